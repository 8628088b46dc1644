"""The language of the interface: French or English, by ``SANSREGRET_LANG`` or the locale of the system."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

from sansregret.wording.messages import translator


def interface_language(environ: Mapping[str, str]) -> str:
    """``fr`` or ``en``: the first variable that says something decides, as gettext does; then the system's locale."""
    for variable in ("SANSREGRET_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(variable, "")
        if value:
            return "fr" if value.lower().startswith("fr") else "en"
    return "fr" if (locale.getlocale()[0] or "").lower().startswith("fr") else "en"


LANGUAGE = interface_language(os.environ)
_translations = translator(LANGUAGE)
_ = _translations.gettext
ngettext = _translations.ngettext

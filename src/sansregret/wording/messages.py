"""The message catalogues: English in the code, French in ``locale/``.

Strings are marked where they stand (``gettext("...")``, ``_("...")``, ``ngettext(...)``) with named placeholders
only, and are interpolated after translation. English needs no catalogue: its sentences are the msgids.
"""

from __future__ import annotations

import gettext
from functools import cache

#: The languages that sentences are made in, the fallback last.
LANGUAGES = ("fr", "en")

DOMAIN = "sansregret"


def supported(language: str) -> str:
    """fr or en, from a tag or locale name such as ``fr_FR.UTF-8`` or ``en-GB``; en for everything else."""
    code = language.replace("-", "_").split("_", 1)[0].split(".", 1)[0].lower()
    return code if code in LANGUAGES else "en"


def translator(language: str) -> gettext.NullTranslations:
    """The catalogue of a language; for English, and for languages without one, the sentences of the code."""
    return _catalogue(supported(language))


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == "en":
        return gettext.NullTranslations()
    from importlib.resources import files  # slow to import, and English does without

    mo = files("sansregret.wording") / "locale" / language / "LC_MESSAGES" / f"{DOMAIN}.mo"
    with mo.open("rb") as stream:
        return gettext.GNUTranslations(stream)


def plural_count(number: float, language: str) -> int:
    """The integer that selects the plural form of a number, whole or not.

    "1.5 days" is plural in English, « 1,5 jour » singular in French.
    """
    if number == int(number):
        return int(number)
    return 1 if supported(language) == "fr" and number < 2 else 2

"""Attachments that could not be read, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.core.request import Unread
from sansregret.wording.messages import translator
from sansregret.wording.values import quoted


def not_read(item: Unread, language: str) -> str:
    """A clause: "the attached “brief.pdf” could not be read (it is locked by a password)"."""
    _ = translator(language).gettext
    words = {"name": quoted(item.name, language), "why": reasons(language).get(item.why, "")}
    if not words["why"]:
        return _("the attached %(name)s could not be read") % words
    return _("the attached %(name)s could not be read (%(why)s)") % words


def may_hold_the_brief(item: Unread, language: str) -> str:
    """The same as a sentence, with what it may mean."""
    _ = translator(language).gettext
    words = {"name": quoted(item.name, language), "why": reasons(language).get(item.why, "")}
    if not words["why"]:
        return _("The attached %(name)s could not be read; it may hold the brief.") % words
    return _("The attached %(name)s could not be read (%(why)s); it may hold the brief.") % words


def reasons(language: str) -> Mapping[str, str]:
    """Why an attachment could not be read, by the codes of `core.request.Attachment.why`."""
    _ = translator(language).gettext
    return {
        "locked": _("it is locked by a password"),
        "pictures": _("it holds only pictures of pages"),
        "picture": _("it is a picture"),
        "archive": _("it is an archive"),
        "no_text": _("there is no text in it"),
        "garbled": _("its text cannot be taken out"),
        "damaged": _("it is damaged"),
        "too_large": _("it is larger than 10 MB"),
        "too_many": _("too many documents came with the message"),
        "too_heavy": _("reading it takes too much time or memory"),
        "elsewhere": _("the export only links to it"),
        "kind": _("Sans regret does not read documents of its kind"),
    }

"""Replies to clients, as drafts: a person reads them and sends them.

This package knows the kinds of answer, the languages and registers, and what a draft may say: nothing that is
not in the verdict, the frame or the facts. What is missing is a visible gap, ``[day and time]``.
One template per kind, language and register; a user replaces one by giving a text under its name.
"""

from sansregret.wording.replies.draft import (
    FORMS,
    KINDS,
    Draft,
    ReplyTemplateError,
    default_kind,
    draft,
    template_names,
)

__all__ = ["FORMS", "KINDS", "Draft", "ReplyTemplateError", "default_kind", "draft", "template_names"]

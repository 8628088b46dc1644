"""Faults in what the user gave, as sentences: where, what happened, the value, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.core.faults import FRAME_FAULTS, Fault
from sansregret.wording.frame_faults import frame_sentences, grounds
from sansregret.wording.messages import translator
from sansregret.wording.opinion_faults import opinion_sentences
from sansregret.wording.values import one_line, quoted

#: Longer values are cut: the line number tells the rest.
_LONGEST_VALUE = 80


def sentence(fault: Fault, language: str) -> str:
    """A fault in one line: "frame.toml, line 12: there is no fact “full_tme”. Did you mean “full_time”?"

    The line is free of control characters, whatever the file holds.
    """
    _ = translator(language).gettext
    pattern = _sentences(language).get(fault.code) or _("something is wrong here: %(code)s %(value)s")
    words = _Words({name: _shown(value) for name, value in fault.params.items()})
    words.update(code=fault.code, value=quoted(_shown(fault.value), language) if fault.value else "")
    if not fault.value and fault.code in FRAME_FAULTS:
        words["value"] = _("this")  # a list or a table, too long to be shown
    words["ground"] = grounds(language).get(words["ground"], words["ground"])
    words["between"] = _between(words["low"], words["high"], language)
    said = (pattern % words).replace(" ()", "")
    if suggestion := words["suggestion"]:
        said += " " + _("Did you mean %(suggestion)s?") % {"suggestion": quoted(suggestion, language)}
    return _placed(fault, language) % {"said": said}


def codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(_sentences("en"))


def _sentences(language: str) -> Mapping[str, str]:
    return {
        **frame_sentences(language),
        **_source_sentences(language),
        **_message_sentences(language),
        **opinion_sentences(language),
    }


def _between(low: str, high: str, language: str) -> str:
    """The numbers that are possible, in words; an end may be open."""
    _ = translator(language).gettext
    ends = {"low": low, "high": high}
    if low and high:
        return _("from %(low)s to %(high)s") % ends
    if high:
        return _("of at most %(high)s") % ends
    return _("of at least %(low)s") % ends if low else _("that makes sense")


class _Words(dict[str, str]):
    """Parameters of a sentence; what a fault does not say is left empty rather than failing."""

    def __missing__(self, name: str) -> str:
        return ""


def _shown(value: str) -> str:
    line = one_line(value)
    return line if len(line) <= _LONGEST_VALUE else line[: _LONGEST_VALUE - 1].rstrip() + "…"


def _placed(fault: Fault, language: str) -> str:
    """The pattern with the place in front; a percent sign in a file name stays one."""
    _ = translator(language).gettext
    source = _("standard input") if fault.source == "-" else one_line(fault.source)
    place = {"source": source.replace("%", "%%"), "line": str(fault.line), "said": "%(said)s"}
    if source and fault.line:
        return _("%(source)s, line %(line)s: %(said)s") % place
    if source:
        return _("%(source)s: %(said)s") % place
    return (_("line %(line)s: %(said)s") if fault.line else "%(said)s") % place


def _source_sentences(language: str) -> Mapping[str, str]:
    """What went wrong with files, mailboxes and lines, by code."""
    _ = translator(language).gettext
    return {
        "no_such_file": _("there is no such file. Check its name and the folder that it is in."),
        "not_readable": _("it could not be read (%(value)s). Check that you are allowed to open it."),
        "empty_message": _("there is nothing in it. Save the message again, or paste its text."),
        "not_a_message": _(
            "this is neither a mail nor a text. Save the message as .eml or as plain text, and give that file."
        ),
        "not_a_mailbox": _(
            "this is not an mbox: it does not begin with a line “From ”. Export the mailbox again, as mbox."
        ),
        "no_messages": _("there is no message in this folder. Give a folder of .eml files, a Maildir or an mbox."),
        "no_messages_csv": _(
            "there are no LinkedIn messages in it. Ask LinkedIn for an export that includes your messages."
        ),
        "bad_zip": _("this ZIP file is damaged. Download it again."),
        "encrypted_zip": _("this ZIP file is locked by a password. Unpack it, and give the file inside."),
        "bad_row": _(
            "this line of the export could not be read; the others were. Export your messages again if it matters."
        ),
        "truncated": _("it stops before its end; what is there was read. Export or download it again."),
        "line_not_json": _(
            "this line is not JSON (%(value)s). Write one object a line, with at least an “id” and a “text”."
        ),
        "line_without_text": _("this line has no “text”. Write one object a line, with at least an “id” and a “text”."),
        "line_bad_date": _("%(value)s is not a date. Write it as 2026-03-31 or as in a mail."),
        "template": _(
            "this reply template cannot be used (%(value)s). Correct it, or remove it to use the standard one."
        ),
    }


def _message_sentences(language: str) -> Mapping[str, str]:
    """What was wrong with the bytes of a message and was survived, by code."""
    _ = translator(language).gettext
    cut = _("the message is very large; only its beginning was read. Check the rest yourself.")
    damaged = _("the message is damaged; what could be read was read. Check it in your mail program.")
    accents = _("the message misnames its charset, so some accents may be wrong. Check it in your mail program.")
    return {
        "unknown_charset": accents,
        "wrong_charset": accents,
        "damaged_text": _("some letters of the message are lost. Check it in your mail program."),
        "unknown_encoding": damaged,
        "damaged_base64": damaged,
        "nul_bytes": damaged,
        "no_boundary": damaged,
        "unclosed_part": damaged,
        "no_blank_line": damaged,
        "bad_header": damaged,
        "bad_date": _("the message has no valid date; dates without a year are left as they are."),
        "text_cut": cut,
        "attachment_cut": _(
            "the attached %(value)s is very long; only its beginning was read. Check the rest yourself."
        ),
        "headers_too_long": cut,
        "too_large": cut,
        "too_many_parts": cut,
        "too_deep": cut,
    }

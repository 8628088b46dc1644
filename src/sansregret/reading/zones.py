"""Zones: which lines of a message its sender wrote, and which are history, forwards, signatures, disclaimers.

Line by line, top to bottom; each line is looked at a bounded number of times, with bounded patterns. In doubt a
line is body: a request that was taken for a signature or a quotation would be lost. So is what lies so far down that
it is not read (see `page.MOST_READ`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansregret.core.request import Zone, ZoneKind
from sansregret.reading.page import MOST_READ
from sansregret.reading.pattern import compiled
from sansregret.reading.signature import device_line, disclaimer_end, signature_end

if TYPE_CHECKING:
    from sansregret.reading.html import Mark

_BODY, _QUOTED, _FORWARDED = ZoneKind.BODY, ZoneKind.QUOTED, ZoneKind.FORWARDED

_FORWARD_SUBJECT = compiled(r"(?i)\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|tr|wg|rv|i|doorst)\s?:")
_REPLY_SUBJECT = compiled(r"(?i)\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|ré|rép|réf|aw|sv|antw)\s?(?:\[\d{1,3}\])?\s?:")
_FORWARD_LINE = compiled(
    r"(?i)\s{0,4}[-_=*]{0,20} ?(?:"
    r"forwarded (?:message|mail|e-?mail)|begin forwarded message|original message forwarded|forwarded by\b.{0,80}"
    r"|message (?:transféré|transfere|transmis|réexpédié|reexpedie)|mail transféré|courriel transféré"
    r"|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|transféré par\b.{0,80}"
    r"|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|mensaje reenviado"
    r"|messaggio inoltrato"
    r") ?:?\s?[-_=*]{0,20}\s{0,4}$"
)
_ORIGINAL_LINE = compiled(
    r"(?i)\s{0,4}[-_=*]{2,20} ?(?:original (?:message|mail|e-?mail|appointment)|(?:message|mail|courriel"
    r"|e-mail) (?:d['’]origine|original|initial)"
    r"|reply message|ursprüngliche nachricht|mensaje original|messaggio originale) ?[-_=*]{2,20}\s{0,4}$"
    r"|(?i:\s{0,4}(?:message d['’]origine|original message)\s{0,2}:?\s{0,4}$)"
)
_RULER = compiled(r"\s{0,4}[_-]{10,}\s{0,4}$")
_FROM_FIELD = compiled(r"(?i)\s{0,4}\*{0,2}(?:from|de|von|da|expéditeur|exp)\*{0,2}\s{0,2}:\*{0,2}\s?[^\s\d]")
_SENT_FIELD = compiled(r"(?i)\s{0,4}\*{0,2}(?:sent|envoyé(?: le)?|date|gesendet)\*{0,2}\s{0,2}:")
#: Without one of these a block of fields is a timetable ("De : 9h, à : 17h"), not the head of a mail.
_MAIL_ONLY = compiled(r"(?i)^\W{0,6}(?:subject|objet|sujet|betreff|asunto|oggetto)\W{0,4}:|@")
_OTHER_FIELD = compiled(
    r"(?i)\s{0,4}\*{0,2}(?:sent|envoyé(?: le)?|date|to|à|a|pour|destinataires?|cc|subject|objet|sujet|gesendet"
    r"|datum|an|betreff"
    r"|enviado|para|asunto|inviato|oggetto|importance|reply-to|répondre à|pièces? jointes?"
    r"|attachments?)\*{0,2}\s{0,2}:"
)
_ATTRIBUTION_WORDS = ("On ", "Le ", "Am ", "El ", "Il ", "Em ", "Op ", "Den ", "At ", "20")
_WROTE = compiled(
    r"(?:\bwrote|(?<!['’]a)(?<!['’])\ba écrit|\ba ecrit|\bschrieb|\bescribió|\bha scritto|\bescreveu|\bschreef"
    r"|<[^<>\s]{1,120}@[^<>\s]{1,120}>)[^\n]{0,120}:$"
)
_MORE_THAN = compiled(r"\s{0,4}> ?\d")  # "> 10 ans d'expérience"
_NUMBER_OR_ADDRESS = compiled(r"[\d@]")
_HINT = compiled(
    r"(?i)ci-dessous|ci dessous|below|\bfyi\b|pour (?:info|suite|action)|voici|transf[eè]r|transmet|forward"
    r"|je te passe|fais suivre|faire suivre"
    r"|suivre|passing (?:this|on)|voir (?:mail|message|demande)|cf\.? (?:mail|message)|see (?:the|this|mail"
    r"|message)|int[ée]resse(?:rait|r)?|for you"
)
#: Below so many characters of the sender's own no history is looked for. Endings are cut off later, hence twice.
_FAR_DOWN = 2 * MOST_READ
#: A note of at most so many characters above an older mail may tell that it is a forward.
_LONGEST_HINT = 600
#: A note so short is one even without saying so, where there is a subject and it does not tell a reply...
_BRIEF_NOTE = 200
#: ... and a text without subject when there is hardly more than a greeting.
_GREETING = 40


@dataclass(slots=True)
class _Lines:
    """The lines of a text with their positions; `kinds` is filled from top to bottom."""

    text: str
    lines: list[str]
    starts: list[int]
    kinds: list[ZoneKind]

    def next_written(self, number: int, within: int = 3) -> int:
        """The number of the next line that is not blank, or -1 when there is none close by."""
        for at in range(number, min(number + within, len(self.lines))):
            if self.lines[at].strip():
                return at
        return -1


def find_zones(text: str, *, marks: Sequence[Mark] = (), subject: str = "", base: ZoneKind = _BODY) -> tuple[Zone, ...]:
    """The zones of a canonical text: sorted, touching, covering it; none for an empty text.

    `marks` are what HTML said about it, `subject` tells forwards from replies, and `base` is the kind of what
    is neither history nor signature nor disclaimer (``forwarded`` inside a forwarded mail, whose own history
    stays part of the forward).
    """
    if not text:
        return ()
    if base is _QUOTED:
        return (Zone(kind=_QUOTED, start=0, end=len(text)),)
    page = _split(text, base)
    if base is _BODY:
        _label_history(page, marks, subject)
    _label_endings(page, marks)
    if not any(kind in (_BODY, _FORWARDED) and line.strip() for kind, line in zip(page.kinds, page.lines, strict=True)):
        page.kinds = [_FORWARDED if kind is _QUOTED else kind for kind in page.kinds]
    if not any(kind in (_BODY, _FORWARDED) and line.strip() for kind, line in zip(page.kinds, page.lines, strict=True)):
        page.kinds = [base] * len(page.kinds)
    return _zones(page)


def _split(text: str, base: ZoneKind) -> _Lines:
    lines = text.split("\n")
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return _Lines(text, lines, starts, [base] * len(lines))


def _label_history(page: _Lines, marks: Sequence[Mark], subject: str) -> None:
    """Quoted and forwarded lines."""
    forwarding = bool(_FORWARD_SUBJECT.match(subject))
    brief = 0 if _REPLY_SUBJECT.match(subject) else _BRIEF_NOTE if subject else _GREETING
    _label_marked(page, marks, forwarding, brief)
    number, said, read = 0, 0, 0  # `said`: how much the sender wrote above; `read`: how long their lines are
    while number < len(page.lines) and read <= _FAR_DOWN:
        line = page.lines[number]
        if page.kinds[number] is not _BODY or not line.strip():
            number += 1
            continue
        kind = _FORWARDED if forwarding else _QUOTED
        if _FORWARD_LINE.match(line) and page.next_written(number + 1, 5) >= 0:
            _label(page, number, len(page.lines), _FORWARDED)
            return
        if line.lstrip()[:1] == ">" and not _is_bulleted(page, number):
            number = _label_angled(page, number, kind)
            continue
        if (end := _attribution_end(page, number)) > 0:
            following = page.next_written(end)
            angled = following >= 0 and page.lines[following].lstrip()[:1] == ">"
            marked = following >= 0 and page.kinds[following] is not _BODY
            if angled or marked:
                _label(page, number, following, kind if angled else page.kinds[following])
                number = following
                if angled:
                    number = _label_angled(page, number, kind)
                continue
            if said or following < 0:
                _label(page, number, len(page.lines), kind)
                return
        elif (said or forwarding) and _begins_original(page, number):
            if _is_forwarding_note(page, number, said, brief):
                kind = _FORWARDED
            _label(page, number, len(page.lines), kind)
            return
        elif not _is_furniture(page, number):
            said += len(line.strip())
        read += len(line)
        number += 1


def _label(page: _Lines, start: int, end: int, kind: ZoneKind) -> None:
    """Give the lines a kind, but those that already have one other than body."""
    for at in range(start, end):
        if page.kinds[at] is _BODY:
            page.kinds[at] = kind


def _label_marked(page: _Lines, marks: Sequence[Mark], forwarding: bool, brief: int) -> None:
    """What HTML shows to be quoted; a forward says so in its first lines."""
    number = 0
    for mark in marks:
        if mark.kind == "signature":
            continue
        while number < len(page.lines) and page.starts[number] < mark.start:
            number += 1
        begin, kind = number, _FORWARDED if forwarding else _QUOTED
        head = page.next_written(begin, 4)
        if head >= 0 and (_FORWARD_LINE.match(page.lines[head]) or _follows_forward_line(page, begin)):
            kind = _FORWARDED
        elif mark.kind == "rest" and begin < len(page.lines):
            kind = _FORWARDED if _is_forwarding_note(page, begin, page.starts[begin], brief) else kind
        while number < len(page.lines) and page.starts[number] < mark.end:
            page.kinds[number] = kind
            number += 1


def _follows_forward_line(page: _Lines, number: int) -> bool:
    return any(_FORWARD_LINE.match(line) for line in page.lines[max(0, number - 3) : number])


def _label_angled(page: _Lines, number: int, kind: ZoneKind) -> int:
    """Lines that begin with ">", and blank lines between them; the number of the first line after them."""
    end = number
    while number < len(page.lines):
        line = page.lines[number].lstrip()
        if line[:1] == ">":
            if kind is _QUOTED and _FORWARD_LINE.match(line.lstrip("> ")):
                kind = _FORWARDED
            _label(page, end, number + 1, kind)
            end = number + 1
        elif line or number - end > 3:
            break
        number += 1
    return end


def _is_bulleted(page: _Lines, number: int) -> bool:
    """Whether ">" begins an item of a list: it follows "Votre mission :", and no one quotes with "->"."""
    if page.lines[number].lstrip()[1:2] == ">":
        return False
    below = page.lines[number + 1 : number + 2]
    if _MORE_THAN.match(page.lines[number]) and not (below and below[0].lstrip()[:1] == ">"):
        return True
    above = next((page.lines[at] for at in range(number - 1, max(-1, number - 3), -1) if page.lines[at].strip()), "")
    if page.kinds[max(0, number - 1)] is not _BODY:
        return False
    if above.lstrip()[:1] == ">":
        return True
    return above.rstrip().endswith(":") and not _WROTE.search(above.strip()[-260:])


def _attribution_end(page: _Lines, number: int) -> int:
    """The number of the line after "On ... wrote:" or "Le ... a écrit :", which may be wrapped; 0 if it is none."""
    line = page.lines[number]
    if len(line) > 400 or not (line.lstrip().startswith(_ATTRIBUTION_WORDS) or "wrote" in line or "crit" in line):
        return 0
    joined = ""
    for at in range(number, min(number + 4, len(page.lines))):
        piece = page.lines[at].strip()
        if at > number and (not piece or len(piece) > 200):
            return 0
        joined += " " + piece
        if piece.endswith(":"):
            plain = joined.replace("\u00a0", " ").replace("\u202f", " ")
            return at + 1 if _WROTE.search(plain[-260:]) and _NUMBER_OR_ADDRESS.search(plain) else 0
    return 0


def _begins_original(page: _Lines, number: int) -> bool:
    """Whether a copy of an older mail begins: "-----Original Message-----", a ruler, or From: with its fields."""
    line = page.lines[number]
    if _ORIGINAL_LINE.match(line):
        return True
    if _RULER.match(line):
        following = page.next_written(number + 1)
        return following >= 0 and _is_header_block(page, following)
    return _is_header_block(page, number)


def _is_header_block(page: _Lines, number: int) -> bool:
    """The fields of a mail in a row: From: or Sent: first, three or more, among them what only a mail has."""
    first = page.lines[number]
    if not (_FROM_FIELD.match(first) or _SENT_FIELD.match(first)):
        return False
    block = [line for line in page.lines[number : number + 8] if ":" in line[:40] or "@" in line]
    fields = sum(bool(_FROM_FIELD.match(line) or _OTHER_FIELD.match(line)) for line in block)
    return fields >= 3 and any(map(_FROM_FIELD.match, block)) and any(map(_MAIL_ONLY.search, block))


def _is_furniture(page: _Lines, number: int) -> bool:
    """A field of a header block above the message itself, or a ruler: nothing that the sender said."""
    line = page.lines[number]
    return bool(_OTHER_FIELD.match(line) or _FROM_FIELD.match(line) or _RULER.match(line))


def _is_forwarding_note(page: _Lines, number: int, said: int, brief: int) -> bool:
    """Whether the sender wrote so little above an older mail, or said so, that it is a forward; `brief` 0: never."""
    if said < brief:
        return True
    return bool(brief) and said < _LONGEST_HINT and bool(_HINT.search(page.text[: page.starts[number]]))


def _label_endings(page: _Lines, marks: Sequence[Mark]) -> None:
    """Signatures and disclaimers, in what is read at all."""
    marked = iter([m for m in marks if m.kind == "signature" and m.end - m.start < 1500])
    mark = next(marked, None)
    number, read = 0, 0
    while number < len(page.lines) and read <= MOST_READ:
        while mark and mark.end <= page.starts[number]:
            mark = next(marked, None)
        kind = page.kinds[number]
        line = page.lines[number]
        if kind is _QUOTED or not line.strip():
            number += 1
        elif (mark and mark.start <= page.starts[number]) or device_line(line):
            page.kinds[number] = ZoneKind.SIGNATURE
            number += 1
        elif (end := disclaimer_end(page.lines, number)) > number:
            page.kinds[number:end] = [ZoneKind.DISCLAIMER] * (end - number)
            number = end
        elif (end := signature_end(page.lines, number)) > number:
            begin = number if line.strip().startswith(("--", "__")) else number + 1
            for at in range(begin, end):
                if page.kinds[at] is kind:
                    page.kinds[at] = ZoneKind.SIGNATURE
            number = end
        else:
            read += len(line)
            number += 1


def _zones(page: _Lines) -> tuple[Zone, ...]:
    """Lines of one kind become a zone; a blank line belongs to the zone above."""
    zones: list[Zone] = []
    begin, kind = 0, page.kinds[0]
    for line, start, of_line in zip(page.lines, page.starts, page.kinds, strict=True):
        if of_line is not kind and line.strip():
            if start > begin:
                zones.append(Zone(kind=kind, start=begin, end=start))
            begin, kind = start, of_line
    if len(page.text) > begin:
        zones.append(Zone(kind=kind, start=begin, end=len(page.text)))
    return tuple(zones)


def merged(zones: Sequence[Zone]) -> tuple[Zone, ...]:
    """The same zones, neighbours of one kind made one."""
    result: list[Zone] = []
    for zone in zones:
        if result and result[-1].kind is zone.kind:
            zone = Zone(kind=zone.kind, start=result.pop().start, end=zone.end)
        result.append(zone)
    return tuple(result)

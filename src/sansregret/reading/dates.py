"""Parsers of `start`, `deadline` and `reply_by`: what a date in a request is for.

The words around decide: a cue before it (or after it, or the label above), and the preposition that leads to it.
A date without such a role gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sansregret.core.facts import Certainty
from sansregret.reading import soon
from sansregret.reading.calendar_pattern import calendar_pattern
from sansregret.reading.calendar_words import Moment, calendar_words
from sansregret.reading.date_cues import Cue, cue_after, last_cue, prepositions
from sansregret.reading.date_lines import in_card, label_above
from sansregret.reading.date_roles import Role, decide, over_bridge
from sansregret.reading.occasions import bridge_before
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best
from sansregret.reading.pattern import compiled

_CUE_REACH = 110


#: The date line of a forwarded mail: "Date: Mon, 3 Mar 2025 10:00:00 +0100", "Sent: ... 10:02 AM".
_CLOCK = compiled(r",? (?:a |at )?\d{1,2}:\d\d(?::\d\d| [ap]m|\s*$)")
_GONE = compiled(r" (?:derniere?s?(?! (?:carat|delai|moment|jour))|passee?s?|last|precedente?)(?![a-z])")
#: Days that need no preposition ("besoin d'un interprète demain").
_ADVERB = compiled(
    r"(?:apres-)?demain|tomorrow|tonight|ce soir|next |this |ce |cette |semaine|mois|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi"
    r"|dimanche"
)
_LABEL_END = compiled(r"[:=>|-] {0,3}$")
_ENGLISH = compiled(r"(?<![a-z])(?:the|by|on|start|before|from|please|we|is|for|need)(?![a-z])")


#: "He won't look at it before 1 May".
_NOT_BEFORE = compiled(
    r"(?<![a-z])(?:won't|not|cannot|[a-z]{2,6}n't|pas|jamais|never)(?: [a-z']{1,12}){0,5} (?:before|avant) ?$"
)
#: A date in apposition: "(Pau, 11 juin 2026, 200 personnes)", "the show 14 june".
_BESIDE = compiled(
    r"(?:, |\(|(?<![a-z])(?:shows?|concert|wedding|mariage|party|fete|gala|conference|atelier|formation|workshop"
    r"|course|cours"
    r"|session|stage|training|class|event|festival|salon|meeting|gig|shoot|tournage|seance|needed|required|wanted) )$"
)
#: "Renouvelable chaque année au 1er septembre".
_YEARLY = compiled(
    r"(?<![a-z])(?:(?:chaque|every|each) (?:annee|year)|tous les ans|annually|renouvel\w{2,5})[^.;,\n]{0,20}$"
)
_HEADER = compiled(r"(?:date|sent|envoye) ?: ")
_HEADER_BESIDE = compiled(r"(?:subject|objet|to|from|de|a|cc) ?: ")


_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY


def _parse_dates(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    english = bool(_ENGLISH.search(folded, sentence.start, sentence.end))
    previous = sentence.start
    matches = page.matches(calendar_pattern(), sentence)
    for moment in calendar_words(folded, sentence.start, sentence.end, page.today, english=english, matches=matches):
        role = _role(page, sentence, moment, previous)
        previous = moment.end
        if role is None or (role.fact == "start" and _is_over(page, moment)):
            continue
        certainty = role.certainty if moment.sure else _LIKELY
        start = _quote_start(page, sentence, moment, role)
        value = role.value or moment.value
        yield page.found(role.fact, value, (start, moment.end), certainty=certainty, rank=role.rank)


def _is_over(page: Page, moment: Moment) -> bool:
    """Whether the date was over when the message was written: then nothing starts on it."""
    return (
        page.today is not None and len(moment.value) >= 7 and moment.value < page.today.isoformat()[: len(moment.value)]
    )


def _quote_start(page: Page, sentence: Sentence, moment: Moment, role: Role) -> int:
    """The quotation takes in the cue where it stands close before the date."""
    if role.cue and sentence.start <= role.cue[0] and 0 <= moment.start - role.cue[1] <= 30:
        return role.cue[0]
    return moment.start


def _role(page: Page, sentence: Sentence, moment: Moment, previous: int) -> Role | None:
    folded = page.folded
    low = max(previous, moment.start - _CUE_REACH)
    before = folded[low : moment.start]
    after = folded[moment.end : min(sentence.end, moment.end + 50)]
    preposition = _preposition(before, folded[moment.start : moment.end], moment)
    after_it = preposition == "since" and _follows(folded, low, moment.start)
    if after_it:
        preposition = "from"
    if preposition == "since" or _CLOCK.match(after) or _GONE.match(after) or _in_header(page, sentence):
        return None
    if _YEARLY.search(before):
        return None
    if preposition not in {"from", "for"} and _LATEST.match(folded, moment.end, sentence.end):
        preposition = "limit"
    bridge = bridge_before(page, low, moment.start) if preposition in {"at", "label", "beside", ""} else None
    if bridge:
        return over_bridge(page, sentence, moment, bridge, low)
    cue = _governing(page, sentence, moment, preposition, previous)
    if cue is None and not folded[sentence.start : moment.start].strip(" -+>#:.0123456789)"):
        label = label_above(page, sentence)
        if label:
            cue, preposition = label, preposition or "label"
        elif not after.strip(" .") and in_card(page, sentence):
            return Role("start", _STATED, 4)
    following = cue_after(after)
    role = decide(page, sentence, moment, cue, preposition, following)
    return replace(role, certainty=_LIKELY) if role and after_it else role


#: "Lundi matin au plus tard", "Friday at the latest": the limit stands behind.
_LATEST = compiled(
    r"(?: (?:matin|midi|soir|apres[ -]midi|morning|noon|evening|night|afternoon))?,? ?\(?(?:au plus tard"
    r"|at the (?:very )?latest"
    r"|latest|dernier delai|(?:grand )?max(?:i|imum)?|imperativement|dernier carat)(?![a-z])"
)


_AFTER = compiled(r"(?<![a-z])(?:apres|after)(?: (?:le|la|les|the))? $")


def _follows(folded: str, low: int, start: int) -> bool:
    """Whether "after" a date tells when something asked for would begin: "starting after Easter"."""
    cue = last_cue(folded, low, start) if _AFTER.search(folded, low, start) else None
    return cue is not None and cue.kind in {"start", "ask", "visit"}


def _in_header(page: Page, sentence: Sentence) -> bool:
    """Whether the line is the date of a mail among its other headers."""
    if not _HEADER.match(page.folded, sentence.start):
        return False
    beside = (page.neighbour(sentence, offset) for offset in (-1, 1))
    return any(_HEADER_BESIDE.match(page.folded, line.start) for line in beside if line)


def _governing(page: Page, sentence: Sentence, moment: Moment, preposition: str, previous: int) -> Cue | None:
    """The cue that governs a date: before it, before the date that it follows, or farther off where it is a limit."""
    folded = page.folded
    low = max(previous, moment.start - _CUE_REACH)
    cue = last_cue(folded, low, moment.start)
    if cue is None and previous > sentence.start:
        cue = last_cue(folded, max(sentence.start, previous - _CUE_REACH), previous)
        cue = None if cue and cue.kind in {"past", "other"} else cue
    if cue is None and preposition == "limit" and low > sentence.start:
        cue = last_cue(folded, max(sentence.start, low - _CUE_REACH), low)
        cue = cue if cue and cue.kind in {"reply", "send", "deadline"} else None
    return cue


def _preposition(before: str, words: str, moment: Moment) -> str:
    match = prepositions().search(before)
    if match:
        found = match.lastgroup or ""
        return "not before" if found == "limit" and _NOT_BEFORE.search(before, 0, match.start() + 7) else found
    if moment.limit:
        return "limit"
    if _ADVERB.match(words):
        return "at"
    if _LABEL_END.search(before):
        return "label"
    return "beside" if _BESIDE.search(before) else ""


PARSERS: tuple[Parser, ...] = (
    Parser(name="dates", opens=(calendar_pattern,), parse=_parse_dates),
    *soon.PARSERS,
)


def _earliest(findings: Sequence[Finding]) -> Finding | None:
    """The surest reading; of equals the one that stands first ("dès que possible, au plus tard en avril")."""
    chosen = best(findings)
    if chosen is None:
        return None
    equals = [f for f in findings if (f.certainty, f.rank, f.part) == (chosen.certainty, chosen.rank, chosen.part)]
    return min(equals, key=lambda f: f.spans[0][1])


COMBINE: Mapping[str, Combine] = {"start": _earliest, "deadline": _earliest, "reply_by": _earliest}

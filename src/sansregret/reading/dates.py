"""Parsers of `start`, `deadline` and `reply_by`: what a date in a request is for.

The words around decide: a cue before it (or after it, or the label above), and the preposition that leads to it.
A date without such a role gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.calendar_words import Moment, calendar_pattern, calendar_words
from sansregret.reading.date_cues import PERSON, Cue, cue_after, last_cue, prepositions
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best
from sansregret.reading.pattern import compiled

_CUE_REACH = 110
_LABEL_LENGTH = 60


#: The date line of a forwarded mail: "Date: Mon, 3 Mar 2025 10:00:00 +0100", "Sent: ... 10:02 AM".
_CLOCK = compiled(r",? (?:a |at )?\d{1,2}:\d\d(?::\d\d| [ap]m|\s*$)")
_GONE = compiled(r" (?:derniere?s?|passee?s?|last|precedente?)(?![a-z])")
#: Days that need no preposition ("besoin d'un interprète demain").
_ADVERB = compiled(
    r"(?:apres-)?demain|tomorrow|tonight|ce soir|next |semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche"
)
_LABEL_END = compiled(r"[:=>|-] {0,3}$")
_CARD_NEIGHBOUR = compiled(
    r"\d{1,3} (?:mois|months?|jours?|days?|semaines?|weeks?|ans?|years?)$|[€$£]|experience|teletravail|remote"
    r"|freelance|hybrid"
)
_ENGLISH = compiled(r"(?<![a-z])(?:the|by|on|start|before|from|please|we|is|for|need)(?![a-z])")


@dataclass(frozen=True, slots=True)
class _Role:
    fact: str
    certainty: Certainty
    rank: int
    cue: tuple[int, int] | None = None


_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY


def _parse_dates(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    english = bool(_ENGLISH.search(folded, sentence.start, sentence.end))
    previous = sentence.start
    for moment in calendar_words(folded, sentence.start, sentence.end, page.today, english=english):
        role = _role(page, sentence, moment, previous)
        previous = moment.end
        if role is None or (role.fact == "start" and _is_over(page, moment)):
            continue
        certainty = role.certainty if moment.sure else _LIKELY
        start = _quote_start(page, sentence, moment, role)
        yield page.found(role.fact, moment.value, (start, moment.end), certainty=certainty, rank=role.rank)


def _is_over(page: Page, moment: Moment) -> bool:
    """Whether the date was over when the message was written: then nothing starts on it."""
    return (
        page.today is not None and len(moment.value) >= 7 and moment.value < page.today.isoformat()[: len(moment.value)]
    )


def _quote_start(page: Page, sentence: Sentence, moment: Moment, role: _Role) -> int:
    """The quotation takes in the cue where it stands close before the date."""
    if role.cue and sentence.start <= role.cue[0] and 0 <= moment.start - role.cue[1] <= 30:
        return role.cue[0]
    return moment.start


def _role(page: Page, sentence: Sentence, moment: Moment, previous: int) -> _Role | None:
    folded = page.folded
    low = max(previous, moment.start - _CUE_REACH)
    before = folded[low : moment.start]
    after = folded[moment.end : min(sentence.end, moment.end + 50)]
    preposition = _preposition(before, folded[moment.start : moment.end], moment)
    if preposition == "since" or _CLOCK.match(after) or _GONE.match(after):
        return None
    cue = last_cue(folded, low, moment.start)
    if cue is None and previous > sentence.start:
        cue = last_cue(folded, max(sentence.start, previous - _CUE_REACH), previous)
        cue = None if cue and cue.kind == "past" else cue
    if cue is None and not folded[sentence.start : moment.start].strip(" -+>#:.0123456789)"):
        label = _label_above(page, sentence)
        if label:
            cue, preposition = label, preposition or "label"
        elif not after.strip(" .") and _in_card(page, sentence):
            return _Role("start", _STATED, 4)
    following = cue_after(after)
    return _decide(page, sentence, moment, cue, preposition, following)


def _preposition(before: str, words: str, moment: Moment) -> str:
    match = prepositions().search(before)
    if match:
        return match.lastgroup or ""
    if moment.limit:
        return "limit"
    if _ADVERB.match(words):
        return "at"
    return "label" if _LABEL_END.search(before) else ""


def _label_above(page: Page, sentence: Sentence) -> Cue | None:
    """The cue in a short label on the line above ("Date de début", "Start date:")."""
    above = page.neighbour(sentence, -1)
    if above is None or above.end - above.start > _LABEL_LENGTH or page.folded[above.end - 1] in ".!?;":
        return None
    return last_cue(page.folded, above.start, above.end)


def _in_card(page: Page, sentence: Sentence) -> bool:
    neighbours = (page.neighbour(sentence, offset) for offset in (-2, -1, 1, 2))
    return (
        sum(
            1
            for n in neighbours
            if n and n.end - n.start < _LABEL_LENGTH and _CARD_NEIGHBOUR.search(page.folded, n.start, n.end)
        )
        >= 1
    )


def _decide(
    page: Page, sentence: Sentence, moment: Moment, cue: Cue | None, preposition: str, following: str
) -> _Role | None:
    """The table of roles: what the cue and the preposition say together."""
    kind = cue.kind if cue else ""
    span = (cue.start, cue.end) if cue else None
    if (
        kind == "past"
        or following == "past"
        or (kind == "meet" and preposition != "limit")
        or (following == "meet" and kind != "deadline")
    ):
        return None
    if kind in {"", "ask"} and following in {"start", "deadline", "reply"}:
        kind = following
    if kind == "reply":
        if preposition in {"limit", "for"} or (preposition in {"label", "at", ""} and _closing(page, span)):
            return _Role("reply_by", _STATED, 3 if preposition == "limit" else 2, span)
        return None
    if kind == "send":
        return _Role("reply_by", _LIKELY, 1, span) if preposition in {"limit", "for"} else None
    if kind == "deadline":
        sure = preposition in {"limit", "for", "label"} or _firm_deadline(page, span)
        return _Role("deadline", _STATED if sure else _LIKELY, 2, span) if preposition != "from" else None
    if kind == "start":
        if preposition == "limit":
            return _Role("start", _LIKELY, 2, span)
        return _Role("start", _STATED, 4 if span and _opens(page, sentence, span[0]) else 3, span)
    if preposition == "from":
        return _Role("start", _STATED if kind else _LIKELY, 2, span)
    if not kind and following in {"event", "set", "ask"} and preposition in {"at", "for", "label"}:
        after = page.folded[moment.end : min(sentence.end, moment.end + 60)]
        return _Role("start", _LIKELY, 1) if following != "ask" or PERSON.search(after) else None
    return _of_thing(page, sentence, moment, kind, span, preposition) or _unlabelled(
        page, sentence, moment, kind, preposition
    )


#: What is over when it is told, and exams, which the work must come before.
_TOLD = compiled(
    r"(?<![a-z])(?:(?:av|et)(?:ais|ait|aient|ions|iez)|was|were|had|did|dernieres?|derniers?|last|(?:ai|a|avons|avez"
    r"|ont) (?:suivi|vu|lu|trouve|recu|fait|eu|pu|connu)|saw|read|met|wrote|written|took|attended|spoke|vu|lu|heard"
    r"|joined|left|won|opened|grace a|suite a|following|edition|version|law|loi|anniversaire de|because)(?![a-z])"
    r"|\d (?:ans|years old)(?![a-z])|(?:sent|envoye|date|from) ?: {0,2}$|^[a-z' -]{2,30}, (?:le |the |on )?$"
)
_EXAM = compiled(
    r"(?<![a-z])(?:exam\w{0,5}|concours|bac|brevet|partiels?|mocks?|gcses?|a-?levels?|oral|orals|oraux|soutenance"
    r"|soutiens|controle|tests?|committee|viva|defen[cs]e|resits?|rattrapages?|due)(?![a-z])"
)


#: What bears the date of the day it was made ("votre mail du", "voté le"), in the text with its accents.
_DATED = compiled(r"(?:(?<![a-z])(?:[Dd]u|de|of|d['’]|dated)|[éÉ]e?s? (?:le|en)) $")


def _unlabelled(page: Page, sentence: Sentence, moment: Moment, kind: str, preposition: str) -> _Role | None:
    """A written date that no word claims for another use is likely when the thing asked for takes place."""
    before = page.folded[max(sentence.start, moment.start - _CUE_REACH) : moment.start]
    if not moment.spans and _DATED.search(page.text, max(sentence.start, moment.start - 20), moment.start):
        return None
    known = preposition in {"at", "from", "for", "label"} or moment.spans
    if not moment.named or kind not in {"", "ask"} or not known or _TOLD.search(before, max(0, len(before) - 60)):
        return None
    return _Role("deadline" if _EXAM.search(before) else "start", _LIKELY, int(moment.spans))


def _opens(page: Page, sentence: Sentence, position: int) -> bool:
    """Whether only a bullet stands before: a line that begins with the cue states more than prose that holds it."""
    return position < sentence.start or not page.folded[sentence.start : position].strip(" -+>#|_[")


def _of_thing(
    page: Page, sentence: Sentence, moment: Moment, kind: str, span: tuple[int, int] | None, preposition: str
) -> _Role | None:
    """The role of a date that stands with an event ("formation le 12 juin") or with what is asked for."""
    person = bool(PERSON.search(page.folded, max(sentence.start, moment.start - _CUE_REACH), moment.start))
    if kind == "event":
        if preposition == "limit":
            return _Role("deadline", _LIKELY, 1, span)
        day = moment.value.count("-") == 2 or len(moment.value) == 5
        sure = preposition in {"at", "label", "for"} and (day or preposition != "for")
        return _Role("start", _STATED if sure else _LIKELY, 1, span)
    if kind == "ask":
        if person and preposition in {"for", "at", "limit"}:
            return _Role("start", _LIKELY, 1, span)
        if preposition == "limit":
            return _Role("deadline", _STATED, 1, span)
        if preposition == "for":
            sure = span is not None and "fau" in page.folded[span[0] : span[1]]
            return _Role("deadline", _STATED if sure else _LIKELY, 1, span)
    return None


_CLOSING = compiled(r"closing date|date de cloture|cloture|closes|date limite|deadline|au plus tard|close on")


def _closing(page: Page, span: tuple[int, int] | None) -> bool:
    """Whether the words around the cue name a closing date ("date limite de candidature : ...")."""
    return span is not None and bool(_CLOSING.search(page.folded, max(0, span[0] - 25), span[1] + 12))


def _firm_deadline(page: Page, span: tuple[int, int] | None) -> bool:
    return span is not None and bool(
        re.match(r"date limite|deadline|echeance|livraison|due", page.folded[span[0] : span[1]])
    )


@cache
def _soon() -> re.Pattern[str]:
    """As soon as possible, in the ways that a start line says it."""
    return compiled(
        r"(?<![a-z])(?:des (?:que|qu') ?(?:possible|(?:tu|vous|on|il est) (?:le |es |etes |sera? "
        r"|serez )?(?:peu\w{1,5}|pouv\w{1,3}|possible|dispo\w{0,7}|libres?|pret\w?))"
        r"|(?:aussi|le plus) (?:tot|vite|rapidement) (?:que )?possible|au plus (?:tot|vite)"
        r"|(?:dans les )?(?:plus brefs|meilleurs) delais|a\.?s\.?a\.?p|as soon as (?:possible|you (?:can|are"
        r"|'re|'re able)[a-z ]{0,20}|practical)"
        r"|immediat(?:e|ement|s|es)?|immediately|right away|straight ?away|(?:tout )?de suite"
        r"|sans (?:plus )?(?:delai|tarder|attendre)|des (?:maintenant|aujourd'hui|a present)|(?:right )?now"
        r"|today)(?![a-z])"
    )


_SOON_AFTER = compiled(
    r" {0,2}[(,]? {0,2}(?:start\w{0,3}|joiner|joining|begin\w{0,4}|availab\w{2,6}|pour (?:commencer|demarrer"
    r"|debuter)|to (?:start|begin|join)|demarrage|debut)(?![a-z])"
)
_SOON_BEFORE = compiled(
    r"(?<![a-z])(?:debut\w{0,5}|demarr\w{1,5}|commenc\w{1,5}|start(?![- ]?up)\w{0,4}|begin\w{0,5}|kick[ -]?off"
    r"|prise de (?:poste|fonctions?)|disponib\w{1,7}|dispos?|availab\w{2,6}|pourvoir|join|rejoindre|embauche"
    r"|mission|poste|contrat|integrer|opening|date)(?![a-z])[^.;\n]{0,45}$"
)
_SOON_BARRED = compiled(
    r"(?<![a-z])(?:repon\w{1,5}|reponse|reply|respond|contact\w{0,4}|call|appel\w{0,3}|rappel\w{0,3}|retour"
    r"|ecri\w{1,5}|envoy\w{1,4}|send|email|apply|postul\w{1,4}|let me know|get back|message\w?|reven\w{1,3}"
    r"|pay\w{0,4}|candidat\w{1,5}|if you|si vous|devis|livr\w{1,6}|deliver\w{0,4})(?![a-z])[^.;\n]{0,50}$"
)
#: "As soon as possible from January 2027": the date says more.
_FROM_DATE = compiled(
    r"[ ,(]{1,3}(?:et )?(?:a partir d[eu']|a compter d[eu']|des|from|after|apres)(?: le| the| early| mid| debut"
    r"| mi)?[ -]?(?:\d|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|march|apr|may|jun|jul|aug)"
)
_SOON_ASK = compiled(
    r"(?<![a-z])(?:recherch\w{1,4}|cherch\w{1,4}|besoin|recrut\w{1,4}|looking|need\w{0,2}|hiring|seeking|faut"
    r"|want)(?![a-z])[^.;\n]{0,90}$"
)


def _parse_soon(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`start`: asap. An answer wished soon is no start, and a need without a start line is only likely one."""
    folded = page.folded
    for match in _soon().finditer(folded, sentence.start, sentence.end):
        before = folded[max(sentence.start, match.start() - _CUE_REACH) : match.start()]
        if _FROM_DATE.match(folded, match.end(), sentence.end):
            continue
        label = _SOON_BEFORE.search(before)
        weak = match.group() in {"now", "right now", "today", "de suite"}
        if _SOON_BARRED.search(before) and not (label and label.start() > len(before) - 30):
            continue
        if _SOON_AFTER.match(folded, match.end(), sentence.end):
            after = _SOON_AFTER.match(folded, match.end(), sentence.end)
            yield page.found("start", "asap", (match.start(), after.end() if after else match.end()), rank=3)
        elif label and not (
            weak
            and len(before) - label.end() > 0
            and not label.group().startswith(("start", "commenc", "demarr", "begin", "debut", "disponib"))
        ):
            begin = match.start() - len(before) + label.start()
            rank = 4 if _opens(page, sentence, begin) else 3
            yield page.found("start", "asap", (begin, match.end()), rank=rank)
        elif not before.strip(" -+>#:|") and _alone(page, sentence, match.end()):
            yield page.found("start", "asap", match.span(), rank=4)
        elif not weak and _SOON_ASK.search(before) and PERSON.search(before):
            yield page.found("start", "asap", match.span(), certainty=_LIKELY, rank=1)


def _alone(page: Page, sentence: Sentence, end: int) -> bool:
    """Whether "dès que possible" is a whole line, in a card or under a label that speaks of a start."""
    if page.folded[end : sentence.end].strip(" .!)"):
        return False
    label = _label_above(page, sentence)
    return _in_card(page, sentence) or (label is not None and label.kind in {"start", "event"})


_DATE_TRIGGERS = (
    *(f"s{week:02}" for week in range(1, 54)), *(f"s{week}" for week in range(1, 10)),
    "janv*", "jan", "january", "fev*", "feb*", "mars", "march", "mar", "avr*", "apr*", "mai", "may", "juin",
    "june", "jun", "juil*", "july", "jul", "aout", "aug*", "sep*", "oct*", "nov*", "dec", "decembre",
    "december", "lundi*", "mardi*", "mercredi*", "jeudi*", "vendredi*", "samedi*", "dimanche*", "monday*",
    "tuesday*", "wednesday*", "thursday*", "friday*", "saturday*", "sunday*", "semaine*", "week", "mois",
    "month", "rentree", "demain", "tomorrow", "aujourd'hui", "today", "tonight", "soir", "huitaine",
    "quinzaine", "jours", "days", "weeks", "heures", "hours", "0*", "1*", "2*", "3*", "4*", "5*", "6*",
    "7*", "8*", "9*", "debut", "fin", "early", "mid", "sous", "within", "end", "beginning", "year",
    "annee*", "d'annee", "eod", "eow", "noel", "christmas", "xmas", "eom", "cob",
)  # fmt: skip
_SOON_TRIGGERS = (
    "possible", "tot", "vite", "asap", "a.s.a.p", "soon", "immediat*", "away", "straightaway", "suite",
    "delai*", "tarder", "attendre", "maintenant", "present", "now", "today", "peux", "pouvez", "dispo*",
)  # fmt: skip

PARSERS: tuple[Parser, ...] = (
    Parser(name="dates", opens=(calendar_pattern,), parse=_parse_dates),
    Parser(name="dates.soon", opens=(_soon,), parse=_parse_soon),
)


def _earliest(findings: Sequence[Finding]) -> Finding | None:
    """The surest reading; of equals the one that stands first ("dès que possible, au plus tard en avril")."""
    chosen = best(findings)
    if chosen is None:
        return None
    equals = [f for f in findings if (f.certainty, f.rank, f.part) == (chosen.certainty, chosen.rank, chosen.part)]
    return min(equals, key=lambda f: f.spans[0][1])


COMBINE: Mapping[str, Combine] = {"start": _earliest, "deadline": _earliest, "reply_by": _earliest}

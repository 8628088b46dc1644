"""What a date is for: the table of roles that cues, prepositions and occasions make together."""

from __future__ import annotations

from dataclasses import dataclass

from sansregret.core.facts import Certainty
from sansregret.reading.calendar_words import Moment
from sansregret.reading.date_cues import PERSON, Cue, last_cue
from sansregret.reading.date_lines import opens
from sansregret.reading.occasions import (
    EXAM,
    Bridge,
    asks_between,
    asks_for_thing,
    asks_for_thing_at,
    day_before,
    is_occasion,
    looks_back,
    ready_for,
)
from sansregret.reading.page import Page, Sentence
from sansregret.reading.pattern import compiled, inline

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
_CUE_REACH = 110
#: So far before a date stands the occasion that it is the date of.
_OCCASION_REACH = 45


@dataclass(frozen=True, slots=True)
class Role:
    """What a date is for, how surely, how it ranks among others, and the words that say so."""

    fact: str
    certainty: Certainty
    rank: int
    cue: tuple[int, int] | None = None
    #: Another day than the one that stands there ("la veille").
    value: str | None = None


def over_bridge(page: Page, sentence: Sentence, moment: Moment, bridge: Bridge, low: int) -> Role | None:
    """The role of a date that a phrase parts from its preposition: "before our meeting on 8 May"."""
    cue = last_cue(page.folded, low, bridge.start)
    kind = cue.kind if cue else ""
    span = (bridge.start, bridge.start)
    if kind in {"past", "meet", "other"}:
        return None
    if kind in {"reply", "send"}:
        return Role("reply_by", _LIKELY, 1, span) if bridge.limit else None
    if kind == "deadline":
        return Role("deadline", _LIKELY, 2, span)
    if bridge.limit:
        return Role("start" if kind == "start" else "deadline", _LIKELY, 2, span)
    if ready_for(page, sentence, moment.end) or EXAM.search(page.folded, bridge.start, moment.start):
        return _back_from(page, sentence, moment, span)
    return Role("start", _LIKELY, 1, span)


def _back_from(page: Page, sentence: Sentence, moment: Moment, span: tuple[int, int] | None) -> Role | None:
    """A deadline: the date of the occasion, or the day before it where the words say so."""
    value = day_before(moment.value, looks_back(page, sentence, moment.end))
    return Role("deadline", _LIKELY, 1, span, value) if value else None


def decide(
    page: Page, sentence: Sentence, moment: Moment, cue: Cue | None, preposition: str, following: str
) -> Role | None:
    """The table of roles: what the cue and the preposition say together."""
    kind = cue.kind if cue else ""
    span = (cue.start, cue.end) if cue else None
    if kind in {"past", "other"} or following == "past":
        return _after_other(page, sentence, moment, kind, preposition)
    if (kind == "meet" and preposition not in {"limit", "until"}) or (following == "meet" and kind != "deadline"):
        return None
    if kind in {"", "ask"} and following in {"start", "deadline", "reply"}:
        kind = following
    if kind == "reply" and preposition not in {"limit", "until", "for"} and cue and _far_off(page, cue, moment):
        kind, span = "", None
    if kind in {"reply", "send"}:
        return _of_message(page, sentence, moment, cue, kind, preposition)
    if preposition == "until":
        return Role("deadline", _LIKELY, 1, span) if "deadline" in {kind, following} else None
    if kind == "deadline" and _taught(page, sentence, span):
        kind = "event"
    if kind == "deadline":
        return _of_deadline(page, sentence, moment, preposition, span)
    if kind == "start":
        return _of_start(page, sentence, preposition, span)
    if preposition == "not before":
        return Role("start", _LIKELY, 1, span) if kind == "visit" else None
    if preposition == "from":
        return Role("start", _STATED if kind and (moment.named or kind == "event") else _LIKELY, 2, span)
    return _of_event(page, sentence, moment, kind, span, preposition, following)


_SITS = compiled(r"(?<![a-z])(?:meets|sits|siege|se reuni\w{1,4})(?![a-z])")
_OPENING = compiled(r"(?<![a-z])(?:re)?(?:opens|ouvr(?:e|ira|ons|ent))(?![a-z])")


def _after_other(page: Page, sentence: Sentence, moment: Moment, kind: str, preposition: str) -> Role | None:
    """What opens, ends or is printed, or a holiday, is none of the work; something may have to be ready before it."""
    back = looks_back(page, sentence, moment.end)
    if back and (kind == "other" or asks_between(page, moment.end, back.end())):
        return _back_from(page, sentence, moment, None)
    low = max(sentence.start, moment.start - _OCCASION_REACH)
    if kind == "other" and _SITS.search(page.folded, low, moment.start) and ready_for(page, sentence, moment.end):
        return _back_from(page, sentence, moment, None)
    opening = _OPENING.search(page.folded, max(sentence.start, moment.start - _OCCASION_REACH), moment.start)
    if kind == "other" and opening and asks_for_thing(page, sentence):
        return Role("deadline", _LIKELY, 1)
    if kind == "other" and preposition == "limit" and asks_between(page, sentence.start, moment.start):
        return Role("deadline", _LIKELY, 1)
    return None


#: What is sent to be chosen, not what was asked for.
_OFFERED = compiled(
    r"(?<![a-z])(?:proposals?|quotes?|quotations?|devis|propositions?|candidatures?|applications?|bids?|offres?"
    r"|dossiers?|cvs?"
    r"|resumes?|tarifs?|rates|references?|portfolio|letters?|lettres?|tenders?|vacanc\w{1,3}|submissions?"
    r"|inscriptions?|registrations?)(?![a-z])"
)


def _of_message(
    page: Page, sentence: Sentence, moment: Moment, cue: Cue | None, kind: str, preposition: str
) -> Role | None:
    """The role of a date by which something is answered or sent."""
    span = (cue.start, cue.end) if cue else None
    if kind == "reply":
        if not cue and preposition == "until":  # "nous avons jusqu'au 15 mai pour déposer le dossier"
            return Role("deadline", _LIKELY, 1)
        return _of_answer(page, sentence, moment, preposition, span)
    free = cue is not None and _AVAILABLE.search(page.folded, cue.start, moment.start)
    if free and preposition in {"for", "at", "beside"}:  # "send me your availability for the week of 9 February"
        return Role("start", _LIKELY, 1, span)
    if preposition not in {"limit", "for"}:
        return None
    thing = asks_for_thing(page, sentence) and not _OFFERED.search(page.folded, sentence.start, moment.start)
    return Role("deadline" if thing else "reply_by", _LIKELY, 1, span)


_AVAILABLE = compiled(r"(?<![a-z])(?:disponib\w{1,7}|dispos?|availab\w{2,6})(?![a-z])")


def _far_off(page: Page, cue: Cue, moment: Moment) -> bool:
    """Whether a clause parts a cue from a date that no limit ties to it: "du feedback, les 6 et 13 mai"."""
    return moment.start - cue.end > 25 and bool(inline(r"[,(]").search(page.folded[cue.end : moment.start]))


#: Who promises an answer, or says when they are free themselves.
_SELF = compiled(
    r"(?<![a-z])(?<!de )(?<!pour )(?<!a )(?<!et )(?<!vous )(?<!tu )(?:je|j'|nous|on|i|we|i'm|i'll|we'll|we're|i am"
    r"|we are|we will"
    r"|i will)(?: (?:vous|te|me|m'|le|la"
    r"|les|lui|leur"
    r"|am|are|will|shall|should|can|ne|y|en|currently|also|actuellement|suis|sommes|serai|serons|be)){0,3} $"
)
_SELF_ANSWERS = compiled(
    r"(?:repon|reven|recontact|rappel|be in touch|get in touch|reply|respond|get back|decid|confirm|contact|ecri"
    r"|answer|let|tell)"
)


#: "Nous reviendrons vers vous d'ici le 20".
_WE_SHALL = compiled(
    r"(?<![a-z])(?:reviendr|repondr|recontacter|rappeler|confirmer|informer|ecrir|donner)(?:ai|ons)(?![a-z])"
)
_OURS = compiled(r"(?<![a-z])(?:notre|nos|ma|mon|mes|our|my|une?|will|shall|on|nous|we|i|je) $")
_SOON_AFTER = 12
_OUR_ANSWER = compiled(r"(?<![a-z])(?:notre|nos|ma|mon|our|my) $")
_ASKED_OF_US = compiled(
    r"(?<![a-z])(?:asked?|wants?|expects?|demandee?|demandent) (?:us|me|nous|m')(?![a-z])|nous (?:a|ont) demande"
)
_CLOSES = compiled(r"closes|clotur")


def _of_answer(
    page: Page, sentence: Sentence, moment: Moment, preposition: str, span: tuple[int, int] | None
) -> Role | None:
    """`reply_by`, unless those who ask promise the answer themselves."""
    if span and span[0] >= sentence.start:
        before = page.folded[max(sentence.start, span[0] - 30) : span[0]]
        if _SELF.search(before) and _SELF_ANSWERS.match(page.folded, span[0]):
            return None
        if _ASKED_OF_US.search(before) or _OUR_ANSWER.search(before):
            return None
        if _WE_SHALL.search(page.folded, span[0], moment.start):
            return None
        if _CLOSES.match(page.folded, span[0]) and not _OFFERED.search(page.folded, sentence.start, moment.start):
            return Role("deadline", _LIKELY, 1, span)  # a grant, a competition
    if preposition in {"limit", "until", "for"} or (preposition in {"label", "at", ""} and _closing(page, span)):
        near = span is not None and moment.start - span[1] < (_DIRECT if preposition == "for" else _CUE_REACH)
        return Role("reply_by", _STATED if near else _LIKELY, 2 if preposition == "for" else 3, span)
    ours = span is not None and _OURS.search(page.folded, max(sentence.start, span[0] - 20), span[0])
    if span and not moment.named and not ours and preposition in {"at", ""} and moment.start - span[1] < _SOON_AFTER:
        return Role("reply_by", _LIKELY, 1, span)  # "I'd need a quote this week"
    return None


#: "Réponse pour le 18", but not "confirmer votre venue pour le 18".
_DIRECT = 14


_TAUGHT = compiled(
    r"(?<![a-z])(?:sessions?|trainings?|workshops?|courses?|class(?:es)?|talks?|lectures?|modules?)(?![a-z])"
)


def _taught(page: Page, sentence: Sentence, span: tuple[int, int] | None) -> bool:
    """Whether what is delivered are lessons: "four sessions, delivered between 3 and 28 February"."""
    return (
        span is not None
        and page.folded.startswith("deliver", span[0])
        and bool(_TAUGHT.search(page.folded, sentence.start, sentence.end))
    )


def _of_deadline(
    page: Page, sentence: Sentence, moment: Moment, preposition: str, span: tuple[int, int] | None
) -> Role | None:
    if preposition == "from":
        return None
    words = page.folded[span[0] : span[1]] if span else ""
    if words in {"needed", "required"} and preposition not in {"limit", "for", "label"}:  # "viola needed Sat 14 June"
        return (
            _back_from(page, sentence, moment, span)
            if ready_for(page, sentence, moment.end)
            else Role("start", _LIKELY, 1, span)
        )
    sure = preposition in {"limit", "for", "label"} or _firm_deadline(page, span)
    return Role("deadline", _STATED if sure else _LIKELY, 2, span)


#: "I start a new job on 2 March", "je suis en formation le 12": the sender's own.
_MINE = compiled(
    r"(?<![a-z])(?:(?:je|j'|i|i'm|i've)(?: [a-z']{1,8}){0,2}"
    r"|(?:our|my|notre|mon|ma) [a-z]{3,14} (?:can|could|peut|puisse|pourra|pourrait)) ?$"
)


def _mine(page: Page, sentence: Sentence, span: tuple[int, int] | None) -> bool:
    """Whether what a cue tells is what the sender does."""
    return span is not None and bool(_MINE.search(page.folded, max(sentence.start, span[0] - 25), span[0]))


def _of_start(page: Page, sentence: Sentence, preposition: str, span: tuple[int, int] | None) -> Role | None:
    if span and span[0] >= sentence.start:
        before = page.folded[max(sentence.start, span[0] - 30) : span[0]]
        if _SELF.search(before) and inline(r"dispo|libre|free|availab").match(page.folded[span[0] : span[1]]):
            return None
    if preposition == "limit" or _mine(page, sentence, span):
        return Role("start", _LIKELY, 2, span)
    return Role("start", _STATED, 4 if span and opens(page, sentence, span[0]) else 3, span)


#: Who is wanted at an exam itself.
_EXAMINER = compiled(
    r"(?<![a-z])(?:jury|juries|examinat\w{2,5}|examiners?|surveill\w{2,5}|invigilat\w{2,4}|assess\w{2,4})"
)


def _is_for_thing(page: Page, sentence: Sentence, moment: Moment) -> bool:
    """Whether this sentence or the next names a thing, and none that somebody comes to do."""
    following = page.neighbour(sentence, 1)
    near = max(sentence.start, moment.start - 60)
    return not PERSON.search(page.folded, near, sentence.end) and any(
        asks_for_thing(page, line) for line in (sentence, following) if line
    )


#: "Le projet là où on l'avait laissé en juin".
_WAS = compiled(r"(?<![a-z])(?:(?:av|et)(?:ais|ait|aient|ions|iez)|had|was|were|did|dernieres?|derniers?)(?![a-z])")


def _of_event(
    page: Page,
    sentence: Sentence,
    moment: Moment,
    kind: str,
    span: tuple[int, int] | None,
    preposition: str,
    following: str,
) -> Role | None:
    """The role of a date that stands with an event, with what is asked for, or with neither."""
    low = max(sentence.start, moment.start - _OCCASION_REACH)
    if span and span[1] <= moment.start and _WAS.search(page.folded, span[1], moment.start):
        return None
    occasion = is_occasion(page, low, moment.start)
    # A range is when the work takes place, whatever is asked for.
    if not moment.spans and preposition in {"at", "label", "beside", "", "for"} and (moment.named or kind or occasion):
        exam = EXAM.search(page.folded, low, moment.start)
        if exam and kind != "start" and not _EXAMINER.search(page.folded, low, moment.start):
            return _back_from(page, sentence, moment, span)
        back = looks_back(page, sentence, moment.end)
        wanted = back and (asks_for_thing(page, sentence) or asks_between(page, moment.end, back.start()))
        if wanted or (occasion and ready_for(page, sentence, moment.end)):
            return _back_from(page, sentence, moment, span)
    if (
        not kind
        and following in {"event", "set", "ask", "visit"}
        and preposition in {"at", "for", "label", "beside", ""}
    ):
        after = page.folded[moment.end : min(sentence.end, moment.end + 60)]
        if preposition or moment.named:
            return Role("start", _LIKELY, 1) if following != "ask" or PERSON.search(after) else None
    if not kind and preposition in {"", "beside"} and asks_for_thing_at(page, sentence, moment.start):
        return Role("deadline", _LIKELY, 1)  # "Final report end of July."
    if not kind and occasion and preposition in {"at", "beside"} and not moment.named:
        return Role("start", _LIKELY, 1)
    role = _of_thing(page, sentence, moment, kind, span, preposition)
    if role and occasion and role.fact == "start":
        return Role("start", _LIKELY, role.rank, role.cue)
    leads = {"limit", "for", "at", "", "beside"} if kind == "ask" else {"limit", "for"}
    if (
        role is None
        and not moment.spans
        and kind in {"", "ask"}
        and preposition in leads
        and _is_for_thing(page, sentence, moment)
    ):
        return Role("deadline", _LIKELY, 1, span)
    return role or _unlabelled(page, sentence, moment, kind, preposition)


#: What is over when it is told, and exams, which the work must come before.
_TOLD = compiled(
    r"(?<![a-z])(?:(?:av|et)(?:ais|ait|aient|ions|iez)|was|were|had|did|dernieres?|derniers?|last|(?:ai|a|avons|avez"
    r"|ont) (?:suivi|vu|lu|trouve|recu|fait|eu|pu|connu)|saw|read|met|wrote|written|took|attended|spoke|vu|lu|heard"
    r"|joined|left|won|opened|grace a|suite a|following|edition|version|law|loi|anniversaire de|because|worked"
    r"|helped|trained|hired|recommended)(?![a-z])"
    r"|(?<!es \d)\d (?:ans|years old)(?![a-z])|(?:entre|rentre|passe) en|flights?|lands?|fly|vol|(?:sent|envoye|date"
    r"|from) ?: {0,2}$|^[a-z' -]{2,30}, (?:le |the |on )?$"
)


#: What bears the date of the day it was made ("votre mail du", "voté le"), in the text with its accents.
_DATED = compiled(r"(?:(?<![a-z])(?:[Dd]u|de|(?<!week )of|d['’]|dated)|[éÉ]e?s? (?:le|en)) $")


#: "L'association a fêté ses dix ans en juin", in the text with its accents.
_HAS_DONE = compiled(r"(?<!\w)(?:a|ai|ont|avons|avez|as) (?:déjà |bien )?\w{2,12}(?:é|ée|és|ées)(?!\w)")


def _unlabelled(page: Page, sentence: Sentence, moment: Moment, kind: str, preposition: str) -> Role | None:
    """A written date that no word claims for another use is likely when the thing asked for takes place."""
    before = page.folded[max(sentence.start, moment.start - _CUE_REACH) : moment.start]
    if not moment.spans and _DATED.search(page.text, max(sentence.start, moment.start - 20), moment.start):
        return None
    if _HAS_DONE.search(page.text, max(sentence.start, moment.start - 60), moment.start):
        return None
    known = preposition in {"at", "from", "for", "label", "beside"} or moment.spans
    if not moment.named or kind not in {"", "ask"} or not known or _TOLD.search(before, max(0, len(before) - 60)):
        return None
    return Role("deadline" if EXAM.search(before) else "start", _LIKELY, int(moment.spans))


def _of_thing(
    page: Page, sentence: Sentence, moment: Moment, kind: str, span: tuple[int, int] | None, preposition: str
) -> Role | None:
    """The role of a date that stands with an event ("formation le 12 juin") or with what is asked for."""
    person = bool(PERSON.search(page.folded, max(sentence.start, moment.start - _CUE_REACH), moment.start))
    if kind == "visit":
        return Role("start", _LIKELY, 1, span) if preposition in {"at", "for", "from", "label", "beside"} else None
    if kind == "event":
        if preposition == "limit":
            return Role("deadline", _LIKELY, 1, span)
        day = moment.value.count("-") == 2 or len(moment.value) == 5
        sure = (
            preposition in {"at", "label", "for"} and (day or preposition != "for") and not _mine(page, sentence, span)
        )
        return Role("start", _STATED if sure else _LIKELY, 1, span)
    if kind == "ask":
        if person and preposition in {"for", "at", "limit", "beside"}:
            return Role("start", _LIKELY, 1, span)
        if preposition == "limit":
            return Role("deadline", _STATED, 1, span)
        if preposition == "for":
            sure = span is not None and "fau" in page.folded[span[0] : span[1]]
            return Role("deadline", _STATED if sure else _LIKELY, 1, span)
    return None


_CLOSING = compiled(
    r"closing date|date de cloture|cloture|close(?:s|d)?(?![a-z])|clos(?:e|es)?(?![a-z])|date limite|deadline"
    r"|au plus tard"
    r"|(?<![a-z])due(?![a-z])|souhaitee?|attendue?|needed|(?:remise|depot|reception|soumission) d|a (?:remettre"
    r"|deposer)"
)


def _closing(page: Page, span: tuple[int, int] | None) -> bool:
    """Whether the words around the cue name a closing date ("date limite de candidature : ...")."""
    return span is not None and bool(_CLOSING.search(page.folded, max(0, span[0] - 25), span[1] + 12))


def _firm_deadline(page: Page, span: tuple[int, int] | None) -> bool:
    return span is not None and bool(
        inline(r"date limite|deadline|echeance|livraison|due").match(page.folded[span[0] : span[1]])
    )

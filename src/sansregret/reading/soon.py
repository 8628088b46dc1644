"""Parser of `start`: asap. "As soon as possible" as a start line says it; an answer wished soon does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.date_cues import PERSON
from sansregret.reading.date_lines import in_card, label_above, opens
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.pattern import compiled

_LIKELY = Certainty.LIKELY
_CUE_REACH = 110


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
    r"|(?:prise de|entree en) (?:poste|fonctions?|service)|disponib\w{1,7}|dispos?|availab\w{2,6}|pourvoir|join"
    r"|rejoindre|embauche"
    r"|mission|poste|contrat|integrer|opening|date)(?![a-z])[^.;\n]{0,45}$"
)
_SOON_BARRED = compiled(
    r"(?<![a-z])(?:repon\w{1,5}|reponse|reply|respond|contact\w{0,4}|call|appel\w{0,3}|rappel\w{0,3}|retour"
    r"|ecri\w{1,5}|envoy\w{1,4}|send|email|apply|postul\w{1,4}|let me know|get back|message\w?|reven\w{1,3}"
    r"|pay\w{0,4}|candidat\w{1,5}|if you|si vous|devis|livr\w{1,6}|deliver\w{0,4})(?![a-z])[^.;\n]{0,50}$"
)
#: "As soon as possible from January 2027", "tout de suite après Pâques": the date says more.
_FROM_DATE = compiled(
    r" (?:apres|after)(?![a-z])|[ ,(]{1,3}(?:et )?(?:a partir d[eu']|a compter d[eu']|des|from|after|apres)(?: le"
    r"| the| early| mid| debut"
    r"| mi)?[ -]?(?:\d|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|march|apr|may|jun|jul|aug)"
)
_SOON_ASK = compiled(
    r"(?<![a-z])(?:recherch\w{1,4}|cherch\w{1,4}|besoin|recrut\w{1,4}|looking|need\w{0,2}|hiring|seeking|faut"
    r"|want)(?![a-z])[^.;\n]{0,90}$"
)


def _parse_soon(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`start`: asap. An answer wished soon is no start, and a need without a start line is only likely one."""
    folded = page.folded
    for match in page.matches(_soon(), sentence):
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
            rank = 4 if opens(page, sentence, begin) else 3
            yield page.found("start", "asap", (begin, match.end()), rank=rank)
        elif not before.rpartition("\n")[2].strip(" -+>#:|") and _alone(page, sentence, match.end()):
            yield page.found("start", "asap", match.span(), rank=4)
        elif not weak and _SOON_ASK.search(before) and PERSON.search(before):
            yield page.found("start", "asap", match.span(), certainty=_LIKELY, rank=1)


#: "Dès que possible – au plus tard début février": a start that is said more closely.
_APART = compiled(r" ?[-(,] ?(?:(?:et )?au plus tard|idealement|ideally|at the latest|no later|by|pour|for)(?![a-z])")


def _alone(page: Page, sentence: Sentence, end: int) -> bool:
    """Whether "dès que possible" is a whole line, in a card or under a label that speaks of a start."""
    rest = page.folded[end : sentence.end].partition("\n")[0]
    if rest.strip(" .!)") and not _APART.match(rest):
        return False
    if rest.strip(" .!)"):
        return True
    label = label_above(page, sentence)
    return in_card(page, sentence) or (label is not None and label.kind in {"start", "event"})


PARSERS: tuple[Parser, ...] = (Parser(name="dates.soon", opens=(_soon,), parse=_parse_soon),)

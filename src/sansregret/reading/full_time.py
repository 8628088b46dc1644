"""Full or part time in words, and whose: the work asked for, not a student, a team or the sender's own job."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.elsewhere import SOMEBODY
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.scope import found_by_somebody

_FULL = r"temps plein|plein[- ]temps|temps complet|full[- ]?time|tps plein"
_PART = (
    r"temps partiel|part[- ]?time|temps non complet|temps reduit|tps partiel|tiers[- ]temps"
    r"|mi[- ](?:temps|tps)|half[- ]time"
)
#: The name of a finding made where the text grants both.
BOTH = "full_time_or_less"


@cache
def full_time_words() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z])(?:(?P<both>(?:{_FULL})(?: ?/ ?| ou | or | and/or )(?:a |en |au )?(?:{_PART}|partiel|part"
        rf"|partial)"
        rf"|(?:{_PART})(?: ?/ ?| ou | or | and/or )(?:a |en |au )?(?:{_FULL}|plein|complet|full)|ft ?/ ?pt"
        rf"|pt ?/ ?ft)"
        rf"|(?P<part>{_PART})|(?P<full>{_FULL})"
        r"|(?P<few>(?:quelques|qqs?|a few|a couple(?: of)?|some) (?:heures|hours|hrs|h)))(?![a-z])"
    )


_NOT_OFFERED = compiled(
    r"^[ -]?(?:out(?![a-z])|whistle|students?|etudiants?|study|studies|mba|degree|experience|employees?|staff"
    r"|developers? (?:in"
    r"|on) (?:our|the) team|experiences?|equivalents?|dedication)(?![a-z])"
)
_OTHERS_BEFORE = compiled(
    r"(?:^|[^a-z])(?:(?:he|she|they|who)(?: is| are|'s|'re) ?|(?:il|elle) est |i'm available|(?:learners|students"
    r"|trainees|pupils) (?:are|work|study)|i have|i've(?: got)?|i am|i'm|i work|we work|je travaille|je bosse"
    r"|je suis(?: moi-meme)?|j'ai|nous sommes|we are|we're|we have|working here|works here"
    r"|(?:staff|employees|salaries|collegues|colleagues|others|team members) (?:are|sont|is|work|travaillent)"
    r"|(?:he|she|they|il|elle|ils|elles) (?:already |deja |normally |usually |currently |also )?(?:works?"
    r"|travaille(?:nt)?)"
    r"|(?:ans|annees|years) (?:de|d'|of|as)(?: an?)? [a-z'-]{3,20}|years?|equivalent (?:to|of|a)|chomage"
    r"|students?|etudiante?s?|equipe (?:actuelle )?(?:de|d')|dont|of whom"
    r"|of which"
    r"|la plupart|majorite|most of (?:them|our|my|whom)|certaine?s|some of (?:them|our)"
    r"|team of|employs?|emploie|recherche d'un emploi|cherche un emploi|looking for (?:a )?job"
    r"|(?:have|has|avons|with|avec|compte|comprend) (?:\d+|two|three|four|five|several|deux|trois|quatre|plusieurs))"
    r"(?: (?:a|an|one|un|une|already|deja|currently|actuellement|also|job|poste|salariee?s?|employee?s?|personnes?"
    r"|people|dev\w*|of|de|in|en|\d+|deux|trois|quatre|cinq|two|three|four|five|\w+ (?:as|at))){0,6}[ (]{1,2}$"
)
#: "Our full-time accountant", "ma collègue à temps partiel", "my manager works full time": somebody's who is named.
_SOMEBODYS = compiled(
    rf"(?<![a-z])(?:(?:my|our|his|her|their) |{SOMEBODY}(?:(?:deja |already |now |all )?(?:works?|working|is|are|est"
    r"|sont|travaille(?:nt)?|bosse(?:nt)?) (?:(?:deja|already|now|currently|actuellement|all) )?)?)(?:(?:en|au|a) )?$"
)
#: A share of it: "50 % d'un temps plein".
_SHARE_BEFORE = compiled(r"(?:%|\d|moitie|half|quart|tiers|third|quarter)s? (?:d'un|of a|of|du) $")
_FRENCH = compiled(r"temps|tps|plein")
#: "Télétravail à temps plein" is no workload.
_REMOTE_BEFORE = compiled(
    r"(?:tele-?travail|distanciel|presentiel|presence|remote working|home[- ]?working)(?: (?:a|en))? $"
)
_GROWS = compiled(
    r"(?:evoluer|evolution|evoluti\w+|passer|passage|deboucher|mener|basculer|transformer|turn|turning|grow|growing"
    r"|lead"
    r"|leading|until|jusqu'a ce|justify|justifier|become|becoming|move|moving|convert|extend|transition"
    r"|eventually|a terme|later|plus tard|potentially)"
    r"(?: [a-z']+){0,3} ?$"
)
_ALMOST = compiled(
    r"(?:quasi(?:ment)?|presque|almost|nearly|near|close to|rather than|plutot qu'un|instead of|sans etre)(?: (?:a"
    r"|an|un|du|de))?[ -]$"
)
_NOT_FULL = compiled(
    r"(?:pas|ni|non|not|never|no|cannot|can't|isn't|doesn't|don't|sans|aucun|jamais|won't)(?: [a-z']+){0,5}? ?$|(?:pas"
    r"|not) (?:forcement|necessairement|necessarily)[^.;,]{0,25}$"
)
_REFUSED = compiled(
    r" ?(?:(?:nous |me )?(?:parait|semble|serait|est|is|seems|would be) (?:un peu |trop )?(?:difficile|complique"
    r"|exclu|hors|out of"
    r"|too|more than|trop)|(?:(?:n'est|est|is|isn't) )?(?:(?::|\?) ?(?:non|no)(?![a-z])|non$|exclu|impossible"
    r"|pas (?:possible"
    r"|envisageable|accepte|obligatoire"
    r"|necessaire)"
    r"|(?:is |are )?not (?:possible|an option|considered|accepted|required|necessary|needed|essential)))"
)
#: What makes full time a wish only: a refusal must not rest on it.
_WISHED_BEFORE = compiled(
    r"(?:idealement|ideally|de preference|preferably|plutot|preference|si possible"
    r"|if possible|ou alors)(?: [a-z]+){0,3} ?$"
)
_WISHED_AFTER = compiled(
    r",? ?\(?(?:idealement|ideally|de preference|preferably|preferred|souhaite|si possible|if possible|a discuter"
    r"|negociable|negotiable"
    r"|or (?:nearly|near|almost|thereabouts)|ou (?:presque|quasi\w*)|(?:[a-z]+ ){0,2}but (?:we'd|we would|open)"
    r"|(?:[a-z]+ ){0,2}mais (?:on|nous) "
    r"|flexible|ou pas|or not|mais (?:on|c'est|negociable|flexible|ouvert)|but (?:open|flexible|negotiable|we|we're))"
)


#: "Si le temps plein ne vous convient pas", "if full time is too much": not said to be so.
_CONDITION = compiled(
    r"(?<![a-z])(?:si|if|unless|even if|meme si|a moins que)(?: (?:le|un|une|the|a|du|this|ce|votre|your|that))? $"
)


#: "Ma fille est en terminale à plein temps", "my wife works there full time": how somebody lives.
_THIRD_PERSON = compiled(
    r"(?<![a-z])(?:mon|ma|mes|sa|son|ses|my|his|her|their|un|une|a)"
    r" (?:[a-z-]{2,12} )?(?:fille|fils|enfants?|mari|femme|compagne|compagnon|frere|soeur|mere|pere|amie?|copain"
    r"|copine|collegue|voisine?|son|daughter|kids?|child|children|husband|wife|partner|brother|sister|mother|mum|mom|father|dad"
    r"|friend|colleague|neighbou?r) (?:est|sont|etait|travaille|bosse|etudie|is|are|was|works?|studies|has|a)"
    r"(?: [a-z'-]{1,14}){0,6} $"
)
#: What the reader does already ("on m'a dit que vous étiez prise à temps plein").
_READER_NOW = compiled(
    r"(?<![a-z])(?:vous (?:etes|etiez|seriez|serez)|tu (?:es|etais|serais|seras)|you(?:'re| are| were)(?: currently)?)"
    r"(?: [a-z]{2,12}){0,2} (?:prise?|occupee?|busy|booked|employed|engaged|salariee?|working|embauchee?|enseignante?)"
    r"(?: [a-z'-]{1,12}){0,4} $"
)


def full_time(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """full_time from words: "temps plein", "part-time accepted", "not a full-time role", "a few hours"."""
    text = page.folded[sentence.start : sentence.end]
    for match in full_time_words().finditer(text):
        before, after = text[max(0, match.start() - 80) : match.start()], text[match.end() : match.end() + 40]
        span = (sentence.start + match.start(), sentence.start + match.end())
        if _CONDITION.search(before) or _THIRD_PERSON.search(before) or _READER_NOW.search(before):
            continue
        if _NOT_OFFERED.match(after) or _OTHERS_BEFORE.search(before) or _is_somebodys(match.group(), before):
            continue
        if match["both"]:
            yield page.found("full_time", False, span, rank=2)
        elif match["few"]:
            yield page.found("full_time", False, span, certainty=Certainty.LIKELY)
        elif match["part"]:
            if inline(r"mi.t|half").search(match["part"]) and inline(r"(?:la|de|at|during) $").search(before):
                continue
            if not _NOT_FULL.search(before) and not _REFUSED.match(after):
                yield page.found("full_time", False, span, rank=1)
        else:
            yield from _full(page, span, before, after)


def _is_somebodys(words: str, before: str) -> bool:
    if _REMOTE_BEFORE.search(before) or _SHARE_BEFORE.search(before) or found_by_somebody(before):
        return True
    found = _SOMEBODYS.search(before)
    return found is not None and (_FRENCH.search(words) is not None or not found.group().endswith(" a "))


def _full(page: Page, span: tuple[int, int], before: str, after: str) -> Iterator[Finding]:
    if _GROWS.search(before) or _ALMOST.search(before):
        yield page.found("full_time", False, span, certainty=Certainty.LIKELY)
    elif _NOT_FULL.search(before) or _REFUSED.match(after):
        yield page.found("full_time", False, span, rank=1)
    else:
        wished = _WISHED_BEFORE.search(before) or _WISHED_AFTER.match(after)
        yield page.found("full_time", True, span, certainty=Certainty.LIKELY if wished else Certainty.STATED)


def combine_full_time(findings: Sequence[Finding]) -> Finding | None:
    """One finding of many: what is stated first; where both are granted, less than full time, and both are quoted."""
    stated = [f for f in findings if f.certainty is Certainty.STATED] or list(findings)
    less = [f for f in stated if f.value is False]
    full = [f for f in stated if f.value is True]
    if not less:
        return max(full, key=lambda f: f.rank)
    chosen = max(less, key=lambda f: f.rank)
    same = [f for f in full if f.part == chosen.part][:1]
    if not same:
        return chosen
    return Finding(
        fact="full_time",
        value=False,
        spans=(*chosen.spans, *same[0].spans),
        part=chosen.part,
        parser=BOTH,
        certainty=chosen.certainty,
        rank=chosen.rank,
    )

"""Shares of a full week: "4/5e", "80 %", "0,8 ETP", "mi-temps", as days a week, where they are a workload.

A percentage alone says nothing: "100 % remote", "30 % a la commande", "80 % du temps". It is read after a word of
workload, before one, or alone on its line. "4/5" may be a date or a rating.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Range
from sansregret.reading.elsewhere import PRESENCE, SOMEBODY
from sansregret.reading.numbers import bound_after, bound_before, interval
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.scope import negated

_FIFTHS = {"⅕": 1.0, "⅖": 2.0, "⅗": 3.0, "⅘": 4.0}
_CARDINAL = {"un": 1.0, "deux": 2.0, "trois": 3.0, "quatre": 4.0, "two": 2.0, "three": 3.0, "four": 4.0}


_EQUIVALENT = r"(?:full[- ]time equivalents?|equivalents? temps plein)"


@cache
def _share() -> re.Pattern[str]:
    """Parts of a full week: fifths, percentages, full-time equivalents, half time."""
    fifth = (
        r"(?:[1-4](?:[.,]5)? ?/ ?5 ?(?:e|eme|th)?s?(?![a-z0-9/])|[⅕⅖⅗⅘]"
        r"|(?:[1-4]|un|deux|trois|quatre|two|three|four) (?:cinquiemes?|fifths?))"
    )
    percent = r"\d{2,3} ?%?"
    full = r"(?:temps plein|plein temps|full[- ]?time|temps complet)"
    return compiled(
        rf"(?<![a-z0-9.,/€$£])(?:(?P<full>{full})(?: ou | or |/| / |, ?)(?:a |au |en |possible a )?)?"
        rf"(?:(?:(?P<fifth0>[1-3])(?: a | ou | to |-| or ))?(?P<fifth>{fifth})(?:(?: a | ou | or |-| to "
        rf"| - )(?:(?P<fifth2>{fifth})|(?P<full2>5/5|{full})))?"
        rf"|(?P<low>{percent})(?:(?: a | ou | or | to | et | and | ?- ?|/)(?P<high>\d{{2,3}}))? ?%"
        r"|(?:(?P<etp0>0[.,]\d{1,2})(?: a | ou | to |-| or | - ))?(?P<etp>[01](?:[.,]\d{1,2})?) ?(?:etp"
        rf"|fte|{_EQUIVALENT})(?![a-z])|(?:etp|fte|{_EQUIVALENT})"
        r" ?[:=]? ?(?P<etp2>[01](?:[.,]\d{1,2})?)(?![\d%])"
        r"|(?P<three>(?:3/4|trois[- ]quarts?) (?:de )?temps|three[- ]quarters? time)|(?P<half>mi[- ](?:temps|tps)"
        r"|demi-temps|half[- ]time|half of the week))"
        rf"(?P<after>(?: ou | or |/)(?:a |au |en )?{full})?"
    )


@cache
def _share_reason() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:temps partiel|part[- ]?time|temps plein|full[- ]?time|volume|charge(?: de travail| estimee"
        r"| prevue)?"
        r"|quotite|taux(?: ?: ?| (?:d'occupation|d'activite|d'emploi))"
        r"|occupation|workload|pensum|etp|fte|poste|mission|contrat|contract|position|role|job|travail(?:ler)?"
        r"|work(?:ing)?|freelance"
        r"|disponibilite|availability|available|dispo(?:nible)?|rythme|engagement|commitment|allocation|staffing"
        r"|capacite|capacity|prestation|temps|time|basis|tps|besoin|need)[^.;%€\d]{0,25}$"
    )


_SHARE_END = compiled(
    r" ?(?:$|[.,;:()\n/|]|- |(?:j|jours?|days?) (?:par semaine|a week|per week)|par semaine|per week|a week"
    r"|negociable|negotiable"
    r"|of (?:your|the)|de (?:votre|ton) temps|minimum|min(?![a-z])|mini|maximum|max|possible|envisageable|accept"
    r"|souhait|ou |or "
    r"|d'un temps plein|du temps plein|d'un etp"
    r"|etp|fte|of (?:a )?full|full[- ]time|workload|contract|position|role|job|basis|part[- ]time|temps|environ"
    r"|au moins|at least|pour|for|sur \d|pendant|pdt|from|a partir|des|starting|freelance)"
)
_OF_FULL = compiled(
    r" ?(?:(?:of|de) (?:your|votre|ton|the working|the|your working) (?:time|temps|week)|(?:d'un "
    r"|of (?:a )?)?(?:etp|fte|full|temps plein|workload|position|contract|part[- ]time"
    r"|load|basis))"
)
_FULL_OR_PART = compiled(
    r"(?<![a-z])(?:temps (?:plein|partiel|complet)|plein temps|full[- ]?time"
    r"|part[- ]?time)(?![a-z])"
)
_RATING = compiled(r"(?<![a-z])(?:notee?s?|avis|etoiles?|stars?|rating|rated|reviews?|score)(?![a-z])")


def shares(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week from "4/5e", "80 %", "0,8 ETP", "mi-temps" where they are a workload; of two, the range between."""
    text = page.folded[sentence.start : sentence.end]
    found: list[tuple[float | None, float | None, int, int, bool]] = []
    for match in _share().finditer(text):
        ends = _share_days(match)
        joined = bool(found) and _JOINED.fullmatch(text[found[-1][3] : match.start()]) is not None
        if ends is None or not (joined or _is_workload(text, match)) or negated(page, sentence.start + match.start()):
            continue
        if _is_somebodys(text, match):
            continue
        low, high = ends
        if match["full"] or match["full2"] or match["after"]:
            high = 5.0
        bound, start = bound_before(text, match.start())
        after, end = bound_after(text, match.start() + len(match.group().rstrip()))
        least, most = interval(low, high, bound, after)
        if joined and found[-1][0] is not None and most is not None:
            least, start = min(found[-1][0], least or most), found.pop()[2]
        found.append((least, most, start, end, low != high or joined))
    for least, most, start, end, is_range in found:
        span = (sentence.start + start, sentence.start + end)
        yield page.found("days_per_week", Range(min=least, max=most), span, rank=3 if is_range else 1)


_BY_THE_WEEK = compiled(r" ?(?:par semaine|per week|a week|/ ?sem\w*)(?![a-z])")
#: What makes a range of two shares: "entre un mi-temps et un 80 %".
_JOINED = compiled(r" ?(?:ou|or|et|and|a|to|-|/|voire|jusqu'a|up to)(?: (?:a |un |une |a un |au ))? ?")


def _share_days(match: re.Match[str]) -> tuple[float, float] | None:
    if match["fifth"]:
        ends = [_fifth(word) for word in (match["fifth0"], match["fifth"], match["fifth2"]) if word]
    elif match["low"]:
        ends = [int(inline(r"\D").sub("", word)) / 20 for word in (match["low"], match["high"]) if word]
        if any(end > 5 or (end * 4) % 1 for end in ends):
            return None
    elif match["half"] or match["three"]:
        ends = [2.5 if match["half"] else 3.75]
    else:
        words = (match["etp0"], match["etp"] or match["etp2"])
        ends = [float(word.replace(",", ".")) * 5 for word in words if word]
    if not ends or any(not 0.5 <= end <= 5 for end in ends):
        return None
    return (ends[0], ends[-1]) if ends[0] <= ends[-1] else None


def _fifth(word: str) -> float:
    if word in _FIFTHS:
        return _FIFTHS[word]
    first = inline(r"[ /]").split(word)[0].replace(",", ".")
    return _CARDINAL.get(first) or float(first)


_LEAD = compiled(
    r"[ >|#-]*(?:(?:de|entre|a|environ|au moins|minimum|from|between|at|about|~|min|max|jusqu'a"
    r"|up to) ){0,3}"
)


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Whether the share stands alone on its line, with its bounds."""
    lead = _LEAD.match(text)
    end = bound_after(text, match.end())[1]
    return lead is not None and lead.end() == match.start() and not text[end:].strip(" .,;|-")


_SOMEBODYS = compiled(
    rf"(?<![a-z])(?:(?:je|i) (?:suis|travaille|bosse|am|work)|i'm|{SOMEBODY}(?:est|is|works?|travaille|bosse|sont|are)"
    r"|dont \d+|la plupart|(?:il|elle|he|she|they) (?:est|is|works?|travaille))(?: (?:moi-meme|deja|already|currently"
    r"|actuellement|now))?(?: (?:a|en|at|on))? $"
)


def _is_somebodys(text: str, match: re.Match[str]) -> bool:
    return _SOMEBODYS.search(text[max(0, match.start() - 60) : match.start()]) is not None


_TEAM = compiled(
    r"(?:composee?s? (?:de|pour|d')|team (?:of|is|consists)|equipe (?:actuelle|de \d)"
    r"|personnes \()[^.;]{0,80}$"
)
_NO_DATE = compiled(r"(?:^|[\s(:,-])(?:a|en|temps|ou|or|un|sur un|plutot|soit|possible|max|mini|minimum) $")


def _with_bound(text: str, match: re.Match[str]) -> bool:
    """Whether a share opens its sentence and has a bound: "80 % minimum, à discuter"."""
    bound, end = bound_after(text, match.end())
    return bound is not None and inline(r" ?(?:$|[.,;(])").match(text[end:]) is not None


_PRESENT = compiled(rf"(?<![a-z]){PRESENCE}(?! parental|s? (?:parental|maternite|paternite))[^.,;)]{{0,25}}$")
_NO_SHARE_AFTER = compiled(
    r" ?(?:du|des|de(?! (?:votre|ton) temps)|d'(?!un (?:temps plein|etp))|of(?! (?:a )?(?:full|fte)| (?:your"
    r"|the) (?:working )?(?:time|week)))(?![a-z])"
)
#: A contract with its length before the share: "CDD de 7 mois à 80 %".
_CONTRACT_AT = compiled(
    r"(?<![a-z])(?:cdd|cdi|contrat|contract|ftc|mission|poste|embauche\w*|recrut\w*|remplacement|cover)"
    r"(?:,? (?!rembours|financ|pris|telet|remote|subvention|couver)(?:[a-z'/().-]{1,16}|\d{1,2})){0,7},? (?:a|at"
    r"|en|de|sur|on)(?: un| a)? $"
)


def _is_workload(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 100) : match.start()]
    if _TEAM.search(before):
        return False
    if match["half"]:
        return not inline(r"(?:la|de|at|during) $").search(before) or bool(
            inline(r"travail|poste|contrat|mission").search(before)
        )
    if match["etp"] or match["etp2"] or match["three"]:
        return True
    if _PRESENT.search(before) or _NO_SHARE_AFTER.match(text, match.end()):
        return False
    ordinal = match["fifth"] and inline(r"[a-z⅕⅖⅗⅘]$").search(match["fifth"])
    if not ordinal and not _SHARE_END.match(text, match.end()):
        return False
    granted = inline(r"\s?(?:possible|envisageable|accept|souhait|ok(?![a-z]))").match(text[match.end() :]) is not None
    opens = inline(r"(?:^|[.,;:(|/-]) ?$").search(before) is not None
    named = _is_alone(text, match) or (granted and opens) or bool(_share_reason().search(before))
    named = (
        named or _FULL_OR_PART.search(text[: match.start()] + text[match.end() :]) is not None or bool(match["full"])
    )
    if match["fifth"]:
        named = named or _BY_THE_WEEK.match(text, match.end()) is not None
        return not _RATING.search(text) and (bool(ordinal) or named or bool(_NO_DATE.search(before)))
    named = (
        named
        or (match.start() == 0 and _with_bound(text, match))
        or _CONTRACT_AT.search(before) is not None
        or inline(r"(?<![a-z])(?:sur un|(?:sous|en)(?: un)?) $").search(before) is not None
    )
    return named or bool(_OF_FULL.match(text, match.end()))

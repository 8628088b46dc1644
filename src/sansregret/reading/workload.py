"""How much work a week: days and hours a week as amounts, fifths, percentages; and full or part time in words.

Days of presence or of remote work are no workload, nor is the rhythm of somebody else ("ouvert 5 jours sur 7").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sansregret.core.facts import Certainty, Range
from sansregret.reading.full_time import combine_full_time, full_time
from sansregret.reading.measures import Measure, measures, repeats
from sansregret.reading.numbers import bound_after, bound_before, interval
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser

_PLACE = (
    r"(?:tele-?travail|distanciel|a distance|remote(?:ly)?|home[- ]?office|wfh|presentiel|presence|sur (?:site"
    r"|place)|on[- ]?site"
    r"|(?:au|du|de) bureau|(?:the|our|your) offices?|office|(?:nos|les|leurs) (?:bureaux|locaux)|from home"
    r"|in[- ]person"
    r"|deplacements?|travel(?:ling|s)?|astreintes?|on[- ]call|hybride?|venir|repos|conges?|off)"
)
_MEETING = r"(?:reunions?|meetings?|calls?|points?|stand-?ups?|sync|visios?|trajets?|commut\w+|entretiens?)"
_PER = (
    r"(?:(?: ?[/\\] ?| a la | par |p/)(?:semaines?|sem\.?|week|wk|hebdo|s)(?![a-z0-9])"
    r"| ?(?:par sem(?:aine)?|(?:per|a|each|every|chaque|la|of the|dans la|sur la|in a|in the) (?:semaine|week|wk)"
    r"|weekly"
    r"|hebdo(?:madaires?)?|p/?\.?w\.?|semaine)(?![a-z0-9]))"
)
_IN_FIVE = r"(?: sur (?:5|cinq)(?: jours)?| out of (?:5|five)| ?/ ?5(?: ?j(?:ours)?)?)(?![\d.,a-z])"
_OTHERS = (
    r"(?:ouverte?s?|opens?|opened|nous travaillons|on travaille|je travaille|j'interviens|j'enseigne|i (?:already "
    r"|currently )?work|we (?:all )?work"
    r"|i teach|team works|equipe travaille|je suis (?:deja )?prise?|horaires d'ouverture|opening hours|permanence"
    r"|(?:eleves|etudiants|students|alternants?|stagiaires|apprenants|enfants|kids|children|salaries|employees"
    r"|staff) (?:are|sont|ont|have|work|travaillent|viennent))"
)


@cache
def _weekly() -> re.Pattern[str]:
    """What makes an amount a weekly one, after it; `gap` is what the amount is of."""
    return re.compile(rf"(?P<gap>(?: [a-z'-]{{1,20}}){{0,5}}?)(?P<per>{_PER}|{_IN_FIVE})")


@cache
def _weekly_before() -> re.Pattern[str]:
    return re.compile(
        r"(?<![a-z])(?:hebdomadaires?|hebdo|weekly|(?:chaque|par|toutes les|each|every|per) (?:semaines?|week))"
        r"(?: [a-z'-]{1,15}){0,4}?[ :,(-]{0,3}(?:de |d'|of |for |pendant |pour )?$"
    )


@cache
def _other_rhythm() -> re.Pattern[str]:
    return re.compile(
        r"(?P<gap>(?: [a-z'-]{1,20}){0,3}?)(?: ?/ ?| par | per | a | each | every | chaque | tous les )"
        r"(?:(?P<month>mois|month)|(?P<day>jour|j|day)|(?P<year>an|annee|year)|(?:deux|2|two) (?:semaines"
        r"|weeks))(?![a-z])"
        r"|(?P<monthly> mensuel(?:le)?s?| monthly)"
    )


@cache
def _place_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z]){_PLACE}(?: (?:partiel|possible|autorise\w*|accepte\w*|souhaite\w*|obligatoire|requise?"
        rf"|demandee?|flexible"
        r"|ok|allowed|required|expected|working|work))?[ :(,-]{1,4}"
        r"(?:(?:jusqu'a|a raison de|de|d'|environ|up to|for|at least|of|about|au moins|minimum|min|max|a hauteur de"
        r"|est de|is"
        r"|around|et|and)[ :]{1,2}){0,3}$"
    )


@cache
def _place_after() -> re.Pattern[str]:
    return re.compile(
        rf" (?:minimum |max |maximum |possibles? )?(?:en |de |in |of |at |on |from |dans |au "
        rf"|work(?:ing)? )?(?:full )?{_PLACE}(?![a-z])"
    )


@cache
def _push() -> re.Pattern[str]:
    """A higher end that is granted afterwards: "3 days a week, 4 at a push"."""
    return re.compile(
        r" ?[,(]? ?(?:voire|maybe|possibly|perhaps|peut-etre|or|ou|even|eventuellement|sometimes"
        r"|parfois)? ?(?P<high>[2-5]|deux|trois|quatre|cinq|two|three|four|five)"
        r"(?: ?(?:j|jours?|days?))?(?: (?:at a push|max(?:imum|i)?|si (?:besoin|possible|necessaire)|if needed"
        r"|if necessary|at most|tops|certaines semaines|some weeks|les grosses semaines))"
    )


def weekly_amounts(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week and hours_per_week from "3 jours par semaine", "2 x 1h30/sem", "10 hours weekly"."""
    text = page.folded[sentence.start : sentence.end]
    taken = 0
    for measure in measures(text):
        if measure.unit not in ("day", "hour") or measure.start < taken:
            continue
        per = _weekly().match(text, measure.end)
        counted = repeats(text, measure)
        if per is None and counted is not None and counted.end > measure.end:
            per = _weekly().match(text, counted.end)
        if per is None and taken == 0 and _weekly_before().search(text[max(0, measure.start - 60) : measure.start]):
            if _other_rhythm().match(text, measure.end):
                continue
            end = measure.end
        elif per is not None:
            end = per.end()
        else:
            continue
        taken = end
        yield from _weekly_amount(page, sentence, measure, (per["gap"] if per else ""), end)


def _weekly_amount(page: Page, sentence: Sentence, measure: Measure, gap: str, end: int) -> Iterator[Finding]:
    text = page.folded[sentence.start : sentence.end]
    before = text[max(0, measure.start - 60) : measure.start]
    if re.search(rf"(?<![a-z])(?:{_PLACE}|{_MEETING})(?![a-z])", gap) or _place_before().search(before):
        return
    if re.search(rf"(?<![a-z]){_OTHERS}[^.;]{{0,30}}$", before) or re.search(
        rf"(?<![a-z]){_MEETING}[^,;]{{0,25}}$", before
    ):
        return
    doubtful = _place_after().match(text, end) is not None
    if doubtful and re.search(r"(?:dont|including|of which|with|avec) (?:[a-z]+ ){0,2}$", before):
        return
    if measure.vague:
        yield page.found("full_time", False, _span(sentence, measure.start, end))
        return
    counted = repeats(text, measure)
    low, high, start = measure.low, measure.high, measure.start
    if counted is not None and measure.unit == "hour":
        low, high, start = low * counted.low, high * counted.high, min(start, counted.start)
    bound, start = bound_before(text, start) if counted is None or measure.unit != "hour" else (None, start)
    after, end = bound_after(text, end)
    plus = bound_after("+", 0)[0] if measure.plus else None
    least, most = interval(low, high, bound, after, plus)
    if measure.unit == "day" and (push := _push().match(text, end)):
        most = max(most or 0.0, measures(f"{push['high']} days")[0].high)
        end = push.end()
    if not _plausible(measure.unit, least, most):
        return
    yield page.found(
        "days_per_week" if measure.unit == "day" else "hours_per_week",
        Range(min=least, max=most),
        _span(sentence, start, end),
        certainty=Certainty.LIKELY if doubtful else Certainty.STATED,
        rank=2,
    )


def _plausible(unit: str, low: float | None, high: float | None) -> bool:
    ceiling = 7 if unit == "day" else 80
    return all(end is None or 0 < end <= ceiling for end in (low, high))


def _span(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    return sentence.start + start, sentence.start + end


def sparse_amounts(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """full_time false from amounts with another rhythm: "10 jours par mois", "2h par jour", "quelques heures"."""
    text = page.folded[sentence.start : sentence.end]
    for measure in measures(text):
        if measure.unit not in ("day", "hour", "week"):
            continue
        before = text[max(0, measure.start - 60) : measure.start]
        rhythm = _other_rhythm().match(text, measure.end)
        if rhythm is None or re.search(rf"(?<![a-z]){_OTHERS}[^.;]{{0,30}}$", before):
            continue
        if re.search(rf"(?<![a-z])(?:{_PLACE}|{_MEETING})(?![a-z])", rhythm["gap"] or "") or _place_before().search(
            before
        ):
            continue
        if _place_after().match(text, rhythm.end()):
            continue
        days = measure.high * {"day": 1.0, "hour": 1 / 7, "week": 5.0}[measure.unit]
        if rhythm["day"]:
            if measure.unit == "hour" and measure.high <= 5:
                yield page.found("full_time", False, _span(sentence, measure.start, rhythm.end()))
        elif days <= 16:
            sure = days >= 4 and not rhythm["year"]
            yield page.found(
                "full_time",
                False,
                _span(sentence, measure.start, rhythm.end()),
                certainty=Certainty.STATED if sure else Certainty.LIKELY,
            )


_FIFTHS = {"⅕": 1.0, "⅖": 2.0, "⅗": 3.0, "⅘": 4.0}
_CARDINAL = {"un": 1.0, "deux": 2.0, "trois": 3.0, "quatre": 4.0, "two": 2.0, "three": 3.0, "four": 4.0}


@cache
def _share() -> re.Pattern[str]:
    """Parts of a full week: fifths, percentages, full-time equivalents, half time."""
    fifth = (
        r"(?:[1-4](?:[.,]5)? ?/ ?5 ?(?:e|eme|th)?s?(?![a-z0-9/])|[⅕⅖⅗⅘]"
        r"|(?:[1-4]|un|deux|trois|quatre|two|three|four) (?:cinquiemes?|fifths?))"
    )
    percent = r"\d{2,3} ?%?"
    full = r"(?:temps plein|plein temps|full[- ]?time|temps complet)"
    return re.compile(
        rf"(?<![a-z0-9.,/€$£])(?:(?P<full>{full})(?: ou | or |/| / |, ?)(?:a |au |en |possible a )?)?"
        rf"(?:(?P<fifth>{fifth})(?:(?: a | ou | or |-| to | - )(?:(?P<fifth2>{fifth})|(?P<full2>5/5|{full})))?"
        rf"|(?P<low>{percent})(?:(?: a | ou | or | to | et | and | ?- ?|/)(?P<high>\d{{2,3}}))? ?%"
        r"|(?P<etp>[01](?:[.,]\d{1,2})?) ?(?:etp|fte)(?![a-z])|(?:etp"
        r"|fte) ?[:=]? ?(?P<etp2>[01](?:[.,]\d{1,2})?)(?![\d%])"
        r"|(?P<half>mi[- ](?:temps|tps)|demi-temps|half[- ]time|half of the week))"
        rf"(?P<after>(?: ou | or |/)(?:a |au |en )?{full})?"
    )


@cache
def _share_reason() -> re.Pattern[str]:
    return re.compile(
        r"(?<![a-z])(?:temps partiel|part[- ]?time|temps plein|full[- ]?time|charge(?: de travail| estimee| prevue)?"
        r"|quotite|taux (?:d'occupation|d'activite|d'emploi)"
        r"|occupation|workload|pensum|etp|fte|poste|mission|contrat|contract|position|role|job|travail(?:ler)?"
        r"|work(?:ing)?|freelance"
        r"|disponibilite|availability|available|dispo(?:nible)?|rythme|engagement|commitment|allocation|staffing"
        r"|capacite|capacity|prestation|temps|time|basis)[^.;%€\d]{0,25}$"
    )


_SHARE_END = re.compile(
    r" ?(?:$|[.,;:)\n/|]|- |minimum|min(?![a-z])|mini|maximum|max|possible|envisageable|accept|souhait|ou |or "
    r"|d'un temps plein|du temps plein|d'un etp"
    r"|etp|fte|of (?:a )?full|full[- ]time|workload|contract|position|role|job|basis|part[- ]time|temps|environ"
    r"|au moins|at least|pour|for|sur \d|pendant|from|a partir|des|starting|freelance)"
)
_RATING = re.compile(r"(?<![a-z])(?:notee?s?|avis|etoiles?|stars?|rating|rated|reviews?|score)(?![a-z])")


def shares(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week from "4/5e", "80 %", "0,8 ETP", "mi-temps" where they are a workload."""
    text = page.folded[sentence.start : sentence.end]
    for match in _share().finditer(text):
        ends = _share_days(match)
        if ends is None or not _is_workload(text, match):
            continue
        low, high = ends
        if match["full"] or match["full2"] or match["after"]:
            high = 5.0
        bound, start = bound_before(text, match.start())
        after, end = bound_after(text, match.end())
        least, most = interval(low, high, bound, after)
        yield page.found(
            "days_per_week", Range(min=least, max=most), _span(sentence, start, end), rank=3 if low != high else 1
        )


def _share_days(match: re.Match[str]) -> tuple[float, float] | None:
    if match["fifth"]:
        ends = [_fifth(word) for word in (match["fifth"], match["fifth2"]) if word]
    elif match["low"]:
        ends = [int(re.sub(r"\D", "", word)) / 20 for word in (match["low"], match["high"]) if word]
        if any(end > 5 or (end * 4) % 1 for end in ends):
            return None
    elif match["half"]:
        ends = [2.5]
    else:
        ends = [float((match["etp"] or match["etp2"]).replace(",", ".")) * 5]
    if not ends or any(not 0.5 <= end <= 5 for end in ends):
        return None
    return (ends[0], ends[-1]) if ends[0] <= ends[-1] else None


def _fifth(word: str) -> float:
    if word in _FIFTHS:
        return _FIFTHS[word]
    first = re.split(r"[ /]", word)[0].replace(",", ".")
    return _CARDINAL.get(first) or float(first)


def _is_workload(text: str, match: re.Match[str]) -> bool:
    before, whole = text[max(0, match.start() - 60) : match.start()], text.strip(" -.,;|#>")
    if match["half"]:
        return (
            not re.search(r"(?:la|de|at|during) $", before)
            or re.search(r"travail|poste|contrat|mission", before) is not None
        )
    if match["etp"] or match["etp2"]:
        return True
    if re.search(_PLACE, before[-30:]) or not _SHARE_END.match(text, match.end()):
        return False
    alone = whole == match.group().strip()
    if match["fifth"]:
        if re.search(r"(?:le|du|au|avant le|on|by|until|notes?|:) $", before) and not match["fifth"].endswith(
            ("e", "es", "th", "s")
        ):
            return bool(_share_reason().search(before))
        return not _RATING.search(text)
    return (
        alone
        or bool(_share_reason().search(before))
        or bool(re.match(r" ?(?:d'un |of )?(?:etp|fte|full|temps plein)", text[match.end() :]))
    )


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="weekly_amount",
        triggers=("semaine*", "sem", "week*", "wk", "hebdo*", "cinq", "five", "5", "s", "pw"),
        parse=weekly_amounts,
    ),
    Parser(
        name="sparse_amount",
        triggers=("mois", "month*", "mensuel*", "jour", "day", "j", "an", "annee", "year", "semaines", "weeks"),
        parse=sparse_amounts,
    ),
    Parser(
        name="share_of_week",
        triggers=(
            "%",
            "5",
            "5e",
            "5eme*",
            "5es",
            "5th*",
            "⅕",
            "⅖",
            "⅗",
            "⅘",
            "cinquieme*",
            "fifth*",
            "etp",
            "fte",
            "mi",
            "half",
            "demi",
        ),
        parse=shares,
    ),
    Parser(
        name="full_time",
        triggers=("temps", "time", "fulltime", "parttime", "tps", "heures", "hours"),
        parse=full_time,
    ),
)


COMBINE: Mapping[str, Combine] = {"full_time": combine_full_time}

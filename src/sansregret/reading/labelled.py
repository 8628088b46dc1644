"""What is asked for where a label names it: "Poste : géomètre (H/F)", "Role: Night Porter", "Objet : taille de haies".

The value of a label for a job is a job, even one that no list knows; that of a label for a task only where it is
known as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sansregret.reading.page import Page
from sansregret.reading.pattern import compiled
from sansregret.reading.trades import TradeKind, is_recognised, listed, trades_in, words

_LINES = 30
_LONGEST = 140
_LABEL = compiled(
    r"[-#>|+_ ]{0,4}(?:(?P<job>intitule(?: du poste| de l'offre| exact)?|poste(?: a pourvoir| propose| recherche)?"
    r"|titre du poste|metier|fonction|emploi|role|job(?: title)?|position|vacancy|offre d'emploi"
    r"|profession|job alert|recrutement|role title|job role|nous recrutons|we are hiring|we're hiring|now hiring"
    r"|hiring)"
    r"|(?P<task>intitule(?: de la mission| du projet| du besoin)?|titre(?: de la mission| du projet| de l'annonce)?"
    r"|title"
    r"|mission|projet|project(?: title)?|prestation|besoin|task|gig|brief|demande|type de (?:prestation|mission"
    r"|projet)|service"
    r"|recherche|wanted|need(?:ed)?|travaux|assignment|job description|objet du marche|objet de la (?:consultation"
    r"|prestation|mission|commande)|objet de l'appel)"
    r"|(?P<mail>objet(?: de la demande)?|sujet|subject|re))"
    r"(?: ?\([^)\n]{1,12}\))? ?(?::|-|=) ?(?P<value>[^\n]{3,140})"
)
_CUT = compiled(r" [-|/] |[|,;:\[]| \(|(?<=[a-z])[.!?](?: |$)")
_MARK = compiled(r" ?\(?(?<![a-z])(?:h ?/ ?f|f ?/ ?h|m ?/ ?f|m ?/ ?w|h ?- ?f)(?: ?/ ?[xnd])?\)?(?![a-z])")
# Terms of a job, not its name.
_TERMS = compiled(
    r"(?:cdi|cdd|temps (?:plein|partiel)|full[ -]time|part[ -]time|remote|freelance|base[er]?|situe[er]?|a pourvoir"
    r"|disponible"
    r"|immediat\w{0,3}|des que|urgent|hybrid|onsite|permanent|contract|interim|stage|alternance|[^a-z]*$|\d)"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """The value of a label, and whether the label says that it is a job or stands for the subject of a mail."""

    start: int
    end: int
    job: bool
    mail: bool


def labelled(page: Page) -> Iterator[Labelled]:
    """The labels among the first lines that name what is asked for."""
    for sentence in page.sentences[:_LINES]:
        match = _LABEL.match(page.folded, sentence.start, sentence.end)
        if match is None or sentence.end - sentence.start > _LONGEST:
            continue
        span = _named(page, *match.span("value"))
        if span is None:
            continue
        known = is_recognised(page.folded, *span)
        job = match["job"] is not None and is_job(page, span)
        if known or job:
            yield Labelled(*span, job=job, mail=match["mail"] is not None)


def _named(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """The part of a value that names a trade or task; the first part where none does."""
    folded = page.folded
    parts, begin = [], start
    for cut in _CUT.finditer(folded, start, end):
        parts.append((begin, cut.start()))
        begin = cut.end()
    parts.append((begin, end))
    low, high = next((part for part in parts if is_recognised(folded, *part)), parts[0])
    mark = _MARK.search(folded, low, high)
    high = mark.start() if mark else high
    piece = folded[low:high]
    low, high = low + len(piece) - len(piece.lstrip(" -:_(")), low + len(piece.rstrip(" -:_(."))
    return (low, high) if high > low else None


def is_job(page: Page, span: tuple[int, int]) -> bool:
    """Whether a value names a job by more than "a person" or "a consultant"."""
    if _TERMS.match(page.folded, *span) or span[1] - span[0] > _LONGEST // 2:
        return False
    trades = trades_in(page.folded, *span)
    if any(trade.kind is TradeKind.ROLE for trade in trades):
        return True
    vague = [t for t in trades if t.kind is TradeKind.NEUTRAL]
    rest = [
        word.key
        for word in words(page.folded, *span)
        if len(word.key) > 3 and not any(t.start <= word.start < t.end for t in vague)
    ]
    return any(key not in listed("grades") for key in rest)

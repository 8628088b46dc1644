"""What an attached document is: the brief, or something else whose words say little about the work asked for.

General terms speak of staff at full time, brochures of prices, CVs of dates: taken for the request they would refuse a
good client in somebody else's words. So a document is believed as the message is only where it shows itself to be the
request. What it says is only likely otherwise, and a CV or an invoice says nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum

from sansregret.core.facts import Certainty
from sansregret.reading.fold import fold
from sansregret.reading.page import Finding, Page
from sansregret.reading.pattern import compiled

PART = "attachment:"


class Standing(Enum):
    """How far a document is believed.

    brief: as the message itself. unclear: its facts are likely. aside: the same, and it asks for nothing. silent: it
    is not read.
    """

    BRIEF = "brief"
    UNCLEAR = "unclear"
    ASIDE = "aside"
    SILENT = "silent"


_BRIEF = compiled(
    r"(?<![a-z0-9])(?:brief\w{0,4}|cahiers? des charges|cdc|cctp|expression d[eu]s? besoins?|(?:nos|notre) besoins?"
    r"|besoins? (?:de |en )?formation|fiche (?:de )?(?:poste|mission)|(?:offre|annonce) (?:de |d')?(?:mission|emploi"
    r"|poste)|(?<!nos )(?<!rapport de )(?<!ordre de )(?<!frais de )(?<!suivi de )missions?|appels? d'? ?offres?"
    r"|(?:reglement de )?(?:la )?consultation|demande (?:de |d'? ?)?(?:devis|formation|intervention|prestation"
    r"|proposition|prix)|job (?:description|ad|advert|spec\w{0,10}|offer)|rfp|rfq|request for (?:proposals?"
    r"|quot\w{2,6})|scope of work|sow|statement of work|terms of reference|termes de reference|vacancy"
    r"|person spec\w{0,10}|call for (?:tenders?|proposals?))(?![a-z0-9])"
)
#: Names and titles of what is neither the request nor about its writer's work: the first that fits counts.
_OTHERS = (
    (
        Standing.SILENT,
        compiled(
            r"^(?:\d{1,8} )?(?:cv|curriculum vitae|lettre de motivation|cover letter)(?![a-z0-9])"
            r"(?! (?:et|and|&)(?![a-z]))"
            r"|(?<![a-z0-9])cv(?: \d{2,8})?(?: (?:pdf|docx?|odt|rtf))?$|^(?:\d{1,8} )?(?:factures?|invoices?)(?: |$)"
            r"(?!electroni)"
        ),
    ),
    (
        Standing.ASIDE,
        compiled(
            r"(?<![a-z0-9])(?:conditions generales|cg[vau]|(?:general )?terms (?:and|&) conditions|general terms"
            r"|t ?& ?cs?|nda|non ?disclosure|confidential\w{2,4}|contrats? (?:de (?:prestation|travail|sous)|cadre"
            r"|type)|convention (?:de|d')|avenant|charte|polic(?:y|ies)|politique de|reglement interieur|rgpd|gdpr"
            r"|mentions legales|privacy)(?![a-z0-9])|^(?:plaquettes?|brochures?|catalog(?:ue)?s?|flyers?|depliants?"
            r"|newsletters?|qui sommes-nous|about us)(?![a-z0-9])|(?<![a-z])agreement(?: (?:pdf|docx?))?$"
            r"|^contra(?:c?t|ts)(?: (?:pdf|docx?))?$"
        ),
    ),
)
_LEADS = compiled(
    r"(?<![a-z])(?:ci-?joint\w{0,2}|joint\w{0,2}|joins|(?:en )?pj|attached|attachment|enclosed|attach)(?![a-z])"
)
_SEPARATORS = compiled(r"[_.\-+]+")
#: The title of a document: so many lines at its head, none longer.
_TITLE_LINES, _TITLE_LENGTH = 3, 90
#: What plainly asks for work, as far from the head as a brief takes to come to it.
_PLAIN, _ASKED_WITHIN = 4, 6000


def standing(page: Page, body: Page, *, alone: bool) -> Standing:
    """What a document is by its name, its title, or by what the message says of the one that it brings."""
    name = _SEPARATORS.sub(" ", fold(page.part.removeprefix(PART)))
    known = _kind(name) or _kind_of_title(page) or Standing.UNCLEAR
    return Standing.BRIEF if known is Standing.UNCLEAR and alone and _is_led_to(body) else known


def weighed(page: Page, findings: Sequence[Finding], known: Standing) -> tuple[Standing, list[Finding]]:
    """The findings as far as they are believed. A document that plainly asks for work is believed one step more."""
    if any(_asks_plainly(finding) for finding in findings):
        known = Standing.UNCLEAR if known is Standing.ASIDE else Standing.BRIEF
    if known is Standing.BRIEF:
        return known, [*findings, *_title_asks(page)]
    kept = (f for f in findings if not (f.fact == "asks_for_work" and known is Standing.ASIDE))
    return known, list(doubted(kept, {page.part}))


def doubted(findings: Iterable[Finding], parts: set[str]) -> Iterator[Finding]:
    """Findings of these parts are likely only."""
    for finding in findings:
        yield replace(finding, certainty=Certainty.LIKELY) if finding.part in parts else finding


def _kind(folded: str) -> Standing | None:
    other = next((kind for kind, pattern in _OTHERS if pattern.search(folded)), None)
    return other or (Standing.BRIEF if _BRIEF.search(folded) else None)


def _kind_of_title(page: Page) -> Standing | None:
    for sentence in page.sentences[:_TITLE_LINES]:
        if sentence.end - sentence.start <= _TITLE_LENGTH and ":" not in page.folded[sentence.start : sentence.end]:
            kind = _kind(page.folded[sentence.start : sentence.end])
            if kind is not None:
                return kind
    return None


def _is_led_to(body: Page) -> bool:
    """Whether the message says that what it brings is the brief ("ci-joint notre cahier des charges")."""
    return any(
        _LEADS.search(body.folded, sentence.start, sentence.end)
        and _BRIEF.search(body.folded, sentence.start, sentence.end)
        for sentence in body.sentences[:40]
    )


def _asks_plainly(finding: Finding) -> bool:
    asks = finding.fact == "asks_for_work" and finding.value is True and finding.rank >= _PLAIN
    return asks and any(start < _ASKED_WITHIN for start, _end in finding.spans)


def _title_asks(page: Page) -> Iterator[Finding]:
    """Whoever sends a brief asks for something, however few words go with it."""
    for sentence in page.sentences[:1]:
        yield replace(
            page.found("asks_for_work", True, (sentence.start, min(sentence.end, sentence.start + 200)), rank=3),
            parser="brief",
        )

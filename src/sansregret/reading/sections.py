"""The parts of an advertisement: tasks, profile, benefits, company; told by their headings."""

from __future__ import annotations

import re
from enum import StrEnum

from sansregret.reading.page import Page
from sansregret.reading.pattern import compiled

_LONGEST_HEADING = 70


class Section(StrEnum):
    """What a stretch of an advertisement speaks of. open: no heading says."""

    OPEN = "open"
    TASKS = "tasks"
    PROFILE = "profile"
    BENEFITS = "benefits"
    COMPANY = "company"


_HEADINGS: tuple[tuple[Section, re.Pattern[str]], ...] = (
    (
        Section.PROFILE,
        compiled(
            r"(?<![a-z])(?:profil|competences|qualifications?|requirements?|pre-?requis|about you|who you are"
            r"|what we(?:'re| are) looking for|you have|skills?|savoir[ -](?:etre|faire)"
            r"|formation(?: et experience| souhaitee| requise)?(?= ?[:/]? ?$)|experience|must have|nice to have"
            r"|ideal candidate|vous (?:etes|avez)|tu (?:es|as)|qui (?:es-tu|etes-vous)|niveau d'etudes|diplomes?"
            r"|atouts|plus apprecies?|bonus|essential|desirable|criteria|education)(?![a-z])"
        ),
    ),
    (
        Section.BENEFITS,
        compiled(
            r"(?<![a-z])(?:avantages|benefits|perks|what we offer|we offer|nous (?:vous )?(?:offrons|proposons)"
            r"|on (?:vous|t') ?(?:offre|propose)|ce que (?:nous|l'on|on) (?:vous |te |t')?(?:offr|propos)\w{1,4}"
            r"|why (?:join|work)|pourquoi (?:nous|rejoindre)|remuneration|package|conditions|compensation"
            r"|modalites)(?![a-z])"
        ),
    ),
    (
        Section.TASKS,
        compiled(
            r"(?<![a-z])(?:missions?|taches?|responsabilites|responsibilities|(?:the |le |votre |ton |your "
            r"|du )?(?:role|poste|travail|job)|duties|what you(?:'ll| will) (?:do|be doing)|vous (?:serez|aurez)"
            r"|deliverables|livrables|objectifs?|scope|the work|besoin|contenu|descriptif|description|the project"
            r"|le projet|activites)(?![a-z])"
        ),
    ),
    (
        Section.COMPANY,
        compiled(
            r"(?<![a-z])(?:qui sommes[ -]nous|about us|who we are|a propos|l'entreprise|the company|la societe"
            r"|our company|contexte?|context|presentation|overview|notre (?:equipe|entreprise)|the team|l'equipe"
            r"|environnement)(?![a-z])"
        ),
    ),
)


def sections(page: Page) -> tuple[Section, ...]:
    """The section of each sentence of a page, in their order. A message without headings is all open."""
    current = Section.OPEN
    parts: list[Section] = []
    for sentence in page.sentences:
        line = page.folded[sentence.start : sentence.end]
        if len(line) <= _LONGEST_HEADING and _is_heading(page, sentence.start, sentence.end, line):
            current = next((kind for kind, pattern in _HEADINGS if pattern.search(line)), current)
        elif ":" in line[:40] and sentence.end - sentence.start > 12:
            head = line[: line.index(":")]
            inline = next((kind for kind, pattern in _HEADINGS if pattern.search(head)), None)
            parts.append(inline or current)
            continue
        parts.append(current)
    return tuple(parts)


def _is_heading(page: Page, start: int, end: int, line: str) -> bool:
    if line.startswith("#") or line.endswith(":"):
        return True
    alone = page.folded[max(0, start - 3) : start].strip(" _~")[-1:] in {"", "\n"} and (
        end >= len(page.folded) or page.folded[end : end + 2].strip(" ")[:1] in {"", "\n"}
    )
    return (
        alone
        and not line.startswith(("-", "+", ">"))
        and line[-1:] not in ".,;"
        and len(line) < 45
        and len(line.split()) <= 6
    )

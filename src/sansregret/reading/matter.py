"""Pay, volunteers and invoices as the matter of a text or course that is asked for, not as terms of the work."""

from __future__ import annotations

from sansregret.reading.pattern import compiled

_MATTER = compiled(
    r"(?<![a-z])(?:(?:articles?|papiers?|posts?|webina(?:r|ire)s?|livre blanc|e-?books?|guides?|podcasts?"
    r"|newsletters?|modules?|memoires?|theses?"
    r"|chapit(?:re|er)s?|chapters?|courses?|formations?|ateliers?|workshops?|talks?|lessons?|conferences?|videos?"
    r"|team|equipe|students"
    r"|eleves)(?: [a-z']{1,12}){0,3} (?:about|on how|how|porte(?:ra|nt)? sur|sur (?:le|la|les|l'|comment)"
    r"|traite(?:ra)? d[eu]s?|consacree?s? a"
    r"|dedicated to|explains?|must explain|explique)(?![a-z])"
    r"|(?:webina(?:r|ire)|article|guide|atelier|conference) ?: |is what the (?:article|post|guide|course|talk)"
    r"|(?:notre|our|un|a|le|the) (?:logiciel|software|app|application|outil|tool|plateforme|platform) (?:de |d'|for "
    r"|qui |that |which )?"
    r"(?:gere|gestion|calcule|calculates?|handles?|tracks?|manag\w{1,4}|suit|suivi|notes))"
)


def is_matter(folded: str, start: int, at: int, end: int) -> bool:
    """Whether what stands at a place of a folded sentence is what a text, course or program is about."""
    match = _MATTER.search(folded, start, end)
    return match is not None and (match.start() < at or match.group().startswith("is what"))

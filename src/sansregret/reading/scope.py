"""Scope: whether what stands at a place is denied, hedged, conditional, past, or somebody else's.

The idea of trigger words that reach over the rest of their clause, and of pseudo-triggers that do not, is that of
NegEx (Chapman et al., 2001, https://doi.org/10.1006/jbin.2001.1029).
"""

from __future__ import annotations

from sansregret.reading.page import Page
from sansregret.reading.pattern import compiled

#: How far back a denial may stand from what it denies, in characters.
REACH = 40
_CLAUSE_END = compiled(r"[,;:()\n]| mais | but | however | cependant | - ")
_NEGATION = compiled(
    r"(?<![a-z])(?:pas|jamais|aucune?|sans|ni|hors|exclus?|plus de|not|no|never|without|neither|nor|non|excluding"
    r"|cannot|none|[a-z]{2,6}n't)(?![a-z])"
)
_PSEUDO = compiled(
    r"pas (?:de|d') ?(?:soucis?|probleme|pression|panique|quoi|mal de)|n'hesitez? pas|n'hesite pas|pourquoi pas"
    r"|pas (?:que|seulement|uniquement|forcement|necessairement|encore|loin|plus de|moins de|mal|sure?(?![a-z])"
    r"|si(?![a-z])|quel)"
    r"|sans (?:doute|probleme|souci|compter|oublier|hesiter|engagement)|not only|(?:don't|do not) (?:hesitate|mind"
    r"|worry|know)|no (?:later|more|less|fewer|longer) than|no (?:problem|worries|rush|doubt)|not (?:necessarily"
    r"|just|yet|sure|certain)"
)

# "T'aurais pas un créneau pour ...?": a denial in form only.
_POLITE = compiled(
    r"(?<![a-z])(?:aur(?:ais|iez|ait)|pourr(?:ais|iez|ait)|saur(?:ais|iez|ait)|connai\w{1,6}|peux|serai[st]|seriez"
    r"|voudr(?:ais|iez)) (?:vous |tu )?pas|(?<![a-z])(?:couldn't|wouldn't|don't suppose)"
)


def clause_before(page: Page, start: int, reach: int = REACH) -> str:
    """The folded words of the clause that stand before a place, at most `reach` characters."""
    sentence = page.sentence_at(start)
    low = max(sentence.start if sentence else 0, start - reach)
    before = page.folded[low:start]
    cut = max((m.end() for m in _CLAUSE_END.finditer(before)), default=0)
    return before[cut:]


def negated(page: Page, start: int, reach: int = REACH) -> bool:
    """Whether a denial in the same clause reaches the place ("pas de CDI", "neither ... nor")."""
    before = _PSEUDO.sub(" ", clause_before(page, start, reach))
    return bool(_NEGATION.search(before))


def denied(page: Page, start: int, reach: int = REACH) -> bool:
    """Whether a place is denied, and not only politely asked for."""
    return negated(page, start, reach) and not _POLITE.search(clause_before(page, start))


#: "Notre fille a enfin signé son CDI", "my brother has just started a full-time job".
_FOUND_WORK = compiled(
    r"(?<![a-z])(?:(?:a|ont|as|avez|ai|vient de|viennent de|viens de|has|have|'ve|he|she|they)"
    r"(?: (?:enfin|deja|juste|aussi|finalement|just|now|finally|already|recently))?"
    r" (?:signer?|trouver?|decrocher?|obtenir|obtenu|commencer?|debuter?|accepter?|signed|found|landed|started|begun"
    r"|accepted)|(?:he|she|they|just) got)"
    r"(?: (?:une?|son|sa|leur|ton|votre|mon|an?|his|her|their|my|your|new|nouveau|nouvel|premier|poste|emploi|travail"
    r"|boulot|job|role|contrat|cdi|cdd|en|de)){0,6},? (?:a |en |au )?$"
)


def found_by_somebody(before: str) -> bool:
    """Whether the words before a kind of job tell that somebody has found, signed or begun it for themselves."""
    return _FOUND_WORK.search(before) is not None


#: The writer's own house: "je monte un cabinet de recrutement", "we run a translation agency".
_FOUNDS = compiled(
    r"(?<![a-z])(?:(?:je|nous|on) (?:monte|montons|lance|lancons|ouvre|ouvrons|cree|creons|dirige|dirigeons|gere|gerons"
    r"|tiens|tient|tenons|reprends|reprend|reprenons|suis|sommes|travaille|travaillons)"
    r"|(?:i|we|i'm|we're|i am|we are) (?:run|own|running|open|opening|starting|start|launching|launch|manage|managing"
    r"|founded|bought|work (?:in|at|for)|have))(?: [a-z'-]{1,14}){0,4} $"
)


def is_writers_house(page: Page, start: int) -> bool:
    """Whether the trade at a place is that of the writer's own house, not what is asked for."""
    sentence = page.sentence_at(start)
    low = max(sentence.start if sentence else 0, start - 60)
    return _FOUNDS.search(page.folded, low, start) is not None

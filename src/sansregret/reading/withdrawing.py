"""What was asked for is wanted no more: the post is filled, the project is off, somebody else was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.pattern import compiled

_WITHDRAWN = compiled(
    r"(?<![a-z])(?:n'(?:avons|ai|a|ont|aurons|aurai) (?:finalement |donc |malheureusement |en fait )?plus besoin"
    r"|(?:poste|mission|besoin|projet) (?:\w{2,12} ){0,3}?(?:pourvue?|annulee?|abandonnee?|suspendue?"
    r"|plus d'actualite)|plus d'actualite|(?:avons|ai|a|ont|on a) (?:finalement |deja |entre temps "
    r"|depuis )?(?:trouve quelqu'un|retenu (?:quelqu'un|un autre|une autre|un confrere|une autre)"
    r"|choisi (?:quelqu'un|un autre|une autre)|fait (?:un autre )?choix)|no longer (?:need|looking|require"
    r"|required|needed|going ahead)|(?:don't|do not|won't) need (?:\w{2,12} ){0,4}?any ?more|(?:have |has "
    r"|'ve )?(?:already |been )?(?:found (?:someone|somebody)|hired (?:someone|somebody))|decided (?:not to"
    r"|to go (?:with|in)|against)|(?:position|role|job|project|post|course) (?:has (?:now )?been|is now|was|is"
    r"|has already been) (?:already |now )?(?:filled|cancelled|canceled|on hold|closed)|(?:have|has|had|need"
    r"|must)(?: to| had to)? cancel(?:led)? the (?:project|course|training|job|workshop)|nous (?:annulons"
    r"|devons annuler) (?:la|le|notre|cette))(?![a-z])"
)
_NOT_YET = compiled(r"(?:n't|not|never|until|unless|if|si|jusqu'a ce que|n'|ne) (?:[a-z']{1,8} ){0,2}$|n'$")


def withdrawn(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """What was asked for is wanted no more."""
    match = _WITHDRAWN.search(page.folded, sentence.start, sentence.end)
    if match and not _NOT_YET.search(page.folded, max(sentence.start, match.start() - 16), match.start()):
        yield page.found("asks_for_work", False, match.span())


PARSERS: tuple[Parser, ...] = (Parser(name="withdrawn", opens=(_WITHDRAWN,), parse=withdrawn),)

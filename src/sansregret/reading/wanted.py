"""What is wanted where no construction names it as an object: chatty requests, in any of their sentences.

"On se marie en juin et on voudrait quelqu'un pour filmer", "my bakery site is down, could you have a look?": the
trade, deliverable or craft stands in a sentence that wishes, asks, pays, or tells of something broken.
"""

from __future__ import annotations

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.scope import is_writers_house
from sansregret.reading.subject import phrase
from sansregret.reading.trades import LANGUAGE_PAIR, Trade, TradeKind, listed, trades_in, words

#: Below every subject that a construction gives, above a role that is only mentioned.
WANTED = 10
_SENTENCES = 12
_HEADS = 4
# Somebody tells of something ("Web development is hard").
_TELLS = compiled(r"(?<![a-z])(?:is|are|was|were|est|sont|etait|merci|thanks)(?![a-z])")
_WISHES = compiled(
    r"(?<![a-z])(?:voudrai\w{1,3}|voudrions|aimer(?:ais|ait|aient|ions)|souhait\w{1,7}|(?:re)?cherch\w{1,5}|besoin"
    r"|faut|faudrait|veux|veut|voulons|pourri\w{2,3}|pourrai[st]|pouvez|peux|faites|fais|dispo\w{0,8}|qqn|qqun"
    r"|quelqu'un|combien|tarifs?|devis|prix|budget|cachet|paye\w{0,3}|remuner\w{1,6}|tjm|s'agi\w{1,5}|propose\w{0,3}"
    r"|confie\w{0,3}|appel|mission|poste|prepare\w{0,3}|competition|concours|svp|stp|possible|manque|reste"
    r"|dessine[zr]|imagine[zr]|concevez|creez|etoffe\w{0,3}"
    r"|like|love|want\w{0,2}|need\w{0,2}|looking|could|can|would|are you|do you|do u|how much|quote|price|rates?"
    r"|fee|cost|pay|paid|hiring|hire|seek\w{0,3}|someone|somebody|anyone|anybody|please|pls|plz|invit\w{2,4}|role"
    r"|job|gig|contract|freelance|help|wonder\w{0,3}|fractional|available|free|design the|win)(?![a-z])"
    r"|\d ?(?:€|eur|£|\$|k€)|(?:€|£|\$) ?\d"
)
_BROKEN = compiled(
    r"(?<![a-z])(?:(?:is|are|was|went|been|keeps) (?:down|broken|leaking|blocked|hacked|crashing|cracked|stuck)|broke"
    r"|en panne|plante|fuit|bouchee?|cassee?|casse|pirate[er]?|hacke[er]?|a lache|ne (?:marche|fonctionne|chauffe"
    r"|demarre|s'affiche)\w{0,3} (?:plus|pas)|marche (?:plus|pas)|(?:does|do|is|are)n't (?:work|load|start)\w{0,3}"
    r"|won't (?:load|start|work|turn|open)|stopped working)(?![a-z])"
)
# Somebody is gone or away: "our CTO has just left" asks for another one.
_GONE = compiled(
    r"(?<![a-z])(?:(?:has |have |just )?(?:left|quit|resigned|let us down)|is leaving|(?:is|are|'s|gone) (?:off|ill"
    r"|sick|away)|on (?:maternity|sick|parental) leave|having a baby|nous quitte|nous a (?:quitte|lache|plante)\w{0,3}"
    r"|(?:est|etant) (?:partie?|absente?|malade|en arret|en conge\w{0,1})|part (?:en (?:conge|retraite)|a la retraite)"
    r"|demission\w{1,4}|conge (?:maternite|parental)|en arret|remplac\w{1,7}|cover(?:ing)? for|replac\w{2,6})(?![a-z])"
)
# Whose trade it is: of the writer, of the reader, of a house; a trade spoken of, not one that is wanted.
_SPOKEN_OF = compiled(
    r"(?:(?<![a-z])(?:notre|nos|votre|vos|ton|ta|tes|mon|ma|mes|leurs?|son|sa|ses|our|my|your|their|his|her|the|le|la"
    r"|les|cette|ce|this|that|chers?|chere|dear|suis|sommes|etes|i am|i'm|we are|we're|you are|you're|as|comme|que"
    r"|chez|par|by|from|mr|m\.|other|autres?|ancien|ancienne|former|ex)(?: (?:an?|une?|\d{1,3}"
    r"|[a-z]{3,11}))?[ -]|(?<![a-z])(?:pour|for|with|avec|aupres d[e'] ?|aupres des|of|aux|parmi|among|\d{1,3}) "
    r"|(?<![a-z])l')$"
)
_READERS = compiled(r"(?<![a-z])(?:votre|vos|ton|ta|tes|your|ur)(?: [a-z-]{2,12})? $")
_HOUSE = compiled(
    r"(?<![a-z])(?:agences?|agency|societe|entreprise|compan(?:y|ies)|cabinet|studio|bureau|equipe|team|club"
    r"|association|asso|boite|departement|department|service|direction|secteur|industry|magazine|ecole|school"
    r"|logiciel de|specialis\w{2,4}|dans|en|in) (?:de |d'|du |des |la |le |of )?$"
)
_TO_DO = compiled(
    r"(?<![a-z])(?:pour|de|d'|a|to|you|u|someone|somebody|quelqu'un|qqn|please|pls|and|et|puis|me|nous|it|just|simplement"
    r"|faire|vous|tu|can|could|le|la|les|[:+]) ?$"
)


def wanted(pages: Pages) -> Finding | None:
    """The trade, deliverable or craft of the first sentence that asks for one; None where there is none."""
    for page in pages.pages[:2]:
        for sentence in page.sentences[:_SENTENCES]:
            pair = LANGUAGE_PAIR.search(page.folded, sentence.start, sentence.end)
            if pair:
                return _found(page, pair.span())
            span = _in_sentence(page, sentence)
            if span:
                return _found(page, span)
    return None


def _in_sentence(page: Page, sentence: Sentence) -> tuple[int, int] | None:
    where = (page.folded, sentence.start, sentence.end)
    gone = bool(_GONE.search(*where))
    if not gone and not _BROKEN.search(*where) and not _WISHES.search(*where):
        return _headed(page, sentence)
    return _craft(page, sentence) or _trade(page, sentence, gone=gone)


def _headed(page: Page, sentence: Sentence) -> tuple[int, int] | None:
    """A sentence among the first ones that begins with a trade, as titles do ("Rédaction de 40 fiches produit")."""
    trade = next(iter(trades_in(page.folded, sentence.start, min(sentence.end, sentence.start + 50))), None)
    if sentence.index >= _HEADS or trade is None or trade.kind not in (TradeKind.ROLE, TradeKind.TASK):
        return None
    if trade.start > sentence.start or _TELLS.search(page.folded, sentence.start, sentence.end):
        return None
    return phrase(page.folded, trade.start, sentence.end)


def _found(page: Page, span: tuple[int, int]) -> Finding:
    text = page.text[span[0] : span[1]]
    return page.found("subject", text, span, certainty=Certainty.STATED, rank=WANTED)


def _craft(page: Page, sentence: Sentence) -> tuple[int, int] | None:
    """A verb of plain work that somebody is to do: "pour filmer la cérémonie"."""
    folded = page.folded
    for word in words(folded, sentence.start, sentence.end):
        if word.key in listed("plain_verbs"):
            before = folded[max(sentence.start, word.start - 12) : word.start]
            if _TO_DO.search(before):
                return phrase(folded, word.start, sentence.end)
    return None


def _trade(page: Page, sentence: Sentence, *, gone: bool) -> tuple[int, int] | None:
    for trade in trades_in(page.folded, sentence.start, sentence.end):
        if trade.kind in (TradeKind.ROLE, TradeKind.TASK) and (gone or not _is_spoken_of(page, sentence, trade)):
            return phrase(page.folded, trade.start, sentence.end)
    return None


def _is_spoken_of(page: Page, sentence: Sentence, trade: Trade) -> bool:
    before = page.folded[max(sentence.start, trade.start - 30) : trade.start]
    if _HOUSE.search(before) or is_writers_house(page, trade.start):
        return True
    return bool((_SPOKEN_OF if trade.kind is TradeKind.ROLE else _READERS).search(before))

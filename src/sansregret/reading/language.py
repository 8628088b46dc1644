"""Language by function words, with abstention; tu or vous by its pronouns.

Function words are few, frequent and nearly disjoint between languages, so counting them needs no model; where a
text has too few of them (a card of bare lines, a log) nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.lexicon import lexicon
from sansregret.reading.page import Finding, Page
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled

_WORD = compiled(r"[^\W\d_]{1,40}")
_READ_AT_MOST = 600
_FRENCH_SIGNS = compiled(r"[èêùœÈÊŒ]")
_TU = compiled(
    r"(?<![a-z-])(?:tu|toi|tes|te(?= [a-z])|ton|ta)(?![a-z])|(?<![a-z])t'(?=[aeiouyh])|-(?:tu"
    r"|toi)(?![a-z])"
)
_TU_WEAK = frozenset({"ton", "ta", "te"})
_TU_ORDER = compiled(
    r"(?<![a-z])(?:dis|envoie|appelle|contacte|rejoins|ecris|fais|tiens|recontacte|previens|confirme|rappelle|reponds"
    r"|file|donne|passe|laisse|raconte|montre|explique|propose|balance|texte|bipe)[- ]?(?:moi|nous)(?![a-z])"
    r"|(?<![a-z])(?:n'hesite pas|stp)(?![a-z])"
)
_VOUS = compiled(
    r"(?<![a-z])(?:vous|votre|vos)(?![a-z])|(?<![a-z])(?:rejoignez|contactez|postulez|envoyez|veuillez"
    r"|n'hesitez|repondez|rappelez|appelez|confirmez|precisez|telephonez|indiquez|adressez)(?![a-z])"
    r"|(?:^|[,:;.!?] )(?!chez|assez|rez|nez)[a-z]{2,12}ez(?= )"
    r"|(?<![a-z])(?!chez|assez|rez)(?:dites|[a-z]{2,12}ez)[ -](?:moi|nous)(?![a-z])"
)
# Forms of address that go with vous, where no word says otherwise.
_FORMAL = compiled(
    r"\s{0,4}(?:(?:bonjour|bonsoir|bjr|chere?) )?(?:madame|monsieur|mme|maitre)(?![a-z])"
    r"|[^\n]{0,300}(?<![a-z])svp(?![a-z])"
)


def read_language(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """language (fr, en or other; absent where the text has too few words to tell) and, in French, register."""
    words = _words(pages)
    language, certainty = _language(words, pages)
    if language is None:
        return
    body = pages.body
    yield body.found("language", language, certainty=certainty)
    if language == "fr":
        yield from _register(body)


def _words(pages: Pages) -> list[str]:
    words: list[str] = []
    for page in pages.pages:
        for sentence in page.sentences:
            words += _WORD.findall(page.folded, sentence.start, sentence.end)
            if len(words) >= _READ_AT_MOST:
                return words[:_READ_AT_MOST]
    return words


def _language(words: list[str], pages: Pages) -> tuple[str | None, Certainty]:
    counts = Counter(words)
    score = dict.fromkeys(lexicon("function_words"), 0)
    spoken_in = _languages()
    for word, count in counts.items():
        for name in spoken_in.get(word, ()):
            score[name] += count
    if _FRENCH_SIGNS.search(pages.body.text, 0, 4000):
        score["fr"] += 1
    total = len(words)
    if not total:
        return None, Certainty.LIKELY
    if _foreign_script(words):
        return "other", Certainty.STATED
    own = max(score["fr"], score["en"])
    others = max(score[name] for name in ("es", "pt", "it", "de", "nl", "pl"))
    if others >= 4 and others > 1.15 * own:
        return "other", Certainty.STATED
    if own < 2 or own < 0.06 * total:
        return ("other", Certainty.LIKELY) if total >= 25 and own < 0.04 * total else _by_trade(counts)
    if abs(score["fr"] - score["en"]) <= 0.1 * own:
        return ("fr" if score["fr"] >= score["en"] else "en"), Certainty.LIKELY
    return ("fr" if score["fr"] > score["en"] else "en"), Certainty.STATED


@cache
def _languages() -> Mapping[str, tuple[str, ...]]:
    """The languages that have a function word."""
    languages: dict[str, tuple[str, ...]] = {}
    for name, functional in lexicon("function_words").items():
        for word in dict.fromkeys(functional):
            languages[word] = (*languages.get(word, ()), name)
    return languages


def _by_trade(counts: Counter[str]) -> tuple[str | None, Certainty]:
    """A card of bare lines: a few words that only one of the two languages has."""
    own = lexicon("card_words")
    french, english = (sum(counts[word] for word in own[name]) for name in ("fr", "en"))
    if french == english:
        return None, Certainty.LIKELY
    return ("fr" if french > english else "en"), Certainty.LIKELY


def _foreign_script(words: list[str]) -> bool:
    letters = sum(len(word) for word in words)
    return sum(len(word) for word in words if not word.isascii()) > 0.5 * letters


def _register(page: Page) -> Iterable[Finding]:
    familiar: list[tuple[int, int]] = []
    polite: list[tuple[int, int]] = []
    for sentence in page.sentences:
        for pattern, spans in ((_TU, familiar), (_TU_ORDER, familiar), (_VOUS, polite)):
            spans += [m.span() for m in page.matches(pattern, sentence)]
    plain = [span for span in familiar if page.folded[span[0] : span[1]] not in _TU_WEAK]
    if plain and 2 * len(familiar) >= len(polite):
        certainty = Certainty.STATED if len(familiar) > len(polite) else Certainty.LIKELY
        yield page.found("register", "tu", min(plain), certainty=certainty)
    elif polite:
        yield page.found("register", "vous", polite[0])
    elif familiar:
        yield page.found("register", "tu", familiar[0], certainty=Certainty.LIKELY)
    elif formal := _formal(page):
        yield page.found("register", "vous", formal, certainty=Certainty.LIKELY)


def _formal(page: Page) -> tuple[int, int] | None:
    """A formal address in one of the first sentences."""
    for sentence in page.sentences[:3]:
        match = _FORMAL.match(page.folded, sentence.start, sentence.end)
        if match:
            return match.span()
    return None

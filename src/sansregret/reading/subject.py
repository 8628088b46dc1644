"""What is asked for: the object of a request ("un développeur back-end") or the title of an advertisement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from sansregret.core.facts import Certainty
from sansregret.reading.labelled import labelled
from sansregret.reading.lexicon import lexicon
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.scope import denied
from sansregret.reading.teaching import lessons
from sansregret.reading.trades import Trade, TradeKind, is_recognised, listed, trades_in, verb_forms, words

#: Ranks of subjects, so that the plainest wins.
LABELLED, TITLE, OBJECT, MAIL_SUBJECT, TASK_VERB, VAGUE_OBJECT, MENTIONED = 70, 60, 50, 45, 40, 30, 5

_TOKEN = compiled(r"[a-z0-9~](?:[a-z0-9.+#~'&_/-]|\([a-z]{1,6}\)){0,60}|[^\sa-z0-9~]")
_ENDS = frozenset(',;:!?()"\n|[]#>')
_LEADING = compiled(
    r"(?:(?:de la|de l'|du|des|de|d'|some|any|quelques|plusieurs|several|the|l'|la|le|les|notre|nos|vos"
    r"|votre)(?:(?<=')| |$))"
)
_BEFORE_OBJECT = compiled(
    r"(?:[ ,:]{1,3}(?:actuellement|activement|donc|egalement|toujours|aussi|urgemment|en urgence|d'urgence"
    r"|de toute urgence|rapidement"
    r"|maintenant|vraiment|aujourd'hui|des (?:a present|maintenant|que possible)|en ce moment|currently|actively"
    r"|now|urgently|still|also|a lot|after|for|out for"
    r"|to (?:hire|find|recruit|engage|bring on|take on|get|add|work with)|a (?:recruter|embaucher|trouver|engager)"
    r"|plus (?:particulierement|precisement)|notamment|bien))"
    r"{0,4}[ :]{0,3}"
)
_CLIENT_ASIDE = compiled(
    r"[ ,]{0,3}(?:(?:pour|au sein de|dans le cadre de|en vue de|afin de)(?![a-z])[^.!?;]{2,110}?[ ,]"
    r"(?=(?:une?|des|1|2|deux|plusieurs|un\(e\)|un\.e) )|(?:for|on behalf of)(?![a-z])[^.!?;]{2,110}?[ ,](?=(?:an?"
    r"|two|several) ))"
)
_GENERIC_REACH, _REACH = 16, 9
TITLE_LINES = 4
# So many sentences make no advertisement.
_NOTE = 20
_LONGEST_TITLE = 120
#: What stands further back in the subject of a mail names nothing any more.
_LONGEST_MAIL_SUBJECT = 400
_CUT = compiled(r" [-|/] |[|,;:\[\n]| \(|(?<=\w)- (?=[a-z])|(?<=[a-z])[.!?](?: |$)")
_TITLE_MARK = compiled(r"(?<![a-z])\(?(?:h ?/ ?f|f ?/ ?h|m ?/ ?f|m ?/ ?w|h ?- ?f)(?: ?/ ?[xnd])?\)?(?![a-z])")
_TITLE_VERB = compiled(
    r"(?<![a-z])(?:recrute|recherche|cherche|recherchons|cherchons|recrutons|besoin|need|needs|needed|wanted"
    r"|hiring|seeks|seeking|looking|suis|sommes|est|etes|avez|avons|souhaite|vous|nous|je|we|you|i|is|are|has"
    r"|have)(?![a-z])"
)
_GREETING = compiled(
    r"\s*(?:bonjour|salut|hello|hi|hey|dear|cher|chere|chers|madame|monsieur|coucou|bonsoir|good (?:morning"
    r"|afternoon))(?![a-z])"
)
# The first words up to a comma or dash; pay or hours follow; nobody says "I".
_HEAD = compiled(
    r"(?!(?:my|our|the|a|an|mon|ma|mes|notre|nos|le|la|les|l'|un|une|cher|dear|your|votre|ton) )"
    r"(?P<head>[^,.:;!?\n(-]{4,60}?) ?(?:,|\(| - )"
)
_HEAD_REACH = 240
_COUNTS = compiled(
    r"\d ?(?:€|eur|£|\$|k(?![a-z])|h(?![a-z])|hrs?|hours|heures|jours|days|mois|months|fte|%)|[€£$] ?\d|\d{1,2}-\d"
)
_FIRST_PERSON = compiled(r"(?<![a-z])(?:i|i'm|i've|my|je|j'|mon(?!-)|mes|ma|moi)(?![a-z])")
_WOULD_BE = compiled(
    r"(?<![a-z])(?:vous serez|vous seriez|tu seras|tu serais|you will be|you'll be|you'd be|you would be)"
    r" (?:(?:notre|le|la|l'|our|the|an?|une?) ?)?(?=[a-z])"
)
# Lines on what the worker should be or know.
_OF_THE_WORKER = compiled(
    r"[-#> ]{0,4}(?:profil|formation|experience|niveau|diplomes?|competences|qualifications?|requirements?|education"
    r"|skills?) ?:"
)
_SUBJECT_PREFIX = compiled(
    r"(?:\s*(?:re|fwd?|tr|rep|aw)\s?:|\s*\[[^\]]{0,40}\]|\s*(?:urgent|new|nouveau|nouvelle)\s?[:!-]"
    r"|\s*(?:demande (?:de |d')?(?:devis|renseignements?|informations?|info|tarifs?)?(?: pour)?|devis(?: pour)?"
    r"|offre (?:de mission|d'emploi|freelance)?|proposition (?:de mission|de|d')|recherche|cherche|recrute"
    r"|besoin (?:de |d'|en )?|mission(?: freelance)?(?: de | d')?|poste (?:de|d')|projet(?: de| d')?"
    r"|(?:quote|request|enquiry|inquiry)(?: request)?(?: for| about)?|looking for|need(?:ed)?|wanted"
    r"|job(?: offer)?|hiring|project|opportunity)(?![a-z])\s?[:-]?){0,4}\s*(?:pour |for |an? |une? |d'une? |de )?"
)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("phrases")[name])


def object_span(page: Page, sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The noun phrase, or the work to do, that follows a request verb ending at `at`."""
    folded = page.folded
    begin = at
    for pattern in (_BEFORE_OBJECT, _CLIENT_ASIDE, _BEFORE_OBJECT):
        match = pattern.match(folded, begin, sentence.end)
        begin = match.end() if match else begin
    leading = _LEADING.match(folded, begin, sentence.end)
    if leading:
        begin = leading.end()
    return phrase(folded, begin, sentence.end)


def phrase(folded: str, begin: int, limit: int, *, long: bool = False) -> tuple[int, int] | None:
    """The words from `begin` up to a clause that no longer names what is asked for."""
    limit = min(limit, begin + 200)
    first = _TOKEN.search(folded, begin, limit)
    begin = first.start() if first else begin
    end, count, last = begin, 0, ""
    kept: list[tuple[str, int]] = []
    reach = _GENERIC_REACH if long else _REACH
    for token in _TOKEN.finditer(folded, begin, limit):
        word = token.group().rstrip(".")
        if (
            not long
            and count
            and word in {"pour", "qui", "to", "who", "capable", "afin", "that", "dans", "with", "for", "pouvant"}
        ):
            long = _is_generic(folded, begin, end)
            reach = _GENERIC_REACH if long else reach
        if _ends(word, last, long, count) or (token.group().endswith(".") and len(word) > 3 and count and _stop(word)):
            break
        if folded[token.start() - 1 : token.start() + 2] == " - " and count:
            break
        end, count, last = token.start() + len(word), count + 1, word
        kept.append((word, end))
        if count >= reach or (token.group().endswith(".") and len(word) > 2):
            break
    while kept and (kept[-1][0] in _words("trailing") or not kept[-1][0][0].isalnum()):
        kept.pop()
    if not kept:
        return None
    return begin, kept[-1][1]


def _stop(word: str) -> bool:
    return word in _words("stops")


def _ends(word: str, last: str, long: bool, count: int) -> bool:
    if not word or word in _ENDS or word == "~":
        return True
    if long:
        return word in _words("long_stops")
    if word in _words("stops") and count:
        return True
    if word == "a" and count and last not in {"et", "and", "or", "ou", "une", "un"}:
        return True
    if last == "en" and word in _words("after_en"):
        return True
    return word[0].isdigit() and count > 0 and last not in {"de", "of"} and len(word) < 5 and not word[-1].isalpha()


def _is_generic(folded: str, begin: int, end: int) -> bool:
    """Whether the words so far name only somebody ("quelqu'un", "a freelancer")."""
    trades = trades_in(folded, begin, end)
    plain = any(t.kind in (TradeKind.ROLE, TradeKind.TASK) for t in trades)
    return not plain and any(t.kind in (TradeKind.NEUTRAL, TradeKind.LOOSE) for t in trades)


def kind_of(folded: str, span: tuple[int, int]) -> TradeKind | None:
    """The strongest kind of trade or task that a span names."""
    kinds = {trade.kind for trade in trades_in(folded, *span)}
    return next((kind for kind in TradeKind if kind in kinds), None)


def first_is(name: str, folded: str, span: tuple[int, int], reach: int = 3) -> bool:
    """Whether one of the first words of a span stands in a list of the lexicon, before any role."""
    roles = (t.start for t in trades_in(folded, *span) if _is_role(folded, t))
    row = [word.key for word in words(folded, span[0], next(roles, span[1]))][: reach + 1]
    keys = listed(name)
    pairs = (f"{a} {b}" for a, b in pairwise(row))
    return any(key in keys for key in row) or any(pair in keys for pair in pairs)


def is_work_verb(folded: str, span: tuple[int, int]) -> bool:
    """Whether a span begins with a verb of work ("animer un atelier", "build a website")."""
    return _begins_with(("verbs_fr", "verbs_en"), folded, span)


def is_plain_verb(folded: str, span: tuple[int, int]) -> bool:
    """Whether the verb that a span begins with says by itself what is to be done ("traduire un document")."""
    return _begins_with(("plain_verbs",), folded, span)


def _begins_with(names: tuple[str, ...], folded: str, span: tuple[int, int]) -> bool:
    row = [word.key for word in words(folded, *span)[:3]]
    starts = {" ".join(row[:length]) for length in (2, 3)} | (verb_forms(row[0]) if row else set())
    return any(starts & listed(name) for name in names)


def _is_role(folded: str, trade: Trade) -> bool:
    free = folded[trade.start : trade.end].startswith(("freelance", "free-lance", "independant"))
    return trade.kind is TradeKind.ROLE or (trade.kind is TradeKind.NEUTRAL and not free)


def read_subject(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """The subject from titles, beside those that the requests of the text gave (they are combined by rank)."""
    candidates = [found["subject"]] if "subject" in found else []
    for page in pages.pages:
        if page.part == "subject":
            candidates += _mail_subject(page)
        else:
            candidates += (*_titles(page), *_labels(page), *_head(page))
    if not any(f.certainty is Certainty.STATED for f in candidates):
        candidates += (*_taught(pages), *_to_be(pages.body))
    if not candidates and (mention := _mentioned(pages.body)):
        candidates.append(mention)
    if candidates:
        yield max(candidates, key=lambda f: (f.certainty is Certainty.STATED, f.rank))


def _taught(pages: Pages) -> Iterator[Finding]:
    """A verb of teaching with those who learn ("former nos vendeurs") in a note that asks for nothing more plainly."""
    if len(pages.body.sentences) > _NOTE:
        return
    lesson = next((x for x in lessons(pages) if x.said and not x.listed and not denied(x.page, x.start)), None)
    sentence = lesson.page.sentence_at(lesson.start) if lesson else None
    if lesson and sentence:
        span = phrase(lesson.page.folded, lesson.start, sentence.end, long=True) or (lesson.start, lesson.end)
        yield lesson.page.found("subject", lesson.page.text[slice(*span)], span, rank=VAGUE_OBJECT)


def _to_be(page: Page) -> Iterator[Finding]:
    """What the reader would be ("vous serez chef de projet", "you'd be our cook")."""
    for sentence in page.sentences[:_NOTE]:
        for match in _WOULD_BE.finditer(page.folded, sentence.start, sentence.end):
            span = phrase(page.folded, match.end(), sentence.end)
            if span and kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.NEUTRAL):
                yield page.found("subject", page.text[slice(*span)], span, rank=TASK_VERB)
                return


def _labels(page: Page) -> Iterator[Finding]:
    """What a label names ("Poste : géomètre"); the subject of a mail within its text is left to a second look."""
    for label in labelled(page):
        if not label.mail:
            span = (label.start, label.end)
            rank = LABELLED if label.job else MAIL_SUBJECT
            yield page.found("subject", page.text[slice(*span)], span, rank=rank)
            return


def _titles(page: Page) -> Iterator[Finding]:
    """A title among the first lines: short, no sentence, with a role or an (H/F) mark."""
    for sentence in page.sentences[:TITLE_LINES]:
        text = page.folded[sentence.start : sentence.end]
        if _GREETING.match(text):
            return
        if _OF_THE_WORKER.match(text):
            continue
        mark = _TITLE_MARK.search(text)
        verb = _TITLE_VERB.search(text)
        if not (_is_line(page, sentence) or (sentence.index == 0 and (mark or text.count(" - ") > 1))) or (
            verb and not (mark and mark.start() < verb.start())
        ):
            continue
        span = _title_span(page, sentence.start, sentence.end)
        kind = kind_of(page.folded, span) if span else None
        card = sentence.index <= 1 and _is_card(page) and span is not None and is_recognised(page.folded, *span)
        if span and (mark or kind is TradeKind.ROLE or card):
            rank = LABELLED if mark else TITLE - sentence.index
            yield page.found("subject", page.text[span[0] : span[1]], span, rank=rank)
            return


def _head(page: Page) -> Iterator[Finding]:
    """The head of an advertisement in one paragraph: "Receptionist, busy garage, Mon-Fri 9-3, £12 an hour"."""
    first = page.sentences[0] if page.sentences else None
    if first is None or _GREETING.match(page.folded, first.start) or not page.text[first.start].isupper():
        return
    match = _HEAD.match(page.folded, first.start, first.end)
    rest = page.folded[first.start : first.start + _HEAD_REACH]
    if match is None or _TITLE_VERB.search(match.group()) or not _COUNTS.search(rest) or _FIRST_PERSON.search(rest):
        return
    span = (match.start(), match.end("head"))
    if kind_of(page.folded, span) is TradeKind.ROLE:
        yield page.found("subject", page.text[slice(*span)], span, rank=TITLE - TITLE_LINES)


def _is_line(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence is a whole line, and short enough for a title."""
    folded = page.folded
    before = folded[max(0, sentence.start - 20) : sentence.start].rstrip(" -#>+|_~")[-1:]
    after = folded[sentence.end : sentence.end + 20].lstrip(" _~")[:1]
    short = sentence.end - sentence.start <= _LONGEST_TITLE
    return short and before in {"", "\n"} and after in {"", "\n"} and folded[sentence.end - 1] not in ".,;?"


def _is_card(page: Page) -> bool:
    return len(page.sentences) >= 4 and all(s.end - s.start < 80 for s in page.sentences[:6])


def _title_span(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """The segment of a title line that holds the role; of a line with only (H/F), the one before it."""
    folded = page.folded
    mark = _TITLE_MARK.search(folded, start, end)
    segments, begin = [], start
    for cut in _CUT.finditer(folded, start, end):
        segments.append((begin, cut.start()))
        begin = cut.end()
    segments.append((begin, end))
    for kinds in ((TradeKind.ROLE,), (TradeKind.NEUTRAL, TradeKind.TASK)):
        for segment in segments:
            if kind_of(folded, segment) in kinds:
                return _cut_title(folded, *segment)
    if mark:
        return _trim(folded, start, mark.start())
    return None


def _cut_title(folded: str, start: int, end: int) -> tuple[int, int] | None:
    mark = _TITLE_MARK.search(folded, start, end)
    end = mark.start() if mark and mark.start() > start else end
    stop = inline(r" (?:for|pour|chez|at|to|in|a|sur|recrute|avec|with)(?= )").search(folded[start:end])
    trades = trades_in(folded, start, end)
    if stop and trades and start + stop.start() >= trades[0].end:
        end = start + stop.start()
    return _trim(folded, start, end)


def _trim(folded: str, start: int, end: int) -> tuple[int, int] | None:
    piece = folded[start:end]
    lead = len(piece) - len(piece.lstrip(" \n-#>+|.:(_~"))
    tail = len(piece.rstrip(" \n->|,:(_[."))
    if tail <= lead:
        return None
    return start + lead, start + tail


def _mail_subject(page: Page) -> Iterator[Finding]:
    prefix = _SUBJECT_PREFIX.match(page.folded)
    begin = prefix.end() if prefix else 0
    span = _title_span(page, begin, min(len(page.folded), begin + _LONGEST_MAIL_SUBJECT))
    if span and is_recognised(page.folded, *span):
        yield page.found("subject", page.text[span[0] : span[1]], span, rank=MAIL_SUBJECT)


def _mentioned(page: Page) -> Finding | None:
    """A role named somewhere in the first sentences: only likely what is asked for."""
    for sentence in page.sentences[:6]:
        role: Trade | None = next(
            (t for t in trades_in(page.folded, sentence.start, sentence.end) if t.kind is TradeKind.ROLE), None
        )
        if role:
            span = (role.start, role.end)
            return page.found("subject", page.text[span[0] : span[1]], span, certainty=Certainty.LIKELY, rank=MENTIONED)
    return None

"""Somebody is to be taught: "former nos 12 vendeurs", "show my mum how to use it", "ma fille galère en maths".

For topics of teaching only. The constructions join a verb of teaching with those who learn; what is not said with
such a verb is told by what stands together: a learner of one's own with an examination, a school matter or trouble at
school, or the name of a course with its group and its days.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache

from sansregret.reading.fold import fold
from sansregret.reading.lexicon import lexicon
from sansregret.reading.page import Page, Sentence
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.phrases import phrases
from sansregret.reading.scan import Scanner
from sansregret.reading.teaching_phrases import PATTERNS
from sansregret.reading.trades import listed

# A topic whose terms name teaching itself is one of teaching.
_NAMES_OF_TEACHING = frozenset(
    {"formation", "formateur", "enseigner", "enseignement", "pedagogi", "training", "trainer", "teach", "teaching"}
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """Words that show that somebody is to be taught.

    `said`: by a verb of teaching; otherwise told by what stands together, `plain` where hardly anything else fits.
    `hint`: a mere word of school or exams, which only bars a sure no. `company`: somebody of a trade is to spend time
    with people, who may be taught; it bars a sure no, too.
    `listed`: it comes after other work in the same breath ("to configure it, move the data and train the staff").
    """

    page: Page
    start: int
    end: int
    said: bool
    plain: bool = True
    hint: bool = False
    company: bool = False
    listed: bool = False


def names_teaching(terms: Iterable[str]) -> bool:
    """Whether terms of a topic name teaching itself."""
    return any(fold(term.rstrip("*")) in _NAMES_OF_TEACHING for term in terms)


_ENGLISH_FORMER = compiled(
    r"(?<![a-z])(?:our|my|the|a|your|his|her|their|of|from|with|by|all|some|two|several|as|and|an)$"
)
_OTHERS_TEACH = compiled(r"(?<![a-z])(?:we|i|they|on|je|i've|we've|that|which|already|currently)$")
_LEARNS = compiled(r"(?:want|wanna|would|d |need|hoping|trying|get|have|see)")
# What senior people do on the side.
_MENTORS = compiled(
    r"mentor\w{0,4} (?:[a-z]{2,8} )?(?:juniors?|developers?|engineers?|designers?|interns?|devs?|colleagues)"
)
_TEAM_MADE = compiled(
    r"form(?:ez|erez|era|er|erons) (?:un|une) (?:vrai[e]? |super |bon |bel )?(?:binome|duo|trio|tandem|equipe|groupe"
    r"|couple)"
)


@cache
def _scanner() -> Scanner[str]:
    known: dict[str, tuple[str, ...]] = {}
    for name in PATTERNS:
        for trigger in lexicon("teaching")[f"wake_{name}"]:
            known[trigger] = (*known.get(trigger, ()), name)
    for name, lists in (*((sign, (sign,)) for sign in _SIGNS), ("about", ("courses", "tools"))):
        for entry in (entry for part in lists for entry in lexicon("teaching")[part]):
            trigger = _trigger(entry)
            known[trigger] = (*known.get(trigger, ()), name)
    return Scanner({trigger: tuple(dict.fromkeys(names)) for trigger, names in known.items()})


def _trigger(entry: str) -> str:
    """The first word of an entry, a prefix where the entry leaves its ending open."""
    word = inline(r"[a-z0-9]*").match(entry)
    first = word.group() if word else ""
    if entry[len(first) : len(first) + 1] == "?":
        first = first[:-1]
        return f"{first}*"
    return f"{first}*" if entry[len(first) : len(first) + 1] in {"[", "("} else first


@dataclass(frozen=True, slots=True)
class _Sign:
    """What alone proves nothing: an examination, a school matter, somebody of one's own."""

    name: str
    start: int
    end: int
    sentence: int


_SIGNS = ("exams", "struggles", "matters", "school", "arts", "kin", "staff", "tools", "courses", "gatherings")
_OWN = compiled(
    r"(?<![a-z])(?:mon|ma|mes|notre|nos|my|our|son|sa|ses|his|her|ton|ta|petite?|le|la|l')(?: [a-z-]{2,12})?[ ]?$"
)
# Arts whose works are ordered as often as they are learnt.
_MADE = compiled(r"dessin|aquarelle|poterie|couture|tricot|drawing|watercolour|pottery|sewing|knitting")
_WE = compiled(r"(?<![a-z])(?:we|we'd|we're|on)(?![a-z])")
_ME = compiled(r"(?<![a-z])(?:je|j'|me|m'|moi|mon|ma|mes|i|i'm|i've|i'd|my|me|ai)(?![a-z])")


# How many sentences apart signs belong together.
_NEIGHBOURS = 2


def lessons(pages: Pages) -> tuple[Lesson, ...]:
    """The signs that somebody is to be taught, plain ones first."""
    found = [lesson for page in pages.pages for lesson in _lessons_of(page)]
    return tuple(sorted(found, key=lambda lesson: (lesson.listed, not lesson.said, not lesson.plain)))


@lru_cache(maxsize=4)
def _lessons_of(page: Page) -> tuple[Lesson, ...]:
    """The lessons of a page; remembered, since the subject and the topics ask for them."""
    return tuple(_on_page(page))


def _on_page(page: Page) -> Iterator[Lesson]:
    signs: list[_Sign] = []
    seen = -1
    for sentence, start, names in _hits(page):
        if start < seen:
            continue
        for name in names:
            if name in _SIGNS:
                signs += _sign(page, sentence, start, name)
            elif (end := _construction(page, sentence, start, name)) and end > seen:
                seen = end
                if name == "company":
                    yield Lesson(page, start, end, said=False, plain=False, hint=True, company=True)
                elif name == "taken":
                    yield Lesson(page, start, end, said=False, plain=True)
                else:
                    yield Lesson(page, start, end, said=True, listed=_is_listed(page, sentence, start))
    yield from _together(page, signs)


def _hits(page: Page) -> Iterator[tuple[Sentence, int, tuple[str, ...]]]:
    for sentence in page.sentences:
        for start, _end, names in _scanner().hits(page.folded, sentence.start, sentence.end):
            yield sentence, start, names


def _construction(page: Page, sentence: Sentence, start: int, name: str) -> int | None:
    """The end of a construction at a trigger, or None."""
    match = PATTERNS[name]().match(page.folded, start, sentence.end)
    if match is None or _TEAM_MADE.match(page.folded, start, sentence.end):
        return None
    before = page.folded[max(sentence.start, start - 12) : start].rstrip()
    if _MENTORS.match(match.group()):
        return None
    learns = _LEARNS.match(match.group())
    if (not learns and _OTHERS_TEACH.search(before)) or (
        page.folded.startswith("former ", start) and _ENGLISH_FORMER.search(before)
    ):
        return None
    return match.end()


_JOINED = compiled(
    r"(?:,|(?<![a-z])(?:et|and|puis|then|ensuite|ainsi que|as well as|plus|also))(?: (?:puis|then|ensuite|also|enfin"
    r"|a|to|d'))? ?$"
)
_TASK_LEAD = compiled(
    r"(?<![a-z])(?:pour|to|de|d'|[:,]|you'll|will|vous|et|and) ?(?:(?:le|la|les|l'|nous|it|y|en"
    r"|tout) ?)?([a-z-]{3,14})(?![a-z])"
)


def _is_listed(page: Page, sentence: Sentence, start: int) -> bool:
    """Whether a lesson is joined to other work that stands before it."""
    before = page.folded[sentence.start : start]
    if not _JOINED.search(before):
        return False
    of_teaching = lexicon("teaching")["teaching_verbs"]
    verbs = listed("verbs_fr") | listed("verbs_en") | listed("plain_verbs") | listed("other_verbs")
    return any(m[1] in verbs and m[1] not in of_teaching for m in _TASK_LEAD.finditer(before))


def _sign(page: Page, sentence: Sentence, start: int, name: str) -> Iterator[_Sign]:
    match = phrases("teaching", name).match(page.folded, start, sentence.end)
    if match is None:
        return
    if name in {"kin", "staff"} and not _OWN.search(page.folded, max(sentence.start, start - 20), start):
        return
    yield _Sign(name, start, match.end(), sentence.index)


def _together(page: Page, signs: Sequence[_Sign]) -> Iterator[Lesson]:
    """Learners known by what stands together in neighbouring sentences."""
    named: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for sign in signs:
        named[sign.sentence][sign.name] += 1
    for sign in signs:
        here = _names(sign, named[sign.sentence])
        close = range(sign.sentence - _NEIGHBOURS, sign.sentence + _NEIGHBOURS + 1)
        near = here.union(*(named.get(number, ()) for number in close if number != sign.sentence))
        sentence = page.sentences[sign.sentence]
        where = (page.folded, sentence.start, sentence.end)
        me = bool(_ME.search(*where))
        made = bool(_MADE.match(page.folded, sign.start)) and not me and not _WE.search(*where)
        told = _told(sign.name, here, near, me=me, made=made)
        if told:
            yield Lesson(page, sign.start, sign.end, said=False, plain=told == "plain", hint=told == "hint")


def _names(sign: _Sign, counted: Counter[str]) -> set[str]:
    """The kinds of the other signs in the sentence of a sign."""
    return {name for name, count in counted.items() if count > (name == sign.name)}


def _told(name: str, here: Set[str], near: Set[str], *, me: bool, made: bool) -> str:
    """What a sign says together with those in its sentence and near it: plain, likely, a hint, or nothing ("")."""
    if name == "exams":
        if not me and not near & {"kin", "matters", "school"}:
            return "hint"
        return "plain" if near & {"matters", "school", "struggles", "gatherings"} or "kin" in here else "likely"
    if name == "struggles":
        if near & {"matters", "school", "arts"} and (me or "kin" in near):
            return "plain"
        if me and "tools" in near:
            return "likely"
        return "likely" if "kin" in here or ("staff" in here and near & {"tools", "matters", "school"}) else ""
    if name == "courses" and "gatherings" in here:
        return "plain"
    if name == "school" and "kin" in near:
        return "plain" if "gatherings" in near else "likely"
    if name == "arts" and "kin" in here:
        return "likely"
    learnt = name == "school" or (name == "arts" and not made) or (name in {"matters", "arts"} and "kin" in near)
    return "hint" if learnt else ""

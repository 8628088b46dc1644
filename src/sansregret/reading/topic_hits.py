"""What a term of a topic says at its place: it is what is asked for, a part of it, its setting, or says nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sansregret.core.facts import Certainty
from sansregret.reading import asking
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled
from sansregret.reading.scope import denied
from sansregret.reading.sections import Section
from sansregret.reading.trades import TradeKind, listed, trades_in

# What the worker has learnt, or will be taught: no sign of the work itself.
_DIPLOMA = compiled(
    r"(?<![a-z])(?:bac ?\+|bac(?:\+\d|calaureat)|diplom|degree|bachelor|master|bts|dut|licence|ecole d'ingenieurs?"
    r"|ingenieure?s?|superieure?|universit|niveau|issue?(?:\(e\)|\.e)? d|titulaire|equivalen|certifi|cursus"
    r"|graduate|autodidacte|issu de|bafa|phd|msc|bsc)"
)
_DIPLOMA_LEAD = compiled(
    r"(?:^|[,;:(.] ?|- |etes |profil |candidat |est |ingenieur |double |suivi une |une bonne |une "
    r"|avec une )(?:issue?(?:\(e\)|\.e)? (?:de |d'une )|titulaire d'une |de |solide |votre )$"
)
_HOLDER = compiled(
    r"(?<![a-z])(?:titulaire|issue?s?|diplomee?s?|vous avez|vous etes|vous justifiez|tu as|tu es|you have"
    r"|you hold)(?![a-z])"
)
_RECEIVED = compiled(
    r"(?<![a-z])(?:(?:vous |tu )(?:serez|seras|beneficie\w{1,5}|recevrez)(?! charge)[^.;]{0,30}$"
    r"|you(?:'ll| will) (?:receive|get|be given|have access to|benefit from)[^.;]{0,25}$"
    r"|(?:dans|lors de|pendant|durant|during|through) (?:votre|ton|your) $"
    r"|(?:budget|acces|droit|prime|financement|plan) (?:de |d'|a la |a des |aux |en |illimite a la |annuel de )?$"
    r"|(?:access to|budget for|on[ -]the[ -]job|full) $)"
)
# What the worker has done before.
_EXPERIENCED = compiled(
    r"(?<![a-z])(?:experiences?|track record|background|history|skills?|habitude|competences?|references?|ability"
    r"|years|annees|ans)"
    r" (?:in |of |with |at |as |to |de |d'|en |dans |avec |a )?(?:[a-z'-]{1,12} ){0,2}$"
)
# Said of what the worker gets, whatever verb stands before.
_GIVEN_TO_YOU = compiled(
    r"(?<![a-z])(?:(?:vous|te|t') ?(?:propose|offre|proposons|offrons|garantit|assure) (?:un|une|des|notre|nos|l')? ?$"
    r"|(?:vous|t'|te) ?accompagn(?:er|e|ent|ons|era|eront) (?:[a-z'-]{1,12} ){0,4}$|(?:we(?:'ll| will)?|they)"
    r" (?:offer|provide|give|pay for|fund) (?:you )?(?:with )?(?:full |free |all |some |paid |the |any )?$"
    r"|(?<![a-z])(?:full|paid) $)"
)
# A firm or house that is named by what it does ("a maths tuition centre").
_HOUSE_AFTER = compiled(
    r" (?:centre|center|company|agency|business|firm|platform|provider|studio|charity|start-?up|app)s?(?![a-z])"
)
# What the writer learns or is.
_OF_THE_WRITER = compiled(
    r"(?<![a-z])(?:(?:je suis|j'etais|etant|en tant que|i am|i'm|i was|as) (?:[a-z-]{1,12} ){0,3}$"
    r"|(?:j'ai|je viens de|i(?:'ve| have)?|on a|nous avons) (?:enfin |deja |just )?(?:termin|fin|suiv|fai|valid"
    r"|obten|did|done"
    r"|complet|took|taken|attend|pass)\w{0,6} (?:[a-z'-]{1,12} ){0,3}$|(?:pendant|durant|apres|depuis"
    r"|en parallele de|entre|after"
    r"|during|since|between) (?:ma|mes|mon|my) (?:[a-z'-]{1,12} ){0,1}$)"
)
# A firm or house that says what it is.
_IDENTITY = compiled(
    r"(?<![a-z])(?:nous sommes|on est|we are|we're|is|est|specialis\w{1,5}|leader|acteur|je (?:travaille|bosse"
    r"|dirige|gere)|i work|i run"
    r"|notre|our|recherche|recrute|cherche|seeks|seeking|hiring)(?![a-z])[^.;]{0,50}$"
)
# Where a setting may stand: after a word that leads to a noun.
_LED_TO = compiled(
    r"(?:^|[,;:(\n-] ?|(?<![a-z])(?:une?|des?|du|d'|la|le|les|l'|au|aux|notre|nos|mon|ma|mes|votre|cette|ce|ces|en"
    r"|dans|pour|par|a|an|the"
    r"|our|my|your|this|at|in|for|of|to|with|new|online|small|private|local|primary|secondary|high|grande|petite"
    r"|jeune|public|publique"
    r"|prive|privee|superieure?|et|and|ou|or) ?)$"
)
_BULLET = 30
_OFFERED = compiled(
    r"(?<![a-z])(?:(?:possibilites?|opportunites?) (?:de |d')(?:[a-z]{2,10} )?$|(?:we (?:offer|provide|give)"
    r"|nous (?:offrons|proposons)|paid|ongoing"
    r"|continuous|internal|initial|comprehensive) (?:[a-z]{2,12} ){0,2}$)"
)
# What the worker should be like ("patience et pédagogie").
_TRAIT = compiled(r"(?<![a-z])(?:sens|patiente?|patience|qualites|esprit|envie|dote)(?![a-z])[^.;:]{0,40}$")
_GIVEN_AFTER = compiled(
    r"^[a-z -]{0,14}(?:et (?:integration|accompagnement) )?(?:prises? en charge|assuree?s?|prevues?|offertes?"
    r"|remunerees?|continues?|internes?|initiales?|(?:is |will be )?(?:provided|given|included)|budget|allowance"
    r"|opportunities|and development|dispensees? par|a nos outils|a votre arrivee|prealable|par nos soins"
    r"|fournie|(?:sur place |en interne )?par (?:l'equipe|l'ancien\w{0,3}|notre|nos|un ancien|une ancienne))(?![a-z])"
)
_WORK_VERB = compiled(
    r"(?<![a-z-])(?:(?:anim|form|dispens|donn|assur|encadr|enseign|coach|organis|facilit|propos|prepar|redig|cre"
    r"|mener|men|pilot"
    r"|realis|elabor|particip|contribu|developp|lanc|soutenir|concev|intervenir|construi|produi|accompagn)(?:e|er"
    r"|ez|eras?|erez|erons|ant|e a|oir|re|s)?"
    r"|l'animation|l'organisation|creation|conception|animation|preparation|organisation|mise en place"
    r"|(?:deliver|run|lead|design|creat|teach|train|facilitat|giv|host|mentor|writ|prepar|conduct|build|provid"
    r"|develop|organi[sz]|plan)(?:e|es|s|ing|ning)?)"
    r",? {1,3}(?:(?!et |and |ou |or )[a-z0-9,'/-]{1,14} {1,3}){0,4}?(?:d')?$"
)
_COUNTED = compiled(r"\d (?:un )?$")
_FEW = 2
_NEAR = 14
# Infinitives that end like persons.
_VERBS_LIKE_PERSONS = frozenset(
    {"coacher", "former", "enseigner", "animer", "initier", "sensibiliser", "tutorer", "entrainer"}
)
_PERSON_ENDINGS = (
    "eur",
    "eurs",
    "euse",
    "eure",
    "eures",
    "euses",
    "rice",
    "rices",
    "er",
    "ers",
    "or",
    "ors",
    "coach",
    "coachs",
    "coaches",
    "prof",
    "profs",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A term of a topic at its place. `strength`: 3 it is what is asked for, 2 part or setting, 1 only a hint.

    `worked`: it is the object of a verb of work, or is taught (a lesson), and so no mere setting.
    `listed`: other work is named before it in the same breath. `company`: time with people;
    `hint`: a mere word of school.
    """

    page: Page
    start: int
    end: int
    close: bool
    strength: int
    worked: bool = False
    listed: bool = False
    company: bool = False
    hint: bool = False

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def person(self) -> bool:
        """Whether the term is one word for a person ("formatrice")."""
        return is_person(self.page.folded[self.start : self.end])


def is_person(term: str) -> bool:
    """Whether a term is one word for a person."""
    return " " not in term and term.endswith(_PERSON_ENDINGS) and term not in _VERBS_LIKE_PERSONS


def overlaps(page: Page, span: tuple[int, int], subject: Finding | None) -> bool:
    """Whether a place stands in what is asked for."""
    if subject is None or subject.part != page.part:
        return False
    return any(low < span[1] and span[0] < high for low, high in subject.spans)


def names_house(page: Page, end: int) -> bool:
    """Whether a term that ends here only names a house by what it does."""
    return bool(_HOUSE_AFTER.match(page.folded, end))


def is_experience(page: Page, sentence: Sentence, start: int) -> bool:
    """Whether a place speaks of what the worker has done before ("a track record of mentoring juniors")."""
    return bool(_EXPERIENCED.search(page.folded, max(sentence.start, start - 70), start))


def is_asking(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence itself asks for work, or is a title."""
    return any(
        finding.value is True and finding.rank >= 3
        for read in (asking.seek, asking.wish, asking.ask, asking.available, asking.price, asking.mission)
        for finding in read(page, sentence)
        if finding.fact == "asks_for_work"
    )


@dataclass(frozen=True, slots=True)
class Place:
    """The sentence that a term stands in: its section, whether it asks for work, whether it is an advertisement's."""

    page: Page
    sentence: Sentence
    section: Section
    asking: bool
    advert: bool


def strength(place: Place, span: tuple[int, int], subject: Finding | None, close: bool) -> tuple[int, bool]:
    """0: a trap, or denied. 1: a hint. 2: part of the work, or its setting. 3: in what is asked for. And if worked."""
    page, sentence = place.page, place.sentence
    folded, (start, end) = page.folded, span
    if overlaps(page, span, subject) and subject is not None and subject.certainty is Certainty.STATED:
        return 3, False
    before = folded[max(sentence.start, start - 70) : start]
    after = folded[end : min(sentence.end, end + 60)]
    person = is_person(folded[start:end])
    if denied(page, start, _NEAR) or _is_learnt(before, after, place.section):
        return 0, False
    if denied(page, start):
        return 1, False
    if _OF_THE_WRITER.search(before):
        return (1 if close and person else 0), False
    if page.part == "subject":
        return (3 if close else 2), False
    worked = bool(_WORK_VERB.search(before)) or _is_verbal(folded, start, end)
    return _by_place(place, before, close, person, worked), worked


def _by_place(place: Place, before: str, close: bool, person: bool, worked: bool) -> int:
    if place.asking and close:
        return 3
    if place.asking and not person:
        return 2 if worked or _LED_TO.search(before) else 1
    if person and not close and _in_team(place, before):
        return 0
    if place.section is Section.BENEFITS or (person and not worked):
        return 1
    if worked:
        return 2 if close or place.section is not Section.PROFILE else 1
    if place.advert:
        told = _IDENTITY.search(before) or (place.section is Section.TASKS and len(before) < _BULLET)
        return 2 if close and told and place.section is not Section.PROFILE else 1
    return 2 if close and place.section is not Section.PROFILE else 1


def _is_verbal(folded: str, start: int, end: int) -> bool:
    """Whether a term begins with a verb of work ("accompagner les équipes")."""
    first = folded[start:end].split(" ", 1)
    return len(first) > 1 and (first[0] in listed("verbs_fr") or first[0] in listed("verbs_en"))


def _is_learnt(before: str, after: str, section: Section) -> bool:
    """Whether the term is what the worker has learnt, or will be taught: a diploma, a training budget."""
    around = before + " " + after
    if _DIPLOMA_LEAD.search(before) and (section is Section.PROFILE or _DIPLOMA.search(after[:45] + " " + before)):
        return True
    if (section is Section.PROFILE or _HOLDER.search(before)) and _DIPLOMA.search(around):
        return True
    if _GIVEN_TO_YOU.search(before) or (_EXPERIENCED.search(before) and section is not Section.TASKS):
        return True
    if (_RECEIVED.search(before) or _GIVEN_AFTER.match(after)) and not _WORK_VERB.search(before):
        return True
    if _TRAIT.search(before) and not _WORK_VERB.search(before):
        return True
    return section is Section.BENEFITS and bool(_OFFERED.search(before))


def _in_team(place: Place, before: str) -> bool:
    """Whether a person stands among others ("1 coach", "lawyers, developers, coaches")."""
    if _COUNTED.search(before):
        return True
    roles = [
        t for t in trades_in(place.page.folded, place.sentence.start, place.sentence.end) if t.kind is TradeKind.ROLE
    ]
    return len(roles) >= _FEW

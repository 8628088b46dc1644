"""The size of the group, for those who train or facilitate: "groupe de 8 a 10 personnes", "12 participants".

The size of a company or of the team one would join is not the size of a group to be trained, nor are those who are
wanted to do the work. A number of people that stands beside a request for training is likely that of the group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice

from sansregret.core.facts import Certainty, Range
from sansregret.reading.numbers import NUMBER, TO, Bound, bound_after, bound_before, holds_number, interval, number
from sansregret.reading.other_ends import other_end
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.phrases import either
from sansregret.reading.rivals import best_of_rivals

_TRAINED = (
    r"(?:groupes?|groups?|classes?|class|cohorts?|cohortes?|promotions?|promo|sessions?|ateliers?|workshops?"
    r"|formations?|trainings?|courses?|cours|seminaires?|effectif|audience|jauge|public|demi-groupes?)"
)
_NEAR = (
    r"(?: ?(?:environ|about|around|approximately|~|max\.?|maximum|au maximum|au plus|jusqu'a|up to|entre|between"
    r"|au moins|minimum|a peu pres|roughly|some|env\.?|approx\.?|de|of|une?|no more than|pas plus de|a maximum of"
    r"|maybe|peut-etre|probably|sans doute))*"
)


@cache
def _count() -> re.Pattern[str]:
    learners, people = either("amounts", "learners"), either("amounts", "people")
    return compiled(
        rf"(?<![a-z0-9€$£.,/:])(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?(?: ?-?ish| ?-?odd"
        rf"| or so)? ?(?P<plus>\+ ?)?(?<![0-9](?=[a-z]))"
        rf"(?:(?P<learners>(?:(?:year \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)[ -](?:grade|year)|of|de|d'|adult|young"
        rf"|new|jeunes|futurs?|petits?|nos|our"
        rf"|[a-z-]{{3,14}}) ){{0,2}}?{learners})"
        rf"|(?P<people>(?:(?:of|de|d'|of our|of my|de nos|de mes|de vos|young|new|jeunes|nos|our|older|first-line"
        rf"|nouveaux"
        rf"|nouvelles|autres|other|more|[a-z-]{{4,12}}) ){{0,2}}?{people})|(?P<us>(?:of|d'entre) (?:us|them|nous"
        rf"|eux|elles)))?"
        r"(?![a-z0-9])"
    )


_GROUP_BEFORE = compiled(
    rf"(?<![a-z]){_TRAINED}(?: (?:[a-z]{{3,14}} )??(?:de|d'|of|compose[a-z.]* de|pour|for|with|avec|from"
    rf"|limite[a-z]* a|compte(?:nt)?|comprend|has|have|a|in|made up of|up to|jusqu'a)| ?[:=(,]){_NEAR} ?$"
)
_PLAIN_GROUP = compiled(
    rf"(?<![a-z])(?:(?:demi-)?groupes?|groups?|class(?:e|es)?|cohorte?s?|promotions?|promo|amphi|audience|public"
    rf"|assistance)"
    rf"(?: (?:de|d'|of|up to|jusqu'a)| ?:){_NEAR} ?$"
)
_TRAINED_BEFORE = compiled(
    r"(?<![a-z])(?:form(?:er|ation|ations|ons|ez|e)|train(?:ing|s)?|teach(?:ing)?|coach(?:er|ing)?|accompagn(?:er"
    r"|ement)"
    r"|sensibilis(?:er|ation)|anim\w+|facilit\w+|ateliers?|workshops?|seminaires?|seminars?|cours|courses?|sessions?"
    r"|initiation|webinaires?|webinars?|masterclass|conference|talk|bootcamp|lessons?|inset|away ?day|team ?building"
    r"|intervention|formateurs?|formatrices?|trainers?|(?:half[- ])?days?"
    r"|(?:demi-)?journees?)(?![a-z])[^.;\n]{0,60}?(?:pour|for|de|d'|to|with|avec"
    r"|aupres de|devant|of|:|,|\("
    r"|-|former|train|a|teach|coach|animer)"
    r"(?: (?:environ|about|around|approximately|~|une|a|jusqu'a|up to|entre|between|max|maximum|au moins|minimum"
    r"|roughly|some|env\.?|approx\.?|nos|our|les|the|mes|my|un groupe de|a group of|une equipe de|a team of|say))* ?$"
)
_TRAIN_THEM = compiled(
    r"(?<![a-z])(?:form(?:er|era|erai|erez|eront|erons|ons|ez)|apprendre a|train|teach|coacher|coach|accompagner"
    r"|sensibiliser|onboard|upskill"
    r"|initier|teaching"
    r"|training|coaching|formation de|montrer a|show|expliquer a|explain to|parler a|talk to|speak to"
    r"|intervenir devant|devant|in front of)"
    r"(?: (?:environ|about|around|some|une|jusqu'a|up to|our|nos|les|the|mes|my|de|a group of|un groupe de|entre"
    r"|between"
    r"|a|team of|une equipe de|a team of|a nos|to)){0,3} ?$"
)


@cache
def _label() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z])(?:nombre|nb|number|effectif|taille du groupe|group size|class size|batch size|audience|jauge"
        rf"|public|attendance|{either('amounts', 'learners')})(?:[^.;\d\n]{{0,30}}[:=]|(?<=size)) ?"
        r"(?:(?:environ|about|around|entre|between|de|max|maximum|jusqu'a|up to|minimum|au moins|~) ?){0,2}$"
    )


#: What has so many people without being a group to train: firms, teams, schools, crowds, the past.
_ORGANISATION = (
    r"(?:entreprises?|company|companies|societe|startup|start-up|pme|tpe|eti|agence|agency|organisation"
    r"|organization|cabinet"
    r"|structure|mutuelle|association|asso|hopital|clinique|mairie|commune|collectivite|federation|cooperative|usine"
    r"|magasin|filiale|etablissement|reseau|charity|council|hospital|firm|business|factory|brewery|network|union"
    r"|syndicat"
    r"|office|studio|boite|maison|ehpad|club|groupe industriel|practice|clinic|shop|practice|ferme|school|college)"
)
_TEAM = compiled(
    r"(?:nous sommes|on est|we are|we're|we have|we've|sommes|equipe (?:actuelle |projet |technique |produit )?(?:de|d'"
    rf"|compte|compose)|team (?:of|is)|(?<![a-z]){_ORGANISATION}|compte|comptons|employs?|emploie|plus de|parmi|among"
    r"|chaque annee|par an|encadr\w+|manag(?:e|er|es|ing)(?![a-z])|millions?|milliers?|thousands?|deja forme"
    r"|have trained"
    r"|a forme|avons forme|ayant forme|effectifs? de|composee?s? de|rejoin\w+|join\w*|pilot\w*|dirige\w*|regroupe"
    r"|represente"
    r"|serving|serves?|accueill\w+|hosts?|audience of|lu par|read by|followers|abonnes|subscribers|clients|customers)"
    r"(?![a-z])(?:(?: [a-z'-]+){0,4}| ?\([^)]{0,50}?) ?(?:d'|de |of |by |about |environ )?$"
)
_WANTED = compiled(
    r"(?<![a-z])(?:cherch\w+|recherch\w+|recrut\w+|looking for|need|needs|hire|hiring|seek\w*|besoin de|besoin d'"
    r"|il nous faut"
    r"|il nous manque|il manque|manque|want|voulons|embauch\w+|nos|our|mes|my|deux|entre)(?: (?:encore|more"
    r"|at least))? $"
)
_WORKERS = compiled(
    r"(?:formateurs?|trainers?|teachers|consultants?|animateurs|animatrices|developers?|developpeurs|devs|designers"
    r"|benevoles|volunteers|personnes?|people|intervenants|freelances|profs|professeurs|enseignants|coaches|writers)"
)
_OTHER_AFTER = compiled(
    r" (?:par an|a year|per year|chaque annee|each year|every year|formes?(?![a-z])|trained|satisfaits?|dans le monde"
    r"|worldwide|countries|pays|seront recrute|recrute|maximum en attente|(?:sont|est|are|is) (?:a|en) temps|gratuites?"
    r"|restantes?|left|au tarif|in (?:the|our) (?:company|team|firm|organi[sz]ation)|dans (?:l'entreprise"
    r"|la boite|l'equipe)"
    r"|on (?:our|the) (?:team|payroll)|de \d+ ans d'exp)"
)
_TO_TRAIN_AFTER = compiled(
    r" (?:a former|to train|to teach|a accompagner|to be trained|max(?:imum|i)?(?! \d)|par (?:groupe|session"
    r"|atelier|formation"
    r"|classe|cours|seance|promo)|per (?:group|session|class|workshop|cohort|course|lesson)|in the room"
    r"|dans la salle|a (?:chaque fois|la fois)|each time|at a time|at once|(?:sont "
    r"|are )?(?:deja "
    r"|already )?(?:inscrits?|inscrites?|signed up|registered|enrolled|booked|interesse\w*|interested|attending|prevus?"
    r"|attendus?|expected|coming|confirmed|volontaires|partants)|a vouloir|qui (?:veulent|voudraient|souhaitent"
    r"|suivr\w+|participer\w+)|who (?:want|need|would like|will attend)|will (?:be )?(?:attend|there|come|take part)\w*"
    r"|to (?:attend|take part)|pourraient (?:venir|participer))"
)
_PER_GROUP = compiled(
    r" (?:a chaque fois|a la fois|each time|at a time|at once|(?:max(?:imum|i)? )?(?:par|per|each|in each"
    r"|in every|dans chaque) (?:groupe|session|atelier|formation"
    r"|classe|cours"
    r"|seance|promo|cohorte|equipe|team|group|class|workshop|cohort|course|lesson|(?=[.,;)]|$)))(?![a-z])"
)
_COMING = compiled(
    r"(?<![a-z])(?:nous serons|nous serions|on sera(?:it)?|we will be|we'll be|we would be"
    r"|we'd be|there will be|there'll be"
    r"|there would be|there'd be|il y aura(?:it)?|y aura|ils seront|elles seront|on attend|nous attendons|j'attends"
    r"|we (?:are |'re )?expect(?:ing)?|we're expecting|expect|expecting|they will be|they'll be|(?:sessions?"
    r"|groupes?|classes?|ateliers?|cours|groups?|class|workshops?|courses?)(?: qui)? (?:reuni\w*|rassembl\w*"
    r"|accueill\w*|takes?|welcomes?)|vous aurez|you'll have"
    r"|you would have|you'd have|vous auriez|ca fait|ca ferait|soit|that's|around the table|autour de la table)"
    r"(?: (?:environ|about|around|une|entre|between|some|a|peut-etre|maybe|probablement|sans doute|devant vous)){0,2} $"
)
_TRAINED_TEAM = compiled(
    r"(?:form(?:er|ons|ez|ation pour)|train|coach(?:er)?|accompagner|sensibiliser|onboard|workshop for|atelier pour"
    r"|training for)(?: [a-z']+){0,2} (?:equipe|team) (?:de|d'|of)[a-z ]{0,12}$"
)
_SCHOOL = compiled(
    r"(?:ecole|school|universit\w+|college|lycee|etablissement|plateforme|platform|app|site|reseau|network"
    r"|accueill\w+|jury|examin\w+)[^.;]{0,30}$"
)
#: From this many on, people are those of a school or a firm, unless something says that they are a group.
_MANY = 60
_RANK_GROUP, _RANK_SAID, _RANK_LIKELY = 3, 2, 1


#: No sentence counts people more often.
_MOST = 24


def participants(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """participants from "12 participants", "group of 8 to 10", "former 15 salaries"."""
    text = page.folded[sentence.start : sentence.end]
    if not holds_number(text):
        return
    for match in islice(_count().finditer(text), _MOST):
        low = number(match["low"])
        high = number(match["high"]) if match["high"] else low
        if low is None or high is None or not 1 <= low <= high <= 1000 or low != int(low):
            continue
        rank = _reason(text, match, low, page)
        if rank is None:
            continue
        more = _and_more().match(text, match.end()) if match["people"] or match["learners"] else None
        if more is not None and (added := number(more["more"])) is not None:
            low, high = low + added, high + added
        before, start = bound_before(text, match.start())
        after, end = bound_after(text, len(match.group().rstrip()) + match.start())
        least, most = interval(low, high, before, after, Bound.AT_LEAST if match["plus"] else None)
        least, most, start, end = other_end(text, "people", (least, most, start, end))
        yield page.found(
            "participants",
            Range(min=least, max=most),
            (sentence.start + start, sentence.start + end),
            certainty=Certainty.STATED if rank > _RANK_LIKELY else Certainty.LIKELY,
            rank=rank,
        )


@cache
def _and_more() -> re.Pattern[str]:
    """More people of another kind: "8 infirmières et 3 aides-soignantes"."""
    kinds = f"{either('amounts', 'people')}|{either('amounts', 'learners')}|aides?-[a-z]+"
    return compiled(rf" ?(?:et|and|\+|plus) (?P<more>{NUMBER}) (?:{kinds})(?![a-z])")


_ENDS = compiled(
    r" ?(?:$|[.,;:)(!?/|]|max|min|pers|a |pour|for|to |en |on |in |-|environ|et |and |ou |or |de (?:nos|mes)"
    r"|dans |sur |at |le |la |selon|depending|suivant|according|approx|roughly|tout au plus|normalement|i think"
    r"|je pense|en tout|dont"
    r"|including|seulement|only)"
)


def _reason(text: str, match: re.Match[str], low: float, page: Page) -> int | None:
    """How surely the number counts those to be trained (3 most, 1 only likely), or None."""
    before, end = text[max(0, match.start() - 90) : match.start()], match.end()
    if _OTHER_AFTER.match(text, end):
        return None
    ends_there = _ENDS.match(text, end) is not None
    named = match["learners"] or match["people"]
    if (_label().search(before) and (ends_there or named)) or _TRAINED_TEAM.search(before):
        return _RANK_GROUP
    if match["learners"] or match["people"] or match["us"]:
        return _named_reason(text, match, before, low, page)
    if _PER_GROUP.match(text, end) or _LISTENING.match(text, end) or (_CAPPED.search(before) and ends_there):
        return _RANK_GROUP
    if _PLAIN_GROUP.search(before) and (ends_there or _NO_THING.match(text, end)):
        return _RANK_GROUP
    if _COMING.search(before) and (ends_there or _NO_THING.match(text, end)) and low >= _FEW:
        return _RANK_SAID if _is_about_training(page.folded) else _RANK_LIKELY
    if _WE.search(before) and _AND_WANT.match(text, end) and low <= _MANY:
        return _RANK_LIKELY
    if _TEAM_SIZE.search(before) and ends_there and not _JOINED.search(before) and _is_about_training(page.folded):
        return _RANK_LIKELY
    if _WE_ARE.search(before) and match["low"].startswith("une ") and _is_about_training(page.folded):
        return _RANK_SAID
    if _TRAIN_THEM.search(before) and _NOUN.match(text, end) and low <= _MANY:
        return _RANK_SAID
    if inline(
        r" (?:a vouloir|a etre interess|(?:deja )?inscrits?(?![a-z])|(?:are |already )?(?:booked|signed up"
        r"|enrolled|registered)(?![a-z]))"
    ).match(
        text[end:],
    ):
        return _RANK_SAID
    return None


#: A word behind the size of a group that counts nothing else.
_NO_THING = compiled(
    r" (?!jours?|days?|heures?|hours?|h |seances?|sessions?|modules?|mois|months?|semaines?|weeks?|ans|years?"
    r"|entreprises|companies"
    r"|magasins|stores|hotels|sites|ecoles|schools|etablissements|fois|times|minutes|euros|k |m )[a-z]"
)
#: "Ma classe compte 28 élèves", "a class of 26".
_CLASS_OF = compiled(
    r"(?<![a-z])(?:class(?:e|es)?|promo(?:tion)?|cohorte?|groupe?) (?:compte|comprend|of|de|d'|a|has)(?: environ"
    r"| about)? $"
)
_WE_ARE = compiled(r"(?<![a-z])(?:on est|nous sommes|on serait|nous serions|ils sont|elles sont) $")
#: Any plural noun behind "former 10 ..." but those of time and things.
_NOUN = compiled(
    r" (?!jours|heures|seances|sessions|groupes|modules|mois|semaines|demi|fois|ans|minutes|teams|equipes"
    r"|cohortes|cohorts|sites|services|departements|departments|agences|offices|branches|days|hours|weeks"
    r"|months|years"
    r"|times|groups|classes|lessons|workshops|ateliers|cours|outils|tools|topics|themes|sujets"
    r"|things)(?:[a-z-]{3,12} )?[a-z-]{3,}s(?![a-z])"
)
#: Fewer are said as a number only with a noun.
_FEW = 3


def _named_reason(text: str, match: re.Match[str], before: str, low: float, page: Page) -> int | None:
    """The rank of a number that stands before people."""
    if _CLASS_OF.search(before) or _PER_GROUP.match(text, match.end()) or _PLAIN_GROUP.search(before):
        return _RANK_GROUP if match["learners"] or _is_about_training(page.folded) else _RANK_LIKELY
    about = match["learners"] is not None or _is_about_training(page.folded)
    after = (
        low >= (2 if match["learners"] else _FEW)
        and _TO_TRAIN_AFTER.match(text, match.end()) is not None
        and (about or not _IN_THE_GROUP.match(text, match.end()))
    )
    if match["us"]:
        return _RANK_SAID if _COMING.search(before) or _TRAIN_THEM.search(before) else None
    if _TRAIN_THEM.search(before) or after:
        return _RANK_SAID if after or low <= _MANY or match["learners"] else _RANK_LIKELY
    if not about or _JOINED.search(before):
        return None
    if _WE.search(before) and _AND_WANT.match(text, match.end()) and low <= _MANY:
        return _RANK_LIKELY
    if _TEAM.search(before) and not _COMING.search(before):
        return _RANK_LIKELY if _TEAM_OF.search(before) and low <= _MANY else None
    known = _GROUP_BEFORE.search(before) or _TRAINED_BEFORE.search(before) or _COMING.search(before)
    return (
        _learners(match, before, low, page, known is not None)
        if match["learners"]
        else _people(page, text, match, low, known)
    )


def _people(page: Page, text: str, match: re.Match[str], low: float, known: re.Match[str] | None) -> int | None:
    """People who may be staff as well: those of a course where something says so."""
    before = text[max(0, match.start() - 40) : match.start()]
    if (low > _MANY and not _CROWD.search(page.folded)) or (
        _WANTED.search(before) and _WORKERS.search(match["people"])
    ):
        return None
    if known is not None:
        return _RANK_LIKELY if before.endswith("(") else _RANK_SAID
    beside = _CLAUSE_OF_PEOPLE.search(before) or _FACING.search(before)
    return _RANK_LIKELY if low >= 2 and beside else None


def _learners(match: re.Match[str], before: str, low: float, page: Page, known: bool) -> int | None:
    if known or inline(r"participant|stagiaire|attendee|delegate|trainee|pax|inscrit").search(match["learners"]):
        return _RANK_SAID
    if (
        low > _MANY
        or (_SCHOOL.search(before) and not _COMING.search(before))
        or inline(r"places|seats").search(match["learners"])
    ):
        return None
    return _RANK_LIKELY if low >= 2 and (_is_about_training(page.folded) or not _WANTED.search(before)) else None


_LISTENING = compiled(
    r" (?:in the (?:audience|room|hall)|dans (?:la salle|le public|l'assistance)|in attendance)(?![a-z])"
)
#: Where many may listen.
_CROWD = compiled(
    r"(?<![a-z])(?:conferences?|conf|keynote|talk|plenary|pleniere|amphi\w*|speaker|webinar|webinaire)(?![a-z])"
)
_IN_THE_GROUP = compiled(r" (?:in the (?!room)|dans (?:le |la cl))")
#: "On est 4 copines et on voudrait un cours de couture".
_WE = compiled(
    r"(?<![a-z])(?:nous sommes|on est|we are|we're|on serait|nous serions)(?: (?:une equipe|a team|un groupe"
    r"|a group) (?:de|of))?(?: une?| about| environ)? $"
)
_AND_WANT = compiled(
    r",? ?(?:(?:et|and|qui|who|a) )?(?:(?:on|nous|we|all) )?(?:voudr\w+|aimer\w+|souhait\w+|cherch\w+|'d like"
    r"|would (?:like|love)|want"
    r"|wish|vouloir|interess\w+|interested)"
)
#: "The workshop is capped at 12".
_CAPPED = compiled(
    rf"(?<![a-z]){_TRAINED}(?: [a-z]+)?,? (?:is |are |est |sont |sera |seront )?(?:capped at|limited to"
    rf"|limitee?s? a|plafonnee?s? a) $"
)
_TEAM_SIZE = compiled(r"(?:\(|[,:] |(?:my|mon|notre|our) )(?:une |a |an )?(?:equipe|team) (?:de|of) $")
#: "J'ai une équipe de 9 personnes et je voudrais ...": likely those to train, unless it is the team to join.
_TEAM_OF = compiled(
    r"(?<!sommes )(?<!est )(?<!are )(?:une|a|my|mon|notre|our)(?: [a-z]+)? (?:equipe|team) (?:de|d'|of) ?$"
)
_JOINED = compiled(
    r"(?<![a-z])(?:rejoin\w*|integr(?:er|ez|erez)|join\w*|compos\w+|constitu\w+|made up|au sein)(?![a-z])"
)
_FACING = compiled(r"(?<![a-z])(?:devant|in front of|aupres d[eu']|avec|with|pour|for) [^.;()]{2,30} \($")
_CLAUSE_OF_PEOPLE = compiled(
    r"(?:^|[,;:(.-] ?|(?:avec|with|for|pour|une equipe de|a team of|equipe de|of our|of my|de nos|de mes"
    r"|nous avons|we have|we've"
    r"|on a|j'ai|i have|i've)(?: got)? )(?:about |environ |a |une |some |around )?$"
)
_ABOUT = compiled(
    r"(?<![a-z])(?:form(?:er|ation|ations|ateur|atrice)|train(?:ing|er|ed)?|teach\w*|workshops?|ateliers?|cours"
    r"|course|class(?:es)?"
    r"|lessons?|seminaires?|seminars?|webinar\w*|initiation|session|sessions|coaching|inset|learn|apprendre"
    r"|away ?day|talk|team ?building|speaking|conf|conference|tutor\w*|animer|animation|facilitat\w*|intervention"
    r"|appren\w*|yoga|sport|danse|dance|gym|musique|music|anglais|english|montrer|(?:half[- ])?days? on)(?![a-z])"
)


@lru_cache(maxsize=16)
def _is_about_training(folded: str) -> bool:
    return _ABOUT.search(folded) is not None


_TRIGGERS = (
    "participant*", "personne*", "people", "pers", "pax", "salarie*", "collaborat*", "manager*", "serons",
    "sera", "seront", "serait", "will", "ll", "attend*", "attends", "expect*", "stagiaire*", "apprenant*", "apprenti*",
    "eleve*", "etudiant*", "learner*", "trainee*", "pupil*", "student*", "delegate*", "inscrit*", "places",
    "enfants", "kids", "children", "ados", "groupe*", "group*", "classe*", "class", "cohort*", "promo*", "form*",
    "train*", "teach*", "coach*", "atelier*", "workshop*", "session*", "seminaire*", "cours*", "course*", "anim*",
    "facilit*", "webinaire*", "webinar*", "masterclass", "conference*", "talk", "accompagn*", "sensibilis*",
    "effectif", "audience", "jauge", "bootcamp*", "collegues", "colleagues", "cadres", "benevoles", "volunteers",
    "adultes", "adults", "seniors", "agents", "nurses", "infirmi*", "soignants", "carers", "receptionist*", "staff",
    "employees", "employes", "membres", "members", "vouloir", "teens", "teenagers", "debutants", "beginners",
    "us", "serions", "aurez", "ppl", "devant", "apprendre", "lyceens", "nous", "eux", "booked", "signed", "enrolled",
    "inscrits", "dizaine", "quinzaine", "vingtaine", "trentaine", "douzaine", "capped", "limit*", "batch",
    "audience", "room", "salle",
    "you",
)  # fmt: skip

PARSERS: tuple[Parser, ...] = (Parser(name="participants", triggers=_TRIGGERS, parse=participants),)
COMBINE: Mapping[str, Combine] = {"participants": best_of_rivals}

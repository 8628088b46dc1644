"""Parser of `urgent`: the text presses for time (true), or says that there is no rush (false).

A start line ("Démarrage : ASAP") is not urgency; a skill ("able to meet tight deadlines"), an emergency ward or a
quick product is not either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best
from sansregret.reading.pattern import compiled
from sansregret.reading.scope import negated
from sansregret.reading.urgency_turns import (
    accident,
    alarmed,
    denied_haste,
    must_have,
    near_time,
    quick_answer,
    unhurried,
)

_LIKELY = Certainty.LIKELY


@cache
def _calm() -> re.Pattern[str]:
    """Words that say that there is no rush."""
    return compiled(
        r"(?<![a-z])(?:rien (?:ne presse|d'urgent|de (?:tres |super )?presse)|(?:ca|cela|ce|c'|il|on|nous"
        r"|je)? ?(?:n'|ne )?(?:ya|y a|a|est|sommes|suis|es)? ?(?:pas|aucune?|absolument pas|point|pas du tout"
        r"|vraiment pas|pas vraiment|pas hyper|pas super|pas tres|pas particulierement) (?:d'|une? |de |si "
        r"|du tout |specialement )?(?:urgen\w{1,3}|presse(?:e|s|es)?(?![a-z])|press(?:er|ant)|date butoir"
        r"|deadline|rush|l'urgence)"
        r"|(?:ca|cela|rien) ne presse pas|ca presse pas|pas (?:a|de) (?:la minute|quelques jours pres"
        r"|un jour pres|une semaine pres|un mois pres)|sans (?:aucune )?(?:urgence|precipitation"
        r"|pression de (?:temps|delai))|pas dans l'urgence|tranquillement|prene[zr] (?:votre|ton) temps"
        r"|prends ton temps"
        r"|quand (?:vous|tu) (?:pou(?:vez|rrez)|peux|pourras|voulez|voudrez|veux|avez|aurez|as|auras)(?: (?:le"
        r"|un peu de|un) (?:temps|moment))?|des que (?:vous avez|tu as|vous aurez|tu auras) (?:un peu de temps"
        r"|un moment|le temps)|(?:on a|nous avons|j'ai) (?:tout )?(?:le|du|notre|mon) temps(?: devant (?:nous"
        r"|moi))?"
        r"|(?:there(?:'s| is)|we(?:'re| are)|i(?:'m| am))? ?(?:no|not in (?:a|any)|not a|in no|zero"
        r"|not (?:really |particularly |that |super |very |at all |overly |hugely )?(?:in a )?) ?(?:real "
        r"|great |big |particular |huge )?(?:rush|hurry|urgency|urgent|pressing|time[ -]pressure"
        r"|time[ -]sensitive|emergency)(?![a-z])|nothing (?:is )?urgent|isn't urgent|isn't (?:in )?a? ?rush"
        r"|take (?:your|all the) time|(?:when|whenever) (?:you (?:can|have (?:the |some |a )?(?:time|moment"
        r"|minute|chance)|get (?:a|the) (?:chance|moment|minute)|are (?:free|available)|want|like"
        r"|have availability)|it suits(?: you)?|suits you)|no (?:tight |hard |fixed |strict |particular "
        r"|specific )?(?:deadlines?|time ?(?:line|frame) pressure)|timeline is flexible|deadline is flexible"
        r"|flexible (?:on (?:timing|the timeline|dates?|timelines?))|delais? (?:souples?|flexibles?"
        r"|confortables?)|pas de (?:delai|deadline) (?:particuli\w{1,3}|precis\w{0,2}|imposes?|fixes?"
        r"|stricts?))(?![a-z])"
    )


@cache
def _pressing() -> re.Pattern[str]:
    """Words that press for time, by how sure they are: `sure`, and `mild` that needs a need beside it."""
    return compiled(
        r"(?<![a-z])(?:(?P<sure>(?:tres |hyper |super |very |extremely |really |assez |un peu |plutot |fairly "
        r"|quite )?urgent(?:e|es|s|ly)?|urgemment|(?:en |dans l'|est l'|(?:de )?toute |extreme |grande |pour l'"
        r"|de l')urgences?(?= (?:d'une?|de (?:la )?(?:demande|situation|message)|un|une|pour|svp|et"
        r"|car)(?![a-z])|[ ,.!?;:)]{0,3}$|[,.!?;:)]|\n)|(?:en|toute) urgence|urgence(?= ?[!:.])|(?:au"
        r"|le) plus vite(?: possible)?|le plus rapidement possible|aussi (?:vite|rapidement) que possible|(?:as"
        r"|asa) (?:quickly|fast|rapidly|speedily) as (?:possible|you can|we can)|a\.?s\.?a\.?p"
        r"|as soon as (?:possible|humanly possible)"
        r"|(?:rush|emergency) (?:job|order|project|fee|work|request|task)|(?:bit of a|in a|quite a|a real"
        r"|a) (?:rush|hurry|hury)|(?:very |extremely |super |really |pretty |quite |fairly |rather )?(?:tight"
        r"|short|aggressive) (?:deadlines?|timelines?|schedule|turn ?around|time ?frames?)|(?:such|very"
        r"|sorry (?:for|about) the) short notice|sorry (?:for|about) the (?:rush|urgency|last minute)|(?:very "
        r"|so )little time|(?:tres |si |vraiment )?peu de temps (?:devant|pour)|(?:tres|si"
        r"|vraiment) peu de temps|deadlines? (?:is |are )?(?:very |super |quite |pretty |rather |really "
        r"|extremely )?(?:tight|short|looming|approaching)|timeline is (?:very |quite |pretty )?tight|(?:quick"
        r"|fast|rapid) turn ?-?around"
        r"|delais? (?:est |sont )?(?:tres |assez |plutot |hyper |super |relativement |vraiment )?(?:serres?"
        r"|courts?|contraints?|tendus?|restreints?|limites?)|(?:deadline|planning|calendrier|timing"
        r"|agenda) (?:est )?(?:tres |assez |plutot |hyper |super |vraiment )?(?:serree?|courte?|tendue?"
        r"|contrainte?)|(?:dans les|sous les|aux) plus brefs delais|le temps presse|temps (?:nous "
        r"|m')est compte|ca (?:urge|presse)|c'est pressant|time is (?:short|running out|tight|of the essence"
        r"|critical|ticking)|running out of time|short(?:ly)? on time|time[ -](?:sensitive|critical)|on a tight"
        r"|against the clock|last[ -]minute|derniere minute|au pied leve|prise? (?:de court|par le temps)|(?:je"
        r"|on|nous|c'|suis|sommes|est|assez|tres|un peu) (?:suis |sommes |est )?presse(?:e|s|es)?(?![a-z])"
        r"|pressing(?= (?:need|matter|deadline))"
        r"|(?:pour|avant|by|for|d'ici|before) (?:hier|demain(?: soir| matin| midi)?|ce soir|aujourd'hui"
        r"|yesterday|tomorrow(?: morning| evening| night)?|tonight|(?:the )?end of (?:the )?(?:day|today)|(?:eod"
        r"|cob)(?! (?:on )?(?:mon|tue|wed|thu|fri)))"
        r"|on est (?:a|dans) la bourre|(?:je suis|on est) (?:a la bourre|en retard|charrette)|in desperate need"
        r"|desperate(?:ly)?|critical deadline|quickly as possible|needs? (?:it|this|them|someone"
        r"|somebody) (?:done )?(?:fast|quick(?:ly)?|immediately|right away|now|today|urgently))"
        r"|(?P<mild>(?:tres |assez |plutot |hyper |relativement )?(?:rapidement|vite)|(?:reponse"
        r"|retour) (?:tres |assez |la plus )?rapide|(?:very )?quickly|immediately|(?:sous|within|dans les|in"
        r"|in the next|d'ici) (?:24|48) ?(?:h|heures|hours|hrs)|(?<=it )today|(?<=this )today|(?<=them )today"
        r"|(?<=done )today|(?<=finished )today|tonight|immediatement|de suite|tout de suite|right away"
        r"|straight ?away|sans (?:plus )?(?:delai|tarder|attendre)|(?:dans les )?meilleurs delais"
        r"|des que possible|le plus tot possible|promptly|soonest|sooner rather than later|very soon))(?![a-z])"
    )


_START_LINE = compiled(
    r"(?:debut\w{0,5}|demarr\w{1,5}|commenc\w{1,5}|start\w{0,4}|begin\w{0,5}|kick[ -]?off|prise de (?:poste"
    r"|fonctions?)|disponib\w{1,7}|dispos?|availab\w{2,6}|(?:a|etre) pourvoir|join|rejoindre|date"
    r"|opening)(?![a-z])[^.;!?\n]{0,40}$"
)
_START_AFTER = compiled(r" {0,2}[(,]? {0,2}(?:start\w{0,3}|joiner|begin\w{0,4}|availab\w{2,6})(?![a-z])")
_ASAP = compiled(
    r"a\.?s\.?a\.?p|as soon as possible|(?:au|le) plus vite(?: possible)?|(?:dans les|sous les"
    r"|aux) plus brefs delais|le plus rapidement possible"
)
_SKILL = compiled(
    r"(?<![a-z])(?:able|ability|capable?s?|capacites?|capacity|comfortable|thrive\w?|used to|gerer|gestion"
    r"|gere[sz]?|sens|manag\w{1,5}|handl\w{1,4}|cope|priori\w{1,8}|resist\w{1,5}|resilien\w{1,3}|meet(?:ing)?"
    r"|respect\w{0,4}|habitue\w{0,2}|travailler|savoir|sait|aise|garanti\w{0,2}|nous (?:vous )?repondons"
    r"|we (?:will |always |usually )?(?:reply|respond|answer)|permet\w{0,4}|choix|aptitude|under|sous|urgences"
    r"|often|parfois|sometimes|occasional\w{0,2})(?![a-z])[^.;!?\n]{0,50}$"
)
#: What the sender promises, or a polite close, presses nobody ("we'll get back to you as soon as possible").
_PROMISE = compiled(
    r"(?<![a-z])(?:we(?:'ll| will| shall)|i(?:'ll| will)|nous (?:reviendr|repondr|vous repondr|vous recontact"
    r"|vous rappel|reprendr|ferons)\w{1,4}"
    r"|on (?:revient|reviendra|vous re|te re)\w{0,8}|je (?:vous |te )?reponds?(?![a-z])|je (?:reviens|reviendrai"
    r"|repondrai|vous r[ea]\w{1,10}"
    r"|te r[ea]\w{1,10})|attente|espoir|esper\w{1,4}"
    r"|plaisir|looking forward|hop(?:e|ing)|hate)(?![a-z])[^.;!?\n]{0,60}$"
)
_WARD = compiled(
    r" {0,2}(?:care|calls?|medical\w{0,2}|clinics?|rooms?|centers?|centres?|services?|vitale\w?|sociale?s?"
    r"|climatique|hospital\w{0,5}|pediatr\w{1,6}|humanitaires?|sanitaires?|ecologiques?|numerique|absolue"
    r"|requests? from|tickets?|bugs?|issues?|response|fixes|interventions)"
)
_CARE = compiled(
    r"(?:service|medecin|infirmi\w{1,3}|accueil|numeros?|hebergement|aide|samu|intervention|situation|etat|cas"
    r"|mesures?|arret|bouton|contact)s?(?: des| d'| en| de l'| d')? {0,2}$"
)
_NEED = compiled(
    r"(?<![a-z])(?:besoin|recherch\w{1,4}|cherch\w{1,4}|fau(?:t|drait)|need\w{0,3}|looking|require\w?"
    r"|recrut\w{1,5}|hiring|seeking|want|voudr\w{1,5}|souhait\w{1,6}|aimer\w{1,6}|realis\w{1,5}|livr\w{1,6}"
    r"|deliver\w{0,4}|finish|finir|done|termin\w{1,4}|pourvoir|fill|repond\w{1,4}|reponse|reply|respond|revenir"
    r"|retour|contact\w{0,4}|rappel(?:er|ez|le)|merci de|pourriez|pouvez|please|can you|could you|get back"
    r"|devis|remplac\w{1,6})(?![a-z])[^.;!?\n]{0,70}$"
)
_ABLE = compiled(
    r"(?<![a-z])(?:apprend\w{0,5}|apprentissage|learn\w{0,5}|monter en|ramp|iterat\w{0,4}|work\w{0,3}|mov(?:e"
    r"|es|ing)|grow\w{0,4}|grandi\w{0,5}|croissance|develop\w{0,6}|progress\w{0,5}|evol\w{1,6}|adapt\w{0,5}"
    r"|capable|able|chang\w{1,4}|comprendre|charg\w{1,5}|build|ship\w{0,4}|scal\w{1,4}|think\w{0,3}"
    r"|prototyp\w{1,4}|trop|aussi|how|permet\w{0,4}|prend\w{0,3}|autonom\w{1,3}|pick\w{0,3}|deploy\w{0,3}"
    r"|execut\w{1,4})(?![a-z]) (?:[a-z]{1,12} ){0,2}$"
)


#: When one should call says nothing of the work ("give me a ring when you have a minute").
_CALL_WHEN = compiled(
    r"(?<![a-z])(?:call|ring|phone|appel\w{0,3}|rappel\w{0,3}|telephone\w?|bell|shout|chat|coffee"
    r"|cafe)(?![a-z])[^.;!?\n]{0,25}$"
)
_WHENEVER = compiled(r" ?(?:when|quand|des que)")


def _calm_spans(page: Page, sentence: Sentence) -> Iterator[tuple[int, int, Certainty]]:
    """What says that there is no rush, and how surely."""
    folded = page.folded
    for match in page.matches(denied_haste(), sentence):
        yield *match.span(), Certainty.STATED
    for match in page.matches(unhurried(), sentence):
        sure = match.lastgroup == "sure" and not negated(page, match.start(), 18)
        if sure:
            yield *match.span(), Certainty.STATED
        elif match.lastgroup == "perhaps":
            yield *match.span(), _LIKELY
    for match in page.matches(_calm(), sentence):
        start = match.end() - len(match.group().lstrip())
        before = folded[max(sentence.start, start - 40) : start]
        if _WHENEVER.match(folded, start) and _CALL_WHEN.search(before):
            continue
        yield start, match.end(), _LIKELY if _WHENEVER.match(folded, start) else Certainty.STATED


def _parse_urgency(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    calm = list(_calm_spans(page, sentence))
    for start, end, certainty in calm:
        yield page.found("urgent", False, (start, end), certainty=certainty, rank=2)
    for match in page.matches(_pressing(), sentence):
        if any(start < match.end() and match.start() < end for start, end, _ in calm):
            continue
        before = folded[max(sentence.start, match.start() - 90) : match.start()]
        soon = match.lastgroup == "mild" or _ASAP.fullmatch(match.group())
        if soon and (_START_LINE.search(before) or _START_AFTER.match(folded, match.end(), sentence.end)):
            continue
        if _barred(page, match, before):
            continue
        if _NOT_NEEDED.match(folded, match.end(), sentence.end):
            yield page.found("urgent", False, match.span(), certainty=_LIKELY, rank=1)
        elif match.lastgroup == "sure":
            yield from _sure(page, sentence, match, before)
        elif _NEED.search(before + match.group()) and not _ABLE.search(before):
            yield page.found("urgent", True, match.span(), certainty=_LIKELY, rank=1)
    if not calm:
        yield from _turns(page, sentence)


def _barred(page: Page, match: re.Match[str], before: str) -> bool:
    """Whether a word of haste tells of a skill, a promise or thanks, or is denied."""
    return bool(
        _SKILL.search(before) or _PROMISE.search(before) or _THANKS.search(before) or negated(page, match.start(), 18)
    )


_NOT_NEEDED = compiled(
    r" (?:(?:is|are) not|isn't|aren't|n'est pas|ne sont pas|est pas) (?:needed|required|necessary|necessaires?"
    r"|requise?s?)"
)
#: "Merci d'avoir répondu si vite", "thanks for getting back so quickly".
_THANKS = compiled(
    r"(?<![a-z])(?:merci (?:encore |beaucoup )?(?:d'avoir|pour)|thank(?:s"
    r"| you)(?: so much)? for)[^.;!?\n]{0,50}$"
)


def _turns(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Turns that press, and what presses by two things together: a need and a time that is nearly now."""
    folded = page.folded
    for match in page.matches(alarmed(), sentence):
        before = folded[max(sentence.start, match.start() - 90) : match.start()]
        if not _barred(page, match, before):
            yield page.found("urgent", True, match.span(), certainty=_LIKELY, rank=1)
    for match in page.matches(quick_answer(), sentence):
        before = folded[max(sentence.start, match.start() - 90) : match.start()]
        if not _barred(page, match, before) and not _SELF.search(before) and not _SUBJECT.search(before):
            yield page.found("urgent", True, match.span(), certainty=_LIKELY, rank=1)
    for match in page.matches(near_time(), sentence):
        before = folded[max(sentence.start, match.start() - 90) : match.start()]
        if _SELF.search(before) or _barred(page, match, before) or _START_LINE.search(before):
            continue
        low, high = max(sentence.start, match.start() - 60), min(sentence.end, match.end() + 25)
        if must_have().search(folded, low, high) or _failed(page, sentence):
            yield page.found("urgent", True, match.span(), certainty=_LIKELY, rank=1)


#: What the sender does or did then: "I'll send it today", "je vous appelle demain", "I saw it today".
_SELF = compiled(
    r"(?<![a-z])(?:i'll|i will|we'll|we will|i'm|i am|i can|i saw|i read|i found|we met|je vous|je te|je t'|je le"
    r"|je l'|je serai|nous vous"
    r"|je suis|j'ai|on se|on s'|will be|sera|seront|on peut (?:se|en)|let's|shall we|can we|could we|speak|talk"
    r"|chat|call)"
    r"[^.;!?,\n]{0,40}$"
)


_SUBJECT = compiled(
    r"(?<![a-z])(?:je|j'|i|we|nous|on|who|qui|he|she|il|elle)(?: (?:always|toujours|will|can|usually))? $"
)


def _failed(page: Page, sentence: Sentence) -> bool:
    """Whether this sentence or one beside it tells that somebody or something failed."""
    lines = (page.neighbour(sentence, offset) for offset in (0, -1, 1))
    return any(accident().search(page.folded, line.start, line.end) for line in lines if line)


#: What has to be done to things in the work itself presses nobody ("ils doivent être résolus en urgence").
_OF_THINGS = compiled(
    r"(?<![a-z])(?:ils|elles|ceux-ci|celles-ci|ces [a-z]{3,16}|they|these [a-z]{3,16})"
    r" (?:doivent|devront|devraient|peuvent|sont|must|have to|need to|should|can|are)(?: [a-z]{2,14}){0,5} $"
)


def _sure(page: Page, sentence: Sentence, match: re.Match[str], before: str) -> Iterator[Finding]:
    if _OF_THINGS.search(before):
        return
    if "urgen" in match.group() and (_WARD.match(page.folded, match.end(), sentence.end) or _CARE.search(before)):
        return
    if (
        _ASAP.fullmatch(match.group())
        and not before.strip(" -+>#:|")
        and not page.folded[match.end() : sentence.end].strip(" .!)")
    ):
        return  # a line of its own, in a card: the start
    hired = _ASAP.fullmatch(match.group()) and _HIRED.search(before)  # rather when the post begins
    yield page.found("urgent", True, match.span(), certainty=_LIKELY if hired else Certainty.STATED, rank=2)


_HIRED = compiled(
    r"(?<![a-z])(?:recrut\w{1,5}|recruit\w{0,3}|hir(?:e|ing)|embauch\w{1,4}|pourvoir|fill"
    r"|join)(?![a-z])[^.;!?\n]{0,40}$"
)


def _combine(findings: Sequence[Finding]) -> Finding | None:
    """Pressed and not pressed in one message: what is stated wins; two statements cancel to the likelier one."""
    stated = [f for f in findings if f.certainty is Certainty.STATED]
    if len({f.value for f in stated}) < 2:
        return best(findings)
    first = next(f for f in stated if f.value is True)
    return Finding(
        fact=first.fact,
        value=True,
        spans=first.spans,
        part=first.part,
        parser=first.parser,
        certainty=_LIKELY,
        rank=first.rank,
    )


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="urgency",
        opens=(_calm, _pressing, denied_haste, unhurried, alarmed, quick_answer, near_time),
        parse=_parse_urgency,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"urgent": _combine}

"""The kind of contract that is offered: freelance work, employment, or either."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sansregret.core.facts import Certainty
from sansregret.reading.invoicing import LIKELY, STATED, invoicing
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.phrases import phrases
from sansregret.reading.scope import clause_before, found_by_somebody, negated

_FREELANCE, _EMPLOYMENT = "freelance", "employment"
#: "Indé" is short for a freelancer; without its accent it is a country.
_INDIA = compiled(r"(?<![a-z])inde(?![a-z])")
#: A line of a card is not longer than this.
_CARD_LINE = 60
#: A title stands in the first few lines.
_FIRST_LINES = 3
_ORDER = (_FREELANCE, _EMPLOYMENT)

_HEADER = compiled(
    r"[-#>| ]{0,6}(?:(?:type |nature |modalites? |forme )(?:de |du |d'|of )?)?(?:contrats?|contract|statut"
    r"|status|employment|job|engagement|emploi|contract length|position|type|modalites?)"
    r"(?: types?| envisage| propose| souhaite| status)? ?[:=-] ?(?P<value>[^\n:]{2,70})"
)
_HEADER_FREELANCE = compiled(
    r"(?<![a-z])(?:free-?lances?|freelancers?|contract(?:or|ing)?|independante?s?|prestat\w{3,6}|portage"
    r"|mission|b2b|self-employed|auto-?entrepreneure?|micro-?entrep\w{4,8}|c2c|1099)(?![a-z])"
)
_HEADER_EMPLOYMENT = compiled(
    r"(?<![a-z])(?:cdi|cdd|permanent|perm|employee|employment|salari\w{1,3}|cddu|interim|alternance|apprenti\w{0,8}"
    r"|stage|internship|intern|fixed[- ]term|ftc|paye|w-?2|vacations?|vacataire|cesu|fonctionnaire"
    r"|contractuel|titulaire)(?![a-z])"
)

_LOOKED_FOR = compiled(
    r"(?<![a-z])(?:(?:re)?cherch\w{1,5}|recrut\w{1,6}|besoins?|poste|mission|seek\w{0,4}|looking for"
    r"|look for|search\w{0,4}|need(?:s|ed|ing)?|hir(?:e|es|ing)|want(?:s|ed)?|require[sd]?|after an?"
    r"|statut|contrat|profil|souhait\w{1,5}|trouver|find|open to"
    r"|ouverte?|accept\w{1,4}|en quete|engage\w{0,3}|appel a|available|urgent|role|position|opportunity"
    r"|remote|prendre|travailler avec une?|work with an?|confier|sollicit\w{1,4}|faire appel|recours"
    r"|propos\w{1,5}|apply|candidat\w{0,4})(?![a-z])"
)
_OF_OTHERS = compiled(
    r"(?<![a-z])(?:nos|notre|our|leurs?|their|his|her|other|d'autres|autres|certains|some|many|fellow"
    r"|anciens?|ancienne|former|ex|thousands of|milliers de|centaines de|hundreds of"
    r"|communautes?(?: d[e']s?)?|community of|reseau d[e']|reseau des|network of|pool of|pool de"
    r"|vivier d[e']|plateforme d[e']|plateforme pour|platform for|marketplace (?:of|for|de|pour)"
    r"|place de marche de|annuaire d[e']|directory of|collectif d[e']|equipe d[e']|team of|mix of"
    r"|accompagn\w{1,5} (?:les|des)|aide (?:les|des)|help(?:s|ing)?|support(?:s|ing)?|outil pour"
    r"|logiciel pour|app for|tool for|tools for"
    r"|application pour|manage|managing|gerer (?:les|des|nos)|gestion d[e']s?|gestion des"
    r"|coordination d[e']s?|coordonner (?:les|des|nos)|pilotage d[e']s?|piloter (?:les|des|nos)"
    r"|suivi d[e']s?|relations? avec (?:les|des|nos)|alongside(?: our)?|with our"
    r"|collaboration with(?: designers and)?|la creation d[e']|creation d'une?|creer (?:leur|sa|votre|ta"
    r"|une)|statut juridique|agences? d[e']"
    r"|between|conversation with|deal(?:ing)? with|equipes? (?:et|and)|designers and|developers and"
    r"|employees and|employes et|salaries et)(?: [a-z]{3,14})? $"
)
#: Others who are asked for a quotation too are freelancers like the reader.
#: "120 freelancers" are a crowd; "£375 outside IR35" is none.
_MANY = compiled(r"(?<![£€$.,\d])\d{2,6}(?: [a-z]{3,14})? $")
_ONCE_CALLED = compiled(r"(?<![a-z])(?:avions|avait|avaient|had|used to|a fait|as fait)(?: [a-z']{1,10}){0,5} $")
_COMPARED = compiled(
    r"(?<![a-z])(?:consult\w{1,4}|sollicit\w{1,4}|interrog\w{1,4}|asking|ask|contact\w{0,4}|talking to|devis|quotes?)"
    r"(?: [a-z']{1,10}){0,3} (?:d'autres|autres|other) $"
)
#: Freelancers whom the one who is looked for will lead.
_MANAGED = compiled(
    r"(?<![a-z])(?:you(?:'ll| will| would|'d) (?!be |need|have)[a-z]{4,14}"
    r"|vous (?!avez|etes|serez|seriez|soyez)[a-z]{3,12}ez)"
    r" (?:with |our |des |les |nos |to )?$"
)
#: A pool that is being filled asks for its members; a pool that is praised does not.
_POOL = compiled(r"(?:reseau|vivier|pool|network|equipe|base|panel)s?(?: d[e']s?| of)?(?: [a-z]{3,14})? ?$")
_JOIN = compiled(
    r"(?<![a-z])(?:rejoi\w{1,6}|constitu\w{1,4}|integr\w{1,4}|etoff\w{1,4}|agrandi\w{0,4}|elargi\w{0,6}"
    r"|renforc\w{1,4}|join|build(?:ing)?|expand(?:ing)?|grow(?:ing)?)(?![a-z])"
)
_PEOPLE_AFTER = compiled(
    r"(?: (?:people|customers|clients|users|community|platform|network|marketplace|economy|world|survey"
    r"|magazine)(?![a-z])|\.(?:com|fr|io|org|net)(?![a-z]))"
)
#: Trainees of one's own are looked for; trainees in general are an audience.
_TRAINEE_SOUGHT = compiled(
    r"(?<![a-z])(?:(?:(?:re)?cherch\w{1,5}|recrut\w{1,6}|embauch\w{1,5}|looking for|hir(?:e|ing)|need|want"
    r"|offre) (?:d'|une? ?(?:\(e\)|\.e)? ?|an? |notre |our |des )?(?:[a-z]{4,14} )?)"
    r"(?P<trainee>stagiaires?|apprentie?s?|apprenti\(e\)|apprenti\.e|alternante?s?|alternant\(e\)|alternant\.e"
    r"|interns?|trainees?|apprentices?)(?![a-z])"
    r"|(?<![a-z])(?P<wanted>stagiaire|alternante?|apprentie?|intern|apprentice) (?:recherche|wanted|needed|h/f)"
)
_TRAINEE_TITLE = compiled(
    r"[-#>| ]{0,5}(?:(?:[a-z&/]{2,14}[ -]){0,4}(?P<title>interns?|apprentice)|(?P<titre>stagiaire|alternante?"
    r"|apprentie?)(?: [a-z&'/]{2,14}){0,4})(?: ?[(|:/-]| h/f|$)"
)
#: A title such as "Contract Python Developer".
_CONTRACT_ROLE = compiled(
    r"[-#>| ]{0,5}(?P<role>contract (?:[a-z/+.#-]{2,14} ){0,3}[a-z]{2,14}(?:er|or|ist|ant|lead|manager|analyst"
    r"|architect))(?![a-z])"
)
#: "Permanent" likewise.
_PERMANENT_ITEM = compiled(r"(?:^|[|•·/,(-] {0,2})(?P<item>permanent)(?= {0,2}(?:[|•·/,)(-]|$))")
#: "Contract" as an item of a card ("REMOTE | Contract, 6 months").
_CONTRACT_ITEM = compiled(r"(?:^|[|•·/,(-] {0,2})(?P<item>contract)(?= {0,2}(?:[|•·/,)(-]|$))")
_YOURS = compiled(
    r"(?<![a-z])(?:vous (?:etes|etiez|travaill\w{1,4}|exercez|soyez|intervenez|avez|restez)|que vous"
    r"|tu (?:es|bosses|travailles|etais)|t'es|you(?:'re| are| were| work(?:ing)?| currently work)"
    r"|votre (?:activite|statut|profil|situation|poste|experience|cdi|cdd)|ton (?:activite|statut|profil"
    r"|cdi|cdd|poste)|your|mon|my|i am|i'm|je suis|etes-vous|es-tu|are you|do you"
    r"|if you|you do|tu fais|vous faites)(?: [a-z'-]{1,14}){0,3} $"
)
#: What the writer knows of the reader, or is: it says nothing of this work. An ad's "you are a freelancer" does.
_KNOWN_OF = compiled(
    r"(?<![a-z])(?:que|vu|dit|vos?|votre|ton|etiez|etais|were|see|saw|heard|told|know|knew|my|mon|i|i'm|je|your"
    r"|do)(?![a-z])"
)
_OPEN_TO = compiled(
    r"(?<![a-z])(?:open to|interested in|up for|interesse\S{0,4} par|dispo\w{0,6} (?:pour|en)) (?:an? |une? )?$"
)
#: "Nous avons une micro-entreprise de savons" tells who writes.
_FIRM = compiled(r"(?:une )?(?:micro|auto)[- ]?entreprises?")
_WRITERS_FIRM = compiled(
    r"(?<![a-z])(?:j'ai|nous avons|on a|notre|ma|mon|gere|gerons|dirige|lance|cree) (?:une? "
    r"|petite ){0,2}$"
)
_WANTS_EITHER = compiled(r" (?:ou|or) ")
_STATUS = compiled(r"(?:(?:statut |en |une )?(?:auto|micro)|.{0,20}siret)")
_YOURS_NOW = compiled(
    r"(?<![a-z])(?:vous etes|vous etiez|tu es|t'es|you are|you're|you were|currently|actuellement|etes-vous"
    r"|es-tu|are you)"
    r"(?: [a-z'-]{1,14}){0,3} $"
)
#: Contracts as the subject of a course, or as those of the people who take part.
_ABOUT = compiled(
    r"(?<![a-z])(?:droit du travail|droit social|about|apprendre|enseigner|expliquer|teach(?:ing)?|learn(?:ing)?"
    r"|former|formation (?:sur|aux?|a la)|atelier sur"
    r"|workshop on|course on|training on|salaries"
    r"|collaborateurs|employees|staff|personnes|(?:les|nos|des) regles|rules|sur l[ae]s?|types? de contrats"
    r"|difference entre"
    r"|destinee?s? aux?|a destination d[eu]s?|aupres d[eu]s?)"
    r"(?:[ (,][a-z'(]{0,14},?){0,5}$"
)
_NOT_THIS = compiled(
    r"(?<![a-z])(?:vers un|vers une|evoluer (?:vers|en)|evolution (?:vers|en)|evolutive? (?:vers|en)"
    r"|deboucher sur|aboutir a|transform\w{1,5} en|leading to|lead to|convert\w{0,4} (?:in)?to|turn into"
    r"|apres (?:mon|un|son|ton|votre)|after (?:my|a|his|her)|quitt\w{1,3}|leav\w{1,4}|left|depuis|since"
    r"|fin de|au|le|votre|ton|mon|son|our|nos"
    r"|sortir d'un|remplacer un|preparer|eleves|etudiants|students|classes?|formations?|diplomes?|cours"
    r"|programmes?|jeunes|publics?|agences?|agency|loueurs?|gestion des|en dehors d'un"
    r"|prime)(?: [a-z]{2,10})? (?:un |une |d'|de |a |en )?$"
)
_LATER = compiled(
    r"[ ,(]{0,3}(?:[a-z]{2,14} ){0,3}(?:a la cle|a terme|ensuite|par la suite|possible a (?:terme|la fin|l'issue)"
    r"|a l'issue"
    r"|envisageable a (?:terme|l'issue)|down the line|later|afterwards|eventually)"
)
_ALSO_OFFERED = compiled(
    r" (?:est |serait |is )?(?:egalement |aussi |also )?(?:possible|envisageable|ouvert|accepte"
    r"|an option)"
)
#: What the writer is: it says nothing of this work.
_WRITERS = compiled(
    r"(?<![a-z])(?:je suis|moi-meme|i am|i'm|i work|je travaille|j'ai|i have|my|mon"
    r"|ma)(?: [a-z'-]{1,12}){0,3} $"
)
_DENIED_AFTER = compiled(
    r"[ :,(]{0,3}(?:s'abstenir|need not apply|not welcome|(?:please )?(?:do not|don't) apply"
    r"|(?:is |are |will )?not (?:be )?(?:accepted|considered|possible|an option"
    r"|eligible|required|offered)|non (?:accepte|possible|eligible|souhaite|retenu)e?s?|exclue?s?"
    r"|impossible|pas possible|please no)"
)
_DENIED_BEFORE = compiled(
    r"(?<![a-z])(?:no|pas de|pas d'|pas aux|ni|sans|hors|not (?:open to|for|accepting|looking for"
    r"|considering|suitable for)|unable to (?:consider|accept)|cannot (?:accept|consider)|can't (?:accept"
    r"|consider|hire|take)|nor|excluding) (?:any )?(?:(?:agences?|agency|agencies|freelances?|recruiters?"
    r"|ssii|esn|societes?|cdd|cdi)(?: ?,| or| ou| ni| and| et|,? nor)? (?:de |d')?){0,2}$"
)
_DENIAL_ENDS = compiled(
    r"s?(?: ?(?:[.,;:!)\n]|$|please|svp|stp|merci|thanks|pour (?:ce poste|cette mission|cette offre)"
    r"|for this|on this|ni |or |ou |and |et |sur ce))"
)
#: A firm that lists what it sells ("recrutement, portage, sous-traitance") says nothing of this contract.
_SERVICES = compiled(
    r"(?<![a-z])(?:recrutement|pre-embauche|interim|portage|sous-traitance|placement|conseil"
    r"|assistance technique|recruitment|staffing|consulting|outsourcing|payroll)(?![a-z])"
)
#: A card's line that holds nothing but a rate per day, or its label: cards of freelance work show those.
_DAY_PAY = compiled(
    r"[-#>|+ ]{0,6}(?P<pay>(?:tjm|tj|taux journalier(?: moyen)?|day rate|daily rate)(?![a-z])[^\n]{0,40}"
    r"|(?:(?P<year>\d[\d .,k€£$-]{0,16}/ ?(?:an|year)), )?(?:[€£$] ?)?\d[\d .,k€£$-]{0,16}(?:eur|euros?)? {0,2}(?:ht )?"
    r"(?:/ ?(?:j|jours?|day)|par jour|per day|a day|pd)(?: ht)?)[ .)]{0,2}$"
)


_PAYE = compiled(r"(?<![a-z])paye(?![a-z])")
#: The lists of phrases that are looked for.
_LISTS = ("freelance", "freelancers", "employment", "freelance_hints", "employment_hints")


def _parse(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """What a sentence says of the contract, each kind by itself."""
    folded, start, end = page.folded, sentence.start, sentence.end
    header = _HEADER.match(folded, start, end)
    if header:
        yield from _header(page, header)
        if _HEADER_FREELANCE.search(header["value"]) or _HEADER_EMPLOYMENT.search(header["value"]):
            return
    match: re.Match[str] | None
    for match in page.matches(phrases("contract", "freelance"), sentence):
        yield from _freelance(page, sentence, match, noun=False)
    for match in page.matches(phrases("contract", "freelancers"), sentence):
        yield from _freelance(page, sentence, match, noun=True)
    for match in page.matches(phrases("contract", "employment"), sentence):
        yield from _employment(page, sentence, match)
    line = page.text[start:end]
    if not line.isupper() and (match := inline(r"(?<![A-Za-z])PAYE(?![A-Za-z])").search(line)):
        yield _said(page, _EMPLOYMENT, start + match.start(), start + match.end())
    for match in page.matches(_TRAINEE_SOUGHT, sentence):
        group = match.lastgroup or 0
        yield _said(page, _EMPLOYMENT, match.start(group), match.end(group))
    if (
        sentence.index < _FIRST_LINES
        and end - start <= _CARD_LINE
        and (match := _TRAINEE_TITLE.match(folded[start:end]))
    ):
        group = match.lastgroup or 0
        yield _said(page, _EMPLOYMENT, start + match.start(group), start + match.end(group))
    yield from _items(page, sentence)
    for (first, last), certainty in invoicing(page, sentence):
        likely = certainty is Certainty.LIKELY
        yield _said(page, _FREELANCE, first, last, likely=likely, rank=0)
    yield from _hints(page, sentence)


def _items(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """What an item of a card or a title says by a single word."""
    folded, start, end = page.folded, sentence.start, sentence.end
    if match := _PERMANENT_ITEM.search(folded, start, end):
        yield _said(page, _EMPLOYMENT, match.start("item"), match.end("item"))
    if match := _CONTRACT_ITEM.search(folded, start, end):
        yield _said(page, _FREELANCE, match.start("item"), match.end("item"), likely=True, rank=1)
    if match := _CONTRACT_ROLE.match(folded, start, end):
        yield _said(page, _FREELANCE, match.start("role"), match.end("role"), likely=True, rank=1)


def _header(page: Page, header: re.Match[str]) -> Iterator[Finding]:
    for kind, pattern in ((_FREELANCE, _HEADER_FREELANCE), (_EMPLOYMENT, _HEADER_EMPLOYMENT)):
        match = pattern.search(page.folded, header.start("value"), header.end("value"))
        if match and not negated(page, match.start()):
            yield _said(page, kind, match.start(), match.end())


def _freelance(page: Page, sentence: Sentence, match: re.Match[str], *, noun: bool) -> Iterator[Finding]:
    folded, (start, end) = page.folded, match.span()
    before = folded[max(sentence.start, start - 60) : start]
    if _INDIA.search(match.group()) and "é" not in page.text[start:end]:
        return
    if _DENIED_BEFORE.search(before) or _DENIED_AFTER.match(folded, end, sentence.end) or negated(page, start, 25):
        whole = match.group().startswith(
            (
                "freelan",
                "free-lan",
                "contractor",
                "independ",
                "prestataire",
                "d'independ",
                "des independ",
                "aux independ",
            )
        )
        if whole and (_DENIED_AFTER.match(folded, end, sentence.end) or _DENIAL_ENDS.match(folded, end, sentence.end)):
            yield _said(page, _EMPLOYMENT, start, end)
        return
    if _POOL.search(before) and _JOIN.search(folded, sentence.start, start):
        yield _said(page, _FREELANCE, start, end, likely=True, rank=1)
        return
    if _COMPARED.search(before):
        yield _said(page, _FREELANCE, start, end, likely=True, rank=1)
        return
    if (
        _ABOUT.search(before)
        or _MANAGED.search(before)
        or _OF_OTHERS.search(before)
        or (noun and (_ONCE_CALLED.search(before) or _MANY.search(before)))
        or _PEOPLE_AFTER.match(folded, end, sentence.end)
        or (noun and _has_left(folded, end, sentence.end))
    ):
        return
    if _YOURS.search(before):
        either = folded.startswith((" ou ", " or "), end)
        asked = folded[start : sentence.end].endswith("?") and not _STATUS.match(match.group())
        if either or not (asked or _KNOWN_OF.search(before)) or _OPEN_TO.search(before):
            yield _said(page, _FREELANCE, start, end, likely=True, rank=1 if either else 0)
        return
    line = folded[sentence.start : sentence.end]
    if len(_SERVICES.findall(line)) >= 3 or (_FIRM.match(match.group()) and _WRITERS_FIRM.search(before)):
        return
    sure = not noun or len(line) < 60 or _LOOKED_FOR.search(line) is not None
    yield _said(page, _FREELANCE, start, end, likely=not sure or (noun and line.endswith("?")), rank=1)


def _has_left(folded: str, at: int, end: int) -> bool:
    return bool(
        compiled(
            r" (?:qui )?(?:nous (?:a|ont|quitte)|actuel|precedent|est parti|vient de|left|we (?:had|used)"
            r"|who (?:left|did|built)|qui s'occupait)"
        ).match(folded, at, end)
    )


def _employment(page: Page, sentence: Sentence, match: re.Match[str]) -> Iterator[Finding]:
    folded, (start, end) = page.folded, match.span()
    before = folded[max(sentence.start, start - 40) : start]
    if _DENIED_BEFORE.search(before) or _DENIED_AFTER.match(folded, end, sentence.end) or negated(page, start, 25):
        yield _said(page, _FREELANCE, start, end, likely=True)
        return
    if len(_SERVICES.findall(folded, sentence.start, sentence.end)) >= 3:
        return
    own = not match.group().startswith(("as a", "on a", "cesu", "guso", "cheque"))
    asked_now = _YOURS_NOW.search(before) and folded[sentence.end - 1] == "?" and not _OPEN_TO.search(before)
    if _WRITERS.search(before) or (asked_now and not _WANTS_EITHER.search(folded, sentence.start, sentence.end)):
        return
    if _ABOUT.search(before) or found_by_somebody(before):
        return
    offered = _ALSO_OFFERED.match(folded, end, sentence.end)
    if (own and not offered and _NOT_THIS.search(before)) or _LATER.match(folded, end, sentence.end):
        return
    yield _said(page, _EMPLOYMENT, start, end, likely=bool(_YOURS_NOW.search(clause_before(page, start, 50))), rank=1)


def _hints(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    if end - start <= _CARD_LINE and (match := _DAY_PAY.match(folded[start:end])):
        yield _said(page, _FREELANCE, start + match.start("pay"), start + match.end("pay"), likely=True, rank=1)
        if match["year"]:
            yield _said(page, _EMPLOYMENT, start + match.start("year"), start + match.end("year"), likely=True, rank=1)
    for name, kind in (("freelance_hints", _FREELANCE), ("employment_hints", _EMPLOYMENT)):
        hint = next(page.matches(phrases("contract", name), sentence), None)
        if hint and not negated(page, hint.start(), 25):
            yield _said(page, kind, hint.start(), hint.end(), likely=True)


def _said(page: Page, kind: str, start: int, end: int, *, likely: bool = False, rank: int = 0) -> Finding:
    certainty = Certainty.LIKELY if likely else Certainty.STATED
    return page.found("contract", (kind,), (start, end), certainty=certainty, rank=rank if likely else 2)


def _together(findings: Sequence[Finding]) -> Finding | None:
    """All kinds that are stated; a likely other kind makes the whole likely, a mere hint counts only alone."""
    stated = {f.value: f for f in reversed(findings) if f.certainty is Certainty.STATED}
    likely = {f.value: f for f in reversed(findings) if f.certainty is Certainty.LIKELY and f.rank >= 1}
    hints = {f.value: f for f in reversed(findings)}
    chosen = {**likely, **stated} or hints
    kinds = [kind for kind in _ORDER if (kind,) in chosen]
    parts = [chosen[(kind,)] for kind in kinds]
    return Finding(
        fact="contract",
        value=tuple(kinds),
        spans=tuple(span for f in parts if f.part == parts[0].part for span in f.spans),
        part=parts[0].part,
        parser=parts[0].parser,
        certainty=Certainty.STATED if all(f.certainty is Certainty.STATED for f in parts) else Certainty.LIKELY,
    )


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="contract",
        opens=(
            _HEADER, _PAYE, _TRAINEE_SOUGHT, _TRAINEE_TITLE, _CONTRACT_ROLE, _CONTRACT_ITEM, _PERMANENT_ITEM,
            _DAY_PAY, STATED, LIKELY,
            *(partial(phrases, "contract", name) for name in _LISTS),),
        parse=_parse,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"contract": _together}

"""Parser of `sender`: whether the one who needs the work speaks (direct) or somebody who hires for others.

Words of an intermediary beat words of need, since an agency says "we are looking" too. "Our clients", "client-side"
and customers that a product has are no sign of an intermediary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
_DIRECT, _INTERMEDIARY = "direct", "intermediary"

_CLIENT_THING = (
    r"(?! ?(?:base|bases|side|facing|list|portal|apps?|applications?|software|satisfaction|relation\w*|success|librar\w+|sdk|code|services?"
    r"|experience|accounts?|data|onboarding|needs|requests?|interface|final(?:e|s|es)? de|lourd|leger|web|http|api|mystere|potentiel\w*|fidele\w*|fidelit\w*|portfolio|work|projects?|sites?|reviews?|testimonials?|deliverables?)(?![a-z]))"
)


@cache
def _intermediary() -> re.Pattern[str]:
    """Words of somebody who hires for somebody else: `sure`, or `maybe`."""
    owned = r"(?:notre|mon|l'un de nos|l'une de nos|un de nos|une de nos|un de mes|une de mes|l'un de mes|l'une de mes)"
    trade = r"(?:recrutement|conseil en recrutement|recruitment|recruiting|staffing|talent|interim|placement|portage|executive search|headhunting|chasse de tetes)"
    return re.compile(
        r"(?<![a-z'-])(?:(?P<sure>"
        rf"{owned} (?:(?:grands?|gros|important\w?|fidele|principa\w{{1,4}}) )?(?:clients?|clientes?|comptes?|partenaires? clients?)(?![a-z-])(?:-(?!s))?{_CLIENT_THING}"
        r"|pour (?:le compte d[eu'] ?(?:un |une |l'un |notre |nos |mon )?(?:[a-z]{1,15})?|(?:le|un|une|plusieurs|deux|des|ses|mes|differents|de nombreux) (?:grands? )?(?:clients?|clientes?)(?! finaux)(?![a-z-]))|client[e]? finale?(?![a-z])(?! de)"
        r"|chez (?:un|le|mon|notre|l'un de nos|un de nos) clients?(?![a-z])|(?:le|un|the|a) client (?:re)?(?:cherche|cherche|souhaite|est a la recherche|recrute|a besoin|is looking|is seeking|needs|requires|wants|who needs)"
        r"|(?:our|my) client(?![a-z'-])(?:'s (?:team|project|office|site|needs?))?"
        + _CLIENT_THING
        + r"|(?:one|some|two|several) of (?:our|my) (?:[a-z]{1,15} ){0,2}(?:clients?|partners?|customers?)(?![a-z])|(?:a|another) client of (?:ours|mine)|on behalf of|end[ -]client(?![a-z])|(?:for|with|at) (?:a|an|the|two|several) (?:[a-z-]{1,15} ){0,2}clients?(?![a-z-])(?! (?:base|side|facing|app))"
        rf"|(?:cabinet|agence|societe|agency|firm|company|consultanc\w{{1,3}}) (?:de |d'|en |specialise\w{{0,2}} (?:dans le |en ))?{trade}|{trade} (?:agency|firm|company|consultants?|consultancy|partner|agencies)|(?:it|tech|technical|senior|freelance|talent|independent) recruiter|(?:i am|i'm|je suis|we are|we're|as) (?:an? |une? )?(?:[a-z]{{1,15}} )?(?:recruiter|recruteur|recruteuse|headhunter|chasseu\w{{1,2}} de tetes|sourceu\w{{1,2}}|charge[e]? de recrutement|consultant[e]? en recrutement|talent acquisition)"
        r"|(?:je|nous) recrut(?:e|ons) (?:actuellement )?(?:un |une |des |deux )?(?:[a-z .-]{0,40})?(?:pour|chez) (?:un|une|l'un|le|des|mon|notre) (?:client\w?|partenaire\w?|societe|entreprise|groupe|startup|grand)|(?:recruit|hir|sourc)ing (?:[a-z ]{0,30})?(?:for|on behalf of) (?:a|an|one of|our|my|various|several) (?:[a-z-]{1,15} ){0,3}(?:client|company|partner|startup|organi[sz]ation|customer|firm|business|agency|bank)s?"
        r"|(?:partner(?:ed|ing)|working|work|teamed up|collaborating) with (?:a|an|one of) (?:[a-z-]{1,15} ){0,4}(?:company|startup|start-up|client|firm|organi[sz]ation|agency|business|bank|brand)(?= (?:who|that|which|looking|seeking|in|to|based|on)|[,.])"
        r"|nous (?:accompagnons|intervenons (?:pour|chez)|mettons en relation|placons|representons) (?:[a-z' ]{0,20})?(?:nos clients|des clients|les entreprises|les freelances?)|facilitateur|mise? en relation (?:avec|entre|de)|nos clients (?:re)?(?:cherchent|crutent|ont besoin|souhaitent|sont a la recherche)|our clients (?:are (?:looking|seeking|hiring)|need|hire|require|want)"
        r"|(?:nous sommes|we are|we're|je represente|au sein d'|notre) (?:une? |an? |l')?(?:petite |jeune |grande )?(?:esn|ssii|societe de services|entreprise de services du numerique|agence d'interim|societe de portage)"
        r"|(?:une?|votre) (?:nouvelle |nouveau )?(?:client\w?|eleve|particulier|porteur de projet|utilisateur|prospect|entreprise|internaute) (?:a publie|vient de publier|a depose|vient de deposer|vous a envoye|souhaite vous|a poste|vous propose|recherche sur)|a (?:client|customer|student|user|parent) (?:has )?(?:just )?(?:posted|published|sent you|invited you|requested)|(?:new|nouve\w{1,4}) (?:jobs?|projects?|missions?|offres?|projets?|demandes?|annonces?|leads?|match(?:es)?) (?:matching|match|for you|pour vous|correspond\w{0,4}|available on|disponible\w? sur|susceptible\w? de|that (?:may|might|match)|qui (?:pourrai\w{1,3}|peu\w{1,4}|correspond\w{0,3}))|corresponding to your profile|correspond\w{0,4} a votre (?:profil|recherche)|match(?:es|ing)? your (?:profile|skills|search)"
        r")|(?P<maybe>"
        r"(?:nous sommes |je represente |notre |pour |je (?:suis|travaille) [a-z ]{0,30})(?:une? |l'|cet )?(?:petit |jeune )?(?:organismes? de formation|centre de formation|of(?= )|ecole de formation)|organisme de formation (?:[a-z0-9' -]{0,40})?(?:re)?(?:cherche|crute)|(?:we are|we're|i run|our) (?:an? |the )?(?:[a-z-]{1,15} ){0,3}(?:training (?:provider|company|organi[sz]ation)|tutoring (?:agency|company|service))|(?:we are|we're|i run|i work (?:for|at)) (?:an? )?(?:[a-z-]{1,15} ){0,4}agency|(?:nous sommes|je dirige|je suis|je travaille (?:pour|dans|chez)) (?:une? |l')?(?:petite |jeune )?agence(?! (?:publique|nationale|regionale|gouvernementale|d'etat|immobiliere|de voyage|bancaire))|notre agence recherche"
        r"|pour nos clients|for our clients|for clients|chez nos clients|at our clients|consulting (?:firm|company)|cabinet de conseil|societe de conseil|conseil en recrutement|talent acquisition|recruteu\w{1,3}|recruiters?|recruitment consultant|freelances? de notre reseau|notre (?:reseau|vivier|communaute) de (?:freelances?|formateurs|consultants|formatrices)|our (?:network|pool) of (?:freelancers|trainers|tutors|consultants)|missions? pour (?:des|de nombreux) clients|sous[ -]trait\w{1,5}|subcontract\w{0,4}|white[ -]label|marque blanche"
        r"))(?![a-z])"
    )


_BARRED = re.compile(
    r"(?<![a-z])(?:pas|ni|no|not|sans|without|except|hors|non|s'abstenir|recrutent|satisf\w{1,7}|no third[ -]party|agences?|unsolicited|never|aucune?|relation|besoins de|projets? pour|experience (?:en|de|avec|with|in|as)|travaille)(?: [a-z']{1,12}){0,2} $"
)
_BARRED_AFTER = re.compile(
    r" {0,2}[,:-]? {0,2}(?:s'abstenir|please do not|need not|not welcome|no thanks|please don't|agencies please)"
)
_OWN_NEED = re.compile(
    r"(?<![a-z])(?:(?:for|pour|to join|renforcer|rejoindre|grow|expand|grossir) (?:our|notre) (?:own |propre )(?:team|equipe)|(?:our|notre) own |nos propres|notre propre|en interne|for our own|in-house team|pour nous-memes?|(?:looking )?for ourselves)(?![a-z])"
)


@cache
def _direct() -> re.Pattern[str]:
    """The one who needs the work speaks: `own` (their firm, their child), `need`, or `hint`."""
    firm = r"(?:entreprise|societe|start-?up|startup d'etat|association|asso|equipe|ecole|college|lycee|universite|etablissement|produit|plateforme|application|appli|site|boutique|marque|projet|mission|ambition|objectif|incubateur|collectivite|mairie|commune|pme|tpe|structure|fondation|ong|agence|cabinet|studio|atelier|restaurant|magasin|centre|club|federation|syndicat|laboratoire|labo|service|direction|ministere|institution|hopital|clinique|cooperative|coop|maison|musee|theatre|festival|media|journal|blog|podcast|newsletter|comite|cse|rh|usine|groupe|organisation|organisme|bureau|filiale|crèche|creche|salon|garage|hotel|camping|domaine|exploitation|ferme)"
    company = r"(?:company|team|start-?up|product|platform|business|website|site|app|application|organi[sz]ation|mission|studio|clinic|school|store|shop|brand|firm|project|software|nonprofit|non-profit|charity|university|lab|group|department|office|offices|agency|client base|clients|customers|users|community|church|restaurant|practice|staff|employees|engineers|engineering|developers|backend|stack|codebase|tech|technology|services?|users|vision|goal|founder|founders|ceo|cto|book|podcast|blog|game|channel|institution|foundation)"
    kin = r"(?:fils|fille|enfants?|mari|femme|mere|pere|neveu|niece|petit-fils|petite-fille|frere|soeur|ado|garcon|conjointe?|compagn\w{1,4}|site|entreprise|boutique|societe|projet|livre|roman|manuscrit|blog|activite|cabinet|restaurant|equipe|asso(?:ciation)?|commerce|appli(?:cation)?|memoire|these|mariage|logo|cv|micro-entreprise|salon|podcast)"
    family = r"(?:son|daughter|kids?|child(?:ren)?|husband|wife|mother|father|boy|girl|teenager|nephew|niece|company|business|website|site|store|shop|team|start-?up|project|book|novel|app|blog|wedding|practice|firm|organi[sz]ation|boss|manager|podcast|channel|restaurant|brand|game)"
    return re.compile(
        r"(?<![a-z'-])(?:(?P<own>"
        rf"notre (?:\w{{1,15}} ){{0,1}}{firm}(?![a-z])|nos (?:equipes?|salaries|collaborateurs|employes|locaux|bureaux|eleves|adherents|benevoles|usagers|utilisateurs|enfants|agents|stagiaires|etudiants|produits|commerciaux|managers)|(?:mon|ma|mes) {kin}(?![a-z])|nous (?:rejoindre|contacter|aider)|(?:rejoign\w{{1,4}}|rejoins|integr\w{{1,4}})[ -](?:nous|notre)|qui sommes[ -]nous|(?:nous sommes|je suis|on est) (?:une?|la|le|l'|les|en train) ?(?:\w{{1,15}} ){{0,2}}{firm}?"
        rf"|our (?:[a-z-]{{1,20}} ){{0,3}}{company}(?![a-z])|my (?:[a-z0-9-]{{1,15}} ){{0,2}}{family}(?![a-z])|join (?:us|our)|work with us|about us|who we are|(?:we are|we're|i am|i'm) (?:a|an|the|one of) (?!.{{0,30}}recruit)|we(?:'ve| have) (?:built|created|raised|developed|launched|been)|(?:come|to) (?:and )?help us"
        r")|(?P<need>"
        r"(?:nous|on) (?:re)?(?:cherchons|crutons|cherche|crute)|nous (?:recherchons|recrutons|cherchons|avons(?: donc| actuellement| un| besoin| egalement)* besoin|souhaitons|souhaiterions|voulons|voudrions|aimerions|desirons|sommes (?:actuellement |donc |toujours |aussi )?(?:a la recherche|en recherche|interesse\w{1,2})|lancons|organisons|preparons|montons|developpons|construisons)|on (?:a besoin|recherche|recrute|cherche|voudrait|aimerait|souhaite)|(?:je|j') ?(?:re)?(?:cherche|souhaite|souhaiterais|voudrais|aimerais|veux|recrute|suis (?:actuellement )?a la recherche|ai besoin|aurais besoin|desire|cherchais|monte|lance|prepare|organise|cree)|il (?:me|nous) fa(?:ut|udrait)|on aurait besoin|nous aurions besoin"
        r"|(?:we|i)(?:'re| are|'m| am)?(?: (?:currently|now|actively|also|always|just|really|urgently|presently))? (?:looking|hiring|seeking|recruiting|searching|building|developing|expanding|growing|creating|launching|planning|organi[sz]ing|need|want|require|would like|would love|wish)|(?:we|i)(?:'d| would) (?:like|love|need)|(?:we|i) (?:build|make|offer|provide|develop|run|own|operate)(?![a-z])"
        r")|(?P<hint>"
        r"(?:ecri(?:s|vez)|contacte[zr]?|expliquez|racont\w{1,4}|envoy\w{1,3}|dites|parlez)[ -]nous|chez nous|a nos cotes|tell us|contact us|email us|write to us|drop us|send us|help us|get in touch with us|let us know|with us|avec nous"
        r"))(?![a-z])"
    )


#: "La startup Untel recherche", "L'équipe X recrute", "Acme is looking for": a named body that needs the work itself.
_NAMED = re.compile(
    r"(?:(?:l'|la |le |les |the )(?:equipe|start-?up|startup d'etat|entreprise|societe|association|asso|incubateur|mairie|commune|ville|ecole|lycee|college|universite|fondation|ministere|departement|region|cse|groupe|pme|service|direction|team|company|school|university|department|centre|institut|produit|projet|programme)(?: [^.;\n]{1,80}?)?|[^.;:\n,]{2,45}?) (?:re)?(?:cherche|crute|chercheront)(?:nt)?(?![a-z])"
    r"|[^.;:\n,]{2,45}? is (?:currently |now |actively )?(?:looking for|looking to hire|hiring|seeking|recruiting|searching for)(?![a-z])"
)
_NOT_NAMED = re.compile(
    r"(?<![a-z])(?:nous|on|je|tu|vous|il|elle|qui|client\w?|clients|we|i|you|who|clients?|profil|poste|candidat\w?|personne|agence|cabinet|recruit\w{0,5}|esn|mon|ma|mes|my|organisme|partenaire|en|de|la|temps|moteur|bureau d'etudes?|quelqu'un|vite|urgent|toujours|aussi|et|hello|bonjour|salut|if|that|anyone|freelance|dev\w{0,12}|il s'agit)(?:'\w{1,3})? {0,2}(?:re)?(?:cherche|crute|is )"
)


def _parse_intermediary(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    own = bool(_OWN_NEED.search(folded, sentence.start, sentence.end))
    for match in _intermediary().finditer(folded, sentence.start, sentence.end):
        before = folded[max(sentence.start, match.start() - 40) : match.start()]
        if _BARRED.search(before) or _BARRED_AFTER.match(folded, match.end(), sentence.end):
            continue
        certainty = _STATED if match.lastgroup == "sure" else _LIKELY
        if own:
            yield page.found("sender", _DIRECT, match.span(), rank=5)
            return
        yield page.found(
            "sender", _INTERMEDIARY, match.span(), certainty=certainty, rank=4 if certainty is _STATED else 2
        )


_RANKS = {"own": 3, "need": 2, "hint": 1}


def _parse_direct(page: Page, sentence: Sentence) -> Iterator[Finding]:
    for match in _direct().finditer(page.folded, sentence.start, sentence.end):
        kind = match.lastgroup or ""
        certainty = _LIKELY if kind == "hint" else _STATED
        yield page.found("sender", _DIRECT, match.span(), certainty=certainty, rank=_RANKS[kind])


def _parse_named(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A named body that looks for somebody, at the head of a sentence."""
    match = _NAMED.match(page.folded, sentence.start, sentence.end)
    head = page.text[sentence.start : sentence.start + 4].lstrip("#*_[ -«")
    if match is None or not head[:1].isupper():
        return
    if _NOT_NAMED.search(match.group()) or _intermediary().search(match.group()):
        return
    yield page.found("sender", _DIRECT, match.span(), rank=2)


def _combine_sender(findings: Sequence[Finding]) -> Finding | None:
    """Words of an intermediary beat words of need; a possible agency that speaks of its own team does not."""
    own = [f for f in findings if f.rank == 5]
    if own:
        return own[0]
    between = [f for f in findings if f.value == _INTERMEDIARY]
    return best(between) if between else best(findings)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="sender.intermediary",
        triggers=(
            "client*", "compte*", "partenaire*", "partner*", "behalf", "cabinet*", "agenc*", "agency", "recrut*", "recruit*", "staffing",
            "talent*", "headhunt*", "chasseu*", "sourc*", "hiring", "working", "work", "accompagnons", "facilitateur", "relation", "esn",
            "ssii", "portage", "interim", "organisme*", "centre", "of", "training", "tutoring", "consult*", "reseau", "network", "pool",
            "vivier", "sous", "subcontract*", "white", "marque", "conseil", "publie*", "publier", "posted", "match*", "correspond*",
            "nouve*", "new", "customers", "service*", "eleve", "particulier",
        ),
        parse=_parse_intermediary,
    ),
    Parser(
        name="sender.direct",
        triggers=(
            "nous", "notre", "nos", "on", "je", "j", "j'ai", "mon", "ma", "mes", "il", "rejoign*", "rejoins", "integr*", "qui", "we", "our",
            "my", "i", "us", "join", "ecri*", "contact*", "cotes",
        ),
        parse=_parse_direct,
    ),
    Parser(
        name="sender.named",
        triggers=("recherche*", "cherche*", "recrute*", "looking", "hiring", "seeking", "recruiting", "searching"),
        parse=_parse_named,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"sender": _combine_sender}

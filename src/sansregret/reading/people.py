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
from sansregret.reading.pattern import compiled

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
_DIRECT, _INTERMEDIARY = "direct", "intermediary"

_CLIENT_THING = (
    r"(?! ?(?:base|bases|side|facing|list|portal|apps?|applications?|software|satisfaction|relation\w*|success"
    r"|librar\w+|sdk|code|services?|experience|accounts?|data|onboarding|needs|requests?|interface|manage\w+"
    r"|director|executives?|leads?|support|partners?|engagement|solutions?|advis\w+|care|final(?:e|s|es)? de"
    r"|lourd|leger|web|http|api|rest|java|python|sql|mail|email|de messagerie|mystere|potentiel\w*|fidele\w*"
    r"|fidelit\w*|portfolio|work|projects?|sites?|reviews?|testimonials?|deliverables?)(?![a-z]))"
)


@cache
def _intermediary() -> re.Pattern[str]:
    """Words of somebody who hires for somebody else: `sure`; `maybe`; `faint`, for want of any other sign."""
    owned = (
        r"(?:notre|mon|l'un de nos|l'une de nos|un de nos|une de nos|un de mes|une de mes|l'un de mes"
        r"|l'une de mes|plusieurs de nos|certains de nos)"
    )
    trade = (
        r"(?:recrutement|conseil en recrutement|recruitment|recruiting|staffing|talent|interim|placement"
        r"|portage|executive search|headhunting|chasse de tetes)"
    )
    school = r"(?:organismes?|centre|ecole|institut) de formation"
    some = r"(?:a|an|one of|our|my|various|several|multiple)"
    firm = (
        r"(?:clients?|company|companies|partners?|startups?|start-?ups?|organi[sz]ations?|customers?|firm"
        r"|business|agency|bank|brand)"
    )
    return compiled(
        r"(?<![a-z'-])(?:(?P<sure>"
        rf"(?:d')?{owned} (?:(?:grands?|gros|important\w?|fidele|principa\w{{1,4}}"
        rf"|nouve\w{{1,3}}) )?(?:clients?|clientes?|comptes?|partenaires? clients?)(?![a-z-]){_CLIENT_THING}"
        rf"|pour (?:le compte d[eu'] ?(?:un |une |l'un |notre |nos |mon )?(?:[a-z]{{1,15}})?|(?:un|une"
        rf"|plusieurs|deux|un de mes) (?:grands? |gros |petit )?(?:clients?"
        rf"|clientes?)(?! finaux)(?![a-z-]){_CLIENT_THING})|client[e]? finale?(?![a-z])(?! de)"
        r"|chez (?:un|mon|notre|l'un de nos|un de nos) clients?(?![a-z])|(?:le|un|the"
        r"|a) client (?:re)?(?:cherche|crute|est a la recherche|is looking for|is seeking|is hiring)|(?:j'ai"
        r"|nous avons|on a|i have|i've got|i've|we have|we've got|we've) (?:actuellement |currently "
        r"|justement )?(?:un|une|a|an|plusieurs|several|deux|two) (?:[a-z-]{1,15} ){0,2}clients? (?:qui|dans|en"
        r"|who|that|looking|needing|wanting|in|with|based|seeking|basee?|interesse\w?)"
        rf"|(?:our|my) client(?![a-z'-])(?:'s (?:team|project|office|site|needs?))?{_CLIENT_THING}|(?:one|some"
        rf"|two|several) of (?:our|my) (?:[a-z]{{1,15}} ){{0,2}}(?:clients?|partners?|customers?)(?![a-z])|(?:a"
        rf"|another) client of (?:ours|mine)|on behalf of|end[ -]client(?![a-z])|for (?:a|an|two"
        rf"|several) (?:[a-z-]{{1,15}} ){{0,2}}clients?(?![a-z-]){_CLIENT_THING}|(?:cabinet|agence|societe"
        rf"|agency|firm|company|consultanc\w{{1,3}}) (?:de |d'|en |specialise\w{{0,2}} (?:dans le "
        rf"|en ))?{trade}|{trade} (?:agency|firm|company|consultants?|consultancy|partner|agencies)|(?:it|tech"
        rf"|technical|senior|freelance|talent|independent) recruiter|(?:i am|i'm|je suis|we are|we're"
        rf"|as) (?:an? |une? )?(?:[a-z]{{1,15}} )?(?:recruiters?|recruteu\w{{1,3}}|headhunter"
        rf"|chasseu\w{{1,2}} de tetes|sourceu\w{{1,2}}|charge[e]? de recrutement|consultant[e]? en recrutement"
        rf"|talent acquisition)|(?:je|nous) (?:recrut|cherch|recherch)(?:e|ons) (?:actuellement )?(?:un |une "
        rf"|des |deux )?(?:[a-z .-]{{0,40}})?(?:pour|chez) (?:un|une|l'un de|des|mon|notre) (?:client\w?"
        rf"|partenaire\w?|nos clients|grand (?:groupe|compte))|(?:recruit|hir|sourc|look"
        rf"|search)ing (?:[a-z ]{{0,30}})?(?:for|on behalf of) {some} (?:[a-z-]{{1,15}} ){{0,2}}{firm} (?:in"
        rf"|based|who|that|which|client)|(?:recruit|hir|sourc)ing (?:[a-z ]{{0,30}})?(?:for"
        rf"|on behalf of) {some} (?:[a-z-]{{1,15}} ){{0,3}}{firm}|(?:partner(?:ed|ing)|working|work|teamed up"
        rf"|collaborating) with (?:a|an|one of|several) (?:[a-z-]{{1,15}} ){{0,4}}{firm}(?= (?:who|that|which"
        rf"|looking|seeking|in|to|based|on)|[,.])"
        r"|nos clients (?:re)?(?:cherchent|crutent|ont besoin|sont a la recherche)"
        r"|our clients (?:are (?:looking|seeking|hiring)|need|hire|require|want)|(?:we|nous) (?:connect|match"
        r"|place|mettons en relation|placons) (?:[a-z]{1,15} ){0,2}(?:freelance\w{0,3}|talents?|tutors?"
        r"|teachers?|consultants|profs?|professeurs|formateurs|candidat\w{1,3})|(?:nous sommes|we are|we're"
        r"|je represente|au sein d'|notre) (?:une? |an? |l')?(?:petite |jeune |grande )?(?:esn|ssii"
        r"|societe de services|entreprise de services du numerique|agence d'interim|societe de portage)|(?:une?"
        r"|votre) (?:nouvelle |nouveau )?(?:client\w?|eleve|particulier|parent|porteur de projet|utilisateur"
        r"|prospect|internaute) (?:a publie|vient de publier|a depose|vient de deposer|vous a (?:envoye"
        r"|contacte|choisi)|a poste|souhaite (?:vous|prendre|reserver)|vous propose)|a (?:client|customer"
        r"|student|user|parent) (?:has )?(?:just )?(?:posted|published|sent you|invited you|requested|wants to)"
        r"|(?:new|nouve\w{1,4}) (?:jobs?|projects?|missions?|offres?|projets?|demandes?|annonces?|leads?"
        r"|match(?:es)?)(?: de (?:cours|mission|devis|prestation))? (?:matching|match|for you|pour vous"
        r"|correspond\w{0,4}|available on|disponible\w? sur|sur (?:la|notre) plateforme|susceptible\w? de"
        r"|that (?:may|might|match)|qui (?:pourrai\w{1,3}|peu\w{1,4}|correspond\w{0,3}))|correspond(?:ing"
        r"|s)? to your (?:profile|skills)|correspond\w{0,4} a votre (?:profil|recherche)|match(?:es"
        r"|ing)? your (?:profile|skills|search)|(?:vous avez recu|vous recevez) une nouvelle demande"
        r"|(?:you have|you've got|you've received|you received) (?:a )?(?:new )?(?:job|project|lesson|booking"
        r"|tutoring) (?:request|lead|offer|invitation|inquiry)"
        r")|(?P<maybe>"
        r"j'ai (?:actuellement |peut-etre )?une? (?:belle |super |nouvelle )?(?:mission|opportunite)|(?:i have"
        r"|i've got|i've) (?:an? |several )(?:[a-z-]{1,15} ){0,3}(?:role|opportunity|contract|position"
        r"|opening)s?|(?:i'm|i am) (?:currently )?working on (?:an? )?(?:[a-z-]{1,15} ){0,3}(?:role|position"
        r"|opportunity)|mission (?:[a-z-]{1,15} ){0,3}(?:a vous proposer|(?:qui|pouvant) (?:pourrait )?(?:vous"
        r"|te) (?:interesser|correspondre))|(?:re)?cherch(?:e|ons|ant)(?: actuellement)? pour (?:un|une"
        r"|le compte)(?! (?:projet|mission|duree|periode|cdd|cdi|remplacement|poste|formation|atelier|enfant"
        r"|eleve|fille|garcon|ado|evenement|contrat|stage|ami|amie))|(?:recruiter|recruteu\w{1,3}|recrutement"
        r"|talent (?:acquisition|partner|manager)) (?:chez|at|for|with|pour|@)(?= )|(?:join|for|at|with) (?:a"
        r"|an|one of the) (?:[a-z-]{1,15} )?(?:leading|global|major|well[- ]known|well-established|prestigious"
        r"|multinational|blue[- ]chip) (?!team|group of)[a-z]{2,20}|(?:pour|chez|aupres d'?|au sein d'?) ?(?:un"
        r"|une|l'un des) (?:grande? (?:groupe|compte|acteur|banque|entreprise)|acteur (?:majeur|de reference"
        r"|incontournable)|leader)"
        rf"|(?:nous sommes|je suis|je represente|je travaille|notre|pour|chez|on est|gere|dirige|responsable"
        rf"|coordinat\w{{1,4}}|fondat\w{{1,4}})(?: [a-z-]{{1,15}}){{0,3}}(?: d'un| d'une| un| une"
        rf"| l')? ?{school}|{school} (?:[a-z0-9' -]{{0,40}})?(?:re)?(?:cherche|crute)|(?:we are|we're|i run"
        rf"|our) (?:an? |the )?(?:[a-z-]{{1,15}} ){{0,3}}(?:training (?:provider|company|organi[sz]ation)"
        rf"|tutoring (?:agency|company|service))"
        r"|(?:we are|we're|i run|i work (?:for|at)) (?:an? )?(?:[a-z-]{1,15} ){0,4}agency(?! looking for (?:our"
        r"|its) own)|(?:tutoring|translation|web|digital|creative|marketing|communications?|design|content"
        r"|training) agency (?:looking|seeking|needs|hiring)|(?:le|the) client (?:est|is) (?:base|situe|based"
        r"|une?|an?)|opportunity has (?:arisen|come up)|nouvelle demande d[e'] ?(?:cours|devis|mission"
        r"|prestation)|par un client|missionne\w{0,2} par|(?:nous sommes|on est|je dirige|je represente|je suis"
        r"|je travaille (?:pour|dans|chez)) (?:une? |l')?(?:petite |jeune )?agence(?! (?:publique|nationale"
        r"|regionale|gouvernementale|d'etat|immobiliere|de voyage|bancaire))|notre agence (?:re)?(?:cherche"
        r"|crute)|pour (?:nos|mes|le|des) clients?(?! (?:et|finaux))|for (?:our|my) clients|(?:placed|deployed"
        r"|assigned|seconded) (?:with|at|to|on) (?:our|one of our|a|the|various) clients?|(?:at|on) (?:our "
        r"|various |the )?client(?:'?s'?)? sites?|chez (?:nos|le) clients?|at our clients|(?:le"
        r"|the) client (?:souhaite|a besoin|needs|requires|wants)|notre (?:reseau|vivier"
        r"|communaute) de (?:freelances?|formateurs|consultants|formatrices)|our (?:network"
        r"|pool) of (?:freelancers|trainers|tutors|consultants)"
        r")|(?P<faint>nous (?:accompagnons|intervenons (?:pour|chez)) (?:[a-z' ]{0,20})?(?:nos clients"
        r"|des clients|les entreprises)|for clients|consulting firm|cabinet de conseil|societe de conseil"
        r"|talent acquisition|recruteu\w{1,3}|recruiters?|sous[ -]trait\w{1,5}|subcontract\w{0,4}"
        r"|white[ -]label|marque blanche))(?![a-z])"
    )


_BARRED = compiled(
    r"(?<![a-z])(?:pas|ni|no|not|sans|without|except|hors|non|s'abstenir|recrutent|satisf\w{1,7}"
    r"|no third[ -]party|agences?|unsolicited|never|aucune?|relation|besoins de|projets? pour|experience (?:en"
    r"|de|avec|with|in|as)|travaille)(?: [a-z']{1,12}){0,2} $"
)
_BARRED_AFTER = compiled(
    r" {0,2}[,:-]? {0,2}(?:s'abstenir|please do not|need not|not welcome|no thanks|please don't|agencies please)"
)
_OWN_NEED = compiled(
    r"(?<![a-z])(?:(?:for|pour|to join|renforcer|rejoindre|grow|expand|grossir) (?:our|notre) (?:own "
    r"|propre )(?:team|equipe)|(?:our|notre) own |nos propres|notre propre|en interne|for our own|in-house team"
    r"|pour nous-memes?|(?:looking )?for ourselves)(?![a-z])"
)


@cache
def _direct() -> re.Pattern[str]:
    """The one who needs the work speaks: `own` (their firm, their child), `need`, or `hint`."""
    firm = (
        r"(?:entreprise|societe|start-?up|association|asso|equipe|ecole|college|lycee|universite|etablissement"
        r"|produit|plateforme|application|appli|site|boutique|marque|projet|mission|ambition|objectif"
        r"|incubateur|collectivite|mairie|commune|pme|tpe|structure|fondation|ong|agence|cabinet|studio|atelier"
        r"|restaurant|magasin|centre|club|federation|syndicat|laboratoire|labo|service|direction|ministere"
        r"|institution|hopital|clinique|cooperative|coop|maison|musee|theatre|festival|media|journal|blog"
        r"|podcast|newsletter|comite|cse|rh|usine|groupe|organisation|organisme|bureau|filiale|crèche|creche"
        r"|salon|garage|hotel|camping|domaine|exploitation|ferme)"
    )
    company = (
        r"(?:company|team|start-?up|product|platform|business|website|site|app|application|organi[sz]ation"
        r"|mission|studio|clinic|school|store|shop|brand|firm|project|software|nonprofit|non-profit|charity"
        r"|university|lab|group|department|office|offices|agency|client base|customers|users|community|church"
        r"|restaurant|practice|staff|employees|engineers|engineering|developers|backend|stack|codebase|tech"
        r"|technology|services?|users|vision|goal|founder|founders|ceo|cto|book|podcast|blog|game|channel"
        r"|institution|foundation)"
    )
    kin = (
        r"(?:fils|fille|enfants?|mari|femme|mere|pere|neveu|niece|petit-fils|petite-fille|frere|soeur|ado"
        r"|garcon|conjointe?|compagn\w{1,4}|site|entreprise|boutique|societe|projet|livre|roman|manuscrit|blog"
        r"|activite|cabinet|restaurant|equipe|asso(?:ciation)?|commerce|appli(?:cation)?|memoire|these|mariage"
        r"|logo|cv|micro-entreprise|salon|podcast)"
    )
    family = (
        r"(?:son|daughter|kids?|child(?:ren)?|husband|wife|mother|father|boy|girl|teenager|nephew|niece|company"
        r"|business|website|site|store|shop|team|start-?up|project|book|novel|app|blog|wedding|practice|firm"
        r"|organi[sz]ation|boss|manager|podcast|channel|restaurant|brand|game)"
    )
    return compiled(
        r"(?<![a-z'-])(?:(?P<own>"
        r"(?:pour|for) (?:mon|ma|mes|my|notre|our)(?! (?:[a-z]{1,15} )?(?:clients?|clientes?|partenaires?"
        r"|partners?|customers?)(?![a-z]))|je suis (?:le |la |l'|une? )?(?:gerante?|direct(?:eur|rice)"
        r"|responsable|fondat\w{3,4}|president\w?|chef(?:fe)?|patron\w{0,2}|etudiant\w?|lyceen\w{0,2}"
        r"|retraite\w?|maman|papa|mere|pere|parent|artisan\w?|commercant\w?|auteur\w?|autrice|proviseur|maire"
        r"|infirmi\w{1,3}|medecin|avocat\w?|restaurat\w{1,4}|drh|enseignante?|salariee?|particulier)"
        rf"|notre (?:\w{{1,15}} ){{0,1}}{firm}(?![a-z])|nos (?:equipes?|salaries|collaborateurs|employes|locaux"
        rf"|bureaux|eleves|adherents|benevoles|usagers|utilisateurs|enfants|agents|stagiaires|etudiants"
        rf"|produits|commerciaux|managers)|(?:mon|ma|mes) {kin}(?![a-z])|nous (?:rejoindre|contacter|aider)"
        rf"|(?:rejoign\w{{1,4}}|rejoins|integr\w{{1,4}})[ -](?:nous|notre)|qui sommes[ -]nous|(?:nous sommes"
        rf"|je suis|on est) (?:une?|la|le|l'|les|en train)(?: (?:\w{{1,15}} ){{0,2}}{firm})?"
        rf"|our (?:[a-z-]{{1,20}} ){{0,3}}{company}(?![a-z])|my (?:[a-z0-9-]{{1,15}} ){{0,2}}{family}(?![a-z])"
        rf"|join (?:us|our)|work with us|about us|who we are|(?:we are|we're|i am|i'm) (?:a|an|the"
        rf"|one of)(?! .{{0,30}}recruit)|we(?:'ve| have) (?:built|created|raised|developed|launched|been)"
        rf"|(?:come|to) (?:and )?help us"
        r")|(?P<need>"
        r"(?:nous|on) (?:re)?(?:cherchons|crutons|cherche|crute)|nous (?:recherchons|recrutons|cherchons"
        r"|avons(?: donc| actuellement| un| besoin| egalement)* besoin|souhaitons|souhaiterions|voulons"
        r"|voudrions|aimerions|desirons|sommes (?:actuellement |donc |toujours |aussi )?(?:a la recherche"
        r"|en recherche|interesse\w{1,2})|lancons|organisons|preparons|montons|developpons|construisons)"
        r"|on (?:veut|a besoin|recherche|recrute|cherche|voudrait|aimerait|souhaite)|(?:je"
        r"|j') ?(?:re)?(?:cherche|souhaite|souhaiterais|voudrais|aimerais|veux|recrute"
        r"|suis (?:actuellement )?a la recherche|ai besoin|aurais besoin|desire|cherchais|monte|lance|prepare"
        r"|organise|cree)|il (?:me|nous) fa(?:ut|udrait)|et (?:re)?cherche(?! et)|on (?:organise|lance|prepare"
        r"|monte|developpe|souhaiterait|a un projet)|on aurait besoin|nous aurions besoin|(?:we|i)(?:'re| are"
        r"|'m| am)?(?: (?:currently|now|actively|also|always|just|really|urgently|presently))? (?:looking"
        r"|hiring|seeking|recruiting|searching|building|developing|expanding|growing|creating|launching"
        r"|planning|organi[sz]ing|need|want|require|would like|would love|wish)|we (?:r|are|were"
        r"|was) (?:looking|hiring|searching)|(?:build|make|help|teach|show|design|write|create|fix) (?:me"
        r"|us)(?![a-z])|(?:we|i)(?:'d| would) (?:like|love|need)|(?:we|i) (?:build|make|offer|provide|develop"
        r"|run|own|operate)(?![a-z])"
        r")|(?P<hint>"
        r"(?:ecri(?:s|vez)|contacte[zr]?|expliquez|racont\w{1,4}|envoy\w{1,3}|dites|parlez)[ -]nous|chez nous"
        r"|a nos cotes|tell us|contact us|email us|write to us|drop us|send us|help us|get in touch with us"
        r"|let us know|with us|avec nous|we|our|nous|notre|nos"
        r"))(?![a-z])"
    )


#: "La startup Untel recherche", "L'équipe X recrute", "Acme is looking for": a named body that needs the work itself.
_BODY = (
    r"(?:equipe|start-?up|entreprise|societe|association|asso|incubateur|mairie|commune|ville|ecole|lycee"
    r"|college|universite|fondation|ministere|departement|region|cse|groupe|pme|service|direction|team|company"
    r"|school|university|department|centre|institut|produit|projet|programme|famille|mediatheque|musee"
    r"|communaute|comite)"
)
_NAMED = compiled(
    rf"[^a-z\n]{{0,12}}(?P<body>)(?:l'|la |le |les |the |notre "
    rf"|une? )?{_BODY}(?: [^.;\n]{{1,80}}?)? (?:(?:re)?(?:cherche|crute)(?:nt)?|souhaite(?:nt|rait)?|voudrait"
    rf"|a besoin|organise|needs|wants|is looking|seeks|seeking|looking for|hiring|requires)(?![a-z])"
    r"|[^.;:\n,]{2,45}? (?:(?:re)?(?:cherche|crute)(?:nt)?|is (?:currently |now |actively )?(?:looking for"
    r"|looking to hire|hiring|seeking|recruiting|searching for)|needs (?:an?|someone|help))(?![a-z])"
)
_NOT_NAMED = compiled(
    r"(?<![a-z])(?:(?:nous|on|je|tu|vous|il|elle|qui|we|i|you|who|profil|poste|personne|agence|cabinet|esn|en"
    r"|de|la|temps|moteur|quelqu'un|vite|urgent|toujours|aussi|et|hello|bonjour|salut|if|that|anyone|freelance"
    r"|il s'agit|this (?:role|position|job))(?:'\w{1,3})? {0,2}(?:(?:re)?(?:cherche|crute)|is |needs)|client\w?"
    r"|candidat\w?|recruit\w{0,5}|recruteu\w{1,3}|(?:organisme|centre|ecole|institut)s? de formation"
    r"|partenaire\w?)"
)


_OWN_TEAM = 9
_RANKS = {"sure": 4, "maybe": 3, "faint": 0, "own": 3, "need": 2, "hint": 1}


def _parse_intermediary(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    own = bool(_OWN_NEED.search(folded, sentence.start, sentence.end))
    for match in page.matches(_intermediary(), sentence):
        before = folded[max(sentence.start, match.start() - 40) : match.start()]
        if _BARRED.search(before) or _BARRED_AFTER.match(folded, match.end(), sentence.end):
            continue
        if own:
            yield page.found("sender", _DIRECT, match.span(), rank=_OWN_TEAM)
            return
        kind = match.lastgroup or ""
        certainty = _STATED if kind == "sure" else _LIKELY
        yield page.found("sender", _INTERMEDIARY, match.span(), certainty=certainty, rank=_RANKS[kind])


def _parse_direct(page: Page, sentence: Sentence) -> Iterator[Finding]:
    for match in page.matches(_direct(), sentence):
        kind = match.lastgroup or ""
        certainty = _LIKELY if kind == "hint" else _STATED
        yield page.found("sender", _DIRECT, match.span(), certainty=certainty, rank=_RANKS[kind])


def _parse_named(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A named body that looks for somebody, at the head of a sentence."""
    match = _NAMED.match(page.folded, sentence.start, sentence.end)
    head = page.text[sentence.start : sentence.start + 12].lstrip("#*_[ -«>")
    if match is None or (match["body"] is None and not head[:1].isupper()):
        return
    if page.text[match.end() - 1] == "é" or _NOT_NAMED.search(match.group()) or _intermediary().search(match.group()):
        return
    yield page.found("sender", _DIRECT, match.span(), rank=2)


def _combine_sender(findings: Sequence[Finding]) -> Finding | None:
    """Words of an intermediary beat words of need; a possible agency that speaks of its own team does not."""
    own = [f for f in findings if f.rank == _OWN_TEAM]
    if own:
        return own[0]
    between = [f for f in findings if f.value == _INTERMEDIARY and f.rank]
    direct = [f for f in findings if f.value == _DIRECT and f.certainty is _STATED]
    return best(between or direct or [f for f in findings if f.value == _INTERMEDIARY] or findings)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="sender.intermediary",
        opens=(_intermediary,),
        parse=_parse_intermediary,
    ),
    Parser(
        name="sender.direct",
        opens=(_direct,),
        parse=_parse_direct,
    ),
    Parser(
        name="sender.named",
        opens=(_NAMED,),
        parse=_parse_named,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"sender": _combine_sender}

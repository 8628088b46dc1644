"""How people say whose need it is: of a client, of somebody they know, or their own."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled

_CLIENT_THING = (
    r"(?! ?(?:base|bases|side|facing|list|portal|apps?|applications?|software|satisfaction|relation\w*|success"
    r"|librar\w+|sdk|code|services?|experience|accounts?|data|onboarding|needs|requests?|interface|manage\w+"
    r"|director|executives?|leads?|support|partners?|engagement|solutions?|advis\w+|care|final(?:e|s|es)? de"
    r"|lourd|leger|web|http|api|rest|java|python|sql|mail|email|de messagerie|mystere|potentiel\w*|fidele\w*"
    r"|fidelit\w*|portfolio|work|projects?|sites?|reviews?|testimonials?|deliverables?)(?![a-z]))"
)


@cache
def intermediary() -> re.Pattern[str]:
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
        r"|business|agency|bank|brand|scale-?up|fintech|insurer|retailer|manufacturer|charity|studio|consultancy"
        r"|college"
        r"|university|group|household name|unicorn|supplier|operator|provider|institution|trust|practice|employer"
        r"|council)"
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
        rf"|based|who|that|which|client)|(?:recruit|hir|sourc)ing (?:[a-z0-9 /+#.()-]{{0,45}} )?(?:for"
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
        r"|(?:ton|votre|your) (?:profil|profile) (?:pourrait|correspond|matche|colle|could|looks|seems|would)"
        r"|talent acquisition|recruteu\w{1,3}|recruiters?|sous[ -]trait\w{1,5}|subcontract\w{0,4}"
        r"|white[ -]label|marque blanche))(?![a-z])"
    )


@cache
def passed_on() -> re.Pattern[str]:
    """Words of somebody who passes on the need of a client, or of somebody they know."""
    thing = _CLIENT_THING
    known = (
        r"(?:friend|mate|colleague|neighbou?r|founder|contact|cousin|client|copain|copine|amie?|collegue|voisine?"
        r"|connaissance|confrere|consoeur|acquaintance|startup|company|boite|school|family|famille)"
    )
    seeks = (
        r"(?:(?:is|are|was)(?: (?:currently|urgently|now))? (?:looking|after|hiring|seeking|in need|desperate)"
        r"|needs?|wants?|re?cherche(?:nt)?|cherche(?:nt)?|recrute|a besoin|aurait besoin|voudrait|aimerait|souhaite)"
    )
    house = (
        r"(?:acteur|industriel|client|grand (?:groupe|compte|client)|groupe|leader|editeur|assureur|fabricant"
        r"|operateur|banque|constructeur|equipementier|laboratoire|mutuelle|distributeur|grande (?:banque|entreprise"
        r"|mutuelle|enseigne))"
    )
    return compiled(
        rf"(?<![a-z'-])(?:(?P<sure>clients? of (?:mine|ours)|(?:un|une|a|one|another|l'un de mes|my"
        rf"|our) (?:[a-z-]{{2,15}} )?cliente?(?! (?:who|qui|base|side|facing|list"
        rf"|portal) )(?:,? [a-z()',-]{{1,20}}){{0,4}} (?:(?:nous|m') ?(?:a |avait )?(?:demande|sollicite"
        rf"|contacte)\w?|has asked|is (?:after|looking|asking)|wants|needs|veut|voudrait|cherche|recherche|souhaite"
        rf"|demande|a besoin|asked (?:me|us))|(?:j'ai|on a|nous avons|i have|i've got|we have|we've got|i've|we've"
        rf"|got) (?:actuellement |currently )?(?:une?|an?) (?:[a-z-]{{2,15}} ){{0,3}}client\w?(?![a-z-]){thing}"
        rf"|(?:le|the) client (?:a|est|is|has|had|veut|paie|regle|pays|resserr\w{{1,3}}|demande|asks?|prefers?|would"
        rf"|will|cherche|recherche|attend|expects?|validera|valide|confirmed|wanted|voudrait|impose|accepte"
        rf"|rembourse)(?![a-z])|client (?:pays|paie|is a|is an|is in|est un|est une|based in|wants|needs)"
        rf"|client ?: ?(?:tier|une? |a |an |grande? |major|leading|global|banque|bank|groupe|confidenti)|(?:repondre"
        rf"|reponse|answer|reply|get back) (?:au|to the|to my|to our|a mon|a notre) client(?![a-z]){thing}"
        rf"|pour (?:son|leur) client(?![a-z])|for (?:its|their|his|her) client(?![a-z])|nous avons (?:recu )?(?:une"
        rf"|des|plusieurs|\d) (?:nouvelles? )?demandes? (?:de|pour|d'|en) |esn (?!s'|s )[a-z]{{3,15}}|(?:one|some|two"
        rf"|several) of our (?:[a-z]{{2,15}} ){{1,3}}(?:wants?|needs?|is (?:after|looking)|are (?:after|looking))"
        rf"|retained search|(?:outside"
        rf"|inside) ir35[^.]{{0,40}}(?:my client|our client)|(?:cv|profile) (?:under their|to them|to the client)"
        rf"|they pay us|qui nous (?:paie|mandate|missionne)|mandate\w? par|missionne\w? par"
        rf"|sous[ -]traitants? (?:pour|sur)|(?:nouveau|nouvelle|new) (?:besoin|job|mission|offre)s? (?:pres de chez"
        rf"|near you)|job alert|alerte (?:emploi|mission|offre)|votre alerte|your alert|(?:pour|chez) (?:l'un|l'une"
        rf"|une?) de nos partenaires|(?:a|an) (?:[a-z-]{{2,15}} )client (?:in|of|based|wants|needs|has|project))"
        rf"|(?P<maybe>(?:an?|une?|mon|ma|my|the) {known}(?: of mine| i know| que je connais| a moi)? {seeks}"
        rf"|(?:intervenons|accompagnons) (?:pour |chez |aupres de )?nos clients|someone i know"
        rf"|quelqu'un que je connais|passing this on|passe\w? le mot|mission (?:longue "
        rf"|de [a-z0-9 ]{{2,15}} )?chez (?:une?|l'un des) (?:[a-z]{{2,12}} )?{house}|chez (?:une?|l'un des) {house}"
        rf"|(?:remporter|remporte|gagne|decroche|retenus?) (?:[a-z'0-9]{{1,15}} ){{0,5}}(?:chez|par|aupres d[e'] ?)"
        rf"|notre agence (?:[a-z' ,-]{{0,40}} )?(?:cherche|recherche|recrute|accompagne|place|propose)"
        rf"|j'accompagne (?:plusieurs|des|une|un|l'une?) (?:entreprises?|societes?|clients?|acteurs?|groupes?"
        rf"|start-?ups?)|(?:^|[\n,(.] ?)(?:[a-z&'-]{{2,20}} ){{1,3}}(?:recruitment|resourcing|staffing"
        rf"|executive search|talent|interim)(?= ?(?:$|[\n,.]))))"
    )


@cache
def direct() -> re.Pattern[str]:
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
        r"(?:(?:nous|on) )?(?:re)?(?:cherchons|crutons)|(?:nous|on) (?:re)?(?:cherche|crute)|nous (?:recherchons"
        r"|recrutons|cherchons"
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
        r"|(?:the |our |my |le |la |l'|notre )?(?:board|boss|directors?|patron|patronne|direction|comite|conseil|cse"
        r"|club"
        r"|committee|school|council|asso|mairie|trust|charity)(?: \([^)]{1,60}\))? (?:wants?|would like|needs?|veut"
        r"|voudrait|souhaite|aimerait|cherche|recherche|invites|(?:has )?approved|m'a demande|asked me)(?![a-z])"
        r"|(?:la maman|le papa|les parents|the mum|the mother|the father|the dad) (?:de|d'|of)"
        r"|(?:m'|me )(?:aider|expliquer|apprendre|montrer|former|traduire|faire|donner|fabriquer|refaire|relire"
        r"|coacher)"
        r")|(?P<hint>"
        r"(?:ecri(?:s|vez)|contacte[zr]?|expliquez|racont\w{1,4}|envoy\w{1,3}|dites|parlez)[ -]nous|chez nous"
        r"|a nos cotes|tell us|contact us|email us|write to us|drop us|send us|help us|get in touch with us"
        r"|let us know|with us|avec nous|we|our|nous|notre|nos|i|i'm|i've|i'd|i'll|im|ive|my|je|j'[a-z]{1,12}"
        r"|[a-z]{3,9}-moi|mon(?!-)|ma|mes|moi"
        r"|for me|dm us|on (?:a|est|va|vote|sort|repart|part|prend|prefere|ouvre|fait|aime|peut|pourra|garde|change"
        r"|demenage|recoit|refait|reprend|pensait|paie|paye|propose)|il (?:me|nous|m'en)|got (?:a|an|some|two|three)"
        r"))(?![a-z])"
    )


#: "La startup Untel recherche", "L'équipe X recrute", "Acme is looking for": a named body that needs the work itself.
_BODY = (
    r"(?:equipe|start-?up|entreprise|societe|association|asso|incubateur|mairie|commune|ville|ecole|lycee"
    r"|college|universite|fondation|ministere|departement|region|cse|groupe|pme|service|direction|team|company"
    r"|school|university|department|centre|institut|produit|projet|programme|famille|mediatheque|musee"
    r"|communaute|comite)"
)
NAMED = compiled(
    rf"[^a-z\n]{{0,12}}(?P<body>)(?:l'|la |le |les |the |notre "
    rf"|une? )?{_BODY}(?: [^.;\n]{{1,80}}?)? (?:(?:re)?(?:cherche|crute)(?:nt)?|souhaite(?:nt|rait)?|voudrait"
    rf"|a besoin|organise|needs|wants|is looking|seeks|seeking|looking for|hiring|requires)(?![a-z])"
    r"|[^.;:\n,]{2,45}? (?:(?:re)?(?:cherche|crute)(?:nt)?|is (?:currently |now |actively )?(?:looking for"
    r"|looking to hire|hiring|seeking|recruiting|searching for)|needs (?:an?|someone|help))(?![a-z])"
)
NOT_NAMED = compiled(
    r"(?<![a-z])(?:(?:nous|on|je|tu|vous|il|elle|qui|we|i|you|who|profil|poste|personne|agence|cabinet|esn|en"
    r"|de|la|temps|moteur|quelqu'un|vite|urgent|toujours|aussi|et|hello|bonjour|salut|if|that|anyone|freelance"
    r"|il s'agit|this (?:role|position|job))(?:'\w{1,3})? {0,2}(?:(?:re)?(?:cherche|crute)|is |needs)|client\w?"
    r"|candidat\w?|recruit\w{0,5}|recruteu\w{1,3}|(?:organisme|centre|ecole|institut)s? de formation"
    r"|partenaire\w?)"
)

"""The patterns of `asking`, on folded text: what people write when they ask for work, in French and English."""

from __future__ import annotations

from sansregret.reading.pattern import compiled

SEEK = compiled(
    r"(?<![a-z])(?:(?P<you>(?:re)?cherchez|recrutez)|(?:re)?cherch(?:e|ee|es|ees|ons|ent|ait|erait|erions|erais"
    r"|ions|ais)"
    r"|recrut(?:e|ons|ent|erait)|embauch(?:e|ons|ent)"
    r"|(?:ai|as|a|avons|ont|avez|aurais|aurions|aurait|auriez|avait|avions|aura"
    r"|aurons) (?:\w{4,14} )?(?:grand )?besoin|besoin(?= (?:urgent )?(?:d'|de |en ))"
    r"|a la recherche(?= d)|en recherche(?= d)|en quete(?= d)|il (?:me |nous |m'|leur |lui )?(?:faut|faudrait)"
    r"|manque(?= (?:un|une|de))"
    r"|look(?:ing)?(?= (?:\w{3,9} )?(?:for|to (?:hire|find|recruit|engage|bring|add|take|work|contract"
    r"|fill))(?![a-z]))|searching(?= for)|(?:in|on the) (?:search|need|market|hunt)(?= (?:of|for))|we(?:'re"
    r"| are) after|hiring|recruiting|seeking|seeks?|needs?|needed|require[sd]?|wanted)(?![a-z])"
)
LOOK_FOR = compiled(r" (?:\w{3,9} )?(?:for|of)(?![a-z])")
ARTICLED = compiled(
    r"(?:^|[^a-z])(?:la|les?|une|de|d'|ma|votre|vos|en|sa|notre|leur|cette|nos|mes|des|the|no|un|special|any|if)[ ']$"
)
YOU = compiled(
    r"(?<![a-z])(?:vous|tu|t'|you|you're|you are|youre|your company|toi)(?: (?:n'|ne |etes |es |are |may |might "
    r"|still |also |both |actuellement |currently )?)?(?:\w{3,10} )?$|(?:are|do|does|if) you (?:\w{3,10} )?$"
    r"|etes[ -]vous (?:\w{3,12} )?$|avez[ -]vous $"
)
DENIED = compiled(r"(?:(?<![a-z])n(?:e |')|not |no longer |n't |never |without )(?:\w{2,10} ){0,2}$")
DENIED_AFTER = compiled(r" (?:pas|plus|jamais)(?![a-z])")
WISH = compiled(
    r"(?<![a-z])(?:souhait(?:e|es|ons|erais|erions|ent|erait|eraient)|voudr(?:ais|ions|ait|aient)|voulons|veux"
    r"|veut|aimer(?:ais|ions|ait|aient)|envisage(?:ons|ent)?|prevoyons|prevoit|prevois|compt(?:e|ons)|cherch(?:e"
    r"|ons|ait|ais|ions|erait|ent) a(?= [a-z])|would (?:like|love)|(?:i|we|they)'d (?:really )?(?:like|love)"
    r"|wants?|wish"
    r"|plan(?:s|ning)?|hop(?:e|ing)|thinking (?:of|about)|besoin (?:de |que )(?=[a-z]{3,14}(?:er|ir|re) )"
    r"|needs? to|have to|must|aurais envie|j'ai envie|projet(?:te|ons|tons) d|on (?:va|doit)|allons|devons|dois"
    r"|need (?:you|someone|somebody|help)|il faudrait|il faut|need)"
    r"(?: (?:vraiment|bien|bientot|prochainement|a nouveau|vous|really|also|egalement|donc|y|en|me|nous|te|to|de"
    r"|que (?:vous|tu|quelqu'un)|qu'(?:on|il|elle)|you to|someone to|somebody to|you|someone|help|faire|pouvoir"
    r"|to have|to get|to hire someone to|de faire|d'|a|s)){0,4}[ ']{1,2}(?P<verb>[a-z-]{3,20})"
)
WANT = compiled(
    r"(?<![a-z])(?:souhait(?:e|ons|erais|erions|ent|erait)|voudr(?:ais|ions|ait|aient)|veux|voulons|aimer(?:ais"
    r"|ions|ait)|would (?:like|love)|(?:i|we)'d (?:like|love)|want)(?: bien| vraiment| egalement| aussi"
    r"| also)?(?= (?:une?|des|an?|some|deux|trois|two|three|notre|our|new) )"
)
TOUCH = compiled(
    r"(?<![a-z])(?:(?:vous|te|t') ?(?:contacte|ecris|sollicite|appelle|recontacte)[a-z]{0,3} (?:car "
    r"|parce que )?(?:pour|au sujet d|concernant|a propos d)(?:e|u|es|')?|(?:getting|get) in touch (?:about"
    r"|regarding|for)|writing (?:to you )?(?:about|regarding|for)|reaching out (?:about|regarding|for"
    r"|to you about)|contacting you (?:about|regarding|for)|(?:j'ai|nous avons|on a|i have|we have|i've got"
    r"|we've got)(?= (?:une?|an?|des|some|deux|two) [^.;,?]{3,50} (?:a|to be) [a-z]{3,14}))"
)
CONTACT_VERBS = frozenset(
    [
        "discuter",
        "echanger",
        "parler",
        "rencontrer",
        "talk",
        "discuss",
        "chat",
        "connect",
        "speak",
        "meet",
        "collaborer",
        "collaborate",
        "contacter",
        "appeler",
        "call",
    ]
)
OURS = compiled(
    r"(?<![a-z])(?:notre|nos|chez nous|our|us)(?: [a-z]{2,12}){0,1} (?:equipes?|teams?|salaries|collaborat\w{2,6}"
    r"|commerciaux|managers?|staff|employees|entreprise|company|association|etudiants|students|journee|conference"
    r"|event|evenement|site|website|contract|contrat|mission|project|projet)(?![a-z])"
    r"|(?:your|votre|ton) (?:contract|contrat|mission|proposition|proposal|offre|quote|devis)(?![a-z])"
)
WITH_YOU = compiled(r"(?<![a-z])(?:vous|toi|te|t'|you|votre|your|ensemble|together)(?![a-z])")
HIRE_VERBS = frozenset(
    [
        "confier",
        "organiser",
        "recruter",
        "embaucher",
        "trouver",
        "engager",
        "hire",
        "book",
        "reserver",
        "planifier",
        "recruit",
        "find",
        "organise",
        "organize",
        "get",
        "obtenir",
        "commander",
        "order",
        "commission",
        "appel",
        "contractualiser",
        "externaliser",
        "outsource",
        "beneficier",
        "suivre",
        "prendre",
        "have",
        "add",
        "bring",
        "take",
        "expand",
        "move",
        "run",
        "offer",
        "proposer",
        "sous-traiter",
        "avoir",
        "recevoir",
        "inscrire",
        "programmer",
        "schedule",
        "arrange",
    ]
)
ASK = compiled(
    r"(?<![a-z])(?:(?:pourriez|pouvez|peux|pourrais|sauriez|saurais|voudriez|voulez|accepteriez)[ -](?:vous|tu)"
    r"|(?:qui|quelqu'un|qqn|who|someone|anyone|somebody|anybody) (?:pourrait|peut|saurait|could|can)"
    r"|(?:vous|tu) (?:pourriez|pouvez|peux|pourrais|sauriez|accepteriez)|est[ -]ce que (?:vous |tu |t')(?:pourriez"
    r"|pouvez|peux|pourrais|sauriez|accepteriez)|(?:vous |tu )?serait[ -]il possible|serait[ -]ce possible"
    r"|possible de|can you|could you|would you|will you|can u|could u)"
    r"(?: (?:peut-etre|eventuellement|le|la|les|it|nous|me|m'|lui|leur|also|maybe|possibly|perhaps|please"
    r"|be able to|like to"
    r"|love to"
    r"|help(?: (?:us|me|our team|them))?(?: to| with)?|aider(?: a)?|m'aider(?: a)?|nous aider(?: a)?|venir"
    r"|come(?: and| to)?|de|to|y|consider|do|faire|envisager(?: de)?|have time to)){0,5}[ ']{1,2}(?P<verb>(?:m'"
    r"|nous |me )?[a-z-]{2,20})"
)
AVAILABLE = compiled(
    r"(?<![a-z])(?:(?:seriez|etes|serez|serais|es|seras)[ -](?:vous|tu)|(?:vous |tu |t')(?:seriez|etes|serez"
    r"|serais|es|seras)|est[ -]ce que (?:vous |tu |t')(?:seriez|etes|es|serais)|are you|would you be|will you be"
    r"|you are|you're|you be|u)"
    r" (?:\w{2,14} ){0,2}?(?:disponibles?|dispos?|libres?|partante?s?|interesse(?:e|s|es|\(e\)|\.e)?|d'accord"
    r"|en mesure|interested|available|free|open|up for|taking on|able|keen|around)(?![a-z])"
    r"|(?<![a-z])(?:auriez|avez|aurais|as)[ -](?:vous|tu) (?:\w{2,12} ){0,2}?(?:temps|dispo(?:nibilite)?s?"
    r"|creneaux?|place|envie|possibilite)|(?:vous |tu |t')(?:auriez|avez|aurais|as) (?:\w{2,12} ){0,2}?(?:temps"
    r"|dispo(?:nibilite)?s?|creneaux?)|do you (?:still |currently )?have (?:\w{2,10} ){0,3}?(?:time|availability"
    r"|capacity|slots?|room|bandwidth)"
    r"|(?<![a-z])(?:dispo|disponible|available|interesse(?:e|\(e\))?|interested|partante?|ca te (?:dit|tente"
    r"|interesse|branche|va)|ca vous (?:dit|tente|interesse|conviendrait)|cela vous interesse\w{0,5}"
    r"|cela te \w{4,10}) ?\?|(?<![a-z])(?:cela|ca) (?:vous |t'|te |pourrait (?:vous |t'))(?:interess\w{1,6}"
    r"|tent\w{1,4}|convien\w{1,6})"
    r"|(?<![a-z])(?:prenez|prends|acceptez|acceptes)[ -](?:vous|tu)|do you (?:do|offer|provide|teach|give|run"
    r"|take on|have experience|work with|take|know (?:someone|anyone|somebody|anybody))(?![a-z])"
    r"|(?<![a-z])(?:faites|proposez|donnez|organisez|assurez|intervenez|animez|realisez|dispensez|travaillez"
    r"|connaissez|donnes|fais|proposes|animes|interviens|travailles|connais|vous deplacez|enseignez)[ -](?:vous"
    r"|tu)(?![a-z])"
    r"|(?<![a-z])(?:connai(?:s|ssez|trais|triez)|aurais|auriez|as|avez)(?:[ -](?:vous|tu))? (?:pas |dans (?:ton"
    r"|votre) (?:reseau|entourage) )?(?:quelqu'un|qqn|qqun|une personne|un contact)|know (?:of )?(?:someone|anyone"
    r"|somebody|anybody|any good|a good)|(?:quelqu'un|qqn) (?:dans|de) (?:ton|votre)|(?:quelqu'un|qqn|someone"
    r"|somebody|anyone) (?:qui|who) (?:fait|donne|anime|saurait|pourrait|peut|does|teaches|could|can|gives|runs)"
    r"|(?:ca|cela) (?:te|vous|t'|pourrait te|pourrait vous) ?(?:dirait|brancherait|interesserait|tenterait"
    r"|plairait|irait|parle|plait|interesser|brancher|tenter)"
    r"|(?<![a-z])(?:peut[ -]on|pourrait[ -]on|pouvons[ -]nous|pourrions[ -]nous|could we|can we|shall we|may we"
    r"|might we) (?:se |nous |en |have |get |set |schedule |jump |hop )?[a-z' -]{2,40}(?:voir|parler|discuter"
    r"|echanger|appeler|talk|chat|call|meet|discuss|speak|touch)(?![a-z])"
    r"|est[ -]ce que (?:vous |tu |t')(?:faites|proposez|donnez|organisez|assurez|intervenez|animez|realisez"
    r"|dispensez|donnes|fais|proposes|animes|interviens|prenez|enseignez)(?![a-z])|(?<![a-z])(?:vous|tu) (?:faites"
    r"|proposez|donnez|intervenez|animez|donnes|fais|proposes|animes|interviens)(?= [^.;]{2,80}\?)"
)
PRICE = compiled(
    r"(?<![a-z])(?:(?:votre|vos|ton|tes|leur|quels?|quelle|quelles)(?: (?:est|sont|serait|seraient) (?:votre|vos"
    r"|ton|tes|le|les))? (?:meilleure? |conditions et |grille de )?(?:tarifs?|tjm|prix|honoraires"
    r"|conditions tarifaires|disponibilites?|dispos?"
    r"|(?<!merci pour votre )(?<!merci pour ton )(?<!bien recu votre )devis|taux)"
    r"|combien (?:prenez|prends|prend|facturez|factures|demandez|demandes|coute|couterait|ca coute|ca|cela|est-ce"
    r"|tu|vous|pour)|(?<!demandez )(?:un|faire un|etablir un|demande de|pour) devis|chiffrer|chiffrage"
    r"|a quel (?:prix|tarif)|quel (?:budget|cout)"
    r"|(?:you|please) quote|your (?:\w{3,8} ){0,2}?(?:rates?|prices?|pricing|fees?|quote|availability|quotation"
    r"|day rate|charges)"
    r"|what (?:it|this|that) (?:would|might|could) cost|(?:would|might|could) (?:it|this|that) cost|how much (?:do"
    r"|would|will|is|are|for|does)|(?<!free )(?:a|for a|me a|us a|give a"
    r"|provide a) (?:rough )?quot(?:e|ation)|what (?:do|would) you charge|what's your rate)(?![a-z])"
)
PRICE_ASKED = compiled(
    r"\?|(?<![a-z])(?:combien|quels?|quelles?|connaitre|savoir|indiquer|indiquez|donner|donne[zr]?|envoyer|envoyez"
    r"|envoie|transmettre|faire|faites|fais|etablir|chiffr\w{1,5}|demande|souhait\w{1,6}|besoin|recevoir|obtenir"
    r"|what|how much|tell|know|send|give|provide|need|would like|let me|looking for|quote (?:for|me|us)|share"
    r"|your (?:day )?rates?|attends?|merci de)(?![a-z])"
)
FOR = compiled(r" ?(?:pour|for|d'|de|on) (?:une?|an?|des|le|la|l'|the)? ?")
TO_DO = compiled(
    r"(?<![a-z])(?:j'ai|j'aurais|nous avons|on a|i have|i've got|we have|we've got)(?= )[^.;?]{3,60}? (?:a"
    r"|to) (?:faire |be )?"
    r"(?P<verb>[a-z]{4,14})(?![a-z])"
)
POST = compiled(
    r"(?<![a-z])(?:postes?|missions?|opportunites?|besoins?|profils?|remplacements?|contrats?|offres?|renfort|role"
    r"|position|opening|vacancy|job|opportunity|contract|gig|requirement|need)(?: (?:freelance|interessante?"
    r"|actuelle?|ouverte?"
    r"|urgente?|\w{2,10}e))? ?(?:de |d'|d'une? |en tant que |comme |of |as an? |for an? |pour une? |: ?)(?=[a-z])"
    r"|(?<![a-z])(?:en tant qu[e'] ?(?:une? )?|(?:working|work|cover|help|help us|act|come in|join us"
    r"|joining us) as an? |to join (?:us|them"
    r"|our team) as an? )(?=[a-z])"
)
POST_AFTER = compiled(
    r"(?<![a-z])(?:an?|the|our|this|of|for|new|urgent|freelance|remote|contract|senior|multiple|several"
    r"|une?) ((?:[a-z0-9/+#.&-]{1,20} ){1,5}?)(?:roles?|positions?|openings?|vacancy|vacancies|opportunity"
    r"|opportunities|contracts?|jobs?|gigs?)(?![a-z])"
)
OWN_POST = compiled(
    r"(?<![a-z])(?:je (?:re)?cherche|candidature|postul\w{1,3}|nouveau|mon|ma|my|i am|i'm|j'occup\w{2,4}|j'ai"
    r"|felicitations|congrat\w{1,10}|apply\w{0,3}|application|tant que|recherche d'une?|looking for|nomm\w{1,3}"
    r"|promo\w{1,5})(?![a-z])[^.;]{0,30}$"
)
STRONG_ADS = (
    "poste",
    "offre",
    "mission",
    "appel",
    "we",
    "nouvelle",
    "envoye une",
    "recu une",
    "demande de",
    "new ",
    "invited",
)
AD = compiled(
    r"\(? ?(?<![a-z/])(?:h ?/ ?f|f ?/ ?h|h/f/x|m/f/d|m/w/d)(?![a-z/])|(?<![a-z])(?:postes? a pourvoir"
    r"|offres? d'emploi|mission freelance|offre de mission|appel d'offres?|appel a candidatures?"
    r"|cahier des charges|fiche de poste|profil recherche|poste ouvert|descriptif (?:du poste|de la mission)"
    r"|(?:descriptif|description) d[eu] (?:la )?(?:poste|mission)"
    r"|vos? missions?(?: principales?)?(?= ?[:\n]| (?:sera|seront|est|consiste))|vous (?:serez (?:en charge|charge"
    r"|amene|responsable|rattache|integre)|interviendrez|animerez|aurez (?:pour|en)|rejoindrez)|rejoi(?:gnez"
    r"|ns)[ -](?:nous|notre|l'equipe)|envoye[zr] (?:votre|vos|un|nous|moi)?[ -]?(?:cv|candidature)|pos(?:tulez"
    r"|tuler)|candidatez|cv a jour|tjm|(?:nouvelle|envoye une|recu une) demande|demande de (?:cours|prestation"
    r"|devis|formation)|new (?:project |client )?(?:request|inquiry|enquiry|lead)|invited to (?:apply|bid|quote)"
    r"|statut ?: ?freelance"
    r"|job description|the role|about the role|we(?:'re| are) hiring|join (?:our|us|the) (?:team|company)|join us"
    r"|your responsibilities|responsibilities|requirements|key duties|apply (?:now|here|by|via|with|at|to"
    r"|directly)|to apply|send (?:us |me |your )?(?:a |your )?(?:cv|resume|portfolio)|ideal candidate"
    r"|successful candidate|you will (?:be|work|join|deliver|teach|lead|design|develop|help|report)|job opening"
    r"|now hiring|years'? (?:of )?experience|start date)(?![a-z])"
)
MISSION = compiled(
    r"(?<![a-z])(?:(?:j'ai|j'aurais|nous avons|nous aurions|on a|on aurait|ai|aurais|avons|aurions|i have|i've got"
    r"|i've|we have|we've got|we've|have|got|there is|there's|il y a|avec)(?: (?:actuellement|aussi|peut-etre"
    r"|bientot|currently|also|just|maybe|recu|received))?(?: (?:une?|des|deux|plusieurs|an?|several|two|some"
    r"|quelques|\d|du|de la|d'une?|few|this|cette|ce)|(?= besoins? )|(?= work for)| bien"
    r"| some)(?: [a-z'-]{2,16}){0,4}? (?:missions?|projets?|besoins?"
    r"|opportunites?|demandes?|postes?|remplacements?|vacations?|chantiers?|interventions?|projects?|openings?"
    r"|roles?|positions?|needs?|opportunity|opportunities|gigs?|jobs?|assignments?|requirement|travail|boulot|taf"
    r"|work|vacancy|formations?|ateliers?|cours|training|workshops?|courses?|sessions?|eleves?|groupes?"
    r"|stagiaires?|students?)"
    r"|(?:missions?|projets?|projects?|opportunit(?:e|es|y|ies)|roles?|positions?"
    r"|postes?) (?:[a-z'-]{2,14} ){0,4}?(?:pour (?:vous|toi)|for you|a (?:vous|te) (?:proposer|confier|soumettre)"
    r"|qui (?:pourrait|devrait|peut) (?:vous|t')|(?:that|which) (?:might|could|may|would))|(?:vous|te"
    r"|t') (?:proposer|confier|soumettre) (?:une?|des|cette|notre) (?:[a-z'-]{2,14} )?(?:missions?|projets?|poste"
    r"|travail|animation|formations?|intervention|opportunite)"
    r"|(?:interesse(?:e|s|es|\(e\)|\.e)?|interessent?|interess(?:ons|ait)) (?:[a-z]{2,10} ){0,2}?par (?:vos|votre"
    r"|une|un|des|tes|ton)|(?:votre|ton|vos|tes) (?:profil|formations?|ateliers?|cours|services?|prestations?"
    r"|parcours|competences|expertise|accompagnement) (?:[a-z-]{2,12} ){0,3}?(?:nous|m'[a-z]{1,12}|m|a"
    r"|pourrai(?:en)?t"
    r"|interesse\w{0,3}|correspond|convien|colle)|interested in (?:your|a|an|one of your|booking|hiring|working"
    r"|having"
    r"|learning|taking|the)|your (?:profile|background|experience|skills|expertise|work"
    r"|services) (?:[a-z]{2,12} ){0,3}?(?:caught|stood|looks?|match|seems?|fit|would|could|impress|is|are)"
    r"|came across your (?:profile|website|site|work|portfolio)|(?:tombee?|vu|consulte|parcouru|decouvert"
    r"|trouve) (?:sur )?votre (?:profil|site|annonce|page)"
    r"|(?:au sujet d|concernant|a propos d|vous (?:contacte|ecris|sollicite) (?:pour|car|concernant)|regarding"
    r"|about|in view of|en vue d)(?:'|e |e la |es | )?(?:une?|an?|la|le|notre|cette|our"
    r"|the) ?(?:[a-z]{3,12} )?(?:missions?|interventions?|projets?|prestations?|remplacements?|formations?"
    r"|ateliers?|project|assignment|workshop|training|course)"
    r"|(?:une?|ce|le|this|an?) (?:postes?|missions?|contrat|role|position)(?= (?:d[e']|of|as|for))|(?:for"
    r"|pour) (?:an?|the|une?|le) (?:[a-z-]{2,16} ){1,4}(?:roles?|positions?|jobs?)"
    r"|(?:include|add|repeat|use|schedule|like|love|want) your (?:[a-z-]{2,16} ){0,3}(?:course|workshop|training"
    r"|session|talk|class|programme)s?"
    r"|faire appel a (?:vos|vous|un|une|toi|tes)|vous (?:confier|solliciter|missionner|mandater)|te (?:confier"
    r"|solliciter)|travailler avec (?:vous|toi)|work with you|your help|votre (?:aide|intervention|accompagnement)"
    r"|(?:ton|de l') aide|(?<!the )(?<!a )(?<!that )(?:hire|commission|engage|book) (?:you|a|an|someone))(?![a-z])"
)
OFFERED_WORK = compiled(r"(?:missions?|projets?|besoins?|projects?|postes?|roles?|positions?|par|in|interventions?) ?")
CUE = compiled(
    r"(?<![a-z])(?:opportunit(?:e|es|y|ies)|collaborations?|collaborer|collaborate|missions?|prestations?"
    r"|intervention|devis|dispos?|disponibilites?|disponible|tarifs?|budget|freelances?|echanger|un appel|a call"
    r"|quick chat|reappel\w{1,4}|rappel(?:er|ez)(?:[ -]moi)?|appele[zr][ -]moi|appelle[ -](?:moi|nous)"
    r"|petit (?:taf|boulot|job|projet)|small (?:job|project|gig)|call me|projets?|project"
    r"|remuner\w{2,6}|paid|indemnis\w{1,5})(?![a-z])"
)
LEAD = compiled(
    r"(?:[ ,]{1,2}(?:pour|de|d'|a|au|en|for|to|in|on|des|une?|the|le|la|moi|nous|venir|come and"
    r"|help)(?![a-z])){0,4} ?"
)

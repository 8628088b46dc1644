"""The constructions by which people ask for work, in French and English, each with its strength."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.subject import (
    OBJECT,
    TASK_VERB,
    VAGUE_OBJECT,
    first_is,
    is_plain_verb,
    is_work_verb,
    kind_of,
    object_span,
    phrase,
)
from sansregret.reading.trades import TradeKind

_SEEK = re.compile(
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
_LOOK_FOR = re.compile(r" (?:\w{3,9} )?(?:for|of)(?![a-z])")
_ARTICLED = re.compile(
    r"(?:^|[^a-z])(?:la|les?|une|de|d'|ma|votre|vos|en|sa|notre|leur|cette|nos|mes|des|the|no|un|special|any|if)[ ']$"
)
_YOU = re.compile(
    r"(?<![a-z])(?:vous|tu|t'|you|you're|you are|youre|your company|toi)(?: (?:n'|ne |etes |es |are |may |might "
    r"|still |also |both |actuellement |currently )?)?(?:\w{3,10} )?$|(?:are|do|does|if) you (?:\w{3,10} )?$"
    r"|etes[ -]vous (?:\w{3,12} )?$|avez[ -]vous $"
)
_DENIED = re.compile(r"(?:(?<![a-z])n(?:e |')|not |no longer |n't |never |without )(?:\w{2,10} ){0,2}$")
_DENIED_AFTER = re.compile(r" (?:pas|plus|jamais)(?![a-z])")
_VERB_AFTER = re.compile(
    r" ?(?:a |to |de |d'|you to |someone to |somebody to |quelqu'un pour |help (?:to |with )?|que (?:vous"
    r"|tu) )(?=[a-z])"
)
_WISH = re.compile(
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
_WANT = re.compile(
    r"(?<![a-z])(?:souhait(?:e|ons|erais|erions|ent|erait)|voudr(?:ais|ions|ait|aient)|veux|voulons|aimer(?:ais"
    r"|ions|ait)|would (?:like|love)|(?:i|we)'d (?:like|love)|want)(?: bien| vraiment| egalement| aussi"
    r"| also)?(?= (?:une?|des|an?|some|deux|trois|two|three|notre|our|new) )"
)
_TOUCH = re.compile(
    r"(?<![a-z])(?:(?:vous|te|t') ?(?:contacte|ecris|sollicite|appelle|recontacte)[a-z]{0,3} (?:car "
    r"|parce que )?(?:pour|au sujet d|concernant|a propos d)(?:e|u|es|')?|(?:getting|get) in touch (?:about"
    r"|regarding|for)|writing (?:to you )?(?:about|regarding|for)|reaching out (?:about|regarding|for"
    r"|to you about)|contacting you (?:about|regarding|for)|(?:j'ai|nous avons|on a|i have|we have|i've got"
    r"|we've got)(?= (?:une?|an?|des|some|deux|two) [^.;,?]{3,50} (?:a|to be) [a-z]{3,14}))"
)
_CONTACT_VERBS = frozenset(
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
_OURS = re.compile(
    r"(?<![a-z])(?:notre|nos|chez nous|our|us)(?: [a-z]{2,12}){0,1} (?:equipes?|teams?|salaries|collaborat\w{2,6}"
    r"|commerciaux|managers?|staff|employees|entreprise|company|association|etudiants|students|journee|conference"
    r"|event|evenement|site|website|contract|contrat|mission|project|projet)(?![a-z])"
    r"|(?:your|votre|ton) (?:contract|contrat|mission|proposition|proposal|offre|quote|devis)(?![a-z])"
)
_WITH_YOU = re.compile(r"(?<![a-z])(?:vous|toi|te|t'|you|votre|your|ensemble|together)(?![a-z])")
_HIRE_VERBS = frozenset(
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
_ASK = re.compile(
    r"(?<![a-z])(?:(?:pourriez|pouvez|peux|pourrais|sauriez|saurais|voudriez|voulez|accepteriez)[ -](?:vous|tu)"
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
_AVAILABLE = re.compile(
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
_PRICE = re.compile(
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
_PRICE_ASKED = re.compile(
    r"\?|(?<![a-z])(?:combien|quels?|quelles?|connaitre|savoir|indiquer|indiquez|donner|donne[zr]?|envoyer|envoyez"
    r"|envoie|transmettre|faire|faites|fais|etablir|chiffr\w{1,5}|demande|souhait\w{1,6}|besoin|recevoir|obtenir"
    r"|what|how much|tell|know|send|give|provide|need|would like|let me|looking for|quote (?:for|me|us)|share"
    r"|your (?:day )?rates?|attends?|merci de)(?![a-z])"
)
_POST = re.compile(
    r"(?<![a-z])(?:postes?|missions?|opportunites?|besoins?|profils?|remplacements?|contrats?|offres?|renfort|role"
    r"|position|opening|vacancy|job|opportunity|contract|gig)(?: (?:freelance|interessante?|actuelle?|ouverte?"
    r"|urgente?|\w{2,10}e))? ?(?:de |d'|d'une? |en tant que |comme |of |as an? |for an? |pour une? |: ?)(?=[a-z])"
    r"|(?<![a-z])(?:en tant qu[e'] ?(?:une? )?|working as an? |work as an? |to join (?:us|them"
    r"|our team) as an? )(?=[a-z])"
)
_POST_AFTER = re.compile(
    r"(?<![a-z])(?:an?|the|our|this|of|for|new|urgent|freelance|remote|contract|senior|multiple|several"
    r"|une?) ((?:[a-z0-9/+#.&-]{1,20} ){1,5}?)(?:roles?|positions?|openings?|vacancy|vacancies|opportunity"
    r"|opportunities|contracts?|jobs?|gigs?)(?![a-z])"
)
_OWN_POST = re.compile(
    r"(?<![a-z])(?:je (?:re)?cherche|candidature|postul\w{1,3}|nouveau|mon|ma|my|i am|i'm|j'occup\w{2,4}|j'ai"
    r"|felicitations|congrat\w{1,10}|apply\w{0,3}|application|tant que|recherche d'une?|looking for|nomm\w{1,3}"
    r"|promo\w{1,5})(?![a-z])[^.;]{0,30}$"
)
_STRONG_ADS = (
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
_AD = re.compile(
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
_MISSION = re.compile(
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
    r"|(?:ton|de l') aide|(?:hire|commission|engage|book) (?:you|a|an|someone))(?![a-z])"
)
_CUE = re.compile(
    r"(?<![a-z])(?:opportunit(?:e|es|y|ies)|collaborations?|collaborer|collaborate|missions?|prestations?"
    r"|intervention|devis|dispos?|disponibilites?|disponible|tarifs?|budget|freelances?|echanger|un appel|a call"
    r"|quick chat|reappel\w{1,4}|rappel(?:er|ez)(?:[ -]moi)?|appele[zr][ -]moi|appelle[ -](?:moi|nous)"
    r"|petit (?:taf|boulot|job|projet)|small (?:job|project|gig)|call me|projets?|project"
    r"|remuner\w{2,6}|paid|indemnis\w{1,5})(?![a-z])"
)


_LEAD = re.compile(
    r"(?:[ ,]{1,2}(?:pour|de|d'|a|au|en|for|to|in|on|des|une?|the|le|la|moi|nous|venir|come and"
    r"|help)(?![a-z])){0,4} ?"
)


def seek(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody looks for, needs or hires somebody or something."""
    for match in _SEEK.finditer(page.folded, sentence.start, sentence.end):
        before = page.folded[max(sentence.start, match.start() - 40) : match.start()]
        verb = match.group()
        if before.endswith((" en ", "j'en ")) or (
            verb.startswith("need") and page.folded.startswith(" to ", match.end())
        ):
            continue
        if before.endswith(("qui ", "who ", "that ")) and verb.endswith(("ent", "look", "need", "seek")):
            continue
        if verb in {"recherche", "recherches", "need", "needs", "required", "hiring"} and _ARTICLED.search(before):
            continue
        at = match.end()
        ask_for = _LOOK_FOR.match(page.folded, at, sentence.end)
        if ask_for and verb.startswith(("look", "search", "in", "on", "recruiting", "hiring")):
            at = ask_for.end()
        span = _wanted_before(page, sentence, match) or object_span(page, sentence, at)
        if span is None:
            continue
        yield from _sought(page, sentence, match, before, span)


def _wanted_before(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[int, int] | None:
    """ "Python trainer wanted", "rédactrice recherchée": the object stands before."""
    if match.start() - sentence.start > 80 or match.start() == sentence.start:
        return None
    passive = match.group() in {"wanted", "needed", "required"} or (
        match.group() in {"recherche", "recherches", "recherchee", "recherchees"}
        and "é" in page.text[match.start() : match.end() + 1][-3:]
    )
    return phrase(page.folded, sentence.start, match.start()) if passive else None


def _sought(
    page: Page, sentence: Sentence, match: re.Match[str], before: str, span: tuple[int, int]
) -> Iterator[Finding]:
    place = (match.start(), span[1]) if span[0] >= match.start() else (span[0], match.end())
    folded = page.folded
    kind = kind_of(folded, span)
    own = first_is("own_work", folded, span)
    plain = kind in (TradeKind.ROLE, TradeKind.TASK)
    denied = _DENIED_AFTER.match(folded, match.end())
    if _DENIED.search(before) and (denied or not before.rstrip().endswith(("ne", "n'"))):
        over = "plus" in denied.group() if denied else "longer" in before
        yield page.found("asks_for_work", False, place, rank=5 if over else 3)
        return
    if match["you"] or _YOU.search(before) or match.group().startswith(("avez", "auriez", "as ")):
        if own or plain:
            yield page.found("asks_for_work", own and not plain, place, rank=3)
        return
    if own and not match.group().startswith(("recrut", "embauch", "hir")):
        if not before.endswith(("qui ", "who ", "that ")):
            yield page.found("asks_for_work", False, place, rank=5)
        return
    if not plain and first_is("not_work", folded, span):
        return
    strength = 5 if plain else {TradeKind.NEUTRAL: 4, TradeKind.LOOSE: 4}.get(kind or TradeKind.ROLE, 2)
    if match.group() in {"need", "needs", "required", "require", "requires"} and not plain:
        strength = 3 if kind else 2
    yield page.found("asks_for_work", True, place, rank=strength)
    if strength >= 3:
        yield _subject(page, span, OBJECT if plain else VAGUE_OBJECT, stated=plain or kind is TradeKind.NEUTRAL)


def _subject(page: Page, span: tuple[int, int], rank: int, *, stated: bool = True) -> Finding:
    certainty = Certainty.STATED if stated else Certainty.LIKELY
    return page.found("subject", page.text[span[0] : span[1]], span, certainty=certainty, rank=rank)


def wish(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody wants something done: "nous souhaitons refondre notre site", "I'd like you to train my team"."""
    for match in (
        *_WANT.finditer(page.folded, sentence.start, sentence.end),
        *_TOUCH.finditer(page.folded, sentence.start, sentence.end),
    ):
        before = page.folded[max(sentence.start, match.start() - 30) : match.start()]
        span = object_span(page, sentence, match.end())
        if span and kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.TASK) and not _YOU.search(before):
            yield page.found("asks_for_work", True, (match.start(), span[1]), rank=4)
            yield _subject(page, span, TASK_VERB + 1)
    for match in _WISH.finditer(page.folded, sentence.start, sentence.end):
        before = page.folded[max(sentence.start, match.start() - 30) : match.start()]
        if _YOU.search(before) or _DENIED.search(before):
            continue
        yield from _task(page, sentence, match, weak=2)


def ask(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody asks the reader to do something: "pourriez-vous animer un atelier ?"."""
    for match in _ASK.finditer(page.folded, sentence.start, sentence.end):
        yield from _task(page, sentence, match, weak=0)


def _task(page: Page, sentence: Sentence, match: re.Match[str], *, weak: int) -> Iterator[Finding]:
    verb = match["verb"].split(" ")[-1].removeprefix("m'")
    place = match.span()
    if verb in _CONTACT_VERBS:
        if _WITH_YOU.search(page.folded, match.start(), min(sentence.end, match.end() + 60)):
            yield page.found("asks_for_work", True, place, rank=2)
        return
    span = phrase(page.folded, match.start("verb") + len(match["verb"]) - len(verb), sentence.end, long=True)
    plain = span is not None and (
        kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.TASK) or is_plain_verb(page.folded, span)
    )
    known = span is not None and is_work_verb(page.folded, span)
    if span is None or (not known and verb not in _HIRE_VERBS):
        if _shared(page, sentence):
            yield page.found("asks_for_work", True, place, rank=2)
        return
    if plain:
        yield page.found("asks_for_work", True, (match.start(), span[1]), rank=4)
        yield _subject(page, span, TASK_VERB)
    elif known and (weak == 0 or span[1] - span[0] > len(verb)):
        yield page.found("asks_for_work", True, (match.start(), span[1]), rank=3)
        yield _subject(page, span, VAGUE_OBJECT - 5, stated=False)
    elif weak:
        yield page.found("asks_for_work", True, place, rank=weak)


def _shared(page: Page, sentence: Sentence) -> bool:
    """Whether somebody speaks for a team or house ("our team", "nos commerciaux")."""
    return bool(_OURS.search(page.folded, sentence.start, sentence.end))


def available(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody asks whether the reader has time, does such work, or is interested."""
    for match in _AVAILABLE.finditer(page.folded, sentence.start, sentence.end):
        lead = _LEAD.match(page.folded, match.end(), sentence.end)
        span = phrase(page.folded, lead.end() if lead else match.end(), sentence.end, long=True)
        kind = kind_of(page.folded, span) if span else None
        plain = span is not None and (kind in (TradeKind.ROLE, TradeKind.TASK) or is_plain_verb(page.folded, span))
        yield page.found("asks_for_work", True, match.span(), rank=4 if plain else 3)
        if span is not None and plain:
            yield _subject(page, span, TASK_VERB - 5)
        elif match.group().startswith(("dispo", "avail")) and (
            named := phrase(page.folded, sentence.start, match.start())
        ):
            if kind_of(page.folded, named) is TradeKind.ROLE:
                yield page.found("asks_for_work", True, (named[0], match.end()), rank=4)
                yield _subject(page, named, TASK_VERB - 5)
        elif span is not None and is_work_verb(page.folded, span):
            yield _subject(page, span, VAGUE_OBJECT - 5, stated=False)


def price(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody asks what it costs."""
    for match in _PRICE.finditer(page.folded, sentence.start, sentence.end):
        asked = _PRICE_ASKED.search(page.folded, sentence.start, sentence.end)
        strength = 2 if not asked else 3 if "dispo" in match.group() else 4
        yield page.found("asks_for_work", True, match.span(), rank=strength)
        span = object_span(page, sentence, match.end())
        if span is None:
            pour = re.compile(r" ?(?:pour|for|d'|de|on) (?:une?|an?|des|le|la|l'|the)? ?").match(
                page.folded, match.end(), sentence.end
            )
            span = phrase(page.folded, pour.end(), sentence.end) if pour else None
        if span and kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.TASK):
            yield _subject(page, span, TASK_VERB - 2)


def advertise(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """The words of job advertisements and mission cards."""
    for match in _AD.finditer(page.folded, sentence.start, sentence.end):
        strong = match.group().startswith(_STRONG_ADS)
        strength = 5 if "/" in match.group() else 4 if strong else 1
        yield page.found("asks_for_work", True, match.span(), rank=strength)


def mission(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody has a mission, a project, a need, or an interest in the reader's services."""
    for match in _MISSION.finditer(page.folded, sentence.start, sentence.end):
        yield page.found("asks_for_work", True, match.span(), rank=3)
        span = phrase(page.folded, match.start(), match.end() + 60)
        if span:
            tail = re.compile(
                r"(?:missions?|projets?|besoins?|projects?|postes?|roles?|positions?|par|in|interventions?) ?"
            ).search(page.folded, match.start(), match.end() + 1)
            begin = tail.end() if tail else match.end()
            noun = object_span(page, sentence, begin)
            if noun and noun[0] - begin < 12 and kind_of(page.folded, noun) in (TradeKind.ROLE, TradeKind.TASK):
                yield page.found("asks_for_work", True, (match.start(), noun[1]), rank=4)
                yield _subject(page, noun, TASK_VERB - 1)


def post(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A post or mission with its role: "un poste de juriste", "a Senior Engineer role"."""
    spans = [
        (m.start(), phrase(page.folded, m.end(), sentence.end))
        for m in _POST.finditer(page.folded, sentence.start, sentence.end)
    ]
    spans += [(m.start(), m.span(1)) for m in _POST_AFTER.finditer(page.folded, sentence.start, sentence.end)]
    for start, span in spans:
        if span is None or kind_of(page.folded, span) is not TradeKind.ROLE:
            continue
        before = page.folded[max(sentence.start, start - 40) : start]
        if _OWN_POST.search(before):
            continue
        end = span[1] - (page.folded[span[1] - 1] == " ")
        yield page.found("asks_for_work", True, (start, end), rank=3)
        yield _subject(page, (span[0], end), TASK_VERB + 2)


def cue(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Words of business that alone only hint at a request."""
    for match in _CUE.finditer(page.folded, sentence.start, sentence.end):
        plain = match.group().startswith(("appele", "call", "rappel", "reappel", "opportun", "petit", "small"))
        yield page.found("asks_for_work", True, match.span(), rank=2 if plain else 1)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="seek",
        triggers=(
            "cherch*", "recherch*", "recrut*", "embauch*", "besoin", "quete", "faut", "faudrait", "manque", "look", "looking",
            "searching", "search", "market", "hunt", "after", "hiring", "recruiting", "seek*", "need*", "requir*", "wanted",
        ),
        parse=seek,
    ),
    Parser(
        name="wish",
        triggers=(
            "souhait*", "voudr*", "voulons", "veux", "veut", "aimer*", "envisage*", "prevo*", "compt*", "cherch*", "like", "love",
            "want*", "wish", "plan*", "hop*", "thinking", "besoin", "need*", "have", "must", "envie", "projet*", "va", "doit",
            "allons", "devons", "dois", "faut", "faudrait",
        ),
        parse=wish,
    ),
    Parser(
        name="ask",
        triggers=("pourri*", "pouvez", "peux", "pourrais", "sauri*", "saurais", "voudriez", "voulez", "accepteri*", "possible", "can", "could", "would", "will"),
        parse=ask,
    ),
    Parser(
        name="available",
        triggers=(
            "disponible*", "dispo*", "libre*", "partant*", "interess*", "accord", "mesure", "interested", "available", "free", "open",
            "up", "taking", "able", "keen", "around", "temps", "creneau*", "place", "envie", "possibilite", "you", "quelqu", "qqn", "someone", "somebody", "anyone", "know", "peut", "pourrait", "pouvons", "pourrions", "could", "can", "shall", "may",
            "dit", "tente",
            "branche", "va", "conviendrait", "cela", "ca", "vous", "tu",
        ),
        parse=available,
    ),
    Parser(
        name="price",
        triggers=("tarif*", "tjm", "prix", "honoraires", "disponibilite*", "dispo*", "devis", "taux", "combien", "chiffr*", "budget", "cout", "rate*", "price*", "pricing", "fee*", "quot*", "availability", "charge*", "much"),
        parse=price,
    ),
    Parser(
        name="advertise",
        triggers=(
            "h", "f", "m", "poste*", "offre*", "mission*", "appel", "cahier", "fiche", "profil", "descripti*", "vous", "rejoi*", "envoye*",
            "postul*", "candidat*", "cv", "tjm", "statut", "job", "role", "hiring", "join", "responsibilities", "requirements", "duties", "apply",
            "send", "candidate", "you", "experience", "start", "demande", "request", "inquiry", "enquiry", "lead", "invited",
        ),
        parse=advertise,
    ),
    Parser(
        name="mission",
        triggers=(
            "mission*", "projet*", "besoin*", "opportunit*", "demande*", "poste*", "remplacement*", "vacation*", "chantier*", "intervention*",
            "project*", "opening*", "role*", "position*", "need*", "gig*", "job*", "assignment*", "requirement", "travail", "boulot",
            "taf", "work", "vacancy", "formation*", "atelier*", "cours", "training", "workshop*", "course*", "session*", "eleve*", "groupe*", "stagiaire*", "student*",
            "interess*", "interested", "votre", "ton", "vos", "tes", "your", "faire", "confier", "solliciter", "missionner", "mandater",
            "travailler", "aide", "hire", "commission", "engage", "book",
        ),
        parse=mission,
    ),
    Parser(
        name="post",
        triggers=(
            "poste*", "mission*", "opportunit*", "besoin*", "profil*", "remplacement*", "contrat*", "offre*", "renfort", "role*", "position*", "opening*", "vacanc*",
            "job*", "contract*", "gig*", "tant", "as",
        ),
        parse=post,
    ),
    Parser(
        name="cue",
        triggers=(
            "opportunit*", "collabor*", "mission*", "prestation*", "intervention", "devis", "dispo*", "tarif*", "budget", "freelance*",
            "echanger", "appel", "call", "chat", "reappel*", "rappel*", "appelez", "appelle", "petit", "small", "projet*", "project", "remuner*", "paid", "indemnis*",
        ),
        parse=cue,
    ),
)  # fmt: skip

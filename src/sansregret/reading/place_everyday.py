"""Presence and distance in everyday words: "chez nous", "in the church hall", "could you come and show us",
"où vous voulez".

What private persons, associations and small firms write where an advertisement says "on site" or "remote".
"""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled

#: Rooms and houses where people meet; a bare article before them says little, "our" says much.
_ROOMS = (
    r"(?:salles?|maison (?:de quartier|des assos\w{0,8}|pour tous|de retraite|des jeunes|de la culture)|mairie"
    r"|mediatheque|bibliotheque|ateliers?|boutique|magasins?|theatre|musee|amphi\w{0,8}|gymnase|studio|campus|siege"
    r"|foyer|caserne|usine|entrepot|hotel|chateau|domaine|eglise|paroisse|mjc|ehpad|salon|restaurant|ferme|local|gite"
    r"|galerie|librairie|showroom|conservatoire|espace [a-z]{2,15}|tiers[ -]lieu|palais|parc|stade|piscine|chantier"
    r"|residence|plateau|dojo|gymnase|stand|salon professionnel|plage|tribunal|gare|aeroport|refuge|camping|marche"
    r"|foret|quais?|port|patinoire|hippodrome"
    r"|hall|halle|bureaux|locaux|cantine|auditorium|chapelle|prefecture|caveau|pepiniere)"
)
#: Houses that one also belongs to ("ma fille est au lycée"): only what is done there counts.
_HOUSES = (
    r"(?:ecoles?|lycees?|colleges?|centres?|hopital|clinique|universite|fac(?:ulte)?|institut|club|agences?|cabinet"
    r"|bureau|etablissements?|structure|commune|village|entreprise|association|laboratoire|labo|classes?|creche)"
)
_PLACES = (
    r"(?:halls?|librar(?:y|ies)|campus|shops?|cent(?:re|er)s?|museum|hospitals?|galler(?:y|ies)|hotel|venue"
    r"|theat(?:re|er)"
    r"|brewery|factory|plant|farm|barn|garden|kitchen|churche?s?|clubhouse|gym|salon|restaurant|pub|bakery|depot|yard"
    r"|branch(?:es)?|classroom|surgery|nursery|schools?|offices?(?! \d)|studio|workshop|warehouse"
    r"|headquarters|hq|chapel|marquee"
    r"|mill|boat|cafe|bar|clubroom|lodge|manor|terrace|rooftop|dojo|trade show|stand|classrooms?|beach|courtroom"
    r"|court|station|airport|market|forest"
    r"|pier|harbour|guildhall|town hall|village hall|marina"
    r"|boardroom|canteen|infirmary|surgery|estate|showroom|auditorium|stadium|park|castle|lab|premises|building"
    r"|college|clinic|site)"
)


@cache
def venues() -> re.Pattern[str]:
    """Where people are gathered: `own` ("dans notre salle"), `room` ("au musée"), `house` ("à l'école"), `street`."""
    return compiled(
        r"(?<![a-z])(?:"
        rf"(?P<own>(?:dans|a|au sein de|au coeur de|sur) (?:notre|nos|mon|ma|leurs?"
        rf"|chacun\w? de nos) (?:[a-z]{{3,12}} )?"
        rf"(?:{_ROOMS}|{_HOUSES})|(?:in|at|to|into|around|across|from|(?<=, )|(?<=- )) ?(?:our|my|their"
        rf"|(?:each|one|two|some|both|several) of (?:our|its|their|his|her)) (?:[a-z'-]{{2,15}} ){{0,2}}{_PLACES})"
        rf"|(?P<bare>(?<=, )(?:lycee|college|ecole|salle|mairie|mediatheque|amphi\w{{0,8}}|theatre|campus|hotel"
        rf"|espace|foyer"
        r"|maison de)(?= [a-z]))"
        rf"|(?P<room>(?:dans|a|au|aux) (?:la |le |l'|les |une? |des )?(?:[a-z]{{4,10}} )?{_ROOMS}|(?:in|at"
        rf"|on) (?:the |an? "
        rf"|each |various |several )?(?:[a-z'-]{{2,15}} ){{0,2}}(?:{_PLACES}|premises)|on campus)"
        rf"|(?P<house>(?:dans|a|au|aux) (?:la |le |l'|les |une? |des |plusieurs )?{_HOUSES})"
        r"|(?P<street>\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|bd|boulevard|place|quai|allee|chemin|impasse|route"
        r"|square)"
        r" [a-z'-]{1,20}|unit \d{1,3},? [a-z'-]{1,20}|\d{1,4},? [a-z]{3,20} (?:street|st|road|rd|lane|avenue|ave"
        r"|close|drive)(?![a-z]))"
        r")(?![a-z])"
    )


@cache
def homes() -> re.Pattern[str]:
    """Visits: `sure` says that one comes, `home` names a home, `visit` asks whether or how one comes."""
    doing = (
        r"(?:parler|animer|former|presenter|donner|faire|jouer|intervenir|montrer|expliquer|installer|filmer|encadrer"
        r"|initier|accompagner|apprendre|chanter|photographier|raconter|lire|travailler|couvrir)"
    )
    acting = (
        r"(?:speak|talk|teach|train|run|give|play|show|photograph|film|paint|present|lead|facilitate|tell|sing|read"
        r"|shoot"
        r"|cook|demonstrate|explain|cover|deliver|do (?:a|an|the|some))"
    )
    return compiled(
        r"(?<![a-z])(?:"
        rf"(?P<sure>(?<!a )(?:venir|venez|viendr\w{{1,4}}|viens|viennent?|veniez)(?:[ -](?:vous|tu|nous|me|leur"
        rf"|lui|les|y))"
        rf"{{0,2}} (?:[a-z]{{2,12}} )?{doing}|(?:come|coming) (?:in |over |along |round |out |down |up )?(?:and"
        rf"|to) {acting}"
        r"|(?:(?:il )?fau(?:t|dra|drait)(?: pouvoir)?|devr\w{1,4}|imperativement|obligatoirement) (?:vous deplacer"
        r"|se deplacer|te deplacer|venir (?:sur|a|au|aux|dans|chez))"
        r"|(?:you'd|you'll|you would|you will|must|need to|have to) (?:need to |have to |be able to )?(?:travel"
        r"|come|drive)"
        r" (?:in |out |over |down |up )?to (?:our|us|the|my|each|all|every)(?! (?:client|customer|airport)))"
        r"|(?P<home>chez (?:nous|moi|eux|elles?|lui|l'eleve|mes parents|ma [a-z-]{3,10}|mon [a-z-]{3,10}"
        r"|notre [a-z-]{3,12}"
        r"|leur [a-z-]{3,12}|le particulier|les particuliers)|a la maison(?! (?:de|des|d'|pour))|(?:at|to|round"
        r"|over at)"
        r" (?:ours|mine|hers|theirs|my place|our place|(?:my|our|her|his|their) (?:[a-z'-]{2,12} )?(?:house|home"
        r"|place|flat"
        r"|apartment|cottage|bungalow))|(?:at|to|round) (?:mum|mom|dad|gran|nan|nana|grandma"
        r"|grandad)'?s(?! [a-z]{3,12}s))"
        r"|(?P<visit>viendr(?:iez|ais)[ -](?:vous|tu)|(?:que|si) (?:vous|tu) (?:ven(?:ez|iez)|viens|viennes)"
        r"|(?:vous|tu) (?:pourr\w{1,4}|pouv\w{1,2}|peux"
        r"|accept\w{1,4}) (?:de )?"
        r"(?:venir|passer|te deplacer|vous deplacer)(?! (?:a un entretien|prendre|boire|diner|dejeuner|en discuter))"
        r"|(?:pourr|pouv)\w{1,3}[ -](?:vous|tu) (?:venir|vous deplacer|te deplacer|passer (?:chez|au"
        r"|a la))(?! (?:prendre"
        r"|boire|en discuter))"
        r"|(?:vous|tu) (?:vous|te) deplacez?s?|(?:vous deplacez|te deplaces)[ -](?:vous|tu)|on (?:peut"
        r"|pourrait) se deplacer"
        r"|on se deplace|venir (?:chez|sur place|a l'|au |dans )"
        r"|(?:can|could|would|will|d|to|please|able to) (?:you |someone |somebody |anyone |one of you )?(?:come|pop"
        r"|travel|drive) (?:along|over|round"
        r"|out(?! with)"
        r"|down|by|in(?=(?: (?:tomorrow|today|at|this|mon|tue|wed|thu|fri|sat|sun|on|for|once|twice|one|every|to"
        r"|next))|[ ,.?!]{0,3}$)|to (?:us|our|my|the school"
        r"|the office))"
        r"|(?:can|could|would|will) you (?:possibly |please |maybe )?visit (?:us|our (?!web|site)|my "
        r"|the (?:school|class))"
        r"|do you (?:travel|do home visits|come out)|travel to (?:each|our|the (?:school|site|office|venue)))"
        r")(?![a-z])"
    )


@cache
def hands_on() -> re.Pattern[str]:
    """What can only be done on the spot: to photograph, mow, paint, cook, babysit, accompany a choir."""
    return compiled(
        r"(?<![a-z])(?:photograph\w{0,5}|film(?:er|ing|age)?|garde(?:r|s)?|baby-?sit\w{0,4}|tondre|tonte|jardin\w{0,6}"
        r"|tailler?|peindre|peinture|repeindre|repar\w{2,6}|install\w{0,6}|poser|pose|nettoy\w{1,4}|menage"
        r"|demenag\w{1,6}"
        r"|cuisin\w{1,4}|traiteur|buffet|serveu\w{1,3}|servir|accord(?:er|eur|age)|chant\w{1,4}|interpret\w{0,4}"
        r"|coiff\w{1,4}|maquill\w{1,4}|buvette|stands?|mow\w{0,3}|garden\w{0,4}|paint\w{0,4}|decorat\w{2,4}"
        r"|plaster\w{0,4}"
        r"|fix|repair\w{0,3}|clean\w{0,3}|cook\w{0,3}|cater\w{0,3}|bar staff|bartend\w{0,3}|walk(?:er|ing)?"
        r"|(?:dog|cat|pet|house)[ -]?sit\w{0,4}|sing\w{0,3}|perform\w{0,4}|steward\w{0,3}|supply teach\w{0,3}|pupils"
        r"|lawns?|hedges?|pelouses?|haies?|toitures?|roof|acre|block|portraits?|seminaires?|seminars?|colloque"
        r"|forum|ceremonie|reportages?|festivals?|salon|retreat|facilitat\w{1,4}"
        r"|held|accueillir|host you|welcome you|(?:salle|venue|hall|room)(?= (?:est|is|a ete|has been) (?:deja "
        r"|already )?(?:reserv|book))|hearing|audience|hotesses?|keynotes?|marie|marions|married|gigs?"
        r"|interven\w{2,6}|se (?:tiendr"
        r"|passer|deroul|fera|fait)\w{0,5}"
        r"|tak(?:e|es|ing) place|be there|etre (?:la|sur place|present\w{0,2}))(?![a-z])"
    )


_ASKED = compiled(
    r"(?<![a-z])(?:(?:re)?cherch\w{1,5}|besoin|il (?:me|nous|lui|leur)? ?fau(?:t|drait)|voudr\w{1,5}|aimer\w{1,6}"
    r"|souhait\w{1,6}"
    r"|looking|need\w{0,3}|want\w{0,3}|seek\w{0,3}|hiring|wanted|required|after|(?:can|could|would|will) (?:you|someone"
    r"|somebody|anyone)|(?:peux|pouvez|pourr\w{1,4}|quelqu'un|qqn)|vous (?:pourr|devr|ser|aur)\w{1,4}|il s'agit|you'd"
    r"|you'll|you will)(?![a-z])"
)
#: Work at a desk, which may be done anywhere: a town beside it is where the client or the post is.
_DESK = compiled(
    r"(?<![a-z])(?:develop\w{0,6}|devs?|full[ -]?stack|front[ -]?end|back[ -]?end|software|engineers?|ingenieur\w{0,2}"
    r"|design\w{0,4}|graphi\w{2,6}|redact\w{3,6}|redig\w{1,4}|writ\w{2,4}|copy\w{0,7}|translat\w{0,5}|tradu\w{2,7}"
    r"|relect\w{2,5}|relire|correct\w{1,5}|proof-?read\w{0,3}|edit\w{0,4}|consult\w{0,5}|analys\w{1,3}|data"
    r"|architect\w{0,3}"
    r"|product|manage\w{0,4}|marketing|seo|community|compta\w{0,5}|account\w{0,4}|web\w{0,6}|sites?|apps?|applications?"
    r"|logos?|illustrat\w{1,5}|thes[ei]s|these|memoire|roman|novel|book|livre|texte?s?|articles?|newsletters?"
    r"|chef\w? de projet"
    r"|project|business|sales|commercial\w{0,2}|assistant\w{0,2}|juriste|lawyer|clients?|customers?|scrum|agile"
    r"|cloud|devops"
    r"|roles?|postes?|jobs?|position|cdi|cdd|vid[ée]os?|montage|voice|voix|programm\w{0,5}|reports?|rapports?)(?![a-z])"
)


def bodily(folded: str, start: int, end: int) -> bool:
    """Whether a sentence asks for what is done in person: a gathering, work with the hands, or any but desk work."""
    if GATHERING.search(folded, start, end) or hands_on().search(folded, start, end):
        return True
    return bool(_ASKED.search(folded, start, end)) and not _DESK.search(folded, start, end)


@cache
def visiting() -> re.Pattern[str]:
    """A home or a coming, whoever's it is: beside it a town says where the work is."""
    return compiled(
        r"(?<![a-z])(?:chez (?:nous|moi|elle|lui|eux|l'eleve|les eleves)|a (?:la maison|domicile|mon domicile"
        r"|notre domicile)"
        r"|se deplac\w{1,3}|vous deplac\w{1,3}|te deplac\w{1,3}|(?:at|to|round) (?:my|our|his|her|their) (?:home|house"
        r"|place|flat)|at home|home visits?|come (?:to|over|round|and|out|in)|venir|venez|veniez|viendr\w{1,4}"
        r"|sur place"
        r"|on[ -]?site|in[ -]person|en presentiel|face[ -]to[ -]face)(?![a-z])"
    )


@cache
def far_words() -> re.Pattern[str]:
    """Distance: `sure` says that place does not count or all goes through the net, `perhaps` names a means."""
    return compiled(
        r"(?<![a-z])(?:(?P<sure>(?:d'|de |depuis )?(?:l')?(?:ou (?:vous|tu) (?:voul\w{1,4}|voudr\w{1,3}|veux"
        r"|que (?:vous"
        r"|tu) (?:soy\w{2}"
        r"|sois)|(?:etes|es)(?! (?:a|au|bas|situ|dans)))|n'importe ou)|peu importe (?:(?:d')?ou (?:vous|tu|l'on|on)"
        r"|le lieu|votre lieu"
        r"|l'endroit|la ville)|(?:pas|aucun|sans) (?:besoin|necessaire|oblig\w{1,4}|utile)? ?(?:de |d'"
        r"|a )?(?:vous |te |se )?"
        r"(?:deplacer|venir (?:sur|dans|au|a|chez))|(?:nobody|no one|we don't|i don't|personne ne) (?:cares?|minds?"
        r"|regarde) (?:where|d'ou|ou)|(?:pas|sans) besoin de (?:bouger|sortir|venir|vous deplacer|te deplacer)"
        r"|tout (?:se (?:fait|fera|passe|passera|gere|deroule)|est|sera|peut se faire|par)? ?(?:a distance"
        r"|par (?:e-?)?mails?|(?:de )?chez (?:vous|toi)"
        r"|en ligne|par internet|en visio|par visio|en teletravail|a distance)"
        r"|(?:work|done|based|live|be|are) (?:from )?(?:wherever|anywhere)(?: (?:you|in))?|from wherever|(?:can"
        r"|could|will|would) (?:all|entirely) be (?:done )?(?:by|over|via|online|remotely)"
        r"|(?:derriere|behind|devant|depuis|from) (?:ton|votre|your|un|a|the|an) (?:own )?(?:ecran|screen"
        r"|ordinateur|computer"
        r"|canape|laptop|bureau a la maison)"
        r"|from (?:your|home"
        r"|your own) (?:sofa|couch|desk|kitchen|bedroom|armchair)|wherever you (?:are|like|live|want|happen)"
        r"|(?:no|without) (?:need|having|requirement) (?:for you )?to (?:come|travel|be on ?site|visit|leave)"
        r"|you (?:don't|won't|do not|will not|needn't) (?:need to |have to |ever )?(?:come|travel|be (?:here"
        r"|in the office))"
        r"|no (?:travel|commut\w{1,3})(?: is| will be)? (?:required|needed|necessary|involved)|(?:location"
        r"|where you (?:are"
        r"|live)) (?:doesn't|does not|is not|isn't) (?:matter|important)|(?:doesn't|does not) matter where"
        r"|no matter where|(?:don't|do not) (?:care|mind) where(?: you)?"
        r"|(?:all|everything|it'?s all|it all) (?:is |will be |would be |can be |happens "
        r"|goes )?(?:done )?(?:by e-?mail"
        r"|over e-?mail|online|via e-?mail|remote|over zoom|on zoom|on teams))"
        r"|(?P<perhaps>(?:par )?ecrans? interposes?|(?:writ\w{1,4}|draft|prepare|mark|edit|analy[sz]e|process"
        r"|report|redig\w{1,4}|prepar\w{1,4}"
        r"|corrig\w{1,4}|analys\w{1,4}|trait\w{1,4})(?: [a-z'-]{1,12}){0,4} (?:(?:at|from) home|chez (?:vous|toi))"
        r"|(?:where|location|place|lieu|ou) ?[:=-]{1,2} ?(?:your (?:own )?(?:place|home|desk)"
        r"|chez (?:vous|toi))|(?:sur|via|avec|par) (?:zoom|teams|skype|whatsapp|meet|google meet|discord)|(?:zoom|skype"
        r"|teams"
        r"|virtual) (?:sessions?|lessons?|class(?:es)?|tuition|workshops?|seances?|cours|training|courses?)"
        r"|(?:sessions?|lessons?|class(?:es)?|seances?|cours|webinar\w{0,2}|webinaires?) (?:zoom|skype|teams"
        r"|online|virtue"
        r"|virtuel\w{0,3})|webinars?|webinaires?|classes? virtuelles?|par telephone et (?:par )?mail)"
        r")(?![a-z])"
    )


@cache
def visits_between() -> re.Pattern[str]:
    """Some presence, beside work at a distance: a day now and then, an afternoon with us."""
    often = r"(?:une|deux|1|2|trois|3|quelques) (?:fois|jours?|journees?|apres-midi|matinees?)"
    return compiled(
        r"(?<![a-z])(?:(?:vous|tu) (?:viendr\w{1,4}|ven(?:ez|iez)|viens|passe\w{1,4}) (?:nous voir )?(?:une?|deux"
        r"|trois|quatre|\d|quelques"
        r"|les? (?:lundi|mardi|mercredi|jeudi|vendredi)|de temps)|etre (?:la|presente?|sur place)(?= (?:pour|le|les"
        r"|une|un|tous|chaque|aux?|lors))|(?:passer"
        r"|venir)"
        rf" (?:nous voir|(?:une |un |deux |quelques )?(?:demi-)?(?:journees?|jours?|apres-midi"
        rf"|heures?)? ?(?:avec nous|ici))"
        rf"|{often} (?:par|/|dans l[ea']|tous les|toutes les) ?[a-z]{{1,10}},? (?:a|au|aux|chez|dans|sur)(?= )"
        r"|we (?:all )?(?:meet|get together|gather)(?: up)?(?= (?:in|at|up|face|once|twice|every|for))|(?:on"
        r"|nous) (?:nous |se )?(?:verr(?:a|ons|ions|ait)|voit|voyons|retrouver\w{1,4}"
        r"|reunir\w{1,4})(?= .{0,40}(?<![a-z])"
        r"(?:a|au|chez|dans) )|reunions? (?:[a-z'’-]{1,12} ){0,3}(?:a|au|chez)(?= )|spend (?:an?|one|two|some|a few|the"
        r"|half an?) (?:[a-z]{1,12} ){0,2}(?:with us|here|at ours|on ?site|at our|in our)"
        r"|(?:has|have|needs?) to be (?:in|at|on) (?:the|our|their)(?= )|come out (?:to|and|once)"
        r"|need you (?:to be )?(?:here|there|in"
        r"|on|at)(?= (?:the|our|a|for|once|twice|one|two)|[ .,;]|$)|(?:once|twice|one day|two days|a day"
        r"|a couple of days"
        r"|one afternoon|one morning) (?:a|per|every|each) (?:week|month|fortnight|quarter|year),? (?:in|at|on|with us)"
        r"(?= |[.,;]|$)|come in(?:to)? (?:once|twice|one|two|every|from time|occasionally|a (?:few|couple)|for (?:a|the"
        r"|our))|(?:one|two|a|some|occasional|\d) (?:field |site |office |client )?(?:visits?|trips?) to)(?![a-z])"
    )


#: What gathers people or takes an hour: beside it a room is where the work happens.
GATHERING = compiled(
    r"(?<![a-z])(?:cours|lecons?|seances?|soutien|ateliers?|formations?|former|stages?|interven\w{2,6}|anim\w{2,7}"
    r"|conf(?:erence)?s?"
    r"|journees?|demi-journees?|jury|reunions?|heures?|soirees?|evenements?|concerts?|spectacles?|mariages?"
    r"|tournage|filmer"
    r"|enregistre\w{1,5}|aur(?:a|ont) lieu|repetitions?|chorale|exposition|vernissage|assurer|remplac\w{1,7}"
    r"|jouer|\d{1,2} ?h"
    r"(?:\d\d)?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lessons?|class(?:es)?|sessions?"
    r"|workshops?"
    r"|talks?|training|teach\w{0,3}|tutor\w{0,3}|cover|play|evenings?|afternoons?|mornings?|mondays?|tuesdays?"
    r"|wednesdays?"
    r"|thursdays?|fridays?|saturdays?|sundays?|weds|weekly|hours?|hrs?|an hr|events?|wedding|choir|shoot|film"
    r"|module|courses?"
    r"|performance|rehearsals?|exhibition|lunch|modules?|encadr\w{2,5}|garder|sur place)(?![a-z])"
)
#: What somebody already does or did there.
BELONGS = compiled(
    r"(?<![a-z])(?:(?:est|es|suis|sont|va|vont|entre|etudie|travaille|bosse|scolarisee?|eleve|etudiante?"
    r"|en \w{1,9}|aviez"
    r"|avez|avons|avait|etait|ai|ont|a ete|arrive\w{0,2}|depuis|inscrite?|faite?|infirmi\w{1,3}|profs?|professeure?s?"
    r"|i work|works"
    r"|working|works|is|i'm|was|were|studies|studying|student|started|been|had|did|met|saw|seen|heard|employed|manager"
    r"|head|director|secretary|directrice|directeur|responsable|rencontre\w{0,3}|vu\w{0,2}))"
    r"(?: [a-z'-]{1,12}){0,2} $"
)

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
    r"|residence|plateau|bureaux|locaux|cantine|auditorium|chapelle|prefecture|caveau|pepiniere)"
)
#: Houses that one also belongs to ("ma fille est au lycée"): only what is done there counts.
_HOUSES = (
    r"(?:ecoles?|lycees?|colleges?|centres?|hopital|clinique|universite|fac(?:ulte)?|institut|club|agences?|cabinet"
    r"|bureau|etablissements?|structure|commune|village|entreprise|association|laboratoire|labo|classes?|creche)"
)
_PLACES = (
    r"(?:halls?|librar(?:y|ies)|campus|shops?|cent(?:re|er)s?|museum|hospitals?|galler(?:y|ies)|hotel|venue|theat(?:re|er)"
    r"|brewery|factory|plant|farm|barn|garden|kitchen|churche?s?|clubhouse|gym|salon|restaurant|pub|bakery|depot|yard"
    r"|branch(?:es)?|classroom|surgery|nursery|schools?|offices?(?! \d)|studio|workshop|warehouse"
    r"|headquarters|hq|chapel|marquee"
    r"|boardroom|canteen|estate|showroom|auditorium|stadium|park|castle|lab|premises|building|college|clinic|site)"
)


@cache
def venues() -> re.Pattern[str]:
    """Where people are gathered: `own` ("dans notre salle"), `room` ("au musée"), `house` ("à l'école"), `street`."""
    return compiled(
        r"(?<![a-z])(?:"
        rf"(?P<own>(?:dans|a|au sein de|au coeur de|sur) (?:notre|nos|mon|ma|leurs?"
        rf"|chacun\w? de nos) (?:[a-z]{{3,12}} )?"
        rf"(?:{_ROOMS}|{_HOUSES})|(?:in|at|to|into|around|from) (?:our|my"
        rf"|each of our) (?:[a-z'-]{{2,15}} ){{0,2}}{_PLACES})"
        rf"|(?P<room>(?:dans|a|au|aux) (?:la |le |l'|les |une? |des )?(?:[a-z]{{4,10}} )?{_ROOMS}|(?:in|at"
        rf"|on) (?:the |an? "
        rf"|each |various |several )?(?:[a-z'-]{{2,15}} ){{0,2}}(?:{_PLACES}|premises)|on campus)"
        rf"|(?P<house>(?:dans|a|au|aux) (?:la |le |l'|les |une? |des |plusieurs )?{_HOUSES})"
        r"|(?P<street>\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|bd|boulevard|place|quai|allee|chemin|impasse|route"
        r"|square)"
        r" [a-z]|unit \d{1,3},? [a-z]|\d{1,4},? [a-z]{3,20} (?:street|st|road|rd|lane|avenue|ave|close|drive)(?![a-z]))"
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
        r"(?:speak|talk|teach|train|run|give|play|show|photograph|film|paint|present|lead|facilitate|tell|sing|read|shoot"
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
        r"|(?P<visit>viendr(?:iez|ais)[ -](?:vous|tu)|(?:vous|tu) (?:pourr\w{1,4}|pouv\w{1,2}|peux"
        r"|accept\w{1,4}) (?:de )?"
        r"(?:venir|passer|te deplacer|vous deplacer)(?! (?:a un entretien|prendre|boire|diner|dejeuner|en discuter))"
        r"|(?:pourr|pouv)\w{1,3}[ -](?:vous|tu) (?:venir|vous deplacer|te deplacer|passer (?:chez|au"
        r"|a la))(?! (?:prendre"
        r"|boire|en discuter))"
        r"|(?:vous|tu) (?:vous|te) deplacez?s?|(?:vous deplacez|te deplaces)[ -](?:vous|tu)|on (?:peut"
        r"|pourrait) se deplacer"
        r"|on se deplace|venir (?:chez|sur place|a l'|au |dans )"
        r"|(?:can|could|would|will|d|to|please|able to) (?:you )?(?:come|pop|travel|drive) (?:along|over|round"
        r"|out(?! with)"
        r"|down|by|in(?=(?: (?:on|for|once|twice|one|every|to|next))|[ ,.?!]{0,3}$)|to (?:us|our|my|the school"
        r"|the office))"
        r"|(?:can|could|would|will) you (?:possibly |please |maybe )?visit (?:us|our (?!web|site)|my "
        r"|the (?:school|class))"
        r"|do you (?:travel|do home visits|come out)|travel to (?:each|our|the (?:school|site|office|venue)))"
        r")(?![a-z])"
    )


@cache
def event_towns() -> re.Pattern[str]:
    """An event with a name behind a preposition; whether a town stands at the end of the match is for the caller."""
    return compiled(
        r"(?<![a-z])(?:journees?|demi-journees?|matinee|seminaires?|conferences?|sessions?|interven\w{2,6}|anim\w{2,6}|jury"
        r"|mariages?|marie|marions|ceremonie|concerts?|spectacles?|festivals?|salon|tournage|reportages?|shooting|seances?"
        r"|forum|colloque|kermesse|soirees?|team[ -]?building|formations?|former|ateliers?|cours|stages?|reunions?"
        r"|trainings?|workshops?|courses?|talks?|events?|weddings?|class(?:es)?|lessons?|shoots?|keynotes?|bootcamp|married"
        r"|away ?days?|retreat|off-?site|gigs?|facilitat\w{1,4}|seminars?|exhibition|fair|aur(?:a|ont|ait) lieu|a lieu"
        r"|se (?:tiendr|passer|deroul)\w{1,4}|takes? place|(?:be|is|being) held|hosting|hosted)(?![a-z])"
        r"(?: par mois| par semaine)?[^.;!?\n]{0,60}?(?<![a-z])(?:(?:a|au|aux|pres de|a cote de|in|at|near|outside)) "
        r"(?=[a-z]{3})"
    )


@cache
def far_words() -> re.Pattern[str]:
    """Distance: `sure` says that place does not count or all goes through the net, `perhaps` names a means."""
    return compiled(
        r"(?<![a-z])(?:(?P<sure>(?:d'|de |depuis )?(?:l')?(?:ou (?:vous|tu) (?:voul\w{1,4}|veux|que (?:vous"
        r"|tu) (?:soy\w{2}"
        r"|sois)|(?:etes|es)(?! (?:a|au|bas|situ|dans)))|n'importe ou)|peu importe (?:ou (?:vous|tu)|le lieu|votre lieu"
        r"|l'endroit|la ville)|(?:pas|aucun|sans) (?:besoin|necessaire|oblig\w{1,4}|utile)? ?(?:de |d'"
        r"|a )?(?:vous |te |se )?"
        r"(?:deplacer|venir (?:sur|dans|au|a|chez))|(?:pas|sans) besoin de (?:venir|vous deplacer|te deplacer)"
        r"|tout (?:se (?:fait|fera|passe|passera|gere|deroule)|est|sera|peut se faire|par)? ?(?:a distance"
        r"|par (?:e-?)?mails?"
        r"|en ligne|par internet|en visio|par visio|en teletravail|a distance)"
        r"|(?:work|done|based|live|be|are) (?:from )?(?:wherever|anywhere)(?: (?:you|in))?|from wherever"
        r"|from (?:your|home"
        r"|your own) (?:sofa|couch|desk|kitchen|bedroom|armchair)|wherever you (?:are|like|live|want|happen)"
        r"|(?:no|without) (?:need|having|requirement) (?:for you )?to (?:come|travel|be on ?site|visit|leave)"
        r"|you (?:don't|won't|do not|will not|needn't) (?:need to |have to |ever )?(?:come|travel|be (?:here"
        r"|in the office))"
        r"|no (?:travel|commut\w{1,3})(?: is| will be)? (?:required|needed|necessary|involved)|(?:location"
        r"|where you (?:are"
        r"|live)) (?:doesn't|does not|is not|isn't) (?:matter|important)|(?:doesn't|does not) matter where"
        r"|(?:all|everything|it'?s all|it all) (?:is |will be |would be |can be |happens "
        r"|goes )?(?:done )?(?:by e-?mail"
        r"|over e-?mail|online|via e-?mail|remote|over zoom|on zoom|on teams))"
        r"|(?P<perhaps>(?:sur|via|avec|par) (?:zoom|teams|skype|whatsapp|meet|google meet|discord)|(?:zoom|skype"
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
        r"(?<![a-z])(?:etre (?:la|presente?|sur place)(?= (?:pour|le|les|une|un|tous|chaque|aux?|lors))|(?:passer"
        r"|venir)"
        rf" (?:nous voir|(?:une |un |deux |quelques )?(?:demi-)?(?:journees?|jours?|apres-midi"
        rf"|heures?)? ?(?:avec nous|ici))"
        rf"|{often} (?:par|/|dans l[ea']|tous les|toutes les) ?[a-z]{{1,10}},? (?:a|au|aux|chez|dans|sur)(?= )"
        r"|(?:on|nous) (?:nous |se )?(?:verr(?:a|ons|ions|ait)|voit|voyons|retrouver\w{1,4}"
        r"|reunir\w{1,4})(?= .{0,40}(?<![a-z])"
        r"(?:a|au|chez|dans) )|reunions? (?:[a-z'’-]{1,12} ){0,3}(?:a|au|chez)(?= )|spend (?:an?|one|two|some|a few|the"
        r"|half an?) (?:[a-z]{1,12} ){0,2}(?:with us|here|at ours|on ?site|at our|in our)"
        r"|need you (?:to be )?(?:here|there|in"
        r"|on|at)(?= (?:the|our|a|for|once|twice|one|two)|[ .,;]|$)|(?:once|twice|one day|two days|a day"
        r"|a couple of days"
        r"|one afternoon|one morning) (?:a|per|every|each) (?:week|month|fortnight|quarter|year),? (?:in|at|on|with us)"
        r"(?= |[.,;]|$)|come in(?:to)? (?:once|twice|one|two|every|from time|occasionally|a (?:few|couple)|for (?:a|the"
        r"|our))|(?:one|two|a|some|occasional|\d) (?:field |site |office |client )?(?:visits?|trips?) to)(?![a-z])"
    )


#: What gathers people or takes an hour: beside it a room is where the work happens.
GATHERING = compiled(
    r"(?<![a-z])(?:cours|lecons?|seances?|soutien|ateliers?|formations?|former|stages?|interven\w{2,6}|anim\w{2,7}|conferences?"
    r"|journees?|demi-journees?|jury|reunions?|heures?|soirees?|evenements?|concerts?|spectacles?|mariages?|tournage|filmer"
    r"|enregistre\w{1,5}|aur(?:a|ont) lieu|repetitions?|chorale|exposition|vernissage|assurer|remplac\w{1,7}"
    r"|jouer|\d{1,2} ?h"
    r"(?:\d\d)?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lessons?|class(?:es)?|sessions?|workshops?"
    r"|talks?|training|teach\w{0,3}|tutor\w{0,3}|cover|play|evenings?|afternoons?|mornings?|mondays?|tuesdays?|wednesdays?"
    r"|thursdays?|fridays?|saturdays?|sundays?|weds|weekly|hours?|hrs?|an hr|events?|wedding|choir|shoot|film"
    r"|module|courses?"
    r"|performance|rehearsals?|exhibition|lunch|modules?|encadr\w{2,5}|garder|sur place)(?![a-z])"
)
#: What somebody already does or did there.
BELONGS = compiled(
    r"(?<![a-z])(?:(?:est|es|suis|sont|va|vont|entre|etudie|travaille|bosse|scolarisee?|eleve|etudiante?"
    r"|en \w{1,9}|aviez"
    r"|avez|avons|avait|etait|ai|ont|a ete|arrive\w{0,2}|depuis|inscrite?|faite?|infirmi\w{1,3}|prof\w{0,8}"
    r"|i work|works"
    r"|working|works|is|i'm|was|were|studies|studying|student|started|been|had|did|met|saw|seen|heard|employed|manager"
    r"|head|director|secretary|directrice|directeur|responsable|formation|rencontre\w{0,3}|vu\w{0,2}))"
    r"(?: [a-z'-]{1,12}){0,2} $"
)

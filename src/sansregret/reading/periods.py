"""What an amount of money is paid for, as written right after it: "/j", "de l'heure", "pa", "le mot"."""

from __future__ import annotations

from sansregret.reading.pattern import compiled

_DAY = r"(?:tag|j(?:rs?|ours?|ournees?)?|days?|d|man-?days?|md|jh)"
_EACH = r"(?:/ {0,2}|par |per |each |every |a |an |the |l[ae] |p/|pour une? |pour l[ae] |for the |for a |de la )"
#: "For the logo" is the price of the whole, so that "for" leads to no unit.
_EACH_UNIT = (
    r"(?:/ {0,2}|par |per |each |every |an? |the |l[ae] |p/|de la |l'|du |for each |pour chaque |chaque |for every )"
)
_UNITS = (
    r"(?:demi[- ]journees?|half[- ]?days?|1/2 ?journees?|1/2 ?j|half a day|1/2 days?|seances?|sessions?|cours"
    r"|lessons?|class(?:es)?|eleves?|pupils?"
    r"|students?|mots?|words?|pages?|feuillets?"
    r"|lignes?|lines?|articles?|posts?|candidats?|candidates?|pieces?|unites?|units?|personnes?|persons?"
    r"|people|participants?|stagiaires?|videos?"
    r"|photos?|images?|illustrations?|minutes?|mins?|slides?|caracteres?|characters?|signes?|1000 ?(?:mots"
    r"|words|signes)|modules?|copies?|leads?"
    r"|ventes?|sales?|rdv|rendez-vous|visites?|appels?|calls?|visuels?|ecrans?|screens?|groupes?|groups?"
    r"|doubles?(?: pages?)?|chapitres?|chapters?|episodes?|tests?"
    r"|tickets?|ateliers?|workshops?|hires?|placements?|templates?|bannieres?|interviews?|entretiens?"
    r"|interventions?|conferences?|soirees?"
    r"|evenings?|prestations?|reviews?|dossiers?|fiches?|traductions?|publications?|scripts?|logos?|nights?|nuits?"
    r"|apres[- ]midis?|afternoons?|mornings?|matinees?|matins?|soirs?|soutenances?|corrections?|affiches?|flyers?"
    r"|newsletters?|captions?|dessins?|drawings?|portraits?|songs?|chansons?|shows?|shoots?|concerts?|recettes?"
    r"|recipes?|translations?|designs?)"
)
#: After "par" and "per" any thing is counted, but for ways to pay and set phrases.
_ANY_UNIT = (
    r"(?:par|per|for (?:each|every)|pour chaque) (?!(?:cent|capita|annum|mail|e-?mail|exemple|rapport|contre|ailleurs"
    r"|consequent|virement|cheque|paypal"
    r"|example|project|projet|mission|request|our|your|the|notre|votre|nos|vos|client|tranche|prelevement|carte"
    r"|an|mois"
    r"|trimestre|quarter|month|year|se)(?![a-z]))[a-z-]{3,16}"
)
#: "180 € la planche": after an amount an article leads to what is paid by the piece, but for a few words.
_THE_UNIT = (
    r"(?<!de )(?<![,(] )(?:la |le |l')(?!tout(?![a-z])|total|mission|projet|lot(?![a-z])|site|job|ensemble|travail"
    r"|prestation"
    r"|temps"
    r"|premi|derni|lende"
    r"|meme|plus|reste|mois|semaine|jour|heure|an(?:nee)?(?![a-z])|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|week|refonte"
    r"|package|totalite|cas|cadre|fait|temps|pour|budget|tarif|tjm|taux|prix|frais|client|solde|moitie|paire|jusqu"
    r"|avant|apres"
    r"|soit)[a-z-]{4,16}"
)
_WORK = (
    r"(?:projets?|projects?|jobs?|gigs?|missions?|ensemble|whole|tout|everything|all|works?|travail|tasks?"
    r"|lot|site|refonte|package|totalite)"
)
#: The group that matched is the period, as `core.facts.Rate` names it.
PERIOD = compiled(
    r"[ ,(]{0,3}(?:de )?(?:travail )?(?:"
    rf"(?P<day>(?:{_EACH}(?:full |whole |complete )?{_DAY}(?:[ /.-]?(?:homme|h|ouvre|travaillee?|worked"
    rf"|working))?(?![a-z])|/? ?(?:pd"
    rf"|p/d)(?![a-z])|daily|journaliers?|journalieres?|quotidiens?|per diem|tjm|day[- ]?rate|jours?(?![a-z]))(?![a-z]))"
    r"|(?P<hour>(?:(?:/ {0,2}|par |per |l'?|le (?=h)|l |an? |the |p/|each )(?:(?:contact|teaching|taught|classroom"
    r"|billable"
    r"|clock|face-to-face|first) )?(?:uur|stunde|std|hora|ora|h|hrs?|heures?|hours?|hre)(?![a-z])"
    r"|ph(?![a-z])|pour (?:la premiere heure|1 ?h|une heure|1 heure)(?![a-z0-9])|for (?:the first hour"
    r"|each (?:extra |further |additional )?hour|1 ?hour|1 ?h|one hour"
    r"|an hour)(?![a-z0-9])|hourly|(?:taux )?horaires?|h(?![a-z0-9])|heures?(?![a-z]))(?![a-z]))"
    rf"|(?P<week>(?:{_EACH}(?:sem|semaines?|weeks?|wks?)|pw|weekly|hebdo|hebdomadaires?)(?![a-z]))"
    rf"|(?P<month>(?:{_EACH}(?:mois|months?|mth|mo)|/ ?m|pcm|p\.m\.|monthly|mensuel(?:le)?s?|mensuellement)(?![a-z]))"
    rf"|(?P<year>(?:(?:{_EACH}|l')(?:ans?|annees?|annum|years?|yrs?)|p\.? ?a\.?|annually|annuel(?:le)?s?"
    rf"|annuellement|yearly)(?![a-z])(?! (?:passe|derni|prochain|last|next)))"
    rf"|(?P<unit>(?:{_EACH_UNIT}(?:1000 |(?:source|target|new|printed|standard|published|finished) "
    rf"|\d{{1,3}}[- ](?:minutes?|min|hours?|h)[- ])?{_UNITS}|(?:pour une? "
    rf"|for an? )(?:demi[- ]journee|half[- ]day|seance|session|cours|lesson|class"
    rf"|article|page)|{_ANY_UNIT}|{_THE_UNIT}"
    rf"|(?:pour |les |for |per |a |par )?(?:mille|thousand) (?:signes|mots|words|characters)|(?:pour|les|for|per"
    rf"|/) {{0,2}}\d(?:[ .]?\d){{1,5}} ?(?:mots|words|signes|caracteres|characters)"
    rf"|les \d{{1,2}} ?h(?:\d{{2}})?|each|chacune?s?|(?:la )?piece|pp|apiece|l'unite)(?![a-z]))"
    r"|(?P<project>(?:(?:for the (?:fixed |whole |full )?(?:term|period|duration|contract)"
    r"|pour (?:toute )?la (?:duree|periode))"
    rf"|(?:for|pour) (?:(?:the|this|that|le|la|ce|cette|l') ?)?(?:(?:whole|entire"
    rf"|full) )?(?:{_WORK}|thing)|(?:la|par|per|the|a|le|/) ?(?:mission|projet|project|job|gig)|(?:au|in"
    rf"|en) (?:total|tout)|total|all ?together|altogether|all[- ]in|flat(?: fee)?|fixed(?: fee| price)?|(?:au "
    rf"|en )?forfait(?:aires?)?|tout compris)(?![a-z]))"
    r")"
)

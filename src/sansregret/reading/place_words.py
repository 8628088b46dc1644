"""Words of distance and presence: how French and English speakers say where work is done."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled


@cache
def hybrid_words() -> re.Pattern[str]:
    """Both presence and distance in one phrase."""
    days = (
        r"(?:[1-4]|un|une|deux|trois|quatre|one|two|three|four|a few|quelques|a couple of)(?: ?(?:a|-|to|ou|or"
        r"|/) ?\d)? ?(?:j|jrs?|jours?|days?)(?: (?:par|/|a|per|de) ?(?:semaine|week|mois|month))?(?:/(?:semaine"
        r"|sem|week|mois))?"
    )
    far = (
        r"(?:teletravail|tele-travail|tt|remote|a distance|distanciel|wfh|working from home|work from home|home"
        r"|home ?office|visio|zoom|skype|teams|en ligne|online)"
    )
    near = (
        r"(?:presentiel|sur place|sur site|au bureau|on[ -]?site|in[ -]?person|in (?:the|our) office|office"
        r"|face[ -]to[ -]face|dans nos locaux|a domicile|chez (?:nous|moi|vous))"
    )
    joint = (
        r"(?: ?(?:,|/|\+|&|-|\||ou(?: bien)?|or|and|et(?:/ou)?|soit|and/or|puis|avec|possible ou"
        r"|(?:pour )?(?:une |l'autre |une autre |la )?(?:partie|moitie)|(?:half|part|partly|the rest|le reste"
        r"|sinon|otherwise)) ?){1,3}(?:(?:en|in|a|d'|de|soit|du|partly|partially|au choix|si|meme|some|via"
        r"|par) ){0,2}"
    )
    return compiled(
        rf"(?<![a-z])(?:(?:[1-4]|one|two|three|four|a few|some) (?:remote|home|wfh) days|(?:semi[- ]"
        rf"|partial(?:ly)? |partly |part[- ])(?:remote|teletravail|presentiel"
        rf"|distanciel)|hybrid(?:e|es|s)?(?= (?:work\w*|role|position|mode|model|remote|travail|contract"
        rf"|possible|mission|rythme|schedule|job|setup|arrangement)|[ ,.;:)\n/|(-]|$)|(?:teletravail"
        rf"|tele-travail|remote|tt|home ?office|distanciel|wfh|work(?:ing)? from home|from home"
        rf"|a distance)(?: ?[:=-])? (?:up to |jusqu'a |\w{{1,12}} )?\(?(?:partiel\w?|ponctuel\w?|occasionnel\w?"
        rf"|regulier|hybride|{days}|a temps partiel|a \d0 ?%(?<!100%)(?<!100 %)|partially|some days)"
        rf"|(?:partiel\w?|ponctuel\w{{0,4}}|occasionnel\w{{0,4}}|partiellement) (?:en |du )?(?:teletravail"
        rf"|remote|a distance|presentiel)|(?:tele-?travail|remote|tt) ?[:=]? ?[1-9]\d ?%|[1-9]\d? ?% (?:de |en "
        rf"|d')?(?:teletravail|remote)(?<!100% teletravail)(?<!100% remote)|{days} (?:de |en |d'|of |in |on "
        rf"|by |per |max |maximum |possibles? )*(?:{far}|from home)|{far}{joint}{near}|{near}{joint}{far}"
        rf"|{days} (?:en |de |d'|of |in |on |par semaine |per week )*(?:presentiel|presence|sur place|sur site"
        rf"|au bureau|on[ -]?site|in[ -]?person|(?:in |at )?(?:the |our |their )?(?:[a-z]{{2,15}} )?office"
        rf"|dans nos (?:locaux|bureaux))|dont (?:{days}|un|une|\d) (?:jours? )?(?:sur (?:place|site)|au bureau"
        rf"|en presentiel|a distance|en teletravail|de teletravail)|mi-presentiel"
        rf"|alternance (?:entre )?(?:presentiel|teletravail|distanciel))(?![a-z])"
    )


@cache
def remote_words() -> re.Pattern[str]:
    """Work at a distance: `full` says only that, `maybe` that it is possible, `tool` by what means."""
    return compiled(
        r"(?<![a-z])(?:(?P<full>(?:full(?:y)?|100 ?%|entirely|completely|totally|all"
        r"|complete)[ -](?:en )?(?:remote(?:ly)?|teletravail|a distance|distanciel|home ?office|tt|online)"
        r"|(?:entierement|totalement|exclusivement|uniquement|integralement|a 100 ?%|completement|tout"
        r"|majoritairement|essentiellement|principalement) (?:en |a )?(?:remote|teletravail|distance|distanciel"
        r"|visio|ligne)|(?:visio|zoom|teams|distance|remote) (?:uniquement|only|exclusivement)|full tt|remote only"
        r"|teletravail (?:total|complet|integral|a 100 ?%|100 ?%|full|exclusif"
        r"|exclusivement|a temps plein)|(?:remote|tt)(?: ?[:-])? (?:a )?100 ?%)|(?P<maybe>(?:teletravail"
        r"|tele-travail|remote(?: work(?:ing)?)?|home ?office|distanciel|a distance) (?:est |is |sera "
        r"|totalement |tout a fait |parfaitement |also |reste |aussi |full |largement )*(?:possible"
        r"|envisageable|bienvenue?|accepte|welcome|ok|allowed|an option|optional|friendly|considered|encouraged"
        r"|autorise|souhaite|apprecie|negociable)|remote[ -]friendly|(?:possibilite|option|possible) (?:de |d'"
        r"|d'etre en |du |en |to |for |of )*(?:teletravail|tele-travail|travailler a distance|remote"
        r"|work remotely|distanciel)|open to remote|visio(?:conference)? (?:ok|possible|bienvenue|acceptee?"
        r"|okay)|possible (?:en |a )(?:remote|distance|teletravail|visio)|peut (?:se faire|etre faite?"
        r"|etre realisee?|s'effectuer) (?:a distance|en teletravail|en visio|en remote|en distanciel|en ligne)"
        r"|can be (?:done |performed )?(?:fully |entirely |100% )?(?:remote(?:ly)?|from anywhere|online))"
        r"|(?P<plain>teletravail\w{0,4}|tele-travail\w{0,4}|a distance|en distanciel|distanciel"
        r"|telecommut\w{1,4}|work(?:ing)? (?:remotely|from (?:home|anywhere|your (?:own )?(?:home|place"
        r"|office)))|remotely|remote|wfh|home[ -]?office|home[ -]based|from home|(?:(?<!pres )(?<!cote )de|depuis"
        r"|from) (?:chez (?:vous|toi|soi)|la maison|n'importe ou|your (?:own )?home|any location|anywhere)"
        r"|(?:depuis|from) (?:vos|votre|ton|your) (?:propres? |own )?(?:bureaux?|offices?|locaux)"
        r"|location[ -]independent|(?:fully )?distributed (?:team|company|workforce|organi[sz]ation))"
        r"|(?P<tool>(?:en|par|via) (?:visio(?:conference|s)?|zoom|skype|teams|google meet|meet|webcam)"
        r"|visioconferences?|(?:via|over|on|by|through) (?:zoom|skype|teams|google meet|video(?: ?call"
        r"| ?conference)?)|en ligne|online|virtual(?:ly)?|par internet))(?![a-z])"
    )


@cache
def onsite_words() -> re.Pattern[str]:
    """Presence: `must` says it plainly, `there` names where, `some` only that one comes now and then."""
    office = (
        r"(?:[a-z-]{1,20} ){0,3}(?:\([^)\n]{1,30}\) )?(?:offices?|studios?|premises|headquarters|hq|workshop"
        r"|facility|facilities|school|store|warehouse|location|clinic)"
    )
    own = (
        r"(?:entreprise|societe|etablissement|ecole|college|lycee|agence|association|salle|centre|mairie"
        r"|cabinet|boutique|restaurant|atelier|classe|mediatheque|bibliotheque)"
    )
    return compiled(
        r"(?<![a-z])(?:(?P<must>(?:en |100 ?% |uniquement en |full )?presentiel|sur site(?! (?:web|internet"
        r"|e-?commerce|marchand|vitrine|mobile|wordpress|existant))|sur place|(?:dans|au sein de|depuis(?! vos)) (?:nos"
        r"|vos|leurs|ses|les|mes|des) (?:locaux|bureaux|ateliers)|in-office|on[ -]?site(?! (?:gym|parking|cafe"
        r"|canteen|restaurant|massages?|childcare|nursery|yoga|chef|lunch\w{0,2}|catering|bar|interviews?"
        r"|facilities|amenities|seo|analytics|optimi[sz]ation|content|behaviou?r|events?|platform|server|search"
        r"|data|infrastructure|system))|in[ -]person|on (?:our |the |client )?premises|on (?:our|their"
        r"|the client's) site|en face[ -]a[ -]face"
        r"|a (?:mon |notre |leur |son |votre )?domicile|(?:in|at|to|join|out of|from"
        rf"|into) (?:our|the|their|my|client) {office}|at (?:my|our|his|her|the client's|the client) (?:home"
        rf"|house|place|offices?|site)|chez (?:le|notre|nos|mon|un) clients?|no (?:remote|telecommut\w{{1,4}}"
        rf"|wfh|working from home)|(?:not|isn't|aren't|cannot be|can't be) (?:a )?(?:remote|possible remotely"
        rf"|done remotely)|(?:can't|cannot|can not|don't|do not|won't|doesn't|does not|not) (?:do|offer|allow"
        rf"|accept|support|provide|open to|have|accommodate"
        rf"|considering)(?: [a-z]{{1,10}}){{0,2}} (?:remote(?: work\w*)?|telecommut\w{{1,4}}|wfh)|(?:pas|aucun"
        rf"|sans|ni) (?:de |du |possibilite de )?(?:tele-?travail|remote|full remote|distanciel)"
        rf"|(?:tele-?travail|remote|distanciel) (?:n'est |est |is )?(?:non|pas|not|im)[ -]?(?:envisageable"
        rf"|possible|possib\w{{1,5}}|autorise|accepte|an option|allowed|available|prevu|propose)"
        rf"|local candidates only|remote (?:[a-z]{{1,12}} ){{0,2}}(?:will not|won't|cannot|can't|are not|is not"
        rf"|not) (?:be )?(?:considered|accepted|possible|supported)|(?:tele-?travail|remote(?: work(?:ing)?)?"
        rf"|tt|distanciel) ?(?:[:=] ?|is )?(?:non|no|not|aucun|impossible|none|nope)(?! ?(?:problem|souci))"
        rf"|presence (?:(?:sur (?:site|place)|au bureau|physique) )?(?:obligatoire|requise|exigee|imperative|necessaire"
        rf"|indispensable|required)|au domicile|sur (?:notre|nos|le) sites? d[e'] ?)"
        r"|(?P<home>(?:cours|lecons?|soutien|seances?|venir|vienne|viendr\w{1,4}|vien[st]|se deplac\w{1,4}"
        r"|deplac\w{1,5}|intervenir|interven\w{2,6}|formation|former|atelier|passer|travailler|bosser|garder"
        r"|come|coming) [^.;\n]{0,60}(?:chez (?:nous|moi|lui|elle|eux)|a la maison)|(?:come|coming|travel"
        r"|get) (?:over )?to (?:my|our|us|his|her) ?(?:house|home|place|flat|offices?|school|premises)?"
        r"|(?:lessons?|tutor\w{0,3}|sessions?|classes|teach\w{0,3}|tuition)(?: [a-z]{1,12}){0,3} at (?:home"
        r"|our house|my place))|(?P<there>(?:se (?:tien(?:t|dra|dront|nent)|fer(?:a|ont)|fait|font|passer?(?:a"
        r"|ont)?|deroul\w{1,5})|aur(?:a|ont) lieu|takes? place|be held)"
        r" (?:dans|in|at) (?:nos|notre|our|the|their|leurs?) (?!ligne)[a-z]{3,20}|(?<=, )classroom|(?:ven\w{2,4}"
        r"|vien\w{1,5}|interv\w{2,7}|se deplacer|animer|atelier"
        r"|formation|cours"
        rf"|seances?)(?: [a-z0-9'-]{{1,15}}){{0,6}} (?:dans|au sein de) (?:notre|nos|mon|ma) {own}|(?:poste"
        rf"|mission|role|position|job|contrat|prestation|emploi|vous (?:serez|etes)|tu (?:seras|es)|you(?:'ll"
        rf"| will)? be|this (?:is|role is)|stage|opportunity) (?:est |sera |is |will be |a )?(?:base|situe"
        rf"|localise|based|located|basee|situee|localisee)e?(?: out of| principalement)? (?:a|au|aux|en|sur"
        rf"|dans|in|at|near|pres de|our)|(?:office|studio|offices|headquarters|hq) (?:is|are) (?:located "
        rf"|situated |based )?(?:in|at|on|near|just)|bureaux (?:sont )?(?:situes|bases|se situent|se trouvent"
        rf"|localises) (?:a|au|en|dans|sur)|relocat\w{{1,5}} to|must (?:be able to )?(?:come|commute"
        rf"|attend) (?:in)?to|(?:lieu|adresse) (?:de (?:la )?(?:formation|mission|travail|l'intervention"
        rf"|prestation|cours)|d'(?:execution|intervention)|du (?:cours|stage"
        rf"|poste))(?! {{0,2}}[:=] {{0,2}}(?:teletravail|remote|a distance|distanciel|full|hybride|home|visio"
        rf"|en ligne|chez vous|100)))"
        r"|(?P<some>(?:presence|venue) (?!sur (?:site|place))(?:\w{1,12} )?(?:(?:requise|obligatoire|souhaitee?"
        r"|necessaire|demandee|ponctuelle|reguliere|occasionnelle|hebdomadaire|mensuelle|physique) )?(?:a|sur"
        r"|au|dans|en|chez)(?= )|deplacements?(?= (?:(?:sont|seront|sera"
        r"|est) )?(?:[a-z]{1,14} ){0,2}(?:a(?! (?:velo|pied|moto|cheval))|prevu\w{0,2}|prevoir|ponctuel\w?"
        r"|regulier\w?|frequents?|occasionnel\w?|possibles?|sur|chez|dans|en(?! (?:train|bus|voiture|avion))"
        r"|requis|necessaires?|obligatoires?|mensuels?|hebdomadaires?)(?![a-z]))|(?:avec|quelques|avec des"
        r"|peu de|prevoir des) deplacements?|(?:vous|tu|devr\w{1,4}|pouvoir|accept\w{1,4}|capable de|pret\w? a"
        r"|faudra|faut|amene\w{0,2} a) (?:vous |te |se )?(?:deplacer\w{0,3}|deplacerez)"
        r"|reunions? presentielles?|reunions? en presentiel|travel (?:is |may be |will be )?(?:required"
        r"|to (?:our|the|client\w?|customer\w?)(?![a-z]))|(?:with|some|occasional|regular|quarterly|monthly"
        r"|weekly|annual|yearly|frequent|limited|light|willing(?:ness)? to|able to|must|need to"
        r"|expected to) (?:[a-z]{1,12} )?(?:travel|trips?|visits?)(?! (?:industry|agenc|compan|apps?|sites?"
        r"|sector|market|books?|tech|guide|data|by))|occasional office|passage\w? (?:ponctuel\w?|regulier\w?"
        r"|au bureau)|rencontr\w{1,4} physique\w?|se (?:retrouve|voit|retrouver) (?:en presentiel|physiquement"
        r"|a )|come (?:in )?to the office|venir au bureau|face[ -]to[ -]face))(?![a-z])"
    )

"""Pressure of time by composition: a denied word of haste, an accident beside a near time, an answer wished fast."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled


@cache
def denied_haste() -> re.Pattern[str]:
    """A denial with a word of haste close behind it: "no panic", "aucun impératif de date", "y a pas le feu"."""
    denial = (
        r"(?:pas|rien|aucune?|nul(?:le)?|sans|ni|zero|no|not|never|isn't|aren't|ain't|don't|without|nothing|hardly|non"
        r"|jamais|guere)"
    )
    between = (
        r"(?: (?:de|d'|du|la|le|les|une?|a|an|any|in|is|are|ne|n'est|est|real|big|great|huge|particular"
        r"|particuliere?|that"
        r"|super|very|really|tres|vraiment|du tout|at all|specialement|fixed|hard|strict|tight|set|on|under|feel"
        r"|need to|to be"
        r"|overly|exactly|franchement|specific|grosse?|y a|il y a|moindre|the|for|any kind of))"
    )
    haste = (
        r"(?:urgen(?:te?s?|ces?|cy|tly)|rush(?:ed|ing)?|hurry|hurried|panic|panique\w?|stress|pressure|pression"
        r"|presse(?:e?s?)?"
        r"|pressant|pressing|feu|emergency|time ?(?:limit|pressure|constraints?)|imperatifs? (?:de|d') ?\w{3,10}"
        r"|contraintes? (?:de|d') ?(?:temps|date|delai|calendrier|horaire|planning)|date butoir|deadline"
        r"|precipitation|affole\w{1,3}"
        r"|echeance|a la minute|a (?:un|deux|trois|quelques|huit|quinze|dix|une|\d{1,2}) (?:jours?|semaines?|mois"
        r"|heures?) pres)"
    )
    return compiled(rf"(?<![a-z']){denial}{between}{{0,4}}[ ']{haste}(?![a-z])(?! (?:for|pour) (?:that|ca)\w? but)")


@cache
def unhurried() -> re.Pattern[str]:
    """Turns that leave all the time: `sure`, and `perhaps` that may be said of a call."""
    return compiled(
        r"(?<![a-z])(?:(?P<sure>(?:it|this|that|ca|cela|c'est|everything|tout) (?:can|could|will|peut|pourra|pourrait)"
        r" (?:easily |bien |tres bien |tout a fait |well )?(?:wait|attendre|patienter)|(?:we|i|on|nous|je) (?:can"
        r"|are happy to"
        r"|am happy to|peux|peut|pouvons|don't mind) (?:easily |happily |well |bien )?(?:wait(?:ing)?|attendre"
        r"|patienter)"
        r"|can wait(?= (?:a|till|until|for|longer))|(?:y a|il y a|on a|nous avons|j'ai|vous avez|t'as"
        r"|tu as) (?:encore |tout |bien )?"
        r"(?:le|du|tout le) temps(?! (?:de travail|partiel|plein|pour (?:tout|cela) est))(?= ?(?:[,.!;?)]|$|hein"
        r"|devant|donc|pour|d'ici))"
        r"|(?:plenty of|lots of|loads of|all the|ample) time|(?:prends|prenez|prendre) (?:ton|votre|tout (?:ton"
        r"|votre)|le|tout le|bien le)"
        r" temps(?: (?:qu'il|necessaire|de)[a-z' ]{0,20})?|time is (?:not|no) (?:a |an )?(?:problem|issue|object"
        r"|concern)"
        r"|(?:le|les) delais? (?:est|sont|reste\w{0,2}) (?:tres |assez |plutot )?(?:confortables?|souples?|larges?"
        r"|flexibles?)"
        r"|(?:in|at) your own (?:time|pace)|at your leisure|sans (?:se|vous|te) press(?:er|e)"
        r"|(?:deadline|timeline|timing|dates?) (?:is|are|est|sont) (?:totally |very |entirely |tres "
        r"|completely )?(?:flexible|open"
        r"|souple|relaxed|up to you|ouverte?s?)s?|(?:we're|we are|i'm|i am|on est|je suis|nous sommes) (?:very "
        r"|totally |tres |assez )?"
        r"(?:relaxed|easy|flexible|souples?|cool|zen|tranquilles?) (?:about|on|with|sur|cote"
        r"|niveau) (?:the )?(?:dates?|timing|time|delais?"
        r"|calendrier|when)|(?:ca|cela) (?:ne )?presse pas|soon enough|no need to (?:rush|hurry)|rien ne (?:nous "
        r"|me )?presse|tout doux)"
        r"|(?P<perhaps>(?:some ?time|one day|un jour|some day) (?:this|next|in|cette|dans) (?:the )?(?:year"
        r"|annee)))(?![a-z])"
    )


@cache
def alarmed() -> re.Pattern[str]:
    """Turns that press in themselves: a cry for help, having left it late, being stuck."""
    return compiled(
        r"(?<![a-z])(?:c'est (?:un peu )?(?:la panique|la cata\w{0,8}|chaud|short)|c'est pour (?:ce "
        r"|cette )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! en)|panique a bord"
        r"|au secours|a l'aide(?= ?!)"
        r"|sos(?![- ]\w)|help ?!|(?:il )?y a le feu|(?:je suis|on est|nous sommes|me voila|nous voila"
        r"|suis) (?:vraiment |un peu |assez "
        r"|tres |completement |grave )?(?:plantee?s?|coincee?s?|bloquee?s?|dans la (?:panade|mouise|merde|galere"
        r"|mouscaille)"
        r"|a la bourre|charrettes?|aux abois|prise?s? (?:a la gorge|au depourvu|de court))"
        r"|pris a la gorge|(?:up|right up) against it|in (?:a )?(?:bit of )?(?:a )?(?:real |right |total "
        r"|proper )?(?:bind|pickle|fix|jam"
        r"|panic|tight spot|spot of bother)|freaking out|panicking|(?:bit of |a |right )?scramble|desperate(?:ly)?"
        r"|stuck at the last"
        r"|left it (?:\w{1,8} ){0,2}late|(?:m'y|s'y|nous y) (?:prends?|prend|prenons) (?:\w{1,8} )?tard|(?:prevenir"
        r"|contacter|demander"
        r"|solliciter|ecrire) (?:si|aussi|tres) tard(?:ivement)?|clock(?:'s| is) ticking|(?:very|quite|rather|crazy"
        r"|super|stupidly|really"
        r"|pretty) (?:tight|short|pressing)(?= ?(?:[,.!;?)]|$|turnaround|deadline|timeline))|(?:they|client"
        r"|boss) (?:are|is) (?:very |really )?"
        r"(?:pressing|pushing|chasing)|(?:le|the) (?:client|patron|boss) (?:s'impatiente|me presse|nous presse"
        r"|is chasing)|s'impatiente(?:nt)?"
        r"|the sooner the better|(?:le )?plus (?:tot|vite) (?:ce |ca )?(?:sera|serait) (?:le )?mieux"
        r"|sooner is better|earlier the better"
        r"|(?:deadline|date) is (?:immovable|looming|close|almost here|upon us|very near|imminent)|imminente?s?"
        r"|no time to lose"
        r"|pas de temps a perdre|sans perdre de temps|(?:like|for|since) yesterday|(?:je sais"
        r"|i know)(?: que)? (?:c'est|it's|its) (?:\w{1,8} )?"
        r"(?:short|court|serre|late|tard|last minute|juste)|rush(?:ed)? jobs?|ric-rac|(?:cette semaine|demain|lundi"
        r"|ce soir),? dernier delai|this week at the latest|deadline de (?:fou|malade"
        r"|dingue)|(?:derniere|last)"
        r" minute)(?![a-z])"
    )


#: A time that is nearly now.
NEAR_TIME = (
    r"(?:tonight|today|this (?:morning|afternoon|evening)|tomorrow(?: (?:morning|night|evening|afternoon))?|tmrw"
    r"|tmr|2moro"
    r"|within (?:the|an|one|two|\d) hours?|in (?:the next (?:few )?|an |one |two |a few )hours?|cette nuit"
    r"|ce (?:soir|matin)"
    r"|aujourd'hui(?: meme)?|demain(?: (?:matin|soir|midi|apres[ -]midi|premiere heure))?|dans (?:l'heure"
    r"|les heures qui viennent|la journee)"
    r"|cet apres[ -]midi|cette semaine,? dernier delai|(?:sous|within|dans les|in) (?:24|48) ?(?:h|heures|hours"
    r"|hrs)|right now"
    r"|(?:eod|cob)(?! (?:on|mon|tue|wed|thu|fri))|(?:the )?end of (?:the day|today|play today)|straight ?away"
    r"|sur[- ]le[- ]champ)"
)


@cache
def near_time() -> re.Pattern[str]:
    """A time that is nearly now ("tonight", "dans l'heure")."""
    return compiled(rf"(?<![a-z]){NEAR_TIME}(?![a-z])(?!'s )")


@cache
def must_have() -> re.Pattern[str]:
    """A need that cannot wait, where a near time stands beside it."""
    return compiled(
        r"(?<![a-z])(?:need(?:s|ed)?|must|has to|have to|got to|gotta|required|faut|faudrait|besoin|doi(?:t|vent)"
        r"|devra\w{0,4}"
        r"|please|pls|plz|svp|stp|s'il (?:vous|te) plait|manque|missing|let (?:me|us) know|tell (?:me|us)"
        r"|repond\w{1,4}|reponse|reply"
        r"|answer|confirm\w{0,4}|interven\w{2,4}|before|avant|deliver|livr\w{1,4}|ring|deadline)(?![a-z])"
    )


@cache
def accident() -> re.Pattern[str]:
    """Somebody or something failed: beside a near time, or a cry, the replacement presses."""
    return compiled(
        r"(?<![a-z])(?:fell (?:ill|sick)|(?:is|are|off|gone|was|been|taken|called in) (?:ill|sick)|malades?"
        r"|souffrante?|pulled out"
        r"|let (?:us|me) down|dropped out|cancel+ed|no[- ]show|walked out|bailed|broke (?:his|her|their|a|my)|(?:is"
        r"|went|has gone) down"
        r"|crashed|vanished|ghosted|double[- ]booked|fallen through|fell through|desist\w{1,4}|lach(?:e|es|ee|ees"
        r"|er)|annul(?:e|ee|es|er)"
        r"|casse(?:e|r)? (?:la|le|une?)|(?:est|sont) tombee?s?|en panne|fait faux[- ]bond|arret maladie"
        r"|hospitalise\w{0,2}|absente?s?|plante\w{0,2})"
        r"(?![a-z])"
    )


@cache
def quick_answer() -> re.Pattern[str]:
    """An answer that is wished fast: "tell me fast", "dites-moi vite", "kindly confirm quickly"."""
    answer = (
        r"(?:tell|let|reply|respond|answer|confirm|ring|call|text|get back|write back|ping|dites|dis|repond(?:re|ez"
        r"|s|s-moi|ez-moi)"
        r"|reponse|retour|reven(?:ir|ez)|revien[st]|rappel(?:er|ez|le|ez-moi|le-moi)|appel(?:er|ez|le|ez-moi"
        r"|le-moi)|confirm(?:er|ez|e)|tene[zr])"
    )
    fast = (
        r"(?:fast|quick(?:ly)?|vite|rapide(?:ment)?|promptly|urgently|asap|swiftly|au plus (?:vite|tot)|(?:des"
        r"|as soon as|aussitot) que"
        r" (?:tu|you|vous) (?:lis|lisez|read|get|can|peux|pouvez|recevez)(?: this| ca)?)"
    )
    return compiled(
        rf"(?<![a-z]){answer}(?:[ -][a-z']{{1,10}}){{0,5}} (?:tres |assez |super |very |really |plus "
        rf"|as )?{fast}(?![a-z])"
    )

"""Amounts of money that are no pay for the work: prices, turnover, costs, what others pay, took or were paid before."""

from __future__ import annotations

from sansregret.reading.amounts import Amount
from sansregret.reading.pattern import compiled
from sansregret.reading.pay_labels import label_before
from sansregret.reading.phrases import phrases

#: Nouns for what is asked for work, by the reader or by others.
RATE_OF = r"(?:tjm|tj|tarifs?|taux|prix|devis|proposition|rates?|quote|quotes|fees?|price|pricing|estimate|cout)"
#: Somebody pays or offers.
PAYING = compiled(
    r"(?<![a-z])(?:pay(?:e|ee|es|ees|ons|ing|s|er)?|paid|remuneree?s?|tjm|rates?(?! limit)|tarif|taux"
    r"|budget|salary|salaire|on est a|on est sur|on part sur|sur du|offr\w{1,4}|offer\w{0,3}"
    r"|propos\w{1,4})(?![a-z])"
)
_CLAUSE = compiled(
    r"(?<![a-z])(?:ni|sans|hors|pas de|no|without) [^:;]{0,30}: |[;()\n]|, | \+ | - |(?<![a-z])(?:mais|but|however"
    r"|plus|hors|et|and|depasse|exceeds?|alors que"
    r"|whereas|while|soit)(?![a-z])"
)
_WRITERS_OWN = compiled(
    rf"(?<![a-z])(?:(?:mon|mes|my) (?:[a-z]{{3,12}} )?(?:{RATE_OF}|salaire|salary"
    rf"|pretentions)[^.;]{{0,25}}|je (?:facture|prends|demande|suis a)[a-z ]{{0,12}}"
    r"|(?:je gagne|i earn|i make|je touche)[a-z ]{0,12}|i charge[a-z ]{0,12}|(?:nos|our) (?:prix|prices?|pricing"
    r"|plans?|packs?|offres|services|developers?"
    r"|developpeurs?|experts?)[a-z ':]{0,30}"
    r"|(?:nos tarifs|our rates) (?:debut|demarr|commenc|start|begin)[a-z ]{0,16})[ :(]{0,3}$"
)
_PRICE_OF_COURSE = compiled(
    r"(?<![a-z])(?:(?:nos?|notre|our|la|une|cette|the|this|a|ce|cet|un|l') ?)?(?:formations?|stages?"
    r"|ateliers?|cours|courses?|workshops?|webina(?:ire|r)s?|programmes?|programs?|logiciels?"
    r"|produits?|products?|app|apps|applications?|services?|bootcamps?"
    r"|seminaires?)(?: [a-z'-]{2,14}){0,3} (?:coute|coutent|costs?|vendue?s?|est a|sont a|at|a|for"
    r"|priced at|est vendue?|proposee? a|tarifee? a)[ :]{1,2}$"
)
#: "The same fee as last year, 500 a day" offers it.
_AS_BEFORE = compiled(
    r"(?<![a-z])(?:same|memes?|identiques?|inchangee?s?|unchanged|comme|as"
    r"|que) (?:[a-z']{1,12} ){0,4}?(?:l'an(?:nee)? (?:derni\w{2,3}"
    r"|passe)|la (?:derniere|premiere) fois|avant|auparavant|precede\w{1,8}|last|previous|before|used to)"
)
_PER_HEAD = compiled(
    r"(?:personnes?|persons?|people|participants?|stagiaires?|apprenants?|learners?|tete|head|child"
    r"|enfant|adulte?|pp)\)?$"
)
_TURN = compiled(
    r"[;:](?= )|(?<![a-z])(?:mais|but|so|donc|pour (?:toi|vous|cette fois)|for you|this time|cette fois|we can|on peut"
    r"|nous|i can|je peux)(?![a-z])"
)
#: "Ne me dites pas 800 €", "think £220, not £400", "I pay my cleaner £15 an hour".
_NOT_THIS = compiled(
    r"(?<![a-z])(?:pas|not|et non|rather than|plutot que|(?:pay|paie|paid|paying|paye) (?:my|mon"
    r"|ma) [a-z]{4,14}(?: [a-z]{3,12})?) $"
)
#: What the writer is given is pay only where it is all for this: "gives us a £350 grant for this".
_RECEIVED = compiled(
    r"(?<![a-z])(?:gives? us|gave us|nous (?:a |ont )?(?:donne|verse|alloue|octroie)|we receive"
    r"|nous recevons)(?: [a-z']{1,10}){0,3} $"
)
_FOR_IT = compiled(r"(?<![a-z])(?:for (?:this|it|that|you)|pour (?:ca|cela|ce|cette|toi|vous)|all i have)(?![a-z])")
#: "Nous avions prévu 300 €, mais on ira à 350": the second counts.
_HAD_PLANNED = compiled(
    r"(?<![a-z])(?:(?:avions|avais|avait|avaient) (?:un budget de|prevu|budgete|pense|imagine)|had (?:a budget of"
    r"|budgeted|planned|thought|in mind)"
    r"|was going to be|devait etre)"
    r"(?: [a-z']{1,10}){0,3} $"
)
_BUT_NOW = compiled(
    r"^[^.;]{0,30}(?<![a-z])(?:but|mais|so|donc|now|maintenant|desormais|finally"
    r"|finalement)(?![a-z])[^.;]{0,60}\d"
)
_SEPARATELY = compiled(r"[^.;,]{0,25}(?<![a-z])(?:separately|myself|de mon cote|moi-meme)(?![a-z])")
#: "On verse 300 € tout de suite" is a part of the pay.
_SENT_FIRST = compiled(
    r"(?<![a-z])(?:vers\w{1,4}|vir\w{1,3}|envo\w{1,5}|send|wire|transfer"
    r"|avanc\w{1,4})(?: [a-z]{1,5}){0,2} $"
)
_BEFORE_WORK = compiled(
    r" ?(?:tout de suite|maintenant|now|up ?-?front|d'avance|a la (?:commande|signature)|au demarrage|on signing"
    r"|in advance|down"
    r"|to (?:secure|book|hold|reserve)|pour (?:bloquer|reserver))(?![a-z])"
)
#: Those for whom the work is done, or others, pay.
_THIRD_PAYER = compiled(
    r"(?<![a-z])(?:each|every|the|our|les|nos|chaque|their|leurs|le|la) (?:[a-z]{3,12} )?(?:child(?:ren)?|pupils?"
    r"|participants?|students?"
    r"|customers?|eleves?|stagiaires?|parents?|members?|adherents?|visit(?:ors?|eurs?)|users?|guests?|attendees"
    r"|famil(?:y|ies|les?)"
    r"|public|gens|people|enfants?|usagers?|clients|client final|end[- ]client|trainees|employees|staff|salaries"
    r"|apprentis|interns|apprenants?"
    r"|learners?|spectat(?:eurs|ors)|buyers?|shoppers?"
    r"|readers?)"
    r" (?:will |would |each |only |vont |doivent |nous |ont |have |a |deja |already ){0,2}(?:pays?|paient|payent"
    r"|paie|paye|payer|reglent?|regle|verse(?:nt)?"
    r"|cotisent|paid|spend"
    r"|depensent|donate|earns?|gagnent|touchent)(?: us)?(?: [a-z']{1,8}){0,3} $"
)
#: Money for something else than the work: "and $500 for printing".
_OTHER_PURPOSE = compiled(
    r" ?(?:(?:for|towards|on) (?:the |any |all |some |your )?(?:meals?|lunch(?:es)?|subsistence|print(?:ing)?"
    r"|materials?|hosting|domain|food|catering|ads"
    r"|advertis\w{3,5}|travel"
    r"|hotel|paint|equipment|tools|software|licen[cs]es?|props|venue|room|supplies|renewal|referr\w{2,4}|parking"
    r"|petrol|fuel|books)"
    r"|pour (?:l'impression|le materiel|les? (?:fournitures|frais|repas|deplacements?|train|hotel|peinture)"
    r"|l'hebergement|la pub"
    r"|la salle|l'hotel|les licences|le traiteur)|(?:pour|for) (?:le|la|the|un|une|a|mon|my|notre"
    r"|our) (?:photograph\w{1,3}|graphiste|imprimeur|printers?|developp\w{2,4}|illustrat\w{2,4}|dj|traiteur|caterer"
    r"|comptable)|de (?:materiel|fournitures|courses))(?![a-z])"
)
#: "We offer web design from £499" sells; "je suis libre, à 550 € la journée" looks for work.
_SELLS = compiled(r"(?<![a-z])(?:we|nous|i|je) (?:offer|provide|propos(?:ons|e)|sell|vends|vendons) [a-z' ]{3,40} $")
_FROM = compiled(r"(?:from|a partir|starting|des) ")
_FREE_FOR_WORK = compiled(
    r"(?<![a-z])(?:je suis|i am|i'm) (?:actuellement |currently )?(?:libre|dispo\w{0,6}|available"
    r"|free) (?:[a-z0-9,.' ]{0,60} )?"
    r"(?:a|at) $"
)
#: "Le budget formation est de 900 € pour l'ensemble" is the pay of who gives the course.
_COURSE_BUDGET = compiled(r"budget formation|training budget")
_FOR_ALL = compiled(
    r"[ ,(]{0,3}(?:h\.?t\.? |ttc )?(?:pour (?:l'ensemble|les \w{1,8} (?:jours?|journees?|seances?)|la journee|cette"
    r"|tout|le groupe)"
    r"|for (?:the|this|all|both)|au total|in total|tout compris|en tout)"
)
#: "Le lot 1 vaut 3 000 €", "the whole gig's worth 700 bucks to us".
_PART_WORTH = compiled(
    r"(?<![a-z])(?:lots?|phases?|modules?|missions?|jobs?|gigs?|etapes?|projets?|contracts?|contrats?)"
    r"(?: [a-z0-9]{1,10})? (?:vaut|is worth|worth) $"
)
_THEIR_WORTH = compiled(r" ?(?:to|pour|for) (?:us|me|nous|moi)(?![a-z])")
#: "I could pay you the same", "je peux faire pareil".
_THE_SAME = compiled(
    r"(?<![a-z])(?:(?:pay|do|offer|give|match)(?: you)? (?:the same|that|it)(?![a-z])|(?:faire|payer|proposer|donner"
    r"|mettre) (?:pareil"
    r"|autant|la meme chose|le meme (?:prix|tarif))|same for you|(?:serait|sera|would be|'d be) (?:pareil|idem"
    r"|la meme chose|the same)|(?:do|pay) (?:so|it|that|this) again|idem pour|on repart (?:la-dessus|pareil|sur)"
    r"|same again|on reste (?:sur|la-dessus|a ca)|meme base|memes conditions|same (?:basis|terms)|on garde (?:ca"
    r"|le meme)|pareil ?\?)"
)
#: The pay or quotation of somebody else.
_SOMEBODYS = compiled(
    r"(?<![a-z])(?:(?:my|our|their|his|her|the|mon|ma|notre|nos|leur|le|la|l'|son|sa) ?(?:last|old|previous|earlier"
    r"|dernier"
    r"|derniere|ancien|ancienne|precedent|autre) (?!price|rate|time|offer|tarif|fois|prix|point|month|week|day|year"
    r"|mois|semaine"
    r"|annee|jour|lot|phase|budget|fee|pay)[a-z-]{3,16}(?: [a-z':,]{1,12}){0,5} $"
    r"|(?:confreres?|consoeurs?|colleagues?|collegues?|competitors?|neighbours?|voisine?s?|agence concurrente"
    r"|someone else"
    r"|quelqu'un d'autre|somebody else|another (?:person|tutor|company|agency|quote)|un autre"
    r"|une autre)(?: [a-z':]{1,12}){0,5} ?$"
    r"|(?:sa|son|ses|leur|his|her|their|mon|ma|my|our|notre) (?:[a-z]{3,10} )?(?:prof(?:esseure?)?|tutor|teacher"
    r"|coach|nounou|graphiste"
    r"|format(?:eur|rice)|developpeu(?:r|se)|designer|prestataire|intervenante?|comptable|cleaner|babysitter"
    r"|photograph(?:e|er)|illustrat"
    r"(?:eur|rice|or)|traduct(?:eur|rice)|translator|writer|developer|accountant|trainer)(?: [a-z]{3,14})?(?:,? (?:a"
    r"|at)|,? (?:qui |who )?"
    r"(?:prend|prenait|charges?|charged|demande|demandait|facture|facturait|est a|was|was on|is on|takes)) $"
    r"|(?:my|mon|ma|his|her|our|un|une|a) (?:husband|wife|sister|brother|mother|father|mum|dad|friend|neighbour"
    r"|cousin|aunt|uncle|mate"
    r"|mari|femme|soeur|frere|mere|pere|copain|copine|amie?|voisine?|tante|oncle|pote) (?:paid|pays|a paye|payait"
    r"|paie|paye|got|had)"
    r"(?: [a-z]{2,8}){0,2} $"
    r"|(?:he|she|il|elle) ?(?:me |m'|nous )?(?:was |'s |is |etait |est |charged |asked |took |wants? |veut |demande "
    r"|prenait "
    r"|gagn\w{1,5} |earns? "
    r"|makes? )(?:[a-z]{2,8} ){0,2}$"
    r"|(?:charged|earned|gagnait|touchait|was on|were on|was earning|cost us|a coute|avait coute|nous avait|m'avait"
    r"|a pris|avait pris) (?:[a-z]{2,8} ){0,2}$"
    r"|(?:tarif|prix|taux|average|median) (?:moyen|price|rate)(?: [a-z']{1,14}){0,8} $|(?:in|en) (?:19"
    r"|20)\d\d,[^.;]{0,70}$)"
)
#: The price of a person or thing that is named in passing: "l'orthophoniste (38 € la séance)".
_ASIDE = compiled(
    r"(?<![a-z])(?:l'|le |la |les |un |une |des |his |her |our |my |the |a |an )(?!(?:[a-z]{0,12} )?(?:formation"
    r"|journee|seance|mission"
    r"|module|cours|lot|prestation|atelier|jour|workshop|session|day|job|work|training|tarif|taux|prix|rate|fee"
    r"|budget|pay|forfait|tjm"
    r"|heure|hour|salaire|salary|remuneration|project|projet|mois|semaine|week|month|gig|montant|enveloppe|cachet"
    r"|role|poste|contract"
    r"|contrat|intervention|animation|lesson|class|course|article|page|post|video|logo|site|report|amount|offer"
    r"|offre|price)s?(?![a-z]))"
    r"(?![a-z-]{3,20}(?:ez|ons|er) \()[a-z-]{5,20}(?: [a-z-]{3,12})? \($"
)
# "CA" is turnover only in capitals: folded, "ça" is the same word.
_TURNOVER_BEFORE = compiled(r"(?<![A-Za-zÀ-ÿ])C\.?A\.?(?: [a-zà-ÿ'’]{1,12}){0,4}[  :=]{0,3}(?:de |d'environ )?$")
_TURNOVER_AFTER = compiled(r"[  ]?(?:de |of |in )C\.?A(?![A-Za-zÀ-ÿ])")


def is_turnover(before: str, after: str) -> bool:
    """Whether the unfolded words around an amount call it "CA" (chiffre d'affaires)."""
    return bool(_TURNOVER_BEFORE.search(before[-60:]) or _TURNOVER_AFTER.match(after))


def is_of_others(amount: Amount, before: str, after: str) -> bool:
    """Whether the amount is turnover, a price, a cost, the writer's own rate, or of another time or person."""
    if phrases("money", "other_after").match(after.lstrip()) or _WRITERS_OWN.search(before):
        return True
    if amount.min is not None and _NOT_THIS.search(before):
        return True
    if _RECEIVED.search(before) and not _FOR_IT.search(after[:60]):
        return True
    if _HAD_PLANNED.search(before) and _BUT_NOW.search(after):
        return True
    if _SEPARATELY.match(after):
        return True
    if _SENT_FIRST.search(before) and _BEFORE_WORK.match(after):
        return True
    if (
        _THIRD_PAYER.search(before)
        or _OTHER_PURPOSE.match(after)
        or (_FROM.match(amount.text) and _SELLS.search(before))
        or _FREE_FOR_WORK.search(before)
    ):
        return True
    if amount.per not in {"hour", "day"} and _PRICE_OF_COURSE.search(before) and not PAYING.search(before):
        return True
    if amount.per == "unit" and _PER_HEAD.search(amount.text) and not PAYING.search(before):
        return True
    clause = _CLAUSE.split(before)[-1] or ""
    budget = phrases("money", "other_budget").search(clause)
    if budget and not (_COURSE_BUDGET.match(budget.group()) and (amount.per == "project" or _FOR_ALL.match(after))):
        return True
    label = label_before(clause)
    if phrases("money", "other_money").search(
        clause, max(0, label.start - 14) if label and label.per != "project" else 0
    ):
        return _THEIR_WORTH.match(after) is None and _PART_WORTH.search(clause) is None
    return _is_elsewhere(before, after)


def _is_elsewhere(before: str, after: str) -> bool:
    """Whether another time or person is spoken of, and no amount of theirs has been named before this one."""
    if _AS_BEFORE.search(before) or _THE_SAME.search(after):
        return False
    near = before[_last_turn(before) :]
    if phrases("money", "elsewhere").search(near) is not None or _SOMEBODYS.search(near) is not None:
        return True
    return _ASIDE.search(before) is not None


def _last_turn(before: str) -> int:
    """Where the part begins that answers an amount named before: "Il prenait 300 ; pour toi ce serait ..."."""
    turns = [turn for turn in _TURN.finditer(before) if any(sign.isdigit() for sign in before[: turn.start()])]
    return turns[-1].end() if turns else 0

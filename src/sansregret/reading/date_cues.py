"""What the words near a date say that it is for: cues ("livraison", "starting") and prepositions ("avant", "from")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sansregret.reading.pattern import compiled

#: Somebody who is looked for: a date beside such a word is when they are wanted.
PERSON = compiled(
    r"(?<![a-z])(?:writers?|redacteurs?|redactrices?|translat(?:or|er)s?|traducteurs?|traductrices?|editors?"
    r"|artists?|illustrat(?:eu|ri|or)\w{0,4}|graphistes?|engineers?|ingenieure?s?|analystes?|analysts?|instructors?"
    r"|musicien\w{0,3}|programmers?|cameram[ae]n|videast\w{1,2}|managers?|teacher|mentors?|professeure?s?"
    r"|profil\w?|formateur\w?|formatrice\w?|trainers?|teachers?|profs?|professors?|tutors?|coach\w{0,2}"
    r"|developp\w{3,6}|developers?|devs?|designers?|consultant\w{0,2}|intervenant\w{0,2}|animat(?:eu|ri|or)\w{0,4}"
    r"|candidat\w{0,2}|renforts?|remplacant\w{0,2}|freelanc\w{1,4}|quelqu'un|someone|somebody|people|personne"
    r"|independant\w{0,2}|expert\w{0,2}|speakers?|facilitators?|interpretes?|photograph(?:es?|ers?))(?![a-z])"
)
_AFTER_CLAUSE = compiled(r"[;\n]| - | mais | but | so | because | donc | puis | car | afin ")


#: History told after a date takes it only where it follows at once ("le 3 mars 2019 a été créé ...").
_NEAR = 5
#: So far may words of payment stand before the date on which it is made.
_PAY_DAY = 25


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says what a date is for: its kind (a group name of `cue_words`) and its place."""

    kind: str
    start: int
    end: int


@cache
def cue_words() -> re.Pattern[str]:
    """What the words near a date say that it is for; the group names are the kinds of cue."""
    return compiled(
        r"(?<![a-z])(?:"
        r"(?P<past>depuis|since|spoke|spoken|met|talked|discussed|croises?|rencontres|(?:a|ai|ont|avons|avez"
        r"|etait|as|has|have|had|was|were|been|ete) (?:deja |already |bien )?(?:debut|demarr|commenc|lanc|cre"
        r"|parl|vu|echange|start|begun|began|found|launch|fond|livr|fini|termin|eu|fait)\w{0,6}(?<![eio]r)"
        r"|cree\w{0,3}|fonde\w{0,2}|founded|launched|established|started|began|lance(?:e|es|s)?|paru\w{0,2}"
        r"|publi(?:e\w{0,3}|cation\w?|shed)|post(?:ed|e le|ee le)|poste ouvert le|annonce|offre d'emploi du"
        r"|mise? a jour|updated|took place|was held|were held"
        r"|modifie\w{0,2}|nee? le|born|naissance|copyright|version(?= (?:du|of|\d))|expir\w{0,4}|valid\w{0,4}"
        r"|valable\w{0,2}"
        r"|sort(?:i|ie|ira|iront|is|ies)|releas\w{1,4}|decret|loi|arrete|edition|diplom\w{0,3}|promotion"
        r"|obten\w{0,4}|date[de]? du|(?:je|nous) (?:suis|sommes|serai|serons|rentr\w{1,4}"
        r"|par[st]\w{0,4})(?: de retour| actuellement)?|(?:i|we)(?:'m| am|'re| are|'ll be"
        r"| will be) (?:available|free|away|back|out|off|on|travel\w{0,4})|conges?|vacances|absen\w{1,4}"
        r"|holidays?|vacation|(?<!mois )(?<!jours )(?<!mois )(?<!jours )(?<!semaines )ferme\w{0,4}|closed"
        r"|last (?:year|month|week)|l'an dernier|ago|(?:bonne?|excellente?"
        r"|belle) (?:journee|semaine|soiree|annee|fin|week-?end)|a (?:lundi|mardi|mercredi|jeudi|vendredi))"
        r"|(?P<pay>pay(?:e|es|ment|ments|able|ement|s)?|paiement\w?|factur\w{1,6}|invoic\w{1,4})"
        r"|(?P<meet>(?:s')?appel\w{0,3}|call|calls|rdv|rendez-vous|entretien\w?|interviews?|echang\w{1,4}"
        r"|discut\w{1,4}|discussion|parler|speak|(?<!a )(?<!the )talk|chat|meet"
        r"|(?<!board )(?<!council )(?<!general )(?<!annual )(?<!public )(?<!committee )(?<!staff )meeting"
        r"|(?<!en )(?<!par )visio"
        r"|(?<!on )(?<!via )(?<!sur )(?<!over )zoom|(?<!les )(?<!des )rencontr\w{1,4}|coup de fil"
        r"|telephon\w{1,3}|reunions? d'information|reunions? de (?:cadrage|lancement|presentation|contact)"
        r"|porte\w? ouverte\w?|journee portes)|(?P<reply>repon\w{1,5}"
        r"|reponse\w?|repl(?:y|ies)|respon(?:d|se|ses|ding)|get back|candidat\w{0,7}|postul\w{1,4}|appl(?:y"
        r"|ying|ications?)|retours?|reven\w{1,3} vers|dossiers?|devis|quot(?:e|es|ation)|propositions?"
        r"|proposals?|bids?|let (?:me|us) know|tell (?:me|us)|say (?:yes|no)|dites[ -](?:le[ -])?(?:moi|nous)"
        r"|dis[ -](?:le[ -])?moi|answers?|decision|decid\w{1,4}|tenders?|(?:remise|depot|reception"
        r"|envoi) des (?:offres|plis|candidatures|propositions|dossiers|devis)|offres? a (?:remettre|deposer"
        r"|envoyer)|soumission\w?|soumettre|inscri\w{1,7}|regist\w{3,7}|feedback|hear(?:ing)? (?:back )?from"
        r"|(?:me|nous|m'en|nous en|me le|nous le) (?:dire|dir\w{2,3}|dites|dis)|tene[zr]-(?:moi|nous)"
        r"|confirm\w{0,6}|cvs?|resumes?|contact\w{0,4}|ecri\w{1,5}|(?:faire"
        r"|fai[st]|faites)(?:-| )?(?:moi|nous)? signe|get in touch|shout|ping (?:me|us)|drop (?:me|us)"
        r"|need(?:s)? (?:2|to) know|yes or no|choisir|choose|trancher|select\w{0,4}|le savoir|be in touch"
        r"|expressions? of interest|closing date|date de cloture|clotur\w{0,4}|closes|offre(?:s)? de prix"
        r"|manifest\w{1,4}|faire part)"
        r"|(?P<send>submi\w{2,7}|envo(?:y|i)\w{1,5}|send(?:ing)?|e-?mail\w{0,2}|transm\w{2,6}|fournir"
        r"|faire parvenir)|(?P<deadline>date limite|date butoir|dead ?lines?|echeances?|livr\w{1,7}|rendu\w?|rendre"
        r"|rends?|rendons|rendez(?![- ]vous)|rendent"
        r"|remis\w{0,2}|remettre(?! (?:ca|cela))|finali\w{1,5}|termin(?:er?|e?es?|ez|ons|aison)|finir"
        r"|fini\w?|deliver\w{0,6}"
        r"|due(?: date)?|attend(?:s|ons|ent|ue?s?)?(?! (?:votre|vos|ton|tes|de) (?:reponse|retour|nouvelles))"
        r"|hand(?:ed)? (?:over|in)"
        r"|(?:goes|going|go) (?:in|off|out|to (?:the|our|my))|(?:doit|doivent|va|vont"
        r"|devra) partir|part chez|due in|complet(?:e|ed|ion|ing)|finish\w{0,3}|needed|required|boucl\w{1,3}"
        r"|prete?s?|ready"
        r"|(?:mise?|mettre|etre|soit|sera) en ligne|go.live"
        r"|lancement(?! (?:du projet|de la mission|des travaux))|launch|mise? en production|done|sorti\w)"
        r"|(?P<other>(?:commission|comite|conseil|board|committee|trustees"
        r"|bureau)(?: [a-z']{1,14}){0,2} (?:se reuni\w{1,4}|siege|meets|sits)|ouvr(?:e|ons|ent|ira|irons)|opens"
        r"|reopens|ends|ending|ended|finishes|finiss\w{1,4}"
        r"|se termine\w{0,2}"
        r"|prend(?:ra)? fin|expir\w{0,4}|runs? out|lease|bail|grant|subvention|print\w{0,3}|imprimeur|impression"
        r""
        r"|hired|(?:a|ai|ont|avons) (?:signe|vote)\w{0,2}|retire\w{0,2}|instal?lments?|acompte\w?"
        r"|versements?)"
        r"|(?P<visit>(?:come|coming|pop|drop|be)(?: (?:in|over|round|by|here|there|with us))|ven(?:ir|iez|ez)|viens"
        r"|viendr\w{1,4}"
        r"|(?:are you|you|u|you're|ur) (?:about|around)|make it|(?:you|u|someone|anyone) (?:could |can |would "
        r"|might )?(?:do|make|manage)|fit (?:us|me) in"
        r"|squeeze|fancy|(?:step|stand"
        r"|fill) in|help out|take over|(?:etre|sois|soyez"
        r"|serez) la"
        r"|creneaux?|slots?|turn up|visit(?:ing)?(?: us)?|reach you|(?:you'll|you will|you'd|you would) (?:get|have"
        r"|receive)|vous (?:recevr\w{1,4}|aur\w{1,3})|vous parviendr\w{1,3})"
        r"|(?P<start>debut\w{0,5}|lancer (?:ca|cela|le projet|la mission|le chantier|l'affaire|tout ca)|attaquer"
        r"|s'y mettre"
        r"|demarr\w{1,5}|commenc\w{1,5}|start(?![- ]?up)\w{0,4}|begin\w{0,5}|kick[ -]?off|prise de (?:poste"
        r"|fonctions?)|prendre (?:le )?(?:poste|fonctions?)|disponib\w{1,7}|dispos?|availab\w{2,6}|(?:are you"
        r"|you are|you're|vous (?:etes|seriez)) (?:free|libres?)|free|libres?|a pourvoir|poste a prendre"
        r"|embauche|entree en (?:fonctions?|service|poste)|rentree|lancement (?:du projet|de la mission"
        r"|des travaux)|integrat\w{1,3}|int[e]grer|onboard\w{0,3}|rejoindre|join|arriv\w{1,4})|(?P<event>do (?:it"
        r"|this|that)|(?:le|la) faire|faire le|organi[sz]\w{1,5}|booked|booking|book(?= (?:you|us|in|it"
        r"|for|on|a|them))|hold(?= (?:the|on|us))|pencil|reserver|caler|bloquer"
        r"|formations?|cours|ateliers?|sessions?|seminaires?|interventions?|intervenir|stages?|journees?"
        r"|seances?|conferences?|missions?|projets?|contrats?|evenements?|animation|animer|former|prestation\w?"
        r"|remplac\w{1,7}|workshops?|trainings?|courses?|classes|seminars?|events?|contract|project|gig"
        r"|assignment|mariages?|marions|marie|wedding|concerts?|festivals?|ceremonie|jury|talk|gala|forum|time ?frame"
        r"|programme|program|lessons?|class|cover(?! letter)|covering(?! letter)|assurer|depann\w{1,3}|quand|when"
        r"|dates?|periodes?"
        r"|calendrier|planning|timing"
        r"|schedule|timeline|tournage|shoot\w{0,3})|(?P<set>tomb(?:e|ent|era)|(?:se )?(?:deroul|tiendr|tenir"
        r"|tien)\w{0,5}|aur(?:a"
        r"|ont|ait) lieu|a lieu|ont lieu|prev(?:u|ue|us|ues|oyons|oit)|planifie\w{0,2}|programme\w{1,2}"
        r"|takes? place|taking place|held|works?(?= (?:best|well|for|fine|ok))|suits?|convien\w{1,4}|arrange\w{0,4}"
        r"|would be (?:good|ideal|best|great|perfect|fine)|serait (?:parfait|bien|ideal|top|super)|happen\w{0,4}"
        r"|scheduled|planned|runs?)|(?P<ask>(?:faire|feri\w{2}"
        r"|fera\w{0,2}|faites|fais) (?:ca|cela)|(?:re)?cherch\w{1,5}"
        r"|besoin\w?|recrut\w{1,5}|il (?:me|nous|lui|leur)? ?(?:le |la |les )?fau(?:t|drait)|souhait\w{1,6}"
        r"|voudr\w{1,5}|aimer\w{1,6}|looking|need\w{0,3}|want\w{0,3}|seek\w{0,3}|hir(?:e|ing)|search\w{0,3}"
        r"|would like|require|avoir|have|get|recevoir|receive|it|(?:doi(?:t|vent)|devra(?:it|ient)?|devrai(?:t"
        r"|ent)) etre|(?:must|should|has to|have to|needs? to) be)"
        r")(?![a-z])"
    )


@cache
def prepositions() -> re.Pattern[str]:
    """The words that end right before a date."""
    return compiled(
        r"(?<![a-z])(?:"
        r"(?P<since>last|apres|after|depuis|since|en date du|copyright|(?:c))|(?P<from>(?:a partir"
        r"|a compter)(?: d[ue']| de| du mois de| de la| du mois d')?|des(?: le)?|from|as of|as from|not before"
        r"|pas avant|starting(?: on| in| from)?|beginning(?: on| in)?|effective)|(?P<until>until|till|jusqu'(?:a|au"
        r"|en))|(?P<limit>avant|b4|d'ici(?: a"
        r"| au)?|by|before|au plus tard(?: le| en| pour)?|no later than"
        r"|not later than|at the latest(?: by| on)?|dernier delai|ideally by|idealement (?:avant|pour)"
        r"|(?<!not )before|limite(?: le)?)|(?P<for>pour(?: le)?|for|pr(?: le)?|4(?= the))|(?P<at>le|les|entre"
        r"|between|de"
        r"|d\'|la|du|au|en|on|in|ce|cette"
        r"|c'est|ce serait|be|(?:isn't|is not|aren't|not) until|courant|vers|around|the|a|at|sur|dates?|during|pendant"
        r"|this|next|est|is|are|sont|for the week of"
        r"|week of|semaine du|the week commencing|w/c|week commencing|week beginning|idealement|ideally|debut"
        r"|lieu)"
        r")(?: (?:midi|noon|cob|eod|(?:the )?end of (?:the )?(?:day|play)|close of (?:play|business)|lunch\w{0,4}"
        r"|\d{1,2}(?:[:h]\d{0,2}"
        r"| ?[ap]m))(?: on)?)?(?:,? (?:say|disons|mettons|maybe|peut-etre|ideally|idealement|preferably|si possible"
        r"|if possible),?)?(?: (?:on|le|la|les|the|fin|end of|debut|mi|mid"
        r"|week of|semaine du|la semaine du|(?:le )?mois de|(?:le )?mois d'|early|late|about|around|environ"
        r"|vers))? {0,2}[:(]? {0,2}$"
    )


def last_cue(folded: str, low: int, high: int) -> Cue | None:
    """The cue nearest before a place; a weaker one does not hide the one that it stands with."""
    last: Cue | None = None
    for match in cue_words().finditer(folded, low, high):
        kind = match.lastgroup or ""
        if kind == "pay":  # pay day only where it stands close: "I can pay 60 a session, on 4 May" says no pay day
            if high - match.end() > _PAY_DAY:
                continue
            kind = "past"
        if last and not _hides(folded, last, kind, match):
            continue
        last = Cue("event" if kind == "set" else kind, match.start(), match.end())
    return last


_OFFER = compiled(
    r"(?:proposal|quote|devis|proposition|candidat|appli|bid|offre|dossier|cv|repon|resume|inscri|regist|submi"
    r"|soumi|answer)"
)


def _hides(folded: str, last: Cue, kind: str, match: re.Match[str]) -> bool:
    """Whether a cue counts more than the one before it."""
    known, end = last.kind, last.end
    if kind == "ask":  # "besoin d'une formation": the thing asked for says more than the asking
        apart = folded[end : match.start()]
        return known == "ask" or (":" in apart and known in {"send", "reply", "past", "meet", "other"})
    if kind == "set":
        return known == "ask"
    between = folded[end : match.start()]
    if len(between) > 30 or "," in between:
        return True
    if known == "past":
        return kind != "event" and not (kind == "start" and folded[last.start : end] in {"depuis", "since"})
    if known == "event" and kind == "reply" and len(between) < 3:  # "ateliers CV"
        return False
    if known in {"reply", "send"} and kind == "start":  # "envoyez vos disponibilités avant le 3"
        return not match.group().startswith(("dispo", "avail"))
    if known == "reply" and kind == "send":
        return False
    if known == "reply" and kind == "deadline":  # "application deadline", "proposals are due"
        return not _OFFER.match(folded, last.start)
    return True


def cue_after(after: str) -> str:
    """The kind of the first cue in the words behind a date, or nothing."""
    cut = _AFTER_CLAUSE.search(after)
    match = cue_words().search(after, 0, cut.start() if cut else len(after))
    if match is None or (match.lastgroup in {"past", "pay", "other"} and match.start() > _NEAR):
        return ""
    if match.lastgroup in {"pay", "other"} and "," in after[: match.start()]:
        return ""
    return "past" if match.lastgroup in {"pay", "other"} else match.lastgroup or ""

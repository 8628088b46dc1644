"""What the words near a date say that it is for: cues ("livraison", "starting") and prepositions ("avant", "from")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

#: Somebody who is looked for: a date beside such a word is when they are wanted.
PERSON = re.compile(
    r"(?<![a-z])(?:writers?|redacteurs?|redactrices?|translat\w{1,4}|traducteurs?|traductrices?|editors?|artists?|illustrat\w{2,5}"
    r"|graphistes?|engineers?|ingenieure?s?|analystes?|analysts?|instructors?|musicien\w{0,3}|programmers?"
    r"|cameram[ae]n|videast\w{1,2}|managers?|teacher|mentors?|professeure?s?|profil\w?|formateur\w?"
    r"|formatrice\w?|trainers?|teachers?|prof\w{0,8}|tutors?|coach\w{0,2}"
    r"|developp\w{3,6}|developers?|devs?|designers?|consultant\w{0,2}|intervenant\w{0,2}|animat\w{3,6}"
    r"|candidat\w{0,2}"
    r"|renforts?|remplacant\w{0,2}|freelanc\w{1,4}|quelqu'un|someone|somebody|people|personne"
    r"|independant\w{0,2}|expert\w{0,2}|speakers?|facilitators?|interpretes?|photograph\w{1,3})(?![a-z])"
)
_AFTER_CLAUSE = re.compile(r"[;\n]| - | mais | but ")


#: History told after a date takes it only where it follows at once ("le 3 mars 2019 a été créé ...").
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says what a date is for: its kind (a group name of `cue_words`) and its place."""

    kind: str
    start: int
    end: int


@cache
def cue_words() -> re.Pattern[str]:
    """What the words near a date say that it is for; the group names are the kinds of cue."""
    return re.compile(
        r"(?<![a-z])(?:"
        r"(?P<past>depuis|since|(?:a|ai|ont|avons|avez|etait|as|has|have|had|was|were|been|ete) (?:deja "
        r"|already |bien )?(?:debut|demarr|commenc|lanc|cre|start|begun|began|found|launch|fond|livr|fini"
        r"|termin|eu|fait)\w{0,6}(?<![eio]r)"
        r"|cree\w{0,3}|fonde\w{0,2}|founded|launched|established|started|began|lance(?:e|es|s)?|paru\w{0,2}"
        r"|publi\w{1,6}|post(?:ed|e le|ee le)|poste ouvert le|annonce|offre d'emploi du|mise? a jour|updated"
        r"|modifie\w{0,2}"
        r"|nee? le|born|naissance|copyright|version|expir\w{0,4}|valid\w{0,4}"
        r"|valable\w{0,2}|sort(?:i|ie|ira|iront|is|ies)|releas\w{1,4}|decret|loi|arrete|edition|diplom\w{0,3}"
        r"|promotion|obten\w{0,4}|date[de]? du"
        r"|(?:je|nous) (?:suis|sommes|serai|serons|rentr\w{1,4}|par[st]\w{0,4})(?: de retour| actuellement)?"
        r"|(?:i|we)(?:'m| am|'re| are|'ll be| will be) (?:available|free|away|back|out|off|on|travel\w{0,4})"
        r"|conges?|vacances|absen\w{1,4}|holidays?|vacation|ferme\w{0,4}|closed"
        r"|pay(?:e|es|ment|ments|able|ments|ement|s)?|paiement\w?|factur\w{1,6}|invoic\w{1,4}|last (?:year"
        r"|month|week)|l'an dernier|ago|(?:bonne?|excellente?|belle) (?:journee|semaine|soiree|annee|fin"
        r"|week-?end)|a (?:lundi|mardi|mercredi|jeudi|vendredi))"
        r"|(?P<meet>(?:s')?appel\w{0,3}|call|calls|rdv|rendez-vous|entretien\w?|interviews?|echang\w{1,4}"
        r"|discut\w{1,4}|discussion|parler|talk|chat|meet|meeting|visio|zoom|rencontr\w{1,4}|coup de fil"
        r"|telephon\w{1,3}|reunion d'information|porte\w? ouverte\w?|journee portes)"
        r"|(?P<reply>repon\w{1,5}|reponse\w?|repl(?:y|ies)|respon(?:d|se|ses|ding)|get back|candidat\w{0,7}"
        r"|postul\w{1,4}|appl(?:y|ying|ications?)|retours?|reven\w{1,3} vers|dossiers?|devis|quot(?:e|es|ation)"
        r"|propositions?|proposals?|bids?|let (?:me|us) know|tell (?:me|us)|dites[ -](?:le[ -])?(?:moi|nous)"
        r"|dis[ -](?:le[ -])?moi|answers?|decision|decid\w{1,4}|offres? a (?:remettre|deposer|envoyer)"
        r"|submi\w{2,7}|soumission\w?|soumettre|inscri\w{1,7}|regist\w{3,7}|feedback"
        r"|hear(?:ing)? (?:back )?from|me dire|nous dire|tene[zr]-(?:moi|nous)|confirm\w{0,6}|cvs?|resumes?"
        r"|contact\w{0,4}|ecri\w{1,5}|closing date|date de cloture|cloture\w?|closes|offre(?:s)? de prix"
        r"|manifest\w{1,4}|faire part)"
        r"|(?P<send>envo(?:y|i)\w{1,5}|send(?:ing)?|e-?mail\w{0,2}|transm\w{2,6}|fournir|faire parvenir)"
        r"|(?P<deadline>date limite|deadline\w?|echeances?|livr\w{1,7}|rendu\w?|rendre|remis\w{0,2}|remettre"
        r"|finali\w{1,5}|termin\w{1,4}|finir|fini\w?|deliver\w{0,6}|due(?: date)?|complet(?:e|ed|ion|ing)"
        r"|finish\w{0,3}|needed|required|boucl\w{1,3}|prete?s?|ready|mise? en ligne|go.live|lancement|launch"
        r"|mise? en production|done|sorti\w)"
        r"|(?P<start>debut\w{0,5}|demarr\w{1,5}|commenc\w{1,5}|start(?![- ]?up)\w{0,4}|begin\w{0,5}"
        r"|kick[ -]?off|prise de (?:poste|fonctions?)|prendre (?:le )?(?:poste|fonctions?)|disponib\w{1,7}"
        r"|dispos?|availab\w{2,6}|(?:are you|you are|you're|vous (?:etes|seriez)) (?:free|libres?)|free|libres?"
        r"|a pourvoir|poste a prendre|embauche|integrat\w{1,3}|int[e]grer|onboard\w{0,3}|rejoindre|join"
        r"|arriv\w{1,4})"
        r"|(?P<event>formations?|cours|ateliers?|sessions?|seminaires?|interventions?|intervenir|stages?"
        r"|journees?|seances?|conferences?|missions?|projets?|contrats?|evenements?|animation|animer|former"
        r"|prestation\w?|remplac\w{1,7}|workshops?|trainings?|courses?|classes|seminars?|events?|contract"
        r"|project|gig|assignment|programme|program|lessons?|quand|when|dates?|periodes?|calendrier|planning"
        r"|timing|schedule|timeline|tournage|shoot\w{0,3})"
        r"|(?P<set>(?:se )?(?:deroul|tiendr|tenir|tien)\w{0,5}|aur(?:a|ont|ait) lieu|a lieu|ont lieu|prev(?:u"
        r"|ue|us|ues|oyons|oit)|planifie\w{0,2}|programme\w{1,2}|takes? place|taking place|held|happen\w{0,4}"
        r"|scheduled|planned|runs?)"
        r"|(?P<ask>(?:re)?cherch\w{1,5}|besoin\w?|recrut\w{1,5}|il (?:me|nous|lui|leur)? ?(?:le |la "
        r"|les )?fau(?:t|drait)|souhait\w{1,6}|voudr\w{1,5}|aimer\w{1,6}|looking|need\w{0,3}|want\w{0,3}"
        r"|seek\w{0,3}|hir(?:e|ing)|search\w{0,3}|would like|require|avoir|have|get|recevoir|receive|it"
        r"|(?:doi(?:t|vent)|devra(?:it|ient)?|devrai(?:t|ent)) etre|(?:must|should|has to|have to"
        r"|needs? to) be)"
        r")(?![a-z])"
    )


@cache
def prepositions() -> re.Pattern[str]:
    """The words that end right before a date."""
    return re.compile(
        r"(?<![a-z])(?:"
        r"(?P<since>last|apres|after|depuis|since|en date du|copyright|(?:c))"
        r"|(?P<from>(?:a partir|a compter)(?: d[ue']| de| du mois de| de la| du mois d')?|des(?: le)?|from"
        r"|as of|as from|not before|pas avant|starting(?: on| in| from)?|beginning(?: on| in)?|effective)"
        r"|(?P<limit>avant|d'ici(?: a| au)?|by|before|until|till|jusqu'(?:a|au|en)|au plus tard(?: le| en"
        r"| pour)?|no later than|not later than|at the latest(?: by| on)?|dernier delai|ideally by"
        r"|idealement (?:avant|pour)|(?<!not )before|limite(?: le)?)"
        r"|(?P<for>pour|for)"
        r"|(?P<at>le|les|de|d\'|la|du|au|en|on|in|ce|cette|c'est|courant|vers|around|the|a|sur|dates?|during"
        r"|pendant|this|next|est|is|are|sont|for the week of|week of|semaine du|the week commencing|w/c"
        r"|week commencing|week beginning|idealement|ideally|debut|lieu)"
        r")(?: (?:le|la|les|the|fin|end of|debut|mi|mid|week of|semaine du|la semaine du|(?:le )?mois de"
        r"|(?:le )?mois d'|early|late|about|around|environ|vers))? {0,2}[:(]? {0,2}$"
    )


def last_cue(folded: str, low: int, high: int) -> Cue | None:
    """The cue nearest before a place; a weaker one does not hide the one that it stands with."""
    last: Cue | None = None
    for match in cue_words().finditer(folded, low, high):
        kind = match.lastgroup or ""
        if last and not _hides(folded, last, kind, match):
            continue
        last = Cue("event" if kind == "set" else kind, match.start(), match.end())
    return last


_OFFER = re.compile(
    r"(?:proposal|quote|devis|proposition|candidat|appli|bid|offre|dossier|cv|repon|resume|inscri|regist|submi"
    r"|soumi|answer)"
)


def _hides(folded: str, last: Cue, kind: str, match: re.Match[str]) -> bool:
    """Whether a cue counts more than the one before it."""
    known, end = last.kind, last.end
    if kind == "ask":  # "besoin d'une formation": the thing asked for says more than the asking
        return known == "ask"
    if kind == "set":
        return known == "ask"
    between = folded[end : match.start()]
    if len(between) > 30 or "," in between:
        return True
    if known == "past":
        return kind != "event"
    if known in {"reply", "send"} and kind == "start":  # "envoyez vos disponibilités avant le 3"
        return not match.group().startswith(("dispo", "avail"))
    if known == "reply" and kind == "deadline":  # "application deadline", "proposals are due"
        return not _OFFER.match(folded, last.start)
    return True


def cue_after(after: str) -> str:
    """The kind of the first cue in the words behind a date, or nothing."""
    cut = _AFTER_CLAUSE.search(after)
    match = cue_words().search(after, 0, cut.start() if cut else len(after))
    if match is None or (match.lastgroup == "past" and match.start() > _NEAR):
        return ""
    return match.lastgroup or ""

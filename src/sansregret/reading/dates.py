"""Parsers of `start`, `deadline` and `reply_by`: what a date in a request is for.

The words around decide: a cue before it (or after it, or the label above), and the preposition that leads to it.
A date without such a role gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.calendar_words import Moment, calendar_words
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser

_CUE_REACH = 110
_LABEL_LENGTH = 60


@cache
def _cues() -> re.Pattern[str]:
    """What the words near a date say that it is for; the group names are the kinds of cue."""
    return re.compile(
        r"(?<![a-z])(?:"
        r"(?P<past>depuis|since|(?:a|ai|ont|avons|avez|etait|as|has|have|had|was|were|been|ete) (?:deja |already |bien )?(?:debut|demarr|commenc|lanc|cre|start|begun|began|found|launch|fond|livr|fini|termin|eu|fait)\w{0,6}(?<![eio]r)"
        r"|cree\w{0,3}|fonde\w{0,2}|founded|launched|established|started|began|lance(?:e|es|s)?|paru\w{0,2}|publi\w{1,6}|post(?:ed|e le|ee le)|poste ouvert le|annonce|offre d'emploi du|mise? a jour|updated|modifie\w{0,2}"
        r"|nee? le|born|naissance|anniversaire|birthday|copyright|version|expir\w{0,4}|valid\w{0,4}|valable\w{0,2}|sort(?:i|ie|ira|iront|is|ies)|releas\w{1,4}|decret|loi|arrete|edition|diplom\w{0,3}|promotion|obten\w{0,4}|date[de]? du"
        r"|(?:je|nous) (?:suis|sommes|serai|serons|rentr\w{1,4}|par[st]\w{0,4})(?: de retour| actuellement)?|(?:i|we)(?:'m| am|'re| are|'ll be| will be) (?:available|free|away|back|out|off|on|travel\w{0,4})|conges?|vacances|absen\w{1,4}|holidays?|vacation|ferme\w{0,4}|closed"
        r"|pay(?:e|es|ment|ments|able|ments|ement|s)?|paiement\w?|factur\w{1,6}|invoic\w{1,4}|last (?:year|month|week)|l'an dernier|ago|(?:bonne?|excellente?|belle) (?:journee|semaine|soiree|annee|fin|week-?end)|a (?:lundi|mardi|mercredi|jeudi|vendredi))"
        r"|(?P<meet>(?:s')?appel\w{0,3}|call|calls|rdv|rendez-vous|entretien\w?|interviews?|echang\w{1,4}|discut\w{1,4}|discussion|parler|talk|chat|meet|meeting|visio|zoom|rencontr\w{1,4}|coup de fil|telephon\w{1,3}|reunion d'information|porte\w? ouverte\w?|journee portes)"
        r"|(?P<reply>repon\w{1,5}|reponse\w?|repl(?:y|ies)|respon(?:d|se|ses|ding)|get back|candidat\w{0,7}|postul\w{1,4}|appl(?:y|ying|ications?)|retours?|reven\w{1,3} vers|dossiers?|devis|quot(?:e|es|ation)|propositions?|proposals?|bids?|let (?:me|us) know|tell (?:me|us)|dites[ -](?:le[ -])?(?:moi|nous)|dis[ -](?:le[ -])?moi|answers?|decision|decid\w{1,4}|offres? a (?:remettre|deposer|envoyer)|submi\w{2,7}|soumission\w?|soumettre|inscri\w{1,7}|regist\w{3,7}|feedback|hear(?:ing)? (?:back )?from|me dire|nous dire|tene[zr]-(?:moi|nous)|confirm\w{0,6}|cvs?|resumes?|contact\w{0,4}|ecri\w{1,5}|closing date|date de cloture|cloture\w?|closes|offre(?:s)? de prix|manifest\w{1,4}|faire part)"
        r"|(?P<send>envo(?:y|i)\w{1,5}|send(?:ing)?|e-?mail\w{0,2}|transm\w{2,6}|fournir|faire parvenir)"
        r"|(?P<deadline>date limite|deadline\w?|echeances?|livr\w{1,7}|rendu\w?|rendre|remis\w{0,2}|remettre|finali\w{1,5}|termin\w{1,4}|finir|fini\w?|deliver\w{0,6}|due(?: date)?|complet(?:e|ed|ion|ing)|finish\w{0,3}|needed|required|boucl\w{1,3}|prete?s?|ready|mise? en ligne|go.live|lancement|launch|mise? en production|done|sorti\w)"
        r"|(?P<start>debut\w{0,5}|demarr\w{1,5}|commenc\w{1,5}|start(?![- ]?up)\w{0,4}|begin\w{0,5}|kick[ -]?off|prise de (?:poste|fonctions?)|prendre (?:le )?(?:poste|fonctions?)|disponib\w{1,7}|dispos?|availab\w{2,6}|(?:are you|you are|you're|vous (?:etes|seriez)) (?:free|libres?)|free|libres?|a pourvoir|poste a prendre|embauche|integrat\w{1,3}|int[e]grer|onboard\w{0,3}|rejoindre|join|arriv\w{1,4})"
        r"|(?P<event>formations?|cours|ateliers?|sessions?|seminaires?|interventions?|intervenir|stages?|journees?|seances?|conferences?|missions?|projets?|contrats?|evenements?|animation|animer|former|prestation\w?|remplac\w{1,7}|workshops?|trainings?|courses?|classes|seminars?|events?|contract|project|gig|assignment|programme|program|lessons?|quand|when|dates?|periodes?|calendrier|planning|timing|schedule|timeline|tournage|shoot\w{0,3})"
        r"|(?P<set>(?:se )?(?:deroul|tiendr|tenir|tien)\w{0,5}|aur(?:a|ont|ait) lieu|a lieu|ont lieu|prev(?:u|ue|us|ues|oyons|oit)|planifie\w{0,2}|programme\w{1,2}|takes? place|taking place|held|happen\w{0,4}|scheduled|planned|runs?)"
        r"|(?P<ask>(?:re)?cherch\w{1,5}|besoin\w?|recrut\w{1,5}|il (?:me|nous|lui|leur)? ?(?:le |la |les )?fau(?:t|drait)|souhait\w{1,6}|voudr\w{1,5}|aimer\w{1,6}|looking|need\w{0,3}|want\w{0,3}|seek\w{0,3}|hir(?:e|ing)|search\w{0,3}|would like|require|avoir|have|get|recevoir|receive|it|(?:doi(?:t|vent)|devra(?:it|ient)?|devrai(?:t|ent)) etre|(?:must|should|has to|have to|needs? to) be)"
        r")(?![a-z])"
    )


@cache
def _prepositions() -> re.Pattern[str]:
    """The words that end right before a date."""
    return re.compile(
        r"(?<![a-z])(?:"
        r"(?P<since>apres|after|depuis|since|en date du|copyright|(?:c))"
        r"|(?P<from>(?:a partir|a compter)(?: d[ue']| de| du mois de| de la| du mois d')?|des(?: le)?|from|as of|as from|not before|pas avant|starting(?: on| in| from)?|beginning(?: on| in)?|effective)"
        r"|(?P<limit>avant|d'ici(?: a| au)?|by|before|until|till|jusqu'(?:a|au|en)|au plus tard(?: le| en| pour)?|no later than|not later than|at the latest(?: by| on)?|dernier delai|ideally by|idealement (?:avant|pour)|(?<!not )before|limite(?: le)?)"
        r"|(?P<for>pour|for)"
        r"|(?P<at>le|les|de|d\'|la|du|au|en|on|in|ce|cette|c'est|courant|vers|around|the|a|sur|dates?|during|pendant|this|next|est|is|are|sont|for the week of|week of|semaine du|the week commencing|w/c|week commencing|week beginning|idealement|ideally|debut|lieu)"
        r")(?: (?:le|la|les|the|fin|end of|debut|mi|mid|week of|semaine du|la semaine du|(?:le )?mois de|(?:le )?mois d'|early|late|about|around|environ|vers))? {0,2}[:(]? {0,2}$"
    )


_LABEL_END = re.compile(r"[:=>|-] {0,3}$")
_AFTER_CLAUSE = re.compile(r"[;\n]| - | mais | but ")
_PERSON = re.compile(
    r"(?<![a-z])(?:formateur\w?|formatrice\w?|trainers?|teachers?|prof\w{0,8}|tutors?|coach\w{0,2}|developp\w{3,6}|developers?|devs?|designers?|consultant\w{0,2}|intervenant\w{0,2}|animat\w{3,6}|candidat\w{0,2}"
    r"|renforts?|remplacant\w{0,2}|freelanc\w{1,4}|quelqu'un|someone|somebody|people|personne|independant\w{0,2}|expert\w{0,2}|speakers?|facilitators?|interpretes?|photograph\w{1,3})(?![a-z])"
)
_CARD_NEIGHBOUR = re.compile(
    r"\d{1,3} (?:mois|months?|jours?|days?|semaines?|weeks?|ans?|years?)$|[€$£]|experience|teletravail|remote|freelance|hybrid"
)
_ENGLISH = re.compile(r"(?<![a-z])(?:the|by|on|start|before|from|please|we|is|for|need)(?![a-z])")
_SECTION = re.compile(
    r"(?:a pourvoir|prise de (?:poste|fonction)|start|debut|demarrage|starting date|start date|date)[^.]{0,30}$"
)


@dataclass(frozen=True, slots=True)
class _Role:
    fact: str
    certainty: Certainty
    rank: int
    cue: tuple[int, int] | None = None


_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY


def _parse_dates(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    english = bool(_ENGLISH.search(folded, sentence.start, sentence.end))
    previous = sentence.start
    for moment in calendar_words(folded, sentence.start, sentence.end, page.today, english=english):
        role = _role(page, sentence, moment, previous)
        previous = moment.end
        if role is None or (role.fact == "start" and _is_over(page, moment)):
            continue
        certainty = role.certainty if moment.sure else _LIKELY
        start = _quote_start(page, sentence, moment, role)
        yield page.found(role.fact, moment.value, (start, moment.end), certainty=certainty, rank=role.rank)


def _is_over(page: Page, moment: Moment) -> bool:
    """Whether the date was over when the message was written: then nothing starts on it."""
    return (
        page.today is not None and len(moment.value) >= 7 and moment.value < page.today.isoformat()[: len(moment.value)]
    )


def _quote_start(page: Page, sentence: Sentence, moment: Moment, role: _Role) -> int:
    """The quotation takes in the cue where it stands close before the date."""
    if role.cue and sentence.start <= role.cue[0] and 0 <= moment.start - role.cue[1] <= 30:
        return role.cue[0]
    return moment.start


def _role(page: Page, sentence: Sentence, moment: Moment, previous: int) -> _Role | None:
    folded = page.folded
    low = max(previous, moment.start - _CUE_REACH)
    before = folded[low : moment.start]
    after = folded[moment.end : min(sentence.end, moment.end + 50)]
    preposition = _preposition(before, moment)
    if preposition == "since":
        return None
    cue = _last_cue(folded, low, moment.start)
    if cue is None and previous > sentence.start:
        cue = _last_cue(folded, max(sentence.start, previous - _CUE_REACH), previous)
        cue = None if cue and cue[0] == "past" else cue
    if cue is None and not folded[sentence.start : moment.start].strip(" -+>#:.0123456789)"):
        label = _label_above(page, sentence)
        if label:
            cue, preposition = label, preposition or "label"
        elif not after.strip(" .") and _in_card(page, sentence):
            return _Role("start", _STATED, 2)
    following = _first_cue_after(after)
    return _decide(page, sentence, moment, cue, preposition, following)


def _preposition(before: str, moment: Moment) -> str:
    match = _prepositions().search(before)
    if match:
        return match.lastgroup or ""
    if moment.limit:
        return "limit"
    return "label" if _LABEL_END.search(before) else ""


def _last_cue(folded: str, low: int, high: int) -> tuple[str, int, int] | None:
    """The cue nearest before a place; a weaker one does not hide the one that it stands with."""
    last = None
    for match in _cues().finditer(folded, low, high):
        kind = match.lastgroup or ""
        if last and not _hides(folded, last, kind, match):
            continue
        last = "event" if kind == "set" else kind, match.start(), match.end()
    return last


_OFFER = re.compile(r"(?:proposal|quote|devis|proposition|candidat|appli|bid|offre|dossier|cv|repon|resume|inscri|regist|submi|soumi|answer)")


def _hides(folded: str, last: tuple[str, int, int], kind: str, match: re.Match[str]) -> bool:
    """Whether a cue counts more than the one before it."""
    known, _, end = last
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
        return not _OFFER.match(folded, last[1])
    return True


def _first_cue_after(after: str) -> str:
    cut = _AFTER_CLAUSE.search(after)
    match = _cues().search(after, 0, cut.start() if cut else len(after))
    return (match.lastgroup or "") if match else ""


def _label_above(page: Page, sentence: Sentence) -> tuple[str, int, int] | None:
    """The cue in a short label on the line above ("Date de début", "Start date:")."""
    above = page.neighbour(sentence, -1)
    if above is None or above.end - above.start > _LABEL_LENGTH or page.folded[above.end - 1] in ".!?;":
        return None
    return _last_cue(page.folded, above.start, above.end)


def _in_card(page: Page, sentence: Sentence) -> bool:
    neighbours = (page.neighbour(sentence, offset) for offset in (-2, -1, 1, 2))
    return (
        sum(
            1
            for n in neighbours
            if n and n.end - n.start < _LABEL_LENGTH and _CARD_NEIGHBOUR.search(page.folded, n.start, n.end)
        )
        >= 1
    )


def _decide(
    page: Page, sentence: Sentence, moment: Moment, cue: tuple[str, int, int] | None, preposition: str, following: str
) -> _Role | None:
    """The table of roles: what the cue and the preposition say together."""
    kind = cue[0] if cue else ""
    span = (cue[1], cue[2]) if cue else None
    if kind == "past" or following == "past" or (kind == "meet" and preposition != "limit") or (following == "meet" and kind != "deadline"):
        return None
    if kind in {"", "ask"} and following in {"start", "deadline", "reply"}:
        kind = following
    if kind == "reply":
        if preposition in {"limit", "for"} or (preposition in {"label", "at", ""} and _closing(page, span)):
            return _Role("reply_by", _STATED, 3 if preposition == "limit" else 2, span)
        return None
    if kind == "send":
        return _Role("reply_by", _LIKELY, 1, span) if preposition in {"limit", "for"} else None
    if kind == "deadline":
        sure = preposition in {"limit", "for", "label"} or _firm_deadline(page, span)
        return _Role("deadline", _STATED if sure else _LIKELY, 2, span) if preposition != "from" else None
    if kind == "start":
        if preposition == "limit":
            return _Role("start", _LIKELY, 2, span)
        return _Role("start", _STATED, 3, span)
    if preposition == "from":
        return _Role("start", _STATED if kind else _LIKELY, 2, span)
    if not kind and following in {"event", "set", "ask"} and preposition in {"at", "for", "label"}:
        after = page.folded[moment.end : min(sentence.end, moment.end + 60)]
        return _Role("start", _LIKELY, 1) if following != "ask" or _PERSON.search(after) else None
    return _of_thing(page, sentence, moment, kind, span, preposition)


def _of_thing(
    page: Page, sentence: Sentence, moment: Moment, kind: str, span: tuple[int, int] | None, preposition: str
) -> _Role | None:
    """The role of a date that stands with an event ("formation le 12 juin") or with what is asked for."""
    person = bool(_PERSON.search(page.folded, max(sentence.start, moment.start - _CUE_REACH), moment.start))
    if kind == "event":
        if preposition == "limit":
            return _Role("deadline", _LIKELY, 1, span)
        day = moment.value.count("-") == 2 or len(moment.value) == 5
        sure = preposition in {"at", "label", "for"} and (day or preposition != "for")
        return _Role("start", _STATED if sure else _LIKELY, 1, span)
    if kind == "ask":
        if person and preposition in {"for", "at", "limit"}:
            return _Role("start", _LIKELY, 1, span)
        if preposition == "limit":
            return _Role("deadline", _STATED, 1, span)
        if preposition == "for":
            return _Role("deadline", _LIKELY, 1, span)
    return None


_CLOSING = re.compile(r"closing date|date de cloture|cloture|closes|date limite|deadline|au plus tard|close on")


def _closing(page: Page, span: tuple[int, int] | None) -> bool:
    """Whether the words around the cue name a closing date ("date limite de candidature : ...")."""
    return span is not None and bool(_CLOSING.search(page.folded, max(0, span[0] - 25), span[1] + 12))


def _firm_deadline(page: Page, span: tuple[int, int] | None) -> bool:
    return span is not None and bool(
        re.match(r"date limite|deadline|echeance|livraison|due", page.folded[span[0] : span[1]])
    )


@cache
def _soon() -> re.Pattern[str]:
    """As soon as possible, in the ways that a start line says it."""
    return re.compile(
        r"(?<![a-z])(?:des (?:que|qu') ?(?:possible|(?:tu|vous|on|il est) (?:le |es |etes |sera? |serez )?(?:peu\w{1,5}|pouv\w{1,3}|possible|dispo\w{0,7}|libres?|pret\w?))"
        r"|(?:aussi|le plus) (?:tot|vite|rapidement) (?:que )?possible|au plus (?:tot|vite)|(?:dans les )?(?:plus brefs|meilleurs) delais|a\.?s\.?a\.?p|as soon as (?:possible|you (?:can|are|'re|'re able)[a-z ]{0,20}|practical)"
        r"|immediat(?:e|ement|s|es)?|immediately|right away|straight ?away|(?:tout )?de suite|sans (?:plus )?(?:delai|tarder|attendre)|des (?:maintenant|aujourd'hui|a present)|(?:right )?now|today)(?![a-z])"
    )


_SOON_AFTER = re.compile(
    r" {0,2}[(,]? {0,2}(?:start\w{0,3}|joiner|joining|begin\w{0,4}|availab\w{2,6}|pour (?:commencer|demarrer|debuter)|to (?:start|begin|join)|demarrage|debut)(?![a-z])"
)
_SOON_BEFORE = re.compile(
    r"(?<![a-z])(?:debut\w{0,5}|demarr\w{1,5}|commenc\w{1,5}|start(?![- ]?up)\w{0,4}|begin\w{0,5}|kick[ -]?off|prise de (?:poste|fonctions?)|disponib\w{1,7}|dispos?|availab\w{2,6}|pourvoir|join|rejoindre|embauche|mission|poste|contrat|integrer|opening|date)(?![a-z])[^.;\n]{0,45}$"
)
_SOON_BARRED = re.compile(
    r"(?<![a-z])(?:repon\w{1,5}|reponse|reply|respond|contact\w{0,4}|call|appel\w{0,3}|rappel\w{0,3}|retour|ecri\w{1,5}|envoy\w{1,4}|send|email|apply|postul\w{1,4}|let me know|get back|message\w?|reven\w{1,3}|pay\w{0,4}|candidat\w{1,5}|if you|si vous|devis|livr\w{1,6}|deliver\w{0,4})(?![a-z])[^.;\n]{0,50}$"
)
_SOON_ASK = re.compile(
    r"(?<![a-z])(?:recherch\w{1,4}|cherch\w{1,4}|besoin|recrut\w{1,4}|looking|need\w{0,2}|hiring|seeking|faut|want)(?![a-z])[^.;\n]{0,90}$"
)


def _parse_soon(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`start`: asap. An answer wished soon is no start, and a need without a start line is only likely one."""
    folded = page.folded
    for match in _soon().finditer(folded, sentence.start, sentence.end):
        before = folded[max(sentence.start, match.start() - _CUE_REACH) : match.start()]
        label = _SOON_BEFORE.search(before)
        weak = match.group() in {"now", "right now", "today", "de suite"}
        if _SOON_BARRED.search(before) and not (label and label.start() > len(before) - 30):
            continue
        if _SOON_AFTER.match(folded, match.end(), sentence.end):
            after = _SOON_AFTER.match(folded, match.end(), sentence.end)
            yield page.found("start", "asap", (match.start(), after.end() if after else match.end()), rank=3)
        elif label and not (
            weak
            and len(before) - label.end() > 0
            and not label.group().startswith(("start", "commenc", "demarr", "begin", "debut", "disponib"))
        ):
            begin = match.start() - len(before) + label.start()
            yield page.found("start", "asap", (begin, match.end()), rank=3)
        elif not before.strip(" -+>#:|") and _alone(page, sentence, match.end()):
            yield page.found("start", "asap", match.span(), rank=2)
        elif not weak and _SOON_ASK.search(before) and _PERSON.search(before):
            yield page.found("start", "asap", match.span(), certainty=_LIKELY, rank=1)


def _alone(page: Page, sentence: Sentence, end: int) -> bool:
    """Whether "dès que possible" is a whole line, in a card or under a label that speaks of a start."""
    if page.folded[end : sentence.end].strip(" .!)"):
        return False
    label = _label_above(page, sentence)
    return _in_card(page, sentence) or (label is not None and label[0] in {"start", "event"})


_DATE_TRIGGERS = (
    "janv*", "jan", "january", "fev*", "feb*", "mars", "march", "mar", "avr*", "apr*", "mai", "may", "juin", "june", "jun",
    "juil*", "july", "jul", "aout", "aug*", "sep*", "oct*", "nov*", "dec", "decembre", "december",
    "lundi*", "mardi*", "mercredi*", "jeudi*", "vendredi*", "samedi*", "dimanche*", "monday*", "tuesday*", "wednesday*",
    "thursday*", "friday*", "saturday*", "sunday*", "semaine*", "week", "mois", "month", "rentree", "demain", "tomorrow",
    "aujourd'hui", "today", "tonight", "soir", "huitaine", "quinzaine", "jours", "days", "weeks", "heures", "hours",
    "0*", "1*", "2*", "3*", "4*", "5*", "6*", "7*", "8*", "9*",
    "debut", "fin", "early", "mid", "sous", "within", "end", "beginning", "year", "annee*", "d'annee", "eod", "eow", "eom", "cob",
)  # fmt: skip
_SOON_TRIGGERS = (
    "possible", "tot", "vite", "asap", "a.s.a.p", "soon", "immediat*", "away", "straightaway", "suite", "delai*", "tarder",
    "attendre", "maintenant", "present", "now", "today", "peux", "pouvez", "dispo*",
)  # fmt: skip

PARSERS: tuple[Parser, ...] = (
    Parser(name="dates", triggers=_DATE_TRIGGERS, parse=_parse_dates),
    Parser(name="dates.soon", triggers=_SOON_TRIGGERS, parse=_parse_soon),
)
COMBINE: Mapping[str, Combine] = {}

"""How people say that somebody is to be taught: verbs of teaching with those who learn, in French and English.

Each pattern is matched at one of its triggers (``wake_*`` in ``lexicons/teaching.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from sansregret.reading.lexicon import lexicon
from sansregret.reading.pattern import compiled

# A word between, but none that begins another clause.
_WORD = (
    r"(?:(?!(?:nous|on|je|qui|que|who|that|we|i|car|mais|but|so|because|cherch\w{1,4}|recherch\w{1,4}) )"
    r"[a-z0-9'./-]{1,14} )"
)
_GAP = rf"{_WORD}{{0,4}}?(?:[ld]')?"


@cache
def _learner() -> str:
    entries = sorted(lexicon("teaching")["learners"], key=len, reverse=True)
    return rf"(?:{'|'.join(entries)})(?:\(?[.-]?e?\)?[.-]?s)?(?![a-z])"


@cache
def _kin() -> str:
    entries = sorted(lexicon("teaching")["kin"], key=len, reverse=True)
    return rf"(?:{'|'.join(entries)})(?![a-z-])"


# What is said of a talk between sender and reader, not of a lesson.
_OF_THE_DEAL = (
    r"(?! (?:(?:par|dans|en|via|by|in) (?:[a-z]{2,6} )?[a-z]{2,8} )?(?:vos|votre|ton|ta|tes|que|pourquoi|si|ce que"
    r"|quels?|quelles?|comment (?:vous|tu|cela|ca) (?:travaill|proced"
    r"|fonctionn|marche|pass|fai|factur)\w*|les? (?:projet|poste|besoin|contexte|devis|fonctionnement|tarifs?|modalites"
    r"|conditions|offres?|details?|contrat|suite)|la (?:mission|demarche|procedure|situation|demande|suite|facture"
    r"|difference)|un devis|your|you|what (?:you|we|it)|why|our|my|that|an example|examples|a quote|the (?:project|role"
    r"|brief|job|position|details|costs?|price|options)|some (?:of your )?(?:work|examples|samples|designs)"
    r"|how (?:you|much)|de quoi|des (?:exemples|realisations|maquettes|devis))(?![a-z]))"
)


@cache
def _taught() -> re.Pattern[str]:
    """A verb of teaching with those who are taught. Matched at the verb."""
    me = r"(?:me|us|them|him|her|everyone|everybody|each other)"
    return compiled(
        rf"(?:form(?:er|ez|es|iez|eriez|erez|erait|era)|enseign(?:er|ez|es|erez|eriez|era)"
        rf"|appren(?:dre|ez|driez|dras?|drez|ne|nes)|initi(?:er|ez|es|era|erez)|sensibilis(?:er|ez|es|era|erez)"
        rf"|coach(?:er|ez|es|era|erez)|perfectionner|entrain(?:er|ez)|instruire|tutorer|evangeliser"
        rf"|(?:re)?mettre (?:a niveau|a jour les connaissances)|(?:faire|fais|ferais|feriez|fasses"
        rf"|fassiez) (?:travailler|reviser|progresser|repeter"
        rf"|pratiquer|apprendre|decouvrir|monter en competences?)|familiariser|faire monter en competences?"
        rf"|(?:expliquer|montrer|apprendre|presenter)(?= [^.;?!\n]{{1,60}}?(?:a |aux? )))"
        rf" {_GAP}{_WORD}{{0,3}}?(?:{_learner()}|(?:mon|ma|mes|notre|nos) {_kin()})"
        rf"|(?:expliqu|montr|appren|enseign|form|initi|apprend)\w{{0,4}}[ -](?:moi|nous|lui"
        rf"|leur)(?![a-z]){_OF_THE_DEAL}"
        rf"|(?:teach|train|coach|tutor|mentor|upskill|drill|instruct|educate|brief)(?:e?s|ing)?"
        rf" {_GAP}(?:{_learner()}|{_kin()})"
        rf"|(?:teach|train|coach|tutor|upskill|drill|instruct|mentor)(?:ing)? {me}(?![a-z]){_OF_THE_DEAL}"
        rf"|(?:show(?:ing|s)?|walk(?:ing)?|talk(?:ing)?|run(?:ning)?)"
        rf" (?:{me}|(?:our|my|the|your|his|her) {_GAP}(?:{_learner()}|{_kin()}))(?![a-z]) ?(?:through|how|the ropes"
        rf"|the basics"
        rf"|around (?:excel|word|photoshop)|what to do|some (?:tricks|tips|moves|basics|techniques)|tips|tricks)"
        rf"{_OF_THE_DEAL}"
        rf"|(?:see(?:ing)?|support(?:ing)?|guid(?:e|ing)) (?:{me}|(?:our|my|the|your)? ?{_GAP}{_learner()}) through"
        rf"|(?:want|need|get|have|getting|having)(?:s|ed)? {_WORD}{{1,5}}trained(?! (?:model|network|eye"
        rf"|professional))(?![a-z])"
        rf"|(?:wanna|want to|wants to|would like to|'?d like to|'?d love to|would love to|need to|needs to|hoping to"
        rf"|trying to)"
        rf" (?:finally |really )?learn (?!more|about (?:you|your|us|our)|if|whether)"
        rf"|(?:passer?|pass(?:e|iez)|spend|sit|work|come) {_WORD}{{0,5}}(?:avec|with) (?:eux|elles|them|(?:nos|mes"
        rf"|our|my) {_GAP}{_learner()}) "
        rf"(?:sur|on|pour (?:l|apprendre|travailler|revoir)|to (?:practi[sc]e|learn|get|work))"
        rf"|explain(?:ing)? {_GAP}to {_GAP}(?:{me}|{_learner()}|{_kin()})(?![a-z])"
        rf"|(?:get|bring|getting|bringing) {_GAP}(?:{_learner()}|{_kin()}|{me})(?![a-z]) (?:fully )?up to (?:speed"
        rf"|scratch|date)"
    )


@cache
def _pronoun() -> re.Pattern[str]:
    """French pronouns before a verb: "m'expliquer Git", "leur apprendre les bases", "les former"."""
    return compiled(
        rf"(?:m'|me |nous |lui |leur )(?:(?:expliqu|montr)(?=\w{{1,4}} (?:[a-z]{{2,12}} )?[a-z])|appren|enseign|form"
        rf"|initi|coach|perfectionn|entrain"
        rf"|(?:re)?mettre a niveau|guid|donner (?:des|quelques|un|une|deux|trois|\d) (?:cours|lecons?|seances?|bases))"
        rf"(?:er|dre|es|iez|eriez|driez|e|ne|nes)?(?![a-z]){_OF_THE_DEAL}"
        rf"|(?:les |la |le |l')(?:form|coach|initi|entrain|sensibilis|perfectionn)(?:er|ez|es|iez|eriez|erez)(?![a-z])"
        rf"|(?:m'|me |nous |lui |leur |les |la |le |l')(?:aid|accompagn)(?:er|ez|es|erez|eriez) a"
        rf" (?:mieux )?(?:comprendre|reviser|progresser|preparer (?:(?:l'|le |la |les |mon |son |ma |sa |une? "
        rf"|ce ){{1,2}})?(?:{_alternatives('exams')}|oral|entretiens?)|apprendre|maitriser|utiliser|prendre en main"
        rf"|(?:se|me|nous)"
        rf" (?:servir|remettre|perfectionner|former)|passer|monter en competences?)"
        rf"|(?:le |la |les )(?:prendre|suivre) (?:en cours|{_GAP}(?:heures?|fois))"
    )


@cache
def _able() -> re.Pattern[str]:
    """People are to be able to do it themselves: "so they can fix it themselves", "savoir faire ses ourlets"."""
    whom = r"(?:me|us|them|him|her|nous|les|la|le|me|lui|leur)"
    return compiled(
        rf"(?:so|so that|pour qu'|afin qu'|until|jusqu'a ce qu')(?: that)? ?(?:they|we|i|she|he|ils|elles|on|elle|il"
        rf"|nous|je) (?:[a-z']{{1,12}} )"
        rf"{{1,10}}?(?:themselves|ourselves|myself|herself|himself|on (?:their|our|my|her|his) own|eux-memes"
        rf"|elles-memes|moi-meme"
        rf"|nous-memes|seule?s?|autonomes?|without (?:me|us|help))(?![a-z])"
        rf"|savoir (?:enfin |bien |mieux |me |m'|nous |se |s')?[a-z]{{2,12}}(?:er|ir|re)(?= (?!si |combien |quand "
        rf"|quel))"
        rf"|(?<!qui )sachent (?:mieux |enfin |tous |toutes )?[a-z]{{2,12}}(?:er|ir|re)(?![a-z])"
        rf"|(?:could|can|pourrait|peut)[ -](?:we|on|i) (?:do|have|get|faire|prevoir|caler"
        rf"|fixer) {_WORD}{{0,4}}?(?:sessions?|seances?|lessons?|cours)"
        rf"(?! (?:photos?|studio|d'enregistrement|recording))"
        rf"|faire (?:progresser|travailler|reviser|pratiquer|repeter|monter en competences?)(?! (?:le|la|les|un|une"
        rf"|des|votre|nos|notre) (?:projet|site|produit"
        rf"|chiffre))"
        rf"|(?:get(?:ting)?|make|making) (?:{whom}|{_GAP}(?:{_learner()}|{_kin()})) (?:more |really "
        rf"|fully )?(?:confident|comfortable|self-sufficient"
        rf"|independent|fluent) ?(?:with|on|in|at|using)?"
        rf"|show (?:them|me|us|her|him)(?= ?(?:[.,!?;]|$| over| in ))|have a go at (?:[a-z]{{3,12}}ing|[a-z]{{4,12}})"
        rf"|se debrouiller (?:en|avec|seule?s?|sur)|(?:keep|always) getting stuck"
        rf"|(?:a faire|do it|le faire|les faire) (?:moi|nous|eux|elles|lui)-memes?"
    )


@cache
def _company() -> re.Pattern[str]:
    """Somebody is to spend time with people: "a morning with our tenants", "pour un groupe de dix habitantes"."""
    return compiled(
        rf"(?:spend|sit|sitting|passer?|passe|passiez) {_WORD}{{0,6}}?(?:with|alongside|avec|aupres d[e'])(?! (?:us"
        rf"|you|me|nous|vous|moi)(?![a-z]))"
        rf"|(?:hours?|morning|afternoon|evening|half[ -]day|day|days|session|sessions|heures?|matinee|apres-midi"
        rf"|demi-journee|journee"
        rf"|point|week-end|weekend) (?:[a-z0-9']{{1,12}} ){{0,6}}?(?:with|avec|alongside) (?:our|my|the|nos|notre"
        rf"|mes|l'|ses|leurs?|them|eux|elles)"
        rf"|(?:heures?|h) sur (?:le |la |les |l')|semestre|semester|work(?:ing)? alongside"
        rf"|accompagner {_GAP}{_learner()}|(?:pour|for|with|avec) (?:une?|a|deux|two|trois"
        rf"|three|les|the) (?:petits? |small )?(?:groupes?|groups?)"
        rf"(?! (?:industriel|bancaire|international|hotelier|de presse|de travail|company))"
        rf"|(?:for|pour|with|avec) (?:an? |une? |des |some )?(?:complete |total |grande? )?(?:beginners?"
        rf"|career changers?|debutante?s?|novices?|newbies|amateurs?)"
        rf"|after-school|apres l'ecole|hors temps scolaire|years? [0-9](?: to [0-9])?|(?:devant|aupres des?"
        rf"|avec) (?:les |des |une |la )?(?:classes?|eleves|premieres|terminales|secondes|cm1|cm2)"
    )


@cache
def _taken() -> re.Pattern[str]:
    """An examination that somebody takes: "get me through the citizenship test", "j'ai raté mon code"."""
    whose = r"(?:my|his|her|the|their|mon|son|ma|sa|le|la|l'|leur|leurs|mes|ses)"
    return compiled(
        rf"(?:presente[rz]?|passe[rz]?|pass|passing|rate[er]?|loupe[er]?|reussir|prepare[rz]?|preparing|prep|sit"
        rf"|sitting|take"
        rf"|taking|failed|failing"
        rf"|resit|resitting|retake|through|bosser|reviser|revise|revising|cram"
        rf"|for) {whose} ?(?:[a-z'-]{{1,14}} ){{0,5}}?(?:test|exam|exams|code|permis"
        rf"|oral|oraux|concours|examens?|epreuves?|certif\w{{0,8}}|audition)(?= ?(?:$|[,.;:!?)]|in |on |at |before "
        rf"|by |next |this |again|le |en |au |avant |dans |pour"
        rf"|twice|three|deux|trois|une|encore|plusieurs|\d|cet|et |and |fin |debut |de la route|de conduire|d'entree))"
    )


@cache
def _helped() -> re.Pattern[str]:
    """Help that is a lesson: what is helped with is learnt."""
    matters = f"{_alternatives('matters')}|{_alternatives('school')}|{_alternatives('arts')}"
    exams = _alternatives("exams")
    learn = (
        r"(?:learn|understand|pass|prepare|prep|revise|study|catch up|improve|practi[sc]e|get (?:better|to grips"
        r"|ready|through"
        r"|her head|his head|my head)|master|brush up|read|write essays|speak|cram)"
    )
    apprend = (
        r"(?:apprendre|comprendre|reviser|progresser|preparer|maitriser|passer|rattraper|lire|reussir|travailler"
        r"|se remettre"
        r"|s'ameliorer|prendre confiance)"
    )
    return compiled(
        rf"(?:help(?:ing|s)?|get|support(?:ing)?|prep(?:are)?|tutor) {_GAP}(?:me|us|him|her|them|{_learner()}|{_kin()})"
        rf"(?![a-z]),?(?: (?:who|out|aged|\(?\d{{1,2}}\)?,?)[^.;]{{0,30}}?)?"
        rf" (?:(?:to )?{learn}(?![a-z])|(?:with|for|through|in|on) {_GAP}(?:homework|revision|reading|spelling"
        rf"|{matters}|{exams})(?![a-z]))"
        rf"|(?:aid|accompagn|soutenir|suivre|epaul|prepar)(?:er|ez|es|erez|eriez|era)? {_GAP}(?:{_learner()}|{_kin()})"
        rf"[^.;?!]{{0,40}}? (?:(?:a |dans (?:son|sa|ses|leurs?) )?(?:mieux |bien )?{apprend}(?![a-z])|(?:en|a|aux?"
        rf"|pour|avec|dans) "
        rf"(?:l'|le |la |les |son |sa |ses )?(?:devoirs|revisions|scolarite|{matters}|{exams})(?![a-z]))"
    )


@cache
def _given() -> re.Pattern[str]:
    """A verb of giving with a lesson, session or course: "animer deux demi-journées", "run a session on feedback"."""
    return compiled(
        rf"(?:anim|dispens|donn|assur|encadr)(?:er|ez|es|iez|eriez|erez|era|e|ait|ee?s?)? {_WORD}{{0,5}}?"
        rf"(?:seances?|sessions?|demi-journees?|stages?|(?<!en )cours(?! de route| d'execution)|lecons?|initiations?"
        rf"|td|tp|modules?|formations?)(?![a-z])"
        rf"(?! (?:portes ouvertes|photo|shooting|plenieres?|ordinaires?|de cinema|strategiques?|de travail))"
        rf"|animation (?:de |des |d'){_WORD}{{0,4}}?(?:seances?|sessions?|cours|modules?|formations?"
        rf"|ateliers? pedagogiques?)(?![a-z])"
        rf"|(?:run|give|deliver|lead|teach|take(?! part)|host|facilitate|do|hold|running|giving|delivering|leading"
        rf"|teaching|hosting)"
        rf" {_WORD}{{0,5}}?(?:sessions?|class(?:es)?|lessons?|masterclass(?:es)?|refreshers?|inductions?)(?![a-z])"
        rf"(?! (?:action|management|cookies?|musicians?|layer))"
    )


@cache
def _about() -> re.Pattern[str]:
    """A stretch of time on a matter: "a half-day on giving feedback", "une matinée sur la laïcité"."""
    courses = _titles()
    return compiled(
        rf"(?:half[ -]day|day|morning|afternoon|evening|hour|session|class|talk)s? (?:on|about|in|of) "
        rf"(?:how to [a-z]|(?!going|building|working|being|monday|morning|evening|during)[a-z]{{3,12}}ing(?: [a-z]"
        rf"|[,.?!])|(?:[a-z]{{2,12}} ){{0,2}}?(?:{_titles()})(?![a-z]))"
        rf"|(?:seances?|sessions?|cycle|stages?|matinees?|demi-journees?|journees?|creneaux) (?:de |d'|sur |en )?"
        rf"(?!(?:[a-z']{{1,12}} )?(?:photos?|portraits?|massages?|shooting|cinema|dedicaces?|depistage"
        rf"|osteo\w{{0,5}}|tests?"
        rf"|travail|strateg\w{{2,6}}|recrutement|portes|tri|nettoyage|tournage|enregistrement|presence|jeux?|lecture"
        rf"|contes?)"
        rf"(?![a-z])){_WORD}{{0,6}}?(?:pour|avec|aupres d[e']|a destination d[e'](?:s)?) ?{_WORD}{{0,3}}?{_learner()}"
        rf"|(?:journees?|matinees?|apres-midis?|seances?|sessions?|heures?|topo|module|intervention|rappel) "
        rf"(?:sur |de |en |d'|autour d[eu] ?)(?:l'|la |le |les |du )?(?:{courses})(?![a-z])"
        rf"|(?:{courses}) (?:day|days|session|sessions|class|classes|half[ -]day|refresher|talk|bootcamp)(?![a-z])"
    )


@cache
def _designed() -> re.Pattern[str]:
    """What people learn with is to be made: "concevoir un parcours de 5 séquences", "build a short e-learning"."""
    made = (
        r"(?:e-?learnings?|mooc|spoc|serious games?|jeux? pedagogiques?|(?:capsules?|videos?|contenus?|supports?"
        r"|outils?|fiches?|livrets?"
        r"|kits?|ressources?|exercices?) (?:(?:video|papier|numeriques?|courtes?) )?(?:pedagogiques?|d'apprentissage"
        r"|de formation|de cours"
        r"|d'exercices|pour (?:nos |les |mes )?(?:eleves|apprenants|stagiaires|etudiants))"
        r"|parcours (?:[a-z]{2,12} )?(?:d'apprentissage"
        r"|de formation|pedagogiques?|d'integration|d'accueil|e-learning|en ligne|de (?:\d{1,2}|deux|trois|quatre"
        r"|cinq|six) (?:sequences"
        r"|modules|etapes|seances)|pour les)|(?:\d{1,2}|deux|trois|quatre|cinq|six|des|un|le|les|quelques|several"
        r"|two|three|four|five)"
        r" (?:petits? |courts? |short |little )?modules? (?:e-?learning|en ligne|de formation|video|interactifs?"
        r"|pedagogiques?|online"
        r"|de \d{1,3} ?(?:min|h))\w{0,6}|sequences? pedagogiques?|cours (?:en ligne|video|particuliers|de [a-z]{3,12})"
        r"|(?:un|le|ce|son|mon) cours(?! d'eau| de l)|[a-z0-9]+-day (?:programmes?|programs?|courses?)"
        r"|curricul\w{1,3}|lesson plans?|syllab\w{1,3}|courses?(?! of| meal)"
        r"|(?:training|learning|teaching|course) (?:[a-z]{3,10} )?(?:materials?|content|modules?|programmes?"
        r"|programs?|guides?|packs?|videos?"
        r"|decks?|resources)|online (?:modules?|lessons?)|worksheets?|tutorials?|lessons?|question banks?"
        r"|quiz(?:zes)?|learning path\w{0,4}"
        r"|onboarding (?:programmes?|programs?|path|journey|modules?|videos?)|workbooks?|banque de questions"
        r"|quiz (?:de|pour)|qcm|tutos?"
        r"|tutoriels?|manuel(?:s)? (?:scolaires?|de l'apprenant|du formateur))"
    )
    return compiled(
        rf"(?:concev(?:oir|ez|iez|rez|riez)|conception|constru(?:ire|ction|isez)|batir|cre(?:er|ation|ez)"
        rf"|develop(?:per|pement|pez)|elabor(?:er"
        rf"|ation|ez)|imagin(?:er|ez)|produi(?:re|sez)|redig(?:er|ez)|redaction|monter|refon(?:dre|te)|ecri(?:re"
        rf"|ture|vez)|scenaris(?:er|ation)"
        rf"|prepar(?:er|ez)|realis(?:er|ation|ez)|mettre (?:en ligne|a jour)|build(?:ing)?|design(?:ing)?|creat(?:e"
        rf"|ing)|writ(?:e|ing)|make"
        rf"|put(?:ting)? together|develop(?:ing)?|produc(?:e|ing)|turn(?:ing)?|transform(?:er"
        rf"|ing)?) {_WORD}{{0,6}}?(?:[ld]')?{made}(?![a-z])"
        rf"(?! (?:platforms?|plateformes?|sites?|websites?|apps?|applications?|tools?|systems?|systemes?|lms"
        rf"|portals?|logos?))"
    )


@cache
def _before_pupils() -> re.Pattern[str]:
    """Somebody who speaks to those who learn: "un intervenant pour nos étudiants", "talk to our year 9s"."""
    pupils = (
        r"(?:eleves?|etudiant\w{0,5}|stagiaires?|apprenti\w{0,3}|apprenant\w{0,5}|alternant\w{0,5}|lyceen\w{0,4}"
        r"|collegien\w{0,4}"
        r"|classes?|promotions?|promos?|managers?|salaries|equipes?|collaborateurs|agents|benevoles|students?|pupils?"
        r"|apprentices|trainees|learners|year \d{1,2}s?|staff|team|employees|volunteers|managers|members)"
    )
    return compiled(
        rf"(?:intervenante?s?|intervenant\S{{1,4}}|intervenir|interveniez|intervention|vacataires?"
        rf"|conferencier\w{{0,3}})"
        rf" {_WORD}{{0,7}}?(?:pour|aupres de|aupres d'|devant|avec|a|aux?) "
        rf"{_WORD}{{0,4}}?{pupils}(?![a-z])"
    )


@cache
def _titles() -> str:
    return f"{_alternatives('courses')}|{_alternatives('tools')}"


@cache
def _alternatives(name: str) -> str:
    return "|".join(sorted(lexicon("teaching")[name], key=len, reverse=True))


#: By name, which is also that of its triggers.
PATTERNS: dict[str, Callable[[], re.Pattern[str]]] = {
    "taught": _taught,
    "pronoun": _pronoun,
    "helped": _helped,
    "able": _able,
    "taken": _taken,
    "company": _company,
    "given": _given,
    "about": _about,
    "pupils": _before_pupils,
    "designed": _designed,
}

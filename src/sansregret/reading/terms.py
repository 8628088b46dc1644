"""Terms that bind: exclusivity and non-competition, and subordination as of an employee."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled

_EXCLUSIVE = compiled(
    r"(?<![a-z])(?:(?:clause|accord|engagement|agreement) (?:de |d')?(?:non[- ]concurrence|exclusivite)"
    r"|clause d'exclusivite|non[- ]concurrence|non[- ]?compet(?:e|ition|ing)(?: (?:clause|agreement))?"
    r"|exclusivity(?: clause| agreement| period)?"
    r"|en exclusivite|exclusivite (?:demandee|requise|souhaitee|exigee|totale|attendue|obligatoire|pendant"
    r"|sur|pour)|a titre exclusif|exclusivement (?:pour|avec) (?:nous|notre (?:societe|agence|organisme"
    r"|entreprise|structure|centre))|uniquement pour (?:nous|notre (?:societe|agence|organisme|entreprise"
    r"|structure))"
    r"|exclusively (?:for|with) (?:us|our (?:company|agency|team))|work(?:ing)? (?:only|solely"
    r"|exclusively) (?:for|with) us|only (?:work )?for us|on an exclusive basis|exclusive (?:contract"
    r"|agreement|engagement|collaboration|arrangement|partnership)|contrat exclusif"
    r"|collaboration exclusive|partenariat exclusif"
    r"|(?:un|one|a) (?:seul|single) client|one client only|(?:no|not?) other clients?|aucun autre client"
    r"|pas d'autres? clients?|(?:ne pas|not) (?:travailler|work|intervenir|collaborer) (?:pour|avec|chez"
    r"|for|with) (?:d'autres|des concurrents|nos concurrents|un concurrent|any other|other|our competitors"
    r"|competitors|a competitor)"
    r"|interdiction de (?:travailler|intervenir)|not (?:be )?allowed to work (?:for|with)"
    r"|(?:must|may|can)(?: ?not|'t) work (?:for|with) (?:other|any|our|a|competitors)|(?:sans|ne (?:plus "
    r"|pas )?(?:pouvez|pourrez|pourriez|peux|pourras|pourra)(?: pas| plus)?) (?:travailler"
    r"|intervenir) (?:pour|avec|chez) (?:d'autres|des|un|nos|aucun)"
    r"|(?:tu|vous|qu'il|qu'elle) (?:ne |n')?(?:bosses|travailles|interviennes|bossiez|travailliez|interveniez|travaille"
    r"|travaillez|bosse) pas (?:pour|chez|avec) (?:une? autre|d'autres|un concurrent|nos concurrents|la concurrence"
    r"|les concurrents|personne d'autre)"
    r"|not to (?:work|consult|teach|deliver|write|coach|tutor) (?:for|with) (?:our|any|other|another|a|direct"
    r"|competing)"
    r"|(?:can't|cannot|can not|may not|mustn't|must not|not allowed to) (?:take on|have|accept|serve|keep|work for)"
    r" (?:any )?other (?:\w{3,14} )?(?:clients?|customers?|work|jobs?|projects?|employers?)"
    r"|no (?:side gigs?|side hustles?|side projects?|side jobs?|side work|moonlighting|second job)"
    r"|no other (?:\w{3,14} )?(?:clients?|jobs?|work|employer) (?:while|during|whilst|allowed|as long)"
    r"|(?:ne pas|de ne pas|not to|not) (?:donner|dispenser|reutiliser|proposer|vendre|animer|diffuser|reprendre|deliver"
    r"|reuse|resell|teach|give|offer|sell) (?:ce|cette|ces|la|le|this|the|these|that) (?:\w{3,14} ){1,3}?(?:chez|pour"
    r"|aupres d'|ailleurs|a d'autres|elsewhere|to other|for other|for anyone else|to anyone else)"
    r"|(?:travaill|boss|interven|intervien)\w{1,4} (?:plus )?que (?:pour|avec|chez) nous"
    r"|pas d'autres? (?:missions?|clients?|engagements?|activites?)(?= (?:pendant|en parallele|a cote))"
    r"|(?:can'?t|cannot|shall not|will not|won't|may not|must not|not to|agree not to|never)"
    r" (?:do|provide|offer|take on|deliver|sell|supply|perform)"
    r" (?:\w{3,14} ){0,2}?(?:for|to|with) (?:any|another|other) (?:other )?\w{3,14}"
    r"|ne (?:travailler|intervenir|collaborer|exercer|produire|ecrire) (?:pour|chez|avec) aucune? (?:de nos|autre"
    r"|concurrent)"
    r"|n'accept(?:er|erez|ez|eras) aucune? (?:autre|travail d'ailleurs|mission d'ailleurs)"
    r"|renonc(?:er|erez|ez|eras) a (?:vos|tes|toute|tout|d') ?autres? (?:contrats?|clients?|missions?|engagements?"
    r"|activites?)"
    r"|(?:turn down|refuse|decline|give up|drop|say no to) (?:any |all )?(?:competing|rival|other) (?:breweries|brands"
    r"|firms|companies|clients|offers|work|jobs|agencies|studios|contracts|schools|shops)"
    r"|working for (?:another|any other|a rival|a competing|a competitor)\b[^.;]{0,60}?(?:end|terminate|breach"
    r"|forbidden|prohibited|not allowed|not permitted|void)"
    r"|laisser tomber (?:vos|tes) autres clients|(?:abandonner|arreter|quitter|lacher) (?:vos"
    r"|tes) autres (?:clients|missions)|drop your other clients|give up your other clients"
    r")(?![a-z])"
)
_EXCLUSIVE_ELSEWHERE = compiled(
    r"(?<![a-z])(?:no|not|pas|sans|aucune?|ni|without|never|isn't|don't|non|formations?|cours|training"
    r"|course on|droit|avocat|lawyer|rediger|relire|draft|client(?:s)? (?:a|ont|has|have)|offres?|vente"
    r"|produits?|contenus?|content|distribut\w{1,7}|avant-premiere|retrouve\w{0,3}|disponible"
    r"|decouvr\w{1,5}|available|marque|brand)"
    r"(?:[ '][a-z']{1,12}){0,3} (?:d')?$"
    r"|(?<![a-z])(?:our|notre|nos|we|i|they|he|she) $"
)

_HOURS = (
    r"(?:\d{1,2} ?(?:h|heures?|am|pm|:00)?(?: ?\d{2})? ?(?:a|to|-|/) ?\d{1,2} ?(?:h|heures?|am|pm|:00)?(?: ?\d{2})?)"
)
_SUBORDINATION = compiled(
    r"(?<![a-z])(?:(?:sous|dependra de) (?:la |l')(?:responsabilite|autorite|direction|hierarchie"
    r"|supervision hierarchique|subordination)(?: (?:hierarchique|directe|immediate|operationnelle"
    r"|fonctionnelle))? (?:de|du|d')|sous l'autorite|lien de subordination|responsabilite hierarchique"
    r"|superieur hierarchique|hierarchiquement|rattachee?(?:\(e\)|\.e)? (?:hierarchiquement "
    r"|directement )?(?:a la|au|a l'|a un|aux|a)(?= ?(?:direct|respons|chef|manager|dirig|ceo|cto|coo|cmo"
    r"|president|gerant|pole|head|dg|drh|dsi|daf|service|equipe|n\+1|lead))"
    r"|rattachement (?:hierarchique|au|a la)|rend(?:rez|re|ras|ra|ant|s) compte (?:a|au|quotidiennement"
    r"|chaque (?:jour|soir|matin|semaine))|report(?:s|ing)? (?:directly |daily )?(?:in)?to (?:the |our |a "
    r"|your )?(?:[a-z-]{2,14} ){0,2}(?:manager|director|head|lead|ceo|cto|coo|cmo|vp|founder|owner"
    r"|supervisor|team leader|leader|officer|chief|president|principal|partner)|line manage(?:r|ment|d)"
    r"|you(?:'d|'ll| would| will| shall) (?:be )?report(?:ing)? (?:directly |daily )?(?:in)?to (?:me|us|him|her"
    r"|[a-z]{3,12})"
    r"|(?:shift|hours?|timings?|schedule|work hours|horaires?) (?:is|are|sont|est) (?:fixed|imposed|imposee?s?|fixes?"
    r"|mandatory|strict|not flexible|non flexible)"
    r"|(?:must|need to|have to|should) be (?:available|reachable|online|on call|contactable|at your desk)"
    r" (?:for (?:calls|us|clients|messages) )?(?:until|till|from|between|every (?:day|morning|evening)|at all times"
    r"|\d{1,2})"
    r"|(?:devrez|devez|devras|dois|faut) etre (?:disponible|joignable|present|connecte)(?:e|\(e\))?"
    r" (?:de \d|jusqu'a|tous les|chaque|en permanence|a tout moment|entre \d|des \d)"
    r"|(?:votre|ton|your) (?:n\+1|superieur|supervisor|line manager)"
    r"|(?:conges?|vacances|absences?|jours off|holidays?|time off|leaves?|days off|vacation"
    r"|pto)(?: [a-z']{1,10}){0,4} (?:a valider|a faire valider|validee?s?|soumis(?:es)?|approuvee?s?"
    r"|(?:must|to|need to|have to|should|will|are to|is to) be (?:approved|agreed|validated|requested|signed off)"
    r"|approved by|subject to (?:our )?approval|need(?:s)? (?:our |manager |prior )?approval)|(?:valider"
    r"|poser|approve|request|faire valider) (?:vos|tes|your) (?:conges|vacances|absences|holidays?"
    r"|leave|time off|days off)|leave approval|approval of leave"
    r"|vous pointerez|horaires? a (?:faire )?valider"
    r"|(?:sick days?|absences?|holidays?|time off|leave) (?:must|has to|have to|need to|should|will) be"
    r" (?:reported|requested|declared|announced|booked)|time off requested in"
    r"|presence obligatoire de (?=\d)"
    r"|pointage|pointer (?:chaque|tous|a|le matin|matin)|pointeuse|badge(?:r|age)(?: obligatoire| chaque"
    r"| tous| matin)?|clock(?:ing)?[- ](?:in|out)|time ?clock|timesheets? (?:approved|signed|validated)"
    r"|punch(?:ing)? in|horaires? (?:imposee?s?|fixes? |obligatoires?|de bureau (?:imposes?|obligatoires?"
    r"|a respecter)|stricts?|a respecter|definis par|non negociables?)|horaires? fixes|(?:imposed|fixed"
    r"|set|mandatory|core|strict) (?:working |office )?hours(?: required| apply)?|hours are (?:fixed|set"
    r"|not negotiable|imposed)|comme un salarie|comme une? (?:vrai )?employee?|like an employee"
    r"|as if you were (?:an employee|on staff|staff)"
    r"|logiciel de suivi|screen ?monitoring|time[- ]tracking (?:software|app|tool|screenshots)"
    r"|captures? d'ecran (?:toutes|regulieres)|screenshots? every|webcam (?:allumee|on)"
    r"|always[- ]on camera|lettre de mission hierarchique|reglement interieur|code vestimentaire"
    r"|dress code|uniforme? (?:obligatoire|required))(?![a-z])"
)
_IMPOSED = compiled(
    rf"{_HOURS}[^.;\n]{{0,40}}(?<![a-z])(?:imposee?s?|obligatoires?|non negociables?|sans exception|exiges?"
    rf"|requis|mandatory|required|imposed|every day,? no exceptions|non[- ]negotiable|compulsory|strict(?:s"
    rf"|ly)?|tous les jours imposes?)(?![a-z])"
    rf"|(?<![a-z])(?:presence|presente?s?|horaires|connectee?s?|disponible|joignable|online|available"
    rf"|at your desk|in the office|be there|au bureau)(?: [a-z']{{1,12}}){{0,3}} (?:obligatoire"
    rf"|obligatoirement|imposee?s?|imperati\w{{2,6}}|mandatory|required)?[ :,(]{{0,3}}(?:de |from |between "
    rf"|entre )?{_HOURS}(?: (?:tous les jours|every day|chaque jour|each day|du lundi au vendredi"
    rf"|monday to friday|daily))"
)
_NOT_BOUND = compiled(
    r"(?<![a-z])(?:pas|aucune?|sans|ni|no|not|without|never|don't|isn't|non|vous (?:manager|encadr)\w{0,6}"
    r"|pas de|projet|outil|logiciel|software|tool|app|application|developper|systeme|system|module|build"
    r"|create|gestion|donnees|tableaux?|dashboards?|bugs?)(?:[ '][a-z']{1,12}){0,3} (?:d')?$"
)


# The clause is gone, or was another's.
_GONE = compiled(
    r"(?<![a-z])(?:(?:ancien|precedent|previous|old|former|last) (?:contrat|contract|accord|agreement|version|clause)"
    r"|retiree?|retirer|supprimee?|enlevee?|removed|dropped|deleted|scrapped|waived)(?![a-z])"
)


def _exclusive(page: Page, sentence: Sentence) -> Iterator[Finding]:
    for match in page.matches(_EXCLUSIVE, sentence):
        before = page.folded[max(sentence.start, match.start() - 50) : match.start()]
        gone = _GONE.search(page.folded, sentence.start, sentence.end)
        if not gone and not _EXCLUSIVE_ELSEWHERE.search(before):
            asked = page.folded[sentence.start : sentence.end].rstrip().endswith("?")
            likely = asked or match.group().endswith(("seul client", "single client", "client only"))
            yield page.found("exclusive", True, match.span(), certainty=_sure(not likely))


def _subordination(page: Page, sentence: Sentence) -> Iterator[Finding]:
    for pattern in (_IMPOSED, _SUBORDINATION):
        for match in page.matches(pattern, sentence):
            before = page.folded[max(sentence.start, match.start() - 50) : match.start()]
            line = page.folded[sentence.start : sentence.end]
            if not _NOT_BOUND.search(before) and _is_of_the_reader(match.group(), before, line):
                yield page.found("subordination", True, match.span())


def _is_of_the_reader(words: str, before: str, line: str) -> bool:
    """Whether it is the reader who is attached or placed under somebody, not a team or a room."""
    if words.startswith(("rattache", "rattachement")):
        return _READER_IS.search(before) is not None
    if words.startswith("sous la responsabilite") and "hierarchique" not in words:
        return _READER_ACTS.search(line) is not None
    return True


_READER_IS = compiled(
    r"(?:^[-#>| ]{0,6}|(?:poste|mission|fonction) |vous (?:serez |etes |seriez )?|tu (?:seras |es )|sera )$"
)
_READER_ACTS = compiled(
    r"(?<![a-z])(?:vous|tu|il/elle|elle/il|le formateur|la formatrice|le consultant|l'intervenante?"
    r"|le candidat|le titulaire)(?![a-z])"
)


def _sure(sure: bool) -> Certainty:
    return Certainty.STATED if sure else Certainty.LIKELY


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="terms.exclusive",
        opens=(_EXCLUSIVE,),
        parse=_exclusive,
    ),
    Parser(
        name="terms.subordination",
        opens=(_IMPOSED, _SUBORDINATION,),
        parse=_subordination,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {}

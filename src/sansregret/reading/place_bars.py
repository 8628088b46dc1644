"""What keeps a word of place from telling where the work is: calls and interviews, denials, how it was before."""

from __future__ import annotations

from sansregret.reading.page import Sentence
from sansregret.reading.pattern import compiled

CALL = compiled(
    r"(?<![a-z])(?<!class )(?<!classes )(?<!group )(?:entretiens?|candidatures?|echang\w{1,4}|rdv|rendez-vous"
    r"|discut\w{1,4}|parler|calls?"
    r"|interview\w{0,3}|appel\w{0,3}|points?|reunions?|meetings?|talk|chat|discussion|meet|rencontr\w{1,4}"
    r"|presentation|process|voir|contact\w{0,4}|catch up|speak)(?![a-z])(?:(?!(?:puis|ensuite|then"
    r"|apres) )[^.;,\n]){0,40}$"
)
DENIED = compiled(
    r"(?<![a-z])(?:pas|aucun|aucune|sans|jamais|no|not|n'est|without|non|ni|plutot que|instead of|rather than"
    r"|never|don't|no need to|need to come)(?: [a-z']{1,12}){0,3} $"
)

#: How it was before, or how others work.
FORMERLY = compiled(
    r"(?<![a-z])(?:before,|before (?:that|the pandemic|covid|we)|used to|sat|formerly|until recently|avant,"
    r"|avant (?:on|nous"
    r"|c'etait|la pandemie|le covid)|auparavant|autrefois|jusqu'ici|(?:ces derniers|l'equipe|notre equipe"
    r"|nos equipes|our teams|(?:the|our|whole) team"
    r"|everybody"
    r"|everyone|tout le monde|collegues|colleagues) (?:is|are|works?|sits?|meets?|travail\w{2,6}|bosse\w{0,2}|est"
    r"|sont|se)"
    r"|ces derniers|ils|elles|they|(?:nous|on|c') ?(?:etions|etait|avions)|(?:we|it) (?:were|was"
    r"|had))(?![a-z])[^.;\n]{0,40}$"
)


def is_interview(folded: str, sentence: Sentence, at: int) -> bool:
    """Whether the phrase tells how a call or an interview will be held, not the work."""
    return bool(CALL.search(folded, max(sentence.start, at - 45), at))

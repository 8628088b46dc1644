"""The guided interview, its pure part: answers in, a commented frame file out.

Asking is the business of the command line and of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sansregret.core.frame import Topic
from sansregret.core.starter_frames import STARTERS, starter_frame

CONTRACTS = ("freelance", "employment")
PLACE_MODES = ("remote", "hybrid", "onsite")
#: What one may refuse whatever the work: free work, urgent work, intermediaries, one client only, being managed.
REFUSALS = ("unpaid", "urgent", "intermediary", "exclusive", "subordination")


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewAnswers:
    """What somebody said about their work. Everything but the trade may be left as it is.

    `trade` is one of `STARTERS`. `full_time_ok`: full-time missions are welcome. `max_days_per_week` (0.1 to
    7) and `min_day_rate` (in `currency`) set limits; None sets none. `contracts` and `place_modes`
    are those that are fine; empty or all of them set no rule. `refuses` holds names of `REFUSALS`. `negotiable`
    says whether days and rate may be talked about.
    """

    trade: str
    name: str = ""
    addresses: tuple[str, ...] = ()
    signature: str = ""
    languages: tuple[str, ...] = ("fr", "en")
    register: str = "vous"
    currency: str = "EUR"
    full_time_ok: bool = True
    max_days_per_week: float | None = None
    min_day_rate: float | None = None
    contracts: tuple[str, ...] = ()
    place_modes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    negotiable: bool = True


def write_frame(answers: InterviewAnswers) -> str:
    """A frame file that says what was answered, with comments in French and English.

    It compiles without faults. ValueError where an answer is none of those that its question has.
    """
    _check(answers)
    topics = starter_frame(answers.trade).topics
    blocks = [_HEAD, _voice(answers), *(_topic(topic) for topic in topics), *_facts(answers), _RULES]
    blocks += [_topic_rule(answers, topic) for topic in topics]
    blocks += _limits(answers)
    blocks += [_REFUSAL_RULES[name] for name in REFUSALS if name in answers.refuses]
    return "\n\n".join(block.strip("\n") for block in blocks) + "\n"


def _check(answers: InterviewAnswers) -> None:
    given: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
        ("trade", (answers.trade,), STARTERS),
        ("languages", answers.languages, ("fr", "en")),
        ("register", (answers.register,), ("tu", "vous")),
        ("contracts", answers.contracts, CONTRACTS),
        ("place_modes", answers.place_modes, PLACE_MODES),
        ("refuses", answers.refuses, REFUSALS),
    )
    for question, chosen, possible in given:
        for choice in chosen:
            if choice not in possible:
                raise ValueError(f"{question}: {choice!r} is none of {', '.join(possible)}")
    if not answers.languages:
        raise ValueError("languages: at least one is needed")
    if len(answers.currency) != 3 or not (answers.currency.isascii() and answers.currency.isupper()):
        raise ValueError(f"currency: {answers.currency!r} is no ISO 4217 code")
    days, rate = answers.max_days_per_week, answers.min_day_rate
    if days is not None and not 0.1 <= days <= 7:
        raise ValueError(f"max_days_per_week: {days} is not between 0.1 and 7")
    if rate is not None and not 0 <= rate <= 1e9:
        raise ValueError(f"min_day_rate: {rate} is not an amount")


_HEAD = """\
# Votre cadre, écrit d'après vos réponses. Tout peut y être changé à la main, puis vérifié : sansregret frame check
# Your frame, written from your answers. Change anything by hand, then check it: sansregret frame check
# (docs/frame.md décrit tout le format / describes the whole format)

schema = 1
accept_at = 0                # points de préférence qu'il faut pour un oui / preference points that a yes needs"""

_RULES = """\
# Vos règles / Your rules
# dealbreaker : doit tenir, sinon c'est non / must hold, or else it is a no
# because : pour vous seulement / for you alone      say : ce qu'un client peut lire / what a client may read"""


def _voice(answers: InterviewAnswers) -> str:
    return f"""\
# Votre voix / Your voice
[voice]
name = {_text(answers.name)}
addresses = {_list(answers.addresses)}    # vos adresses, jamais jugées / your own, never judged
signature = {_text(answers.signature)}
languages = {_list(tuple(dict.fromkeys(answers.languages)))}
register = {_text(answers.register)}
currency = {_text(answers.currency)}
hours_per_day = 7
days_per_week = 5"""


def _topic(topic: Topic) -> str:
    lines = [
        "# Votre métier : les mots qui le montrent de près (terms), de loin (nearby), ou qui trompent (not_terms)",
        "# Your trade: the words that show it closely (terms), loosely (nearby), or that mislead (not_terms)",
        "[[topic]]",
        f"id = {_text(topic.id)}",
        *(f"label.{language} = {_text(label)}" for language, label in topic.label.items()),
    ]
    for name, terms in (("terms", topic.terms), ("nearby", topic.nearby), ("not_terms", topic.not_terms)):
        lines += [f"{name}.{language} = {_list(several)}" for language, several in terms.items()]
    return "\n".join(lines)


def _facts(answers: InterviewAnswers) -> Iterator[str]:
    """What is asked, and what may be negotiated."""
    if not answers.negotiable:
        return
    if answers.max_days_per_week is not None:
        yield """\
# Ce qui se négocie : negotiable est ce que vous coûte un pas, step sa taille, reach jusqu'où il vaut la peine d'aller
# What may be negotiated: negotiable is what a step costs you, step its size, reach how far it is worth going
[facts.days_per_week]
negotiable = 2
step = 1
reach = [0, 7]"""
    if answers.min_day_rate:
        # A day rate under three quarters of what one wants is seldom mended by talking.
        least = _number(answers.min_day_rate * 0.75)
        step = _number(max(answers.min_day_rate / 20, 1))
        yield f"[facts.day_rate]\nnegotiable = 1\nstep = {step}\nreach = [{least}, inf]"


def _topic_rule(answers: InterviewAnswers, topic: Topic) -> str:
    fr, en = topic.label.get("fr", topic.id), topic.label.get("en", topic.id)
    when = f'{{ fact = "topics.{topic.id}", in = ["closely", "loosely"] }}'
    return _rule(
        topic.id,
        when,
        f"Je me consacre aux missions qui ont un lien avec {fr}.",
        f"I only take on work to do with {en}.",
    )


def _limits(answers: InterviewAnswers) -> list[str]:
    rules = []
    days = answers.max_days_per_week
    if not answers.full_time_ok and (days is None or days >= 5):
        rules.append(
            _rule(
                "no-full-time",
                '{ fact = "full_time", is = false }',
                "Je ne prends pas de mission à temps plein.",
                "I don't take on full-time work.",
            )
        )
    if days is not None and days < 7:
        rules.append(
            _rule(
                "days-per-week",
                f'{{ fact = "days_per_week", at_most = {_number(days)} }}',
                "Cette mission prendrait plus de place dans mes semaines que je n'en réserve à un seul client.",
                "It would take up more of my week than I give to one client.",
            )
        )
    if answers.min_day_rate:
        rules.append(
            _rule(
                "day-rate",
                f'{{ fact = "day_rate", at_least = {_number(answers.min_day_rate)} }}',
                "Le budget est en dessous de mes tarifs.",
                "The budget is below my rates.",
                if_unknown="pass",
            )
        )
    return rules + _choices(answers)


def _choices(answers: InterviewAnswers) -> list[str]:
    rules = []
    if answers.contracts and set(answers.contracts) != set(CONTRACTS):
        fr, en = _CONTRACT_WORDS[answers.contracts[0]]
        when = f'{{ fact = "contract", has = "{answers.contracts[0]}" }}'
        rules.append(_rule("contract", when, fr, en, if_unknown="pass"))
    if answers.place_modes and set(answers.place_modes) != set(PLACE_MODES):
        chosen = tuple(mode for mode in PLACE_MODES if mode in answers.place_modes)
        when = f'{{ fact = "place_mode", in = {_list(chosen)} }}'
        fr, en = _PLACE_WORDS.get(chosen, ("Le lieu de travail ne me convient pas.", "The place does not suit me."))
        rules.append(_rule("place", when, fr, en))
    return rules


_PLACE_WORDS: Mapping[tuple[str, ...], tuple[str, str]] = {
    ("remote",): ("Je travaille uniquement à distance.", "I only work remotely."),
    ("remote", "hybrid"): ("Je ne travaille pas entièrement sur place.", "I don't work entirely on site."),
    ("onsite",): ("Je travaille uniquement sur place.", "I only work on site."),
}
_CONTRACT_WORDS: Mapping[str, tuple[str, str]] = {
    "freelance": ("Je travaille uniquement à mon compte.", "I only work as a freelancer."),
    "employment": ("Je cherche un emploi salarié.", "I am looking for employment."),
}


def _rule(identity: str, when: str, fr: str, en: str, *, if_unknown: str = "") -> str:
    lines = ["[[rule]]", f"id = {_text(identity)}", 'kind = "dealbreaker"', f"when = {when}"]
    if if_unknown:
        lines.append(f'if_unknown = "{if_unknown}"    # sans indication, elle tient / where nothing is said, it holds')
    return "\n".join((*lines, f"say.fr = {_text(fr)}", f"say.en = {_text(en)}", 'origin = "interview"'))


def _text(text: str) -> str:
    """A TOML basic string; characters that cannot stand in a file are dropped."""
    out = []
    for sign in text:
        if sign in '"\\':
            out.append("\\" + sign)
        elif sign == "\n":
            out.append("\\n")
        elif sign >= " " and sign != "\x7f" and not "\ud800" <= sign <= "\udfff":
            out.append(sign)
    return '"' + "".join(out) + '"'


def _list(texts: tuple[str, ...]) -> str:
    return "[" + ", ".join(_text(text) for text in texts) + "]"


def _number(number: float) -> str:
    return f"{number:.10f}".rstrip("0").rstrip(".") or "0"


_REFUSAL_RULES: Mapping[str, str] = {
    "unpaid": _rule(
        "paid",
        '{ fact = "unpaid", is = false }',
        "Je ne travaille pas gratuitement.",
        "I don't do unpaid work.",
    ),
    "urgent": _rule(
        "no-urgency",
        '{ fact = "urgent", is = false }',
        "Je ne prends pas de travail dans l'urgence.",
        "I don't take on rushed work.",
        if_unknown="pass",
    ),
    "intermediary": _rule(
        "direct",
        '{ fact = "sender", is = "direct" }',
        "Je travaille en direct avec mes clients.",
        "I work with my clients directly.",
        if_unknown="pass",
    ),
    "exclusive": _rule(
        "not-exclusive",
        '{ fact = "exclusive", is = false }',
        "Je reste libre de travailler pour d'autres clients.",
        "I remain free to work for other clients.",
    ),
    "subordination": _rule(
        "own-hours",
        '{ fact = "subordination", is = false }',
        "J'organise moi-même mon temps de travail.",
        "I organise my own working time.",
    ),
}

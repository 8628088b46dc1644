"""The guided interview at a terminal: a question for what was not given as an option, each with an answer ready."""

from __future__ import annotations

from dataclasses import dataclass

import click

from sansregret.cli.language import LANGUAGE, _
from sansregret.cli.terminal import wrap
from sansregret.cli.yes_no import agreed
from sansregret.core.interview import PLACE_MODES, REFUSALS, InterviewAnswers
from sansregret.core.starter_frames import STARTERS
from sansregret.reading.pattern import inline


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the options said; None or empty: nothing."""

    trade: str | None
    name: str | None
    addresses: tuple[str, ...]
    full_time: bool | None
    max_days: float | None
    min_day_rate: float | None
    contracts: tuple[str, ...]
    places: tuple[str, ...]
    refuses: tuple[str, ...]
    register: str | None


def answers_from(given: Given, *, ask: bool) -> InterviewAnswers:
    """The answers: those given, then those asked for where `ask`, then what the starter frames assume."""
    if ask:
        click.echo(wrap(_("A few questions, three minutes. Enter takes the answer in brackets.")) + "\n")
    trade = given.trade or (_trade() if ask else STARTERS[0])
    return InterviewAnswers(
        trade=trade,
        name=_text(given.name, _("Your name, as you sign:"), ask=ask),
        addresses=given.addresses or (_addresses() if ask else ()),
        signature="",
        languages=("fr", "en"),
        full_time_ok=_full_time(given, ask=ask),
        max_days_per_week=_number(given.max_days, _("At most how many days a week for one client?"), 7, ask=ask),
        min_day_rate=_number(given.min_day_rate, _("The least you work for, per day, in euros?"), 100_000, ask=ask),
        contracts=given.contracts,
        place_modes=given.places or (_places() if ask else ()),
        refuses=given.refuses or (_refusals() if ask else ()),
        register=given.register or (_register() if ask and LANGUAGE == "fr" else "vous"),
    )


def _trade() -> str:
    names = {
        "trainer": _("trainer, course designer"),
        "developer": _("developer"),
        "designer": _("designer"),
        "writer": _("writer, translator"),
        "consultant": _("consultant"),
    }
    click.echo(_("Your trade?"))
    for number, trade in enumerate(STARTERS, start=1):
        click.echo(f"  {number}  {names[trade]}")
    choice = click.prompt(_("Its number:"), type=click.IntRange(1, len(STARTERS)), default=1, prompt_suffix=" ")
    return STARTERS[choice - 1]


def _text(given: str | None, question: str, *, ask: bool) -> str:
    if given is not None or not ask:
        return given or ""
    return str(click.prompt(question, default="", show_default=False, prompt_suffix=" ")).strip()


def _addresses() -> tuple[str, ...]:
    question = _("Your mail addresses, with spaces between them (your own messages are then never judged):")
    return tuple(word.strip(",;<>") for word in _text(None, question, ask=True).split() if "@" in word)


def _full_time(given: Given, *, ask: bool) -> bool:
    if given.full_time is not None:
        return given.full_time
    return agreed(_("Do you take on full-time work?"), default=False) if ask else False


def _number(given: float | None, question: str, most: float, *, ask: bool) -> float | None:
    """A number, or None for no limit; asked again until it is one or the other. « 450 € » is a number too."""
    if given is not None or not ask:
        return given
    while True:
        said = str(click.prompt(question, default=_("no limit"), prompt_suffix=" ")).strip().lower()
        if said == _("no limit") or said in _NO_LIMIT:
            return None
        figures = inline(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)").sub("", said).replace(",", ".")
        found = inline(r"\D{0,10}?(\d{1,9}(?:\.\d{1,4})?)(?![\d.])").match(figures)
        value = float(found[1]) if found and "-" not in figures[: found.start(1)] else 0
        if 0 < value <= most:
            return value
        click.echo(_("A number above 0 and up to %(most)s, please, or Enter for no limit.") % {"most": f"{most:g}"})


_NO_LIMIT = frozenset(
    ("none", "no", "unlimited", "aucune", "aucune limite", "sans", "sans limite", "pas de limite", "non", "illimité")
)


def _places() -> tuple[str, ...]:
    questions = {
        "remote": _("Do you work remotely?"),
        "hybrid": _("Partly remotely, partly at the client's?"),
        "onsite": _("Entirely at the client's?"),
    }
    return tuple(mode for mode in PLACE_MODES if agreed(questions[mode], default=True))


def _refusals() -> tuple[str, ...]:
    questions = {
        "unpaid": _("Refuse unpaid work (free trials, payment in exposure)?"),
        "urgent": _("Refuse urgent work?"),
        "intermediary": _("Refuse agencies and other intermediaries?"),
        "exclusive": _("Refuse to work for one client only?"),
        "subordination": _("Refuse imposed hours and having a manager?"),
    }
    return tuple(name for name in REFUSALS if agreed(questions[name], default=name == "unpaid"))


def _register() -> str:
    return "tu" if agreed(_("Do you say tu by default?"), default=False) else "vous"

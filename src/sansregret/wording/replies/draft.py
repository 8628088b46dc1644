"""Drafting a reply: which kind, in which language and register, with which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from sansregret.core.facts import Facts
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame, RuleKind
from sansregret.core.request import Context, Relation
from sansregret.core.verdict import Answer, RuleState, Verdict
from sansregret.reading.pattern import compiled, inline
from sansregret.wording import offers, questions, values
from sansregret.wording.french import typeset
from sansregret.wording.messages import LANGUAGES, supported, translator
from sansregret.wording.replies import letter
from sansregret.wording.replies.reasons import client_reason
from sansregret.wording.replies.terms import agreed_terms

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment

KINDS = ("decline", "decline_after_exchanges", "ask", "counter", "accept", "refer")
FORMS = ("mail", "short")

#: A tired reader answers three questions; a longer list is left for later.
_QUESTIONS = 3
# Marks around a gap while a template is rendered; no text from outside can hold them (`values.one_line`).
_GAP_START, _GAP_END = "\ue000", "\ue001"
_GAP = compiled(f"{_GAP_START}([^{_GAP_END}]{{0,200}}){_GAP_END}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reply for a person to read and send.

    `register` is ``tu`` or ``vous`` in French, "" in English. `form` is ``mail`` or ``short``; the short form
    has no subject. `gaps` are the passages in square brackets that the user must fill, as they stand in `text`.
    """

    kind: str
    language: str
    register: str
    form: str
    subject: str
    text: str
    gaps: tuple[str, ...] = ()


class ReplyTemplateError(ValueError):
    """A user's own template that cannot be used; `fault` says why, with its line."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(f"{fault.source}, line {fault.line}: {fault.value}")


def default_kind(verdict: Verdict, context: Context) -> str:
    """The kind of reply that a verdict calls for; "" for a message that is not judged."""
    if verdict.answer is None:
        return ""
    if verdict.answer is Answer.YES:
        return "accept"
    if verdict.answer is Answer.NO:
        return "decline_after_exchanges" if context.relation is Relation.EXCHANGE else "decline"
    negotiable = any(
        result.state is RuleState.BROKEN and result.kind is not RuleKind.BONUS and not result.likely
        for result in verdict.rules
    )
    return "counter" if verdict.counter_offers and (negotiable or not verdict.questions) else "ask"


def draft(
    kind: str,
    *,
    verdict: Verdict,
    facts: Facts,
    frame: Frame,
    relation: Relation = Relation.FIRST_CONTACT,
    form: str = "mail",
    language: str | None = None,
    register: str | None = None,
    correspondent: str = "",
    subject: str = "",
    colleague: str = "",
    trial_days: float | None = None,
    templates: Mapping[str, str] | None = None,
) -> Draft:
    """Write a reply.

    `kind` is one of `KINDS`, `form` of `FORMS`. `language` and `register` are those of the message, as far as
    the frame's voice has them, unless given. `correspondent` is the display name of who wrote, `subject` the
    subject of their message, `colleague` whom to refer to, `trial_days` the length of a trial period to
    propose. `templates` holds the user's own templates by name (`template_names`).

    Raises `ReplyTemplateError` for a template of the user's that cannot be rendered, and KeyError for a kind or
    form that does not exist.
    """
    if kind not in KINDS or form not in FORMS:
        raise KeyError(f"{kind}, {form}")
    language = _language(language, facts, frame)
    register = _register(register, facts, frame) if language == "fr" else ""
    words = _words(verdict, facts, frame, language, short=form == "short")
    words |= {
        "probable": verdict.probable,
        "vague": bool(facts.value("vague")),
        "returning": relation in (Relation.KNOWN_CLIENT, Relation.PARTNER),
        "short": form == "short",
        "greeting": letter.greeting(correspondent, language=language, familiar=register == "tu"),
        "signature": frame.voice.signature.strip() or frame.voice.name.strip() or _gap_for("name", language),
        "colleague": values.one_line(colleague),
        "trial": values.interval(trial_days, trial_days, "day", language) if trial_days else "",
        "pick": _Picker(f"{subject}|{facts.value('subject') or ''}|{correspondent}"),
        "gap": _gap,
    }
    name = "/".join((language, ".".join(part for part in (kind, register) if part)))
    text, gaps = _finished(_render(name, templates or {}, words), language)
    return Draft(
        kind=kind,
        language=language,
        register=register,
        form=form,
        subject="" if form == "short" else letter.reply_subject(subject, _no_subject(language, register)),
        text=text,
        gaps=gaps,
    )


def template_names() -> tuple[str, ...]:
    """The names under which a user may give own templates, such as ``fr/decline.vous`` and ``en/decline``."""
    registers = {"fr": (".tu", ".vous"), "en": ("",)}
    return tuple(f"{lang}/{kind}{reg}" for lang in LANGUAGES for kind in KINDS for reg in registers[lang])


def _language(given: str | None, facts: Facts, frame: Frame) -> str:
    if given:
        return supported(given)
    spoken = [language for language in frame.voice.languages if language in LANGUAGES]
    message = facts.value("language")
    return str(message) if message in spoken else next(iter(spoken), "en")


def _register(given: str | None, facts: Facts, frame: Frame) -> str:
    for register in (given, facts.value("register"), frame.voice.register):
        if register in ("tu", "vous"):
            return str(register)
    return "vous"


def _words(verdict: Verdict, facts: Facts, frame: Frame, language: str, *, short: bool) -> dict[str, object]:
    """What a template may say of this request, in words."""
    reason = letter.sentence(client_reason(verdict, frame, language))
    if short:
        reason = letter.first_sentence(reason)
    offered = tuple(_spelled_out(offers.sentence(offer, frame, language)) for offer in verdict.counter_offers)
    asked = questions.sentences(verdict.questions, frame, language)[:_QUESTIONS] or (_gap_for("question", language),)

    colon = " :" if language == "fr" else ":"

    def because(statement: str) -> str:
        clause = letter.inside(reason, language) if ":" not in statement else None
        if not reason:
            return f"{statement}."
        return f"{statement}{colon} {clause}" if clause else f"{statement}. {reason}"

    def then_ask(lead: str) -> str:
        first = letter.inside(asked[0], language) if ":" not in asked[0] else None
        return f"{lead}{colon} {first}" if first else f"{lead}. {asked[0]}"

    def inline(lead: str) -> str:
        first = letter.inside(asked[0], language) if ":" not in asked[0] else None
        return " ".join((f"{lead}{colon} {first}" if first else asked[0], *asked[1:]))

    return {
        "reason": reason,
        "because": because,
        "inline": inline,
        "then_ask": then_ask,
        "questions": asked,
        "open_questions": asked if verdict.questions else (),
        "offer": offered[0] if offered else "",
        "other_offer": offered[1] if len(offered) > 1 else "",
        "wanted": offered[0] if offered else _gap_for("offer", language),
        "terms": _spelled_out(agreed_terms(facts, frame, language)),
    }


def _spelled_out(text: str) -> str:
    """« 450 € par jour » in a letter, where lists and screens have « 450 €/jour »."""
    return inline(r"/(jour|heure|semaine|mois|an)\b").sub(r" par \1", text)


class _Picker:
    """Chooses among phrasings: the same request always gets the same words, two requests seldom do."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._asked = 0

    def __call__(self, *phrasings: str) -> str:
        self._asked += 1
        digest = sha256(f"{self._asked}|{self._seed}".encode("utf-8", "replace")).digest()
        return phrasings[int.from_bytes(digest[:4]) % len(phrasings)]


def _gap(what: str) -> str:
    return f"{_GAP_START}{what}{_GAP_END}"


def _gap_for(what: str, language: str) -> str:
    _ = translator(language).gettext
    names = {"name": _("your name"), "question": _("your question"), "offer": _("what would suit you")}
    return _gap(names[what])


def _no_subject(language: str, register: str) -> str:
    if language == "fr":
        return "Ton message" if register == "tu" else "Votre message"
    return "Your message"


def _render(name: str, own: Mapping[str, str], words: Mapping[str, object]) -> str:
    from jinja2 import TemplateError, TemplateSyntaxError

    mine = own.get(name, own.get(f"{name}.j2"))
    if mine is None:
        return _shipped(name).render(words)
    try:
        return _environment().from_string(mine).render(words)
    except (
        TemplateError,
        TypeError,
        ValueError,
        ArithmeticError,
        LookupError,
        AttributeError,
        RuntimeError,
        MemoryError,
    ) as error:
        line = error.lineno if isinstance(error, TemplateSyntaxError) else 0
        raise ReplyTemplateError(Fault(code="template", source=name, line=line, value=str(error))) from error


@cache
def _shipped(name: str) -> Template:
    from importlib.resources import files

    return _environment().from_string(files(__package__).joinpath(f"{name}.j2").read_text("utf-8"))


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # plain text: a draft is never HTML
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _finished(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The text with tidy spaces and paragraphs, French typography, and its gaps in square brackets."""
    lines = (" ".join(line.split(" ")) for line in text.splitlines())
    tidy = "\n".join(inline(r" {2,}").sub(" ", line).strip(" ") for line in lines)
    tidy = inline(r"\n{3,}").sub("\n\n", tidy).strip()
    if language == "fr":
        tidy = typeset(tidy)
    gaps = tuple(f"[{what}]" for what in _GAP.findall(tidy))
    return _GAP.sub(r"[\1]", tidy), gaps

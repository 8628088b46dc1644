"""Core values as JSON objects: the shapes that ``docs/json.md`` documents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sansregret.core.facts import Fact, Facts, Quantity, Quote, Range, Rate, Value
from sansregret.core.frame import Frame
from sansregret.core.verdict import CounterOffer, RuleResult
from sansregret.flows.judging import Judged
from sansregret.reading.pattern import compiled
from sansregret.wording.replies import Draft
from sansregret.wording.suggestions import Suggestion

JSON = Any

#: Half a character, which no UTF-8 can hold: from a file name that is no text, or an escape in a JSON line.
_SURROGATE = compiled("[\ud800-\udfff]")
#: What a terminal would obey, what turns text around, and what some programs take for the end of a line.
_OBEYED = compiled("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def json_line(value: JSON) -> bytes:
    """An object as one line of JSON, in UTF-8 whatever the terminal speaks; U+FFFD stands for half a character.

    What a terminal would obey is written as an escape, which programs read as the same character.
    """
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    line = _OBEYED.sub(lambda match: f"\\u{ord(match[0]):04x}", line)
    return _SURROGATE.sub("\ufffd", line).encode()


def value_json(value: Value | None) -> JSON:
    """A value in the shape of the fact table: ranges as [min, max], quantities and rates as objects."""
    if isinstance(value, Range):
        return [value.min, value.max]
    if isinstance(value, Quantity):
        return {"min": value.min, "max": value.max, "unit": value.unit}
    if isinstance(value, tuple):
        if any(isinstance(item, tuple) for item in value):
            return dict(item for item in value if isinstance(item, tuple))
        return [_rate_json(item) if isinstance(item, Rate) else item for item in value]
    return value


def _rate_json(rate: Rate) -> JSON:
    return {"min": rate.min, "max": rate.max, "currency": rate.currency, "per": rate.per}


def quote_json(quote: Quote) -> JSON:
    """One quotation: its exact words, their place, and the part of the message that they index."""
    return {"part": quote.part, "start": quote.start, "end": quote.end, "text": quote.text, "message": quote.message}


def quotes_json(quotes: Iterable[Quote]) -> JSON:
    """Several quotations."""
    return [quote_json(quote) for quote in quotes]


def fact_json(fact: Fact) -> JSON:
    """One fact with its certainty and quotations."""
    shown = {
        "value": value_json(fact.value),
        "certainty": str(fact.certainty),
        "quotes": quotes_json(fact.quotes),
        "parser": fact.parser,
    }
    return shown | ({"entailed_from": fact.entailed_from} if fact.entailed_from else {})


def facts_json(facts: Facts) -> JSON:
    """All facts by name."""
    return {name: fact_json(fact) for name, fact in facts.items()}


def read_line_json(name: object, facts: Facts) -> Mapping[str, JSON]:
    """One line of ``read --jsonl``: `quotes` index the text of the input line; those of the subject stand apart."""
    shown = {}
    for fact_name, fact in facts.items():
        item = fact_json(fact)
        item["quotes"] = quotes_json(quote for quote in fact.quotes if quote.part == "body")
        elsewhere = quotes_json(quote for quote in fact.quotes if quote.part != "body")
        shown[fact_name] = item | ({"quotes_elsewhere": elsewhere} if elsewhere else {})
    return {"id": name, "facts": shown}


def judged_json(judged: Judged, frame: Frame, draft: Draft | None, language: str) -> JSON:
    """One line of ``judge --json``. `answer` is null for what asks for no work and for another language."""
    from sansregret.wording.explain import explain

    verdict = judged.verdict
    message = judged.request.newest
    facts, suggested = judged.request.facts, judged.suggestions
    explanation = None if verdict is None else explain(verdict, facts, frame, language, suggested)
    return {
        "path": judged.request.path,
        "id": message.id,
        "from": {"name": message.sender.name, "email": message.sender.email},
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        "messages": len(judged.request.messages),
        "request": judged.asks_for_work,
        "answer": str(verdict.answer) if verdict and verdict.answer else None,
        "probable": verdict.probable if verdict else False,
        "reason": explanation.headline if explanation else None,
        "rules": [_rule_json(rule) for rule in verdict.rules] if verdict else [],
        "questions": _questions_json(judged, explanation.questions if explanation else ()),
        "suggestions": _suggestions_json(judged, explanation.suggestions if explanation else ()),
        "counter_offers": _offers_json(judged, explanation.counter_offers if explanation else ()),
        "unread": [item.name for item in judged.request.context.unread],
        "attachments": [
            {"message": number, "name": item.name, "type": item.media_type, "state": str(item.state), "why": item.why}
            for number, message in enumerate(judged.request.messages)
            for item in message.attachments
        ],
        "changed": [
            {"fact": change.name, "before": value_json(change.earlier.value), "after": value_json(change.later.value)}
            for change in judged.request.changed
        ],
        "facts": facts_json(judged.request.facts),
        "draft": draft_json(draft) if draft else None,
    }


def _rule_json(rule: RuleResult) -> JSON:
    return {
        "id": rule.rule_id,
        "kind": str(rule.kind),
        "state": str(rule.state),
        "facts": [fact.name for fact in rule.facts],
        "unknown": list(rule.unknown),
        "likely": rule.likely,
        "negotiable": rule.negotiable,
        "quotes": quotes_json(rule.quotes),
    }


def _questions_json(judged: Judged, sentences: tuple[str, ...]) -> JSON:
    from sansregret.wording.questions import to_ask

    questions = to_ask(judged.verdict.questions) if judged.verdict else ()
    return [
        {"fact": question.fact, "text": text, "information": round(question.information, 4)}
        for question, text in zip(questions, sentences, strict=True)
    ]


def _suggestions_json(judged: Judged, suggestions: tuple[Suggestion, ...]) -> JSON:
    return [
        {
            "fact": fact.name,
            "value": value_json(fact.value),
            "certainty": str(fact.certainty),
            "question": suggestion.question,
            "text": suggestion.text,
            "quotes": quotes_json(fact.quotes),
        }
        for fact, suggestion in zip(judged.suggestions, suggestions, strict=True)
    ]


def _offers_json(judged: Judged, sentences: tuple[str, ...]) -> JSON:
    offers: tuple[CounterOffer, ...] = judged.verdict.counter_offers if judged.verdict else ()
    return [
        {
            "changes": [
                {"fact": change.fact, "before": value_json(change.before), "after": value_json(change.after)}
                for change in offer.changes
            ],
            "cost": offer.cost,
            "score": offer.score,
            "text": text,
        }
        for offer, text in zip(offers, sentences, strict=True)
    ]


def draft_json(draft: Draft) -> JSON:
    """A reply with its gaps, the places that its user fills in."""
    return {
        "kind": draft.kind,
        "language": draft.language,
        "register": draft.register,
        "form": draft.form,
        "subject": draft.subject,
        "text": draft.text,
        "gaps": list(draft.gaps),
    }

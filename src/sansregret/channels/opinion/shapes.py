"""The values of facts as an answer gives them: their JSON Schema for the model, and the check of what comes back."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from sansregret.core.axes import kind_of
from sansregret.core.facts import CLOSENESS, FactKind, Quantity, Range, Rate, Value

_STRICT = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
_Number = Annotated[float, Field(ge=0, le=1e9, allow_inf_nan=False)]
_Text = Annotated[str, StringConstraints(min_length=1, max_length=200)]
_PER = ("hour", "day", "week", "month", "year", "project", "unit")
_DATE = r"^(asap|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{2}-\d{2}|\d{2})$"
#: More rates in one message are a price list.
_MOST_RATES = 6


class _Bounds(BaseModel):
    model_config = _STRICT
    min: _Number | None
    max: _Number | None


class _Amount(_Bounds):
    unit: _Text


class _Pay(_Bounds):
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None
    per: Literal["hour", "day", "week", "month", "year", "project", "unit"]


def schema_of(fact: str) -> dict[str, Any]:
    """The JSON Schema of a fact's value, in the part of the language that servers with grammars understand."""
    kind = kind_of(fact)
    number = {"type": ["number", "null"]}
    rates = _object(min=number, max=number, currency={"type": ["string", "null"]}, per=_one_of(_PER))
    schemas: dict[str, dict[str, Any]] = {
        "flag": {"type": "boolean"},
        "mark": {"type": "boolean", "enum": [True]},
        "number": {"type": "number"},
        "range": _object(min=number, max=number),
        "quantity": _object(min=number, max=number, unit=_one_of(kind.units)),
        "rates": {"type": "array", "items": rates},
        "choice": _one_of(kind.choices),
        "choices": {"type": "array", "items": _one_of(kind.choices)},
        "date": {"type": "string"},
        "text": {"type": "string"},
    }
    return schemas[kind.type]


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _one_of(words: tuple[str, ...]) -> dict[str, Any]:
    return {"type": "string", "enum": list(words)}


def value_of(fact: str, given: object) -> Value:
    """The value that an answer gives for a fact. Raises `pydantic.ValidationError` or ValueError for another shape."""
    kind = kind_of(fact)
    value: Any = _adapter(kind.type).validate_python(given)
    if kind.type == "range":
        return Range(min=value.min, max=value.max)
    if kind.type == "quantity":
        return Quantity(min=value.min, max=value.max, unit=_allowed(value.unit, kind))
    if kind.type == "rates":
        return tuple(Rate(min=pay.min, max=pay.max, currency=pay.currency, per=pay.per) for pay in value)
    if kind.type == "choices":
        return tuple(_allowed(word, kind) for word in value)
    return _allowed(value, kind) if kind.type == "choice" else value


@cache
def _adapter(type_: str) -> TypeAdapter[Any]:
    shapes: dict[str, Any] = {
        "flag": bool,
        "mark": Literal[True],
        "number": _Number,
        "range": _Bounds,
        "quantity": _Amount,
        "rates": Annotated[list[_Pay], Field(min_length=1, max_length=_MOST_RATES)],
        "choice": _Text,
        "choices": Annotated[list[_Text], Field(min_length=1, max_length=len(CLOSENESS))],
        "date": Annotated[str, StringConstraints(pattern=_DATE)],
        "text": _Text,
    }
    shape = shapes[type_]
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return TypeAdapter(shape)
    return TypeAdapter(shape, config=ConfigDict(strict=True))


def _allowed(word: str, kind: FactKind) -> str:
    if word not in (kind.choices or kind.units):
        raise ValueError(f"{kind.name} is never {word!r}")
    return word

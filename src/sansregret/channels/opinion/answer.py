"""What a model answered, checked before anything of it is used: JSON of the wanted form, and nothing else."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from sansregret.channels.opinion.shapes import value_of
from sansregret.channels.opinion.transport import NoAnswerError
from sansregret.reading.reread import Claim

#: More proposals than facts that can be asked for are no answer.
_MOST_PROPOSALS = 60
_LONGEST_QUOTATION = 4000


class _Message(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Envelope(BaseModel):
    """What every server of this kind puts around an answer; it may say more."""

    choices: Annotated[list[_Choice], Field(min_length=1)]


class _Proposal(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    fact: str
    value: JsonValue
    quotation: Annotated[str, Field(max_length=_LONGEST_QUOTATION)]


class _Proposals(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    proposals: Annotated[list[_Proposal], Field(max_length=_MOST_PROPOSALS)]


def content_of(body: bytes) -> str:
    """The model's own words in a server's answer. Raises `NoAnswerError` where there are none or they stop short."""
    try:
        first = _Envelope.model_validate_json(body).choices[0]
    except ValidationError as error:
        raise _wrong(error) from None
    if first.finish_reason == "length":
        raise NoAnswerError("opinion_cut")
    if first.message.content is None:
        raise NoAnswerError("opinion_wrong_form")
    return first.message.content


def claims_in(content: str, facts: tuple[str, ...]) -> tuple[Claim, ...]:
    """The claims in a model's words, all about facts that were asked for. Raises `NoAnswerError` for another form."""
    try:
        proposals = _Proposals.model_validate_json(content).proposals
        claims = tuple(
            Claim(fact=item.fact, value=value_of(item.fact, item.value), quotation=item.quotation)
            for item in proposals
            if item.fact in facts
        )
    except ValidationError as error:
        raise _wrong(error) from None
    except ValueError:
        raise NoAnswerError("opinion_wrong_form") from None
    if len(claims) < len(proposals):
        raise NoAnswerError("opinion_wrong_form")
    return claims


def _wrong(error: ValidationError) -> NoAnswerError:
    """No JSON, or JSON of another form; the words themselves are not repeated, for anything may stand in them."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return NoAnswerError("opinion_not_json" if first["type"] == "json_invalid" else "opinion_wrong_form")

"""The tables of a frame file as Pydantic models: their keys and types, and the JSON Schema for editors.

Imported only when a file is compiled or the schema is asked for. What a type cannot say (facts that exist,
thresholds that can be met) is checked by `core.frame_checks`.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

Number = StrictInt | StrictFloat
Scalar = StrictBool | StrictInt | StrictFloat | StrictStr
Day = StrictStr | date
Id = Annotated[StrictStr, Field(min_length=1, max_length=80, pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Words(_Table):
    """A text for each language."""

    model_config = ConfigDict(title="Text by language")

    fr: StrictStr = Field(default="", description="In French / en français")
    en: StrictStr = Field(default="", description="In English / en anglais")


class TermLists(_Table):
    """Words for each language; a star at the end stands for any ending."""

    model_config = ConfigDict(title="Terms by language")

    fr: list[StrictStr] = Field(default_factory=list, description="French terms / termes français")
    en: list[StrictStr] = Field(default_factory=list, description="English terms / termes anglais")


Terms = TermLists | list[StrictStr]


class VoiceTable(_Table):
    """How you write, and how you count."""

    model_config = ConfigDict(title="Your voice")

    name: StrictStr = Field(default="", description="Your name, as you sign")
    addresses: list[StrictStr] = Field(
        default_factory=list, description="Your own mail addresses; what they send is never judged"
    )
    signature: StrictStr = Field(default="", description="The end of your replies")
    languages: list[Literal["fr", "en"]] = Field(
        default=["fr", "en"], min_length=1, description="The languages that you answer in"
    )
    register_: Literal["tu", "vous"] = Field(
        default="vous", alias="register", description="How you address people when their message does not show it"
    )
    currency: StrictStr = Field(
        default="EUR", pattern="^[A-Z]{3}$", description="The currency of your rules, as an ISO 4217 code"
    )
    hours_per_day: Number = Field(default=7, gt=0, le=24, description="Your working day, in hours")
    days_per_week: Number = Field(default=5, gt=0, le=7, description="Your full time, in days a week")


class TopicTable(_Table):
    """A subject of work, and the words that show it."""

    model_config = ConfigDict(title="Topic")

    id: Id = Field(description="Its name in rules: topics.ID")
    label: Words = Field(default_factory=Words, description="What to call it in a sentence")
    terms: Terms = Field(default_factory=TermLists, description="Words that show it closely")
    nearby: Terms = Field(default_factory=TermLists, description="Words that show it loosely")
    not_terms: Terms = Field(default_factory=TermLists, description="Phrases in which those words mean something else")


class FactTable(_Table):
    """What you say about one fact: whether it may be negotiated, what to ask; or a fact of your own."""

    model_config = ConfigDict(title="Fact")

    negotiable: Number | None = Field(
        default=None, ge=0, le=1_000_000, description="The cost of one step; absent: not negotiable"
    )
    reach: list[Number] | None = Field(
        default=None,
        min_length=2,
        max_length=2,
        description="The least and the most that there is any use in talking about; inf is open",
    )
    step: Number | None = Field(
        default=None, gt=0, le=1_000_000_000, description="The size of one step (1 when absent)"
    )
    unit: Literal["hour", "day", "week", "month", "year"] | None = Field(
        default=None, description="What reach and step count, for effort and duration"
    )
    question: Words = Field(default_factory=Words, description="What to ask when the message does not say")
    kind: Literal["mention"] | None = Field(default=None, description="mention: a fact of your own, shown by terms")
    terms: Terms | None = Field(default=None, description="The words that show the fact of your own")


class ConditionTable(_Table):
    """One fact compared with a value, or any, all, not of other conditions."""

    model_config = ConfigDict(title="Condition")

    fact: StrictStr | None = Field(default=None, description="A fact, topics.ID, relation, or a fact of your own")
    is_: Scalar | None = Field(default=None, alias="is", description="Is this value")
    is_not: Scalar | None = Field(default=None, description="Is another value")
    in_: list[StrictStr] | None = Field(default=None, alias="in", min_length=1, description="Is one of these")
    not_in: list[StrictStr] | None = Field(default=None, min_length=1, description="Is none of these")
    at_least: Number | None = Field(default=None, description="Is this much or more; for a date: so long from now")
    at_most: Number | None = Field(default=None, description="Is this much or less; for a date: so long from now")
    before: Day | None = Field(default=None, description="Is earlier than this day or month")
    after: Day | None = Field(default=None, description="Is later than this day or month")
    has: StrictStr | None = Field(default=None, description="Has this among its values; of a text: holds these words")
    has_not: StrictStr | None = Field(default=None, description="Has this not")
    unit: StrictStr | None = Field(default=None, description="hour or day for effort; day, week, month, year for time")
    any: list[ConditionTable] | None = Field(default=None, min_length=1, description="One of these holds")
    all: list[ConditionTable] | None = Field(default=None, min_length=1, description="All of these hold")
    not_: ConditionTable | None = Field(default=None, alias="not", description="This does not hold")


class RuleTable(_Table):
    """One rule."""

    model_config = ConfigDict(title="Rule")

    id: Id = Field(description="Its name, yours to choose, used once")
    kind: Literal["dealbreaker", "preference", "bonus"] = Field(
        description="dealbreaker: must hold; preference: counts towards accept_at; bonus: shown, never counted"
    )
    when: ConditionTable = Field(description="What must be true for the rule to hold")
    weight: Number = Field(default=1, gt=0, le=1_000_000, description="What a preference counts")
    if_unknown: Literal["ask", "pass"] | None = Field(
        default=None, description="ask: a question; pass: it counts as holding until the message says otherwise"
    )
    because: StrictStr = Field(default="", description="The reason, for yourself; never written to anybody")
    say: Words = Field(default_factory=Words, description="The reason as a client may read it: one sentence")
    origin: StrictStr = Field(default="", description="Where the rule comes from")


class FrameFile(_Table):
    """Your rules for choosing clients (Sans regret)."""

    model_config = ConfigDict(title="Frame")

    schema_: Literal[1] = Field(alias="schema", description="The version of this format: 1")
    accept_at: Number = Field(
        default=0, ge=0, le=1_000_000_000, description="The preference score that a yes needs; 0: none"
    )
    voice: VoiceTable = Field(default_factory=VoiceTable, description="How you write, and how you count")
    topic: list[TopicTable] = Field(default_factory=list, description="The subjects of your work")
    facts: dict[str, FactTable] = Field(
        default_factory=dict, description="What you say about single facts; [facts.topics.ID] for a topic"
    )
    rule: list[RuleTable] = Field(min_length=1, description="Your rules")


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a frame file."""
    tables = FrameFile.model_json_schema(by_alias=True)
    # [facts.topics.ID] is one table deeper than the other facts.
    fact = tables["properties"]["facts"]["additionalProperties"]
    tables["properties"]["facts"]["properties"] = {
        "topics": {"type": "object", "title": "Facts about topics", "additionalProperties": fact}
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **tables}


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of a table, as a file has them."""
    return tuple(field.alias or name for name, field in model.model_fields.items())

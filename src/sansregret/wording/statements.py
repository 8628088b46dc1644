"""What a message says, fact by fact: "it is full time", « c'est payé 300 €/jour », and the name of each fact."""

from __future__ import annotations

from collections.abc import Collection

from sansregret.core.facts import Fact, Facts, Quantity, Range, Rate, Value
from sansregret.core.frame import Frame
from sansregret.wording import values
from sansregret.wording.messages import translator


def fact_name(fact: str, frame: Frame, language: str) -> str:
    """A fact as a noun with its article: "the day rate", « le tarif à la journée ».

    `fact` is a name of `core.facts.KINDS`, ``topics.ID``, ``attachment``, or a mention fact of the frame.
    """
    _ = translator(language).gettext
    if fact.startswith("topics"):
        topic_id = fact.partition(".")[2]
        if not topic_id:
            return _("what the work is about")
        return _("how closely the work relates to %(topic)s") % {"topic": values.topic_label(topic_id, frame, language)}
    names = {
        "asks_for_work": _("whether work is asked for"),
        "subject": _("what is asked for"),
        "contract": _("the kind of contract"),
        "full_time": _("the workload"),
        "days_per_week": _("the number of days a week"),
        "hours_per_week": _("the number of hours a week"),
        "effort": _("the amount of work"),
        "duration": _("how long it lasts"),
        "start": _("the start date"),
        "deadline": _("the deadline"),
        "reply_by": _("when an answer is due"),
        "urgent": _("how urgent it is"),
        "rates": _("the pay"),
        "day_rate": _("the day rate"),
        "hour_rate": _("the hourly rate"),
        "project_price": _("the budget"),
        "unpaid": _("whether it is paid"),
        "expenses": _("whether expenses are paid"),
        "payment_days": _("the payment term"),
        "deposit": _("whether there is a deposit"),
        "place_mode": _("whether it is remote or on site"),
        "place": _("the place"),
        "participants": _("the number of participants"),
        "sender": _("who asks"),
        "exclusive": _("whether it is exclusive"),
        "subordination": _("whether hours or a manager are imposed"),
        "vague": _("whether the request is precise"),
        "mass_mail": _("whether the message was written to you"),
        "language": _("the language"),
        "register": _("the tone of address"),
        "attachment": _("what the attachment says"),
        "relation": _("where the exchange stands"),
    }
    return names.get(fact) or _("whether it concerns %(mention)s") % {"mention": values.mention_text(fact, language)}


def clause(fact: Fact, frame: Frame, language: str, *, topics: Collection[str] = ()) -> str:
    """What the message says, as a clause without capital or full stop: « c'est un temps plein ».

    For the fact `topics`, `topics` names those that matter; without it, every topic read is said.
    """
    value = fact.value
    if isinstance(value, bool):
        return _flag(fact.name, value, language)
    if fact.name == "topics":
        return _topics(value, frame, language, topics)
    if isinstance(value, Rate):
        value = (value,)
    if isinstance(value, (Range, Quantity)):
        return _amount(fact.name, value, frame, language)
    if isinstance(value, (int, float)):
        return _amount(fact.name, Range(min=value, max=value), frame, language)
    if isinstance(value, tuple):
        return _several(fact.name, value, language)
    return _text(fact.name, value, language)


def because_of(fact: Fact, facts: Facts, frame: Frame, language: str) -> str:
    """Why an entailed fact holds: "3 days in all, so it is not full time"; "" for a fact that was read."""
    source = facts.get(fact.entailed_from) if fact.entailed_from else None
    if source is None:
        return ""
    _ = translator(language).gettext
    if source.name == "effort" and isinstance(source.value, Quantity):
        said = _("%(amount)s in all") % {"amount": values.quantity(source.value, language)}
    else:
        said = clause(source, frame, language)
    conclusion = clause(fact, frame, language)
    if said == conclusion:  # a derived fact that only renames its source: rates in the frame's own unit
        return ""
    return _("%(said)s, so %(conclusion)s") % {"said": said, "conclusion": conclusion}


def _flag(fact: str, value: bool, language: str) -> str:
    _ = translator(language).gettext
    clauses = {
        "asks_for_work": (_("it asks for work"), _("it does not ask for work")),
        "full_time": (_("it is full time"), _("it is not full time")),
        "urgent": (_("it is urgent"), _("it is not urgent")),
        "unpaid": (_("it is unpaid"), _("it is paid")),
        "expenses": (_("expenses are paid"), _("expenses are not paid")),
        "deposit": (_("a deposit is paid before the start"), _("no deposit is paid before the start")),
        "exclusive": (_("exclusivity is asked for"), _("no exclusivity is asked for")),
        "subordination": (
            _("hours or a manager are imposed"),
            _("neither hours nor a manager are imposed"),
        ),
        "vague": (
            _("it says neither what, nor how much, nor when"),
            _("it says what is wanted"),
        ),
        "mass_mail": (_("it is a mass mailing"), _("it was written to you")),
    }
    if fact in clauses:
        return clauses[fact][0 if value else 1]
    mention = {"mention": values.mention_text(fact, language)}
    return (_("it concerns %(mention)s") if value else _("it does not concern %(mention)s")) % mention


def _topics(value: Value, frame: Frame, language: str, topics: Collection[str]) -> str:
    _ = translator(language).gettext
    patterns = {
        "closely": _("it relates closely to %(topic)s"),
        "loosely": _("it relates loosely to %(topic)s"),
        "no": _("it has nothing to do with %(topic)s"),
    }
    pairs = value if isinstance(value, tuple) else ()
    said = tuple(
        patterns[pair[1]] % {"topic": values.topic_label(pair[0], frame, language)}
        for pair in pairs
        if isinstance(pair, tuple) and pair[1] in patterns and (not topics or pair[0] in topics)
    )
    return values.listed(said, language)


def _amount(fact: str, value: Range | Quantity, frame: Frame, language: str) -> str:
    _ = translator(language).gettext
    unit = value.unit if isinstance(value, Quantity) else ""
    amount = {"amount": values.amount_text(fact, value.min, value.max, frame, language, unit)}
    patterns = {
        "days_per_week": _("it takes %(amount)s"),
        "hours_per_week": _("it takes %(amount)s"),
        "effort": _("it takes %(amount)s in all"),
        "duration": _("it lasts %(amount)s"),
        "day_rate": _("it pays %(amount)s"),
        "hour_rate": _("it pays %(amount)s"),
        "project_price": _("it pays %(amount)s"),
        "payment_days": _("payment takes %(amount)s"),
        "participants": _("there are %(amount)s"),
    }
    return patterns.get(fact, "%(amount)s") % amount


def _several(fact: str, value: tuple[object, ...], language: str) -> str:
    _ = translator(language).gettext
    if fact == "rates":
        rates = tuple(values.rate(item, language) for item in value if isinstance(item, Rate))
        return _("it pays %(amount)s") % {"amount": values.listed(rates, language, disjunction=True)}
    choices = {
        ("freelance",): _("it is freelance work"),
        ("employment",): _("it is a job as an employee"),
        ("freelance", "employment"): _("it is open to freelancers and employees"),
    }
    said = tuple(str(item) for item in value)
    ordered = tuple(choice for choice in ("freelance", "employment") if choice in said)
    return choices.get(ordered) or values.listed(said, language)


def _text(fact: str, value: str, language: str) -> str:
    _ = translator(language).gettext
    clauses = {
        ("place_mode", "remote"): _("it is remote"),
        ("place_mode", "hybrid"): _("it is partly remote, partly on site"),
        ("place_mode", "onsite"): _("it is on site"),
        ("sender", "direct"): _("the client writes directly"),
        ("sender", "intermediary"): _("an intermediary writes"),
        ("language", "fr"): _("it is written in French"),
        ("language", "en"): _("it is written in English"),
        ("language", "other"): _("it is written in another language"),
        ("register", "tu"): _("it addresses you familiarly (tu)"),
        ("register", "vous"): _("it addresses you formally (vous)"),
    }
    if (fact, value) in clauses:
        return clauses[fact, value]
    if fact in values.DATES:
        patterns = {
            "start": _("it starts %(when)s"),
            "deadline": _("it is due %(when)s"),
            "reply_by": _("an answer is expected %(when)s"),
        }
        return patterns[fact] % {"when": values.on_date(value, language)}
    if fact == "place":
        return _("it takes place in %(place)s") % {"place": values.one_line(value)}
    if fact == "subject":
        return _("it asks for %(subject)s") % {"subject": values.quoted(value, language)}
    return values.quoted(value, language)

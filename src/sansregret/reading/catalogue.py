"""All parsers and whole readers, in one place. To add a fact, see the recipe in CONTRIBUTING."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sansregret.reading import (
    contract,
    dates,
    deposit,
    effort,
    expenses,
    imply_rates,
    imply_workload,
    invitation,
    language,
    money,
    participants,
    payment_days,
    people,
    place,
    request,
    subject,
    terms,
    unpaid,
    urgency,
    workload,
)
from sansregret.reading.parser import Combine, Parser, WholeReader

#: Modules of anchored parsers; each has PARSERS, and COMBINE for the facts that `best` does not fit.
_MODULES = (
    workload,
    effort,
    participants,
    dates,
    urgency,
    money,
    unpaid,
    payment_days,
    deposit,
    expenses,
    contract,
    place,
    people,
    terms,
    request,
)

PARSERS: tuple[Parser, ...] = tuple(parser for module in _MODULES for parser in module.PARSERS)

COMBINE: Mapping[str, Combine] = MappingProxyType(
    {fact: combine for module in _MODULES for fact, combine in module.COMBINE.items()}
)

#: Called in this order, each with the findings of those before it.
WHOLE_READERS: tuple[WholeReader, ...] = (
    language.read_language,
    imply_workload.complete_workload,
    imply_rates.complete_rates,
    invitation.read_invitations,
    subject.read_subject,
    request.read_request,
)

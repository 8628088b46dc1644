"""All hostile inputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from hostile import Case, text_groups
from hostile_mails import mail_groups


def cases() -> Iterator[Case]:
    """All of them."""
    for of_group in groups().values():
        yield from of_group()


def groups() -> Mapping[str, Callable[[], Iterator[Case]]]:
    """The cases by what they are made of."""
    return {**text_groups(), **mail_groups()}

"""Word lists of the reading: data files of this package, loaded once, when they are first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def lexicon(topic: str) -> Mapping[str, tuple[str, ...]]:
    """The word lists of ``lexicons/TOPIC.toml``, by name; each list is one text of words that `|` or lines part.

    Words are written folded (lower case, no accents).
    """
    import tomllib  # late: costs a cold start that only needs the command line

    data = tomllib.loads(files("sansregret.reading").joinpath(f"lexicons/{topic}.toml").read_text("utf-8"))
    return MappingProxyType({name: _words(text) for name, text in data.items()})


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.replace("\n", "|").split("|") if (word := part.strip()))

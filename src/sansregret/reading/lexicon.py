"""Word lists of the reading: data files of this package, loaded once, when they are first needed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from sansregret.reading.pattern import compiled

#: The files are TOML, most of them nothing but texts. Read like this they cost a cold start a tenth of what a reader of
#: all of TOML takes.
_LIST = compiled(r'^(\w+) = (?:"""\n?(.*?)"""|"([^"\n]*)")$', re.MULTILINE | re.DOTALL)


@cache
def lexicon(topic: str) -> Mapping[str, tuple[str, ...]]:
    """The word lists of ``lexicons/TOPIC.toml``, by name; each list is one text of words that `|` or lines part.

    Words are written folded (lower case, no accents).
    """
    return MappingProxyType({name: _words(text) for name, text in texts(topic).items()})


def texts(topic: str) -> dict[str, str]:
    """The texts of one file by name, as they stand there."""
    data = files("sansregret.reading").joinpath(f"lexicons/{topic}.toml").read_text("utf-8")
    if "\\" in data:  # escapes
        import tomllib  # late: costs a cold start that only needs the command line

        return tomllib.loads(data)
    return {match[1]: match[2] if match[2] is not None else match[3] for match in _LIST.finditer(data)}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.replace("\n", "|").split("|") if (word := part.strip()))

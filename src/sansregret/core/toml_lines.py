"""On which line each key of a TOML text stands; ``tomllib`` does not say.

A small scanner of texts that ``tomllib`` has accepted: it need not judge, only find its way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress

Path = tuple[str | int, ...]
_KEY = re.compile(r"""[A-Za-z0-9_-]{1,200}|"(?:[^"\\\n]|\\.){0,500}"|'[^'\n]{0,500}'""")
_BARE = re.compile(r"[^,\]}#\n]{1,1000}")


def key_lines(text: str) -> Mapping[Path, int]:
    """The line (from 1) of each key, table and array item, by path; items of arrays are numbered from 0."""
    scanner = _Scanner(text)
    # What has been found so far is right; a fault further down only loses its line.
    with suppress(IndexError, RecursionError):
        scanner.scan()
    return scanner.lines


def line_of(path: Path, lines: Mapping[Path, int]) -> int:
    """The line of a path, or of the nearest table around it; 0 when there is none."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 0


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n")
        self.at = 0
        self.line = 1
        self.lines: dict[Path, int] = {}
        self.arrays: dict[Path, int] = {}

    def scan(self) -> None:
        base: Path = ()
        while self._skip():
            if self.text.startswith("[[", self.at):
                base = self._header(2)
            elif self.text[self.at] == "[":
                base = self._header(1)
            else:
                self._pair(base)

    def _header(self, brackets: int) -> Path:
        line = self.line
        self.at += brackets
        path: Path = ()
        keys = self._keys()
        for number, key in enumerate(keys, start=1):
            path = (*path, key)
            self.lines.setdefault(path, line)
            if brackets == 2 and number == len(keys):
                self.arrays[path] = self.arrays.get(path, -1) + 1
            if path in self.arrays:
                path = (*path, self.arrays[path])
                self.lines.setdefault(path, line)
        self._skip()
        self.at += brackets
        return path

    def _pair(self, base: Path) -> None:
        line = self.line
        path = base
        for key in self._keys():
            path = (*path, key)
            self.lines.setdefault(path, line)
        self._skip()
        self.at += 1  # the equals sign
        self._value(path)

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self._skip()
            match = _KEY.match(self.text, self.at)
            if match is None:
                raise IndexError(self.at)
            key = match.group()
            keys.append(key[1:-1] if key[0] in "\"'" else key)
            self.at = match.end()
            self._skip()
            if self.text[self.at] != ".":
                return keys
            self.at += 1

    def _value(self, path: Path) -> None:
        self._skip()
        sign = self.text[self.at]
        if sign in "\"'":
            self._string(sign)
        elif sign == "[":
            self._array(path)
        elif sign == "{":
            self._inline_table(path)
        else:
            match = _BARE.match(self.text, self.at)
            self.at = match.end() if match else self.at + 1

    def _string(self, sign: str) -> None:
        quotes = sign * 3 if self.text.startswith(sign * 3, self.at) else sign
        begin = self.at
        self.at += len(quotes)
        while not self.text.startswith(quotes, self.at):
            self.at += 2 if sign == '"' and self.text[self.at] == "\\" else 1
        self.at += len(quotes)
        while len(quotes) == 3 and self.text.startswith(sign, self.at):
            self.at += 1  # quotation marks may stand just before the closing three
        self.line += self.text.count("\n", begin, self.at)

    def _array(self, path: Path) -> None:
        self.at += 1
        number = 0
        while self._more("]"):
            self.lines.setdefault((*path, number), self.line)
            self._value((*path, number))
            number += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while self._more("}"):
            self._pair(path)

    def _more(self, closing: str) -> bool:
        """Whether another item follows; passes the comma before it, or the closing bracket."""
        self._skip()
        if self.text[self.at] == ",":
            self.at += 1
            self._skip()
        if self.text[self.at] == closing:
            self.at += 1
            return False
        return True

    def _skip(self) -> bool:
        """Pass white space and comments; False at the end of the text."""
        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign == "\n":
                self.line += 1
            elif sign == "#":
                end = self.text.find("\n", self.at)
                self.at = (end if end >= 0 else len(self.text)) - 1
            elif sign not in " \t\r":
                return True
            self.at += 1
        return False

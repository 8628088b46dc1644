"""Text of documents that are XML in a ZIP: Word (DOCX), slides (PPTX), OpenDocument (ODT and its kin).

Runs in the child only.

Read as a stream by the standard library, in the order of the document: python-docx leaves out text boxes and content
controls, and needs lxml (docs/decisions.md). A document type is refused, so there are no entities to expand.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import NoReturn
from xml.parsers import expat

from sansregret.documents.extracted import MAX_PAGES, MAX_UNPACKED, Budget, Extracted, UnreadableError

_CHUNK = 65536
_TEXT = re.compile(r"word/document\d{0,3}\.xml")
_SLIDE = re.compile(r"ppt/slides/slide(\d{1,6})\.xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """Which elements of a format mean what, by their local names. `skipped` are not read at all, nor what is inside.

    Text counts inside `text` only; without `text` it counts everywhere inside a paragraph.
    """

    namespace: str
    paragraphs: frozenset[str]
    cells: frozenset[str]
    rows: frozenset[str]
    items: frozenset[str]
    signs: Mapping[str, str]
    skipped: frozenset[str]
    text: frozenset[str] = frozenset()


WORD = Markup(
    namespace="wordprocessingml",
    paragraphs=frozenset({"p"}),
    cells=frozenset({"tc"}),
    rows=frozenset({"tr"}),
    items=frozenset({"numPr"}),
    signs={"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    skipped=frozenset({"del", "moveFrom", "Fallback", "tabs"}),
    text=frozenset({"t"}),
)
SLIDES = Markup(
    namespace="drawingml",
    paragraphs=frozenset({"p"}),
    cells=frozenset({"tc"}),
    rows=frozenset({"tr"}),
    items=frozenset(),
    signs={"br": "\n"},
    skipped=frozenset({"Fallback"}),
    text=frozenset({"t"}),
)
OPEN = Markup(
    namespace="opendocument",
    paragraphs=frozenset({"p", "h"}),
    cells=frozenset({"table-cell"}),
    rows=frozenset({"table-row"}),
    items=frozenset({"list-item"}),
    signs={"tab": "\t", "line-break": "\n", "s": " "},
    skipped=frozenset({"tracked-changes", "annotation", "automatic-styles", "scripts", "font-face-decls", "forms"}),
)


def read_zip(content: bytes) -> Extracted:
    """The text of an office document; another ZIP is an archive. Footnotes follow the text."""
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UnreadableError("damaged") from error
    names = set(archive.namelist())
    budget = Budget()
    try:
        if text := next(filter(_TEXT.fullmatch, sorted(names)), ""):
            for name in (text, "word/footnotes.xml", "word/endnotes.xml"):
                if name in names:
                    _read_member(archive, name, WORD, budget)
        elif slides := sorted(filter(None, map(_SLIDE.fullmatch, names)), key=lambda match: int(match[1])):
            budget.cut = len(slides) > MAX_PAGES
            for slide in slides[:MAX_PAGES]:
                _read_member(archive, slide[0], SLIDES, budget)
        elif "content.xml" in names and "mimetype" in names:
            if "META-INF/manifest.xml" in names and b"encryption-data" in _head(archive, "META-INF/manifest.xml"):
                raise UnreadableError("locked")
            _read_member(archive, "content.xml", OPEN, budget)
        else:
            office = any(name.startswith(("ppt/", "xl/", "word/", "Index/")) for name in names)
            raise UnreadableError("kind" if office else "archive")
    except RuntimeError as error:  # what zipfile says of a member that is under a password
        raise UnreadableError("locked") from error
    except (zipfile.BadZipFile, expat.ExpatError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise UnreadableError("damaged") from error
    return budget.extracted()


def _head(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as member:
        return member.read(1_000_000)


def _read_member(archive: zipfile.ZipFile, name: str, markup: Markup, budget: Budget) -> None:
    """Unpack one file as a stream, until it ends or enough text is there; never more than the bound."""
    parser = _Parser(markup, budget)
    with archive.open(name) as member:
        while chunk := member.read(_CHUNK):
            budget.unpacked += len(chunk)
            if budget.unpacked > MAX_UNPACKED or budget.full:
                budget.cut = True
                break
            parser.feed(chunk)
        else:
            parser.close()


class _Parser:
    """Writes text as it comes: a line for each paragraph, tabs between the cells of a row."""

    def __init__(self, markup: Markup, budget: Budget) -> None:
        self.markup = markup
        self.budget = budget
        self.line: list[str] = []
        self.skipping = 0  # depth inside something that is left out
        self.in_text = 0
        self.paragraphs = 0
        self.cells = 0
        self.hidden = False
        self.expat = expat.ParserCreate(namespace_separator=" ")
        self.expat.buffer_text = True
        self.expat.StartElementHandler = self._start
        self.expat.EndElementHandler = self._end
        self.expat.CharacterDataHandler = self._text
        self.expat.StartDoctypeDeclHandler = _refuse

    def feed(self, chunk: bytes) -> None:
        """The next bytes."""
        self.expat.Parse(chunk, False)

    def close(self) -> None:
        """The end; raises ExpatError where something is left open."""
        self.expat.Parse(b"", True)
        if self.line:
            self._end_line()

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        markup = self.markup
        if self.skipping or local in markup.skipped:
            self.skipping += 1
            return
        if markup.namespace not in namespace:
            return
        if local in markup.paragraphs:
            if self.paragraphs and self.line:  # a text box inside a paragraph
                self._end_line()
            self.paragraphs += 1
        elif local in markup.text:
            self.in_text += 1
        elif local in markup.items:
            self.line.append("- ")
        elif local in markup.cells:
            self.cells += 1
        elif local in markup.signs:
            if self.paragraphs and not self.hidden:
                self.line.append(markup.signs[local])
        elif local == "vanish":
            self.hidden = not any(value in ("0", "false", "off") for value in attributes.values())

    def _end(self, name: str) -> None:
        if self.skipping:
            self.skipping -= 1
            return
        namespace, _, local = name.rpartition(" ")
        markup = self.markup
        if markup.namespace not in namespace:
            return
        if local in markup.paragraphs:
            self.paragraphs = max(0, self.paragraphs - 1)
            self.hidden = False
            if self.cells:
                self.line.append(" ")
            else:
                self._end_line()
        elif local in markup.text:
            self.in_text = max(0, self.in_text - 1)
        elif local == "r":
            self.hidden = False
        elif local in markup.cells:
            self.cells = max(0, self.cells - 1)
            if self.line[-1:] == [" "]:  # of its last paragraph
                self.line.pop()
            self.line.append("\t")
        elif local in markup.rows:
            self._end_line()

    def _text(self, text: str) -> None:
        if self.skipping or self.hidden or not self.paragraphs or (self.markup.text and not self.in_text):
            return
        self.line.append(text)

    def _end_line(self) -> None:
        self.budget.add("".join(self.line).rstrip(" \t") + "\n")
        self.line.clear()


def _refuse(*_declaration: object) -> NoReturn:
    raise UnreadableError("damaged")

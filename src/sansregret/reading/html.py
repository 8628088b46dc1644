"""HTML to text in one pass over the source, with marks where the markup says what a stretch is.

Mail holds HTML that no parser of documents survives: a hundred thousand nested elements, comments never closed.
So nothing here recurses, looks back, or looks ahead further than a bounded stretch.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from sansregret.reading.charset import clean
from sansregret.reading.pattern import compiled


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that the markup names: ``quoted``, ``rest`` (quoted from here to the end) or ``signature``."""

    start: int
    end: int
    kind: str = "quoted"

    def moved(self, by: int, length: int) -> Mark:
        """The mark in a text that begins `-by` characters later and has the given length."""
        return Mark(min(max(0, self.start + by), length), min(max(0, self.end + by), length), self.kind)


@dataclass(frozen=True, slots=True)
class HtmlText:
    """The visible text of a page. `marks` are sorted by their start; signatures may lie in quotations."""

    text: str
    marks: tuple[Mark, ...]


#: Longest tag whose attributes are looked at; a picture within its tag is longer and has none of interest.
_LONGEST_TAG = 4000
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_RAW = frozenset(("script", "style", "title", "xmp", "iframe", "noembed", "noframes", "textarea", "template", "svg"))
#: How many line ends a block stands apart by.
_BLOCKS = dict.fromkeys(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "dl", "table", "pre"), 2
) | dict.fromkeys(
    (
        *("div", "tr", "li", "blockquote", "section", "article", "header", "footer", "main", "nav", "aside", "form"),
        *("fieldset", "center", "dt", "dd", "body", "html", "address", "figure", "tbody", "thead", "caption", "option"),
    ),
    1,
)
_CELLS = frozenset(("td", "th"))
#: A new element of the first kind ends an open one of these, if it is the innermost.
_ENDS = {
    "li": ("li", "p"),
    "tr": ("tr", "td", "th", "p"),
    "td": ("td", "th", "p"),
    "th": ("td", "th", "p"),
    "dt": ("dt", "dd", "p"),
    "dd": ("dt", "dd", "p"),
    "option": ("option",),
}

_MARKUP = compiled(r"<(?=[A-Za-z/!?])")
_TAG = compiled(r"(/?)([A-Za-z][^\s/>]{0,60})")
_ATTRIBUTE = compiled(
    r"[\s\"'/](style|class|id|type|hidden)(?:\s{0,4}=\s{0,4}(\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^\s>\"']{1,200}))?(?=[\s/>\"']|$)",
    re.IGNORECASE,
)
_HIDDEN = compiled(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:^|[;\s])opacity\s{0,3}:\s{0,3}0(?:\.0{1,4})?\s{0,3}(?:;|!|$)|max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|!|$)"
)
_FONT_SIZE = compiled(r"font-size\s{0,3}:\s{0,3}([\d.]{1,6})|font\s{0,3}:[^;]{0,60}?\b([\d.]{1,6})(?:px|pt|em|rem|%)")
_SPACES = compiled(r"[ \t\r\n\f]+")

_QUOTING_CLASSES = frozenset(
    (
        *(
            "gmail_quote",
            "gmail_quote_container",
            "gmail_attr",
            "moz-cite-prefix",
            "moz-forward-container",
            "yahoo_quoted",
        ),
        *(
            "protonmail_quote",
            "tutanota_quote",
            "zmail_extra",
            "cite",
            "mail_quote",
            "x_gmail_quote",
            "moz-email-headers-table",
        ),
    )
)
_QUOTING_IDS = ("yahoo_quoted", "yahoo-quoted", "olk_src_body_section", "reply-intro", "mailcontentquote")
_REST_IDS = ("divrplyfwdmsg", "appendonsend", "ms-outlook-mobile-reference-message")
_SIGNATURE_CLASSES = frozenset(("gmail_signature", "moz-signature", "protonmail_signature_block", "x_gmail_signature"))


@dataclass(slots=True)
class _Open:
    """An element that has not been closed: what text is inside it, and how deep in blocks it lies."""

    name: str
    depth: int
    hidden: bool
    tiny: bool
    mark: str
    begin: int = 0


@dataclass(slots=True)
class _Writer:
    """Writes text with collapsed spaces and line ends; `length` is that of what has been written."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    newlines: int = 2
    space: str = ""
    at_bullet: bool = False

    def write(self, text: str) -> None:
        """Text that is not blank, without line ends."""
        self.at_bullet = False
        if self.space and not self.newlines:
            text = self.space + text
        self.space, self.newlines = "", 0
        self.pieces.append(text)
        self.length += len(text)

    def line_end(self, wanted: int) -> None:
        """Stand apart by this many line ends, counting those already there. A bullet waits for its text."""
        if self.at_bullet:
            return
        if wanted > self.newlines:
            self.pieces.append("\n" * (wanted - self.newlines))
            self.length += wanted - self.newlines
            self.newlines = wanted
        self.space = ""


class _Page:
    """The state of one pass."""

    def __init__(self, source: str, *, show_hidden: bool) -> None:
        self.source = source
        self.show_hidden = show_hidden
        self.writer = _Writer()
        self.open: list[_Open] = []
        self.places: dict[str, list[int]] = {}
        self.counters: list[int] = []
        self.marks: list[Mark] = []
        self.quotations = 0
        self.hid_something = False
        self._next: dict[str, int] = {}

    def run(self) -> None:
        """Walk from one "<" that may begin a tag to the next."""
        source, at = self.source, 0
        while opening := _MARKUP.search(source, at):
            if opening.start() > at:
                self.text(source[at : opening.start()])
            at = self.markup(opening.start())
        self.text(source[at:])
        while self.open:
            self.pop()

    def find(self, needle: str, start: int) -> int:
        """Like str.find; what was found further down, or not at all, is not searched again."""
        at = self._next.get(needle)
        if at is None or 0 <= at < start:
            at = self._next[needle] = self.source.find(needle, start)
        return at

    def markup(self, at: int) -> int:
        """Deal with what begins with "<"; where to go on."""
        source = self.source
        if source.startswith("<!--", at):
            if source.startswith(("<!-->", "<!--->"), at):
                return source.index(">", at) + 1
            end = self.find("-->", at + 4)
            return end + 3 if end >= 0 else at + 4
        if source.startswith(("<!", "<?"), at):
            end = self.find(">", at)
            return end + 1 if end >= 0 else at + 2
        match = _TAG.match(source, at + 1)
        end = self.tag_end(match.end()) if match else -1
        if not match or end < 0:
            self.text("<")
            return at + 1
        name = match[2].lower()
        if match[1]:
            self.close(name)
            return end + 1
        attributes = source[match.end() : min(end, match.end() + _LONGEST_TAG)]
        if name in _RAW and not attributes.endswith("/"):
            return self.after_raw(name, end + 1)
        self.start(name, attributes)
        return end + 1

    def tag_end(self, start: int) -> int:
        """The ">" that ends a tag: the first one, or that after a quotation mark which stands open there."""
        end = self.find(">", start)
        if end - start < 3 or end - start > 50_000:
            return end
        inside = self.source[start : min(end, start + _LONGEST_TAG)]
        for quote in "\"'":
            if inside.count(quote) % 2 and f"={quote}" in inside:
                closing = self.source.find(quote, end, end + 2000)
                further = self.source.find(">", closing, closing + 2000) if closing >= 0 else -1
                return further if further >= 0 else end
        return end

    def after_raw(self, name: str, start: int) -> int:
        """Behind an element whose content is no text; a raw element that never ends hides nothing."""
        ends = [at for at in (self.find(f"</{name}", start), self.find(f"</{name.upper()}", start)) if at >= 0]
        if not ends:
            return start
        end = self.find(">", min(ends))
        return end + 1 if end >= 0 else len(self.source)

    def text(self, source: str) -> None:
        """Text between tags."""
        if self.open and (self.open[-1].hidden or self.open[-1].tiny) and not self.show_hidden:
            self.hid_something = self.hid_something or bool(source.strip())
            return
        text = clean(unescape(source)) if "&" in source else source
        if self.places.get("pre"):
            self.preformatted(text)
            return
        stripped = text.strip(" \t\n\f")
        if not stripped:
            if text:
                self.writer.space = self.writer.space or " "
            return
        if text[0] in " \t\n\f":
            self.writer.space = self.writer.space or " "
        self.writer.write(_SPACES.sub(" ", stripped))
        if text[-1] in " \t\n\f":
            self.writer.space = " "

    def preformatted(self, text: str) -> None:
        """Text whose line ends count."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.writer.line_end(min(self.writer.newlines + 1, 2))
            if line.strip():
                self.writer.write(line.rstrip())

    def start(self, name: str, attributes: str) -> None:
        """An opening tag."""
        if name == "br":
            self.writer.line_end(min(self.writer.newlines + 1, 2))
            return
        block = _BLOCKS.get(name, 0)
        if block or name in _CELLS:
            self.end_implied(name)
        found = _attributes(attributes)
        if block:
            self.writer.line_end(1 if "mso" in found.get("class", "") or self.in_list(name) else block)
        elif name in _CELLS and not self.writer.newlines:
            self.writer.space = "\t"
        if name in _VOID or attributes.endswith("/"):
            return
        self.push(name, found)
        if name in ("ul", "ol"):
            self.counters.append(0 if name == "ol" else -1)
        elif name == "li":
            self.bullet()

    def in_list(self, name: str) -> bool:
        return name in ("p", "ul", "ol") and bool(self.places.get("li"))

    def bullet(self) -> None:
        if self.open[-1].hidden:
            return
        if self.counters and self.counters[-1] >= 0:
            self.counters[-1] += 1
            self.writer.write(f"{self.counters[-1]}.")
        else:
            self.writer.write("-")
        self.writer.space = " "
        self.writer.at_bullet = True

    def end_implied(self, name: str) -> None:
        """Close what a new block ends although its end tag was left out."""
        for _ in range(3):
            if not self.open or self.open[-1].name not in _ENDS.get(name, ("p",)):
                return
            self.pop()

    def push(self, name: str, found: dict[str, str]) -> None:
        """Open an element; what it says about its text holds for all inside."""
        outer = self.open[-1] if self.open else None
        style = found.get("style", "")
        hidden = bool(outer and outer.hidden) or "hidden" in found or bool(style and _HIDDEN.search(style))
        # Layout tables have font-size 0 against gaps, and style sheets that are not read give the size of the text
        # in their blocks: only what stands in the element itself is hidden.
        tiny = bool(outer and outer.tiny) and name not in _BLOCKS and name not in _CELLS
        if style and (size := _FONT_SIZE.search(style)):
            tiny = not (size[1] or size[2]).strip("0.")
        depth = (outer.depth if outer else 0) + (name in _BLOCKS or name in _CELLS)
        mark = _mark(name, found, style) if found or name == "blockquote" else ""
        if mark == "rest":
            self.marks.append(Mark(self.writer.length, -1, mark))
            mark = ""
        elif mark == "quoted":
            self.quotations += 1
        self.places.setdefault(name, []).append(len(self.open))
        self.open.append(_Open(name, depth, hidden, tiny, mark, self.writer.length))

    def close(self, name: str) -> None:
        """A closing tag: ends the element with all inside it. One of another block is not ended by a word's tag."""
        if name in ("br", "p") and not self.places.get(name):
            self.writer.line_end(min(self.writer.newlines + 1, 2))
            return
        if not self.places.get(name):
            return
        place = self.places[name][-1]
        if name not in _BLOCKS and name not in _CELLS and self.open[place].depth != self.open[-1].depth:
            return
        while len(self.open) > place:
            self.pop()

    def pop(self) -> None:
        """Close the innermost element."""
        element = self.open.pop()
        self.writer.at_bullet = self.writer.at_bullet and element.name != "li"
        self.places[element.name].pop()
        if element.mark == "quoted":
            self.quotations -= 1
        if element.mark and (element.mark != "quoted" or not self.quotations):
            self.marks.append(Mark(element.begin, self.writer.length, element.mark))
        if element.name in ("ul", "ol") and self.counters:
            self.counters.pop()
        block = _BLOCKS.get(element.name, 0)
        if block and not element.hidden:
            self.writer.line_end(1 if self.places.get("li") else min(block, 2 if element.name != "p" else 1))


def _attributes(source: str) -> dict[str, str]:
    if len(source) < 3:
        return {}
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source):
        found.setdefault(match[1].lower(), (match[2] or "").strip("\"'").lower())
    return found


def _mark(name: str, found: dict[str, str], style: str) -> str:
    """What the markup says that an element is, or an empty text."""
    identity = found.get("id", "").removeprefix("x_")
    classes = found.get("class", "").split()
    if identity.startswith(_REST_IDS):
        return "rest"
    if identity.startswith(_QUOTING_IDS) or not _QUOTING_CLASSES.isdisjoint(classes):
        return "quoted"
    if identity == "signature" or not _SIGNATURE_CLASSES.isdisjoint(classes):
        return "signature"
    # Gmail indents paragraphs with a blockquote that has no border.
    if name == "blockquote" and not ("border:none" in style.replace(" ", "") and "cite" not in found.get("type", "")):
        return "quoted"
    return ""


def html_to_text(source: str) -> HtmlText:
    """The visible text of a page, and what its markup says about stretches of it.

    Hidden text, comments, style and script are dropped; when nothing is left, hidden text is shown, since an
    empty message would be worse. Links and pictures count by their text. Time is linear in the source.
    """
    source = clean(source)
    page = _Page(source, show_hidden=False)
    page.run()
    if page.hid_something and not "".join(page.writer.pieces).strip():
        page = _Page(source, show_hidden=True)
        page.run()
    text = "".join(page.writer.pieces)
    length = len(text.rstrip("\n"))
    lead = len(text) - len(text.lstrip("\n"))
    text = text[lead:length]
    marks = (Mark(m.start, length if m.end < 0 else m.end, m.kind).moved(-lead, len(text)) for m in page.marks)
    return HtmlText(text, tuple(sorted((m for m in marks if m.end > m.start), key=lambda m: (m.start, -m.end))))

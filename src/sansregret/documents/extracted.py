"""What comes out of a document, and the bounds of it. Both the parent and the child know these."""

from __future__ import annotations

from dataclasses import dataclass

#: Pages that are read of one document, and characters.
MAX_PAGES = 100
MAX_CHARACTERS = 150_000
#: Most bytes that are unpacked of one document.
MAX_UNPACKED = 30_000_000
#: Seconds of one document; after half of them no further page is begun.
SECONDS = 5.0
#: Memory of the child, in bytes, where the system can bound it.
MEMORY = 512 * 1024 * 1024


#: How much of a text is looked at to see whether it is one.
_LOOKED_AT = 20_000


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a document, or why there is none; codes as in `core.request.Attachment.why`.

    `paged`: its lines are those of printed pages, broken by the margin, not those that somebody wrote.
    """

    text: str = ""
    why: str = ""
    paged: bool = False


class UnreadableError(Exception):
    """A document cannot be read, for a reason that has a code."""

    def __init__(self, why: str) -> None:
        super().__init__(f"the document cannot be read: {why}")
        self.why = why


class Budget:
    """What may still be taken from a document: gathers its text until there is enough."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.unpacked = 0
        self.cut = False

    @property
    def full(self) -> bool:
        """Whether nothing more is taken."""
        return self.length >= MAX_CHARACTERS

    def add(self, text: str) -> None:
        """Take a piece of text, or what fits of it."""
        room = MAX_CHARACTERS - self.length
        if len(text) > room:
            self.cut = True
            text = text[:room]
        self.pieces.append(text)
        self.length += len(text)

    def extracted(self, *, paged: bool = False) -> Extracted:
        """All that was gathered."""
        text = "".join(self.pieces)
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")  # halves of characters
        if not text.strip():
            return Extracted(why="no_text")
        if _is_garbled(text[:_LOOKED_AT]):
            return Extracted(why="garbled")
        return Extracted(text=text, why="cut" if self.cut else "", paged=paged)


def _is_garbled(text: str) -> bool:
    """Whether these are numbers of glyphs and no letters: of a font that does not tell what its glyphs mean."""
    shown = [character for character in text if not character.isspace()]
    strange = sum(not character.isprintable() or "\ue000" <= character <= "\uf8ff" for character in shown)
    letters = sum(map(str.isalnum, shown))
    return strange * 20 > len(shown) or letters * 5 < len(shown)

"""Text that a mail program wrapped so that it can be unwrapped (format=flowed, RFC 3676)."""

from __future__ import annotations


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Join the lines that were wrapped. Quotation marks and the signature line stay as they are."""
    lines: list[str] = []
    pieces: list[str] = []  # of the line that is not complete
    open_depth = -1
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        if content.startswith(" "):
            content = content[1:]
        soft = content.endswith(" ") and content != "-- "
        kept = content[:-1] if soft and delete_space else content
        if open_depth != depth or content == "-- ":
            lines.append("".join(pieces))
            pieces = [">" * depth + (" " if depth else "")]
        pieces.append(kept)
        open_depth = depth if soft else -1
    return "\n".join((*lines, "".join(pieces))[1:])

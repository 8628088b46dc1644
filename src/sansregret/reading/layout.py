"""The canonical text of a document: lines as a person wrote them, not as a page broke them."""

from __future__ import annotations

from sansregret.reading.pattern import compiled

#: Shorter lines are not taken for lines that reach the margin.
_SHORTEST_FULL = 40
_SPACES = compiled(r"[ \u00a0]{2,}")
_TABS = compiled(r" ?\t[ \t]*")
_ITEM = compiled(r"\s*(?:[-+*•▪◦‣·●○■□➢➔–—>✓✔]|\(?\d{1,2}[.)]|[a-zA-Z][.)]|[ivx]{1,4}[.)])\s")
#: How a line goes on with the sentence of the line before it.
_GOES_ON = compiled(r"[a-zà-öø-ÿœ(«“\"0-9€£$%&]")
_BULLET = compiled(r"(?m)^[ \t]*[•▪◦‣·●○■□➢➔✓✔][ \t]*")


def laid_out(text: str, *, paged: bool) -> str:
    """Collapse spaces, write bullets as "- " and, for printed pages, join the lines that the margin broke."""
    lines = [_TABS.sub("\t", _SPACES.sub(" ", line)).strip() for line in _BULLET.sub("- ", text).split("\n")]
    margin = _margin(lines)
    joined: list[str] = []
    before = ""
    for line in lines:
        if paged and line and before and _is_broken(before, line, margin):
            joined[-1] += line if joined[-1].endswith("-") and joined[-1][-2:-1].isalpha() else f" {line}"
        elif line or before:
            joined.append(line)
        before = line
    return "\n".join(joined).strip("\n")


def _margin(lines: list[str]) -> int:
    """How long the longest usual line is; a line that the margin broke is not much shorter."""
    lengths = sorted(len(line) for line in lines if line)
    return max(_SHORTEST_FULL, lengths[len(lengths) * 9 // 10]) if lengths else 0


def _is_broken(line: str, following: str, margin: int) -> bool:
    """Whether the margin, and no person, ended a line: the sentence goes on, or the next word had no room."""
    if len(line) < max(_SHORTEST_FULL, margin * 7 // 10) or "\t" in line or "\t" in following:
        return False
    if line[-1] in ".!?:;" or _ITEM.match(following):
        return False
    if _GOES_ON.match(following) or line[-1] in ",(":
        return True
    return len(line) + 1 + len(following.partition(" ")[0]) > margin

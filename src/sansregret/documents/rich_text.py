"""Text of RTF documents, by striprtf. Runs in the child only."""

from __future__ import annotations

from striprtf.striprtf import rtf_to_text

from sansregret.documents.extracted import Budget, Extracted


def read_rtf(content: bytes) -> Extracted:
    """The text; cells of a table are set apart by tabs."""
    budget = Budget()
    text: str = rtf_to_text(content.decode("latin-1"), errors="ignore")  # type: ignore[no-untyped-call]
    budget.add(text.replace("|\n", "\n").replace("|", "\t"))
    return budget.extracted()

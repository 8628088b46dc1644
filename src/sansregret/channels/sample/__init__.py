"""A small mailbox of a fictitious trainer, for the demo: mails, a LinkedIn export, French and English.

Everybody in it is invented. The mailbox is that of Camille Exemple, camille@example.org.
"""

from __future__ import annotations

from pathlib import Path

OWNER = "camille@example.org"


def sample_path() -> str:
    """The folder that holds the sample mailbox."""
    return str(Path(__file__).parent)

"""The child: takes documents from standard input, one after the other, and answers with their text.

A document is eight bytes of length and its content; an answer is one line of JSON, ``[text, why, paged]``. The child
ends with its input, or when a document took too much memory; it also ends itself when a document takes much too long
and nobody is left to end it.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import BinaryIO

from sansregret.documents.extracted import MEMORY, SECONDS, Extracted, UnreadableError


def extract(content: bytes) -> Extracted:
    """The text of a document of any kind that can be read, told by its content and never by its name."""
    try:
        head = content[:64].lstrip()
        if head.startswith(b"PK\x03\x04"):
            from sansregret.documents.marked_up import read_zip

            return read_zip(content)
        if head.startswith(b"{\\rtf"):
            from sansregret.documents.rich_text import read_rtf

            return read_rtf(content)
        from sansregret.documents.pdf import read_pdf

        return read_pdf(content)
    except UnreadableError as error:
        return Extracted(why=error.why)
    except MemoryError:
        raise
    except Exception:  # whatever a stranger's document does to a library, it is a damaged document
        return Extracted(why="damaged")


def serve() -> None:
    """Answer until the input ends."""
    questions, answers = _streams()
    _bound_memory()
    while len(head := questions.read(8)) == 8:
        content = questions.read(int.from_bytes(head, "big"))
        _set_alarm(SECONDS * 3)
        try:
            found = extract(content)
        except MemoryError:
            os._exit(1)  # what is left of the memory is not to be trusted
        _set_alarm(0)
        answers.write(json.dumps([found.text, found.why, found.paged]).encode() + b"\n")
        answers.flush()


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """The two ends of the line; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return sys.stdin.buffer, answers


def _bound_memory() -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limits, macOS not all
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _set_alarm(seconds: float) -> None:
    with suppress(ImportError, AttributeError):
        import signal

        signal.setitimer(signal.ITIMER_REAL, seconds)

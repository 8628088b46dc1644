"""The process around a command: its standard streams, and the signals that end it."""

from __future__ import annotations

import io
import signal
import sys
from types import FrameType

#: What a shell shows for a program that Ctrl-C ended.
INTERRUPTED = 130


def settle() -> None:
    """Let no character and no signal end in a traceback.

    Streams show "?" for what their encoding does not know (an accent in ASCII, a file name that is no text). Ctrl-C
    unwinds the command and exits with `INTERRUPTED`. A reader that closes the pipe (``| head -1``) ends the process
    without a word, as it ends other filters.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    signal.signal(signal.SIGINT, _stop)
    if hasattr(signal, "SIGPIPE"):  # Windows has none
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


def _stop(number: int, frame: FrameType | None) -> None:
    raise SystemExit(INTERRUPTED)

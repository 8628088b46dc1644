"""The parent's side: one child that reads documents, started with the first and replaced when it had to be ended."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import IO

from sansregret.documents.extracted import SECONDS, Extracted

#: A fresh child has so much longer, for a busy machine starts it slowly.
_START = 5.0
#: A child is replaced after so many documents, whatever memory they left behind.
_SERVES = 500
#: No answer is longer: every character may be written as an escape of twelve.
_LONGEST_ANSWER = 4_000_000
_BOOT = "import sys; sys.path[:] = sys.argv[1:]; from sansregret.documents.child import serve; serve()"


class DocumentReader:
    """Takes the text out of documents. Nothing is started before the first one; close it, or use it as a context.

    `seconds` is the limit of one document. Not for several threads at once.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._served = 0

    def __enter__(self) -> DocumentReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, content: bytes) -> Extracted:
        """The text of a document, or why it cannot be read; never raises for what the document holds.

        A document that ended a child which had served others is given to a fresh one once more: it does not suffer
        from those before it.
        """
        fresh = self._served == 0
        found = self._ask(content)
        if found is None and not fresh:
            found = self._ask(content)
        return found or Extracted(why="too_heavy")

    def close(self) -> None:
        """End the child, if there is one."""
        child, self._child, self._served = self._child, None, 0
        if child is None:
            return
        child.kill()
        for stream in _pipes(child):
            with _without_sigpipe(), suppress(OSError):  # closing still writes what was not written
                stream.close()
        child.wait()

    def _ask(self, content: bytes) -> Extracted | None:
        """One question; None when the child died of it. A child that takes too long is ended."""
        if self._served >= _SERVES:
            self.close()
        try:
            child = self._child or _start()
        except OSError:
            return Extracted(why="kind")
        self._child = child
        limit = self._seconds if self._served else self._seconds + _START
        late = threading.Event()

        def end() -> None:
            late.set()
            child.kill()

        timer = threading.Timer(limit, end)
        timer.daemon = True
        timer.start()
        try:
            line = _exchange(child, content)
        finally:
            timer.cancel()
        if late.is_set() or not line.endswith(b"\n"):
            self.close()
            return Extracted(why="too_heavy") if late.is_set() else None
        self._served += 1
        text, why, paged = json.loads(line)
        return Extracted(text=text, why=why, paged=paged)


def _start() -> subprocess.Popen[bytes]:
    """A child that finds the same modules as this process, and none in the current folder."""
    if not sys.executable:
        raise FileNotFoundError("this Python does not know its own program")
    paths = [path for path in sys.path if path]
    return subprocess.Popen(  # noqa: S603  our own interpreter and our own words
        [sys.executable, "-P", "-c", _BOOT, *paths],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _exchange(child: subprocess.Popen[bytes], content: bytes) -> bytes:
    """Send a document and wait for the line that answers; what is short of a line tells that the child is gone."""
    question, answer = _pipes(child)
    with _without_sigpipe(), suppress(OSError):
        question.write(len(content).to_bytes(8, "big"))
        question.write(content)
        question.flush()
        return answer.readline(_LONGEST_ANSWER)
    return b""


def _pipes(child: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert child.stdin is not None  # noqa: S101  both are pipes
    assert child.stdout is not None  # noqa: S101
    return child.stdin, child.stdout


@contextmanager
def _without_sigpipe() -> Iterator[None]:
    """Writing to a child that is gone must be an error, not the end of this process (see `cli.process`)."""
    import signal

    if not hasattr(signal, "SIGPIPE") or threading.current_thread() is not threading.main_thread():
        yield  # elsewhere than in the main thread Python has left it ignored
        return
    before = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGPIPE, before)

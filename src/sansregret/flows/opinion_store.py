"""What is kept of second opinions: answers by content, and which endpoints were allowed; in the user's cache folder.

Files are readable by their owner alone, for quotations of messages stand in them. They are deleted after thirty days,
and may be deleted at any time: a question is then asked, or sent, again.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path

from sansregret.channels.opinion.question import VERSION

_MOST_DAYS = 30
_MOST_BYTES = 2 * 1024 * 1024


class OpinionStore:
    """A folder of answers and permissions; one that cannot be read or written only makes nothing remembered."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._forget_old()

    def answer(self, url: str, body: bytes) -> str | None:
        """The words that answered the same question under the same address, or None."""
        try:
            with self._path(url, body).open("rb") as file:
                return file.read(_MOST_BYTES).decode()
        except (OSError, UnicodeDecodeError):
            return None

    def keep_answer(self, url: str, body: bytes, words: str) -> None:
        """Remember the answer to a question."""
        self._write(self._path(url, body), words)

    def is_allowed(self, url: str) -> bool:
        """Whether the user has allowed that words of messages are sent to an address."""
        return self._permission(url).exists()

    def allow(self, url: str) -> None:
        """Remember that the user has allowed it."""
        self._write(self._permission(url), url)

    def _path(self, url: str, body: bytes) -> Path:
        # The body holds the model, the facts and the texts.
        digest = hashlib.sha256(b"\n".join((VERSION.encode(), url.encode(), body)))
        return self._folder / f"{digest.hexdigest()}.json"

    def _permission(self, url: str) -> Path:
        digest = hashlib.sha256(f"{VERSION}\n{url}".encode())
        return self._folder / f"{digest.hexdigest()}.allowed"

    def _write(self, path: Path, text: str) -> None:
        draft = path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            draft.unlink(missing_ok=True)
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                file.write(text)
            draft.replace(path)

    def _forget_old(self) -> None:
        oldest = time.time() - _MOST_DAYS * 86_400
        with suppress(OSError):
            for path in self._folder.iterdir():
                if path.suffix != ".allowed" and path.stat().st_mtime < oldest:
                    path.unlink()


def opinion_store() -> OpinionStore:
    """The store in the user's cache folder."""
    from platformdirs import user_cache_path

    return OpinionStore(user_cache_path("sansregret", appauthor=False) / "opinions")

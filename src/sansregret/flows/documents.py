"""Complete messages with the text of their documents."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

from sansregret.core.request import Message

if TYPE_CHECKING:
    from sansregret.documents.reader import DocumentReader


class Documents:
    """Completes messages; loads and starts nothing before the first document. Use it as a context."""

    def __init__(self) -> None:
        self._reader: DocumentReader | None = None

    def __enter__(self) -> Documents:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._reader is not None:
            self._reader.close()

    def complete(self, message: Message) -> Message:
        """The message with the text of its attachments, or why each could not be read."""
        if not message.attachments:
            return message
        from sansregret.documents.complete import bounded, completed, has_documents

        if has_documents(message):
            message = completed(message, self._started())
        return bounded(message)

    def _started(self) -> DocumentReader:
        if self._reader is None:
            from sansregret.documents.reader import DocumentReader

            self._reader = DocumentReader()
        return self._reader

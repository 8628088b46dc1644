"""Judge requests by a frame, and draft the reply that follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sansregret.core.facts import Certainty, Fact
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.core.judge import judge
from sansregret.core.request import AttachmentState
from sansregret.core.verdict import Verdict
from sansregret.flows.requests import Mailbox, Request, read_requests
from sansregret.reading.read import Reader

if TYPE_CHECKING:
    from sansregret.wording.replies import Draft


#: A message that says no more than this leaves the rest to what is attached.
_FEW_WORDS = 60
#: So many facts of a document may be terms of work.
_FEW_FACTS = 3
#: What finds words that name the document that comes with them as an invoice or the like.
_PAPERS = "papers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A request with its verdict; `verdict` is None for what asks for no work.

    `suggestions` are facts that a second opinion points at (`flows.second_opinion`); the verdict knows nothing of them.
    """

    request: Request
    verdict: Verdict | None
    suggestions: tuple[Fact, ...] = ()

    @property
    def asks_for_work(self) -> bool:
        """Whether it is a request at all; in doubt it is one."""
        return self.verdict is not None

    @property
    def kind(self) -> str:
        """yes, no, maybe; other for another language; none for what asks for no work."""
        if self.verdict is None:
            return "none"
        return str(self.verdict.answer) if self.verdict.answer else "other"


def judge_mailbox(mailbox: Mailbox, frame: Frame, now: datetime) -> Iterator[Judged | Fault]:
    """Read and judge every thread of a mailbox, one at a time."""
    reader = Reader(frame.topics, frame.facts)
    for request in read_requests(mailbox, reader):
        yield request if isinstance(request, Fault) else judge_request(request, frame, now)


def judge_request(request: Request, frame: Frame, now: datetime) -> Judged:
    """Judge one request, unless it asks for nothing. `now` resolves "as soon as possible"."""
    if request.facts.value("asks_for_work") is False and not _may_ask_in_a_document(request):
        return Judged(request=request, verdict=None)
    return Judged(request=request, verdict=judge(request.facts, request.context, frame, now))


def _may_ask_in_a_document(request: Request) -> bool:
    """Whether a few words of a person, which do not plainly ask for nothing, lead to a document that may ask.

    It could not be read, or it says when, how much or for how long without asking.
    """
    message, asked = request.newest, request.facts["asks_for_work"]
    plain = asked.certainty is Certainty.STATED or asked.parser == _PAPERS
    if message.bulk or message.automatic or plain:
        return False
    if len(message.body[:2000].split()) > _FEW_WORDS:
        return False
    unread = any(item.state is AttachmentState.UNREAD and item.why != "picture" for item in message.attachments)
    attached = sum(
        any(quote.part.startswith("attachment:") for quote in fact.quotes) for fact in request.facts.values()
    )
    return unread or attached >= _FEW_FACTS


def draft_reply(judged: Judged, frame: Frame, kind: str | None = None, form: str | None = None) -> Draft | None:
    """The reply to a judged request: of the kind that its verdict asks for, unless another is wanted.

    A LinkedIn message gets the short form. None where there is nothing to reply to: no request, or one in a language
    that is not judged. Raises `wording.replies.ReplyTemplateError` for a template of the user's that does not work.
    """
    from sansregret.flows.reply_templates import own_templates
    from sansregret.wording.replies import default_kind, draft

    verdict = judged.verdict
    if verdict is None or verdict.answer is None:
        return None
    newest = judged.request.newest
    return draft(
        kind or default_kind(verdict, judged.request.context),
        verdict=verdict,
        facts=judged.request.facts,
        frame=frame,
        relation=judged.request.context.relation,
        form=form or ("short" if newest.conversation else "mail"),
        correspondent=newest.sender.name,
        subject=newest.subject,
        templates=own_templates(),
    )

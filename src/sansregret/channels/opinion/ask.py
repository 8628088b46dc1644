"""Ask, with one retry at most; what goes wrong comes back as a fault."""

from __future__ import annotations

from importlib.util import find_spec
from time import monotonic, sleep

from sansregret.channels.opinion.answer import claims_in, content_of
from sansregret.channels.opinion.question import OpinionQuestion, body_of
from sansregret.channels.opinion.settings import Settings
from sansregret.channels.opinion.transport import NoAnswerError, Reply, post_json
from sansregret.core.faults import Fault

#: What may be over in a moment; everything else would be the same again.
_PASSING = frozenset({429, 500, 502, 503, 504})
_BRIEF_WAIT = 0.5
_LONGEST_WAIT = 5.0
#: Faults of one answer: the next question may be answered well. After any other fault the rest is not asked.
FAULTS_OF_ONE_ANSWER = frozenset({"opinion_not_json", "opinion_wrong_form", "opinion_cut", "opinion_too_large"})


def installed() -> bool:
    """Whether the extra ``llm`` is installed."""
    return find_spec("truststore") is not None


def ask(question: OpinionQuestion, settings: Settings) -> str | Fault:
    """The model's words on a question, checked for their form; within `settings.seconds`, the retry included."""
    try:
        content = content_of(_posted(body_of(question, settings.model), settings))
        claims_in(content, question.facts)
    except NoAnswerError as error:
        number = settings.seconds if error.code == "opinion_timed_out" else error.number
        params = {} if number is None else {"number": f"{number:g}"}
        return Fault(code=error.code, source=settings.endpoint.url, value=error.value, params=params)
    return content


def _posted(body: bytes, settings: Settings) -> bytes:
    until = monotonic() + settings.seconds
    try:
        reply = _post(body, settings, settings.seconds)
        wait = _wait(reply) if reply.status in _PASSING else None
    except NoAnswerError as error:
        if error.code != "opinion_broken_off":
            raise
        reply, wait = None, _BRIEF_WAIT
    left = until - monotonic() - (wait or 0.0)
    if wait is not None and left > 0:
        sleep(wait)
        reply = _post(body, settings, left)
    if reply is None:
        raise NoAnswerError("opinion_broken_off")
    if reply.status != 200:
        raise _refusal(reply.status)
    return reply.body


def _post(body: bytes, settings: Settings, seconds: float) -> Reply:
    return post_json(settings.endpoint, "/chat/completions", body, settings.key, seconds)


def _wait(reply: Reply) -> float | None:
    """How long to wait before the retry; None where the server wants to be left alone for longer."""
    if not reply.retry_after.isdigit():
        return _BRIEF_WAIT
    asked = float(reply.retry_after[:6])
    return max(asked, _BRIEF_WAIT) if asked <= _LONGEST_WAIT else None


def _refusal(status: int) -> NoAnswerError:
    """What a status other than 200 comes to."""
    if 300 <= status < 400:
        return NoAnswerError("opinion_redirect", number=status)
    if status >= 500:
        return NoAnswerError("opinion_server_error", number=status)
    codes = {401: "opinion_key_refused", 403: "opinion_key_refused", 404: "opinion_not_found", 429: "opinion_busy"}
    return NoAnswerError(codes.get(status, "opinion_not_understood"), number=status)

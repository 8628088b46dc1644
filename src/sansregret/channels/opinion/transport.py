"""One POST over HTTP, bounded in time and size: no redirect is followed, no proxy is taken from the environment.

The exchange runs in a thread of its own, because looking a name up and headers that come in drop by drop know no
time-out: whoever asked goes on when the time is over, whatever the other side does.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread

from sansregret.channels.opinion.settings import Endpoint, is_loopback

#: A longer answer is no answer to what was asked.
MOST_BYTES = 1024 * 1024
_CHUNK = 64 * 1024


class NoAnswerError(Exception):
    """No answer was had; `code` is the code of the fault, `value` or `number` what there is to say of it."""

    def __init__(self, code: str, value: str = "", *, number: float | None = None) -> None:
        super().__init__(code)
        self.code, self.value, self.number = code, value, number


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer of a server. `retry_after` is what it says of when to ask again, or ""."""

    status: int
    body: bytes
    retry_after: str = ""


def post_json(endpoint: Endpoint, path: str, body: bytes, key: str, seconds: float) -> Reply:
    """Send a JSON text and wait for the whole answer, for `seconds` at most. Raises `NoAnswerError`."""
    connection = _connection(endpoint, seconds)
    outcome: SimpleQueue[Reply | NoAnswerError] = SimpleQueue()
    given_up = Event()
    arguments = (connection, endpoint, path, body, key, outcome, given_up)
    Thread(target=_exchange, args=arguments, daemon=True, name="second opinion").start()
    try:
        got = outcome.get(timeout=seconds)
    except Empty:
        got = NoAnswerError("opinion_timed_out")
    finally:
        given_up.set()
        _close(connection)
    if isinstance(got, NoAnswerError):
        raise got
    return got


def _connection(endpoint: Endpoint, seconds: float) -> http.client.HTTPConnection:
    if not endpoint.secure:
        return http.client.HTTPConnection(endpoint.host, endpoint.port, timeout=seconds)
    import truststore  # the certificates that the system trusts, on every system

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return http.client.HTTPSConnection(endpoint.host, endpoint.port, timeout=seconds, context=context)


def _close(connection: http.client.HTTPConnection) -> None:
    """Wake a thread that still waits for the other side, then close."""
    waiting = connection.sock
    if waiting is not None:
        with suppress(OSError):
            waiting.shutdown(socket.SHUT_RDWR)
    connection.close()


def _exchange(
    connection: http.client.HTTPConnection,
    endpoint: Endpoint,
    path: str,
    body: bytes,
    key: str,
    outcome: SimpleQueue[Reply | NoAnswerError],
    given_up: Event,
) -> None:
    try:
        connection.connect()
        _stay_here(connection, endpoint)
        if given_up.is_set():  # nobody waits any more: a late connection sends nothing
            connection.close()
            return
        outcome.put(_answer(connection, endpoint, path, body, key))
    except NoAnswerError as error:
        outcome.put(error)
    except Exception as error:
        outcome.put(_no_answer(error))


def _answer(connection: http.client.HTTPConnection, endpoint: Endpoint, path: str, body: bytes, key: str) -> Reply:
    headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": "sansregret"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    connection.request("POST", endpoint.path + path, body=body, headers=headers)
    with connection.getresponse() as response:
        return _reply(response)


def _reply(response: http.client.HTTPResponse) -> Reply:
    """The whole answer, or none: too long, or shorter than announced."""
    if (response.length or 0) > MOST_BYTES:
        raise NoAnswerError("opinion_too_large")
    parts: list[bytes] = []
    left = MOST_BYTES + 1
    while left > 0 and (part := response.read(min(_CHUNK, left))):
        parts.append(part)
        left -= len(part)
    if left <= 0:
        raise NoAnswerError("opinion_too_large")
    if response.length:  # what was announced and did not come
        raise NoAnswerError("opinion_broken_off")
    return Reply(status=response.status, body=b"".join(parts), retry_after=response.headers.get("Retry-After", ""))


def _stay_here(connection: http.client.HTTPConnection, endpoint: Endpoint) -> None:
    """Before a word is sent: a name that stands for this machine must lead to it."""
    if endpoint.loopback and not is_loopback(str(connection.sock.getpeername()[0])):
        raise NoAnswerError("opinion_not_here")


def _no_answer(error: Exception) -> NoAnswerError:
    """What an exception of the standard library comes to."""
    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
        (TimeoutError, "opinion_timed_out"),
        (socket.gaierror, "opinion_unknown_host"),
        (ConnectionRefusedError, "opinion_refused"),
        (ssl.SSLError, "opinion_not_secure"),
        ((http.client.RemoteDisconnected, http.client.IncompleteRead, ConnectionError), "opinion_broken_off"),
        (http.client.HTTPException, "opinion_not_http"),
    )
    code = next((code for kind, code in kinds if isinstance(error, kind)), "opinion_unreachable")
    said = getattr(error, "strerror", None) if code == "opinion_unreachable" else None
    return NoAnswerError(code, said or (type(error).__name__ if code == "opinion_unreachable" else ""))

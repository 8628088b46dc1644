"""A small server that answers as a model server does, or fails in every way that one can; on loopback only."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

#: What one request is met with.
Reaction = Callable[[BaseHTTPRequestHandler], None]


@dataclass(slots=True)
class ModelServer:
    """A running server: its address, and all that it was sent."""

    port: int
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The address to give as ``SANSREGRET_LLM_URL``."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def sent(self) -> str:
        """Every text that was sent to it."""
        return "\n".join(message["content"] for body in self.bodies for message in body["messages"])


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not wait for the rest is what some tests are about."""


@contextmanager
def model_server(*reactions: Reaction) -> Iterator[ModelServer]:
    """Meet the first request with the first reaction, and so on; the last one meets all that follow."""
    served = ModelServer(port=0)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            served.bodies.append(json.loads(body))
            served.headers.append(dict(self.headers))
            served.paths.append(self.path)
            reactions[min(len(served.bodies), len(reactions)) - 1](self)

        def do_GET(self) -> None:
            served.paths.append(self.path)
            self.send_error(405)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing goes to standard error."""

    server = _QuietServer(("127.0.0.1", 0), Handler)
    served.port = server.server_address[1]
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()


def raw(body: bytes, *, status: int = 200, length: int | None = None, **headers: str) -> Reaction:
    """Answer with bytes; `length` is what is announced of them."""

    def react(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)
        handler.close_connection = True

    return react


def words(content: str | None, *, finish: str = "stop") -> Reaction:
    """Answer with words of the model in the usual envelope."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": finish}
    return raw(json.dumps({"id": "x", "object": "chat.completion", "choices": [choice]}).encode())


def proposals(*proposed: tuple[str, object, str]) -> Reaction:
    """Answer with proposals in the form that is asked for: fact, value, quotation."""
    return words(json.dumps({"proposals": proposed_objects(proposed)}))


def proposed_objects(proposed: Sequence[tuple[str, object, str]]) -> list[dict[str, object]]:
    """Proposals as JSON objects."""
    return [{"fact": fact, "value": value, "quotation": quotation} for fact, value, quotation in proposed]


def endless(chunk: bytes = b" " * 65536) -> Reaction:
    """Answer with 100 MB, without saying how many there will be."""

    def react(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        for _ in range(100 * 1024 * 1024 // len(chunk)):
            handler.wfile.write(chunk)

    return react


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def silence(handler: BaseHTTPRequestHandler) -> None:
    """Say nothing for longer than anybody waits."""
    time.sleep(5)
    handler.close_connection = True


def drip(handler: BaseHTTPRequestHandler) -> None:
    """Send a header line now and then, so that no single wait is long."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(50):
        handler.wfile.write(f"X-{number}: y\r\n".encode())
        handler.wfile.flush()
        time.sleep(0.1)


def babble(handler: BaseHTTPRequestHandler) -> None:
    """Answer with something that is no HTTP."""
    handler.wfile.write(b"\x00\x01SSH-2.0-nothing\r\n\r\n")
    handler.close_connection = True

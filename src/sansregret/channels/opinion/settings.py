"""Where the second opinion is asked for, from environment variables; a key is never taken from anywhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from sansregret.core.faults import Fault

#: Where Ollama listens.
DEFAULT_URL = "http://127.0.0.1:11434/v1"
DEFAULT_SECONDS = 20.0
_MOST_SECONDS = 600.0
_LONGEST_KEY = 4096
_LONGEST_URL = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An address under which ``/chat/completions`` is; `url` has no slash at its end."""

    url: str
    secure: bool
    host: str
    port: int
    path: str

    @property
    def loopback(self) -> bool:
        """Whether what is sent there stays on this machine."""
        return is_loopback(self.host)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Whom to ask, and for how long to wait. The key is never shown."""

    endpoint: Endpoint
    model: str
    key: str = field(default="", repr=False)
    seconds: float = DEFAULT_SECONDS


class _UnusableError(Exception):
    """A variable that cannot be used; its message is the code of the fault."""

    def __init__(self, code: str, variable: str, value: str = "") -> None:
        super().__init__(code)
        self.fault = Fault(code=code, source=variable, value=value)


def settings(environ: Mapping[str, str]) -> Settings | Fault:
    """What ``SANSREGRET_LLM_URL``, ``_MODEL``, ``_KEY`` or ``_KEY_FILE``, and ``_TIMEOUT`` say.

    A fault names the variable and never holds a key.
    """
    try:
        endpoint = _endpoint(environ.get("SANSREGRET_LLM_URL", "").strip() or DEFAULT_URL)
        model = environ.get("SANSREGRET_LLM_MODEL", "").strip()
        if not model or not model.isprintable():
            raise _UnusableError("opinion_no_model", "SANSREGRET_LLM_MODEL")
        key = _key(environ)
        if key and not endpoint.secure and not endpoint.loopback:
            raise _UnusableError("opinion_key_in_clear", "SANSREGRET_LLM_URL", endpoint.url)
        return Settings(endpoint=endpoint, model=model, key=key, seconds=_seconds(environ))
    except _UnusableError as unusable:
        return unusable.fault


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its name or number; a name is checked again when it is connected to."""
    if host == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _endpoint(url: str) -> Endpoint:
    variable = "SANSREGRET_LLM_URL"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _UnusableError("opinion_bad_url", variable) from None
    if parts.username or parts.password or "@" in parts.netloc:
        raise _UnusableError("opinion_key_in_url", variable)
    plain = url.isprintable() and url.isascii() and " " not in url and len(url) <= _LONGEST_URL
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain or parts.query or parts.fragment:
        raise _UnusableError("opinion_bad_url", variable, url[:80])
    secure = parts.scheme == "https"
    return Endpoint(
        url=url.rstrip("/"),
        secure=secure,
        host=parts.hostname,
        port=port or (443 if secure else 80),
        path=parts.path.rstrip("/"),
    )


def _key(environ: Mapping[str, str]) -> str:
    key, file = environ.get("SANSREGRET_LLM_KEY", ""), environ.get("SANSREGRET_LLM_KEY_FILE", "")
    if key and file:
        raise _UnusableError("opinion_two_keys", "SANSREGRET_LLM_KEY_FILE")
    variable = "SANSREGRET_LLM_KEY"
    if file:
        variable = "SANSREGRET_LLM_KEY_FILE"
        try:
            with Path(file).open("rb") as stream:
                key = stream.read(_LONGEST_KEY + 1).decode("ascii")
        except OSError as error:
            raise _UnusableError("opinion_key_unreadable", variable, error.strerror or "") from None
        except UnicodeDecodeError:
            raise _UnusableError("opinion_bad_key", variable) from None
    key = key.strip()
    # A key goes into a header: a line break in it would be a header of its own.
    if len(key) > _LONGEST_KEY or not key.isascii() or not key.isprintable() or " " in key:
        raise _UnusableError("opinion_bad_key", variable)
    return key


def _seconds(environ: Mapping[str, str]) -> float:
    given = environ.get("SANSREGRET_LLM_TIMEOUT", "").strip()
    if not given:
        return DEFAULT_SECONDS
    try:
        seconds = float(given)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _MOST_SECONDS:
        raise _UnusableError("opinion_bad_timeout", "SANSREGRET_LLM_TIMEOUT", given[:20])
    return seconds

"""Look for inputs that break what must always hold (bench/invariants.py): ``make fuzz FUZZ_SECONDS=60``.

Seeds are the sample mailbox, the labelled texts, generated mails, hostile inputs and what was found before. They are
changed by chance, byte by byte, line by line and by words that mail and requests are made of; what reads differently
from all before it becomes a seed too. An input that breaks something is made as small as it can be and written to
tests/fuzz_corpus, whose files the tests replay. FUZZ_SEED repeats a run.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import FrameType

from generated_mails import mails
from hostile import HEAD, REPEATED
from hostile_cases import cases
from hostile_mails import CODECS
from invariants import check_file, check_line, check_mail, check_text

from sansregret.channels.sample import sample_path
from sansregret.flows.requests import Request

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "tests" / "fuzz_corpus"
MOST_BYTES = 60_000
#: Seconds of the processor that one input may take.
MOST_SECONDS = 2.0
_SEED_BYTES = 1500

TOKENS = (
    *(unit.encode("utf-8", "surrogatepass") for unit in REPEATED.values()),
    *(f"charset={codec}".encode() for codec in CODECS),
    *(f"=?{codec}?q?=E9?=".encode() for codec in CODECS[:20]),
    *(b"\n\n", b"\r\n", b"\r", b"\0", b"\xff", b"\xed\xa0\x80", b"\xc3", b"\xf0\x9f", b"\xe2\x80\xae", b"\xef\xbb\xbf"),
    *(b"Content-Type: multipart/mixed; boundary=b\n", b"Content-Type: multipart/alternative; boundary=b\n", b"\n--b\n"),
    *(b"--b--\n", b"Content-Type: text/html\n", b"Content-Type: message/rfc822\n\n", b"Content-Type: text/calendar\n"),
    *(b"Content-Transfer-Encoding: base64\n", b"Content-Transfer-Encoding: quoted-printable\n", b"format=flowed"),
    *(b"Content-Disposition: attachment; filename*0*=utf-8''a", b"Content-Type: multipart/report; boundary=b\n"),
    *(
        b"Subject: Fwd: ",
        b"Subject: Re: ",
        b"Date: ",
        b"From: ",
        b"To: ",
        b"References: <a@b>",
        b"In-Reply-To: <a@b>\n",
    ),
    *(b"<div>", b"</div>", b"<blockquote>", b"<!--", b"-->", b"<style>", b"</style>", b"<pre>", b"<td>", b"<br>"),
    *(b' style="display:none"', b' class="gmail_quote"', b' id="divRplyFwdMsg"', b"&#0;", b"&#x110000;", b"&nbsp;"),
    *(b'"', b"'", b"<", b">", b"=", b"?=", b"(", b"\\", b";", b",", b"%", b"{", b"}", b"\x1b[", b"9" * 30, b"-1"),
    *("½ 4⅘ ² ① Ⅳ ٣ ३ 𝟛 ß İ ŉ ǰ ﬁ ẞ ͅ e\u0301 \u200b \u00ad \u2028 \u0085 \ufffd".encode().split(b" ")),
)


@dataclass(frozen=True, slots=True)
class Input:
    """Bytes, and the ending of the file that would hold them."""

    raw: bytes
    suffix: str


class TooSlowError(AssertionError):
    """An input took longer than it may."""


def try_input(item: Input, folder: Path) -> list[Request]:
    """Check all that holds of an input; raises what breaks."""
    if item.suffix == ".jsonl":
        check_line(item.raw)
        return []
    if item.suffix == ".eml":
        return check_mail(item.raw)
    if item.suffix == ".txt":
        return check_text(item.raw.decode("utf-8", "surrogateescape"))
    path = folder / f"input{item.suffix}"
    path.write_bytes(item.raw)
    return check_file(path)


def timed(item: Input, folder: Path) -> list[Request]:
    """The same within `MOST_SECONDS`, else `TooSlowError`."""
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    try:
        return try_input(item, folder)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError(f"more than {MOST_SECONDS} s")


def signature(requests: Sequence[Request]) -> frozenset[object]:
    """What tells one reading from another: facts with parsers, zones, problems."""
    seen: set[object] = set()
    for request in requests:
        seen |= {(name, fact.parser, fact.certainty, len(fact.quotes)) for name, fact in request.facts.items()}
        for message in request.messages:
            seen |= {zone.kind for zone in message.zones} | set(message.problems)
            seen |= {(item.state, item.media_type[:20], item.why) for item in message.attachments}
    return frozenset(seen)


def seeds() -> list[Input]:
    """What mutation begins with."""
    found = [Input(path.read_bytes(), path.suffix) for path in sorted(FOUND.glob("*.*")) if path.suffix != ".md"]
    sample = Path(sample_path())
    found += [
        Input(path.read_bytes(), path.suffix) for path in sorted(sample.iterdir()) if path.suffix in {".eml", ".csv"}
    ]
    for path in sorted((ROOT / "tests" / "corpus").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"].encode()
            found += [Input(text, ".txt"), Input(HEAD + b"\n" + text, ".eml")]
    found += [
        Input(json.dumps({"id": 1, "text": "3 jours", "from": "a <a@b>", "date": "2026-01-02"}).encode(), ".jsonl")
    ]
    found += [Input(raw, ".eml") for raw in mails()]
    found += [Input(case.make(_SEED_BYTES)[: 2 * _SEED_BYTES], case.suffix) for case in cases()]
    return found


class Mutator:
    """Changes inputs by chance."""

    def __init__(self, chance: random.Random, pool: list[Input]) -> None:
        self.chance = chance
        self.pool = pool

    def next(self) -> Input:
        """A seed, changed in some places."""
        item = self.chance.choice(self.pool)
        raw = item.raw
        for _ in range(self.chance.choice((1, 1, 2, 3, 5, 8))):
            raw = self.chance.choice(self._ways())(raw)[:MOST_BYTES]
        return Input(raw, item.suffix)

    def _ways(self) -> tuple[Callable[[bytes], bytes], ...]:
        return (
            self._flip, self._cut, self._repeat, self._token, self._token, self._token, self._tokens,
            self._splice, self._line, self._swap, self._number,
        )  # fmt: skip

    def _span(self, raw: bytes, longest: int = 400) -> tuple[int, int]:
        start = self.chance.randrange(len(raw) + 1)
        return start, min(len(raw), start + self.chance.randrange(longest))

    def _flip(self, raw: bytes) -> bytes:
        at = self.chance.randrange(len(raw) + 1)
        return raw[:at] + bytes((self.chance.randrange(256),)) + raw[at + 1 :]

    def _cut(self, raw: bytes) -> bytes:
        start, end = self._span(raw)
        return raw[:start] + raw[end:]

    def _repeat(self, raw: bytes) -> bytes:
        start, end = self._span(raw, 60)
        return raw[:end] + raw[start:end] * self.chance.choice((1, 2, 30, 300)) + raw[end:]

    def _token(self, raw: bytes) -> bytes:
        start, end = self._span(raw, self.chance.choice((1, 1, 20)))
        return raw[:start] + self.chance.choice(TOKENS) + raw[end:]

    def _tokens(self, raw: bytes) -> bytes:
        start, _ = self._span(raw)
        return raw[:start] + b" ".join(self.chance.choices(TOKENS, k=self.chance.randrange(2, 12))) + raw[start:]

    def _splice(self, raw: bytes) -> bytes:
        other = self.chance.choice(self.pool).raw
        (start, end), (low, high) = self._span(raw), self._span(other, 2000)
        return raw[:start] + other[low:high] + raw[end:]

    def _line(self, raw: bytes) -> bytes:
        lines = raw.splitlines(keepends=True) or [b""]
        at, to = self.chance.randrange(len(lines)), self.chance.randrange(len(lines))
        return b"".join((*lines[:to], lines[at], *lines[to:]))

    def _swap(self, raw: bytes) -> bytes:
        words = raw.split(b" ")
        one, other = self.chance.randrange(len(words)), self.chance.randrange(len(words))
        words[one], words[other] = words[other], words[one]
        return b" ".join(words)

    def _number(self, raw: bytes) -> bytes:
        digits = [at for at, byte in enumerate(raw) if 48 <= byte < 58]
        if not digits:
            return raw
        at = self.chance.choice(digits)
        return (
            raw[:at] + self.chance.choice((b"0", b"00", b"31", b"99", b"2027", b"9" * 20, b"1,5", b"-")) + raw[at + 1 :]
        )


def smallest(item: Input, breaks: Callable[[Input], bool], seconds: float = 20.0) -> Input:
    """The input without what is not needed to break the same thing."""
    until = time.monotonic() + seconds
    raw, length = item.raw, max(1, len(item.raw) // 2)
    while length and time.monotonic() < until:
        at = 0
        while at < len(raw) and time.monotonic() < until:
            shorter = raw[:at] + raw[at + length :]
            if breaks(Input(shorter, item.suffix)):
                raw = shorter
            else:
                at += length
        length //= 2
    return Input(raw, item.suffix)


@dataclass(slots=True)
class Run:
    """One run: what was tried and found so far."""

    folder: Path
    tried: int = 0
    found: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    seen: set[object] = field(default_factory=set)

    def attempt(self, item: Input) -> bool:
        """Try an input; whether it reads differently from all before it."""
        self.tried += 1
        try:
            marks = signature(timed(item, self.folder))
        except Exception as error:
            self._keep(item, error)
            return False
        new = not marks <= self.seen or marks not in self.seen
        self.seen |= marks
        self.seen.add(marks)
        return new

    def _keep(self, item: Input, error: Exception) -> None:
        where = _place(error)
        if where in self.known:
            return
        self.known.add(where)
        small = smallest(item, lambda other: self._breaks(other, where))
        name = sha256(small.raw).hexdigest()[:12] + small.suffix
        FOUND.mkdir(exist_ok=True)
        (FOUND / name).write_bytes(small.raw)
        self.found.append(name)
        print(f"{name}: {where}: {str(error)[:300]}", flush=True)

    def _breaks(self, item: Input, where: str) -> bool:
        try:
            timed(item, self.folder)
        except Exception as error:
            return _place(error) == where
        return False


def _place(error: Exception) -> str:
    """Where something broke; what is slow may be stopped anywhere."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if isinstance(error, TooSlowError) or trace is None:
        return type(error).__name__
    return f"{type(error).__name__} in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


def main() -> None:
    """Look for as long as is wanted, then say what was tried and found."""
    seconds = float(os.environ.get("FUZZ_SECONDS") or 60)
    seed = int(os.environ.get("FUZZ_SEED") or time.time())
    signal.signal(signal.SIGVTALRM, _too_slow)
    pool = seeds()
    mutator = Mutator(random.Random(seed), pool)  # noqa: S311  no secret
    print(f"{len(pool)} seeds, FUZZ_SEED={seed}, {seconds:.0f} s", flush=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder))
        for item in tuple(pool):
            run.attempt(item)
        while time.monotonic() - begun < seconds:
            item = mutator.next()
            if run.attempt(item):
                pool.append(item)
    print(f"{run.tried} inputs tried, {len(pool)} kept as seeds, {len(run.found)} broke something")
    sys.exit(1 if run.found else 0)


if __name__ == "__main__":
    main()

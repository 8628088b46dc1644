"""How long the worst inputs take, and how much memory: ``make robustness``.

Each hostile input (bench/hostile.py) of a megabyte goes its whole way in processes of their own: decoded, read and
judged as a mail in one, and through ``sansregret judge FILE`` in another. The worse of the two counts, with the start
of Python. Exits with 1 when one of them takes longer or more than is promised, or fails.
``robustness.py NAME...`` tries those whose names hold NAME.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hostile import MEGABYTE, Case
from hostile_cases import cases

MOST_SECONDS = 2.0
MOST_MEGABYTES = 200.0
#: Where a process is ended, whatever it does.
_CPU_SECONDS = 30
_BYTES = 2_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one process took."""

    seconds: float
    megabytes: float
    code: int
    said: str

    @property
    def verdict(self) -> str:
        """ok, or what is wrong."""
        if self.code not in (0, 3, 4) or "Something went wrong" in self.said:
            return f"failed ({self.code})"
        if self.seconds > MOST_SECONDS:
            return "too slow"
        return "too big" if self.megabytes > MOST_MEGABYTES else "ok"


def measure(command: list[str], folder: Path, stdin: Path | None = None) -> Measured:
    """Run a command with limits; its time is that of the processor, its memory the most that it held."""
    out = folder / "said"
    with (stdin or Path(os.devnull)).open("rb") as given, out.open("wb") as said:
        process = subprocess.Popen(
            command, stdin=given, stdout=said, stderr=said, preexec_fn=_limit,
            env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "SANSREGRET_LANG": "en"},
        )  # fmt: skip
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Measured(
        seconds=used.ru_utime + used.ru_stime,
        megabytes=used.ru_maxrss / 1024,
        code=process.returncode,
        said=out.read_bytes()[-4000:].decode("utf-8", "replace"),
    )


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))


def try_case(case: Case, folder: Path, size: int) -> tuple[int, Measured]:
    """Both ways of one input: how many bytes it had, and the worse of the two."""
    path = folder / f"input{case.suffix}"
    path.write_bytes(case.make(size))
    command = [sys.executable, "-m", "sansregret"]
    if case.suffix == ".jsonl":
        ways = [measure([*command, "read", "--jsonl"], folder, stdin=path)]
    else:
        ways = [
            measure([*command, "judge", str(path)], folder),
            measure([sys.executable, __file__, "--decode", str(path)], folder),
        ]
    bad = [way for way in ways if way.verdict != "ok"]
    return path.stat().st_size, max(bad or ways, key=lambda way: way.seconds)


def decode_read_judge(path: Path) -> None:
    """The whole way of one message, by the functions that other programs call."""
    from sansregret.flows.pattern_cache import keep_patterns, load_patterns

    load_patterns()
    from sansregret.core.judge import judge
    from sansregret.core.request import Context
    from sansregret.flows.frames import starter
    from sansregret.reading.mime import decode
    from sansregret.reading.read import Reader

    frame = starter().frame
    assert frame is not None
    facts = Reader(frame.topics, frame.facts).read(decode(path.read_bytes()))
    judge(facts, Context(), frame, datetime(2026, 11, 25, tzinfo=UTC))
    keep_patterns()


def main() -> None:
    """Try all of them and print a line for each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", type=int, default=MEGABYTE, help="bytes of each input")
    parser.add_argument("--decode", type=Path)
    arguments = parser.parse_args()
    if arguments.decode:
        decode_read_judge(arguments.decode)
        return
    chosen = [case for case in cases() if not arguments.names or any(name in case.name for name in arguments.names)]
    print(f"{'input':44}{'bytes':>10}{'CPU s':>8}{'MB':>7}  verdict")
    results: list[tuple[str, Measured]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "warm.txt").write_text("Nous cherchons une formatrice 2 jours à Lyon.\n", encoding="utf-8")
        measure([sys.executable, "-m", "sansregret", "judge", str(folder / "warm.txt")], folder)  # keeps patterns
        for case in chosen:
            size, measured = try_case(case, folder, arguments.size)
            results.append((case.name, measured))
            print(
                f"{case.name:44}{size:>10,}{measured.seconds:>8.2f}{measured.megabytes:>7.0f}  {measured.verdict}",
                flush=True,
            )
    failed = [name for name, measured in results if measured.verdict != "ok"]
    slowest = max(results, key=lambda item: item[1].seconds)
    biggest = max(results, key=lambda item: item[1].megabytes)
    print(
        f"{len(results) - len(failed)} of {len(results)} ok; slowest: {slowest[0]}, {slowest[1].seconds:.2f} s;"
        f" biggest: {biggest[0]}, {biggest[1].megabytes:.0f} MB"
    )
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

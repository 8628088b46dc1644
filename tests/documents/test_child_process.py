"""One child serves many documents, is ended when it hangs or eats memory, and is there only when it is needed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.running import run
from documents.making import BRIEF, printed, word
from sansregret.documents import reader as parent
from sansregret.documents.reader import DocumentReader

#: A child whose documents say what becomes of it.
TRIED = """
import os, sys, time
sys.path[:] = sys.argv[1:]
from sansregret.documents import child
from sansregret.documents.extracted import Extracted
def act(content):
    print("a library that talks")
    if content == b"loop":
        while True: pass
    if content == b"sleep":
        time.sleep(60)
    if content == b"eat":
        held = []
        while True: held.append(bytearray(8_000_000))
    if content == b"crash":
        os._exit(9)
    if content == b"once" and act.served:
        os._exit(9)
    act.served += 1
    return Extracted(text=f"{os.getpid()}")
act.served = 0
child.extract = act
child.serve()
"""


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> Iterator[DocumentReader]:
    monkeypatch.setattr(parent, "_BOOT", TRIED)
    monkeypatch.setattr(parent, "_START", 2.0)
    with DocumentReader(seconds=1.0) as one:
        yield one


def test_one_child_serves_many_documents(tried: DocumentReader) -> None:
    assert len({tried.read(b"x").text for _ in range(50)}) == 1


@pytest.mark.parametrize("deed", [b"loop", b"sleep", b"eat", b"crash"])
def test_a_child_that_hangs_eats_or_crashes_is_ended_in_time_and_the_next_document_is_read(
    deed: bytes, tried: DocumentReader
) -> None:
    before = tried.read(b"x").text
    begun = time.monotonic()
    assert tried.read(deed).why == "too_heavy"
    assert time.monotonic() - begun < 8
    after = tried.read(b"x").text
    assert after not in ("", before)


def test_a_document_does_not_suffer_from_those_before_it(tried: DocumentReader) -> None:
    tried.read(b"x")
    assert tried.read(b"once").text


def test_a_child_is_replaced_after_very_many_documents(tried: DocumentReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "_SERVES", 3)
    assert len({tried.read(b"x").text for _ in range(7)}) == 3


def test_a_child_that_cannot_be_started_leaves_documents_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with DocumentReader() as reader:
        assert reader.read(word(BRIEF)).why == "kind"


def test_a_child_that_ends_while_it_is_written_to_does_not_end_this_process(tried: DocumentReader) -> None:
    before = signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        tried.read(b"x")
        assert tried._child is not None
        tried._child.kill()
        tried._child.wait()
        assert tried.read(b"y" * 5_000_000).text
        assert signal.getsignal(signal.SIGPIPE) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGPIPE, before)


def test_documents_can_be_read_in_another_thread() -> None:
    texts: list[str] = []

    def work() -> None:
        with DocumentReader() as reader:
            texts.append(reader.read(word(BRIEF)).text)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert texts == [BRIEF + "\n"]


def test_no_module_of_the_current_folder_is_loaded_by_the_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pypdf.py").write_text("raise SystemExit(7)")
    monkeypatch.chdir(tmp_path)
    with DocumentReader() as reader:
        assert "formatrice" in reader.read(printed(BRIEF)).text


PROBE = """
import json, sys
from sansregret.core.frame import Voice
from sansregret.flows.requests import open_mailbox, read_requests
from sansregret.reading.read import Reader
list(read_requests(open_mailbox(sys.argv[1:], Voice()), Reader()))
print(json.dumps([name for name in ("subprocess", "pypdf", "sansregret.documents.reader") if name in sys.modules]))
"""


@pytest.mark.parametrize(
    ("attached", "loaded"), [("text/plain", []), ("application/pdf", ["subprocess", "sansregret.documents.reader"])]
)
def test_nothing_is_loaded_or_started_without_a_document_and_libraries_never_here(
    attached: str, loaded: list[str], tmp_path: Path
) -> None:
    head = b"From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBonjour\n--b\nContent-Type: "
    mail = head + attached.encode() + b"; name=brief\n\n%PDF-1.7 x\n--b--\n"
    (tmp_path / "a.eml").write_bytes(mail)
    ran = subprocess.run([sys.executable, "-c", PROBE, str(tmp_path / "a.eml")], capture_output=True, check=True)
    assert json.loads(ran.stdout) == loaded


def test_no_child_is_left_when_the_command_is_done(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"From: a@example.org\nContent-Type: application/pdf\n\n" + printed(BRIEF))
    assert run("read", str(tmp_path / "a.eml")).code == 0

"""``sansregret frame``: write, check, show, and the schema."""

import json
import os
import pty
import select
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import jsonschema
import pytest

from cli.running import run
from sansregret.core.frame_file import compile_frame


def test_options_alone_write_a_frame_that_has_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "frame.toml"
    options = ("--trade", "designer", "--max-days", "3", "--min-day-rate", "450", "--place", "remote")
    ran = run("frame", "init", *options, "--refuse", "unpaid", "--output", str(path))
    assert ran.code == 0, ran.err
    compiled = compile_frame(path.read_text(encoding="utf-8"))
    assert not compiled.faults
    assert run("frame", "check", str(path)).code == 0


def test_nothing_is_asked_where_no_terminal_is() -> None:
    ran = run("frame", "init", "--output", "-", stdin="")
    assert ran.code == 0
    assert compile_frame(ran.out).frame is not None


def test_a_frame_that_exists_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "frame.toml"
    path.write_text("schema = 1\n# mine\n")
    assert run("frame", "init", "--output", str(path)).code == 2
    assert path.read_text() == "schema = 1\n# mine\n"
    assert run("frame", "init", "--output", str(path), "--force").code == 0
    assert (tmp_path / "frame.1.toml").read_text() == "schema = 1\n# mine\n"


def test_the_frame_of_the_user_is_found_without_naming_it(own_folders: Path) -> None:
    assert run("frame", "init").code == 0
    ran = run("judge", "-", stdin="Bonjour, nous cherchons une formatrice pour trois jours en mai.")
    assert "starter" not in ran.err
    assert (own_folders / "config" / "sansregret" / "frame.toml").exists()


def test_check_says_every_fault_with_its_line_and_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "frame.toml"
    path.write_text(
        'schema = 1\n[[rule]]\nid = "a"\nkind = "dealbreaker"\nwhen = { fact = "ful_time", is = false }\n'
        '[[rule]]\nid = "a"\nkind = "dealbreaker"\nwhen = { fact = "days_per_week", at_most = 12 }\n'
    )
    ran = run("frame", "check", str(path))
    assert ran.code == 4
    assert "line 5" in ran.err
    assert "full_time" in ran.err
    assert "line 7" in ran.err
    assert "line 9" in ran.err


def test_show_reads_the_rules_back_as_sentences() -> None:
    out = run("frame", "show").out
    assert "Must hold" in out
    assert "full" in out


def test_the_schema_accepts_what_init_writes() -> None:
    schema = json.loads(run("frame", "schema").out)
    written = run("frame", "init", "--output", "-", "--trade", "writer", "--max-days", "2.5").out
    jsonschema.validate(tomllib.loads(written), schema)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_interview_can_be_answered_with_enter_alone(tmp_path: Path, language: str) -> None:
    path = tmp_path / "frame.toml"
    shown, code = _at_a_terminal(["frame", "init", "--output", str(path)], language)
    assert code == 0, shown
    assert compile_frame(path.read_text(encoding="utf-8")).frame is not None
    assert str(path) in shown.replace("\r\n", "")


def _at_a_terminal(arguments: list[str], language: str) -> tuple[str, int]:
    """Run the command in a pseudo-terminal and press Enter at each question."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "sansregret", *arguments],
        stdin=side, stdout=side, stderr=side, close_fds=True,
        env={**os.environ, "SANSREGRET_LANG": language, "PYTHONUTF8": "1", "COLUMNS": "200"},
    )  # fmt: skip
    os.close(side)
    shown = b""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if select.select([main], [], [], 0.4)[0]:
            try:
                data = os.read(main, 4096)
            except OSError:
                break
            if not data:
                break
            shown += data
        elif process.poll() is None:
            os.write(main, b"\n")
        else:
            break
    process.wait(timeout=10)
    os.close(main)
    return shown.decode("utf-8", "replace"), process.returncode

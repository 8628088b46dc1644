"""Bad input of every kind: one clear sentence, the rest goes on, the exit code tells, nothing reaches the terminal."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.running import Ran, run

HEADERS = (
    b"From: Odile Fictive <odile@example.org>\nTo: camille@example.org\nSubject: Une demande\n"
    b"Date: Tue, 24 Nov 2026 09:00:00 +0100\nMessage-ID: <x@example.org>\n"
)
BODY = b"Bonjour, nous cherchons une formatrice a temps plein, 400 euros par jour.\n"
MAIL = HEADERS + b"\n" + BODY
ESCAPES = b"\x1b]0;owned\x07\x1b[31m\xc2\x9b31m\xe2\x80\xae\x08\x7f"
RULE = '[[rule]]\nid = "a"\nkind = "dealbreaker"\nwhen = { fact = "full_time", is = false }\n'
#: What a terminal would obey, and what turns text around.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def harmless(ran: Ran) -> Ran:
    """The run, after making sure that it neither failed inside nor lets anything through to the terminal."""
    assert ran.code in (0, 2, 3, 4), ran.err
    assert "Traceback" not in ran.err
    for stream in (ran.out, ran.err):
        found = OBEYED.search(stream)
        assert found is None, stream[max(0, found.start() - 40) : found.end() + 40]
    return ran


def strict(line: str) -> object:
    """One JSON object as a strict parser reads it: no NaN, no half characters."""

    def refuse(name: str) -> object:
        raise AssertionError(name)

    value = json.loads(line, parse_constant=refuse)
    json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


@pytest.mark.parametrize(
    "charset", ["klingon-42", "base64", "zlib", "rot13", "hex", "utf-7", "idna", '"../../etc"', ""]
)
def test_a_charset_that_is_none_is_survived(charset: str, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(HEADERS + f"Content-Type: text/plain; charset={charset}\n\n".encode() + BODY + b"\xe9\xff\n")
    assert json.loads(harmless(run("judge", "--json", str(path))).out)["answer"] == "no"


@pytest.mark.parametrize(
    "name", ["empty.eml", "blank.txt", "noise.eml", "noise.zip", "noise.csv", "noise.mbox", "nul.eml"]
)
def test_a_file_without_a_message_is_named_and_the_others_are_judged(name: str, tmp_path: Path) -> None:
    noise = bytes((number * 97 + number // 7) % 256 for number in range(6000))
    contents = {"empty": b"", "blank": b"\n \n", "noise": b"\x89PNG" + noise, "nul": b"\0" * 800}
    (tmp_path / name).write_bytes(contents[name.partition(".")[0]])
    (tmp_path / "good.eml").write_bytes(MAIL)
    ran = harmless(run("judge", str(tmp_path / name), str(tmp_path / "good.eml")))
    assert ran.code == 3
    assert len([line for line in ran.err.splitlines() if name in line]) == 1
    assert "No:" in ran.out


def test_hostile_names_and_headers_in_one_batch_reach_no_stream(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    names = (
        b"a\x1b[31m\x07.eml",
        b"n\nl.eml",
        b"\xff\xfe.eml",
        b"c\xc2\x9b.eml",
        "r\u202el.eml".encode(),
        b"%s%(x)s.eml",
    )
    for number, name in enumerate(names):
        identity = f"<{number}@example.org>".encode()
        mail = MAIL.replace(b"<x@example.org>", identity).replace(b"demande", b"demande %d" % number + ESCAPES)
        mail = mail.replace(b"Fictive", b"Fic" + ESCAPES + b"tive %d" % number)
        with open(folder + b"/" + name, "wb") as file:  # noqa: PTH123 (a name that is no text)
            file.write(mail.replace(b"temps", ESCAPES + b"temps"))
        with open(folder + b"/empty-" + name, "wb") as file:  # noqa: PTH123
            file.write(b"")
    for command in (("judge", "--details"), ("draft",), ("read",)):
        assert harmless(run(*command, str(tmp_path))).code == 3
    ran = harmless(run("judge", "--json", str(tmp_path)))
    assert len([strict(line) for line in ran.out.splitlines()]) == len(names)
    assert len([line for line in ran.err.splitlines() if "empty-" in line]) == len(names)


def test_an_attachment_with_escapes_in_its_name_is_shown_without_them(tmp_path: Path) -> None:
    head = HEADERS + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + BODY
    attached = b"--b\nContent-Type: application/pdf\nContent-Disposition: attachment;\n"
    attached += b" filename*=utf-8''a%1B%5B2J%0Ab%C2%9B.pdf\n"
    (tmp_path / "a.eml").write_bytes(head + attached + b"\nAAAA\n--b--\n")
    for command in (("judge", "--details"), ("draft",), ("judge", "--json")):
        harmless(run(*command, str(tmp_path / "a.eml")))


def test_a_pipe_in_a_folder_or_maildir_does_not_make_anybody_wait(tmp_path: Path) -> None:
    for state in ("cur", "new"):
        (tmp_path / "maildir" / state).mkdir(parents=True)
    os.mkfifo(tmp_path / "maildir" / "cur" / "1:2,S")
    os.mkfifo(tmp_path / "pipe.eml")
    (tmp_path / "maildir" / "cur" / "2:2,S").write_bytes(MAIL)
    (tmp_path / "good.eml").write_bytes(MAIL.replace(b"<x@", b"<y@").replace(b"demande", b"autre demande"))
    ran = harmless(run("judge", "--json", str(tmp_path)))
    assert len(ran.out.splitlines()) == 2


def test_links_in_circles_are_faults_and_the_rest_is_judged(tmp_path: Path) -> None:
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "loop.eml").symlink_to("loop.eml")
    (tmp_path / "gone.eml").symlink_to("nowhere.eml")
    (tmp_path / "good.eml").write_bytes(MAIL)
    ran = harmless(run("judge", "--json", str(tmp_path)))
    assert (ran.code, len(ran.out.splitlines())) == (3, 1)
    assert "loop.eml" in ran.err
    assert "gone.eml" in ran.err


def test_a_text_too_long_to_be_read_to_its_end_is_judged_by_its_beginning_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(BODY.decode() + "On a parlé de 3 jours à 500 € le 3 mars 2027. " * 20_000, encoding="utf-8")
    begun = time.monotonic()
    ran = harmless(run("judge", "--json", str(path)))
    assert time.monotonic() - begun < 30  # five seconds on a machine that does nothing else
    assert ran.code == 3
    assert "long.txt" in ran.err
    assert json.loads(ran.out)["answer"] == "no"


@pytest.mark.parametrize(
    "line",
    [
        "{x", "[]", "5", "NaN", '{"id": NaN, "text": "a"}', '{"id": 1e999, "text": "a"}', '{"id": 1, "text": 5}',
        '{"id": ' + "9" * 9000 + ', "text": "a"}', "[" * 100_000, '{"id": 1, "text": "a", "date": "99999-01-01"}',
        '{"id": 1, "text\x1b[31m": "a"', '{"id": 1, "text": "a", "date": "\\u001b[31m\\u202e"}',
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_answered_is_named_and_the_next_is_answered(line: str) -> None:
    ran = harmless(run("read", "--jsonl", stdin=f'{line}\n{{"id": 2, "text": "formatrice"}}'))
    assert ran.code == 3
    assert [json.loads(answer)["id"] for answer in ran.out.splitlines()] == [2]
    assert "line 1:" in ran.err


def test_lines_with_half_characters_long_senders_and_odd_bytes_give_strict_json() -> None:
    text = "Nous cherchons une formatrice \\ud800 à temps\\udfff plein"
    lines = [
        f'{{"id": "\\ud800", "text": "{text}", "from": "<<<,,\\udc00"}}'.encode(),
        b'{"id": 1, "text": "a", "from": "' + b"(" * 50_000 + b'"}',
        b'{"id": 2, "text": "\xff\xfe"}',
        b'\xef\xbb\xbf{"id": null, "text": "lundi prochain", "date": "0001-01-01T00:00:00+14:00"}\r',
        b'{"text": "dans 3 semaines", "date": "9999-12-31T23:59:59-12:00"}',
    ]
    ran = run("read", "--jsonl", stdin=b"\n".join(lines))
    assert "Something went wrong" not in ran.err
    assert ran.code == 3
    assert len([strict(line) for line in ran.out.splitlines()]) == 4


@pytest.mark.parametrize(
    "when",
    [
        '{ fact = "days_per_week", at_most = nan }', '{ fact = "days_per_week", at_most = ' + "9" * 400 + " }",
        '{ fact = "day_rate", at_least = -5 }', '{ fact = "start", after = "99999-01-01" }',
        '{ fact = "\\u001b]0;x\\u0007", is = true }', '{ fact = "full_time", is = "no" }', "{ any = [1] }", "[]",
        "{ not = " * 2000 + '{ fact = "full_time", is = false }' + " }" * 2000,
    ],
)  # fmt: skip
def test_a_condition_that_is_none_is_a_fault_with_its_line(when: str, tmp_path: Path) -> None:
    path = tmp_path / "frame.toml"
    path.write_text(f"schema = 1\n{RULE}".replace('{ fact = "full_time", is = false }', when), encoding="utf-8")
    ran = harmless(run("frame", "check", str(path)))
    assert ran.code == 4
    assert "frame.toml" in ran.err
    assert all(len(line) < 600 for line in ran.err.splitlines())


def test_a_frame_that_is_no_text_a_folder_or_endless_is_refused(tmp_path: Path) -> None:
    (tmp_path / "noise.toml").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "good.eml").write_bytes(MAIL)
    for frame in (tmp_path / "noise.toml", tmp_path, tmp_path / "missing\x1b[31m.toml"):
        ran = harmless(run("judge", "--json", "--frame", str(frame), str(tmp_path / "good.eml")))
        assert (ran.code, ran.out) == (4, "")
        assert str(tmp_path) in ran.err


def test_a_frame_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file\x1b[31m").write_bytes(b"")
    ran = harmless(run("frame", "init", "--output", str(tmp_path / "file\x1b[31m" / "frame.toml")))
    assert ran.code == 4
    assert "file" in ran.err


@pytest.mark.parametrize("group", ["les femmes", "musulmans", "personnes handicapées", "women", "old people", "jews"])
def test_a_rule_that_excludes_people_is_refused_with_its_ground(group: str, tmp_path: Path) -> None:
    path = tmp_path / "frame.toml"
    path.write_text(
        f'schema = 1\n{RULE.replace("full_time", "x")}[facts.x]\nkind = "mention"\nterms = ["{group}"]\n',
        encoding="utf-8",
    )
    ran = run("frame", "check", str(path))
    assert ran.code == 4
    assert "the law forbids" in ran.err


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}, {"LC_ALL": "C", "PYTHONUTF8": "0"},
        {"HOME": "/nonexistent"}, {"XDG_CACHE_HOME": "/dev/null"}, {"COLUMNS": "1"}, {"COLUMNS": "x"}, {"TERM": "dumb"},
    ],
)  # fmt: skip
def test_french_is_written_in_every_environment(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "good.eml").write_bytes(MAIL)
    done = subprocess.run(
        [sys.executable, "-m", "sansregret", "judge", "--details", str(tmp_path / "good.eml")],
        capture_output=True,
        check=False,
        timeout=60,
        env={**os.environ, "SANSREGRET_LANG": "fr", **environment},
    )
    assert done.returncode == 0, done.stderr
    assert b"temps plein" in done.stdout


def test_json_is_utf_8_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    (tmp_path / "good.eml").write_bytes(MAIL)
    arguments = ("judge", "--json", str(tmp_path / "good.eml"))
    assert run(*arguments, PYTHONIOENCODING="latin-1").out == run(*arguments).out


def test_the_same_input_gives_the_same_output(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.eml").write_bytes(MAIL.replace(b"<x@", b"<%d@" % number).replace(b"une", b"%d" % number))
    first, second = (run("judge", "--json", "--all", str(tmp_path), PYTHONHASHSEED=seed).out for seed in ("1", "2"))
    assert first == second


def test_a_reader_that_leaves_ends_the_command_without_a_word(tmp_path: Path) -> None:
    lines = '{"id": 1, "text": "Nous cherchons une formatrice à temps plein."}\n' * 400
    (tmp_path / "lines").write_text(lines, encoding="utf-8")
    with (tmp_path / "lines").open("rb") as source:
        process = subprocess.Popen(
            [sys.executable, "-m", "sansregret", "read", "--jsonl"],
            stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait(timeout=30) == -signal.SIGPIPE


def test_an_interrupt_ends_the_command_without_a_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sansregret", "read", "--jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b'{"id": 1, "text": "a"}\n' * 3)
    process.stdin.flush()
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors

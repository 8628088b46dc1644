"""How fast it is: ``make bench``. Each figure stands beside its target; ratios are taken within the same run.

With the path of a mailbox, that one is judged too; without, one of the project's own labelled messages. Whole
processes are timed from outside, in turn (A B A B ...), so that a drift of the machine falls on both.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from sansregret.core.facts import Fact, Facts, Quote, Range
from sansregret.core.frame import Frame
from sansregret.core.frame_file import compile_frame, starter_frame
from sansregret.core.judge import judge
from sansregret.core.request import Context
from sansregret.reading.mime import decode
from sansregret.reading.read import Reader

NOW = datetime(2026, 11, 24, tzinfo=UTC)
COMMAND = str(Path(sys.executable).parent / "sansregret")

REQUEST = """Bonjour Camille,

Nous préparons pour le printemps un parcours de formation destiné aux responsables de nos agences, et votre nom nous a
été donné par une collègue. Il s'agirait de concevoir puis d'animer trois sessions de deux jours, en présentiel, dans
nos locaux de Nantes, pour des groupes de huit à dix personnes. Notre budget est de 900 € par jour, frais de
déplacement pris en charge, paiement à 30 jours.

La première session aurait lieu à partir du 12 mars ; les deux autres suivraient à un mois d'intervalle. Entre les
sessions, nous souhaitons que les participants gardent un lien avec la formatrice : une heure de visioconférence
par groupe suffirait. Les supports resteraient votre propriété, nous demandons seulement de pouvoir les imprimer.

Notre entreprise existe depuis 1998 et compte 140 personnes ; nous ne sommes pas un organisme de formation, et
nous n'avons jamais organisé un tel parcours. Vos conseils sur la durée et le rythme sont donc bienvenus. Si quatre
jours par mois vous semblent de trop, dites-le nous simplement, rien n'est encore figé de notre côté.

Pourriez-vous me dire si ce projet vous intéresse, et me proposer un moment pour en parler avant le 15 février ?
Je suis joignable tous les matins sauf le mercredi, et je peux aussi passer vous voir à votre bureau si vous
préférez. Je vous joins volontiers nos précédents documents dès que vous m'aurez donné un accord de principe.

Merci d'avance pour votre réponse, et très belle journée à vous.

Odile Fictive
Responsable du développement, Maison Exemple
"""


def mail(number: int) -> bytes:
    """A MIME message of about 300 words."""
    message = EmailMessage()
    message["From"] = f"Odile Fictive <odile{number}@example.org>"
    message["To"] = "camille@example.org"
    message["Subject"] = "Un parcours de formation pour nos responsables d'agence"
    message["Date"] = format_datetime(NOW)
    message["Message-ID"] = f"<{number}@example.org>"
    message.set_content(REQUEST)
    return message.as_bytes()


def many_rules() -> Frame:
    """A frame of 15 rules over as many facts as a careful freelancer may write."""
    tests = [
        'fact = "full_time", is = false', 'fact = "contract", has = "freelance"', 'fact = "unpaid", is_not = true',
        'fact = "place_mode", in = ["remote", "hybrid"]', 'fact = "sender", is = "direct"',
        'fact = "days_per_week", at_most = 3', 'fact = "day_rate", at_least = 500', 'fact = "urgent", is_not = true',
        'fact = "exclusive", is_not = true', 'fact = "subordination", is_not = true', 'fact = "vague", is_not = true',
        'fact = "payment_days", at_most = 45', 'fact = "expenses", is = true', 'fact = "participants", at_most = 12',
        'fact = "duration", at_most = 6, unit = "month"',
    ]  # fmt: skip
    rules = "\n".join(
        f'[[rule]]\nid = "rule-{n}"\nkind = "{"dealbreaker" if n < 8 else "preference"}"\nwhen = {{ {test} }}'
        for n, test in enumerate(tests)
    )
    negotiable = (
        "[facts.days_per_week]\nnegotiable = 2\nreach = [2, 5]\nstep = 0.5\n"
        "[facts.day_rate]\nnegotiable = 1\nreach = [400, 900]\nstep = 50\n"
    )
    compiled = compile_frame(f"schema = 1\naccept_at = 3\n{negotiable}{rules}\n", source="bench")
    if compiled.frame is None:
        sys.exit(f"The frame of the benchmark has faults: {compiled.faults}")
    return compiled.frame


def cold_start(runs: int = 15) -> tuple[float, float]:
    """Median seconds of ``python -c pass`` and of ``sansregret judge FILE``, taken in turn after one warm-up."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "request.eml"
        path.write_bytes(mail(0))
        times: dict[str, list[float]] = {"pass": [], "judge": []}
        for _ in range(runs + 1):
            for name, command in (("pass", [sys.executable, "-c", "pass"]), ("judge", [COMMAND, "judge", str(path)])):
                started = time.perf_counter()
                subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
                times[name].append(time.perf_counter() - started)
        return statistics.median(times["pass"][1:]), statistics.median(times["judge"][1:])


def per_second(work: Callable[[], object], count: int, repeats: int = 5) -> float:
    """The best rate of several, in units of work per second of processor time."""
    best = 0.0
    for _ in range(repeats):
        started = time.process_time()
        for _ in range(count):
            work()
        best = max(best, count / (time.process_time() - started))
    return best


def counter_offer_milliseconds(frame: Frame) -> float:
    """Median time of a verdict that needs a counter-offer, less that of the same one without."""
    words = Quote(start=0, end=4, text="cinq")

    def facts(days: float, rate: float) -> Facts:
        return Facts().with_facts(
            Fact(name="days_per_week", value=Range(min=days, max=days), quotes=(words,)),
            Fact(name="day_rate", value=Range(min=rate, max=rate), quotes=(words,)),
        )

    def median(facts: Facts) -> float:
        times = []
        for _ in range(300):
            started = time.perf_counter()
            judge(facts, Context(), frame, NOW)
            times.append(time.perf_counter() - started)
        return statistics.median(times) * 1000

    return median(facts(4, 420)) - median(facts(2, 600))


def mailbox_rates(path: Path) -> tuple[float, float, float]:
    """``judge --json --all`` on a mailbox: messages, messages per CPU second (children included), peak MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([COMMAND, "judge", "--json", "--all", str(path)], stdout=subprocess.PIPE, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    count = sum(json.loads(line)["messages"] for line in done.stdout.splitlines())
    return count, count / seconds, after.ru_maxrss / 1024


def labelled_mailbox(path: Path, copies: int = 8) -> None:
    """An mbox of the project's own labelled messages, each several times."""
    texts = [
        json.loads(line)["text"]
        for name in ("fresh.jsonl", "second.jsonl")
        for line in (Path(__file__).parents[1] / "tests" / "corpus" / name).read_text("utf-8").splitlines()
    ]
    with path.open("wb") as out:
        for number, text in enumerate(texts * copies):
            message = EmailMessage()
            message["From"] = f"Odile Fictive <odile{number}@example.org>"
            message["To"] = "camille@example.org"
            message["Subject"] = f"Message {number}"
            message["Date"] = format_datetime(NOW)
            message["Message-ID"] = f"<{number}@example.org>"
            message.set_content(text)
            body = message.as_bytes().replace(b"\nFrom ", b"\n>From ")
            out.write(b"From odile@example.org Tue Nov 24 00:00:00 2026\n" + body + b"\n")


def mailbox_rows(path: Path | None) -> list[tuple[str, float, str]]:
    """The figures of a mailbox, the user's (``make bench MAILBOX=FILE``) or one of labelled messages."""
    with tempfile.TemporaryDirectory() as folder:
        if path is None:
            path = Path(folder) / "labelled.mbox"
            labelled_mailbox(path)
        count, rate, peak = mailbox_rates(path)
    return [
        (f"judge --json --all: messages per CPU second, of {count:,.0f}", rate, "at least 600, not reached yet"),
        ("   most memory, MB", peak, ""),
    ]


def main() -> None:
    """Measure and print."""
    mailbox = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    empty, judged = cold_start()
    raw = [mail(number) for number in range(50)]
    reader = Reader(starter_frame("trainer").topics)
    messages = iter(raw * 1000)
    words = len(REQUEST.split())
    read_rate = per_second(lambda: reader.read(decode(next(messages))), 300)
    decode_rate = per_second(lambda: decode(raw[0]), 300)
    frame = many_rules()
    facts = Reader().read(decode(raw[0]))
    verdict_rate = per_second(lambda: judge(facts, Context(), frame, NOW), 300)
    rows = [
        ("cold start of judge FILE, in units of python -c pass", judged / empty, "at most 25"),
        ("   in milliseconds", judged * 1000, ""),
        (f"messages decoded and read per CPU second ({words} words)", read_rate, "at least 1,000, not reached yet"),
        ("   decoded only", decode_rate, ""),
        ("verdicts per CPU second with 15 rules", verdict_rate, ""),
        ("counter-offer, median milliseconds", counter_offer_milliseconds(frame), "under 1"),
        *mailbox_rows(mailbox),
    ]
    for name, value, target in rows:
        print(f"{name:58}{value:10,.2f}   {target}".rstrip())


if __name__ == "__main__":
    main()

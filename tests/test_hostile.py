"""Hostile inputs are read all the same: nothing raises, quotations are exact, and none of them goes on for ever.

How long they take is measured by ``make robustness`` with a megabyte of each.
"""

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_cases import cases, groups

BENCH = Path(__file__).parents[1] / "bench"
SIZE = 6_000
#: A safety net only: a group takes a few seconds.
CPU_SECONDS = 60


@pytest.mark.parametrize("group", groups())
def test_hostile_inputs_are_read_quoted_and_answered(group: str) -> None:
    done = subprocess.run(
        [sys.executable, str(BENCH / "invariants.py"), group, str(SIZE)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS)),
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()[-200:] + done.stderr.decode()[-2000:]


def test_each_hostile_input_has_its_own_name_and_is_not_empty() -> None:
    made = list(cases())
    assert len({case.name for case in made}) == len(made)
    assert all(case.make(2000) for case in made)

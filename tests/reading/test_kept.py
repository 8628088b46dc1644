"""Tables kept between runs are those that were made, and read the same."""

import marshal

import pytest

from sansregret.reading import kept
from sansregret.reading.trades import _phrases, trades_in


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_kept", {})
    monkeypatch.setattr(kept, "_learned", {})
    _phrases.cache_clear()


def test_a_table_is_made_once_and_then_taken_from_what_was_kept() -> None:
    assert kept.table("numbers", lambda: {"one": 1}) == {"one": 1}
    stored = marshal.dumps(kept.learned())
    kept.warm(marshal.loads(stored))  # noqa: S302  just made
    assert kept.table("numbers", lambda: pytest.fail("made again")) == {"one": 1}


def test_nothing_is_kept_when_nothing_was_made() -> None:
    assert kept.learned() is None


def test_kept_trades_are_recognised_like_fresh_ones() -> None:
    text = "une formatrice excel, un developpeur.se full stack et des traductions"
    fresh = trades_in(text, 0, len(text))
    made = kept.learned()
    assert made
    kept.warm(marshal.loads(marshal.dumps(made)))  # noqa: S302  just made
    _phrases.cache_clear()
    assert trades_in(text, 0, len(text)) == fresh

"""What all tests share: an English interface, and no frame or cache of whoever runs them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Property tests look for wrong answers; what is slow is measured by `make bench`, not by a test on a busy machine.
settings.register_profile("untimed", settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("untimed")

# The interface language is settled when the commands are imported.
os.environ["SANSREGRET_LANG"] = "en"
os.environ.pop("SANSREGRET_DEBUG", None)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own for each test: configuration and cache of the person who runs them stay out."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    monkeypatch.delenv("SANSREGRET_FRAME", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    yield home

"""Why an attachment could not be read, in words."""

from pathlib import Path

import pytest

from sansregret.core.request import Attachment, Unread
from sansregret.wording.attachments import may_hold_the_brief, not_read, reasons

JSON = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", reasons("en"))
def test_every_reason_is_documented_and_said_in_both_languages(code: str) -> None:
    assert f"| `{code}` |" in JSON
    assert f"``{code}``" in (Attachment.__doc__ or "")
    assert reasons("fr")[code] != reasons("en")[code]


def test_the_reason_stands_in_brackets_and_none_is_made_up() -> None:
    assert not_read(Unread(name="a.pdf", why="locked"), "en") == (
        "the attached “a.pdf” could not be read (it is locked by a password)"
    )
    assert not_read(Unread(name="a.pdf", why="new"), "en") == "the attached “a.pdf” could not be read"
    assert may_hold_the_brief(Unread(name="100 %s.pdf"), "fr").startswith("La pièce jointe «\u00a0100 %s.pdf\u00a0»")

"""What a user may write in templates of their own is documented, and true."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, meta

from sansregret.core.facts import Facts
from sansregret.core.frame import Frame
from sansregret.core.verdict import Answer, Verdict
from sansregret.wording.replies import FORMS, KINDS, draft, template_names

DOCS = (Path(__file__).parents[2] / "docs" / "replies.md").read_text("utf-8")
LISTED = {word.partition("(")[0] for word in re.findall(r"^\| `([a-z_]+(?:\(.*?\))?)` \|", DOCS, re.MULTILINE)}


def test_every_word_of_the_shipped_templates_is_documented() -> None:
    used: set[str] = set()
    for name in template_names():
        source = files("sansregret.wording.replies").joinpath(f"{name}.j2").read_text("utf-8")
        local = set(re.findall(r"{% set (\w+)", source))
        used |= meta.find_undeclared_variables(Environment(autoescape=True).parse(source)) - local
    assert used <= LISTED


def test_every_documented_word_can_be_used() -> None:
    words = LISTED - set(KINDS) - set(FORMS) | {"short"}
    template = " ".join(f"{{{{ {word} is defined }}}}" for word in sorted(words))
    text = draft(
        "decline",
        verdict=Verdict(answer=Answer.NO),
        facts=Facts(),
        frame=Frame(rules=()),
        language="en",
        templates={"en/decline": template},
    ).text
    assert set(text.split()) == {"True"}


def test_every_kind_and_form_is_documented() -> None:
    assert all(f"`{name}`" in DOCS for name in (*KINDS, *FORMS))

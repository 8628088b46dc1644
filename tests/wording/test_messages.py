"""The French catalogue is complete, true to the sources, and compiled."""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path

import click
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

import sansregret
from sansregret.cli.click_sentences import click_sentences
from sansregret.wording.messages import plural_count, supported, translator

SOURCES = Path(sansregret.__file__).parent
PO = SOURCES / "wording/locale/fr/LC_MESSAGES/sansregret.po"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%|\{\w+(?:!r)?\}")


@cache
def catalogue() -> Catalog:
    with PO.open("rb") as stream:
        return read_po(stream, locale="fr")


def messages() -> list[Message]:
    return [message for message in catalogue() if message.id]


def forms(text: object) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)  # type: ignore[arg-type]


def test_the_sentences_marked_for_click_are_those_of_click() -> None:
    folder = Path(click.__file__).parent
    found = extract_from_dir(folder, [("**.py", "python")], keywords=KEYWORDS)
    assert set(click_sentences("en")) <= {forms(message)[0] for _file, _line, message, _comments, _context in found}


@cache
def extracted() -> frozenset[str]:
    found = extract_from_dir(SOURCES, [("**.py", "python")], keywords=KEYWORDS)
    return frozenset(forms(message)[0] for _file, _line, message, _comments, _context in found)


def test_every_string_of_the_sources_is_in_the_catalogue_and_no_other() -> None:
    assert {forms(message.id)[0] for message in messages()} == extracted()


def test_every_string_is_translated_and_none_is_fuzzy() -> None:
    assert [message.id for message in messages() if message.fuzzy or not all(forms(message.string))] == []


def test_translations_have_the_placeholders_of_their_string() -> None:
    for message in messages():
        wanted = [set(_PLACEHOLDER.findall(form)) for form in forms(message.id)]
        assert [set(_PLACEHOLDER.findall(form)) for form in forms(message.string)] == wanted, message.id


def test_strings_have_named_placeholders_only() -> None:
    theirs = set(click_sentences("en"))
    for message in messages():
        for form in forms(message.id) if forms(message.id)[0] not in theirs else ():
            assert not re.search(r"%[^(%]|\{\w*\}", _PLACEHOLDER.sub("", form)), form


def test_french_strings_keep_french_typography() -> None:
    for message in messages():
        for form in forms(message.string):
            prose = re.sub(r"^ {2}.*$|https?:\S+|\[\[?[^\]]*\]\]?", "", form, flags=re.MULTILINE)
            assert not re.search(r" [:;?!»](?=\s|$|[.,)»])|« |[^\W\d_]'[^\W\d_]", prose), form


def test_the_compiled_catalogue_is_the_written_one() -> None:
    compiled = io.BytesIO()
    write_mo(compiled, catalogue())
    with PO.with_suffix(".mo").open("rb") as stream:
        shipped = {forms(message.id): forms(message.string) for message in read_mo(stream) if message.id}
    compiled.seek(0)
    assert shipped == {forms(message.id): forms(message.string) for message in read_mo(compiled) if message.id}


def test_the_catalogue_names_no_line_of_the_sources() -> None:
    assert not re.search(r"^#:", PO.read_text("utf-8"), re.MULTILINE)


def test_english_needs_no_catalogue() -> None:
    assert translator("en").gettext("full time") == "full time"
    assert translator("fr").gettext("full time") == "un temps plein"
    assert translator("de").gettext("full time") == "full time"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("fr", "fr"), ("fr_FR.UTF-8", "fr"), ("fr-CA", "fr"), ("FR", "fr"), ("en_GB", "en"), ("C", "en"), ("", "en")],
)
def test_a_locale_names_its_language(tag: str, language: str) -> None:
    assert supported(tag) == language


@pytest.mark.parametrize(
    ("number", "language", "count"),
    [(1, "fr", 1), (1.5, "fr", 1), (2.5, "fr", 2), (0.5, "fr", 1), (1.5, "en", 2), (1, "en", 1), (0.5, "en", 2)],
)
def test_fractions_take_the_plural_of_their_language(number: float, language: str, count: int) -> None:
    assert plural_count(number, language) == count

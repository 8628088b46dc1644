"""Turns of phrase: how they are written, and where they are found."""

from __future__ import annotations

import pytest

from sansregret.reading.evidence import AGAINST, FOR, FOREIGN
from sansregret.reading.fold import fold
from sansregret.reading.lexicon import lexicon
from sansregret.reading.turns import Turns, hooks, tokens


def found(turn: str, text: str) -> list[str]:
    folded = fold(text)
    turn = turn if "^" in turn else f"^{turn}"
    return [folded[start:end] for _, start, end in Turns({"sign": [turn]}).find(tokens(folded, 0, len(folded)))]


@pytest.mark.parametrize(
    ("turn", "text", "quoted"),
    [
        ("j ai eu votre nom", "Bonjour, j’ai eu votre nom hier", "j'ai eu votre nom"),
        ("(pouvez/pourriez) vous", "Pourriez-vous venir ?", "pourriez-vous"),
        ("(votre/ton) (beau)? profil", "Votre profil, ton beau profil", "votre profil"),
        ("cherch* quelqu un", "On cherchait quelqu’un", "cherchait quelqu'un"),
        ("faire (*er/*dre)", "Nous devons faire repeindre le hall", "faire repeindre"),
        ("^need ~ (fixed/done)", "I need my old website fixed", "need my old website fixed"),
        ("from £ # (a/per) month", "From £1,200 a month", "from £1,200 a month"),
        ("# (jours restants/days left)", "Only 1 240 days left", "1 240 days left"),
        ("(suite a (votre/ta)/about your) (demande/request)", "Suite à votre demande", "suite a votre demande"),
        ("help ?", "Any help?", "help?"),
        ("un _ pour vous", "un petit pour vous", "un petit pour vous"),
    ],
)
def test_a_turn_is_found_and_quoted(turn: str, text: str, quoted: str) -> None:
    assert quoted in found(turn, text)


@pytest.mark.parametrize(
    ("turn", "text"),
    [
        ("j ai eu votre nom", "J'ai eu son nom"),
        ("cherch* quelqu un", "On recherchait quelqu'un"),
        ("faire *er", "faire part"),
        ("need ~ (fixed/done)", "I need my very old and ugly website fixed"),
        ("from £ # (a/per) month", "from £12"),
        ("a (b c/d) e", "a b e"),
        ("votre profil", "profil"),
    ],
)
def test_what_is_no_such_turn_is_not_found(turn: str, text: str) -> None:
    assert found(turn, text) == []


def test_every_list_has_a_weight() -> None:
    assert set(lexicon("evidence")) == {*FOR, *AGAINST, *FOREIGN}


@pytest.mark.parametrize("sign", lexicon("evidence"))
def test_every_turn_hangs_on_marked_words_that_must_be_there(sign: str) -> None:
    for turn in lexicon("evidence")[sign]:
        assert turn.count("^") == 1, turn
        assert all(hook.strip("*#") or hook == "#" for hook in hooks(turn)), turn
        assert all(turns_of(turn, hook) for hook in hooks(turn)), turn


def turns_of(turn: str, hook: str) -> list[object]:
    return list(Turns({"sign": [turn]})._hanging_on(hook.removesuffix("*")))

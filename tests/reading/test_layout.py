"""The text of a document as a person wrote it, not as a page broke it."""

import pytest

from sansregret.reading.layout import laid_out

WRAPPED = (
    "Nous cherchons une formatrice indépendante pour accompagner nos équipes à\n"
    "raison de 3 jours par semaine, à partir du 12 janvier, dans nos locaux de\n"
    "Lyon."
)


def test_lines_that_the_margin_broke_are_one_line_again() -> None:
    assert "équipes à raison de 3 jours par semaine" in laid_out(WRAPPED, paged=True)


def test_lines_that_somebody_wrote_stay_lines() -> None:
    assert laid_out(WRAPPED, paged=False) == WRAPPED


@pytest.mark.parametrize(
    "text",
    [
        "Titre court\nune ligne qui commence par une minuscule mais qui suit un titre bien trop court",
        "Une première ligne qui va presque jusqu’au bord de la page et qui finit.\n3 jours par semaine",
        "Une première ligne qui va presque jusqu’au bord de la page, sans point\n- un point de liste",
        "Une première ligne qui va presque jusqu’au bord de la page, sans point\n1. un point de liste",
        "Une première ligne qui va presque jusqu’au bord de la page, sans point\n\nun paragraphe",
        "Une ligne qui va vraiment jusqu’au tout dernier bord de cette page, et finit par un point.\n"
        "Une première ligne qui va presque jusqu’au bord de la page, sans point\nUne autre phrase",
        "Rythme de travail prévu pour cette mission d’accompagnement\t3 jours\nà discuter\tensemble",
    ],
)
def test_lines_that_end_where_somebody_ended_them_stay_apart(text: str) -> None:
    assert laid_out(text, paged=True) == text


def test_a_line_whose_next_word_had_no_room_goes_on_whatever_that_word_begins_with() -> None:
    text = "La formation aurait lieu dans nos locaux de la rue Fictive, à\n"
    text += "Lyon, le 14 mars ou le 3 avril, au choix de\nMadame X."
    assert "rue Fictive, à Lyon, le 14 mars" in laid_out(text, paged=True)


def test_a_word_broken_at_its_hyphen_keeps_it_and_is_one_word() -> None:
    text = "Nous cherchons quelqu’un pour animer une formation pendant une demi-\njournée par semaine"
    assert "une demi-journée par semaine" in laid_out(text, paged=True)


def test_spaces_and_bullets_are_made_plain() -> None:
    assert (
        laid_out("•  Durée  :   3\u00a0 jours  \n\n\n ▪ Lieu \t Lyon\n", paged=True)
        == "- Durée : 3 jours\n\n- Lieu\tLyon"
    )


@pytest.mark.parametrize("text", ["", "\n\n", "x" * 200_000, "a \n" * 60_000, "- " * 60_000, "\t" * 100_000])
def test_any_text_is_laid_out_in_time(text: str) -> None:
    assert len(laid_out(text, paged=True)) <= len(text)

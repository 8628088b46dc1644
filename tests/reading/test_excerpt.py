"""What may be shown of a message: the sender's own words, without what reaches or places a person."""

import pytest

from sansregret.core.request import Message
from sansregret.reading.excerpt import MASK, MOST_SHOWN, excerpt, masked
from sansregret.reading.mime import decode_text


@pytest.mark.parametrize(
    "private",
    [
        "odile.fictive@example.org", "odile@mail.example.org", "https://example.org/odile?x=1", "www.example.org/odile",
        "06 12 34 56 78", "06.12.34.56.78", "0612345678", "01-23-45-67-89", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78",
        "0033 6 12 34 56 78", "+44 20 7946 0958", "020 7946 0958", "(212) 555-0143", "212-555-0143", "+1 212 555 0143",
        "12 rue des Exemples", "3 bis, avenue de la Fiction", "221b Example Street", "14 Sample Road",
        "FR76 3000 6000 0112 3456 7890 189",
    ],
)  # fmt: skip
def test_what_reaches_or_places_a_person_is_masked(private: str) -> None:
    shown = masked(f"Voici : {private}, merci")
    assert shown == f"Voici : {MASK}, merci"


@pytest.mark.parametrize(
    "plain",
    [
        "du 01/02/2026 au 03/02/2026", "le 01-02-2026 10h", "450-550 € par jour", "3 x 2h, 12, 13 et 14 mars",
        "2026-03-12 2026-04-01", "12 000 € HT", "de 9h00 à 17h30", "10 000 à 15 000 €", "8 à 12 personnes",
        "3 jours place comprise", "from 2026 to 2027", "5 days a week", "75011 Paris", "0,12 € le mot",
    ],
)  # fmt: skip
def test_amounts_and_dates_stay(plain: str) -> None:
    assert masked(plain) == plain


def test_history_signatures_and_notices_are_left_out() -> None:
    text = (
        "Bonjour,\n\nNous cherchons une formatrice pour trois jours.\n\n"
        "Bien à vous,\nOdile Fictive\nTél. 06 12 34 56 78\n\n"
        "Le lundi 5 janvier 2026 à 10:00, Camille Exemple <camille@example.org> a écrit :\n> Je gagne 500 € par jour.\n"
    )
    shown = excerpt(decode_text(text))
    assert "trois jours" in shown
    for left_out in ("Odile", "06 12", "camille@", "500 €"):
        assert left_out not in shown


def test_what_is_shown_has_a_bound() -> None:
    assert len(excerpt(Message(body="mot " * MOST_SHOWN))) <= MOST_SHOWN

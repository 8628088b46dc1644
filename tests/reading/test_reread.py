"""Reading a quotation again: it counts only where the parsers read the same in it, denied or not."""

from datetime import UTC, datetime

import pytest

from sansregret.core.facts import Certainty, Fact, Quantity, Range, Rate, Value
from sansregret.core.request import Message, Zone, ZoneKind
from sansregret.core.starter_frames import starter_frame
from sansregret.reading.mime import decode_text
from sansregret.reading.read import Reader
from sansregret.reading.reread import LONGEST_QUOTATION, Claim, confirm

READER = Reader(starter_frame("trainer").topics)


def confirmed(text: str | Message, fact: str, value: Value, quotation: str) -> Fact | None:
    message = decode_text(text) if isinstance(text, str) else text
    return confirm(Claim(fact=fact, value=value, quotation=quotation), message, READER, position=2)


TRUE_CLAIMS: list[tuple[str, str, Value, str]] = [
    ("Le poste est à temps plein.", "full_time", True, "à temps plein"),
    ("This is a part-time role.", "full_time", False, "part-time role"),
    ("Ce n'est pas un temps plein.", "full_time", False, "Ce n'est pas un temps plein"),
    ("Comptez trois jours par semaine.", "days_per_week", Range(min=3, max=3), "trois jours par semaine"),
    ("It would be 2 days a week.", "days_per_week", Range(min=2, max=2), "2 days a week"),
    ("Une formation de 3 jours.", "effort", Quantity(min=3, max=3, unit="day"), "formation de 3 jours"),
    ("Nous cherchons un freelance.", "contract", ("freelance",), "cherchons un freelance"),
    ("Budget : 450 € par jour.", "rates", (Rate(min=450, max=450, currency="EUR", per="day"),), "450 € par jour"),
    ("Budget : 450 € par jour.", "rates", (Rate(min=450, max=450, currency=None, per="day"),), "450 € par jour"),
    ("Le paiement se fait à 45 jours.", "payment_days", 45.0, "paiement se fait à 45 jours"),
    ("Tout se fait en télétravail.", "place_mode", "remote", "en télétravail"),
    ("Nous cherchons une formatrice Excel.", "topics.training", "closely", "Nous cherchons une formatrice Excel"),
]


@pytest.mark.parametrize(("text", "fact", "value", "quotation"), TRUE_CLAIMS)
def test_a_claim_that_the_parsers_confirm_is_a_suggestion_with_exact_quotations(
    text: str, fact: str, value: Value, quotation: str
) -> None:
    found = confirmed(text, fact, value, quotation)
    assert found is not None
    assert found.certainty is Certainty.SUGGESTED
    assert found.name == fact.partition(".")[0]
    (quote,) = found.quotes
    assert text[quote.start : quote.end] == quote.text == quotation
    assert quote.message == 2


FALSE_CLAIMS: list[tuple[str, str, Value, str]] = [
    # denied outside the quotation, before it or after it
    ("Ce n'est pas un temps plein.", "full_time", True, "temps plein"),
    ("This is not a full-time role.", "full_time", True, "full-time role"),
    ("Temps plein exclu.", "full_time", True, "Temps plein"),
    ("Pas de CDI chez nous.", "contract", ("employment",), "CDI"),
    ("CDI exclu.", "contract", ("employment",), "CDI"),
    ("Never on site.", "place_mode", "onsite", "on site"),
    # the quotation cuts the words that give the value
    ("Ce n'est pas un temps plein.", "full_time", False, "temps plein"),
    # another value
    ("Comptez trois jours par semaine.", "days_per_week", Range(min=5, max=5), "trois jours par semaine"),
    ("Le poste est à temps plein.", "full_time", False, "à temps plein"),
    ("Budget : 450 € par jour.", "rates", (Rate(min=450, max=450, currency="USD", per="day"),), "450 € par jour"),
    ("Budget : 450 € par jour.", "rates", (Rate(min=450, max=450, currency="EUR", per="hour"),), "450 € par jour"),
    # nothing of the kind
    ("Parlons-en de vive voix.", "full_time", False, "Parlons-en de vive voix"),
    ("Parlons-en de vive voix.", "days_per_week", Range(min=1, max=1), "vive"),
    ("Nous cherchons une formatrice Excel.", "topics.cooking", "closely", "Nous cherchons une formatrice Excel"),
    # not the words of the message
    ("Comptez trois jours par semaine.", "days_per_week", Range(min=3, max=3), "3 jours par semaine"),
    ("Comptez trois jours par semaine.", "days_per_week", Range(min=3, max=3), "Trois jours par semaine"),
    ("Comptez trois jours par semaine.", "days_per_week", Range(min=3, max=3), ""),
    ("Comptez trois jours par semaine.", "days_per_week", Range(min=3, max=3), "  \n"),
    ("Comptez trois jours par semaine.", "no_such_fact", True, "trois jours par semaine"),
]


@pytest.mark.parametrize(("text", "fact", "value", "quotation"), FALSE_CLAIMS)
def test_a_claim_that_the_words_do_not_bear_out_is_dropped(text: str, fact: str, value: Value, quotation: str) -> None:
    assert confirmed(text, fact, value, quotation) is None


def test_words_that_are_denied_at_one_of_their_places_count_nowhere() -> None:
    text = "Temps plein possible.\n\nEn fait, pas de temps plein : deux jours par semaine."
    assert confirmed(text, "full_time", True, "emps plein") is None


def test_words_of_quoted_history_and_signatures_are_not_the_senders_own() -> None:
    body = "Bonjour.\n> Le poste est à temps plein.\n"
    end = len(body)
    zones = (Zone(kind=ZoneKind.BODY, start=0, end=9), Zone(kind=ZoneKind.QUOTED, start=9, end=end))
    assert confirmed(Message(body=body, zones=zones), "full_time", True, "Le poste est à temps plein") is None


def test_the_subject_of_a_message_can_be_quoted() -> None:
    message = Message(body="Bonjour, rappelez-moi.", subject="Formatrice à temps plein")
    found = confirmed(message, "full_time", True, "à temps plein")
    assert found is not None
    assert found.quotes[0].part == "subject"
    assert message.subject[found.quotes[0].start : found.quotes[0].end] == found.quotes[0].text


def test_dates_are_read_with_the_date_of_the_message() -> None:
    message = Message(body="Démarrage prévu début mars.", date=datetime(2026, 1, 5, tzinfo=UTC))
    assert confirmed(message, "start", "2026-03", "Démarrage prévu début mars") is not None
    assert confirmed(message, "start", "2027-03", "Démarrage prévu début mars") is None


def test_a_quotation_that_is_too_long_points_at_nothing() -> None:
    text = "Le poste est à temps plein. " + "Bla bla. " * 100
    assert len(text) > LONGEST_QUOTATION
    assert confirmed(text, "full_time", True, text.strip()) is None

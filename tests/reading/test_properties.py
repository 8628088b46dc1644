"""What must hold of any text whatever: reading never raises, quotations quote exactly, folding keeps lengths."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sansregret.core.request import Message
from sansregret.flows.frames import starter
from sansregret.reading.fold import fold, mask_addresses
from sansregret.reading.mime import decode, decode_text
from sansregret.reading.read import Reader

FRAME = starter().frame
assert FRAME is not None
READER = Reader(FRAME.topics, FRAME.facts)

#: Words that wake the parsers, among signs that break them.
PIECES = (
    "formatrice",
    "temps plein",
    "full-time",
    "jours",
    "par semaine",
    "days a week",
    "3",
    "4/5",
    "80 %",
    "450",
    "€",
    "k€",
    "£600",
    "HT",
    "le 3 mars",
    "31/02/2027",
    "99/99",
    "lundi prochain",
    "asap",
    "dès que possible",
    "pas de",
    "not",
    "max",
    "entre",
    "et",
    "to",
    "à Lyon",
    "remote",
    "télétravail",
    "CDI",
    "freelance",
    "mois",
    "h",
    "10 à 12 participants",
    "?",
    "nous cherchons",
    "we are looking for",
    "bénévole",
    "unpaid",
    "\n",
    "\n\n",
    "> ",
    "-- \n",
    "- ",
    ".",
    ",",
    ":",
    "(",
    ")",
    "/",
    "-",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\u202e",
    "e\u0301",
    "😀",
    "ß",
    "İ",
    "\ud800",
    "\0",
    "\x1b[31m",
    "1" * 40,
    "²",
    "½",
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def quotes_are_exact(message: Message) -> None:
    """Read a message and look up each quotation in the part that it names."""
    parts = {"body": message.body, "subject": message.subject}
    parts |= {f"attachment:{item.name}": item.text for item in message.attachments}
    for fact in READER.read(message).values():
        for quote in fact.quotes:
            assert quote.text
            assert parts[quote.part][quote.start : quote.end] == quote.text


@MANY
@given(TEXTS)
def test_any_text_is_read_and_quoted_exactly(text: str) -> None:
    message = decode_text(text)
    assert message.body == text
    quotes_are_exact(message)


@MANY
@given(st.one_of(st.binary(max_size=300), TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes_are_a_mail_that_is_read_and_quoted_exactly(body: bytes) -> None:
    head = b"Subject: =?utf-8?q?Formation_=C3=A0_temps_plein?=\nContent-Type: text/plain; charset=utf-8\n\n"
    quotes_are_exact(decode(head + body))
    quotes_are_exact(decode(body))


@MANY
@given(TEXTS)
def test_folding_keeps_the_length_of_any_text(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert len(mask_addresses(fold(text))) == len(text)


@MANY
@given(TEXTS)
def test_zones_touch_each_other_and_cover_any_text(text: str) -> None:
    zones = decode_text(text).zones
    places = [0, *(zone.end for zone in zones)]
    assert [zone.start for zone in zones] == places[:-1]
    assert places[-1] == len(text)

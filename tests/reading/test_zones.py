"""Zones: what the sender wrote, history, forwards, signatures, notices."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.request import ZoneKind
from sansregret.reading.html import html_to_text
from sansregret.reading.zones import find_zones


def zoned(text: str, subject: str = "") -> dict[str, str]:
    """The text of each kind of zone, pieces of one kind joined."""
    found: dict[str, str] = {}
    for zone in find_zones(text, subject=subject):
        found[zone.kind.value] = found.get(zone.kind.value, "") + text[zone.start : zone.end]
    return {kind: joined.strip() for kind, joined in found.items()}


@pytest.mark.parametrize(
    "introduction",
    [
        "Le lun. 3 mars 2026 à 10:12, Camille Exemple <camille@example.org> a écrit :",
        "Le 3 mars 2026 à 10:12, Camille Exemple a écrit :",
        "Le lun. 3 mars 2026 à 10:12, Camille Exemple\n<camille@example.org> a écrit\u00a0:",
        "Le lundi 3 mars 2026 à 10:12:01 UTC+1, Camille\nExemple <camille@example.org> a\nécrit :",
        "On Tue, 3 Mar 2026 at 10:12, Camille Exemple <camille@example.org> wrote:",
        "On 3 Mar 2026, at 10:12, Camille Exemple\n<camille@example.org> wrote:",
        "Am 03.03.2026 um 10:12 schrieb Camille Exemple:",
        "2026-03-03 10:12 GMT+01:00 Camille Exemple <camille@example.org>:",
    ],
)
def test_introduced_quotation_is_history(introduction: str) -> None:
    text = f"Trois jours en mars.\n\n{introduction}\n\n> combien de jours ?\n> et quand ?\n"
    found = zoned(text)
    assert found["body"] == "Trois jours en mars."
    assert found["quoted"].startswith(introduction)


def test_reply_below_and_between_quotations_is_body() -> None:
    text = "Le 3 mars 2026, X <x@example.org> a écrit :\n> combien de jours ?\n\nTrois.\n\n> et quand ?\n\nEn mars."
    assert zoned(text)["body"] == "Trois.\n\nEn mars."


def test_unmarked_history_below_an_introduction_reaches_to_the_end() -> None:
    found = zoned("D'accord pour mars.\n\nOn 3 Mar 2026, X <x@example.org> wrote:\n\nCan you come?\n\nX")
    assert found == {
        "body": "D'accord pour mars.",
        "quoted": "On 3 Mar 2026, X <x@example.org> wrote:\n\nCan you come?\n\nX",
    }


@pytest.mark.parametrize(
    "original",
    [
        "-----Original Message-----\nFrom: X\nSent: Monday\nTo: Y\nSubject: Z",
        "-----Message d'origine-----\nDe : X\nEnvoyé : lundi\nÀ : Y\nObjet : Z",
        "De : X <x@example.org>\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Y\nObjet : Z",
        "________________________________\nFrom: X\nSent: Monday\nTo: Y\nSubject: Z",
        "*From:* X\n*Sent:* Monday\n*To:* Y\n*Subject:* Z",
        "envoyé : 2 mars 2026 à 10:12\nde : X <x@example.org>\nà : Y\nobjet : Z",
        "----- Mail original -----\nDe: X\nÀ: Y\nEnvoyé: lundi\nObjet: Z",
    ],
)
def test_copy_of_an_older_mail_is_history_in_a_reply_and_read_in_a_forward(original: str) -> None:
    text = f"Voyez plus bas.\n\n{original}\n\nUne formation de trois jours"
    assert zoned(text, "RE: Z")["body"] == "Voyez plus bas."
    assert zoned(text, "RE: Z")["quoted"].endswith("trois jours")
    assert zoned(text, "TR: Z")["forwarded"].endswith("trois jours")


@pytest.mark.parametrize(
    "line",
    [
        "---------- Forwarded message ---------",
        "---------- Message transféré ---------",
        "-------- Message transféré --------",
        "Début du message réexpédié :",
        "Begin forwarded message:",
        "-------- Forwarded Message --------",
    ],
)
@pytest.mark.parametrize("quoting", ["", "> "])
def test_forward_is_read_and_not_history(line: str, quoting: str) -> None:
    inner = f"{quoting}De : X\n{quoting}Objet : Z\n{quoting}\n{quoting}Nous cherchons une formatrice"
    found = zoned(f"Pour toi !\n\n{line}\n{inner}")
    assert found["body"] == "Pour toi !"
    assert found["forwarded"].endswith("Nous cherchons une formatrice")
    assert "quoted" not in found


@pytest.mark.parametrize("note", ["", "Pour info", "FYI, see below", "Je te transfère cette demande"])
def test_brief_note_above_an_older_mail_is_a_forward_unless_the_subject_says_reply(note: str) -> None:
    text = f"{note}\n\nDe : X\nEnvoyé : lundi\nÀ : Y\nObjet : Z\n\nUne formation de trois jours"
    found = zoned(text)
    assert "Une formation de trois jours" in found.get("forwarded", "") + found.get("body", "")


def test_answer_above_an_older_mail_leaves_it_history_without_a_subject() -> None:
    text = "Finalement ce serait plutôt deux jours par semaine.\n\nDe : X\nEnvoyé : lundi\nÀ : Y\nObjet : Z\n\nancien"
    assert zoned(text)["quoted"].endswith("ancien")


def test_pasted_message_with_its_headers_on_top_is_body() -> None:
    text = "De : X\nEnvoyé : lundi\nÀ : Y\nObjet : Z\n\nUne formation de trois jours"
    assert set(zoned(text)) == {"body"}


def test_message_that_only_quotes_is_read() -> None:
    assert set(zoned("> Nous cherchons une formatrice\n> pour mars")) == {"forwarded"}


@pytest.mark.parametrize(
    "text",
    [
        "Votre mission :\n> Animer des ateliers\n> Concevoir des supports",
        "Profil recherché\n> 10 ans d'expérience\nLieu : Lyon",
        "Le client a écrit : c'est urgent",
        "Le formateur précédent nous a écrit :\nnous continuons",
        "On a besoin de vous pour 3 jours :\nlundi, mardi, mercredi",
        "De : 9h\nà : 17h",
        "From: Monday to Thursday",
        "Voici :\nDate : 12 mars\nDe : Lyon\nÀ : Paris\nPour : 10 personnes",
    ],
)
def test_what_only_resembles_history_is_body(text: str) -> None:
    assert set(zoned(text)) == {"body"}


@pytest.mark.parametrize(
    "line",
    [
        "Envoyé de mon iPhone",
        "Sent from my iPhone",
        "Envoyé depuis mon téléphone Samsung",
        "Envoyé à partir de Outlook pour iOS",
        "Get Outlook for Android",
        "Télécharger Outlook pour iOS",
        "Sent from Yahoo Mail on Android",
    ],
)
def test_line_of_a_telephone_is_signature_and_what_follows_is_not(line: str) -> None:
    found = zoned(f"Trois jours.\n\n{line}\n\nPS : le tarif est de 400 € par jour")
    assert found["signature"] == line
    assert found["body"] == "Trois jours.\n\nPS : le tarif est de 400 € par jour"


@pytest.mark.parametrize("dashes", ["-- ", "--"])
def test_signature_below_dashes(dashes: str) -> None:
    found = zoned(f"Trois jours.\n{dashes}\nJeanne Roux\nOrganisme de formation\n06 00 00 00 00\n")
    assert found["body"] == "Trois jours."
    assert "Organisme de formation" in found["signature"]


@pytest.mark.parametrize(
    "closing", ["Cordialement,", "Bien à vous", "Best regards,", "Bien cordialement", "Thanks,", "Merci"]
)
def test_name_and_contacts_below_a_closing_formula_are_signature(closing: str) -> None:
    found = zoned(
        f"Trois jours.\n\n{closing}\n\nJeanne Roux\nResponsable\nTél. : 04 00 00 00 00\n12 rue Inventée, 69000 Lyon\n"
    )
    assert found["body"] == f"Trois jours.\n\n{closing}"
    assert found["signature"].startswith("Jeanne Roux")


@pytest.mark.parametrize(
    "request_below",
    [
        "Lieu : Lyon\nDurée : 3 mois\nTJM : 450 €",
        "PS : pouvez-vous venir en mars ?",
        "NB le tarif est de 400 euros",
        "- trois jours\n- en mars",
        "Nous cherchons une formatrice",
        "We need a trainer for 3 days",
        "What do you think?",
    ],
)
@pytest.mark.parametrize("above", ["-- \nJeanne Roux\n", "Cordialement,\nJeanne Roux\n", "--\n", "Merci,\n\n"])
def test_signature_swallows_no_request(above: str, request_below: str) -> None:
    assert request_below in zoned(f"Bonjour,\n\n{above}{request_below}")["body"]


@pytest.mark.parametrize(
    "notice",
    [
        "This email and any attachments are confidential and intended solely for the addressee.",
        "If you are not the intended recipient, please delete this email.",
        "CONFIDENTIALITY NOTICE: this message is for X only.",
        "Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à X.",
        "Si vous n'êtes pas le destinataire de ce message, merci de le détruire.",
        "Pensez à l'environnement avant d'imprimer ce message.",
        "This email is confidential\nand meant for X.\nIf you are not the intended recipient delete it.",
    ],
)
def test_legal_notice_is_disclaimer_with_its_paragraph_only(notice: str) -> None:
    found = zoned(f"Trois jours.\n\n{notice}\n\nEncore un mot.")
    assert found == {"body": "Trois jours.\n\nEncore un mot.", "disclaimer": notice}


@pytest.mark.parametrize(
    "text",
    [
        "La mission est confidentielle, nous signerons un accord.",
        "The project is confidential for now.",
        "Legal training for two days",
    ],
)
def test_confidential_work_is_no_disclaimer(text: str) -> None:
    assert set(zoned(text)) == {"body"}


def test_history_in_html_is_told_by_its_markup() -> None:
    page = html_to_text(
        '<div>Oui, trois jours.</div><div class="gmail_quote"><div class="gmail_attr">'
        "Le 3 mars 2026, X a écrit&nbsp;:</div><blockquote>combien ?</blockquote></div><div>Et le tarif ?</div>"
    )
    zones = find_zones(page.text, marks=page.marks)
    assert [z.kind for z in zones] == [ZoneKind.BODY, ZoneKind.QUOTED, ZoneKind.BODY]


def test_forward_in_html_is_read() -> None:
    page = html_to_text(
        '<div>Pour toi</div><div class="gmail_quote">'
        "---------- Forwarded message ---------<br>De : X<br><p>Une formation</p></div>"
    )
    zones = find_zones(page.text, marks=page.marks)
    assert [z.kind for z in zones] == [ZoneKind.BODY, ZoneKind.FORWARDED]


_LINES = st.sampled_from(
    [
        "",
        "Bonjour",
        "> cité",
        ">> cité",
        "-- ",
        "Cordialement,",
        "Jeanne",
        "On 3 Mar, X <x@example.org> wrote:",
        "De : X",
        "Objet : Y",
        "Envoyé : Z",
        "-----Original Message-----",
        "Sent from my iPhone",
        "This message is confidential",
        "________________",
        "Begin forwarded message:",
        "\r",
        " ",
    ]
)


@given(st.lists(_LINES, max_size=30).map("\n".join), st.sampled_from(["", "Re: x", "Fwd: x"]))
def test_zones_touch_cover_and_leave_something_to_read(text: str, subject: str) -> None:
    zones = find_zones(text, subject=subject)
    assert "".join(text[z.start : z.end] for z in zones) == text
    assert all(z.end > z.start for z in zones)
    assert all(one.kind is not other.kind for one, other in pairwise(zones))
    if text.strip():
        assert any(z.kind in (ZoneKind.BODY, ZoneKind.FORWARDED) for z in zones)


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 1_000_000,
        "On 3 March wrote:\n" * 55_000,
        "On Monday X\n" * 80_000,
        "Le 3 mars, X <x@example.org> a écrit :\n> x\n\n" * 22_000,
        "> a\n" * 250_000,
        "De : X\nEnvoyé : Y\n" * 50_000,
        "-- \nJeanne\n" * 90_000,
        "this message is confidential " * 35_000,
        "Cordialement\nJeanne\n\n" * 45_000,
        " " * 1_000_000,
    ],
)
def test_a_megabyte_takes_linear_time(text: str) -> None:
    begin = time.process_time()
    find_zones(text)
    assert time.process_time() - begin < 5

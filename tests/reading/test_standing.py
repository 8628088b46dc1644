"""Attached documents are believed as far as they are the request; nobody is refused in the words of general terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Attachment, AttachmentState, Message
from sansregret.reading.mime import decode_text
from sansregret.reading.page import make_page
from sansregret.reading.read import read
from sansregret.reading.standing import Standing, standing

BODY = "Bonjour,\n\nNous cherchons une formatrice pour une formation Excel.\n\nOdile Fictive"
STAFF = "Le prestataire affecte du personnel à temps plein. Les factures sont payables à 60 jours."


def message(*documents: tuple[str, str], body: str = BODY) -> Message:
    attached = tuple(
        Attachment(name=name, media_type="application/pdf", state=AttachmentState.READ, text=text)
        for name, text in documents
    )
    return replace(decode_text(body), date=datetime(2026, 11, 24, tzinfo=UTC), attachments=attached)


def facts_of(name: str, text: str, body: str = BODY) -> Facts:
    return read(message((name, text), body=body))


@pytest.mark.parametrize(
    ("name", "title", "found"),
    [
        ("brief.pdf", "", Standing.BRIEF),
        ("Cahier_des_charges-v2.docx", "", Standing.BRIEF),
        ("fiche-de-poste.pdf", "", Standing.BRIEF),
        ("RFP 2027.pdf", "", Standing.BRIEF),
        ("job_description.docx", "", Standing.BRIEF),
        ("scan.pdf", "Appel d’offres", Standing.BRIEF),
        ("doc1.pdf", "Statement of work", Standing.BRIEF),
        ("Descriptif mission.pdf", "", Standing.BRIEF),
        ("Atelier CV et lettre de motivation.pdf", "", Standing.UNCLEAR),
        ("Factures électroniques, formation.pdf", "", Standing.UNCLEAR),
        ("Projet.docx", "Notre projet", Standing.UNCLEAR),
        ("rapport de mission.pdf", "", Standing.UNCLEAR),
        ("doc.pdf", "Nos missions", Standing.UNCLEAR),
        ("doc.pdf", "Contrat : freelance", Standing.UNCLEAR),
        ("résumé du projet.pdf", "", Standing.UNCLEAR),
        ("CGV.pdf", "", Standing.ASIDE),
        ("doc.pdf", "Conditions générales d’achat", Standing.ASIDE),
        ("doc.pdf", "MUTUAL NON-DISCLOSURE AGREEMENT", Standing.ASIDE),
        ("Contrat de prestation mission.pdf", "", Standing.ASIDE),
        ("Plaquette 2027.pdf", "", Standing.ASIDE),
        ("CV Jean Fictif.pdf", "", Standing.SILENT),
        ("Jean_Fictif_CV.pdf", "", Standing.SILENT),
        ("doc.pdf", "Curriculum vitae", Standing.SILENT),
        ("Facture 2026-113.pdf", "", Standing.SILENT),
        ("invoice.pdf", "", Standing.SILENT),
    ],
)
def test_a_document_is_known_by_its_name_or_its_title(name: str, title: str, found: Standing) -> None:
    page = make_page(f"attachment:{name}", f"{title}\n\nDu texte.")
    assert standing(page, make_page("body", BODY), alone=True) is found


@pytest.mark.parametrize("name", ["CGV.pdf", "Projet.pdf", "NDA.pdf", "plaquette.pdf"])
def test_what_general_terms_or_an_unclear_document_say_is_likely_and_refuses_nobody(name: str) -> None:
    facts = facts_of(name, STAFF)
    assert facts["asks_for_work"].certainty is Certainty.STATED
    assert facts["full_time"].certainty is Certainty.LIKELY
    assert facts["payment_days"].certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("brief.pdf", BODY),
        ("doc.pdf", "Bonjour, vous trouverez ci-joint notre cahier des charges."),
        ("doc.pdf", "Hello, please find the job description attached."),
    ],
)
def test_what_the_brief_says_is_stated(name: str, body: str) -> None:
    facts = facts_of(name, "Formation Excel. La mission est à temps plein, à Lyon.", body=body)
    assert facts["full_time"].certainty is Certainty.STATED
    assert facts["full_time"].quotes[0].part == f"attachment:{name}"


def test_of_several_documents_the_message_does_not_say_which_is_the_brief() -> None:
    body = "Bonjour, vous trouverez ci-joint notre cahier des charges et nos documents."
    facts = read(message(("a.pdf", STAFF), ("b.pdf", "Du texte."), body=body))
    assert facts["full_time"].certainty is Certainty.LIKELY


def test_a_document_that_plainly_asks_for_work_is_a_brief() -> None:
    text = "Exemple SAS\n\nNous recherchons une formatrice indépendante pour une mission à temps plein."
    facts = facts_of("doc.pdf", text, body="Bonjour,\n\nVoir ci-joint.")
    assert (facts.value("asks_for_work"), facts["full_time"].certainty) == (True, Certainty.STATED)


@pytest.mark.parametrize("name", ["CV Jean Fictif.pdf", "Facture 113.pdf"])
def test_a_cv_or_an_invoice_says_nothing_of_the_work(name: str) -> None:
    text = "Disponible à temps plein à partir du 4 janvier 2027\nTJM : 450 €\nFormation Excel, 3 jours, à Lyon"
    assert facts_of(name, text) == read(decode_text(BODY))


def test_what_the_message_says_counts_more_than_what_is_only_likely() -> None:
    facts = facts_of("CGV.pdf", STAFF, body=BODY + "\nCe serait 2 jours par semaine.")
    assert (facts.value("full_time"), facts["full_time"].certainty) == (False, Certainty.STATED)


def test_a_brief_asks_however_few_words_go_with_it() -> None:
    text = "Formation Excel\nDurée : 3 jours\nLieu : Lyon\nGroupe de 8 personnes"
    assert facts_of("brief.pdf", text, body="Bonjour,\n\nVoir ci-joint.\n\nOdile").value("asks_for_work") is True

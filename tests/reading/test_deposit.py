"""Money before the start: deposits by name, shares of the pay at an early moment."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("acompte de 30 %", True),
        ("30 % à la commande, solde à la livraison", True),
        ("50% upfront", True),
        ("half up front, half on delivery", True),
        ("We pay 30% in advance", True),
        ("payé d'avance", True),
        ("deposit of £200", True),
        ("pas d'acompte", False),
        ("Nous ne versons pas d'acompte.", False),
        ("no upfront payment", False),
        ("A fee of £600 was approved, half upon your acceptance.", True),
        ("Payment: 50% on day 1, rest on day 30.", True),
        ("On paie à la fin, jamais avant.", False),
        ("Je vous fais un chèque d'acompte dès que vous dites oui.", True),
        ("If an advance would help, ask.", True),
        ("No up-front money, I got burnt once.", False),
        ("Do not start before the deposit has reached you.", True),
        ("You'd receive the first £500 on day one.", True),
        ("Je ne verse rien d'avance, trop d'arnaques.", False),
        ("Acompte non prévu.", False),
        ("Nous versons trente pour cent à la signature et le solde à la remise des fichiers.", True),
        ("la moitié avant, la moitié après", True),
        ("Can do 50% before you start.", True),
        ("40 per cent paid before you lift a pencil", True),
        ("I'd send you a third now and the rest at the end.", True),
        ("can send you 50 quid now", True),
        ("First instalment the day before you start, second one in June.", True),
        ("paid in two halves, the first on the day you start", True),
        ("Un premier versement à la signature ne pose aucun problème.", True),
        ("Paiement en trois fois : à la commande, à mi-parcours, à la fin.", True),
        ("Vous pouvez facturer 40 % tout de suite.", True),
        ("Votre demande d'acompte de 40 % ne pose pas de problème.", True),
        ("Happy to put money down to secure your time.", True),
        ("Si tu veux un acompte, pas de souci.", True),
        ("Nous ne versons jamais d'arrhes.", False),
        ("Ni avance ni frais : tout à la livraison", False),
        ("La compta refuse les avances.", False),
        ("You'd have to wait until the end for any money.", False),
        ("Aucun versement avant la livraison.", False),
        ("Votre demande d'acompte n'est pas recevable.", False),
    ],
)
def test_money_before_the_start_is_read(text: str, value: bool) -> None:
    assert read(text).value("deposit") is value


@pytest.mark.parametrize(
    "text",
    [
        "Merci d'avance",
        "Thanks in advance",
        "À la signature du contrat",
        "security deposit",
        "be upfront about it",
        "let me know before you start",
        "Demandez-vous un acompte ?",
        "Do you need a deposit?",
        "Guests pay a deposit of 20% when they book a room.",
        "Nous demandons un acompte de 30 % à nos stagiaires.",
        "Votre acompte de 200 € a bien été encaissé, votre séjour est confirmé.",
        "10% discount if you order today.",
        "50% of the work can be done before you start the on-site phase.",
        "half a day to begin with",
        "Budget 500 €, on commence tout de suite.",
        "We pay £300 a day. Can you start now?",
        "Deposit the files in the shared folder.",
        "We need 50% of your time at the start.",
        "Vous serez prévenu à l'avance.",
        "Un acompte sera exigé des participants à l'inscription.",
        "Nous avons un acompte de la mairie et pouvons donc commencer.",
        "Les arrhes versées par les mariés vous seront reversées.",
        "A deposit scheme for bottles is what the article must explain.",
        "We need half the pages before you start the summer break.",
        "First half on Monday, second half on Tuesday.",
        "The landlord wants two months' deposit.",
        "15 % des parts dès la signature",
        "Vous ne toucherez rien avant juin.",
    ],
)
def test_thanks_and_deposits_of_others_are_no_deposit(text: str) -> None:
    assert "deposit" not in read(text)

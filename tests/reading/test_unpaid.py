"""Work without pay: volunteers, trials for nothing, commission or equity alone."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


@pytest.mark.parametrize(
    "text",
    [
        "Nous cherchons des bénévoles pour animer un atelier",
        "C'est bénévole.",
        "mission bénévole",
        "intervention à titre bénévole",
        "essai non rémunéré",
        "une journée d'essai non payée",
        "unpaid internship",
        "unpaid trial shift",
        "This is an unpaid role",
        "volunteers needed",
        "As a volunteer, you will",
        "volunteer position",
        "Volunteer opportunity: web developer",
        "commission only",
        "Rémunération à la commission uniquement",
        "100 % commission",
        "equity only",
        "No salary, but equity",
        "pas de rémunération",
        "pas de rémunération pour la première mission, mais de la visibilité",
        "pour la visibilité",
        "payé au succès",
        "You get paid only if we win",
        "payé uniquement si le client signe",
        "rémunération au résultat",
        "contre bonne grâce",
        "we can't pay you yet",
        "for exposure",
        "spec work",
        "on peut pas te payer mais on t'offre le resto",
        "je ne peux pas vous payer",
        "sans rémunération",
        "non rémunéré",
        "en échange de parts dans la société",
        "pro bono",
        "pas payé",
        "it's a volunteer gig for now",
        "Pas de salaire au début mais des parts",
        "ça ne sera pas rémunéré",
        "it won't be paid",
        "je ne peux rien payer mais",
        "Nous recherchons un développeur web bénévole",
        "On recherche une personne bénévole pour tenir notre site à jour, quelques heures par mois",
        "There's no money in it, just our thanks and a good lunch.",
        "there is no fee as such",
        "what u get is exposure to my 40k followers, no cash sry",
        "pas de cash pour l'instant, mais 15 % des parts",
        "On n'a pas un sou.",
        "Donc pas de cachet, mais le train est payé.",
        "Nous n'avons pas de quoi vous payer.",
        "cant pay but ill tag u",
        "La bonne humeur est fournie, l'argent non : personne n'est payé chez nous.",
        "You'd be paid in shares once we raise.",
        "Compensation will be equity.",
        "On ne peut te donner que des parts.",
        "only the winner is paid",
        "Rémunération : aucune",
        "Rien à gagner financièrement.",
        "stage non gratifié",
        "No remuneration foreseen.",
        "Essai d'une demi-journée (non indemnisé).",
        "We have nothing to offer but thanks.",
        "The position is honorary.",
        "We cannot remunerate contributors.",
        "Payment will be 10% of profits once there are some.",
        "We can't offer money but we can offer cake.",
        "Contest: best logo wins €200, others get nothing.",
        "Everything is done for love, not money.",
        "We'd love to pay but the kitty is empty.",
        "Payé au pourcentage sur les ventes, pas de fixe.",
    ],
)
def test_work_that_is_plainly_not_paid_is_stated(text: str) -> None:
    assert read(text)["unpaid"].value is True
    assert read(text)["unpaid"].certainty is Certainty.STATED


@pytest.mark.parametrize(
    "text",
    [
        "un petit test gratuit avant de commencer",
        "Pouvez-vous me faire une maquette gratuitement ?",
        "Nous n'avons pas de budget pour le moment",
        "Unfortunately there is no budget for this",
        "great for your portfolio",
        "Please include a free sample",
        "revenue share",
        "Malheureusement je n'ai pas de budget",
        "on n'a pas vraiment de budget",
        "we have no money yet but",
        "Would you do the first chapter for nothing, so that we can see how you write?",
        "Would you do this as a favour?",
        "Can you do a free hour so we get to know each other?",
        "Ce serait donc gratuit, contre une part de ma tarte.",
    ],
)
def test_work_that_may_not_be_paid_is_only_likely(text: str) -> None:
    assert read(text)["unpaid"].value is True
    assert read(text)["unpaid"].certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "Nous sommes une association de bénévoles.",
        "Notre association compte 40 bénévoles.",
        "animer une formation pour nos bénévoles",
        "Vous formerez les bénévoles de l'association.",
        "essai rémunéré",
        "stage rémunéré",
        "test technique rémunéré",
        "la première séance est gratuite",
        "this is not unpaid work",
        "We're run by volunteers",
        "experience with volunteers",
        "fixe + commissions",
        "base salary plus commission",
        "commissions attractives",
        "We can offer equity",
        "salary + equity",
        "votre visibilité sur notre site",
        "améliorer notre visibilité sur les moteurs",
        "we cannot pay upfront",
        "free lunch",
        "Feel free to call",
        "logiciel gratuit",
        "formation gratuite pour les demandeurs d'emploi",
        "C'est rémunéré ?",
        "paid volunteer",
        "troc de compétences",
        "vous serez payé",
        "Ce n'est pas bénévole, c'est payé 200 €",
        "You'll get great exposure to new technologies",
        "We are committed to diversity, for equity and inclusion",
        "2 paid volunteer days a year",
        "volunteer time off",
        "profit share scheme and bonus",
        "unpaid leave possible",
        "unpaid invoices",
        "expérience bénévole appréciée",
        "plateforme de bénévolat",
        "engagement associatif ou bénévole apprécié",
        "voluntary benefits",
        "On ne cherche pas de bénévole, on paye.",
        "en échange de cours de cuisine",
        "on vous citera sur nos réseaux, gros coup de pub pour vous",
        "we can't pay more than £200",
        "nous ne pouvons pas payer plus de 300 €",
        "Our platform connects volunteers with local nonprofits and it is growing very fast in Europe",
        "Nous aidons les collectivités et des bénévoles à organiser des évènements partout en France.",
        "commission-based bonus",
        "pas de budget défini",
        "No budget figure has been set yet, so tell us yours.",
        "You will not be asked to produce unpaid work.",
        "We don't expect you to work for free.",
        "We have no money for advertising.",
        "We have $500 cash.",
        "no fee to join",
        "Our students have no money.",
        "My brother would do it for nothing, but he's hopeless.",
        "On ne paie pas d'avance.",
        "paid in cash",
        "The article is about unpaid internships.",
        "L'article porte sur le bénévolat des seniors.",
        "Le musée voulait que ce soit bénévole mais j'ai refusé.",
        "Nous formons gratuitement nos intervenants.",
        "volunteer-run festival, but we do pay our designer",
        "Bénévoles s'abstenir, on veut un pro payé.",
        "Sans indemnités de licenciement, le salarié part.",
        "atelier pour les familles qui n'ont pas les moyens de payer",
    ],
)
def test_paid_work_and_the_volunteers_of_others_are_not_unpaid_work(text: str) -> None:
    assert "unpaid" not in read(text)

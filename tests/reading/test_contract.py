"""The kind of contract: offered, denied, asked about, or said of others."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


def contract_of(text: str) -> list[str]:
    value = read(text).value("contract")
    assert isinstance(value, tuple)
    return [str(kind) for kind in value]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Contract: contract", ["freelance"]),
        ("Contract: perm / 6 month contract", ["freelance", "employment"]),
        ("Contract: permanent", ["employment"]),
        ("Type de contrat : CDI", ["employment"]),
        ("Type de contrat : CDD de 6 mois", ["employment"]),
        ("Contrat : CDI ou freelance", ["freelance", "employment"]),
        ("Contrat : freelance", ["freelance"]),
        ("Statut : freelance / portage", ["freelance"]),
        ("Statut : salarié ou indépendant", ["freelance", "employment"]),
        ("Nous cherchons un formateur indépendant pour une session de 3 jours.", ["freelance"]),
        ("Recherche formatrice freelance", ["freelance"]),
        ("CDI ou freelance", ["freelance", "employment"]),
        ("freelance uniquement", ["freelance"]),
        ("Freelances uniquement, pas de CDI", ["freelance"]),
        ("Pas de freelance", ["employment"]),
        ("Pas de freelances svp, uniquement CDI", ["employment"]),
        ("No contractors please", ["employment"]),
        ("No freelancers or agencies", ["employment"]),
        ("Freelances s'abstenir.", ["employment"]),
        ("Freelance not accepted", ["employment"]),
        ("Permanent role, no freelancers", ["employment"]),
        ("Poste en CDI à pourvoir", ["employment"]),
        ("Poste salarié à mi-temps", ["employment"]),
        ("Nous recrutons un chargé de mission en CDD", ["employment"]),
        ("Contrat en alternance de 12 mois", ["employment"]),
        ("Stage de 6 mois", ["employment"]),
        ("Offre de stage", ["employment"]),
        ("stage rémunéré", ["employment"]),
        ("paiement en CESU", ["employment"]),
        ("Je vous déclare en chèque emploi service", ["employment"]),
        ("payé en CESU ou facture si auto-entrepreneur", ["freelance", "employment"]),
        ("Statut auto-entrepreneur obligatoire", ["freelance"]),
        ("Il faut un numéro de SIRET", ["freelance"]),
        ("Vous devez pouvoir émettre des factures", ["freelance"]),
        ("sur facture", ["freelance"]),
        ("We are looking for a freelance designer", ["freelance"]),
        ("Looking for a freelancer to help us with our newsletter", ["freelance"]),
        ("Need a contractor for 3 months", ["freelance"]),
        ("Contract role, outside IR35", ["freelance"]),
        ("inside IR35", ["freelance"]),
        ("Umbrella or Ltd", ["freelance"]),
        ("Permanent or contract", ["freelance", "employment"]),
        ("This is a permanent position", ["employment"]),
        ("full-time permanent", ["employment"]),
        ("perm role in London", ["employment"]),
        ("Fixed-term contract, 12 months", ["employment"]),
        ("W2 only", ["employment"]),
        ("C2C or W2", ["freelance", "employment"]),
        ("1099 contractor", ["freelance"]),
        ("B2B contract", ["freelance"]),
        ("Freelance avec possibilité de CDI à la clé", ["freelance"]),
        ("Mission d'intérim de 3 mois", ["employment"]),
        ("Vacations de 3h", ["employment"]),
        ("Nous recherchons des vacataires", ["employment"]),
        ("enseignant vacataire", ["employment"]),
        ("PAYE or umbrella", ["freelance", "employment"]),
        ("prestation de service", ["freelance"]),
        ("Nous recherchons un prestataire pour refaire notre site", ["freelance"]),
        ("Nous cherchons un prestataire", ["freelance"]),
        ("Mission en portage salarial", ["freelance"]),
        ("Poste ouvert pour un·e indépendant·e", ["freelance"]),
        ("Poste ouvert à un(e) indépendant(e)", ["freelance"]),
        ("ouvert aux indépendants", ["freelance"]),
        ("consultante indépendante", ["freelance"]),
        ("Mission freelance - Paris", ["freelance"]),
        ("Offre d'emploi", ["employment"]),
        ("We want to hire you as an employee", ["employment"]),
        ("Vous serez salarié de notre organisme", ["employment"]),
        ("contrat de travail à durée déterminée", ["employment"]),
        ("CDDU (contrat d'usage)", ["employment"]),
        ("contrat de sous-traitance", ["freelance"]),
        ("apprenticeship", ["employment"]),
        ("unpaid internship", ["employment"]),
        ("Contractor needed ASAP", ["freelance"]),
        ("independent contractor agreement", ["freelance"]),
        ("You'd be self-employed", ["freelance"]),
        ("self-employed tutors wanted", ["freelance"]),
        ("Tutors are paid as contractors", ["freelance"]),
        ("freelance or permanent", ["freelance", "employment"]),
        ("EI, SASU ou portage", ["freelance"]),
        ("contrat à durée indéterminée", ["employment"]),
        ("je cherche un freelance pour refaire mon site", ["freelance"]),
        ("Looking for freelance trainers across the UK", ["freelance"]),
        ("Vous intervenez en tant qu'auto-entrepreneur", ["freelance"]),
        ("Statut : auto-entrepreneur, portage ou salariat CDDU", ["freelance", "employment"]),
        ("Intervention ponctuelle, sur facture ou en CDDU", ["freelance", "employment"]),
        ("Possibilité de facturer en auto-entrepreneur ou d'être salarié en CDD", ["freelance", "employment"]),
        ("poste à pourvoir en CDI temps plein", ["employment"]),
        ("We're hiring a full-time employee", ["employment"]),
        ("Join our team as a permanent L&D manager", ["employment"]),
        ("FTC 12 months", ["employment"]),
        ("maternity cover, 9 months FTC", ["employment"]),
        ("Contrat à durée déterminée de 8 mois", ["employment"]),
        ("CDD de remplacement", ["employment"]),
        ("We are offering an internship", ["employment"]),
        ("portage salarial possible", ["freelance"]),
        ("en portage ou en direct", ["freelance"]),
        ("Contracting opportunity", ["freelance"]),
        ("freelance/contract", ["freelance"]),
        ("Type: Contract", ["freelance"]),
        ("Job type: Permanent", ["employment"]),
        ("Job Type: Freelance", ["freelance"]),
        ("Contract type: Permanent, Full time", ["employment"]),
        ("Emploi : CDI", ["employment"]),
        ("CDI - temps plein - Lyon", ["employment"]),
        ("Nature du contrat : CDI", ["employment"]),
        ("Contrat : Mission freelance", ["freelance"]),
        ("Contrat : prestation", ["freelance"]),
        ("Contrat : CDD (3 mois renouvelables)", ["employment"]),
        ("Modalités : freelance", ["freelance"]),
        ("Freelance (h/f)", ["freelance"]),
        ("Graphiste freelance H/F", ["freelance"]),
        ("Consultant formation - freelance", ["freelance"]),
        ("Développeur React (freelance ou CDI)", ["freelance", "employment"]),
        ("Pas de portage, pas de freelance, uniquement du CDI", ["employment"]),
        ("Pas d'indépendants", ["employment"]),
        ("candidats en CDI uniquement", ["employment"]),
    ],
)
def test_a_contract_that_is_plainly_offered_is_stated(text: str, kinds: list[str]) -> None:
    assert contract_of(text) == kinds
    assert read(text)["contract"].certainty is Certainty.STATED


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("12 month contract", ["freelance"]),
        ("6-month rolling contract", ["freelance"]),
        ("Êtes-vous freelance ou salarié ?", ["freelance", "employment"]),
        ("Salaire : 35 k€ brut annuel", ["employment"]),
        ("TJM : 450 €", ["freelance"]),
        ("450 €/j", ["freelance"]),
        ("40k-45k €⁄an, 450-500 €⁄j", ["freelance", "employment"]),
        ("Offre d'emploi\n40k-45k €⁄an, 450-500 €⁄j", ["freelance", "employment"]),
        ("day rate £400", ["freelance"]),
        ("competitive salary, pension", ["employment"]),
        ("6 month initial contract with possible extension", ["freelance"]),
        ("not looking for a permanent hire", ["freelance"]),
        ("This is not a permanent position", ["freelance"]),
        ("Il ne s'agit pas d'un CDI", ["freelance"]),
        ("ce n'est pas un poste salarié", ["freelance"]),
    ],
)
def test_a_hint_of_the_contract_is_only_likely(text: str, kinds: list[str]) -> None:
    assert contract_of(text) == kinds
    assert read(text)["contract"].certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ni CDI ni portage", ["freelance"]),
        ("ni CDI, ni CDD", ["freelance"]),
        ("Nous recherchons un alternant en communication", ["employment"]),
        ("Vous êtes auto-entrepreneur", ["freelance"]),
        ("Seriez-vous ouvert à un CDI ?", ["employment"]),
        ("sous-traitance pour notre organisme de formation", ["freelance"]),
        ("Are you open to contract work?", ["freelance"]),
        ("happy to work on a freelance or employed basis", ["freelance", "employment"]),
        ("Statut : cadre", ["employment"]),
        ("Vous avez une micro-entreprise ?", ["freelance"]),
        ("on peut vous salarier", ["employment"]),
        ("je peux vous déclarer", ["employment"]),
        ("Nous constituons un vivier de formateurs indépendants.", ["freelance"]),
        ("Rejoignez notre réseau de formateurs indépendants", ["freelance"]),
        ("Vous pouvez être salarié ou facturer", ["freelance", "employment"]),
        ("rémunération par facture", ["freelance"]),
        ("vous nous facturez directement", ["freelance"]),
        ("tu me fais une facture", ["freelance"]),
        ("Tu peux facturer ?", ["freelance"]),
        ("Recherche apprenti(e)", ["employment"]),
        ("recherche stagiaire graphiste 6 mois", ["employment"]),
        ("intern wanted", ["employment"]),
        ("contract Python developer", ["freelance"]),
        ("Contract UX Designer - London", ["freelance"]),
        ("pas de prestataires", ["employment"]),
        ("we do not work with freelancers", ["employment"]),
        ("we don't hire freelancers", ["employment"]),
        ("nous ne travaillons pas avec des freelances", ["employment"]),
        ("on ne cherche pas de salarié", ["freelance"]),
        ("contrat cadre de sous-traitance", ["freelance"]),
        ("Nous sous-traitons des formations à des formateurs indépendants", ["freelance"]),
    ],
)
def test_a_contract_in_less_plain_words_is_read(text: str, kinds: list[str]) -> None:
    assert contract_of(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Contract: part-time",
        "Contract: 12 months",
        "Alternance - chargé de communication",
        "Stage de yoga en juillet : je cherche un intervenant",
        "Nous organisons un stage intensif d'anglais",
        "Vous animerez des stages de formation",
        "10 stagiaires par session",
        "Développer un outil de devis et factures",
        "We build B2B software for teachers",
        "Our freelancers love working with us",
        "Join our community of freelancers",
        "Nos freelances sont nos meilleurs ambassadeurs",
        "Notre plateforme aide les freelances à trouver des missions",
        "Un freelance nous a quittés le mois dernier",
        "Nous travaillons déjà avec d'autres freelances",
        "les contrats de nos clients",
        "Vous rédigerez des contrats de travail",
        "esprit d'indépendance",
        "able to work independently",
        "agence indépendante de communication",
        "un cabinet indépendant",
        "Librairie indépendante cherche illustratrice",
        "You left your permanent job",
        "quitter votre CDI",
        "évolution possible vers un CDI",
        "CDI possible à terme",
        "professeur documentaliste au CDI du collège",
        "Formation CDI : réussir son recrutement",
        "Agence d'intérim cherche formateur",
        "paid vacation",
        "payé à l'heure",
        "nos prestations sont certifiées Qualiopi",
        "Suivi des prestataires externes",
        "suite à votre offre d'emploi",
        "training for our employees",
        "formation pour nos salariés",
        "intermittent du spectacle",
        "Teach interns Python",
        "Join us full time",
        "Le poste est à pourvoir immédiatement",
        "Mission de 6 mois renouvelable",
        "6 months, extendable",
        "remplacement de congé maternité",
        "Employment type: Full-time",
        "not an employee role",
        "Nos contrats cadres",
        "signer un contrat",
        "sign our contract",
        "contract will be sent",
        "smart contract developer",
        "contract management software",
        "rédaction de contrats",
        "contrat d'engagement jeune",
        "droit des contrats",
        "freelance.com",
        "la communauté freelance",
        "L'agence recrute des commerciaux",
        "Nos experts freelances interviennent chez nos clients",
        "Stage découverte poterie",
        "stage de récupération de points",
        "stage BAFA",
        "au CDI du lycée",
        "l'alternance en France",
        "formation en alternance",
        "nos alternants",
        "étudiants en alternance",
        "former des salariés et demandeurs d'emploi",
        "employee training",
        "HR employment law course",
        "the employment market",
        "employee engagement survey",
        "permanent link",
        "permanent exhibition",
        "self-employed people are our clients",
        "accompagner les salariés en CDI de notre client",
        "formateur(trice) en droit du travail (CDI, CDD, rupture)",
        "Former les conseillers au contrat de travail et au CDD",
        "Formation destinée aux auto-entrepreneurs et indépendants",
        "a workshop about permanent contracts and freelance rules",
    ],
)
def test_words_of_contract_said_of_something_else_are_no_contract(text: str) -> None:
    assert "contract" not in read(text)


def test_both_kinds_stand_in_the_order_of_the_choices() -> None:
    assert contract_of("CDI possible, sinon en freelance.") == ["freelance", "employment"]


def test_a_likely_other_kind_makes_the_whole_likely_so_that_nobody_is_refused_for_it() -> None:
    assert read("Offre d'emploi\n450-500 €/j")["contract"].certainty is Certainty.LIKELY


def test_each_kind_is_quoted() -> None:
    quotes = [quote.text for quote in read("Poste en CDI ou en freelance.")["contract"].quotes]
    assert quotes == ["en freelance", "CDI"]


@pytest.mark.parametrize(
    "text",
    [
        "Merci de m'envoyer votre devis.",
        "Combien tu prends pour ça ?",
        "Quels sont vos tarifs ?",
        "What do you charge?",
        "Could you send me a quote?",
        "Nous avions 900 € par jour en tête pour cette formation.",
        "Shall we say £700 a day again?",
        "Votre TJM de 600 € nous convient.",
        "J'ai vu que vous étiez freelance",
        "I see you are a freelancer",
        "I was told you do freelance work",
        "tu bosses en freelance ?",
        "Es-tu toujours freelance ?",
        "Je suis moi-même freelance, et je cherche quelqu'un pour relire mon livre",
        "You'll commission freelancers and edit their copy",
        "Vous encadrerez des freelances",
        "Nous sommes une mutuelle de 300 salariés",
        "Le tournage aura lieu en Inde",
        "Numéro de SIRET : 123 456 789 00012",
        "J'anime un label indé",
    ],
)
def test_rates_quotes_and_what_the_reader_is_say_nothing_of_the_contract(text: str) -> None:
    assert "contract" not in read(text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Pâtisserie cherche graphiste indé", ["freelance"]),
        ("On cherche quelqu'un en indé", ["freelance"]),
        ("Nous cherchons un·e formateur·rice indépendant·e", ["freelance"]),
        ("Postes ouverts pour deux indépendant(e)s", ["freelance"]),
        ("Il faut être à son compte.", ["freelance"]),
        ("Rémunération en honoraires ou en vacations", ["freelance", "employment"]),
        ("une vacation (CDD, 38 € brut de l'heure) ou une facturation à 48 € de l'heure", ["freelance", "employment"]),
        ("soit en CDD soit sur facture", ["freelance", "employment"]),
        ("You'd need to invoice us", ["freelance"]),
        ("£48 per hour through payroll", ["employment"]),
        ("You'd be on our payroll", ["employment"]),
        ("Contractors need not apply", ["employment"]),
        ("Social Media Intern (unpaid)", ["employment"]),
        ("Full-time (37.5 hours a week), permanent, £31,000 pa", ["employment"]),
        ("Déclaré au GUSO", ["employment"]),
    ],
)
def test_the_contract_in_everyday_words_is_stated(text: str, kinds: list[str]) -> None:
    assert contract_of(text) == kinds
    assert read(text)["contract"].certainty is Certainty.STATED


def test_freelancers_who_are_asked_too_make_the_contract_likely() -> None:
    fact = read("Je consulte aussi deux autres indépendantes.")["contract"]
    assert (fact.value, fact.certainty) == (("freelance",), Certainty.LIKELY)


def test_a_rate_in_a_card_is_quoted_whole() -> None:
    quotes = read("Développeur PHP\n1 200 € par jour\nLyon")["contract"].quotes
    assert [quote.text for quote in quotes] == ["1 200 € par jour"]


@pytest.mark.parametrize(
    "text",
    [
        "You'd invoice us monthly.",
        "Day rate around £375 outside IR35, invoices paid in 30 days.",
        "We pay our freelancers every Friday.",
        "Tu nous feras une facture et basta.",
        "Vous nous facturerez à la fin.",
        "Please invoice the museum directly.",
        "On veut une facture.",
        "Facture obligatoire.",
        "billed through your LLC",
        "Mission en régie, via votre structure.",
        "Bring your own tax number.",
        "Il vous faut un SIRET.",
        "Micro-entreprise acceptée.",
        "On passe par une société de portage si besoin.",
        "Nous cherchons un pigiste.",
        "Statut non salarié.",
        "Payé à la facture.",
        "We would need a W-9 from you.",
        "Le statut importe peu (AE, SASU, portage...).",
        "Salarié porté accepté",
    ],
)
def test_who_sends_an_invoice_or_has_a_firm_is_no_employee(text: str) -> None:
    assert read(text).value("contract") == ("freelance",)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("CDD de vacataire à 29 € brut de l'heure, ou facturation si vous préférez", ("freelance", "employment")),
        ("GUSO ou facture", ("freelance", "employment")),
        ("Self-employed basis, you sort your own tax.", ("freelance",)),
        ("Permanent, 37.5 hours.", ("employment",)),
        ("Job étudiant, contrat de 10 h/semaine.", ("employment",)),
        ("On fait un contrat de cession ou un GUSO.", ("freelance", "employment")),
        ("Payroll or invoice, as you prefer.", ("freelance", "employment")),
        ("CDI ou indépendant, la forme nous importe peu.", ("freelance", "employment")),
        ("This is a staff role.", ("employment",)),
        ("Portage possible ; le CDI est également envisageable.", ("freelance", "employment")),
        ("outside IR35. There is talk of a perm role afterwards.", ("freelance",)),
        ("Alternance de douze mois dans notre studio", ("employment",)),
        ("We'd take you on as staff.", ("employment",)),
        ("réglés en chèque emploi service", ("employment",)),
        ("on te déclare via le cesu", ("employment",)),
        ("Remote | Contract, 6 months | Berlin", ("freelance",)),
    ],
)
def test_kinds_of_contract_beside_each_other(text: str, kinds: tuple[str, ...]) -> None:
    assert read(text).value("contract") == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons trois factures impayées chez un client.",
        "Our platform has 120 freelancers.",
        "VOUS POUVEZ REGARDER AUJOURDHUI ? JE PAYE CASH",
        "Send us your invoice number again please.",
        "Our accountant needs help entering invoices.",
        "Apprendre à nos artisans à faire une facture.",
        "Vous facturez combien ?",
        "Nous avons une micro-entreprise de savons.",
        "J'ai un CDI et je cherche un professeur de guitare.",
        "Je suis salariée à temps plein ailleurs.",
        "Vous êtes en CDI et vous vous ennuyez ?",
        "Il y a deux ans, nous avions fait appel à un prestataire.",
        "We'll send you a contract to sign.",
    ],
)
def test_invoices_and_contracts_of_others_say_nothing_of_this_one(text: str) -> None:
    assert "contract" not in read(text)

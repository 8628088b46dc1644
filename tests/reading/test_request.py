"""Whether work is asked for: the many ways to ask, and the mail that asks for nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import read


def facts(body: str, *, subject: str = "", bulk: bool = False, automatic: bool = False) -> Facts:
    return read(Message(body=body, subject=subject, bulk=bulk, automatic=automatic))


REQUESTS = (
    "Je souhaite apprendre Photoshop, proposez-vous des séances individuelles ?",
    "Bonjour, votre profil m'intéresse. Avez-vous 15 minutes pour un appel ?",
    "Hello ! J'ai une super opportunité pour toi, appelle-moi",
    "Bonjour, j'aimerais échanger avec vous sur un projet. Quand êtes-vous dispo ?",
    "Hi, I have a great opportunity for you. Can we jump on a call?",
    "Call me, great opportunity",
    "Came across your profile and was impressed. Are you open to new projects?",
    (
        "Hola, estamos buscando un formador para un curso de dos días en Madrid. ¿Está usted disponible en "
        "mayo? Gracias, un saludo"
    ),
    (
        "Guten Tag, wir suchen für unser Team eine Trainerin für ein Seminar im Mai. Sind Sie verfügbar? Mit "
        "freundlichen Grüßen"
    ),
    (
        "Bonjour, nous sommes une agence de communication et nous avons une demande d'un client pour un site "
        "vitrine. Intéressé ?"
    ),
    "dispo pour un petit taf la semaine pro ?",
    "Bonjour, vous êtes disponible mardi prochain ?",
    "Hi Sam, quick one: do you have capacity in June for a small project?",
    "Bonjour, suite à notre échange, pouvez-vous m'envoyer votre proposition ?",
    "Pouvez-vous m'appeler au sujet d'une mission ?",
    "J'aurais besoin de vos services. Merci de me recontacter au 06...",
    "Besoin urgent !! appelez moi svp",
    "Bonjour, on m'a parlé de vous. Est-ce que vous prenez encore des clients ?",
    "What would you charge for something like this?",
    "Would you be up for helping us out in September?",
    'Sophie Martin vous a envoyé une demande : "Cours de piano à domicile". Répondez-lui depuis votre espace.',
    'New job alert: you have been invited to apply to "Build a Shopify store".',
    (
        "TR: Besoin formateur\n\n-------- Message transféré --------\nBonjour, est-ce que quelqu'un dans ton "
        "réseau fait de la formation Word ?"
    ),
    "Salut, tu connaîtrais pas quelqu'un qui fait des formations SST ?",
    "Appel d'offres : formation des élus locaux, remise des plis le 15 mars",
    "Est-ce que ça te brancherait de bosser sur un truc avec nous ?",
    "Nous aimerions vous inviter à intervenir lors de notre journée du 4 octobre.",
    "Would you like to speak at our conference in November? We can cover travel.",
    "Bonjour, nous sommes tombés sur votre site. Notre équipe aurait besoin d'un coup de pouce sur Canva.",
    "Je reviens vers vous pour la phase 2 du projet : seriez-vous partante ?",
    "We would like to extend your contract for another three months.",
    "Nous souhaiterions prolonger votre mission jusqu'à fin juin.",
    "Bonjour, peut-on se voir pour parler de la suite de la formation ? On voudrait ajouter deux jours.",
    (
        "Hi, I've got an old WordPress site that keeps crashing. Could you have a look and tell me what it "
        "would cost to fix?"
    ),
    (
        "Bonjour,\nOn a un salon dans trois semaines et notre plaquette date de 2019... Vous pourriez nous la "
        "refaire d'ici là ? On a les textes, il manque la mise en page."
    ),
    (
        "Salut, c'est Karim, on s'est croisés au coworking. J'ai un client qui galère avec son compte "
        "LinkedIn, il voudrait qu'on lui montre. T'aurais une heure ou deux la semaine pro ?"
    ),
    (
        "Bonjour, j'ai eu votre numéro par la mairie. On monte un club informatique pour les seniors et on "
        "voudrait quelqu'un le jeudi après-midi de 14 à 16. C'est rémunéré."
    ),
    "Salut, j'ai une appli React Native à finir, mon dev m'a lâché. T'aurais du temps en avril ?",
)

OTHER_MAIL = (
    "Bonjour,\nVeuillez trouver ci-joint la facture n° 2024-18 relative à la formation du 3 mars.\nCordialement",
    "Bonjour, je suis développeur freelance et je recherche de nouvelles missions. Voici mon CV.",
    "Bonjour, nous proposons des solutions de facturation pour les indépendants. Découvrez notre offre !",
    "Je suis absent du bureau jusqu'au 12 août. Pour toute urgence, contactez Paul.",
    "Salut Marie, merci pour hier, c'était super ! On se voit samedi chez Paul pour l'anniversaire ?",
    "Votre mot de passe a été modifié. Si vous n'êtes pas à l'origine de cette demande, contactez-nous.",
    "Newsletter de mars : nos conseils pour mieux vendre vos formations. Se désabonner",
    "Bonjour, je me permets de vous adresser ma candidature pour un poste de formateur. Ci-joint mon CV.",
    "Vous cherchez un développeur ? Notre agence vous accompagne. Demandez un devis gratuit.",
    "Bonjour, bien reçu, merci beaucoup. Bonne journée",
    "Étudiante en communication, je recherche un stage de 3 mois à partir d'avril.",
    "Coucou, tu viens dîner dimanche ? Papa sera là. Bisous",
    "Votre commande n° 48291 a été expédiée. Suivez votre colis.",
    "Finalement nous n'avons plus besoin de formateur, désolé. Bonne continuation.",
    "Merci pour votre formation de la semaine dernière, les participants étaient ravis !",
    "Bonjour, je propose mes services de graphiste : logos, flyers, sites web. Tarifs sur demande.",
    "Paul Durand vous invite à un événement : Café des freelances, jeudi 18h. Inscrivez-vous !",
    "Rappel : la réunion de copropriété aura lieu mardi à 18h30. Ordre du jour en pièce jointe.",
    "Hi, I'm a freelance designer looking for work. Here is my portfolio.",
    "Please find attached invoice #1123 for the training on March 3.",
    "We help businesses grow with SEO. Book a demo today!",
    "I'm out of the office until Monday with limited access to email.",
    "Hey! Are you free for drinks on Friday? It's Tom's birthday",
    "Your order has shipped.",
    "Thanks so much for the workshop yesterday, everyone loved it!",
    "Are you looking for a reliable developer? Our team of experts can build your website. Get a free quote.",
    "Your verification code is 482910.",
    "You received this newsletter because you signed up. Unsubscribe",
    "John Smith accepted your invitation to connect.",
    "We no longer need a trainer, sorry about that.",
    "See you at the match on Sunday, love, mum",
    "Bonjour, avez-vous bien reçu mon paiement ? Merci",
    "Merci de votre retour, je vous confirme le rendez-vous de demain 10h.",
    "C'est noté, à demain !",
    "Thanks, see you tomorrow!",
    "Joyeux anniversaire Marie ! Plein de bisous",
    "Félicitations pour ton nouveau poste !",
    "Congrats on your work anniversary!",
    (
        "Hi, I'd like to offer my services as a virtual assistant. I can help you with scheduling and email. "
        "My rates start at $15/hour."
    ),
    (
        "Bonjour, je suis formatrice indépendante et je souhaiterais intégrer votre réseau. Vous trouverez "
        "mon CV en pièce jointe."
    ),
    "Dear customer, your parcel will be delivered tomorrow between 9 and 12.",
    "Votre abonnement arrive à échéance le 30 juin. Renouvelez-le dès maintenant.",
    "Webinaire gratuit : comment trouver des clients en freelance. Inscrivez-vous avant jeudi !",
    "Boostez votre visibilité ! Nos experts SEO propulsent votre site en première page. -30 % ce mois-ci.",
    "URSSAF : votre déclaration du trimestre est disponible.",
    "Relance : facture 2023-114 impayée à ce jour. Merci de procéder au règlement.",
    "Compte rendu de la réunion du 3 avril : présents, absents, décisions.",
    "Looking for my first freelance gigs, any advice? #opentowork",
    "Hi all, does anyone know how to configure exim with TLS? I get an error on line 12.",
    "Security alert: new sign-in to your account from Chrome on Windows.",
    "Congratulations! You have won $1,000,000. Click here to claim your prize.",
    "Meet hot singles in your area tonight",
    (
        "Hello Anna, I noticed your website could rank higher on Google. We offer SEO packages from "
        "$99/month. Interested?"
    ),
    "Nous avons le plaisir de vous annoncer l'ouverture de notre nouvelle agence.",
    "T'as vu le match hier ? Incroyable !",
    "Je te souhaite une bonne année, la santé et du bonheur.",
    "Les inscriptions à notre formation 'Devenir coach' sont ouvertes. Réservez votre place !",
    "Avez-vous besoin d'un site web ? Nous créons des sites modernes à partir de 490 €.",
    "Your weekly digest: 5 new articles about remote work. Unsubscribe here.",
    "Je serai en congés du 1er au 15 août, sans accès à mes mails.",
    "Le devis signé est en pièce jointe, merci !",
    "Hi Tom, invoice paid today, thanks for the great work.",
    "Freelance developer with 10 years of experience, available immediately for remote projects. Day rate: 450 EUR.",
    "Graphiste indépendante depuis 8 ans, je vous propose mes services pour vos logos et flyers.",
    "On se fait un resto jeudi ? J'ai besoin de décompresser",
    "Maman, tu peux me prêter ta voiture samedi ?",
    "Please find the minutes of our last meeting attached.",
    "Réponse automatique : je ne travaille pas le mercredi.",
    (
        "Bonjour Claire,\n\nPeux-tu m'envoyer les photos du week-end quand tu as deux minutes ? Les enfants "
        "les réclament.\n\nBises,\nSophie"
    ),
    (
        "Bonjour,\n\nNous vous rappelons que la réunion parents-professeurs aura lieu le jeudi 12 à 17h30 en "
        "salle B12. Merci de confirmer votre présence.\n\nLe secrétariat"
    ),
    (
        "Bonjour,\nVoici le planning de la semaine prochaine. La formation incendie aura lieu mardi matin "
        "pour tout le personnel.\nBonne journée"
    ),
    (
        "Hello,\n\nYour appointment with Dr Lee is confirmed for Tuesday 4 May at 10:15. Please arrive ten "
        "minutes early. Reply C to cancel."
    ),
    "Bonjour,\n\nVotre train n° 6123 du 14 mars partira avec 20 minutes de retard. Merci de votre compréhension.",
    "Salut,\nMerci pour le coup de main hier, t'es un chef. Je te dois une bière. On se capte bientôt !",
    "Hi Ben, can you forward me the slides from yesterday? Thanks!",
    (
        "Cher client, votre facture du mois de mars est disponible dans votre espace client. Montant : 34,99 "
        "€. Prélèvement le 5 avril."
    ),
    "Dear all,\n\nPlease note the office will be closed on Friday. We will be back on Monday.\n\nHR",
    (
        "Bonjour, je suis à la recherche d'un emploi de formateur dans votre région. Auriez-vous des postes à "
        "pourvoir ? Vous trouverez mon CV ci-joint."
    ),
    (
        "Hi, I'm an experienced copywriter and I'd love to help your business. I've attached some samples. "
        "Would you be open to a quick chat about how I can help you get more leads?"
    ),
    (
        "Votre avis compte ! Comment s'est passée votre formation du 12 mars ? Répondez à notre questionnaire "
        "en 2 minutes."
    ),
    (
        "This week in Remote Weekly: how to price your work, 5 tools for trainers, and an interview with a "
        "coach. Read online. Unsubscribe."
    ),
    (
        "La lettre des indépendants, n° 42. Au sommaire : fixer ses tarifs, trouver des missions, se former. "
        "Pour ne plus recevoir cette lettre, cliquez ici."
    ),
    "Coucou ma belle, ça va ? Tu passes à la maison dimanche ? Je fais un gâteau. Maman",
    "Bonjour, je vous confirme la bonne réception de votre dossier. Il sera traité sous 10 jours.",
    "Suite à notre conversation téléphonique, je vous confirme notre accord pour le 12 avril. À bientôt.",
    "Hi, thanks for your application. Unfortunately we have decided not to move forward. We wish you all the best.",
    "Nous avons bien étudié votre candidature mais nous ne pouvons y donner une suite favorable.",
    "Bonjour, auriez-vous la gentillesse de me renvoyer votre RIB ? Le virement a été rejeté.",
    "Please update your billing information to avoid interruption of service.",
    'Kim commented on your post: "Great article about training!"',
    "Vous avez 3 nouvelles invitations en attente.",
    "Anna Weber souhaite rejoindre votre réseau.",
    "Bonjour, c'est la piscine municipale : le cours de natation du samedi est annulé. Cordialement",
    "Hi, your library books are due on Friday. Renew online.",
    "Hello everyone, does anybody have a charger I can borrow for this afternoon?",
    "Bonjour à tous, quelqu'un a-t-il une perceuse à me prêter ce week-end ? Merci, le voisin du 3e",
    "Your free trial ends in 3 days. Upgrade now to keep your data.",
    (
        "Bonjour, notre organisme propose une nouvelle formation certifiante aux formateurs indépendants. "
        "Éligible CPF. Inscriptions ouvertes jusqu'au 30."
    ),
    "We're excited to announce our new course platform for trainers! Join the webinar on Thursday.",
    "Hey, how was your weekend? We went to the lake, weather was great. Need to tell you about it!",
    "Bonjour, le contrat signé est en pièce jointe. Bonne réception.",
    "Rappel : votre rendez-vous chez le dentiste est fixé au 14 mai à 9h.",
    "Mail delivery failed: returning message to sender.",
    "Thank you for registering for the conference. Here is your ticket.",
    "Bonjour à tous,\nLe cours de yoga de jeudi est déplacé à 19h. Pensez à apporter votre tapis.\nNamasté, Julie",
    "Hi Laura,\nJust checking you got home OK. It was lovely to see you and the kids. Speak soon, Jen x",
    "Bonjour, je vous rappelle que le loyer est à régler avant le 5. Cordialement, l'agence",
    "Dear parents, the school trip to the museum is on Thursday. Please pack a lunch.",
    (
        "Bonjour, votre inscription à la formation « Gérer son temps » est confirmée. Vous recevrez une "
        "convocation sous 48 h."
    ),
    "Votre devis n° 2231 a été accepté par le client. Connectez-vous pour voir le détail.",
    "Hello, thank you for your order. Your price includes VAT. Track your parcel here.",
    "Nos tarifs évoluent au 1er janvier : découvrez nos nouvelles offres d'abonnement.",
    "Hi, I'm a recent graduate looking for an internship in marketing. My CV is attached.",
    "Bonjour, je suis comédien et je propose des voix off pour vos modules de formation. Voici ma démo.",
    "The meeting notes are in the shared folder. Action points: Tom to call the printer, Ann to book the room.",
    "Félicitations, votre avis a été publié.",
    "Avec la carte Avantage, profitez de 30 % de réduction sur tous vos trajets.",
    "Hey! I passed my driving test!! Drinks on me",
    "Suite à votre demande, veuillez trouver notre devis pour la réparation de la chaudière.",
    "Bonjour, le client a validé la maquette. On peut passer à la suite. Merci pour ton travail !",
    "J'ai bien aimé ton dernier article sur le refus des missions. Continue comme ça !",
    "Loved your newsletter this week, it really spoke to me. Thank you.",
)


@pytest.mark.parametrize("text", REQUESTS)
def test_a_request_is_noticed(text: str) -> None:
    assert facts(text).value("asks_for_work") is True


@pytest.mark.parametrize("text", OTHER_MAIL)
def test_ordinary_mail_offers_and_job_seekers_ask_for_nothing(text: str) -> None:
    assert facts(text).value("asks_for_work") is False


@pytest.mark.parametrize(
    "text",
    [
        "Nous recherchons un développeur PHP.",
        "Je cherche une graphiste pour un logo.",
        "Could you build a website for our bakery?",
        "We're looking for a trainer in May.",
        "Pourriez-vous me faire un devis pour une traduction ?",
    ],
)
def test_a_plain_request_is_stated_and_quoted(text: str) -> None:
    asks = facts(text)["asks_for_work"]
    assert asks.certainty is Certainty.STATED
    assert asks.quotes and all(text[q.start : q.end] == q.text for q in asks.quotes)


@pytest.mark.parametrize(
    "text",
    ["Avez-vous besoin d'un site ?", "Are you looking for a developer?", "Si vous cherchez un formateur, écrivez-moi."],
)
def test_a_need_of_the_reader_is_no_request(text: str) -> None:
    assert facts(text).value("asks_for_work") is False


@pytest.mark.parametrize(
    "text",
    [
        "Nous cherchons un formateur. Si vous avez besoin de précisions, écrivez-nous.",
        "We need a trainer in June. Let me know if you need anything else.",
        "Our usual trainer is on maternity leave, can you take over the course?",
        "Le traiteur du mariage de ma fille nous a lâchés, nous cherchons un cuisinier.",
        "We haven't found someone yet: we need a copywriter.",
        "Nous cherchons une rédactrice, payée à 30 jours à réception de la facture.",
    ],
)
def test_words_of_other_mail_inside_a_request_do_not_hide_it(text: str) -> None:
    assert facts(text).value("asks_for_work") is True


def test_a_request_in_another_language_is_shown() -> None:
    text = "Guten Tag, wir suchen für unser Team eine Trainerin für ein Seminar im Mai. Sind Sie verfügbar?"
    assert facts(text).value("asks_for_work") is True
    assert facts(text, bulk=True).value("asks_for_work") is False


def test_a_weak_sign_in_a_bulk_mail_is_no_request_but_a_plain_one_is() -> None:
    assert facts("Une collaboration, une opportunité ?", bulk=True).value("asks_for_work") is False
    assert facts("Nous recherchons un formateur Excel à Lille.", bulk=True).value("asks_for_work") is True


def test_an_automatic_answer_is_no_request() -> None:
    assert facts("Je suis absente, mon projet reprend lundi.", automatic=True).value("asks_for_work") is False


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, votre profil m'intéresse. Avez-vous 15 minutes pour un appel ?",
        "Hi, I have a great opportunity for you. Can we jump on a call?",
        "Call me, great opportunity",
    ],
)
def test_a_call_without_what_how_much_or_when_is_vague(text: str) -> None:
    assert facts(text).value("vague") is True


@pytest.mark.parametrize(
    "text",
    [
        "Nous cherchons un formateur, appelez-moi.",
        "Great opportunity: 3 days a week, call me.",
        "Our website has been dead for a week. Can you bring it back?",
        "Qui pourrait nous apprendre Photoshop ? On est trois, niveau zéro.",
        "Bonjour, bien reçu, merci.",
    ],
)
def test_a_request_that_says_what_or_how_much_is_not_vague(text: str) -> None:
    assert facts(text).value("vague") is None


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour {prenom}, nous cherchons un formateur.",
        "Hi {{first_name}}, are you available?",
        "Dear [Name], we need a trainer.",
        "Bonjour [Prénom], une mission pour vous.",
        "Hello %FIRSTNAME%, we have a project for you.",
        "Dear |FNAME|, are you open to new projects?",
    ],
)
def test_a_leak_of_the_template_shows_a_mass_mail(text: str) -> None:
    fact = facts(text)["mass_mail"]
    assert fact.value is True and fact.certainty is Certainty.STATED


@pytest.mark.parametrize(
    "line",
    [
        "Gérer mes alertes | Se désabonner",
        "Unsubscribe from invitations",
        "Turn off these alerts",
        "Reply STOP to opt out.",
        "You're receiving this because the category is in your saved searches.",
        "Vous recevez cette alerte parce que vous suivez la catégorie.",
        "Pour ne plus recevoir nos offres, cliquez ici.",
    ],
)
def test_a_line_about_leaving_a_list_shows_a_mass_mail(line: str) -> None:
    text = f"Nous cherchons un rédacteur pour 40 fiches, 8 € la fiche, à distance.\n\n{line}"
    fact = facts(text)["mass_mail"]
    assert facts(text).value("asks_for_work") is True
    assert fact.value is True and fact.certainty is Certainty.STATED


def test_a_nameless_greeting_only_hints_at_a_mass_mail() -> None:
    assert facts("Dear Sir/Madam, we need a trainer.")["mass_mail"].certainty is Certainty.LIKELY


@pytest.mark.parametrize("text", ["Bonjour Marie, nous cherchons un formateur.", "Hi, we need a trainer [2 days]."])
def test_a_letter_to_one_person_is_no_mass_mail(text: str) -> None:
    assert facts(text).value("mass_mail") is None


_SAID = """je cherche|besoin|d'|un|une|formateur|developer|need|looking|for|you|pouvez-vous|devis|tarif|(H/F)|mission
poste|de|role|a|the|to|build|facture|unsubscribe|?|.|:|-|merci|avez|vous|are|we|qui|formation|cours""".replace(
    "\n", "|"
)
_WORDS = st.sampled_from([*_SAID.split("|"), "\n"])


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(_WORDS, max_size=60).map(" ".join)))
def test_reading_never_raises_always_decides_and_quotes_exactly(text: str) -> None:
    read_facts = facts(text)
    assert isinstance(read_facts.value("asks_for_work"), bool)
    for fact in read_facts.by_name.values():
        assert all(text[q.start : q.end] == q.text for q in fact.quotes if q.part == "body")

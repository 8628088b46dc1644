"""How close the work is to the user's topics: closely, loosely, far, or not to be told."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts
from sansregret.core.frame_file import starter_frame
from sansregret.core.request import Message
from sansregret.reading.read import Reader

TRAINER = Reader(starter_frame("trainer").topics)


def facts(body: str, subject: str = "") -> Facts:
    return TRAINER.read(Message(body=body, subject=subject))


CLOSELY = (
    "Bonjour, je cherche un prof de maths pour mon fils en 3e, 2h par semaine à domicile. Merci",
    "Bjr, je cherche qqn pour donner des cours d'anglais a ma fille",
    "Bonjour Marie,\nAuriez-vous le temps de former notre équipe à Excel en mars ?\nBien à vous",
    (
        "Bonjour, pourriez-vous me faire un devis pour une formation de deux jours sur la prise de parole ? "
        "Nous sommes 8."
    ),
    "Salut ! T'es dispo le 12 juin pour animer un atelier chez nous ? On est 10. Bises",
    "Bonjour, combien prenez-vous pour une journée de formation PowerPoint ?",
    "Nous recherchons un formateur ou une formatrice bureautique pour 3 jours à Lille.",
    "Organisme de formation recherche formateur.rice en développement web (H/F), 10 jours.",
    "Votre formation Excel nous intéresse. Quand seriez-vous disponible ?",
    "Hello, on aurait besoin de quelqu'un pour concevoir un module e-learning sur la sécurité.",
    "Notre client recherche un ingénieur pédagogique freelance pour concevoir un parcours digital.",
    (
        "Bonjour, mon fils est en terminale et il a du mal en physique. Faites-vous du soutien scolaire ? "
        "Quels sont vos tarifs ?"
    ),
    "Bonsoir, vous faites des formations sur Notion ? On est une petite asso de 6 personnes.",
    (
        "Bonjour,\n\nJe suis responsable RH chez Fabricole. Nous souhaitons organiser une formation "
        "management pour 12 personnes à l'automne.\n\nCordialement"
    ),
    "Urgent : remplacement formateur SST demain à Nantes",
    "Coucou, tu pourrais venir faire un cours sur le SEO à mes étudiants ? payé 50€ de l'heure",
    "Recherche intervenant pour animer un séminaire de deux jours sur la communication.",
    "Nous cherchons un développeur pour animer une formation React de 3 jours.",
    "Bonjour, je voudrais prendre des cours de guitare, vous avez de la place le mercredi ?",
    "J'ai une mission de formation à te proposer : 5 jours, CSS, à Rennes.",
    "Bonjour, je vous contacte car nous avons un besoin en formation Scrum pour nos équipes",
    "Hi, I'm looking for a maths tutor for my son, two hours a week.",
    "Hello, could you run a two-day workshop on public speaking for our managers in May?",
    "Hi Anna, are you available to train our sales team on Excel? 12 people, in Leeds.",
    "We need an instructional designer for 20 days.",
    "How much do you charge for a one-day training course on PowerPoint?",
    "hey, do you teach beginners? want to learn guitar, lessons on saturdays maybe",
    "Can you teach my daughter Python? She's 13.",
    "Python Trainer (contract)\nLondon\n5 days\n£450/day",
    "We'd love to have you deliver a session on UX writing at our academy. What are your rates?",
    "My company wants to book your storytelling course for 15 people.",
    "Formation Excel\nBonjour, est-ce que c'est quelque chose que vous pourriez assurer pour nous ?",
    "Je me permets de vous contacter au sujet d'une intervention à l'université : 24 h de TD de gestion de projet.",
    (
        "Salut, on m'a filé ton contact. Je bosse dans un CFA et on galère à trouver un formateur compta pour "
        "septembre, ça te branche ?"
    ),
    "vous donnez encore des cours particuliers?",
    "Formateur / Formatrice Word Excel - Vacation - Melun",
    "CDD Enseignant d'espagnol (H/F), lycée privé, 18h hebdo",
    (
        "Hello,\nJe m'occupe de la formation chez un loueur de vélos. Ma directrice voudrait que nos 9 "
        "vendeurs passent une journée sur l'accueil client avant l'été. C'est le genre de choses que vous "
        "faites ? Si oui, à combien ?"
    ),
    "Ingénieur(e) pédagogique digital learning (H/F) - CDI - Lyon - 38-42k€",
    "English teacher wanted for evening classes, 6 hours a week, €30/h, Bordeaux.",
    "URGENT cherche remplaçant(e) prof de piano pour congé maternité, école de musique, 8h/semaine",
    "Bonjour, j'aimerais apprendre à utiliser Lightroom. Donnez-vous des cours à domicile ?",
    "Bonjour, pouvez-vous nous faire une proposition pour 2 jours de formation à l'écriture web ? Groupe de 8.",
    "We're putting together our autumn training programme and would like to include your negotiation course again.",
    (
        "Bonjour,\nL'an dernier vous aviez animé deux journées chez nous sur la gestion des conflits. On "
        "aimerait remettre ça en novembre avec une nouvelle équipe."
    ),
    "Hi, my son has his GCSE maths in June and he's struggling. Do you have any slots left on Saturdays?",
    "Hello, would you be available to give a guest lecture to our second-year students on 14 March?",
    "Hi, we need someone to write the learning material for a new onboarding course.",
    "Bonjour, je cherche à me former sur Figma en individuel, 2 ou 3 séances. Vos disponibilités ?",
    "Salut Léo, dispo pour refaire ta formation Git chez nous ? Même format, 2 jours, 10 personnes.",
    "Université de Rennes cherche vacataire pour TD de droit du travail, 20h, semestre 2",
    "We're looking for a subject matter expert to develop an online course on data privacy.",
    "cherche prof de guitare pour débutant, lyon 3, max 30e/h",
    (
        "Bonjour, pourriez-vous intervenir auprès de nos managers sur la prévention du burn-out ? Une "
        "demi-journée, 15 personnes."
    ),
)

LOOSELY = (
    "Organisme de formation recherche un commercial à temps partiel.",
    "Nous cherchons un développeur pour notre plateforme e-learning.",
    (
        "Nous cherchons un chef de projet CRM. Missions :\n- piloter le déploiement\n- former les "
        "utilisateurs\n- suivre le budget"
    ),
    "École de commerce cherche graphiste pour sa plaquette.",
    "Recherche community manager pour un centre de formation, 2 jours par semaine.",
    "We're an edtech company looking for a backend developer.",
    "We need a project manager. Responsibilities:\n- plan the rollout\n- train end users\n- report weekly",
    "Training company seeks a part-time salesperson.",
    "Looking for a developer to work on our e-learning platform",
    (
        "Bonjour,\nNous éditons une application pour apprendre les langues et nous cherchons un développeur "
        "iOS pour trois mois."
    ),
    "Hi, our tutoring company is looking for a part-time bookkeeper, about 5 hours a week.",
    "Nous sommes un organisme de formation et nous avons besoin de refaire notre site internet.",
    (
        "Chef de projet digital (H/F)\nVos missions :\n- piloter la refonte du site\n- animer des ateliers "
        "avec les métiers\n- former les équipes internes\nProfil : bac+5"
    ),
)

SOMETHING_ELSE = (
    "Bonjour, nous recherchons un développeur back-end PHP à temps plein.",
    "Bonjour, je cherche un graphiste pour refaire mon logo. Budget 300 €.",
    "Mission freelance\nDéveloppeur Java\nParis\n6 mois\n500 €/j",
    "Bonjour, pourriez-vous me faire un devis pour la refonte de notre site ?",
    "Salut, tu connais un plombier dispo ? J'ai besoin d'un plombier rapidement.",
    (
        "Notre client, acteur de l'assurance, recherche un(e) comptable en CDI. Profil : de formation "
        "comptable (bac+3), vous maîtrisez Excel."
    ),
    (
        "Consultant SAP FI/CO (H/F)\nMission de 6 mois à Lyon\nTJM 600 €\nProfil : de formation ingénieur, "
        "vous avez 5 ans d'expérience."
    ),
    "Nous recrutons un commercial terrain. Formation assurée en interne, véhicule fourni.",
    "Bonjour, seriez-vous disponible pour traduire un document de 20 pages en anglais ?",
    "Nous aurions besoin d'une traduction de notre brochure en anglais.",
    "Cherche nounou 3 soirs par semaine, Lyon 7",
    "Recherche data engineer pour entraîner des modèles de machine learning.",
    "Hi, we're looking for a senior React developer, 6 months, fully remote, £500/day.",
    "Hello! I need a logo for my bakery. What are your rates?",
    "We need someone to train machine-learning models. Looking for a data scientist.",
    "Can you build me a website for my restaurant?",
    "Machine Learning Engineer\nRemote\nYou will train models on large training data sets.\n$90/hour",
    "We are hiring a sales manager. Full training provided. Apply now.",
    "Looking for a translator, French to English, 5,000 words, of course paid.",
    "Could you translate a 10-page contract by Friday?",
    "bonjour je voudrais faire refaire mon site internet c'est combien",
    "Yo, j'ai besoin d'un dev front pour 10 jours, t'es dispo ?",
    "Lead Développeur PHP (F/H) - CDI - Bordeaux. Rejoignez-nous !",
    "Bonjour, je recherche un développeur WordPress pour refaire le site de mon restaurant, au cours du mois de mai.",
    "On est en train de monter une appli et on cherche un dev mobile",
    "Graphiste freelance (H/F)\nProfil :\n- Issu d'une formation en design (bac +3)\n- Maîtrise de la suite Adobe",
    "UX Designer\nLyon\n3 mois\nTJM 450 €\nTélétravail partiel",
    "Bonjour Léa, nous avons besoin d'un photographe pour un mariage le 12 juillet. Vos tarifs ?",
    "hello, looking for someone to fix my wordpress site asap, budget $200",
    (
        "Senior Java Developer - 6 month contract - London - £550 per day. Requirements: degree in Computer "
        "Science or equivalent, 5+ years of experience."
    ),
    "Avantages : mutuelle, formations prises en charge, tickets restaurant. Nous recrutons un comptable à Nantes.",
    "We're hiring a nurse. Benefits: pension, training budget, free parking.",
    "Cherche femme de ménage 3h par semaine Montreuil",
    "Recherche serrurier pour changer une porte",
    "Nous cherchons un traducteur français-anglais pour un contrat de 30 pages.",
    "I need an accountant for my tax return",
    "Développeur Python (H/F)\nVous êtes titulaire d'un diplôme d'ingénieur ou d'une formation équivalente.",
    "Our startup is seeking a product designer, 3 days a week.",
    (
        "Bonjour,\n\nJe monte une micro-brasserie et il me faudrait des étiquettes sympas pour quatre bières. "
        "Mon cousin m'a parlé de vous. Combien ça coûterait à peu près ?\n\nMerci\nLucas"
    ),
    (
        "Bonjour, je suis recruteuse chez TalentoPro. Je travaille actuellement sur un poste de Lead Data "
        "pour un client dans l'énergie (CDI, Paris, 65-75k€). Votre profil m'a semblé pertinent. Seriez-vous "
        "ouvert à un échange ?"
    ),
    (
        "Hi Sam, I'm recruiting for a Senior Backend Engineer role with a fintech in Dublin. Hybrid, up to "
        "€95k. Would you be interested in hearing more?"
    ),
    (
        "Bonjour,\nNous ouvrons un restaurant en septembre et on aimerait une identité visuelle qui claque : "
        "logo, menus, enseigne. Vous avez un book à nous montrer ? Quel budget prévoir ?"
    ),
    (
        "Hello,\nmy name is Ruth and I've written a children's book. I need someone to illustrate it, about "
        "24 pages. What would that cost?"
    ),
    "Hi! Our podcast needs editing, 4 episodes a month. Interested?",
    "Bonjour Monsieur, nous souhaiterions vous confier la rédaction de notre rapport annuel (40 pages).",
    "Hi Nick, we have an opening for a contract copywriter, 2 days a week, $400/day. Are you free?",
    "Dev PHP dispo ? Projet Symfony 5, TMA, 450/j, Lyon ou remote.",
    (
        "Bonjour, je suis à la recherche d'un graphiste pour un projet de packaging. Merci de m'envoyer votre "
        "book et vos tarifs."
    ),
    "Good morning, could you quote for translating our website (about 12,000 words) from German to English?",
    (
        "Bonjour, votre profil de développeur Python a retenu mon attention. J'ai une mission chez un grand "
        "compte bancaire, 3 jours sur site. TJM ?"
    ),
    (
        "Hi, saw your profile. We have a 12-month contract for a Salesforce administrator in Manchester, £400 "
        "outside IR35. Interested?"
    ),
    (
        "Nous recherchons pour l'un de nos clients, basé à Lille, un administrateur systèmes et réseaux pour "
        "une mission longue."
    ),
    "besoin d'un site vitrine pour mon activité de fleuriste, 5 pages max, petit budget",
    "Can you redo my business cards? 500 copies",
    "Bonjour, on cherche une plume pour écrire les posts LinkedIn de notre CEO, 4 par mois.",
    "We're after a freelance photographer for a product shoot in May.",
    "Bonjour, est-ce que vous faites aussi des faire-part de mariage ? On se marie en juin.",
    "Je recherche un développeur web pour corriger des bugs sur mon site Prestashop",
    (
        "Notre comptable part à la retraite, nous cherchons quelqu'un pour tenir notre comptabilité, une "
        "journée par semaine."
    ),
    "Mission : chargé(e) de recrutement en freelance, 3 mois, 2 jours/semaine, Nantes",
    "Looking to hire: part-time virtual assistant (10h/week) to manage inbox and calendar.",
    "Hi, we'd like you to design a new logo for our gym.",
    "Peux-tu traduire cette page pour demain ?",
    "Hello, auriez-vous un créneau pour relire mon roman (250 pages) ?",
    "Bonjour, nous avons un besoin urgent d'un développeur Java senior à Paris, full time, démarrage ASAP.",
)

NEVER_FAR = (
    "We need a chef to give cooking classes to our guests.",
    "Looking for a musician to lead sessions with children twice a week",
    "Nous cherchons un photographe pour initier nos salariés à la prise de vue.",
    "Cherche animateur nature pour groupes scolaires",
    "Recherche moniteur d'auto-école diplômé, Lyon",
    "We need a keynote speaker for our annual sales meeting.",
    "Développeur Moodle freelance, 10 jours",
    "Looking for a graphic designer to lay out our textbook",
    "Nous cherchons un concepteur de serious games",
    "Recherche rédacteur pour manuels scolaires",
    "SCORM developer needed, Articulate Storyline, 5 modules",
    "L&D designer wanted, 3 months",
    "Cherche bénévole pour ateliers numériques",
    "Juriste pour animer nos matinales clients",
    "Looking for an actor for role-play sessions with our managers",
    "Nous cherchons un comédien pour des mises en situation avec nos équipes en formation.",
    "Traducteur interprète pour un séminaire de deux jours",
    "Assistante pédagogique à mi-temps",
    "Community manager pour école de yoga",
    "We are looking for a nurse educator.",
    "Babysitter parlant anglais pour initier les enfants à la langue",
    "Je cherche un étudiant en maths pour mon fils (1re)",
    "Need an accountant who can explain VAT to our founders over two sessions",
    "Développeur pour notre LMS",
    "Consultant formation (H/F)",
    "Assistant de direction pour centre de formation",
    "Hi! Would you like to give a talk to our students about freelancing?",
    "We're looking for a designer to mentor our juniors.",
    "Un avocat pourrait-il venir parler du RGPD à nos adhérents ? Nous cherchons un avocat.",
    "Rédaction de quiz et d'exercices de français, recherche rédacteur",
    "Besoin d'un coach pour préparer un oral, 3 séances",
    "Nous cherchons quelqu'un pour accompagner nos équipes dans la prise en main de Teams. Dispo en mai ?",
    "Bonjour, nous recherchons un consultant Power BI pour monter en compétences nos analystes.",
    "Rédacteur de contenus pédagogiques recherché, 10 modules à écrire.",
    "Looking for a writer to create lesson plans for primary schools.",
    "Nous recherchons un développeur. Vous interviendrez aussi comme formateur auprès des clients.",
    "We need a video editor for our online courses.",
    "Graphiste pour supports de formation, 5 jours",
    "Bonjour, je cherche quelqu'un pour apprendre à mon père à se servir de son ordinateur.",
    "Hi! Could you show our team how to use Figma? half a day",
    "Je cherche un étudiant pour aider ma fille à faire ses devoirs le soir",
    "Besoin d'une intervention en entreprise sur les risques psychosociaux, une demi-journée",
    "Nous cherchons un conférencier pour notre séminaire annuel.",
    "Recherche animateur d'ateliers d'écriture pour une médiathèque, samedi matin.",
    "Assistant de formation H/F, CDD 3 mois",
    "Chargé de projet formation (H/F)",
    "Développeur formateur (H/F) à Toulouse",
    "Learning & Development Manager\nLondon\nFull time",
    "Content developer for an online academy - part-time",
    "Need a native speaker to practise English conversation with my daughter",
    "On cherche un dev pour encadrer nos étudiants en projet de fin d'année",
    "Traducteur pour modules e-learning (EN>FR)",
    "Bonjour, pouvez-vous nous aider ? On voudrait que nos commerciaux sachent mieux présenter.",
    "Hi, our managers need to learn how to give feedback. Can you help?",
    "Consultant en conduite du changement pour un déploiement SAP : ateliers, supports, formation des key users",
    "Ingénieur support. Vous formez les clients à nos outils.",
    "Salut, j'ai un client qui veut un truc sur l'IA pour ses équipes, genre une journée. Tu fais ça ? combien ?",
    (
        "Bonjour, dans le cadre de notre plan de développement des compétences, nous cherchons un prestataire "
        "pour deux jours sur Excel."
    ),
    "Jury pour titre professionnel développeur web : seriez-vous disponible le 6 juin ?",
    "Correction de copies (BTS), payé à la copie",
    "Nous recherchons un designer, éventuellement pour donner quelques cours plus tard",
    "We're a school looking for a web developer",
    "Web developer wanted\nWe build software for teachers.",
    (
        "Bonjour Madame,\n\nMa fille est en seconde et ses notes en physique-chimie baissent depuis la "
        "rentrée. Une amie m'a donné vos coordonnées. Pourriez-vous la prendre une heure par semaine, de "
        "préférence le mercredi ? Nous habitons près de la gare.\n\nMerci d'avance,\nMme Poirier"
    ),
    (
        "Hi there,\nI run a small bakery and my staff are hopeless with spreadsheets. Do you come to people's "
        "premises? I'd want a morning, maybe two, for four of us.\nCheers"
    ),
    (
        "Bonjour,\nNous organisons notre séminaire d'équipe en octobre et nous cherchons une activité d'une "
        "demi-journée autour de la créativité. Que proposez-vous ?"
    ),
    (
        "Hi Jane, a colleague who did your session last year raved about it. We'd like something similar for "
        "our new starters in September. What would you need from us?"
    ),
    "Bonjour, notre intervenant habituel nous fait faux bond. Pouvez-vous le remplacer les 4 et 5 mars à Dijon ?",
    "Office manager needed, part-time. You'll welcome visitors, manage supplies and onboard new hires.",
    (
        "Nous sommes un CFA et recherchons un intervenant en comptabilité pour 60 heures réparties sur "
        "l'année. Tarif : 45 €/h."
    ),
    "Looking for a facilitator to run a retrospective with 20 people",
    "Bonjour, j'ai 62 ans et je voudrais apprendre à me servir de mon smartphone. Vous vous déplacez ?",
    "Bonjour, notre OPCO finance deux jours de bureautique pour 5 assistantes. Vous êtes Qualiopi ? Quel tarif ?",
    "Can you mentor our junior developer for a couple of hours a week?",
)


@pytest.mark.parametrize("text", CLOSELY)
def test_work_that_is_the_topic_is_close(text: str) -> None:
    assert facts(text).topic("training") == "closely"


@pytest.mark.parametrize("text", LOOSELY)
def test_work_with_a_part_or_in_a_setting_of_the_topic_is_loosely_related(text: str) -> None:
    assert facts(text).topic("training") == "loosely"


@pytest.mark.parametrize("text", SOMETHING_ELSE)
def test_a_plain_other_trade_or_task_is_far_and_quoted(text: str) -> None:
    read = facts(text)
    assert read.topic("training") == "no"
    assert read.stated("topics") and read.stated("subject")
    assert read["topics"].quotes == read["subject"].quotes


@pytest.mark.parametrize(
    "text",
    [
        "yo ! tu montes toujours des podcasts ? j'en lance un, 6 épisodes, 40 balles l'épisode c ok ?",
        "Hey neighbour, our photographer ghosted us, need someone from 4 to 9 on Saturday, $500 cash.",
        "A new project has been posted\n\nTitle: Logo + packaging for hot sauce\nPrize: €250 to the winner",
        "Hi, the app got 4.8 stars. Board wants Android next, half time, 4 months, $105/hr. You in?",
        "My client is after a Scrum Master to look after two squads, full time, nine months, £400 a day.",
        "Bonjour, il nous faudrait traduire vers l'allemand la notice de notre fendeuse, 11 400 mots. Votre tarif ?",
    ],
)
def test_without_any_term_a_trade_that_is_merely_named_tells_that_the_topic_is_far(text: str) -> None:
    read = facts(text)
    assert read.topic("training") == "no"
    assert read["topics"].quotes == read["subject"].quotes


@pytest.mark.parametrize(
    "text",
    [
        "hi is this the piano lady? i wanna learn one song for my wedding, never touched a piano, £200 saved",
        "Mon mari est plombier, moi je reprends l'espagnol à 50 ans : une heure par semaine, combien ?",
        "Our devs don't write tests. Two days with them to get the habit going, 600 a day?",
        "Ma fille est en 3e et sa prof d'anglais est absente. Vous seriez libre le mercredi ? 20 € de l'heure.",
    ],
)
def test_words_of_learning_bar_a_no_that_rests_on_a_mere_mention(text: str) -> None:
    assert facts(text).topic("training") != "no"


@pytest.mark.parametrize("text", NEVER_FAR)
def test_any_sign_of_the_topic_bars_a_no(text: str) -> None:
    assert facts(text).topic("training") != "no"


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, êtes-vous disponible en mai ?",
        "Nous cherchons quelqu'un de motivé.",
        "We need help with a project.",
        "Nous recherchons un consultant pour trois mois.",
    ],
)
def test_where_the_subject_is_not_told_the_topic_is_unknown(text: str) -> None:
    assert facts(text).topic("training") is None


@pytest.mark.parametrize(
    "text",
    [
        "Nous recherchons un développeur. Transformation numérique, performance, plateforme et information.",
        "We're looking for a developer. The office is next to the train station.",
        "On cherche un dev, on est en train de tout refaire, au cours d'eau près, cours de bourse compris.",
        "Développeur (H/F)\nProfil :\n- formation : bac+5 en informatique",
        "Data scientist wanted: model training, training data, of course in Python.",
        "We are hiring an accountant. You will receive training.",
        "Nous recrutons un chauffeur. Vous bénéficierez d'une formation à votre arrivée.",
    ],
)
def test_traps_are_not_the_topic(text: str) -> None:
    assert facts(text).topic("training") == "no"


def test_a_mail_subject_names_what_is_asked_for() -> None:
    read = facts("Bonjour, pouvez-vous nous dire vos disponibilités ?", subject="Formation Excel de deux jours")
    assert read.topic("training") == "closely"
    assert {quote.part for quote in read["topics"].quotes} == {"subject"}


def test_ordinary_mail_has_no_topic() -> None:
    assert "topics" not in facts("Merci pour la formation d'hier, à bientôt !")


@pytest.mark.parametrize(
    "text",
    [
        "Suite à notre bilan de l'année, cinq chefs d'équipe ont besoin d'outils pour recadrer. Quel tarif ?",
        "Our warehouse staff need their refresher before the audit on the 9th. Can you fit us in?",
    ],
)
def test_an_occasion_is_not_what_is_asked_for(text: str) -> None:
    assert facts(text).topic("training") != "no"


def test_what_the_reader_would_be_is_the_subject() -> None:
    read = facts(
        "Nous remplaçons notre ERP. Vous serez chef de projet : cadrage, recette, formation des utilisateurs. 600 €/j."
    )
    assert read["subject"].value == "chef de projet"
    assert read.topic("training") == "loosely"


@pytest.mark.parametrize(
    "text",
    [
        "We need some training on pivot tables, 8 people, a day in May. What do you charge?",
        "Il nous manque un·e intervenant·e pour le module « accueil », 4 dates, 10 participants, 450 € par jour.",
        "Mon fils, en première, présente un concours et les mathématiques lui résistent. Deux heures le mercredi ?",
        "Le relais propose de financer une soirée sur la motricité libre pour nous six, 250 €. Vous déplacez-vous ?",
    ],
)
def test_training_in_other_words_is_close(text: str) -> None:
    assert facts(text).topic("training") == "closely"


@pytest.mark.parametrize(
    "text",
    [
        "Hi, we run a maths tuition centre and our receptionist's off sick. We need someone on the desk, £12.50/h.",
        "Nous sommes un collège rural de 300 élèves et plus rien ne marche : 24 postes à réinstaller, 350 €/jour ?",
    ],
)
def test_a_house_that_is_named_by_what_it_does_is_a_setting(text: str) -> None:
    assert facts(text).topic("training") == "loosely"


@pytest.mark.parametrize(
    "text",
    [
        "Objet : étude d'évaluation de notre dispositif\nNous cherchons quelqu'un qui sache écouter, 20 jours, 9 k€.",
        "Du néerlandais vers le français, 22 000 mots, 0,11 € le mot, à rendre le 5 mai. Êtes-vous libre ?",
        "Hello, our usual typesetter has retired. Would you be free to take on a 320-page history? We pay £6 a page.",
        "Je vous contacte au sujet d'un besoin chez un partenaire : Ingénieur soudage, 4 mois, Belfort, 55 €/h.",
    ],
)
def test_labels_language_pairs_and_people_who_left_name_another_trade(text: str) -> None:
    assert facts(text).topic("training") == "no"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Nous cherchons quelqu'un pour former ses agents d'accueil.", "former ses agents"),
        ("We need somebody to show our tenants how to use the boiler.", "show our tenants"),
        ("Nous cherchons une formatrice.", "formatrice"),
    ],
)
def test_a_quotation_does_not_break_off_before_the_noun(text: str, quoted: str) -> None:
    fact = Reader(starter_frame("trainer").topics).read(Message(body=text)).get("topics")
    assert fact is not None
    assert quoted in {quote.text for quote in fact.quotes}


@pytest.mark.parametrize(
    "text",
    [
        "Nous cherchons un photographe pour encadrer un stage photo de deux jours.",
        "Je monte un cabinet de recrutement et j'aimerais que vous prépariez mes candidats aux entretiens.",
        "I'm opening a bakery and would like you to sit with my two starters for a morning.",
        "We run a translation agency; would you come and speak to our people?",
        "Je tiens un salon de coiffure, vous pourriez passer nous aider avec la caisse ?",
    ],
)
def test_the_senders_own_trade_is_never_what_is_asked_for(text: str) -> None:
    facts = Reader(starter_frame("trainer").topics).read(Message(body=text))
    assert facts.topic("training") != "no"

"""What is no request: offers of service, people who look for work, invoices, newsletters, lists, automatic answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser

_OFFER = re.compile(
    r"(?<![a-z])(?:nous (?:vous )?proposons|je (?:vous )?propose (?:mes|une gamme|des prestations|des services)"
    r"|nous (?:sommes specialis|accompagnons les|offrons|aidons les)|notre (?:solution|logiciel|outil|catalogue"
    r"|nouvelle offre|gamme)|nos (?:services|solutions|offres|prestations|prix|experts)|decouvrez|profitez"
    r"|offre (?:speciale|exclusive|limitee|promo\w{0,9})"
    r"|essai gratuit|demo(?:nstration)? gratuite|code promo|-\d{1,2} ?%|% de (?:remise|reduction)|soldes"
    r"|demandez (?:un|votre|une) (?:devis|demo)|prenez rendez-vous|inscrivez-vous|reservez (?:votre|des)|(?:my"
    r"|our) (?:services|agency offers|solution|product|platform (?:helps|offers))|we (?:offer|provide|specialize"
    r"|specialise|help (?:companies|businesses|clients|brands))|i (?:offer|provide|specialize|specialise)"
    r"|boost your|increase your|grow your (?:business|audience)|free (?:trial|demo|quote|audit|consultation)"
    r"|limited time|special offer|discount|% off|book a demo|register now|sign up|shop now|best price|money back"
    r"|click here|guaranteed)(?![a-z])"
)
_OWN = re.compile(
    r"(?<![a-z])(?:(?:ci-joint|joint|vous adresse|trouverez)[^.;]{0,40}mon cv|ma candidature|candidature spontanee"
    r"|(?:attached|enclosed|find|is)[^.;]{0,40}my (?:cv|resume|portfolio)|mon (?:portfolio|profil) (?:pourrait"
    r"|peut|est)|mes (?:services|competences|prestations)|my (?:services|cv|resume|skills|rates? (?:is|are))"
    r"|(?:i am|i'm) (?:a |an )?(?:[a-z-]{3,16} ){0,4}?(?:available for (?:hire|work)|open to work|seeking)"
    r"|available for (?:hire|new projects|freelance)|(?:years'? (?:of )?experience"
    r"|ans d'experience)[^.;]{0,20}(?:available|disponible) (?:immediat|now|for|from|pour|des)[a-z]{0,6}"
    r"|(?:proposer|offrir|vous faire part de|offer|presenter) (?:mes"
    r"|ma|my) (?:services|candidature|competences|collaboration|help)"
    r"|(?:je )?suis (?:actuellement )?(?:disponible pour (?:des|toute|de nouvelles?) missions?"
    r"|en recherche (?:d'emploi|active|de mission)|a l'ecoute)|suis (?:developp|graphist|redact|format|consultant"
    r"|traduct|design|freelance|independant)[a-z]{0,8}[^.;?]{0,60}(?:et (?:je )?(?:propose|recherche|cherche"
    r"|vous)))(?![a-z])"
)
_PAPERS = re.compile(
    r"(?<![a-z])(?:(?:votre|notre|la|ma|ci-joint[e]?|cette|une|de|sa|veuillez trouver) ?(?:la |notre |votre |ma "
    r"|une )?factures?(?! (?:en (?:regie|sous)))|factures? (?:n|no|n°|numero|du|#)|facture ?:|invoice (?:paid"
    r"|sent)|(?:mon|le|son) (?:paiement|virement|reglement)|my payment|your (?:invoice"
    r"|receipt|order|bill|statement|subscription|parcel|package|account|payment|booking is|password|verification)"
    r"|invoice (?:#|no|number|is|attached|for)|receipt for|payment (?:received|reminder|due|confirmation|failed"
    r"|of)|accuse de reception|votre (?:declaration|bulletin|commande|colis|livraison|abonnement|compte|paiement"
    r"|mot de passe|code de"
    r"|releve|inscription|virement|prelevement|adhesion|avis d')|bon de commande|relance (?:de paiement|facture)"
    r"|impaye|reglement (?:de|recu|par)|echeance"
    r"|code de verification|verification code|security alert|alerte de securite|mot de passe|password"
    r"|nouvelle connexion|new (?:sign-?in|login|follower|device)|a (?:visite|consulte) votre profil"
    r"|viewed your profile|invitation (?:a se connecter|to connect)|accepted your invitation|a accepte votre"
    r"|vous avez \d{1,3} (?:nouvelle|notification|message)|you have \d{1,3} (?:new|unread)|voici notre devis"
    r"|ci-joint (?:le|notre) devis|devis signe|do not reply|ne pas repondre|noreply|compte rendu|proces-verbal"
    r"|ordre du jour|convocation|assemblee generale)(?![a-z])"
)
_AWAY = re.compile(
    r"(?<![a-z])(?:absente?(?:\(e\)|\.e)? (?:du bureau|jusqu|du \d|de mon|pour|actuellement)|(?:je suis"
    r"|suis) (?:actuellement )?(?:absent|en conge|en vacances|en deplacement)|out of (?:the )?office|on (?:annual "
    r"|maternity |parental |sick )?leave|(?:i am|i'm) (?:currently )?(?:away|on vacation|on holiday|on leave)"
    r"|reponse automatique|automatic reply|auto-?reply|message automatique|delivery (?:status|failure|has failed)"
    r"|undeliver\w{2,5}|mailer-daemon|retour a l'expediteur|with limited access to (?:my )?email)(?![a-z])"
)
_LIST = re.compile(
    r"(?<![a-z])(?:unsubscrib\w{1,4}|desabonn\w{1,6}|desinscri\w{1,6}|mailing[ -]list|newsletter"
    r"|lettre d'information|infolettre|view (?:this email |it )?in (?:your )?browser|voir (?:la "
    r"|cette )?(?:version|dans|en ligne)|version en ligne|list maintainer|yahoo! groups|sourceforge|se desinscrire"
    r"|gerer vos preferences|email preferences|you (?:are receiving|received) this|vous recevez ce(?:t|tte)?"
    r"|edition (?:du|n)|this week|cette semaine (?:dans|au programme)|read more|lire la suite|en savoir plus"
    r"|date ?: ?(?:not supplied|\d{4}-\d\d)|pgp signed)(?![a-z])"
)
_LEISURE = re.compile(
    r"(?<![a-z])(?:verre|apero|diner|resto|restaurant|anniv\w{0,9}|match|cine(?:ma)?|vacances|soiree|barbecue|bbq"
    r"|rando|foot|tennis|noel|drinks?|beers?|dinner|birthday|party|movie|game night|football|pub|holidays?"
    r"|pique-nique|week-end entre|bises?|bisous|mariage|wedding|kiss(?:es)?|babysit|love you|maman|papa|mamie|mum"
    r"|dad)(?![a-z])"
)
_WITHDRAWN = re.compile(
    r"(?<![a-z])(?:n'(?:avons|ai|a|ont|aurons|aurai) (?:finalement |donc |malheureusement |en fait )?plus besoin"
    r"|(?:poste|mission|besoin|projet) (?:\w{2,12} ){0,3}?(?:pourvue?|annulee?|abandonnee?|suspendue?"
    r"|plus d'actualite)|plus d'actualite|(?:avons|ai|a|ont|on a) (?:finalement |deja |entre temps "
    r"|depuis )?(?:trouve quelqu'un|retenu (?:quelqu'un|un autre|une autre|un confrere|une autre)"
    r"|choisi (?:quelqu'un|un autre|une autre)|fait (?:un autre )?choix)|no longer (?:need|looking|require"
    r"|required|needed|going ahead)|(?:don't|do not|won't) need (?:\w{2,12} ){0,4}?any ?more|(?:have |has "
    r"|'ve )?(?:already |been )?(?:found (?:someone|somebody)|filled|hired (?:someone|somebody))|decided (?:not to"
    r"|to go (?:with|in)|against)|(?:position|role|job|project) (?:\w{2,10} ){0,3}?(?:filled|cancelled|canceled"
    r"|on hold|closed)|cancel(?:led)? the (?:project|course|training|job)|annul(?:ons|er|e) (?:la|le|notre"
    r"|cette))(?![a-z])"
)


def offer(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody sells."""
    yield from _found(page, sentence, _OFFER, 4)


def own(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody looks for work."""
    yield from _found(page, sentence, _OWN, 5)


def papers(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Invoices, orders, accounts and other business that is not a request."""
    yield from _found(page, sentence, _PAPERS, 4)


def away(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody is not there, or a program answers."""
    yield from _found(page, sentence, _AWAY, 5)


def listed(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Newsletters and discussion lists; they may carry requests, so this is only a sign."""
    yield from _found(page, sentence, _LIST, 3)


def leisure(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Family and friends."""
    yield from _found(page, sentence, _LEISURE, 4)


def withdrawn(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """What was asked for is wanted no more."""
    yield from _found(page, sentence, _WITHDRAWN, 6)


def _found(page: Page, sentence: Sentence, pattern: re.Pattern[str], strength: int) -> Iterator[Finding]:
    match = pattern.search(page.folded, sentence.start, sentence.end)
    if match:
        yield page.found("asks_for_work", False, match.span(), rank=strength)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="offer",
        triggers=(
            "proposons", "propose", "sommes", "accompagnons", "offrons", "aidons", "notre", "nos", "decouvrez", "profitez", "offre",
            "essai", "demo*", "code", "%", "soldes", "demandez", "prenez", "inscrivez", "reservez", "my", "our", "we", "i", "boost",
            "increase", "grow", "free", "limited", "special", "discount", "book", "register", "sign", "shop", "best", "money", "click",
            "guaranteed",
        ),
        parse=offer,
    ),
    Parser(
        name="own",
        triggers=("cv", "candidature", "resume", "portfolio", "profil", "services", "competences", "prestations", "skills", "rate*", "available", "open", "seeking", "collaboration", "help", "suis"),
        parse=own,
    ),
    Parser(
        name="papers",
        triggers=(
            "facture*", "your", "invoice", "receipt", "payment", "accuse", "votre", "commande", "relance", "impaye", "reglement", "echeance",
            "verification", "alert*", "mon", "le", "my", "mot", "password", "connexion", "new", "visite", "consulte", "viewed", "invitation", "accept*", "vous",
            "you", "devis", "reply", "repondre", "noreply", "compte", "proces", "ordre", "convocation", "assemblee",
        ),
        parse=papers,
    ),
    Parser(
        name="away",
        triggers=("absent*", "suis", "office", "leave", "away", "vacation", "holiday", "automatique", "automatic", "auto*", "delivery", "undeliver*", "mailer", "retour", "limited"),
        parse=away,
    ),
    Parser(
        name="list",
        triggers=(
            "unsubscri*", "desabonn*", "desinscri*", "mailing", "newsletter", "lettre", "infolettre", "view", "voir", "version", "list",
            "yahoo", "sourceforge", "gerer", "email", "you", "vous", "edition", "this", "cette", "read", "lire", "savoir", "date", "pgp",
        ),
        parse=listed,
    ),
    Parser(
        name="leisure",
        triggers=("verre", "apero", "diner", "resto", "restaurant", "anniv*", "match", "cine*", "vacances", "soiree", "barbecue", "bbq", "rando", "foot", "tennis", "noel", "drinks", "drink", "beer*", "dinner", "birthday", "party", "movie", "night", "football", "pub", "holiday*", "pique", "week", "bise*", "bisou*", "mariage", "wedding", "kiss*", "love", "maman", "papa", "mamie", "mum", "dad"),
        parse=leisure,
    ),
    Parser(
        name="withdrawn",
        triggers=("plus", "pourvu*", "annul*", "abandonne*", "suspendu*", "trouve", "retenu", "choisi", "choix", "longer", "need", "found", "filled", "hired", "decided", "cancel*", "hold", "closed"),
        parse=withdrawn,
    ),
)  # fmt: skip

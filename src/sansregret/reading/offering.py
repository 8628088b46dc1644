"""What is no request: offers of service, people who look for work, invoices, newsletters, lists, automatic answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.pattern import compiled

_OFFER = compiled(
    r"(?<![a-z])(?:nous (?:vous )?proposons(?! (?:[a-z]{1,8} )?\d)|je (?:vous )?propose (?:mes|une gamme"
    r"|des prestations|des services)|nous (?:sommes specialis|accompagnons les|offrons|aidons les)"
    r"|notre (?:solution|logiciel|outil|catalogue|nouvelle offre|gamme)|nous avons remarque que (?:votre|ton)|(?:i"
    r"|we) noticed (?:that )?your|how i can help|i'd love to help your|(?:agence|agency|societe"
    r"|team) (?:web )?(?:specialis|expert)\w{2,4}|nos (?:services|solutions|offres|prestations|prix|experts)"
    r"|decouvrez|profitez|offre (?:speciale|exclusive|limitee|promo\w{0,9})|essai gratuit"
    r"|demo(?:nstration)? gratuite|code promo|-\d{1,2} ?%|% de (?:remise|reduction)|soldes|demandez (?:un|votre"
    r"|une) (?:devis|demo)|prenez rendez-vous|inscrivez-vous|reservez (?:votre|des)|(?:my|our) (?:services"
    r"|agency offers|solution|product|platform (?:helps|offers))|we (?:offer(?! (?:[a-z]{1,8} )?[£$€\d])|provide"
    r"|specialize|specialise|help (?:companies|businesses|clients|brands))|i (?:offer|provide|specialize"
    r"|specialise)|boost your|increase your|grow your (?:business|audience)|free (?:trial|demo|quote|audit"
    r"|consultation)|limited time|special offer|discount|% off|book a demo|register now|sign up|shop now"
    r"|best price|money back|click here|guaranteed)(?![a-z])"
)
_OWN = compiled(
    r"(?<![a-z])(?:(?:ci-joint|joint|vous adresse|trouverez)[^.;]{0,40}mon cv|ma candidature|candidature spontanee"
    r"|(?:attached|enclosed|find|is)[^.;]{0,40}my (?:cv|resume|portfolio)|mon (?:portfolio|profil) (?:pourrait"
    r"|peut|est)|mes (?:services|competences|prestations)|my (?:services|cv|resume|skills|rates? (?:is|are))"
    r"|(?:i am|i'm) (?:a |an )?(?:[a-z-]{3,16} ){0,4}?(?:available for (?:hire|work)|open to work|seeking)"
    r"|available for (?:hire|new projects|freelance)|(?:years'? (?:of )?experience"
    r"|ans d'experience)[^.;]{0,20}(?:available|disponible) (?:immediat|now|for|from|pour|des)[a-z]{0,6}"
    r"|(?:proposer|offrir|vous faire part de|offer|presenter) (?:mes|ma|my) (?:services|candidature|competences"
    r"|collaboration|help)|(?:je )?suis (?:actuellement )?(?:disponible pour (?:des|toute|de nouvelles?) missions?"
    r"|en recherche (?:d'emploi|active|de mission)|a l'ecoute)|suis (?:developp|graphist|redact|format|consultant"
    r"|traduct|design|freelance|independant)[a-z]{0,8}[^.;?]{0,60}(?:et (?:je )?(?:vous )?propose))(?![a-z])"
)
_PAPERS = compiled(
    r"(?<![a-z])(?:(?:ci-joint(?:e|es)?|veuillez trouver|en piece jointe|vous trouverez|je vous (?:envoie"
    r"|transmets|adresse)|voici)[^.;]{0,40}(?<![a-z])factures?|votre facture(?= (?:du|de|n|est|d'un|numero"
    r"|mensuel))|factures? (?:n|no|n°|numero|#|impayee?s?|en retard)|facture ?:|your (?:invoice|receipt|order|bill"
    r"|statement|subscription|parcel|package|account|payment|booking is|password|verification)|invoice (?:#|no"
    r"|number|is|attached|for)|receipt for|payment (?:received|reminder|due|confirmation|failed|of)"
    r"|accuse de reception|votre (?:avis compte|declaration|bulletin|commande|colis|livraison|abonnement|compte"
    r"|paiement|mot de passe|code de|releve|virement|prelevement|adhesion|avis d')|relance (?:de paiement|facture)"
    r"|reglement (?:de|recu|par)|code de verification|verification code|security alert|alerte de securite"
    r"|votre mot de passe|your password|reset your|nouvelle connexion|new (?:sign-?in|login|follower|device)"
    r"|a (?:visite|consulte) votre profil|viewed your profile|invitation (?:a se connecter|to connect)"
    r"|accepted your invitation|commented on|liked your|mentioned you|a commente|a aime votre|a reagi"
    r"|souhaite rejoindre votre reseau|a accepte votre|vous avez \d{1,3} (?:nouvelle|notification|message)"
    r"|you have \d{1,3} (?:new|unread)|notre devis|votre devis (?:n|a ete|est)|devis n|voici notre devis"
    r"|ci-joint (?:le|notre) devis|devis signe|do not reply"
    r"|ne pas repondre|noreply|compte rendu|proces-verbal|ordre du jour|convocation|assemblee generale)(?![a-z])"
)
_AWAY = compiled(
    r"(?<![a-z])(?:(?:je suis|suis|je serai|serai) (?:actuellement )?(?:absent|en conge|en vacances"
    r"|en deplacement)[a-z()]{0,6}|absente?(?:\(e\)|\.e)? du bureau|out of (?:the )?office|(?:i am|i'm|i will be"
    r"|i'll be) (?:currently )?(?:away|on (?:[a-z]{3,10} )?leave|on vacation|on holiday|on leave)"
    r"|reponse automatique|automatic reply|auto-?reply|message automatique|delivery (?:status|failure|has failed)"
    r"|undeliver\w{2,5}|mailer-daemon|retour a l'expediteur|with limited access to (?:my )?email)(?![a-z])"
)
_LIST = compiled(
    r"(?<![a-z])(?:lettre des|au sommaire|ne plus recevoir|unsubscrib\w{1,4}|desabonn\w{1,6}|desinscri\w{1,6}"
    r"|mailing[ -]list|newsletter|lettre d'information|infolettre|view (?:this email |it )?in (?:your )?browser"
    r"|voir (?:la |cette )?(?:version|dans|en ligne)|version en ligne|list maintainer|yahoo! groups|sourceforge"
    r"|se desinscrire|gerer vos preferences|email preferences|you (?:are receiving|received) this"
    r"|vous recevez ce(?:t|tte)?|edition (?:du|n)|cette semaine (?:dans|au programme)|read more|lire la suite"
    r"|en savoir plus|date ?: ?(?:not supplied|\d{4}-\d\d)|pgp signed)(?![a-z])"
)
_LEISURE = compiled(
    r"(?<![a-z])(?:apero|un verre|boire (?:un|une)|resto|cine(?:ma)?|barbecue|bbq|rando|drinks|beers?|game night"
    r"|pub|pique-nique|bisous|love you|gros bisous|je t'aime|xoxo|on se (?:voit|capte) (?:samedi|dimanche|vendredi"
    r"|bientot|ce soir|quand))(?![a-z])"
)
_FAMILY = compiled(
    r"(?<![a-z])(?:anniv\w{0,9}|match|vacances|soiree|foot|tennis|noel|dinner|diner|birthday|party|movie|football"
    r"|holidays?|maman|papa|mamie|mum|dad|bises?)(?![a-z])"
)
_WITHDRAWN = compiled(
    r"(?<![a-z])(?:n'(?:avons|ai|a|ont|aurons|aurai) (?:finalement |donc |malheureusement |en fait )?plus besoin"
    r"|(?:poste|mission|besoin|projet) (?:\w{2,12} ){0,3}?(?:pourvue?|annulee?|abandonnee?|suspendue?"
    r"|plus d'actualite)|plus d'actualite|(?:avons|ai|a|ont|on a) (?:finalement |deja |entre temps "
    r"|depuis )?(?:trouve quelqu'un|retenu (?:quelqu'un|un autre|une autre|un confrere|une autre)"
    r"|choisi (?:quelqu'un|un autre|une autre)|fait (?:un autre )?choix)|no longer (?:need|looking|require"
    r"|required|needed|going ahead)|(?:don't|do not|won't) need (?:\w{2,12} ){0,4}?any ?more|(?:have |has "
    r"|'ve )?(?:already |been )?(?:found (?:someone|somebody)|filled|hired (?:someone|somebody))|decided (?:not to"
    r"|to go (?:with|in)|against)|(?:position|role|job|project|post|course) (?:has (?:now )?been|is now|was|is"
    r"|has already been) (?:already |now )?(?:filled|cancelled|canceled|on hold|closed)|(?:have|has|had|need"
    r"|must)(?: to| had to)? cancel(?:led)? the (?:project|course|training|job|workshop)|nous (?:annulons"
    r"|devons annuler) (?:la|le|notre|cette))(?![a-z])"
)


def offer(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody sells."""
    yield from _found(page, sentence, _OFFER, 3)


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


def family(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Words of private life that requests of private persons hold too."""
    yield from _found(page, sentence, _FAMILY, 2)


def withdrawn(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """What was asked for is wanted no more."""
    for finding in _found(page, sentence, _WITHDRAWN, 6):
        before = page.folded[max(sentence.start, finding.spans[0][0] - 16) : finding.spans[0][0]]
        if not _NOT_YET.search(before):
            yield finding


_NOT_YET = compiled(r"(?:n't|not|never|until|unless|if|si|jusqu'a ce que|n'|ne) (?:[a-z']{1,8} ){0,2}$|n'$")


def _found(page: Page, sentence: Sentence, pattern: re.Pattern[str], strength: int) -> Iterator[Finding]:
    match = pattern.search(page.folded, sentence.start, sentence.end)
    if match:
        yield page.found("asks_for_work", False, match.span(), rank=strength)


PARSERS: tuple[Parser, ...] = tuple(
    Parser(name=name, opens=(opens,), parse=parse)
    for name, opens, parse in (
        ("offer", _OFFER, offer),
        ("own", _OWN, own),
        ("papers", _PAPERS, papers),
        ("away", _AWAY, away),
        ("list", _LIST, listed),
        ("leisure", _LEISURE, leisure),
        ("family", _FAMILY, family),
        ("withdrawn", _WITHDRAWN, withdrawn),
    )
)

"""Freelance work told by how it is paid: the reader sends an invoice, or works through a firm of their own."""

from __future__ import annotations

from collections.abc import Iterator

from sansregret.core.facts import Certainty
from sansregret.reading.page import Page, Sentence
from sansregret.reading.pattern import compiled

_OWN = r"(?:your|votre|ta|ton|vos|his or her|their)"
_FIRM = (
    r"(?:llc|ltd|limited(?: company)?|psc|company|structure|societe|entreprise|sasu|sas|sarl|eurl|micro-?entreprise"
    r"|auto-?entreprise|umbrella|business)"
)
#: Each alternative is said of the reader. `STATED` tells it plainly; `LIKELY` by terms of paying alone.
STATED = compiled(
    r"(?<![a-z])(?:(?:you|u)(?:'ll|'d| will| would| can| could| should| must| need to| have to| just)? (?:just "
    r"|then |simply )?"
    r"(?:invoice|bill)(?! (?:clients?|customers?|them|our))"
    r"|(?:just |please |then )(?:invoice|bill|send an invoice|send your invoice)(?= us| me| at| when| monthly"
    r"| weekly| by|[.,;]|$)"
    r"|(?:send|give|email|drop) (?:us|me) (?:an|your|one|a single|a monthly) invoices?(?! (?:number|no|n))"
    rf"|(?:through|via|with|under|par|avec|en passant par) {_OWN} (?:own )?{_FIRM}"
    rf"|{_OWN} (?:own )?(?:llc|limited company|ltd company|sasu|eurl|micro-?entreprise|auto-?entreprise|umbrella)"
    r"|(?:bring|need|have|with) (?:your|an?) (?:own )?(?:tax number|utr|abn|ein|vat number)"
    r"|(?:tu|vous) (?:nous |me |m'|lui |leur )?(?:(?:fer(?:as|ez)|envoi(?:es|e|eras)|envoy(?:ez|as)|enverr(?:ez|as)"
    r"|emett(?:ez|rez|ras)"
    r"|fais|faites|edit(?:ez|eras)|etabli(?:ssez|rez|ras)) (?:une?|votre|ta|des|la)(?: simple| petite"
    r"| seule)? factures?|factur(?:ez|es|erez|eras))"
    r"|(?:veut|voulons|veux|attendons|demandons|faudra|faudrait|il faut|exigeons|suffit d'|suffira d'|besoin d'"
    r"|accepte|acceptons)"
    r" ?(?:me |nous )?(?:faire |envoyer )?une? (?:simple |petite |vraie )?facture"
    r"|(?:une |la |sur |contre |par |avec )?facture (?:obligatoire|uniquement|seulement|exigee|exclusivement|ok"
    r"|acceptee|only|possible"
    r"|de (?:votre|ta) part|a mon nom)"
    r"|(?:ou|or|soit|either|et|,) (?:en |sur |par |via |on |by |une? |an )?(?:facturation|facture|invoice"
    r"|invoicing)(?= ?(?:[.,;)?!]|si |if |pour|$))"
    r"|on your own invoice|invoices? (?:only|accepted|required|please|preferred)"
    r"|siret(?= (?:a jour|valide|en cours|requis|obligatoire|exige|necessaire|indispensable|actif)| ?(?:[.,;!)]|$))"
    r"|(?:societe|structure|boite) de portage|pigistes?|a la pige|(?:ae|ei|sasu|eurl|micro),? ?(?:/ ?|ou "
    r"|or )?(?:sasu|portage|eurl|ei))(?![a-z])"
)
LIKELY = compiled(
    r"(?<![a-z])(?:invoice (?:at |by )?(?:the )?(?:end of|monthly|weekly)|(?:pay|paid) on (?:[a-z]{3,10} )?invoices?"
    r"|facturation (?:mensuelle|en fin de|au mois|directe)"
    r"|(?:pay|paid|payons|reglons|remunerons|payed) (?:all )?(?:our|nos) (?:[a-z]{3,10} )?(?:freelancers?"
    r"|freelances?|contractors?"
    r"|independants?|prestataires?)|factures? de nos (?:freelances?|independants?|prestataires?)"
    r"|no payroll|(?:don't|do not|can't) (?:do|run|have) (?:a )?payroll"
    r"|(?:looking for|need|seek|seeking|want|appoint|hire|as) an independent [a-z]{3,14}"
    r"|contrat d'auteur|artistes?-auteurs?|consultante?\(?e?\)? individuel(?:le|\(le\))?)(?![a-z])"
)
#: Invoices as the matter of the work, of somebody else, unpaid or sent by the writer.
_OTHER = compiled(
    r"(?<![a-z])(?:impayee?s?|overdue|unpaid|relanc\w{1,4}|logiciel|software|module|saisi[er]?\w{0,3}|saisie|gestion"
    r"|process"
    r"|traiter|traitement|trier|classer|scanner|our clients|nos clients|your invoice (?:of|no|dated|n|\d)"
    r"|votre facture (?:du|n|\d)"
    r"|ci-jointe?|attached|please find|veuillez|bookkeep\w{2,5}|accounting|comptabilite|fournisseurs?|suppliers?"
    r"|electricite"
    r"|chasing|receipts|patients?|dated)(?![a-z])"
)
_DENIED = compiled(r"(?<![a-z])(?:pas|ni|sans|no|not|never|without|jamais|n'avez|[a-z]{2,6}n't)(?: [a-z']{1,8}){0,3} $")
_ASKED = compiled(r"(?<![a-z])(?:combien|quoi|how|what|comment|quel(?:le)?s?|a qui|who)(?![a-z])")


def invoicing(page: Page, sentence: Sentence) -> Iterator[tuple[tuple[int, int], Certainty]]:
    """The places that tell freelance work by its invoices, each with how sure it is."""
    folded, start, end = page.folded, sentence.start, sentence.end
    for pattern, certainty in ((STATED, Certainty.STATED), (LIKELY, Certainty.LIKELY)):
        for match in page.matches(pattern, sentence):
            if _OTHER.search(folded, start, end) or _DENIED.search(
                folded[max(start, match.start() - 30) : match.start()]
            ):
                continue
            if _ASKED.search(folded, start, end) and folded[end - 1] == "?":
                continue
            yield match.span(), Certainty.LIKELY if folded[end - 1] == "?" else certainty

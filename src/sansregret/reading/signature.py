"""The endings of a message: signatures, lines that a telephone adds, legal notices.

None of them may swallow a request, so all are bounded, and a line that says something is no signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sansregret.reading.pattern import compiled

_MOST_LINES = 10
_DEVICE = (
    r"(?i)\s{0,4}(?:sent (?:from|with|via) (?:my |the |a )?(?:iphone|ipad|mobile|phone|smartphone|android"
    r"|samsung|galaxy|huawei|pixel"
    r"|blackberry|outlook|mail|yahoo|gmail|proton|windows|spark|airmail|thunderbird)\b.{0,60}"
    r"|envoy[ée] (?:de(?:puis)?|avec|[àa] partir d['’eu]{1,2}|via) ?(?:mon|ma|l['’]|le|la|un|une"
    r"|mes)? ?(?:iphone|ipad|mobile|t[ée]l[ée]phone|portable"
    r"|smartphone|android|samsung|galaxy|huawei|tablette|outlook|courrier|mail|yahoo|gmail|proton|application"
    r"|appareil|orange|messagerie)\b.{0,60}"
    r"|(?:get|obtenir|t[ée]l[ée]charge[rz]) outlook (?:for|pour) .{0,20}|yahoo mail[:, ].{0,60}"
    r"|(?:garanti )?sans virus\.? ?.{0,30}|virus-free\.? ?.{0,30}|provenance : courrier pour windows.{0,20})\s{0,4}$"
)
_DASHES = compiled(r"(?:--|__|—)[ \t\r]{0,2}$")
_CLOSING = compiled(
    r"(?i)\s{0,4}(?:(?:bien |très |tres )?(?:cordialement|cdlt|cdt|sincèrement|respectueusement|amicalement"
    r"|chaleureusement)|bien à (?:vous|toi)"
    r"|(?:avec )?(?:mes |nos )?(?:sincères |meilleures |cordiales )?salutations(?: distinguées| cordiales)?"
    r"|belle journée|bonne journée|bonne soirée"
    r"|à (?:très )?bientôt|(?:kind|best|warm|kindest|many)(?: kind| warm)? (?:regards|wishes|thanks)|regards"
    r"|best|cheers|sincerely|yours(?: truly| sincerely| faithfully)?"
    r"|all the best|(?:many )?thanks(?: in advance| again)?|thank you(?: in advance)?|merci(?: beaucoup"
    r"| d['’]avance| par avance)?)[\s,.!]{0,4}$"
)
_CONTACT = compiled(
    r"(?i)(?:\b(?:t[ée]l(?:[ée]phone)?|phone|mob(?:ile)?|port(?:able)?|cell|fax|e-?mail|mail|courriel|web|site"
    r"|www|linkedin|skype|siret|siren|rcs|tva|nda|m|t|p)\b\s{0,2}[.:]"
    r"|https?://|www\.|[\w.+-]{1,40}@[\w-]{1,40}\.\w|\+\d{2}|(?:\d{2}[ .-]?){5}|\(\d{3}\) ?\d{3}|\b\d{5} [A-ZÀ-Ý]"
    r"|\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|bd|boulevard|place|impasse|chemin|all[ée]e|quai|route"
    r"|cours|street|road|lane))"
)
#: A line with one of these says something: it is no signature.
_SPEAKS = compiled(
    r"(?i)[?€£$]|\b\d+ ?(?:k|eur|euros?|jours?|days?|heures?|hours?|h|mois|months?|semaines?|weeks?|j)\b"
    r"|^\W{0,3}(?:p\.?-?s|n\.?b)\b"
    r"|\b(?:je|nous|vous|tu|j['’]ai|pouvez|cherch\w{0,10}|i|we|you|our|your|looking|need|tjm|budget|tarif"
    r"|mission|urgent|asap|freelance|remote|télétravail)\b"
)
_FIELD = compiled(r"^\s{0,4}[-*•]?\s?[^\W\d][^:\n]{0,30}\s?:\s?\S")

_NOTICE = (
    r"(?i)(?:this|the (?:information|contents?)|the above) (?:e-?mail|message|communication|transmission"
    r"|in this|contained in|of this)\b.{0,160}"
    r"(?:confidential|privileged|intended (?:only|solely|for))"
    r"|(?:not|are not) the (?:intended|named|correct) (?:recipient|addressee)"
    r"|^\W{0,4}(?:confidentiality (?:notice|note)|legal (?:notice|disclaimer)|disclaimer"
    r"|avis de confidentialité|clause de confidentialité|avertissement)\b\s?:?\s?(?:this|the|ce|le|les|la|$)"
    r"|(?:ce|le présent|cet) (?:message|courriel|e-?mail|mail|courrier)\b.{0,160}(?:confidentiel"
    r"|destin[ée]s? exclusivement|exclusivement destin|à l['’](?:attention|usage) exclusi|protég)"
    r"|(?:n['’]êtes pas|pas le) (?:le |un )?(?:bon |véritable )?destinataire"
    r"|(?:avant d['’]imprimer|pens(?:ez|ons) à l['’]environnement|n['’]imprimez|consider the environment"
    r"|before printing)"
    r"|(?:conformément (?:au|à la)|en application du) (?:rgpd|règlement|loi).{0,120}(?:droit|données)"
    r"|droit d['’]accès.{0,60}(?:rectification|suppression|données)"
    r"|(?:reçu|received) (?:ce|this) (?:message|mail|e-?mail|courriel) (?:par erreur|in error)"
)
#: A notice has one of these words; most texts have none, and are spared the rest.
_NOTICE_WORDS = (
    *("confiden", "destinat", "recipient", "addressee", "disclaimer", "avertissement", "legal", "privileg", "intended"),
    *("imprim", "print", "environ", "rgpd", "loi", "règlement", "droit", "erreur", "error", "protég", "exclusi"),
)
_DEVICE_WORDS = ("sent", "envoy", "get", "obten", "téléch", "telech", "yahoo", "sans", "garanti", "virus", "proven")
_LONGEST_NOTICE_LINES = 20


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """Compiled when first needed: it takes longer than to read a short mail."""
    return compiled(source)


def device_line(line: str) -> bool:
    """Whether a telephone or a mail program added the line ("Sent from my iPhone")."""
    if len(line) >= 120 or not line.strip().lower().startswith(_DEVICE_WORDS):
        return False
    return bool(_pattern(_DEVICE).match(line))


def disclaimer_end(lines: Sequence[str], number: int) -> int:
    """Behind the legal notice that begins at a line: to the end of its paragraph. The line itself if there is none.

    A notice that is wrapped over lines is found by its first two.
    """
    line = lines[number]
    if len(line) > 6000:
        return number
    start = line[:700]
    if len(line) < 120 and number + 1 < len(lines):
        start += " " + lines[number + 1][:200]
    lowered = start.lower()
    if not any(word in lowered for word in _NOTICE_WORDS):
        return number
    match = _pattern(_NOTICE).search(start)
    if not match or match.start() > len(line) or match.start() > 200:
        return number
    end = number + 1
    while end < len(lines) and end - number < _LONGEST_NOTICE_LINES and lines[end].strip():
        end += 1
    return end


def signature_end(lines: Sequence[str], number: int) -> int:
    """Behind the signature that follows a line: "-- ", or a closing formula with a name and contacts below.

    The line itself when none follows. After a formula only names, roles and contacts count; the first line that
    says something ends it.
    """
    line = lines[number]
    if len(line) > 60:
        return number
    if _DASHES.match(line):
        return _after_dashes(lines, number)
    if _CLOSING.match(line):
        return _after_closing(lines, number)
    return number


def _after_dashes(lines: Sequence[str], number: int) -> int:
    end, written = number + 1, 0
    while end < len(lines) and written <= _MOST_LINES:
        line = lines[end]
        if line.strip():
            if len(line) > 120 or _DASHES.match(line) or not _signs(line):
                break
            written += 1
        elif end - number > 2 * _MOST_LINES:
            break
        end += 1
    return _without_blank_end(lines, number, end) if written else number


def _after_closing(lines: Sequence[str], number: int) -> int:
    end, written, blank = number + 1, 0, False
    while end < len(lines) and written < _MOST_LINES and end - number < 2 * _MOST_LINES:
        line = lines[end]
        if not line.strip():
            blank = blank or written > 0
        elif len(line) > 90 or not _signs(line) or (blank and not _CONTACT.search(line)):
            break
        else:
            written += 1
        end += 1
    return _without_blank_end(lines, number, end) if written else number


def _signs(line: str) -> bool:
    """Whether a line may stand in a signature: a name, a role, a contact; nothing that says something."""
    if _CONTACT.search(line):
        return "?" not in line or "://" in line
    return not (_SPEAKS.search(line) or _FIELD.match(line) or line.lstrip()[:1] in ">-*•")


def _without_blank_end(lines: Sequence[str], number: int, end: int) -> int:
    while end > number + 1 and not lines[end - 1].strip():
        end -= 1
    return end

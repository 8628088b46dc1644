"""Parser of `place`: the town or address of the work, in the message's words.

Only where it is plainly tied: by a label, a line of a card, an office, a post or the event itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.pattern import compiled

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY

_REGIONS = (
    "france|ile-de-france|occitanie|bretagne|grand est|hauts-de-france|normandie|nouvelle-"
    "aquitaine|auvergne-rhone-alpes|provence-alpes-cote d'azur|paca|pays de la loire|bourgogne-"
    "franche-comte|centre-val de loire|corse|belgique|belgium|suisse|switzerland|luxembourg|"
    "canada|quebec|uk|united kingdom|england|scotland|wales|ireland|germany|spain|italy|"
    "netherlands|portugal|australia|usa|united states|sweden|poland|austria|denmark|norway|"
    "new zealand|singapore|ca|ny|tx|wa|ma"
)


@cache
def _place_words() -> re.Pattern[str]:
    """Where the town stands: after a label, in a card line, or tied to an office, a post or the work."""
    return compiled(
        r"(?P<label>(?:^|(?<=[\n*-])) {0,3}(?:[-+#>] {0,2})?(?:lieu|lieux|localisation|location|ville|adresse"
        r"|place|where|ou|site|address)(?: (?:de|du|d')[a-z' ]{2,25})? {0,3}[:=] {0,3}(?P<labelled>[^\n;"
        r"|]{2,70}))"
        r"|(?P<tied>(?<![a-z])(?:(?:dans|a) (?:nos|mes|leurs|les|vos|ses) (?:locaux|bureaux)(?: (?:situes"
        r"|bases))?|(?:poste|mission|role|position|job|bureaux|office|offices|studio|equipe|team|presence"
        r"|presentiel|sur site|sur place|on-?site|formation|cours|atelier|ateliers|stage|reunions?|seminaire"
        r"|intervention|deplacements?|conference|journees?|training|workshop|course)(?: [a-z'-]{1,12}){0,3}?"
        r"|located|situes?e?s?|bases?e?s?|based|(?:je|nous|on|i|we) (?:suis|sommes|est|am|are)(?: [a-z]{1,8})?)"
        r" (?:a|au|de|sur(?! (?:site|place))|in|at|pres de|near|out of)) (?P<town>[a-z][^\n.;:!?()|,]{1,60})"
    )


TOWN = compiled(
    r"(?:\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av|bd|boulevard|place|quai|allee|chemin|impasse"
    r"|cours)[^\n,;]{3,50}(?:,? \d{5})?(?: [A-ZÉÈ][\w'’-]{1,25})?)"
    r"|(?:(?:La |Le |Les |L['’]|Saint[ -]|Sainte[ -]|New |San |Los |Aix[ -])?[A-ZÉÈÎÂ][\w'’]{1,25}(?:[ -](?:sur"
    r"|les|la|le|de|du|des|en|sous|aux?|lès|l['’]|d['’]|et|upon|of)[ -][A-ZÉÈ][\w'’]{1,25}"
    r"|[ -][A-ZÉÈ][\w'’]{1,25}|-(?:sur|les|la|le|de|du|en|sous|lès)-[\w'’-]{2,30}){0,3}(?: \d{1,2}(?:e|er|ème"
    r"|eme)?(?![\w]))?)"
)
_NOT_TOWNS = frozenset(
    {
        "je", "nous", "vous", "react", "python", "java", "php", "excel", "word", "power", "figma", "teams",
        "zoom", "skype", "wordpress", "django",
        "node", "angular", "vue", "aws", "azure", "cdi", "cdd", "ux", "ui", "seo", "it", "rh", "pme", "esn",
        "bts", "cap", "remote", "teletravail", "online", "distance", "hybrid", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet",
        "aout", "septembre", "octobre", "novembre", "decembre", "english", "anglais", "french", "francais",
    }
)  # fmt: skip


#: Tools and tongues that are taught "à" or "in" themselves.
_TAUGHT_NAMES = frozenset(
    {
        "photoshop", "indesign", "illustrator", "canva", "notion", "chatgpt", "salesforce", "sap", "autocad", "revit",
        "sage", "odoo", "jira", "git", "docker", "kubernetes", "sql", "linux", "outlook", "scrum", "agile", "ia", "ai",
        "lean", "google", "linkedin", "instagram", "spanish", "german", "italian", "espagnol", "allemand", "italien",
        "moodle", "office",
        "powerpoint", "sketchup", "blender", "premiere", "affinity", "tableau", "sharepoint", "microsoft",
        "adobe", "unity", "javascript", "typescript", "scratch", "arduino", "madame", "monsieur", "easter", "christmas",
        "noel", "paques", "maths", "physics", "chemistry", "history", "the", "our", "your", "spring", "summer",
        "autumn",
    }
)  # fmt: skip


def is_other_name(folded: str, name: re.Match[str]) -> bool:
    """Whether a capitalised name is a month, a tool or a tongue, not a town."""
    first = re.split(r"[ '-]", folded[name.start() : name.end()])[0]
    return first in _NOT_TOWNS or first in _TAUGHT_NAMES


def _parse_place(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`place` where a town or address is plainly tied to the work, by a label, a card line or a preposition."""
    for match in _place_words().finditer(page.folded, sentence.start, sentence.end):
        labelled = match.lastgroup == "labelled" or match["label"] is not None
        start = match.start("labelled") if labelled else match.start("town")
        limit = match.end("labelled") if labelled else match.end("town")
        town = TOWN.search(page.text, start, limit) if labelled else TOWN.match(page.text, start, limit)
        if town and page.folded[town.start() : town.end()].split()[0] not in _NOT_TOWNS:
            yield page.found(
                "place",
                town.group(),
                town.span(),
                certainty=_STATED if labelled else _LIKELY,
                rank=2 if labelled else 1,
            )


@cache
def _card_line() -> re.Pattern[str]:
    return compiled(rf"[a-z][a-z' -]{{1,40}}, (?:{_REGIONS})(?: ?\(?\d{{0,5}}\)?)?")


def _parse_card_line(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A line that holds only a town and its region or country."""
    if _card_line().fullmatch(page.folded, sentence.start, sentence.end):
        text = page.text[sentence.start : sentence.end]
        if not all(word[:1].isupper() or len(word) < 4 for word in text.replace("-", " ").split()):
            return
        yield page.found("place", text, (sentence.start, sentence.end), rank=1)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="place.town",
        opens=(_place_words,),
        parse=_parse_place,
    ),
    Parser(
        name="place.card",
        opens=(_card_line,),
        parse=_parse_card_line,
    ),
)

"""The pattern of calendar words: every way of writing a date that is read, in folded text."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.calendar_names import MONTHS, WEEKDAYS
from sansregret.reading.pattern import compiled


@cache
def calendar_pattern() -> re.Pattern[str]:
    """Each alternative is a group with the name of its reader in `calendar_words`; its parts begin with that name."""
    month = "|".join(sorted(MONTHS, key=len, reverse=True))
    english = "|".join(
        sorted((m for m in MONTHS if m not in {"mars", "avril", "juin", "mai", "juillet"}), key=len, reverse=True)
    )
    weekday = "|".join(WEEKDAYS)
    day = r"(?:3[01]|[12]\d|0?[1-9])(?:er|st|nd|rd|th)?(?![\da-z])"
    more = (
        rf"(?: ?(?:-|/(?=\d{{1,2}} ?[a-z])|,|au|a|et|&|\+|to|and|ou|or|puis) ?(?:les? "
        rf"|the )?(?:{weekday})? ?{day}){{0,5}}"
    )
    year = r"(?:19|20)\d\d(?!\d)"
    part = (
        r"debut|mi|fin|courant|milieu|early|mid|late|(?:the )?(?:end|beginning|start|middle) of|(?:premiere"
        r"|deuxieme|seconde) quinzaine|(?:premiere |derniere |1ere )semaine|first week of|last week of"
        r"|(?:the )?(?:first|second) half of|(?:premiere|deuxieme|seconde) moitie"
    )
    of = r"(?:de |d'|du mois de |du mois d'|of )?"
    short = (
        r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\.?(?= (?:the |le )?(?:\d"
        r"|[a-z]{3,9} \d))"
    )
    named = rf"(?:(?:(?:{weekday})s?|{short}),? (?:le |the )?)?"
    return compiled(
        rf"(?<![\w/.,+-])(?P<iso>(?P<iy>{year})[-/](?P<im>\d\d)[-/](?P<id>\d\d)(?![\d-]))"
        rf"|(?<![a-z\d])(?P<dm>{named}(?P<dd>{day})(?P<dms>{more}) ?(?:of "
        rf"|de )?(?P<dmm>{month})(?![a-z])\.?(?:,? ?(?P<dmy>{year}))?)"
        rf"|(?<![\w/.,+])(?P<num>{named}(?P<nd>\d{{1,2}})(?: ?(?:-|au|a|et|&|to|and|ou"
        rf"|,) ?\d{{1,2}}){{0,4}}(?P<ns>[/.-])(?P<nm>\d{{1,2}})(?:(?P=ns)(?P<ny>(?:19|20)?\d\d)|(?<=[/.]\d)"
        rf"|(?<=[/.]\d\d))(?![\w/%€$])(?![.,]\d))"
        rf"|(?<![a-z])(?P<md>{named}(?P<mdm>{english})\.? (?:the )?(?P<mdd>{day}){more}(?! ?(?:days?|weeks?"
        rf"|months?|hours?|h|%|€|\$|k|people|or)(?![a-z]))(?:,? (?P<mdy>{year}))?)"
        rf"|(?<![a-z])(?P<mo>(?:(?P<mop>{part})[ -]?{of})?(?P<mom>{month})(?![a-z-])\.?"
        rf"(?: ?-? {{0,2}}(?P<moy>{year}))?)"
        rf"|(?<![a-z])(?P<yr>(?P<yrp>debut|mi|fin|early|mid|late|(?:the )?(?:end|beginning|start"
        rf"|middle) of)[ -](?:de |l'annee |d'annee )?(?P<yry>{year}))"
        rf"|(?<![a-z])(?P<re>rentree(?! d'argent|(?: le| du|:| :| est le)? (?:{weekday})? ?{day} )"
        rf"(?: scolaire| universitaire)?(?: (?:de "
        rf"|d')?(?P<rem>{month})(?![a-z]))?(?: (?:de )?(?P<rey>{year}))?)|(?<![a-z\d])(?P<wk>(?:(?:s|w|kw"
        rf"|cw)(?=[1-5]\d)|(?:semaine|sem\.?|week"
        rf"|wk) (?:n[o°] ?)?)(?P<wkn>[1-5]?\d)(?![\d%a-z])(?:[ ,/-]{{0,2}}(?P<wky>{year}))?)"
        rf"|(?<![a-z])(?P<wd>"
        r"(?<!black )(?<!good )(?<!cyber )(?<!holiday )(?<!easter )"
        r"(?<!shrove )(?<!ash )(?<!palm )(?<!whit )(?<!mothering )(?<!maundy )"
        rf"(?P<wda>a week (?:on|from) |(?:this |the )?coming |next |this "
        rf"|ce )?(?P<wdd>{weekday})(?![a-z]| gras| saint| de (?:paques|pentecote)| de l'ascension)(?P<wdz> prochain"
        rf"| qui vient| en huit| en quinze"
        rf"| de la semaine prochaine| of next week| next week| week| next)?(?: (?:the |le )?(?P<wdn>{day}))?)"
        r"|(?<![a-z])(?P<fe>noel|christmas|xmas|paques|easter|pentecote|ascension|toussaint|halloween)(?![a-z])"
        rf"|(?<![a-z\d])(?P<qu>[qt](?P<qun>[1-4])(?![\d%a-z/])(?: (?:of )?(?P<quy>{year}))?)"
        r"|(?<![a-z])(?P<rel>apres[ -]demain|(?:the )?day after tomorrow|demain|tomorrow|aujourd'hui|ce soir"
        r"|today|tonight|(?:eod|cob|end of (?:the )?(?:day|play)|close of (?:business|play)|fin de journee)"
        rf"(?! (?:on |le )?(?:{weekday}|(?:the )?\d|tomorrow|demain)))(?![a-z])"
        r"|(?<![a-z])(?P<sp>(?P<spp>debut|fin|fin de|debut de|milieu de|courant|early|mid|late|(?:the )?(?:end"
        r"|beginning|start|middle) of)?(?: |-)?(?P<spu>(?:la )?semaine prochaine|(?:the )?week after next|next week"
        r"|(?:du "
        r"|le )?mois prochain|next month|(?:within |dans |sous )?(?:the |this |la |cette )?(?:week"
        r"|semaine)(?! (?:\d|du |of ))|(?:the "
        r"|this |du |de |ce )?(?:month|mois)|eow|eom|eoy|l'annee(?: prochaine)?|d'annee(?: prochaine)?"
        r"|(?:of )?(?:the |next |this )?year))(?![a-z])|(?<![a-z])(?P<in>(?P<inp>dans(?: les)?|in(?: the next)?"
        r"|sous|d'ici|within(?: the next)?|over the next) (?:un delai de |environ |about "
        r"|around )?(?P<inn>\d{1,3}(?: ?(?:a|-|to|ou|or) ?\d{1,3})?|une?|an?|deux|trois|quatre|cinq|six|huit"
        r"|dix|quinze|two|three|four|five|ten|a couple of|a few|quelques) ?(?P<inu>jours?|j|semaines?|mois"
        r"|heures?|h|days?|weeks?|months?|hours?|hrs)|sous (?P<inh>huitaine|quinzaine))(?![a-z])"
        rf"|(?<![a-z])(?!(?:les? |du |au |the )[\d ,&/+etouaprndslh-]{{2,30}}(?:of "
        rf"|de )?(?:{month})(?![a-z]))(?P<da>(?:le |du |au |les |the )(?P<dad>{day}){more}(?!/))(?=[;:!?)\n]"
        rf"|[,.](?!\d)|$| (?:au plus tard|et|pour|prochain|inclus|max|matin|soir|at|if|so|please|and|ou|or"
        rf"|de preference|minuit|midi|dernier delai|si|svp|stp|merci|from|with|in|we|is|but|when|till|to (?:\d|help"
        rf"|run|play|cover)"
        r"|morning|afternoon|evening|apres[ -]midi|avec|dans|mais|il|on|nous|a (?:partir d|\d|midi|la|l'))(?![a-z]))"
    )

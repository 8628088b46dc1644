"""Mails as programs make them, in the shapes that they come in: seeds for ``make fuzz``."""

from __future__ import annotations

from collections.abc import Iterator
from email import policy
from email.message import EmailMessage

_TEXT = "Bonjour Camille,\n\nNous cherchons une formatrice, 2 à 3 jours par semaine à Lyon, 450 € HT par jour.\n\n"
_SIGNED = _TEXT + "Cordialement,\nOdile Fictive\n04 00 00 00 00\n-- \nCabinet Exemple\n"
_REPLY = _SIGNED + "\nLe 3 mars 2026 à 10:12, Camille Exemple a écrit :\n\n> Quel est votre budget ?\n> Camille\n"
_HTML = (
    "<html><head><style>p{color:red}</style></head><body><p>Nous cherchons une <b>formatrice</b></p><ul>"
    '<li>2 jours</li><li>450&nbsp;€</li></ul><span style="display:none">caché</span><div class="gmail_quote">'
    "Le 3 mars, Camille a écrit :<blockquote>Quel est votre budget ?</blockquote></div></body></html>"
)
_EVENT = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Atelier\r\nDTSTART;TZID=Europe/Paris:20260303T090000\r\n"
    "DTEND:20260304T170000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nLOCATION:Lyon\r\nDESCRIPTION:Deux jours\\, à Lyon\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def mails() -> Iterator[bytes]:
    """Each shape in several encodings."""
    for charset in ("utf-8", "iso-8859-15", "utf-16"):
        for encoding in ("base64", "quoted-printable"):
            for text in (_TEXT, _SIGNED, _REPLY):
                message = _head()
                message.set_content(text, charset=charset, cte=encoding)
                yield message.as_bytes()
    for message in (_alternative(), _with_attachments(), _forwarding(), _invitation(), _flowed(), _pictures()):
        yield message.as_bytes()
        yield message.as_bytes(policy=policy.SMTP)


def _head(subject: str = "Formation à Lyon — 3 journées") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Odile Fictive <odile@example.org>"
    message["To"] = "Camille Exemple <camille@example.org>, équipe: a@example.org, b@example.org;"
    message["Subject"] = subject
    message["Date"] = "Tue, 24 Nov 2026 09:00:00 +0100"
    message["Message-ID"] = "<x@example.org>"
    message["References"] = "<a@example.org> <b@example.org>"
    return message


def _alternative() -> EmailMessage:
    message = _head()
    message.set_content(_REPLY)
    message.add_alternative(_HTML, subtype="html")
    return message


def _with_attachments() -> EmailMessage:
    message = _alternative()
    message.add_attachment("Durée : 3 jours\nTarif : 500 €/jour\n", filename="cahier des charges.txt")
    message.add_attachment(_HTML, subtype="html", filename="fiche é.html")
    message.add_attachment(b"%PDF-1.4\n", maintype="application", subtype="pdf", filename="a.pdf")
    return message


def _forwarding() -> EmailMessage:
    message = _head("Fwd: mission")
    message.set_content("Pour toi ?\n")
    message.add_attachment(_with_attachments())
    return message


def _invitation() -> EmailMessage:
    message = _head("Invitation")
    message.set_content("Voir l'invitation.\n")
    message.add_alternative(_EVENT, subtype="calendar", params={"method": "REQUEST"})
    return message


def _flowed() -> EmailMessage:
    message = _head()
    message.set_content(_REPLY.replace(", ", ", \n"), params={"format": "flowed", "delsp": "yes"})
    return message


def _pictures() -> EmailMessage:
    message = _head()
    message.set_content(_HTML + '<img src="cid:a">', subtype="html")
    message.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<a>", filename="image001.png")
    return message

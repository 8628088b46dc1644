"""Every quotation that the commands print stands in the message, to the character."""

import json
from email.message import EmailMessage
from pathlib import Path

from cli.running import run
from sansregret.core.frame import Voice
from sansregret.flows.requests import open_mailbox

TEXTS = (
    "Bonjour,\r\n\r\nNous cherchons une formatrice à temps plein, 450\u202f€ par jour, du 3 mars au 30 juin 2027.\r\n",
    "Hello,\n\nWe need a trainer for a 3-day course in May, remote, £600 a day, 12 participants.\n\n-- \nSam Sample\n",
    "Bonjour 😀 e\u0301quipe,\n\n> Je propose deux jours.\n\nFinalement ce serait 2 jours par semaine, à Lyon.\n",
    "<p>Nous cherchons un <b>d\u00e9veloppeur</b> PHP &agrave; temps&nbsp;plein,<br>400&euro;/jour &lt;HT&gt;</p>",
)


def mailbox(folder: Path) -> Path:
    """Mails in several encodings, as text and as HTML, alone and in a thread."""
    for number, text in enumerate(TEXTS):
        for charset in ("utf-8", "windows-1252"):
            mail = EmailMessage()
            mail["From"] = f"Odile Fictive <odile{number}@example.org>"
            mail["To"] = "camille@example.com"
            mail["Subject"] = f"Mission à temps plein nº {number}"
            mail["Date"] = "Tue, 24 Nov 2026 09:00:00 +0100"
            mail["Message-ID"] = f"<{number}.{charset}@example.org>"
            if charset != "utf-8":
                mail["In-Reply-To"] = f"<{number}.utf-8@example.org>"
            kind = "html" if text.startswith("<") else "plain"
            mail.set_content(text, subtype=kind, charset=charset if _fits(text, charset) else "utf-8")
            mail.add_attachment("Brief : 5 jours de formation à distance.", filename="brief.txt")
            (folder / f"{number}-{charset}.eml").write_bytes(mail.as_bytes())
    return folder


def _fits(text: str, charset: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def test_every_quotation_of_judge_and_read_stands_in_its_message(tmp_path: Path) -> None:
    opened = open_mailbox([str(mailbox(tmp_path))], Voice())
    parts = []
    for thread in opened.threads:
        messages = [opened.load(entry) for entry in thread.entries if not entry.own]
        attached = [{f"attachment:{item.name}": item.text for item in message.attachments} for message in messages]
        parts.append(
            [{"body": m.body, "subject": m.subject, **texts} for m, texts in zip(messages, attached, strict=True)]
        )
    for command in (("judge", "--json", "--all"), ("read", "--json")):
        answers = [json.loads(line) for line in run(*command, str(tmp_path)).out.splitlines()]
        quotes = 0
        for answer, of_thread in zip(answers, parts, strict=True):
            stated = [*answer["facts"].values(), *answer.get("rules", [])]
            for quote in (quote for item in stated for quote in item["quotes"]):
                text = of_thread[quote["message"]][quote["part"]]
                assert quote["text"]
                assert text[quote["start"] : quote["end"]] == quote["text"]
                quotes += 1
        assert quotes > 10


def test_lines_are_quoted_from_their_own_text_unchanged() -> None:
    lines = "\n".join(json.dumps({"id": number, "text": text}) for number, text in enumerate(TEXTS))
    answers = [json.loads(line) for line in run("read", "--jsonl", stdin=lines).out.splitlines()]
    quotes = [
        (TEXTS[answer["id"]], q) for answer in answers for fact in answer["facts"].values() for q in fact["quotes"]
    ]
    assert len(quotes) > 10
    for text, quote in quotes:
        assert text[quote["start"] : quote["end"]] == quote["text"]

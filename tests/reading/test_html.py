"""HTML to text: what is visible, and what the markup says about it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.reading.html import html_to_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>un</p><p>deux</p>", "un\n\ndeux"),
        ("un<br>deux<br/>trois", "un\ndeux\ntrois"),
        ("<div>un</div><div><br></div><div>deux</div>", "un\n\ndeux"),
        ("<div><div><div>un</div></div></div><div>deux</div>", "un\ndeux"),
        ("<ul><li>un</li><li><p>deux</p></li></ul>", "- un\n- deux"),
        ("<ol><li>un<li>deux</ol>", "1. un\n2. deux"),
        (
            "<table><tr><td>Durée</td><td>3 jours</td></tr><tr><td>Lieu</td><td>Lyon</td></tr></table>",
            "Durée\t3 jours\nLieu\tLyon",
        ),
        ("pre<b>mier</b> <i>mot</i> , fin", "premier mot , fin"),
        ("<p>\n  beaucoup   \n d'espace </p>", "beaucoup d'espace"),
        ('<a href="https://example.org/formation">le programme</a>', "le programme"),
        ("caf&eacute; &amp; th&#233; &lt;b&gt;&nbsp;!", "café & thé <b>\u00a0!"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("1 < 2 et 3 > 2", "1 < 2 et 3 > 2"),
        ('<img alt="logo"><p title="a > b">texte</p>', "texte"),
        ("<p class=MsoNormal>un<o:p></o:p></p><p class=MsoNormal>deux</p>", "un\ndeux"),
        ("for&shy;mation&zwnj;", "formation"),
        ("<P>MAJUSCULES</P>", "MAJUSCULES"),
    ],
)
def test_lines_follow_the_markup(page: str, text: str) -> None:
    assert html_to_text(page).text == text


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">caché</div>',
        '<div style="DISPLAY : none !important">caché</div>',
        "<div hidden>caché</div>",
        '<span style="font-size:0">caché</span>',
        '<span style="font-size:0px;color:red">caché</span>',
        '<div style="max-height:0;overflow:hidden">caché</div>',
        '<div style="visibility: hidden"><p>caché</p></div>',
        '<span style="mso-hide:all">caché</span>',
        "<style>caché</style>",
        "<script>caché</script>",
        "<head><title>caché</title></head>",
        "<!-- caché -->",
        "<!--[if mso]><p>caché</p><![endif]-->",
    ],
)
def test_hidden_text_is_dropped(hidden: str) -> None:
    assert html_to_text(f"<p>avant</p>{hidden}<p>après</p>").text == "avant\n\naprès"


@pytest.mark.parametrize(
    "page",
    [
        '<td style="font-size:0px"><div style="font-size:13px">visible</div></td>',
        '<td style="font-size:0"><table><tr><td class="x">visible</td></tr></table></td>',
        '<div style="display:block">visible</div>',
        '<div style="opacity:0.9">visible</div>',
        '<p><span style="display:none">x</p><p>visible</p>',
        '<div style="display:none"/>visible',
        "<style>jamais fermé <p>visible</p>",
        "<!-- jamais fermé <p>visible</p>",
        '<p title="jamais fermé>visible</p>',
        '<body style="display:none">visible</body>',
    ],
)
def test_text_is_shown_in_doubt(page: str) -> None:
    assert "visible" in html_to_text(page).text


@pytest.mark.parametrize(
    "opening",
    [
        '<blockquote type="cite">',
        "<blockquote>",
        '<div class="gmail_quote">',
        '<div class="a gmail_quote_container b">',
        '<div class="yahoo_quoted" id="x">',
        '<div id="yahoo_quoted_123">',
        '<div class="moz-cite-prefix">',
    ],
)
def test_quoting_markup_is_marked(opening: str) -> None:
    name = opening[1:].split()[0].rstrip(">")
    page = html_to_text(f"<p>nouveau</p>{opening}ancien</{name}><p>encore nouveau</p>")
    assert [page.text[m.start : m.end].strip() for m in page.marks] == ["ancien"]


@pytest.mark.parametrize("identity", ["divRplyFwdMsg", "x_divRplyFwdMsg", "appendonsend"])
def test_outlook_history_reaches_to_the_end(identity: str) -> None:
    page = html_to_text(f'<p>nouveau</p><div id="{identity}"><b>De :</b> X</div><div>ancien</div>')
    assert page.marks[0].kind == "rest"
    assert page.text[page.marks[0].start : page.marks[0].end].strip().endswith("ancien")


def test_indented_paragraph_is_no_quotation() -> None:
    page = html_to_text('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">retrait</blockquote>')
    assert page.marks == ()


def test_mark_ends_where_the_element_ends_despite_unclosed_ones_inside() -> None:
    page = html_to_text("<blockquote><div><span>ancien</blockquote><p>nouveau</p>")
    assert [page.text[m.start : m.end].strip() for m in page.marks] == ["ancien"]


@given(
    st.lists(
        st.sampled_from(
            [
                "<div>",
                "</div>",
                "<p",
                ">",
                "<!--",
                "-->",
                "<b>",
                "</b>",
                "<li>",
                "<td>",
                "a",
                "&#x;",
                '"',
                "<style>",
                "<blockquote>",
                "</blockquote>",
                "<br>",
                "<pre>",
                " ",
                "\n",
                "é",
            ]
        ),
        max_size=60,
    ).map("".join)
)
def test_any_source_gives_text_and_sound_marks(source: str) -> None:
    page = html_to_text(source)
    assert all(0 <= mark.start < mark.end <= len(page.text) for mark in page.marks)


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 150_000 + "x",
        "<div>" * 100_000 + "</span>" * 100_000,
        "<span>" * 50_000 + "<div>" * 50_000 + "</span>" * 50_000,
        "<!--" * 200_000,
        "<" * 300_000,
        '<a href="' * 100_000,
        "<a b='x>" * 100_000,
        "<style>" * 100_000,
        "<blockquote>" * 100_000 + "</blockquote>" * 100_000,
        "<ul><li>" * 60_000,
        "&#" * 200_000,
    ],
)
def test_hostile_source_takes_linear_time(source: str) -> None:
    begin = time.process_time()
    html_to_text(source)
    assert time.process_time() - begin < 5

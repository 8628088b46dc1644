"""What went wrong with a second opinion, by code: what happened, and what to do. The judgement went on without it."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.wording.messages import translator


def opinion_sentences(language: str) -> Mapping[str, str]:
    """The sentences by code; the place in front is the address, or the variable that is meant."""
    return {**_settings(language), **_exchanges(language), **_answers(language)}


def _settings(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "opinion_not_installed": _(
            "the second opinion is not installed. Install it with: pip install 'sansregret[llm]' "
            "(see docs/second-opinion.md)."
        ),
        "opinion_no_model": _("no model is named. Set this variable to the name of one that the server has."),
        "opinion_bad_url": _(
            "%(value)s is not the address of a server. Write it as http://127.0.0.1:11434/v1, without a question mark."
        ),
        "opinion_key_in_url": _(
            "the address holds a user name or a password. Take it out, and put the key into SANSREGRET_LLM_KEY_FILE."
        ),
        "opinion_key_in_clear": _(
            "your key would travel unencrypted to %(value)s. Use an address that begins with https://, or no key."
        ),
        "opinion_two_keys": _("the key is given twice. Keep SANSREGRET_LLM_KEY or SANSREGRET_LLM_KEY_FILE, not both."),
        "opinion_key_unreadable": _("the file of the key could not be read (%(value)s). Check its name and rights."),
        "opinion_bad_key": _("what stands there is no key: it has spaces, line breaks or accents. Copy the key again."),
        "opinion_bad_timeout": _("%(value)s is not a time-out. Give a number of seconds, from 1 to 600."),
        "opinion_not_allowed": _(
            "no second opinion was asked for: words of your messages would leave this machine, and nobody is at a "
            "terminal to allow it. Allow it with --yes, or use a server on this machine."
        ),
    }


def _exchanges(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "opinion_refused": _("no server answers there, so there is no second opinion. Start it, or check the address."),
        "opinion_unknown_host": _("no computer has this name, so there is no second opinion. Check the address."),
        "opinion_unreachable": _(
            "it could not be reached (%(value)s), so there is no second opinion. Check the address and your network."
        ),
        "opinion_not_here": _(
            "this name leads to another machine, so nothing was sent. Write the address with 127.0.0.1 instead."
        ),
        "opinion_not_secure": _(
            "the connection is not secure: the certificate is not valid, or this is no https server. Nothing was sent; "
            "check the address."
        ),
        "opinion_not_http": _("what answers there is no web server. Check the address and its port."),
        "opinion_timed_out": _(
            "no whole answer came in time (%(number)s s), so there is no second opinion. Try again, or set "
            "SANSREGRET_LLM_TIMEOUT to more."
        ),
        "opinion_broken_off": _("the answer broke off, and there is no second opinion. Try again in a moment."),
        "opinion_redirect": _(
            "the server sends to another address (status %(number)s), which is not followed. Set SANSREGRET_LLM_URL to "
            "the final address."
        ),
        "opinion_key_refused": _(
            "the server refuses the key, or wants one (status %(number)s). Check SANSREGRET_LLM_KEY or "
            "SANSREGRET_LLM_KEY_FILE."
        ),
        "opinion_not_found": _(
            "the server knows neither this address nor this model (status %(number)s). Check SANSREGRET_LLM_URL, which "
            "mostly ends in /v1, and SANSREGRET_LLM_MODEL."
        ),
        "opinion_busy": _("the server takes no more questions for now (status %(number)s). Try again later."),
        "opinion_server_error": _("the server has failed (status %(number)s). Try again later, or look at its log."),
        "opinion_not_understood": _(
            "the server does not accept the question (status %(number)s). It has to support answers by a JSON schema."
        ),
    }


def _answers(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "opinion_too_large": _("the answer is far too large and was thrown away. Try another model."),
        "opinion_cut": _("the model stopped in the middle of its answer, which was thrown away. Try another model."),
        "opinion_not_json": _("the answer is not JSON and was thrown away. Check the address, or try another model."),
        "opinion_wrong_form": _(
            "the answer has another form than was asked for and was thrown away. Try another model."
        ),
    }

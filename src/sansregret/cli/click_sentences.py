"""Click's own sentences that a user can meet ("Usage:", "No such option"), so that they reach our catalogue.

Click looks its sentences up in the process-wide gettext domain, which `cli.main` sets to ours; this list only
marks them for extraction. They are Click's, word for word, placeholders included.
"""

from __future__ import annotations

from sansregret.wording.messages import translator


def click_sentences(language: str) -> tuple[str, ...]:
    """All of them in a language; of plural sentences the first form."""
    _, ngettext = translator(language).gettext, translator(language).ngettext
    return (
        _("Usage:"),
        _("Options"),
        _("Positional arguments"),
        _("Commands"),
        _("Aborted!"),
        _("required"),
        _("default: {default}"),
        _("env var: {var}"),
        _("Show the version and exit."),
        _("Show this message and exit."),
        _("%(prog)s, version %(version)s"),
        _("Missing command."),
        _("Missing argument"),
        _("Missing option"),
        _("Missing parameter"),
        _("Error: {message}"),
        _("Error: invalid input"),
        _("Try '{command} {option}' for help."),
        _("Invalid value: {message}"),
        _("Invalid value for {param_hint}: {message}"),
        _("No such option {name!r}."),
        _("No such command {name!r}."),
        _("Could not open file {filename!r}: {message}"),
        _("Option {name!r} does not take a value."),
        _("Choose from:\n\t{choices}"),
        _("{value!r} is not a valid {number_type}."),
        _("{value} is not in the range {range}."),
        _("{name} {filename!r} does not exist."),
        _("{name} {filename!r} is a file."),
        _("{name} {filename!r} is a directory."),
        _("{name} {filename!r} is not readable."),
        _("{name} {filename!r} is not writable."),
        _("file"),
        _("directory"),
        _("path"),
        ngettext("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})", 1),
        ngettext("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", 1),
        ngettext("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments.", 1),
        ngettext("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 1),
    )

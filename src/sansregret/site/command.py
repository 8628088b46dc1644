"""The ``sansregret`` command. It loads only what the command at hand needs."""


def main() -> None:
    """Run the command line; the exit code is one of those documented in ``sansregret --help``."""
    from sansregret.cli.process import settle

    settle()
    from sansregret.flows.pattern_cache import keep_patterns, load_patterns

    load_patterns()  # before anything that compiles patterns is imported
    try:
        from sansregret.cli.main import run

        run()
    finally:
        keep_patterns()

"""The ``sansregret`` command. It loads only what the command at hand needs."""


def main() -> None:
    """Run the command line; the exit code is one of those documented in ``sansregret --help``."""
    from sansregret.cli.process import settle

    settle()
    from sansregret.cli.main import run

    run()

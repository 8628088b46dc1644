"""``python -m sansregret`` is the ``sansregret`` command."""

from sansregret.site.command import main

if __name__ == "__main__":
    main()

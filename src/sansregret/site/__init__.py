"""Wiring: the entry point of the ``sansregret`` command. Nothing here imports a framework at its top."""

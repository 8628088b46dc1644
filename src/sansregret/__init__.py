"""Sans regret: choose your clients without regret.

The packages, from the bottom up; imports go down only (kept by import-linter):

- ``core``      what a request, a fact, a frame and a verdict are, and how one follows from the others
- ``reading``   from the bytes of a message to facts with quotations
- ``wording``   from codes to sentences: explanations and replies, French and English
- ``channels``  where messages come from: files, mailboxes, exports
- ``flows``     one function for each thing that a user can ask for
- ``cli``       the command line
- ``site``      wiring and the entry point
"""

__version__ = "0.1.0"

"""Where messages come from: one folder for each channel, with everything that it needs.

This package knows file formats and mailboxes. It must not know what a message says or whether it is wanted.
"""

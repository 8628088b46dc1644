"""From codes and parameters to sentences, in French and English.

This package knows how a verdict is explained to the user and how a reply is written to a client. It must not
decide anything: every word that it writes follows from a verdict, a frame or a fact.
"""

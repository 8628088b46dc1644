"""From the bytes of one message to typed facts, each with its exact quotation.

This package knows mail formats, French and English. It must not know the user's rules: the same message
has the same facts whoever judges it; only the topics whose closeness is looked for are given to it.
"""

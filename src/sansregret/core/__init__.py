"""What the program reasons about: requests, facts, frames, verdicts.

This package knows the words of the trade (fact, rule, verdict, question, counter-offer) and how a verdict
follows from facts and a frame. It must not know where messages come from, how text is read, how a sentence
is worded, what time it is, or that a disk exists.
"""

"""A second opinion from a model that the user names, over an interface as OpenAI's: off unless it is asked for.

This is the one place where words of a message may leave the machine. It knows addresses, time-outs and the form of
questions and answers. It must not know rules or verdicts, nor believe what an answer says: it gives claims, which
`reading.reread` confirms or drops.
"""

"""From the bytes of a document (PDF, Word, slides, OpenDocument, RTF) to its text, in a process of its own.

Readers of documents may hang or eat memory on what strangers send. So they run in a child with a limit of time and of
memory, which is started with the first document, serves all that follow, and is replaced when it had to be ended.
`reader` and `complete` are the side of the parent and load no library; all else runs in the child only.
This package knows no channel, no frame and no fact.
"""

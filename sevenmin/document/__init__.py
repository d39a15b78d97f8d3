"""A brief's text as a document: steps and blocks, each with its place, read once.

The parser is pulldown-cmark (`pyromark`): CommonMark, with tables, footnotes, definition lists,
heading attributes and GitHub's alerts. What authors write beyond that is read here, before and
after it: notes and tabs, attribute lists, abbreviations, bare addresses, macro calls.
"""

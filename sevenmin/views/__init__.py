"""The faces of a brief: a folder for each. They are made of the same pieces of HTML."""

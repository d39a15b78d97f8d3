"""From a brief's manuscript to HTML and its steps, by the Markdown with which the site is made."""

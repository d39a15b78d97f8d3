"""From a brief's document to the HTML of its steps, with only what a page may have."""

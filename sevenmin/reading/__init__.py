"""From bytes on disk to text, YAML and Markdown that remember where everything stood."""

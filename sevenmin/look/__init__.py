"""The site's look: `theme/` on top of Material's templates, `styles/` joined by name."""

"""The site's look: `theme/` on top of Material's templates, `styles/` joined in the order of names."""

"""Briefs, steps, quizzes, series and settings: frozen, validated, each with its places."""

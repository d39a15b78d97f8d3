"""Languages by the names that authors write, with the codes that screen readers know."""

CODES = {
    **{"english": "en", "gaelic": "gd", "scottish gaelic": "gd", "gàidhlig": "gd", "scots": "sco"},
    **{"welsh": "cy", "cymraeg": "cy", "irish": "ga", "polish": "pl", "ukrainian": "uk"},
    **{"arabic": "ar", "urdu": "ur", "punjabi": "pa", "french": "fr", "romanian": "ro"},
}

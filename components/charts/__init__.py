"""Charts and maps as plain descriptions, which a browser or the press draws."""

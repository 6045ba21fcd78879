"""From a name, a street or a corner to an area, without telling anybody what was typed."""

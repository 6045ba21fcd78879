"""From public files to the areas and crime releases."""

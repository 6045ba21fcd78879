"""How fast the site answers, beside an empty Streamlit app. Run with `make bench`."""

"""What stands around every page, and needs Streamlit."""

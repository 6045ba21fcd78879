"""The formats that a figure's data are saved in."""

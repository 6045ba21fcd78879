"""Figures set as pictures and PDF, by one worker process."""

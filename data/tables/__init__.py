"""Tables that may leave the site: closed columns, each in the data dictionary."""

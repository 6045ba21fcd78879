# The foot of every page: how to link and cite it, what has changed since, who runs it.

citation-heading = Cite or link this view
citation-newest = A link that always shows the newest figures
citation-no-edition = What you see now has no link of its own that stays the same: a newer set of figures did not pass our checks.
citation-no-edition-yet = What you see now has no link of its own that stays the same: that begins with the first figures on cameras.
# How a reference is written: the style or program it is for.
citation-apa = In a list of references (APA)
citation-bibtex = For LaTeX (BibTeX)
citation-csl = For a reference manager (CSL-JSON)
citation-open-data = Open data: every figure for programs
# Links to pages about the site.
citation-of-the-site =
    .cameras = How many cameras?
    .quality = How good are the data?
    .methods = How it is computed
    .changes = What changed from edition to edition
# Example: Who runs this: Office of the City Auditor
citation-run-by = Who runs this: { $name }
# Before links to the other places that the same site shows. Example: Places on this site: Chicago
citation-places = Places on this site:
citation-run-by-unsaid = Who runs this copy of the site is not stated.
# A kind of crime among the names of a reference.
citation-crime = { INSIDE($crime) }
# Of a view, as a reference names it. Example: Compare, Ward 7, Ward 8: private cameras and reported crime in Washington, D.C.
citation-title = { $about }: private cameras and reported crime in { $place }
# Of a figure, with what its title does not name. Example: Crime by month (Ward 7, Robbery)
citation-figure = { $title } ({ $names })
# $day is a date. Example: A link to these figures, as shown on 29 Nov 2026
citation-pinned = A link to these figures, as shown on { $day }
# Example: Figures published on 28 November 2026 (edition 2026-11-28-0).
citation-edition = Figures published on { $day } (edition { $name }).

# A reference in a list of references, in the style of the APA (7th edition), in plain text.
# Example: Camera Census. (2026, November 22). Map: cameras in Washington, D.C. (Edition 2026-11-22-3f9a1c2b) [Interactive data]. Retrieved December 1, 2026, from https://example.org/
citation-reference = { $has_edition ->
    [yes] { $author }. ({ $published }). { $title } (Edition { $edition }) [{ citation-genre }]. Retrieved { $accessed }, from { $address }
   *[no] { $author }. ({ $published }). { $title } [{ citation-genre }]. Retrieved { $accessed }, from { $address }
    }
# How its dates are written, in the letters of https://unicode.org/reports/tr35/tr35-dates.html
citation-reference-dates =
    .published = y, MMMM d
    .accessed = MMMM d, y
# In the place of a date, where none is known.
citation-undated = n.d.
# What kind of work it is.
citation-genre = Interactive data
# A note in an entry for BibTeX.
citation-bibtex-edition = Edition { $edition }

citation-heading = Citar o enlazar esta vista
citation-newest = Un enlace que siempre muestra las cifras más recientes
citation-no-edition = Lo que ve ahora no tiene un enlace propio que no cambie: un conjunto de cifras más nuevo no pasó nuestras comprobaciones.
citation-no-edition-yet = Lo que ve ahora no tiene un enlace propio que no cambie: eso empieza con las primeras cifras de cámaras.
citation-apa = En una lista de referencias (APA)
citation-bibtex = Para LaTeX (BibTeX)
citation-csl = Para un gestor de referencias (CSL-JSON)
citation-open-data = Datos abiertos: todas las cifras para programas
citation-of-the-site =
    .cameras = ¿Cuántas cámaras?
    .quality = ¿Qué tan buenos son los datos?
    .methods = Cómo se calcula
    .changes = Qué cambió de una edición a otra
citation-run-by = Quién administra este sitio: { $name }
citation-places = Lugares en este sitio:
citation-run-by-unsaid = No se indica quién administra esta copia del sitio.
citation-title = { $about }: cámaras privadas y delitos denunciados en { $place }
citation-figure = { $title } ({ $names })
citation-pinned = Un enlace a estas cifras, como se muestran el { $day }
citation-edition = Cifras publicadas el { $day } (edición { $name }).

citation-reference = { $has_edition ->
    [yes] { $author }. ({ $published }). { $title } (Edición { $edition }) [{ citation-genre }]. Recuperado el { $accessed }, de { $address }
   *[no] { $author }. ({ $published }). { $title } [{ citation-genre }]. Recuperado el { $accessed }, de { $address }
    }
citation-reference-dates =
    .published = y, d 'de' MMMM
    .accessed = d 'de' MMMM 'de' y
citation-undated = s. f.
citation-genre = Datos interactivos
citation-bibtex-edition = Edición { $edition }
citation-crime = { INSIDE($crime) }

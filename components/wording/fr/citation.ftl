citation-heading = Citer cette vue ou y renvoyer
citation-newest = Un lien qui montre toujours les chiffres les plus récents
citation-no-edition = Ce que vous voyez maintenant n’a pas de lien permanent : une série de chiffres plus récente n’a pas satisfait à nos contrôles.
citation-no-edition-yet = Ce que vous voyez maintenant n’a pas de lien permanent : il y en aura un avec les premiers chiffres sur les caméras.
citation-apa = Dans une bibliographie (APA)
citation-bibtex = Pour LaTeX (BibTeX)
citation-csl = Pour un logiciel de gestion bibliographique (CSL-JSON)
citation-open-data = Données ouvertes : tous les chiffres, pour les programmes
citation-of-the-site =
    .cameras = Combien de caméras ?
    .quality = Que valent les données ?
    .methods = Comment c’est calculé
    .changes = Ce qui a changé d’une édition à l’autre
citation-run-by = Qui gère ce site : { $name }
citation-places = Lieux présentés sur ce site :
citation-run-by-unsaid = Il n’est pas indiqué qui gère cette copie du site.
citation-crime = { INSIDE($crime) }
citation-title = { $about } : caméras privées et infractions signalées, { $place }
citation-figure = { $title } ({ $names })
citation-pinned = Un lien vers ces chiffres mêmes, tels qu’affichés le { $day }
citation-edition = Chiffres publiés le { $day } (édition { $name }).

citation-reference = { $has_edition ->
    [yes] { $author }. ({ $published }). { $title } (Édition { $edition }) [{ citation-genre }]. Consulté le { $accessed }, à l’adresse { $address }
   *[no] { $author }. ({ $published }). { $title } [{ citation-genre }]. Consulté le { $accessed }, à l’adresse { $address }
    }
citation-reference-dates =
    .published = y, d MMMM
    .accessed = d MMMM y
citation-undated = s. d.
citation-genre = Données interactives
citation-bibtex-edition = Édition { $edition }

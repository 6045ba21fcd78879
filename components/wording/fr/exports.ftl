exports-take = Télécharger
exports-take-picture = Image
exports-take-data = Données
exports-take-embed = Pour l’afficher sur une autre page
exports-take-what =
    .png = PNG
    .slide_png = PNG pour une diapositive (16:9)
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = CSV pour Excel
    .geojson = GeoJSON
    .parquet = GeoParquet
exports-figures =
    .coverage-map = carte de la densité de caméras
    .crime-map = carte de la criminalité
    .government-map = carte des caméras publiques
    .crime-trend = évolution de la criminalité
    .areas = tableau de toutes les zones
    .standing = où se situe cette zone
    .area-crime-trend = évolution de la criminalité dans cette zone
    .crime-by-size = criminalité selon la taille de la zone
    .kinds-of-crime = types d’infractions
    .neighbors = la zone à côté des zones voisines
    .compared-cameras = caméras comparées
    .compared-crime = criminalité comparée
    .compared-change = cette année par rapport à l’an dernier, comparaison
    .compared-trends = tendances comparées
    .compared = tableau de ce qui est comparé
    .lorenz = à quelle distance de l’égalité
    .cameras-and-crime = cartes des caméras et de la criminalité
    .coverage-and-crime-map = carte des caméras et de la criminalité
    .coverage-and-crime = caméras et criminalité, un point par zone
    .spread = tableau des caméras et de la criminalité
    .change-by-day = l’évolution selon le jour
    .claims = affirmations et décomptes
    .cameras-said = nombres rendus publics
    .data-coverage = mois disponibles
exports-take-label = Télécharger : { $figure }
exports-embed-title = { FIRST($figure) }
exports-embed-open = Ouvrir cette vue dans { $site }

exports-crime-through = Données de criminalité jusqu’au { $day }, telles que publiées { on-publication }. Elles sont provisoires.
exports-crime-published = Données de criminalité telles que publiées { on-publication }. Elles sont provisoires.
exports-sources = Source : { $sources }. { $licence }.
exports-source = { $title } ({ $publisher })
exports-made-by = { $site }.
exports-made-by-from = { $site }, d’après les jeux de données { $releases }.
exports-notes =
    .title = Titre
    .subtitle = Ce qui est montré
    .note = Note
    .edition = Édition
    .address = Cette vue
    .cite = À citer ainsi

exports-of-area = { $area } – { $verdict }
exports-map-subtitle = { $areas ->
    [one] { cameras.heading } { unit }, par zone. Zones non affichées, pour protéger la vie privée : { $hidden } sur { $areas }.
   *[other] { cameras.heading } { unit }, par zone. Zones non affichées, pour protéger la vie privée : { $hidden } sur { $areas }.
    }
exports-areas-title = Toutes les zones en chiffres
exports-areas-subtitle = { cameras.heading } { unit }.
exports-areas-crime = { $crime } : cette année ({ $days }) contre les mêmes jours de l’année précédente.
exports-beside-crime = La criminalité est le total { $days }.
exports-trend-subtitle = { $crime }, { $where }, signalements par mois.
exports-standing-subtitle = { cameras.heading } { unit }. Chaque point est une zone.
exports-funnel-subtitle = { $crime } pour 1 000 habitants, selon le nombre d’habitants de la zone. { FIRST($days) }.
exports-kinds-title = Infractions signalées, { $area }
exports-beside-title = { $area } à côté des zones voisines
exports-crime-against = { $crime } { unit }, { $days }, par rapport à { $first } : { $found }.
exports-crime-against-undated = { $crime } { unit }, par rapport à { $first } : { $found }.
exports-crime-of-others = { $verdict ->
    [down] clairement plus pour { $areas }
    [up] clairement moins pour { $areas }
    [unclear] pas de différence claire pour { $areas }
    [few] trop peu de signalements pour une comparaison avec { $areas }
   *[gap] comparaison impossible avec { $areas }
    }
exports-changes-title = { $crime }, cette année par rapport à l’an dernier.
exports-changes-found = { $verdict ->
    [down] Clairement en baisse : { $areas }.
    [up] Clairement en hausse : { $areas }.
    [unclear] Pas de changement clair : { $areas }.
    [few] Trop peu de signalements pour conclure à un changement : { $areas }.
   *[gap] On ne peut pas le dire, à cause d’une lacune dans les données : { $areas }.
    }
exports-claims-title = Ce qui a été dit, et ce que chacun peut compter
exports-claims-subtitle = L’évolution des signalements, telle qu’elle a été affirmée et telle qu’elle est comptée.
exports-timeline-subtitle = Nombres dits ou publiés pour toute la ville, chacun pour ce qu’il compte.
exports-days-subtitle = Sur le graphique : l’évolution si l’on avait choisi un autre jour, jusqu’à 14 jours avant ou après.

exports-key-rate = { $rate } { unit }
exports-key-addresses = { $addresses ->
    [one] { cameras.inside } ici, à environ { $addresses } adresse (les deux nombres sont arrondis)
   *[other] { cameras.inside } ici, à environ { $addresses } adresses (les deux nombres sont arrondis)
    }
exports-key-here = { cameras.inside } dans cette zone
exports-key-typical = dans la zone typique : la moitié des zones affichées en ont plus, la moitié en ont moins
exports-key-typical-crime = dans la zone typique : la moitié des zones en ont plus, la moitié en ont moins
exports-key-most = le plus : { $areas }
exports-key-fewest = le moins : { $areas }
exports-key-density = { cameras.inside } { unit } : { $number }. { $area }
exports-key-against = { cameras.inside } { unit }, { $one } contre { $other }
exports-key-difference = { $crime } { unit }, { $one } contre { $other } (fourchette probable { $range })
exports-key-counts = { $one } contre { $other }
exports-key-counts-of = signalements pour { INSIDE($crime) }, { $one } contre { $other }
exports-key-areas =
    .down = zones avec clairement moins de signalements
    .up = zones avec clairement plus
    .unclear = zones sans changement clair

exports-unknown-figure = Ce graphique ou ce tableau n’existe pas. Sur le site, une commande Télécharger se trouve sous chacun d’eux.
exports-no-such-page = Il n’y a rien à cette adresse. Commencez par la page d’accueil du site.
exports-unknown-format = Ce format n’existe pas ici.
exports-nothing-to-draw = Il n’y a rien à montrer ici, donc pas de fichier.
exports-too-many = Tant de fichiers ont été demandés que nous devons attendre un peu. Merci de réessayer dans une minute.
exports-busy = Beaucoup de fichiers sont en préparation en ce moment. Merci de réessayer dans une minute.
exports-too-slow = La préparation de ce fichier a pris trop de temps. Merci de réessayer dans une minute.
exports-edition-not-kept = Cette édition n’existe pas, ou elle n’est plus conservée.
exports-nothing-yet = Il n’y a aucun chiffre à montrer à l’instant. Merci de réessayer dans une minute.
exports-wrong-choices = L’adresse contient une valeur que nous ne connaissons pas pour : { $names }.
exports-unknown-parameters = { $count ->
    [one] L’adresse contient un paramètre que nous ne connaissons pas.
   *[other] L’adresse contient { $count } paramètres que nous ne connaissons pas.
    }

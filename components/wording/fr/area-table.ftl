area-table-sort = Ordre du tableau
area-table-sorts =
    .most = Densité la plus forte d’abord
    .least = Densité la plus faible d’abord
    .name = Par numéro de zone
    .reports = Le plus de signalements d’abord
    .rise = La plus forte hausse d’abord
    .fall = La plus forte baisse d’abord
area-table-sort-by-name = Par nom de zone
area-table-seek = Chercher dans le tableau
area-table-heading = Toutes les zones, en chiffres
area-table-reading = Comment lire le tableau
area-table-phone = Un petit écran montre les colonnes principales. Tournez-le, ou choisissez une zone ci-dessus, pour voir les autres.
area-table-caption = { cameras.heading } et infractions signalées par zone
area-table-caption-crime = Infractions signalées par zone
area-table-all = { $areas ->
    [one] La seule zone
   *[other] Les { $areas } zones
    }

area-table-column-area = Zone
area-table-column-addresses = Adresses
area-table-column-residents = Habitants
area-table-column-density = { cameras.heading } { unit }
area-table-column-km2 = { $surface ->
    [land] Terre, { surface.plural }
   *[land_and_water] Terre et eau, { surface.plural }
    }
area-table-column-year = { $crime }, 12 mois jusqu’au { $last }
area-table-column-change = { $year } jusqu’au { $last }, contre { same-days }

area-table-note-rounded = Les chiffres de caméras sont arrondis : adresses à 10 près, caméras à 20 près. Les totaux additionnent les chiffres affichés.
area-table-note-residents = { $basis ->
    [estimate] Habitants : recensement de { $census }, estimation.
   *[count] Habitants : recensement de { $census }.
    }
area-table-note-placed = { $reports ->
    [0] Tous les signalements ont pu être placés dans une zone.
    [one] { $reports } signalement n’a pu être placé dans aucune zone et n’entre que dans les chiffres de la ville.
   *[other] { $reports } signalements n’ont pu être placés dans aucune zone et n’entrent que dans les chiffres de la ville.
    }
area-table-note-compared = { $areas ->
    [one] { $areas } zone a assez de signalements pour conclure à un changement.
   *[other] { $areas } zones ont assez de signalements pour conclure à un changement.
    }
area-table-note-alone = « Pas clair parmi tant de comparaisons » : seul, ce changement serait dit clair.

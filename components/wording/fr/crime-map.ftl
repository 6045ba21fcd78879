crime-map-of = Sur la carte
crime-map-maps =
    .cameras = Caméras
    .reports = Criminalité
    .rate = Taux de criminalité
    .change = Évolution de la criminalité
    .government = Caméras publiques
crime-map-both = Caméras et criminalité sur une même carte
crime-map-no-rate = Trop peu d’habitants pour un taux
crime-map-none = Il n’y a pas de carte pour ce type d’infraction : nos fichiers n’en ont aucune année entière, ou aucune année à laquelle comparer celle-ci.
crime-map-changes =
    .down = clairement moins
    .unclear = pas de changement clair
    .up = clairement plus
    .few = trop peu pour conclure à un changement
crime-map-heading = { $of ->
    [rate] { $crime }, signalements { unit } et par an, { $days }
   *[reports] { $crime }, signalements, { $days }
    }
crime-map-heading-change = { $crime }, { $days }, contre { same-days }
crime-map-alt = Carte de { $city } : { $title }.

crime-map-most-reports = { $area } comptait le plus de signalements pour { INSIDE($crime) } : { $reports } sur les 12 mois jusqu’au { $last }.
crime-map-tied-reports = { $areas } zones arrivaient à égalité avec le plus de signalements pour { INSIDE($crime) } : { $reports } chacune sur les 12 mois jusqu’au { $last }.
crime-map-nowhere = Aucune zone ne comptait de signalement pour { INSIDE($crime) } sur les 12 mois jusqu’au { $last }.
crime-map-highest-rate = { $area } comptait le plus de signalements ({ INSIDE($crime) }) { unit } : environ { $rate } sur les 12 mois jusqu’au { $last }.
crime-map-here-no-rate = { $area } : trop peu de gens y vivent pour un taux valable ({ INSIDE($crime) }).
crime-map-here-reports = { $area } comptait { numbers-reports } pour { INSIDE($crime) } sur les 12 mois jusqu’au { $last }.
crime-map-here-rate = { $area } comptait environ { $rate } signalements ({ INSIDE($crime) }) { unit } sur les 12 mois jusqu’au { $last }.
crime-map-none-clear = { $crime }, { $days } contre { $year_before } : aucune zone n’a de changement clair ; trop peu de signalements pour conclure dans { $few } des { $areas } zones.
crime-map-clear = { $crime }, { $days } contre { $year_before } : clairement en baisse dans { $down } des { $areas } zones, clairement en hausse dans { $up }.
crime-map-here-change = { $verdict ->
    [down] { $crime }, { $area }, { $days } contre { $year_before } : { $counts } signalements, clairement moins.
    [up] { $crime }, { $area }, { $days } contre { $year_before } : { $counts } signalements, clairement plus.
    [unclear] { $crime }, { $area }, { $days } contre { $year_before } : { $counts } signalements, pas de changement clair.
   *[few] { $crime }, { $area }, { $days } contre { $year_before } : { $counts } signalements, trop peu pour conclure à un changement.
    }

crime-map-most = Le chiffre le plus élevé : { $area }.
crime-map-changed = Nombre de zones : clairement moins, { $down } ; clairement plus, { $up } ; pas de changement clair, { $unclear } ; trop peu de signalements pour conclure à un changement, { $few }.
crime-map-note = { $of ->
    [reports] Les zones n’ont ni la même taille ni le même nombre d’habitants : plus de signalements ne veut pas forcément dire plus de danger.
    [rate] Les taux sont élevés là où beaucoup de gens vivent, travaillent ou passent.
   *[change] « Trop peu » ne veut pas dire « aucun changement ».
    }
crime-map-note-first-by-few = Avec si peu de signalements, le hasard seul aurait pu mettre une autre zone en tête.
crime-map-note-close = { $areas ->
    [one] { $areas } autre zone était si proche que le hasard seul aurait pu la mettre en tête.
   *[other] { $areas } autres zones étaient si proches que le hasard seul aurait pu mettre n’importe laquelle en tête.
    }
crime-map-note-few = { $areas ->
    [one] { $areas } zone avait moins de 20 signalements : son nombre peut varier beaucoup par hasard.
   *[other] { $areas } zones avaient moins de 20 signalements : leurs nombres peuvent varier beaucoup par hasard.
    }
crime-map-note-no-rate = { $areas ->
    [one] { $areas } zone a trop peu d’habitants pour un taux valable.
   *[other] { $areas } zones ont trop peu d’habitants pour un taux valable.
    }
crime-map-tooltip = { $rate } signalements { unit } et par an

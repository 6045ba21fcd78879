quality-title = Que valent les données ?
quality-lead = Aucun chiffre d’ici ne peut être meilleur que nos fichiers : des copies de ce qui a été rendu public. Cette page dit, pour les chiffres affichés maintenant, quels jours contiennent ces fichiers, où leurs signalements ont été comptés, comment ils ont été révisés, et quels enregistrements nous n’avons pas comptés.
quality-answer = Sur { $months } mois, comptés séparément pour chaque type d’infraction depuis { $first }, nos fichiers en contiennent { $whole } en entier par zone.
quality-not-told = Le jeu de données affiché ici a été fait avant que cela soit noté : il ne le dit donc pas.

quality-held-heading = Quels mois contiennent les fichiers
quality-held-lead = Une ligne est un type d’infraction, un carré un mois. Là où seuls certains jours sont disponibles, les chiffres n’utilisent que ces jours. Là où il n’y a qu’un décompte pour toute la ville, aucune zone n’a de chiffre. Ce qui manque est une lacune, jamais un zéro.
quality-held =
    .days = tous les jours, par zone
    .some_days = certains jours, par zone
    .month = seulement le total de la ville
    .nothing = rien
quality-month = Mois
quality-crime = Type d’infraction
quality-shows = Disponible
quality-held-title = Mois que contiennent nos fichiers, par type d’infraction
quality-held-alt = Grille de carrés, un pour chaque type d’infraction et chaque mois de { $first } à { $last } : { $days } avec tous les jours, par zone ; { $some_days } avec certains jours, par zone ; { $month } avec seulement un décompte pour toute la ville et { $nothing } sans rien.
quality-held-table = Jours et mois que contiennent nos fichiers, par type d’infraction et par année
quality-held-open = La même chose sous forme de tableau, par année
quality-held-columns =
    .crime = Type d’infraction, année
    .days = Jours par zone
    .city = Mois pour la ville seulement
    .without = Mois sans rien
quality-held-row = { $crime }, { $year }
quality-days-of = { $held } sur { $days }

quality-nowhere-heading = Signalements sans zone
quality-nowhere = Sur { $counted } signalements comptés, { $without } ({ $percent }) ne nomment aucune zone de la carte et n’ont de point dans aucune. Ils comptent pour la ville et pour aucune zone.
quality-nowhere-table = Signalements sans zone, par année
quality-nowhere-columns =
    .year = Année
    .reports = Signalements
    .without = Sans zone
    .share = Part
quality-by-year = Par année
quality-placing-heading = Où un signalement est compté
quality-placed-by =
    .point = Dans la zone où se trouve son point, de la même façon toutes les années. Si un signalement n’a pas de point, dans la zone qu’il nomme.
    .name = Dans la zone qu’il nomme, de la même façon toutes les années. S’il n’en nomme aucune, dans celle où se trouve son point.
    .not_told = Dans la zone qu’il nomme ; s’il n’en nomme aucune, dans celle où se trouve son point. Les fichiers qui ne nomment aucune zone sont placés d’un bout à l’autre d’après leurs points, et le jeu de données ne dit pas où une façon s’arrête et où l’autre commence.
quality-placed = Le point d’un signalement est le milieu de son pâté de maisons, et beaucoup de pâtés de maisons sont sur une limite. Sur { $reports } signalements qui nomment une zone et ont un point, { $elsewhere } ({ $percent }) l’ont dans une autre zone. L’autre façon de placer les déplacerait.
quality-worst-table = Zones où la part de signalements dont le point se trouve dans une autre zone est la plus grande
quality-worst-columns =
    .area = Zone
    .reports = Signalements
    .elsewhere = Point ailleurs
    .share = Part
quality-years-table = Signalements dont le point se trouve dans une autre zone que celle qu’ils nomment, par année
quality-years-columns =
    .year = Année
    .reports = Signalements
    .elsewhere = Point ailleurs
    .share = Part

quality-revised-heading = Comment les nombres changent après leur publication
quality-revised-lead = Des signalements sont retirés, ajoutés tard ou reclassés sous une autre infraction, surtout dans les dernières semaines. Les chiffres les plus récents peuvent donc encore bouger de quelques pour cent, plus souvent vers le bas que vers le haut.
quality-revised-table = Les mêmes jours tels que publiés alors et tels que comptés maintenant, toute la ville
quality-revised-columns =
    .days = Jours
    .published = Publié
    .then = Alors
    .now = Maintenant
    .change = Évolution
quality-not-revised = Nous n’avons aucune publication antérieure de ces jours à laquelle comparer.
quality-refiled = { $times ->
    [0] { $days } (publié : { $published }) : depuis, aucun signalement n’est passé d’une infraction à une autre.
    [one] { $days } (publié : { $published }) : depuis, un signalement est passé d’une infraction à une autre. Il n’a pas été retiré ; il compte sous sa nouvelle infraction.
   *[other] { $days } (publié : { $published }) : depuis, { $times } fois un signalement est passé d’une infraction à une autre. Un tel signalement n’a pas été retiré ; il compte sous sa nouvelle infraction.
    }
quality-revised-days = { $crime }, { $days }
quality-too-few = trop peu

quality-aside-heading = Enregistrements qui ne sont pas comptés
quality-aside = { $read } enregistrements ont été lus et { $counted } d’entre eux sont comptés. Tous les autres sont mis de côté pour l’une de ces raisons :
quality-reasons =
    .repeated_record_number = Le numéro de l’enregistrement figure plus d’une fois dans le fichier
    .offense_left_out = Une infraction qui n’est pas comptée ici
    .same_report = Un autre enregistrement du même signalement, pour une infraction comptée par signalement
    .no_readable_time = Aucune date qui puisse être lue
    .in_the_future = Une date dans le futur
    .before_the_series = Une date antérieure au début de la série
    .outside_coverage = Un jour ou une infraction que son fichier ne contient pas en entier
    .superseded = Le même jour et la même infraction sont pris dans un autre fichier, pour qu’aucun signalement ne compte deux fois
quality-aside-table = Enregistrements mis de côté, par raison
quality-aside-columns =
    .reason = Raison
    .records = Enregistrements

quality-days-heading = Jours qui paraissent faux
quality-days-lead = Les suites de jours qui ont trop peu ou trop de signalements par rapport à leur propre série ne sont pas jugées crédibles. Elles sont laissées de côté, comme une lacune :
quality-no-days = Aucune suite de jours dans les fichiers n’avait trop peu ou trop de signalements pour être crédible.
quality-days-silent = { $which ->
    [all] { FIRST($days) }, tous les types d’infractions : trop peu de signalements pour que ce soit vrai.
   *[some] { FIRST($days) }, { $crimes } : trop peu de signalements pour que ce soit vrai.
    }
quality-days-full = { $which ->
    [all] { FIRST($days) }, tous les types d’infractions : trop de signalements pour que ce soit vrai, comme si un lot figurait deux fois dans le fichier.
   *[some] { FIRST($days) }, { $crimes } : trop de signalements pour que ce soit vrai, comme si un lot figurait deux fois dans le fichier.
    }

quality-breaks-heading = Ruptures dans la façon de compter
quality-no-breaks = Toutes les années comparées sont comptées d’une seule façon. Aucune comparaison ne traverse une rupture.
quality-breaks-lead = Sur ce site, aucune évolution ni comparaison ne traverse l’un de ces jours :
quality-break-placing = { $crime }, { $day } : à partir de ce jour, les signalements sont placés d’une autre façon.
quality-break-coding = { $crime }, { $day } : à partir de ce jour, la police enregistre ces infractions selon d’autres règles.
quality-data-note = Tout cela figure aussi dans les données ouvertes : data-coverage, placement et set-aside, aux adresses pour les programmes.

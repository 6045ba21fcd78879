changes-title = Ce qui a changé
changes-lead = Chaque fois que de nouveaux chiffres sont mis en ligne, le site devient une nouvelle édition. Les anciennes éditions sont conservées, afin qu’un lien ou une citation puisse continuer à montrer ce qu’il montrait.
changes-answer = { $times ->
    [0] Ce sont les premiers chiffres, publiés le { $day }.
    [1] Les chiffres ont changé une fois, le { $day }.
    [2] Les chiffres ont changé deux fois, la dernière le { $day }.
   *[other] Les chiffres ont changé { $times } fois, la dernière le { $day }.
    }
changes-answer-none = Aucune édition n’a encore été répertoriée.
changes-only-one = Il n’y a encore rien à comparer. Quand de nouveaux chiffres seront mis en ligne, ce qui a changé figurera ici.
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] Édition { $name }, la plus récente, qui n’est plus conservée.
       *[yes] Édition { $name }, la plus récente.
        }
   *[no] { $kept ->
        [no] Édition { $name }, qui n’est plus conservée.
       *[yes] Édition { $name }.
        }
    }
changes-first = La première édition. Il n’y en a aucune avant elle à laquelle la comparer.
changes-unknown = on ne peut pas le dire : les chiffres d’avant ou d’après ne sont plus conservés.
changes-see = Voir le site tel qu’il était le { $day }
changes-older-heading = Éditions antérieures
changes-older = { $kept ->
    [no] { $day } : édition { $name } (qui n’est plus conservée)
   *[yes] { $day } : édition { $name }
    }

changes-cameras-title = Caméras
changes-cameras-dates = Comptées au { $after } ; auparavant, au { $before }.
changes-cameras-dates-same = Comptées au { $day }, comme auparavant.
changes-programme = La source est désormais une autre : ces changements ne disent donc rien du nombre de caméras ajoutées ou retirées.
changes-cameras-totals = En tout, les zones affichées comptent environ { $cameras } caméras à environ { $addresses } adresses. Zones affichées : { $shown }.
changes-no-area-moved = Aucun chiffre de zone n’a changé.
changes-lists =
    .now_shown = Désormais affichées
    .no_longer_shown = Plus affichées
    .up = En hausse
    .down = En baisse
changes-moved = { $areas ->
    [one] { $title } : { $areas } zone ({ $names }).
   *[other] { $title } : { $areas } zones ({ $names }).
    }
changes-some = { $names } ; et { $more } de plus
changes-figures-open = Tous les chiffres qui ont changé
changes-figures-caption = Chiffres de caméras avant et après, par zone
changes-figures-columns =
    .area = Zone
    .cameras = Caméras
    .addresses = Adresses
changes-not-shown = Non affiché
changes-government-title = Caméras publiques
changes-government-list = { $list ->
    [new] Une liste de lieux dotés de caméras gérées par des organismes publics est désormais sur le site. Entrées : { $locations }.
    [gone] La liste de lieux dotés de caméras gérées par des organismes publics n’est plus sur le site. Entrées qu’elle avait : { $locations }.
   *[other] La liste de lieux dotés de caméras gérées par des organismes publics est désormais une autre. Entrées : { $locations }.
    }

changes-crime-title = Infractions signalées
changes-crime-published = { $precision ->
    [day] Publié le { $published }.
   *[month] Publié en { $published }.
    }
changes-crime-by-area = Jour le plus récent, tous types d’infractions confondus, par zone : { $days }.
changes-crime-city = Pour toute la ville : { $days }.
changes-days = { $after } (auparavant : { $before })
changes-days-same = { $day }, comme auparavant
changes-days-added = { $days ->
    [one] { $days } jour ajouté pour au moins un type d’infraction.
   *[other] { $days } jours ajoutés pour au moins un type d’infraction.
    }
changes-days-removed = { $days ->
    [one] { $days } jour retiré pour au moins un type d’infraction.
   *[other] { $days } jours retirés pour au moins un type d’infraction.
    }
changes-no-day-added = Aucun jour n’a été ajouté.
changes-not-revised = Les signalements des jours déjà présents sont restés tels quels.
changes-revised = { $months ->
    [one] Les signalements de { $months } mois ont été révisés. Sur les jours que les deux éditions ont en commun, toute la ville compte maintenant { $after } signalements ; auparavant, elle en comptait { $before }.
   *[other] Les signalements de { $months } mois ont été révisés. Sur les jours que les deux éditions ont en commun, toute la ville compte maintenant { $after } signalements ; auparavant, elle en comptait { $before }.
    }
changes-refiled = { $reports ->
    [0] Aucun signalement déjà présent n’est maintenant classé sous un autre type d’infraction.
    [one] { $reports } signalement n’a pas été retiré : il est maintenant classé sous un autre type d’infraction ({ $pairs }).
   *[other] { $reports } signalements n’ont pas été retirés : ils sont maintenant classés sous un autre type d’infraction ({ $pairs }).
    }
changes-refiled-pair = { $before } → { $after } : { $reports }
changes-refiled-unknown = Un signalement peut avoir été retiré, ajouté tard ou reclassé sous un autre type d’infraction. On ne peut pas dire ici de quel cas il s’agit.
changes-offenses-caption = Ce qui a changé, par type d’infraction
changes-offenses-columns =
    .kind = Type d’infraction
    .days = Jours ajoutés
    .months = Mois révisés
    .reports = Signalements des jours communs aux deux éditions
changes-days-cell = { $added } (−{ $removed })
changes-months-open = Tous les mois qui ont été révisés
changes-months-caption = Signalements dans toute la ville avant et après, sur les jours communs aux deux éditions
changes-months-columns =
    .month = Mois
    .kind = Type d’infraction
    .reports = Signalements
changes-months-left-out = { $more ->
    [one] { $more } mois plus ancien n’est pas repris ici.
   *[other] { $more } plus anciens ne sont pas repris ici.
    }

changes-areas-title = Zones et habitants
changes-areas-added = Nouvelles zones : { $names }.
changes-areas-removed = Zones qui n’existent plus : { $names }.
changes-areas-redrawn = Limites redessinées : { $names }.
changes-areas-renamed = Renommées : { $names }.
changes-residents = { $areas ->
    [one] Le nombre d’habitants a changé dans { $areas } zone : { $residents } en tout (recensement de { $year }, auparavant de { $year_before }).
   *[other] Le nombre d’habitants a changé dans { $areas } zones : { $residents } en tout (recensement de { $year }, auparavant de { $year_before }).
    }
changes-residents-same-census = { $areas ->
    [one] Le nombre d’habitants a changé dans { $areas } zone : { $residents } en tout (recensement de { $year }).
   *[other] Le nombre d’habitants a changé dans { $areas } zones : { $residents } en tout (recensement de { $year }).
    }
changes-sources-only = Seule la description des sources a changé.
changes-pair = { $before } → { $after }
changes-pair-same = { $figure } (comme auparavant)

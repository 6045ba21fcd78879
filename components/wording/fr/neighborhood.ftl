neighborhood-title = Quartier
neighborhood-open = Tout sur ce quartier
neighborhood-open-any = Voir un quartier de près
neighborhood-choose = Choisissez un quartier
neighborhood-choose-lead = Voyez ses caméras, sa criminalité et comment il se compare aux zones voisines, sur une seule page que vous pouvez transmettre. Tapez un nom, ou touchez la carte.
neighborhood-pick = Choisir un quartier
neighborhood-faults =
    .area = Le lien désignait une zone que nous ne connaissons pas. Merci d’en choisir une ci-dessous.

neighborhood-next-to = Juste à côté
neighborhood-map-alt = Carte de { $city }, colorée selon les { cameras.inside } ; zone dont le contour est tracé : { $where }. Zones voisines : { $neighbors }.
neighborhood-map-alt-alone = Carte de { $city }, colorée selon les { cameras.inside } ; zone dont le contour est tracé : { $where }.
neighborhood-choose-alt = Carte de { $city } ({ $kind }), colorée selon les { cameras.inside }. La liste ci-dessus nomme les mêmes zones.
neighborhood-map-caption = Touchez une zone pour vous y rendre.
neighborhood-beside-phone = Un petit écran montre les colonnes principales. Tournez-le, ou ouvrez la comparaison ci-dessous, pour voir les autres.

neighborhood-standing = { $open ->
    [0] Sur les { $areas } zones qui ont un chiffre, on en compte { $fewer } avec à coup sûr moins de { cameras.inside } { unit } que la zone { $where }, et { $more } avec à coup sûr plus.
   *[other] Sur les { $areas } zones qui ont un chiffre, on en compte { $fewer } avec à coup sûr moins de { cameras.inside } { unit } que la zone { $where }, et { $more } avec à coup sûr plus. Pour { $open }, l’arrondi ne permet pas de trancher.
    }
neighborhood-standing-only = { $where } est la seule zone qui ait un chiffre.
neighborhood-standing-none = { $hidden ->
    [yes] Le chiffre de caméras pour { $where } n’est pas affiché : cette zone n’a donc pas de place parmi les autres.
   *[no] { $where } : trop peu de gens y vivent pour un taux valable. Cette zone n’a donc pas de place ici.
    }
neighborhood-strip-alt = Bande de points, un par zone, selon les { cameras.inside } { unit }. Point entouré d’un cercle : { $where }, à { $figure }. { $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] Chaque point est une zone, placée selon ses { cameras.inside } { unit } ; celles qui en ont à peu près autant sont empilées.
    [one] Chaque point est une zone, placée selon ses { cameras.inside } { unit } ; celles qui en ont à peu près autant sont empilées. { $hidden } zone n’est pas affichée et n’a pas de point.
   *[other] Chaque point est une zone, placée selon ses { cameras.inside } { unit } ; celles qui en ont à peu près autant sont empilées. { $hidden } zones ne sont pas affichées et n’ont pas de point.
    }
neighborhood-mark = { $name } : { $figure }
neighborhood-typical = zone typique : { $figure }

neighborhood-crime-heading = La criminalité ici
neighborhood-trend-heading = { $crime }, mois par mois

neighborhood-funnel-heading = Est-ce inhabituel pour sa taille ?
neighborhood-funnel-reading = Comment lire ce graphique
neighborhood-funnel-verdict = { $place ->
    [far_above] { $crime } : un taux inhabituellement élevé ici, pour autant d’habitants.
    [above] { $crime } : un taux supérieur ici à celui de la ville, mais pas de façon inhabituelle.
    [below] { $crime } : un taux inférieur ici à celui de la ville, mais pas de façon inhabituelle.
    [far_below] { $crime } : un taux inhabituellement bas ici, pour autant d’habitants.
   *[as_expected] { $crime } : à peu près ce que donnerait ici le taux de la ville.
    }
neighborhood-funnel-sentence = { $reports ->
    [one] { $reports } signalement { $days }, soit { $rate } pour 1 000 habitants par an. Pour l’ensemble des zones : { $city_rate }. Environ { $people } personnes vivent ici (recensement de { $year }).
   *[other] { $reports } signalements { $days }, soit { $rate } pour 1 000 habitants par an. Pour l’ensemble des zones : { $city_rate }. Environ { $people } personnes vivent ici (recensement de { $year }).
    }
neighborhood-funnel-few-residents = Trop peu de gens vivent ici pour un taux valable.
neighborhood-funnel-none = Il y a trop peu de signalements, ou une lacune dans les fichiers : on ne peut donc pas le dire.
neighborhood-funnel-few = Environ { $people } personnes vivent ici. Au-dessous de { $fewest }, un taux en dit plus sur les visiteurs et les bureaux que sur les gens du quartier ; le graphique laisse donc cette zone de côté.
neighborhood-funnel-usual = écarts habituels
neighborhood-funnel-chance = hasard et séries
neighborhood-funnel-city = toutes les zones
neighborhood-funnel-residents = Habitants
neighborhood-funnel-rate = Signalements pour 1 000 habitants par an
neighborhood-funnel-axes = Signalements pour 1 000 habitants par an (vers le haut), selon le nombre d’habitants (vers la droite)
neighborhood-funnel-alt = Graphique en entonnoir : { INSIDE($crime) }, pour 1 000 habitants, selon le nombre d’habitants, un point par zone. Point entouré d’un cercle : { $where }. { $verdict } Zones au-dessus de l’entonnoir ombré : { $high } ; au-dessous : { $low }.
neighborhood-funnel-caption = { $unusual ->
    [one] Moins une zone a d’habitants, plus son taux varie, par hasard et parce que les signalements arrivent par séries : c’est pourquoi l’entonnoir est large à gauche. Si ce n’était que cela, 95 zones sur 100 se trouveraient entre les lignes tiretées ; or ce n’est pas le cas de { $beyond } des { $areas } zones : les quartiers diffèrent davantage. L’entonnoir ombré en tient compte aussi. { $unusual } zone se trouve en dehors ; si aucune zone n’était inhabituelle, on en attendrait environ { $by_chance }.
   *[other] Moins une zone a d’habitants, plus son taux varie, par hasard et parce que les signalements arrivent par séries : c’est pourquoi l’entonnoir est large à gauche. Si ce n’était que cela, 95 zones sur 100 se trouveraient entre les lignes tiretées ; or ce n’est pas le cas de { $beyond } des { $areas } zones : les quartiers diffèrent davantage. L’entonnoir ombré en tient compte aussi. { $unusual } zones se trouvent en dehors ; si aucune zone n’était inhabituelle, on en attendrait environ { $by_chance }.
    }
neighborhood-funnel-left-out = { $areas ->
    [one] { $areas } zone, qui a trop peu d’habitants, est laissée de côté.
   *[other] { $areas } zones, qui ont trop peu d’habitants, sont laissées de côté.
    }
neighborhood-funnel-no-dot = { $where } n’a pas de point : moins de { $fewest } personnes y vivent.
neighborhood-funnel-places =
    .far_above = inhabituellement élevé
    .above = au-dessus du taux de la ville
    .as_expected = comme attendu
    .below = au-dessous du taux de la ville
    .far_below = inhabituellement bas
neighborhood-left-out = laissée de côté

neighborhood-kinds-heading = Tous les types d’infractions
neighborhood-kinds-caption = Signalements par type d’infraction
neighborhood-kinds-axis = Signalements de cette année, contre les mêmes jours de l’an dernier
neighborhood-kinds-open = Tous les types et leurs nombres, sous forme de tableau
neighborhood-kind-caption = { $crime } : { $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime } : { $verdict }
neighborhood-kind-said = { $crime } : { $change }
neighborhood-kind = { INSIDE($crime) }
neighborhood-kinds-few = Trop peu de signalements pour conclure : { $kinds }.
neighborhood-kinds-missing = Nos fichiers n’ont pas au complet les mêmes jours des deux années : { $kinds }.
neighborhood-kinds-headers =
    .kind = Type d’infraction
    .year = Signalements des 12 mois les plus récents au complet dans nos fichiers
    .change = Cette année jusqu’au dernier jour disponible, contre l’année précédente jusqu’au même jour
neighborhood-kind-cell = { $figure }, jusqu’au { $day }
neighborhood-kinds-plot-note = Le point est l’évolution des signalements, le trait sa fourchette probable. Gris et fin : pas de changement clair. Chaque type va jusqu’au dernier jour que contiennent les fichiers ; le tableau donne ce jour.
neighborhood-kinds-note = Les fichiers vont plus loin pour certains types que pour d’autres : les jours diffèrent donc, et la somme des types ne donne pas forcément les ensembles placés au-dessus. Au-dessous de 20 signalements l’une ou l’autre année, nous donnons les nombres et aucun pourcentage. Si l’une des deux années compte un 29 février, la comparaison se fait par jour. Les lignes sont testées ensemble, de sorte que, parmi les changements dits clairs, on attend au plus une fausse alerte sur 20 (Benjamini–Hochberg).

neighborhood-beside-heading = À côté des zones voisines
neighborhood-rest = Le reste de la ville
neighborhood-beside-caption = { $where }, les zones voisines et le reste de la ville
neighborhood-beside-area = Zone
neighborhood-beside-cameras = { cameras.heading } { unit }
neighborhood-beside-cameras-compared = Caméras, par rapport à cette zone
neighborhood-beside-crime = { $crime } { unit } et par an (fourchette probable)
neighborhood-beside-crime-compared = { $crime }, par rapport à cette zone
neighborhood-beside-lead = La criminalité est le total sur 12 mois, { $days }.
neighborhood-beside-meaning = « Environ deux fois » veut dire : la zone de la ligne a environ deux fois le chiffre de celle-ci.
neighborhood-beside-rounded = Les chiffres de caméras sont arrondis à 20 près ; si l’arrondi suffit à expliquer une différence, nous ne la disons pas claire.
neighborhood-beside-tested = { $compared ->
    [one] Criminalité : { $compared } comparaison testée, de sorte que, parmi celles dites claires, on attend au plus une fausse alerte sur 20 (Benjamini–Hochberg).
   *[other] Criminalité : { $compared } comparaisons testées ensemble, de sorte que, parmi celles dites claires, on attend au plus une fausse alerte sur 20 (Benjamini–Hochberg).
    }
neighborhood-beside-rest = { $hidden ->
    [one] Pour le reste de la ville, on additionne les chiffres de caméras affichés et on divise par toute sa superficie ; les caméras de { $hidden } zone manquent, son vrai chiffre peut donc être plus élevé.
   *[other] Pour le reste de la ville, on additionne les chiffres de caméras affichés et on divise par toute sa superficie ; les caméras de { $hidden } zones manquent, son vrai chiffre peut donc être plus élevé.
    }
neighborhood-compare-link = Comparer avec les zones voisines

neighborhood-mislead-heading = Ce qui pourrait tromper ici
neighborhood-mislead-few-residents = Peu de gens vivent ici (environ { $people }). Nous ne donnons pas de taux par habitant au-dessous de { $fewest } : dans une telle zone, beaucoup de gens sont là pour travailler ou en visite.
neighborhood-mislead-few-events = Peu de signalements : { $kinds } en comptent moins de 20 cette année ou l’an dernier. Un de plus ou de moins peut passer pour une tendance.
neighborhood-mislead-gaps = Lacunes ({ INSIDE($crime) }) : nos fichiers ne sont pas complets pour { $spans }.
neighborhood-mislead-unstable = Le chiffre de caméras est petit. L’arrondi seul peut le faire bouger d’un quart ; ne le classez donc pas face à des chiffres proches.
neighborhood-mislead-residents = { $basis ->
    [estimate] Les habitants sont ceux du recensement de { $year }, estimés pour les limites actuelles. Là où l’on a construit beaucoup de logements depuis, les taux par habitant sont trop élevés.
   *[count] Les habitants sont ceux du recensement de { $year }. Là où l’on a construit beaucoup de logements depuis, les taux par habitant sont trop élevés.
    }
neighborhood-mislead-rebates = Les caméras subventionnées ne sont pas le registre actuel, et la criminalité date d’années plus récentes. Au début, seules certaines zones avaient droit au remboursement.
neighborhood-mislead-cause = Caméras et criminalité sont montrées côte à côte. L’une n’explique pas l’autre : certaines personnes enregistrent une caméra après une infraction, et les lieux animés peuvent avoir davantage des deux.
neighborhood-mislead-reports = Ce sont des signalements. Certains quartiers signalent une plus grande part de ce qui se passe que d’autres, et les données sont provisoires et seront révisées.

neighborhood-all-figures = Toutes les zones des deux graphiques, sous forme de tableau
neighborhood-all-caption = Toutes les zones, selon la densité de caméras et le taux de criminalité
neighborhood-all-by-land = Toutes les zones, sous forme de tableau
neighborhood-all-by-land-caption = Toutes les zones, selon la densité de caméras et les signalements
neighborhood-all-by-crime-rate = Toutes les zones, selon le taux de criminalité
neighborhood-all-by-reports = Toutes les zones, selon les signalements
neighborhood-all-area = Zone
neighborhood-all-cameras = { cameras.heading } { unit }
neighborhood-all-residents = Habitants
neighborhood-all-reports = { $crime }, signalements sur 12 mois
neighborhood-all-rate = { $crime } pour 1 000 habitants par an
neighborhood-all-place = Pour sa taille

compare-title = Comparer
compare-start = Comparer des quartiers côte à côte
compare-start-lead = Choisissez-en de deux à six. Tapez leurs noms, ou touchez des quartiers sur la carte. L’adresse de la page garde votre choix et son ordre : vous pouvez donc la transmettre.
compare-one-more = Encore un, s’il vous plaît : il en faut au moins deux pour comparer.
compare-placeholder = Tapez un nom
compare-against = Comparer les autres avec
compare-pick = { $larger ->
    [ward] Quartiers ou circonscriptions (wards), de deux à six
    [district] Quartiers ou districts de police, de deux à six
    [ward_district] Quartiers, circonscriptions (wards) ou districts de police, de deux à six
   *[none] Quartiers, de deux à six
    }
compare-my-neighbors = Zones voisines de la mienne
compare-crime = Infraction affichée
compare-window = Jours comptés
compare-shared = Ces zones se recouvrent en partie et ne sont donc pas comparées : { $pairs }.
compare-part = { $part } fait partie d’une zone plus grande ({ $whole }). La comparaison se fait avec le reste de celle-ci.
compare-windows = { $window ->
    [year] 12 mois jusqu’au { $day }
    [to_date] { $year } jusqu’au { $day }
   *[full_year] Toute l’année { $year }
    }
compare-faults =
    .areas = Le lien désignait des zones que nous ne connaissons pas. Vous voyez celles que nous connaissons.
    .most = Le lien désignait plus de six zones. Vous voyez les six premières.
    .window = Le lien demandait des jours que nous ne pouvons pas compter. Vous voyez à la place le choix habituel.

compare-larger = { $kind ->
    [ward] Circonscription { $name }
   *[district] District de police { $name }
    }
compare-sum-estimate = { $cameras } (estimation)
compare-sum = { $areas ->
    [one] { $cameras } (somme de sa seule zone)
   *[other] { $cameras } (somme de ses { $areas } zones)
    }
compare-sum-shown = { $areas ->
    [one] { $cameras } (somme de { $areas } zone affichée ; laissées de côté : { $hidden })
   *[other] { $cameras } (somme des { $areas } zones affichées ; laissées de côté : { $hidden })
    }
compare-share = { $area } ({ $share } de ses logements)

compare-most-times = { $all ->
    [yes] Parmi ces { IN_WORDS($count) }, { $most } comptait le plus de { cameras.inside } { unit }, soit { multiple.alone } le chiffre le plus bas : { $fewest }.
   *[no] Parmi les { IN_WORDS($ranked) } qui peuvent être classées, { $most } comptait le plus de { cameras.inside } { unit }, soit { multiple.alone } le chiffre le plus bas : { $fewest }.
    }
compare-most = { $all ->
    [yes] Parmi ces { IN_WORDS($count) }, { $most } comptait le plus de { cameras.inside } { unit }, et { $fewest } le moins.
   *[no] Parmi les { IN_WORDS($ranked) } qui peuvent être classées, { $most } comptait le plus de { cameras.inside } { unit }, et { $fewest } le moins.
    }
compare-alike = { $all ->
    [yes] Pas de différence claire entre ces { IN_WORDS($count) } pour les { cameras.inside } { unit }.
   *[no] Pas de différence claire pour les { cameras.inside } { unit } entre les { IN_WORDS($ranked) } qui peuvent être classées.
    }
compare-no-rank = Ces zones ne sont pas classées : moins de deux ont un chiffre avec une fourchette, ou deux d’entre elles ont du terrain en commun.
compare-hidden = Chiffre de caméras non affiché : { $names }.
compare-crime-dated = { $precision ->
    [day] Criminalité : total { $days }, tel que publié le { $published }.
   *[other] Criminalité : total { $days }, tel que publié en { $published }.
    }
compare-preliminary = Les données de criminalité sont provisoires.

compare-map-alt = Carte de { $city }, colorée selon les { cameras.inside }.
compare-map-outlined = Zones au contour tracé et numérotées : { $names }.
compare-ward-outline = Le contour d’une circonscription est celui des zones qui s’y trouvent pour la plus grande part.
compare-map-caption = Touchez un quartier pour l’ajouter ou pour le retirer.

compare-figures-heading = Côte à côte
compare-cameras-axis = { cameras.heading } { unit }
compare-crime-axis = { $crime } { unit } et par an
compare-crime-subtitle = { $crime } { unit } et par an. { FIRST($days) }.
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name } : { $figure }
compare-plot-alt = { $axis }, côte à côte sur une même échelle. { $rows }.
compare-bar-note = La barre montre l’incertitude que laissent l’arrondi et les zones non affichées. Tout ce qui est sur la liste a été compté : le hasard n’y est donc pour rien.
compare-dot-note = Le chiffre d’une circonscription est une estimation : un point sans barre, car personne ne peut dire de combien il s’écarte du vrai chiffre.
compare-crime-note = { $part ->
    [yes] Total { $days }, ramené à un an. La barre est la fourchette probable. Une partie d’année, ramenée à une année entière : la criminalité varie selon les saisons, lisez donc ce chiffre avec prudence.
   *[no] Total { $days }, par an. La barre est la fourchette probable.
    }

compare-words-heading = En mots
compare-words-note = { $compared } comparaisons de criminalité sont testées ensemble, de sorte que, parmi celles dites claires, on attend au plus une fausse alerte sur 20 (Benjamini–Hochberg).

compare-trend-heading = { $crime }, chaque mois, { unit }
compare-trend-note = Tout est à la même échelle. Trait fin : chaque mois. Trait épais : moyenne sur 12 mois. Ombré : nos fichiers y sont incomplets. Une lacune n’est pas un zéro.
compare-trend-subtitle = { $crime }, chaque mois, { unit }. { compare-trend-note }
compare-trend-alt = Courbe mois par mois, { INSIDE($crime) }, { $where }, { unit }, à la même échelle que les autres.
compare-trend-alt-mean = Courbe mois par mois, { INSIDE($crime) }, { $where }, { unit }, à la même échelle que les autres. Dernière valeur de la moyenne sur 12 mois : { $last }.
compare-trend-none = { $where } : trop peu d’habitants pour un taux, ou aucun mois complet.

compare-table-heading = Les chiffres
compare-table-caption = Chiffres des quartiers choisis
compare-column-area = Zone
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = { cameras.heading } { unit }
compare-column-reports = { $crime }, signalements
compare-column-crime-per = { $crime } { unit } et par an (fourchette probable)
compare-column-surface = { $basis ->
    [land] Terre, { surface.plural }
   *[land_and_water] Terre et eau, { surface.plural }
    }
compare-column-residents = Habitants
compare-table-rounded = Les chiffres de caméras sont arrondis à 20 près.
compare-table-residents = { $basis ->
    [estimate] Habitants : recensement de { $year }, estimation.
   *[count] Habitants : recensement de { $year }.
    }
compare-districts-note = Un district de police se compose de zones entières : ses chiffres en sont les sommes.
compare-parts-hidden = Les caméras des zones non affichées manquent dans une somme : le vrai chiffre peut donc être plus élevé ; la barre montre de combien au plus.
compare-wards-note = Pour une circonscription, tout est compté dans la circonscription elle-même, sauf les caméras. Ses caméras sont une estimation : on ne les connaît que par zone, et là où une circonscription coupe une zone, les caméras de celle-ci sont réparties selon l’emplacement de ses logements, ou selon la superficie là où aucun logement n’est compté. Une caméra peut se trouver là où vivent peu de gens ; personne ne peut donc dire de combien ce chiffre s’écarte du vrai, et nous ne concluons à aucune différence de caméras. Une circonscription dont une partie n’est pas affichée n’a pas de chiffre.
compare-made-of = De quoi se compose chaque grande zone
compare-made-of-headers =
    .larger = Grande zone
    .shown = Zones dont elle additionne les caméras
    .hidden = Zones qu’elle contient et qui ne sont pas affichées
compare-none = aucune
compare-years = Signalements par année civile, sous forme de tableau
compare-years-caption = Signalements par année civile
compare-years-note = « Incomplet » : nos fichiers ne contiennent pas tous les signalements de cette année-là.
compare-year-head = Zone

compare-change-heading = Cette année par rapport à l’an dernier
compare-change-caption = Cette année par rapport à l’an dernier, pour les quartiers choisis
compare-change-open = La même chose sous forme de tableau
compare-change-headers =
    .area = Zone
    .change = Signalements et évolution (fourchette probable)
compare-change-axis = { $crime }, { $year } jusqu’au { $day }, contre { $days_before }
compare-change-none = { $crime } : nos fichiers ne contiennent pas les mêmes jours des deux années.
compare-change-note = Le point est l’évolution des signalements, le trait sa fourchette probable. Gris et fin : pas de changement clair. Là où le trait croise 0 %, il se peut qu’il n’y ait aucun changement. Avec moins de 20 signalements l’une ou l’autre année, il y a des nombres et aucun pourcentage.

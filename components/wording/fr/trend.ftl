trend-mean = moyenne sur 12 mois
trend-month = Mois
trend-count = Signalements
trend-gap = lacune
trend-source = Compté d’après
trend-broken = placés d’une autre façon
trend-recoded = enregistrés selon d’autres règles
trend-bases =
    .incidents = signalements individuels
    .published = décomptes mensuels publiés
trend-heading = { $crime }, { $place }
trend-whole-city = toute la ville
trend-caption = { $averaged ->
    [yes] Signalements chaque mois (trait fin) et leur moyenne sur 12 mois (trait épais).
   *[no] Signalements chaque mois.
    }
trend-caption-gaps = Ombré : nos fichiers ne sont pas complets ({ $months }). Une lacune n’est pas un zéro.
trend-caption-breaks = Trait tireté ({ $days }) : à partir de là, les signalements sont placés dans les zones d’une autre façon ; ce qui précède et ce qui suit ne peuvent donc pas être comparés.
trend-caption-recoded = Trait tireté ({ $days }) : à partir de là, la police enregistre ces infractions selon d’autres règles ; ce qui précède et ce qui suit ne peuvent donc pas être comparés.
trend-caption-published = Là où les signalements individuels manquent, la courbe de la ville utilise les décomptes mensuels publiés : la somme de ses mois peut donc s’écarter un peu, en plus ou en moins, de ce que dit la phrase.
trend-caption-areas = Les chiffres par zone s’arrêtent le { $day } : nos fichiers ne vont pas plus loin.
trend-alt = Courbe mois par mois, { INSIDE($crime) }, { $place }, de { $first } à { $last }.

trend-verdict = { $verdict ->
    [down] ↓ { $crime } : en baisse en { $year }.
    [up] ↑ { $crime } : en hausse en { $year }.
    [unclear] { $crime } : pas de changement clair en { $year }.
   *[few] { $crime } : trop peu de signalements en { $year } pour conclure à un changement.
    }
trend-verdict-none = { $crime } : cette année ne peut pas être comparée à la précédente.
trend-change = { numbers-reports } { $days }, contre { $before } pour { same-days } : { $change } (fourchette probable { $range }).
trend-change-few = { $alone ->
    [yes] { numbers-reports } { $days }, contre { $before } pour { same-days } : pas clair parmi tant de comparaisons. Au-dessous de 20 l’une ou l’autre année, un pourcentage tromperait.
   *[no] { $verdict ->
        [down] { numbers-reports } { $days }, contre { $before } pour { same-days } : clairement moins. Au-dessous de 20 l’une ou l’autre année, un pourcentage tromperait.
        [up] { numbers-reports } { $days }, contre { $before } pour { same-days } : clairement plus. Au-dessous de 20 l’une ou l’autre année, un pourcentage tromperait.
       *[few] { numbers-reports } { $days }, contre { $before } pour { same-days } : trop peu pour conclure à un changement. Au-dessous de 20 l’une ou l’autre année, un pourcentage tromperait.
        }
    }
trend-change-none = L’une des deux périodes n’est pas complète dans nos fichiers, ou a été comptée autrement : aucune comparaison n’est donc faite.
trend-change-published = Les deux années d’après des décomptes mensuels publiés.
trend-range-heading = Ce que veut dire la fourchette probable
trend-range-zero = Si 0 % s’y trouve, il se peut qu’il n’y ait aucun changement.
trend-fresh = Des signalements des dernières semaines sont encore ajoutés et retirés ; pour l’année précédente, c’est en grande partie fait.
trend-fresh-once = { $has_change ->
    [yes] Ce que cela a donné une fois : { INSIDE($crime) }, toute la ville, { $days } : { $then } tels que publiés le { $published }, { $now } maintenant ({ $change }).
   *[no] Ce que cela a donné une fois : { INSIDE($crime) }, toute la ville, { $days } : { $then } tels que publiés le { $published }, { $now } maintenant.
    }

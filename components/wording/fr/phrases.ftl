cameras =
    .inside = { $programme ->
        [rebates] caméras subventionnées
        [registry] caméras enregistrées
        [none] caméras enregistrées
       *[any] caméras
        }
    .heading = { $programme ->
        [rebates] Caméras subventionnées
        [registry] Caméras enregistrées
        [none] Caméras enregistrées
       *[any] Caméras
        }
surface = { $units ->
    [us] mille carré
   *[metric] km²
    }
    .plural = { $units ->
        [us] milles carrés
       *[metric] km²
        }
unit = { $per ->
    [per_km2] par { surface }
   *[per_1000_residents] pour 1 000 habitants
    }
phrases-units =
    .metric = par km²
    .us = par mille carré
    .per_1000_residents = pour 1 000 habitants
multiple =
    .of = { $multiple ->
        [less] moins d’un dixième du nombre de
        [nine_tenths] environ les neuf dixièmes du nombre de
        [four_fifths] environ les quatre cinquièmes du nombre de
        [three_quarters] environ les trois quarts du nombre de
        [two_thirds] environ les deux tiers du nombre de
        [three_fifths] environ les trois cinquièmes du nombre de
        [half] environ la moitié du nombre de
        [two_fifths] environ les deux cinquièmes du nombre de
        [third] environ un tiers du nombre de
        [quarter] environ un quart du nombre de
        [fifth] environ un cinquième du nombre de
        [seventh] environ un septième du nombre de
        [tenth] environ un dixième du nombre de
       *[times] { $times ->
            [2] environ deux fois le nombre de
           *[other] environ { $times } fois le nombre de
            }
        }
    .alone = { $multiple ->
        [less] moins d’un dixième
        [nine_tenths] environ les neuf dixièmes
        [four_fifths] environ les quatre cinquièmes
        [three_quarters] environ les trois quarts
        [two_thirds] environ les deux tiers
        [three_fifths] environ les trois cinquièmes
        [half] environ la moitié
        [two_fifths] environ les deux cinquièmes
        [third] environ un tiers
        [quarter] environ un quart
        [fifth] environ un cinquième
        [seventh] environ un septième
        [tenth] environ un dixième
       *[times] { $times ->
            [2] environ deux fois
           *[other] environ { $times } fois
            }
        }
same-days = { $as_long ->
    [yes] les mêmes jours de { $year_before }
   *[no] les { $days_before } jours jusqu’au { $last_before } (maintenant { $days_now } : comparaison par jour)
    }

phrases-not-complete = Incomplet
phrases-legend-hidden =
    .hidden = Non affiché
    .or_no_rate = Non affiché, ou pas de taux
phrases-legend-water = Eau

phrases-verdicts =
    .down = ↓ en baisse
    .up = ↑ en hausse
    .unclear = pas de changement clair
    .few = trop peu pour conclure à un changement
phrases-small-verdicts =
    .down = clairement moins
    .up = clairement plus
    .few = trop peu pour conclure à un changement
phrases-among-many = pas clair parmi tant de comparaisons
phrases-from-to = { $before } → { $after }
phrases-cell-counts = { $counts } : { $verdict }
phrases-cell-change = { $counts } : { $verdict } { $change } ({ $range })
phrases-drives = { $rise ->
    [yes] Toute la hausse du nombre tient à une seule infraction : { INSIDE($kind) } ({ $counts }) ; { $others ->
        [1] l’autre { $course ->
            [fell] a baissé
            [rose] a augmenté
           *[stayed] n’a pas varié
            }
       *[other] les { IN_WORDS($others) } autres, ensemble, { $course ->
            [fell] ont baissé
            [rose] ont augmenté
           *[stayed] n’ont pas varié
            }
        } ({ $rest }).
   *[no] Toute la baisse du nombre tient à une seule infraction : { INSIDE($kind) } ({ $counts }) ; { $others ->
        [1] l’autre { $course ->
            [fell] a baissé
            [rose] a augmenté
           *[stayed] n’a pas varié
            }
       *[other] les { IN_WORDS($others) } autres, ensemble, { $course ->
            [fell] ont baissé
            [rose] ont augmenté
           *[stayed] n’ont pas varié
            }
        } ({ $rest }).
    }
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] { $kind } : en sens inverse, clairement moins ({ $counts }).
       *[up] { $kind } : en sens inverse, clairement plus ({ $counts }).
        }
   *[within] { $verdict ->
        [down] Dans cet ensemble, un changement clair : { INSIDE($kind) }, clairement moins ({ $counts }).
       *[up] Dans cet ensemble, un changement clair : { INSIDE($kind) }, clairement plus ({ $counts }).
        }
    }
phrases-likely-range =
    .measured = Fourchette probable : les nombres montent et descendent par hasard, et les infractions arrivent par séries. La fourchette tient compte des deux, d’après ce qui a été mesuré sur ces signalements les années précédentes. « Comment c’est calculé » dit dans combien de cas de telles fourchettes se vérifient. (Méthode : intervalle du score quasi-Poisson, 95 %.)
    .not_measured = Fourchette probable : les nombres montent et descendent par hasard, et la fourchette en tient compte. Les infractions arrivent aussi par séries ; il y a trop peu de ces signalements, ou trop peu d’années, pour dire dans quelle mesure. La vraie fourchette peut donc être plus large. (Méthode : intervalle du score pour deux nombres de Poisson.)
phrases-tested-together = Les comparaisons sont testées ensemble, de sorte que, parmi celles dites claires, on attend au plus une fausse alerte sur 20 (Benjamini–Hochberg).

phrases-cameras-dated = { $counted ->
    [rebates] Les caméras subventionnées sont celles qu’un programme de remboursement avait payées, et non le registre actuel ; d’autres en ont dressé la liste le { $day }.
    [registry] Caméras enregistrées au { $day }.
   *[none] Aucun chiffre sur les caméras n’a encore été publié.
    }
phrases-cameras-said = { $says ->
    [at_least] plus de { $cameras }
    [nearly] près de { $cameras }
    [about] environ { $cameras }
   *[exactly] { $cameras }
    }
phrases-not-shown-means =
    .few_addresses = « Non affiché » veut dire moins de 10 adresses, peut-être aucune. C’est présenté de la même façon pour toutes ces zones.
    .any_rule = « Non affiché » peut vouloir dire moins de 10 adresses, peut-être aucune, ou qu’une autre règle masque la zone, même une zone qui compte beaucoup de caméras. C’est présenté de la même façon pour toutes.
phrases-release = { $kind ->
    [areas] zones { $version }
    [crime] infractions { $version }
    [cameras] caméras { $version }
   *[government] caméras publiques { $version }
    }

brief-link-pdf = Fiche d’une page (PDF)
brief-link-web = Fiche d’une page (web)

brief-kind = Fiche d’une page
brief-about-cameras = Caméras.
brief-about-crime = Criminalité.
brief-about-care = À lire avec prudence.
brief-about-evenness = Égalité de la répartition.
brief-caveats-heading = Ce que ceci ne peut pas vous dire
brief-sources-heading = Sources
brief-cite-label = À citer ainsi :
brief-live-label = Vue en ligne
brief-qr-label = Code QR qui mène à la vue en ligne
brief-forms = Autres formes de cette fiche
brief-papers =
    .letter = PDF, format US Letter
    .a4 = PDF, format A4
brief-title = { $subject } : fiche d’une page. { $site }
brief-cite = { $site }. ({ $date }). { $subject }, { $place } (Édition { $edition }) [Fiche d’une page].
brief-cite-date = y, d MMMM
brief-cite-undated = { $site }. (s. d.). { $subject }, { $place } [Fiche d’une page].
brief-version = Jeux de données : { $releases }. La version { $fingerprint } désigne ces jeux et ce choix.
brief-compared = Comparaison : { $names }
brief-whole-city = toute la ville

brief-shown-where = Un chiffre de caméras n’est affiché que si au moins 10 adresses y sont comptées ; zones qui en ont un : { $shown } sur { $areas }.
brief-more-than = Sur les { $areas } zones qui ont un chiffre, on en compte { $standings }. Les chiffres sont arrondis, les rangs sont donc des fourchettes.
brief-more-than-first = { $more } avec plus de { cameras.inside } { unit } que la zone { $where }
brief-more-than-other = { $more } avec plus que la zone { $where }
brief-densities = { cameras.heading } { unit } : { $figures }.
brief-density = { $where } ({ $figure })

brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime }, { $where } : en baisse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, soit une évolution de { $percent } (fourchette probable { $range }).
       *[no] { $crime }, { $where } : en baisse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }.
        }
    [up] { $ratio ->
        [yes] { $crime }, { $where } : en hausse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, soit une évolution de { $percent } (fourchette probable { $range }).
       *[no] { $crime }, { $where } : en hausse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }.
        }
    [unclear] { $ratio ->
        [yes] { $crime }, { $where } : pas de changement clair en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, soit une évolution de { $percent } (fourchette probable { $range }).
       *[no] { $crime }, { $where } : pas de changement clair en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }.
        }
   *[few] { $crime }, { $where } : trop peu de signalements en { $year } pour conclure à un changement, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }.
    }
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime }, { $where } : en baisse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, soit une évolution de { $percent } (fourchette probable { $range }), d’après des décomptes mensuels publiés.
       *[no] { $crime }, { $where } : en baisse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, d’après des décomptes mensuels publiés.
        }
    [up] { $ratio ->
        [yes] { $crime }, { $where } : en hausse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, soit une évolution de { $percent } (fourchette probable { $range }), d’après des décomptes mensuels publiés.
       *[no] { $crime }, { $where } : en hausse en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, d’après des décomptes mensuels publiés.
        }
    [unclear] { $ratio ->
        [yes] { $crime }, { $where } : pas de changement clair en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, soit une évolution de { $percent } (fourchette probable { $range }), d’après des décomptes mensuels publiés.
       *[no] { $crime }, { $where } : pas de changement clair en { $year }, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, d’après des décomptes mensuels publiés.
        }
   *[few] { $crime }, { $where } : trop peu de signalements en { $year } pour conclure à un changement, avec { numbers-reports } { $days }, contre { $before } pour { $days_before }, d’après des décomptes mensuels publiés.
    }
brief-crime-none = { $crime }, { $where } : pas de comparaison possible avec l’année précédente, car l’une des deux périodes n’est pas complète dans nos fichiers, ou a été comptée autrement.
brief-crimes = { $crime }, { $days }, contre { $days_before } : { $found }.
brief-crimes-none = { $crime } : pas de comparaison possible avec l’année précédente, car l’une des deux périodes n’est pas complète dans nos fichiers, ou a été comptée autrement.
brief-crimes-in = { $verdict ->
    [down] en baisse pour { $names }
    [up] en hausse pour { $names }
    [unclear] pas de changement clair pour { $names }
   *[few] trop peu de signalements pour conclure à un changement pour { $names }
    }
brief-crimes-in-all = { $verdict ->
    [down] en baisse dans les { $areas } zones
    [up] en hausse dans les { $areas } zones
    [unclear] aucune des { $areas } zones n’a de changement clair
   *[few] trop peu de signalements pour conclure à un changement dans les { $areas } zones
    }
brief-crimes-percent = { $where } ({ $percent }, fourchette probable { $range })
brief-crimes-counts = { $where } ({ $counts })

brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] { cameras.heading } : une répartition presque égale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie et de { $people } selon les habitants.
       *[no] { cameras.heading } : une répartition presque égale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie.
        }
    [moderate] { $residents ->
        [yes] { cameras.heading } : une répartition un peu inégale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie et de { $people } selon les habitants.
       *[no] { cameras.heading } : une répartition un peu inégale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie.
        }
    [high] { $residents ->
        [yes] { cameras.heading } : une répartition inégale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie et de { $people } selon les habitants.
       *[no] { cameras.heading } : une répartition inégale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie.
        }
   *[very_high] { $residents ->
        [yes] { cameras.heading } : une répartition très inégale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie et de { $people } selon les habitants.
       *[no] { cameras.heading } : une répartition très inégale. Le coefficient de Gini, qui serait de 0 si chaque { surface } en avait le même nombre, est de { $land } selon la superficie.
        }
    }
brief-evenness-range = { $hidden ->
    [yes] Avant l’arrondi et en comptant les zones non affichées, il peut être de { $range } selon la superficie.
   *[no] Avant l’arrondi, il peut être de { $range } selon la superficie.
    }
brief-small = Le chiffre de caméras est petit pour { $names } : l’arrondi seul peut le faire bouger d’un quart ; ne le classez donc pas face à des chiffres proches.

brief-outline =
    .one = Le contour épais marque la zone.
    .several = Les contours épais et les numéros marquent les zones, dans l’ordre du tableau.
brief-map = Carte de { $city } ({ $kind }). Les zones plus foncées ont plus de { cameras.inside } { unit }. Le chiffre le plus élevé : { $top }. Zones qui ont un chiffre : { $shown } ; zones hachurées parce que le leur n’est pas affiché : { $hidden }.
brief-map-none = Carte de { $city } ({ $kind }). Les zones plus foncées ont plus de { cameras.inside } { unit }. Zones qui ont un chiffre : { $shown } ; zones hachurées parce que le leur n’est pas affiché : { $hidden }.
brief-outlined = Contour tracé : { $names }.
brief-trend-heading = { $crime }, mois par mois, { $where }
brief-trend-note = { $gaps ->
    [yes] Trait fin : signalements chaque mois. Trait épais : moyenne sur 12 mois. Ombré : nos fichiers ne sont pas complets ; c’est une lacune et non un zéro.
   *[no] Trait fin : signalements chaque mois. Trait épais : moyenne sur 12 mois.
    }
brief-trends-note = Tout est à la même échelle. Trait fin : chaque mois. Trait épais : moyenne sur 12 mois. Ombré : une lacune dans nos fichiers, et non un zéro.
brief-no-trend = Aucun mois n’est complet dans nos fichiers.

brief-kinds-caption = Infractions signalées, { $where }, les ensembles et certains types : cette année à ce jour, contre l’année précédente jusqu’au même jour
brief-kinds-headers =
    .kind = Type d’infraction
    .through = Compté jusqu’au
    .before = Année précédente, jusqu’au même jour
    .after = Année jusqu’à ce jour-là
    .change = Évolution (fourchette probable)
    .verdict = En mots
brief-compared-caption = { cameras.heading } et signalements pour { INSIDE($crime) }, zone par zone
brief-column-area = Zone
brief-column-cameras = { cameras.heading } { unit }
brief-column-crime = { $crime } { unit } et par an
brief-column-crime-days = { $crime } { unit } et par an, { $window }
brief-column-before-days = { FIRST($days) }
brief-column-after-days = { $year } jusqu’au { $day }
brief-column-before = Année précédente
brief-column-after = Année à ce jour
brief-column-change = Évolution (fourchette probable)
brief-column-verdict = En mots
brief-percentage = { $percent } ({ $range })
brief-no-percentage = –

brief-opt-in =
    .none = Aucun chiffre sur les caméras n’a encore été publié ici.
    .rebates = Demander un remboursement était un choix, et au début seules certaines zones y avaient droit. Les caméras subventionnées ne sont pas le registre actuel, et la criminalité date d’années plus récentes.
    .registry = S’enregistrer est un choix. Là où plus de caméras sont enregistrées, plus de propriétaires ont participé ; beaucoup de caméras ne sont sur aucune liste.
brief-preliminary = La criminalité, ce sont ici des signalements. Certains quartiers signalent plus que d’autres, et les données sont provisoires et seront révisées.
brief-rounded = Les chiffres de caméras sont arrondis à 20 près.
brief-small-figures = Au-dessous de 20 signalements l’une ou l’autre année, il y a des nombres et aucun pourcentage. Les changements d’un même tableau sont testés ensemble, de sorte que, parmi ceux dits clairs, on attend au plus une fausse alerte sur 20.

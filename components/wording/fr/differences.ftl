differences-map-outline = contour
differences-per-control = Chiffres
differences-no-rate = Pas de taux : trop peu d’habitants
differences-ward-estimate = Le chiffre d’une circonscription est une estimation : nous ne concluons donc à aucune différence.
differences-rate-cell = { $rate } ({ $range })

differences-one =
    .first = { $relation ->
        [around] { FIRST($one) } (le reste)
       *[apart] { FIRST($one) }
        }
    .inside = { $relation ->
        [around] { $one } (le reste)
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] { FIRST($other) } (le reste)
       *[apart] { FIRST($other) }
        }
    .inside = { $relation ->
        [within] { $other } (le reste)
       *[apart] { $other }
        }
differences-overlap = { $one } et { $other } se recouvrent en partie : elles ne sont donc pas comparées.

differences-cameras-cell = { $found ->
    [nothing] comparaison impossible
    [unclear] pas de différence claire
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first } et { differences-other.inside } : pas de différence claire pour les { cameras.inside } { unit }. L’arrondi pourrait suffire à l’expliquer.
   *[times] { differences-one.first }, par rapport à { differences-other.inside } : { multiple.of } { cameras.inside } { unit }.
    }
differences-estimates = { differences-one.first } : environ { $mine } { cameras.inside } { unit }. { differences-other.first } : environ { $theirs }.
differences-cameras-hidden = { $hidden ->
    [both] Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car les chiffres des deux ne sont pas affichés.
    [one] Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car le chiffre de la première n’est pas affiché.
   *[other] Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car le chiffre de la seconde n’est pas affiché.
    }
differences-cameras-few-people = { $few ->
    [both] Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car trop peu de gens vivent dans les deux pour un taux.
    [one] Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car trop peu de gens vivent dans la première pour un taux.
   *[other] Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car trop peu de gens vivent dans la seconde pour un taux.
    }
differences-cameras-left-open = Caméras, { differences-one.inside } et { differences-other.inside } : comparaison impossible, car l’arrondi et les zones non affichées laissent trop d’incertitude.

differences-crime-cell = { $found ->
    [nothing] comparaison impossible
    [few] { $alone ->
        [yes] trop peu de signalements pour comparer, vu le nombre de comparaisons
       *[no] trop peu de signalements pour comparer
        }
    [down] clairement moins
    [up] clairement plus
    [unclear] { $alone ->
        [yes] pas de différence claire ({ $range }), vu le nombre de comparaisons
       *[no] pas de différence claire ({ $range })
        }
   *[times] { multiple.alone } ({ $range })
    }
differences-crime-in-short = { $found ->
    [nothing] comparaison impossible
    [few] { $alone ->
        [yes] trop peu de signalements pour comparer, vu le nombre de comparaisons
       *[no] trop peu de signalements pour comparer
        }
    [down] clairement moins
    [up] clairement plus
    [unclear] pas de différence claire
   *[times] { multiple.alone }
    }
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }, { $days } : trop peu de signalements dans les deux pour comparer { differences-one.inside } et { differences-other.inside } ({ $mine } contre { $theirs }), vu le nombre de comparaisons.
           *[no] { $crime }, { $days } : trop peu de signalements dans les deux pour comparer { differences-one.inside } et { differences-other.inside } ({ $mine } contre { $theirs }).
            }
        [one] { $alone ->
            [yes] { $crime }, { $days } : trop peu de signalements dans la première pour comparer { differences-one.inside } et { differences-other.inside } ({ $mine } contre { $theirs }), vu le nombre de comparaisons.
           *[no] { $crime }, { $days } : trop peu de signalements dans la première pour comparer { differences-one.inside } et { differences-other.inside } ({ $mine } contre { $theirs }).
            }
       *[other] { $alone ->
            [yes] { $crime }, { $days } : trop peu de signalements dans la seconde pour comparer { differences-one.inside } et { differences-other.inside } ({ $mine } contre { $theirs }), vu le nombre de comparaisons.
           *[no] { $crime }, { $days } : trop peu de signalements dans la seconde pour comparer { differences-one.inside } et { differences-other.inside } ({ $mine } contre { $theirs }).
            }
        }
    [down] { differences-one.first }, par rapport à { differences-other.inside } : clairement moins de signalements ({ INSIDE($crime) }) { unit } { $days } ({ $mine } contre { $theirs }).
    [up] { differences-one.first }, par rapport à { differences-other.inside } : clairement plus de signalements ({ INSIDE($crime) }) { unit } { $days } ({ $mine } contre { $theirs }).
    [unclear] { $alone ->
        [yes] { differences-one.first } et { differences-other.inside } : pas de différence claire de signalements ({ INSIDE($crime) }) { unit } { $days } (fourchette probable { $range }), vu le nombre de comparaisons.
       *[no] { differences-one.first } et { differences-other.inside } : pas de différence claire de signalements ({ INSIDE($crime) }) { unit } { $days } (fourchette probable { $range }).
        }
   *[times] { differences-one.first }, par rapport à { differences-other.inside } : { multiple.of } signalements ({ INSIDE($crime) }) { unit } { $days } (fourchette probable { $range }).
    }
differences-crime-few-people = { $few ->
    [both] { $crime }, { differences-one.inside } et { differences-other.inside } : comparaison { unit } impossible, car trop peu de gens vivent dans les deux pour un taux.
    [one] { $crime }, { differences-one.inside } et { differences-other.inside } : comparaison { unit } impossible, car trop peu de gens vivent dans la première pour un taux.
   *[other] { $crime }, { differences-one.inside } et { differences-other.inside } : comparaison { unit } impossible, car trop peu de gens vivent dans la seconde pour un taux.
    }
differences-crime-not-held = { $crime }, { differences-one.inside } et { differences-other.inside } : comparaison { unit } impossible, car nos fichiers ne sont pas complets pour ces jours.
differences-parted = { $crime }, { $one } par rapport à { $other }, { $days } : { $rates } ; en simples signalements, { $mine } contre { $theirs }. Ces chiffres ne racontent pas tous la même chose : aucun ne vaut donc à lui seul.
differences-parted-rate = { $found ->
    [nothing] { unit }, comparaison impossible
    [few] { unit }, trop peu de signalements pour comparer
    [down] { unit }, clairement moins
    [up] { unit }, clairement plus
    [unclear] { $alone ->
        [yes] { unit }, pas de différence claire ({ $range }), vu le nombre de comparaisons
       *[no] { unit }, pas de différence claire ({ $range })
        }
   *[times] { unit }, { multiple.alone } ({ $range })
    }

cameras =
    .inside = { $programme ->
        [rebates] cámaras con reembolso
        [registry] cámaras registradas
        [none] cámaras registradas
       *[any] cámaras
        }
    .heading = { $programme ->
        [rebates] Cámaras con reembolso
        [registry] Cámaras registradas
        [none] Cámaras registradas
       *[any] Cámaras
        }
surface = { $units ->
    [us] milla cuadrada
   *[metric] km²
    }
    .plural = { $units ->
        [us] millas cuadradas
       *[metric] km²
        }
unit = { $per ->
    [per_km2] { surface }
   *[per_1000_residents] cada 1,000 residentes
    }
phrases-units =
    .metric = km²
    .us = milla cuadrada
    .per_1000_residents = 1,000 residentes
multiple =
    .of = { $multiple ->
        [less] menos de la décima parte de
        [nine_tenths] alrededor de nueve décimas partes de
        [four_fifths] alrededor de cuatro quintas partes de
        [three_quarters] alrededor de tres cuartas partes de
        [two_thirds] alrededor de dos tercios de
        [three_fifths] alrededor de tres quintas partes de
        [half] alrededor de la mitad de
        [two_fifths] alrededor de dos quintas partes de
        [third] alrededor de un tercio de
        [quarter] alrededor de la cuarta parte de
        [fifth] alrededor de la quinta parte de
        [seventh] alrededor de la séptima parte de
        [tenth] alrededor de la décima parte de
       *[times] { $times ->
            [2] alrededor del doble de
           *[other] alrededor de { $times } veces
            }
        }
    .alone = { $multiple ->
        [less] menos de la décima parte
        [nine_tenths] alrededor de nueve décimas partes
        [four_fifths] alrededor de cuatro quintas partes
        [three_quarters] alrededor de tres cuartas partes
        [two_thirds] alrededor de dos tercios
        [three_fifths] alrededor de tres quintas partes
        [half] alrededor de la mitad
        [two_fifths] alrededor de dos quintas partes
        [third] alrededor de un tercio
        [quarter] alrededor de la cuarta parte
        [fifth] alrededor de la quinta parte
        [seventh] alrededor de la séptima parte
        [tenth] alrededor de la décima parte
       *[times] { $times ->
            [2] alrededor del doble
           *[other] alrededor de { $times } veces
            }
        }
same-days = { $as_long ->
    [yes] los mismos días de { $year_before }
   *[no] los { $days_before } días hasta el { $last_before } (ahora { $days_now }: se comparan por día)
    }

phrases-not-complete = Incompleto
phrases-legend-hidden =
    .hidden = No se muestra
    .or_no_rate = No se muestra, o sin tasa
phrases-legend-water = Agua

## Qué pasó con un conteo, frente a los mismos días del año anterior

phrases-verdicts =
    .down = ↓ bajó
    .up = ↑ subió
    .unclear = sin cambio claro
    .few = muy pocos casos para afirmar un cambio
phrases-small-verdicts =
    .down = claramente menos
    .up = claramente más
    .few = muy pocos casos para afirmar un cambio
phrases-among-many = no es claro entre tantos
phrases-from-to = { $before } → { $after }
phrases-cell-counts = { $counts }: { $verdict }
phrases-cell-change = { $counts }: { $verdict } { $change } ({ $range })
phrases-drives = { $rise ->
    [yes] Toda la subida del conteo corresponde a { INSIDE($kind) } ({ $counts }); { $others ->
        [1] el otro tipo
       *[other] los otros { IN_WORDS($others) } tipos, juntos,
        } { $course ->
        [fell] { $others ->
            [1] bajó
           *[other] bajaron
            }
        [rose] { $others ->
            [1] subió
           *[other] subieron
            }
       *[stayed] { $others ->
            [1] quedó igual
           *[other] quedaron igual
            }
        } ({ $rest }).
   *[no] Toda la baja del conteo corresponde a { INSIDE($kind) } ({ $counts }); { $others ->
        [1] el otro tipo
       *[other] los otros { IN_WORDS($others) } tipos, juntos,
        } { $course ->
        [fell] { $others ->
            [1] bajó
           *[other] bajaron
            }
        [rose] { $others ->
            [1] subió
           *[other] subieron
            }
       *[stayed] { $others ->
            [1] quedó igual
           *[other] quedaron igual
            }
        } ({ $rest }).
    }
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] En sentido contrario: { INSIDE($kind) }, claramente menos ({ $counts }).
       *[up] En sentido contrario: { INSIDE($kind) }, claramente más ({ $counts }).
        }
   *[within] { $verdict ->
        [down] Dentro del grupo hay un cambio claro en { INSIDE($kind) }: claramente menos ({ $counts }).
       *[up] Dentro del grupo hay un cambio claro en { INSIDE($kind) }: claramente más ({ $counts }).
        }
    }
phrases-likely-range =
    .measured = Rango probable: los conteos suben y bajan por azar, y los delitos vienen en rachas. El rango deja margen para ambas cosas, según se midió en estas denuncias en años anteriores. “Cómo se calcula” dice con qué frecuencia aciertan estos rangos. (Método: intervalo de puntuación cuasi-Poisson, 95%.)
    .not_measured = Rango probable: los conteos suben y bajan por azar, y el rango deja margen para eso. Los delitos también vienen en rachas; hay muy pocas de estas denuncias, o muy pocos años de ellas, para saber cuánto, así que el rango verdadero puede ser más amplio. (Método: intervalo de puntuación para dos conteos de Poisson.)
phrases-tested-together = Se ponen a prueba juntas, de modo que, entre las que se dan por claras, se espera que a lo sumo una de cada 20 sea una falsa alarma (Benjamini–Hochberg).

## Cámaras

phrases-cameras-dated = { $counted ->
    [rebates] Las cámaras con reembolso son las que había pagado un programa de reembolsos, no las del registro de hoy, según una lista que otros reunieron el { $day }.
    [registry] Cámaras registradas al { $day }.
   *[none] Todavía no se han publicado cifras sobre cámaras.
    }
phrases-cameras-said = { $says ->
    [at_least] más de { $cameras }
    [nearly] casi { $cameras }
    [about] alrededor de { $cameras }
   *[exactly] { $cameras }
    }
phrases-not-shown-means =
    .few_addresses = “No se muestra” significa que hay menos de 10 direcciones, quizás ninguna. Todas esas áreas se ven igual.
    .any_rule = “No se muestra” puede significar que hay menos de 10 direcciones, quizás ninguna, o que otra regla oculta el área, incluso una con muchas cámaras. Todas se ven igual.
phrases-release = { $kind ->
    [areas] áreas { $version }
    [crime] delitos { $version }
    [cameras] cámaras { $version }
   *[government] cámaras del gobierno { $version }
    }

differences-map-outline = límite
differences-per-control = Cifras por
differences-no-rate = Sin tasa: muy pocos residentes
differences-ward-estimate = La cifra de un distrito electoral (Ward) es una estimación, así que no se afirma ninguna diferencia.
differences-rate-cell = { $rate } ({ $range })

differences-one =
    .first = { $relation ->
        [around] El resto de { $one }
       *[apart] { FIRST($one) }
        }
    .inside = { $relation ->
        [around] el resto de { $one }
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] El resto de { $other }
       *[apart] { FIRST($other) }
        }
    .inside = { $relation ->
        [within] el resto de { $other }
       *[apart] { $other }
        }
differences-overlap = { $one } y { $other } comparten una parte de su terreno, así que no se comparan.

## Cámaras

differences-cameras-cell = { $found ->
    [nothing] no se puede comparar
    [unclear] sin diferencia clara
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first } y { differences-other.inside }: sin diferencia clara en { cameras.inside } por { unit }. El redondeo por sí solo podría explicarla.
   *[times] En { cameras.inside } por { unit }, { differences-one.inside } tenía { multiple.of } lo que había en { differences-other.inside }.
    }
differences-estimates = { differences-one.first }: alrededor de { $mine } { cameras.inside } por { unit }. { differences-other.first }: alrededor de { $theirs }.
differences-cameras-hidden = { $hidden ->
    [both] Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: no se muestra ninguna de las dos cifras.
    [one] Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: no se muestra la cifra para { differences-one.inside }.
   *[other] Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: no se muestra la cifra para { differences-other.inside }.
    }
differences-cameras-few-people = { $few ->
    [both] Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: en ambos lugares vive muy poca gente para una tasa.
    [one] Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: en { differences-one.inside } vive muy poca gente para una tasa.
   *[other] Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: en { differences-other.inside } vive muy poca gente para una tasa.
    }
differences-cameras-left-open = Las cámaras en { differences-one.inside } y en { differences-other.inside } no se pueden comparar: el redondeo y las áreas que no se muestran dejan demasiado en duda.

## Delitos

differences-crime-cell = { $found ->
    [nothing] no se puede comparar
    [few] { $alone ->
        [yes] muy pocas denuncias para comparar, por ser tantas las comparaciones
       *[no] muy pocas denuncias para comparar
        }
    [down] claramente menos
    [up] claramente más
    [unclear] { $alone ->
        [yes] sin diferencia clara ({ $range }), por ser tantas las comparaciones
       *[no] sin diferencia clara ({ $range })
        }
   *[times] { multiple.alone } ({ $range })
    }
differences-crime-in-short = { $found ->
    [nothing] no se puede comparar
    [few] { $alone ->
        [yes] muy pocas denuncias para comparar, por ser tantas las comparaciones
       *[no] muy pocas denuncias para comparar
        }
    [down] claramente menos
    [up] claramente más
    [unclear] sin diferencia clara
   *[times] { multiple.alone }
    }
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }: { $days } hubo muy pocas denuncias en { differences-one.inside } y en { differences-other.inside } para hacer la comparación ({ $mine } frente a { $theirs }), por ser tantas las comparaciones.
           *[no] { $crime }: { $days } hubo muy pocas denuncias en { differences-one.inside } y en { differences-other.inside } para hacer la comparación ({ $mine } frente a { $theirs }).
            }
        [one] { $alone ->
            [yes] { $crime }: { $days } hubo muy pocas denuncias en { differences-one.inside } para comparar { differences-one.inside } y { differences-other.inside } ({ $mine } frente a { $theirs }), por ser tantas las comparaciones.
           *[no] { $crime }: { $days } hubo muy pocas denuncias en { differences-one.inside } para comparar { differences-one.inside } y { differences-other.inside } ({ $mine } frente a { $theirs }).
            }
       *[other] { $alone ->
            [yes] { $crime }: { $days } hubo muy pocas denuncias en { differences-other.inside } para comparar { differences-one.inside } y { differences-other.inside } ({ $mine } frente a { $theirs }), por ser tantas las comparaciones.
           *[no] { $crime }: { $days } hubo muy pocas denuncias en { differences-other.inside } para comparar { differences-one.inside } y { differences-other.inside } ({ $mine } frente a { $theirs }).
            }
        }
    [down] { differences-one.first } tuvo, { $days }, claramente menos denuncias de { INSIDE($crime) } por { unit } que { differences-other.inside } ({ $mine } frente a { $theirs }).
    [up] { differences-one.first } tuvo, { $days }, claramente más denuncias de { INSIDE($crime) } por { unit } que { differences-other.inside } ({ $mine } frente a { $theirs }).
    [unclear] { $alone ->
        [yes] { differences-one.first } y { differences-other.inside }: sin diferencia clara en denuncias de { INSIDE($crime) } por { unit } { $days } (rango probable: { $range }), por ser tantas las comparaciones.
       *[no] { differences-one.first } y { differences-other.inside }: sin diferencia clara en denuncias de { INSIDE($crime) } por { unit } { $days } (rango probable: { $range }).
        }
   *[times] En denuncias de { INSIDE($crime) } por { unit } { $days }, { differences-one.inside } tuvo { multiple.of } lo que hubo en { differences-other.inside } (rango probable: { $range }).
    }
differences-crime-few-people = { $few ->
    [both] { $crime } en { differences-one.inside } y en { differences-other.inside }: no se puede comparar por { unit }, porque en ambos lugares vive muy poca gente para una tasa.
    [one] { $crime } en { differences-one.inside } y en { differences-other.inside }: no se puede comparar por { unit }, porque en { differences-one.inside } vive muy poca gente para una tasa.
   *[other] { $crime } en { differences-one.inside } y en { differences-other.inside }: no se puede comparar por { unit }, porque en { differences-other.inside } vive muy poca gente para una tasa.
    }
differences-crime-not-held = { $crime } en { differences-one.inside } y en { differences-other.inside }: no se puede comparar por { unit }, porque nuestros archivos no están completos para esos días.
differences-parted = { $crime } en { $one } frente a { $other }, { $days }: { $rates }; en simple número de denuncias, { $mine } frente a { $theirs }. Estas cifras no cuentan la misma historia, así que ninguna vale por sí sola.
differences-parted-rate = { $found ->
    [nothing] por { unit }, no se puede comparar
    [few] por { unit }, muy pocas denuncias para comparar
    [down] por { unit }, claramente menos
    [up] por { unit }, claramente más
    [unclear] { $alone ->
        [yes] por { unit }, sin diferencia clara ({ $range }), por ser tantas las comparaciones
       *[no] por { unit }, sin diferencia clara ({ $range })
        }
   *[times] por { unit }, { multiple.alone } ({ $range })
    }

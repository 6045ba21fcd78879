claims-title = Verificar una afirmación

## Controles

claims-offense = Tipo de delito
claims-where = Dónde
claims-until = Hasta el día
claims-against = Comparado con
claims-whole-city = Toda la ciudad
claims-againsts =
    .year = Desde el 1 de enero, frente al año anterior
    .twelve_months = 12 meses, frente a los 12 anteriores
    .thirty_days = 30 días, frente al año anterior
claims-faults =
    .area = El enlace nombraba un área que no conocemos. En su lugar se ve toda la ciudad.
    .crime = El enlace nombraba un tipo de delito que no conocemos. En su lugar se ve el habitual.
    .date = El enlace nombraba un día para el que no tenemos cifras. En su lugar se ve otro.
    .against = El enlace pedía una comparación que no tenemos. En su lugar se ve la habitual.
    .lang = El enlace pedía un idioma que todavía no tenemos. En su lugar se ve el inglés.

## La respuesta

claims-no-claims = Alguien dice que los delitos suben o bajan. Verifíquelo aquí.
claims-answer = De { IN_WORDS($claims) } afirmaciones de las autoridades, { $found }.
claims-tally =
    .agree = { $claims ->
        [one] { IN_WORDS($claims) } concuerda con los datos públicos
       *[other] { IN_WORDS($claims) } concuerdan con los datos públicos
        }
    .differ = { $claims ->
        [one] { IN_WORDS($claims) } difiere
       *[other] { IN_WORDS($claims) } difieren
        }
    .depend = { $claims ->
        [one] { IN_WORDS($claims) } depende del día
       *[other] { IN_WORDS($claims) } dependen del día
        }
    .unchecked = { $claims ->
        [one] { IN_WORDS($claims) } no se puede verificar
       *[other] { IN_WORDS($claims) } no se pueden verificar
        }
claims-lead-alone = Verifique cualquier afirmación con lo que cualquiera puede contar en los datos públicos: elija el delito, el lugar, el día y la comparación. Decimos “concuerda” cuando la diferencia entre los dos no pasa de un punto porcentual.
claims-lead = Aquí está lo que se dijo, junto a lo que cualquiera puede contar en los datos públicos. Más abajo puede verificar cualquier otra afirmación: elija el delito, el lugar, el día y la comparación. Decimos “concuerda” cuando la diferencia entre los dos no pasa de un punto porcentual.
claims-dates = Datos públicos de delitos hasta el { $day }, según se publicaron { on-publication }. Los datos de delitos son preliminares.
claims-dates-without-day = Según se publicaron { on-publication }. Los datos de delitos son preliminares.

## Afirmaciones ya preparadas

claims-said-title = Lo que se dijo
claims-said-heading = { $speaker }, { $said_on }
claims-older = { $statements ->
    [one] { FIRST(IN_WORDS($statements)) } declaración anterior
   *[other] { FIRST(IN_WORDS($statements)) } declaraciones anteriores
    }
claims-quote = “{ $words }”
claims-quote-reported = En palabras del informe: “{ $words }”
claims-not-checked = Sin verificar: { $part }
claims-source = Fuente: { $title }. { $publisher }.
claims-said = Se dijo
claims-counted = Datos públicos
claims-more = Qué hay detrás
claims-check-further = Llevar esta afirmación al verificador de abajo
claims-said-direction =
    .up = subió
    .down = bajó
claims-said-change = { $says ->
    [close_to] cerca de { $percent }
    [at_least] { $percent } o más
   *[about] { $percent }
    }
claims-not-known = no está en nuestros archivos
claims-claimed = se afirmó { $said }
claims-claimed-line = se afirmó: { $said }

## Resultados de una afirmación

claims-differs-by = { $direction ->
    [larger_fall] Difiere en { $points } puntos porcentuales: los datos públicos muestran una baja mayor.
    [smaller_fall] Difiere en { $points } puntos porcentuales: los datos públicos muestran una baja menor.
    [larger_rise] Difiere en { $points } puntos porcentuales: los datos públicos muestran una subida mayor.
    [smaller_rise] Difiere en { $points } puntos porcentuales: los datos públicos muestran una subida menor.
    [unclear] Difiere en { $points } puntos porcentuales: los datos públicos no muestran un cambio claro.
   *[other] Difiere en { $points } puntos porcentuales: los datos públicos muestran la dirección contraria.
    }
claims-differs = { $direction ->
    [larger_fall] Difiere: los datos públicos muestran una baja mayor.
    [smaller_fall] Difiere: los datos públicos muestran una baja menor.
    [larger_rise] Difiere: los datos públicos muestran una subida mayor.
    [smaller_rise] Difiere: los datos públicos muestran una subida menor.
    [unclear] Difiere: los datos públicos no muestran un cambio claro.
   *[other] Difiere: los datos públicos muestran la dirección contraria.
    }
claims-depends-on-the-day = Depende del día, que no se dijo: hasta el { $day } es { $change }.
claims-verdicts =
    .agrees = Concuerda.
    .depends = Depende de los días, que no se dijeron.
    .cannot_tell = No se puede saber.
    .few = Muy pocas denuncias para verificar un porcentaje.
    .not_separable = No se puede verificar: nuestros archivos no lo distinguen.
    .no_data = No se puede verificar: nuestros archivos no tienen estos días.
    .not_public = No se puede verificar: no encontramos conteos públicos que la respalden.

## Qué hay detrás de una afirmación

claims-part-that-fits = { $part }: se mencionó aparte, y los datos públicos lo cuentan dentro de “{ INSIDE($crime) }”. Las dos afirmaciones son exactas si, de las { $was } denuncias anteriores, { $reports } eran de ese tipo (de { $low } a { $high }, porque las afirmaciones van en porcentajes enteros): { $others } × { $rest } + { $reports } × { $share } = { $now }. Los datos públicos no pueden decir si lo eran.
claims-counts-then-and-now = { $counts } denuncias, { $days }, frente a los mismos días de { $year }.
claims-likely = Rango probable del cambio: { $range }.
claims-through-the-day = Hasta el propio { $day }: { $change }.
claims-through-the-day-estimated = Hasta el propio { $day } solo podemos estimarlo, con conteos semanales: alrededor de { $change } ({ $range }).
claims-days = El día importa: en los días cercanos con conteos exactos, el cambio va de { $low } (hasta el { $low_day }) a { $high } (hasta el { $high_day }).
claims-leap-day = { $longer ->
    [before] El período anterior ({ $days }) tiene un día más: el 29 de febrero.
   *[after] El período posterior ({ $days }) tiene un día más: el 29 de febrero.
    }
claims-records-table = Delitos de la Parte I por año, según se hicieron públicos
claims-records-columns =
    .year = Año
    .crimes = Delitos de la Parte I

## Verifíquelo usted: la respuesta

claims-check-heading = Verifíquelo usted
claims-in-place = { $place ->
    [city] en toda la ciudad
   *[area] en { $area }
    }
claims-about = { $estimated ->
    [yes] alrededor de { $change }
   *[no] { $change }
    }
claims-headline-not-told = { $crime } { claims-in-place }, hasta el { $day }: no se puede saber.
claims-headline-few = { $crime } { claims-in-place }: { $verdict } ({ $counts }).
claims-headline = { $verdict ->
    [down] ↓ { $crime } { claims-in-place }: la cifra bajó ({ claims-about }).
    [up] ↑ { $crime } { claims-in-place }: la cifra subió ({ claims-about }).
   *[unclear] { $crime } { claims-in-place }: sin cambio claro ({ claims-about }).
    }
claims-counts = { $now ->
    [one] { $now } denuncia { $after }, frente a { $was } { $before }.
   *[other] { $now } denuncias { $after }, frente a { $was } { $before }.
    }
claims-no-percentage = Con menos de 20 en alguno de los dos períodos, un porcentaje engañaría.
claims-likely-change = Rango probable del cambio: { $range }.
claims-estimate = { $has_change ->
    [yes] Es una estimación. De algunos tipos de delito, nuestros archivos solo tienen conteos semanales, y el día elegido cae dentro de una semana, así que esa semana se repartió por igual entre sus días. Si los días hasta entonces no tuvieran nada, o tuvieran el doble de su parte proporcional, el conteo podría ser de { $limits }, y el cambio, de { $change_range }.
   *[no] Es una estimación. De algunos tipos de delito, nuestros archivos solo tienen conteos semanales, y el día elegido cae dentro de una semana, así que esa semana se repartió por igual entre sus días. Si los días hasta entonces no tuvieran nada, o tuvieran el doble de su parte proporcional, el conteo podría ser de { $limits }.
    }
claims-estimate-limits = { $low } a { $high }, no { $reports }
claims-from-weeks = Contado a partir de: denuncias individuales y, para { $year }, sumas de conteos semanales publicados, porque en nuestros archivos faltan denuncias individuales de algunos tipos de delito de ese año.
claims-from-months = Contado a partir de: conteos mensuales publicados de toda la ciudad, en los dos períodos.
claims-from-reports = Contado a partir de: denuncias individuales, en los dos períodos.

## Por qué no hay cifra, y qué probar en su lugar

claims-begins = Nuestros datos empiezan el { $day }, así que no hay con qué comparar este período. Lo que no se contó es un hueco, y un hueco no es un cero. Elija un día posterior.
claims-gap = Nuestros archivos no tienen todos los días de los dos períodos, y un hueco no es un cero. Por eso no damos ninguna cifra.
claims-reports-end = Las denuncias individuales terminan el { $day }.
claims-nearest = El día más cercano con una cifra es el { $day }.
claims-city-instead = Para toda la ciudad hay una cifra de este día.
claims-interval-note = Una afirmación puede acertar exactamente en los conteos, y aun así el cambio puede ser azar.

## Los días cercanos

claims-around-heading = ¿Cuánto importa el día?
claims-around-narrow = No mucho: el cambio se mantiene dentro de un punto porcentual.
claims-around-range = El cambio va de { $range }, según el día.
claims-around-exact = En los días con conteos exactos, el cambio va de { $exact }. Con los días estimados, va de { $range }.
claims-around-axes = El cambio hasta cada día que podemos contar, hasta { $days } días antes y después del día elegido (punto grande), dentro de su año.
claims-around-estimates = Los puntos huecos son estimaciones.
claims-around-up = Hacia arriba: cambio en porcentaje.
claims-around-none = No se pueden mostrar los días cercanos: nuestros archivos no tienen todos los días de ese tiempo.
claims-around-months = No se pueden mostrar los días cercanos: de ese tiempo, nuestros archivos solo tienen meses enteros.
claims-around-few = Con tan pocas denuncias no se muestra un porcentaje para ningún día. Los conteos están en la tabla.
claims-around-alt = Gráfico del cambio en { INSIDE($crime) } hasta cada día cercano al { $day }: de { $low } a { $high }.
claims-around-alt-fitting = Hasta el { $day } es { $change }, como se afirmó.
claims-day-dot = { $day }: { $change }
claims-around-table = El mismo cambio hasta otros días
claims-around-open = Lo mismo en una tabla
claims-around-columns =
    .through = Hasta
    .before = Antes
    .after = Después
    .change = Cambio
claims-too-few = muy pocas
claims-estimated = { $change } (estimación)
claims-chart =
    .day = Hasta
    .change = Cambio

## Qué hay detrás de la cifra

claims-behind-heading = Qué hay detrás de la cifra
claims-definition-title = Qué se cuenta
claims-definition = Las denuncias que los datos públicos clasifican como “{ $crime }”, por el día de la denuncia, en hora local.
claims-definition-sum = “{ $crime }” es la suma de estos tipos de delito de los datos públicos: { $offenses }. Se cuenta por el día de la denuncia, en hora local.
claims-offense-in-list = { INSIDE($offense) }
claims-placed-title = Dónde se cuenta una denuncia
claims-separate-title = Lo que los datos públicos no distinguen
claims-revised-title = Cómo se han revisado los datos desde entonces
claims-revised-why = Hay denuncias que se retiran, que se agregan tarde o que se cambian a otro tipo de delito. Por eso una afirmación puede haber sido correcta en su día y parecer hoy algo desviada.
claims-revised = { $has_change ->
    [yes] { $crime }, toda la ciudad, { $days }: { $then } según se publicó { on-publication }, { $now } ahora ({ $change }).
   *[no] { $crime }, toda la ciudad, { $days }: { $then } según se publicó { on-publication }, { $now } ahora.
    }
claims-not-revised = No tenemos una publicación anterior de estos tipos de delito para comparar. Lo habitual es que una revisión mueva las cifras un pequeño porcentaje.
claims-revised-table = Conteos de entonces y de ahora, por tipo de delito
claims-revised-open = Por tipo de delito
claims-revised-columns =
    .offense = Tipo de delito
    .then = Entonces
    .now = Ahora

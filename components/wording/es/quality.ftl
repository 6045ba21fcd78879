quality-title = ¿Qué tan buenos son los datos?
quality-lead = Ninguna cifra de este sitio puede ser mejor que nuestros archivos: copias de lo que se hizo público. Esta página dice, para las cifras que se muestran ahora, qué días tienen esos archivos, dónde se contaron sus denuncias, cómo se revisaron y qué registros no contamos.
quality-answer = De { $months } meses de tipos de delito por separado desde { $first }, nuestros archivos tienen { $whole } completos por área.
quality-not-told = La publicación de datos que se muestra aquí se hizo antes de que esto se anotara, así que no lo dice.

## Qué se tiene

quality-held-heading = Qué meses tienen los archivos
quality-held-lead = Una fila es un tipo de delito; un cuadro, un mes. Donde solo se tienen algunos días, las cifras usan solo esos días. Donde solo hay un conteo de toda la ciudad, ningún área tiene cifra. Lo que no se tiene es un hueco, nunca un cero.
quality-held =
    .days = todos los días, por área
    .some_days = algunos días, por área
    .month = solo un conteo de toda la ciudad
    .nothing = nada
quality-month = Mes
quality-crime = Tipo de delito
quality-shows = Se tiene
quality-held-title = Meses que tienen nuestros archivos, por tipo de delito
quality-held-alt = Campo de cuadros, uno por cada tipo de delito y mes de { $first } a { $last }: { $days } con todos los días, por área; { $some_days } con algunos días, por área; { $month } con solo un conteo de toda la ciudad, y { $nothing } sin nada.
quality-held-table = Días y meses que tienen nuestros archivos, por tipo de delito y año
quality-held-open = Lo mismo en una tabla, por año
quality-held-columns =
    .crime = Tipo de delito, año
    .days = Días por área
    .city = Meses solo para la ciudad
    .without = Meses sin nada
quality-held-row = { $crime }, { $year }
quality-days-of = { $held } de { $days }

## Dónde se cuentan las denuncias

quality-nowhere-heading = Denuncias sin área
quality-nowhere = De { $counted } denuncias contadas, { $without } ({ $percent }) no nombran ningún área que el mapa tenga, ni tienen un punto en una. Cuentan para la ciudad y para ningún área.
quality-nowhere-table = Denuncias sin área, por año
quality-nowhere-columns =
    .year = Año
    .reports = Denuncias
    .without = Sin área
    .share = Parte
quality-by-year = Por año
quality-placing-heading = Dónde se cuenta una denuncia
quality-placed-by =
    .point = En el área en la que está su punto, igual en todos los años. Donde una denuncia no tiene punto, en el área que nombra.
    .name = En el área que nombra, igual en todos los años. Donde no nombra ninguna, en la que está su punto.
    .not_told = En el área que nombra; donde no nombra ninguna, en la que está su punto. Los archivos que no nombran áreas se ubican por sus puntos en su totalidad, y la publicación de datos no dice dónde termina una manera y empieza la otra.
quality-placed = El punto de una denuncia es el centro de su cuadra, y muchas cuadras están sobre un límite. De { $reports } denuncias que nombran un área y tienen un punto, { $elsewhere } ({ $percent }) lo tienen en otra área. La otra manera de ubicarlas las movería.
quality-worst-table = Áreas con la mayor parte de denuncias cuyo punto está en otra área
quality-worst-columns =
    .area = Área
    .reports = Denuncias
    .elsewhere = Punto en otra parte
    .share = Parte
quality-years-table = Denuncias cuyo punto está en un área distinta de la que nombran, por año
quality-years-columns =
    .year = Año
    .reports = Denuncias
    .elsewhere = Punto en otra parte
    .share = Parte

## Revisiones

quality-revised-heading = Cómo cambian los conteos después de publicarse
quality-revised-lead = Hay denuncias que se retiran, que se agregan tarde o que se cambian a otro tipo de delito, sobre todo en las semanas más recientes. Por eso las cifras más recientes todavía pueden moverse un pequeño porcentaje, más a menudo hacia abajo que hacia arriba.
quality-revised-table = Los mismos días como se publicaron entonces y como se cuentan ahora, toda la ciudad
quality-revised-columns =
    .days = Días
    .published = Publicado
    .then = Entonces
    .now = Ahora
    .change = Cambio
quality-not-revised = No tenemos una publicación anterior de estos días para comparar.
quality-refiled = { $times ->
    [0] { $days } (publicado: { $published }): desde entonces ninguna denuncia pasó de un tipo de delito a otro.
    [one] { $days } (publicado: { $published }): desde entonces una denuncia pasó de un tipo de delito a otro. No se retiró; cuenta en su nuevo tipo de delito.
   *[other] { $days } (publicado: { $published }): desde entonces, { $times } veces una denuncia pasó de un tipo de delito a otro. Una denuncia así no se retiró; cuenta en su nuevo tipo de delito.
    }
quality-revised-days = { $crime }, { $days }
quality-too-few = muy pocas

## Registros que no se cuentan

quality-aside-heading = Registros que no se cuentan
quality-aside = Se leyeron { $read } registros y se cuentan { $counted }. Todos los demás se apartan por uno de estos motivos:
quality-reasons =
    .repeated_record_number = El número del registro está más de una vez en el archivo
    .offense_left_out = Un tipo de delito que aquí no se cuenta
    .same_report = Otro registro de la misma denuncia, de un tipo de delito que se cuenta por denuncia
    .no_readable_time = Ninguna hora que se pueda leer
    .in_the_future = Una hora en el futuro
    .before_the_series = Una hora anterior al comienzo de la serie
    .outside_coverage = Un día o un tipo de delito que su archivo no tiene completo
    .superseded = El mismo día y el mismo tipo de delito se toman de otro archivo, para que ninguna denuncia cuente dos veces
quality-aside-table = Registros apartados, por motivo
quality-aside-columns =
    .reason = Motivo
    .records = Registros

## Días que se dejan fuera

quality-days-heading = Días que parecen equivocados
quality-days-lead = No se da crédito a los tramos de días con muy pocas o con demasiadas denuncias para su propia serie. Se dejan fuera, como un hueco:
quality-no-days = Ningún tramo de días de los archivos tenía muy pocas o demasiadas denuncias para ser creíble.
quality-days-silent = { $which ->
    [all] { FIRST($days) }, todos los tipos de delito: muy pocas denuncias para ser creíble.
   *[some] { FIRST($days) }, { $crimes }: muy pocas denuncias para ser creíble.
    }
quality-days-full = { $which ->
    [all] { FIRST($days) }, todos los tipos de delito: demasiadas denuncias para ser creíble, como si un lote estuviera dos veces en el archivo.
   *[some] { FIRST($days) }, { $crimes }: demasiadas denuncias para ser creíble, como si un lote estuviera dos veces en el archivo.
    }

## Rupturas

quality-breaks-heading = Rupturas en la forma de contar
quality-no-breaks = Todos los años que se comparan están contados de una sola manera. Ninguna comparación cruza una ruptura.
quality-breaks-lead = Ningún cambio ni comparación de este sitio cruza uno de estos días:
quality-break-placing = { $crime }, { $day }: desde este día las denuncias se ubican de otra manera.
quality-break-coding = { $crime }, { $day }: desde este día la policía registra estos casos con otras reglas.
quality-data-note = Todo esto también son datos abiertos: data-coverage, placement y set-aside en las direcciones para programas.

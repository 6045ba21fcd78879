neighborhood-title = Vecindario
neighborhood-open = Todo sobre este vecindario
neighborhood-open-any = Ver de cerca un vecindario
neighborhood-choose = Elija un vecindario
neighborhood-choose-lead = Vea sus cámaras, sus delitos y cómo se compara con las áreas que lo rodean, en una sola página que puede enviar a otras personas. Escriba un nombre o toque el mapa.
neighborhood-pick = Elegir un vecindario
neighborhood-faults =
    .area = El enlace nombraba un área que no conocemos. Elija una abajo, por favor.

## Recorrer el mapa

neighborhood-next-to = Al lado
neighborhood-map-alt = Mapa de { $city }, con colores según las { cameras.inside }, con el límite de { $where } marcado. Colinda con { $neighbors }.
neighborhood-map-alt-alone = Mapa de { $city }, con colores según las { cameras.inside }, con el límite de { $where } marcado.
neighborhood-choose-alt = Mapa de { $city } por { $kind }, con colores según las { cameras.inside }. La lista de arriba ofrece las mismas áreas por su nombre.
neighborhood-map-caption = Toque un área para ir a ella.
neighborhood-beside-phone = En una pantalla pequeña se ven las columnas principales. Gírela, o abra la comparación de abajo, para ver las demás.

## Qué lugar ocupa

neighborhood-standing = { $open ->
    [0] De las { $areas } áreas con cifra, es seguro que había { $fewer } con menos { cameras.inside } por { unit } que { $where } y { $more } con más.
   *[other] De las { $areas } áreas con cifra, es seguro que había { $fewer } con menos { cameras.inside } por { unit } que { $where } y { $more } con más. El redondeo deja { $open } en duda.
    }
neighborhood-standing-only = { $where } es la única área con cifra.
neighborhood-standing-none = { $hidden ->
    [yes] La cifra de cámaras de { $where } no se muestra, así que no ocupa un lugar entre las demás.
   *[no] En { $where } vive muy poca gente para una tasa confiable, así que no ocupa un lugar aquí.
    }
neighborhood-strip-alt = Franja de puntos, uno por cada área, según las { cameras.inside } por { unit }. { $where } lleva un círculo, en { $figure }. { $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] Cada punto es un área, colocado según sus { cameras.inside } por { unit }; las áreas con cifras parecidas se apilan.
    [one] Cada punto es un área, colocado según sus { cameras.inside } por { unit }; las áreas con cifras parecidas se apilan. { $hidden } área no se muestra y no tiene punto.
   *[other] Cada punto es un área, colocado según sus { cameras.inside } por { unit }; las áreas con cifras parecidas se apilan. { $hidden } áreas no se muestran y no tienen punto.
    }
neighborhood-mark = { $name }: { $figure }
neighborhood-typical = área típica: { $figure }

## Delitos

neighborhood-crime-heading = Los delitos aquí
neighborhood-trend-heading = { $crime } por mes

## El gráfico de embudo

neighborhood-funnel-heading = ¿Es inusual para su tamaño?
neighborhood-funnel-reading = Cómo leer este gráfico
neighborhood-funnel-verdict = { $place ->
    [far_above] { $crime }: aquí la cifra es inusualmente alta para este número de residentes.
    [above] { $crime }: aquí la cifra está por encima de la tasa de la ciudad, pero no de forma inusual.
    [below] { $crime }: aquí la cifra está por debajo de la tasa de la ciudad, pero no de forma inusual.
    [far_below] { $crime }: aquí la cifra es inusualmente baja para este número de residentes.
   *[as_expected] { $crime }: aquí la cifra es más o menos la que daría la tasa de la ciudad.
    }
neighborhood-funnel-sentence = { $reports ->
    [one] { $reports } denuncia { $days }, es decir, { $rate } por cada 1,000 residentes al año. Todas las áreas juntas tienen { $city_rate }. Aquí viven alrededor de { $people } personas (censo de { $year }).
   *[other] { $reports } denuncias { $days }, es decir, { $rate } por cada 1,000 residentes al año. Todas las áreas juntas tienen { $city_rate }. Aquí viven alrededor de { $people } personas (censo de { $year }).
    }
neighborhood-funnel-few-residents = Aquí vive muy poca gente para una tasa confiable.
neighborhood-funnel-none = Hay muy pocas denuncias, o un hueco en los archivos, así que no se puede saber.
neighborhood-funnel-few = Aquí viven alrededor de { $people } personas. Por debajo de { $fewest }, una tasa dice más de visitantes y oficinas que de vecinos, así que el gráfico deja fuera esta área.
neighborhood-funnel-usual = diferencias habituales
neighborhood-funnel-chance = azar y rachas
neighborhood-funnel-city = todas las áreas
neighborhood-funnel-residents = Residentes
neighborhood-funnel-rate = Denuncias por cada 1,000 residentes al año
neighborhood-funnel-axes = Denuncias por cada 1,000 residentes al año (hacia arriba), según el número de residentes (hacia la derecha)
neighborhood-funnel-alt = Gráfico de embudo: { INSIDE($crime) } por cada 1,000 residentes según el número de residentes, un punto por área; { $where } lleva un círculo. { $verdict } Áreas por encima del embudo sombreado: { $high }; por debajo: { $low }.
neighborhood-funnel-caption = { $unusual ->
    [one] Cuanto menos gente vive en un área, más sube y baja su tasa por azar y porque las denuncias vienen en rachas: por eso el embudo es ancho a la izquierda. Si no hubiera nada más, 95 de cada 100 áreas estarían entre las líneas de rayas; { $beyond } de { $areas } no lo están: los vecindarios difieren más que eso. El embudo sombreado también deja margen para eso. Fuera de él queda { $unusual }; si ningún área fuera inusual, se esperarían alrededor de { $by_chance }.
   *[other] Cuanto menos gente vive en un área, más sube y baja su tasa por azar y porque las denuncias vienen en rachas: por eso el embudo es ancho a la izquierda. Si no hubiera nada más, 95 de cada 100 áreas estarían entre las líneas de rayas; { $beyond } de { $areas } no lo están: los vecindarios difieren más que eso. El embudo sombreado también deja margen para eso. Fuera de él quedan { $unusual }; si ningún área fuera inusual, se esperarían alrededor de { $by_chance }.
    }
neighborhood-funnel-left-out = { $areas ->
    [one] { $areas } con muy pocos residentes queda fuera.
   *[other] { $areas } con muy pocos residentes quedan fuera.
    }
neighborhood-funnel-no-dot = { $where } no tiene punto: viven allí menos de { $fewest } personas.
neighborhood-funnel-places =
    .far_above = inusualmente alta
    .above = por encima de la tasa de la ciudad
    .as_expected = como se espera
    .below = por debajo de la tasa de la ciudad
    .far_below = inusualmente baja
neighborhood-left-out = queda fuera

## Tipos de delito

neighborhood-kinds-heading = Todos los tipos de delito
neighborhood-kinds-caption = Denuncias por tipo de delito
neighborhood-kinds-axis = Denuncias de este año, frente a los mismos días del año pasado
neighborhood-kinds-open = Todos los tipos y sus conteos, en una tabla
neighborhood-kind-caption = { $crime }: { $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime }: { $verdict }
neighborhood-kind-said = { $crime }: { $change }
neighborhood-kind = { INSIDE($crime) }
neighborhood-kinds-few = Muy pocas denuncias para afirmar un cambio: { $kinds }.
neighborhood-kinds-missing = No tenemos completos los mismos días de los dos años: { $kinds }.
neighborhood-kinds-headers =
    .kind = Tipo de delito
    .year = Denuncias en los 12 meses completos más recientes
    .change = Este año hasta el último día que tenemos, frente al año anterior hasta el mismo día
neighborhood-kind-cell = { $figure }, hasta el { $day }
neighborhood-kinds-plot-note = El punto es el cambio en las denuncias; la línea, su rango probable. Gris y fina: sin cambio claro. Cada tipo llega hasta el último día que tienen los archivos; la tabla da ese día.
neighborhood-kinds-note = Los archivos de algunos tipos llegan más lejos que los de otros, así que los días difieren, y los tipos por separado no tienen por qué sumar los grupos que están sobre ellos. Con menos de 20 denuncias en alguno de los dos años, damos los conteos y ningún porcentaje. Cuando uno de los dos años tiene un 29 de febrero, se comparan por día. Las filas se ponen a prueba juntas, de modo que, entre los cambios que se dan por claros, se espera que a lo sumo uno de cada 20 sea una falsa alarma (Benjamini–Hochberg).

## Junto a sus vecinos

neighborhood-beside-heading = Junto a sus vecinos
neighborhood-rest = El resto de la ciudad
neighborhood-beside-caption = { $where }, las áreas contiguas y el resto de la ciudad
neighborhood-beside-area = Área
neighborhood-beside-cameras = { cameras.heading } por { unit }
neighborhood-beside-cameras-compared = Cámaras, en comparación con esta área
neighborhood-beside-crime = { $crime } por { unit } al año (rango probable)
neighborhood-beside-crime-compared = { $crime }, en comparación con esta área
neighborhood-beside-lead = Los delitos son el total de 12 meses, { $days }.
neighborhood-beside-meaning = “Alrededor del doble” significa que el área de esa fila tiene alrededor del doble que esta.
neighborhood-beside-rounded = Las cifras de cámaras se redondean a 20; cuando el redondeo por sí solo podría explicar una diferencia, decimos que no es clara.
neighborhood-beside-tested = { $compared ->
    [one] Delitos: { $compared } comparación puesta a prueba, de modo que, entre las que se dan por claras, se espera que a lo sumo una de cada 20 sea una falsa alarma (Benjamini–Hochberg).
   *[other] Delitos: { $compared } comparaciones puestas a prueba juntas, de modo que, entre las que se dan por claras, se espera que a lo sumo una de cada 20 sea una falsa alarma (Benjamini–Hochberg).
    }
neighborhood-beside-rest = { $hidden ->
    [one] El resto de la ciudad suma las cifras de cámaras que se muestran y las divide entre todo su terreno; faltan las cámaras de { $hidden } área, así que su cifra verdadera puede ser más alta.
   *[other] El resto de la ciudad suma las cifras de cámaras que se muestran y las divide entre todo su terreno; faltan las cámaras de { $hidden } áreas, así que su cifra verdadera puede ser más alta.
    }
neighborhood-compare-link = Compararlo con sus vecinos

## Lo que podría engañar

neighborhood-mislead-heading = Lo que aquí podría engañar
neighborhood-mislead-few-residents = Aquí vive poca gente (alrededor de { $people } personas). No damos una tasa por residente por debajo de { $fewest }: muchas de las personas que están en un área así van a trabajar o de visita.
neighborhood-mislead-few-events = Pocas denuncias en este año o en el pasado (menos de 20): { $kinds }. Una más o una menos puede parecer una tendencia.
neighborhood-mislead-gaps = Huecos: para { INSIDE($crime) }, nuestros archivos no están completos en { $spans }.
neighborhood-mislead-unstable = La cifra de cámaras es pequeña. El redondeo por sí solo puede moverla en una cuarta parte, así que no la ponga por encima ni por debajo de otras parecidas.
neighborhood-mislead-residents = { $basis ->
    [estimate] Los residentes son los del censo de { $year }, una estimación para los límites de hoy. Donde se construyeron muchas viviendas desde entonces, las tasas por residente salen demasiado altas.
   *[count] Los residentes son los del censo de { $year }. Donde se construyeron muchas viviendas desde entonces, las tasas por residente salen demasiado altas.
    }
neighborhood-mislead-rebates = Las cámaras con reembolso no son las del registro de hoy, y los delitos son de años posteriores. Al principio, solo algunas áreas podían recibir el reembolso.
neighborhood-mislead-cause = Las cámaras y los delitos están lado a lado. Lo uno no explica lo otro: hay quien registra una cámara después de un delito, y en los lugares concurridos puede haber más de ambos.
neighborhood-mislead-reports = Estas son denuncias. En algunos vecindarios se denuncia una parte mayor de lo que ocurre que en otros, y los datos son preliminares y se revisan después.

## Todas las cifras de los dos gráficos

neighborhood-all-figures = Todas las áreas de los dos gráficos, en una tabla
neighborhood-all-caption = Todas las áreas según su densidad de cámaras y su tasa de delitos
neighborhood-all-by-land = Todas las áreas, en una tabla
neighborhood-all-by-land-caption = Todas las áreas según su densidad de cámaras y sus denuncias
neighborhood-all-by-crime-rate = Todas las áreas según su tasa de delitos
neighborhood-all-by-reports = Todas las áreas según sus denuncias
neighborhood-all-area = Área
neighborhood-all-cameras = { cameras.heading } por { unit }
neighborhood-all-residents = Residentes
neighborhood-all-reports = { $crime }, denuncias en 12 meses
neighborhood-all-rate = { $crime } por cada 1,000 residentes al año
neighborhood-all-place = Para su tamaño

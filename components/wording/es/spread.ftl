spread-title = Distribución
spread-per = Contar por
spread-offense = Delito que se muestra
spread-time = Delitos de
spread-mark = Marcar un vecindario
spread-nobody = Ninguno
spread-not-shown = No se muestra
spread-no-rate = Sin tasa
spread-faults =
    .crime = El enlace nombraba un tipo de delito que esta página no tiene. Quizás sea demasiado raro para distinguir unas áreas de otras. En su lugar se ve el habitual.
    .time = El enlace pedía delitos de un período que no conocemos. En su lugar se ven los habituales.

## La respuesta

spread-answer = { $concentration ->
    [low] Las { cameras.inside } están repartidas de forma casi pareja: la mitad está en alrededor del { $share } del terreno que se muestra.
    [moderate] Las { cameras.inside } están repartidas de forma algo desigual: la mitad está en alrededor del { $share } del terreno que se muestra.
    [high] Las { cameras.inside } están repartidas de forma desigual: la mitad está en alrededor del { $share } del terreno que se muestra.
   *[very_high] Las { cameras.inside } están repartidas de forma muy desigual: la mitad está en alrededor del { $share } del terreno que se muestra.
    }
spread-among = Según dónde vive la gente, la mitad de ellas está donde vive el { $share } de los residentes. Si el reparto fuera parejo, sería la mitad en ambos casos.
spread-among-none = Si el reparto fuera parejo, la mitad de las cámaras estaría en la mitad del terreno.
spread-ginis = La medida habitual de esto, el coeficiente de Gini, es { $land } sobre el terreno y { $people } sobre los residentes. Con 0, cada { surface } tendría lo mismo. Cerca de 1, una sola área pequeña tendría casi todo.
spread-ginis-land = La medida habitual de esto, el coeficiente de Gini, es { $land } sobre el terreno. Con 0, cada { surface } tendría lo mismo. Cerca de 1, una sola área pequeña tendría casi todo.
spread-crime-dated = { $counted ->
    [occurrence] Delitos: lo que ocurrió { $days } (según cuándo ocurrió, no cuándo se denunció). Los datos de delitos son preliminares.
   *[report] { $precision ->
        [unknown] Delitos: lo que se denunció { $days }. Los datos de delitos son preliminares.
        [day] Delitos: lo que se denunció { $days }, según se publicó el { $published }. Los datos de delitos son preliminares.
       *[other] Delitos: lo que se denunció { $days }, según se publicó en { $published }. Los datos de delitos son preliminares.
        }
    }
spread-another-file = “Mapa” cuenta por el día de la denuncia. En nuestros archivos faltan días de ese tipo de { $time }, así que allí hay un hueco. Esta página toma ese año de otro archivo, que lo tiene completo por el día en que ocurrieron los hechos.

## Qué delitos se ponen junto a las cámaras

spread-time-choice = { $time ->
    [cameras] { $year }, el año de las cámaras
   *[newest] { $year }, el año completo más reciente
    }
spread-years-apart = { $later ->
    [yes] Las fechas son distintas: los delitos son de alrededor de { $years } años después de las cámaras, y en ese tiempo ambos pueden haberse movido.
   *[no] Las fechas son distintas: los delitos son de alrededor de { $years } años antes de las cámaras, y en ese tiempo ambos pueden haberse movido.
    }

## Las curvas de Lorenz

spread-lorenz-heading = ¿Qué tan lejos de un reparto parejo?
spread-lorenz-axes = { $residents ->
    [yes] Hacia la derecha: parte del terreno, o de los residentes, primero las áreas con menos cámaras para lo que tienen. Hacia arriba: parte de las cámaras que hay ahí. Cuanto más se hunde una línea, menos parejo es el reparto. Sombreado: lo que dejan en duda el redondeo y las áreas que quedan fuera.
   *[no] Hacia la derecha: parte del terreno, primero las áreas con menos cámaras para lo que tienen. Hacia arriba: parte de las cámaras que hay ahí. Cuanto más se hunde la línea, menos parejo es el reparto. Sombreado: lo que dejan en duda el redondeo y las áreas que quedan fuera.
    }
spread-even-line = un reparto parejo
spread-curves =
    .land = sobre el terreno
    .residents = sobre los residentes
spread-share-of-base = { $residents ->
    [yes] Parte del terreno o de los residentes
   *[no] Parte del terreno
    }
spread-share-of-cameras = Parte de las cámaras
spread-lorenz-table = La parte con más cámaras, y cuántas del total hay en ella
spread-lorenz-part = Parte más densa
spread-lorenz-columns =
    .land = Cámaras en esa parte del terreno
    .residents = Cámaras entre esa parte de los residentes
spread-share-in = { $share } ({ $range })
spread-lorenz-alt = Curvas de Lorenz de las { cameras.inside } sobre el terreno (Gini { $land }) y sobre los residentes (Gini { $people }), por debajo de la línea recta de un reparto parejo.
spread-lorenz-alt-land = Curvas de Lorenz de las { cameras.inside } sobre el terreno (Gini { $land }), por debajo de la línea recta de un reparto parejo.
spread-left-out = { $hidden ->
    [0] Se cuentan todas las áreas.
    [one] { $hidden } área queda fuera: su cifra no se muestra. Todo lo que dicen nuestras reglas públicas de un área así es que tiene menos de 10 direcciones, quizás ninguna, y que en cada una se cuentan como máximo 10 cámaras: es decir, cualquier cifra de 0 a { $most }.
   *[other] { $hidden } áreas quedan fuera: su cifra no se muestra. Todo lo que dicen nuestras reglas públicas de un área así es que tiene menos de 10 direcciones, quizás ninguna, y que en cada una se cuentan como máximo 10 cámaras: es decir, cualquier cifra de 0 a { $most }.
    }
spread-left-out-unlimited = { $hidden ->
    [0] Se cuentan todas las áreas.
    [one] { $hidden } área queda fuera: su cifra no se muestra. Varias reglas pueden ocultar un área, algunas de ellas donde hay muchas cámaras. Por eso no se puede dar un rango de lo que cambiaría.
   *[other] { $hidden } áreas quedan fuera: su cifra no se muestra. Varias reglas pueden ocultar un área, algunas de ellas donde hay muchas cámaras. Por eso no se puede dar un rango de lo que cambiarían.
    }
spread-why-ranges = { $hidden ->
    [yes] Las cifras se redondean a 20, y las áreas que quedan fuera pueden tener cualquier cifra dentro de las reglas.
   *[no] Las cifras se redondean a 20; las áreas que quedan fuera no entran en ningún rango.
    }
spread-gini-ranges = Por eso el Gini puede tener cualquier valor de { $land } sobre el terreno, y de { $people } sobre los residentes. La mitad de las cámaras puede estar en un { $half_land } del terreno, y donde vive un { $half_people } de los residentes. Los rangos entre paréntesis se hacen de la misma manera.
spread-gini-ranges-land = Por eso el Gini puede tener cualquier valor de { $land } sobre el terreno. La mitad de las cámaras puede estar en un { $half_land } del terreno. Los rangos entre paréntesis se hacen de la misma manera.
spread-one-side = { $side ->
    [below] Todo ese rango está por debajo de la cifra de las áreas que se muestran. Las áreas que quedan fuera solo pueden tener unas pocas cámaras cada una, y eso lo mueve hacia un lado.
   *[above] Todo ese rango está por encima de la cifra de las áreas que se muestran. Las áreas que quedan fuera solo pueden tener unas pocas cámaras cada una, y eso lo mueve hacia un lado.
    }
spread-residents-left-out = { $areas ->
    [one] { $areas } área tiene muy pocos residentes para una tasa confiable y no entra en las cifras por residentes.
   *[other] { $areas } áreas tienen muy pocos residentes para una tasa confiable y no entran en las cifras por residentes.
    }

## Cocientes de localización

spread-quotient-heading = Más o menos que una parte proporcional
spread-quotient-means = { $residents ->
    [yes] El cociente de localización es la parte de las cámaras que tiene un área dividida entre su parte del terreno (o de los residentes). 1 es la parte proporcional, 2 el doble, 0.5 la mitad.
   *[no] El cociente de localización es la parte de las cámaras que tiene un área dividida entre su parte del terreno. 1 es la parte proporcional, 2 el doble, 0.5 la mitad.
    }
spread-quotient-verdict = De { $shown } áreas, { $above } tienen con seguridad más que su parte proporcional según el terreno, y { $below } con seguridad menos.
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] La que más tiene es { $most }; la que menos, { $least }.
       *[other] La que más tiene es { $most }; la que menos, una de { $least_areas } áreas demasiado parecidas para distinguirlas ({ $least } entre ellas).
        }
   *[other] { $least_areas ->
        [0] La que más tiene es una de { $most_areas } áreas demasiado parecidas para distinguirlas ({ $most } entre ellas); la que menos, { $least }.
       *[other] La que más tiene es una de { $most_areas } áreas demasiado parecidas para distinguirlas ({ $most } entre ellas); la que menos, una de { $least_areas } áreas demasiado parecidas para distinguirlas ({ $least } entre ellas).
        }
    }
spread-quotient-area = { $area }: { $land } veces (entre { $land_low } y { $land_high }) su parte proporcional según el terreno y { $people } veces (entre { $people_low } y { $people_high }) según los residentes.
spread-quotient-area-land = { $area }: { $land } veces (entre { $land_low } y { $land_high }) su parte proporcional según el terreno.
spread-quotient-hidden = { $area }: no se muestra, así que no se conoce su parte.
spread-quotient-range = { $hidden ->
    [yes] “Con seguridad”, y los rangos, valen para todas las cifras antes de redondearlas a 20, y para cualquier cifra de las áreas que quedan fuera dentro de las reglas.
   *[no] “Con seguridad”, y los rangos, valen para todas las cifras antes de redondearlas a 20, entre las áreas que se muestran. No se sabe qué cambiarían en esto las áreas que quedan fuera.
    }

## Las cámaras junto a los delitos

spread-no-cause =
    .none = Todavía no se han publicado aquí cifras sobre cámaras.
    .rebates = Esto muestra dónde hay cámaras y delitos, no que lo uno cause lo otro: la gente se registra porque quiere, y los primeros reembolsos llegaron a unas áreas antes que a otras.
    .registry = Esto muestra dónde hay cámaras y delitos, no que lo uno cause lo otro: la gente se registra porque quiere.
spread-both-heading = Las cámaras junto a los delitos
spread-both-title = { cameras.heading } de { $month } junto a denuncias de { INSIDE($crime) } de { $time }
spread-both-dated = { cameras.heading } de { $month } junto a denuncias de { INSIDE($crime) } de { $time }, por { unit }.
spread-both-axes = { $counted ->
    [occurrence] Por { unit }: { cameras.inside }, y denuncias de { INSIDE($crime) } por lo que ocurrió { $days } (según cuándo ocurrió, no cuándo se denunció).
   *[report] Por { unit }: { cameras.inside }, y denuncias de { INSIDE($crime) } hechas { $days }.
    }
spread-key-link = correlación de rangos por { unit }, rango probable de { $low } a { $high } (0: sin relación, 1: el mismo orden)
spread-key-areas = { $areas } áreas
spread-key-high-in-both = en la clase más alta de ambos, cámaras y delitos
spread-plain-heading = Cada uno por separado
spread-both-map-heading = Ambos en un mapa
spread-plain-alt = Mapa de { $city }: { $title }, en tres clases. Áreas en la más alta: { $high }.
spread-plain-swatch = { $title }: { $limits }
spread-map-alt = Mapa de { $city } en nueve colores, según las { cameras.inside } y { INSIDE($crime) } por { unit }. Áreas altas en ambos: { $high }; bajas en ambos: { $low }; rayadas: { $hatched }.
spread-legend-cameras = { cameras.heading } por { unit }
spread-legend-crime = { $crime } por { unit }, { $time }
spread-limits =
    .low = hasta { $low }
    .middle = hasta { $high }
    .high = más de { $high }
spread-both-names =
    .low_low = baja densidad de cámaras, pocos delitos
    .middle_low = densidad media de cámaras, pocos delitos
    .high_low = alta densidad de cámaras, pocos delitos
    .low_middle = baja densidad de cámaras, delitos en nivel medio
    .middle_middle = densidad media de cámaras, delitos en nivel medio
    .high_middle = alta densidad de cámaras, delitos en nivel medio
    .low_high = baja densidad de cámaras, muchos delitos
    .middle_high = densidad media de cámaras, muchos delitos
    .high_high = alta densidad de cámaras, muchos delitos
spread-limits-stay = Los límites entre colores son los mismos de una actualización a la siguiente, así que se pueden comparar mapas de años distintos. Solo se trazan de nuevo si alguien lo pide o si los delitos se cuentan de otra manera.
spread-limits-cameras =
    .of_map = Los límites de las cámaras son los dos más bajos de la página Mapa.
    .by_hand = Los límites de las cámaras se fijaron a mano.
spread-limits-cameras-thirds = Los límites de las cámaras salen de las cifras del { $day }. Las { $areas } áreas que tienen cifra se pusieron en orden y se cortaron en tres grupos, lo más iguales posible: { $low } en el nivel bajo, { $middle } en el medio y { $high } en el alto. Las áreas con la misma cifra, o casi la misma, quedan en el mismo grupo.
spread-limits-crime-by-hand = Los límites de los delitos se fijaron a mano, para lo que se denunció { $days }.
spread-limits-crime-by-hand-sizes = Los límites de los delitos se fijaron a mano, para lo que se denunció { $days }: entonces había { $low } áreas en el nivel bajo, { $middle } en el medio y { $high } en el alto.
spread-limits-crime-thirds = Los límites de los delitos salen de lo que se denunció { $days }. Las { $areas } áreas que tienen tasa se pusieron en orden y se cortaron en tres grupos, lo más iguales posible: { $low } en el nivel bajo, { $middle } en el medio y { $high } en el alto. Las áreas con la misma tasa, o casi la misma, quedan en el mismo grupo. Un tipo de delito solo tiene límites si al menos un tercio de las áreas tuvo 20 denuncias o más.
spread-tooltip = { $cameras } cámaras, { $crime } denuncias por { unit }
spread-tooltip-hidden = La cifra de cámaras no se muestra
spread-scatter-axes = Cada punto es un área. Hacia la derecha: { cameras.inside } por { unit }. Hacia arriba: { INSIDE($crime) } por { unit }. Líneas: los límites entre los colores del mapa. Los pasos se estrechan hacia el extremo alto de ambas escalas.
spread-scatter-alt = Diagrama de puntos de { $areas } áreas según sus { cameras.inside } y sus delitos. { $verdict }
spread-scatter-area = Área
spread-scatter-cameras = Cámaras
spread-scatter-crime = Denuncias

## ¿Van juntos?

spread-link-per = Por { unit }
spread-link = { $found ->
    [unclear] Sin relación clara entre { cameras.inside } y denuncias de { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] Las { cameras.inside } y las denuncias de { INSIDE($crime) } van juntas, pero quizás eso se explique por completo por las áreas pequeñas y muy pobladas.
       *[per_1000_residents] Las { cameras.inside } y las denuncias de { INSIDE($crime) } van juntas, pero quizás eso se explique por completo por las áreas donde vive poca gente.
        }
    [more] { $strength ->
        [weak] Las áreas con más { cameras.inside } quizás tiendan a tener más denuncias de { INSIDE($crime) }, pero la relación podría ser casi nula.
        [strong] Las áreas con más { cameras.inside } tienden con fuerza a tener más denuncias de { INSIDE($crime) }.
       *[moderate] Las áreas con más { cameras.inside } tienden a tener más denuncias de { INSIDE($crime) }.
        }
   *[less] { $strength ->
        [weak] Las áreas con más { cameras.inside } quizás tiendan a tener menos denuncias de { INSIDE($crime) }, pero la relación podría ser casi nula.
        [strong] Las áreas con más { cameras.inside } tienden con fuerza a tener menos denuncias de { INSIDE($crime) }.
       *[moderate] Las áreas con más { cameras.inside } tienden a tener menos denuncias de { INSIDE($crime) }.
        }
    }
spread-link-of = { $found ->
    [unclear] Por { unit }, sin relación clara entre { cameras.inside } y denuncias de { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] Por { unit }, las { cameras.inside } y las denuncias de { INSIDE($crime) } van juntas, pero quizás eso se explique por completo por las áreas pequeñas y muy pobladas.
       *[per_1000_residents] Por { unit }, las { cameras.inside } y las denuncias de { INSIDE($crime) } van juntas, pero quizás eso se explique por completo por las áreas donde vive poca gente.
        }
    [more] { $strength ->
        [weak] Por { unit }, las áreas con más { cameras.inside } quizás tiendan a tener más denuncias de { INSIDE($crime) }, pero la relación podría ser casi nula.
        [strong] Por { unit }, las áreas con más { cameras.inside } tienden con fuerza a tener más denuncias de { INSIDE($crime) }.
       *[moderate] Por { unit }, las áreas con más { cameras.inside } tienden a tener más denuncias de { INSIDE($crime) }.
        }
   *[less] { $strength ->
        [weak] Por { unit }, las áreas con más { cameras.inside } quizás tiendan a tener menos denuncias de { INSIDE($crime) }, pero la relación podría ser casi nula.
        [strong] Por { unit }, las áreas con más { cameras.inside } tienden con fuerza a tener menos denuncias de { INSIDE($crime) }.
       *[moderate] Por { unit }, las áreas con más { cameras.inside } tienden a tener menos denuncias de { INSIDE($crime) }.
        }
    }
spread-link-too-few = Se muestran muy pocas áreas para saber si los dos van juntos.
spread-link-range = en una escala de −1 a +1, donde 0 es ninguna relación; rango probable de { $low } a { $high }
spread-link-how = Cómo se calculó
spread-sure-how = La medida habitual, y qué tan segura es
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] Por { unit }: correlación de rangos (Spearman) { $rho }, rango probable de { $low } a { $high }. Si se barajan las cámaras entre las áreas, con vecinos tan parecidos como son, el tamaño de las áreas por sí solo da todavía alrededor de { $mean } (de { $mean_low } a { $mean_high } en 95 de cada 100 barajadas; { $p }): lo que se encontró está fuera de eso.
       *[no] Por { unit }: correlación de rangos (Spearman) { $rho }, rango probable de { $low } a { $high }. Si se barajan las cámaras entre las áreas, con vecinos tan parecidos como son, el tamaño de las áreas por sí solo da todavía alrededor de { $mean } (de { $mean_low } a { $mean_high } en 95 de cada 100 barajadas; { $p }): lo que se encontró no es más que eso.
        }
   *[per_1000_residents] { $beyond ->
        [yes] Por { unit }: correlación de rangos (Spearman) { $rho }, rango probable de { $low } a { $high }. Si se barajan las cámaras entre las áreas, con vecinos tan parecidos como son, el número de personas que viven en cada área da por sí solo todavía alrededor de { $mean } (de { $mean_low } a { $mean_high } en 95 de cada 100 barajadas; { $p }): lo que se encontró está fuera de eso.
       *[no] Por { unit }: correlación de rangos (Spearman) { $rho }, rango probable de { $low } a { $high }. Si se barajan las cámaras entre las áreas, con vecinos tan parecidos como son, el número de personas que viven en cada área da por sí solo todavía alrededor de { $mean } (de { $mean_low } a { $mean_high } en 95 de cada 100 barajadas; { $p }): lo que se encontró no es más que eso.
        }
    }
spread-link-density = Entre áreas con igual número de personas por { surface }, es { $rho }, rango probable de { $low } a { $high }.
spread-link-means = +1 sería el mismo orden en ambos. Los vecinos se parecen, así que estas { $areas } áreas dicen tanto como { $effective } áreas independientes; el rango probable está hecho para ese número, y las barajadas dejan a los vecinos tan parecidos como son (aleatorización espectral de Moran).
spread-link-hidden = Si se cuentan también las { $hidden } áreas que quedan fuera, con cualquier cifra que tengan, sería de { $range }.
spread-no-range = { $hidden ->
    [one] { $hidden } área queda fuera; no se puede dar un rango de lo que cambiaría.
   *[other] { $hidden } áreas quedan fuera; no se puede dar un rango de lo que cambiarían.
    }
spread-by-chance = { $as_far ->
    [0] De { $shuffles } barajadas al azar de las áreas, ninguna llegó tan lejos ({ $p }).
    [one] De { $shuffles } barajadas al azar de las áreas, { $as_far } llegó tan lejos ({ $p }).
   *[other] De { $shuffles } barajadas al azar de las áreas, { $as_far } llegaron tan lejos ({ $p }).
    }
spread-few = { $areas ->
    [one] En { $areas } área hubo menos de 20 denuncias, así que el azar mueve mucho esa cifra.
   *[other] En { $areas } áreas hubo menos de 20 denuncias, así que el azar mueve mucho esas cifras.
    }

## Vecinos

spread-neighbors-heading = ¿Están lado a lado las áreas parecidas?
spread-neighbors-too-few = Se muestran muy pocas áreas con vecinos para saberlo.
spread-neighbors-verdict = { $pattern ->
    [clustered] Sí: las áreas con muchas cámaras tienden a estar unas junto a otras, y las áreas con pocas también.
    [dispersed] No, al contrario: las áreas con muchas cámaras tienden a estar junto a áreas con pocas.
   *[random] Las cámaras no siguen un patrón claro de un área a la siguiente.
    }
spread-neighbors-found = Las cámaras por { unit } de cada área se comparan con el promedio de las áreas con las que comparte un límite. El índice I de Moran es { $moran }. Cerca de 0 no hay patrón; con 1, los vecinos serían siempre iguales.
spread-neighbors-hidden = Si se cuentan también las { $hidden } áreas que quedan fuera, sería de { $range }: se probaron sus cifras por pasos, de 0 a lo máximo que pueden ser.
spread-neighbors-mean = Esto importa para la relación de arriba: los vecinos se parecen, así que las áreas juntas nos dicen menos que otros tantos lugares independientes. Su rango probable está hecho para ese número menor.
spread-neighbors-mean-alone = Los vecinos se parecen, así que las áreas juntas nos dicen menos que otros tantos lugares independientes.

## Lo que no puede decir

spread-cannot-heading = Lo que esto no puede decirle
spread-cannot-cause = La causa. Nada de lo que hay aquí muestra que las cámaras reduzcan los delitos, ni que los aumenten. La gente quizás ponga cámaras donde teme los delitos, así que los dos pueden ir juntos sea cual sea el efecto de las cámaras.
spread-cannot-choice = Quién decidió participar. Participar es voluntario. Un área con pocas { cameras.inside } puede tener muchas que no están en ninguna lista.
spread-cannot-offered =
    .none = Dónde hay cámaras. Todavía no se han publicado aquí cifras sobre cámaras.
    .rebates = A quién se le ofreció dinero. El reembolso se abrió primero en algunas áreas de servicio policial, así que parte del patrón puede deberse a esa regla.
    .registry = A quién se le pidió. Puede que la policía haya invitado a más gente a participar en unas áreas que en otras.
spread-cannot-else = Qué más hay. Más tiendas, bares y gente pueden ir con más cámaras y más delitos en el mismo terreno.
spread-cannot-reported = Cuántos delitos hubo. En unos lugares la gente denuncia más que en otros.
spread-cannot-first = { $counted ->
    [none] Qué vino primero. Las cifras de cámaras son del { $day }.
    [occurrence] Qué vino primero. Las cifras de cámaras son del { $day }. Los delitos son lo que ocurrió { $days } (según cuándo ocurrió, no cuándo se denunció).
   *[report] Qué vino primero. Las cifras de cámaras son del { $day }. Los delitos son lo que se denunció { $days }.
    }

## La tabla

spread-table-heading = Todas las áreas, en cifras
spread-table-open = Abrir la tabla
spread-table-caption = { cameras.heading }, delitos denunciados y cocientes de localización por área
spread-column-area = Área
spread-column-cameras = { cameras.heading } por { unit }
spread-column-crime = { $crime } por { unit }
spread-column-reports = Denuncias, { $time }
spread-column-quotients =
    .land = Cociente de localización, terreno
    .residents = Cociente de localización, residentes
spread-column-both = En el mapa
spread-table-phone = En una pantalla pequeña se ven las columnas principales. Gírela para ver las demás.
spread-table-note = Las cifras de cámaras se redondean a 20 antes de calcular nada con ellas, y son de las áreas que se muestran. Los rangos probables contendrían el valor verdadero 95 veces de cada 100 si las áreas se hubieran sacado al azar y fueran parecidas según lo lejos que están unas de otras (Spearman: Bonett y Wright 2000; número de áreas: Clifford, Richardson y Hémon 1989, en la forma de Dutilleul 1993).
spread-nothing = No se muestra ninguna cifra de cámaras, así que no se puede decir nada de su distribución.
spread-no-comparison = Aquí no se pueden poner lado a lado las cámaras y los delitos: falta un año entero de denuncias por área, o faltan límites entre bajo y alto. No hay límites donde un tipo de delito es demasiado raro o donde demasiadas áreas son iguales.

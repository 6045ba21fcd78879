## Controles

map-find = Buscar un vecindario
map-whole-city = Toda la ciudad
map-measure = Cámaras por
map-offense = Delito que se muestra
map-weapon = Arma
map-weapons =
    .any = Cualquiera o ninguna
    .gun = Arma de fuego
    .knife = Cuchillo
    .neither = Ninguna de las dos
map-not-shown = No se muestra
map-no-rate = Sin tasa
map-unstable = cifra pequeña, menos exacta

## La respuesta

map-answer = En { $year }, la mitad de las { cameras.inside } que se muestran aquí, en { $city }, estaba en alrededor del { $share } del terreno.
map-no-cameras = Para { $city } todavía no se han publicado cifras sobre cámaras.
map-no-area-shown = Todavía ningún área de { $city } tiene una cifra de cámaras que se pueda mostrar.
map-no-cameras-why = Cuando una oficina publique cuántas cámaras están registradas, cada área tendrá aquí una cifra redondeada, donde las reglas lo permitan. Los delitos se muestran de todos modos.
map-city-spread = La densidad va de alrededor de { $low } { cameras.inside } por { surface } en { $lowest } a alrededor de { $high } en { $highest }.
map-totals-heading = Cuánto suman las cifras
map-city-totals = { $areas ->
    [one] Las áreas que se muestran suman alrededor de { $count } { cameras.inside } en alrededor de { $addresses } direcciones, en { $shown } de { $areas } { $kind }. No se cuentan las otras { $hidden }.
   *[other] Las áreas que se muestran suman alrededor de { $count } { cameras.inside } en alrededor de { $addresses } direcciones, en { $shown } de { $areas } { $kinds }. { $hidden ->
        [1] La otra queda fuera.
       *[other] Las otras { $hidden } quedan fuera.
        }
    }
map-exact-total = La fuente suma { $exact } para todas las áreas. La diferencia viene de redondear cada cifra, de contar como máximo diez cámaras en una dirección y de las áreas que quedan fuera.
map-higher-total = Las autoridades habían dado antes un total más alto, { $said }, { on-publication }. No se sabe por qué la tabla tiene menos.
map-area-answer = En { $year }, { $area } tenía alrededor de { $density } { cameras.inside } por { unit }, { map-typical }.
map-typical = { $level ->
    [above] { multiple.of } la cifra del área típica
    [below] { $part ->
        [less_than_tenth] menos de la décima parte de la cifra del área típica
        [tenth] alrededor de la décima parte de la cifra del área típica
        [quarter] alrededor de la cuarta parte de la cifra del área típica
        [third] alrededor de un tercio de la cifra del área típica
        [half] alrededor de la mitad de la cifra del área típica
       *[somewhat_less] algo menos que el área típica
        }
   *[about] más o menos las mismas que el área típica
    }
map-area-facts = { $unstable ->
    [yes] Alrededor de { $count } { cameras.inside } en alrededor de { $addresses } direcciones, en { map-size }, donde viven alrededor de { $residents } personas (censo de { $census }). Son cifras pequeñas, así que hay que leerlas con cuidado.
   *[no] Alrededor de { $count } { cameras.inside } en alrededor de { $addresses } direcciones, en { map-size }, donde viven alrededor de { $residents } personas (censo de { $census }).
    }
map-area-facts-of-land = { $unstable ->
    [yes] Alrededor de { $count } { cameras.inside } en alrededor de { $addresses } direcciones, en { map-size }. Son cifras pequeñas, así que hay que leerlas con cuidado.
   *[no] Alrededor de { $count } { cameras.inside } en alrededor de { $addresses } direcciones, en { map-size }.
    }
map-size = { $units ->
    [us] { $size } millas cuadradas ({ $acres } acres)
   *[metric] { $size } km²
    }
map-typical-area = El área típica tiene alrededor de { $density } por { surface }: la mitad de las áreas que se muestran tiene más y la otra mitad tiene menos.
map-area-hidden = La cifra de cámaras de { $area } no se muestra.
map-area-hidden-why =
    .rule = Mostramos una cifra solo donde había al menos 10 direcciones detrás de ella la última vez que cambió.
    .public = La tabla de origen, de 2019, es pública; aun así le aplicamos nuestras reglas.
    .more = La página “Cómo se protege la privacidad” tiene las reglas y dice cuáles se pudieron comprobar.
map-dated-city = Datos de delitos de la ciudad hasta el { $day }, según se publicaron { on-publication }.
map-dated-areas = Datos de delitos por área hasta el { $day }, según se publicaron { on-publication }.
map-preliminary = Los datos de delitos son preliminares.

## La ficha de un área, bajo el mapa

map-card-open = Abrir su página
map-card-hidden = Su cifra de cámaras no se muestra.
map-card-no-cameras = Todavía no se han publicado cifras sobre cámaras.
map-card-cameras = { $open ->
    [yes] Alrededor de { $density } { cameras.inside } por { unit } (redondeado: { $range }), { map-typical }.
   *[no] Alrededor de { $density } { cameras.inside } por { unit }, { map-typical }.
    }

## El mapa

map-whole = Toda la ciudad
map-lines =
    .city = La línea gruesa es el límite de la ciudad.
    .district = Las líneas finas y oscuras separan los distritos policiales.
    .area = Las líneas claras separan las áreas.
    .park = Las líneas verdes rodean los parques.
map-heading = { cameras.heading } por { unit }
map-alt = Mapa de { $city } por { $kind }, con colores según las { cameras.inside } por { unit }.
map-alt-most = Donde más hay es en { $areas }.
map-alt-shown = { $shown } áreas tienen una cifra; { $hidden } aparecen rayadas porque la suya no se muestra.
map-tooltip = alrededor de { $density } { cameras.inside } por { unit }
map-tooltip-open = { $figure }; redondeado: { $range }, en esta clase o en la siguiente
map-tooltip-hidden = La cifra de cámaras no se muestra
map-tooltip-no-rate = Muy pocos residentes para una tasa
map-note-hidden = { $hidden ->
    [one] { $hidden } área aparece rayada: su cifra no se muestra, para proteger la privacidad.
   *[other] { $hidden } áreas aparecen rayadas: su cifra no se muestra, para proteger la privacidad.
    }
map-note-no-rate = { $areas ->
    [one] { $areas } área tiene muy pocos residentes para una tasa confiable.
   *[other] { $areas } áreas tienen muy pocos residentes para una tasa confiable.
    }
map-unit-meaning = { $units ->
    [us] Una milla cuadrada son 640 acres, alrededor de 2.59 km².
   *[metric] Un km² es un kilómetro cuadrado, alrededor de 0.39 millas cuadradas.
    }
map-legend-lines =
    .city = límite de la ciudad
    .district = distritos policiales
    .park = parques
    .area = entre áreas
map-reading = Cómo mover y leer el mapa
map-use = Toque un área para elegirla. Tóquela otra vez para volver a la ciudad. Con dos dedos, o con la rueda del ratón y Ctrl o ⌘, se ve más de cerca. La lista de arriba y la tabla nombran las mismas áreas.
map-class =
    .all = todas las que se muestran
    .none = ninguna
map-class-to = hasta { $high }
map-class-between = más de { $low }, hasta { $high }
map-class-over = más de { $low }

## Lo que no puede decir

map-limits-heading = Lo que esta imagen no puede decirle
map-limits =
    .cause = Si las cámaras reducen los delitos. Las cámaras y los delitos se muestran lado a lado, nunca como causa y efecto. La gente registra cámaras por muchas razones; a veces, después de un delito.
    .number = Cuántas cámaras hay. Registrarlas es voluntario. Hay cámaras que no están en ninguna lista, y algunas de la lista quizás ya no existan.
    .place = Dónde está una cámara, sea cual sea. Es a propósito.
    .reports = Cuántos delitos hay. Estos son los delitos que se denunciaron. En algunos vecindarios se denuncia más que en otros. Los datos son preliminares y se revisan después.
map-about-heading = Sobre estas cifras
map-revised-heading = Los datos policiales se revisan
map-revised-more = Hay denuncias que se retiran, que se agregan tarde o que se cambian a otro tipo de delito. “Verificar una afirmación” lo muestra para cada tipo de delito.

brief-link-pdf = Resumen de una página (PDF)
brief-link-web = Resumen de una página (web)

## Marco

brief-kind = Resumen de una página
brief-about-cameras = Cámaras.
brief-about-crime = Delitos.
brief-about-care = Leer con cuidado.
brief-about-evenness = Reparto.
brief-caveats-heading = Lo que esto no puede decirle
brief-sources-heading = Fuentes
brief-cite-label = Citar como:
brief-live-label = Versión en línea
brief-qr-label = Código QR que lleva a esta vista en el sitio
brief-forms = Otras formas de este resumen
brief-papers =
    .letter = PDF, tamaño carta
    .a4 = PDF, A4
brief-title = { $subject }: resumen de una página. { $site }
brief-cite = { $site }. ({ $date }). { $subject }, { $place } (Edición { $edition }) [Resumen de una página].
brief-cite-date = y, d 'de' MMMM
brief-cite-undated = { $site }. (s. f.). { $subject }, { $place } [Resumen de una página].
brief-version = Publicaciones de datos: { $releases }. La versión { $fingerprint } identifica estas publicaciones y esta elección.
brief-compared = Comparación: { $names }
brief-whole-city = toda la ciudad

## Cámaras

brief-shown-where = Una cifra de cámaras se muestra solo donde hay al menos 10 direcciones detrás de ella; { $shown } de { $areas } áreas tienen una.
brief-more-than = De las { $areas } áreas con cifra, había { $standings }. Las cifras están redondeadas, así que los lugares son rangos.
brief-more-than-first = { $more } con más { cameras.inside } por { unit } que { $where }
brief-more-than-other = { $more } con más que { $where }
brief-densities = { cameras.heading } por { unit }: { $figures }.
brief-density = { $where } { $figure }

## Delitos

brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } en { $where }: la cifra baja en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, un cambio de { $percent } (rango probable: { $range }).
       *[no] { $crime } en { $where }: la cifra baja en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }.
        }
    [up] { $ratio ->
        [yes] { $crime } en { $where }: la cifra sube en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, un cambio de { $percent } (rango probable: { $range }).
       *[no] { $crime } en { $where }: la cifra sube en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }.
        }
    [unclear] { $ratio ->
        [yes] { $crime } en { $where }: sin cambio claro en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, un cambio de { $percent } (rango probable: { $range }).
       *[no] { $crime } en { $where }: sin cambio claro en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }.
        }
   *[few] { $crime } en { $where }: muy pocas denuncias en { $year } para afirmar un cambio; hubo { numbers-reports } { $days }, frente a { $before } en { $days_before }.
    }
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } en { $where }: la cifra baja en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, un cambio de { $percent } (rango probable: { $range }), según conteos mensuales publicados.
       *[no] { $crime } en { $where }: la cifra baja en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, según conteos mensuales publicados.
        }
    [up] { $ratio ->
        [yes] { $crime } en { $where }: la cifra sube en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, un cambio de { $percent } (rango probable: { $range }), según conteos mensuales publicados.
       *[no] { $crime } en { $where }: la cifra sube en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, según conteos mensuales publicados.
        }
    [unclear] { $ratio ->
        [yes] { $crime } en { $where }: sin cambio claro en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, un cambio de { $percent } (rango probable: { $range }), según conteos mensuales publicados.
       *[no] { $crime } en { $where }: sin cambio claro en { $year }, con { numbers-reports } { $days }, frente a { $before } en { $days_before }, según conteos mensuales publicados.
        }
   *[few] { $crime } en { $where }: muy pocas denuncias en { $year } para afirmar un cambio; hubo { numbers-reports } { $days }, frente a { $before } en { $days_before }, según conteos mensuales publicados.
    }
brief-crime-none = { $crime } en { $where }: no se puede comparar con el año anterior, porque uno de los dos períodos no está completo en nuestros archivos o se contó de otra manera.
brief-crimes = { $crime }, { $days }, frente a { $days_before }: { $found }.
brief-crimes-none = { $crime }: no se puede comparar con el año anterior, porque uno de los dos períodos no está completo en nuestros archivos o se contó de otra manera.
brief-crimes-in = { $verdict ->
    [down] baja en { $names }
    [up] subida en { $names }
    [unclear] sin cambio claro en { $names }
   *[few] muy pocas denuncias para afirmar un cambio en { $names }
    }
brief-crimes-in-all = { $verdict ->
    [down] baja en las { $areas }
    [up] subida en las { $areas }
    [unclear] sin cambio claro en ninguna de las { $areas }
   *[few] muy pocas denuncias para afirmar un cambio en las { $areas }
    }
brief-crimes-percent = { $where } ({ $percent }, rango probable: { $range })
brief-crimes-counts = { $where } ({ $counts })

## El reparto, y lo que podría engañar

brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] Las { cameras.inside } están repartidas de forma casi pareja: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno y { $people } sobre los residentes.
       *[no] Las { cameras.inside } están repartidas de forma casi pareja: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno.
        }
    [moderate] { $residents ->
        [yes] Las { cameras.inside } están repartidas de forma algo desigual: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno y { $people } sobre los residentes.
       *[no] Las { cameras.inside } están repartidas de forma algo desigual: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno.
        }
    [high] { $residents ->
        [yes] Las { cameras.inside } están repartidas de forma desigual: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno y { $people } sobre los residentes.
       *[no] Las { cameras.inside } están repartidas de forma desigual: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno.
        }
   *[very_high] { $residents ->
        [yes] Las { cameras.inside } están repartidas de forma muy desigual: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno y { $people } sobre los residentes.
       *[no] Las { cameras.inside } están repartidas de forma muy desigual: el coeficiente de Gini, que sería 0 si cada { surface } tuviera lo mismo, es { $land } sobre el terreno.
        }
    }
brief-evenness-range = { $hidden ->
    [yes] Antes del redondeo, y con las áreas que no se muestran, puede ser de { $range } sobre el terreno.
   *[no] Antes del redondeo puede ser de { $range } sobre el terreno.
    }
brief-small = La cifra de cámaras es pequeña en { $names }: el redondeo por sí solo puede moverla en una cuarta parte, así que no la ponga por encima ni por debajo de otras parecidas.

## Las cifras

brief-outline =
    .one = La línea gruesa marca el área.
    .several = Las líneas gruesas y los números marcan las áreas, en el orden de la tabla.
brief-map = Mapa de { $city } por { $kind }. Las áreas más oscuras tienen más { cameras.inside } por { unit }. Donde más hay es en { $top }. { $shown } áreas tienen una cifra; { $hidden } aparecen rayadas porque la suya no se muestra.
brief-map-none = Mapa de { $city } por { $kind }. Las áreas más oscuras tienen más { cameras.inside } por { unit }. { $shown } áreas tienen una cifra; { $hidden } aparecen rayadas porque la suya no se muestra.
brief-outlined = Con su límite marcado: { $names }.
brief-trend-heading = { $crime } por mes, { $where }
brief-trend-note = { $gaps ->
    [yes] Línea fina: denuncias de cada mes. Línea gruesa: promedio de 12 meses. Sombreado: nuestros archivos no están completos, lo que es un hueco y no un cero.
   *[no] Línea fina: denuncias de cada mes. Línea gruesa: promedio de 12 meses.
    }
brief-trends-note = Todo en una misma escala. Línea fina: cada mes. Línea gruesa: promedio de 12 meses. Sombreado: un hueco en nuestros archivos, no un cero.
brief-no-trend = No hay ningún mes completo en nuestros archivos.

## La tabla

brief-kinds-caption = Delitos denunciados en { $where }, los grupos y algunos tipos por separado: lo que va del año frente al año anterior hasta el mismo día
brief-kinds-headers =
    .kind = Tipo de delito
    .through = Contado hasta
    .before = Año anterior, hasta el mismo día
    .after = Año hasta ese día
    .change = Cambio (rango probable)
    .verdict = En palabras
brief-compared-caption = { cameras.heading } y { INSIDE($crime) }, área por área
brief-column-area = Área
brief-column-cameras = { cameras.heading } por { unit }
brief-column-crime = { $crime } por { unit } al año
brief-column-crime-days = { $crime } por { unit } al año, { $window }
brief-column-before-days = { FIRST($days) }
brief-column-after-days = { $year } hasta el { $day }
brief-column-before = Año anterior
brief-column-after = Lo que va del año
brief-column-change = Cambio (rango probable)
brief-column-verdict = En palabras
brief-percentage = { $percent } ({ $range })
brief-no-percentage = –

## Lo que no se puede saber

brief-opt-in =
    .none = Todavía no se han publicado aquí cifras sobre cámaras.
    .rebates = Pedir un reembolso era voluntario, y al principio solo se podía en algunas áreas. Las cámaras con reembolso no son las del registro de hoy, y los delitos son de años posteriores.
    .registry = Registrarse es voluntario. Donde hay más cámaras registradas, participaron más dueños; muchas cámaras no están en ninguna lista.
brief-preliminary = Los delitos son los denunciados. En algunos vecindarios se denuncia más que en otros, y los datos son preliminares y se revisan después.
brief-rounded = Las cifras de cámaras se redondean a 20.
brief-small-figures = Con menos de 20 denuncias en alguno de los dos años, hay conteos y ningún porcentaje. Los cambios de una tabla se ponen a prueba juntos, de modo que, entre los que se dan por claros, se espera que a lo sumo uno de cada 20 sea una falsa alarma.

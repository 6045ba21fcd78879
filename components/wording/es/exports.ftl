## El control bajo una figura

exports-take = Descargar
exports-take-picture = Imagen
exports-take-data = Datos
exports-take-embed = Para mostrarla en otra página
exports-take-what =
    .png = PNG
    .slide_png = PNG para una diapositiva (16:9)
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = CSV para Excel
    .geojson = GeoJSON
    .parquet = GeoParquet
exports-figures =
    .coverage-map = mapa de densidad de cámaras
    .crime-map = mapa de delitos
    .government-map = mapa de cámaras del gobierno
    .crime-trend = evolución de los delitos
    .areas = tabla de todas las áreas
    .standing = qué lugar ocupa esta área
    .area-crime-trend = evolución de los delitos en esta área
    .crime-by-size = delitos según el tamaño del área
    .kinds-of-crime = tipos de delito
    .neighbors = el área junto a sus vecinas
    .compared-cameras = comparación de cámaras
    .compared-crime = comparación de delitos
    .compared-change = comparación de este año con el pasado
    .compared-trends = comparación de la evolución
    .compared = tabla de lo que se compara
    .lorenz = qué tan lejos de un reparto parejo
    .cameras-and-crime = mapas de cámaras y de delitos
    .coverage-and-crime-map = mapa de cámaras y delitos
    .coverage-and-crime = cámaras frente a delitos
    .spread = tabla de cámaras y delitos
    .change-by-day = el cambio según el día
    .claims = afirmaciones y conteos
    .cameras-said = cifras que se hicieron públicas
    .data-coverage = meses que tenemos
exports-take-label = Descargar: { $figure }
exports-embed-title = { FIRST($figure) }
exports-embed-open = Abrir esta vista en { $site }

## Bajo cada figura

exports-crime-through = Datos de delitos hasta el { $day }, según se publicaron { on-publication }. Son preliminares.
exports-crime-published = Datos de delitos según se publicaron { on-publication }. Son preliminares.
exports-sources = Fuente: { $sources }. { $licence }.
exports-source = { $title } ({ $publisher })
exports-made-by = { $site }.
exports-made-by-from = { $site }, con las publicaciones de datos { $releases }.
exports-notes =
    .title = Título
    .subtitle = Qué se muestra
    .note = Nota
    .edition = Edición
    .address = Esta vista
    .cite = Citar como

## Títulos de las figuras, y lo que muestran

exports-of-area = { $area } – { $verdict }
exports-map-subtitle = { $areas ->
    [one] { cameras.heading } por { unit }, por área. { $hidden } de { $areas } área no se muestra, para proteger la privacidad.
   *[other] { cameras.heading } por { unit }, por área. { $hidden } de { $areas } áreas no se muestran, para proteger la privacidad.
    }
exports-areas-title = Cada área en cifras
exports-areas-subtitle = { cameras.heading } por { unit }.
exports-areas-crime = { $crime }: este año ({ $days }) frente a los mismos días del año anterior.
exports-beside-crime = Los delitos son el total { $days }.
exports-trend-subtitle = { $crime }, { $where }, denuncias por mes.
exports-standing-subtitle = { cameras.heading } por { unit }. Cada punto es un área.
exports-funnel-subtitle = { $crime } por cada 1,000 residentes, según los residentes del área, { $days }.
exports-kinds-title = Delitos denunciados en { $area }
exports-beside-title = { $area } junto a sus vecinos
exports-crime-against = { $crime } por { unit }, { $days }, frente a { $first }: { $found }.
exports-crime-against-undated = { $crime } por { unit }, frente a { $first }: { $found }.
exports-crime-of-others = { $verdict ->
    [down] claramente más en { $areas }
    [up] claramente menos en { $areas }
    [unclear] sin diferencia clara en { $areas }
    [few] muy pocas denuncias para comparar en { $areas }
   *[gap] no se puede comparar con { $areas }
    }
exports-changes-title = { $crime }: este año frente al pasado.
exports-changes-found = { $verdict ->
    [down] Baja clara en { $areas }.
    [up] Subida clara en { $areas }.
    [unclear] Sin cambio claro en { $areas }.
    [few] Muy pocas denuncias para afirmar un cambio en { $areas }.
   *[gap] No se puede saber, por un hueco en los datos, en { $areas }.
    }
exports-claims-title = Lo que se dijo y lo que cualquiera puede contar
exports-claims-subtitle = El cambio en las denuncias, como se afirmó y como se cuenta.
exports-timeline-subtitle = Cifras dichas o publicadas para toda la ciudad, cada una según lo que cuenta.
exports-days-subtitle = El gráfico muestra el cambio si se hubiera elegido otro día, a no más de 14 días.

## Las cifras junto a un mapa en una diapositiva: cada una en grande, y debajo lo que es

exports-key-rate = { $rate } por { unit }
exports-key-addresses = { $addresses ->
    [one] { cameras.inside } aquí, en alrededor de { $addresses } dirección (ambas cifras redondeadas)
   *[other] { cameras.inside } aquí, en alrededor de { $addresses } direcciones (ambas cifras redondeadas)
    }
exports-key-here = { cameras.inside } en esta área
exports-key-typical = en el área típica: la mitad de las áreas que se muestran tiene más y la otra mitad tiene menos
exports-key-typical-crime = en el área típica: la mitad de las áreas tiene más y la otra mitad tiene menos
exports-key-most = la cifra más alta: { $areas }
exports-key-fewest = la cifra más baja: { $areas }
exports-key-density = { cameras.inside } por { unit }: { $number }. { $area }
exports-key-against = { cameras.inside } por { unit }, { $one } frente a { $other }
exports-key-difference = { $crime } por { unit }, { $one } frente a { $other } (rango probable: { $range })
exports-key-counts = { $one } frente a { $other }
exports-key-counts-of = denuncias de { INSIDE($crime) }, { $one } frente a { $other }
exports-key-areas =
    .down = áreas con claramente menos denuncias
    .up = áreas con claramente más
    .unclear = áreas sin cambio claro

## Respuestas a una dirección equivocada

exports-unknown-figure = Esa figura no existe. El sitio tiene un control “Descargar” bajo cada figura.
exports-no-such-page = No hay nada en esta dirección. El sitio empieza en su página de inicio.
exports-unknown-format = Esta figura no existe en ese formato.
exports-nothing-to-draw = Aquí no hay nada que mostrar, así que no hay un archivo de ello.
exports-too-many = Se pidieron tantos archivos que tenemos que esperar un poco. Vuelva a intentarlo en un minuto, por favor.
exports-busy = En este momento se están haciendo muchos archivos. Vuelva a intentarlo en un minuto, por favor.
exports-too-slow = Este archivo tardó demasiado en hacerse. Vuelva a intentarlo en un minuto, por favor.
exports-edition-not-kept = Esa edición no existe, o ya no se guarda.
exports-nothing-yet = En este momento no hay cifras que mostrar. Vuelva a intentarlo en un minuto, por favor.
exports-wrong-choices = La dirección tiene un valor que no conocemos para: { $names }.
exports-unknown-parameters = { $count ->
    [one] La dirección tiene un parámetro que no conocemos.
   *[other] La dirección tiene { $count } parámetros que no conocemos.
    }

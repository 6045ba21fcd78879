trend-mean = promedio de 12 meses
trend-month = Mes
trend-count = Denuncias
trend-gap = hueco
trend-source = Contado a partir de
trend-broken = ubicadas de otra manera
trend-recoded = registradas con otras reglas
trend-bases =
    .incidents = denuncias individuales
    .published = conteos mensuales publicados
trend-heading = { $crime }, { $place }
trend-whole-city = toda la ciudad
trend-caption = { $averaged ->
    [yes] Denuncias de cada mes (línea fina) y su promedio de 12 meses (línea gruesa).
   *[no] Denuncias de cada mes.
    }
trend-caption-gaps = Sombreado: nuestros archivos no están completos ({ $months }). Un hueco no es un cero.
trend-caption-breaks = Línea de rayas ({ $days }): desde aquí las denuncias se ubican en las áreas de otra manera, así que lo que está antes y lo que está después no se pueden comparar.
trend-caption-recoded = Línea de rayas ({ $days }): desde aquí la policía registra estos tipos de delito con otras reglas, así que lo que está antes y lo que está después no se pueden comparar.
trend-caption-published = Donde faltan denuncias individuales, la línea de la ciudad usa conteos mensuales publicados, así que sus meses pueden sumar un poco más o menos de lo que dice la frase.
trend-caption-areas = Las cifras por área terminan el { $day }: nuestros archivos no llegan más lejos.
trend-alt = Gráfico de líneas: { INSIDE($crime) } por mes, { $place }, de { $first } a { $last }.

trend-verdict = { $verdict ->
    [down] ↓ { $crime }: la cifra baja en { $year }.
    [up] ↑ { $crime }: la cifra sube en { $year }.
    [unclear] { $crime }: sin cambio claro en { $year }.
   *[few] { $crime }: muy pocas denuncias en { $year } para afirmar un cambio.
    }
trend-verdict-none = { $crime }: este año no se puede comparar con el pasado.
trend-change = { numbers-reports } { $days }, frente a { $before } en { same-days }: { $change } (rango probable: { $range }).
trend-change-few = { $alone ->
    [yes] { numbers-reports } { $days }, frente a { $before } en { same-days }: no es claro entre tantos. Con menos de 20 en alguno de los dos años, un porcentaje engañaría.
   *[no] { $verdict ->
        [down] { numbers-reports } { $days }, frente a { $before } en { same-days }: claramente menos. Con menos de 20 en alguno de los dos años, un porcentaje engañaría.
        [up] { numbers-reports } { $days }, frente a { $before } en { same-days }: claramente más. Con menos de 20 en alguno de los dos años, un porcentaje engañaría.
       *[few] { numbers-reports } { $days }, frente a { $before } en { same-days }: muy pocas para afirmar un cambio. Con menos de 20 en alguno de los dos años, un porcentaje engañaría.
        }
    }
trend-change-none = Uno de los dos períodos no está completo en nuestros archivos o se contó de otra manera, así que no se hace ninguna comparación.
trend-change-published = Los dos años, a partir de conteos mensuales publicados.
trend-range-heading = Qué significa el rango probable
trend-range-zero = Si el 0% está dentro de él, puede que no haya ningún cambio.
trend-fresh = Las denuncias de las semanas más recientes todavía se están agregando y retirando; con las del año anterior, eso ya terminó en su mayor parte.
trend-fresh-once = { $has_change ->
    [yes] Un caso concreto: { INSIDE($crime) }, toda la ciudad, { $days }: { $then } según se publicó el { $published }, { $now } ahora ({ $change }).
   *[no] Un caso concreto: { INSIDE($crime) }, toda la ciudad, { $days }: { $then } según se publicó el { $published }, { $now } ahora.
    }

compare-title = Comparar
compare-start = Comparar vecindarios lado a lado
compare-start-lead = Elija de dos a seis. Escriba sus nombres o toque los vecindarios en el mapa. La dirección de la página guarda su elección y su orden, así que puede enviarla a otras personas.
compare-one-more = Uno más, por favor: para comparar hacen falta al menos dos.
compare-placeholder = Escriba un nombre
compare-against = Comparar los demás con
compare-pick = { $larger ->
    [ward] Vecindarios o distritos electorales (Wards), de dos a seis
    [district] Vecindarios o distritos policiales, de dos a seis
    [ward_district] Vecindarios, distritos electorales (Wards) o distritos policiales, de dos a seis
   *[none] Vecindarios, de dos a seis
    }
compare-my-neighbors = Mis vecinos
compare-crime = Delito que se muestra
compare-window = Días que se cuentan
compare-shared = Estos comparten una parte de su terreno, así que no se comparan: { $pairs }.
compare-part = { $part } forma parte de { $whole }. Se compara con el resto.
compare-windows = { $window ->
    [year] 12 meses hasta el { $day }
    [to_date] { $year } hasta el { $day }
   *[full_year] Todo { $year }
    }
compare-faults =
    .areas = El enlace nombraba áreas que no conocemos. Se ven las que conocemos.
    .most = El enlace nombraba más de seis áreas. Se ven las seis primeras.
    .window = El enlace pedía días que no podemos contar. En su lugar se ven los habituales.

## Áreas más grandes

compare-larger = { $kind ->
    [ward] Ward { $name }
   *[district] Distrito policial { $name }
    }
compare-sum-estimate = { $cameras } (estimación)
compare-sum = { $areas ->
    [one] { $cameras } (suma de su { $areas } área)
   *[other] { $cameras } (suma de sus { $areas } áreas)
    }
compare-sum-shown = { $areas ->
    [one] { $cameras } (suma de { $areas } área que se muestra; sin contar: { $hidden })
   *[other] { $cameras } (suma de las { $areas } áreas que se muestran; sin contar: { $hidden })
    }
compare-share = { $area } ({ $share } de sus viviendas)

## La respuesta

compare-most-times = { $all ->
    [yes] De estas { IN_WORDS($count) } áreas, la que más { cameras.inside } por { unit } tenía era { $most }: { multiple.of } lo que había en { $fewest }.
   *[no] De las { IN_WORDS($ranked) } áreas que se pueden ordenar, la que más { cameras.inside } por { unit } tenía era { $most }: { multiple.of } lo que había en { $fewest }.
    }
compare-most = { $all ->
    [yes] De estas { IN_WORDS($count) } áreas, la que más { cameras.inside } por { unit } tenía era { $most }, y la que menos, { $fewest }.
   *[no] De las { IN_WORDS($ranked) } áreas que se pueden ordenar, la que más { cameras.inside } por { unit } tenía era { $most }, y la que menos, { $fewest }.
    }
compare-alike = { $all ->
    [yes] Sin diferencia clara en { cameras.inside } por { unit } entre estas { IN_WORDS($count) } áreas.
   *[no] Sin diferencia clara en { cameras.inside } por { unit } entre las { IN_WORDS($ranked) } áreas que se pueden ordenar.
    }
compare-no-rank = Estas áreas no se ordenan: menos de dos tienen una cifra con rango, o dos de ellas abarcan el mismo terreno.
compare-hidden = La cifra de cámaras no se muestra en estos casos: { $names }.
compare-crime-dated = { $precision ->
    [day] Delitos: total { $days }, según se publicaron el { $published }.
   *[other] Delitos: total { $days }, según se publicaron en { $published }.
    }
compare-preliminary = Los datos de delitos son preliminares.

## El mapa

compare-map-alt = Mapa de { $city }, con colores según las { cameras.inside }.
compare-map-outlined = Con su límite marcado y numeradas: { $names }.
compare-ward-outline = El límite de un distrito electoral (Ward) se marca con las áreas que están en su mayor parte dentro de él.
compare-map-caption = Toque un vecindario para agregarlo o quitarlo.

## Lado a lado

compare-figures-heading = Lado a lado
compare-cameras-axis = { cameras.heading } por { unit }
compare-crime-axis = { $crime } por { unit } al año
compare-crime-subtitle = { $crime } por { unit } al año, { $days }.
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name }: { $figure }
compare-plot-alt = { $axis }, lado a lado en una misma escala. { $rows }.
compare-bar-note = La barra es lo que dejan en duda el redondeo y las áreas que no se muestran. Se contaron todas las de la lista, así que el azar no interviene.
compare-dot-note = La cifra de un distrito electoral (Ward) es una estimación: un punto sin barra, porque nadie puede saber cuánto se aparta de la real.
compare-crime-note = { $part ->
    [yes] Total { $days }, por año. La barra es el rango probable. Es una parte del año llevada a un año entero: los delitos varían con las estaciones, así que hay que leerlo con cuidado.
   *[no] Total { $days }, por año. La barra es el rango probable.
    }

## Las diferencias en palabras

compare-words-heading = En palabras
compare-words-note = { $compared } comparaciones de delitos se ponen a prueba juntas, de modo que, entre las que se dan por claras, se espera que a lo sumo una de cada 20 sea una falsa alarma (Benjamini–Hochberg).

## Por mes

compare-trend-heading = { $crime } cada mes, por { unit }
compare-trend-note = Todo en una misma escala. Línea fina: cada mes. Línea gruesa: promedio de 12 meses. Sombreado: ahí nuestros archivos no están completos. Un hueco no es un cero.
compare-trend-subtitle = { $crime } cada mes, por { unit }. { compare-trend-note }
compare-trend-alt = Gráfico de líneas: { INSIDE($crime) } por mes en { $where }, por { unit }, en la misma escala que los demás.
compare-trend-alt-mean = Gráfico de líneas: { INSIDE($crime) } por mes en { $where }, por { unit }, en la misma escala que los demás. El último promedio de 12 meses fue { $last }.
compare-trend-none = { $where }: muy pocos residentes para una tasa, o ningún mes completo.

## La tabla

compare-table-heading = Las cifras
compare-table-caption = Cifras de los vecindarios elegidos
compare-column-area = Área
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = { cameras.heading } por { unit }
compare-column-reports = { $crime }, denuncias
compare-column-crime-per = { $crime } por { unit } al año (rango probable)
compare-column-surface = { $basis ->
    [land] Terreno, { surface.plural }
   *[land_and_water] Terreno y agua, { surface.plural }
    }
compare-column-residents = Residentes
compare-table-rounded = Las cifras de cámaras se redondean a 20.
compare-table-residents = { $basis ->
    [estimate] Residentes: censo de { $year }, una estimación.
   *[count] Residentes: censo de { $year }.
    }
compare-districts-note = Un distrito policial se compone de áreas enteras, así que sus cifras son la suma de las de ellas.
compare-parts-hidden = En una suma faltan las cámaras de las áreas que no se muestran, así que la cifra verdadera puede ser más alta; la barra muestra cuánto a lo sumo.
compare-wards-note = Todo lo de un distrito electoral (Ward) se cuenta en el propio distrito, salvo sus cámaras. Estas son una estimación: solo se conocen por área y, donde el distrito corta un área, se reparten según dónde están las viviendas, o según el terreno donde no hay conteo de viviendas. Una cámara puede estar donde vive poca gente, así que nadie puede saber cuánto se aparta la estimación, y no se afirma ninguna diferencia de cámaras. Un distrito electoral con una parte que no se muestra no tiene cifra.
compare-made-of = Qué suma cada área más grande
compare-made-of-headers =
    .larger = Área más grande
    .shown = Áreas cuyas cámaras suma
    .hidden = Áreas dentro de ella que no se muestran
compare-none = ninguna
compare-years = Denuncias por año calendario, en una tabla
compare-years-caption = Denuncias por año calendario
compare-years-note = “Incompleto”: nuestros archivos no tienen todas las denuncias de ese año.
compare-year-head = Área

## Este año frente al pasado

compare-change-heading = Este año frente al pasado
compare-change-caption = Este año frente al pasado, en los vecindarios elegidos
compare-change-open = Lo mismo en una tabla
compare-change-headers =
    .area = Área
    .change = Denuncias, y el cambio (rango probable)
compare-change-axis = { $crime }, { $year } hasta el { $day }, frente a { $days_before }
compare-change-none = { $crime }: nuestros archivos no tienen los mismos días de los dos años.
compare-change-note = El punto es el cambio en las denuncias; la línea, su rango probable. Gris y fina: sin cambio claro. Donde la línea cruza el 0%, puede que no haya ningún cambio. Con menos de 20 denuncias en alguno de los dos años, hay conteos y ningún porcentaje.

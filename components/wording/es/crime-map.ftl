crime-map-of = En el mapa
crime-map-maps =
    .cameras = Cámaras
    .reports = Delitos
    .rate = Tasa de delitos
    .change = Cambio en los delitos
    .government = Cámaras del gobierno
crime-map-both = Cámaras y delitos en un mapa
crime-map-no-rate = Muy pocos residentes para una tasa
crime-map-none = No hay un mapa de este tipo de delito: en nuestros archivos no hay un año entero de él, o no hay un año con el que comparar este.
crime-map-changes =
    .down = claramente menos
    .unclear = sin cambio claro
    .up = claramente más
    .few = muy pocos casos para afirmar un cambio
crime-map-heading = { $of ->
    [rate] { $crime }, denuncias por { unit } al año, { $days }
   *[reports] { $crime }, denuncias, { $days }
    }
crime-map-heading-change = { $crime }, { $days }, frente a { same-days }
crime-map-alt = Mapa de { $city }: { $title }.

## La frase grande

crime-map-most-reports = Donde hubo más denuncias de { INSIDE($crime) } fue en { $area }: { $reports } en el año que terminó el { $last }.
crime-map-tied-reports = En { $areas } áreas hubo más denuncias de { INSIDE($crime) } que en las demás: { $reports } en cada una en el año que terminó el { $last }.
crime-map-nowhere = En ningún área hubo denuncias de { INSIDE($crime) } en el año que terminó el { $last }.
crime-map-highest-rate = Donde hubo más denuncias de { INSIDE($crime) } por { unit } fue en { $area }: alrededor de { $rate } denuncias en el año que terminó el { $last }.
crime-map-here-no-rate = En { $area } vive muy poca gente para una tasa confiable de { INSIDE($crime) }.
crime-map-here-reports = En { $area } hubo { numbers-reports } de { INSIDE($crime) } en el año que terminó el { $last }.
crime-map-here-rate = En { $area } hubo alrededor de { $rate } denuncias de { INSIDE($crime) } por { unit } en el año que terminó el { $last }.
crime-map-none-clear = { $crime }, { $days } frente a { $year_before }: en ningún área el cambio es claro; en { $few } de { $areas } hay muy pocas denuncias para afirmar uno.
crime-map-clear = { $crime }, { $days } frente a { $year_before }: baja clara en { $down } de { $areas } áreas, subida clara en { $up }.
crime-map-here-change = { $verdict ->
    [down] { $crime } en { $area }, { $days } frente a { $year_before }: { $counts } denuncias, claramente menos.
    [up] { $crime } en { $area }, { $days } frente a { $year_before }: { $counts } denuncias, claramente más.
    [unclear] { $crime } en { $area }, { $days } frente a { $year_before }: { $counts } denuncias, sin cambio claro.
   *[few] { $crime } en { $area }, { $days } frente a { $year_before }: { $counts } denuncias, muy pocas para afirmar un cambio.
    }

## Bajo el mapa

crime-map-most = Donde más hay es en { $area }.
crime-map-changed = Áreas con claramente menos denuncias: { $down }; con claramente más: { $up }; sin cambio claro: { $unclear }; con muy pocas denuncias para afirmar un cambio: { $few }.
crime-map-note = { $of ->
    [reports] Las áreas difieren en tamaño y en residentes, así que más denuncias no tienen por qué significar más peligro.
    [rate] Las tasas son altas donde mucha gente vive, trabaja o va de visita.
   *[change] “Muy pocos casos” no es “sin cambio”.
    }
crime-map-note-first-by-few = Con tan pocas denuncias, el azar por sí solo podría haber puesto otra área en primer lugar.
crime-map-note-close = { $areas ->
    [one] Otra área estuvo tan cerca que el azar por sí solo podría haberla puesto en primer lugar.
   *[other] Otras { $areas } áreas estuvieron tan cerca que el azar por sí solo podría haber puesto a cualquiera de ellas en primer lugar.
    }
crime-map-note-few = { $areas ->
    [one] { $areas } área tuvo menos de 20 denuncias: su conteo puede cambiar mucho por azar.
   *[other] { $areas } áreas tuvieron menos de 20 denuncias: sus conteos pueden cambiar mucho por azar.
    }
crime-map-note-no-rate = { $areas ->
    [one] { $areas } área tiene muy pocos residentes para una tasa confiable.
   *[other] { $areas } áreas tienen muy pocos residentes para una tasa confiable.
    }
crime-map-tooltip = { $rate } denuncias por { unit } al año

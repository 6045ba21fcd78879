area-table-sort = Orden de la tabla
area-table-sorts =
    .most = Primero la densidad más alta
    .least = Primero la densidad más baja
    .name = Por número de área
    .reports = Primero más denuncias
    .rise = Primero la mayor subida
    .fall = Primero la mayor baja
area-table-sort-by-name = Por nombre de área
area-table-seek = Buscar en la tabla
area-table-heading = Todas las áreas, en cifras
area-table-reading = Cómo leer la tabla
area-table-phone = En una pantalla pequeña se ven las columnas principales. Gírela, o elija un área arriba, para ver las demás.
area-table-caption = { cameras.heading } y delitos denunciados por área
area-table-caption-crime = Delitos denunciados por área
area-table-all = { $areas ->
    [one] La única área ({ $areas })
   *[other] Las { $areas } áreas
    }

area-table-column-area = Área
area-table-column-addresses = Direcciones
area-table-column-residents = Residentes
area-table-column-density = { cameras.heading } por { unit }
area-table-column-km2 = { $surface ->
    [land] Terreno, { surface.plural }
   *[land_and_water] Terreno y agua, { surface.plural }
    }
area-table-column-year = { $crime }, 12 meses hasta el { $last }
area-table-column-change = { $year } hasta el { $last }, frente a { same-days }

area-table-note-rounded = Las cifras de cámaras están redondeadas: las direcciones a 10 y las cámaras a 20. Los totales suman las cifras que se muestran.
area-table-note-residents = { $basis ->
    [estimate] Residentes: censo de { $census }, una estimación.
   *[count] Residentes: censo de { $census }.
    }
area-table-note-placed = { $reports ->
    [0] Todas las denuncias se pudieron ubicar en un área.
    [one] { $reports } denuncia no se pudo ubicar en ningún área y solo está en las cifras de la ciudad.
   *[other] { $reports } denuncias no se pudieron ubicar en ningún área y solo están en las cifras de la ciudad.
    }
area-table-note-compared = { $areas ->
    [one] { $areas } área tiene suficientes denuncias para afirmar un cambio.
   *[other] { $areas } áreas tienen suficientes denuncias para afirmar un cambio.
    }
area-table-note-alone = “No es claro entre tantos” quiere decir que se daría por claro si estuviera solo.

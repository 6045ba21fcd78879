# State: drafted 2026-11-29, not reviewed by a native speaker.

finder-open = Buscar por calle, esquina o nombre
finder-label = Calle, esquina o nombre de un lugar
finder-examples =
    .street = una calle con número
    .corner = dos calles que se cruzan
finder-such-as = Por ejemplo: { $examples }.
finder-stays = Lo que escribe se queda en su navegador: no se nos envía.
finder-found = Lugares encontrados
finder-several = Varias áreas tienen este nombre. Toque la suya:
finder-here = Usar mi ubicación

finder-in-the-browser =
    .nothing = No se encontró nada. Pruebe con una calle y un número, dos calles que se cruzan o el nombre de un vecindario.
    .postcode = No tenemos los límites de los códigos postales (ZIP). Pruebe con una calle y un número, o con dos calles que se cruzan.
    .unloaded = No se pudo cargar la lista de lugares. Elija de la lista.
    .count = Resultados: { $count }.
    .block = { $first } a { $last } { $street }
    .corner = { $street } y { $cross }
    .along = { $street }, { $first } a { $last }
    .line = En el límite entre dos áreas: vea también { $other }.
    .in_larger = en { $larger }
    .also = también: { $names }
    .here = donde usted está
    .outside = Eso está fuera de las áreas de este mapa.
    .refused = Su navegador no indicó dónde está usted. Escriba una calle.

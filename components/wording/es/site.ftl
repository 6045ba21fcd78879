site-name = Camera Census
site-own-name = Español
site-language = Idioma
site-map-title = Mapa
site-description = Cómo se reparten las cámaras privadas entre los vecindarios, junto a datos públicos sobre la evolución de los delitos. No se muestra ninguna ubicación privada.
site-page-title = { $page } · { site-name }
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = Todavía no hay nada que mostrar
site-nothing-yet = En este momento no se pudo leer ninguna cifra publicada. Su dispositivo funciona bien. Vuelva más tarde, por favor.
site-failed-title = No se pudo mostrar esta página
site-failed = Algo falló de nuestro lado. Vuelva a cargar la página para intentarlo de nuevo.
site-refused = Un conjunto de cifras más nuevo no pasó nuestras comprobaciones, así que usted ve el último que las pasó.
site-stale = { $what ->
    [areas] Los límites y el número de residentes no se actualizan desde el { $since }. Usted ve los últimos que son correctos.
    [crime] Las cifras de delitos no se actualizan desde el { $since }. Usted ve las últimas que son correctas.
   *[both] Los límites, el número de residentes y las cifras de delitos no se actualizan desde el { $since }. Usted ve los últimos que son correctos.
    }

site-faults =
    .area = El enlace nombraba un área que no conocemos. En su lugar se ve toda la ciudad.
    .per = El enlace pedía una medida que no tenemos. En su lugar se ven las cámaras por { surface }.
    .units = El enlace pedía una unidad que no tenemos. En su lugar se ven las cifras por { surface }.
    .crime = El enlace nombraba un tipo de delito que no conocemos. En su lugar se ve el habitual.
    .sort = El enlace pedía un orden que no tenemos. En su lugar se ve el habitual.
    .show = El enlace pedía un mapa que no tenemos. En su lugar se ve el mapa de cámaras.
    .lang = El enlace pedía un idioma que todavía no tenemos. En su lugar se ve el inglés.
    .date = El enlace nombraba una fecha, que esta página no usa.

site-sources-heading = Fuentes
site-all-sources = { $sources ->
    [one] La fuente ({ $sources }), con su enlace y su fecha
   *[other] Las { $sources } fuentes, cada una con su enlace y su fecha
    }
site-source = { $title }. { $publisher }.
site-source-dated = { $title }. { $publisher }. { FIRST($date) }.
site-licence = Datos de origen: { $title }. { site-name } calcula con ellos las cifras de esta página.
site-versions = Publicaciones de datos que se muestran: { $names }.

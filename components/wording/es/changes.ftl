changes-title = Qué cambió
changes-lead = Cada vez que se ponen en línea cifras nuevas, el sitio pasa a ser una edición nueva. Las ediciones antiguas se guardan, para que un enlace o una cita puedan seguir mostrando lo que mostraban.
changes-answer = { $times ->
    [0] Estas son las primeras cifras, publicadas el { $day }.
    [1] Las cifras cambiaron una vez, el { $day }.
    [2] Las cifras cambiaron dos veces, la última el { $day }.
   *[other] Las cifras cambiaron { $times } veces, la última el { $day }.
    }
changes-answer-none = Todavía no hay ninguna edición en la lista.
changes-only-one = Todavía no hay nada que comparar. Cuando se pongan en línea cifras nuevas, aquí estará lo que cambió.
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] Edición { $name }, la más reciente, ya no se guarda.
       *[yes] Edición { $name }, la más reciente.
        }
   *[no] { $kept ->
        [no] Edición { $name }, ya no se guarda.
       *[yes] Edición { $name }.
        }
    }
changes-first = La primera edición. No hay ninguna anterior con la que compararla.
changes-unknown = no se puede saber: las cifras de antes o de después ya no se guardan.
changes-see = Ver el sitio como estaba el { $day }
changes-older-heading = Ediciones anteriores
changes-older = { $kept ->
    [no] { $day }: edición { $name } (ya no se guarda)
   *[yes] { $day }: edición { $name }
    }

## Cámaras

changes-cameras-title = Cámaras
changes-cameras-dates = Contadas al { $after }; antes, al { $before }.
changes-cameras-dates-same = Contadas al { $day }, como antes.
changes-programme = La fuente es ahora otra, así que estos cambios no dicen nada de cuántas cámaras se agregaron o se quitaron.
changes-cameras-totals = Las áreas que se muestran suman alrededor de { $cameras } cámaras en alrededor de { $addresses } direcciones. Áreas que se muestran: { $shown }.
changes-no-area-moved = No cambió la cifra de ningún área.
changes-lists =
    .now_shown = Ahora se muestran
    .no_longer_shown = Ya no se muestran
    .up = Suben
    .down = Bajan
changes-moved = { $areas ->
    [one] { $title }: { $areas } área ({ $names }).
   *[other] { $title }: { $areas } áreas ({ $names }).
    }
changes-some = { $names }; y { $more } más
changes-figures-open = Todas las cifras que cambiaron
changes-figures-caption = Cifras de cámaras antes y después, por área
changes-figures-columns =
    .area = Área
    .cameras = Cámaras
    .addresses = Direcciones
changes-not-shown = No se muestra
changes-government-title = Cámaras del gobierno
changes-government-list = { $list ->
    [new] El sitio tiene ahora una lista de lugares con cámaras que operan agencias del gobierno. Entradas: { $locations }.
    [gone] La lista de lugares con cámaras que operan agencias del gobierno ya no está en el sitio. Entradas que tenía: { $locations }.
   *[other] La lista de lugares con cámaras que operan agencias del gobierno es ahora otra. Entradas: { $locations }.
    }

## Delitos denunciados

changes-crime-title = Delitos denunciados
changes-crime-published = { $precision ->
    [day] Publicados el { $published }.
   *[month] Publicados en { $published }.
    }
changes-crime-by-area = Día más reciente de cualquier tipo de delito, por área: { $days }.
changes-crime-city = Para toda la ciudad: { $days }.
changes-days = { $after } (antes: { $before })
changes-days-same = { $day }, como antes
changes-days-added = { $days ->
    [one] Se agregó { $days } día para al menos un tipo de delito.
   *[other] Se agregaron { $days } días para al menos un tipo de delito.
    }
changes-days-removed = { $days ->
    [one] Se quitó { $days } día para al menos un tipo de delito.
   *[other] Se quitaron { $days } días para al menos un tipo de delito.
    }
changes-no-day-added = No se agregó ningún día.
changes-not-revised = Las denuncias de los días que ya estaban siguen como estaban.
changes-revised = { $months ->
    [one] Se revisaron las denuncias de { $months } mes. En los días que tienen las dos ediciones, toda la ciudad suma ahora { $after } denuncias; antes sumaba { $before }.
   *[other] Se revisaron las denuncias de { $months } meses. En los días que tienen las dos ediciones, toda la ciudad suma ahora { $after } denuncias; antes sumaba { $before }.
    }
changes-refiled = { $reports ->
    [0] Ninguna denuncia que ya estaba figura ahora en otro tipo de delito.
    [one] { $reports } denuncia no se retiró: ahora figura en otro tipo de delito ({ $pairs }).
   *[other] { $reports } denuncias no se retiraron: ahora figuran en otro tipo de delito ({ $pairs }).
    }
changes-refiled-pair = { $before } → { $after }: { $reports }
changes-refiled-unknown = Puede que una denuncia se haya retirado, agregado tarde o cambiado a otro tipo de delito. Aquí no se puede saber cuál de estas cosas pasó.
changes-offenses-caption = Qué cambió, por tipo de delito
changes-offenses-columns =
    .kind = Tipo de delito
    .days = Días agregados
    .months = Meses revisados
    .reports = Denuncias en los días que tienen las dos ediciones
changes-days-cell = { $added } (−{ $removed })
changes-months-open = Todos los meses que se revisaron
changes-months-caption = Denuncias en toda la ciudad antes y después, en los días que tienen las dos ediciones
changes-months-columns =
    .month = Mes
    .kind = Tipo de delito
    .reports = Denuncias
changes-months-left-out = { $more ->
    [one] { $more } más antiguo queda fuera de esta lista.
   *[other] { $more } más antiguos quedan fuera de esta lista.
    }

## Áreas y residentes

changes-areas-title = Áreas y residentes
changes-areas-added = Áreas nuevas: { $names }.
changes-areas-removed = Áreas que ya no existen: { $names }.
changes-areas-redrawn = Límites trazados de otra manera: { $names }.
changes-areas-renamed = Con nombre nuevo: { $names }.
changes-residents = { $areas ->
    [one] Cambió el número de residentes en { $areas } área: { $residents } en total (censo de { $year }; antes, de { $year_before }).
   *[other] Cambió el número de residentes en { $areas } áreas: { $residents } en total (censo de { $year }; antes, de { $year_before }).
    }
changes-residents-same-census = { $areas ->
    [one] Cambió el número de residentes en { $areas } área: { $residents } en total (censo de { $year }).
   *[other] Cambió el número de residentes en { $areas } áreas: { $residents } en total (censo de { $year }).
    }
changes-sources-only = Solo cambió la descripción de las fuentes.
changes-pair = { $before } → { $after }
changes-pair-same = { $figure } (como antes)

government-most = { $areas ->
    [0] En una lista publicada { on-publication }, ningún área tenía un lugar con cámaras del gobierno.
    [1] En una lista publicada { on-publication }, { $area } tenía más lugares con cámaras del gobierno que cualquier otra área: { $locations } de { $listed }.
   *[other] En una lista publicada { on-publication }, { $areas } áreas tenían más lugares con cámaras del gobierno que cualquier otra: { $locations } cada una, de { $listed }.
    }
government-here = { $locations ->
    [0] En una lista publicada { on-publication }, ningún lugar con cámaras del gobierno estaba en { $area }.
   *[other] En una lista publicada { on-publication }, { $area } tenía { $locations } de { $listed } lugares con cámaras del gobierno.
    }
government-heading = Lugares con cámaras del gobierno, en una lista publicada { on-publication }
government-alt = Mapa de { $city }: { $heading }. { $finding }
government-what = Estas cámaras las operan agencias del gobierno, en lugares y edificios públicos. Contamos lugares: una cámara en una calle, o un edificio con varias. Las áreas son de distinto tamaño.
government-apart = Las cámaras privadas no están entre ellas. No sume las dos: se cuentan de maneras distintas.
government-list = { $age ->
    [old] Es una lista vieja, no la de hoy: se publicó { on-publication }. No refleja las cámaras que se pusieron o se quitaron desde entonces.
   *[recent] La lista se publicó { on-publication }. No refleja las cámaras que se pusieron o se quitaron desde entonces.
    }
government-zero = Cada lugar de la lista se cuenta donde está su punto, así que un 0 es un 0 de verdad.
government-outside = { $places ->
    [one] { $places } lugar de la lista no está en ninguna de las áreas.
   *[other] { $places } lugares de la lista no están en ninguna de las áreas.
    }
government-without-point = { $places ->
    [one] { $places } lugar de la lista no tiene punto, así que no cuenta en ningún área.
   *[other] { $places } lugares de la lista no tienen punto, así que no cuentan en ningún área.
    }
government-tooltip = { $locations ->
    [0] ningún lugar con cámaras del gobierno
    [one] { $locations } lugar con cámaras del gobierno
   *[other] { $locations } lugares con cámaras del gobierno
    }
government-column = Lugares con cámaras del gobierno
government-sorts =
    .most = Primero más lugares
    .least = Primero menos lugares
government-here-heading = Cámaras del gobierno aquí
government-agency = { $agency } ({ $locations })
government-unnamed = agencia sin nombrar
government-by-agency = { $locations ->
    [0] La lista de lugares con cámaras del gobierno, publicada { on-publication }, no tiene ninguno aquí.
   *[other] La lista de lugares con cámaras del gobierno, publicada { on-publication }, tiene { $locations } aquí: { $agencies }.
    }
government-old-list = Es una lista vieja, no la de hoy.
government-aside = Estas no están entre las cámaras privadas de arriba: no sume las dos.
government-open = Verlas en el mapa
government-brief = { $where ->
    [city] Aparte de estas, una lista de lugares con cámaras del gobierno, publicada { on-publication }, tiene { $locations } en total.
   *[area] Aparte de estas hay una lista de lugares con cámaras del gobierno, publicada { on-publication }. Lugares aquí: { $locations }.
    }
government-kinds-heading = Tres clases de programas de cámaras
government-kinds-caption = Clases de programas de cámaras: de quién son, quién puede mirar y qué muestra este sitio
government-kinds-columns =
    .kind = Clase
    .owner = De quién son
    .look = Quién puede mirar
    .shown = Qué muestra este sitio
government-registered =
    .kind = Registradas
    .owner = Residentes, tiendas y otros, que inscribieron su propia cámara en un registro
    .look = Solo quien tiene la cámara. La policía sabe que está ahí y puede pedir una grabación
    .shown = Conteos redondeados de áreas enteras, y solo desde 10 direcciones. Ninguna dirección
government-integrated =
    .kind = Integradas
    .owner = Residentes, tiendas y otros, que dejan que la policía se conecte a su propia cámara
    .look = Quien tiene la cámara, y la policía hasta donde se acordó
    .shown = Ningún conteo por área. Si lo hubiera, se protegería de la misma manera
government-public =
    .kind = Del gobierno
    .owner = Agencias del gobierno, en lugares y edificios públicos
    .look = La agencia que las opera, y a quien ella deje mirar
    .shown = Cuántos lugares tiene cada área, por agencia, según una lista que se publicó. Nada se redondea ni se omite: no hay direcciones privadas que proteger
government-agencies-heading = Cámaras del gobierno, por agencia
government-agencies-columns =
    .agency = Agencia
    .locations = Lugares en la lista

government-compared = La lista de lugares con cámaras del gobierno, publicada { on-publication }, tiene: { $areas }.
government-compared-area = { $area }: { $locations }
government-public-already = Dónde están estas cámaras ya es público: se publicó una lista. Por eso no hay ninguna dirección privada que proteger, y nada se redondea ni se omite. Las reglas de aquí son para las cámaras privadas, y las dos no se suman nunca.
government-left-out = Una cámara privada a menos de unos 20 metros (65 pies) de un lugar de esta lista queda fuera de las cifras de cámaras privadas. Si no, alguien podría restar de esas cifras las cámaras de la lista y averiguar algo de las pocas que quedan.
government-key-listed = lugares con cámaras del gobierno, en una lista publicada { on-publication }
government-key-here = lugares con cámaras del gobierno en esta área
government-key-areas = { $having ->
    [one] de { $areas } áreas tiene un lugar así
   *[other] de { $areas } áreas tienen un lugar así
    }

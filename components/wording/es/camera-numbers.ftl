camera-numbers-title = ¿Cuántas cámaras?
camera-numbers-nothing = ¿Cuántas cámaras? No encontramos ninguna cifra pública para toda la ciudad.
camera-numbers-nothing-lead = Cuando alguien haga pública una, estará aquí con su fuente.
camera-numbers-answer = { $things ->
    [1] { $figures ->
        [one] ¿Cuántas cámaras? Encontramos { $figures_in_words } cifra pública.
       *[other] ¿Cuántas cámaras? Encontramos { $figures_in_words } cifras públicas.
        }
   *[other] ¿Cuántas cámaras? Encontramos { $figures_in_words } cifras públicas, y cuentan { $things_in_words } cosas distintas.
    }
camera-numbers-lead = Por eso no hay una cifra única de las cámaras de la ciudad. No las sume: una misma cámara puede estar en dos de ellas.
camera-numbers-on-the-map = Los mapas de este sitio muestran cómo se reparten las { $cameras } cámaras del { $day }.
camera-numbers-made-public = { FIRST($published) }
camera-numbers-newest-heading = La cifra más reciente de cada clase
camera-numbers-timeline-heading = Todas, por fecha
camera-numbers-table-heading = Qué cuenta cada una
camera-numbers-programmes =
    .rebates = pagadas por el programa de reembolsos
    .connected = conectadas al centro de delitos
    .government = operadas por el gobierno
camera-numbers-newest-of = { $programme ->
    [rebates] Pagadas por el programa de reembolsos, { $published }
    [connected] Conectadas al centro de delitos, { $published }
   *[government] Operadas por el gobierno, { $published }
    }
camera-numbers-source = Fuente: { $title }. { $publisher }.
camera-numbers-timeline-alt = Línea de tiempo de las cifras de cámaras publicadas, de { $first } a { $last }, con una forma para cada cosa que se cuenta.
camera-numbers-timeline-axes = Cada marca es una cifra de cámaras publicada, según su fecha.
camera-numbers-timeline-table = Cifras de cámaras que se hicieron públicas, con lo que cuenta cada una
camera-numbers-timeline-columns =
    .published = Se hizo pública
    .cameras = Cámaras
    .counts = Qué cuenta, y la fuente
camera-numbers-chart =
    .published = Se hizo pública
    .cameras = Cámaras
camera-numbers-contradictions =
    .two = Dos cifras que no encajan
    .several = Cifras que no encajan
camera-numbers-contradiction = { $shortfall ->
    [more_than] La cifra posterior es menor por más de { $less }, y ninguna de las fuentes dice que se hayan quitado cámaras. O las dos no cuentan lo mismo, o una está equivocada. Ninguna fuente que encontramos dice cuál.
    [at_most] La cifra posterior es menor, como máximo por alrededor de { $less }, y ninguna de las fuentes dice que se hayan quitado cámaras. O las dos no cuentan lo mismo, o una está equivocada. Ninguna fuente que encontramos dice cuál.
   *[about] La cifra posterior es menor por alrededor de { $less }, y ninguna de las fuentes dice que se hayan quitado cámaras. O las dos no cuentan lo mismo, o una está equivocada. Ninguna fuente que encontramos dice cuál.
    }
camera-numbers-no-area-counts = Ninguna de las fuentes sobre cámaras conectadas dice cómo se reparten por la ciudad, ni cuántas solo están en una lista y cuántas se pueden ver en vivo.

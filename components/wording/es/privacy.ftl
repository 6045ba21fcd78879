privacy-title = Cómo se protege la privacidad
privacy-lead =
    .none = Nunca se muestra ninguna cámara, ninguna dirección ni ninguna cuadra: solo conteos redondeados de áreas enteras.
    .rebates = Nunca se muestra ninguna cámara, ninguna dirección ni ninguna cuadra: solo conteos redondeados de áreas enteras, y solo donde la tabla pública que está detrás del mapa tiene al menos 10 direcciones.
    .registry = Cada cifra de cámaras de este sitio está redondeada, y se apoyaba en al menos 10 direcciones la última vez que cambió. Nunca se muestra ninguna cámara, ninguna dirección ni ninguna cuadra.
privacy-now-heading = Qué significa eso para las cifras de hoy
privacy-now-none =
    .rules = Todavía no se han publicado aquí cifras sobre cámaras. Estas son las reglas que cualquier cifra tendría que cumplir.
privacy-now-rebates =
    .table = Vienen de una sola tabla que ya era pública, con conteos exactos. Tiene el número de solicitudes aprobadas y de cámaras en cada área, y nada más. Tomamos cada solicitud por una dirección.
    .not_shown = Por eso “No se muestra” significa hoy una sola cosa: la tabla tiene ahí menos de 10 direcciones, quizás ninguna. Cualquiera puede deducirlo, y la propia tabla lo dice. Cuando las cifras vengan de un registro, otras reglas también podrán ocultar un área, y nadie podrá saber cuál lo hizo.
privacy-now-registry =
    .addresses = Cada cifra, la última vez que cambió, y cada cambio de una cifra se apoyan en al menos 10 direcciones. Algunas pueden haberse ido desde entonces: una cifra se queda igual hasta que 10 se hayan sumado o se hayan ido.
    .counts = Contamos cuántas direcciones están registradas, y nunca usamos cuáles: si cada cámara estuviera en otra dirección de su vecindario, todas las cifras serían las mismas. La lista de cámaras se queda en la oficina que la guarda. Solo se pusieron en línea las cifras redondeadas que usted ve.
privacy-rules-counted = De { IN_WORDS($total) } reglas, { $states }.
privacy-rules-in-state = { $state ->
    [applied] { $rules ->
        [one] { IN_WORDS($rules) } se comprobó y se cumple
       *[other] { IN_WORDS($rules) } se comprobaron y se cumplen
        }
    [not_assessable] { $rules ->
        [one] { IN_WORDS($rules) } no se puede comprobar
       *[other] { IN_WORDS($rules) } no se pueden comprobar
        }
   *[first_release] { $rules ->
        [one] { IN_WORDS($rules) } empieza con la próxima publicación de datos
       *[other] { IN_WORDS($rules) } empiezan con la próxima publicación de datos
        }
    }

## El ataque

privacy-audit-heading = Un ataque antes de cada publicación
privacy-audit-lead = Antes de poner cifras en línea, un programa hace de intruso. Conoce todas las cifras que hemos mostrado, todas nuestras reglas y lo que las autoridades han dicho en público. Calcula el número más bajo y el más alto que todavía podrían ser ciertos. Si eso revela demasiado, no se publica nada.
privacy-audit-passed = Las cifras que se muestran ahora pasaron la prueba. Se intentó esto:
privacy-audit-again = Cualquiera puede repetir esta prueba con lo que es público, sin ningún archivo privado: el README dice cómo.
privacy-not-shown-attack =
    .any_camera = Áreas que no se muestran: ¿podría alguien saber siquiera que hay una cámara ahí? Que hay menos de 10 direcciones ya se sabe hoy: por eso no se muestran.
    .anything = Áreas que no se muestran: ¿podría alguien saber que hay una cámara ahí, o que hay menos de 10?
privacy-attacks =
    .change = Cambios entre publicaciones: ¿podría alguien ver que un cambio viene de menos de 10 direcciones?
    .share = Proporción: ¿podría alguien saber que está registrada más de la mitad de las direcciones de un área?
    .pieces = Límites superpuestos: ¿podrían compararse las cifras de dos clases de área para saber algo de un pedazo pequeño?
    .facts = Totales dichos en público: ¿podría una cifra de un discurso o de un informe completar lo que dejamos fuera?

## Las reglas

privacy-rules-heading = Las reglas, una por una
privacy-rule-states =
    .applied = Se comprobó y se cumple
    .not_assessable = No se puede comprobar con la tabla pública
    .first_release = Desde la próxima publicación de datos
privacy-rule-state-leads =
    .applied = Las cifras de hoy cumplen estas.
    .not_assessable = La tabla no tiene lo que estas necesitan. Por eso una cifra de hoy puede incumplir alguna, y nadie puede saber por la tabla si lo hace. Con un registro, se comprueban.
    .first_release = Esta es la primera publicación de datos, así que todavía no se ha movido ninguna cifra.
privacy-rule-needs =
    .threshold_holdings = Hace falta saber: de quién es cada dirección.
    .minimum_addresses_in_area = Hace falta saber: cuántas direcciones tiene un área en total. El censo cuenta viviendas, y un edificio con 200 apartamentos es una sola dirección.
    .maximum_share = Hace falta saber: cuántas direcciones tiene un área en total.
    .dominance = Hace falta saber: cuántas cámaras tiene cada dirección.
    .p_percent = Hace falta saber: cuántas cámaras tiene cada dueño.
privacy-rule-titles =
    .threshold_addresses = Al menos 10 direcciones
    .threshold_holdings = Al menos 10 dueños
    .minimum_addresses_in_area = Al menos 100 direcciones entre las que esconderse
    .maximum_share = No más de la mitad
    .dominance = Ninguna dirección destaca
    .p_percent = Nadie puede adivinar con acierto
    .top_code = Diez cámaras por dirección, como máximo
    .rounding = Solo números redondos
    .hold_back = Las cifras se mueven despacio
    .totals_from_shown = Los totales salen de lo que se ve
privacy-rule-texts =
    .threshold_addresses = Un área se muestra solo cuando al menos 10 direcciones de ella tienen una cámara que se cuenta.
    .threshold_holdings = El dueño de muchos edificios cuenta una vez. Detrás de una cifra tiene que haber al menos 10 dueños distintos.
    .minimum_addresses_in_area = Un área con menos de 100 direcciones en total nunca se muestra.
    .maximum_share = Si más de la mitad de las direcciones tiene una cámara, quien dijera de cualquiera de ellas que la tiene acertaría demasiadas veces. Un área así no se muestra.
    .dominance = Ninguna dirección puede tener más de la cuarta parte de las cámaras de un área.
    .p_percent = Nadie que conozca sus propias cámaras debe poder calcular el número de otro dueño con un margen del 10%.
    .top_code = Más de 10 cámaras en una dirección cuentan como 10. Cuando solo hay totales, el tope se aplica al total del área.
    .rounding = Las direcciones se redondean a la decena más cercana, y las cámaras, al múltiplo de 20 más cercano.
    .hold_back = Una cifra puede cambiar solo después de que se hayan sumado al menos 10 direcciones, o se hayan ido al menos 10. Hasta entonces se vuelve a mostrar la cifra anterior. Por eso hoy puede haber menos de 10 detrás de una cifra. Un área que tenía de 10 a 19 direcciones se queda en el mapa hasta que crezca, porque quitarla diría que quedan pocas.
    .totals_from_shown = Un total suma las cifras que se muestran. Restarle las áreas no da nada nuevo.

## Un ejemplo, y los límites

privacy-example-heading = Un ejemplo paso a paso
privacy-example =
    .counts = Supongamos que 63 direcciones de un vecindario han registrado 117 cámaras. Una tienda tiene 14 de ellas, así que cuenta por 10. Quedan 113.
    .shown = Mostramos “alrededor de 60 direcciones” y “alrededor de 120 cámaras”.
    .next_month = El mes siguiente, su vecina registra 2 cámaras, y otro vecino, 1. Los conteos verdaderos son 65 y 116. El redondeo por sí solo diría ahora 70 direcciones. La retención lo deja en 60 hasta que se hayan sumado 10 direcciones, así que nadie puede saber por nuestro sitio que sus vecinos hicieron algo.
    .park = En un parque con 7 viviendas registradas mostramos “No se muestra”. Mostraríamos lo mismo con 0.
privacy-never-heading = Lo que este sitio nunca muestra
privacy-never =
    .points = Puntos, mapas de calor ni cuadras. Lo más pequeño del mapa es un área entera.
    .distance = A qué distancia está la cámara más cercana.
    .type = El tipo de cámara de un área.
    .totals = Totales exactos propios. Los totales que las autoridades hicieron públicos se citan en “¿Cuántas cámaras?”.
    .borders = Dos conjuntos de límites para las mismas cámaras. Se podrían deducir los pedazos que quedan entre ellos.
privacy-limits-heading = Dónde termina la protección
privacy-limits =
    .together = Si nueve personas que se han registrado, o un dueño con nueve direcciones, juntan lo que saben, pueden llegar a saber algo de una décima dirección.
    .office = La oficina que guarda la lista tiene los números exactos. Nuestras reglas tratan de lo que ve el público.
    .street = Una cámara en una pared se puede ver desde la calle. Protegemos listas, no paredes.
privacy-limits-of-programme =
    .none = Ninguna de ellas se ha aplicado aquí todavía, porque no hay cifras públicas sobre cámaras.
    .rebates = La tabla que está detrás del mapa de hoy ya era pública, con conteos exactos, antes de que la redondeáramos. Nuestras reglas no pueden deshacer eso. Muestran cómo se tratará cualquier cifra nueva.
    .registry = Las cifras que se cuenten en otra parte con la misma lista, con otros límites o por tipo de cámara, podrían deshacer esta protección. Quien guarde la lista no debe publicarlas.

## Para quienes recibieron la invitación a participar

privacy-invited-heading = ¿Le pidieron conectar su cámara?
privacy-invited-lead = { $program } pide a los dueños una de dos cosas muy distintas.
privacy-registered-title = Una cámara registrada
privacy-registered = Usted le dice a la policía que tiene una cámara y cómo comunicarse con usted. Después de un delito cercano, la policía puede preguntarle si quiere compartir una grabación. Usted puede decir que no. La policía no puede mirar a través de ella.
privacy-integrated-title = Una cámara integrada
privacy-integrated = Un aparato en su casa o local permite que { $center } abra por su cuenta la imagen de la cámara, según las condiciones que usted aceptó. Lea esas condiciones antes de conectarla: cuándo pueden mirar y por cuánto tiempo guardan lo grabado.
privacy-shown-title = Lo que este sitio mostraría de una u otra
privacy-shown = De una cámara registrada: una parte de un conteo redondeado de todo su vecindario, y solo si ese conteo incluye al menos otras 9 direcciones. De una integrada: lo mismo, y nada más. Cuántas cámaras son de cada clase se mostraría, a lo sumo, para toda la ciudad, nunca para un vecindario.
privacy-not-published = Hoy este sitio no muestra ninguna de las dos: no conocemos conteos por área de { $program } que se hayan hecho públicos.

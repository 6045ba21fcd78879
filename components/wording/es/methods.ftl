methods-title = Cómo se calcula
methods-answer = Cada número de este sitio se puede volver a calcular.
methods-lead = Aquí está cada método en palabras sencillas, con su fórmula, dónde se publicó y el código que lo hace. Las publicaciones de datos y el código son públicos, para que cualquiera pueda comprobarlos.
methods-source = Publicado en
methods-code = Código
methods-code-own = código propio, { $files }
methods-code-checked = código propio, { $files }; comprobado con { $libraries }

## Cámaras

methods-cameras = Cámaras
methods-rounding =
    .title = Redondeo
    .text = Un conteo de cámaras se redondea al múltiplo de 20 más cercano; uno de direcciones, a la decena más cercana y nunca por debajo de 10. Por eso una cifra de 20 o 40 dice poco, y lleva una marca.
    .formula = publicado = 20 × redondear(cámaras ÷ 20), las mitades hacia arriba
methods-before-rounding =
    .title = Qué puede ser una cifra redondeada
    .text = Antes de redondearse, cada cifra puede haber sido 10 más o 10 menos. Solo se dice que dos áreas son distintas si lo son hiciera lo que hiciera el redondeo. Por la misma razón, los lugares en un orden son rangos. Las cámaras se cuentan, no se toma una muestra, así que no tienen otro rango.
    .formula = mínimo = publicado − 10, máximo = publicado + 10, para cada cifra que se suma
methods-not-shown =
    .title = Áreas que no se muestran
    .text = Un área no se muestra donde hay menos de 10 direcciones registradas, o donde otra regla la oculta. Puede que no haya ninguna dirección, y ninguna cifra ocupa su lugar. Donde el número de direcciones es la única regla que se pudo aplicar, un área así tiene a lo sumo 9 direcciones, que cuentan a lo sumo por 10 cámaras cada una. Los rangos “con las áreas ocultas” toman todas las cifras de 0 a ese número.
    .formula = máximo = 9 × 10 = 90 cámaras
methods-rates-of-cameras =
    .title = { $has_residents ->
        [yes] Cámaras por { surface } y por cada 1,000 residentes
       *[no] Cámaras por { surface }
        }
    .text = { $has_residents ->
        [yes] La cifra publicada dividida entre la superficie del área, o entre sus residentes. Donde vive muy poca gente no hay tasa por residente: la mayoría de las personas que están ahí van de visita o a trabajar.
       *[no] La cifra publicada dividida entre la superficie del área.
        }
    .formula = { $has_residents ->
        [yes] cámaras ÷ { surface.plural }; 1,000 × cámaras ÷ residentes
       *[no] cámaras ÷ { surface.plural }
        }
methods-typical =
    .title = El área típica
    .text = El área que queda en medio si todas las que tienen cifra se ponen en orden: la mitad tiene más y la otra mitad tiene menos.
    .formula = mediana de las áreas que tienen cifra
methods-colors =
    .title = Los colores del mapa
    .text = Los límites entre clases se trazan donde las cifras dejan huecos naturales, con dos dígitos, y después no cambian. Así se pueden comparar mapas de días distintos.
    .source = Fisher 1958; Jenks 1977
methods-classes =
    .title = Bajo, medio y alto
    .text = Donde las cámaras están junto a los delitos, cada área está en el nivel bajo, medio o alto en ambos. Las áreas que tienen tasa se ponen en orden y se cortan cerca de un tercio y cerca de dos tercios de ellas, donde dos tasas difieren. El límite es el número más corto entre las dos. No hay límites donde un grupo tendría menos de un sexto de las áreas, o donde menos de un tercio de ellas tuvo 20 denuncias o más en los doce meses. Después los límites no cambian, hasta que las denuncias se cuentan de otra manera o alguien pide que se tracen de nuevo. Quien publica los datos también puede fijarlos a mano. La nota debajo del mapa dice cómo se hicieron sus límites.
    .formula = corte después del área k: tasa(k) < tasa(k + 1), k lo más cerca posible de n ÷ 3 y de 2n ÷ 3;  tasa(k) ≤ límite < tasa(k + 1), con tres dígitos como máximo

## Terreno y gente

methods-land = { $has_residents ->
    [yes] Terreno y gente
   *[no] Terreno
    }
methods-residents =
    .title = Residentes y viviendas
    .text = Los bloques censales se cuentan en el área en la que está su punto interior. Donde una publicación de datos no tiene bloques, se reparten según el terreno los sectores censales, que son más grandes. La lista de fuentes dice cuál de las dos cosas se hizo, y de qué año.
methods-surfaces =
    .title = Superficies
    .text = Las superficies se miden en un mapa métrico del lugar, sin agua donde los bloques la indican.
methods-units =
    .title = Millas cuadradas y km²
    .text = Todo se calcula y se publica en km². Donde una página muestra millas cuadradas, cada cifra por km² se multiplica por un mismo número, así que las veces, los órdenes y los resultados son los mismos en las dos unidades. Los límites entre colores se trazaron en una unidad. En la otra, cada uno es el número más redondo que deja cada área en su clase.
    .formula = 1 milla cuadrada = 640 acres = 2.589988110336 km²; por milla cuadrada = 2.589988110336 × por km²
methods-districts =
    .title = Distritos policiales
    .text = Un distrito policial se compone de áreas enteras, así que sus cifras son la suma de las de ellas. Un área se compara con el resto de su distrito policial.
methods-wards =
    .title = Distritos electorales
    .text = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Un distrito electoral (Ward) corta áreas en dos: su terreno, sus residentes y sus denuncias se cuentan en el propio distrito. Sus cámaras solo se conocen por área y se reparten según dónde están las viviendas de un área, lo que no puede reconocer una cámara que está donde vive poca gente: una cifra así no tiene rango, y no se afirma ninguna diferencia con ella. Un área se compara con el resto de su distrito electoral. Dos que comparten una parte de su terreno no reciben ningún resultado.
           *[no] Un distrito electoral (Ward) corta áreas en dos: su terreno y sus denuncias se cuentan en el propio distrito. Sus cámaras solo se conocen por área y se reparten según dónde están las viviendas de un área, lo que no puede reconocer una cámara que está donde vive poca gente: una cifra así no tiene rango, y no se afirma ninguna diferencia con ella. Un área se compara con el resto de su distrito electoral. Dos que comparten una parte de su terreno no reciben ningún resultado.
            }
       *[no] { $has_residents ->
            [yes] Un distrito electoral (Ward) corta áreas en dos: su terreno, sus residentes y sus denuncias se cuentan en el propio distrito. Un área se compara con el resto de su distrito electoral. Dos que comparten una parte de su terreno no reciben ningún resultado.
           *[no] Un distrito electoral (Ward) corta áreas en dos: su terreno y sus denuncias se cuentan en el propio distrito. Un área se compara con el resto de su distrito electoral. Dos que comparten una parte de su terreno no reciben ningún resultado.
            }
        }

## Delitos denunciados

methods-crime = Delitos denunciados
methods-counted =
    .title = Qué se cuenta, y cuándo
    .text = Las denuncias de los datos públicos, por el día de la denuncia en hora local. Un día cuenta solo donde los archivos tienen todas sus denuncias. Los demás días son un hueco, y ningún período cruza uno. “¿Qué tan buenos son los datos?” los muestra.
methods-placed =
    .title = Dónde se cuenta una denuncia
    .text = Una denuncia tiene como punto el centro de su cuadra y, a menudo, el nombre de un área. Una serie se ubica siempre de una misma manera, y de la otra solo donde falta la primera; donde eso no es posible, se nombra la ruptura y no se compara nada a través de ella.
methods-same-days =
    .title = Los mismos días de dos años
    .text = { $has_claims ->
        [yes] Este año hasta el último día que se tiene, frente a los mismos días del año anterior. Donde uno de los dos tiene un 29 de febrero, los conteos se comparan por día. Una afirmación se verifica como se dijo, por sus conteos.
       *[no] Este año hasta el último día que se tiene, frente a los mismos días del año anterior. Donde uno de los dos tiene un 29 de febrero, los conteos se comparan por día.
        }
    .formula = cambio = (después ÷ días después) ÷ (antes ÷ días antes) − 1
methods-likely-range =
    .title = El rango probable de un cambio
    .text = Dada la suma de los dos conteos, es como si cada denuncia cayera por sorteo en uno de los dos períodos. De la parte que cayó en el posterior sale un rango para la razón entre ambos. Las denuncias vienen en rachas, así que cada una cuenta por menos de una: los dos conteos se dividen entre el φ de más abajo, y la t de Student ocupa el lugar de la distribución normal.
    .formula = p = después ÷ n, n = antes + después, z² = φ t²;  límites de p: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n);  razón = p ÷ (1 − p)
    .source = Wilson 1927; Brown y Cai 2001; Ng y Tang 2005; McCullagh y Nelder 1989, sección 9.2
methods-dispersion =
    .title = Dispersión, φ
    .text = Cuántas veces más suben y bajan los conteos de lo que haría el azar por sí solo. Se mide en las propias denuncias: bloques de 28 días (para la ciudad, meses) de dos años contiguos lado a lado, en tramos de tres, quitando de cada tramo la razón entre los dos años. Las áreas toman la del cuarto de las áreas de tamaño parecido. φ nunca es menor que 1.
    .formula = φ = max(1, Σ X² (N − 1)/N ÷ Σ (k − 1)),  X² = Σ (y₁ − e₁)²/e₁ + (y₂ − e₂)²/e₂,  e₁ = t ÷ (1 + R),  e₂ = t − e₁,  t = y₁ + y₂,  R = Σ y₂ ÷ Σ y₁
    .source = Wedderburn 1974; McCullagh y Nelder 1989, capítulo 6; Haldane 1940; compárese Fletcher 2012
methods-unevenness =
    .title = Desigualdad entre áreas, τ
    .text = Cuánto se apartan normalmente entre sí los cambios verdaderos de las áreas, más allá del azar y de las rachas. Dice si un área cambió más de lo que suelen cambiar las áreas, no si cambió: por eso se imprime y no decide ningún resultado.
    .formula = varianza de ln(después ÷ antes) = φ (1/antes + 1/después) + τ²
    .source = DerSimonian y Laird 1986
methods-verdicts =
    .title = Resultados
    .text = Subió o bajó: el rango probable no incluye “ningún cambio”. Sin cambio claro: lo incluye. Muy pocos casos para afirmarlo: los dos conteos juntos no llegan a 40, o uno no llega a 20 y no se puede saber. Con menos de 20 en alguno de los dos lados no hay porcentaje, solo los dos conteos. Un grupo cuyos tipos de delito van en sentidos distintos dice cuál lo mueve o cuál va en sentido contrario.
methods-many-verdicts =
    .title = Muchos resultados lado a lado
    .text = Entre muchas áreas, algunas parecerían haber cambiado por suerte. Donde hay muchas juntas se ponen a prueba juntas, de modo que, entre las que se dan por claras, se espera que a lo sumo una de cada 20 sea azar. Una sola, cuando se pregunta solo por ella, se prueba sola.
    .formula = el mayor k cuyo k-ésimo p más pequeño es ≤ 0.05 k ÷ n, y todos hasta él
    .source = Benjamini y Hochberg 1995
methods-rates =
    .title = Tasas y sus rangos
    .text = { $has_residents ->
        [yes] Denuncias divididas entre { surface.plural } o entre 1,000 residentes, y entre años. El rango es el exacto para conteos, con el conteo dividido entre φ.
       *[no] Denuncias divididas entre { surface.plural } y entre años. El rango es el exacto para conteos, con el conteo dividido entre φ.
        }
    .formula = límites: cuantiles de distribuciones gamma en conteo ÷ φ, por φ ÷ exposición
    .source = Garwood 1936; Johnson, Kemp y Kotz 2005, sección 4.7.3
methods-funnel =
    .title = ¿Es un área inusual para su tamaño?
    .text = Cada área frente a lo que tendría con la tasa de la ciudad. El embudo interior contiene 95 de cada 100 áreas si solo actuaran el azar y las rachas; el exterior también deja margen para lo que suelen diferir las áreas.
    .formula = observado ÷ esperado, frente a lo esperado
    .source = Spiegelhalter 2005, Statistics in Medicine 24:1185; Quality and Safety in Health Care 14:347

## Distribución

methods-spread = Distribución
methods-even =
    .title = Qué tan parejo
    .text = { $has_residents ->
        [yes] Las áreas en orden, primero las que tienen menos cámaras para su terreno (o su gente). La curva dice qué parte de las cámaras contiene una parte del terreno; el coeficiente de Gini es el doble de lo que queda entre la curva y la línea de un reparto parejo. Su rango incluye el redondeo de cada cifra.
       *[no] Las áreas en orden, primero las que tienen menos cámaras para su terreno. La curva dice qué parte de las cámaras contiene una parte del terreno; el coeficiente de Gini es el doble de lo que queda entre la curva y la línea de un reparto parejo. Su rango incluye el redondeo de cada cifra.
        }
    .formula = Gini = 1 − Σ (x₂ − x₁)(y₂ + y₁)
    .source = Lorenz 1905; Gini 1912
methods-quotient =
    .title = Cociente de localización
    .text = { $has_residents ->
        [yes] La parte de las cámaras que tiene un área dividida entre su parte del terreno o de los residentes: 2 es el doble de su parte. Es mínimo con la cifra del área tan baja, y todas las demás tan altas, como permiten el redondeo y las áreas que no se muestran; y máximo al revés.
       *[no] La parte de las cámaras que tiene un área dividida entre su parte del terreno: 2 es el doble de su parte. Es mínimo con la cifra del área tan baja, y todas las demás tan altas, como permiten el redondeo y las áreas que no se muestran; y máximo al revés.
        }
    .formula = (cámaras ÷ todas las cámaras) ÷ (terreno ÷ todo el terreno)
    .source = Haig 1928
methods-together =
    .title = ¿Van juntos las cámaras y los delitos?
    .text = { $has_residents ->
        [yes] Una correlación de rangos, para que no decidan unas pocas áreas extremas. Los vecinos se parecen, así que 50 áreas dicen tanto como un número menor de áreas independientes: ese número fija el rango. Al lado está lo mismo con igual número de residentes por { surface }. Una relación se da por clara solo donde los dos rangos excluyen el 0 y los tamaños de las áreas por sí solos (más abajo) rara vez darían tanto.
       *[no] Una correlación de rangos, para que no decidan unas pocas áreas extremas. Los vecinos se parecen, así que 50 áreas dicen tanto como un número menor de áreas independientes: ese número fija el rango. Una relación se da por clara solo donde el rango excluye el 0 y los tamaños de las áreas por sí solos (más abajo) rara vez darían tanto.
        }
    .formula = ρ de rangos; z de Fisher con varianza (1 + ρ²/2) ÷ (n′ − 3),  n′ = 1 + tr(BΣx) tr(BΣy) ÷ tr(BΣx BΣy)
    .source = Spearman 1904; Bonett y Wright 2000; Clifford, Richardson y Hémon 1989; Dutilleul 1993; Kendall 1942
methods-sizes =
    .title = Lo que darían los tamaños de las áreas por sí solos
    .text = Dos tasas sobre el mismo terreno van juntas aunque las cámaras y los delitos no tengan nada que ver entre sí. Por eso los conteos de cámaras se barajan entre las áreas, 9,999 veces, con los tamaños como son, y lo que sale de ahí se pone junto a ρ. Las dos cifras forman manchas en el mapa, lo que por sí solo crea relaciones, así que las barajadas dejan a los vecinos tan parecidos como son: el mapa se divide en patrones, del más ancho al más fino, y cada dos que se siguen se giran con un ángulo al azar.
    .formula = ρ de (cámaras barajadas ÷ { surface.plural }) y (delitos ÷ { surface.plural }); patrones: vectores propios de HWH, con H = I − J ÷ n
    .source = Pearson 1897; Wagner y Dray 2015
methods-neighbors =
    .title = ¿Se parecen las áreas vecinas?
    .text = La I de Moran compara cada área con el promedio de sus vecinas. Se pone a prueba barajando las cifras entre las áreas 9,999 veces.
    .formula = I = (n ÷ S₀) (z′Wz ÷ z′z)
    .source = Moran 1950

## Afirmaciones

methods-claims = Afirmaciones
methods-agrees =
    .title = Cuándo concuerda una afirmación
    .text = Dentro de un punto porcentual de los conteos públicos. Las afirmaciones se hacen en porcentajes enteros, y los datos se revisan. “Al menos” concuerda desde ahí en adelante; “subió” o “bajó”, sin más, concuerda con un cambio claro en ese sentido.
    .formula = |contado − afirmado| ≤ 1
methods-depends =
    .title = Cuándo depende, o no se puede saber
    .text = Donde no se dijeron los días, probamos todas las lecturas, o los días cercanos: si algunas concuerdan, depende. Donde se nombró aparte una parte que los datos no distinguen, calculamos cuántas denuncias tendrían que ser de esa parte para que las dos afirmaciones fueran correctas. Si algún número lo logra, la afirmación no se puede juzgar.
    .formula = (antes − x)(1 + r) + x(1 + p) = ahora, para x de 0 a antes

## ¿Se cumplen los rangos?

methods-held-heading = ¿Cumplen los rangos lo que prometen?
methods-held-lead = Los probamos donde nada debería diferir. De dos años contiguos hacemos dos años mezclados: uno toma bloques alternos de días de cada año, y el otro toma el resto. Así, la estación y el cambio son iguales en los dos, y un rango del 95% debería incluir “ningún cambio” en alrededor de 95 de cada 100 casos. Los bloques de 56 días dicen si las rachas duran más que aquellas con las que se mide φ. Con pocos casos, unos cuantos más o menos son suerte.
methods-left-out = Quedan fuera, porque cambiaron demasiado en su transcurso: { $years }.
methods-held-table = En cuántos de cada 100 casos se cumplen los rangos, con φ y solo con el azar
methods-held-all = Lo mismo para cada tipo de delito
methods-held-columns =
    .of = Nivel, tipo de delito
    .dispersion = φ
    .unevenness = τ
    .short = 28 días
    .plain = Solo con el azar
    .long = 56 días
methods-levels =
    .city = Ciudad
    .ward = Distritos electorales
    .district = Distritos policiales
    .area = Áreas
methods-held-head = { $level }, { INSIDE($crime) }
methods-held = { $share } de { $cases }
methods-none = –

## Palabras, bibliotecas, comprobaciones

methods-words-heading = Qué significan aquí algunas palabras
methods-libraries-heading = Bibliotecas de código
methods-libraries-lead = Todo el código es abierto, y también aquello en lo que se apoya. Por sus nombres en el Python Package Index:
methods-libraries-columns =
    .use = Para
    .libraries = Bibliotecas
methods-libraries =
    .figures = Cifras y tablas
    .pages = Páginas
    .words = Palabras, números y fechas
    .charts = Gráficos, hojas y archivos
    .sources = Áreas y fuentes públicas
    .publishing = La publicación y su auditoría
methods-checked-heading = Cómo se comprueba el código
methods-checked = Un segundo cálculo en pandas, que no comparte código con el sitio, vuelve a obtener los números de las páginas a partir de los archivos de origen, y las pruebas comparan los dos. Las fórmulas se comprueban con SciPy, statsmodels, esda e inequality. En todo lo que puede salir del sitio se buscan cifras que ninguna publicación de datos muestre.

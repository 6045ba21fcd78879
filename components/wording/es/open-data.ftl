open-data-titles =
    .areas = Áreas
    .cameras = Cámaras por área
    .government-cameras = Cámaras del gobierno por área
    .crime = Delitos denunciados por mes
    .crime-by-weapon = Delitos denunciados por mes y arma
    .crime-map = El mapa de delitos
    .changes = Cambio en los delitos denunciados
    .dispersion = Cuánto varían los conteos, y si se cumplen los rangos probables
    .claims = Afirmaciones sobre delitos, verificadas
    .statements = Cifras de cámaras que se hicieron públicas
    .data-coverage = Qué tienen los datos de delitos
    .placement = Dónde se ubican las denuncias
    .set-aside = Registros apartados
    .editions = Ediciones
    .release-changes = Qué cambió con cada edición
    .release = Todo
    .catalog = Catálogo
    .openapi = Descripción
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Cada área con su terreno, sus residentes, sus viviendas y sus cámaras. Los formatos de mapa tienen además su límite.
           *[no] Cada área con su terreno y sus cámaras. Los formatos de mapa tienen además su límite.
            }
       *[no] { $has_residents ->
            [yes] Cada área con su terreno, sus residentes y sus viviendas. Los formatos de mapa tienen además su límite.
           *[no] Cada área con su terreno. Los formatos de mapa tienen además su límite.
            }
        }
    .cameras = Cámaras que cuenta un programa y las direcciones en las que están, redondeadas, y solo donde hay al menos 10 direcciones detrás de una cifra.
    .government-cameras = Lugares de una lista publicada de cámaras que operan agencias del gobierno, por área y agencia, con los que no están en ningún área. Nada se redondea ni se omite, y 0 es un 0 de verdad. No se suman nunca a las cámaras privadas.
    .crime = Denuncias por área, mes y tipo de delito, y para la ciudad en su conjunto. Un mes que nuestros archivos no tienen completo no tiene cifra: un hueco no es un cero.
    .crime-by-weapon = Lo mismo de delitos por separado con arma de fuego, con cuchillo y con ninguna de las dos, donde la fuente indica el arma. Un mes que nuestros archivos no tienen completo no tiene cifra.
    .crime-map = { $has_residents ->
        [yes] Lo que los mapas de delitos muestran de cada área, para cada tipo de delito: las denuncias del año completo más reciente, también según el terreno y los residentes, y lo que va de este año frente a los mismos días del año anterior.
       *[no] Lo que los mapas de delitos muestran de cada área, para cada tipo de delito: las denuncias del año completo más reciente, también según el terreno, y lo que va de este año frente a los mismos días del año anterior.
        }
    .changes = Lo que va de este año frente al año anterior hasta el mismo día, por área y tipo de delito, con un rango probable y un resultado. Con menos de 20 denuncias en alguno de los dos períodos hay conteos y no se da la razón entre ellos; donde uno de los dos años tiene un 29 de febrero, la razón es por día.
    .dispersion = Para cada tipo de delito, desde la ciudad entera hasta cada área: cuánto más varían los conteos de lo que haría el azar, y en cuántos casos se cumplió un rango del 95% donde nada debería diferir.
    .claims = Cambios en los delitos que las autoridades afirmaron en público, cada uno junto al mismo cambio en los datos públicos.
    .statements = Cada cifra de cámaras de toda la ciudad que alguien hizo pública. No todas cuentan lo mismo.
    .data-coverage = { $has_city_counts ->
        [yes] Para cada tipo de delito y mes: los días de los que se tienen todas las denuncias, y si hay un conteo de toda la ciudad.
       *[no] Para cada tipo de delito y mes: los días de los que se tienen todas las denuncias.
        }
    .placement = Por área y año, las denuncias que nombran un área y tienen un punto en una, y cuántas de ellas lo tienen en otra. Vacío donde la publicación de datos no lo dice.
    .set-aside = Registros que se leyeron y no se contaron, por archivo de origen y motivo. Vacío donde la publicación de datos no lo dice.
    .editions = Cada estado del sitio que estuvo vigente, primero el más reciente: de qué publicaciones de datos se hizo y cuánto cambió. Con edition=…, cualquier dirección de aquí responde desde ese estado.
    .release-changes = Las áreas cuyas cifras publicadas se movieron o que cambiaron ellas mismas, y los días y los meses revisados de delitos.
    .release = Las publicaciones de datos vigentes, enteras, como las lee el sitio, cada una con una descripción, un esquema y el sha256 de cada archivo. Dentro de los archivos, las columnas se describen en inglés.
    .catalog = Todo esto como catálogo DCAT-US 1.1, para portales que reúnen datos.
    .openapi = Todo esto como descripción OpenAPI 3.1, para programas.
open-data-keywords =
    .cameras = cámaras
    .crime = delitos
    .neighborhoods = vecindarios
    .privacy = privacidad
    .public_safety = seguridad pública
    .boundaries = límites
    .population = población
    .fact_checking = verificación de datos
    .revisions = revisiones
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
open-data-as-format = { $title }, como { $format }
open-data-in-format = { $title }: { $format }
open-data-of-place = { $title }, { $place }
open-data-parameters =
    .area = Solo esta área; “city” es la ciudad en su conjunto
    .crime = Solo este tipo de delito
    .from = Primer mes, como AAAA-MM
    .to = Último mes, como AAAA-MM
    .limit = Como máximo este número de filas; sin él, un archivo CSV va entero
    .offset = Omitir este número de filas al principio
    .edition = Responder desde esta edición en lugar de la más reciente
    .lang = Idioma de lo que se dice, por su código

## Qué está mal en una petición; ninguna de estas frases repite lo que se pidió

open-data-unknown-parameter = Hay un parámetro que aquí no se conoce. Se conocen: { $known }.
open-data-edition-not-kept = Esa edición no existe, o ya no se guarda. Vea editions.json.
open-data-given-twice = Un parámetro se da más de una vez. Dé cada uno una sola vez.
open-data-not-a-choice = “{ $name }” tiene un valor que no se conoce. Puede ser: { $choices }.
open-data-not-in-limits = “{ $name }” debe ser un número entero de { $low } a { $high }.
open-data-not-as-expected = “{ $name }” no es como debería ser: { $meaning }.
open-data-months-reversed = “from” es un mes posterior a “to”. Intercámbielos.
open-data-read-only = Estos datos solo se pueden leer. Pida con GET.
open-data-no-host = La petición no dice en su encabezado Host para qué sitio es.
open-data-nothing-to-show = En este momento no se puede leer ninguna cifra publicada. Pida de nuevo en un minuto.
open-data-not-found = No hay nada en esta dirección. /data/v1/ enumera lo que hay.
open-data-too-many = { $seconds ->
    [one] Demasiadas peticiones en un minuto. Pida de nuevo en { $seconds } segundo.
   *[other] Demasiadas peticiones en un minuto. Pida de nuevo en { $seconds } segundos.
    }

## La descripción para programas

open-data-responses =
    .ok = Las cifras
    .not_modified = Quien pide ya tiene lo mismo
    .bad_request = La consulta está mal; el detalle dice cómo corregirla
    .not_found = No hay nada en esta dirección
    .not_allowed = Los datos solo se pueden leer
    .too_many = Demasiadas peticiones en un minuto
    .unavailable = En este momento no se puede mostrar ninguna publicación de datos
    .options = Qué se puede pedir, y que cualquier página web puede pedirlo
open-data-etag = De estos mismos bytes; envíelo de vuelta como If-None-Match
open-data-links = Dónde están las filas que siguen, como rel=next, y qué las describe, como rel=describedby
open-data-total = Cuántas filas coinciden en total
open-data-count = Cuántas de ellas están en esta respuesta
open-data-next-page = Dónde están las filas que siguen; null después de la última
open-data-retry-after = Segundos de espera
open-data-if-none-match = El ETag de lo que tiene quien pide
open-data-api-title = { $site }: { open-data-title }, { $place }
open-data-api-description = Todas las cifras públicas del sitio. Solo lectura, sin clave, desde cualquier página web. Hasta { $minute } peticiones por minuto. Una cifra que no se muestra o que no se conoce va vacía (null), nunca 0. Una dirección que no existe responde 404; cualquier método que no sea GET, HEAD u OPTIONS, 405; ambos con los detalles del problema (problem details).

## La página

open-data-title = Datos abiertos
open-data-lead = { $has_cameras ->
    [yes] Todas las cifras de este sitio sobre { $city }, para hojas de cálculo y programas. Sin clave y sin cuenta. Nada de lo que hay aquí dice más que las páginas: ninguna cámara, ninguna dirección, solo conteos redondeados de áreas enteras.
   *[no] Todas las cifras de este sitio sobre { $city }, para hojas de cálculo y programas. Sin clave y sin cuenta. Nada de lo que hay aquí dice más que las páginas.
    }
open-data-back = Volver al mapa
open-data-addresses-heading = Qué hay
open-data-addresses-columns =
    .what = Qué
    .formats = Formatos
open-data-rules-heading = Antes de usarlos
open-data-rules =
    .empty = { $has_cameras ->
        [yes] Una celda vacía es una cifra que no se muestra, o que no se conoce. Nunca la lea como un cero. Una columna a su lado dice cuál de las dos: “camera_figure” para cámaras, “coverage” para delitos.
       *[no] Una celda vacía es una cifra que no se muestra, o que no se conoce. Nunca la lea como un cero. En los delitos, la columna “coverage” dice cuál de las dos.
        }
    .pages = Un archivo CSV sin “limit” va entero. JSON viene en páginas de 10,000 filas: “total” dice cuántas hay en total, “count” cuántas hay aquí, “next” dónde están las demás.
    .described = Junto a cada archivo CSV está lo que significan sus columnas, en la forma de CSV on the Web, y cada fila dice de qué edición es y a quién hay que nombrar.
    .rounded = Las cifras de cámaras están redondeadas. Súmelas solo entre las áreas que se muestran, y dígalo.
    .few = Con menos de 20 denuncias damos conteos y ningún porcentaje. Haga lo mismo, por favor.
    .preliminary = Los datos de delitos son preliminares y se revisan. Cite las fechas que están en “about”.
    .formula = En CSV, un texto que una hoja de cálculo tomaría por una fórmula empieza con un apóstrofo.
    .requests = Hasta { $minute } peticiones por minuto. Una respuesta lleva un ETag: envíelo de vuelta como If-None-Match, y lo que no ha cambiado no se envía otra vez.
open-data-examples-heading = Pruébelo
open-data-examples =
    .curl = En una terminal
    .pandas = En Python, con pandas
open-data-dictionary-heading = Diccionario de datos
open-data-dictionary-lead = La misma palabra significa lo mismo en todos los archivos.
open-data-dates-heading = Fechas, licencia y fuentes
open-data-licence = Datos bajo { $title }. Nombre la fuente y este sitio.
open-data-crime-dated = { $of ->
    [city] Datos de delitos de la ciudad hasta el { $day }, según se publicaron { on-publication }.
   *[areas] Datos de delitos por área hasta el { $day }, según se publicaron { on-publication }.
    }
open-data-versions = Publicaciones de datos: { $releases }.

## El texto que acompaña a las publicaciones de datos

open-data-readme =
    { $site }: las publicaciones de datos de { $place }

    Qué hay aquí
    { $folders }

      tables                    cada tabla de estas como CSV, descrita en datapackage.json

    Cada carpeta tiene un datapackage.json (Frictionless Data Package) con el significado y la
    unidad de cada columna, las fuentes con sus fechas y el sha256 de cada archivo.

    Lea esto primero
    { $cautions }

    Fechas
    - { $cameras_dated }
    - Datos de delitos de la ciudad hasta { $crime_through } (publicación: { $crime_published });
      por área llegan menos lejos: crime/coverage.parquet lo dice para cada tipo de delito
    - { $releases }

    Fuentes
    { $sources }

    Licencia
    { $licence }, { $licence_address }

    El sitio se puede poner en marcha desde esta carpeta: CAMERA_CENSUS_RELEASES=ESTA-CARPETA make run
open-data-readme-source = - { $title }. { $publisher }. { $address }
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    límites (exact_outlines.parquet: vértice a vértice), terreno y residentes
       *[no] { $id }/areas    límites (exact_outlines.parquet: vértice a vértice) y terreno
        }
    .crime = { $id }/crime    delitos denunciados por área, tipo y día, y qué días se tienen completos
    .cameras = { $id }/cameras  cámaras por área, redondeadas
    .government = { $id }/government  lugares con cámaras del gobierno, por área y agencia
open-data-readme-cautions =
    .not_shown =
        - Una cifra de cámaras vacía no se muestra: menos de 10 direcciones, quizás ninguna, u otra
          regla de protección. Nunca la lea como 0.
    .gap = - Un día que falta en coverage.parquet es un hueco en nuestros archivos. No es 0.
    .rounded =
        - Las cifras de cámaras están redondeadas: las direcciones a 10 y las cámaras a 20. Los
          totales suman lo que se muestra.
    .preliminary = - Los datos de delitos son preliminares y se revisan.

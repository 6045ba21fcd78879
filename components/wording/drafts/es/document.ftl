# State: drafted 2026-11-29, not reviewed by a native speaker.

document-show = Mostrar
document-skip = Saltar al contenido
document-pages = Páginas
document-without-controls = Usted ve esta página sin sus controles interactivos. Todo está aquí: elija con las listas y los enlaces, y toque un área donde haya un mapa.
document-later = En este momento hay mucha gente aquí. Usted ve esta página sin sus controles interactivos; aparecerán por sí solos en cuanto haya lugar. Mientras tanto, todo está aquí: elija con las listas y los enlaces, y toque un área donde haya un mapa.
document-still-loading = Los controles interactivos todavía se están cargando. Todo lo que hay aquí se puede usar.
document-wait-title = Espere un momento, por favor
document-wait = Desde donde usted está se pidieron muchísimas páginas, así que esta tiene que esperar. Vuelva a cargarla en un minuto, por favor. Las páginas abiertas quedan como están.
document-no-such-page-title = Esta página no existe
document-no-such-page = No hay nada en esta dirección. Quizás se copió solo una parte. Las páginas del sitio están en la lista de arriba.
document-home = Camera Census, página de inicio
document-map-by-keys = Recorrer las áreas de este mapa con el teclado

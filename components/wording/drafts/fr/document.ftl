# State: drafted 2026-11-29, not reviewed by a native speaker.

document-show = Afficher
document-skip = Aller au contenu
document-pages = Pages
document-without-controls = Vous voyez cette page sans ses commandes interactives. Tout y est : choisissez avec les listes et les liens, et touchez une zone là où il y a une carte.
document-later = Il y a beaucoup de monde ici en ce moment. Vous voyez cette page sans ses commandes interactives ; elles viendront d’elles-mêmes dès qu’il y aura de la place. En attendant, tout y est : choisissez avec les listes et les liens, et touchez une zone là où il y a une carte.
document-still-loading = Les commandes interactives sont en cours de chargement. Tout ce qui se trouve ici peut être utilisé.
document-wait-title = Un instant, s’il vous plaît
document-wait = De l’endroit où vous êtes, un très grand nombre de pages a été demandé : celle-ci doit donc attendre. Merci de la recharger dans une minute. Les pages déjà ouvertes restent telles quelles.
document-no-such-page-title = Cette page n’existe pas
document-no-such-page = Il n’y a rien à cette adresse. Elle a peut-être été copiée en partie. Les pages du site figurent dans la liste ci-dessus.
document-home = Camera Census, première page
document-map-by-keys = Parcourir les zones de cette carte au clavier

government-most = { $areas ->
    [0] Sur une liste publiée { on-publication }, aucune zone n’avait de lieu équipé de caméras publiques.
    [1] Sur une liste publiée { on-publication }, la zone { $area } avait le plus de lieux équipés de caméras publiques : { $locations } sur { $listed }.
   *[other] Sur une liste publiée { on-publication }, { $areas } zones avaient le plus de lieux équipés de caméras publiques : { $locations } chacune, sur { $listed }.
    }
government-here = { $locations ->
    [0] Sur une liste publiée { on-publication }, aucun lieu équipé de caméras publiques n’était dans la zone { $area }.
   *[other] Sur une liste publiée { on-publication }, la zone { $area } avait { $locations } des { $listed } lieux équipés de caméras publiques.
    }
government-heading = Lieux équipés de caméras publiques, sur une liste publiée { on-publication }
government-alt = Carte de la ville : { $city }. { $heading }. { $finding }
government-what = Des organismes publics gèrent ces caméras, dans des lieux et des bâtiments publics. Nous comptons des lieux : une caméra dans une rue, ou un bâtiment qui en a plusieurs. Les zones n’ont pas toutes la même taille.
government-apart = Les caméras privées n’en font pas partie. N’additionnez pas les deux : elles ne sont pas comptées de la même façon.
government-list = { $age ->
    [old] C’est une vieille liste, pas celle d’aujourd’hui : elle a été publiée { on-publication }. Elle ne dit rien des caméras posées ou retirées depuis.
   *[recent] La liste a été publiée { on-publication }. Elle ne dit rien des caméras posées ou retirées depuis.
    }
government-zero = Chaque lieu de la liste est compté là où se trouve son point : un 0 est donc un vrai 0.
government-outside = Lieux de la liste qui ne sont dans aucune des zones : { $places }.
government-without-point = Lieux de la liste sans point, qui ne comptent donc dans aucune zone : { $places }.
government-tooltip = { $locations ->
    [0] aucun lieu équipé de caméras publiques
    [1] { $locations } lieu équipé de caméras publiques
   *[other] { $locations } lieux équipés de caméras publiques
    }
government-column = Lieux équipés de caméras publiques
government-sorts =
    .most = Le plus de lieux d’abord
    .least = Le moins de lieux d’abord
government-here-heading = Caméras publiques ici
government-agency = { $agency } ({ $locations })
government-unnamed = organisme non nommé
government-by-agency = { $locations ->
    [0] La liste des lieux équipés de caméras publiques, publiée { on-publication }, n’en a aucun ici.
   *[other] La liste des lieux équipés de caméras publiques, publiée { on-publication }, en a { $locations } ici : { $agencies }.
    }
government-old-list = C’est une vieille liste, pas celle d’aujourd’hui.
government-aside = Elles ne font pas partie des caméras privées ci-dessus : n’additionnez pas les deux.
government-open = Les voir sur la carte
government-brief = { $where ->
    [city] À part : une liste de lieux équipés de caméras publiques, publiée { on-publication }, en compte { $locations } en tout.
   *[area] À part : une liste de lieux équipés de caméras publiques, publiée { on-publication }. Lieux ici : { $locations }.
    }
government-kinds-heading = Trois sortes de programmes de caméras
government-kinds-caption = Sortes de programmes de caméras : à qui elles sont, qui peut regarder et ce que montre ce site
government-kinds-columns =
    .kind = Sorte
    .owner = À qui elles sont
    .look = Qui peut regarder
    .shown = Ce que montre ce site
government-registered =
    .kind = Enregistrées
    .owner = À des habitants, des commerces et d’autres, qui ont inscrit leur propre caméra sur un registre
    .look = Le propriétaire seul. La police sait qu’elle est là et peut demander un enregistrement
    .shown = Des nombres arrondis pour des zones entières, et seulement à partir de 10 adresses. Aucune adresse
government-integrated =
    .kind = Intégrées
    .owner = À des habitants, des commerces et d’autres, qui laissent la police se relier à leur propre caméra
    .look = Le propriétaire, et la police dans la mesure où il l’a accepté
    .shown = Aucun nombre par zone. S’il y en avait, il serait protégé de la même façon
government-public =
    .kind = Publiques
    .owner = À des organismes publics, dans des lieux et des bâtiments publics
    .look = L’organisme qui les gère, et ceux à qui il le permet
    .shown = Combien de lieux a chaque zone, par organisme, d’après une liste publiée. Rien n’est arrondi ni omis : il n’y a pas d’adresse privée à protéger
government-agencies-heading = Caméras publiques, par organisme
government-agencies-columns =
    .agency = Organisme
    .locations = Lieux sur la liste

government-compared = La liste de lieux équipés de caméras publiques, publiée { on-publication }, en compte : { $areas }.
government-compared-area = { $area } : { $locations }
government-public-already = L’emplacement de ces caméras est déjà public : une liste a été publiée. Il n’y a donc aucune adresse privée à protéger, et rien n’est arrondi ni omis. Les règles de cette page sont pour les caméras privées, et les deux ne sont jamais additionnées.
government-left-out = Une caméra privée située à moins de 20 mètres environ (65 pieds) d’un lieu de cette liste n’entre pas dans les chiffres des caméras privées. Sinon, quelqu’un pourrait retrancher de ces chiffres les caméras de la liste et apprendre quelque chose sur les rares caméras restantes.
government-key-listed = lieux équipés de caméras publiques, sur une liste publiée { on-publication }
government-key-here = lieux équipés de caméras publiques dans cette zone
government-key-areas = { $having ->
    [one] zone sur { $areas } a un tel lieu
   *[other] zones sur { $areas } ont un tel lieu
    }

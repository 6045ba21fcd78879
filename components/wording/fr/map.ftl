map-find = Trouver un quartier
map-whole-city = Toute la ville
map-measure = Caméras
map-offense = Infraction affichée
map-weapon = Arme
map-weapons =
    .any = N’importe laquelle, ou aucune
    .gun = Arme à feu
    .knife = Couteau
    .neither = Ni l’un ni l’autre
map-not-shown = Non affiché
map-no-rate = Pas de taux
map-unstable = petit chiffre, moins exact

map-answer = En { $year }, la moitié des { cameras.inside } affichées ici pour { $city } se trouvaient sur environ { $share } du territoire.
map-no-cameras = Pour { $city }, aucun chiffre sur les caméras n’a encore été publié.
map-no-area-shown = Aucune zone de { $city } n’a encore de chiffre de caméras qui puisse être affiché.
map-no-cameras-why = Dès qu’une administration publiera combien de caméras sont enregistrées, chaque zone aura ici un chiffre arrondi, là où les règles le permettent. La criminalité est affichée de toute façon.
map-city-spread = La densité va d’environ { $low } { cameras.inside } par { surface } pour { $lowest } à environ { $high } pour { $highest }.
map-totals-heading = Ce que donne la somme des chiffres
map-city-totals = { $areas ->
    [one] En tout, les zones affichées comptent environ { $count } { cameras.inside } à environ { $addresses } adresses, soit { $shown } sur { $areas } { $kind }. Les autres ({ $hidden }) ne sont pas comprises.
   *[other] En tout, les zones affichées comptent environ { $count } { cameras.inside } à environ { $addresses } adresses, soit { $shown } sur { $areas } { $kinds }. Les autres ({ $hidden }) ne sont pas comprises.
    }
map-exact-total = D’après la source, le total de toutes les zones est de { $exact }. L’écart vient de l’arrondi de chaque chiffre, du fait qu’on compte au plus dix caméras par adresse, et des zones laissées de côté.
map-higher-total = Des responsables avaient donné auparavant un total plus élevé, { $said }, { on-publication }. On ne sait pas pourquoi le tableau en compte moins.
map-area-answer = En { $year }, { $area } comptait environ { $density } { cameras.inside } { unit }, { map-typical }.
map-typical = { $level ->
    [above] { multiple.alone } le chiffre de la zone typique
    [below] { $part ->
        [less_than_tenth] moins d’un dixième du chiffre de la zone typique
        [tenth] environ un dixième du chiffre de la zone typique
        [quarter] environ un quart du chiffre de la zone typique
        [third] environ un tiers du chiffre de la zone typique
        [half] environ la moitié du chiffre de la zone typique
       *[somewhat_less] un peu moins que la zone typique
        }
   *[about] à peu près autant que la zone typique
    }
map-area-facts = { $unstable ->
    [yes] Environ { $count } { cameras.inside } à environ { $addresses } adresses, sur { map-size } où vivent environ { $residents } personnes (recensement de { $census }). Ce sont de petits chiffres : lisez-les avec prudence.
   *[no] Environ { $count } { cameras.inside } à environ { $addresses } adresses, sur { map-size } où vivent environ { $residents } personnes (recensement de { $census }).
    }
map-area-facts-of-land = { $unstable ->
    [yes] Environ { $count } { cameras.inside } à environ { $addresses } adresses, sur { map-size }. Ce sont de petits chiffres : lisez-les avec prudence.
   *[no] Environ { $count } { cameras.inside } à environ { $addresses } adresses, sur { map-size }.
    }
map-size = { $units ->
    [us] { $acres } acres ({ $size } mi²)
   *[metric] { $size } km²
    }
map-typical-area = La zone typique en compte environ { $density } par { surface } : la moitié des zones affichées en ont plus, la moitié en ont moins.
map-area-hidden = Le chiffre de caméras pour { $area } n’est pas affiché.
map-area-hidden-why =
    .rule = Nous n’affichons un chiffre que si au moins 10 adresses y étaient comptées la dernière fois qu’il a bougé.
    .public = Le tableau d’origine, de 2019, est public ; nos règles s’y appliquent quand même.
    .more = La page « Comment la vie privée est protégée » donne les règles, et dit lesquelles ont pu être vérifiées.
map-dated-city = Données de criminalité jusqu’au { $day } pour la ville, telles que publiées { on-publication }.
map-dated-areas = Données de criminalité jusqu’au { $day } par zone, telles que publiées { on-publication }.
map-preliminary = Les données de criminalité sont provisoires.

map-card-open = Ouvrir sa page
map-card-hidden = Son chiffre de caméras n’est pas affiché.
map-card-no-cameras = Aucun chiffre sur les caméras n’a encore été publié.
map-card-cameras = { $open ->
    [yes] Environ { $density } { cameras.inside } { unit } (chiffre arrondi : { $range }), { map-typical }.
   *[no] Environ { $density } { cameras.inside } { unit }, { map-typical }.
    }

map-whole = Toute la ville
map-lines =
    .city = Le trait épais est la limite de la ville.
    .district = Les traits fins et foncés séparent les districts de police.
    .area = Les traits clairs séparent les zones.
    .park = Les traits verts entourent les parcs.
map-heading = { cameras.heading } { unit }
map-alt = Carte de { $city } ({ $kind }), colorée selon les { cameras.inside } { unit }.
map-alt-most = Le chiffre le plus élevé : { $areas }.
map-alt-shown = Zones qui ont un chiffre : { $shown } ; zones hachurées parce que le leur n’est pas affiché : { $hidden }.
map-tooltip = environ { $density } { cameras.inside } { unit }
map-tooltip-open = { $figure } ; chiffre arrondi : { $range }, dans cette classe ou la suivante
map-tooltip-hidden = Chiffre de caméras non affiché
map-tooltip-no-rate = Trop peu d’habitants pour un taux
map-note-hidden = { $hidden ->
    [one] { $hidden } zone est hachurée : son chiffre n’est pas affiché, pour protéger la vie privée.
   *[other] { $hidden } zones sont hachurées : leur chiffre n’est pas affiché, pour protéger la vie privée.
    }
map-note-no-rate = { $areas ->
    [one] { $areas } zone a trop peu d’habitants pour un taux valable.
   *[other] { $areas } zones ont trop peu d’habitants pour un taux valable.
    }
map-unit-meaning = { $units ->
    [us] Un mille carré (square mile, mi²) fait 640 acres, soit environ 2,59 km².
   *[metric] Un km² est un kilomètre carré, soit environ 0,39 mille carré (square mile).
    }
map-legend-lines =
    .city = limite de la ville
    .district = districts de police
    .park = parcs
    .area = entre les zones
map-reading = Comment parcourir et lire la carte
map-use = Touchez une zone pour la choisir. Touchez-la de nouveau pour revenir à la ville. Pour voir de plus près, servez-vous de deux doigts, ou de la molette avec Ctrl ou ⌘. La liste ci-dessus et le tableau nomment les mêmes zones.
map-class =
    .all = toutes celles qui sont affichées
    .none = aucune
map-class-to = jusqu’à { $high }
map-class-between = plus de { $low }, jusqu’à { $high }
map-class-over = plus de { $low }

map-limits-heading = Ce que cette image ne peut pas vous dire
map-limits =
    .cause = Si les caméras font baisser la criminalité. Caméras et criminalité sont montrées côte à côte, jamais comme cause et effet. On enregistre une caméra pour bien des raisons, parfois après une infraction.
    .number = Combien il y a de caméras. L’enregistrement est un choix. Des caméras ne figurent sur aucune liste, et certaines de la liste ont pu disparaître.
    .place = Où se trouve telle ou telle caméra. C’est voulu.
    .reports = Combien il y a d’infractions. Ce sont les infractions signalées. Certains quartiers en signalent plus que d’autres. Les données sont provisoires et seront révisées.
map-about-heading = À propos de ces chiffres
map-revised-heading = Les données de la police sont révisées
map-revised-more = Des signalements sont retirés, ajoutés tard ou reclassés sous une autre infraction. « Vérifier une affirmation » le montre pour chaque type d’infraction.

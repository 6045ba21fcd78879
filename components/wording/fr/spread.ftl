spread-title = Répartition
spread-per = Compter
spread-offense = Infraction affichée
spread-time = Criminalité de
spread-mark = Repérer un quartier
spread-nobody = Aucun
spread-not-shown = Non affiché
spread-no-rate = Pas de taux
spread-faults =
    .crime = Le lien désignait un type d’infraction que cette page n’a pas. Il est peut-être trop rare pour distinguer les zones. Vous voyez à la place le choix habituel.
    .time = Le lien demandait la criminalité d’une période que nous ne connaissons pas. Vous voyez à la place le choix habituel.

spread-answer = { $concentration ->
    [low] { cameras.heading } : une répartition presque égale. La moitié se trouve sur environ { $share } de la superficie affichée.
    [moderate] { cameras.heading } : une répartition un peu inégale. La moitié se trouve sur environ { $share } de la superficie affichée.
    [high] { cameras.heading } : une répartition inégale. La moitié se trouve sur environ { $share } de la superficie affichée.
   *[very_high] { cameras.heading } : une répartition très inégale. La moitié se trouve sur environ { $share } de la superficie affichée.
    }
spread-among = Selon le lieu où vivent les gens, la moitié se trouve parmi { $share } des habitants. Si la répartition était égale, ce serait la moitié dans les deux cas.
spread-among-none = Si la répartition était égale, la moitié des caméras se trouverait sur la moitié de la superficie.
spread-ginis = La mesure habituelle, le coefficient de Gini, est de { $land } selon la superficie et de { $people } selon les habitants. À 0, chaque { surface } en aurait le même nombre. Près de 1, une seule petite zone aurait presque toutes les caméras.
spread-ginis-land = La mesure habituelle, le coefficient de Gini, est de { $land } selon la superficie. À 0, chaque { surface } en aurait le même nombre. Près de 1, une seule petite zone aurait presque toutes les caméras.
spread-crime-dated = { $counted ->
    [occurrence] Criminalité : ce qui s’est produit { $days } (selon la date des faits, et non celle du signalement). Les données de criminalité sont provisoires.
   *[report] { $precision ->
        [unknown] Criminalité : ce qui a été signalé { $days }. Les données de criminalité sont provisoires.
        [day] Criminalité : ce qui a été signalé { $days }, tel que publié le { $published }. Les données de criminalité sont provisoires.
       *[other] Criminalité : ce qui a été signalé { $days }, tel que publié en { $published }. Les données de criminalité sont provisoires.
        }
    }
spread-another-file = « Carte » compte selon le jour du signalement. De tels jours manquent dans nos fichiers pour { $time } : elle a donc là une lacune. Cette page prend l’année dans un autre fichier, qui l’a en entier selon le jour des faits.

spread-time-choice = { $time ->
    [cameras] { $year }, l’époque des caméras
   *[newest] { $year }, la dernière année complète
    }
spread-years-apart = { $later ->
    [yes] Deux époques différentes : les chiffres de criminalité datent d’environ { $years } ans après ceux des caméras, et les deux ont pu changer entre-temps.
   *[no] Deux époques différentes : les chiffres de criminalité datent d’environ { $years } ans avant ceux des caméras, et les deux ont pu changer entre-temps.
    }

spread-lorenz-heading = À quelle distance de l’égalité ?
spread-lorenz-axes = { $residents ->
    [yes] Vers la droite : part de la superficie, ou des habitants, en commençant par les zones qui ont le moins de caméras par rapport à cette part. Vers le haut : part des caméras qui s’y trouvent. Plus une courbe se creuse, moins la répartition est égale. Ombré : l’incertitude que laissent l’arrondi et les zones laissées de côté.
   *[no] Vers la droite : part de la superficie, en commençant par les zones qui ont le moins de caméras par rapport à cette part. Vers le haut : part des caméras qui s’y trouvent. Plus la courbe se creuse, moins la répartition est égale. Ombré : l’incertitude que laissent l’arrondi et les zones laissées de côté.
    }
spread-even-line = répartition égale
spread-curves =
    .land = selon la superficie
    .residents = selon les habitants
spread-share-of-base = { $residents ->
    [yes] Part de la superficie ou des habitants
   *[no] Part de la superficie
    }
spread-share-of-cameras = Part des caméras
spread-lorenz-table = La partie qui a le plus de caméras, et la part de toutes les caméras qui s’y trouve
spread-lorenz-part = Partie la plus dense
spread-lorenz-columns =
    .land = Caméras sur cette part de la superficie
    .residents = Caméras parmi cette part des habitants
spread-share-in = { $share } ({ $range })
spread-lorenz-alt = Courbes de Lorenz des { cameras.inside } selon la superficie (Gini { $land }) et selon les habitants (Gini { $people }), au-dessous de la droite d’une répartition égale.
spread-lorenz-alt-land = Courbe de Lorenz des { cameras.inside } selon la superficie (Gini { $land }), au-dessous de la droite d’une répartition égale.
spread-left-out = { $hidden ->
    [0] Toutes les zones sont comptées.
    [one] { $hidden } zone est laissée de côté : son chiffre n’est pas affiché. Tout ce que nos règles publiées disent d’une telle zone, c’est qu’elle a moins de 10 adresses, peut-être aucune, chacune comptée pour au plus 10 caméras : donc de 0 à { $most }.
   *[other] { $hidden } zones sont laissées de côté : leur chiffre n’est pas affiché. Tout ce que nos règles publiées disent d’une telle zone, c’est qu’elle a moins de 10 adresses, peut-être aucune, chacune comptée pour au plus 10 caméras : donc de 0 à { $most }.
    }
spread-left-out-unlimited = { $hidden ->
    [0] Toutes les zones sont comptées.
    [one] { $hidden } zone est laissée de côté : son chiffre n’est pas affiché. Plusieurs règles peuvent masquer une zone, certaines là où il y a beaucoup de caméras. On ne peut donc donner aucune fourchette pour ce que ces zones changeraient.
   *[other] { $hidden } zones sont laissées de côté : leur chiffre n’est pas affiché. Plusieurs règles peuvent masquer une zone, certaines là où il y a beaucoup de caméras. On ne peut donc donner aucune fourchette pour ce que ces zones changeraient.
    }
spread-why-ranges = { $hidden ->
    [yes] Les chiffres sont arrondis à 20 près, et les zones laissées de côté peuvent avoir n’importe quel chiffre permis par les règles.
   *[no] Les chiffres sont arrondis à 20 près ; les zones laissées de côté ne sont dans aucune fourchette.
    }
spread-gini-ranges = Le Gini peut donc aller, selon la superficie, de { $land } et, selon les habitants, de { $people }. La moitié des caméras peut se trouver sur { $half_land } de la superficie, et parmi { $half_people } des habitants. Les fourchettes entre parenthèses sont faites de la même façon.
spread-gini-ranges-land = Le Gini peut donc aller, selon la superficie, de { $land }. La moitié des caméras peut se trouver sur { $half_land } de la superficie. Les fourchettes entre parenthèses sont faites de la même façon.
spread-one-side = { $side ->
    [below] Tout cela est au-dessous du chiffre des zones affichées. Les zones laissées de côté ne peuvent avoir que quelques caméras chacune, ce qui le déplace d’un seul côté.
   *[above] Tout cela est au-dessus du chiffre des zones affichées. Les zones laissées de côté ne peuvent avoir que quelques caméras chacune, ce qui le déplace d’un seul côté.
    }
spread-residents-left-out = { $areas ->
    [one] { $areas } zone a trop peu d’habitants pour un taux valable et n’entre pas dans les chiffres par habitant.
   *[other] { $areas } zones ont trop peu d’habitants pour un taux valable et n’entrent pas dans les chiffres par habitant.
    }

spread-quotient-heading = Plus ou moins qu’une part égale
spread-quotient-means = { $residents ->
    [yes] Le quotient de localisation est la part d’une zone dans les caméras, divisée par sa part de la superficie (ou des habitants). 1 est une part égale, 2 le double, 0,5 la moitié.
   *[no] Le quotient de localisation est la part d’une zone dans les caméras, divisée par sa part de la superficie. 1 est une part égale, 2 le double, 0,5 la moitié.
    }
spread-quotient-verdict = Sur { $shown } zones, on en compte { $above } avec à coup sûr plus qu’une part égale selon la superficie, et { $below } avec à coup sûr moins.
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] { $most } a le plus, { $least } le moins.
       *[other] { $most } a le plus ; le moins revient à l’une des { $least_areas } zones trop proches pour être départagées (dont { $least }).
        }
   *[other] { $least_areas ->
        [0] Le plus revient à l’une des { $most_areas } zones trop proches pour être départagées (dont { $most }) ; { $least } a le moins.
       *[other] Le plus revient à l’une des { $most_areas } zones trop proches pour être départagées (dont { $most }) ; le moins à l’une des { $least_areas } zones trop proches pour être départagées (dont { $least }).
        }
    }
spread-quotient-area = { $area } : { $land } fois (quelque part entre { $land_low } et { $land_high }) sa part égale selon la superficie et { $people } fois (quelque part entre { $people_low } et { $people_high }) selon les habitants.
spread-quotient-area-land = { $area } : { $land } fois (quelque part entre { $land_low } et { $land_high }) sa part égale selon la superficie.
spread-quotient-hidden = { $area } : non affiché, sa part n’est donc pas connue.
spread-quotient-range = { $hidden ->
    [yes] « À coup sûr » et les fourchettes valent pour chaque chiffre avant son arrondi à 20, et pour les zones laissées de côté avec n’importe quel chiffre permis par les règles.
   *[no] « À coup sûr » et les fourchettes valent pour chaque chiffre avant son arrondi à 20, parmi les zones affichées. Ce que les zones laissées de côté y changeraient n’est pas connu.
    }

spread-no-cause =
    .none = Aucun chiffre sur les caméras n’a encore été publié ici.
    .rebates = Ceci montre où se trouvent caméras et criminalité, et non que l’une cause l’autre : on s’enregistre par choix, et les premiers remboursements sont allés à certaines zones avant d’autres.
    .registry = Ceci montre où se trouvent caméras et criminalité, et non que l’une cause l’autre : on s’enregistre par choix.
spread-both-heading = Les caméras à côté de la criminalité
spread-both-title = { cameras.heading } de { $month } à côté des signalements de { $time } pour { INSIDE($crime) }
spread-both-dated = { cameras.heading } de { $month } à côté des signalements de { $time } pour { INSIDE($crime) }, le tout { unit }.
spread-both-axes = { $counted ->
    [occurrence] { FIRST(unit) } : { cameras.inside }, et signalements pour { INSIDE($crime) } dont les faits se sont produits { $days } (selon la date des faits, et non celle du signalement).
   *[report] { FIRST(unit) } : { cameras.inside }, et signalements pour { INSIDE($crime) } { $days }.
    }
spread-key-link = corrélation des rangs { unit }, fourchette probable { $low } à { $high } (0 : aucun lien, 1 : le même ordre)
spread-key-areas = { $areas } zones
spread-key-high-in-both = dans la classe la plus élevée pour les deux, caméras et criminalité
spread-plain-heading = Chacune séparément
spread-both-map-heading = Les deux sur une même carte
spread-plain-alt = Carte de { $city } : { $title }, en trois classes. Zones dans la plus élevée : { $high }.
spread-plain-swatch = { $title } : { $limits }
spread-map-alt = Carte de { $city } en neuf couleurs, selon les { cameras.inside } et les signalements ({ INSIDE($crime) }) { unit }. Zones où les deux chiffres sont élevés : { $high } ; où les deux sont bas : { $low } ; zones hachurées : { $hatched }.
spread-legend-cameras = { cameras.heading } { unit }
spread-legend-crime = { $crime } { unit }, { $time }
spread-limits =
    .low = jusqu’à { $low }
    .middle = puis jusqu’à { $high }
    .high = plus de { $high }
spread-both-names =
    .low_low = faible densité de caméras, criminalité faible
    .middle_low = densité moyenne de caméras, criminalité faible
    .high_low = forte densité de caméras, criminalité faible
    .low_middle = faible densité de caméras, criminalité moyenne
    .middle_middle = densité moyenne de caméras, criminalité moyenne
    .high_middle = forte densité de caméras, criminalité moyenne
    .low_high = faible densité de caméras, criminalité élevée
    .middle_high = densité moyenne de caméras, criminalité élevée
    .high_high = forte densité de caméras, criminalité élevée
spread-limits-stay = Les limites entre les couleurs restent les mêmes d’une mise à jour à l’autre : des cartes d’années différentes peuvent ainsi être comparées. Elles ne sont tracées de nouveau que si quelqu’un le demande, ou si la criminalité est comptée autrement.
spread-limits-cameras =
    .of_map = Les limites des caméras sont les deux plus basses de la page Carte.
    .by_hand = Les limites des caméras ont été fixées à la main.
spread-limits-cameras-thirds = Les limites des caméras viennent des chiffres du { $day }. Les { $areas } zones qui ont un chiffre ont été mises dans l’ordre et coupées en trois groupes aussi égaux que possible. Nombre de zones dans le bas : { $low } ; au milieu : { $middle } ; dans le haut : { $high }. Les zones qui ont le même chiffre, ou presque le même, restent dans un même groupe.
spread-limits-crime-by-hand = Les limites de la criminalité ont été fixées à la main, pour ce qui a été signalé { $days }.
spread-limits-crime-by-hand-sizes = Les limites de la criminalité ont été fixées à la main, pour ce qui a été signalé { $days }. Nombre de zones alors dans le bas : { $low } ; au milieu : { $middle } ; dans le haut : { $high }.
spread-limits-crime-thirds = Les limites de la criminalité viennent de ce qui a été signalé { $days }. Les { $areas } zones qui ont un taux ont été mises dans l’ordre et coupées en trois groupes aussi égaux que possible. Nombre de zones dans le bas : { $low } ; au milieu : { $middle } ; dans le haut : { $high }. Les zones qui ont le même taux, ou presque le même, restent dans un même groupe. Un type d’infraction n’a de limites que si au moins un tiers des zones ont eu 20 signalements ou plus.
spread-tooltip = { $cameras } caméras, { $crime } signalements { unit }
spread-tooltip-hidden = Chiffre de caméras non affiché
spread-scatter-axes = Chaque point est une zone. Vers la droite : { cameras.inside } { unit }. Vers le haut : signalements ({ INSIDE($crime) }) { unit }. Traits : les limites entre les couleurs de la carte. Les pas se resserrent vers le haut des deux échelles.
spread-scatter-alt = Nuage de points de { $areas } zones selon les { cameras.inside } et la criminalité. { $verdict }
spread-scatter-area = Zone
spread-scatter-cameras = Caméras
spread-scatter-crime = Signalements

spread-link-per = { FIRST(unit) }
spread-link = { $found ->
    [unclear] Pas de lien clair entre les { cameras.inside } et les signalements pour { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] Les { cameras.inside } et les signalements pour { INSIDE($crime) } vont de pair, mais les zones petites et très peuplées suffisent peut-être à l’expliquer.
       *[per_1000_residents] Les { cameras.inside } et les signalements pour { INSIDE($crime) } vont de pair, mais les zones où vivent peu de gens suffisent peut-être à l’expliquer.
        }
    [more] { $strength ->
        [weak] Les zones qui ont plus de { cameras.inside } ont peut-être tendance à avoir plus de signalements pour { INSIDE($crime) }, mais le lien pourrait être presque nul.
        [strong] Les zones qui ont plus de { cameras.inside } ont fortement tendance à avoir plus de signalements pour { INSIDE($crime) }.
       *[moderate] Les zones qui ont plus de { cameras.inside } ont tendance à avoir plus de signalements pour { INSIDE($crime) }.
        }
   *[less] { $strength ->
        [weak] Les zones qui ont plus de { cameras.inside } ont peut-être tendance à avoir moins de signalements pour { INSIDE($crime) }, mais le lien pourrait être presque nul.
        [strong] Les zones qui ont plus de { cameras.inside } ont fortement tendance à avoir moins de signalements pour { INSIDE($crime) }.
       *[moderate] Les zones qui ont plus de { cameras.inside } ont tendance à avoir moins de signalements pour { INSIDE($crime) }.
        }
    }
spread-link-of = { $found ->
    [unclear] { FIRST(unit) }, pas de lien clair entre les { cameras.inside } et les signalements pour { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] { FIRST(unit) }, les { cameras.inside } et les signalements pour { INSIDE($crime) } vont de pair, mais les zones petites et très peuplées suffisent peut-être à l’expliquer.
       *[per_1000_residents] { FIRST(unit) }, les { cameras.inside } et les signalements pour { INSIDE($crime) } vont de pair, mais les zones où vivent peu de gens suffisent peut-être à l’expliquer.
        }
    [more] { $strength ->
        [weak] { FIRST(unit) }, les zones qui ont plus de { cameras.inside } ont peut-être tendance à avoir plus de signalements pour { INSIDE($crime) }, mais le lien pourrait être presque nul.
        [strong] { FIRST(unit) }, les zones qui ont plus de { cameras.inside } ont fortement tendance à avoir plus de signalements pour { INSIDE($crime) }.
       *[moderate] { FIRST(unit) }, les zones qui ont plus de { cameras.inside } ont tendance à avoir plus de signalements pour { INSIDE($crime) }.
        }
   *[less] { $strength ->
        [weak] { FIRST(unit) }, les zones qui ont plus de { cameras.inside } ont peut-être tendance à avoir moins de signalements pour { INSIDE($crime) }, mais le lien pourrait être presque nul.
        [strong] { FIRST(unit) }, les zones qui ont plus de { cameras.inside } ont fortement tendance à avoir moins de signalements pour { INSIDE($crime) }.
       *[moderate] { FIRST(unit) }, les zones qui ont plus de { cameras.inside } ont tendance à avoir moins de signalements pour { INSIDE($crime) }.
        }
    }
spread-link-too-few = Trop peu de zones sont affichées pour dire si les deux vont de pair.
spread-link-range = sur une échelle de −1 à +1, où 0 veut dire aucun lien ; fourchette probable { $low } à { $high }
spread-link-how = Comment cela a été établi
spread-sure-how = La mesure habituelle, et son degré de certitude
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] { FIRST(unit) } : corrélation des rangs (Spearman) { $rho }, fourchette probable { $low } à { $high }. Si l’on mélange les caméras entre les zones, en gardant les zones voisines aussi semblables qu’elles le sont, la taille des zones à elle seule donne encore environ { $mean } ({ $mean_low } à { $mean_high } dans 95 mélanges sur 100 ; { $p }) : ce qu’on trouve est en dehors de cela.
       *[no] { FIRST(unit) } : corrélation des rangs (Spearman) { $rho }, fourchette probable { $low } à { $high }. Si l’on mélange les caméras entre les zones, en gardant les zones voisines aussi semblables qu’elles le sont, la taille des zones à elle seule donne encore environ { $mean } ({ $mean_low } à { $mean_high } dans 95 mélanges sur 100 ; { $p }) : ce qu’on trouve ne va pas au-delà.
        }
   *[per_1000_residents] { $beyond ->
        [yes] { FIRST(unit) } : corrélation des rangs (Spearman) { $rho }, fourchette probable { $low } à { $high }. Si l’on mélange les caméras entre les zones, en gardant les zones voisines aussi semblables qu’elles le sont, le nombre de gens qui vivent dans chaque zone donne encore, à lui seul, environ { $mean } ({ $mean_low } à { $mean_high } dans 95 mélanges sur 100 ; { $p }) : ce qu’on trouve est en dehors de cela.
       *[no] { FIRST(unit) } : corrélation des rangs (Spearman) { $rho }, fourchette probable { $low } à { $high }. Si l’on mélange les caméras entre les zones, en gardant les zones voisines aussi semblables qu’elles le sont, le nombre de gens qui vivent dans chaque zone donne encore, à lui seul, environ { $mean } ({ $mean_low } à { $mean_high } dans 95 mélanges sur 100 ; { $p }) : ce qu’on trouve ne va pas au-delà.
        }
    }
spread-link-density = Parmi les zones qui ont le même nombre d’habitants par { surface }, elle est de { $rho }, fourchette probable { $low } à { $high }.
spread-link-means = +1 serait le même ordre pour les deux. Les zones voisines se ressemblent : ces { $areas } zones en disent donc autant que { $effective } zones sans rapport entre elles ; la fourchette probable est faite pour ce nombre, et les mélanges gardent les zones voisines aussi semblables qu’elles le sont (randomisation spectrale de Moran).
spread-link-hidden = En comptant aussi les zones laissées de côté ({ $hidden }), quels que soient leurs chiffres, elle serait de { $range }.
spread-no-range = { $hidden ->
    [one] { $hidden } zone est laissée de côté ; on ne peut donner aucune fourchette pour ce qu’elle changerait.
   *[other] { $hidden } zones sont laissées de côté ; on ne peut donner aucune fourchette pour ce qu’elles changeraient.
    }
spread-by-chance = { $as_far ->
    [0] Sur { $shuffles } mélanges des zones au hasard, aucun n’est allé aussi loin ({ $p }).
    [one] Sur { $shuffles } mélanges des zones au hasard, { $as_far } est allé aussi loin ({ $p }).
   *[other] Sur { $shuffles } mélanges des zones au hasard, { $as_far } sont allés aussi loin ({ $p }).
    }
spread-few = { $areas ->
    [one] Pour { $areas } zone, il y a eu moins de 20 signalements : le hasard y fait donc beaucoup bouger les chiffres.
   *[other] Pour { $areas } zones, il y a eu moins de 20 signalements : le hasard y fait donc beaucoup bouger les chiffres.
    }

spread-neighbors-heading = Les zones semblables sont-elles côte à côte ?
spread-neighbors-too-few = Trop peu de zones ayant des voisines sont affichées pour le dire.
spread-neighbors-verdict = { $pattern ->
    [clustered] Oui : les zones qui ont beaucoup de caméras ont tendance à être côte à côte, et celles qui en ont peu aussi.
    [dispersed] Non, c’est l’inverse : les zones qui ont beaucoup de caméras ont tendance à côtoyer des zones qui en ont peu.
   *[random] D’une zone à la suivante, les caméras ne suivent pas de schéma clair.
    }
spread-neighbors-found = Les caméras de chaque zone { unit } sont comparées à la moyenne des zones qui ont une limite commune avec elle. Le I de Moran est de { $moran }. Près de 0, il n’y a pas de schéma ; à 1, les zones voisines seraient toujours semblables.
spread-neighbors-hidden = En comptant aussi les zones laissées de côté ({ $hidden }), il serait de { $range } : leurs chiffres ont été essayés par paliers, de 0 au maximum possible.
spread-neighbors-mean = Cela compte pour le lien ci-dessus : les zones voisines se ressemblent, donc les zones prises ensemble nous en disent moins qu’autant de lieux séparés. Sa fourchette probable est faite pour ce nombre plus petit.
spread-neighbors-mean-alone = Les zones voisines se ressemblent, donc les zones prises ensemble nous en disent moins qu’autant de lieux séparés.

spread-cannot-heading = Ce que ceci ne peut pas vous dire
spread-cannot-cause = La cause. Rien ici ne montre que les caméras font baisser la criminalité, ni qu’elles la font monter. Les gens installent peut-être des caméras là où ils craignent la criminalité : les deux peuvent donc aller de pair, quoi que fassent les caméras.
spread-cannot-choice = Qui a choisi de participer. Participer est un choix. Une zone qui a peu de { cameras.inside } peut en avoir beaucoup qui ne sont sur aucune liste.
spread-cannot-offered =
    .none = Où sont les caméras. Aucun chiffre sur les caméras n’a encore été publié ici.
    .rebates = À qui l’on a proposé de l’argent. Le remboursement a d’abord été ouvert à certaines zones de service de police : une partie de la répartition peut venir de cette règle.
    .registry = À qui l’on a demandé de participer. La police a pu inviter les gens à participer plus souvent dans certaines zones que dans d’autres.
spread-cannot-else = Ce qu’il y a d’autre. Plus de commerces, de bars et de monde peut aller avec plus de caméras et plus de criminalité sur le même terrain.
spread-cannot-reported = Combien il y a eu d’infractions. On signale davantage à certains endroits qu’à d’autres.
spread-cannot-first = { $counted ->
    [none] Ce qui est venu d’abord. Les chiffres de caméras sont du { $day }.
    [occurrence] Ce qui est venu d’abord. Les chiffres de caméras sont du { $day }. La criminalité est ce qui s’est produit { $days } (selon la date des faits, et non celle du signalement).
   *[report] Ce qui est venu d’abord. Les chiffres de caméras sont du { $day }. La criminalité est ce qui a été signalé { $days }.
    }

spread-table-heading = Toutes les zones, en chiffres
spread-table-open = Ouvrir le tableau
spread-table-caption = { cameras.heading }, infractions signalées et quotients de localisation par zone
spread-column-area = Zone
spread-column-cameras = { cameras.heading } { unit }
spread-column-crime = { $crime } { unit }
spread-column-reports = Signalements, { $time }
spread-column-quotients =
    .land = Quotient de localisation, superficie
    .residents = Quotient de localisation, habitants
spread-column-both = Sur la carte
spread-table-phone = Un petit écran montre les colonnes principales. Tournez-le pour voir les autres.
spread-table-note = Les chiffres de caméras sont arrondis à 20 près avant tout calcul, et sont ceux des zones affichées. Les fourchettes probables contiendraient la vraie valeur 95 fois sur 100 si les zones étaient tirées au hasard et se ressemblaient selon la distance qui les sépare (Spearman : Bonett et Wright 2000 ; nombre de zones : Clifford, Richardson et Hémon 1989, dans la forme de Dutilleul 1993).
spread-nothing = Aucun chiffre de caméras n’est affiché : on ne peut donc rien dire de leur répartition.
spread-no-comparison = Caméras et criminalité ne peuvent pas être mises côte à côte ici : il manque une année entière de signalements par zone, ou des limites entre bas et élevé. Il n’y a pas de limites quand un type d’infraction est trop rare, ou quand trop de zones se ressemblent.

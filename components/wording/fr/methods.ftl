methods-title = Comment c’est calculé
methods-answer = Chaque nombre d’ici peut être recalculé.
methods-lead = Chaque méthode est exposée ici en mots simples, avec sa formule, l’endroit où elle a été publiée et le code qui l’applique. Les jeux de données et le code sont publics : chacun peut vérifier.
methods-source = Publié dans
methods-code = Code
methods-code-own = notre propre code, { $files }
methods-code-checked = notre propre code, { $files } ; vérifié avec { $libraries }

methods-cameras = Caméras
methods-rounding =
    .title = Arrondi
    .text = Un nombre de caméras est arrondi au multiple de 20 le plus proche, un nombre d’adresses au multiple de 10 le plus proche et jamais au-dessous de 10. Un chiffre de 20 ou 40 en dit donc peu, et il est marqué.
    .formula = publié = 20 × arrondi(caméras ÷ 20), les moitiés vers le haut
methods-before-rounding =
    .title = Ce que peut être un chiffre arrondi
    .text = Avant l’arrondi, chaque chiffre a pu être de 10 plus haut ou plus bas. Deux zones ne sont dites différentes que si elles le sont quel qu’ait été l’effet de l’arrondi. C’est aussi pourquoi les rangs d’un classement sont des fourchettes. Les caméras sont comptées, et non échantillonnées : elles n’ont donc pas d’autre fourchette.
    .formula = minimum = publié − 10, maximum = publié + 10, pour chaque chiffre additionné
methods-not-shown =
    .title = Zones non affichées
    .text = Une zone n’est pas affichée si moins de 10 adresses y sont enregistrées, ou si une autre règle la masque. Il peut n’y en avoir aucune, et aucun chiffre ne la remplace. Si le nombre d’adresses est la seule règle qui ait pu être appliquée, une telle zone a au plus 9 adresses, qui comptent pour au plus 10 caméras chacune. Les fourchettes « avec les zones masquées » prennent tous les chiffres de 0 à ce nombre.
    .formula = maximum = 9 × 10 = 90 caméras
methods-rates-of-cameras =
    .title = { $has_residents ->
        [yes] Caméras par { surface } et pour 1 000 habitants
       *[no] Caméras par { surface }
        }
    .text = { $has_residents ->
        [yes] Le chiffre publié, divisé par la superficie de la zone ou par ses habitants. Là où vivent trop peu de gens, il n’y a pas de taux par habitant : la plupart des gens y sont en visite ou au travail.
       *[no] Le chiffre publié, divisé par la superficie de la zone.
        }
    .formula = { $has_residents ->
        [yes] caméras ÷ { surface.plural } ; 1 000 × caméras ÷ habitants
       *[no] caméras ÷ { surface.plural }
        }
methods-typical =
    .title = La zone typique
    .text = La zone du milieu, si l’on met dans l’ordre toutes celles qui ont un chiffre : la moitié en ont plus, la moitié en ont moins.
    .formula = médiane des zones qui ont un chiffre
methods-colors =
    .title = Couleurs de la carte
    .text = Les limites entre les classes sont tracées là où les chiffres laissent des écarts naturels, à deux chiffres significatifs, puis elles ne changent plus. Des cartes de jours différents peuvent ainsi être comparées.
    .source = Fisher 1958 ; Jenks 1977
methods-classes =
    .title = Bas, moyen et élevé
    .text = Là où les caméras sont mises à côté de la criminalité, chaque zone est dans le bas, au milieu ou dans le haut pour les deux. Les zones qui ont un taux sont mises dans l’ordre et coupées près du tiers et près des deux tiers, là où deux taux diffèrent. La limite est le nombre le plus court entre les deux. Il n’y a pas de limites quand un groupe aurait moins d’un sixième des zones, ou quand moins d’un tiers des zones ont eu 20 signalements ou plus en douze mois. Ensuite les limites ne changent plus, jusqu’à ce que les signalements soient comptés autrement ou que quelqu’un les fasse tracer de nouveau. Qui publie les données peut aussi les fixer à la main. La note sous la carte dit comment ses limites ont été faites.
    .formula = coupe après la zone k : taux(k) < taux(k + 1), k aussi près que possible de n ÷ 3 et de 2n ÷ 3 ;  taux(k) ≤ limite < taux(k + 1), avec trois chiffres significatifs au plus

methods-land = { $has_residents ->
    [yes] Superficie et habitants
   *[no] Superficie
    }
methods-residents =
    .title = Habitants et logements
    .text = Les îlots de recensement (blocks) sont comptés dans la zone où tombe leur point intérieur. Si un jeu de données n’a pas d’îlots, des secteurs de recensement plus grands (tracts) sont répartis selon la superficie. La liste des sources dit ce qui a été fait, et de quelle année il s’agit.
methods-surfaces =
    .title = Superficies
    .text = Les superficies sont mesurées sur une carte métrique du lieu, sans l’eau quand les îlots permettent de le savoir.
methods-units =
    .title = Milles carrés et km²
    .text = Tout est calculé et publié en km². Là où une page montre des milles carrés, chaque chiffre par km² est multiplié par un même nombre : les multiples, les rangs et les verdicts sont donc les mêmes dans les deux unités. Les limites entre couleurs ont été fixées dans l’une des unités. Dans l’autre, chacune est le nombre le plus rond qui laisse chaque zone dans sa classe.
    .formula = 1 mille carré = 640 acres = 2,589988110336 km² ; par mille carré = 2,589988110336 × par km²
methods-districts =
    .title = Districts de police
    .text = Un district de police se compose de zones entières : ses chiffres en sont les sommes. Une zone est comparée au reste de son district.
methods-wards =
    .title = Circonscriptions
    .text = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Une circonscription coupe des zones en deux : sa superficie, ses habitants et ses signalements sont comptés dans la circonscription elle-même. Ses caméras ne sont connues que par zone et sont réparties selon l’emplacement des logements d’une zone, ce qui ignore une caméra placée là où vivent peu de gens : un tel chiffre n’a pas de fourchette, et l’on n’en conclut aucune différence. Une zone est comparée au reste de sa circonscription. Deux zones qui se recouvrent en partie ne reçoivent pas de verdict.
           *[no] Une circonscription coupe des zones en deux : sa superficie et ses signalements sont comptés dans la circonscription elle-même. Ses caméras ne sont connues que par zone et sont réparties selon l’emplacement des logements d’une zone, ce qui ignore une caméra placée là où vivent peu de gens : un tel chiffre n’a pas de fourchette, et l’on n’en conclut aucune différence. Une zone est comparée au reste de sa circonscription. Deux zones qui se recouvrent en partie ne reçoivent pas de verdict.
            }
       *[no] { $has_residents ->
            [yes] Une circonscription coupe des zones en deux : sa superficie, ses habitants et ses signalements sont comptés dans la circonscription elle-même. Une zone est comparée au reste de sa circonscription. Deux zones qui se recouvrent en partie ne reçoivent pas de verdict.
           *[no] Une circonscription coupe des zones en deux : sa superficie et ses signalements sont comptés dans la circonscription elle-même. Une zone est comparée au reste de sa circonscription. Deux zones qui se recouvrent en partie ne reçoivent pas de verdict.
            }
        }

methods-crime = Infractions signalées
methods-counted =
    .title = Ce qui est compté, et quand
    .text = Les signalements des données publiques, selon le jour du signalement en heure locale. Un jour ne compte que si les fichiers en contiennent tous les signalements. Les autres jours sont une lacune, et aucune période n’en traverse une. « Que valent les données ? » les montre.
methods-placed =
    .title = Où un signalement est compté
    .text = Un signalement a pour point le milieu de son pâté de maisons, et souvent le nom d’une zone. Une série est placée d’une seule façon d’un bout à l’autre, et de l’autre façon seulement là où la première manque ; là où ce n’est pas possible, la rupture est signalée et rien n’est comparé de part et d’autre.
methods-same-days =
    .title = Les mêmes jours de deux années
    .text = { $has_claims ->
        [yes] Cette année jusqu’au dernier jour disponible, contre les mêmes jours de l’année précédente. Si l’une d’elles compte un 29 février, les nombres sont comparés par jour. Une affirmation est vérifiée telle qu’elle a été dite, d’après ses nombres.
       *[no] Cette année jusqu’au dernier jour disponible, contre les mêmes jours de l’année précédente. Si l’une d’elles compte un 29 février, les nombres sont comparés par jour.
        }
    .formula = évolution = (après ÷ jours après) ÷ (avant ÷ jours avant) − 1
methods-likely-range =
    .title = La fourchette probable d’une évolution
    .text = La somme des deux nombres étant donnée, c’est comme si chaque signalement était tiré au sort entre les deux périodes. De la part échue à la seconde découle une fourchette pour le rapport. Les signalements arrivent par séries, chacun compte donc pour moins d’un : les deux nombres sont divisés par φ ci-dessous, et la loi de Student remplace la loi normale.
    .formula = p = après ÷ n, n = avant + après, z² = φ t² ;  limites de p : (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n) ;  rapport = p ÷ (1 − p)
    .source = Wilson 1927 ; Brown et Cai 2001 ; Ng et Tang 2005 ; McCullagh et Nelder 1989, section 9.2
methods-dispersion =
    .title = Dispersion, φ
    .text = Combien de fois plus les nombres montent et descendent que ne le voudrait le hasard seul. On la mesure sur les signalements eux-mêmes : des blocs de 28 jours (pour la ville, des mois) de deux années voisines côte à côte, par suites de trois, le rapport des deux années étant retiré de chaque suite. Les zones prennent celle du quart des zones qui ont à peu près leur taille. φ n’est jamais inférieur à 1.
    .formula = φ = max(1, Σ X² (N − 1)/N ÷ Σ (k − 1)),  X² = Σ (y₁ − e₁)²/e₁ + (y₂ − e₂)²/e₂,  e₁ = t ÷ (1 + R),  e₂ = t − e₁,  t = y₁ + y₂,  R = Σ y₂ ÷ Σ y₁
    .source = Wedderburn 1974 ; McCullagh et Nelder 1989, chapitre 6 ; Haldane 1940 ; voir aussi Fletcher 2012
methods-unevenness =
    .title = Inégalité des zones, τ
    .text = De combien les vrais changements des zones diffèrent d’ordinaire entre eux, au-delà du hasard et des séries. Elle dit si une zone a changé plus que les zones ne le font d’ordinaire, et non si elle a changé : elle est donc indiquée, et ne décide d’aucun verdict.
    .formula = variance de ln(après ÷ avant) = φ (1/avant + 1/après) + τ²
    .source = DerSimonian et Laird 1986
methods-verdicts =
    .title = Verdicts
    .text = En hausse ou en baisse : la fourchette probable ne contient pas « aucun changement ». Pas de changement clair : elle le contient. Trop peu pour conclure : les deux nombres ensemble sont inférieurs à 40, ou l’un est inférieur à 20 et on ne peut pas le dire. Au-dessous de 20 d’un côté ou de l’autre, il n’y a pas de pourcentage, seulement les deux nombres. Un ensemble dont les types vont dans des sens différents dit lequel l’entraîne ou va à contresens.
methods-many-verdicts =
    .title = Beaucoup de verdicts côte à côte
    .text = Parmi de nombreuses zones, certaines paraîtraient changées par hasard. Là où il y en a beaucoup ensemble, elles sont testées ensemble, de sorte que, parmi celles dites claires, on en attend au plus une sur 20 due au hasard. Une zone demandée à elle seule est testée seule.
    .formula = le plus grand k dont le k-ième plus petit p ≤ 0,05 k ÷ n, et tous jusqu’à celui-là
    .source = Benjamini et Hochberg 1995
methods-rates =
    .title = Taux et leurs fourchettes
    .text = { $has_residents ->
        [yes] Les signalements, divisés par les { surface.plural } ou par les milliers d’habitants, et par les années. La fourchette est l’intervalle exact pour des nombres, appliqué au nombre divisé par φ.
       *[no] Les signalements, divisés par les { surface.plural } et par les années. La fourchette est l’intervalle exact pour des nombres, appliqué au nombre divisé par φ.
        }
    .formula = limites : quantiles de lois gamma à nombre ÷ φ, fois φ ÷ exposition
    .source = Garwood 1936 ; Johnson, Kemp et Kotz 2005, section 4.7.3
methods-funnel =
    .title = Une zone est-elle inhabituelle pour sa taille ?
    .text = Chaque zone, comparée à ce qu’elle aurait au taux de la ville. L’entonnoir intérieur contient 95 zones sur 100 si seuls jouaient le hasard et les séries ; l’entonnoir extérieur tient aussi compte de la façon dont les zones diffèrent d’ordinaire.
    .formula = observé ÷ attendu, selon ce qui est attendu
    .source = Spiegelhalter 2005, Statistics in Medicine 24:1185 ; Quality and Safety in Health Care 14:347

methods-spread = Répartition
methods-even =
    .title = À quel point la répartition est égale
    .text = { $has_residents ->
        [yes] Les zones dans l’ordre, en commençant par celles qui ont le moins de caméras pour leur superficie (ou leurs habitants). La courbe dit quelle part des caméras se trouve sur une part de la superficie ; le coefficient de Gini est le double de ce qui se trouve entre elle et la droite de l’égalité. Sa fourchette tient compte de l’arrondi de chaque chiffre.
       *[no] Les zones dans l’ordre, en commençant par celles qui ont le moins de caméras pour leur superficie. La courbe dit quelle part des caméras se trouve sur une part de la superficie ; le coefficient de Gini est le double de ce qui se trouve entre elle et la droite de l’égalité. Sa fourchette tient compte de l’arrondi de chaque chiffre.
        }
    .formula = Gini = 1 − Σ (x₂ − x₁)(y₂ + y₁)
    .source = Lorenz 1905 ; Gini 1912
methods-quotient =
    .title = Quotient de localisation
    .text = { $has_residents ->
        [yes] La part d’une zone dans les caméras, divisée par sa part de la superficie ou des habitants : 2 est le double de sa part. Il est au minimum quand le chiffre de la zone est aussi bas et tous les autres aussi élevés que le permettent l’arrondi et les zones non affichées, et au maximum dans le cas inverse.
       *[no] La part d’une zone dans les caméras, divisée par sa part de la superficie : 2 est le double de sa part. Il est au minimum quand le chiffre de la zone est aussi bas et tous les autres aussi élevés que le permettent l’arrondi et les zones non affichées, et au maximum dans le cas inverse.
        }
    .formula = (caméras ÷ toutes les caméras) ÷ (superficie ÷ toute la superficie)
    .source = Haig 1928
methods-together =
    .title = Caméras et criminalité vont-elles de pair ?
    .text = { $has_residents ->
        [yes] Une corrélation des rangs, pour que quelques zones extrêmes ne décident pas. Les zones voisines se ressemblent : 50 zones en disent donc autant qu’un nombre moindre de zones indépendantes, et c’est ce nombre qui fixe la fourchette. À côté figure la même corrélation à nombre égal d’habitants par { surface }. Un lien n’est dit clair que si les deux fourchettes excluent 0 et si la taille des zones à elle seule (ci-dessous) en donnerait rarement autant.
       *[no] Une corrélation des rangs, pour que quelques zones extrêmes ne décident pas. Les zones voisines se ressemblent : 50 zones en disent donc autant qu’un nombre moindre de zones indépendantes, et c’est ce nombre qui fixe la fourchette. Un lien n’est dit clair que si la fourchette exclut 0 et si la taille des zones à elle seule (ci-dessous) en donnerait rarement autant.
        }
    .formula = ρ des rangs ; z de Fisher avec la variance (1 + ρ²/2) ÷ (n′ − 3),  n′ = 1 + tr(BΣx) tr(BΣy) ÷ tr(BΣx BΣy)
    .source = Spearman 1904 ; Bonett et Wright 2000 ; Clifford, Richardson et Hémon 1989 ; Dutilleul 1993 ; Kendall 1942
methods-sizes =
    .title = Ce que donnerait la taille des zones à elle seule
    .text = Deux taux rapportés au même terrain vont de pair même si caméras et criminalité n’ont rien à voir l’une avec l’autre. Les nombres de caméras sont donc mélangés entre les zones, 9 999 fois, sans toucher aux tailles, et ce qui en sort figure à côté de ρ. Les deux chiffres forment des taches sur la carte, ce qui suffit à créer des liens ; les mélanges gardent donc les zones voisines aussi semblables qu’elles le sont : la carte est décomposée en motifs, du plus large au plus fin, et on fait tourner d’un angle tiré au hasard chaque paire de motifs qui se suivent.
    .formula = ρ de (caméras mélangées ÷ { surface.plural }) et (criminalité ÷ { surface.plural }) ; motifs : vecteurs propres de HWH, avec H = I − J ÷ n
    .source = Pearson 1897 ; Wagner et Dray 2015
methods-neighbors =
    .title = Les zones semblables sont-elles côte à côte ?
    .text = Le I de Moran compare chaque zone à la moyenne des zones voisines. On le teste en mélangeant les chiffres entre les zones 9 999 fois.
    .formula = I = (n ÷ S₀) (z′Wz ÷ z′z)
    .source = Moran 1950

methods-claims = Affirmations
methods-agrees =
    .title = Quand une affirmation concorde
    .text = À un point de pourcentage près des décomptes publics. Les affirmations sont faites en pourcentages entiers, et les données sont révisées. « Au moins » concorde à partir de là ; « en hausse » ou « en baisse » sans chiffre concorde avec un changement clair dans ce sens.
    .formula = |compté − affirmé| ≤ 1
methods-depends =
    .title = Quand cela dépend, ou ne peut pas être dit
    .text = Si les jours n’ont pas été dits, nous essayons toutes les lectures possibles, ou les jours proches : si certains concordent, cela dépend. Si une partie a été citée à part alors que les données ne la distinguent pas, nous calculons combien de signalements devraient en faire partie pour que les deux affirmations soient justes. Si un nombre convient, on ne peut pas le dire.
    .formula = (avant − x)(1 + r) + x(1 + p) = maintenant, pour x de 0 à avant

methods-held-heading = Les fourchettes tiennent-elles leur promesse ?
methods-held-lead = Nous les avons essayées là où rien ne devrait différer. De deux années voisines, nous faisons deux années mélangées : l’une prend un bloc de jours sur deux dans chacune des deux années, l’autre prend le reste. La saison et l’évolution sont alors les mêmes dans les deux ; une fourchette à 95 % devrait donc contenir « aucun changement » dans environ 95 cas sur 100. Des blocs de 56 jours disent si les séries durent plus longtemps que celles sur lesquelles φ est mesuré. Avec peu de cas, quelques-uns de plus ou de moins relèvent du hasard.
methods-left-out = Laissé de côté, car trop de choses y ont changé : { $years }.
methods-held-table = Dans combien de cas sur 100 les fourchettes se vérifient, avec φ et par le hasard seul
methods-held-all = La même chose pour chaque type d’infraction
methods-held-columns =
    .of = Niveau, type d’infraction
    .dispersion = φ
    .unevenness = τ
    .short = 28 jours
    .plain = Hasard seul
    .long = 56 jours
methods-levels =
    .city = Ville
    .ward = Circonscriptions
    .district = Districts de police
    .area = Zones
methods-held-head = { $level }, { INSIDE($crime) }
methods-held = { $share } de { $cases }
methods-none = –

methods-words-heading = Ce que veulent dire ici certains mots
methods-libraries-heading = Bibliothèques
methods-libraries-lead = Tout le code est ouvert, de même que ce sur quoi il repose. Par leurs noms dans le Python Package Index :
methods-libraries-columns =
    .use = Pour
    .libraries = Bibliothèques
methods-libraries =
    .figures = Chiffres et tableaux
    .pages = Pages
    .words = Mots, nombres et dates
    .charts = Graphiques, feuilles et fichiers
    .sources = Zones et sources publiques
    .publishing = Publication et son contrôle
methods-checked-heading = Comment le code est vérifié
methods-checked = Un second calcul, en simple pandas et sans aucun code commun avec le site, refait les nombres des pages à partir des fichiers d’origine, et des tests comparent les deux. Les formules sont vérifiées avec SciPy, statsmodels, esda et inequality. On cherche, dans ce qui peut sortir du site, des chiffres qu’aucun jeu de données ne montre.

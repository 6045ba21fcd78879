privacy-title = Comment la vie privée est protégée
privacy-lead =
    .none = Aucune caméra, aucune adresse ni aucun pâté de maisons n’est jamais montré : seulement des nombres arrondis pour des zones entières.
    .rebates = Aucune caméra, aucune adresse ni aucun pâté de maisons n’est jamais montré : seulement des nombres arrondis pour des zones entières, et seulement là où le tableau public à l’origine de la carte compte au moins 10 adresses.
    .registry = Ici, chaque chiffre de caméras est arrondi, et reposait sur au moins 10 adresses la dernière fois qu’il a changé. Aucune caméra, aucune adresse ni aucun pâté de maisons n’est jamais montré.
privacy-now-heading = Ce que cela veut dire pour les chiffres affichés aujourd’hui
privacy-now-none =
    .rules = Aucun chiffre sur les caméras n’a encore été publié ici. Voici les règles que tout chiffre devrait respecter.
privacy-now-rebates =
    .table = Ils viennent d’un seul tableau qui était déjà public, avec des nombres exacts. Il donne le nombre de demandes acceptées et de caméras dans chaque zone, et rien d’autre. Nous comptons une demande pour une adresse.
    .not_shown = « Non affiché » ne veut donc dire aujourd’hui qu’une chose : le tableau y compte moins de 10 adresses, peut-être aucune. Chacun peut le déduire, et le tableau lui-même le dit. Quand les chiffres viendront d’un registre, d’autres règles pourront aussi masquer une zone, et personne ne pourra dire laquelle l’a fait.
privacy-now-registry =
    .addresses = Chaque nombre, la dernière fois qu’il a changé, et chaque changement d’un nombre reposent sur au moins 10 adresses. Certaines ont pu partir depuis : un nombre reste jusqu’à ce que 10 soient arrivées ou parties.
    .counts = Nous comptons combien d’adresses sont enregistrées, et n’utilisons jamais lesquelles : si chaque caméra se trouvait à une autre adresse de son quartier, tous les chiffres seraient les mêmes. La liste des caméras reste dans le service qui la tient. Seuls les chiffres arrondis que vous voyez ont été mis en ligne.
privacy-rules-counted = Sur { IN_WORDS($total) } règles, { $states }.
privacy-rules-in-state = { $state ->
    [applied] { $rules ->
        [one] { IN_WORDS($rules) } a été vérifiée et respectée
       *[other] { IN_WORDS($rules) } ont été vérifiées et respectées
        }
    [not_assessable] { $rules ->
        [one] { IN_WORDS($rules) } ne peut pas être vérifiée
       *[other] { IN_WORDS($rules) } ne peuvent pas être vérifiées
        }
   *[first_release] { $rules ->
        [one] { IN_WORDS($rules) } s’appliquera à partir de la prochaine publication
       *[other] { IN_WORDS($rules) } s’appliqueront à partir de la prochaine publication
        }
    }

privacy-audit-heading = Une attaque avant chaque publication
privacy-audit-lead = Avant que des chiffres soient mis en ligne, un programme joue le rôle d’un intrus. Il connaît tous les chiffres que nous avons jamais montrés, toutes nos règles, et ce que des responsables ont dit en public. Il calcule le nombre le plus bas et le plus élevé qui pourraient encore être vrais. Si cela en dit trop, rien n’est publié.
privacy-audit-passed = Les chiffres affichés maintenant ont réussi ce test. Voici ce qui a été tenté :
privacy-audit-again = Chacun peut refaire ce test sur ce qui est public, sans aucun fichier privé : le README dit comment.
privacy-not-shown-attack =
    .any_camera = Zones non affichées : pourrait-on établir qu’il s’y trouve ne serait-ce qu’une caméra ? Qu’il y a moins de 10 adresses, on le sait aujourd’hui : c’est pour cela qu’elles ne sont pas affichées.
    .anything = Zones non affichées : pourrait-on établir qu’une caméra s’y trouve, ou qu’il y a moins de 10 adresses ?
privacy-attacks =
    .change = Changements entre publications : un changement pourrait-il être rattaché à moins de 10 adresses ?
    .share = Part : pourrait-on établir que plus de la moitié des adresses d’une zone sont enregistrées ?
    .pieces = Limites superposées : pourrait-on rapprocher les chiffres de deux sortes de zones pour apprendre quelque chose sur un petit morceau ?
    .facts = Totaux dits en public : un nombre tiré d’un discours ou d’un rapport pourrait-il combler ce que nous laissons de côté ?

privacy-rules-heading = Les règles, une par une
privacy-rule-states =
    .applied = Vérifiées et respectées
    .not_assessable = Ne peuvent pas être vérifiées d’après le tableau public
    .first_release = À partir de la prochaine publication
privacy-rule-state-leads =
    .applied = Les chiffres affichés aujourd’hui respectent celles-ci.
    .not_assessable = Le tableau ne contient pas ce qu’il faut pour celles-ci. Un chiffre affiché aujourd’hui peut donc en enfreindre une, et le tableau ne permet à personne de le dire. Avec un registre, elles sont vérifiées.
    .first_release = C’est la première publication : aucun chiffre n’a donc encore bougé.
privacy-rule-needs =
    .threshold_holdings = Il faut savoir : à qui est chaque adresse.
    .minimum_addresses_in_area = Il faut savoir : combien d’adresses une zone compte en tout. Le recensement compte des logements, et un immeuble de 200 appartements est une seule adresse.
    .maximum_share = Il faut savoir : combien d’adresses une zone compte en tout.
    .dominance = Il faut savoir : combien de caméras a chaque adresse.
    .p_percent = Il faut savoir : combien de caméras a chaque propriétaire.
privacy-rule-titles =
    .threshold_addresses = Au moins 10 adresses
    .threshold_holdings = Au moins 10 propriétaires
    .minimum_addresses_in_area = Au moins 100 adresses parmi lesquelles se fondre
    .maximum_share = Pas plus de la moitié
    .dominance = Aucune adresse ne ressort
    .p_percent = Pas de bonne estimation possible
    .top_code = Dix caméras par adresse, au plus
    .rounding = Des nombres ronds seulement
    .hold_back = Les chiffres bougent lentement
    .totals_from_shown = Des totaux faits de ce que vous voyez
privacy-rule-texts =
    .threshold_addresses = Une zone n’est affichée que si au moins 10 adresses y ont une caméra qui est comptée.
    .threshold_holdings = Un propriétaire de plusieurs bâtiments compte une fois. Au moins 10 propriétaires différents doivent se trouver derrière un chiffre.
    .minimum_addresses_in_area = Une zone de moins de 100 adresses en tout n’est jamais affichée.
    .maximum_share = Si plus de la moitié de toutes les adresses ont une caméra, une supposition sur n’importe laquelle d’entre elles serait trop souvent juste. Une telle zone n’est pas affichée.
    .dominance = Aucune adresse ne peut avoir plus d’un quart des caméras d’une zone.
    .p_percent = Personne, en connaissant ses propres caméras, ne doit pouvoir calculer à 10 % près le nombre d’un autre propriétaire.
    .top_code = Plus de 10 caméras à une même adresse comptent pour 10. Quand on n’a que des totaux, la limite s’applique au total de la zone.
    .rounding = Les adresses sont arrondies au multiple de 10 le plus proche et les caméras au multiple de 20 le plus proche.
    .hold_back = Un chiffre ne peut changer qu’après l’arrivée d’au moins 10 adresses, ou le départ d’au moins 10. Jusque-là, le chiffre antérieur est affiché de nouveau. Il peut donc y avoir aujourd’hui moins de 10 adresses derrière un nombre. Une zone qui avait de 10 à 19 adresses reste sur la carte jusqu’à ce qu’elle grandisse, car la retirer dirait qu’il en reste peu.
    .totals_from_shown = Un total additionne les chiffres affichés. En retirer les zones n’apprend rien de nouveau.

privacy-example-heading = Un exemple chiffré
privacy-example =
    .counts = Supposons que 63 adresses d’un quartier aient enregistré 117 caméras. Un magasin en a 14 : il compte donc pour 10. Il en reste 113.
    .shown = Nous affichons « environ 60 adresses » et « environ 120 caméras ».
    .next_month = Le mois suivant, la personne qui habite à côté de chez vous enregistre 2 caméras, et quelqu’un d’autre dans le voisinage 1. Les vrais nombres sont 65 et 116. L’arrondi seul dirait maintenant 70 adresses. La retenue garde 60 jusqu’à l’arrivée de 10 adresses : personne ne peut donc établir d’après notre site que vos voisins ont fait quoi que ce soit.
    .park = Dans un parc qui compte 7 logements enregistrés, nous affichons « Non affiché ». Nous ferions de même pour 0.
privacy-never-heading = Ce que ce site ne montre jamais
privacy-never =
    .points = Des points, des cartes de chaleur ou des pâtés de maisons. La plus petite chose sur la carte est une zone entière.
    .distance = À quelle distance se trouve la caméra la plus proche.
    .type = Le type de caméra dans une zone.
    .totals = Des totaux exacts de notre fait. Les totaux que des responsables ont rendus publics sont cités, dans « Combien de caméras ? ».
    .borders = Deux découpages différents pour les mêmes caméras. Les morceaux entre les deux pourraient être calculés.
privacy-limits-heading = Où s’arrête la protection
privacy-limits =
    .together = Si neuf personnes enregistrées, ou un propriétaire de neuf adresses, mettent en commun ce qu’elles savent, elles peuvent découvrir quelque chose sur une dixième adresse.
    .office = Le service qui tient la liste a les nombres exacts. Nos règles portent sur ce que voit le public.
    .street = Une caméra sur un mur se voit de la rue. Nous protégeons des listes, pas des murs.
privacy-limits-of-programme =
    .none = Aucune d’elles n’a encore servi ici, puisqu’aucun chiffre sur les caméras n’est public.
    .rebates = Le tableau à l’origine de la carte d’aujourd’hui était déjà public, avec des nombres exacts, avant que nous l’arrondissions. Nos règles ne peuvent pas revenir là-dessus. Elles montrent comment tout nouveau chiffre sera traité.
    .registry = Des chiffres comptés ailleurs à partir de la même liste, dans d’autres limites ou par sorte de caméra, pourraient défaire cette protection. Le service qui tient la liste ne doit pas les publier.

privacy-invited-heading = Vous a-t-on demandé de relier votre caméra ?
privacy-invited-lead = { $program } demande aux propriétaires l’une de deux choses très différentes.
privacy-registered-title = Une caméra enregistrée
privacy-registered = Vous dites à la police que vous avez une caméra, et comment vous joindre. Après une infraction commise à proximité, elle peut vous demander si vous acceptez de transmettre un enregistrement. Vous pouvez dire non. Elle ne peut pas regarder par votre caméra.
privacy-integrated-title = Une caméra intégrée
privacy-integrated = Un appareil installé chez vous permet à un service de police ({ $center }) d’ouvrir lui-même les images de la caméra, selon les conditions que vous avez acceptées. Lisez ces conditions avant de la relier : quand il peut regarder, et combien de temps il conserve les images.
privacy-shown-title = Ce que ce site montrerait de l’une ou de l’autre
privacy-shown = D’une caméra enregistrée : une part d’un nombre arrondi pour tout votre quartier, et seulement si au moins 9 autres adresses y sont comprises. D’une caméra intégrée : la même chose, et rien de plus. Combien de caméras sont de chaque sorte ne serait montré que pour toute la ville au plus, jamais pour un quartier.
privacy-not-published = Aujourd’hui, ce site ne montre ni l’une ni l’autre : à notre connaissance, aucun nombre par zone tiré de { $program } n’a été rendu public.

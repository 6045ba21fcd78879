claims-title = Vérifier une affirmation

claims-offense = Type d’infraction
claims-where = Où
claims-until = Jusqu’au jour
claims-against = Par rapport à
claims-whole-city = Toute la ville
claims-againsts =
    .year = Depuis le 1er janvier, contre l’année précédente
    .twelve_months = 12 mois, contre les 12 précédents
    .thirty_days = 30 jours, contre l’année précédente
claims-faults =
    .area = Le lien désignait une zone que nous ne connaissons pas. Vous voyez à la place toute la ville.
    .crime = Le lien désignait un type d’infraction que nous ne connaissons pas. Vous voyez à la place le choix habituel.
    .date = Le lien désignait un jour pour lequel nous n’avons pas de chiffres. Vous en voyez un autre à la place.
    .against = Le lien demandait une comparaison que nous n’avons pas. Vous voyez à la place le choix habituel.
    .lang = Le lien demandait une langue que nous n’avons pas encore. Vous voyez à la place l’anglais.

claims-no-claims = Quelqu’un dit que la criminalité monte ou baisse. Vérifiez-le ici.
claims-answer = { $claims ->
    [one] Sur { IN_WORDS($claims) } affirmation de responsables, { $found }.
   *[other] Sur { IN_WORDS($claims) } affirmations de responsables, { $found }.
    }
claims-tally =
    .agree = { $claims ->
        [one] { IN_WORDS($claims) } concorde avec les données publiques
       *[other] { IN_WORDS($claims) } concordent avec les données publiques
        }
    .differ = { $claims ->
        [one] { IN_WORDS($claims) } diffère des données publiques
       *[other] { IN_WORDS($claims) } diffèrent des données publiques
        }
    .depend = { $claims ->
        [one] { IN_WORDS($claims) } dépend du jour
       *[other] { IN_WORDS($claims) } dépendent du jour
        }
    .unchecked = { $claims ->
        [one] { IN_WORDS($claims) } ne peut pas être vérifiée
       *[other] { IN_WORDS($claims) } ne peuvent pas être vérifiées
        }
claims-lead-alone = Comparez n’importe quelle affirmation à ce que chacun peut compter dans les données publiques : choisissez l’infraction, le lieu, le jour et la comparaison. Nous disons « concorde » quand l’écart ne dépasse pas un point de pourcentage.
claims-lead = Voici ce qui a été dit, à côté de ce que chacun peut compter dans les données publiques. Plus bas, vérifiez toute autre affirmation : choisissez l’infraction, le lieu, le jour et la comparaison. Nous disons « concorde » quand l’écart ne dépasse pas un point de pourcentage.
claims-dates = Données publiques de criminalité jusqu’au { $day }, telles que publiées { on-publication }. Les données de criminalité sont provisoires.
claims-dates-without-day = Telles que publiées { on-publication }. Les données de criminalité sont provisoires.

claims-said-title = Ce qui a été dit
claims-said-heading = { $speaker }, { $said_on }
claims-older = { $statements ->
    [one] { FIRST(IN_WORDS($statements)) } déclaration antérieure
   *[other] { FIRST(IN_WORDS($statements)) } déclarations antérieures
    }
claims-quote = « { $words } »
claims-quote-reported = Dans les termes du compte rendu : « { $words } »
claims-not-checked = Non vérifié : { $part }
claims-source = Source : { $title }. { $publisher }.
claims-said = Affirmé
claims-counted = Données publiques
claims-more = Ce qu’il y a derrière
claims-check-further = Régler l’outil ci-dessous sur cette affirmation
claims-said-direction =
    .up = en hausse
    .down = en baisse
claims-said-change = { $says ->
    [close_to] près de { $percent }
    [at_least] { $percent } ou plus
   *[about] { $percent }
    }
claims-not-known = pas dans nos fichiers
claims-claimed = affirmé : { $said }
claims-claimed-line = affirmé : { $said }

claims-differs-by = { $direction ->
    [larger_fall] Diffère de { $points } points de pourcentage : les données publiques montrent une baisse plus forte.
    [smaller_fall] Diffère de { $points } points de pourcentage : les données publiques montrent une baisse plus faible.
    [larger_rise] Diffère de { $points } points de pourcentage : les données publiques montrent une hausse plus forte.
    [smaller_rise] Diffère de { $points } points de pourcentage : les données publiques montrent une hausse plus faible.
    [unclear] Diffère de { $points } points de pourcentage : les données publiques ne montrent pas de changement clair.
   *[other] Diffère de { $points } points de pourcentage : les données publiques vont dans l’autre sens.
    }
claims-differs = { $direction ->
    [larger_fall] Diffère : les données publiques montrent une baisse plus forte.
    [smaller_fall] Diffère : les données publiques montrent une baisse plus faible.
    [larger_rise] Diffère : les données publiques montrent une hausse plus forte.
    [smaller_rise] Diffère : les données publiques montrent une hausse plus faible.
    [unclear] Diffère : les données publiques ne montrent pas de changement clair.
   *[other] Diffère : les données publiques vont dans l’autre sens.
    }
claims-depends-on-the-day = Dépend du jour, qui n’a pas été dit : jusqu’au { $day }, c’est { $change }.
claims-verdicts =
    .agrees = Concorde.
    .depends = Dépend des jours, qui n’ont pas été dits.
    .cannot_tell = On ne peut pas le dire.
    .few = Trop peu de signalements pour vérifier un pourcentage.
    .not_separable = Ne peut pas être vérifié : nos fichiers ne font pas la distinction.
    .no_data = Ne peut pas être vérifié : nos fichiers ne contiennent pas ces jours.
    .not_public = Ne peut pas être vérifié : nous n’avons trouvé aucun décompte public à l’appui.

claims-part-that-fits = { $part } : infraction citée à part, alors que les données publiques la comptent dans « { INSIDE($crime) } ». Les deux affirmations sont exactes si { $reports } des { $was } signalements antérieurs en faisaient partie ({ $low } à { $high }, car les affirmations sont en pourcentages entiers) : { $others } × { $rest } + { $reports } × { $share } = { $now }. Les données publiques ne peuvent pas dire si c’était le cas.
claims-counts-then-and-now = { $counts } signalements, { $days }, contre les mêmes jours de { $year }.
claims-likely = Fourchette probable de l’évolution : { $range }.
claims-through-the-day = Jusqu’au { $day } lui-même : { $change }.
claims-through-the-day-estimated = Jusqu’au { $day } lui-même, nous ne pouvons qu’estimer, d’après des décomptes hebdomadaires : environ { $change } ({ $range }).
claims-days = Le jour compte : pour les jours proches qui ont des décomptes exacts, l’évolution va de { $low } (jusqu’au { $low_day }) à { $high } (jusqu’au { $high_day }).
claims-leap-day = { $longer ->
    [before] La période antérieure ({ $days }) a un jour de plus : le 29 février.
   *[after] La période postérieure ({ $days }) a un jour de plus : le 29 février.
    }
claims-records-table = Infractions dites « Part I » par an, telles que rendues publiques
claims-records-columns =
    .year = Année
    .crimes = Infractions « Part I »

claims-check-heading = Vérifiez vous-même
claims-in-place = { $place ->
    [city] toute la ville
   *[area] { $area }
    }
claims-about = { $estimated ->
    [yes] environ { $change }
   *[no] { $change }
    }
claims-headline-not-told = { $crime }, { claims-in-place }, jusqu’au { $day } : on ne peut pas le dire.
claims-headline-few = { $crime }, { claims-in-place } : { $verdict } ({ $counts }).
claims-headline = { $verdict ->
    [down] ↓ { $crime }, { claims-in-place } : en baisse ({ claims-about }).
    [up] ↑ { $crime }, { claims-in-place } : en hausse ({ claims-about }).
   *[unclear] { $crime }, { claims-in-place } : pas de changement clair ({ claims-about }).
    }
claims-counts = { $now ->
    [one] { $now } signalement { $after }, contre { $was } { $before }.
   *[other] { $now } signalements { $after }, contre { $was } { $before }.
    }
claims-no-percentage = Au-dessous de 20 dans l’une ou l’autre période, un pourcentage tromperait.
claims-likely-change = Fourchette probable de l’évolution : { $range }.
claims-estimate = { $has_change ->
    [yes] Ceci est une estimation. Pour certaines infractions, nos fichiers n’ont que des décomptes hebdomadaires, et le jour choisi tombe au milieu d’une semaine ; cette semaine a donc été répartie également entre ses jours. Si les jours jusque-là n’avaient rien eu, ou le double de leur part égale, le nombre pourrait être { $limits }, et l’évolution { $change_range }.
   *[no] Ceci est une estimation. Pour certaines infractions, nos fichiers n’ont que des décomptes hebdomadaires, et le jour choisi tombe au milieu d’une semaine ; cette semaine a donc été répartie également entre ses jours. Si les jours jusque-là n’avaient rien eu, ou le double de leur part égale, le nombre pourrait être { $limits }.
    }
claims-estimate-limits = { $low } à { $high }, et non { $reports }
claims-from-weeks = Compté d’après : des signalements individuels et, pour { $year }, des sommes de décomptes hebdomadaires publiés, car il manque dans nos fichiers des signalements individuels de certaines infractions cette année-là.
claims-from-months = Compté d’après : des décomptes mensuels publiés pour toute la ville, dans les deux périodes.
claims-from-reports = Compté d’après : des signalements individuels, dans les deux périodes.

claims-begins = Nos données commencent le { $day } : il n’y a donc rien à quoi comparer cette période. Ce qui n’a pas été compté est une lacune, et une lacune n’est pas un zéro. Choisissez un jour plus tardif.
claims-gap = Nos fichiers ne contiennent pas tous les jours des deux périodes, et une lacune n’est pas un zéro. Nous ne donnons donc pas de chiffre.
claims-reports-end = Les signalements individuels s’arrêtent le { $day }.
claims-nearest = Le jour le plus proche qui a un chiffre est le { $day }.
claims-city-instead = Pour toute la ville, il y a un chiffre pour ce jour.
claims-interval-note = Une affirmation peut être tout à fait exacte quant aux nombres, et l’évolution être malgré tout le fait du hasard.

claims-around-heading = Dans quelle mesure le jour compte-t-il ?
claims-around-narrow = Peu : l’évolution reste dans les limites d’un point de pourcentage.
claims-around-range = L’évolution va de { $range }, selon le jour.
claims-around-exact = Pour les jours qui ont des décomptes exacts, l’évolution va de { $exact }. Avec les jours estimés, elle va de { $range }.
claims-around-axes = L’évolution jusqu’à chaque jour que nous pouvons compter, jusqu’à { $days } jours avant et après le jour choisi (gros point), dans la même année.
claims-around-estimates = Les points creux sont des estimations.
claims-around-up = Vers le haut : évolution en pourcentage.
claims-around-none = Les jours proches ne peuvent pas être montrés : nos fichiers n’y contiennent pas tous les jours.
claims-around-months = Les jours proches ne peuvent pas être montrés : pour cette période, nos fichiers n’ont que des mois entiers.
claims-around-few = Avec si peu de signalements, aucun pourcentage n’est donné pour aucun jour. Les nombres sont dans le tableau.
claims-around-alt = Graphique de l’évolution ({ INSIDE($crime) }) jusqu’à chaque jour autour du { $day } : de { $low } à { $high }.
claims-around-alt-fitting = Jusqu’au { $day }, c’est { $change }, comme affirmé.
claims-day-dot = { $day } : { $change }
claims-around-table = La même évolution jusqu’à d’autres jours
claims-around-open = La même chose sous forme de tableau
claims-around-columns =
    .through = Jusqu’au
    .before = Avant
    .after = Après
    .change = Évolution
claims-too-few = trop peu
claims-estimated = { $change } (estimation)
claims-chart =
    .day = Jusqu’au
    .change = Évolution

claims-behind-heading = Ce qu’il y a derrière le chiffre
claims-definition-title = Ce qui est compté
claims-definition = Les signalements que les données publiques classent sous « { $crime } », selon le jour du signalement, heure locale.
claims-definition-sum = « { $crime } » est la somme de ces infractions dans les données publiques : { $offenses }. Comptées selon le jour du signalement, heure locale.
claims-offense-in-list = { INSIDE($offense) }
claims-placed-title = Où un signalement est compté
claims-separate-title = Ce que les données publiques ne distinguent pas
claims-revised-title = Comment les données ont été révisées depuis
claims-revised-why = Des signalements sont retirés, ajoutés tard ou reclassés sous une autre infraction. Une affirmation a donc pu être juste le jour où elle a été faite et paraître un peu décalée aujourd’hui.
claims-revised = { $has_change ->
    [yes] { $crime }, toute la ville, { $days } : { $then } tels que publiés { on-publication }, { $now } maintenant ({ $change }).
   *[no] { $crime }, toute la ville, { $days } : { $then } tels que publiés { on-publication }, { $now } maintenant.
    }
claims-not-revised = Nous n’avons aucune publication antérieure de ces infractions à laquelle comparer. Des révisions de quelques pour cent sont habituelles.
claims-revised-table = Nombres d’alors et de maintenant, par infraction
claims-revised-open = Par infraction
claims-revised-columns =
    .offense = Infraction
    .then = Alors
    .now = Maintenant

camera-numbers-title = Combien de caméras ?
camera-numbers-nothing = Combien de caméras ? Nous n’avons trouvé aucun nombre public pour toute la ville.
camera-numbers-nothing-lead = Dès que quelqu’un en rendra un public, il figurera ici avec sa source.
camera-numbers-answer = { $things ->
    [1] { $figures ->
        [one] Combien de caméras ? Nous avons trouvé un seul nombre public.
       *[other] Combien de caméras ? Nous avons trouvé { $figures_in_words } nombres publics.
        }
   *[other] Combien de caméras ? Nous avons trouvé { $figures_in_words } nombres publics, et ils comptent { $things_in_words } choses différentes.
    }
camera-numbers-lead = Il n’y a donc pas un nombre unique de caméras dans la ville. N’additionnez pas ceux-ci : une même caméra peut être comprise dans deux d’entre eux.
camera-numbers-on-the-map = Les cartes de ce site montrent comment se répartissent les { $cameras } caméras du { $day }.
camera-numbers-made-public = { FIRST($published) }
camera-numbers-newest-heading = Le nombre le plus récent de chaque sorte
camera-numbers-timeline-heading = Tous les nombres, par date
camera-numbers-table-heading = Ce que compte chacun
camera-numbers-programmes =
    .rebates = payées par le programme de remboursement
    .connected = reliées au centre de lutte contre la criminalité
    .government = gérées par les pouvoirs publics
camera-numbers-newest-of = { $programme ->
    [rebates] Payées par le programme de remboursement, { $published }
    [connected] Reliées au centre de lutte contre la criminalité, { $published }
   *[government] Gérées par les pouvoirs publics, { $published }
    }
camera-numbers-source = Source : { $title }. { $publisher }.
camera-numbers-timeline-alt = Frise des nombres de caméras publiés, de { $first } à { $last }, avec une forme pour chaque chose comptée.
camera-numbers-timeline-axes = Chaque repère est un nombre de caméras publié, placé à sa date.
camera-numbers-timeline-table = Nombres de caméras rendus publics, et ce que compte chacun
camera-numbers-timeline-columns =
    .published = Rendu public
    .cameras = Caméras
    .counts = Ce qui est compté, et la source
camera-numbers-chart =
    .published = Rendu public
    .cameras = Caméras
camera-numbers-contradictions =
    .two = Deux nombres qui ne s’accordent pas
    .several = Des nombres qui ne s’accordent pas
camera-numbers-contradiction = { $shortfall ->
    [more_than] Le nombre plus récent est inférieur de plus de { $less }, et aucune des deux sources ne dit que des caméras ont été retirées. Soit les deux ne comptent pas la même chose, soit l’un est faux. Aucune source que nous ayons trouvée ne dit lequel.
    [at_most] Le nombre plus récent est inférieur d’au plus { $less } environ, et aucune des deux sources ne dit que des caméras ont été retirées. Soit les deux ne comptent pas la même chose, soit l’un est faux. Aucune source que nous ayons trouvée ne dit lequel.
   *[about] Le nombre plus récent est inférieur d’environ { $less }, et aucune des deux sources ne dit que des caméras ont été retirées. Soit les deux ne comptent pas la même chose, soit l’un est faux. Aucune source que nous ayons trouvée ne dit lequel.
    }
camera-numbers-no-area-counts = Aucune des sources sur les caméras reliées ne dit comment elles se répartissent dans la ville, ni combien sont seulement sur une liste et combien peuvent être regardées en direct.

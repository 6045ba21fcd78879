# State: drafted 2026-11-29, not reviewed by a native speaker.

finder-open = Chercher par rue, par croisement ou par nom
finder-label = Rue, croisement ou nom d’un lieu
finder-examples =
    .street = une rue et un numéro
    .corner = deux rues qui se croisent
finder-such-as = Par exemple : { $examples }.
finder-stays = Ce que vous tapez reste dans votre navigateur : rien ne nous est envoyé.
finder-found = Lieux trouvés
finder-several = Plusieurs zones portent ce nom. Touchez la vôtre :
finder-here = Utiliser ma position

finder-in-the-browser =
    .nothing = Rien trouvé. Essayez une rue et un numéro, deux rues qui se croisent, ou le nom d’un quartier.
    .postcode = Nous n’avons pas les contours des codes postaux (ZIP). Essayez une rue et un numéro, ou deux rues qui se croisent.
    .unloaded = La liste des lieux n’a pas pu être chargée. Choisissez plutôt dans la liste.
    .count = { $count } résultat(s).
    .block = { $first } à { $last } { $street }
    .corner = { $street } et { $cross }
    .along = { $street }, { $first } à { $last }
    .line = À la limite entre deux zones : voyez aussi { $other }.
    .in_larger = dans : { $larger }
    .also = aussi : { $names }
    .here = où vous êtes
    .outside = C’est en dehors des zones de cette carte.
    .refused = Votre navigateur n’a pas dit où vous êtes. Tapez plutôt une rue.

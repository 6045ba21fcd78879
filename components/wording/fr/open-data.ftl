open-data-titles =
    .areas = Zones
    .cameras = Caméras par zone
    .government-cameras = Caméras publiques par zone
    .crime = Infractions signalées par mois
    .crime-by-weapon = Infractions signalées par mois et par arme
    .crime-map = La carte de la criminalité
    .changes = Évolution des infractions signalées
    .dispersion = Combien les nombres varient, et si les fourchettes probables se vérifient
    .claims = Affirmations sur la criminalité, vérifiées
    .statements = Nombres de caméras rendus publics
    .data-coverage = Ce que contiennent les données de criminalité
    .placement = Où les signalements sont placés
    .set-aside = Enregistrements mis de côté
    .editions = Éditions
    .release-changes = Ce qui a changé avec chaque édition
    .release = Tout
    .catalog = Catalogue
    .openapi = Description
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Chaque zone avec sa superficie, ses habitants, ses logements et ses caméras. Les formats de carte contiennent aussi son contour.
           *[no] Chaque zone avec sa superficie et ses caméras. Les formats de carte contiennent aussi son contour.
            }
       *[no] { $has_residents ->
            [yes] Chaque zone avec sa superficie, ses habitants et ses logements. Les formats de carte contiennent aussi son contour.
           *[no] Chaque zone avec sa superficie. Les formats de carte contiennent aussi son contour.
            }
        }
    .cameras = Les caméras que compte un programme et les adresses où elles se trouvent, arrondies, et seulement si au moins 10 adresses se trouvent derrière un chiffre.
    .government-cameras = Lieux d’une liste publiée de caméras que gèrent des organismes publics, par zone et par organisme, y compris ceux qui ne sont dans aucune zone. Rien n’est arrondi ni omis, et 0 est un vrai 0. À ne jamais additionner aux caméras privées.
    .crime = Signalements par zone, par mois et par type d’infraction, et pour toute la ville. Un mois que nos fichiers ne contiennent pas en entier n’a pas de chiffre : une lacune n’est pas un zéro.
    .crime-by-weapon = La même chose pour certaines infractions avec une arme à feu, avec un couteau, et sans l’un ni l’autre, là où la source indique l’arme. Un mois que nos fichiers ne contiennent pas en entier n’a pas de chiffre.
    .crime-map = { $has_residents ->
        [yes] Ce que les cartes de la criminalité montrent de chaque zone, pour chaque type d’infraction : les signalements des 12 mois les plus récents au complet, aussi selon la superficie et selon les habitants, et cette année à ce jour contre les mêmes jours de l’année précédente.
       *[no] Ce que les cartes de la criminalité montrent de chaque zone, pour chaque type d’infraction : les signalements des 12 mois les plus récents au complet, aussi selon la superficie, et cette année à ce jour contre les mêmes jours de l’année précédente.
        }
    .changes = Cette année à ce jour contre l’année précédente jusqu’au même jour, par zone et par type d’infraction, avec une fourchette probable et un verdict. Au-dessous de 20 signalements dans l’une ou l’autre période, il y a des nombres et pas de rapport ; si l’une des deux années compte un 29 février, le rapport est par jour.
    .dispersion = Pour chaque type d’infraction, de la ville entière jusqu’à chaque zone : combien les nombres varient de plus que ne le voudrait le hasard, et dans combien de cas une fourchette à 95 % s’est vérifiée là où rien ne devrait différer.
    .claims = Des évolutions de la criminalité que des responsables ont affirmées en public, chacune à côté de la même évolution dans les données publiques.
    .statements = Tous les nombres de caméras dans toute la ville que quelqu’un a rendus publics. Ils ne comptent pas tous la même chose.
    .data-coverage = { $has_city_counts ->
        [yes] Pour chaque type d’infraction et chaque mois : les jours dont nos fichiers ont tous les signalements, et s’il existe un décompte pour toute la ville.
       *[no] Pour chaque type d’infraction et chaque mois : les jours dont nos fichiers ont tous les signalements.
        }
    .placement = Par zone et par année, les signalements qui nomment une zone et ont un point dans une zone, et combien d’entre eux l’ont dans une autre. Vide si le jeu de données ne le dit pas.
    .set-aside = Enregistrements qui ont été lus et non comptés, par fichier d’origine et par raison. Vide si le jeu de données ne le dit pas.
    .editions = Tous les états du site qui ont été en vigueur, le plus récent d’abord : de quels jeux de données il était fait, et combien de choses ont changé. Avec edition=…, toute adresse d’ici répond d’après cet état.
    .release-changes = Zones dont les chiffres publiés ont bougé ou qui ont changé elles-mêmes, et jours et mois révisés de criminalité.
    .release = Les jeux de données en vigueur, entiers, tels que le site les lit, chacun avec une description, un schéma et le sha256 de chaque fichier. Dans ces fichiers, les colonnes sont décrites en anglais.
    .catalog = Tout cela sous forme de catalogue DCAT-US 1.1, pour les portails qui les rassemblent.
    .openapi = Tout cela sous forme de description OpenAPI 3.1, pour les programmes.
open-data-keywords =
    .cameras = caméras
    .crime = criminalité
    .neighborhoods = quartiers
    .privacy = vie privée
    .public_safety = sécurité publique
    .boundaries = limites
    .population = population
    .fact_checking = vérification des faits
    .revisions = révisions
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
open-data-as-format = { $title }, en { $format }
open-data-in-format = { $title } : { $format }
open-data-of-place = { $title }, { $place }
open-data-parameters =
    .area = Seulement cette zone ; « city » est la ville entière
    .crime = Seulement ce type d’infraction
    .from = Premier mois, sous la forme AAAA-MM
    .to = Dernier mois, sous la forme AAAA-MM
    .limit = Au plus ce nombre de lignes ; sans cela, un fichier CSV est entier
    .offset = Laisser de côté ce nombre de lignes au début
    .edition = Répondre d’après cette édition plutôt que la plus récente
    .lang = Langue de ce qui est dit, par son code

open-data-unknown-parameter = Un paramètre n’est pas connu ici. Sont connus : { $known }.
open-data-edition-not-kept = Cette édition n’existe pas, ou elle n’est plus conservée. Voir editions.json.
open-data-given-twice = Un paramètre est donné plus d’une fois. Donnez chacun une seule fois.
open-data-not-a-choice = « { $name } » a une valeur qui n’est pas connue. Valeurs possibles : { $choices }.
open-data-not-in-limits = « { $name } » doit être un nombre entier de { $low } à { $high }.
open-data-not-as-expected = « { $name } » n’est pas comme il le faudrait : { $meaning }.
open-data-months-reversed = « from » est un mois postérieur à « to ». Échangez-les.
open-data-read-only = Ces données peuvent seulement être lues. Demandez avec GET.
open-data-no-host = La requête ne dit pas, dans son en-tête Host, à quel site elle s’adresse.
open-data-nothing-to-show = Aucun chiffre publié ne peut être lu à l’instant. Redemandez dans une minute.
open-data-not-found = Il n’y a rien à cette adresse. /data/v1/ donne la liste de ce qu’il y a.
open-data-too-many = { $seconds ->
    [one] Trop de requêtes en une minute. Redemandez dans { $seconds } seconde.
   *[other] Trop de requêtes en une minute. Redemandez dans { $seconds } secondes.
    }

open-data-responses =
    .ok = Les chiffres
    .not_modified = Le client a déjà la même chose
    .bad_request = La requête est erronée ; le détail dit comment la corriger
    .not_found = Il n’y a rien à cette adresse
    .not_allowed = Les données peuvent seulement être lues
    .too_many = Trop de requêtes en une minute
    .unavailable = Aucun jeu de données ne peut être montré à l’instant
    .options = Ce qui peut être demandé, et que n’importe quelle page web peut le demander
open-data-etag = De ces octets exactement ; renvoyez-le dans If-None-Match
open-data-links = Où se trouvent les lignes suivantes, avec rel=next, et ce qui les décrit, avec rel=describedby
open-data-total = Combien de lignes correspondent en tout
open-data-count = Combien d’entre elles sont dans cette réponse
open-data-next-page = Où se trouvent les lignes suivantes ; null après la dernière
open-data-retry-after = Secondes à attendre
open-data-if-none-match = L’ETag de ce que le client possède
open-data-api-title = { $site } : { open-data-title }, { $place }
open-data-api-description = Tous les chiffres publics du site. En lecture seule, sans clé, depuis n’importe quelle page web. Jusqu’à { $minute } requêtes par minute. Un chiffre non affiché ou inconnu est vide (null), jamais 0. Une adresse qui n’existe pas répond 404, toute méthode autre que GET, HEAD et OPTIONS répond 405, dans les deux cas avec les détails du problème.

open-data-title = Données ouvertes
open-data-lead = { $has_cameras ->
    [yes] Tous les chiffres de ce site ({ $city }), pour les tableurs et les programmes. Sans clé, sans compte. Rien ici n’en dit plus que les pages : aucune caméra, aucune adresse, seulement des nombres arrondis pour des zones entières.
   *[no] Tous les chiffres de ce site ({ $city }), pour les tableurs et les programmes. Sans clé, sans compte. Rien ici n’en dit plus que les pages.
    }
open-data-back = Retour à la carte
open-data-addresses-heading = Ce qu’il y a
open-data-addresses-columns =
    .what = Quoi
    .formats = Formats
open-data-rules-heading = Avant de les utiliser
open-data-rules =
    .empty = { $has_cameras ->
        [yes] Une case vide est un chiffre non affiché, ou inconnu. Ne la lisez jamais comme un zéro. Une colonne à côté dit lequel des deux : « camera_figure » pour les caméras, « coverage » pour la criminalité.
       *[no] Une case vide est un chiffre non affiché, ou inconnu. Ne la lisez jamais comme un zéro. Pour la criminalité, la colonne « coverage » dit lequel des deux.
        }
    .pages = Un fichier CSV sans « limit » est entier. Le JSON vient par pages de 10 000 lignes : « total » dit combien il y en a en tout, « count » combien il y en a ici, « next » où sont les autres.
    .described = À côté de chaque fichier CSV se trouve ce que veulent dire ses colonnes, au format CSV on the Web, et chaque ligne dit de quelle édition elle est et qui citer.
    .rounded = Les chiffres de caméras sont arrondis. Ne les additionnez que sur les zones affichées, et dites-le.
    .few = Au-dessous de 20 signalements, nous donnons des nombres et aucun pourcentage. Merci de faire de même.
    .preliminary = Les données de criminalité sont provisoires et révisées. Citez les dates qui figurent dans « about ».
    .formula = En CSV, un texte qu’un tableur prendrait pour une formule commence par une apostrophe.
    .requests = Jusqu’à { $minute } requêtes par minute. Une réponse porte un ETag : renvoyez-le dans If-None-Match, et ce qui n’a pas changé n’est pas envoyé de nouveau.
open-data-examples-heading = Essayez
open-data-examples =
    .curl = Dans un terminal
    .pandas = En Python, avec pandas
open-data-dictionary-heading = Dictionnaire des données
open-data-dictionary-lead = Le même mot veut dire la même chose dans tous les fichiers.
open-data-dates-heading = Dates, licence et sources
open-data-licence = Données sous { $title }. Citez la source, et ce site.
open-data-crime-dated = { $of ->
    [city] Données de criminalité jusqu’au { $day } pour la ville, telles que publiées { on-publication }.
   *[areas] Données de criminalité jusqu’au { $day } par zone, telles que publiées { on-publication }.
    }
open-data-versions = Jeux de données : { $releases }.

open-data-readme =
    { $site } : les jeux de données publiés, { $place }

    Ce qu’il y a ici
    { $folders }

      tables                    chaque tableau de ceux-ci en CSV, décrit dans datapackage.json

    Chaque dossier a un datapackage.json (Frictionless Data Package) avec le sens et l’unité de
    chaque colonne, les sources avec leurs dates, et le sha256 de chaque fichier.

    À lire d’abord
    { $cautions }

    Dates
    - { $cameras_dated }
    - Données de criminalité de la ville jusqu’au { $crime_through }, telles que publiées
      ({ $crime_published }) ; moins loin par zone : crime/coverage.parquet le dit pour chaque type
    - { $releases }

    Sources
    { $sources }

    Licence
    { $licence }, { $licence_address }

    Le site peut être lancé depuis ce dossier : CAMERA_CENSUS_RELEASES=CE-DOSSIER make run
open-data-readme-source = - { $title }. { $publisher }. { $address }
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    contours (exact_outlines.parquet : coin par coin), superficie et habitants
       *[no] { $id }/areas    contours (exact_outlines.parquet : coin par coin) et superficie
        }
    .crime = { $id }/crime    infractions signalées par zone, type et jour, et quels jours sont complets
    .cameras = { $id }/cameras  caméras par zone, arrondies
    .government = { $id }/government  lieux équipés de caméras publiques, par zone et organisme
open-data-readme-cautions =
    .not_shown =
        - Un chiffre de caméras vide n’est pas affiché : moins de 10 adresses, peut-être aucune, ou
          une autre règle de protection. Ne le lisez jamais comme 0.
    .gap = - Un jour que coverage.parquet laisse de côté est une lacune dans nos fichiers. Ce n’est pas 0.
    .rounded =
        - Les chiffres de caméras sont arrondis : adresses à 10 près, caméras à 20 près. Les totaux
          additionnent ce qui est affiché.
    .preliminary = - Les données de criminalité sont provisoires et révisées.

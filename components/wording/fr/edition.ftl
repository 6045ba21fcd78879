edition-see-newest = Voir les plus récents
edition-not-kept-title = Ces chiffres ne sont plus conservés
edition-not-kept = Le lien demande une édition antérieure de ce site que nous ne conservons pas, ou que nous n’avons jamais eue. Aucun autre chiffre n’est montré à sa place.
edition-old = Vous voyez les chiffres tels que publiés le { $day }. Il y en a de plus récents.

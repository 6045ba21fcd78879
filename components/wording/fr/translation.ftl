translation-state = drafted 2026-11-29
translation-notice = { $stage ->
    [reviewed] Traduit avec soin. Relu le { $on } par des personnes de langue maternelle française : { $by }. Si les deux textes diffèrent, c’est le texte anglais qui fait foi.
   *[drafted] Traduit avec soin. Aucune personne de langue maternelle française ne l’a encore relu. Si les deux textes diffèrent, c’est le texte anglais qui fait foi.
    }
translation-mistakes = Quelque chose est faux ou difficile à lire ? Écrivez à { $contact }.

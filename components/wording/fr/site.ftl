site-name = Camera Census
site-own-name = Français
site-language = Langue
site-map-title = Carte
site-description = Comment les caméras privées se répartissent entre les quartiers, à côté des tendances publiques de la criminalité. Aucun lieu privé n’est montré.
site-page-title = { $page } · { site-name }
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = Il n’y a encore rien à montrer
site-nothing-yet = Aucun chiffre publié n’a pu être lu à l’instant. Votre appareil n’est pas en cause. Merci de revenir plus tard.
site-failed-title = Cette page n’a pas pu être affichée
site-failed = Un problème est survenu de notre côté. Rechargez la page pour réessayer.
site-refused = Une série de chiffres plus récente n’a pas satisfait à nos contrôles : vous voyez la dernière qui était bonne.
site-stale = { $what ->
    [areas] Les limites des zones et les nombres d’habitants n’ont pas été mis à jour depuis le { $since }. Vous voyez les derniers qui étaient bons.
    [crime] Les chiffres de la criminalité n’ont pas été mis à jour depuis le { $since }. Vous voyez les derniers qui étaient bons.
   *[both] Les limites des zones, les nombres d’habitants et les chiffres de la criminalité n’ont pas été mis à jour depuis le { $since }. Vous voyez les derniers qui étaient bons.
    }

site-faults =
    .area = Le lien désignait une zone que nous ne connaissons pas. Vous voyez à la place toute la ville.
    .per = Le lien demandait une mesure que nous n’avons pas. Vous voyez à la place les caméras par { surface }.
    .units = Le lien demandait une unité que nous n’avons pas. Vous voyez à la place les chiffres par { surface }.
    .crime = Le lien désignait un type d’infraction que nous ne connaissons pas. Vous voyez à la place le choix habituel.
    .sort = Le lien demandait un ordre que nous n’avons pas. Vous voyez à la place le choix habituel.
    .show = Le lien demandait une carte que nous n’avons pas. Vous voyez à la place la carte des caméras.
    .lang = Le lien demandait une langue que nous n’avons pas encore. Vous voyez à la place l’anglais.
    .date = Le lien indiquait une date, que cette page n’utilise pas.

site-sources-heading = Sources
site-all-sources = { $sources ->
    [one] Source ({ $sources }), avec un lien et sa date
   *[other] Les { $sources } sources, chacune avec un lien et sa date
    }
site-source = { $title }. { $publisher }.
site-source-dated = { $title }. { $publisher }. { FIRST($date) }.
site-licence = Données d’origine : { $title }. Les chiffres de cette page sont calculés à partir d’elles par { site-name }.
site-versions = Jeux de données affichés : { $names }.

edition-see-newest = Ver la más reciente
edition-not-kept-title = Estas cifras ya no se guardan
edition-not-kept = El enlace pide una edición anterior de este sitio que no guardamos o que nunca tuvimos. No se muestran otras cifras en su lugar.
edition-old = Usted ve las cifras como se publicaron el { $day }. Hay otras más recientes.

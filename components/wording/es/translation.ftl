translation-state = drafted 2026-11-29
translation-notice = { $stage ->
    [reviewed] Traducido con cuidado y revisado por hablantes nativos el { $on }: { $by }. Si los dos textos difieren, vale el texto en inglés.
   *[drafted] Traducido con cuidado. Todavía no lo ha revisado ningún hablante nativo. Si los dos textos difieren, vale el texto en inglés.
    }
translation-mistakes = ¿Hay algo equivocado o difícil de leer? Escriba a { $contact }.

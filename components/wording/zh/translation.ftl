translation-state = drafted 2026-11-29
translation-notice = { $stage ->
    [reviewed] 译文经过认真翻译，并由母语人士于{ $on }审校：{ $by }。如两者有出入，以英文为准。
   *[drafted] 译文经过认真翻译，但尚未由母语人士审校。如两者有出入，以英文为准。
    }
translation-mistakes = 有错误或难懂的地方？请写信给{ $contact }。

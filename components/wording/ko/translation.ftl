translation-state = drafted 2026-11-29
translation-notice = { $stage ->
    [reviewed] 정성껏 번역했으며, { $on }에 원어민이 검토했습니다: { $by }. 두 글의 내용이 다르면 영어 글을 따릅니다.
   *[drafted] 정성껏 번역했지만, 아직 원어민이 검토하지 않았습니다. 두 글의 내용이 다르면 영어 글을 따릅니다.
    }
translation-mistakes = 틀렸거나 읽기 어려운 곳이 있습니까? { $contact }에 알려 주십시오.

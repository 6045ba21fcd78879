edition-see-newest = 최신 수치 보기
edition-not-kept-title = 이 수치는 더는 보관하지 않습니다
edition-not-kept = 링크가 가리키는 이 사이트의 예전 판은 보관하지 않거나 있었던 적이 없습니다. 그 대신 다른 수치를 보여 드리지는 않습니다.
edition-old = { $day }에 공개된 수치를 보고 계십니다. 더 새로운 수치가 있습니다.

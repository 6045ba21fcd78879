citation-heading = 이 화면을 인용하거나 링크하기
citation-newest = 늘 최신 수치를 보여 주는 링크
citation-no-edition = 지금 보시는 내용에는 변하지 않는 링크가 없습니다. 더 새로운 수치가 점검을 통과하지 못했기 때문입니다.
citation-no-edition-yet = 지금 보시는 내용에는 변하지 않는 링크가 없습니다. 그런 링크는 카메라 수치가 처음 나올 때부터 생깁니다.
citation-apa = 참고문헌 목록용(APA)
citation-bibtex = LaTeX용(BibTeX)
citation-csl = 문헌 관리 프로그램용(CSL-JSON)
citation-open-data = 오픈 데이터: 프로그램에서 쓸 수 있는 모든 수치
citation-of-the-site =
    .cameras = 카메라는 모두 몇 대?
    .quality = 자료는 얼마나 믿을 만한가?
    .methods = 계산 방법
    .changes = 판마다 달라진 점
citation-run-by = 운영 주체: { $name }
citation-places = 이 사이트에서 다루는 곳:
citation-run-by-unsaid = 이 사본의 운영 주체는 밝혀져 있지 않습니다.
citation-crime = { $crime }
citation-title = { $about }: { $place }의 민간 카메라와 신고된 범죄
citation-figure = { $title } ({ $names })
citation-pinned = { $day }에 표시된 이 수치로 연결되는 링크
citation-edition = { $day }에 공개된 수치({ $name } 판).
citation-reference = { $has_edition ->
    [yes] { $author }. ({ $published }). { $title } ({ $edition } 판) [{ citation-genre }]. { $accessed } 검색, { $address }
   *[no] { $author }. ({ $published }). { $title } [{ citation-genre }]. { $accessed } 검색, { $address }
    }
citation-reference-dates =
    .published = y, M월 d일
    .accessed = y년 M월 d일
citation-undated = 날짜 없음
citation-genre = 대화형 데이터
citation-bibtex-edition = { $edition } 판

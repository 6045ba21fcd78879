# State: drafted 2026-11-29, not reviewed by a native speaker.

document-show = 보기
document-skip = 본문으로 건너뛰기
document-pages = 페이지
document-without-controls = 지금은 대화형 기능 없이 이 페이지를 보고 계십니다. 내용은 모두 있습니다. 목록과 링크로 고르시고, 지도가 있으면 지역을 누르십시오.
document-later = 지금 접속한 사람이 많아 대화형 기능 없이 이 페이지를 보고 계십니다. 자리가 나는 대로 기능이 저절로 나타납니다. 그동안에도 내용은 모두 있습니다. 목록과 링크로 고르시고, 지도가 있으면 지역을 누르십시오.
document-still-loading = 대화형 기능을 아직 불러오는 중입니다. 여기 있는 것은 모두 지금 쓰실 수 있습니다.
document-wait-title = 잠시 기다려 주십시오
document-wait = 접속하신 곳에서 매우 많은 페이지를 요청하여 이 페이지는 기다려야 합니다. 1분 뒤에 다시 불러와 주십시오. 이미 열린 페이지는 그대로 있습니다.
document-no-such-page-title = 그런 페이지가 없습니다
document-no-such-page = 이 주소에는 아무것도 없습니다. 주소의 일부만 복사되었을 수 있습니다. 이 사이트의 페이지는 위의 목록에 있습니다.
document-home = Camera Census, 첫 페이지
document-map-by-keys = 키보드로 이 지도의 지역 둘러보기

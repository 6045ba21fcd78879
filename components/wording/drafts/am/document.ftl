# State: drafted 2026-11-29, not reviewed by a native speaker.

document-show = ያሳዩ
document-skip = ወደ ይዘቱ ይለፉ
document-pages = ገጾች
document-without-controls = ይህን ገጽ የሚያዩት ያለ ቀጥታ መምረጫዎቹ ነው። ሁሉም ነገር እዚህ አለ፦ በዝርዝሮቹና በሊንኮቹ ይምረጡ፣ ካርታ ባለበትም አካባቢን ይንኩ።
document-later = አሁን ብዙ ሰዎች እዚህ አሉ። ይህን ገጽ የሚያዩት ያለ ቀጥታ መምረጫዎቹ ነው፤ ቦታ ሲገኝ በራሳቸው ይመጣሉ። እስከዚያ ሁሉም ነገር እዚህ አለ፦ በዝርዝሮቹና በሊንኮቹ ይምረጡ፣ ካርታ ባለበትም አካባቢን ይንኩ።
document-still-loading = ቀጥታ መምረጫዎቹ ገና እየተጫኑ ነው። እዚህ ያለው ሁሉ ግን ይሠራል።
document-wait-title = እባክዎ ጥቂት ይጠብቁ
document-wait = እርስዎ ካሉበት በጣም ብዙ ገጾች ተጠይቀዋል፤ ስለዚህ ይህኛው መጠበቅ አለበት። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይጫኑት። የተከፈቱ ገጾች እንዳሉ ይቆያሉ።
document-no-such-page-title = እንዲህ ያለ ገጽ የለም
document-no-such-page = በዚህ አድራሻ ምንም የለም። አድራሻው በከፊል ተቀድቶ ሊሆን ይችላል። የድረ ገጹ ገጾች ከላይ ባለው ዝርዝር አሉ።
document-home = Camera Census፣ የመጀመሪያው ገጽ
document-map-by-keys = በዚህ ካርታ አካባቢዎች መካከል በቁልፍ ሰሌዳ ይዘዋወሩ

trend-mean = የ12 ወራት አማካይ
trend-month = ወር
trend-count = ሪፖርቶች
trend-gap = ክፍተት
trend-source = የተቆጠረበት ምንጭ
trend-broken = በሌላ መንገድ ቦታ የተሰጠው
trend-recoded = በሌሎች ደንቦች የተመዘገበ
trend-bases =
    .incidents = ነጠላ ሪፖርቶች
    .published = የታተሙ ወርሃዊ ቁጥሮች
trend-heading = { $crime }፣ { $place }
trend-whole-city = መላው ከተማ
trend-caption = { $averaged ->
    [yes] በየወሩ ያሉ ሪፖርቶች (ቀጭን መስመር) እና የ12 ወራት አማካያቸው (ደማቅ መስመር)።
   *[no] በየወሩ ያሉ ሪፖርቶች።
    }
trend-caption-gaps = የጠቆረው ክፍል፦ ፋይሎቻችን የተሟሉ አይደሉም ({ $months })። ክፍተት ዜሮ አይደለም።
trend-caption-breaks = የተቆራረጠ መስመር ({ $days })፦ ከዚህ ጀምሮ ሪፖርቶች አካባቢ የሚሰጣቸው በሌላ መንገድ ነው፤ ስለዚህ ከእርሱ በፊትና በኋላ ያለውን ማነጻጸር አይቻልም።
trend-caption-recoded = የተቆራረጠ መስመር ({ $days })፦ ከዚህ ጀምሮ ፖሊስ እነዚህን የወንጀል ዓይነቶች የሚመዘግበው በሌሎች ደንቦች ነው፤ ስለዚህ ከእርሱ በፊትና በኋላ ያለውን ማነጻጸር አይቻልም።
trend-caption-published = ነጠላ ሪፖርቶች በሚጎድሉበት፣ የከተማው መስመር የታተሙ ወርሃዊ ቁጥሮችን ይጠቀማል፤ ስለዚህ ወራቱ ሲደመሩ ዓረፍተ ነገሩ ከሚለው በጥቂቱ ሊበልጡ ወይም ሊያንሱ ይችላሉ።
trend-caption-areas = በአካባቢ የተቆጠሩ ቁጥሮች በ{ $day } ያበቃሉ፦ ፋይሎቻችን ከዚያ አያልፉም።
trend-alt = { $crime } በየወሩ፣ { $place }፣ ከ{ $first } እስከ { $last } የሚያሳይ የመስመር ገበታ።

trend-verdict = { $verdict ->
    [down] ↓ { $crime } እ.ኤ.አ. በ{ $year } ቀንሷል።
    [up] ↑ { $crime } እ.ኤ.አ. በ{ $year } ጨምሯል።
    [unclear] { $crime }፦ እ.ኤ.አ. በ{ $year } ግልጽ ለውጥ የለም።
   *[few] { $crime }፦ እ.ኤ.አ. በ{ $year } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች።
    }
trend-verdict-none = { $crime }፦ ይህን ዓመት ካለፈው ጋር ማነጻጸር አይቻልም።
trend-change = { $days } ባለው ጊዜ { numbers-reports }፣ በ{ same-days } ከነበሩት { $before } ጋር ሲነጻጸር፦ { $change } (ዕድሉ የሰፋ ወሰን { $range })።
trend-change-few = { $alone ->
    [yes] { $days } ባለው ጊዜ { numbers-reports }፣ በ{ same-days } ከነበሩት { $before } ጋር ሲነጻጸር፦ ከብዙዎች መካከል ግልጽ አይደለም። ከሁለቱ ዓመታት በአንዱ ከ20 በታች ሲሆን ፐርሰንት ያሳስታል።
   *[no] { $verdict ->
        [down] { $days } ባለው ጊዜ { numbers-reports }፣ በ{ same-days } ከነበሩት { $before } ጋር ሲነጻጸር፦ በግልጽ ያነሰ። ከሁለቱ ዓመታት በአንዱ ከ20 በታች ሲሆን ፐርሰንት ያሳስታል።
        [up] { $days } ባለው ጊዜ { numbers-reports }፣ በ{ same-days } ከነበሩት { $before } ጋር ሲነጻጸር፦ በግልጽ የበዛ። ከሁለቱ ዓመታት በአንዱ ከ20 በታች ሲሆን ፐርሰንት ያሳስታል።
       *[few] { $days } ባለው ጊዜ { numbers-reports }፣ በ{ same-days } ከነበሩት { $before } ጋር ሲነጻጸር፦ ስለ ለውጥ ለመናገር በጣም ጥቂት። ከሁለቱ ዓመታት በአንዱ ከ20 በታች ሲሆን ፐርሰንት ያሳስታል።
        }
    }
trend-change-none = ከሁለቱ ጊዜያት አንዱ በፋይሎቻችን የተሟላ አይደለም ወይም በሌላ መንገድ ተቆጥሯል፤ ስለዚህ ንጽጽር አይደረግም።
trend-change-published = ሁለቱም ዓመታት ከታተሙ ወርሃዊ ቁጥሮች።
trend-range-heading = ዕድሉ የሰፋ ወሰን ምን ማለት ነው
trend-range-zero = 0% በውስጡ ካለ፣ ምንም ለውጥ ላይኖር ይችላል።
trend-fresh = የቅርብ ሳምንታት ሪፖርቶች አሁንም እየተጨመሩና እየተሰረዙ ናቸው፤ ለቀደመው ዓመት ግን ይህ በአብዛኛው ተጠናቋል።
trend-fresh-once = { $has_change ->
    [yes] ይህ በአንድ ወቅት ያመጣው ለውጥ፦ { $crime }፣ መላው ከተማ፣ { $days }፦ በ{ $published } እንደወጣው { $then }፣ አሁን { $now } ({ $change })።
   *[no] ይህ በአንድ ወቅት ያመጣው ለውጥ፦ { $crime }፣ መላው ከተማ፣ { $days }፦ በ{ $published } እንደወጣው { $then }፣ አሁን { $now }።
    }

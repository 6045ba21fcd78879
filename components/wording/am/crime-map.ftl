crime-map-of = በካርታው ላይ
crime-map-maps =
    .cameras = ካሜራዎች
    .reports = ወንጀል
    .rate = የወንጀል ምጣኔ
    .change = የወንጀል ለውጥ
    .government = የመንግሥት ካሜራዎች
crime-map-both = ካሜራዎችና ወንጀል በአንድ ካርታ
crime-map-no-rate = ለምጣኔ ነዋሪዎች በጣም ጥቂት ናቸው
crime-map-none = ለዚህ የወንጀል ዓይነት ካርታ የለም፦ በፋይሎቻችን የእርሱ ሙሉ ዓመት፣ ወይም ይህን ዓመት የምናነጻጽርበት ዓመት የለም።
crime-map-changes =
    .down = በግልጽ ያነሰ
    .unclear = ግልጽ ለውጥ የለም
    .up = በግልጽ የበዛ
    .few = ስለ ለውጥ ለመናገር በጣም ጥቂት
crime-map-heading = { $of ->
    [rate] { $crime }፣ ሪፖርቶች በ{ unit } በዓመት፣ { $days }
   *[reports] { $crime }፣ ሪፖርቶች፣ { $days }
    }
crime-map-heading-change = { $crime }፣ { $days }፣ ከ{ same-days } ጋር ሲነጻጸር
crime-map-alt = የ{ $city } ካርታ። { $title }።

## ትልቁ ዓረፍተ ነገር

crime-map-most-reports = { $crime } ከየትኛውም ሌላ አካባቢ በላይ ሪፖርት የተደረገው በ{ $area } ነው፦ እስከ { $last } ባሉት 12 ወራት { $reports }።
crime-map-tied-reports = { $crime } ከሌሎቹ አካባቢዎች በላይ ሪፖርት የተደረገው በ{ $areas } አካባቢዎች ነው፦ እስከ { $last } ባሉት 12 ወራት በእያንዳንዳቸው { $reports }።
crime-map-nowhere = { $crime }፦ እስከ { $last } ባሉት 12 ወራት በየትኛውም አካባቢ ምንም ሪፖርት አልነበረም።
crime-map-highest-rate = { $crime } በ{ unit } ሲሰላ ከየትኛውም ሌላ አካባቢ በላይ ሪፖርት የተደረገው በ{ $area } ነው፦ እስከ { $last } ባሉት 12 ወራት { $rate } ገደማ ሪፖርቶች።
crime-map-here-no-rate = { $crime }፦ በ{ $area } የሚኖሩት ሰዎች ለአስተማማኝ ምጣኔ በጣም ጥቂት ናቸው።
crime-map-here-reports = { $crime } በ{ $area }፦ እስከ { $last } ባሉት 12 ወራት { numbers-reports }።
crime-map-here-rate = { $crime } በ{ $area }፦ እስከ { $last } ባሉት 12 ወራት በ{ unit } { $rate } ገደማ ሪፖርቶች።
crime-map-none-clear = { $crime }፣ { $days }፣ ከ{ $year_before } ጋር ሲነጻጸር፦ የአንድም አካባቢ ለውጥ ግልጽ አይደለም፤ ከ{ $areas } አካባቢዎች { $few } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች አሏቸው።
crime-map-clear = { $crime }፣ { $days }፣ ከ{ $year_before } ጋር ሲነጻጸር፦ ከ{ $areas } አካባቢዎች በ{ $down } በግልጽ ቀንሷል፣ በ{ $up } በግልጽ ጨምሯል።
crime-map-here-change = { $verdict ->
    [down] { $crime } በ{ $area }፣ { $days }፣ ከ{ $year_before } ጋር ሲነጻጸር፦ { $counts } ሪፖርቶች፣ በግልጽ ያነሰ።
    [up] { $crime } በ{ $area }፣ { $days }፣ ከ{ $year_before } ጋር ሲነጻጸር፦ { $counts } ሪፖርቶች፣ በግልጽ የበዛ።
    [unclear] { $crime } በ{ $area }፣ { $days }፣ ከ{ $year_before } ጋር ሲነጻጸር፦ { $counts } ሪፖርቶች፣ ግልጽ ለውጥ የለም።
   *[few] { $crime } በ{ $area }፣ { $days }፣ ከ{ $year_before } ጋር ሲነጻጸር፦ { $counts } ሪፖርቶች፣ ስለ ለውጥ ለመናገር በጣም ጥቂት።
    }

## ከካርታው በታች

crime-map-most = ከሁሉም የሚበዙት ያሉት በ{ $area } ነው።
crime-map-changed = በ{ $down } አካባቢዎች በግልጽ ያነሰ፣ በ{ $up } በግልጽ የበዛ፣ በ{ $unclear } ግልጽ ለውጥ የለም፣ በ{ $few } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች።
crime-map-note = { $of ->
    [reports] አካባቢዎች በስፋትና በነዋሪዎች ይለያያሉ፤ ስለዚህ ብዙ ሪፖርቶች የበለጠ አደጋ ማለት ላይሆን ይችላል።
    [rate] ብዙ ሰዎች በሚኖሩበት፣ በሚሠሩበት ወይም በሚጎበኙት ቦታ ምጣኔ ከፍ ይላል።
   *[change] “በጣም ጥቂት” ማለት “ለውጥ የለም” ማለት አይደለም።
    }
crime-map-note-first-by-few = ሪፖርቶቹ በጣም ጥቂት ስለሆኑ በአጋጣሚ ብቻ ሌላ አካባቢ አንደኛ ሊሆን ይችል ነበር።
crime-map-note-close = { $areas ->
    [one] ሌላ { $areas } አካባቢ በጣም የተቃረበ ስለነበር በአጋጣሚ ብቻ አንደኛ ሊሆን ይችል ነበር።
   *[other] ሌሎች { $areas } አካባቢዎች በጣም የተቃረቡ ስለነበሩ በአጋጣሚ ብቻ ከእነሱ ማንኛውም አንደኛ ሊሆን ይችል ነበር።
    }
crime-map-note-few = { $areas ->
    [one] { $areas } አካባቢ ከ20 ያነሱ ሪፖርቶች ነበሩት፦ ቁጥሩ በአጋጣሚ በጣም ከፍ ዝቅ ሊል ይችላል።
   *[other] { $areas } አካባቢዎች ከ20 ያነሱ ሪፖርቶች ነበሯቸው፦ ቁጥሮቻቸው በአጋጣሚ በጣም ከፍ ዝቅ ሊሉ ይችላሉ።
    }
crime-map-note-no-rate = { $areas ->
    [one] { $areas } አካባቢ ለአስተማማኝ ምጣኔ በጣም ጥቂት ነዋሪዎች አሉት።
   *[other] { $areas } አካባቢዎች ለአስተማማኝ ምጣኔ በጣም ጥቂት ነዋሪዎች አሏቸው።
    }
crime-map-tooltip = { $rate } ሪፖርቶች በ{ unit } በዓመት

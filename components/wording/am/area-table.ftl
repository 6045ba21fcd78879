area-table-sort = የሰንጠረዡ ቅደም ተከተል
area-table-sorts =
    .most = ከፍተኛ ጥግግት በቅድሚያ
    .least = ዝቅተኛ ጥግግት በቅድሚያ
    .name = በአካባቢ ቁጥር
    .reports = ብዙ ሪፖርቶች በቅድሚያ
    .rise = ትልቅ ጭማሪ በቅድሚያ
    .fall = ትልቅ ቅናሽ በቅድሚያ
area-table-sort-by-name = በአካባቢ ስም
area-table-seek = በሰንጠረዡ ውስጥ ይፈልጉ
area-table-heading = ሁሉም አካባቢዎች በቁጥር
area-table-reading = ሰንጠረዡን እንዴት ማንበብ እንደሚቻል
area-table-phone = ትንሽ ስክሪን ዋና ዋና ዓምዶችን ብቻ ያሳያል። ለሌሎቹ ስክሪኑን ያዙሩት፣ ወይም ከላይ አንድ አካባቢ ይምረጡ።
area-table-caption = { cameras.heading } እና ሪፖርት የተደረገ ወንጀል በአካባቢ
area-table-caption-crime = ሪፖርት የተደረገ ወንጀል በአካባቢ
area-table-all = { $areas ->
    [one] ሁሉም ({ $areas } አካባቢ)
   *[other] ሁሉም { $areas } አካባቢዎች
    }

area-table-column-area = አካባቢ
area-table-column-addresses = አድራሻዎች
area-table-column-residents = ነዋሪዎች
area-table-column-density = { cameras.heading } በ{ unit }
area-table-column-km2 = { $surface ->
    [land] መሬት፣ { surface.plural }
   *[land_and_water] መሬትና ውኃ፣ { surface.plural }
    }
area-table-column-year = { $crime }፣ 12 ወራት እስከ { $last }
area-table-column-change = { $year } እስከ { $last }፣ ከ{ same-days } ጋር ሲነጻጸር

area-table-note-rounded = የካሜራ ቁጥሮች ተጠጋግተዋል፦ አድራሻዎች ወደ 10፣ ካሜራዎች ወደ 20። ድምሮች የተገለጹትን ቁጥሮች ይደምራሉ።
area-table-note-residents = { $basis ->
    [estimate] ነዋሪዎች፦ እ.ኤ.አ. የ{ $census } የሕዝብ ቆጠራ፣ ግምት።
   *[count] ነዋሪዎች፦ እ.ኤ.አ. የ{ $census } የሕዝብ ቆጠራ።
    }
area-table-note-placed = { $reports ->
    [0] እያንዳንዱ ሪፖርት አካባቢ ሊሰጠው ችሏል።
    [one] { $reports } ሪፖርት አካባቢ ሊሰጠው አልቻለም፤ ያለው በከተማው ቁጥሮች ውስጥ ብቻ ነው።
   *[other] { $reports } ሪፖርቶች አካባቢ ሊሰጣቸው አልቻለም፤ ያሉት በከተማው ቁጥሮች ውስጥ ብቻ ነው።
    }
area-table-note-compared = { $areas ->
    [one] ስለ ለውጥ ለመናገር የሚበቁ ሪፖርቶች ያሉት { $areas } አካባቢ ነው።
   *[other] ስለ ለውጥ ለመናገር የሚበቁ ሪፖርቶች ያሏቸው { $areas } አካባቢዎች ናቸው።
    }
area-table-note-alone = “ከብዙዎች መካከል ግልጽ አይደለም” የተባለው ለብቻው ቢሆን ኖሮ ግልጽ ይባል ነበር።

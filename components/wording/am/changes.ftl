changes-title = ምን ተለወጠ?
changes-lead = አዲስ ቁጥሮች በድር ላይ በወጡ ቁጥር፣ ድረ ገጹ አዲስ እትም ይሆናል። ሊንክ ወይም ጥቅስ ያኔ ያሳየውን ማሳየት እንዲቀጥል የቆዩ እትሞች ይቀመጣሉ።
changes-answer = { $times ->
    [0] እነዚህ የመጀመሪያዎቹ ቁጥሮች ናቸው፤ የታተሙት በ{ $day } ነው።
    [1] ቁጥሮቹ አንድ ጊዜ ተለውጠዋል፤ የተለወጡትም በ{ $day } ነው።
    [2] ቁጥሮቹ ሁለት ጊዜ ተለውጠዋል፤ መጨረሻ የተለወጡት በ{ $day } ነው።
   *[other] ቁጥሮቹ { $times } ጊዜ ተለውጠዋል፤ መጨረሻ የተለወጡት በ{ $day } ነው።
    }
changes-answer-none = እስካሁን የተዘረዘረ እትም የለም።
changes-only-one = እስካሁን የሚነጻጸር የለም። አዲስ ቁጥሮች በድር ላይ ሲወጡ፣ የተለወጠው እዚህ ይቀመጣል።
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] እትም { $name }፣ የቅርቡ፤ አሁን ተቀምጦ አይገኝም።
       *[yes] እትም { $name }፣ የቅርቡ።
        }
   *[no] { $kept ->
        [no] እትም { $name }፤ አሁን ተቀምጦ አይገኝም።
       *[yes] እትም { $name }።
        }
    }
changes-first = የመጀመሪያው እትም። ከእርሱ በፊት የሚነጻጸርበት የለም።
changes-unknown = መናገር አይቻልም፦ የፊቱ ወይም የኋላው ቁጥሮች አሁን ተቀምጠው አይገኙም።
changes-see = ድረ ገጹን በ{ $day } እንደነበረ ይመልከቱ
changes-older-heading = የቀደሙ እትሞች
changes-older = { $kept ->
    [no] { $day }፦ እትም { $name } (አሁን ተቀምጦ አይገኝም)
   *[yes] { $day }፦ እትም { $name }
    }

## ካሜራዎች

changes-cameras-title = ካሜራዎች
changes-cameras-dates = የተቆጠሩት በ{ $after } እንደነበሩት ነው፤ ቀደም ሲል በ{ $before } እንደነበሩት።
changes-cameras-dates-same = የተቆጠሩት እንደ ቀድሞው በ{ $day } እንደነበሩት ነው።
changes-programme = ምንጩ አሁን ሌላ ነው፤ ስለዚህ እነዚህ ለውጦች ስንት ካሜራዎች እንደተጨመሩ ወይም እንደተነሱ ምንም አይናገሩም።
changes-cameras-totals = ቁጥራቸው የተገለጸው አካባቢዎች በድምር { $cameras } ገደማ ካሜራዎች በ{ $addresses } ገደማ አድራሻዎች አሏቸው። የተገለጹ አካባቢዎች፦ { $shown }።
changes-no-area-moved = የአንድም አካባቢ ቁጥር አልተለወጠም።
changes-lists =
    .now_shown = አሁን የተገለጹ
    .no_longer_shown = ከእንግዲህ የማይገለጹ
    .up = የጨመሩ
    .down = የቀነሱ
changes-moved = { $areas ->
    [one] { $title }፦ { $areas } አካባቢ ({ $names })።
   *[other] { $title }፦ { $areas } አካባቢዎች ({ $names })።
    }
changes-some = { $names }፤ እና { $more } ተጨማሪ
changes-figures-open = የተለወጠ እያንዳንዱ ቁጥር
changes-figures-caption = የካሜራ ቁጥሮች በፊትና በኋላ፣ በአካባቢ
changes-figures-columns =
    .area = አካባቢ
    .cameras = ካሜራዎች
    .addresses = አድራሻዎች
changes-not-shown = አልተገለጸም
changes-government-title = የመንግሥት ካሜራዎች
changes-government-list = { $list ->
    [new] የመንግሥት ተቋማት የሚያንቀሳቅሷቸው ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር አሁን በድረ ገጹ ላይ አለ። በዝርዝሩ ያሉ ቦታዎች፦ { $locations }።
    [gone] የመንግሥት ተቋማት የሚያንቀሳቅሷቸው ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር ከእንግዲህ በድረ ገጹ ላይ የለም። በዝርዝሩ የነበሩ ቦታዎች፦ { $locations }።
   *[other] የመንግሥት ተቋማት የሚያንቀሳቅሷቸው ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር አሁን ሌላ ነው። በዝርዝሩ ያሉ ቦታዎች፦ { $locations }።
    }

## ሪፖርት የተደረገ ወንጀል

changes-crime-title = ሪፖርት የተደረገ ወንጀል
changes-crime-published = { $precision ->
    [day] የታተመው በ{ $published } ነው።
    [month] የታተመው በ{ $published } ነው።
   *[other] የታተመው በ{ $published } ነው።
    }
changes-crime-by-area = የማንኛውም የወንጀል ዓይነት የቅርቡ ቀን፣ በአካባቢ፦ { $days }።
changes-crime-city = ለመላው ከተማ፦ { $days }።
changes-days = { $after } (ቀደም ሲል፦ { $before })
changes-days-same = { $day }፣ እንደ ቀድሞው
changes-days-added = { $days ->
    [one] ቢያንስ ለአንድ የወንጀል ዓይነት { $days } ቀን ተጨምሯል።
   *[other] ቢያንስ ለአንድ የወንጀል ዓይነት { $days } ቀናት ተጨምረዋል።
    }
changes-days-removed = { $days ->
    [one] ቢያንስ ለአንድ የወንጀል ዓይነት { $days } ቀን ወጥቷል።
   *[other] ቢያንስ ለአንድ የወንጀል ዓይነት { $days } ቀናት ወጥተዋል።
    }
changes-no-day-added = አንድም ቀን አልተጨመረም።
changes-not-revised = ቀደም ሲል የነበሩ ቀናት ሪፖርቶች እንደነበሩ ናቸው።
changes-revised = { $months ->
    [one] የ{ $months } ወር ሪፖርቶች ተከልሰዋል። ሁለቱም እትሞች በያዟቸው ቀናት፣ መላው ከተማ አሁን { $after } ሪፖርቶች አሉት፤ ቀደም ሲል { $before } ነበሩት።
   *[other] የ{ $months } ወራት ሪፖርቶች ተከልሰዋል። ሁለቱም እትሞች በያዟቸው ቀናት፣ መላው ከተማ አሁን { $after } ሪፖርቶች አሉት፤ ቀደም ሲል { $before } ነበሩት።
    }
changes-refiled = { $reports ->
    [0] ቀደም ሲል ከነበሩት ሪፖርቶች አሁን በሌላ የወንጀል ዓይነት የተመዘገበ የለም።
    [one] { $reports } ሪፖርት አልተሰረዘም፤ አሁን በሌላ የወንጀል ዓይነት ተመዝግቧል ({ $pairs })።
   *[other] { $reports } ሪፖርቶች አልተሰረዙም፤ አሁን በሌላ የወንጀል ዓይነት ተመዝግበዋል ({ $pairs })።
    }
changes-refiled-pair = { $before } → { $after }፦ { $reports }
changes-refiled-unknown = አንድ ሪፖርት ተሰርዞ፣ ዘግይቶ ተጨምሮ ወይም በሌላ የወንጀል ዓይነት ተመዝግቦ ሊሆን ይችላል። ከእነዚህ የትኛው እንደሆነ እዚህ ማወቅ አይቻልም።
changes-offenses-caption = የተለወጠው፣ በወንጀል ዓይነት
changes-offenses-columns =
    .kind = የወንጀል ዓይነት
    .days = የተጨመሩ ቀናት
    .months = የተከለሱ ወራት
    .reports = ሁለቱም እትሞች በያዟቸው ቀናት ያሉ ሪፖርቶች
changes-days-cell = { $added } (−{ $removed })
changes-months-open = የተከለሰ እያንዳንዱ ወር
changes-months-caption = በመላው ከተማ ያሉ ሪፖርቶች በፊትና በኋላ፣ ሁለቱም እትሞች በያዟቸው ቀናት
changes-months-columns =
    .month = ወር
    .kind = የወንጀል ዓይነት
    .reports = ሪፖርቶች
changes-months-left-out = { $more ->
    [one] ቀደም ያለ { $more } እዚህ አልተካተተም።
   *[other] ቀደም ያሉ { $more } እዚህ አልተካተቱም።
    }

## አካባቢዎችና ነዋሪዎች

changes-areas-title = አካባቢዎችና ነዋሪዎች
changes-areas-added = አዲስ አካባቢዎች፦ { $names }።
changes-areas-removed = ከእንግዲህ የሌሉ አካባቢዎች፦ { $names }።
changes-areas-redrawn = ድንበራቸው በሌላ መንገድ የተሠራ፦ { $names }።
changes-areas-renamed = ስማቸው የተለወጠ፦ { $names }።
changes-residents = { $areas ->
    [one] የነዋሪዎች ቁጥር በ{ $areas } አካባቢ ተለውጧል፦ በጠቅላላው { $residents } (እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ፣ ቀደም ሲል የ{ $year_before })።
   *[other] የነዋሪዎች ቁጥር በ{ $areas } አካባቢዎች ተለውጧል፦ በጠቅላላው { $residents } (እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ፣ ቀደም ሲል የ{ $year_before })።
    }
changes-residents-same-census = { $areas ->
    [one] የነዋሪዎች ቁጥር በ{ $areas } አካባቢ ተለውጧል፦ በጠቅላላው { $residents } (እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ)።
   *[other] የነዋሪዎች ቁጥር በ{ $areas } አካባቢዎች ተለውጧል፦ በጠቅላላው { $residents } (እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ)።
    }
changes-sources-only = የተለወጠው የምንጮቹ መግለጫ ብቻ ነው።
changes-pair = { $before } → { $after }
changes-pair-same = { $figure } (እንደ ቀድሞው)

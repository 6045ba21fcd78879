compare-title = ያነጻጽሩ
compare-start = ሰፈሮችን ጎን ለጎን ያነጻጽሩ
compare-start-lead = ከሁለት እስከ ስድስት ይምረጡ። ስማቸውን ይጻፉ፣ ወይም በካርታው ላይ ሰፈሮችን ይንኩ። የገጹ የድር አድራሻ ምርጫዎንና ቅደም ተከተሉን ይይዛል፤ ስለዚህ ለሌሎች መላክ ይችላሉ።
compare-one-more = እባክዎ አንድ ተጨማሪ ይምረጡ፦ ንጽጽር ቢያንስ ሁለት ያስፈልገዋል።
compare-placeholder = ስም ይጻፉ
compare-against = ሌሎቹ የሚነጻጸሩበት
compare-pick = { $larger ->
    [ward] ሰፈሮች ወይም ዋርዶች፣ ከሁለት እስከ ስድስት
    [district] ሰፈሮች ወይም የፖሊስ ዲስትሪክቶች፣ ከሁለት እስከ ስድስት
    [ward_district] ሰፈሮች፣ ዋርዶች ወይም የፖሊስ ዲስትሪክቶች፣ ከሁለት እስከ ስድስት
   *[none] ሰፈሮች፣ ከሁለት እስከ ስድስት
    }
compare-my-neighbors = አጎራባቾቼ
compare-crime = የሚታየው ወንጀል
compare-window = የሚቆጠሩት ቀናት
compare-shared = እነዚህ በከፊል ስለሚደራረቡ አይነጻጸሩም፦ { $pairs }።
compare-part = { $part } የ{ $whole } ክፍል ነው። የሚነጻጸረው ከቀሪው ክፍል ጋር ነው።
compare-windows = { $window ->
    [year] 12 ወራት እስከ { $day }
    [to_date] { $year } እስከ { $day }
   *[full_year] { $year } በሙሉ
    }
compare-faults =
    .areas = ሊንኩ የማናውቃቸውን አካባቢዎች ጠርቷል። የምናውቃቸውን ያያሉ።
    .most = ሊንኩ ከስድስት በላይ አካባቢዎችን ጠርቷል። የመጀመሪያዎቹን ስድስት ያያሉ።
    .window = ሊንኩ ልንቆጥራቸው የማንችል ቀናትን ጠይቋል። በምትኩ የተለመዱትን ያያሉ።

## ሰፋ ያሉ አካባቢዎች

compare-larger = { $kind ->
    [ward] ዋርድ { $name }
   *[district] ፖሊስ ዲስትሪክት { $name }
    }
compare-sum-estimate = { $cameras } (ግምት)
compare-sum = { $areas ->
    [one] { $cameras } (የ{ $areas } አካባቢ ድምር)
   *[other] { $cameras } (የ{ $areas } አካባቢዎቹ ድምር)
    }
compare-sum-shown = { $areas ->
    [one] { $cameras } (ቁጥሩ የተገለጸው የ{ $areas } አካባቢ ድምር፤ { $hidden } አልተካተተም)
   *[other] { $cameras } (ቁጥራቸው የተገለጸው የ{ $areas } አካባቢዎች ድምር፤ { $hidden } አልተካተተም)
    }
compare-share = { $area } (ከቤቶቹ { $share })

## መልሱ

compare-most-times = { $all ->
    [yes] ከእነዚህ { IN_WORDS($count) } መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ ከሁሉም የበዙት የነበሩት በ{ $most } ነው፤ በ{ $fewest } ካሉት ጋር ሲነጻጸሩ { multiple.of } ነበሩ።
   *[no] ደረጃ ሊሰጣቸው ከሚችሉት { IN_WORDS($ranked) } መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ ከሁሉም የበዙት የነበሩት በ{ $most } ነው፤ በ{ $fewest } ካሉት ጋር ሲነጻጸሩ { multiple.of } ነበሩ።
    }
compare-most = { $all ->
    [yes] ከእነዚህ { IN_WORDS($count) } መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ ከሁሉም የበዙት የነበሩት በ{ $most }፣ ከሁሉም ያነሱት ደግሞ በ{ $fewest } ነው።
   *[no] ደረጃ ሊሰጣቸው ከሚችሉት { IN_WORDS($ranked) } መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ ከሁሉም የበዙት የነበሩት በ{ $most }፣ ከሁሉም ያነሱት ደግሞ በ{ $fewest } ነው።
    }
compare-alike = { $all ->
    [yes] በእነዚህ { IN_WORDS($count) } መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ ግልጽ ልዩነት የለም።
   *[no] ደረጃ ሊሰጣቸው በሚችሉት { IN_WORDS($ranked) } መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ ግልጽ ልዩነት የለም።
    }
compare-no-rank = እነዚህ ደረጃ አልተሰጣቸውም፦ ወሰን ያለው ቁጥር ያላቸው ከሁለት ያነሱ ናቸው፣ ወይም ከእነርሱ ሁለቱ አንድን መሬት በጋራ ይይዛሉ።
compare-hidden = የካሜራ ቁጥራቸው ያልተገለጸ፦ { $names }።
compare-crime-dated = { $precision ->
    [day] ወንጀል፦ ድምር { $days }፣ በ{ $published } እንደወጣው።
    [month] ወንጀል፦ ድምር { $days }፣ በ{ $published } እንደወጣው።
   *[other] ወንጀል፦ ድምር { $days }፣ በ{ $published } እንደወጣው።
    }
compare-preliminary = የወንጀል መረጃው ጊዜያዊ ነው።

## ካርታው

compare-map-alt = የ{ $city } ካርታ፤ ቀለሙ የሚያሳየው፦ { cameras.inside }።
compare-map-outlined = በመስመር የተከበቡና ቁጥር የተሰጣቸው፦ { $names }።
compare-ward-outline = ዋርድ የሚከበበው በአብዛኛው በውስጡ ባሉት አካባቢዎች ነው።
compare-map-caption = ሰፈር ለመጨመር ወይም ለማውጣት ይንኩት።

## ጎን ለጎን

compare-figures-heading = ጎን ለጎን
compare-cameras-axis = { cameras.heading } በ{ unit }
compare-crime-axis = { $crime } በ{ unit } በዓመት
compare-crime-subtitle = { $crime } በ{ unit } በዓመት። { $days }።
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name }፦ { $figure }
compare-plot-alt = { $axis }፣ ጎን ለጎን በአንድ መለኪያ። { $rows }።
compare-bar-note = አሞሌው የሚያሳየው ማጠጋጋትና ቁጥራቸው ያልተገለጸ አካባቢዎች ክፍት የሚተዉትን ነው። በዝርዝሩ ያሉት ሁሉ ስለተቆጠሩ አጋጣሚ በዚህ ድርሻ የለውም።
compare-dot-note = የዋርድ ቁጥር ግምት ነው፦ ነጥብ ብቻ እንጂ አሞሌ የለውም፤ ምን ያህል እንደሚስት ማንም መናገር አይችልምና።
compare-crime-note = { $part ->
    [yes] ድምር { $days }፣ በዓመት ተሰልቶ። አሞሌው ዕድሉ የሰፋ ወሰን ነው። የዓመት ክፍል ወደ ዓመት ተሰልቷል፦ ወንጀል በወቅቶች ስለሚለያይ በጥንቃቄ ያንብቡት።
   *[no] ድምር { $days }፣ በዓመት ተሰልቶ። አሞሌው ዕድሉ የሰፋ ወሰን ነው።
    }

## ልዩነቶች በቃላት

compare-words-heading = በቃላት
compare-words-note = { $compared } የወንጀል ንጽጽሮች በአንድነት ተፈትነዋል፤ ስለዚህ ግልጽ ከተባሉት መካከል ቢበዛ ከ20 አንዱ የሐሰት ማስጠንቀቂያ እንደሚሆን ይጠበቃል (Benjamini–Hochberg)።

## በየወሩ

compare-trend-heading = { $crime } በየወሩ፣ በ{ unit }
compare-trend-note = ሁሉም በአንድ መለኪያ። ቀጭን መስመር፦ እያንዳንዱ ወር። ደማቅ መስመር፦ የ12 ወራት አማካይ። የጠቆረው ክፍል፦ ፋይሎቻችን እዚያ የተሟሉ አይደሉም። ክፍተት ዜሮ አይደለም።
compare-trend-subtitle = { $crime } በየወሩ፣ በ{ unit }። { compare-trend-note }
compare-trend-alt = { $crime } በየወሩ በ{ $where }፣ በ{ unit }፣ ከሌሎቹ ጋር በአንድ መለኪያ የሚያሳይ የመስመር ገበታ።
compare-trend-alt-mean = { $crime } በየወሩ በ{ $where }፣ በ{ unit }፣ ከሌሎቹ ጋር በአንድ መለኪያ የሚያሳይ የመስመር ገበታ። የ12 ወራት አማካዩ በመጨረሻ { $last } ነበር።
compare-trend-none = { $where }፦ ለምጣኔ በጣም ጥቂት ነዋሪዎች፣ ወይም አንድም የተሟላ ወር የለም።

## ሰንጠረዡ

compare-table-heading = ቁጥሮቹ
compare-table-caption = የተመረጡት ሰፈሮች ቁጥሮች
compare-column-area = አካባቢ
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = { cameras.heading } በ{ unit }
compare-column-reports = { $crime }፣ ሪፖርቶች
compare-column-crime-per = { $crime } በ{ unit } በዓመት (ዕድሉ የሰፋ ወሰን)
compare-column-surface = { $basis ->
    [land] መሬት፣ { surface.plural }
   *[land_and_water] መሬትና ውኃ፣ { surface.plural }
    }
compare-column-residents = ነዋሪዎች
compare-table-rounded = የካሜራ ቁጥሮች ወደ 20 ተጠጋግተዋል።
compare-table-residents = { $basis ->
    [estimate] ነዋሪዎች፦ እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ፣ ግምት።
   *[count] ነዋሪዎች፦ እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ።
    }
compare-districts-note = የፖሊስ ዲስትሪክት ከሙሉ አካባቢዎች የተሠራ ነው፤ ስለዚህ ቁጥሮቹ የእነርሱ ድምር ናቸው።
compare-parts-hidden = ቁጥራቸው ያልተገለጸ አካባቢዎች ካሜራዎች ከድምሩ ይጎድላሉ፤ ስለዚህ እውነተኛው ቁጥር ሊበልጥ ይችላል፤ አሞሌው ቢበዛ በምን ያህል እንደሆነ ያሳያል።
compare-wards-note = ከካሜራዎቹ በቀር ዋርድን የሚመለከት ሁሉ የሚቆጠረው በዋርዱ በራሱ ውስጥ ነው። ካሜራዎቹ ግምት ናቸው፦ የሚታወቁት በአካባቢ ብቻ ነው፤ ዋርድ አንድን አካባቢ ሲቆርጥ ካሜራዎቹ ቤቶቹ ባሉበት መሠረት፣ ቤቶች ባልተቆጠሩበት ደግሞ በመሬት ስፋት ይከፋፈላሉ። ካሜራ ጥቂት ሰዎች በሚኖሩበት ቦታ ሊሰቀል ይችላል፤ ስለዚህ ግምቱ ምን ያህል እንደሚስት ማንም መናገር አይችልም፣ በካሜራዎችም ልዩነት አለ ወይም የለም አንልም። ቁጥሩ ያልተገለጸ ክፍል ያለው ዋርድ ቁጥር የለውም።
compare-made-of = እያንዳንዱ ሰፋ ያለ አካባቢ የሚደምረው
compare-made-of-headers =
    .larger = ሰፋ ያለ አካባቢ
    .shown = ካሜራዎቻቸው የሚደመሩ አካባቢዎች
    .hidden = በውስጡ ቁጥራቸው ያልተገለጸ አካባቢዎች
compare-none = የለም
compare-years = ሪፖርቶች በዓመት፣ በሰንጠረዥ
compare-years-caption = ሪፖርቶች በዓመት
compare-years-note = “ያልተሟላ”፦ ፋይሎቻችን የዚያን ዓመት ሪፖርቶች በሙሉ አልያዙም።
compare-year-head = አካባቢ

## ይህ ዓመት ካለፈው ጋር

compare-change-heading = ይህ ዓመት ካለፈው ጋር ሲነጻጸር
compare-change-caption = ይህ ዓመት ካለፈው ጋር ሲነጻጸር፣ በተመረጡት ሰፈሮች
compare-change-open = ይኸው በሰንጠረዥ
compare-change-headers =
    .area = አካባቢ
    .change = ሪፖርቶች፣ እና ለውጡ (ዕድሉ የሰፋ ወሰን)
compare-change-axis = { $crime }፣ { $year } እስከ { $day }፣ ከ{ $days_before } ጋር ሲነጻጸር
compare-change-none = { $crime }፦ ፋይሎቻችን የሁለቱንም ዓመታት ተመሳሳይ ቀናት አልያዙም።
compare-change-note = ነጥቡ የሪፖርቶች ለውጥ ነው፤ መስመሩ ዕድሉ የሰፋ ወሰኑ ነው። ግራጫና ቀጭን፦ ግልጽ ለውጥ የለም። መስመሩ 0% ካቋረጠ፣ ምንም ለውጥ ላይኖር ይችላል። ከሁለቱ ዓመታት በአንዱ ከ20 ያነሱ ሪፖርቶች ካሉ፣ ቁጥሮች ብቻ ይሰጣሉ እንጂ ፐርሰንት የለም።

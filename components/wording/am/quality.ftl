quality-title = መረጃው ምን ያህል ጥሩ ነው?
quality-lead = እዚህ ያለ ማንኛውም ቁጥር ከፋይሎቻችን የተሻለ ሊሆን አይችልም፤ ፋይሎቻችን ለሕዝብ ይፋ የሆነው መረጃ ቅጂዎች ናቸው። ይህ ገጽ አሁን ለሚታዩት ቁጥሮች፣ ፋይሎቹ የትኞቹን ቀናት እንደያዙ፣ ሪፖርቶቻቸው የት እንደተቆጠሩ፣ እንዴት እንደተከለሱና የትኞቹን መዝገቦች እንዳልቆጠርን ይናገራል።
quality-answer = ከ{ $first } ወዲህ ካሉት የነጠላ ወንጀል ዓይነቶች { $months } ወራት፣ ፋይሎቻችን በአካባቢ አሟልተው የያዙት { $whole } ነው።
quality-not-told = እዚህ የሚታየው የመረጃ ልቀት የተሠራው ይህ መጻፍ ከመጀመሩ በፊት ነው፤ ስለዚህ አይናገርም።

## የተያዘው

quality-held-heading = ፋይሎቹ የትኞቹን ወራት ይዘዋል
quality-held-lead = ረድፍ የወንጀል ዓይነት ነው፤ ካሬ ወር ነው። አንዳንድ ቀናት ብቻ በተያዙበት፣ ቁጥሮች እነዚያን ቀናት ብቻ ይጠቀማሉ። ለመላው ከተማ ብቻ ቁጥር ባለበት፣ አንድም አካባቢ ቁጥር የለውም። ያልተያዘ ክፍተት ነው እንጂ በፍጹም ዜሮ አይደለም።
quality-held =
    .days = እያንዳንዱ ቀን፣ በአካባቢ
    .some_days = አንዳንድ ቀናት፣ በአካባቢ
    .month = ለመላው ከተማ ብቻ ቁጥር
    .nothing = ምንም
quality-month = ወር
quality-crime = የወንጀል ዓይነት
quality-shows = የተያዘው
quality-held-title = ፋይሎቻችን የያዟቸው ወራት፣ በወንጀል ዓይነት
quality-held-alt = የካሬዎች መስክ፣ ከ{ $first } እስከ { $last } ለእያንዳንዱ የወንጀል ዓይነትና ወር አንድ፦ { $days } እያንዳንዱን ቀን በአካባቢ ይዘዋል፤ { $some_days } አንዳንድ ቀናትን በአካባቢ ይዘዋል፤ { $month } ለመላው ከተማ ብቻ ቁጥር አላቸው፤ { $nothing } ምንም የላቸውም።
quality-held-table = ፋይሎቻችን የያዟቸው ቀናትና ወራት፣ በወንጀል ዓይነትና በዓመት
quality-held-open = ይኸው በሰንጠረዥ፣ በዓመት
quality-held-columns =
    .crime = የወንጀል ዓይነት፣ ዓመት
    .days = ቀናት በአካባቢ
    .city = ለከተማው ብቻ የሆኑ ወራት
    .without = ምንም የሌላቸው ወራት
quality-held-row = { $crime }፣ { $year }
quality-days-of = ከ{ $days }ቱ { $held }

## ሪፖርቶች የሚቆጠሩበት

quality-nowhere-heading = አካባቢ የሌላቸው ሪፖርቶች
quality-nowhere = ከተቆጠሩት { $counted } ሪፖርቶች፣ { $without } ({ $percent }) በካርታው ካሉት አካባቢዎች አንዱንም አይጠሩም፣ በአንዱም ውስጥ ነጥብ የላቸውም። ለከተማው ይቆጠራሉ፣ ለአንድም አካባቢ አይቆጠሩም።
quality-nowhere-table = አካባቢ የሌላቸው ሪፖርቶች፣ በዓመት
quality-nowhere-columns =
    .year = ዓመት
    .reports = ሪፖርቶች
    .without = አካባቢ የሌላቸው
    .share = ድርሻ
quality-by-year = በዓመት
quality-placing-heading = አንድ ሪፖርት የት እንደሚቆጠር
quality-placed-by =
    .point = በሁሉም ዓመታት በተመሳሳይ መንገድ፣ ነጥቡ ባለበት አካባቢ። ሪፖርቱ ነጥብ ከሌለው፣ በሚጠራው አካባቢ።
    .name = በሁሉም ዓመታት በተመሳሳይ መንገድ፣ በሚጠራው አካባቢ። ምንም ካልጠራ፣ ነጥቡ ባለበት።
    .not_told = በሚጠራው አካባቢ፤ ምንም ካልጠራ፣ ነጥቡ ባለበት። አካባቢ የማይጠሩ ፋይሎች ከዳር እስከ ዳር በነጥቦቻቸው ቦታ ይሰጣቸዋል፤ አንዱ መንገድ የት እንደሚያበቃና ሌላው የት እንደሚጀምር የመረጃ ልቀቱ አይናገርም።
quality-placed = የአንድ ሪፖርት ነጥብ የብሎኩ መካከል ነው፤ ብዙ ብሎኮችም ድንበር ላይ ናቸው። አካባቢ ከሚጠሩና ነጥብ ካላቸው { $reports } ሪፖርቶች፣ { $elsewhere } ({ $percent }) ነጥባቸው በሌላ አካባቢ ነው። ሌላው ቦታ የመስጫ መንገድ ያዛውራቸው ነበር።
quality-worst-table = ነጥባቸው በሌላ አካባቢ የሆነ ሪፖርቶች ድርሻ ከፍተኛ የሆነባቸው አካባቢዎች
quality-worst-columns =
    .area = አካባቢ
    .reports = ሪፖርቶች
    .elsewhere = ነጥባቸው በሌላ ቦታ
    .share = ድርሻ
quality-years-table = ነጥባቸው ከሚጠሩት በሌላ አካባቢ የሆነ ሪፖርቶች፣ በዓመት
quality-years-columns =
    .year = ዓመት
    .reports = ሪፖርቶች
    .elsewhere = ነጥባቸው በሌላ ቦታ
    .share = ድርሻ

## ክለሳዎች

quality-revised-heading = ቁጥሮች ከታተሙ በኋላ እንዴት እንደሚለወጡ
quality-revised-lead = ሪፖርቶች ይሰረዛሉ፣ ዘግይተው ይጨመራሉ ወይም በሌላ የወንጀል ዓይነት ይመዘገባሉ፤ ከሁሉም በላይ በቅርብ ሳምንታት። ስለዚህ የቅርቦቹ ቁጥሮች አሁንም በጥቂት ፐርሰንት ሊለወጡ ይችላሉ፤ ከመጨመር ይልቅ ብዙ ጊዜ ይቀንሳሉ።
quality-revised-table = ተመሳሳይ ቀናት ያኔ እንደታተሙና አሁን እንደሚቆጠሩ፣ መላው ከተማ
quality-revised-columns =
    .days = ቀናት
    .published = የታተመበት
    .then = ያኔ
    .now = አሁን
    .change = ለውጥ
quality-not-revised = የምናነጻጽርበት የእነዚህ ቀናት የቀደመ ኅትመት የለንም።
quality-refiled = { $times ->
    [0] { $days } (የታተመው፦ { $published })፦ ከዚያ ወዲህ ከአንድ የወንጀል ዓይነት ወደ ሌላ የተዛወረ ሪፖርት የለም።
    [one] { $days } (የታተመው፦ { $published })፦ ከዚያ ወዲህ አንድ ሪፖርት ከአንድ የወንጀል ዓይነት ወደ ሌላ ተዛውሯል። አልተሰረዘም፤ በአዲሱ የወንጀል ዓይነት ይቆጠራል።
   *[other] { $days } (የታተመው፦ { $published })፦ ከዚያ ወዲህ { $times } ጊዜ ሪፖርት ከአንድ የወንጀል ዓይነት ወደ ሌላ ተዛውሯል። እንዲህ ያለ ሪፖርት አልተሰረዘም፤ በአዲሱ የወንጀል ዓይነት ይቆጠራል።
    }
quality-revised-days = { $crime }፣ { $days }
quality-too-few = በጣም ጥቂት

## የማይቆጠሩ መዝገቦች

quality-aside-heading = የማይቆጠሩ መዝገቦች
quality-aside = { $read } መዝገቦች ተነበዋል፤ ከእነርሱ { $counted } ተቆጥረዋል። ሌላው እያንዳንዱ ከእነዚህ ምክንያቶች በአንዱ ወደ ጎን ተደርጓል፦
quality-reasons =
    .repeated_record_number = የመዝገቡ ቁጥር በፋይሉ ውስጥ ከአንድ ጊዜ በላይ አለ
    .offense_left_out = እዚህ የማይቆጠር የወንጀል ዓይነት
    .same_report = የዚያው ሪፖርት ሌላ መዝገብ፣ በሪፖርት የሚቆጠር የወንጀል ዓይነት
    .no_readable_time = ሊነበብ የሚችል ጊዜ የለውም
    .in_the_future = ገና ያልደረሰ ጊዜ
    .before_the_series = ተከታታይ መረጃው ከመጀመሩ በፊት ያለ ጊዜ
    .outside_coverage = ፋይሉ አሟልቶ ያልያዘው ቀን ወይም የወንጀል ዓይነት
    .superseded = አንድም ሪፖርት ሁለት ጊዜ እንዳይቆጠር፣ ያው ቀንና የወንጀል ዓይነት ከሌላ ፋይል ተወስዷል
quality-aside-table = ወደ ጎን የተደረጉ መዝገቦች፣ በምክንያት
quality-aside-columns =
    .reason = ምክንያት
    .records = መዝገቦች

## ያልተካተቱ ቀናት

quality-days-heading = ስሕተት የሚመስሉ ቀናት
quality-days-lead = ከራሳቸው ተከታታይ መረጃ አንጻር ከመጠን በላይ ጥቂት ወይም ከመጠን በላይ ብዙ ሪፖርቶች ያሏቸው ተከታታይ ቀናት አይታመኑም። እንደ ክፍተት ይተዋሉ፦
quality-no-days = በፋይሎቹ ውስጥ እንዳይታመን ከመጠን በላይ ጥቂት ወይም ከመጠን በላይ ብዙ ሪፖርቶች ያሉት የቀናት ተከታታይ የለም።
quality-days-silent = { $which ->
    [all] { $days }፣ ሁሉም የወንጀል ዓይነቶች፦ ሪፖርቶቹ እውነት ለመሆን ከመጠን በላይ ጥቂት ናቸው።
   *[some] { $days }፣ { $crimes }፦ ሪፖርቶቹ እውነት ለመሆን ከመጠን በላይ ጥቂት ናቸው።
    }
quality-days-full = { $which ->
    [all] { $days }፣ ሁሉም የወንጀል ዓይነቶች፦ ሪፖርቶቹ እውነት ለመሆን ከመጠን በላይ ብዙ ናቸው፤ አንድ ክፍል በፋይሉ ውስጥ ሁለት ጊዜ ያለ ይመስላል።
   *[some] { $days }፣ { $crimes }፦ ሪፖርቶቹ እውነት ለመሆን ከመጠን በላይ ብዙ ናቸው፤ አንድ ክፍል በፋይሉ ውስጥ ሁለት ጊዜ ያለ ይመስላል።
    }

## መቋረጦች

quality-breaks-heading = በአቆጣጠር መንገድ ያሉ መቋረጦች
quality-no-breaks = የሚነጻጸሩት ዓመታት ሁሉ በአንድ መንገድ ተቆጥረዋል። አንድም ንጽጽር መቋረጥን አያልፍም።
quality-breaks-lead = በዚህ ድረ ገጽ ያለ አንድም ለውጥ ወይም ንጽጽር ከእነዚህ ቀናት አንዱን አያልፍም፦
quality-break-placing = { $crime }፣ { $day }፦ ከዚህ ቀን ጀምሮ ሪፖርቶች ቦታ የሚሰጣቸው በሌላ መንገድ ነው።
quality-break-coding = { $crime }፣ { $day }፦ ከዚህ ቀን ጀምሮ ፖሊስ ይህን የሚመዘግበው በሌሎች ደንቦች ነው።
quality-data-note = ይህ ሁሉ ክፍት መረጃም ነው፦ data-coverage፣ placement እና set-aside፣ ለፕሮግራሞች በተዘጋጁት አድራሻዎች።

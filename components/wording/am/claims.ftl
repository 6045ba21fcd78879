claims-title = አባባልን ያረጋግጡ

## መምረጫዎች

claims-offense = የወንጀል ዓይነት
claims-where = የት
claims-until = እስከዚህ ቀን ድረስ
claims-against = የሚነጻጸርበት
claims-whole-city = መላው ከተማ
claims-againsts =
    .year = ከጃንዋሪ 1 ጀምሮ፣ ከቀደመው ዓመት ጋር
    .twelve_months = 12 ወራት፣ ከዚያ በፊት ካሉት 12 ወራት ጋር
    .thirty_days = 30 ቀናት፣ ከቀደመው ዓመት ጋር
claims-faults =
    .area = ሊንኩ የማናውቀውን አካባቢ ጠርቷል። በምትኩ መላውን ከተማ ያያሉ።
    .crime = ሊንኩ የማናውቀውን የወንጀል ዓይነት ጠርቷል። በምትኩ የተለመደውን ያያሉ።
    .date = ሊንኩ ቁጥር የሌለንን ቀን ጠርቷል። በምትኩ ሌላ ቀን ያያሉ።
    .against = ሊንኩ የሌለንን ንጽጽር ጠይቋል። በምትኩ የተለመደውን ያያሉ።
    .lang = ሊንኩ እስካሁን የሌለንን ቋንቋ ጠይቋል። በምትኩ እንግሊዝኛ ያያሉ።

## መልሱ

claims-no-claims = አንድ ሰው ወንጀል ጨምሯል ወይም ቀንሷል ይላል። እዚህ ያረጋግጡ።
claims-answer = ከ{ IN_WORDS($claims) } የባለሥልጣናት አባባሎች መካከል፦ { $found }።
claims-tally =
    .agree = { $claims ->
        [1] አንዱ ለሕዝብ ክፍት ከሆነው መረጃ ጋር ይስማማል
       *[other] { IN_WORDS($claims) } ለሕዝብ ክፍት ከሆነው መረጃ ጋር ይስማማሉ
        }
    .differ = { $claims ->
        [1] አንዱ ይለያል
       *[other] { IN_WORDS($claims) } ይለያሉ
        }
    .depend = { $claims ->
        [1] አንዱ በቀኑ ላይ የተመሠረተ ነው
       *[other] { IN_WORDS($claims) } በቀኑ ላይ የተመሠረቱ ናቸው
        }
    .unchecked = { $claims ->
        [1] አንዱ ሊረጋገጥ አይችልም
       *[other] { IN_WORDS($claims) } ሊረጋገጡ አይችሉም
        }
claims-lead-alone = ማንኛውንም አባባል ማንም ሰው ለሕዝብ ክፍት ከሆነው መረጃ ሊቆጥረው ከሚችለው ጋር ያረጋግጡ፦ ወንጀሉን፣ ቦታውን፣ ቀኑንና ንጽጽሩን ይምረጡ። “ይስማማል” የምንለው ልዩነታቸው ከአንድ የፐርሰንት ነጥብ የማይበልጥ ሲሆን ነው።
claims-lead = የተባለው፣ ማንም ሰው ለሕዝብ ክፍት ከሆነው መረጃ ሊቆጥረው ከሚችለው ጎን ለጎን እዚህ ቀርቧል። ከታች ሌላ ማንኛውንም አባባል ያረጋግጡ፦ ወንጀሉን፣ ቦታውን፣ ቀኑንና ንጽጽሩን ይምረጡ። “ይስማማል” የምንለው ልዩነታቸው ከአንድ የፐርሰንት ነጥብ የማይበልጥ ሲሆን ነው።
claims-dates = ለሕዝብ ክፍት የሆነ የወንጀል መረጃ እስከ { $day } ድረስ፣ { on-publication } እንደወጣው። የወንጀል መረጃው ጊዜያዊ ነው።
claims-dates-without-day = { on-publication } እንደወጣው። የወንጀል መረጃው ጊዜያዊ ነው።

## ተዘጋጅተው የቀረቡ አባባሎች

claims-said-title = የተባለው
claims-said-heading = { $speaker }፣ { $said_on }
claims-older = { $statements ->
    [one] { IN_WORDS($statements) } ቀደም ያለ አባባል
   *[other] { IN_WORDS($statements) } ቀደም ያሉ አባባሎች
    }
claims-quote = “{ $words }”
claims-quote-reported = በዘገባው ቃላት፦ “{ $words }”
claims-not-checked = ያልተረጋገጠ፦ { $part }
claims-source = ምንጭ፦ { $title }። { $publisher }።
claims-said = የተባለው
claims-counted = ለሕዝብ ክፍት መረጃ
claims-more = ከጀርባው ያለው
claims-check-further = ከታች ያለውን ማረጋገጫ በዚህ አባባል ያዘጋጁት
claims-said-direction =
    .up = ጨምሯል
    .down = ቀንሷል
claims-said-change = { $says ->
    [close_to] ለ{ $percent } የቀረበ
    [at_least] { $percent } ወይም ከዚያ በላይ
   *[about] { $percent }
    }
claims-not-known = በፋይሎቻችን ውስጥ የለም
claims-claimed = የተባለው { $said }
claims-claimed-line = የተባለው፦ { $said }

## በአባባል ላይ የሚሰጥ ውሳኔ

claims-differs-by = { $direction ->
    [larger_fall] በ{ $points } የፐርሰንት ነጥብ ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ የበለጠ ቅናሽ ያሳያል።
    [smaller_fall] በ{ $points } የፐርሰንት ነጥብ ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ያነሰ ቅናሽ ያሳያል።
    [larger_rise] በ{ $points } የፐርሰንት ነጥብ ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ የበለጠ ጭማሪ ያሳያል።
    [smaller_rise] በ{ $points } የፐርሰንት ነጥብ ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ያነሰ ጭማሪ ያሳያል።
    [unclear] በ{ $points } የፐርሰንት ነጥብ ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ግልጽ ለውጥ አያሳይም።
   *[other] በ{ $points } የፐርሰንት ነጥብ ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ተቃራኒውን አቅጣጫ ያሳያል።
    }
claims-differs = { $direction ->
    [larger_fall] ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ የበለጠ ቅናሽ ያሳያል።
    [smaller_fall] ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ያነሰ ቅናሽ ያሳያል።
    [larger_rise] ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ የበለጠ ጭማሪ ያሳያል።
    [smaller_rise] ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ያነሰ ጭማሪ ያሳያል።
    [unclear] ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ግልጽ ለውጥ አያሳይም።
   *[other] ይለያል፦ ለሕዝብ ክፍት የሆነው መረጃ ተቃራኒውን አቅጣጫ ያሳያል።
    }
claims-depends-on-the-day = በቀኑ ላይ የተመሠረተ ነው፤ ቀኑ ግን አልተጠቀሰም፦ እስከ { $day } ድረስ { $change } ነው።
claims-verdicts =
    .agrees = ይስማማል።
    .depends = በቀናቱ ላይ የተመሠረተ ነው፤ ቀናቱ ግን አልተጠቀሱም።
    .cannot_tell = ማወቅ አይቻልም።
    .few = ፐርሰንትን ለማረጋገጥ ሪፖርቶቹ በጣም ጥቂት ናቸው።
    .not_separable = ማረጋገጥ አይቻልም፦ ፋይሎቻችን ለይተው አያሳዩትም።
    .no_data = ማረጋገጥ አይቻልም፦ ፋይሎቻችን እነዚህን ቀናት አልያዙም።
    .not_public = ማረጋገጥ አይቻልም፦ ከጀርባው ለሕዝብ ክፍት የሆነ ቁጥር አላገኘንም።

## ከአባባል ጀርባ ያለው

claims-part-that-fits = { $part } ለብቻው ተጠቅሷል፤ ለሕዝብ ክፍት የሆነው መረጃ ግን በዚህ ውስጥ ይቆጥረዋል፦ { $crime }። ሁለቱም አባባሎች በትክክል ልክ የሚሆኑት ከቀደሙት { $was } ሪፖርቶች { $reports } የእርሱ ከነበሩ ነው (አባባሎቹ በሙሉ ፐርሰንት ስለሆኑ ከ{ $low } እስከ { $high })፦ { $others } × { $rest } + { $reports } × { $share } = { $now }። እንደዚያ ነበሩ ወይስ አልነበሩም ለሕዝብ ክፍት የሆነው መረጃ መናገር አይችልም።
claims-counts-then-and-now = { $counts } ሪፖርቶች፣ { $days }፣ ከተመሳሳይ የ{ $year } ቀናት ጋር ሲነጻጸሩ።
claims-likely = የለውጡ ዕድሉ የሰፋ ወሰን { $range }።
claims-through-the-day = እስከ { $day } ድረስ፣ ያን ቀን ጨምሮ፦ { $change }።
claims-through-the-day-estimated = እስከ { $day } ድረስ፣ ያን ቀን ጨምሮ፣ ከሳምንታዊ ቁጥሮች መገመት ብቻ እንችላለን፦ { $change } ገደማ ({ $range })።
claims-days = ቀኑ ለውጥ ያመጣል፦ ትክክለኛ ቁጥር ባላቸው በአቅራቢያው ባሉ ቀናት፣ ለውጡ ከ{ $low } (እስከ { $low_day } ድረስ) እስከ { $high } (እስከ { $high_day } ድረስ) ይሄዳል።
claims-leap-day = { $longer ->
    [before] የቀደመው ጊዜ ({ $days }) አንድ ቀን ይበልጣል፦ ፌብሩዋሪ 29።
   *[after] የኋለኛው ጊዜ ({ $days }) አንድ ቀን ይበልጣል፦ ፌብሩዋሪ 29።
    }
claims-records-table = የPart I ወንጀሎች በዓመት፣ ለሕዝብ ይፋ እንደሆኑት
claims-records-columns =
    .year = ዓመት
    .crimes = የPart I ወንጀሎች

## እርስዎ ያረጋግጡ፦ መልሱ

claims-check-heading = እርስዎ ያረጋግጡ
claims-in-place = { $place ->
    [city] በመላው ከተማ
   *[area] በ{ $area }
    }
claims-about = { $estimated ->
    [yes] { $change } ገደማ
   *[no] { $change }
    }
claims-headline-not-told = { $crime } { claims-in-place }፣ እስከ { $day } ድረስ፦ ይህን መናገር አይቻልም።
claims-headline-few = { $crime } { claims-in-place }፦ { $verdict } ({ $counts })።
claims-headline = { $verdict ->
    [down] ↓ { $crime } { claims-in-place } ቀንሷል፦ { claims-about }።
    [up] ↑ { $crime } { claims-in-place } ጨምሯል፦ { claims-about }።
   *[unclear] { $crime } { claims-in-place } ግልጽ ለውጥ አልነበረውም፦ { claims-about }።
    }
claims-counts = { $now ->
    [one] { $after } ባለው ጊዜ { $now } ሪፖርት፣ { $before } ከነበሩት { $was } ጋር ሲነጻጸር።
   *[other] { $after } ባለው ጊዜ { $now } ሪፖርቶች፣ { $before } ከነበሩት { $was } ጋር ሲነጻጸር።
    }
claims-no-percentage = ከሁለቱ ጊዜያት በአንዱ ከ20 በታች ሲሆን ፐርሰንት ያሳስታል።
claims-likely-change = የለውጡ ዕድሉ የሰፋ ወሰን፦ { $range }።
claims-estimate = { $has_change ->
    [yes] ይህ ግምት ነው። ፋይሎቻችን ለአንዳንድ የወንጀል ዓይነቶች ሳምንታዊ ቁጥር ብቻ ይይዛሉ፤ የተመረጠው ቀንም በሳምንት መካከል ነው፤ ስለዚህ ያ ሳምንት በቀናቱ ላይ በእኩል ተከፋፍሏል። እስከዚያ ያሉት ቀናት ምንም ባይኖራቸው፣ ወይም ከእኩል ድርሻቸው ሁለት እጥፍ ቢኖራቸው፣ ቁጥሩ { $limits } ሊሆን ይችላል፤ ለውጡ ደግሞ { $change_range }።
   *[no] ይህ ግምት ነው። ፋይሎቻችን ለአንዳንድ የወንጀል ዓይነቶች ሳምንታዊ ቁጥር ብቻ ይይዛሉ፤ የተመረጠው ቀንም በሳምንት መካከል ነው፤ ስለዚህ ያ ሳምንት በቀናቱ ላይ በእኩል ተከፋፍሏል። እስከዚያ ያሉት ቀናት ምንም ባይኖራቸው፣ ወይም ከእኩል ድርሻቸው ሁለት እጥፍ ቢኖራቸው፣ ቁጥሩ { $limits } ሊሆን ይችላል።
    }
claims-estimate-limits = ከ{ $low } እስከ { $high } እንጂ { $reports } ሳይሆን
claims-from-weeks = የተቆጠረው ከነጠላ ሪፖርቶች ነው፤ ለእ.ኤ.አ. { $year } ደግሞ ከታተሙ ሳምንታዊ ቁጥሮች ድምር፤ ፋይሎቻችን በዚያ ዓመት የአንዳንድ የወንጀል ዓይነቶች ነጠላ ሪፖርቶች ይጎድሏቸዋልና።
claims-from-months = የተቆጠረው፦ ለሁለቱም ጊዜያት ከታተሙ የመላው ከተማ ወርሃዊ ቁጥሮች።
claims-from-reports = የተቆጠረው፦ ለሁለቱም ጊዜያት ከነጠላ ሪፖርቶች።

## ለምን ቁጥር እንደሌለ፣ በምትኩ ምን እንደሚሞከር

claims-begins = መረጃችን የሚጀምረው በ{ $day } ነው፤ ስለዚህ ይህን ጊዜ የምናነጻጽርበት የለም። ያልተቆጠረው ክፍተት ነው፤ ክፍተትም ዜሮ አይደለም። ከዚያ በኋላ ያለ ቀን ይምረጡ።
claims-gap = ፋይሎቻችን የሁለቱንም ጊዜያት እያንዳንዱን ቀን አልያዙም፤ ክፍተትም ዜሮ አይደለም። ስለዚህ ቁጥር አንሰጥም።
claims-reports-end = ነጠላ ሪፖርቶች የሚያበቁት በ{ $day } ነው።
claims-nearest = ቁጥር ያለው የቅርብ ቀን { $day } ነው።
claims-city-instead = ለመላው ከተማ ግን ለዚህ ቀን ቁጥር አለ።
claims-interval-note = አንድ አባባል ስለ ቁጥሮቹ ፍጹም ልክ ሆኖ፣ ለውጡ ግን አጋጣሚ ሊሆን ይችላል።

## በአቅራቢያ ያሉ ቀናት

claims-around-heading = ቀኑ ምን ያህል ለውጥ ያመጣል?
claims-around-narrow = ብዙም አይደለም፦ የለውጡ ልዩነት ከአንድ የፐርሰንት ነጥብ አይበልጥም።
claims-around-range = እንደ ቀኑ፣ ለውጡ { $range } ነው።
claims-around-exact = ትክክለኛ ቁጥር ባላቸው ቀናት ለውጡ { $exact } ነው። ከግምታዊ ቀናት ጋር ግን { $range } ነው።
claims-around-axes = ልንቆጥረው እስከምንችለው እያንዳንዱ ቀን ድረስ ያለው ለውጥ፤ ከተመረጠው ቀን (ትልቁ ነጥብ) በፊትና በኋላ እስከ { $days } ቀናት፣ በዓመቱ ውስጥ።
claims-around-estimates = ባዶ ነጥቦች ግምት ናቸው።
claims-around-up = ወደ ላይ፦ ለውጥ በፐርሰንት።
claims-around-none = በአቅራቢያ ያሉትን ቀናት ማሳየት አይቻልም፦ ፋይሎቻችን እዚያ እያንዳንዱን ቀን አልያዙም።
claims-around-months = በአቅራቢያ ያሉትን ቀናት ማሳየት አይቻልም፦ ለዚህ ጊዜ ፋይሎቻችን የሚይዙት ሙሉ ወራትን ብቻ ነው።
claims-around-few = ሪፖርቶቹ እንዲህ ጥቂት ሲሆኑ ለማንኛውም ቀን ፐርሰንት አይታይም። ቁጥሮቹ በሰንጠረዡ አሉ።
claims-around-alt = የለውጥ ገበታ፦ { $crime } በ{ $day } አቅራቢያ እስካለ እያንዳንዱ ቀን ድረስ፦ ከ{ $low } እስከ { $high }።
claims-around-alt-fitting = እስከ { $day } ድረስ፣ እንደተባለው፣ { $change } ነው።
claims-day-dot = { $day }፦ { $change }
claims-around-table = ይኸው ለውጥ እስከ ሌሎች ቀናት ድረስ
claims-around-open = ይኸው በሰንጠረዥ
claims-around-columns =
    .through = እስከ
    .before = በፊት
    .after = በኋላ
    .change = ለውጥ
claims-too-few = በጣም ጥቂት
claims-estimated = { $change } (ግምት)
claims-chart =
    .day = እስከ
    .change = ለውጥ

## ከቁጥሩ ጀርባ ያለው

claims-behind-heading = ከቁጥሩ ጀርባ ያለው
claims-definition-title = የሚቆጠረው ምንድን ነው
claims-definition = ለሕዝብ ክፍት የሆነው መረጃ በ“{ $crime }” ሥር የሚመዘግባቸው ሪፖርቶች፣ ሪፖርት በተደረገበት ቀን፣ በአካባቢው ሰዓት።
claims-definition-sum = “{ $crime }” ለሕዝብ ክፍት በሆነው መረጃ የእነዚህ ድምር ነው፦ { $offenses }። የሚቆጠረው ሪፖርት በተደረገበት ቀን ነው፣ በአካባቢው ሰዓት።
claims-offense-in-list = { $offense }
claims-placed-title = አንድ ሪፖርት የት እንደሚቆጠር
claims-separate-title = ለሕዝብ ክፍት የሆነው መረጃ ለይቶ ሊያሳይ የማይችለው
claims-revised-title = መረጃው ከዚያ ወዲህ እንዴት እንደተከለሰ
claims-revised-why = ሪፖርቶች ይሰረዛሉ፣ ዘግይተው ይጨመራሉ ወይም በሌላ የወንጀል ዓይነት ይመዘገባሉ። ስለዚህ አንድ አባባል በተነገረበት ቀን ልክ ሆኖ ዛሬ ትንሽ የሳተ ሊመስል ይችላል።
claims-revised = { $has_change ->
    [yes] { $crime }፣ መላው ከተማ፣ { $days }፦ { on-publication } እንደወጣው { $then }፣ አሁን { $now } ({ $change })።
   *[no] { $crime }፣ መላው ከተማ፣ { $days }፦ { on-publication } እንደወጣው { $then }፣ አሁን { $now }።
    }
claims-not-revised = የምናነጻጽርበት የእነዚህ የወንጀል ዓይነቶች የቀደመ ኅትመት የለንም። የጥቂት ፐርሰንት ክለሳ የተለመደ ነው።
claims-revised-table = ያኔና አሁን ያሉ ቁጥሮች፣ በወንጀል ዓይነት
claims-revised-open = በወንጀል ዓይነት
claims-revised-columns =
    .offense = የወንጀል ዓይነት
    .then = ያኔ
    .now = አሁን

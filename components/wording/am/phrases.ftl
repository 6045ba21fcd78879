cameras =
    .inside = { $programme ->
        [rebates] ተመላሽ ገንዘብ የተከፈለባቸው ካሜራዎች
        [registry] የተመዘገቡ ካሜራዎች
        [none] የተመዘገቡ ካሜራዎች
       *[any] ካሜራዎች
        }
    .heading = { $programme ->
        [rebates] ተመላሽ ገንዘብ የተከፈለባቸው ካሜራዎች
        [registry] የተመዘገቡ ካሜራዎች
        [none] የተመዘገቡ ካሜራዎች
       *[any] ካሜራዎች
        }
surface = { $units ->
    [us] ካሬ ማይል
   *[metric] ካሬ ኪሜ
    }
    .plural = { $units ->
        [us] ካሬ ማይል
       *[metric] ካሬ ኪሜ
        }
unit = { $per ->
    [per_km2] { surface }
   *[per_1000_residents] 1,000 ነዋሪ
    }
phrases-units =
    .metric = ካሬ ኪሜ
    .us = ካሬ ማይል
    .per_1000_residents = 1,000 ነዋሪ
multiple =
    .of = { $multiple ->
        [less] ከአንድ አሥረኛ በታች
        [nine_tenths] ዘጠኝ አሥረኛ ያህል
        [four_fifths] አራት አምስተኛ ያህል
        [three_quarters] ሦስት አራተኛ ያህል
        [two_thirds] ሁለት ሦስተኛ ያህል
        [three_fifths] ሦስት አምስተኛ ያህል
        [half] ግማሽ ያህል
        [two_fifths] ሁለት አምስተኛ ያህል
        [third] አንድ ሦስተኛ ያህል
        [quarter] አንድ አራተኛ ያህል
        [fifth] አንድ አምስተኛ ያህል
        [seventh] አንድ ሰባተኛ ያህል
        [tenth] አንድ አሥረኛ ያህል
       *[times] { $times ->
            [2] ሁለት እጥፍ ያህል
           *[other] { $times } እጥፍ ያህል
            }
        }
    .alone = { $multiple ->
        [less] ከአንድ አሥረኛ በታች
        [nine_tenths] ዘጠኝ አሥረኛ ያህል
        [four_fifths] አራት አምስተኛ ያህል
        [three_quarters] ሦስት አራተኛ ያህል
        [two_thirds] ሁለት ሦስተኛ ያህል
        [three_fifths] ሦስት አምስተኛ ያህል
        [half] ግማሽ ያህል
        [two_fifths] ሁለት አምስተኛ ያህል
        [third] አንድ ሦስተኛ ያህል
        [quarter] አንድ አራተኛ ያህል
        [fifth] አንድ አምስተኛ ያህል
        [seventh] አንድ ሰባተኛ ያህል
        [tenth] አንድ አሥረኛ ያህል
       *[times] { $times ->
            [2] ሁለት እጥፍ ያህል
           *[other] { $times } እጥፍ ያህል
            }
        }
same-days = { $as_long ->
    [yes] ተመሳሳይ የ{ $year_before } ቀናት
   *[no] ቀዳሚዎቹ { $days_before } ቀናት (እስከ { $last_before }፤ አሁን { $days_now } ቀናት፦ በቀን ተሰልቶ የተነጻጸረ)
    }

phrases-not-complete = ያልተሟላ
phrases-legend-hidden =
    .hidden = አልተገለጸም
    .or_no_rate = አልተገለጸም፣ ወይም ምጣኔ የለም
phrases-legend-water = ውኃ

## ካለፈው ዓመት ተመሳሳይ ቀናት ጋር ሲነጻጸር

phrases-verdicts =
    .down = ↓ ቀንሷል
    .up = ↑ ጨምሯል
    .unclear = ግልጽ ለውጥ የለም
    .few = ስለ ለውጥ ለመናገር በጣም ጥቂት
phrases-small-verdicts =
    .down = በግልጽ ያነሰ
    .up = በግልጽ የበዛ
    .few = ስለ ለውጥ ለመናገር በጣም ጥቂት
phrases-among-many = ከብዙዎች መካከል ግልጽ አይደለም
phrases-from-to = { $before } → { $after }
phrases-cell-counts = { $counts }፦ { $verdict }
phrases-cell-change = { $counts }፦ { $verdict } { $change } ({ $range })
phrases-drives = { $rise ->
    [yes] የቁጥሩ ጭማሪ በሙሉ የመጣው ከዚህ ነው፦ { $kind } ({ $counts })፤ ሌሎቹ { IN_WORDS($others) } በአንድነት { $course ->
        [fell] ቀንሰዋል
        [rose] ጨምረዋል
       *[stayed] ባሉበት ቆይተዋል
        } ({ $rest })።
   *[no] የቁጥሩ ቅናሽ በሙሉ የመጣው ከዚህ ነው፦ { $kind } ({ $counts })፤ ሌሎቹ { IN_WORDS($others) } በአንድነት { $course ->
        [fell] ቀንሰዋል
        [rose] ጨምረዋል
       *[stayed] ባሉበት ቆይተዋል
        } ({ $rest })።
    }
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] { $kind } በተቃራኒ አቅጣጫ ሄዷል፦ በግልጽ ያነሰ ነው ({ $counts })።
       *[up] { $kind } በተቃራኒ አቅጣጫ ሄዷል፦ በግልጽ የበዛ ነው ({ $counts })።
        }
   *[within] { $verdict ->
        [down] በውስጡ፣ { $kind } ግልጽ ለውጥ አለው፦ በግልጽ ያነሰ ነው ({ $counts })።
       *[up] በውስጡ፣ { $kind } ግልጽ ለውጥ አለው፦ በግልጽ የበዛ ነው ({ $counts })።
        }
    }
phrases-likely-range =
    .measured = ዕድሉ የሰፋ ወሰን፦ ቁጥሮች በአጋጣሚ ከፍ ዝቅ ይላሉ፤ ወንጀሎችም አንዳንድ ጊዜ ተከታትለው ይደርሳሉ። ወሰኑ ለሁለቱም ቦታ ይተዋል፤ መጠኑም በእነዚህ ሪፖርቶች ላይ ባለፉት ዓመታት የተለካ ነው። እንዲህ ያሉ ወሰኖች ምን ያህል ጊዜ ልክ እንደሚሆኑ “እንዴት ይሰላል?” የሚለው ገጽ ይናገራል። (ዘዴ፦ የquasi-Poisson ስኮር ወሰን (score interval)፣ 95%።)
    .not_measured = ዕድሉ የሰፋ ወሰን፦ ቁጥሮች በአጋጣሚ ከፍ ዝቅ ይላሉ፤ ወሰኑ ለዚህ ቦታ ይተዋል። ወንጀሎችም አንዳንድ ጊዜ ተከታትለው ይደርሳሉ፤ ግን ምን ያህል እንደሆነ ለመናገር እነዚህ ሪፖርቶች፣ ወይም ያሉባቸው ዓመታት፣ በጣም ጥቂት ናቸው። ስለዚህ እውነተኛው ወሰን ከዚህ ሊሰፋ ይችላል። (ዘዴ፦ ለሁለት የPoisson ቁጥሮች ስኮር ወሰን (score interval)።)
phrases-tested-together = በአንድነት ተፈትነዋል፤ ስለዚህ ግልጽ ከተባሉት መካከል ቢበዛ ከ20 አንዱ የሐሰት ማስጠንቀቂያ እንደሚሆን ይጠበቃል (Benjamini–Hochberg)።

## ካሜራዎች

phrases-cameras-dated = { $counted ->
    [rebates] ተመላሽ ገንዘብ የተከፈለባቸው ካሜራዎች የሚባሉት የተመላሽ ገንዘብ ፕሮግራም ክፍያ የፈጸመባቸው ናቸው፤ የዛሬው መዝገብ አይደሉም። ዝርዝሩን ሌሎች ያጠናቀሩት በ{ $day } ነው።
    [registry] የተመዘገቡ ካሜራዎች፣ በ{ $day } እንደነበሩት።
   *[none] ስለ ካሜራዎች እስካሁን ምንም ቁጥር አልታተመም።
    }
phrases-cameras-said = { $says ->
    [at_least] ከ{ $cameras } በላይ
    [nearly] ወደ { $cameras } የሚጠጉ
    [about] { $cameras } ገደማ
   *[exactly] { $cameras }
    }
phrases-not-shown-means =
    .few_addresses = “አልተገለጸም” ማለት ከ10 ያነሱ አድራሻዎች አሉ ማለት ነው፤ ምናልባትም አንድም ላይኖር ይችላል። እንዲህ ያሉ አካባቢዎች ሁሉ አንድ ዓይነት ሆነው ይታያሉ።
    .any_rule = “አልተገለጸም” ማለት ከ10 ያነሱ አድራሻዎች አሉ፣ ምናልባትም አንድም የለም፣ ወይም ሌላ ደንብ አካባቢውን ይደብቀዋል ማለት ሊሆን ይችላል፤ ብዙ ካሜራዎች ያሉበትንም ጭምር። ሁሉም አንድ ዓይነት ሆነው ይታያሉ።
phrases-release = { $kind ->
    [areas] አካባቢዎች { $version }
    [crime] ወንጀል { $version }
    [cameras] ካሜራዎች { $version }
   *[government] የመንግሥት ካሜራዎች { $version }
    }

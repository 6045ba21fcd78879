neighborhood-title = ሰፈር
neighborhood-open = ስለ ሰፈሩ ሁሉንም ይመልከቱ
neighborhood-open-any = አንድን ሰፈር በቅርበት ይመልከቱ
neighborhood-choose = ሰፈር ይምረጡ
neighborhood-choose-lead = ካሜራዎቹን፣ ወንጀሉን፣ እና በዙሪያው ካሉ አካባቢዎች ጋር ሲነጻጸር ምን እንደሚመስል በአንድ ገጽ ያግኙ፤ ገጹን ለሌሎችም መላክ ይችላሉ። ስም ይጻፉ፣ ወይም ካርታውን ይንኩ።
neighborhood-pick = ሰፈር ይምረጡ
neighborhood-faults =
    .area = ሊንኩ የማናውቀውን አካባቢ ጠርቷል። እባክዎ ከታች አንዱን ይምረጡ።

## በካርታው ላይ መዘዋወር

neighborhood-next-to = አጎራባቾቹ
neighborhood-map-alt = የ{ $city } ካርታ፤ ቀለሙ የሚያሳየው፦ { cameras.inside }። { $where } በመስመር ተከቧል። አጎራባቾቹ፦ { $neighbors }።
neighborhood-map-alt-alone = የ{ $city } ካርታ፤ ቀለሙ የሚያሳየው፦ { cameras.inside }። { $where } በመስመር ተከቧል።
neighborhood-choose-alt = የ{ $city } ካርታ በየ{ $kind }፤ ቀለሙ የሚያሳየው፦ { cameras.inside }። ከላይ ያለው መምረጫ እነዚያኑ አካባቢዎች በስም ይዘረዝራል።
neighborhood-map-caption = ወደ አንድ አካባቢ ለመሄድ ይንኩት።
neighborhood-beside-phone = ትንሽ ስክሪን ዋና ዋና ዓምዶችን ብቻ ያሳያል። ለሌሎቹ ስክሪኑን ያዙሩት፣ ወይም ከታች ያለውን ንጽጽር ይክፈቱ።

## ያለበት ደረጃ

neighborhood-standing = { $open ->
    [0] ቁጥር ካላቸው { $areas } አካባቢዎች መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ { $fewer } በእርግጠኝነት ከ{ $where } ያነሰ፣ { $more } ደግሞ በእርግጠኝነት የበለጠ ነበራቸው።
   *[other] ቁጥር ካላቸው { $areas } አካባቢዎች መካከል፣ { cameras.inside } በ{ unit } ሲሰሉ { $fewer } በእርግጠኝነት ከ{ $where } ያነሰ፣ { $more } ደግሞ በእርግጠኝነት የበለጠ ነበራቸው። በማጠጋጋቱ ምክንያት { $open } ክፍት ሆነው ይቀራሉ።
    }
neighborhood-standing-only = ቁጥር ያለው አካባቢ { $where } ብቻ ነው።
neighborhood-standing-none = { $hidden ->
    [yes] የ{ $where } የካሜራ ቁጥር አልተገለጸም፤ ስለዚህ ከሌሎቹ መካከል ደረጃ የለውም።
   *[no] በ{ $where } የሚኖሩት ሰዎች ለአስተማማኝ ምጣኔ በጣም ጥቂት ናቸው፤ ስለዚህ እዚህ ደረጃ የለውም።
    }
neighborhood-strip-alt = የነጥቦች ረድፍ፣ ለእያንዳንዱ አካባቢ አንድ ነጥብ፤ መለኪያው፦ { cameras.inside } በ{ unit }። { $where } በቀለበት ተከቧል፤ ቁጥሩ { $figure } ነው። { $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] እያንዳንዱ ነጥብ አንድ አካባቢ ነው፤ የተቀመጠው በዚህ መለኪያ ነው፦ { cameras.inside } በ{ unit }። ተቀራራቢ ቁጥር ያላቸው ተደራርበዋል።
    [one] እያንዳንዱ ነጥብ አንድ አካባቢ ነው፤ የተቀመጠው በዚህ መለኪያ ነው፦ { cameras.inside } በ{ unit }። ተቀራራቢ ቁጥር ያላቸው ተደራርበዋል። { $hidden } አካባቢ ቁጥሩ ስላልተገለጸ ነጥብ የለውም።
   *[other] እያንዳንዱ ነጥብ አንድ አካባቢ ነው፤ የተቀመጠው በዚህ መለኪያ ነው፦ { cameras.inside } በ{ unit }። ተቀራራቢ ቁጥር ያላቸው ተደራርበዋል። { $hidden } አካባቢዎች ቁጥራቸው ስላልተገለጸ ነጥብ የላቸውም።
    }
neighborhood-mark = { $name }፦ { $figure }
neighborhood-typical = የተለመደው አካባቢ፦ { $figure }

## ወንጀል

neighborhood-crime-heading = እዚህ ያለው ወንጀል
neighborhood-trend-heading = { $crime } በየወሩ

## የፈነል ሥዕል

neighborhood-funnel-heading = ለሕዝቡ ብዛት ያልተለመደ ነውን?
neighborhood-funnel-reading = ይህን ሥዕል እንዴት ማንበብ እንደሚቻል
neighborhood-funnel-verdict = { $place ->
    [far_above] እዚህ ያለው { $crime } ለዚህ ያህል ነዋሪ ባልተለመደ ሁኔታ ከፍተኛ ነው።
    [above] እዚህ ያለው { $crime } ከከተማው ምጣኔ በላይ ነው፤ ግን ያልተለመደ አይደለም።
    [below] እዚህ ያለው { $crime } ከከተማው ምጣኔ በታች ነው፤ ግን ያልተለመደ አይደለም።
    [far_below] እዚህ ያለው { $crime } ለዚህ ያህል ነዋሪ ባልተለመደ ሁኔታ ዝቅተኛ ነው።
   *[as_expected] እዚህ ያለው { $crime } በከተማው ምጣኔ ከሚጠበቀው ጋር ተቀራራቢ ነው።
    }
neighborhood-funnel-sentence = { $reports ->
    [one] { $days } ባለው ጊዜ { $reports } ሪፖርት፤ ይህ በዓመት በ1,000 ነዋሪ { $rate } ነው። የሁሉም አካባቢዎች በአንድነት { $city_rate } ነው። እዚህ የሚኖሩት { $people } ገደማ ሰዎች ናቸው (እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ)።
   *[other] { $days } ባለው ጊዜ { $reports } ሪፖርቶች፤ ይህ በዓመት በ1,000 ነዋሪ { $rate } ነው። የሁሉም አካባቢዎች በአንድነት { $city_rate } ነው። እዚህ የሚኖሩት { $people } ገደማ ሰዎች ናቸው (እ.ኤ.አ. የ{ $year } የሕዝብ ቆጠራ)።
    }
neighborhood-funnel-few-residents = እዚህ የሚኖሩት ሰዎች ለአስተማማኝ ምጣኔ በጣም ጥቂት ናቸው።
neighborhood-funnel-none = ሪፖርቶቹ በጣም ጥቂት ናቸው ወይም በፋይሎቹ ውስጥ ክፍተት አለ፤ ስለዚህ ይህን መናገር አይቻልም።
neighborhood-funnel-few = እዚህ የሚኖሩት { $people } ገደማ ሰዎች ናቸው። ከ{ $fewest } በታች ሲሆን፣ ምጣኔ ከነዋሪዎች ይልቅ ስለ ጎብኚዎችና ስለ ቢሮዎች ይናገራል፤ ስለዚህ ሥዕሉ ይህን አካባቢ ይተወዋል።
neighborhood-funnel-usual = የተለመዱ ልዩነቶች
neighborhood-funnel-chance = አጋጣሚና ተከታታይነት
neighborhood-funnel-city = ሁሉም አካባቢዎች
neighborhood-funnel-residents = ነዋሪዎች
neighborhood-funnel-rate = ሪፖርቶች በ1,000 ነዋሪ በዓመት
neighborhood-funnel-axes = ሪፖርቶች በ1,000 ነዋሪ በዓመት (ወደ ላይ)፣ በነዋሪዎች ቁጥር (ወደ ጎን)
neighborhood-funnel-alt = { $crime } በ1,000 ነዋሪ ከነዋሪዎች ቁጥር አንጻር የሚያሳይ የፈነል ሥዕል፣ ለእያንዳንዱ አካባቢ አንድ ነጥብ፤ { $where } በቀለበት ተከቧል። { $verdict } { $high } አካባቢዎች ከጠቆረው ፈነል በላይ፣ { $low } ደግሞ ከበታቹ ናቸው።
neighborhood-funnel-caption = በአንድ አካባቢ የሚኖሩት ሰዎች ባነሱ መጠን፣ ምጣኔው በአጋጣሚና ሪፖርቶች ተከታትለው በመምጣታቸው የበለጠ ከፍ ዝቅ ይላል፦ ፈነሉ በግራ በኩል ሰፊ የሆነው ለዚህ ነው። ምክንያቱ ይህ ብቻ ቢሆን ኖሮ፣ ከ100 አካባቢዎች 95ቱ በተቆራረጡት መስመሮች መካከል ይሆኑ ነበር፤ ከ{ $areas } ግን { $beyond } ከዚያ ውጪ ናቸው፦ ሰፈሮች ከዚያ በላይ ይለያያሉ። የጠቆረው ፈነል ለዚህም ቦታ ይተዋል። ከእርሱ ውጪ ያሉት { $unusual } ናቸው፤ አንድም ያልተለመደ አካባቢ ባይኖር { $by_chance } ገደማ ይሆኑ ነበር።
neighborhood-funnel-left-out = { $areas ->
    [one] በጣም ጥቂት ነዋሪዎች ያሉት { $areas } አልተካተተም።
   *[other] በጣም ጥቂት ነዋሪዎች ያሏቸው { $areas } አልተካተቱም።
    }
neighborhood-funnel-no-dot = { $where } ነጥብ የለውም፦ እዚያ የሚኖሩት ከ{ $fewest } ያነሱ ሰዎች ናቸው።
neighborhood-funnel-places =
    .far_above = ባልተለመደ ሁኔታ ከፍተኛ
    .above = ከከተማው ምጣኔ በላይ
    .as_expected = እንደሚጠበቀው
    .below = ከከተማው ምጣኔ በታች
    .far_below = ባልተለመደ ሁኔታ ዝቅተኛ
neighborhood-left-out = አልተካተተም

## የወንጀል ዓይነቶች

neighborhood-kinds-heading = እያንዳንዱ የወንጀል ዓይነት
neighborhood-kinds-caption = ሪፖርቶች በወንጀል ዓይነት
neighborhood-kinds-axis = የዚህ ዓመት ሪፖርቶች፣ ካለፈው ዓመት ተመሳሳይ ቀናት ጋር ሲነጻጸሩ
neighborhood-kinds-open = ሁሉም ዓይነቶችና ቁጥራቸው፣ በሰንጠረዥ
neighborhood-kind-caption = { $crime }፦ { $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime }፦ { $verdict }
neighborhood-kind-said = { $crime }፦ { $change }
neighborhood-kind = { $crime }
neighborhood-kinds-few = ስለ ለውጥ ለመናገር ሪፖርቶቹ በጣም ጥቂት ናቸው፦ { $kinds }።
neighborhood-kinds-missing = የሁለቱም ዓመታት ተመሳሳይ ቀናት ተሟልተው የሉም፦ { $kinds }።
neighborhood-kinds-headers =
    .kind = የወንጀል ዓይነት
    .year = ተሟልተው በተያዙት የቅርብ 12 ወራት ያሉ ሪፖርቶች
    .change = በዚህ ዓመት እስከተያዘው የመጨረሻ ቀን ድረስ፣ ከቀደመው ዓመት እስከዚያው ቀን ጋር ሲነጻጸር
neighborhood-kind-cell = { $figure }፣ እስከ { $day }
neighborhood-kinds-plot-note = ነጥቡ የሪፖርቶች ለውጥ ነው፤ መስመሩ ዕድሉ የሰፋ ወሰኑ ነው። ግራጫና ቀጭን፦ ግልጽ ለውጥ የለም። እያንዳንዱ ዓይነት ፋይሎቹ እስከያዙት የመጨረሻ ቀን ይሄዳል፤ ቀኑ በሰንጠረዡ አለ።
neighborhood-kinds-note = የአንዳንድ ዓይነቶች ፋይሎች ከሌሎቹ ይልቅ ወደ ፊት ይደርሳሉ፤ ስለዚህ ቀናቱ ይለያያሉ፣ ነጠላ ዓይነቶችም ተደምረው ከላይ ያሉትን ቡድኖች ላይሆኑ ይችላሉ። ከሁለቱ ዓመታት በአንዱ ከ20 ያነሱ ሪፖርቶች ካሉ፣ ቁጥሮቹን ብቻ እንሰጣለን እንጂ ፐርሰንት አንሰጥም። ከሁለቱ ዓመታት አንዱ ፌብሩዋሪ 29 ካለው፣ በቀን ተሰልተው ይነጻጸራሉ። ረድፎቹ በአንድነት ተፈትነዋል፤ ስለዚህ ግልጽ ከተባሉት ለውጦች መካከል ቢበዛ ከ20 አንዱ የሐሰት ማስጠንቀቂያ እንደሚሆን ይጠበቃል (Benjamini–Hochberg)።

## ከአጎራባቾቹ ጎን

neighborhood-beside-heading = ከአጎራባቾቹ ጎን ለጎን
neighborhood-rest = ቀሪው የከተማው ክፍል
neighborhood-beside-caption = { $where }፣ አጎራባች አካባቢዎቹ እና ቀሪው የከተማው ክፍል
neighborhood-beside-area = አካባቢ
neighborhood-beside-cameras = { cameras.heading } በ{ unit }
neighborhood-beside-cameras-compared = ካሜራዎች፣ ከዚህ አካባቢ ጋር ሲነጻጸሩ
neighborhood-beside-crime = { $crime } በ{ unit } በዓመት (ዕድሉ የሰፋ ወሰን)
neighborhood-beside-crime-compared = { $crime }፣ ከዚህ አካባቢ ጋር ሲነጻጸር
neighborhood-beside-lead = የወንጀል ቁጥሩ የ12 ወራት ድምር ነው፣ { $days }።
neighborhood-beside-meaning = “ሁለት እጥፍ ያህል” ማለት፦ በረድፉ ያለው አካባቢ ከዚህኛው ሁለት እጥፍ ያህል አለው ማለት ነው።
neighborhood-beside-rounded = የካሜራ ቁጥሮች ወደ 20 ተጠጋግተዋል፤ ማጠጋጋት ብቻውን ልዩነቱን ሊያመጣ በሚችልበት ቦታ ግልጽ አይደለም እንላለን።
neighborhood-beside-tested = { $compared ->
    [one] ወንጀል፦ በአንድነት የተፈተነ { $compared } ንጽጽር፤ ስለዚህ ግልጽ ከተባሉት መካከል ቢበዛ ከ20 አንዱ የሐሰት ማስጠንቀቂያ እንደሚሆን ይጠበቃል (Benjamini–Hochberg)።
   *[other] ወንጀል፦ በአንድነት የተፈተኑ { $compared } ንጽጽሮች፤ ስለዚህ ግልጽ ከተባሉት መካከል ቢበዛ ከ20 አንዱ የሐሰት ማስጠንቀቂያ እንደሚሆን ይጠበቃል (Benjamini–Hochberg)።
    }
neighborhood-beside-rest = { $hidden ->
    [one] ቀሪው የከተማው ክፍል የሚሰላው የተገለጹት የካሜራ ቁጥሮች ተደምረው ለመሬቱ ሁሉ ሲካፈሉ ነው፤ የ{ $hidden } አካባቢ ካሜራዎች ስለሚጎድሉ እውነተኛው ቁጥር ሊበልጥ ይችላል።
   *[other] ቀሪው የከተማው ክፍል የሚሰላው የተገለጹት የካሜራ ቁጥሮች ተደምረው ለመሬቱ ሁሉ ሲካፈሉ ነው፤ የ{ $hidden } አካባቢዎች ካሜራዎች ስለሚጎድሉ እውነተኛው ቁጥር ሊበልጥ ይችላል።
    }
neighborhood-compare-link = ከአጎራባቾቹ ጋር ያነጻጽሩት

## ሊያሳስት የሚችለው

neighborhood-mislead-heading = እዚህ ሊያሳስት የሚችለው
neighborhood-mislead-few-residents = እዚህ የሚኖሩት ጥቂት ሰዎች ናቸው ({ $people } ገደማ)። ከ{ $fewest } በታች ሲሆን በነዋሪ የተሰላ ምጣኔ አንሰጥም፦ በእንዲህ ያለ አካባቢ ካሉት ሰዎች ብዙዎቹ ለሥራ ወይም ለጉብኝት የመጡ ናቸው።
neighborhood-mislead-few-events = ጥቂት ሪፖርቶች፦ እነዚህ በዚህ ወይም ባለፈው ዓመት ከ20 ያነሱ ሪፖርቶች ነበሯቸው፦ { $kinds }። የአንድ ሪፖርት መጨመር ወይም መቀነስ የለውጥ አዝማሚያ ሊመስል ይችላል።
neighborhood-mislead-gaps = ክፍተቶች፦ የ{ $crime } ፋይሎቻችን ለእነዚህ ጊዜያት የተሟሉ አይደሉም፦ { $spans }።
neighborhood-mislead-unstable = የካሜራ ቁጥሩ ትንሽ ነው። ማጠጋጋት ብቻውን በአንድ አራተኛ ሊለውጠው ይችላል፤ ስለዚህ ከተቀራራቢዎቹ ጋር ደረጃ አይስጡት።
neighborhood-mislead-residents = { $basis ->
    [estimate] የነዋሪዎች ቁጥር የእ.ኤ.አ. { $year } የሕዝብ ቆጠራ ነው፤ ለዛሬዎቹ ድንበሮች ግምት ነው። ከዚያ ወዲህ ብዙ ቤቶች በተሠሩበት፣ በነዋሪ የተሰሉ ምጣኔዎች ከሚገባው በላይ ከፍ ይላሉ።
   *[count] የነዋሪዎች ቁጥር የእ.ኤ.አ. { $year } የሕዝብ ቆጠራ ነው። ከዚያ ወዲህ ብዙ ቤቶች በተሠሩበት፣ በነዋሪ የተሰሉ ምጣኔዎች ከሚገባው በላይ ከፍ ይላሉ።
    }
neighborhood-mislead-rebates = ተመላሽ ገንዘብ የተከፈለባቸው ካሜራዎች የዛሬው መዝገብ አይደሉም፤ ወንጀሉም ከዚያ በኋላ ባሉ ዓመታት የደረሰ ነው። በመጀመሪያ ተመላሽ ገንዘብ ማግኘት የሚችሉት አንዳንድ አካባቢዎች ብቻ ነበሩ።
neighborhood-mislead-cause = ካሜራዎችና ወንጀል ጎን ለጎን ቀርበዋል። አንዱ ሌላውን አያስረዳም፦ አንዳንድ ሰዎች ካሜራ የሚያስመዘግቡት ከወንጀል በኋላ ነው፤ ሰው የሚበዛባቸው ቦታዎችም ከሁለቱም የበለጠ ሊኖራቸው ይችላል።
neighborhood-mislead-reports = እነዚህ ሪፖርቶች ናቸው። አንዳንድ ሰፈሮች ከደረሰው ውስጥ ከሌሎች የበለጠውን ሪፖርት ያደርጋሉ፤ መረጃው ጊዜያዊ ነው፣ በኋላም ይከለሳል።

## ከሁለቱ ሥዕሎች ጀርባ ያሉ ቁጥሮች በሙሉ

neighborhood-all-figures = ከሁለቱ ሥዕሎች ጀርባ ያሉ አካባቢዎች በሙሉ፣ በሰንጠረዥ
neighborhood-all-caption = ሁሉም አካባቢዎች በካሜራ ጥግግትና በወንጀል ምጣኔ
neighborhood-all-by-land = ሁሉም አካባቢዎች፣ በሰንጠረዥ
neighborhood-all-by-land-caption = ሁሉም አካባቢዎች በካሜራ ጥግግትና በሪፖርቶች
neighborhood-all-by-crime-rate = ሁሉም አካባቢዎች በወንጀል ምጣኔ
neighborhood-all-by-reports = ሁሉም አካባቢዎች በሪፖርቶች
neighborhood-all-area = አካባቢ
neighborhood-all-cameras = { cameras.heading } በ{ unit }
neighborhood-all-residents = ነዋሪዎች
neighborhood-all-reports = { $crime }፣ በ12 ወራት ያሉ ሪፖርቶች
neighborhood-all-rate = { $crime } በ1,000 ነዋሪ በዓመት
neighborhood-all-place = ለሕዝቡ ብዛት

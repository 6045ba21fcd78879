brief-link-pdf = ባለ አንድ ገጽ ማጠቃለያ (PDF)
brief-link-web = ባለ አንድ ገጽ ማጠቃለያ (ድረ ገጽ)

## ክፈፍ

brief-kind = ባለ አንድ ገጽ ማጠቃለያ
brief-about-cameras = ካሜራዎች፦
brief-about-crime = ወንጀል፦
brief-about-care = በጥንቃቄ ያንብቡ፦
brief-about-evenness = የስርጭት እኩልነት፦
brief-caveats-heading = ይህ ሊነግርዎ የማይችለው
brief-sources-heading = ምንጮች
brief-cite-label = ሲጠቅሱት፦
brief-live-label = በድረ ገጹ ላይ ያለው
brief-qr-label = በድረ ገጹ ላይ ወዳለው የሚወስድ የQR ኮድ
brief-forms = የዚህ ማጠቃለያ ሌሎች ቅርጸቶች
brief-papers =
    .letter = PDF፣ US Letter
    .a4 = PDF፣ A4
brief-title = { $subject }፦ ባለ አንድ ገጽ ማጠቃለያ። { $site }
brief-cite = { $site }. ({ $date }). { $subject }, { $place } (እትም { $edition }) [ባለ አንድ ገጽ ማጠቃለያ].
brief-cite-date = y, MMMM d
brief-cite-undated = { $site }. (ቀን የለውም). { $subject }, { $place } [ባለ አንድ ገጽ ማጠቃለያ].
brief-version = የመረጃ ልቀቶች፦ { $releases }። ስሪት { $fingerprint } እነዚህን ልቀቶችና ይህን ምርጫ ይወክላል።
brief-compared = { $names } በንጽጽር
brief-whole-city = መላው ከተማ

## ካሜራዎች

brief-shown-where = የካሜራ ቁጥር የሚገለጸው ከኋላው ቢያንስ 10 አድራሻዎች ካሉ ብቻ ነው፤ ከ{ $areas } አካባቢዎች { $shown } ቁጥር አላቸው።
brief-more-than = ቁጥር ካላቸው { $areas } አካባቢዎች መካከል፣ { $standings }። ቁጥሮቹ የተጠጋጉ ስለሆኑ ደረጃዎቹ በወሰን ይሰጣሉ።
brief-more-than-first = { cameras.inside } በ{ unit } ሲሰሉ { $more } አካባቢዎች ከ{ $where } የበለጠ ነበራቸው
brief-more-than-other = { $more } ከ{ $where } የበለጠ
brief-densities = { cameras.heading } በ{ unit }፦ { $figures }።
brief-density = { $where } ({ $figure })

## ወንጀል

brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ቀንሷል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ለውጡ { $percent } ነው (ዕድሉ የሰፋ ወሰን { $range })።
       *[no] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ቀንሷል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር።
        }
    [up] { $ratio ->
        [yes] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ጨምሯል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ለውጡ { $percent } ነው (ዕድሉ የሰፋ ወሰን { $range })።
       *[no] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ጨምሯል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር።
        }
    [unclear] { $ratio ->
        [yes] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ግልጽ ለውጥ አያሳይም፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ለውጡ { $percent } ነው (ዕድሉ የሰፋ ወሰን { $range })።
       *[no] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ግልጽ ለውጥ አያሳይም፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር።
        }
   *[few] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች አሉት፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር።
    }
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ቀንሷል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ለውጡ { $percent } ነው (ዕድሉ የሰፋ ወሰን { $range })፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
       *[no] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ቀንሷል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
        }
    [up] { $ratio ->
        [yes] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ጨምሯል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ለውጡ { $percent } ነው (ዕድሉ የሰፋ ወሰን { $range })፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
       *[no] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ጨምሯል፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
        }
    [unclear] { $ratio ->
        [yes] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ግልጽ ለውጥ አያሳይም፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ለውጡ { $percent } ነው (ዕድሉ የሰፋ ወሰን { $range })፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
       *[no] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ግልጽ ለውጥ አያሳይም፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
        }
   *[few] { $crime } በ{ $where } እ.ኤ.አ. በ{ $year } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች አሉት፦ { $days } ባለው ጊዜ { numbers-reports }፣ በ{ $days_before } ከነበሩት { $before } ጋር ሲነጻጸር፤ ከታተሙ ወርሃዊ ቁጥሮች የተወሰደ።
    }
brief-crime-none = { $crime } በ{ $where } ከቀደመው ዓመት ጋር ሊነጻጸር አይችልም፦ ከሁለቱ ጊዜያት አንዱ በፋይሎቻችን የተሟላ አይደለም ወይም በሌላ መንገድ ተቆጥሯል።
brief-crimes = { $crime } { $days }፣ ከ{ $days_before } ጋር ሲነጻጸር፦ { $found }።
brief-crimes-none = { $crime } ከቀደመው ዓመት ጋር ሊነጻጸር አይችልም፦ ከሁለቱ ጊዜያት አንዱ በፋይሎቻችን የተሟላ አይደለም ወይም በሌላ መንገድ ተቆጥሯል።
brief-crimes-in = { $verdict ->
    [down] በ{ $names } ቀንሷል
    [up] በ{ $names } ጨምሯል
    [unclear] በ{ $names } ግልጽ ለውጥ የለም
   *[few] በ{ $names } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች
    }
brief-crimes-in-all = { $verdict ->
    [down] በ{ $areas } አካባቢዎች ሁሉ ቀንሷል
    [up] በ{ $areas } አካባቢዎች ሁሉ ጨምሯል
    [unclear] ከ{ $areas } አካባቢዎች በአንዱም ግልጽ ለውጥ የለም
   *[few] በ{ $areas } አካባቢዎች ሁሉ ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች
    }
brief-crimes-percent = { $where } ({ $percent }፣ ዕድሉ የሰፋ ወሰን { $range })
brief-crimes-counts = { $where } ({ $counts })

## የስርጭት እኩልነት፣ እና ሊያሳስት የሚችለው

brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] { cameras.heading } በእኩልነት ለመሰራጨት ተቃርበዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land }፣ በነዋሪዎች { $people } ነው።
       *[no] { cameras.heading } በእኩልነት ለመሰራጨት ተቃርበዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land } ነው።
        }
    [moderate] { $residents ->
        [yes] { cameras.heading } በመጠኑ እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land }፣ በነዋሪዎች { $people } ነው።
       *[no] { cameras.heading } በመጠኑ እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land } ነው።
        }
    [high] { $residents ->
        [yes] { cameras.heading } እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land }፣ በነዋሪዎች { $people } ነው።
       *[no] { cameras.heading } እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land } ነው።
        }
   *[very_high] { $residents ->
        [yes] { cameras.heading } በጣም እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land }፣ በነዋሪዎች { $people } ነው።
       *[no] { cameras.heading } በጣም እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ እያንዳንዱ { surface } እኩል ቢኖረው 0 የሚሆነው የGini መለኪያ በመሬት { $land } ነው።
        }
    }
brief-evenness-range = { $hidden ->
    [yes] ከመጠጋጋቱ በፊትና ቁጥራቸው ካልተገለጸው አካባቢዎች ጋር በመሬት { $range } ሊሆን ይችላል።
   *[no] ከመጠጋጋቱ በፊት በመሬት { $range } ሊሆን ይችላል።
    }
brief-small = የካሜራ ቁጥራቸው ትንሽ የሆነ፦ { $names }። ማጠጋጋት ብቻውን ቁጥሩን በአንድ አራተኛ ሊለውጠው ይችላል፤ ስለዚህ ከተቀራራቢዎቹ ጋር ደረጃ አይስጡት።

## ቁጥሮቹ

brief-outline =
    .one = ደማቁ መስመር አካባቢውን ያመለክታል።
    .several = ደማቅ መስመሮችና ቁጥሮች አካባቢዎቹን በሰንጠረዡ ቅደም ተከተል ያመለክታሉ።
brief-map = የ{ $city } ካርታ በየ{ $kind }። ጠቆር ያሉ አካባቢዎች የበለጠ አላቸው፦ { cameras.inside } በ{ unit }። ከሁሉም የሚበዙት ያሉት በ{ $top } ነው። { $shown } አካባቢዎች ቁጥር አላቸው፤ { $hidden } ቁጥራቸው ስላልተገለጸ በጭረት ተመልክተዋል።
brief-map-none = የ{ $city } ካርታ በየ{ $kind }። ጠቆር ያሉ አካባቢዎች የበለጠ አላቸው፦ { cameras.inside } በ{ unit }። { $shown } አካባቢዎች ቁጥር አላቸው፤ { $hidden } ቁጥራቸው ስላልተገለጸ በጭረት ተመልክተዋል።
brief-outlined = በመስመር የተከበቡ፦ { $names }።
brief-trend-heading = { $crime } በየወሩ፣ { $where }
brief-trend-note = { $gaps ->
    [yes] ቀጭን መስመር፦ በየወሩ ያሉ ሪፖርቶች። ደማቅ መስመር፦ የ12 ወራት አማካይ። የጠቆረው ክፍል፦ ፋይሎቻችን የተሟሉ አይደሉም፤ ይህ ክፍተት ነው እንጂ ዜሮ አይደለም።
   *[no] ቀጭን መስመር፦ በየወሩ ያሉ ሪፖርቶች። ደማቅ መስመር፦ የ12 ወራት አማካይ።
    }
brief-trends-note = ሁሉም በአንድ መለኪያ። ቀጭን መስመር፦ እያንዳንዱ ወር። ደማቅ መስመር፦ የ12 ወራት አማካይ። የጠቆረው ክፍል፦ በፋይሎቻችን ያለ ክፍተት፣ ዜሮ አይደለም።
brief-no-trend = በፋይሎቻችን አንድም የተሟላ ወር የለም።

## ሰንጠረዡ

brief-kinds-caption = በ{ $where } ሪፖርት የተደረገ ወንጀል፣ ቡድኖቹና አንዳንድ ነጠላ ዓይነቶች፦ ይህ ዓመት እስካሁን፣ ከቀደመው ዓመት እስከዚያው ቀን ጋር ሲነጻጸር
brief-kinds-headers =
    .kind = የወንጀል ዓይነት
    .through = የተቆጠረው እስከ
    .before = የቀደመው ዓመት፣ እስከዚያው ቀን
    .after = ይህ ዓመት እስከዚያ ቀን
    .change = ለውጥ (ዕድሉ የሰፋ ወሰን)
    .verdict = በቃላት
brief-compared-caption = { cameras.heading } እና { $crime }፣ በየአካባቢው
brief-column-area = አካባቢ
brief-column-cameras = { cameras.heading } በ{ unit }
brief-column-crime = { $crime } በ{ unit } በዓመት
brief-column-crime-days = { $crime } በ{ unit } በዓመት፣ { $window }
brief-column-before-days = { $days }
brief-column-after-days = { $year } እስከ { $day }
brief-column-before = የቀደመው ዓመት
brief-column-after = ይህ ዓመት እስካሁን
brief-column-change = ለውጥ (ዕድሉ የሰፋ ወሰን)
brief-column-verdict = በቃላት
brief-percentage = { $percent } ({ $range })
brief-no-percentage = –

## ሊነገር የማይችለው

brief-opt-in =
    .none = ስለ ካሜራዎች እዚህ እስካሁን ምንም ቁጥር አልታተመም።
    .rebates = ተመላሽ ገንዘብ መጠየቅ በፈቃድ ነበር፤ በመጀመሪያም መጠየቅ የሚችሉት አንዳንድ አካባቢዎች ብቻ ነበሩ። ተመላሽ ገንዘብ የተከፈለባቸው ካሜራዎች የዛሬው መዝገብ አይደሉም፤ ወንጀሉም ከዚያ በኋላ ባሉ ዓመታት የደረሰ ነው።
    .registry = መመዝገብ በፈቃድ ነው። ብዙ ካሜራዎች በተመዘገቡበት ቦታ የተሳተፉት ባለቤቶች ይበልጣሉ፤ ብዙ ካሜራዎች በምንም ዝርዝር ላይ የሉም።
brief-preliminary = ወንጀል ስንል ሪፖርቶች ማለታችን ነው። አንዳንድ ሰፈሮች ከሌሎች የበለጠ ሪፖርት ያደርጋሉ፤ መረጃው ጊዜያዊ ነው፣ በኋላም ይከለሳል።
brief-rounded = የካሜራ ቁጥሮች ወደ 20 ተጠጋግተዋል።
brief-small-figures = ከሁለቱ ዓመታት በአንዱ ከ20 ያነሱ ሪፖርቶች ካሉ፣ ቁጥሮች ብቻ ይሰጣሉ እንጂ ፐርሰንት የለም። በአንድ ሰንጠረዥ ያሉ ለውጦች በአንድነት ይፈተናሉ፤ ስለዚህ ግልጽ ከተባሉት መካከል ቢበዛ ከ20 አንዱ የሐሰት ማስጠንቀቂያ እንደሚሆን ይጠበቃል።

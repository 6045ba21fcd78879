## መምረጫዎች

map-find = ሰፈር ይፈልጉ
map-whole-city = መላው ከተማ
map-measure = ካሜራዎች ለእያንዳንዱ
map-offense = የሚታየው ወንጀል
map-weapon = መሣሪያ
map-weapons =
    .any = ማንኛውም ወይም ምንም
    .gun = ጠመንጃ ወይም ሽጉጥ
    .knife = ቢላዋ
    .neither = ከሁለቱም ውጪ
map-not-shown = አልተገለጸም
map-no-rate = ምጣኔ የለም
map-unstable = ትንሽ ቁጥር፣ ትክክለኛነቱ አነስተኛ

## መልሱ

map-answer = እ.ኤ.አ. በ{ $year }፣ እዚህ ከተገለጹት የ{ $city } { cameras.inside } ግማሾቹ የነበሩት በመሬቱ { $share } ገደማ ላይ ነው።
map-no-cameras = ስለ { $city } ካሜራዎች እስካሁን ምንም ቁጥር አልታተመም።
map-no-area-shown = በ{ $city } ሊገለጽ የሚችል የካሜራ ቁጥር ያለው አካባቢ እስካሁን የለም።
map-no-cameras-why = አንድ መሥሪያ ቤት ምን ያህል ካሜራዎች እንደተመዘገቡ ሲያሳትም፣ ደንቦቹ በሚፈቅዱበት ሁሉ እያንዳንዱ አካባቢ እዚህ የተጠጋጋ ቁጥር ይኖረዋል። ወንጀል ግን አሁንም ይታያል።
map-city-spread = ጥግግቱ በ{ $lowest } በ{ surface } ከ{ $low } ገደማ { cameras.inside } አንስቶ በ{ $highest } እስከ { $high } ገደማ ይደርሳል።
map-totals-heading = የቁጥሮቹ ድምር
map-city-totals = ቁጥራቸው የተገለጸው አካባቢዎች በድምር { $count } ገደማ { cameras.inside } በ{ $addresses } ገደማ አድራሻዎች አሏቸው፤ ይህ ከ{ $areas } { $kinds } የ{ $shown } ድምር ነው። ሌሎቹ { $hidden } አልተካተቱም።
map-exact-total = በምንጩ የሁሉም አካባቢዎች ድምር { $exact } ነው። ልዩነቱ የሚመጣው እያንዳንዱን ቁጥር ከማጠጋጋት፣ በአንድ አድራሻ ቢበዛ አሥር ብቻ ከመቁጠር እና ካልተካተቱት አካባቢዎች ነው።
map-higher-total = ባለሥልጣናት ከዚያ በፊት፣ { on-publication }፣ የበለጠ ድምር ተናግረው ነበር፦ { $said }። በሰንጠረዡ ያሉት ለምን እንዳነሱ አይታወቅም።
map-area-answer = እ.ኤ.አ. በ{ $year }፣ { $area } በ{ unit } { $density } ገደማ { cameras.inside } ነበሩት፤ ይህ { map-typical }።
map-typical = { $level ->
    [above] ከተለመደው አካባቢ ጋር ሲነጻጸር { multiple.of } ነው
    [below] { $part ->
        [less_than_tenth] ከተለመደው አካባቢ ጋር ሲነጻጸር ከአንድ አሥረኛ በታች ነው
        [tenth] ከተለመደው አካባቢ ጋር ሲነጻጸር አንድ አሥረኛ ያህል ነው
        [quarter] ከተለመደው አካባቢ ጋር ሲነጻጸር አንድ አራተኛ ያህል ነው
        [third] ከተለመደው አካባቢ ጋር ሲነጻጸር አንድ ሦስተኛ ያህል ነው
        [half] ከተለመደው አካባቢ ጋር ሲነጻጸር ግማሽ ያህል ነው
       *[somewhat_less] ከተለመደው አካባቢ በመጠኑ ያነሰ ነው
        }
   *[about] ከተለመደው አካባቢ ጋር ተቀራራቢ ነው
    }
map-area-facts = { $unstable ->
    [yes] { $residents } ገደማ ሰዎች በሚኖሩበት { map-size } ላይ (እ.ኤ.አ. የ{ $census } የሕዝብ ቆጠራ)፣ በ{ $addresses } ገደማ አድራሻዎች { $count } ገደማ { cameras.inside } አሉ። እነዚህ ትንሽ ቁጥሮች ስለሆኑ በጥንቃቄ ያንብቧቸው።
   *[no] { $residents } ገደማ ሰዎች በሚኖሩበት { map-size } ላይ (እ.ኤ.አ. የ{ $census } የሕዝብ ቆጠራ)፣ በ{ $addresses } ገደማ አድራሻዎች { $count } ገደማ { cameras.inside } አሉ።
    }
map-area-facts-of-land = { $unstable ->
    [yes] በ{ map-size } ላይ፣ በ{ $addresses } ገደማ አድራሻዎች { $count } ገደማ { cameras.inside } አሉ። እነዚህ ትንሽ ቁጥሮች ስለሆኑ በጥንቃቄ ያንብቧቸው።
   *[no] በ{ map-size } ላይ፣ በ{ $addresses } ገደማ አድራሻዎች { $count } ገደማ { cameras.inside } አሉ።
    }
map-size = { $units ->
    [us] { $size } ካሬ ማይል ({ $acres } ኤከር)
   *[metric] { $size } ካሬ ኪሜ
    }
map-typical-area = የተለመደው አካባቢ በ{ surface } { $density } ገደማ አለው፦ ቁጥራቸው ከተገለጸው አካባቢዎች ግማሾቹ ከዚህ የበለጠ፣ ግማሾቹ ያነሰ አላቸው።
map-area-hidden = የ{ $area } የካሜራ ቁጥር አልተገለጸም።
map-area-hidden-why =
    .rule = አንድን ቁጥር የምንገልጸው ለመጨረሻ ጊዜ ሲለወጥ ከኋላው ቢያንስ 10 አድራሻዎች ከነበሩ ብቻ ነው።
    .public = እ.ኤ.አ. የ2019 የምንጭ ሰንጠረዥ ለሕዝብ ክፍት ነው፤ ያም ሆኖ ደንቦቻችን በእርሱም ላይ ይሠራሉ።
    .more = ደንቦቹን፣ እና የትኞቹን ማረጋገጥ እንደተቻለ፣ “የግል መረጃ እንዴት ይጠበቃል?” በሚለው ገጽ ያገኛሉ።
map-dated-city = የከተማው የወንጀል መረጃ እስከ { $day } ድረስ፣ { on-publication } እንደወጣው።
map-dated-areas = የየአካባቢው የወንጀል መረጃ እስከ { $day } ድረስ፣ { on-publication } እንደወጣው።
map-preliminary = የወንጀል መረጃው ጊዜያዊ ነው።

## ከካርታው በታች ያለው የአካባቢ ካርድ

map-card-open = ገጹን ይክፈቱ
map-card-hidden = የዚህ አካባቢ የካሜራ ቁጥር አልተገለጸም።
map-card-no-cameras = ስለ ካሜራዎች እስካሁን ምንም ቁጥር አልታተመም።
map-card-cameras = { $open ->
    [yes] በ{ unit } { $density } ገደማ { cameras.inside } (ከመጠጋጋቱ በፊት፦ { $range })፤ ይህ { map-typical }።
   *[no] በ{ unit } { $density } ገደማ { cameras.inside }፤ ይህ { map-typical }።
    }

## ካርታው

map-whole = መላው ከተማ
map-lines =
    .city = ደማቁ መስመር የከተማው ድንበር ነው።
    .district = ቀጫጭን ጠቆር ያሉ መስመሮች የፖሊስ ዲስትሪክቶችን ይለያሉ።
    .area = ፈዛዛ መስመሮች አካባቢዎችን ይለያሉ።
    .park = አረንጓዴ መስመሮች ፓርኮችን ይከባሉ።
map-heading = { cameras.heading } በ{ unit }
map-alt = የ{ $city } ካርታ በየ{ $kind }፤ ቀለሙ የሚያሳየው፦ { cameras.inside } በ{ unit }።
map-alt-most = ከሁሉም የሚበዙት ያሉት በ{ $areas } ነው።
map-alt-shown = { $shown } አካባቢዎች ቁጥር አላቸው፤ { $hidden } ቁጥራቸው ስላልተገለጸ በጭረት ተመልክተዋል።
map-tooltip = በ{ unit } { $density } ገደማ { cameras.inside }
map-tooltip-open = { $figure }፤ ከመጠጋጋቱ በፊት፦ { $range }፣ በዚህ ወይም በቀጣዩ መደብ
map-tooltip-hidden = የካሜራ ቁጥር አልተገለጸም
map-tooltip-no-rate = ለምጣኔ ነዋሪዎች በጣም ጥቂት ናቸው
map-note-hidden = { $hidden ->
    [one] { $hidden } አካባቢ በጭረት ተመልክቷል፦ የግል መረጃን ለመጠበቅ ቁጥሩ አልተገለጸም።
   *[other] { $hidden } አካባቢዎች በጭረት ተመልክተዋል፦ የግል መረጃን ለመጠበቅ ቁጥራቸው አልተገለጸም።
    }
map-note-no-rate = { $areas ->
    [one] { $areas } አካባቢ ለአስተማማኝ ምጣኔ በጣም ጥቂት ነዋሪዎች አሉት።
   *[other] { $areas } አካባቢዎች ለአስተማማኝ ምጣኔ በጣም ጥቂት ነዋሪዎች አሏቸው።
    }
map-unit-meaning = { $units ->
    [us] አንድ ካሬ ማይል 640 ኤከር ነው፤ 2.59 ካሬ ኪሜ ገደማ።
   *[metric] ካሬ ኪሜ (km²) ማለት ካሬ ኪሎ ሜትር ነው፤ 0.39 ካሬ ማይል ገደማ።
    }
map-legend-lines =
    .city = የከተማው ድንበር
    .district = የፖሊስ ዲስትሪክቶች
    .park = ፓርኮች
    .area = በአካባቢዎች መካከል
map-reading = ካርታውን እንዴት ማንቀሳቀስና ማንበብ እንደሚቻል
map-use = አንድን አካባቢ ለመምረጥ ይንኩት። ወደ ከተማው ለመመለስ ደግመው ይንኩት። ቀርበው ለማየት ሁለት ጣቶችን፣ ወይም Ctrl ወይም ⌘ ይዘው የመዳፊቱን ጎማ ይጠቀሙ። ከላይ ያለው ዝርዝርና ሰንጠረዡ ተመሳሳይ አካባቢዎችን ይዘዋል።
map-class =
    .all = ቁጥራቸው የተገለጸ ሁሉ
    .none = ምንም
map-class-to = እስከ { $high }
map-class-between = ከ{ $low } በላይ እስከ { $high }
map-class-over = ከ{ $low } በላይ

## ሊነግርዎ የማይችለው

map-limits-heading = ይህ ሥዕል ሊነግርዎ የማይችለው
map-limits =
    .cause = ካሜራዎች ወንጀልን ይቀንሱ እንደሆነ። ካሜራዎችና ወንጀል ጎን ለጎን ይታያሉ እንጂ እንደ መንስኤና ውጤት አይደለም። ሰዎች ካሜራ የሚያስመዘግቡት በብዙ ምክንያት ነው፤ አንዳንዶቹም ከወንጀል በኋላ ነው።
    .number = ምን ያህል ካሜራዎች እንዳሉ። መመዝገብ በፈቃድ ነው። በምንም ዝርዝር ላይ የሌሉ ካሜራዎች አሉ፤ በዝርዝሩ ላይ ካሉትም አንዳንዶቹ አሁን በቦታቸው ላይኖሩ ይችላሉ።
    .place = አንድም ካሜራ የት እንዳለ። ይህ ሆን ተብሎ ነው።
    .reports = ምን ያህል ወንጀል እንዳለ። እነዚህ ሪፖርት የተደረጉ ወንጀሎች ናቸው። አንዳንድ ሰፈሮች ከሌሎች ይልቅ ብዙ ሪፖርት ያደርጋሉ። መረጃው ጊዜያዊ ነው፤ በኋላም ይከለሳል።
map-about-heading = ስለ እነዚህ ቁጥሮች
map-revised-heading = የፖሊስ መረጃ ይከለሳል
map-revised-more = ሪፖርቶች ይሰረዛሉ፣ ዘግይተው ይጨመራሉ ወይም በሌላ የወንጀል ዓይነት ይመዘገባሉ። “አባባልን ያረጋግጡ” የሚለው ገጽ ይህን ለእያንዳንዱ የወንጀል ዓይነት ያሳያል።

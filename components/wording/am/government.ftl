government-most = { $areas ->
    [0] { on-publication } በታተመ ዝርዝር ላይ አንድም አካባቢ የመንግሥት ካሜራዎች ያሉበት ቦታ አልነበረውም።
    [1] { on-publication } በታተመ ዝርዝር ላይ ከየትኛውም ሌላ አካባቢ በላይ የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች የነበሩት { $area } ነው፦ ከ{ $listed } { $locations }።
   *[other] { on-publication } በታተመ ዝርዝር ላይ { $areas } አካባቢዎች ከየትኛውም ሌላ አካባቢ በላይ የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች ነበሯቸው፦ ከ{ $listed } እያንዳንዳቸው { $locations }።
    }
government-here = { $locations ->
    [0] { on-publication } በታተመ ዝርዝር ላይ በ{ $area } የመንግሥት ካሜራዎች ያሉበት አንድም ቦታ አልነበረም።
   *[other] { on-publication } በታተመ ዝርዝር ላይ የመንግሥት ካሜራዎች ካሉባቸው { $listed } ቦታዎች { $locations } በ{ $area } ነበሩ።
    }
government-heading = የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች፣ { on-publication } በታተመ ዝርዝር መሠረት
government-alt = የ{ $city } ካርታ። { $heading }። { $finding }
government-what = እነዚህን ካሜራዎች የሚያንቀሳቅሷቸው የመንግሥት ተቋማት ናቸው፤ ያሉትም በሕዝብ ቦታዎችና በሕዝብ ሕንጻዎች ነው። የምንቆጥረው ቦታዎችን ነው፦ በመንገድ ላይ ያለ አንድ ካሜራ፣ ወይም ብዙ ካሜራዎች ያሉት ሕንጻ። አካባቢዎች በስፋት ይለያያሉ።
government-apart = የግል ካሜራዎች በእነዚህ ውስጥ የሉም። ሁለቱን አይደምሩ፤ የሚቆጠሩት በተለያየ መንገድ ነው።
government-list = { $age ->
    [old] ይህ የቆየ ዝርዝር እንጂ የዛሬው አይደለም፤ የታተመው { on-publication } ነው። ከዚያ በኋላ የተተከሉ ወይም የተነሱ ካሜራዎች አልተንጸባረቁበትም።
   *[recent] ዝርዝሩ የታተመው { on-publication } ነው። ከዚያ በኋላ የተተከሉ ወይም የተነሱ ካሜራዎች አልተንጸባረቁበትም።
    }
government-zero = በዝርዝሩ ላይ ያለ እያንዳንዱ ቦታ ነጥቡ ባለበት አካባቢ ስለሚቆጠር፣ 0 ማለት በእርግጥ 0 ነው።
government-outside = { $places ->
    [1] በዝርዝሩ ላይ ያለ አንድ ቦታ በየትኛውም አካባቢ ውስጥ አይደለም።
   *[other] በዝርዝሩ ላይ ያሉ { $places } ቦታዎች በየትኛውም አካባቢ ውስጥ አይደሉም።
    }
government-without-point = { $places ->
    [1] በዝርዝሩ ላይ ያለ አንድ ቦታ ነጥብ ስለሌለው በየትኛውም አካባቢ አይቆጠርም።
   *[other] በዝርዝሩ ላይ ያሉ { $places } ቦታዎች ነጥብ ስለሌላቸው በየትኛውም አካባቢ አይቆጠሩም።
    }
government-tooltip = { $locations ->
    [0] የመንግሥት ካሜራዎች ያሉበት ቦታ የለም
    [1] የመንግሥት ካሜራዎች ያሉበት አንድ ቦታ
   *[other] የመንግሥት ካሜራዎች ያሉባቸው { $locations } ቦታዎች
    }
government-column = የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች
government-sorts =
    .most = ብዙ ቦታዎች በቅድሚያ
    .least = ጥቂት ቦታዎች በቅድሚያ
government-here-heading = እዚህ ያሉ የመንግሥት ካሜራዎች
government-agency = { $agency } ({ $locations })
government-unnamed = ስሙ ያልተጠቀሰ ተቋም
government-by-agency = { $locations ->
    [0] { on-publication } በታተመው የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር ላይ እዚህ አንድም የለም።
   *[other] { on-publication } በታተመው የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር ላይ እዚህ ያሉት { $locations } ናቸው፦ { $agencies }።
    }
government-old-list = ይህ የቆየ ዝርዝር እንጂ የዛሬው አይደለም።
government-aside = እነዚህ ከላይ ባሉት የግል ካሜራዎች ውስጥ የሉም፤ ሁለቱን አይደምሩ።
government-open = በካርታው ላይ ይመልከቷቸው
government-brief = { $where ->
    [city] በእነዚህ ውስጥ የማይካተት፦ { on-publication } የታተመ የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር በጠቅላላው { $locations } ቦታዎች አሉት።
   *[area] በእነዚህ ውስጥ የማይካተት፦ { on-publication } የታተመ የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር። እዚህ ያሉ ቦታዎች፦ { $locations }።
    }
government-kinds-heading = ሦስት ዓይነት የካሜራ ፕሮግራሞች
government-kinds-caption = የካሜራ ፕሮግራሞች ዓይነቶች፦ የማን እንደሆኑ፣ ማን ማየት እንደሚችልና ይህ ድረ ገጽ ምን እንደሚያሳይ
government-kinds-columns =
    .kind = ዓይነት
    .owner = የማን ናቸው
    .look = ማን ማየት ይችላል
    .shown = ይህ ድረ ገጽ የሚያሳየው
government-registered =
    .kind = የተመዘገቡ
    .owner = የራሳቸውን ካሜራ በመዝገብ ላይ ያስመዘገቡ ነዋሪዎች፣ ሱቆችና ሌሎች
    .look = ባለቤቱ ብቻ። ፖሊስ ካሜራው እዚያ እንዳለ ያውቃል፤ የቀረጸውን ሊጠይቅም ይችላል
    .shown = የሙሉ አካባቢዎች የተጠጋጉ ቁጥሮች፣ ያውም ቢያንስ 10 አድራሻዎች ሲኖሩ ብቻ። አድራሻ የለም
government-integrated =
    .kind = የተገናኙ
    .owner = ፖሊስ ከራሳቸው ካሜራ ጋር እንዲገናኝ የፈቀዱ ነዋሪዎች፣ ሱቆችና ሌሎች
    .look = ባለቤቱ፣ እና ባለቤቱ እስከፈቀደው ድረስ ፖሊስ
    .shown = በአካባቢ የተከፋፈለ ቁጥር የለም። ቢኖር በተመሳሳይ መንገድ ይጠበቅ ነበር
government-public =
    .kind = የመንግሥት
    .owner = የመንግሥት ተቋማት፣ በሕዝብ ቦታዎችና በሕዝብ ሕንጻዎች
    .look = የሚያንቀሳቅሳቸው ተቋም፣ እና ተቋሙ የፈቀደለት
    .shown = እያንዳንዱ አካባቢ ስንት ቦታዎች እንዳሉት፣ በተቋም፣ ከታተመ ዝርዝር። ምንም አይጠጋጋም፣ ምንም አይቀርም፤ የሚጠበቅ የግል አድራሻ የለም
government-agencies-heading = የመንግሥት ካሜራዎች፣ በተቋም
government-agencies-columns =
    .agency = ተቋም
    .locations = በዝርዝሩ ላይ ያሉ ቦታዎች

government-compared = { on-publication } የታተመው የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች ዝርዝር ያለው፦ { $areas }።
government-compared-area = { $area }፦ { $locations }
government-public-already = እነዚህ ካሜራዎች የት እንዳሉ አስቀድሞ ይፋ ነው፦ ዝርዝር ታትሟል። ስለዚህ የሚጠበቅ የግል አድራሻ የለም፤ ምንም አይጠጋጋም፣ ምንም አይቀርም። እዚህ ያሉት ደንቦች ለግል ካሜራዎች ናቸው፤ ሁለቱም ፈጽሞ አይደመሩም።
government-left-out = በዚህ ዝርዝር ላይ ካለ ቦታ በ20 ሜትር (65 ጫማ) ገደማ ውስጥ ያለ የግል ካሜራ በግል ካሜራዎች ቁጥሮች ውስጥ አይቆጠርም። አለበለዚያ አንድ ሰው ዝርዝሩን ከእነዚያ ቁጥሮች ቀንሶ ስለቀሩት ጥቂቶች ሊያውቅ ይችላል።
government-key-listed = የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች፣ { on-publication } በታተመ ዝርዝር
government-key-here = በዚህ አካባቢ የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች
government-key-areas = { $having ->
    [one] ከ{ $areas } አካባቢዎች እንዲህ ያለ ቦታ ያለው
   *[other] ከ{ $areas } አካባቢዎች እንዲህ ያለ ቦታ ያላቸው
    }

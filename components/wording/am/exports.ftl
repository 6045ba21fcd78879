## ከምስል በታች ያለው መምረጫ

exports-take = ያውርዱ
exports-take-picture = ምስል
exports-take-data = መረጃ
exports-take-embed = በሌላ ገጽ ላይ ለማሳየት
exports-take-what =
    .png = PNG
    .slide_png = PNG ለስላይድ (16:9)
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = CSV ለExcel
    .geojson = GeoJSON
    .parquet = GeoParquet
exports-figures =
    .coverage-map = የካሜራ ጥግግት ካርታ
    .crime-map = የወንጀል ካርታ
    .government-map = የመንግሥት ካሜራዎች ካርታ
    .crime-trend = የወንጀል አካሄድ
    .areas = የሁሉም አካባቢዎች ሰንጠረዥ
    .standing = ይህ አካባቢ ያለበት ደረጃ
    .area-crime-trend = የዚህ አካባቢ የወንጀል አካሄድ
    .crime-by-size = ወንጀል በአካባቢው የሕዝብ ብዛት
    .kinds-of-crime = የወንጀል ዓይነቶች
    .neighbors = አካባቢው ከአጎራባቾቹ ጎን
    .compared-cameras = ካሜራዎች በንጽጽር
    .compared-crime = ወንጀል በንጽጽር
    .compared-change = ይህ ዓመት ካለፈው ጋር፣ በንጽጽር
    .compared-trends = አካሄዶች በንጽጽር
    .compared = የሚነጻጸሩት ሰንጠረዥ
    .lorenz = ከእኩልነት ምን ያህል ይርቃል
    .cameras-and-crime = የካሜራዎችና የወንጀል ካርታዎች
    .coverage-and-crime-map = የካሜራዎችና የወንጀል አንድ ካርታ
    .coverage-and-crime = ካሜራዎች ከወንጀል አንጻር
    .spread = የካሜራዎችና የወንጀል ሰንጠረዥ
    .change-by-day = ለውጡ በቀን
    .claims = አባባሎችና ቁጥሮች
    .cameras-said = ለሕዝብ ይፋ የሆኑ ቁጥሮች
    .data-coverage = የተያዙ ወራት
exports-take-label = ያውርዱ፦ { $figure }
exports-embed-title = { $figure }
exports-embed-open = ይህን በ{ $site } ይክፈቱ

## ከእያንዳንዱ ምስል በታች

exports-crime-through = የወንጀል መረጃ እስከ { $day } ድረስ፣ { on-publication } እንደወጣው። መረጃው ጊዜያዊ ነው።
exports-crime-published = የወንጀል መረጃ { on-publication } እንደወጣው። መረጃው ጊዜያዊ ነው።
exports-sources = ምንጭ፦ { $sources }። { $licence }።
exports-source = { $title } ({ $publisher })
exports-made-by = { $site }።
exports-made-by-from = { $site }፣ ከእነዚህ የመረጃ ልቀቶች፦ { $releases }።
exports-notes =
    .title = ርዕስ
    .subtitle = የሚታየው
    .note = ማስታወሻ
    .edition = እትም
    .address = ይህ ገጽ
    .cite = ሲጠቅሱት

## የምስሎች ርዕሶች፣ እና የሚያሳዩት

exports-of-area = { $area } – { $verdict }
exports-map-subtitle = { cameras.heading } በ{ unit }፣ በአካባቢ። የግል መረጃን ለመጠበቅ ከ{ $areas } አካባቢዎች { $hidden } ቁጥራቸው አልተገለጸም።
exports-areas-title = እያንዳንዱ አካባቢ በቁጥር
exports-areas-subtitle = { cameras.heading } በ{ unit }።
exports-areas-crime = { $crime }፦ ይህ ዓመት ({ $days }) ከቀደመው ዓመት ተመሳሳይ ቀናት ጋር ሲነጻጸር።
exports-beside-crime = የወንጀል ቁጥሩ ድምር ነው፣ { $days }።
exports-trend-subtitle = { $crime }፣ { $where }፣ ሪፖርቶች በየወሩ።
exports-standing-subtitle = { cameras.heading } በ{ unit }። እያንዳንዱ ነጥብ አንድ አካባቢ ነው።
exports-funnel-subtitle = { $crime } በ1,000 ነዋሪ፣ በአካባቢው ነዋሪዎች ብዛት። { $days }።
exports-kinds-title = በ{ $area } ሪፖርት የተደረገ ወንጀል
exports-beside-title = { $area } ከአጎራባቾቹ ጎን ለጎን
exports-crime-against = { $crime } በ{ unit }፣ { $days }፣ ከ{ $first } ጋር ሲነጻጸር፦ { $found }።
exports-crime-against-undated = { $crime } በ{ unit }፣ ከ{ $first } ጋር ሲነጻጸር፦ { $found }።
exports-crime-of-others = { $verdict ->
    [down] በ{ $areas } በግልጽ የበዛ
    [up] በ{ $areas } በግልጽ ያነሰ
    [unclear] በ{ $areas } ግልጽ ልዩነት የለም
    [few] በ{ $areas } ለማነጻጸር በጣም ጥቂት ሪፖርቶች
   *[gap] ከ{ $areas } ጋር ማነጻጸር አይቻልም
    }
exports-changes-title = { $crime } በዚህ ዓመት ካለፈው ጋር ሲነጻጸር።
exports-changes-found = { $verdict ->
    [down] በ{ $areas } በግልጽ ቀንሷል።
    [up] በ{ $areas } በግልጽ ጨምሯል።
    [unclear] በ{ $areas } ግልጽ ለውጥ የለም።
    [few] በ{ $areas } ስለ ለውጥ ለመናገር በጣም ጥቂት ሪፖርቶች።
   *[gap] በመረጃው ውስጥ ክፍተት ስላለ በ{ $areas } መናገር አይቻልም።
    }
exports-claims-title = የተባለው፣ እና ማንም ሰው ሊቆጥረው የሚችለው
exports-claims-subtitle = በሪፖርቶች ላይ የታየው ለውጥ፣ እንደተባለውና እንደተቆጠረው።
exports-timeline-subtitle = ለመላው ከተማ የተነገሩ ወይም የታተሙ ቁጥሮች፣ እያንዳንዱ ለሚቆጥረው ነገር።
exports-days-subtitle = የተሳለው፦ በ14 ቀናት ውስጥ ያለ ሌላ ቀን ቢመረጥ ኖሮ የሚኖረው ለውጥ።

## በስላይድ ላይ ከካርታ ጎን ያሉ ቁጥሮች

exports-key-rate = { $rate } በ{ unit }
exports-key-addresses = { $addresses ->
    [one] { cameras.inside } እዚህ፣ በ{ $addresses } ገደማ አድራሻ (ሁለቱም የተጠጋጉ)
   *[other] { cameras.inside } እዚህ፣ በ{ $addresses } ገደማ አድራሻዎች (ሁለቱም የተጠጋጉ)
    }
exports-key-here = { cameras.inside } በዚህ አካባቢ
exports-key-typical = በተለመደው አካባቢ፦ ቁጥራቸው ከተገለጸው አካባቢዎች ግማሾቹ የበለጠ፣ ግማሾቹ ያነሰ አላቸው
exports-key-typical-crime = በተለመደው አካባቢ፦ ከአካባቢዎቹ ግማሾቹ የበለጠ፣ ግማሾቹ ያነሰ አላቸው
exports-key-most = ከፍተኛው፦ { $areas }
exports-key-fewest = ዝቅተኛው፦ { $areas }
exports-key-density = { cameras.inside } በ{ unit }፦ { $number }. { $area }
exports-key-against = { cameras.inside } በ{ unit }፣ { $one } ከ{ $other } ጋር ሲነጻጸር
exports-key-difference = { $crime } በ{ unit }፣ { $one } ከ{ $other } ጋር ሲነጻጸር (ዕድሉ የሰፋ ወሰን { $range })
exports-key-counts = { $one } ከ{ $other } ጋር ሲነጻጸር
exports-key-counts-of = የ{ $crime } ሪፖርቶች፣ { $one } ከ{ $other } ጋር ሲነጻጸር
exports-key-areas =
    .down = በግልጽ ያነሱ ሪፖርቶች ያሏቸው አካባቢዎች
    .up = በግልጽ የበዙ ያሏቸው አካባቢዎች
    .unclear = ግልጽ ለውጥ የሌላቸው አካባቢዎች

## ለተሳሳተ አድራሻ የሚሰጡ ምላሾች

exports-unknown-figure = እንዲህ ያለ ምስል የለም። ድረ ገጹ ከእያንዳንዱ ምስል በታች “ያውርዱ” የሚል መምረጫ አለው።
exports-no-such-page = በዚህ አድራሻ ምንም የለም። ድረ ገጹ የሚጀምረው ከመጀመሪያው ገጹ ነው።
exports-unknown-format = የዚህ ምስል እንዲህ ያለ የፋይል ቅርጸት የለም።
exports-nothing-to-draw = እዚህ የሚታይ ነገር የለም፤ ስለዚህ ፋይል የለውም።
exports-too-many = በጣም ብዙ ፋይሎች ስለተጠየቁ ጥቂት መጠበቅ አለብን። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
exports-busy = አሁን ብዙ ፋይሎች እየተሠሩ ነው። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
exports-too-slow = ይህን ፋይል ለመሥራት ከመጠን ያለፈ ጊዜ ወስዷል። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
exports-edition-not-kept = እንዲህ ያለ እትም የለም፣ ወይም አሁን ተቀምጦ አይገኝም።
exports-nothing-yet = አሁን የሚታዩ ቁጥሮች የሉም። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
exports-wrong-choices = አድራሻው ለእነዚህ የማናውቀው ዋጋ አለው፦ { $names }።
exports-unknown-parameters = { $count ->
    [one] አድራሻው { $count } የማናውቀው መለኪያ አለው።
   *[other] አድራሻው { $count } የማናውቃቸው መለኪያዎች አሉት።
    }

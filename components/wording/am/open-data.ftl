open-data-titles =
    .areas = አካባቢዎች
    .cameras = ካሜራዎች በአካባቢ
    .government-cameras = የመንግሥት ካሜራዎች በአካባቢ
    .crime = ሪፖርት የተደረገ ወንጀል በወር
    .crime-by-weapon = ሪፖርት የተደረገ ወንጀል በወርና በመሣሪያ
    .crime-map = የወንጀል ካርታ
    .changes = ሪፖርት በተደረገ ወንጀል ላይ ያለ ለውጥ
    .dispersion = ቁጥሮች ምን ያህል እንደሚለዋወጡ፣ እና ዕድላቸው የሰፋ ወሰኖች ይጸኑ እንደሆነ
    .claims = ስለ ወንጀል የተባሉ፣ የተረጋገጡ
    .statements = ለሕዝብ ይፋ የሆኑ የካሜራ ቁጥሮች
    .data-coverage = የወንጀል መረጃው የያዘው
    .placement = ሪፖርቶች ቦታ የሚሰጣቸው
    .set-aside = ወደ ጎን የተደረጉ መዝገቦች
    .editions = እትሞች
    .release-changes = በእያንዳንዱ እትም የተለወጠው
    .release = ሁሉም
    .catalog = ካታሎግ
    .openapi = መግለጫ
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] እያንዳንዱ አካባቢ ከመሬቱ፣ ከነዋሪዎቹ፣ ከመኖሪያ ቤቶቹና ከካሜራዎቹ ጋር። የካርታ ፋይል ቅርጸቶቹ የድንበር መስመሩንም ይይዛሉ።
           *[no] እያንዳንዱ አካባቢ ከመሬቱና ከካሜራዎቹ ጋር። የካርታ ፋይል ቅርጸቶቹ የድንበር መስመሩንም ይይዛሉ።
            }
       *[no] { $has_residents ->
            [yes] እያንዳንዱ አካባቢ ከመሬቱ፣ ከነዋሪዎቹና ከመኖሪያ ቤቶቹ ጋር። የካርታ ፋይል ቅርጸቶቹ የድንበር መስመሩንም ይይዛሉ።
           *[no] እያንዳንዱ አካባቢ ከመሬቱ ጋር። የካርታ ፋይል ቅርጸቶቹ የድንበር መስመሩንም ይይዛሉ።
            }
        }
    .cameras = አንድ ፕሮግራም የሚቆጥራቸው ካሜራዎችና ያሉባቸው አድራሻዎች፣ የተጠጋጉ፤ ከአንድ ቁጥር ጀርባ ቢያንስ 10 አድራሻዎች ባሉበት ብቻ።
    .government-cameras = የመንግሥት ተቋማት የሚያንቀሳቅሷቸው ካሜራዎች ዝርዝር (የታተመ) ላይ ያሉ ቦታዎች፣ በአካባቢና በተቋም፣ በየትኛውም አካባቢ ከሌሉት ጋር። ምንም አይጠጋጋም፣ ምንም አይቀርም፤ 0 ማለት በእርግጥ 0 ነው። ከግል ካሜራዎች ጋር ፈጽሞ አይደመሩም።
    .crime = ሪፖርቶች በአካባቢ፣ በወርና በወንጀል ዓይነት፣ እና ለከተማው በአጠቃላይ። ፋይሎቻችን አሟልተው ያልያዙት ወር ቁጥር የለውም፦ ክፍተት ዜሮ አይደለም።
    .crime-by-weapon = ይኸው ለነጠላ የወንጀል ዓይነቶች፣ በጠመንጃ ወይም በሽጉጥ፣ በቢላዋ፣ እና ከሁለቱም ውጪ፣ ምንጩ መሣሪያውን በሚናገርበት። ፋይሎቻችን አሟልተው ያልያዙት ወር ቁጥር የለውም።
    .crime-map = { $has_residents ->
        [yes] የወንጀል ካርታዎቹ ለእያንዳንዱ አካባቢና ለእያንዳንዱ የወንጀል ዓይነት የሚያሳዩት፦ የቅርቡ ሙሉ ዓመት ሪፖርቶች፣ በመሬትና በነዋሪዎችም፣ እና ይህ ዓመት እስካሁን ከቀደመው ዓመት ተመሳሳይ ቀናት ጋር ሲነጻጸር።
       *[no] የወንጀል ካርታዎቹ ለእያንዳንዱ አካባቢና ለእያንዳንዱ የወንጀል ዓይነት የሚያሳዩት፦ የቅርቡ ሙሉ ዓመት ሪፖርቶች፣ በመሬትም፣ እና ይህ ዓመት እስካሁን ከቀደመው ዓመት ተመሳሳይ ቀናት ጋር ሲነጻጸር።
        }
    .changes = ይህ ዓመት እስካሁን ከቀደመው ዓመት እስከዚያው ቀን ጋር ሲነጻጸር፣ በአካባቢና በወንጀል ዓይነት፣ ዕድሉ ከሰፋ ወሰንና ከውሳኔ ጋር። ከሁለቱ ጊዜያት በአንዱ ከ20 ሪፖርቶች በታች ሲሆን ቁጥሮች ብቻ አሉ እንጂ ጥምርታ የለም፤ ከሁለቱ ዓመታት አንዱ ፌብሩዋሪ 29 ካለው፣ ጥምርታው በቀን የተሰላ ነው።
    .dispersion = ለእያንዳንዱ የወንጀል ዓይነት፣ ከመላው ከተማ እስከ እያንዳንዱ አካባቢ፦ ቁጥሮች አጋጣሚ ከሚያመጣው በላይ ስንት እጥፍ እንደሚለዋወጡ፣ እና ምንም ልዩነት ሊኖር በማይገባበት የ95% ወሰን ስንት ጊዜ እንደጸና።
    .claims = ባለሥልጣናት በአደባባይ የተናገሯቸው የወንጀል ለውጦች፣ እያንዳንዱ ለሕዝብ ክፍት በሆነው መረጃ ካለው ተመሳሳይ ለውጥ ጎን።
    .statements = አንድ አካል ለሕዝብ ይፋ ያደረገው በመላው ከተማ ያሉ ካሜራዎች እያንዳንዱ ቁጥር። ሁሉም የሚቆጥሩት አንድ ዓይነት ነገር አይደለም።
    .data-coverage = { $has_city_counts ->
        [yes] ለእያንዳንዱ የወንጀል ዓይነትና ወር፦ እያንዳንዱ ሪፖርታቸው የተያዘ ቀናት፣ እና ለመላው ከተማ ቁጥር መኖር አለመኖሩ።
       *[no] ለእያንዳንዱ የወንጀል ዓይነትና ወር፦ እያንዳንዱ ሪፖርታቸው የተያዘ ቀናት።
        }
    .placement = በአካባቢና በዓመት፣ አካባቢ የሚጠሩና በአንዱ ውስጥ ነጥብ ያላቸው ሪፖርቶች፣ እና ከእነርሱ ስንቶቹ በሌላ አካባቢ ነጥብ እንዳላቸው። የመረጃ ልቀቱ በማይናገርበት ባዶ።
    .set-aside = ተነበው ያልተቆጠሩ መዝገቦች፣ በምንጭ ፋይልና በምክንያት። የመረጃ ልቀቱ በማይናገርበት ባዶ።
    .editions = በሥራ ላይ የነበረው እያንዳንዱ የድረ ገጹ ሁኔታ፣ የቅርቡ በቅድሚያ፦ ከየትኞቹ የመረጃ ልቀቶች እንደተሠራ፣ ምን ያህልም እንደተለወጠ። edition=… ሲጨመር እዚህ ያለ ማንኛውም አድራሻ ከዚያ ሁኔታ ይመልሳል።
    .release-changes = የታተመ ቁጥራቸው የተለወጠ ወይም ራሳቸው የተለወጡ አካባቢዎች፣ እና የወንጀል ቀናትና የተከለሱ ወራት።
    .release = በሥራ ላይ ያሉት የመረጃ ልቀቶች በሙሉ፣ ድረ ገጹ እንደሚያነባቸው፣ እያንዳንዱ ከመግለጫ፣ ከአወቃቀር ንድፍና ከእያንዳንዱ ፋይል sha256 ጋር። በፋይሎቹ ውስጥ ያሉት የዓምዶች ማብራሪያዎች በእንግሊዝኛ ናቸው።
    .catalog = ይህ ሁሉ እንደ DCAT-US 1.1 ካታሎግ፣ መረጃ ለሚሰበስቡ ድረ ገጾች።
    .openapi = ይህ ሁሉ እንደ OpenAPI 3.1 መግለጫ፣ ለፕሮግራሞች።
open-data-keywords =
    .cameras = ካሜራዎች
    .crime = ወንጀል
    .neighborhoods = ሰፈሮች
    .privacy = የግል መረጃ ጥበቃ
    .public_safety = የሕዝብ ደኅንነት
    .boundaries = ድንበሮች
    .population = የሕዝብ ብዛት
    .fact_checking = እውነታ ማጣራት
    .revisions = ክለሳዎች
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
open-data-as-format = { $title }፣ እንደ { $format }
open-data-in-format = { $title }፦ { $format }
open-data-of-place = { $title }፣ { $place }
open-data-parameters =
    .area = ይህ አካባቢ ብቻ፤ “city” ከተማው በአጠቃላይ ነው
    .crime = ይህ የወንጀል ዓይነት ብቻ
    .from = የመጀመሪያ ወር፣ እንደ YYYY-MM
    .to = የመጨረሻ ወር፣ እንደ YYYY-MM
    .limit = ቢበዛ ይህን ያህል ረድፎች፤ ያለ እርሱ የCSV ፋይል ሙሉ ነው
    .offset = ከመጀመሪያው የሚተዉ ረድፎች ብዛት
    .edition = በቅርቡ እትም ፈንታ መልሱ የሚመጣበት እትም
    .lang = ጽሑፉ የሚቀርብበት ቋንቋ፣ በኮዱ

## በጥያቄ ላይ ያለ ስሕተት

open-data-unknown-parameter = እዚህ የማይታወቅ መለኪያ አለ። የሚታወቁት፦ { $known }።
open-data-edition-not-kept = እንዲህ ያለ እትም የለም፣ ወይም አሁን ተቀምጦ አይገኝም። editions.json ይመልከቱ።
open-data-given-twice = አንድ መለኪያ ከአንድ ጊዜ በላይ ተሰጥቷል። እያንዳንዱን አንድ ጊዜ ይስጡ።
open-data-not-a-choice = “{ $name }” የማይታወቅ ዋጋ አለው። ሊሆን የሚችለው፦ { $choices }።
open-data-not-in-limits = “{ $name }” ከ{ $low } እስከ { $high } ያለ ሙሉ ቁጥር መሆን አለበት።
open-data-not-as-expected = “{ $name }” መሆን እንደሚገባው አይደለም፦ { $meaning }።
open-data-months-reversed = “from” ከ“to” በኋላ ያለ ወር ነው። ያቀያይሯቸው።
open-data-read-only = ይህ መረጃ ሊነበብ ብቻ ይችላል። በGET ይጠይቁ።
open-data-no-host = ጥያቄው በHost header ውስጥ ለየትኛው ድረ ገጽ እንደሆነ አይናገርም።
open-data-nothing-to-show = በአሁኑ ጊዜ የታተሙ ቁጥሮችን ማንበብ አይቻልም። ከአንድ ደቂቃ በኋላ እንደገና ይጠይቁ።
open-data-not-found = በዚህ አድራሻ ምንም የለም። /data/v1/ ያለውን ይዘረዝራል።
open-data-too-many = { $seconds ->
    [one] በአንድ ደቂቃ ውስጥ ከመጠን በላይ ብዙ ጥያቄዎች። ከ{ $seconds } ሰከንድ በኋላ እንደገና ይጠይቁ።
   *[other] በአንድ ደቂቃ ውስጥ ከመጠን በላይ ብዙ ጥያቄዎች። ከ{ $seconds } ሰከንዶች በኋላ እንደገና ይጠይቁ።
    }

## ለፕሮግራሞች የሚሆን መግለጫ

open-data-responses =
    .ok = ቁጥሮቹ
    .not_modified = ጠያቂው ያንኑ አስቀድሞ ይዟል
    .bad_request = ጥያቄው ስሕተት ነው፤ እንዴት እንደሚታረም ዝርዝሩ ይናገራል
    .not_found = በዚህ አድራሻ ምንም የለም
    .not_allowed = መረጃው ሊነበብ ብቻ ይችላል
    .too_many = በአንድ ደቂቃ ውስጥ ከመጠን በላይ ብዙ ጥያቄዎች
    .unavailable = በአሁኑ ጊዜ ሊታይ የሚችል የመረጃ ልቀት የለም
    .options = ምን ሊጠየቅ እንደሚችል፣ እና ማንኛውም ድረ ገጽ ሊጠይቀው እንደሚችል
open-data-etag = የእነዚህ ባይቶች መለያ፤ እንደ If-None-Match መልሰው ይላኩት
open-data-links = የሚከተሉት ረድፎች ያሉበት (rel=next)፣ እና የሚገልጻቸው (rel=describedby)
open-data-total = በጠቅላላው የሚመጥኑ ረድፎች ብዛት
open-data-count = ከእነርሱ በዚህ መልስ ያሉት ብዛት
open-data-next-page = የሚከተሉት ረድፎች ያሉበት፤ ከመጨረሻው በኋላ null
open-data-retry-after = የሚጠበቁ ሰከንዶች
open-data-if-none-match = ጠያቂው የያዘው ETag
open-data-api-title = { $site }፦ { open-data-title }፣ { $place }
open-data-api-description = የድረ ገጹ ለሕዝብ ክፍት የሆነ እያንዳንዱ ቁጥር። ለማንበብ ብቻ፣ ያለ ቁልፍ፣ ከማንኛውም ድረ ገጽ። በደቂቃ እስከ { $minute } ጥያቄዎች። ያልተገለጸ ወይም የማይታወቅ ቁጥር ባዶ (null) ነው፣ በፍጹም 0 አይደለም። የሌለ አድራሻ 404 ይመልሳል፤ ከGET፣ HEAD እና OPTIONS ውጪ ያለ ማንኛውም ዘዴ 405፤ ሁለቱም ከproblem details ጋር።

## ገጹ

open-data-title = ክፍት መረጃ
open-data-lead = { $has_cameras ->
    [yes] በዚህ ድረ ገጽ ስለ { $city } ያለ እያንዳንዱ ቁጥር፣ ለተመን ሉሆችና ለፕሮግራሞች። ቁልፍ የለም፣ መመዝገብ የለም። እዚህ ያለው ገጾቹ ከሚናገሩት በላይ አይናገርም፦ ካሜራ የለም፣ አድራሻ የለም፣ ለሙሉ አካባቢዎች የተጠጋጉ ቁጥሮች ብቻ።
   *[no] በዚህ ድረ ገጽ ስለ { $city } ያለ እያንዳንዱ ቁጥር፣ ለተመን ሉሆችና ለፕሮግራሞች። ቁልፍ የለም፣ መመዝገብ የለም። እዚህ ያለው ገጾቹ ከሚናገሩት በላይ አይናገርም።
    }
open-data-back = ወደ ካርታው ይመለሱ
open-data-addresses-heading = ያለው
open-data-addresses-columns =
    .what = ምን
    .formats = የፋይል ቅርጸቶች
open-data-rules-heading = ከመጠቀምዎ በፊት
open-data-rules =
    .empty = { $has_cameras ->
        [yes] ባዶ ሕዋስ ያልተገለጸ ወይም የማይታወቅ ቁጥር ነው። በፍጹም እንደ ዜሮ አያንብቡት። የትኛው እንደሆነ ከጎኑ ያለ ዓምድ ይናገራል፦ ለካሜራዎች “camera_figure”፣ ለወንጀል “coverage”።
       *[no] ባዶ ሕዋስ ያልተገለጸ ወይም የማይታወቅ ቁጥር ነው። በፍጹም እንደ ዜሮ አያንብቡት። በወንጀል የትኛው እንደሆነ “coverage” የሚለው ዓምድ ይናገራል።
        }
    .pages = “limit” የሌለው የCSV ፋይል ሙሉ ነው። JSON በ10,000 ረድፎች ገጾች ይመጣል፦ “total” በጠቅላላው ስንት እንዳሉ፣ “count” እዚህ ስንት እንዳሉ፣ “next” ሌሎቹ የት እንዳሉ ይናገራሉ።
    .described = ከእያንዳንዱ የCSV ፋይል ጎን ዓምዶቹ ምን ማለት እንደሆኑ በCSV on the Web ቅርጸት ተገልጿል፤ እያንዳንዱ ረድፍም የየትኛው እትም እንደሆነና ማን ሊጠቀስ እንደሚገባ ይናገራል።
    .rounded = የካሜራ ቁጥሮች ተጠጋግተዋል። የሚደምሯቸው ቁጥራቸው በተገለጸው አካባቢዎች ላይ ብቻ ይሁን፤ ይህንንም ይናገሩ።
    .few = ከ20 ሪፖርቶች በታች ቁጥሮች ብቻ እንሰጣለን እንጂ ፐርሰንት አንሰጥም። እባክዎ እርስዎም እንዲሁ ያድርጉ።
    .preliminary = የወንጀል መረጃው ጊዜያዊ ነው፣ ይከለሳልም። በ“about” ውስጥ ያሉትን ቀናት ይጥቀሱ።
    .formula = በCSV ውስጥ፣ የተመን ሉህ እንደ ቀመር ሊወስደው የሚችል ጽሑፍ በአፖስትሮፍ ይጀምራል።
    .requests = በደቂቃ እስከ { $minute } ጥያቄዎች። መልስ ETag ይዞ ይመጣል፦ እንደ If-None-Match መልሰው ይላኩት፤ ያልተለወጠው እንደገና አይላክም።
open-data-examples-heading = ይሞክሩት
open-data-examples =
    .curl = በተርሚናል
    .pandas = በPython፣ በpandas
open-data-dictionary-heading = የመረጃ መዝገበ ቃላት
open-data-dictionary-lead = አንድ ቃል በእያንዳንዱ ፋይል አንድ ትርጉም አለው።
open-data-dates-heading = ቀናት፣ ፈቃድና ምንጮች
open-data-licence = መረጃው በ{ $title } ፈቃድ ሥር ነው። ምንጩንና ይህን ድረ ገጽ ይጥቀሱ።
open-data-crime-dated = { $of ->
    [city] የከተማው የወንጀል መረጃ እስከ { $day } ድረስ፣ { on-publication } እንደወጣው።
   *[areas] የየአካባቢው የወንጀል መረጃ እስከ { $day } ድረስ፣ { on-publication } እንደወጣው።
    }
open-data-versions = የመረጃ ልቀቶች፦ { $releases }።

## ከመረጃ ልቀቶቹ ጋር የሚሄድ ጽሑፍ

open-data-readme =
    { $site }፦ የ{ $place } የታተሙ የመረጃ ልቀቶች

    እዚህ ያለው
    { $folders }

      tables                    የእነዚህ እያንዳንዱ ሰንጠረዥ እንደ CSV፣ በdatapackage.json የተገለጸ

    እያንዳንዱ አቃፊ datapackage.json (Frictionless Data Package) አለው፤ በውስጡም የእያንዳንዱ ዓምድ
    ትርጉምና መለኪያ፣ ምንጮቹ ከነቀናቸው፣ እና የእያንዳንዱ ፋይል sha256 አሉ።

    መጀመሪያ ይህን ያንብቡ
    { $cautions }

    ቀናት
    - { $cameras_dated }
    - የከተማው የወንጀል መረጃ እስከ { $crime_through } ድረስ፣ በ{ $crime_published } እንደወጣው፤
      በአካባቢ ግን ያን ያህል አይደርስም፦ crime/coverage.parquet ለእያንዳንዱ የወንጀል ዓይነት ይናገራል
    - { $releases }

    ምንጮች
    { $sources }

    ፈቃድ
    { $licence }፣ { $licence_address }

    ድረ ገጹን ከዚህ አቃፊ ማስኬድ ይቻላል፦ CAMERA_CENSUS_RELEASES=THIS-FOLDER make run
open-data-readme-source = - { $title }። { $publisher }። { $address }
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    የድንበር መስመሮች (exact_outlines.parquet፦ ነጥብ በነጥብ)፣ መሬትና ነዋሪዎች
       *[no] { $id }/areas    የድንበር መስመሮች (exact_outlines.parquet፦ ነጥብ በነጥብ) እና መሬት
        }
    .crime = { $id }/crime    ሪፖርት የተደረጉ ወንጀሎች በአካባቢ፣ በዓይነትና በቀን፣ እና የትኞቹ ቀናት በሙሉ እንደተያዙ
    .cameras = { $id }/cameras  ካሜራዎች በአካባቢ፣ የተጠጋጉ
    .government = { $id }/government  የመንግሥት ካሜራዎች ያሉባቸው ቦታዎች፣ በአካባቢና በተቋም
open-data-readme-cautions =
    .not_shown =
        - ባዶ የካሜራ ቁጥር ማለት አልተገለጸም ማለት ነው፦ ከ10 ያነሱ አድራሻዎች፣ ምናልባትም አንድም የለም፣ ወይም
          ሌላ የጥበቃ ደንብ። በፍጹም እንደ 0 አያንብቡት።
    .gap = - coverage.parquet የማይዘረዝረው ቀን በፋይሎቻችን ያለ ክፍተት ነው። 0 አይደለም።
    .rounded = - የካሜራ ቁጥሮች ተጠጋግተዋል፦ አድራሻዎች ወደ 10፣ ካሜራዎች ወደ 20። ድምሮች የተገለጸውን ይደምራሉ።
    .preliminary = - የወንጀል መረጃው ጊዜያዊ ነው፣ ይከለሳልም።

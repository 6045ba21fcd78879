site-name = Camera Census
site-own-name = አማርኛ
site-language = ቋንቋ
site-map-title = ካርታ
site-description = የግል ካሜራዎች በየሰፈሩ እንዴት እንደተሰራጩ፣ ለሕዝብ ክፍት ከሆነ መረጃ ከተወሰደ የወንጀል አካሄድ ጎን ለጎን። የማንም የግል ቦታ አይገለጽም።
site-page-title = { $page } · { site-name }
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = ለጊዜው የሚታይ ነገር የለም
site-nothing-yet = በአሁኑ ጊዜ የታተሙ ቁጥሮችን ማንበብ አልተቻለም። መሣሪያዎ ምንም ችግር የለበትም። እባክዎ ቆየት ብለው ይመለሱ።
site-failed-title = ይህን ገጽ ማሳየት አልተቻለም
site-failed = በእኛ በኩል ችግር ተፈጥሯል። እንደገና ለመሞከር ገጹን ዳግም ይጫኑ።
site-refused = አዲስ የቁጥሮች ስብስብ ፍተሻችንን አላለፈም፤ ስለዚህ የሚያዩት የመጨረሻውን ጥሩ ስብስብ ነው።
site-stale = { $what ->
    [areas] ድንበሮችና የነዋሪዎች ቁጥር ከ{ $since } ወዲህ አልታደሱም። የሚያዩት የመጨረሻዎቹን ጥሩ ቁጥሮች ነው።
    [crime] የወንጀል ቁጥሮች ከ{ $since } ወዲህ አልታደሱም። የሚያዩት የመጨረሻዎቹን ጥሩ ቁጥሮች ነው።
   *[both] ድንበሮች፣ የነዋሪዎች ቁጥርና የወንጀል ቁጥሮች ከ{ $since } ወዲህ አልታደሱም። የሚያዩት የመጨረሻዎቹን ጥሩ ቁጥሮች ነው።
    }

site-faults =
    .area = ሊንኩ የማናውቀውን አካባቢ ጠርቷል። በምትኩ መላውን ከተማ ያያሉ።
    .per = ሊንኩ የሌለንን መለኪያ ጠይቋል። በምትኩ ካሜራዎችን በ{ surface } ያያሉ።
    .units = ሊንኩ የሌለንን የስፋት መለኪያ ጠይቋል። በምትኩ ቁጥሮቹን በ{ surface } ያያሉ።
    .crime = ሊንኩ የማናውቀውን የወንጀል ዓይነት ጠርቷል። በምትኩ የተለመደውን ያያሉ።
    .sort = ሊንኩ የሌለንን ቅደም ተከተል ጠይቋል። በምትኩ የተለመደውን ያያሉ።
    .show = ሊንኩ የሌለንን ካርታ ጠይቋል። በምትኩ የካሜራዎችን ካርታ ያያሉ።
    .lang = ሊንኩ እስካሁን የሌለንን ቋንቋ ጠይቋል። በምትኩ እንግሊዝኛ ያያሉ።
    .date = ሊንኩ ቀን ጠቅሷል፤ ይህ ገጽ ግን ቀን አይጠቀምም።

site-sources-heading = ምንጮች
site-all-sources = { $sources ->
    [one] ያለው { $sources } ምንጭ፣ ከሊንክና ከቀን ጋር
   *[other] ሁሉም { $sources } ምንጮች፣ እያንዳንዱ ከሊንክና ከቀን ጋር
    }
site-source = { $title }። { $publisher }።
site-source-dated = { $title }። { $publisher }። { $date }።
site-licence = የምንጭ መረጃ፦ { $title }። በዚህ ገጽ ያሉት ቁጥሮች ከዚያ በ{ site-name } የተሰሉ ናቸው።
site-versions = የሚታዩት የመረጃ ልቀቶች፦ { $names }።

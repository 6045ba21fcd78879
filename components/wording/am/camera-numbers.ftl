camera-numbers-title = ስንት ካሜራዎች?
camera-numbers-nothing = ስንት ካሜራዎች? ለመላው ከተማ ለሕዝብ ይፋ የሆነ ቁጥር አላገኘንም።
camera-numbers-nothing-lead = አንድ አካል ቁጥር ለሕዝብ ይፋ ሲያደርግ፣ ከምንጩ ጋር እዚህ ይቀመጣል።
camera-numbers-answer = { $things ->
    [1] { $figures ->
        [one] ስንት ካሜራዎች? { $figures_in_words } ለሕዝብ ይፋ የሆነ ቁጥር አግኝተናል።
       *[other] ስንት ካሜራዎች? { $figures_in_words } ለሕዝብ ይፋ የሆኑ ቁጥሮች አግኝተናል።
        }
   *[other] ስንት ካሜራዎች? { $figures_in_words } ለሕዝብ ይፋ የሆኑ ቁጥሮች አግኝተናል፤ የሚቆጥሩትም { $things_in_words } የተለያዩ ነገሮችን ነው።
    }
camera-numbers-lead = ስለዚህ በከተማው ያሉት ካሜራዎች አንድ ቁጥር የላቸውም። እነዚህን አይደምሩ፦ አንድ ካሜራ በሁለቱ ውስጥ ሊኖር ይችላል።
camera-numbers-on-the-map = በዚህ ድረ ገጽ ያሉት ካርታዎች በ{ $day } የነበሩት { $cameras } ካሜራዎች እንዴት እንደተሰራጩ ያሳያሉ።
camera-numbers-made-public = { $published }
camera-numbers-newest-heading = ከእያንዳንዱ ዓይነት የቅርቡ ቁጥር
camera-numbers-timeline-heading = ሁሉም በቀን ቅደም ተከተል
camera-numbers-table-heading = እያንዳንዱ የሚቆጥረው
camera-numbers-programmes =
    .rebates = በተመላሽ ገንዘብ ፕሮግራም የተከፈለባቸው
    .connected = ከወንጀል ማዕከሉ ጋር የተገናኙ
    .government = በመንግሥት የሚተዳደሩ
camera-numbers-newest-of = { $programme ->
    [rebates] በተመላሽ ገንዘብ ፕሮግራም የተከፈለባቸው፣ { $published }
    [connected] ከወንጀል ማዕከሉ ጋር የተገናኙ፣ { $published }
   *[government] በመንግሥት የሚተዳደሩ፣ { $published }
    }
camera-numbers-source = ምንጭ፦ { $title }። { $publisher }።
camera-numbers-timeline-alt = የታተሙ የካሜራ ቁጥሮች በጊዜ ቅደም ተከተል፣ ከ{ $first } እስከ { $last }፤ ለሚቆጠረው ለእያንዳንዱ ነገር የተለየ ቅርጽ አለ።
camera-numbers-timeline-axes = እያንዳንዱ ምልክት አንድ የታተመ የካሜራ ቁጥር ነው፣ በቀኑ።
camera-numbers-timeline-table = ለሕዝብ ይፋ የሆኑ የካሜራ ቁጥሮች፣ እያንዳንዱ ከሚቆጥረው ጋር
camera-numbers-timeline-columns =
    .published = ለሕዝብ ይፋ የሆነበት
    .cameras = ካሜራዎች
    .counts = የሚቆጥረው፣ እና ምንጩ
camera-numbers-chart =
    .published = ለሕዝብ ይፋ የሆነበት
    .cameras = ካሜራዎች
camera-numbers-contradictions =
    .two = የማይገጥሙ ሁለት ቁጥሮች
    .several = የማይገጥሙ ቁጥሮች
camera-numbers-contradiction = { $shortfall ->
    [more_than] የኋለኛው ቁጥር ከ{ $less } በሚበልጥ መጠን ያንሳል፤ ካሜራዎች እንደተነሱ ከሁለቱ ምንጮች አንዱም አይናገርም። ወይ ሁለቱ የሚቆጥሩት አንድ ዓይነት አይደለም፣ ወይ አንዱ ስሕተት ነው። የትኛው እንደሆነ የሚናገር ምንጭ አላገኘንም።
    [at_most] የኋለኛው ቁጥር ቢበዛ በ{ $less } ገደማ ያንሳል፤ ካሜራዎች እንደተነሱ ከሁለቱ ምንጮች አንዱም አይናገርም። ወይ ሁለቱ የሚቆጥሩት አንድ ዓይነት አይደለም፣ ወይ አንዱ ስሕተት ነው። የትኛው እንደሆነ የሚናገር ምንጭ አላገኘንም።
   *[about] የኋለኛው ቁጥር በ{ $less } ገደማ ያንሳል፤ ካሜራዎች እንደተነሱ ከሁለቱ ምንጮች አንዱም አይናገርም። ወይ ሁለቱ የሚቆጥሩት አንድ ዓይነት አይደለም፣ ወይ አንዱ ስሕተት ነው። የትኛው እንደሆነ የሚናገር ምንጭ አላገኘንም።
    }
camera-numbers-no-area-counts = ስለ ተገናኙ ካሜራዎች ከሚናገሩት ምንጮች አንዱም በከተማው እንዴት እንደተሰራጩ፣ ወይም ስንቶቹ በዝርዝር ላይ ብቻ እንዳሉና ስንቶቹ በቀጥታ ሊታዩ እንደሚችሉ አይናገርም።

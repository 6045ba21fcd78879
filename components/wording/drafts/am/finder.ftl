# State: drafted 2026-11-29, not reviewed by a native speaker.

finder-open = በመንገድ፣ በማዕዘን ወይም በስም ይፈልጉ
finder-label = መንገድ፣ ማዕዘን ወይም የቦታ ስም
finder-examples =
    .street = መንገድና ቁጥር
    .corner = የሚገናኙ ሁለት መንገዶች
finder-such-as = ለምሳሌ፦ { $examples }።
finder-stays = የሚጽፉት በእርስዎ ማሰሻ (browser) ውስጥ ይቆያል፦ ወደ እኛ አይላክም።
finder-found = የተገኙ ቦታዎች
finder-several = ይህ ስም ያላቸው በርካታ አካባቢዎች አሉ። የእርስዎን ይንኩ፦
finder-here = ያለሁበትን ቦታ ይጠቀሙ

finder-in-the-browser =
    .nothing = ምንም አልተገኘም። መንገድና ቁጥር፣ የሚገናኙ ሁለት መንገዶች፣ ወይም የሰፈር ስም ይሞክሩ።
    .postcode = የዚፕ ኮድ (ZIP) ድንበሮች የሉንም። መንገድና ቁጥር፣ ወይም የሚገናኙ ሁለት መንገዶች ይሞክሩ።
    .unloaded = የቦታዎቹን ዝርዝር መጫን አልተቻለም። በምትኩ ከዝርዝሩ ይምረጡ።
    .count = { $count } ተገኝተዋል።
    .block = { $street } ከ{ $first } እስከ { $last }
    .corner = { $street } እና { $cross }
    .along = { $street }፣ ከ{ $first } እስከ { $last }
    .line = በሁለት አካባቢዎች መካከል ባለው መስመር ላይ፦ ይህንንም ይመልከቱ፦ { $other }።
    .in_larger = በ{ $larger }
    .also = በተጨማሪ፦ { $names }
    .here = እርስዎ ያሉበት
    .outside = ያ በዚህ ካርታ ካሉት አካባቢዎች ውጪ ነው።
    .refused = ማሰሻዎ የት እንዳሉ አልተናገረም። በምትኩ መንገድ ይጻፉ።

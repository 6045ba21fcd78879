translation-state = drafted 2026-11-29
translation-notice = { $stage ->
    [reviewed] በጥንቃቄ የተተረጎመ ነው። አፍ መፍቻ ቋንቋቸው አማርኛ የሆነ ሰዎች በ{ $on } ገምግመውታል፦ { $by }። ሁለቱ ጽሑፎች ከተለያዩ፣ ተቀባይነት ያለው የእንግሊዝኛው ጽሑፍ ነው።
   *[drafted] በጥንቃቄ የተተረጎመ ነው። እስካሁን አፍ መፍቻ ቋንቋው አማርኛ የሆነ ሰው አልገመገመውም። ሁለቱ ጽሑፎች ከተለያዩ፣ ተቀባይነት ያለው የእንግሊዝኛው ጽሑፍ ነው።
    }
translation-mistakes = የተሳሳተ ወይም ለማንበብ የሚያስቸግር ነገር አለ? ለ{ $contact } ይጻፉ።
translation-in-english = ይህን ገጽ በእንግሊዝኛ ያንብቡ

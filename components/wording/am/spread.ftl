spread-title = ስርጭት
spread-per = ቆጠራ ለእያንዳንዱ
spread-offense = የሚታየው ወንጀል
spread-time = የወንጀሉ ጊዜ
spread-mark = አንድን ሰፈር ምልክት ያድርጉበት
spread-nobody = ምንም
spread-not-shown = አልተገለጸም
spread-no-rate = ምጣኔ የለም
spread-faults =
    .crime = ሊንኩ ይህ ገጽ የሌለውን የወንጀል ዓይነት ጠርቷል። አካባቢዎችን ለመለየት በጣም ጥቂት ሊሆን ይችላል። በምትኩ የተለመደውን ያያሉ።
    .time = ሊንኩ የማናውቀውን ጊዜ ወንጀል ጠይቋል። በምትኩ የተለመደውን ያያሉ።

## መልሱ

spread-answer = { $concentration ->
    [low] { cameras.heading } በእኩልነት ለመሰራጨት ተቃርበዋል፦ ግማሾቹ ያሉት ቁጥራቸው ከተገለጸው አካባቢዎች መሬት በ{ $share } ገደማ ላይ ነው።
    [moderate] { cameras.heading } በመጠኑ እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ ግማሾቹ ያሉት ቁጥራቸው ከተገለጸው አካባቢዎች መሬት በ{ $share } ገደማ ላይ ነው።
    [high] { cameras.heading } እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ ግማሾቹ ያሉት ቁጥራቸው ከተገለጸው አካባቢዎች መሬት በ{ $share } ገደማ ላይ ነው።
   *[very_high] { cameras.heading } በጣም እኩል ባልሆነ መንገድ ተሰራጭተዋል፦ ግማሾቹ ያሉት ቁጥራቸው ከተገለጸው አካባቢዎች መሬት በ{ $share } ገደማ ላይ ነው።
    }
spread-among = ሰዎች በሚኖሩበት ሲታይ፣ ግማሾቹ ያሉት ከነዋሪዎቹ በ{ $share } መካከል ነው። ስርጭቱ እኩል ቢሆን ኖሮ በሁለቱም ግማሽ ይሆን ነበር።
spread-among-none = ስርጭቱ እኩል ቢሆን ኖሮ ከካሜራዎቹ ግማሾቹ በመሬቱ ግማሽ ላይ ይሆኑ ነበር።
spread-ginis = የዚህ የተለመደው መለኪያ፣ የGini መለኪያ፣ በመሬት { $land }፣ በነዋሪዎች ደግሞ { $people } ነው። 0 ቢሆን እያንዳንዱ { surface } እኩል ይኖረዋል። ወደ 1 ሲጠጋ፣ አንድ ትንሽ አካባቢ ሁሉንም ማለት ይቻላል ይይዛል።
spread-ginis-land = የዚህ የተለመደው መለኪያ፣ የGini መለኪያ፣ በመሬት { $land } ነው። 0 ቢሆን እያንዳንዱ { surface } እኩል ይኖረዋል። ወደ 1 ሲጠጋ፣ አንድ ትንሽ አካባቢ ሁሉንም ማለት ይቻላል ይይዛል።
spread-crime-dated = { $counted ->
    [occurrence] ወንጀል፦ { $days } የደረሰው (በደረሰበት ቀን እንጂ ሪፖርት በተደረገበት ቀን አይደለም)። የወንጀል መረጃው ጊዜያዊ ነው።
   *[report] { $precision ->
        [unknown] ወንጀል፦ { $days } ሪፖርት የተደረገው። የወንጀል መረጃው ጊዜያዊ ነው።
        [day] ወንጀል፦ { $days } ሪፖርት የተደረገው፣ በ{ $published } እንደወጣው። የወንጀል መረጃው ጊዜያዊ ነው።
        [month] ወንጀል፦ { $days } ሪፖርት የተደረገው፣ በ{ $published } እንደወጣው። የወንጀል መረጃው ጊዜያዊ ነው።
       *[other] ወንጀል፦ { $days } ሪፖርት የተደረገው፣ በ{ $published } እንደወጣው። የወንጀል መረጃው ጊዜያዊ ነው።
        }
    }
spread-another-file = “ካርታ” የሚቆጥረው ሪፖርት በተደረገበት ቀን ነው፤ ፋይሎቻችን ደግሞ { $time } ላይ እንዲህ ያሉ ቀናት ስለሚጎድሏቸው እዚያ ክፍተት አለ። ይህ ገጽ ዓመቱን የሚወስደው ከሌላ ፋይል ነው፤ እርሱም በደረሰበት ቀን ተሟልቶ ይዞታል።

## ከካሜራዎቹ ጎን ያለው ወንጀል የትኛው ነው

spread-time-choice = { $time ->
    [cameras] { $year }፣ የካሜራዎቹ ጊዜ
   *[newest] { $year }፣ የቅርቡ ሙሉ ዓመት
    }
spread-years-apart = { $later ->
    [yes] ሁለት የተለያዩ ጊዜያት፦ ወንጀሉ ከካሜራዎቹ { $years } ዓመታት ገደማ በኋላ የደረሰ ነው፤ በመካከሉ ሁለቱም ተለውጠው ሊሆን ይችላል።
   *[no] ሁለት የተለያዩ ጊዜያት፦ ወንጀሉ ከካሜራዎቹ { $years } ዓመታት ገደማ በፊት የደረሰ ነው፤ በመካከሉ ሁለቱም ተለውጠው ሊሆን ይችላል።
    }

## የሎሬንዝ መስመሮች

spread-lorenz-heading = ከእኩልነት ምን ያህል ይርቃል?
spread-lorenz-axes = { $residents ->
    [yes] ወደ ጎን፦ የመሬቱ ወይም የነዋሪዎቹ ድርሻ፤ ለዚያ ያህል ጥቂት ካሜራ ያላቸው አካባቢዎች ይቀድማሉ። ወደ ላይ፦ እዚያ ያሉት ካሜራዎች ድርሻ። መስመሩ በረገበ መጠን እኩልነቱ ያንሳል። የጠቆረው ክፍል፦ ማጠጋጋትና ያልተካተቱ አካባቢዎች ክፍት የሚተዉት።
   *[no] ወደ ጎን፦ የመሬቱ ድርሻ፤ ለዚያ ያህል ጥቂት ካሜራ ያላቸው አካባቢዎች ይቀድማሉ። ወደ ላይ፦ እዚያ ያሉት ካሜራዎች ድርሻ። መስመሩ በረገበ መጠን እኩልነቱ ያንሳል። የጠቆረው ክፍል፦ ማጠጋጋትና ያልተካተቱ አካባቢዎች ክፍት የሚተዉት።
    }
spread-even-line = እኩል ስርጭት
spread-curves =
    .land = በመሬት
    .residents = በነዋሪዎች
spread-share-of-base = { $residents ->
    [yes] የመሬት ወይም የነዋሪዎች ድርሻ
   *[no] የመሬት ድርሻ
    }
spread-share-of-cameras = የካሜራዎች ድርሻ
spread-lorenz-table = ከሁሉም የበዙ ካሜራዎች ያሉበት ክፍል፣ እና ከሁሉም ምን ያህሉ እዚያ እንዳሉ
spread-lorenz-part = ከሁሉም ጥቅጥቅ ያለው ክፍል
spread-lorenz-columns =
    .land = በዚያ የመሬት ክፍል ያሉ ካሜራዎች
    .residents = በዚያ የነዋሪዎች ክፍል ያሉ ካሜራዎች
spread-share-in = { $share } ({ $range })
spread-lorenz-alt = { cameras.heading } በመሬት (Gini { $land }) እና በነዋሪዎች (Gini { $people }) የተሰራጩበትን የሚያሳዩ የሎሬንዝ መስመሮች፤ እኩል ስርጭት ከሚያሳየው ቀጥ ያለ መስመር በታች ናቸው።
spread-lorenz-alt-land = { cameras.heading } በመሬት (Gini { $land }) የተሰራጩበትን የሚያሳይ የሎሬንዝ መስመር፤ እኩል ስርጭት ከሚያሳየው ቀጥ ያለ መስመር በታች ነው።
spread-left-out = { $hidden ->
    [0] ሁሉም አካባቢ ተቆጥሯል።
    [one] { $hidden } አካባቢ አልተካተተም፦ ቁጥሩ አልተገለጸም። የታተሙት ደንቦቻችን ስለ እንዲህ ያለ አካባቢ የሚናገሩት ከ10 ያነሱ አድራሻዎች እንዳሉት፣ ምናልባትም አንድም እንደሌለው፣ እያንዳንዱም ቢበዛ 10 ካሜራ ተብሎ እንደሚቆጠር ብቻ ነው፤ ስለዚህ ከ0 እስከ { $most } ማንኛውም ሊሆን ይችላል።
   *[other] { $hidden } አካባቢዎች አልተካተቱም፦ ቁጥራቸው አልተገለጸም። የታተሙት ደንቦቻችን ስለ እንዲህ ያለ አካባቢ የሚናገሩት ከ10 ያነሱ አድራሻዎች እንዳሉት፣ ምናልባትም አንድም እንደሌለው፣ እያንዳንዱም ቢበዛ 10 ካሜራ ተብሎ እንደሚቆጠር ብቻ ነው፤ ስለዚህ ከ0 እስከ { $most } ማንኛውም ሊሆን ይችላል።
    }
spread-left-out-unlimited = { $hidden ->
    [0] ሁሉም አካባቢ ተቆጥሯል።
    [one] { $hidden } አካባቢ አልተካተተም፦ ቁጥሩ አልተገለጸም። አካባቢን ሊደብቁ የሚችሉ በርካታ ደንቦች አሉ፤ አንዳንዶቹም ብዙ ካሜራዎች ያሉበትን። ስለዚህ ቢካተቱ ለሚያመጡት ለውጥ ወሰን መስጠት አይቻልም።
   *[other] { $hidden } አካባቢዎች አልተካተቱም፦ ቁጥራቸው አልተገለጸም። አካባቢን ሊደብቁ የሚችሉ በርካታ ደንቦች አሉ፤ አንዳንዶቹም ብዙ ካሜራዎች ያሉበትን። ስለዚህ ቢካተቱ ለሚያመጡት ለውጥ ወሰን መስጠት አይቻልም።
    }
spread-why-ranges = { $hidden ->
    [yes] ቁጥሮች ወደ 20 ተጠጋግተዋል፤ ያልተካተቱት አካባቢዎችም ደንቦቹ የሚፈቅዱትን ማንኛውንም ቁጥር ሊይዙ ይችላሉ።
   *[no] ቁጥሮች ወደ 20 ተጠጋግተዋል፤ ያልተካተቱት አካባቢዎች በየትኛውም ወሰን ውስጥ የሉም።
    }
spread-gini-ranges = ስለዚህ የGini መለኪያ በመሬት { $land }፣ በነዋሪዎች { $people } ማንኛውም ሊሆን ይችላል። ከካሜራዎቹ ግማሾቹ ያሉት በዚህ የመሬት ድርሻ ላይ ሊሆን ይችላል፦ { $half_land }፤ በዚህ የነዋሪዎች ድርሻ መካከልም፦ { $half_people }። በቅንፍ ያሉት ወሰኖች በተመሳሳይ መንገድ የተሠሩ ናቸው።
spread-gini-ranges-land = ስለዚህ የGini መለኪያ በመሬት { $land } ማንኛውም ሊሆን ይችላል። ከካሜራዎቹ ግማሾቹ ያሉት በዚህ የመሬት ድርሻ ላይ ሊሆን ይችላል፦ { $half_land }። በቅንፍ ያሉት ወሰኖች በተመሳሳይ መንገድ የተሠሩ ናቸው።
spread-one-side = { $side ->
    [below] ይህ በሙሉ ቁጥራቸው ከተገለጸው አካባቢዎች ቁጥር በታች ነው። ያልተካተቱት አካባቢዎች እያንዳንዳቸው ጥቂት ካሜራ ብቻ ሊኖራቸው ስለሚችል ወደ አንድ ወገን ያዘነብላል።
   *[above] ይህ በሙሉ ቁጥራቸው ከተገለጸው አካባቢዎች ቁጥር በላይ ነው። ያልተካተቱት አካባቢዎች እያንዳንዳቸው ጥቂት ካሜራ ብቻ ሊኖራቸው ስለሚችል ወደ አንድ ወገን ያዘነብላል።
    }
spread-residents-left-out = { $areas ->
    [one] { $areas } አካባቢ ለአስተማማኝ ምጣኔ በጣም ጥቂት ነዋሪዎች አሉት፤ በነዋሪዎች በተሰሉ ቁጥሮችም አልተካተተም።
   *[other] { $areas } አካባቢዎች ለአስተማማኝ ምጣኔ በጣም ጥቂት ነዋሪዎች አሏቸው፤ በነዋሪዎች በተሰሉ ቁጥሮችም አልተካተቱም።
    }

## የድርሻ ንጽጽር

spread-quotient-heading = ከእኩል ድርሻ በላይ ወይም በታች
spread-quotient-means = { $residents ->
    [yes] የድርሻ ንጽጽር (location quotient) ማለት የአንድ አካባቢ የካሜራ ድርሻ ለመሬት (ወይም ለነዋሪዎች) ድርሻው ሲካፈል ነው። 1 እኩል ድርሻ ነው፣ 2 ሁለት እጥፍ፣ 0.5 ግማሽ።
   *[no] የድርሻ ንጽጽር (location quotient) ማለት የአንድ አካባቢ የካሜራ ድርሻ ለመሬት ድርሻው ሲካፈል ነው። 1 እኩል ድርሻ ነው፣ 2 ሁለት እጥፍ፣ 0.5 ግማሽ።
    }
spread-quotient-verdict = በመሬት ሲታይ፣ ከ{ $shown } አካባቢዎች { $above } በእርግጠኝነት ከእኩል ድርሻ በላይ፣ { $below } በእርግጠኝነት በታች አላቸው።
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] ከሁሉም የበለጠው { $most }፣ ከሁሉም ያነሰው { $least } ነው።
       *[other] ከሁሉም የበለጠው { $most } ነው፤ ከሁሉም ያነሰው ለመለየት እጅግ ከሚቀራረቡ { $least_areas } አካባቢዎች አንዱ ነው ({ $least } ከእነርሱ መካከል ነው)።
        }
   *[other] { $least_areas ->
        [0] ከሁሉም የበለጠው ለመለየት እጅግ ከሚቀራረቡ { $most_areas } አካባቢዎች አንዱ ነው ({ $most } ከእነርሱ መካከል ነው)፤ ከሁሉም ያነሰው { $least } ነው።
       *[other] ከሁሉም የበለጠው ለመለየት እጅግ ከሚቀራረቡ { $most_areas } አካባቢዎች አንዱ ነው ({ $most } ከእነርሱ መካከል ነው)፤ ከሁሉም ያነሰው ለመለየት እጅግ ከሚቀራረቡ { $least_areas } አካባቢዎች አንዱ ነው ({ $least } ከእነርሱ መካከል ነው)።
        }
    }
spread-quotient-area = { $area }፦ በመሬት የእኩል ድርሻው { $land } እጥፍ (ከ{ $land_low } እስከ { $land_high } ባለው ውስጥ)፣ በነዋሪዎች ደግሞ { $people } እጥፍ (ከ{ $people_low } እስከ { $people_high } ባለው ውስጥ)።
spread-quotient-area-land = { $area }፦ በመሬት የእኩል ድርሻው { $land } እጥፍ (ከ{ $land_low } እስከ { $land_high } ባለው ውስጥ)።
spread-quotient-hidden = { $area }፦ ቁጥሩ አልተገለጸም፤ ስለዚህ ድርሻው አይታወቅም።
spread-quotient-range = { $hidden ->
    [yes] “በእርግጠኝነት” እና ወሰኖቹ የሚሠሩት እያንዳንዱ ቁጥር ወደ 20 ከመጠጋጋቱ በፊት ሊሆን የሚችለውን ሁሉ፣ ያልተካተቱት አካባቢዎችም ደንቦቹ የሚፈቅዱትን ማንኛውንም ቁጥር ሲይዙ ነው።
   *[no] “በእርግጠኝነት” እና ወሰኖቹ የሚሠሩት ቁጥራቸው በተገለጸው አካባቢዎች መካከል፣ እያንዳንዱ ቁጥር ወደ 20 ከመጠጋጋቱ በፊት ሊሆን የሚችለውን ሁሉ ሲይዝ ነው። ያልተካተቱት አካባቢዎች በዚህ ላይ የሚያመጡት ለውጥ አይታወቅም።
    }

## ካሜራዎች ከወንጀል ጎን

spread-no-cause =
    .none = ስለ ካሜራዎች እዚህ እስካሁን ምንም ቁጥር አልታተመም።
    .rebates = ይህ የሚያሳየው ካሜራዎችና ወንጀል የት እንዳሉ እንጂ አንዱ ሌላውን እንደሚያመጣ አይደለም፦ ሰዎች የሚመዘገቡት በፈቃዳቸው ነው፤ የመጀመሪያው ተመላሽ ገንዘብም ለአንዳንድ አካባቢዎች ከሌሎች ቀድሞ ተሰጥቷል።
    .registry = ይህ የሚያሳየው ካሜራዎችና ወንጀል የት እንዳሉ እንጂ አንዱ ሌላውን እንደሚያመጣ አይደለም፦ ሰዎች የሚመዘገቡት በፈቃዳቸው ነው።
spread-both-heading = ካሜራዎች ከወንጀል ጎን ለጎን
spread-both-title = { cameras.heading } ({ $month }) ከዚህ ጎን፦ { $crime } ({ $time })
spread-both-dated = { cameras.heading } ({ $month }) ከዚህ ጎን፦ { $crime } ({ $time })፣ በ{ unit }።
spread-both-axes = { $counted ->
    [occurrence] በ{ unit }፦ { cameras.inside }፣ እና { $days } የደረሰ { $crime } (በደረሰበት ቀን እንጂ ሪፖርት በተደረገበት ቀን አይደለም)።
   *[report] በ{ unit }፦ { cameras.inside }፣ እና { $days } ሪፖርት የተደረገ { $crime }።
    }
spread-key-link = የደረጃ ተዛምዶ በ{ unit }፣ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high } (0፦ ዝምድና የለም፤ 1፦ አንድ ዓይነት ቅደም ተከተል)
spread-key-areas = { $areas } አካባቢዎች
spread-key-high-in-both = በሁለቱም፣ በካሜራም በወንጀልም፣ በከፍተኛው መደብ ያሉ
spread-plain-heading = እያንዳንዱ ለብቻው
spread-both-map-heading = ሁለቱም በአንድ ካርታ
spread-plain-alt = የ{ $city } ካርታ፦ { $title }፣ በሦስት መደቦች። { $high } አካባቢዎች በከፍተኛው መደብ ናቸው።
spread-plain-swatch = { $title }፦ { $limits }
spread-map-alt = የ{ $city } ካርታ በዘጠኝ ቀለሞች፤ መለኪያው፦ { cameras.inside } እና { $crime } በ{ unit }። { $high } አካባቢዎች በሁለቱም ከፍተኛ፣ { $low } በሁለቱም ዝቅተኛ ናቸው። { $hatched } በጭረት ተመልክተዋል።
spread-legend-cameras = { cameras.heading } በ{ unit }
spread-legend-crime = { $crime } በ{ unit }፣ { $time }
spread-limits =
    .low = እስከ { $low }
    .middle = እስከ { $high }
    .high = ከ{ $high } በላይ
spread-both-names =
    .low_low = ዝቅተኛ የካሜራ ጥግግት፣ ዝቅተኛ ወንጀል
    .middle_low = መካከለኛ የካሜራ ጥግግት፣ ዝቅተኛ ወንጀል
    .high_low = ከፍተኛ የካሜራ ጥግግት፣ ዝቅተኛ ወንጀል
    .low_middle = ዝቅተኛ የካሜራ ጥግግት፣ መካከለኛ ወንጀል
    .middle_middle = መካከለኛ የካሜራ ጥግግት፣ መካከለኛ ወንጀል
    .high_middle = ከፍተኛ የካሜራ ጥግግት፣ መካከለኛ ወንጀል
    .low_high = ዝቅተኛ የካሜራ ጥግግት፣ ከፍተኛ ወንጀል
    .middle_high = መካከለኛ የካሜራ ጥግግት፣ ከፍተኛ ወንጀል
    .high_high = ከፍተኛ የካሜራ ጥግግት፣ ከፍተኛ ወንጀል
spread-limits-stay = በቀለሞቹ መካከል ያሉት ድንበሮች ከአንድ ማሻሻያ ወደ ሌላው አይለወጡም፤ ስለዚህ የተለያዩ ዓመታት ካርታዎች ሊነጻጸሩ ይችላሉ። እንደ አዲስ የሚሠሩት አንድ ሰው ሲጠይቅ፣ ወይም ወንጀል በሌላ መንገድ ሲቆጠር ብቻ ነው።
spread-limits-cameras =
    .of_map = የካሜራ ድንበሮቹ በካርታ ገጹ ላይ ያሉት ሁለቱ ዝቅተኛዎች ናቸው።
    .by_hand = የካሜራ ድንበሮቹ በእጅ የተወሰኑ ናቸው።
spread-limits-cameras-thirds = የካሜራ ድንበሮቹ የተሠሩት ከ{ $day } ቁጥሮች ነው። ቁጥር ያላቸው { $areas } አካባቢዎች በቅደም ተከተል ተደርድረው በተቻለ መጠን እኩል በሆኑ ሦስት ቡድኖች ተከፈሉ፦ { $low } ዝቅተኛ፣ { $middle } መካከለኛ፣ { $high } ከፍተኛ። ተመሳሳይ ወይም ተቀራራቢ ቁጥር ያላቸው አካባቢዎች በአንድ ቡድን ይቆያሉ።
spread-limits-crime-by-hand = የወንጀል ድንበሮቹ { $days } ሪፖርት ለተደረገው በእጅ የተወሰኑ ናቸው።
spread-limits-crime-by-hand-sizes = የወንጀል ድንበሮቹ { $days } ሪፖርት ለተደረገው በእጅ የተወሰኑ ናቸው፦ ያኔ { $low } አካባቢዎች ዝቅተኛ፣ { $middle } መካከለኛ፣ { $high } ከፍተኛ ነበሩ።
spread-limits-crime-thirds = የወንጀል ድንበሮቹ የተሠሩት { $days } ሪፖርት ከተደረገው ነው። ምጣኔ ያላቸው { $areas } አካባቢዎች በቅደም ተከተል ተደርድረው በተቻለ መጠን እኩል በሆኑ ሦስት ቡድኖች ተከፈሉ፦ { $low } ዝቅተኛ፣ { $middle } መካከለኛ፣ { $high } ከፍተኛ። ተመሳሳይ ወይም ተቀራራቢ ምጣኔ ያላቸው አካባቢዎች በአንድ ቡድን ይቆያሉ። አንድ የወንጀል ዓይነት ድንበሮች የሚኖሩት ቢያንስ ከአካባቢዎቹ አንድ ሦስተኛው 20 ወይም ከዚያ በላይ ሪፖርቶች ካሏቸው ብቻ ነው።
spread-tooltip = { $cameras } ካሜራዎች፣ { $crime } ሪፖርቶች በ{ unit }
spread-tooltip-hidden = የካሜራ ቁጥር አልተገለጸም
spread-scatter-axes = እያንዳንዱ ነጥብ አንድ አካባቢ ነው። ወደ ጎን፦ { cameras.inside } በ{ unit }። ወደ ላይ፦ { $crime } በ{ unit }። መስመሮች፦ በካርታው ቀለሞች መካከል ያሉት ድንበሮች። በሁለቱም መለኪያዎች ወደ ላይኛው ጫፍ ሲሄዱ ደረጃዎቹ ይጠባሉ።
spread-scatter-alt = { $areas } አካባቢዎችን በነጥቦች የሚያሳይ ሥዕል፤ መለኪያው፦ { cameras.inside } እና ወንጀል። { $verdict }
spread-scatter-area = አካባቢ
spread-scatter-cameras = ካሜራዎች
spread-scatter-crime = ሪፖርቶች

## አብረው ይሄዳሉ?

spread-link-per = በ{ unit }
spread-link = { $found ->
    [unclear] { cameras.heading } እና { $crime }፦ ግልጽ ዝምድና የለም።
    [size_alone] { $per ->
        [per_km2] { cameras.heading } እና { $crime } አብረው ይሄዳሉ፤ ግን ምክንያቱ ትናንሽና ሰው የበዛባቸው አካባቢዎች ብቻ ሊሆን ይችላል።
       *[per_1000_residents] { cameras.heading } እና { $crime } አብረው ይሄዳሉ፤ ግን ምክንያቱ ጥቂት ሰዎች የሚኖሩባቸው አካባቢዎች ብቻ ሊሆን ይችላል።
        }
    [more] { $strength ->
        [weak] { cameras.heading } የበዙባቸው አካባቢዎች { $crime } የሚበዛባቸው ሊሆኑ ይችላሉ፤ ግን ዝምድናው የለም ለማለት የሚቃረብ ሊሆን ይችላል።
        [strong] { cameras.heading } የበዙባቸው አካባቢዎች { $crime } የሚበዛባቸው የመሆን ጠንካራ ዝንባሌ አላቸው።
       *[moderate] { cameras.heading } የበዙባቸው አካባቢዎች { $crime } የሚበዛባቸው የመሆን ዝንባሌ አላቸው።
        }
   *[less] { $strength ->
        [weak] { cameras.heading } የበዙባቸው አካባቢዎች { $crime } የሚያንስባቸው ሊሆኑ ይችላሉ፤ ግን ዝምድናው የለም ለማለት የሚቃረብ ሊሆን ይችላል።
        [strong] { cameras.heading } የበዙባቸው አካባቢዎች { $crime } የሚያንስባቸው የመሆን ጠንካራ ዝንባሌ አላቸው።
       *[moderate] { cameras.heading } የበዙባቸው አካባቢዎች { $crime } የሚያንስባቸው የመሆን ዝንባሌ አላቸው።
        }
    }
spread-link-of = { $found ->
    [unclear] በ{ unit } ሲሰላ፣ { cameras.inside } እና { $crime } ግልጽ ዝምድና የላቸውም።
    [size_alone] { $per ->
        [per_km2] በ{ unit } ሲሰላ፣ { cameras.inside } እና { $crime } አብረው ይሄዳሉ፤ ግን ምክንያቱ ትናንሽና ሰው የበዛባቸው አካባቢዎች ብቻ ሊሆን ይችላል።
       *[per_1000_residents] በ{ unit } ሲሰላ፣ { cameras.inside } እና { $crime } አብረው ይሄዳሉ፤ ግን ምክንያቱ ጥቂት ሰዎች የሚኖሩባቸው አካባቢዎች ብቻ ሊሆን ይችላል።
        }
    [more] { $strength ->
        [weak] በ{ unit } ሲሰላ፣ { cameras.inside } የበዙባቸው አካባቢዎች { $crime } የሚበዛባቸው ሊሆኑ ይችላሉ፤ ግን ዝምድናው የለም ለማለት የሚቃረብ ሊሆን ይችላል።
        [strong] በ{ unit } ሲሰላ፣ { cameras.inside } የበዙባቸው አካባቢዎች { $crime } የሚበዛባቸው የመሆን ጠንካራ ዝንባሌ አላቸው።
       *[moderate] በ{ unit } ሲሰላ፣ { cameras.inside } የበዙባቸው አካባቢዎች { $crime } የሚበዛባቸው የመሆን ዝንባሌ አላቸው።
        }
   *[less] { $strength ->
        [weak] በ{ unit } ሲሰላ፣ { cameras.inside } የበዙባቸው አካባቢዎች { $crime } የሚያንስባቸው ሊሆኑ ይችላሉ፤ ግን ዝምድናው የለም ለማለት የሚቃረብ ሊሆን ይችላል።
        [strong] በ{ unit } ሲሰላ፣ { cameras.inside } የበዙባቸው አካባቢዎች { $crime } የሚያንስባቸው የመሆን ጠንካራ ዝንባሌ አላቸው።
       *[moderate] በ{ unit } ሲሰላ፣ { cameras.inside } የበዙባቸው አካባቢዎች { $crime } የሚያንስባቸው የመሆን ዝንባሌ አላቸው።
        }
    }
spread-link-too-few = ሁለቱ አብረው ይሄዱ እንደሆነ ለመናገር ቁጥራቸው የተገለጸው አካባቢዎች በጣም ጥቂት ናቸው።
spread-link-range = ከ−1 እስከ +1 ባለ መለኪያ፤ 0 ማለት ዝምድና የለም ማለት ነው፤ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high }
spread-link-how = ይህ እንዴት እንደተሰላ
spread-sure-how = የተለመደው መለኪያ፣ እና ምን ያህል እርግጠኛ እንደሆነ
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] በ{ unit }፦ የደረጃ ተዛምዶ (Spearman) { $rho }፣ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high }። አጎራባቾች አሁን ያላቸው መመሳሰል ተጠብቆ ካሜራዎቹ በአካባቢዎች መካከል ቢደባለቁም፣ የአካባቢዎቹ ስፋት ብቻውን { $mean } ገደማ ይሰጣል (ከ100 ድብልቆች በ95ቱ ከ{ $mean_low } እስከ { $mean_high }፤ { $p })፦ የተገኘው ከዚያ ውጪ ነው።
       *[no] በ{ unit }፦ የደረጃ ተዛምዶ (Spearman) { $rho }፣ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high }። አጎራባቾች አሁን ያላቸው መመሳሰል ተጠብቆ ካሜራዎቹ በአካባቢዎች መካከል ቢደባለቁም፣ የአካባቢዎቹ ስፋት ብቻውን { $mean } ገደማ ይሰጣል (ከ100 ድብልቆች በ95ቱ ከ{ $mean_low } እስከ { $mean_high }፤ { $p })፦ የተገኘው ከዚያ አይበልጥም።
        }
   *[per_1000_residents] { $beyond ->
        [yes] በ{ unit }፦ የደረጃ ተዛምዶ (Spearman) { $rho }፣ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high }። አጎራባቾች አሁን ያላቸው መመሳሰል ተጠብቆ ካሜራዎቹ በአካባቢዎች መካከል ቢደባለቁም፣ በእያንዳንዱ አካባቢ የሚኖሩት ሰዎች ብዛት ብቻውን { $mean } ገደማ ይሰጣል (ከ100 ድብልቆች በ95ቱ ከ{ $mean_low } እስከ { $mean_high }፤ { $p })፦ የተገኘው ከዚያ ውጪ ነው።
       *[no] በ{ unit }፦ የደረጃ ተዛምዶ (Spearman) { $rho }፣ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high }። አጎራባቾች አሁን ያላቸው መመሳሰል ተጠብቆ ካሜራዎቹ በአካባቢዎች መካከል ቢደባለቁም፣ በእያንዳንዱ አካባቢ የሚኖሩት ሰዎች ብዛት ብቻውን { $mean } ገደማ ይሰጣል (ከ100 ድብልቆች በ95ቱ ከ{ $mean_low } እስከ { $mean_high }፤ { $p })፦ የተገኘው ከዚያ አይበልጥም።
        }
    }
spread-link-density = በ{ surface } እኩል ሰው በሚኖርባቸው አካባቢዎች መካከል { $rho } ነው፣ ዕድሉ የሰፋ ወሰን ከ{ $low } እስከ { $high }።
spread-link-means = +1 ማለት በሁለቱም አንድ ዓይነት ቅደም ተከተል ማለት ነው። አጎራባቾች ስለሚመሳሰሉ፣ እነዚህ { $areas } አካባቢዎች የሚናገሩት { $effective } የተለያዩ አካባቢዎች የሚናገሩትን ያህል ነው፤ ዕድሉ የሰፋ ወሰን የተሠራው ለእነዚያ ነው፣ ድብልቆቹም አጎራባቾች ያላቸውን መመሳሰል ይጠብቃሉ (የMoran ስፔክትራል ድብልቅ፣ spectral randomization)።
spread-link-hidden = ያልተካተቱት { $hidden } አካባቢዎች፣ ቁጥራቸው ምንም ይሁን ምን፣ ቢቆጠሩ ይህ ይሆን ነበር፦ { $range }።
spread-no-range = { $hidden ->
    [one] { $hidden } አካባቢ አልተካተተም፤ ቢካተት ለሚያመጣው ለውጥ ወሰን መስጠት አይቻልም።
   *[other] { $hidden } አካባቢዎች አልተካተቱም፤ ቢካተቱ ለሚያመጡት ለውጥ ወሰን መስጠት አይቻልም።
    }
spread-by-chance = { $as_far ->
    [0] አካባቢዎቹ በዕጣ ከተደባለቁባቸው { $shuffles } ጊዜያት፣ ይህን ያህል የራቀ አልነበረም ({ $p })።
   *[other] አካባቢዎቹ በዕጣ ከተደባለቁባቸው { $shuffles } ጊዜያት፣ { $as_far } ይህን ያህል ርቀዋል ({ $p })።
    }
spread-few = { $areas ->
    [one] በ{ $areas } አካባቢ ሪፖርት የተደረጉት ከ20 ያነሱ ናቸው፤ ስለዚህ አጋጣሚ ያንን ቁጥር በጣም ይለውጠዋል።
   *[other] በ{ $areas } አካባቢዎች ሪፖርት የተደረጉት ከ20 ያነሱ ናቸው፤ ስለዚህ አጋጣሚ እነዚያን ቁጥሮች በጣም ይለውጣቸዋል።
    }

## አጎራባቾች

spread-neighbors-heading = ተመሳሳይ አካባቢዎች ጎን ለጎን ናቸው?
spread-neighbors-too-few = ይህን ለመናገር ቁጥራቸው የተገለጸና አጎራባች ያላቸው አካባቢዎች በጣም ጥቂት ናቸው።
spread-neighbors-verdict = { $pattern ->
    [clustered] አዎ፦ ብዙ ካሜራ ያላቸው አካባቢዎች እርስ በርስ የመጎራበት ዝንባሌ አላቸው፤ ጥቂት ያላቸውም እንዲሁ።
    [dispersed] አይደሉም፤ ተቃራኒው ነው፦ ብዙ ካሜራ ያላቸው አካባቢዎች ጥቂት ካላቸው ጋር የመጎራበት ዝንባሌ አላቸው።
   *[random] ካሜራዎች ከአንድ አካባቢ ወደ ቀጣዩ ግልጽ ሥርዓት አይከተሉም።
    }
spread-neighbors-found = የእያንዳንዱ አካባቢ ካሜራዎች በ{ unit } ከእርሱ ጋር ድንበር ከሚጋሩት አካባቢዎች አማካይ ጋር ይነጻጸራሉ። የMoran I መለኪያ { $moran } ነው። ወደ 0 ሲጠጋ ምንም ሥርዓት የለም፤ 1 ሲሆን አጎራባቾች ሁልጊዜ ይመሳሰላሉ።
spread-neighbors-hidden = ያልተካተቱት { $hidden } አካባቢዎች ቢቆጠሩ ይህ ይሆን ነበር፦ { $range }፤ ቁጥራቸው ከ0 እስከ ሊሆን የሚችለው ከፍተኛ ድረስ በደረጃ ተሞክሯል።
spread-neighbors-mean = ይህ ከላይ ላለው ዝምድና ለውጥ ያመጣል፦ አጎራባቾች ስለሚመሳሰሉ፣ አካባቢዎቹ በአንድነት የሚነግሩን በዚያው ቁጥር የተለያዩ ቦታዎች ከሚነግሩን ያነሰ ነው። ዕድሉ የሰፋ ወሰኑ የተሠራው ለዚያ ላነሰው ቁጥር ነው።
spread-neighbors-mean-alone = አጎራባቾች ስለሚመሳሰሉ፣ አካባቢዎቹ በአንድነት የሚነግሩን በዚያው ቁጥር የተለያዩ ቦታዎች ከሚነግሩን ያነሰ ነው።

## ሊነግርዎ የማይችለው

spread-cannot-heading = ይህ ሊነግርዎ የማይችለው
spread-cannot-cause = ምክንያት። እዚህ ያለ ምንም ነገር ካሜራዎች ወንጀልን እንደሚቀንሱ ወይም እንደሚጨምሩ አያሳይም። ሰዎች ወንጀል በሚፈሩበት ቦታ ካሜራ ሊሰቅሉ ይችላሉ፤ ስለዚህ ካሜራዎች የሚያመጡት ምንም ይሁን ምን ሁለቱ አብረው ሊሄዱ ይችላሉ።
spread-cannot-choice = ለመመዝገብ የመረጡት እነማን እንደሆኑ። መመዝገብ በፈቃድ ነው። { cameras.heading } ጥቂት የሆኑበት አካባቢ በምንም ዝርዝር ላይ የሌሉ ብዙ ካሜራዎች ሊኖሩት ይችላሉ።
spread-cannot-offered =
    .none = ካሜራዎች የት እንዳሉ። ስለ ካሜራዎች እዚህ እስካሁን ምንም ቁጥር አልታተመም።
    .rebates = ገንዘቡ ለማን እንደቀረበ። ተመላሽ ገንዘቡ መጀመሪያ ክፍት የነበረው ለአንዳንድ የፖሊስ አገልግሎት አካባቢዎች ነው፤ ስለዚህ የስርጭቱ አንድ ክፍል ይህ ደንብ ሊሆን ይችላል።
    .registry = ማን እንደተጠየቀ። ፖሊስ በአንዳንድ አካባቢዎች ከሌሎች የበለጠ ሰዎች እንዲመዘገቡ ጠይቆ ሊሆን ይችላል።
spread-cannot-else = ሌላ ምን እንዳለ። ብዙ ሱቆች፣ መጠጥ ቤቶችና ሰዎች ባሉበት፣ በዚያው ቦታ ላይ ብዙ ካሜራዎችና ብዙ ወንጀል ሊኖር ይችላል።
spread-cannot-reported = ምን ያህል ወንጀል እንደነበረ። ሰዎች በአንዳንድ ቦታዎች ከሌሎች የበለጠ ሪፖርት ያደርጋሉ።
spread-cannot-first = { $counted ->
    [none] የቱ እንደቀደመ። የካሜራ ቁጥሮቹ የ{ $day } ናቸው።
    [occurrence] የቱ እንደቀደመ። የካሜራ ቁጥሮቹ የ{ $day } ናቸው። ወንጀሉ { $days } የደረሰው ነው (በደረሰበት ቀን እንጂ ሪፖርት በተደረገበት ቀን አይደለም)።
   *[report] የቱ እንደቀደመ። የካሜራ ቁጥሮቹ የ{ $day } ናቸው። ወንጀሉ { $days } ሪፖርት የተደረገው ነው።
    }

## ሰንጠረዡ

spread-table-heading = ሁሉም አካባቢዎች በቁጥር
spread-table-open = ሰንጠረዡን ይክፈቱ
spread-table-caption = { cameras.heading }፣ ሪፖርት የተደረገ ወንጀልና የድርሻ ንጽጽር በአካባቢ
spread-column-area = አካባቢ
spread-column-cameras = { cameras.heading } በ{ unit }
spread-column-crime = { $crime } በ{ unit }
spread-column-reports = ሪፖርቶች፣ { $time }
spread-column-quotients =
    .land = የድርሻ ንጽጽር፣ በመሬት
    .residents = የድርሻ ንጽጽር፣ በነዋሪዎች
spread-column-both = በካርታው ላይ
spread-table-phone = ትንሽ ስክሪን ዋና ዋና ዓምዶችን ብቻ ያሳያል። ለሌሎቹ ስክሪኑን ያዙሩት።
spread-table-note = የካሜራ ቁጥሮች ከእነርሱ ምንም ከመሰላቱ በፊት ወደ 20 ተጠጋግተዋል፤ የሚመለከቱትም ቁጥራቸው የተገለጸ አካባቢዎችን ብቻ ነው። አካባቢዎቹ በዕጣ ቢወጡና በሚራራቁበት መጠን ቢመሳሰሉ፣ ዕድላቸው የሰፋ ወሰኖች ከ100 ጊዜ በ95ቱ እውነተኛውን ቁጥር ይይዛሉ (Spearman፦ Bonett እና Wright 2000፤ የአካባቢዎች ቁጥር፦ Clifford፣ Richardson እና Hémon 1989፣ በDutilleul 1993 መሠረት)።
spread-nothing = ምንም የካሜራ ቁጥር ስላልተገለጸ ስለ ስርጭታቸው ምንም መናገር አይቻልም።
spread-no-comparison = ካሜራዎችንና ወንጀልን እዚህ ጎን ለጎን ማስቀመጥ አይቻልም፦ የአንድ ሙሉ ዓመት ሪፖርቶች በአካባቢ፣ ወይም በዝቅተኛና በከፍተኛ መካከል ያሉ ድንበሮች ይጎድላሉ። አንድ የወንጀል ዓይነት በጣም ጥቂት ሲሆን፣ ወይም ከመጠን በላይ ብዙ አካባቢዎች ሲመሳሰሉ ድንበሮች የሉም።

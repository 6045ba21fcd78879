differences-map-outline = ድንበር
differences-per-control = ቁጥሮች ለእያንዳንዱ
differences-no-rate = ምጣኔ የለም፦ ነዋሪዎች በጣም ጥቂት ናቸው
differences-ward-estimate = የዋርድ ቁጥር ግምት ስለሆነ ልዩነት አለ ወይም የለም አንልም።
differences-rate-cell = { $rate } ({ $range })

differences-one =
    .first = { $relation ->
        [around] ቀሪው የ{ $one } ክፍል
       *[apart] { $one }
        }
    .inside = { $relation ->
        [around] ቀሪው የ{ $one } ክፍል
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] ቀሪው የ{ $other } ክፍል
       *[apart] { $other }
        }
    .inside = { $relation ->
        [within] ቀሪው የ{ $other } ክፍል
       *[apart] { $other }
        }
differences-overlap = { $one } እና { $other } በከፊል ስለሚደራረቡ አይነጻጸሩም።

## ካሜራዎች

differences-cameras-cell = { $found ->
    [nothing] ማነጻጸር አይቻልም
    [unclear] ግልጽ ልዩነት የለም
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first } እና { differences-other.inside }፦ { cameras.inside } በ{ unit } ሲሰሉ ግልጽ ልዩነት የለም። ማጠጋጋት ብቻውን ልዩነቱን ሊያመጣ ይችላል።
   *[times] በ{ differences-one.first } { cameras.inside } በ{ unit } ሲሰሉ፣ በ{ differences-other.inside } ካሉት ጋር ሲነጻጸሩ { multiple.of } ነበሩ።
    }
differences-estimates = { differences-one.first }፦ በ{ unit } { $mine } ገደማ { cameras.inside }። { differences-other.first }፦ { $theirs } ገደማ።
differences-cameras-hidden = { $hidden ->
    [both] የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ የ{ differences-one.inside } እና የ{ differences-other.inside } ቁጥሮች አልተገለጹም።
    [one] የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ የ{ differences-one.inside } ቁጥር አልተገለጸም።
   *[other] የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ የ{ differences-other.inside } ቁጥር አልተገለጸም።
    }
differences-cameras-few-people = { $few ->
    [both] የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ በ{ differences-one.inside } እና በ{ differences-other.inside } የሚኖሩት ሰዎች ለምጣኔ በጣም ጥቂት ናቸው።
    [one] የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ በ{ differences-one.inside } የሚኖሩት ሰዎች ለምጣኔ በጣም ጥቂት ናቸው።
   *[other] የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ በ{ differences-other.inside } የሚኖሩት ሰዎች ለምጣኔ በጣም ጥቂት ናቸው።
    }
differences-cameras-left-open = የ{ differences-one.inside } እና የ{ differences-other.inside } ካሜራዎችን ማነጻጸር አይቻልም፦ ማጠጋጋትና ቁጥራቸው ያልተገለጸ አካባቢዎች ከመጠን በላይ ብዙ ክፍት ይተዋሉ።

## ወንጀል

differences-crime-cell = { $found ->
    [nothing] ማነጻጸር አይቻልም
    [few] { $alone ->
        [yes] ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ ለማነጻጸር በጣም ጥቂት ሪፖርቶች
       *[no] ለማነጻጸር በጣም ጥቂት ሪፖርቶች
        }
    [down] በግልጽ ያነሰ
    [up] በግልጽ የበዛ
    [unclear] { $alone ->
        [yes] ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ ግልጽ ልዩነት የለም ({ $range })
       *[no] ግልጽ ልዩነት የለም ({ $range })
        }
   *[times] { multiple.alone } ({ $range })
    }
differences-crime-in-short = { $found ->
    [nothing] ማነጻጸር አይቻልም
    [few] { $alone ->
        [yes] ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ ለማነጻጸር በጣም ጥቂት ሪፖርቶች
       *[no] ለማነጻጸር በጣም ጥቂት ሪፖርቶች
        }
    [down] በግልጽ ያነሰ
    [up] በግልጽ የበዛ
    [unclear] ግልጽ ልዩነት የለም
   *[times] { multiple.alone }
    }
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }፦ ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ { $days } በ{ differences-one.inside } እና በ{ differences-other.inside } ያሉት ሪፖርቶች ሁለቱን ለማነጻጸር በጣም ጥቂት ናቸው ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
           *[no] { $crime }፦ { $days } በ{ differences-one.inside } እና በ{ differences-other.inside } ያሉት ሪፖርቶች ሁለቱን ለማነጻጸር በጣም ጥቂት ናቸው ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
            }
        [one] { $alone ->
            [yes] { $crime }፦ ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ { $days } በ{ differences-one.inside } ያሉት ሪፖርቶች ከ{ differences-other.inside } ጋር ለማነጻጸር በጣም ጥቂት ናቸው ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
           *[no] { $crime }፦ { $days } በ{ differences-one.inside } ያሉት ሪፖርቶች ከ{ differences-other.inside } ጋር ለማነጻጸር በጣም ጥቂት ናቸው ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
            }
       *[other] { $alone ->
            [yes] { $crime }፦ ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ { $days } በ{ differences-other.inside } ያሉት ሪፖርቶች ከ{ differences-one.inside } ጋር ለማነጻጸር በጣም ጥቂት ናቸው ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
           *[no] { $crime }፦ { $days } በ{ differences-other.inside } ያሉት ሪፖርቶች ከ{ differences-one.inside } ጋር ለማነጻጸር በጣም ጥቂት ናቸው ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
            }
        }
    [down] { $days } በ{ differences-one.first } { $crime } በ{ unit } ሲሰላ ከ{ differences-other.inside } በግልጽ ያነሰ ነበር ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
    [up] { $days } በ{ differences-one.first } { $crime } በ{ unit } ሲሰላ ከ{ differences-other.inside } በግልጽ የበዛ ነበር ({ $mine }፣ ከ{ $theirs } ጋር ሲነጻጸር)።
    [unclear] { $alone ->
        [yes] { differences-one.first } እና { differences-other.inside }፦ { $days } { $crime } በ{ unit } ሲሰላ፣ ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ ግልጽ ልዩነት የለም (ዕድሉ የሰፋ ወሰን { $range })።
       *[no] { differences-one.first } እና { differences-other.inside }፦ { $days } { $crime } በ{ unit } ሲሰላ ግልጽ ልዩነት የለም (ዕድሉ የሰፋ ወሰን { $range })።
        }
   *[times] { $days } በ{ differences-one.first } { $crime } በ{ unit } ሲሰላ፣ በ{ differences-other.inside } ካለው ጋር ሲነጻጸር { multiple.of } ነበር (ዕድሉ የሰፋ ወሰን { $range })።
    }
differences-crime-few-people = { $few ->
    [both] { $crime } በ{ differences-one.inside } እና በ{ differences-other.inside } በ{ unit } ሊነጻጸር አይችልም፦ በ{ differences-one.inside } እና በ{ differences-other.inside } የሚኖሩት ሰዎች ለምጣኔ በጣም ጥቂት ናቸው።
    [one] { $crime } በ{ differences-one.inside } እና በ{ differences-other.inside } በ{ unit } ሊነጻጸር አይችልም፦ በ{ differences-one.inside } የሚኖሩት ሰዎች ለምጣኔ በጣም ጥቂት ናቸው።
   *[other] { $crime } በ{ differences-one.inside } እና በ{ differences-other.inside } በ{ unit } ሊነጻጸር አይችልም፦ በ{ differences-other.inside } የሚኖሩት ሰዎች ለምጣኔ በጣም ጥቂት ናቸው።
    }
differences-crime-not-held = { $crime } በ{ differences-one.inside } እና በ{ differences-other.inside } በ{ unit } ሊነጻጸር አይችልም፦ ፋይሎቻችን ለእነዚህ ቀናት የተሟሉ አይደሉም።
differences-parted = { $crime } በ{ $one } ከ{ $other } ጋር ሲነጻጸር፣ { $days }፦ { $rates }፤ በሪፖርቶች ብዛት ብቻ { $mine } ከ{ $theirs } ጋር ሲነጻጸር። እነዚህ አንድ ታሪክ አይናገሩም፤ ስለዚህ አንዱም ብቻውን አይበቃም።
differences-parted-rate = { $found ->
    [nothing] በ{ unit } ማነጻጸር አይቻልም
    [few] በ{ unit } ለማነጻጸር በጣም ጥቂት ሪፖርቶች
    [down] በ{ unit } በግልጽ ያነሰ
    [up] በ{ unit } በግልጽ የበዛ
    [unclear] { $alone ->
        [yes] በ{ unit }፣ ይህን ያህል ብዙ ንጽጽር ሲደረግ፣ ግልጽ ልዩነት የለም ({ $range })
       *[no] በ{ unit } ግልጽ ልዩነት የለም ({ $range })
        }
   *[times] በ{ unit } { multiple.alone } ({ $range })
    }

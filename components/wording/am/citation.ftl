citation-heading = ይህን ይጥቀሱ ወይም ሊንኩን ይላኩ
citation-newest = ሁልጊዜ የቅርቦቹን ቁጥሮች የሚያሳይ ሊንክ
citation-no-edition = አሁን የሚያዩት የማይለወጥ የራሱ ሊንክ የለውም፦ አዲስ የቁጥሮች ስብስብ ፍተሻችንን አላለፈም።
citation-no-edition-yet = አሁን የሚያዩት የማይለወጥ የራሱ ሊንክ የለውም፦ ይህ የሚጀምረው ስለ ካሜራዎች የመጀመሪያዎቹ ቁጥሮች ሲወጡ ነው።
citation-apa = ለዋቢ ዝርዝር (APA)
citation-bibtex = ለLaTeX (BibTeX)
citation-csl = ለዋቢ ማደራጃ ፕሮግራም (CSL-JSON)
citation-open-data = ክፍት መረጃ፦ እያንዳንዱ ቁጥር ለፕሮግራሞች
citation-of-the-site =
    .cameras = ስንት ካሜራዎች?
    .quality = መረጃው ምን ያህል ጥሩ ነው?
    .methods = እንዴት ይሰላል?
    .changes = ከእትም ወደ እትም ምን ተለወጠ?
citation-run-by = ይህን የሚያስተዳድረው፦ { $name }
citation-places = በዚህ ድረ ገጽ ያሉ ቦታዎች፦
citation-run-by-unsaid = ይህን የድረ ገጹን ቅጂ ማን እንደሚያስተዳድረው አልተገለጸም።
citation-crime = { $crime }
citation-title = { $about }፦ የግል ካሜራዎችና ሪፖርት የተደረገ ወንጀል በ{ $place }
citation-figure = { $title } ({ $names })
citation-pinned = ወደ እነዚህ ቁጥሮች የሚወስድ ሊንክ፣ በ{ $day } እንደታዩት
citation-edition = በ{ $day } የታተሙ ቁጥሮች (እትም { $name })።
citation-reference = { $has_edition ->
    [yes] { $author }. ({ $published }). { $title } (እትም { $edition }) [{ citation-genre }]. የተወሰደው በ{ $accessed } ከዚህ ነው፦ { $address }
   *[no] { $author }. ({ $published }). { $title } [{ citation-genre }]. የተወሰደው በ{ $accessed } ከዚህ ነው፦ { $address }
    }
citation-reference-dates =
    .published = y, MMMM d
    .accessed = MMMM d ቀን y
citation-undated = ቀን የለውም
citation-genre = በይነተገናኝ መረጃ
citation-bibtex-edition = እትም { $edition }

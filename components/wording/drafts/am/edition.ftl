# State: drafted 2026-11-29, not reviewed by a native speaker.

edition-see-newest = የቅርቡን ይመልከቱ
edition-not-kept-title = እነዚህ ቁጥሮች አሁን ተቀምጠው አይገኙም
edition-not-kept = ሊንኩ የሚጠይቀው የማናስቀምጠውን፣ ወይም ኖሮን የማያውቅ የዚህን ድረ ገጽ የቀደመ እትም ነው። በቦታው ሌላ ቁጥር አይታይም።
edition-old = የሚያዩት በ{ $day } እንደታተሙ ያሉትን ቁጥሮች ነው። ከእነዚህ አዳዲስ የሆኑ አሉ።

# What a page says of its language, where that is not English.

# Not said, but read: `original`, `drafted DATE`, or `reviewed DATE by NAME` once somebody who grew
# up with the language has read all of it. NAME may be one or several people, or a group of them.
translation-state = original
# $on is a day. $by is who has read it.
# Example: Translated with care. No native speaker has reviewed it yet. If the two differ, the English text decides.
translation-notice = { $stage ->
    [reviewed] Translated with care. Native speakers reviewed it on { $on }: { $by }. If the two differ, the English text decides.
   *[drafted] Translated with care. No native speaker has reviewed it yet. If the two differ, the English text decides.
    }
# A link. $contact is who runs the site.
translation-mistakes = Is something wrong or hard to read? Write to { $contact }.

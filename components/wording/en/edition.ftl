# What a page says on top when its address names an edition.

# At most 24 letters.
edition-see-newest = See the newest
edition-not-kept-title = These figures are no longer kept
edition-not-kept = The link asks for an earlier edition of this site that we do not keep, or never had. No other figures are shown in its place.
edition-old = You see the figures as published on { $day }. There are newer ones.

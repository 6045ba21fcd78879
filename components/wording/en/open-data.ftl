# The open data: what each table is, what is wrong with a request, and the page about it.

# What can be asked for.
open-data-titles =
    .areas = Areas
    .cameras = Cameras by area
    .government-cameras = Government cameras by area
    .crime = Reported crime by month
    .crime-by-weapon = Reported crime by month and weapon
    .crime-map = The map of crime
    .changes = Change in reported crime
    .dispersion = How much counts vary, and whether likely ranges hold
    .claims = Claims about crime, checked
    .statements = Numbers of cameras made public
    .data-coverage = What the crime data hold
    .placement = Where reports are placed
    .set-aside = Records set aside
    .editions = Editions
    .release-changes = What changed with each edition
    .release = Everything
    .catalog = Catalog
    .openapi = Description
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Every area with its land, its residents, its housing units and its cameras. The map formats hold its outline too.
           *[no] Every area with its land and its cameras. The map formats hold its outline too.
            }
       *[no] { $has_residents ->
            [yes] Every area with its land, its residents and its housing units. The map formats hold its outline too.
           *[no] Every area with its land. The map formats hold its outline too.
            }
        }
    .cameras = Cameras that a program counts, and the addresses they stand at. They are rounded, and shown only where at least 10 addresses stand behind a figure.
    .government-cameras = Places on a published list of cameras that government agencies run, by area and agency, with those that lie in no area. Nothing is rounded or left out, and 0 is a true 0. Never to be added to private cameras.
    .crime = Reports by area, month and kind of crime, and for the city as a whole. A month our files do not hold whole has no figure: a gap is not a zero.
    .crime-by-weapon = The same of single offenses with a gun, with a knife, and with neither, where the source tells the weapon. A month our files do not hold whole has no figure.
    .crime-map = { $has_residents ->
        [yes] What the maps of crime show of every area, for every kind of crime: reports of the newest whole year, by land and by residents too, and this year to date against the same days of the year before.
       *[no] What the maps of crime show of every area, for every kind of crime: reports of the newest whole year, by land too, and this year to date against the same days of the year before.
        }
    .changes = This year to date against the year before to the same day, by area and kind of crime, with a likely range and a verdict. Below 20 reports in either period there are counts and no ratio; where one of the two years has a 29 February, the ratio is by the day.
    .dispersion = For each kind of crime, from the whole city down to single areas: how much more counts vary than chance would have them, and in how many cases a 95% range held where nothing should differ.
    .claims = Changes in crime that officials claimed in public, each beside the same change in public data.
    .statements = Every number of cameras in the whole city that somebody made public. They do not all count the same thing.
    .data-coverage = { $has_city_counts ->
        [yes] For every kind of crime and month: the days of which every report is held, and whether there is a count for the whole city.
       *[no] For every kind of crime and month: the days of which every report is held.
        }
    .placement = By area and year, reports that name an area and have a point in one, and how many of them have it in another. Empty where the release does not say.
    .set-aside = Records that were read and not counted, by source file and reason. Empty where the release does not say.
    .editions = Every state of the site that was current, newest first: which releases it was made of, and how much changed. With edition=… any address here answers from that state.
    .release-changes = Areas whose published figures moved or that changed themselves, and days and revised months of crime.
    .release = The current releases whole, as the site reads them. Each has a description, a schema and the sha256 of every file.
    .catalog = All of this as a DCAT-US 1.1 catalog, for portals that collect.
    .openapi = All of this as an OpenAPI 3.1 description, for programs.
# By which portals find it.
open-data-keywords =
    .cameras = cameras
    .crime = crime
    .neighborhoods = neighborhoods
    .privacy = privacy
    .public_safety = public safety
    .boundaries = boundaries
    .population = population
    .fact_checking = fact checking
    .revisions = revisions
# Names of formats.
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
# $title: of a table. Example: Cameras by area, as GeoJSON
open-data-as-format = { $title }, as { $format }
# Example: Cameras by area: CSV
open-data-in-format = { $title }: { $format }
# Example: Cameras by area, Washington, D.C.
open-data-of-place = { $title }, { $place }
# What an address may ask for.
open-data-parameters =
    .area = Only this area; “city” is the city as a whole
    .crime = Only this kind of crime
    .from = First month, as YYYY-MM
    .to = Last month, as YYYY-MM
    .limit = At most so many rows; without it a CSV file is whole
    .offset = Leave out so many rows at the start
    .edition = Answer from this edition instead of the newest
    .lang = Language of what is said, by its code

## What is wrong with a request; none of these says again what was asked

# $known: names of parameters.
open-data-unknown-parameter = A parameter is not known here. Known are: { $known }.
open-data-edition-not-kept = There is no such edition, or it is no longer kept. See editions.json.
open-data-given-twice = A parameter is given more than once. Give each one once.
# $name: of a parameter. $choices: its values.
open-data-not-a-choice = “{ $name }” has a value that is not known. It can be: { $choices }.
open-data-not-in-limits = “{ $name }” must be a whole number from { $low } to { $high }.
# $meaning: what the parameter is for. Example: “from” is not as it should be: First month, as YYYY-MM.
open-data-not-as-expected = “{ $name }” is not as it should be: { $meaning }.
open-data-months-reversed = “from” is a later month than “to”. Exchange them.
open-data-read-only = These data can be read only. Ask with GET.
open-data-no-host = The request does not say in its Host header which site it is for.
open-data-nothing-to-show = No published figures can be read just now. Ask again in a minute.
open-data-not-found = There is nothing at this address. /data/v1/ lists what there is.
open-data-too-many = { $seconds ->
    [one] Too many requests in a minute. Ask again in { $seconds } second.
   *[other] Too many requests in a minute. Ask again in { $seconds } seconds.
    }

## The description for programs

# What an answer can be.
open-data-responses =
    .ok = The figures
    .not_modified = The caller holds the same already
    .bad_request = The query is wrong; the detail says how to mend it
    .not_found = There is nothing at this address
    .not_allowed = The data can be read only
    .too_many = Too many requests in a minute
    .unavailable = No release can be shown just now
    .options = What may be asked, and that any web page may ask it
# Of what stands in an answer, or goes with it. ETag, If-None-Match and rel are names.
open-data-etag = Of these very bytes; send it back as If-None-Match
open-data-links = Where the rows that follow are, as rel=next, and what describes them, as rel=describedby
open-data-total = How many rows match in all
open-data-count = How many of them are in this answer
open-data-next-page = Where the rows that follow are; null after the last
open-data-retry-after = Seconds to wait
open-data-if-none-match = The ETag of what the caller holds
# Example: Camera Census: Open data, Washington, D.C.
open-data-api-title = { $site }: { open-data-title }, { $place }
open-data-api-description = Every public figure of the site. Read-only, without a key, from any web page. Up to { $minute } requests a minute. A figure that is not shown or not known is empty (null), never 0. An address that does not exist answers 404, any method but GET, HEAD and OPTIONS 405, both with problem details.

## The page

open-data-title = Open data
# $city: the place. Example: Every figure on this site about D.C., for spreadsheets and programs. …
open-data-lead = { $has_cameras ->
    [yes] Every figure on this site about { $city }, for spreadsheets and programs. No key, no account. Nothing here says more than the pages do: no camera, no address, only rounded counts for whole areas.
   *[no] Every figure on this site about { $city }, for spreadsheets and programs. No key, no account. Nothing here says more than the pages do.
    }
open-data-back = Back to the map
open-data-addresses-heading = What there is
open-data-addresses-columns =
    .what = What
    .formats = Formats
open-data-rules-heading = Before you use it
# $minute: how many requests.
open-data-rules =
    .empty = { $has_cameras ->
        [yes] An empty cell is a figure that is not shown, or not known. Never read it as a zero. A column beside it says which: “camera_figure” for cameras, “coverage” for crime.
       *[no] An empty cell is a figure that is not shown, or not known. Never read it as a zero. Of crime, the column “coverage” says which.
        }
    .pages = A CSV file without “limit” is whole. JSON comes in pages of 10,000 rows: “total” says how many there are in all, “count” how many are here, “next” where the others are.
    .described = Beside each CSV file stands what its columns mean, in the form of CSV on the Web. Each row says which edition it is of and whom to name.
    .rounded = Camera figures are rounded. Add them up only over the areas shown, and say so.
    .few = Below 20 reports we give counts and no percentage. Please do the same.
    .preliminary = Crime data are preliminary and revised. Quote the dates that stand in “about”.
    .formula = In CSV, a text that a spreadsheet would take for a formula begins with an apostrophe.
    .requests = Up to { $minute } requests a minute. An answer carries an ETag: send it back as If-None-Match, and what has not changed is not sent again.
open-data-examples-heading = Try it
open-data-examples =
    .curl = In a terminal
    .pandas = In Python, with pandas
open-data-dictionary-heading = Data dictionary
open-data-dictionary-lead = The same word means the same in every file.
open-data-dates-heading = Dates, licence and sources
open-data-licence = Data under { $title }. Name the source, and this site.
# How far crime data reach, and when they were published.
open-data-crime-dated = { $of ->
    [city] Crime data through { $day } for the city, as published { on-publication }.
   *[areas] Crime data through { $day } by area, as published { on-publication }.
    }
# $releases: kinds of releases and their names. Example: Releases: areas 2026-11-28, crime 2026-11-29.
open-data-versions = Releases: { $releases }.

## The text that goes with the releases

# $place: the name of the place, $id: that of its folder. Lines are as long as here.
# $folders: the lines below that a place has something of; $cautions: those after them.
open-data-readme =
    { $site }: the published releases of { $place }

    What is in here
    { $folders }

      tables                    every table of these as CSV, described in datapackage.json

    Each folder has a datapackage.json (Frictionless Data Package) with the meaning and unit of
    every column, the sources with their dates, and the sha256 of every file.

    Read this first
    { $cautions }

    Dates
    - { $cameras_dated }
    - Crime data of the city through { $crime_through }, as published on { $crime_published };
      by area less far: crime/coverage.parquet says for each kind of crime
    - { $releases }

    Sources
    { $sources }

    Licence
    { $licence }, { $licence_address }

    The site can be run from this folder: CAMERA_CENSUS_RELEASES=THIS-FOLDER make run
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    outlines (exact_outlines.parquet: corner by corner), land and residents
       *[no] { $id }/areas    outlines (exact_outlines.parquet: corner by corner) and land
        }
    .crime = { $id }/crime    reported crimes by area, kind and day, and which days are held whole
    .cameras = { $id }/cameras  cameras by area, rounded
    .government = { $id }/government  places with government cameras, by area and agency
open-data-readme-cautions =
    .not_shown =
        - An empty camera figure is not shown: fewer than 10 addresses, perhaps none, or another rule of
          protection. Never read it as 0.
    .gap = - A day that coverage.parquet leaves out is a gap in our files. It is not 0.
    .rounded = - Camera figures are rounded: addresses to 10, cameras to 20. Totals add up what is shown.
    .preliminary = - Crime data are preliminary and revised.
# A line of the list of sources.
open-data-readme-source = - { $title }. { $publisher }. { $address }

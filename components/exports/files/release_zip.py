"""The current releases whole, as one ZIP file: the site itself can be run from it."""

from __future__ import annotations

import io
import json
import zipfile

from components.wording.en.open_data import OpenDataWords
from data.census.census import Census
from data.census.per_census import per_census_few
from data.published.catalog import CATALOG
from data.published.release import release_files

MEDIA_TYPE = "application/zip"
README = "README.txt"

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first that ZIP knows: equal content has equal bytes
_READABLE = 0o644 << 16


@per_census_few
def release_zip(census: Census, words: OpenDataWords) -> bytes:
    """Every file of the areas, crime and camera release, each with its description.

    Laid out as a folder of releases (`<place>/<kind>/<version>/`), with a README.txt.
    Raises ReleaseError where a file has been changed or removed since it was read.
    """
    place, content = census.place.id, io.BytesIO()
    catalog = {kind: [release.version] for kind, release in census.releases.items()}
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, README, words.readme(census).encode())
        _add(archive, f"{place}/{CATALOG}", json.dumps(catalog, indent=1).encode())
        for kind, release in census.releases.items():
            for name, file in release_files(release).items():
                _add(archive, f"{place}/{kind}/{release.version}/{name}", file)
    return content.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, _READABLE
    archive.writestr(entry, content)

"""The forms in which content is sent, as it is or packed, each with a tag of its own.

RFC 9110: a strong tag is of the very bytes that are sent, so two forms cannot share one.
What packs answers on the way knows nothing of tags; so all that has a tag is packed here.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import brotli
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES
from starlette.requests import Request

CODINGS = ("br", "gzip")  # the better one first
_LEVEL = 6
_QUALITY = 6  # of 11: as fast as gzip, and smaller
_PIECE = 16 * 2**10  # bytes, packed: some 250 KB of a table at a time
_GZIP = 16 + zlib.MAX_WBITS


@dataclass(frozen=True)
class Packed:
    """Content that is kept packed: a table of megabytes takes a tenth of the memory.

    `size` is of the content as it is; each form has its tag.
    """

    content: bytes
    size: int
    tag: str
    packed_tag: str

    def unpacked(self) -> Iterator[bytes]:
        """The content as it is, piece by piece."""
        unpacker = zlib.decompressobj(_GZIP)
        for start in range(0, len(self.content), _PIECE):
            yield unpacker.decompress(self.content[start : start + _PIECE])
        yield unpacker.flush()


def pack(pieces: Iterable[bytes]) -> Packed:
    """Pack content that comes in pieces, of which no more than one is in memory."""
    packer, digest = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP), hashlib.sha256()
    packed, size = [], 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        packed.append(packer.compress(piece))
    content = b"".join((*packed, packer.flush()))
    return Packed(content, size, _tag(digest.hexdigest()), entity_tag(content))


def packed_bytes(content: bytes, coding: str = "gzip") -> bytes:
    """Packed without a date: equal content has equal bytes."""
    if coding == "br":
        return bytes(brotli.compress(content, quality=_QUALITY))
    return gzip.compress(content, _LEVEL, mtime=0)


def entity_tag(content: bytes) -> str:
    """Of the bytes themselves: equal answers have equal tags, whatever program wrote them."""
    return _tag(hashlib.sha256(content).hexdigest())


def _tag(digest: str) -> str:
    return f'"{digest[:32]}"'


def coding_for(request: Request, media_type: str, codings: Sequence[str] = ("gzip",)) -> str | None:
    """The first of some codings that whoever asks can read, for content that gets smaller by it.

    `;q=0` after a coding means that it cannot be read.
    """
    if not _packable(media_type):
        return None
    weights = {}
    for each in _accepted(request).split(","):
        coding, _, weight = each.partition(";")
        weights[coding.strip()] = weight.replace(" ", "")
    refused = weights.get("*", "q=0")
    readable = (
        coding
        for coding in codings
        if not re.fullmatch(r"q=0(\.0*)?", weights.get(coding, refused))
    )
    return next(readable, None)


def takes_packed(request: Request, media_type: str) -> bool:
    """Whether to send this kind of content packed by gzip."""
    return coding_for(request, media_type) is not None


def form_headers(
    request: Request, media_type: str, codings: Sequence[str] = ("gzip",)
) -> dict[str, str]:
    """What an answer says of its form, so that nothing on the way packs it once more."""
    if not _packable(media_type):
        return {}
    vary = {"Vary": "Accept-Encoding"}
    if coding := coding_for(request, media_type, codings):
        return vary | {"Content-Encoding": coding}
    # The host of the pages packs for whoever names gzip, even to refuse it.
    return vary | ({"Content-Encoding": "identity"} if "gzip" in _accepted(request) else {})


def _accepted(request: Request) -> str:
    return ",".join(request.headers.getlist("accept-encoding")).lower()


def _packable(media_type: str) -> bool:
    plain, _, _ = media_type.partition(";")
    return not {plain, f"{plain.partition('/')[0]}/*"} & set(DEFAULT_EXCLUDED_CONTENT_TYPES)

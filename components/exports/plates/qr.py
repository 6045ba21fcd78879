"""An address as a QR code, in ink on paper: read by phones from print."""

from __future__ import annotations

import io

import segno

from components.charts.palette import Palette


def qr_svg(address: str, colors: Palette) -> str:
    """The code as SVG without a size of its own; a quiet zone of four modules is around it."""
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind="svg", border=4, dark=colors.ink, light=colors.paper, omitsize=True,
        xmldecl=False,
    )  # fmt: skip
    return drawn.getvalue().decode()

"""What the arithmetic works on."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Range = tuple[float, float]  # the least and the most that a figure can be


def standardized(values: Floats) -> Floats:
    """Deviations from the mean, scaled so that their squares add up to 1."""
    z = values - values.mean()
    scaled: Floats = z / np.sqrt(z @ z)
    return scaled

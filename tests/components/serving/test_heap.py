"""Threads share heaps where the C library has several."""

from __future__ import annotations

import ctypes
import platform

import pytest

from components.serving.heap import share_heaps


def test_the_c_library_takes_it_where_it_has_heaps() -> None:
    assert share_heaps() == (platform.libc_ver()[0] == "glibc")


def test_another_c_library_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    assert not share_heaps()

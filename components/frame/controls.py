"""Controls whose choice lives in the address, so that every view can be sent on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

WHOLE_CITY = ""  # the picker's choice of no area


def select(
    name: str, label: str, options: Sequence[str], text: Callable[[str], str], chosen: str
) -> None:
    """A select box that shows what the address says, and writes a choice back to it."""
    st.session_state[name] = chosen
    st.selectbox(label, options, format_func=text, key=name, on_change=put_in_address, args=(name,))


def put_in_address(name: str) -> None:
    """Write a control's value to the address, which decides what the page shows."""
    value = st.session_state[name]
    if value == WHOLE_CITY:
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = value


def choose_per(label: str, options: Sequence[str], text: Callable[[str], str], chosen: str) -> None:
    """The choice of a denominator, side by side, as the address says it."""
    st.session_state["per"] = chosen
    st.segmented_control(
        label,
        options,
        format_func=text,
        key="per",
        required=True,
        on_change=put_in_address,
        args=("per",),
    )


def select_several(
    name: str,
    label: str,
    options: Sequence[str],
    text: Callable[[str], str],
    chosen: Sequence[str],
    most: int,
    placeholder: str,
) -> None:
    """A box for several choices, whose order the address keeps."""
    st.session_state[name] = list(chosen)
    st.multiselect(
        label,
        options,
        format_func=text,
        key=name,
        max_selections=most,
        placeholder=placeholder,
        wrap=True,
        on_change=_put_several_in_address,
        args=(name,),
    )


def _put_several_in_address(name: str) -> None:
    values = st.session_state[name]
    if values:
        st.query_params[name] = ",".join(values)
    else:
        st.query_params.pop(name, None)

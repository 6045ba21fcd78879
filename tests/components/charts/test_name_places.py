"""Names on a scatter stand where they cover nothing, or not at all."""

from hypothesis import given
from hypothesis import strategies as st

from components.charts.name_places import HEIGHT, WIDTH, NamePlace, name_places

shares = st.floats(0, 1)
dots = st.lists(st.tuples(shares, shares), min_size=1, max_size=40)


def box(dot: tuple[float, float], name: str, place: NamePlace) -> tuple[float, float, float, float]:
    """As wide as seven pixels a letter, fourteen high."""
    x = dot[0] * WIDTH + place.dx
    y = (1 - dot[1]) * HEIGHT + place.dy
    wide = 7 * len(name)
    left = {"left": x, "right": x - wide, "center": x - wide / 2}[place.align]
    return left, y - 7, left + wide, y + 7


@given(dots, st.booleans())
def test_no_name_covers_a_dot_or_another_name(
    dots: list[tuple[float, float]], first_always: bool
) -> None:
    names = [(position, "Columbia Heights") for position in range(min(6, len(dots)))]
    found = name_places(dots, names, 0 if first_always else None)
    assert first_always <= (0 in found)
    boxes = {
        position: box(dots[position], name, found[position])
        for position, name in names
        if position in found
    }
    for position, (left, top, right, bottom) in boxes.items():
        if first_always and position == 0:
            continue  # wherever it is, it has its name
        assert left >= 0 and right <= WIDTH and top >= 0 and bottom <= HEIGHT
        for x, y in dots:
            middle = x * WIDTH, (1 - y) * HEIGHT
            assert not (left < middle[0] < right and top < middle[1] < bottom)
        for other, (its_left, its_top, its_right, its_bottom) in boxes.items():
            beside = not (left < its_right and its_left < right)
            assert other == position or beside or not (top < its_bottom and its_top < bottom)


def test_a_name_leads_to_the_side_that_is_free() -> None:
    alone = name_places([(0.1, 0.5)], [(0, "Cardozo")], None)
    assert alone[0].align == "left"
    at_the_edge = name_places([(0.99, 0.5)], [(0, "Cardozo")], None)
    assert at_the_edge[0].align == "right"

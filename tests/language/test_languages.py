"""Which language: little words first, statistics second, English where nothing tells."""

from __future__ import annotations

import pytest

from simplify.language.languages import language_of


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned down.",
        "MAYOR SAYS SHE WILL NOT STAND AGAIN",
        "Prices rose sharply",
        "Tomas Arden, Irena Kovash, Mira Halas",
        "- bread\n- milk\n- apples",
        "Kovash",
        "The team from Rio de Janeiro met the mayor of La Paz.",
        "Average price: £60 per night",
    ],
)
def test_english_is_not_misjudged(text: str) -> None:
    assert language_of(text)[0] == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Fluss ist über die Ufer getreten, und die Brücke wurde gesperrt.", "de"),
        ("Le fleuve est sorti de son lit et le pont a été fermé.", "fr"),
        ("El puente de la ciudad está cerrado desde el lunes.", "es"),
        ("Река вышла из берегов, и мост закрыли для движения.", "ru"),
        ("Joki tulvi yli ja silta suljettiin liikenteeltä koko viikoksi", "fi"),
        ("川があふれ、橋は閉鎖された。", "ja"),
    ],
)
def test_other_languages_are_told(text: str, language: str) -> None:
    assert language_of(text)[0] == language


@pytest.mark.parametrize("text", ["", "  \n", "1, 2, 3", "…!?"])
def test_text_without_letters_has_no_language(text: str) -> None:
    assert language_of(text) == ("", 0.0)


def test_confidence_is_low_where_nothing_tells() -> None:
    assert language_of("Kovash")[1] < 0.5 < language_of("The river rose, and the bridge had to be closed.")[1]

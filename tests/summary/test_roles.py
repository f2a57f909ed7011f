"""What a text says somebody is stands beside the name, and is told whole or not at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.coreference import resolve
from simplify.language.parsed import ParsedText
from simplify.summary.roles import roles_of

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "form", "role"),
    [
        ("Ann Berg, the mayor of Sel, opened the ferry.", "behind", "the mayor of Sel"),
        ("“The ferry is safe,” said Ann Berg, director and founder of Sel Ferries.", "behind",
         "director and founder of Sel Ferries"),
        ("“The ferry is safe,” said Ann Berg, a member of the Green Party, which built it.", "behind",
         "a member of the Green Party"),
        ("Ann Berg, the head of the Institute of Fish, and one of the founders of Sel Ferries, said it was safe.",
         "behind", "the head of the Institute of Fish"),
        ("Ann Berg, 52, a baker, said that the ferry was late.", "behind", "a baker"),
        ("The prime minister, Ann Berg, said that the ferry was safe.", "behind", "the prime minister"),
        ("Sel Ferries’ chief engineer Ann Berg said that the ferry was safe.", "behind", "Sel Ferries’ chief engineer"),
        ("The town sent biologist Ann Berg to the lake.", "before", "biologist"),
        ("The crew met Mayor Ann Berg at the harbour.", "before", "Mayor"),
        ("Ann Berg, who teaches history to sailors, said that the ferry was old.", "behind",
         "who teaches history to sailors"),
        ("Ann Berg of the Fish Council said that the ferry was safe.", "joined", "of the Fish Council"),
        ("Ann Berg, of the Fish Council, said that the ferry was safe.", "behind", "of the Fish Council"),
        ("Ann Berg is a nurse at the Vik Hospital.", "behind", "a nurse at the Vik Hospital"),
    ],
)  # fmt: skip
def test_a_role_is_found_beside_the_name(parse: Parse, text: str, form: str, role: str) -> None:
    parsed = parse(text)
    name = next(name for name in resolve(parsed).names if name.text == "Ann Berg")
    found = roles_of(parsed, name)[0]
    assert (found.form, found.text) == (form, role)
    assert found.span.of(parsed.text).lower() == role.lower()


@pytest.mark.parametrize(
    "text",
    [
        "His lawyer, Ann Berg, said that the ferry was safe.",
        "Ann Berg, another teacher from Sel, said that the ferry was safe.",
        "Ann Berg, a fan of old ships, said that the ferry was safe.",
        "The prize went to Lars Holm, Ann Berg, Eva Lund and Per Moe.",
        "Ann Berg, who moved to Sel in 2012, said that the ferry was safe.",
        "“Ann Berg, a bad mayor, has failed,” said Lars Holm.",
        "Even the town’s baker, Ann Berg, said that the ferry was late.",
        "The crew met the late Princess Ann Berg.",
        "Ann Berg, a fellow teacher, said that the ferry was late.",
    ],
)
def test_what_is_no_role_or_leans_on_other_sentences(parse: Parse, text: str) -> None:
    parsed = parse(text)
    name = next(name for name in resolve(parsed).names if name.text == "Ann Berg")
    assert roles_of(parsed, name) == ()


def test_the_mayor_of_a_town_told_elsewhere_leans_on_it(parse: Parse) -> None:
    parsed = parse("The club’s president, Ann Berg, said that the ferry was safe.")
    name = next(name for name in resolve(parsed).names if name.text == "Ann Berg")
    assert roles_of(parsed, name)[0].leans == ("club",)


def test_the_last_name_of_a_list_may_have_its_role(parse: Parse) -> None:
    parsed = parse("The study is the work of Lars Holm and Ann Berg, a chemist who specializes in milk, from Vik.")
    name = next(name for name in resolve(parsed).names if name.text == "Ann Berg")
    assert roles_of(parsed, name)[0].text == "a chemist who specializes in milk"

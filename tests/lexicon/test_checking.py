"""Each check finds the fault that it is for, and says it in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.lexicon.checking import check_files, check_sense
from simplify.lexicon.entries import parse_line

GOOD = (
    "cede | verb | C1 | war,diplomacy | If you cede land, you give it to somebody else."
    " | =give up | | eg=They ceded land.",
    "war of attrition | noun | C1 | war | A war of attrition is a long war in which each side tries to win by slowly"
    " making the other side weaker. | | | say=uh-TRISH-un",
    "brutal | adj | B2 | everyday | Something brutal is very cruel. | | |",
    "reluctantly | adv | B2 | everyday | If you do something reluctantly, you do it although you do not want to. | | |",
    "ECB | abbr | C1 | economy | The ECB is the European Central Bank, which makes rules for money in many countries."
    " | | | expands=European Central Bank",
    "turn a blind eye | phrase | C1 | everyday | If you turn a blind eye to a wrong, you know of it but"
    " do nothing. | | |",
    "take somebody hostage | phrase | C1 | crime | If you take somebody hostage, you keep them by force until you get"
    " what you want. | | |",
    "withdraw | verb | B2 | war | If an army withdraws, it leaves a place. | =leave | | eg=The army withdrew.",
    "veto | noun | C1 | government | A veto is the right to stop a motion. | | | explains=motion: a plan to vote on",
)


@pytest.mark.parametrize("line", GOOD, ids=lambda line: str(line).partition(" |")[0])
def test_good_lines_pass(line: str) -> None:
    assert [problem.what for problem in check_sense(parse_line(line))] == []


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("cede | verb | C1 | war | If you cede land, you relinquish it. | | |", "not in the defining list: relinquish"),
        ("cede | verb | C7 | war | If you cede land, you give it. | | |", "level 'C7' is not one of A1 A2 B1 B2 C1 C2"),
        ("cede | verb | C1 | | If you cede land, you give it. | | |", "no topic"),
        (
            "cede | verb | C1 | war | If you cede land, you give it | | |",
            "the definition does not end with a full stop",
        ),
        (
            "cede | verb | C1 | war | if you cede land, you give it. | | |",
            "the definition does not start with a capital",
        ),
        ("cede | verb | C1 | war | Cede is a verb for land. | | |", "the definition has not the shape of a verb"),
        ("cede | verb | C1 | war | If you give land, it is given. | | |", "the definition does not contain the term"),
        ("cede | verb | C1 | war | If you cede land, you cede it. | | |", "explains the term with the term itself"),
        ("cede | verb | C1 | war | If you cede land, you give it. It is gone. | | |", "more than one sentence"),
        ("cede | verb | C1 | war | If you cede land, you give it. | =give up | |", "needs an example"),
        (
            "cede | verb | C1 | war | If you cede land, you give it. | =give up | | eg=It was lost.",
            "does not contain the",
        ),
        ("cede | verb | C1 | war | If you cede land, you give it. | ~give up | |", "~give up needs a cue"),
        (
            "cede | verb | C1 | war | If you cede it, you give it. | =capitulate | | eg=They cede.",
            "the wording 'capitulate' is not easier than the term",
        ),
        (
            "cede | verb | C1 | war | If you cede it, you give it. | =very | | eg=They cede.",
            "the wording 'very' cannot be inflected as a verb",
        ),
        ("cede | verb | C1 | war | If you cede it, you give it. | | at:x |", "cue at:x starts with none of"),
        ("cede | verb | C1 | war | If you cede it, you give it. | | topic:wars |", "cue topic:wars is not one of"),
        (
            "cede | verb | C1 | war | If you cede it, you give it. | | | sound=SEED",
            "the last column has no key 'sound'",
        ),
        ("cede | verb | C1 | war | If you cede it, you give it. | | -to | needs=cue", "no cue shows this sense"),
        ("cede | verb | C1 | war | If you cede it, you give it. | | to | needs=a cue", "needs=a cue: the only thing"),
        ("veto | noun | C1 | law | A veto is a writ. | | | explains=writ", "explains=writ has no meaning"),
        (
            "veto | noun | C1 | law | A veto is a writ. | | | explains=writ: an edict",
            "outside the defining list: edict",
        ),
        ("front | noun | C1 | war | " + "A front is a " + "very " * 22 + "line. | | |", "the definition has 27 words"),
    ],
)
def test_each_fault_is_found(line: str, what: str) -> None:
    found = [problem.what for problem in check_sense(parse_line(line))]
    assert [text for text in found if what in text] != []


def written(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_problem_names_file_and_line(tmp_path: Path) -> None:
    path = written(tmp_path, "war.txt", "# war", "cede | verb | C1 | war | If you cede land, you relinquish it. | | |")
    assert [str(problem) for problem in check_files([path])] == [
        "war.txt:2: cede: not in the defining list: relinquish"
    ]


def test_a_broken_line_does_not_hide_the_rest(tmp_path: Path) -> None:
    path = written(tmp_path, "war.txt", "cede | verb", "war | verb | C1 | war | War is bad. | | |")
    problems = check_files([path])
    assert str(problems[0]) == "war.txt:1: cede: 2 columns instead of 8"
    assert {problem.line for problem in problems} == {1, 2}


def test_the_same_sense_in_two_files_is_found(tmp_path: Path) -> None:
    first = written(tmp_path, "a.txt", "brutal | adj | B2 | war | Something brutal is very cruel. | | war |")
    second = written(tmp_path, "b.txt", "brutal | adj | B2 | crime | Something brutal is very cruel. | | gang |")
    assert [str(p) for p in check_files([second], among=[first, second])] == [
        "b.txt:1: brutal: the same sense is in a.txt:1"
    ]


def test_another_sense_in_another_file_is_a_note(tmp_path: Path) -> None:
    first = written(tmp_path, "a.txt", "cell | noun | B2 | science | A cell is the smallest living part. | | body |")
    second = written(tmp_path, "b.txt", "cell | noun | B2 | crime | A cell is a locked room in a prison. | | jail |")
    assert [problem.note for problem in check_files([second], among=[first, second])] == [True]


def test_several_senses_need_cues(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a.txt",
        "cell | noun | B2 | science | A cell is the smallest living part. | | body |",
        "cell | noun | B2 | crime | A cell is a locked room in a prison. | | |",
    )
    assert [str(p) for p in check_files([path])] == ["a.txt:2: cell: one of several senses, but without a cue"]


def test_terms_that_explain_each_other_are_found(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a.txt",
        "veto | noun | C1 | law | A veto is a proscription. | | | explains=proscription: a ban",
        "proscription | noun | C2 | law | A proscription is a veto. | | | explains=veto: a no",
    )
    assert [problem.what for problem in check_files([path])] == [
        "circular: 'proscription' is explained with it",
        "circular: 'veto' is explained with it",
    ]


def test_a_contested_term_needs_both_sides_and_a_source(tmp_path: Path) -> None:
    line = "special force | noun | C1 | war | A special force is a group of soldiers. | | | "
    path = written(tmp_path, "contested.txt", line + "usedby=one side")
    assert [problem.what for problem in check_files([path])] == [
        "a contested term needs a # comment with its source right above it",
        "a contested term needs others=, neutral=",
    ]
    whole = line + "usedby=one side; others=the other word; neutral=a plain word"
    path = written(tmp_path, "contested.txt", "# a newspaper's style guide", whole)
    assert check_files([path]) == []


@pytest.mark.parametrize(
    ("cues", "what"),
    [
        ("!cheese", []),
        ("land; !cheese", []),
        (
            "-cheese",
            ["“-cheese” keeps no wording out: write “!cheese” where the term means something else, or leave it out"],
        ),
        ("!house", ["“!house” hides this meaning: the definition itself speaks of it"]),
    ],
)
def test_no_cue_hides_the_meaning_that_it_stands_with(cues: str, what: list[str], tmp_path: Path) -> None:
    line = f"cottage | noun | B2 | everyday | A cottage is a small house in the country. | | {cues} |"
    assert [problem.what for problem in check_files([written(tmp_path, "a.txt", line)])] == what


def test_with_several_senses_or_a_wording_a_cue_may_be_against(tmp_path: Path) -> None:
    one = "cell | noun | B2 | science | A cell is the smallest living part. | | body; -jail |"
    two = "cell | noun | B2 | crime | A cell is a locked room in a prison. | | jail; -body |"
    worded = "cottage | noun | B2 | everyday | A cottage is a small house. | =small house | -small | eg=A cottage."
    assert check_files([written(tmp_path, "a.txt", one, two, worded)]) == []

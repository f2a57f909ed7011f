"""What a dictionary file must be like, as checks that give one problem a line.

The tests run them over every file; `python -m simplify.lexicon check FILE` runs them for a writer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from simplify.errors import LexiconError
from simplify.lexicon.comparing import circles, doubles, hidden, indistinct
from simplify.lexicon.defining import DefiningList, defining_list
from simplify.lexicon.easiness import is_easier, is_kind
from simplify.lexicon.entries import (
    CUE_PLACES,
    DIFFICULTIES,
    EXTRAS,
    PARTS_OF_SPEECH,
    TOPICS,
    Sense,
    parse_line,
)
from simplify.lexicon.inflecting import term_forms
from simplify.lexicon.loading import rows_of
from simplify.lexicon.occurrences import WORD, term_places, words_of
from simplify.lexicon.problems import Problem

LONGEST_DEFINITION = 25
_CAPITAL_START = re.compile(r'^["“(]?[A-Z0-9]')
_SHAPES = {
    "noun": re.compile(
        r"^(?:If|When)\b|^(?!To )(?:.*\b(?:is|are|was|were|means?|happens|has|have|uses|comes?|gives?)\b)", re.I
    ),
    "name": re.compile(r"^(?!To )(?:.*\b(?:is|are|was|were|means)\b)", re.I),
    "abbr": re.compile(r"^(?!To )(?:.*\b(?:is|are|was|were|means|stands)\b)", re.I),
    "verb": re.compile(r"^(?:(?:In|On|At) [^,]+, )?(?:If|When|To|to)\b"),
    "adj": re.compile(
        r"^(?:If|When|Somebody|Something|Someone|People|Things|Your|The|An?|[A-Z][a-z]+)\b(?! [Mm]eans to)"
    ),
    "adv": re.compile(r"\b(?:is|are|was|were|means|mean|happens)\b|^(?:If|When|To|You|Somebody|Something|People)\b"),
}
_SHAPE_ADVICE = {
    "noun": "write “A TERM is …”",
    "name": "write “TERM is …”",
    "abbr": "write “TERM is …” or “TERM stands for …”",
    "verb": "write “If you TERM …, you …” or “To TERM … means to …”",
    "adj": "write “Something TERM is …” or “If … is TERM, …”",
    "adv": "write “If you do something TERM, …”",
}


def check_files(paths: Iterable[Path], *, among: Iterable[Path] = ()) -> list[Problem]:
    """Every problem in the files, in order of file and line.

    `among` are all files of the lexicon, where double and circular definitions are looked for.
    """
    own: list[Sense] = []
    others: list[Sense] = []
    problems: list[Problem] = []
    paths = tuple(paths)
    for path in paths:
        comments = _lines_under_comments(path)
        for file, number, line in rows_of(path):
            try:
                sense = parse_line(line, file=file, number=number)
            except LexiconError as error:
                problems.append(Problem(file, number, line.partition(" | ")[0], error.what))
                continue
            own.append(sense)
            problems += check_sense(sense)
            if file == "contested.txt":
                problems += _contested(sense, sourced=number in comments)
    chosen = {path.resolve() for path in paths}
    for path in among:
        if path.resolve() not in chosen:
            others += _readable(path)
    problems += doubles(own, others)
    problems += circles(own, others)
    problems += indistinct(own, others)
    problems += hidden(own, others)
    return sorted(problems)


def check_sense(sense: Sense) -> list[Problem]:
    """The problems of one sense that can be seen without its neighbours."""
    found: list[Problem] = []
    for check in CHECKS:
        found += [Problem(sense.file, sense.line, sense.term, what) for what in check(sense)]
    return found


def _closed_lists(sense: Sense) -> Iterator[str]:
    if sense.pos not in PARTS_OF_SPEECH:
        yield f"part of speech {sense.pos!r} is not one of {' '.join(PARTS_OF_SPEECH)}"
    if sense.level not in DIFFICULTIES:
        yield f"level {sense.level!r} is not one of {' '.join(DIFFICULTIES)}"
    if not sense.topics:
        yield "no topic"
    for topic in sense.topics:
        if topic not in TOPICS:
            yield f"topic {topic!r} is not one of {' '.join(TOPICS)}"
    for cue in sense.cues:
        if cue.place not in CUE_PLACES or not cue.lemma:
            yield f"cue {cue.place}:{cue.lemma} starts with none of {' '.join(place + ':' for place in CUE_PLACES[1:])}"
        if cue.place == "topic" and cue.lemma not in TOPICS:
            yield f"cue topic:{cue.lemma} is not one of {' '.join(TOPICS)}"
    for key, _ in sense.extras:
        if key not in EXTRAS:
            yield f"the last column has no key {key!r}; choose from {' '.join(EXTRAS)}"
    if sense.extra("needs") not in ("", "cue"):
        yield f"needs={sense.extra('needs')}: the only thing that a sense can need is a cue"
    if sense.extra("needs") and all(cue.against for cue in sense.cues):
        yield "needs=cue, but no cue shows this sense"


def _definition_form(sense: Sense) -> Iterator[str]:
    words = len(sense.definition.split())
    if words > LONGEST_DEFINITION:
        yield f"the definition has {words} words, over {LONGEST_DEFINITION}"
    if not sense.definition.endswith((".", ".”", '."')) or "  " in sense.definition:
        yield "the definition does not end with a full stop, or has a double space"
    if re.search(r"[.!?] [A-Z]", re.sub(r"\b(?:Mr|Mrs|Dr|St|e\.g|U\.S)\. ", "", sense.definition)):
        yield "the definition is more than one sentence"
    if not _CAPITAL_START.match(sense.definition) and not sense.definition.startswith(sense.term):
        yield "the definition does not start with a capital"


def _definition_shape(sense: Sense) -> Iterator[str]:
    shape = _SHAPES.get(sense.pos)
    if shape and not shape.search(sense.definition):
        yield f"the definition has not the shape of a {sense.pos}: {_SHAPE_ADVICE[sense.pos]}"
    if not term_places(sense, sense.definition):
        yield "the definition does not contain the term (write a full sentence with it)"
    elif len(term_places(sense, sense.definition)) > 1 and sense.term.lower() not in _plain(sense):
        yield "the definition explains the term with the term itself"


def _vocabulary(sense: Sense) -> Iterator[str]:
    allowed = defining_list()
    words = unknownwords_of(sense, allowed)
    if words:
        yield f"not in the defining list: {', '.join(words)}"
    for word, meaning in sense.explained:
        if not meaning:
            yield f"explains={word} has no meaning: write explains={word}: short meaning"
        outside = [part for part in words_of(meaning) if not allowed.allows(part.lower())]
        if outside:
            yield f"the meaning of {word!r} uses words outside the defining list: {', '.join(outside)}"


def _simpler_wordings(sense: Sense) -> Iterator[str]:
    if any(simpler.always for simpler in sense.simpler) and not sense.example:
        yield "a = wording needs an example: add eg=… with the term in it"
    for simpler in sense.simpler:
        if simpler.text.lower() == sense.term.lower():
            yield f"the simpler wording {simpler.text!r} is the term"
        elif not is_easier(simpler.text, sense.term):
            yield f"the wording {simpler.text!r} is not easier than the term"
        if not is_kind(simpler.text, sense.pos):
            yield f"the wording {simpler.text!r} cannot be inflected as a {sense.pos}"
        if not simpler.always and not sense.cues:
            yield f"~{simpler.text} needs a cue, and this sense has none"


def _example(sense: Sense) -> Iterator[str]:
    if sense.example and not term_places(sense, sense.example):
        yield "the example does not contain the term"
    if sense.example and not (_CAPITAL_START.match(sense.example) and sense.example[-1] in '.?!”"'):
        yield "the example is not a sentence (capital, full stop)"


CHECKS: tuple[Callable[[Sense], Iterator[str]], ...] = (
    _closed_lists,
    _definition_form,
    _definition_shape,
    _vocabulary,
    _simpler_wordings,
    _example,
)


def unknownwords_of(sense: Sense, allowed: DefiningList) -> tuple[str, ...]:
    """The words of a definition that a reader may not know: outside the list, and not explained in the line."""
    text = sense.definition
    for start, end in reversed(term_places(sense, text)):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    known = set(_plain(sense))
    for phrase in (*(word for word, _ in sense.explained), sense.expands, *sense.aliases):
        known.update(word.lower() for word in words_of(phrase))
        known.update(form for form in term_forms(phrase.lower(), "noun"))
    unknown: list[str] = []
    for match in WORD.finditer(text):
        word = match.group().replace("’", "'")
        if allowed.allows(word.lower()) or word.lower().removesuffix("'s") in known:
            continue
        if word[0].isupper() and text[: match.start()].strip(" \"“'(‘"):
            continue
        unknown.append(word)
    return tuple(dict.fromkeys(unknown))


def _contested(sense: Sense, *, sourced: bool) -> list[Problem]:
    missing = [key for key in ("usedby", "others", "neutral") if not sense.extra(key)]
    what = [f"a contested term needs {', '.join(key + '=' for key in missing)}"] if missing else []
    if not sourced:
        what.append("a contested term needs a # comment with its source right above it")
    return [Problem(sense.file, sense.line, sense.term, text) for text in what]


def _lines_under_comments(path: Path) -> set[int]:
    """The numbers of lines that stand right below a comment, or below another such line of the same term."""
    found: set[int] = set()
    above = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if above.startswith("#") or (number - 1 in found and above.partition(" | ")[0] == line.partition(" | ")[0]):
            found.add(number)
        above = line
    return found


def _readable(path: Path) -> Iterator[Sense]:
    for file, number, line in rows_of(path):
        try:
            yield parse_line(line, file=file, number=number)
        except LexiconError:  # reported when that file is checked
            continue


def _plain(sense: Sense) -> tuple[str, ...]:
    return tuple(
        form
        for word in sense.listed("plain")
        for kind in ("noun", "verb", "adj")
        for form in term_forms(word.lower(), kind)
    )

"""Reading the data files, quickly: a line is indexed when the lexicon is loaded and parsed when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from simplify.errors import LexiconError
from simplify.lexicon.entries import SEPARATOR, Sense, parse_line

DATA = Path(__file__).parent / "data"

GAPS = frozenset({"somebody", "something", "…"})
"""What stands in a term for any words."""

PLACEHOLDERS = frozenset({"one's", "somebody's"})
"""What stands in a term for "my", "their" or a name with its ending."""

# A line that was indexed but not parsed yet: file name, line number, text.
_Row = tuple[str, int, str]


class Lexicon:
    """The senses of a dictionary, found by term, alias, form or identity.

    Terms keep their capitals: "WHO" and "who" are two terms. `senses("WHO")` looks for the term as written first,
    then in lower case, so that the first word of a sentence is found as well.
    """

    def __init__(self, rows: Iterable[tuple[str, int, str]], own: Iterable[Sense] = ()) -> None:
        """`rows` are (file, line number, line); `own` are senses of a user's glossary, which come first."""
        self._all: list[_Row] = list(rows)
        self._first: dict[str, _Row] = {}
        self._several: dict[str, list[_Row]] = {}
        self._named: dict[str, list[_Row]] | None = None
        self._own: dict[str, list[Sense]] = {}
        self._own_names: dict[str, list[Sense]] = {}
        self._parsed: dict[str, tuple[Sense, ...]] = {}
        self._phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]] | None = None
        self._seconds: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        first, several = self._first, self._several
        for row in self._all:  # for every line whenever a text is explained: nothing is done here that can wait
            end = row[2].find(SEPARATOR)
            if end < 0:
                raise LexiconError(
                    "the line has no columns",
                    where=f"{row[0]}:{row[1]}",
                    remedy="separate the columns by ' | '",
                )
            term = row[2][:end]
            earlier = first.setdefault(term, row)
            if earlier is not row:
                several.setdefault(term, [earlier]).append(row)
        for sense in own:
            self._own.setdefault(sense.term, []).append(sense)
            for name in (*sense.forms, *sense.aliases):
                self._own_names.setdefault(name, []).append(sense)

    def __len__(self) -> int:
        return len(self._all) + sum(len(senses) for senses in self._own.values())

    def __iter__(self) -> Iterator[Sense]:
        """Every sense: a user's own first, then in the order of the files."""
        for senses in self._own.values():
            yield from senses
        for row in self._all:
            yield self._sense(row)

    @property
    def terms(self) -> tuple[str, ...]:
        """Every term, in order of first appearance; aliases and variant spellings are not among them."""
        return tuple(dict.fromkeys((*self._own, *self._first)))

    def senses(self, term: str, pos: str | None = None) -> tuple[Sense, ...]:
        """The senses of a lemma, alias or variant spelling, the most common in news first.

        `pos` ("noun", "verb" …) keeps senses of that part of speech. Aliases and variant spellings count only where no
        entry has the term itself.
        """
        for name in (term,) if term.islower() else dict.fromkeys((term, term[:1].lower() + term[1:], term.lower())):
            found = tuple(self._own.get(name, ())) or self._written(name)
            if pos is not None:
                found = tuple(sense for sense in found if sense.pos == pos)
            found = found or self._by_other_name(name, pos)
            if found:
                return found
        return ()

    def _by_other_name(self, name: str, pos: str | None) -> tuple[Sense, ...]:
        """The senses that have `name` as a form, an alias or an expansion, each once."""
        found = list(self._own_names.get(name, ())) or [self._sense(row) for row in self._rows_by_name.get(name, ())]
        return tuple({sense.identity: sense for sense in found if pos in (None, sense.pos)}.values())

    @property
    def _rows_by_name(self) -> dict[str, list[_Row]]:
        """The lines that have each form, alias and expansion."""
        if self._named is None:
            self._named = {}
            for row in self._all:
                line = row[2]
                if "forms=" in line or "also=" in line or "expands=" in line:
                    for name in _other_names(line):
                        self._named.setdefault(name, []).append(row)
        return self._named

    def _rows(self, term: str) -> Sequence[_Row]:
        """The lines of a term itself, in order."""
        several = self._several.get(term)
        if several:
            return several
        row = self._first.get(term)
        return (row,) if row else ()

    def sense(self, identity: str) -> Sense | None:
        """The sense with this identity ("strike/noun/2"), if there is one."""
        term = identity.rpartition("/")[0].rpartition("/")[0]
        own = (sense for senses in self._own.values() for sense in senses)
        return next((sense for sense in (*own, *self._written(term)) if sense.identity == identity), None)

    def phrases(self, first: str) -> tuple[tuple[tuple[str, ...], str], ...]:
        """Terms of several words whose first word is `first`: (words, term) pairs, the longest first.

        Words are in lower case and hyphens count as spaces ("front-line" is found under "front"). The words are
        as written in the data: lemmas, but compare surface forms too ("armed forces").
        """
        if self._phrases is None:
            self._phrases = self._index_phrases()
        return self._phrases.get(first, ())

    def phrases_by_second(self, first: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
        """The same by their second word; those where any word takes its place ("take somebody hostage") under ""."""
        found = self._seconds.get(first)
        if found is None:
            found = self._seconds[first] = {}
            for words, name in self.phrases(first):
                second = words[1] if len(words) > 1 else ""
                found.setdefault("" if second in GAPS or second in PLACEHOLDERS else second, []).append((words, name))
        return found

    def _index_phrases(self) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
        starts: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        names = dict.fromkeys((*self._own, *self._own_names, *self._first, *self._rows_by_name))
        for name in names:
            if " " in name or "-" in name:
                words = split_phrase(name.lower())
                if words:
                    starts.setdefault(words[0], []).append((words, name))
        return {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in starts.items()}

    def _written(self, term: str) -> tuple[Sense, ...]:
        """The senses that the files have under a term itself, numbered by part of speech."""
        found = self._parsed.get(term)
        if found is None:
            rows = self._rows(term)
            if not rows:
                return ()
            counts: dict[str, int] = {}
            senses: list[Sense] = []
            for file, number, line in rows:
                pos = line.split(SEPARATOR, 2)[1]
                counts[pos] = counts.get(pos, 0) + 1
                senses.append(parse_line(line, identity=f"{term}/{pos}/{counts[pos]}", file=file, number=number))
            found = self._parsed[term] = tuple(senses)
        return found

    def _sense(self, row: _Row) -> Sense:
        line = row[2]
        term = line[: line.find(SEPARATOR)]
        return self._written(term)[self._rows(term).index(row)]

    def with_own(self, own: Iterable[Sense]) -> Lexicon:
        """This lexicon with a user's senses laid over it: a term that the user defines has only the user's senses."""
        return Lexicon(self._all, own)


def split_phrase(name: str) -> tuple[str, ...]:
    """The words of a term as a parsed text has them: hyphens are spaces, and a possessive ending stands by itself.

    "one's" and "somebody's" hold the place of another word and stay whole.
    """
    words = name.replace("-", " ").replace("’", "'").split()
    if "'" not in name and "’" not in name:
        return tuple(words)
    split: list[str] = []
    for word in words:
        ending = "'s" if word.endswith("'s") else "'" if word.endswith("'") else ""
        if ending and word not in PLACEHOLDERS and word != ending:
            split += [word.removesuffix(ending), ending]
        else:
            split.append(word)
    return tuple(split)


def _other_names(line: str) -> list[str]:
    """The variant spellings, aliases and expansion that the last column of a line names."""
    names: list[str] = []
    for part in line.rpartition(" |")[2].split(";"):
        key, _, value = part.partition("=")
        if key.strip() in ("forms", "also"):
            names += [name.strip() for name in value.split(",") if name.strip()]
        elif key.strip() == "expands":
            names.append(value.strip())
    return names


def data_files(folder: Path = DATA) -> tuple[Path, ...]:
    """The topic files of a lexicon, in the order that numbers the senses."""
    return tuple(sorted(folder.glob("*.txt")))


def rows_of(path: Path) -> list[tuple[str, int, str]]:
    """The (file, line number, line) of every sense written in a file."""
    name, lines = path.name, path.read_text(encoding="utf-8").split("\n")
    return [(name, number, line) for number, line in enumerate(lines, 1) if line and line[0] != "#" and line.strip()]


@lru_cache(maxsize=4)
def load_lexicon(folder: Path = DATA) -> Lexicon:
    """The lexicon of the data files in `folder`, read once. Raises LexiconError for a line without columns."""
    return Lexicon(row for path in data_files(folder) for row in rows_of(path))

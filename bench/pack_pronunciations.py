"""Make the package's pronunciation files from the plain text of the CMU Pronouncing Dictionary.

    python bench/pack_pronunciations.py cmudict.dict

`cmudict.dict` has one word a line ("word S OW1 N D Z", alternatives as "word(2)", remarks after "#"). Written
are `data/nltk/corpora/cmudict/`, in the layout of NLTK's corpus, and `data/syllables.txt`, the words whose
syllable count the spelling rule does not give. It prints how often the rule is right, for all words and for
common ones.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from simplify.language.familiarity import zipf
from simplify.language.syllables import DATA, NLTK_DATA, estimated

ENTRY = re.compile(r"^(\S+?)(?:\((\d+)\))? ([A-Z0-9 ]+?)(?:\s+#.*)?$")


def main(path: Path) -> None:
    entries: dict[str, list[str]] = {}
    for line in path.read_text(encoding="ascii").splitlines():
        match = ENTRY.match(line)
        if match:
            entries.setdefault(match[1], []).append(match[3])
    _write_corpus(entries)
    _write_exceptions(entries)


def _write_corpus(entries: dict[str, list[str]]) -> None:
    lines = [f"{word.upper()} {n} {said}" for word in sorted(entries) for n, said in enumerate(entries[word], 1)]
    notice = (DATA / "CMUDICT-NOTICE.txt").read_text(encoding="ascii")
    folder = NLTK_DATA / "corpora" / "cmudict"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README").write_text(notice, encoding="ascii")
    (folder / "cmudict").write_text("\n".join(lines) + "\n", encoding="ascii")


def _write_exceptions(entries: dict[str, list[str]]) -> None:
    wrong: dict[int, list[str]] = {}
    words = [word for word in entries if re.fullmatch(r"[a-z][a-z']*", word) and not word.endswith("'s")]
    common = right_common = right = 0
    for word in words:
        count = _syllables(entries[word][0])
        fits = estimated(word) == count
        right += fits
        if zipf(word) >= 3:
            common += 1
            right_common += fits
        if count and (not fits or _misled(word, count, entries)):
            wrong.setdefault(count, []).append(word)
    head = "# Words that the spelling rule miscounts; from the CMU dictionary, see CMUDICT-NOTICE.txt"
    body = [f"{count} {' '.join(sorted(wrong[count]))}" for count in sorted(wrong)]
    (DATA / "syllables.txt").write_text("\n".join([head, *body]) + "\n", encoding="ascii")
    print(f"{len(words)} words, rule right: {right / len(words):.1%}")
    print(f"{common} common words, rule right: {right_common / common:.1%}")


def _misled(word: str, count: int, entries: dict[str, list[str]]) -> bool:
    """Whether a word with an apostrophe at its edge would be taken for the bare word, which is said otherwise."""
    bare = word.strip("'")
    return bare != word and bare in entries and _syllables(entries[bare][0]) != count


def _syllables(said: str) -> int:
    return sum(sound[-1].isdigit() for sound in said.split())


if __name__ == "__main__":
    main(Path(sys.argv[1]))

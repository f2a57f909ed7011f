"""Our counts and textstat's of sentences that were counted by hand (tests/scoring/hand_counted.txt)."""

from __future__ import annotations

import re
from pathlib import Path

from bench.measuring import ROOT, Row

HAND = ROOT / "tests" / "scoring" / "hand_counted.txt"


def answer(_: Path | None) -> list[Row]:
    """How many of the paragraphs each counts otherwise than we did by hand, in percent, and the sums."""
    from simplify.language.corpora import textstat
    from simplify.scoring import score_fast

    theirs = textstat()
    paragraphs = [line.split(" | ") for line in HAND.read_text(encoding="utf-8").splitlines() if line[:1] not in "#"]
    wrong: dict[str, list[int]] = {}
    sums: dict[str, list[int]] = {}
    for marked in paragraphs:
        text = re.sub(r"\{([^=]*)=[^}]*\}", r"\1", " ".join(marked)).replace("·", "")
        ours = score_fast(text)
        counts = {
            "sentences": (len(marked), ours.sentences, theirs.sentence_count(text)),
            "words": (_words(marked), ours.words, theirs.lexicon_count(text)),
            "syllables": (_syllables(marked), ours.syllables, theirs.syllable_count(text)),
        }
        for name, (hand, us, them) in counts.items():
            for place, value in enumerate((us, them)):
                wrong.setdefault(name, [0, 0])[place] += value != hand
            sums[name] = [a + b for a, b in zip(sums.get(name, [0, 0, 0]), (hand, us, them), strict=True)]
    rows = []
    for name, (hand, us, them) in sums.items():
        rows.append(Row(f"{name}: by hand", hand, "counted"))
        rows.append(Row(f"{name}: ours", us, "counted"))
        rows.append(Row(f"{name}: textstat's", them, "counted"))
        rows.append(Row(f"{name}: paragraphs that we count otherwise", 100 * wrong[name][0] / len(paragraphs), "%", 10))
        rows.append(Row(f"{name}: … that textstat does", 100 * wrong[name][1] / len(paragraphs), "%"))
    return rows


def _words(marked: list[str]) -> int:
    return sum(bool(re.search(r"\w", word)) for word in re.sub(r"\{[^}]*\}", "x", " ".join(marked)).split())


def _syllables(marked: list[str]) -> int:
    spoken = re.sub(r"\{[^=]*=([^}]*)\}", r"\1", " ".join(marked))
    return sum(1 + word.count("·") for word in re.split(r"[\s-]+", spoken) if re.search(r"\w", word))

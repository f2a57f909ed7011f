"""How late people learn words of a certain meaning: "dog" early, "jurisdiction" late, though both are common.

A number for each frequent word, in CEFR bands above or below what its frequency, length and syllables let one expect.
`bench/fit_lateness.py` makes it: a ridge regression from the word vectors of en_core_web_md (MIT) to the levels of our
own lexicon and defining list. The numbers are stored in the order of wordfreq's list of words, which is pinned, so
that neither the vectors nor a copy of the list is needed.
"""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path

from simplify.language.familiarity import word_list

DATA = Path(__file__).parent / "data" / "lateness.bin.gz"
STEP = 0.1
"""What one step of a stored byte is worth, in bands."""
MIDDLE = 128


@lru_cache(maxsize=1 << 16)
def lateness(word: str, *, common: bool = False) -> float:
    """How many bands later (or earlier, below 0) than words of its frequency and length a word is learnt.

    0.0 for a word without a number. `common` looks only among words of at least one in a million, which is quicker.
    """
    plain = word.lower().replace("’", "'")
    place = _places(common).get(plain)
    return 0.0 if place is None else round((_numbers()[place] - MIDDLE) * STEP, 1)


@cache
def _places(common: bool) -> dict[str, int]:
    words = islice(word_list("small" if common else "large"), len(_numbers()))
    return {word: place for place, word in enumerate(words)}


@cache
def _numbers() -> bytes:
    return gzip.decompress(DATA.read_bytes())

"""How common a word is."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=20_000)
def commonness(word: str) -> float:
    """How common a word is, from 0 (rare) to 1, by its Zipf frequency."""
    from wordfreq import zipf_frequency

    return min(1.0, float(zipf_frequency(word, "en")) / 7)

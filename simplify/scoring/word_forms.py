"""What a word may be inflected from, by its spelling alone."""

from __future__ import annotations


def forms(word: str) -> tuple[str, ...]:
    """The word and what it may be a plain inflection of, by spelling; the commonest of them tells how
    familiar it is.
    """
    lower = word.lower().replace("’", "'")
    if lower.endswith("'s"):
        lower = lower[:-2]
    found = [lower]
    for ending, stems in (
        ("ies", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ied", ("y",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            found += [lower[: -len(ending)] + stem for stem in stems]
            if ending in {"ed", "ing"} and lower[-len(ending) - 1] == lower[-len(ending) - 2]:
                found.append(lower[: -len(ending) - 1])
            break
    return tuple(found)

"""Negation against an alignment: is a cue of one side backed by the other?

`measures` looks at a cue of the rewrite and asks the original. Asked the other way round, with the sides exchanged, it
tells whether a denial of the original was lost.
"""

from __future__ import annotations

from simplify.faithfulness.affixes import denied_roots
from simplify.faithfulness.alignment import Alignment
from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.ledger import Item
from simplify.faithfulness.meanings import alike, stem
from simplify.faithfulness.negation import LIMIT, NegationLedger
from simplify.faithfulness.oppositions import opposites
from simplify.faithfulness.row import Row
from simplify.faithfulness.substitutions import FULL_FIT
from simplify.faithfulness.wordlists import cues

SHADED = ("match_said", "home_bare", "excess", "spare", "stated_fit", "alike_excess", "soft_here", "novelty")
ALIKE = 0.45

Match = tuple[float, Item]


def matched(alignment: Alignment, mine: list[Item], theirs: list[Item]) -> dict[int, Match]:
    """For the cues of `after`, by their first words, the cue of `before` that is the same denial, with its likeness.

    Every cue is given away once, the most alike first, so that a denial does not back two.
    """
    old, new = alignment.before, alignment.after
    likeness = []
    for one in mine:
        place = new.at.get(one.first)
        if place is None:
            continue
        region = alignment.region(place)
        for other in theirs:
            if other.first in old.at and (not region or old.side.sentence[other.first] in region):
                score = _likeness(alignment, one, other)
                if score >= ALIKE:
                    likeness.append((-score, one.first, other.first, other))
    likeness.sort(key=lambda entry: entry[:3])
    found: dict[int, Match] = {}
    taken: set[int] = set()
    for score, first, index, other in likeness:
        if first not in found and index not in taken:
            found[first] = (-score, other)
            taken.add(index)
    return found


def _likeness(alignment: Alignment, one: Item, other: Item) -> float:
    """How alike two denials are, from 0 to about 3: their surroundings, what they cover, and their clauses."""
    old, new = alignment.before, alignment.after
    total = alignment.context(new.at[one.first], old.at[other.first]) / FULL_FIT
    head, head_there = new.at.get(one.word, -1), old.at.get(other.word, -1)
    if head >= 0 and alignment.partner[head] == head_there >= 0:
        total += 0.6
    if one.about and other.about:
        both = sum(any(alike(word, covered) for covered in other.about) for word in one.about)
        total += 0.8 * both / len(one.about)
    else:  # "The crew did not."
        total += 0.4
    total += 0.6 * alignment.homes(new.at[one.first]).get(old.side.clause[other.first], 0.0)
    return total + 0.2 * (one.mark == other.mark) + 0.1 * (one.key == other.key)


def measures(
    alignment: Alignment, item: Item, mine: list[Item], theirs: list[Item], match: Match | None = None
) -> dict[str, float]:
    """What speaks for and against a cue of `after`. `mine` and `theirs` are all cues of `after` and `before`."""
    old, new = alignment.before, alignment.after
    place = new.at.get(item.first, new.at.get(item.word, 0))
    head = new.at.get(item.word, place)
    region = alignment.region(place)
    there = [one for one in theirs if not region or old.side.sentence[one.first] in region]
    written = alignment.sharing(region)
    here = [one for one in mine if new.side.sentence[one.first] in written]
    plain = [one for one in there if one.mark == "plain"]
    fits = [alignment.context(place, old.at[one.first]) for one in plain if one.first in old.at]
    left, right, near, far = alignment.neighbours(place, 2)
    flanked = left >= 0 and right >= 0 and near == far == 1 and old.sentences[left] == old.sentences[right]
    beside = any(left - 2 <= old.at.get(one.first, -9) <= right + 2 for one in plain)  # "was never" and "never been"
    tight = flanked and right - left == 1 and not beside
    partner = alignment.partner[head] if head != place else -1
    site = set(alignment.site(place))
    if partner >= 0:
        site.update(range(max(0, partner - 4), min(len(old), partner + 3)))
    backed = any(old.at.get(one.first) in site for one in there)
    shared = any(one.about & item.about for one in there)
    rivals = opposites(new.lowers[head], new.keys[head])[1]
    spare = alignment.left(region)
    turned = any(old.keys[at] in rivals or old.lowers[at] in rivals for at in spare)
    roots = {root for at in spare if old.content[at] for root in denied_roots(old.keys[at])}
    affixed = bool(roots)
    rooted = bool(roots & {stem(word) for word in {*item.about, new.keys[head]}})
    shades = _shades(old)
    soft = any(at in shades for at in spare)
    soft_here = any(at in shades for at in spare if at in site)
    tied = any(at in shades and _tied(old, at, item.about) for at in spare)
    open_words = [
        at for word in item.about for at in old.places.get(word, ()) if not region or old.sentences[at] in region
    ]
    said = any(not old.denied[at] for at in open_words)
    also = any(
        not old.denied[at] and old.content[at] and any(alike(old.keys[at], word) for word in item.about) for at in spare
    )
    homes = alignment.homes(head)
    denied_homes = {old.side.clause[one.first] for one in there} | {old.side.clause[one.word] for one in there}
    negative = [at for at in spare if at in shades or old.keys[at] in rivals or denied_roots(old.keys[at])]
    soft_homes = {old.clauses[at] for at in negative}
    home_denied = sum(share for clause, share in homes.items() if clause in denied_homes)
    home_soft = sum(share for clause, share in homes.items() if clause in soft_homes)
    home = max(homes.values(), default=0.0)
    missing = float(not there)
    excess = float(len(here) > len(there))
    stated = float(partner >= 0 and not old.denied[partner])
    denied = float(partner >= 0 and old.denied[partner])
    head_fit = alignment.fit[head] / FULL_FIT if partner >= 0 else 0.0
    support = float(backed or shared)
    alone = missing * float(not soft and not affixed and not turned)
    clear = float(match is None and not soft_here and not tied and not rooted and home_soft == 0)
    novel = alignment.novelty(place)
    return {
        "missing": missing,
        "excess": excess,
        "fit": min(1.0, max(fits, default=0.0) / FULL_FIT),
        "tight": float(tight),
        "close": float(flanked and 0 < right - left <= 2),
        "stated": stated,
        "denied": denied,
        "stated_fit": stated * head_fit,
        "backed": float(backed),
        "shared": float(shared),
        "lexical": float(len(there) > len(plain)),
        "turned": float(turned),
        "affixed": float(affixed),
        "rooted": float(rooted),
        "soft": float(soft),
        "soft_here": float(soft_here),
        "novelty": novel,
        "spare": alignment.spare(region) if region else 1.0,
        "unlinked": float(not region),
        "tight_free": float(tight and match is None),
        "tight_excess": float(tight) * excess,
        "stated_excess": stated * excess,
        "stated_excess_fit": stated * excess * head_fit,
        "missing_known": missing * (1 - novel),
        "excess_alone": excess * (1 - support),
        "missing_alone": alone,
        "alone_stated": alone * stated,
        "alone_home": alone * home,
        "alone_known": alone * (1 - novel),
        "alone_kept": alone * (1 - (alignment.spare(region) if region else 1.0)),
        "clear": clear,
        "clear_home": clear * home,
        "clear_known": clear * (1 - novel),
        "clear_stated": clear * stated,
        "uneven": min(1.0, abs(len(here) - len(there)) / 2),
        "limit": float(item.key == LIMIT),
        "missing_limit": missing * float(item.key == LIMIT),
        "quoted": float(new.side.quoted[item.first]),
        "tied": float(tied),
        "said": float(said),
        "said_excess": float(said) * excess,
        "alike_excess": float(also) * excess,
        "missing_untied": missing * float(not tied and not soft_here),
        "match": min(1.0, match[0] / 2.5) if match else 0.0,
        "matched": float(match is not None),
        "match_plain": float(match is not None and match[1].mark == "plain"),
        "match_free": float(match is None) * missing,
        "match_stated": float(match is None) * stated,
        "match_said": float(match is None) * float(said),
        "match_home": float(match is None) * home,
        "doubled": float(_doubled(new, item, mine) and not any(_doubled(old, one, there) for one in there)),
        "home": home,
        "home_denied": home_denied,
        "home_soft": home_soft,
        "home_open": max(0.0, home - home_denied),
        "home_bare": max(0.0, home - home_denied - home_soft),
        "only_denied": float(bool(open_words) and not said),
    }


def _spells_out(alignment: Alignment, item: Item) -> bool:
    """Whether a cue of `after` puts a prefix or an ending of the original in words: "no home" for "homeless"."""
    head = alignment.after.at.get(item.word, -1)
    partner = alignment.partner[head] if head >= 0 else -1
    return partner >= 0 and stem(alignment.after.keys[head]) in denied_roots(alignment.before.keys[partner])


def _doubled(row: Row, item: Item, items: list[Item]) -> bool:
    """Whether a clause is denied twice by plain words ("nobody cannot")."""
    clause = row.side.clause[item.first]
    return item.mark == "plain" and any(
        one.mark == "plain" and one.first != item.first and row.side.clause[one.first] == clause for one in items
    )


def _shades(row: Row) -> frozenset[int]:
    """The places of words with a shade of negation."""
    if "shades" not in row.notes:
        hits = cues(row.side, "shade") + cues(row.side, "negation")
        row.notes["shades"] = frozenset(row.at[hit.last] for hit in hits if hit.last in row.at)
    return row.notes["shades"]


def _tied(row: Row, place: int, about: frozenset[str]) -> bool:
    """Whether a word governs, or depends on, one of these lemmas."""
    side = row.side
    index = row.words[place]
    near = {side.head[index], *side.children[index]}
    near |= {low for child in side.children[index] for low in side.children[child]}
    return any(side.lemma[at] in about for at in near if at != index)


def negation_signals(comparison: Comparison) -> list[Signal]:
    """Signals for what the rewrite denies (does the original?) and for what the original denies (is it kept?)."""
    ledger = NegationLedger()
    before, after = ledger.with_limits(comparison.before), ledger.with_limits(comparison.after)
    found = []
    forwards = matched(comparison.forward, after, before)
    backwards = matched(comparison.backward, before, after)
    for item in after:
        if item.mark == "plain" and not _spells_out(comparison.forward, item):
            source = comparison.near(comparison.after.sentence[item.first])
            message = f"The rewrite says “{item.text}”; the original does not deny it."
            figures = measures(comparison.forward, item, after, before, forwards.get(item.first))
            found.append(Signal("negation", "denial", figures, message, "added", source, item.span))
    for item in before:
        output = next(iter(comparison.backward.links[comparison.before.sentence[item.first]]), None)
        place = comparison.sentence(comparison.after, output) if output is not None else None
        message = f"The original says “{item.text}”; the rewrite no longer does."
        figures = measures(comparison.backward, item, before, after, backwards.get(item.first))
        model = "denial lost" if item.mark == "plain" else "denial in a word lost"
        if item.mark != "plain":
            shade = float(item.mark == "shade")
            figures |= {"shade": shade} | {f"shade_{name}": shade * figures[name] for name in SHADED}
        found.append(Signal("negation", model, figures, message, "lost", item.span, place))
    return found

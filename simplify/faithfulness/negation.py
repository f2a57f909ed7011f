"""Negation: what denies, and what it denies.

An item is one cue with the words in its reach. Cues are plain ("not", "no", "never", "without") or lie in a word
("denied", "failed to", "unable", "lack of"). A plain one may be put as a lexical one and the other way round ("failed
to agree", "did not agree") as long as something still denies the same words.
"""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.affixes import denied_roots
from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.meanings import alike, stem
from simplify.faithfulness.senses import denies
from simplify.faithfulness.side import Side
from simplify.faithfulness.wordlists import cues
from simplify.model import Finding

PLAIN = frozenset("not n't no never neither nor none nobody nothing nowhere without cannot".split())
PREDICATES = frozenset({"acomp", "attr", "xcomp", "dobj", "obj", "oprd", "prt", "pobj", "pcomp", "ccomp"})
LIMIT = "not only"
LIMITS = (["only"], ["just"], ["merely"], ["simply"])
DEPTH = 4
"""How many words up one looks for what denies a word."""
CARRIERS = frozenset({"AUX", "VERB"})
MORE = frozenset({"longer", "more", "further"})
NOT_FEW = frozenset("a the first last next past these those every quite another its his her their our my".split())
SELDOM = frozenset({"rarely", "seldom", "hardly", "scarcely", "barely"})
EMPTY = frozenset("be have do make take get give go come say let seem".split())


class NegationLedger:
    """What a text denies. `mark` tells a plain cue from one that lies in a word, and from a mere shade."""

    kind = "negation"

    def items(self, side: Side) -> list[Item]:
        """The cues of a side, in order, each with the lemmas in its reach."""
        found = []
        lexical = {hit.last: hit for hit in cues(side, "negation") if denies(side, hit.last)}
        for index, word in enumerate(side.lower):
            if word in PLAIN and not _idle(side, index):
                head = governed(side, index)
                found.append(self._item(side, index, index, head, "plain", word))
            elif index in lexical:
                hit = lexical[index]
                head = side.head[index] if word in SELDOM else hit.last
                found.append(
                    self._item(side, hit.first, hit.last, head, "lexical" if hit.grade else "shade", hit.group)
                )
        return found

    def with_limits(self, side: Side) -> list[Item]:
        """The same, with "not only", "not just" among them: they deny a limit, not the thing."""
        found = self.items(side)
        for index, word in enumerate(side.lower):
            if word in {"not", "n't"} and side.lower[index + 1 : index + 2] in LIMITS:
                found.append(self._item(side, index, index, governed(side, index), "plain", LIMIT))
        return sorted(found, key=lambda item: item.first)

    def _item(self, side: Side, first: int, last: int, head: int, mark: str, key: str) -> Item:
        return Item(
            self.kind,
            key,
            _shown(side, first, last, head),
            side.span(first, last),
            head,
            mark=mark,
            first=first,
            about=reach(side, head, last),
        )

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Denials that were lost, and denials that nobody made."""
        before, after = self.items(source), self.items(output)
        found = []
        if not before and not after:
            return []
        lost = _without_partner(before, after)
        added = _without_partner(after, before)
        # One denial on each side whose words have no overlap is the same denial in other words.
        spare = min(len(lost), len(added)) if _as_many(before, after) else 0
        for item in lost[spare:]:
            if item.mark == "shade" or (item.mark == "plain" and _rooted(output, source, item)):
                continue
            found.append(
                finding(
                    self.kind,
                    "lost",
                    f"The original says “{item.text}”; the rewrite no longer does.",
                    source=item,
                )
            )
        for item in added[spare:]:
            if item.mark == "plain" and _rooted(source, output, item):
                continue
            if item.mark == "plain" or (item.mark == "lexical" and not before):
                found.append(
                    finding(
                        self.kind,
                        "added",
                        f"The rewrite says “{item.text}”; the original does not.",
                        output=item,
                    )
                )
        found += self._affirmed(source, output, before, after)
        if not after:
            found += [
                finding(self.kind, "lost", f"The original says “{item.text}”; the rewrite no longer does.", source=item)
                for item in before
                if _is_turned(source, output, item)
            ]
        return found

    def _affirmed(self, source: Side, output: Side, before: list[Item], after: list[Item]) -> list[Finding]:
        """Verbs that are denied on one side and stated on the other."""
        found = []
        denied_before, denied_after = _denied(source, before), _denied(output, after)
        stated_before = _stated(source, before)
        for lemma, item in denied_after.items():
            if lemma in stated_before and lemma not in denied_before and not _covered(source, lemma, before):
                message = f"The rewrite denies “{lemma}” (“{item.text}”); the original states it."
                found.append(finding(self.kind, "added", message, output=item))
        return found


def _without_partner(items: list[Item], others: list[Item]) -> list[Item]:
    return [item for item in items if not any(_same(item, other) for other in others)]


def _same(one: Item, other: Item) -> bool:
    if one.about & other.about:
        return True
    if not one.about or not other.about:
        return one.key == other.key or not (one.about or other.about)
    return any(alike(a, b) for a in one.about for b in other.about)


def _denied(side: Side, items: list[Item]) -> dict[str, Item]:
    return {
        side.lemma[item.word]: item
        for item in items
        if item.mark == "plain" and side.pos[item.word] in {"VERB", "ADJ"} and side.lemma[item.word] not in EMPTY
    }


def _stated(side: Side, items: list[Item]) -> set[str]:
    denied = {item.word for item in items}
    return {
        lemma for index, lemma in enumerate(side.lemma) if side.pos[index] in {"VERB", "ADJ"} and index not in denied
    }


def _covered(side: Side, lemma: str, items: list[Item]) -> bool:
    """Whether a word stands under something that denies: itself, or what hangs on it ("failed in its attempt to …")."""
    if any(lemma in item.about for item in items):
        return True
    heads = {item.word for item in items}
    for index, own in enumerate(side.lemma):
        at, steps = index, 0
        while own == lemma and side.head[at] != at and steps < DEPTH:
            at, steps = side.head[at], steps + 1
            if at in heads:
                return True
    return False


def _as_many(before: list[Item], after: list[Item]) -> bool:
    """Whether both sides deny as often, with mere shades or without."""
    firm, there = (sum(item.mark != "shade" for item in items) for items in (before, after))
    return len(before) == len(after) or firm == there


def _rooted(source: Side, output: Side, item: Item) -> bool:
    """Whether a plain cue spells out a prefix of the original: "not safe" for "unsafe", "no job" for "jobless"."""
    there = output.forms
    roots = {root for lemma in set(source.lemma) if lemma not in there for root in denied_roots(lemma)}
    return any(stem(word) in roots for word in {*item.about, output.lemma[item.word]})


def _is_turned(source: Side, output: Side, item: Item) -> bool:
    """Whether a shade of negation went and the verb under it stayed: "hardly slept", "kept them from leaving"."""
    if any(output.lemma[hit.last] not in item.about for hit in cues(output, "shade")):
        return False
    if item.key == "rarely":
        before = source.lower[item.first - 1] if item.first else ""
        return source.lower[item.first] in SELDOM or (source.dep[item.first] == "amod" and before not in NOT_FEW)
    return item.key == "prevent" and any(
        output.pos[index] == "VERB" and lemma in item.about and lemma not in EMPTY
        for index, lemma in enumerate(output.lemma)
    )


def _idle(side: Side, index: int) -> bool:
    """Whether a cue denies nothing: "not only", "no matter", "no doubt", "No. 10", "whether or not"."""
    word = side.lower[index]
    following = side.lower[index + 1] if index + 1 < len(side) else ""
    before = side.lower[index - 1] if index else ""
    if word in {"not", "n't"}:
        return following in {"only", "just", "merely", "simply", "least"} or (
            before == "or" and side.lower[index - 2 : index - 1] == ["whether"]
        )
    if word == "without":
        return following in {"doubt", "question", "fail"}
    if word == "nothing":
        return following in {"but", "less"} or side.lower[index + 1 : index + 3] == ["short", "of"]
    if word == "none":
        return following == "other"
    if word == "no":
        if following == "more" and side.lower[index + 2 : index + 3] != ["than"]:  # "There are no more seats"
            return False
        return following in {"matter", "doubt", "wonder", "more", "less", "fewer", "sooner", "."} or (
            side.text[index] == "No" and following.isdigit()
        )
    return False


def governed(side: Side, index: int) -> int:
    """The word that a plain cue denies: the verb or adjective of "not", the noun of "no"."""
    word = side.lower[index]
    head = side.head[index]
    if word == "no" and side.lower[head] in MORE and side.pos[head] == "ADV":  # "no longer applies"
        head = side.head[head]
    if word in {"nobody", "nothing", "none", "nowhere"}:
        return head
    if word == "without":
        return next((child for child in side.children[index] if side.dep[child] in {"pobj", "pcomp"}), head)
    if side.pos[head] == "AUX" or side.lemma[head] in {"be", "have", "do"}:
        return next(
            (child for child in side.children[head] if side.dep[child] in {"acomp", "attr"} and child > index),
            head,
        )
    return head


def reach(side: Side, head: int, cue: int) -> frozenset[str]:
    """The lemmas that a cue covers: its head and the words that complete it, one step down."""
    found = {side.lemma[head]} if side.is_content(head) else set()
    near = [child for child in side.children[head] if side.dep[child] in PREDICATES or side.dep[child] == "prep"]
    if (
        not side.is_content(head)
        or side.lemma[head] in EMPTY
        or side.dep[head] in {"pobj", "dobj", "nsubj", "nsubjpass", "attr"}
    ):
        near.append(side.head[head])
    for child in near:
        if side.is_content(child):
            found.add(side.lemma[child])
        found |= {
            side.lemma[low] for low in side.children[child] if side.dep[low] in PREDICATES and side.is_content(low)
        }
    if not found:  # "The crew did not."
        found = {side.lemma[low] for low in side.children[head] if side.dep[low] in {"nsubj", "nsubjpass"}}
    if head == cue:  # a cue that lies in a word is not among the words that it covers
        found.discard(side.lemma[head])
    return frozenset(found - EMPTY) or frozenset(found)


def _shown(side: Side, first: int, last: int, head: int) -> str:
    low, high = min(first, head), max(last, head)
    if high - low > 5 or side.sentence[low] != side.sentence[high]:
        low, high = first, last
    return side.phrase(low, high)

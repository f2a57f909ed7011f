"""Making a sentence stand on its own: pronouns told by name, words that point back taken off, or no line at
all.

A reader sees a summary line without the lines that stood before it in the article. So every "he" must have
its name in the line, "the general" must be called by name, and "He added" or "But" must not hang in the
air. What cannot be settled for sure makes the sentence unfit for the summary.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.mentions import FEMALE, MALE, MANY, THIRD_PERSON, Mentions, Reference
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence
from simplify.model import Span
from simplify.summary.binding import is_bound
from simplify.summary.pointing import points_back

if TYPE_CHECKING:
    from spacy.tokens import Token

LOOSE = frozenset(
    "but and so however also meanwhile moreover furthermore indeed still yet again then too besides plus or now".split()
)
"""First words that tie a sentence to the one before, and can be left off without changing what it says."""


_HALF_LOOSE = frozenset({"so", "still", "yet", "too", "then", "again", "now"})
_TIMES = frozenset("hour day morning afternoon evening night week weekend month summer winter year decade".split())
_POSSESSIVE = frozenset({"his", "her", "its", "their"})


@dataclass(frozen=True, slots=True)
class Swap:
    """Words of the source (`old`, around the token at `token`) and what stands in their place; `name` is whom
    they tell."""

    token: int
    old: str
    text: str
    name: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class Footing:
    """How a sentence can stand alone: what to swap, which first words to leave off. None of it when `why`
    is set."""

    swaps: tuple[Swap, ...] = ()
    leave_off: frozenset[int] = frozenset()
    why: str = ""


def footing(
    sentence: ParsedSentence,
    kept: Iterable[Token],
    mentions: Mentions,
    *,
    introduced: Iterable[str] = (),
    leaning: bool = False,
    before: Iterable[Token] = (),
) -> Footing:
    """How the `kept` tokens of a sentence can stand alone. `introduced` are names already in the same
    point, `before` the tokens of the sentence that the point has told already."""
    tokens = [t for t in kept if not t.is_space]
    words = [t for t in tokens if not t.is_punct]
    if not words:
        return Footing(why="it has no words")
    leave_off = _leading(tokens)
    words = [t for t in words if t.i not in leave_off]
    if not words:
        return Footing(why="it only ties two others together")
    narrated = [t for t in words if not sentence.is_quoted(t)]
    why = points_back(sentence, narrated, words[0])
    if why and not leaning:
        return Footing(why=why)
    present = set(introduced)
    told_before = [t for t in before if not t.is_punct and not t.is_space]
    swaps: list[Swap] = []
    for token in narrated:
        at = sentence.offset + token.idx
        name = mentions.name_at(at)
        if name is not None:
            present.add(name.text)
            continue
        reference = mentions.reference_at(at)
        if _shows(token) and (reference is None or reference.name is None) and not leaning:
            return Footing(why=f"“{token.text}” stands for what was told before")
        if reference is None or (reference.kind == "pronoun" and token.lower_ not in THIRD_PERSON):
            continue
        told = reference.name.text if reference.name else reference.text
        if reference.kind == "description":
            if reference.name is not None and told not in present:
                swaps.append(Swap(token.i, _phrase(token), reference.name.short, reference.name, reference.span))
                present.add(told)
            continue
        if token.lower_ == "it" and (_is_a_time(token) or _is_of_the_verb(token)):
            continue
        if told and _led_by(sentence, token, mentions, told):
            if told not in present and _is_said_before(sentence, token):
                return Footing(why=f"“{token.text}” stands before its name")
            continue
        if told and told in present:
            continue
        if reference.within and _within(sentence, token, [*told_before, *words], mentions, told):
            continue
        if not told and leaning:
            continue
        if reference.name is None and (is_bound(token, told_before) or _is_told(token, told, [*told_before, *words])):
            continue
        if told and reference.name is None and token.lower_ in MALE | FEMALE:
            return Footing(why=f"“{token.text}” is somebody without a name")
        if not told or (reference.name is None and not _takes_up_the_subject(sentence, token, told)):
            return Footing(why=f"it is not sure what “{token.text}” stands for")
        if wrong := _misleads(token, at, reference.name):
            return Footing(why=f"“{token.text}” {wrong}")
        if reference.name is not None and token.dep_ == "poss" and _follows(sentence, token, narrated, mentions, told):
            return Footing(why=f"“{token.text}” stands before its name")
        if token.lower_ in ("himself", "herself", "itself", "themselves"):
            return Footing(why=f"“{token.text}” has nothing to lean on")
        text = _in_place_of(token, reference)
        present.add(told)
        swaps.append(Swap(token.i, token.text, text, reference.name, reference.span))
    return Footing(tuple(swaps), leave_off)


def _in_place_of(pronoun: Token, reference: Reference) -> str:
    """What stands in the place of a pronoun."""
    text = reference.name.short if reference.name else reference.text
    if pronoun.lower_ in _POSSESSIVE and pronoun.dep_ == "poss":
        text += "’" if text.endswith("s") and not reference.name else "’s"
    return text


def _misleads(pronoun: Token, at: int, name: Name | None) -> str:
    """Why a name in the place of a pronoun would mislead; empty when it would not."""
    if pronoun.dep_ == "poss" and pronoun.lower_ in _POSSESSIVE and _is_nobodys(pronoun):
        return "would be read as somebody else’s"
    return "may be somebody else" if name is not None and _may_be_another(pronoun, at, name) else ""


def _is_told(pronoun: Token, told: str, words: Iterable[Token]) -> bool:
    """Whether the noun that a pronoun stands for is told before it: "Owners must prove that their boats are safe"."""
    noun = told.rsplit(maxsplit=1)[-1].lower() if told else ""
    return any(t.lower_ == noun and t.pos_ == "NOUN" and t.i < pronoun.i for t in words)


def _takes_up_the_subject(sentence: ParsedSentence, pronoun: Token, told: str) -> bool:
    """Whether a pronoun without a name is the subject and takes up that of the sentence right before it: elsewhere a
    noun put in its place is too often the wrong one."""
    start, doc = sentence.tokens.start, sentence.tokens.doc
    if not start or pronoun.dep_ not in ("nsubj", "nsubjpass") or pronoun.head.dep_ not in ("ROOT", "ccomp"):
        return False
    noun = told.rsplit(maxsplit=1)[-1].lower()
    before = next((c for c in doc[start - 1].sent.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    return before is not None and before.lower_ == noun


def _is_a_time(it: Token) -> bool:
    """ "It has been a busy week for …", "It was a cold day": no thing is meant."""
    if it.head.lemma_ != "be" or it.dep_ not in ("nsubj", "expl"):
        return False
    return any(c.dep_ == "attr" and c.lemma_.lower() in _TIMES for c in it.head.children)


def _is_of_the_verb(it: Token) -> bool:
    """ "Made it back", "made it to the shore": no thing is meant."""
    before = it.nbor(-1) if it.i else None
    after = it.nbor(1) if it.i + 1 < len(it.doc) else None
    ways = ("back", "home", "to", "through", "into", "out")
    return before is not None and before.lemma_ == "make" and after is not None and after.lower_ in ways


def _shows(it: Token) -> bool:
    """ "It is a scene that plays out …", "it is the home of …": what was told before."""
    if it.lower_ != "it" or it.head.lower_ not in ("be", "is", "was", "’s", "'s") or it.dep_ not in ("nsubj", "expl"):
        return False
    shown = next((c for c in it.head.children if c.dep_ == "attr"), None)
    if shown is None:
        return False
    clauses = ("ccomp", "csubj", "advcl", "xcomp")
    cleft = any(c.dep_ in clauses and c.tag_ != "VBG" for c in it.head.children if c.i > shown.i)
    if shown.pos_ == "NOUN" and not cleft and any(c.lower_ == "the" and c.dep_ == "det" for c in shown.children):
        return not any(c.dep_ == "relcl" and c.pos_ == "VERB" and c.tag_ != "VB" for c in shown.children)
    if not any(c.dep_ == "relcl" for c in shown.children):
        return False
    return shown.lower_ in ("something", "anything") or any(c.lower_ in ("a", "an") for c in shown.children)


def _is_nobodys(pronoun: Token) -> bool:
    """ "That means breaking his fast": the one who breaks it is not told, and a name would be read as another's."""
    verb = next((one for one in pronoun.ancestors if one.pos_ in ("VERB", "AUX")), None)
    while verb is not None and verb.tag_ == "VBG" and verb.dep_ in ("xcomp", "conj", "pcomp", "ccomp", "advcl"):
        if any(c.dep_ in ("nsubj", "nsubjpass", "aux") for c in verb.children):
            return False
        verb = next((one for one in verb.ancestors if one.pos_ in ("VERB", "AUX")), None)
        subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None) if verb else None
        if subject is not None:
            return subject.lower_ in ("that", "this", "it", "which", "what")
    return False


def _may_be_another(pronoun: Token, at: int, name: Name) -> bool:
    """Whether "she" was taken for a name of an earlier paragraph that need not be a woman's."""
    if name.kind == "person" and len(name.spans) == 1 and " " not in name.text:
        return True  # one word, once: "Nemo" of a film
    if name.kind != "person" or name.gender or pronoun.lower_ not in MALE | FEMALE:
        return False
    start = at - pronoun.idx
    return not any(start <= span.start < at for span in name.spans)


def _phrase(noun: Token) -> str:
    """The description from its article to its noun."""
    return noun.doc.text[noun.left_edge.idx : noun.idx + len(noun)]


def _led_by(sentence: ParsedSentence, token: Token, mentions: Mentions, told: str) -> bool:
    """Whether the main clause behind a pronoun names whom it stands for ("As he fell, X …")."""
    for child in sentence.tokens.root.children:
        if child.i > token.i and child.dep_ in ("nsubj", "nsubjpass"):
            name = mentions.name_at(sentence.offset + child.idx)
            return name is not None and name.text == told
    return False


def _is_said_before(sentence: ParsedSentence, token: Token) -> bool:
    """ "He was scarred, said Berg": whether a pronoun stands in what is said before its speaker, who may be another."""
    root = sentence.tokens.root
    return any(one.dep_ == "ccomp" and one.head == root and one.i < root.i for one in (token, *token.ancestors))


def _follows(sentence: ParsedSentence, token: Token, words: list[Token], mentions: Mentions, told: str) -> bool:
    """Whether the name for a pronoun comes behind it: "a note with his name on it, Erik Lund"."""
    later = [mentions.name_at(sentence.offset + t.idx) for t in words if t.i > token.i]
    return any(name is not None and name.text == told for name in later)


def _within(sentence: ParsedSentence, token: Token, words: list[Token], mentions: Mentions, told: str) -> bool:
    """Whether the antecedent, which stands in the sentence, is still there among the words kept."""
    earlier = [t for t in words if t.i < token.i and t.pos_ in ("NOUN", "PROPN")]
    if not earlier:
        return token.lower_ == "it" and not told and _is_empty(token)
    if told:
        return any(
            ((name := mentions.name_at(sentence.offset + t.idx)) is not None and name.text == told)
            or t.text in told.split()
            for t in earlier
        )
    plural = token.lower_ in MANY
    agreeing = [
        t
        for t in sentence.tokens
        if t.i < token.i and t.pos_ in ("NOUN", "PROPN") and (t.tag_ in ("NNS", "NNPS")) == plural
    ]
    kept = {t.i for t in words}
    made = token.head.lemma_ in ("make", "find", "think", "take", "consider", "keep", "see")  # "make it clear that …"
    ordered = token.dep_ in ("dobj", "dative") or (token.dep_ == "nsubj" and token.head.tag_ == "VB")
    if agreeing and ordered and not made and token.lower_ == "it" and agreeing[-1].i not in kept:
        return False  # "the ruling[, which is about the mill,] ordered it to pay"
    return not agreeing or plural or any(t.i in kept for t in agreeing)


def _is_empty(it: Token) -> bool:
    """ "It is clear that …", "it takes years to …", "it rained": no thing is meant."""
    clauses = ("ccomp", "csubj", "csubjpass", "xcomp", "advcl", "acl", "relcl")
    below = [c for c in it.head.children if c.i > it.i]
    verbs = [d for c in below for d in (c, *c.children) if d.pos_ in ("VERB", "AUX")]
    clause = any(d.dep_ in clauses and (d.dep_ != "advcl" or d.tag_ == "VB") for d in verbs)
    return it.dep_ == "expl" or clause or it.head.lemma_ in ("rain", "snow", "hail", "thunder", "pour")


def _leading(tokens: list[Token]) -> frozenset[int]:
    """The loose words at the beginning, with the comma behind them."""
    off: list[int] = []
    if [t.lower_ for t in tokens[:4]] == ["for", "one", "thing", ","]:
        off, tokens = [t.i for t in tokens[:4]], tokens[4:]
    for token in tokens:
        if token.is_punct and (token.text == "," and off):
            off.append(token.i)
        elif (
            token.lower_ in LOOSE
            and token.dep_ in ("cc", "advmod", "npadvmod")
            and not token.n_lefts
            and not token.n_rights
        ):
            if token.lower_ in _HALF_LOOSE and token.dep_ != "cc" and not _comma_next(token) and not _so_it_was(token):
                break
            off.append(token.i)
        else:
            break
    return frozenset(off)


def _so_it_was(token: Token) -> bool:
    """ "So Lund tried the ferry": the word before a subject only ties the sentence to the one before it."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return token.lower_ == "so" and following is not None and following.pos_ in ("PROPN", "DET", "PRON")


def _comma_next(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).text == ","

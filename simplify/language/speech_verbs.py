"""Verbs of saying and thinking, by what they grant about what is said.

"Said" grants nothing. "Admitted" and "explained" grant that it is true, "claimed" hints that it may not be,
"denied" turns it round. So a rewrite, or a summary, may move from one verb to another only inside a class.
The table holds lemmas; inflections are the parser's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, cast


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VerbClass = Literal[
    "neutral", "question", "claim", "deny", "admit", "promise", "warn", "accuse", "criticise", "praise",
    "suggest", "order", "request", "explain", "decline", "believe", "doubt", "estimate",
]  # fmt: skip

_TABLE = """
neutral: say tell add reply respond state write answer continue comment remark note mention observe declare
    announce report tweet post call quote repeat conclude reiterate describe utter recount whisper shout cry
    yell mutter joke quip describe testify recall speak phone email text go_on sum_up stress emphasise
    emphasize underline argue
question: ask wonder enquire inquire query question
claim: claim allege assert maintain insist contend purport profess boast brag reckon
deny: deny reject dispute refute rebut contradict dismiss disavow repudiate
admit: admit acknowledge concede confess grant accept recognise recognize own_up
promise: promise pledge vow swear guarantee assure undertake commit
warn: warn caution threaten alert fear
accuse: accuse blame charge denounce implicate
criticise: criticise criticize condemn attack slam decry deplore lament complain protest object lambast
    rebuke scold
praise: praise welcome applaud hail thank congratulate commend endorse
suggest: suggest propose recommend advise imply hint indicate signal advocate
order: order command instruct direct demand rule decree forbid tell_to
request: urge appeal beg plead request call_for implore encourage
explain: explain point_out reveal confirm disclose clarify prove show demonstrate make_clear remind verify
    establish
decline: decline refuse
believe: believe think feel consider suppose assume guess hope expect see imagine suspect know understand
    realise realize agree
doubt: doubt disbelieve disagree
estimate: estimate predict forecast calculate project foresee
"""


def _read(table: str) -> dict[VerbClass, frozenset[str]]:
    rows = table.strip().replace("\n    ", " ").splitlines()
    return {cast(VerbClass, name): _words(verbs) for name, verbs in (row.split(":") for row in rows)}


CLASSES: Mapping[VerbClass, frozenset[str]] = MappingProxyType(_read(_TABLE))
"""The lemmas of each class. A verb of two words is written with an underscore ("point_out")."""

CLASS_OF: Mapping[str, VerbClass] = MappingProxyType({word: name for name, words in CLASSES.items() for word in words})

THOUGHT = frozenset({"believe", "doubt"})
"""Classes of thinking rather than of saying: they attribute a clause, but never a quotation by themselves."""

GRANTS_TRUTH = frozenset({"admit", "explain"})
"""Classes that take the side of the speaker."""

TAGS_QUOTES = _words(
    """
    say tell add reply respond state write answer continue comment remark note observe declare announce
    tweet post ask wonder claim allege assert maintain insist boast admit acknowledge concede confess
    promise pledge vow warn caution complain protest lament object suggest advise argue explain reveal
    confirm joke quip conclude recall agree shout cry yell whisper mutter plead urge repeat reiterate stress
    emphasise emphasize think testify speak remind predict report demand call describe go_on point_out quote
    instruct order
    """
)
"""Verbs that name the speaker of a quotation beside which they stand."""

PARTICLES: Mapping[str, frozenset[str]] = MappingProxyType(
    {"point": frozenset({"out"}), "go": frozenset({"on"}), "sum": frozenset({"up"}), "own": frozenset({"up"})}
)
"""Verbs that belong here only with their particle."""


def class_of(lemma: str) -> VerbClass | None:
    """The class of a verb by its lemma ("point_out" for "pointed out"); None when it is no verb of saying."""
    return CLASS_OF.get(lemma.lower())


def same_force(one: str, other: str) -> bool:
    """Whether two verbs of saying (lemmas) grant the same about what is said."""
    first, second = class_of(one), class_of(other)
    return first is not None and first == second

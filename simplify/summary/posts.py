"""Nouns and verbs that say what somebody is or does in public life, and those that say it only with what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.person_words import PERSON_NOUNS, TITLES

if TYPE_CHECKING:
    from spacy.tokens import Token

_DOERS = ("er", "or", "ist", "ian", "man", "woman", "eer", "ician")
OFFICES = frozenset(
    """
    head chief chair minister mp mep ceo boss executive consultant specialist representative correspondent assistant
    councillor councilor mayor president vice-president co-founder founder owner spokesperson spokesman spokeswoman
    aide attorney critic academic intern apprentice student graduate resident pensioner activist enthusiast expert
    professor nurse chef coach captain secretary-general secretary governor commissioner member agent
    attendant merchant servant epidemiologist
    """.split()
)
_NO_ROLE = frozenset(
    """
    mr mrs ms miss fan friend man woman person people one winner loser favourite favorite supporter believer victim
    child boy girl baby guy lady gentleman survivor user customer hero star other stranger suspect number leader-to-be
    lover viewer reader guest neighbour neighbor twin sufferer contender candidate
    """.split()
)
COURTESIES = frozenset(
    "professor prof dr sir dame lord lady prince princess king queen saint st junior senior miss count rev hrh".split()
)
"""What stands before a name without telling what somebody does."""

NEEDY = frozenset(
    """
    spokesman spokeswoman spokesperson minister ambassador envoy adviser advisor aide expert specialist member secretary
    commissioner candidate correspondent head director one co-founder founder mother father friend assistant volunteer
    co-author colleague owner
    """.split()
)
"""Nouns that say little without what stands behind them."""

LEANS = frozenset("another other this that these those such same latter both each keen avid proud fellow".split())
"""Words that point to what another sentence told."""

DOINGS = frozenset(
    """
    work run teach lead own manage study research conduct campaign organise organize chair edit represent coach train
    sell make produce collate direct head oversee specialise specialize write paint design host advise supervise grow
    lecture practise found serve play compose breed build treat
    """.split()
)
"""What somebody does for a living, or for a cause."""


def names_a_post(noun: Token) -> bool:
    """Whether a noun says what somebody does or is in public life."""
    lemma = noun.lemma_.lower()
    if lemma in _NO_ROLE or noun.ent_type_ in ("GPE", "LOC", "DATE") or noun.tag_ in ("NNS", "NNPS"):
        return False
    last = lemma.rsplit("-", 1)[-1]
    if last in OFFICES or last in PERSON_NOUNS or last in TITLES:
        return True
    if noun.ent_type_ == "PERSON":
        return False
    if animacy(noun) == "person":
        return True
    if lemma == "one":
        return any(c.lower_ == "of" for c in noun.children)
    return noun.pos_ in ("NOUN", "PROPN") and animacy(noun) == "unknown" and last.endswith(_DOERS)

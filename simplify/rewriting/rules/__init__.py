"""The one visible table of rules, in the order in which they are tried.

What may be left out goes first, when shortening is asked for. Rules that change where sentences end come next, the safest before the rest; a sentence takes one of them a round.
Wording comes after, in the same round, wherever it keeps clear of the split.
"""

from __future__ import annotations

from simplify.rewriting.rule import Rule
from simplify.rewriting.rules.dates.weekday import weekday
from simplify.rewriting.rules.numbers.shares import shares
from simplify.rewriting.rules.omissions.adverbs import adverbs
from simplify.rewriting.rules.omissions.asides import asides
from simplify.rewriting.rules.omissions.circumstances import circumstances
from simplify.rewriting.rules.omissions.decorations import decorations
from simplify.rewriting.rules.omissions.doubled import doubled
from simplify.rewriting.rules.omissions.manner import manner
from simplify.rewriting.rules.omissions.occasions import occasions
from simplify.rewriting.rules.omissions.pleonasms import pleonasms
from simplify.rewriting.rules.omissions.remarks import remarks
from simplify.rewriting.rules.omissions.side_words import side_words
from simplify.rewriting.rules.people.pronoun_names import pronoun_names
from simplify.rewriting.rules.phrases.plain_phrases import plain_phrases
from simplify.rewriting.rules.phrases.said_that import said_that
from simplify.rewriting.rules.phrases.spoken_forms import spoken_forms
from simplify.rewriting.rules.quotes.joined_quotation import joined_quotation
from simplify.rewriting.rules.sentences.amid import amid
from simplify.rewriting.rules.sentences.apposition import apposition
from simplify.rewriting.rules.sentences.asked import asked
from simplify.rewriting.rules.sentences.came_after import came_after
from simplify.rewriting.rules.sentences.claims import claims
from simplify.rewriting.rules.sentences.cleft import cleft
from simplify.rewriting.rules.sentences.consequence import consequence
from simplify.rewriting.rules.sentences.contrast import contrast
from simplify.rewriting.rules.sentences.coordination import coordination
from simplify.rewriting.rules.sentences.doing_participle import doing_participle
from simplify.rewriting.rules.sentences.enumeration import enumeration
from simplify.rewriting.rules.sentences.fronted_participle import fronted_participle
from simplify.rewriting.rules.sentences.including import including
from simplify.rewriting.rules.sentences.indefinite_relative import indefinite_relative
from simplify.rewriting.rules.sentences.marks import colon, dash, semicolon
from simplify.rewriting.rules.sentences.reason import reason
from simplify.rewriting.rules.sentences.reduced_relative import reduced_relative
from simplify.rewriting.rules.sentences.relative_clause import relative_clause
from simplify.rewriting.rules.sentences.relative_phrase import relative_phrase
from simplify.rewriting.rules.sentences.role_first import role_first
from simplify.rewriting.rules.sentences.saying_participle import saying_participle
from simplify.rewriting.rules.sentences.speaker_first import speaker_first
from simplify.rewriting.rules.sentences.there_is import there_is
from simplify.rewriting.rules.sentences.verb_phrases import verb_phrases
from simplify.rewriting.rules.sentences.while_clause import while_clause
from simplify.rewriting.rules.sentences.with_ing import with_ing
from simplify.rewriting.rules.verbs.passive_with_agent import passive_with_agent
from simplify.rewriting.rules.words.everyday_words import everyday_words
from simplify.rewriting.rules.words.plain_words import plain_words

ORDER: tuple[Rule, ...] = (
    asides,
    remarks,
    manner,
    circumstances,
    occasions,
    side_words,
    adverbs,
    doubled,
    pleonasms,
    decorations,
    joined_quotation,
    pronoun_names,
    asked,
    speaker_first,
    fronted_participle,
    role_first,
    amid,
    with_ing,
    semicolon,
    dash,
    colon,
    coordination,
    saying_participle,
    doing_participle,
    consequence,
    relative_clause,
    relative_phrase,
    apposition,
    enumeration,
    including,
    indefinite_relative,
    reduced_relative,
    contrast,
    while_clause,
    reason,
    came_after,
    claims,
    verb_phrases,
    passive_with_agent,
    cleft,
    there_is,
    spoken_forms,
    said_that,
    plain_phrases,
    everyday_words,
    plain_words,
    weekday,
    shares,
)

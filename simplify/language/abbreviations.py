"""Abbreviations with a full stop, sorted by whether a sentence may end after them.

Data only, so that counting sentences without a parse need not load the parser.
"""

TITLES = frozenset(
    """
    mr. mrs. ms. dr. prof. st. gen. lt. col. maj. capt. cmdr. cpl. sgt. adm. brig. rev. hon. sen. rep.
    gov. pres. supt. det. insp. messrs. fr. pte. pvt. lt.-gen. maj.-gen. lt.-col.
    """.split()
)
"""Abbreviations that stand before a name and so never end a sentence."""

ABBREVIATIONS = frozenset(
    """
    no. nos. vs. v. vol. fig. figs. p. pp. e.g. i.e. approx. dept. est. ft. mt. art. sec. ch. ca. c. cf.
    al. etc. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu.
    thur. thurs. fri. sat. sun.
    """.split()
)
"""Abbreviations after which a sentence goes on, unless the next word cannot go on one."""

AMBIGUOUS = frozenset(
    """
    u.s. u.k. u.n. e.u. a.m. p.m. d.c. l.a. inc. ltd. co. corp. jr. sr. bros. ph.d. m.d. b.a. m.a. plc.
    """.split()
)
"""Abbreviations that stand in the middle and at the end of sentences alike."""

STARTERS = frozenset(
    """
    the a an this that these those he she it they we you i but and so yet however meanwhile in on at
    after before when while if although there his her their its our my as by for from since then now
    """.split()
)
"""Words that begin a new sentence after an ambiguous abbreviation."""

"""Words that tell where and how something went on in the background: closed lists for the rules that leave it out."""

from __future__ import annotations

PLACES = frozenset(
    """
    street road lane alley square avenue corner courtyard yard garden park lawn field meadow hill hillside slope
    valley beach shore riverbank clearing path trail pavement sidewalk kerb bench table desk sofa armchair chair
    stool room kitchen bedroom bathroom hallway corridor lobby lounge attic basement cellar garage shed porch
    balcony terrace veranda patio doorway window windowsill shelf counter cafe café restaurant pub bar diner
    bakery shop marquee tent hut cabin cottage bungalow barn warehouse hangar car-park backdrop setting
    surroundings
    """.split()
)
"""Nouns of places that are scenery when the text says "a": "in a quiet street"."""

NEAR = frozenset(
    "in at on by near behind beside under beneath underneath outside inside around against opposite".split()
)
"""Prepositions that say where something was, not where it went."""

LIVED_IN = frozenset(
    """
    be become remain stay live lie sit stand lean rest sleep dwell reside lodge settle hang appear emerge vanish
    disappear happen occur go come move walk run drive ride fly travel head arrive land crash return climb fall
    drop jump leap step rush race march pass cross enter leave reach wander stroll roam swim sail float drift
    crawl dive slip slide put place set lay keep hold hide store stow bury plant pile park stick pin fix mount
    install build erect construct find discover spot see catch trap lock abandon dump throw toss shove push pull
    drag pour base locate situate house grow gather crowd queue camp protest demonstrate begin start open close
    end centre center display show show-off exhibit serve spend invest use need depend rely focus concentrate
    insist result succeed fail involve include contain consist belong lead take bring carry send deliver write
    draw paint print carve look stare gaze peer glance point aim work own buy sell rent share arrest kill die
    shoot stab attack rob steal beat rape assault detain raid injure hurt wound explode collapse burn strike hit
    """.split()
)
"""Verbs whose place is part of what happened, or is asked for by the verb, or matters because of the deed."""

DEEDS = frozenset(
    "shoot stab attack beat rape assault kill injure hurt wound hit strike rob steal arrest detain threaten".split()
)
"""Deeds of which the manner matters."""

MOODS = frozenset(
    """
    smile grin nod wave flourish voice tone whisper murmur gaze look expression face eyes enthusiasm gusto
    relish glee delight pride joy ease elegance grace style flair patience affection excitement
    """.split()
)
"""What "with" names when it tells how somebody looked or sounded while something went on."""

JOKES = frozenset("smile grin laugh chuckle giggle wink smirk laughter irony sarcasm tears tear".split())
"""What tells how words were meant: beside a quotation or a verb of saying this is no decoration."""

OCCASIONS = frozenset("statement speech release briefing conference".split())
"""Where words were put on record: "in a statement"."""

"""Words that decorate: closed lists of our own for the rules that leave them out.

An adjective belongs here when a claim says the same without it. Words of worth ("good"), degree ("huge",
"deadly"), doubt ("alleged"), order, origin, age, size, wealth ("lavish") and condition ("rickety") do not: they may be
what the news is about.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(line.split()) for line in text.replace(",", "\n").splitlines()) - {""}


DECORATING = _words(
    """
    picturesque, quaint, scenic, idyllic, leafy, sun-drenched, sun-kissed, sun-soaked, sunlit, snow-capped
    snow-dusted, mist-covered, tree-lined, flower-filled, palm-fringed, palm-lined, ivy-covered, ivy-clad
    cobbled, cobblestone, winding, meandering, sleepy, bustling, sprawling, vibrant, lively, buzzing, teeming
    gleaming, glittering, glistening, glinting, glowing, sparkling, shimmering, twinkling, dazzling, shiny
    glossy, lustrous, burnished, spotless, manicured, well-kept, well-tended, neatly kept, sleek, stylish
    elegant, graceful, chic, trendy, fashionable, dapper, natty, snazzy, swish, glamorous, ornate, exquisite
    dainty, delicate-looking, charming, enchanting, delightful, lovely, gorgeous, ravishing, alluring
    captivating, bewitching, mesmerising, mesmerizing, breathtaking, breath-taking, spellbinding, eye-catching
    striking-looking, jaw-dropping, awe-inspiring, majestic, magnificent, splendid, resplendent, regal, imposing
    grandiose, towering, soaring, lofty, looming, brooding, hulking, cavernous, yawning, iconic, fabled, storied
    legendary, illustrious, renowned, famed, celebrated, world-renowned, much-loved, well-loved, best-loved
    beloved, cherished, treasured, prized, much-admired, much-anticipated, eagerly anticipated
    eagerly awaited, eagerly-awaited
    hotly anticipated, hotly-anticipated, highly anticipated, highly-anticipated, star-studded, glittery
    hugely popular, wildly popular, enormously popular, immensely popular, ever-popular, perennially popular
    rustic, homely, cosy, cozy, snug, homey, folksy, old-world, olde-worlde, chocolate-box, fairy-tale
    fairytale, storybook, postcard-perfect, picture-perfect, picture-postcard, dreamy, dreamlike, otherworldly
    ethereal, babbling, gurgling, murmuring, rippling, rolling, undulating, verdant, lush, luxuriant, fragrant
    sweet-smelling, sweet-scented, balmy, crisp, azure, turquoise-blue, inky, jet-black, snow-white
    honey-coloured, honey-colored, rose-tinted, jewel-like, brightly coloured, brightly-coloured
    brightly colored, brightly-colored, brightly painted, brightly-painted, multicoloured, multi-coloured
    multicolored, multi-colored, colourful, colorful, garish, gaudy, flamboyant, kitsch, moss-covered, mossy
    cobwebbed, fluffy, furry, shaggy, wispy, feathery, velvety, silky, satiny, downy, bushy, bristly, bubbly
    perky, jaunty, sprightly, spry, bow-tied, mop-haired, tousle-haired, tousled, rosy-cheeked, ruddy-faced
    baby-faced, fresh-faced, doe-eyed, wide-eyed, dewy-eyed, gap-toothed, square-jawed, chiselled, chiseled
    well-coiffed, craggy, wizened, twinkly-eyed, softly spoken, softly-spoken, soft-spoken, mild-mannered
    affable, genial, jovial, avuncular, urbane, debonair, dashing, suave, dapper-looking, cherubic
    mouth-watering, mouthwatering, scrumptious, delectable, toothsome
    """
)
"""Adjectives that only decorate, as they stand in the text."""

SIGHTS = frozenset(
    """
    street road lane alley square avenue boulevard courtyard yard garden park lawn field meadow hill hillside
    slope valley mountain peak cliff coast coastline shore beach bay sea ocean lake river stream waterfall
    forest wood woods island countryside landscape scenery view vista sky sunset sunrise sun moon star light
    lamp village town city suburb neighbourhood neighborhood district quarter harbour harbor port marina
    promenade house home cottage villa mansion palace castle tower spire dome church cathedral chapel temple
    mosque museum gallery theatre theater hall ballroom hotel resort restaurant cafe café bar pub club shop
    boutique store mall market building block skyscraper office headquarters room kitchen bathroom bedroom lobby
    corridor staircase balcony terrace bridge fountain statue monument gate door window wall roof ceiling floor
    carpet curtain chandelier table chair sofa desk furniture mirror vase flower rose tree bush hedge leaf plant
    grass car limousine yacht boat ship ferry train bus bicycle bike motorbike plane jet dress gown suit jacket
    coat hat shirt scarf shoe boot tie outfit costume uniform jewel jewellery jewelry ring necklace hair beard
    moustache face eye smile cheek skin fur feather tail wing dish meal dinner lunch breakfast feast banquet
    cake pie soup stew drink wine cocktail coffee tea book novel poem painting picture photograph photo film
    movie song album tune melody show series game festival concert party ceremony wedding parade carnival fair
    exhibition stage set display trophy cup medal structure facade façade column pillar arch railing balustrade
    easel counter shelf sign poster banner flag wallpaper sand sands dune rock stone boulder cloud horizon
    panorama spot setting backdrop surroundings neighbourhoods centre ornament lantern candle ribbon balloon toy
    doll
    """.split()
)
"""What one looks at. Before other nouns the same adjectives may judge: "a stunning defeat", "a golden rule"."""

PAINTING = frozenset(word for word in DECORATING if " " not in word) | _words(
    """
    dusty, grassy, stony, sandy, pebbly, bright, sunny, shady, airy, cool, quiet, round, flat, curved, spiky
    prickly, smooth, soft, squeaky, gentle, kindly, cheery, cheerful, merry, smiling, shy, booming, husky
    hoarse, raspy, tinny, echoing, gravelly, sing-song
    """
)
"""The second of two adjectives may go when it is one of these and the first is kept."""

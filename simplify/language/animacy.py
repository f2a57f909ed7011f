"""Whether a noun names a person, a thing, or could be either.

Used to tell which noun a "who" or "which" belongs to. The list holds nouns for people by role, kinship and origin;
the endings are those that make such nouns regularly. A wrong "person" is worse than an unsure one, so anything
else is "unknown".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Token

Animacy = Literal["person", "thing", "unknown"]

PEOPLE = frozenset(
    """
    man woman person people child boy girl baby adult teenager teen youth youngster pensioner kid parent
    mother father mum dad mom brother sister son daughter wife husband spouse partner uncle aunt cousin
    nephew niece grandmother grandfather grandparent grandson granddaughter twin widow widower orphan
    friend neighbour neighbor colleague guest stranger resident citizen national native foreigner
    migrant refugee immigrant expat voter taxpayer president premier minister chancellor mayor governor
    senator congressman congresswoman mp peer lawmaker politician candidate opponent rival ally diplomat
    ambassador envoy delegate official spokesman spokeswoman spokesperson aide adviser advisor secretary
    chief chair chairman chairwoman chairperson boss head leader deputy king queen prince princess duke
    duchess lord lady soldier general colonel captain lieutenant sergeant major commander fighter rebel
    militant insurgent terrorist gunman sniper hostage prisoner inmate detainee veteran guard officer
    policeman policewoman detective sheriff cop judge lawyer attorney barrister solicitor prosecutor
    juror witness suspect defendant victim thief burglar killer murderer criminal gangster smuggler
    expert scientist researcher scholar academic professor lecturer student pupil teacher tutor doctor
    physician nurse surgeon midwife dentist therapist patient carer psychologist psychiatrist engineer
    architect inventor designer programmer technician mechanic electrician plumber worker employee
    employer staff owner founder entrepreneur businessman businesswoman executive director ceo manager
    banker trader broker investor economist analyst accountant client customer consumer shopper tourist
    passenger driver pilot sailor astronaut cosmonaut farmer fisherman hunter chef cook waiter waitress
    baker butcher barber artist painter sculptor musician singer drummer guitarist composer conductor
    dancer actor actress comedian writer author novelist poet journalist reporter correspondent editor
    columnist blogger critic photographer filmmaker producer historian philosopher archaeologist
    biologist chemist physicist astronomer geologist priest bishop pope imam rabbi monk nun pastor vicar
    activist campaigner protester protestor demonstrator volunteer supporter opponent member athlete
    player coach trainer footballer goalkeeper cyclist runner swimmer boxer champion winner loser fan
    survivor hero champion celebrity star billionaire millionaire graduate heir visitor user viewer
    reader listener speaker observer caller fellow guy bloke
    """.split()
)

THINGS = frozenset(
    """
    company firm bank party government agency ministry department court parliament council committee
    union country state city town village region area street house home building school university
    hospital church museum park river sea island mountain forest road bridge airport station car train
    plane ship boat bus lorry truck bomb gun weapon report book film song letter document law bill act
    treaty deal agreement plan project programme program policy system service product phone computer
    website app internet newspaper magazine money tax price cost sum amount number figure rate
    percentage year month week day hour time war attack strike battle crisis problem issue question
    answer idea theory study survey poll test result disease virus drug food water oil gas energy power
    animal dog cat bird fish horse insect plant tree planet star event ceremony meeting conference
    election vote campaign game match race tournament festival show exhibition concert industry economy
    market business trade job work group organization organisation institute foundation charity club
    association movement network site scheme method process device machine tool engine technology
    operation decision move measure change increase fall rise loss gain land field collapse incursion
    invasion regime birth death life career role focus idea tree story tale news article page word name
    language voice music album track single hit concert novel poem play painting picture photo image
    portrait sculpture game toy doll bed room floor roof wall window door kitchen garden farm shop store
    restaurant cafe bar pub hotel resort beach coast lake valley hill desert planet space sky sun moon
    weather storm rain snow flood fire smoke dust ice heat light shadow colour color sound noise smell
    taste meal dish menu recipe bread cake fruit vegetable meat milk wine beer coffee tea sugar salt
    clothes dress shirt shoe hat bag box bottle glass cup plate knife table chair desk book card ticket
    key lock clock watch camera screen video clip text message email call speech interview debate vote
    poll budget debt loan fund tax fee fine bill cost wage salary pay pension benefit income profit
    sale deal contract bid offer order rule right duty crime theft murder rape trial case charge
    verdict sentence prison jail appeal law court police force army navy unit base border camp bomb
    missile rocket tank truce peace hope fear anger love hate joy pain grief luck chance risk danger
    threat harm damage injury wound disease cancer flu fever cough cure treatment operation scan dose
    pill vaccine clinic ward health sport football rugby tennis golf cricket league cup title goal
    point score record medal prize award school class course exam degree lesson science maths history
    art theatre cinema film series episode show channel radio television press media blog post tweet
    way place thing part side end start middle top bottom front back area field zone site spot corner
    shape size weight height length width depth speed age date time moment period era century decade
    """.split()
)

_PERSON_ENDINGS = (
    "ologist",
    "ographer",
    "woman",
    "women",
    "sman",
    "smen",
    "person",
    "ician",
    "maker",
    "keeper",
    "holder",
    "worker",
    "goer",
)
_THING_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "hood", "ture", "dom", "ology")
"""Nouns of these shapes name no single person; those that do ("celebrity") stand in the list, which is asked first."""
_THING_LABELS = {
    "GPE",
    "LOC",
    "FAC",
    "ORG",
    "PRODUCT",
    "EVENT",
    "WORK_OF_ART",
    "LAW",
    "DATE",
    "TIME",
    "MONEY",
    "PERCENT",
    "QUANTITY",
    "LANGUAGE",
}


def animacy(noun: Token) -> Animacy:
    """Whether the noun at the head of a phrase names a person, a thing, or could be either."""
    lemma = noun.lemma_.lower()
    if noun.ent_type_ == "PERSON" or (
        noun.pos_ == "PRON" and noun.lower_ in {"he", "she", "him", "her", "who", "i", "we", "you"}
    ):
        return "person"
    if lemma in PEOPLE or lemma.endswith(_PERSON_ENDINGS):
        return "person"
    if lemma in THINGS or noun.ent_type_ in _THING_LABELS:
        return "thing"
    if noun.pos_ == "NOUN" and lemma.endswith(_THING_ENDINGS):
        return "thing"
    return "unknown"


def is_plural(noun: Token) -> bool | None:
    """Whether the noun phrase headed by the token is plural; None when that cannot be told."""
    if any(child.dep_ == "conj" for child in noun.children) and any(
        child.dep_ == "cc" and child.lower_ == "and" for child in noun.children
    ):
        return True
    if noun.tag_ in {"NNS", "NNPS"} or noun.lemma_.lower() in {"people", "police"}:
        return True
    if noun.tag_ in {"NN", "NNP"}:
        return False
    return None

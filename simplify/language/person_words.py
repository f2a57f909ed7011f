"""Words that tell people, organisations and places apart: titles, roles, kin, and the nouns that names end
with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE_TITLES = _words(
    """
    mr sir lord king prince duke baron count emperor father brother pope sheikh messrs chairman
    """
)
FEMALE_TITLES = _words(
    """
    mrs ms miss lady dame queen princess duchess baroness countess empress sister chairwoman madam
    """
)

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | _words(
        """
    dr prof professor st gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl
    corporal sgt sergeant adm admiral brig brigadier marshal rev reverend bishop archbishop cardinal rabbi
    imam hon sen senator rep representative congressman congresswoman gov governor pres president president-
    elect vice deputy prime minister premier chancellor secretary foreign defence defense finance interior
    justice ambassador judge justice attorney mayor councillor councilor former ex-president ex-minister
    chief detective inspector superintendent constable officer pte private pvt coach chair chairperson
    """
    )
)
"""Words that may stand right before the name of a person, in lower case and without their full stop."""

MALE_NOUNS = _words(
    """
    man boy father dad son brother husband uncle grandfather grandson nephew king prince duke gentleman
    businessman spokesman chairman policeman fisherman fireman salesman actor waiter widower bridegroom
    boyfriend monk priest lad congressman fiance stepfather godfather schoolboy cameraman sportsman
    """
)
FEMALE_NOUNS = _words(
    """
    woman girl mother mum mom daughter sister wife aunt grandmother granddaughter niece queen princess
    duchess lady businesswoman spokeswoman chairwoman policewoman actress waitress widow bride girlfriend
    nun congresswoman stepmother godmother schoolgirl sportswoman midwife heroine
    """
)

PERSON_NOUNS = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | _words(
        """
    person child baby teenager adult student pupil teacher professor scientist researcher doctor nurse
    surgeon patient lawyer judge prosecutor defendant suspect victim witness survivor officer official
    spokesperson leader president minister premier chancellor governor mayor senator politician lawmaker
    councillor ambassador diplomat envoy general colonel captain major sergeant admiral commander soldier
    fighter sailor pilot driver passenger worker employee employer boss manager director executive founder
    owner chief head chair secretary treasurer member colleague partner friend neighbour neighbor relative
    parent sibling twin cousin spouse journalist reporter author writer poet editor blogger critic singer
    musician artist painter actor director producer player coach footballer athlete champion winner expert
    analyst economist historian philosopher psychologist engineer designer developer architect farmer
    shopkeeper baker cook chef cleaner guard guide tourist visitor resident citizen voter customer client
    consumer user activist campaigner protester volunteer migrant refugee prisoner inmate hostage rebel
    militant terrorist hacker thief killer murderer detective investigator inspector astronaut explorer
    inventor caller host guest candidate applicant aide adviser advisor deputy rival opponent critic
    supporter fan believer bishop pope imam rabbi youngster pensioner billionaire millionaire entrepreneur
    trader banker accountant consultant graduate entomologist biologist physicist chemist astronomer
    geologist archaeologist zoologist palaeontologist republican democrat conservative veteran scholar
    academic lecturer tutor headteacher principal carer dictator attacker shooter gunman skipper crewman
    castaway skydiver surfer diver climber swimmer runner cyclist rider jockey jury juror
    """
    )
)
"""Nouns (lemmas) for one human being."""

ROLE_NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "president": "president",
        "premier": "prime minister",
        "minister": "minister",
        "leader": "leader",
        "chancellor": "chancellor",
        "general": "general",
        "colonel": "colonel",
        "captain": "captain",
        "admiral": "admiral",
        "senator": "senator",
        "governor": "governor",
        "mayor": "mayor",
        "king": "king",
        "queen": "queen",
        "prince": "prince",
        "princess": "princess",
        "pope": "pope",
        "judge": "judge",
        "dictator": "dictator",
        "chairwoman": "chairwoman",
        "chairman": "chairman",
    }
)
"""Roles by which news calls a person again ("the general", "the Russian president")."""

GROUP_NOUNS = _words(
    """
    government company firm group team party committee council court parliament congress senate army navy
    police agency ministry department authority office commission union association organisation
    organization charity bank university school college hospital club church family community crowd public
    media press staff crew jury board band corporation business institute institution regime administration
    opposition movement network publisher broadcaster newspaper retailer airline manufacturer supplier
    operator regulator watchdog foundation society service force
    """
)
"""Nouns for a body of people, which can speak, and be "it" or "they"."""

ORGANISATION_WORDS = _words(
    """
    inc ltd plc corp co llc company corporation group committee council commission agency institute
    institution university college school academy association society union party parliament congress senate
    assembly court bank fund foundation trust ministry department office bureau authority service services
    force forces army navy police press news times post guardian telegraph journal magazine bbc cnn league
    club united city federation organisation organization programme program network alliance coalition
    campaign centre center hospital museum church board airlines airways line lines motors systems
    technologies industries holdings partners associates studios records pictures airport team regime
    administration government
    """
)
"""Words at the end of a name that mark an organisation (lower case, no full stop)."""

PLACE_WORDS = _words(
    """
    region province state county district city town village valley river sea ocean bay lake mountain
    mountains island islands coast peninsula desert forest street road avenue square bridge park cape gulf
    strait beach border capital mount hill north south east west
    """
)
"""Words that end, or follow, the name of a place (lower case)."""

HALF_TITLES = _words("vice deputy prime foreign defence defense finance interior justice former chief")
"""Words of `TITLES` that are part of one only before another ("Foreign Minister", not "Foreign Policy")."""

THING_WORDS = _words(
    "act bill law treaty convention prize award cup games festival agreement project amendment protocol"
)
"""Words at the end of a name that is neither a person, a place nor an organisation."""

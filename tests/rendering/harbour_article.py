"""An article that we made up, sentence by sentence with its plain wording: a fire on a ferry."""

# Whole sentences of an article are easier to read unbroken.
# ruff: noqa: E501

from __future__ import annotations

from tests.rendering.composing import Piece

HARBOUR: list[Piece] = [
    (
        "heading",
        [
            (
                "Ferry firm suspends night crossings after engine-room fire",
                ["Ferry firm stops night trips after a fire"],
            )
        ],
    ),
    (
        "paragraph",
        [
            (
                "Norrow Lines, the operator of the only year-round ferry to the Skerry Islands, suspended all night "
                "crossings on Tuesday after a blaze in the engine room of its flagship injured at least 14 people.",
                [
                    "Norrow Lines stopped all night crossings on Tuesday.",
                    "There was a fire in the engine room of its main ship, and at least 14 people were hurt.",
                    "Norrow Lines is the operator of the only ferry to the Skerry Islands that sails all year.",
                ],
            ),
            (
                "The company, which carries roughly 410,000 passengers a year, described the fire as a “thermal "
                "event” and denied that the ship had been unsafe.",
                [
                    "The company described the fire as a “thermal event”.",
                    "It denied that the ship had been unsafe.",
                    "The company carries roughly 410,000 passengers a year.",
                ],
            ),
        ],
    ),
    (
        "paragraph",
        [
            (
                "“We heard a bang and then the lights went out,” said Ines Calder, a nurse who was travelling with "
                "her two sons.",
                [
                    "“We heard a bang and then the lights went out,” said Ines Calder.",
                    "Calder is a nurse who was travelling with her two sons.",
                ],
            ),
            (
                "“Nobody told us anything for forty minutes. We sat in the dark and counted.",
                ["“Nobody told us anything for forty minutes.", "We sat in the dark and counted."],
            ),
            ("I would not do it again.”", ["I would not do it again.”"]),
        ],
    ),
    ("heading", [("Two versions of one night", ["Two versions of one night"])]),
    (
        "paragraph",
        [
            (
                "Union leader Tomas Varga claimed, without providing evidence, that managers had postponed repairs "
                "to the fuel line “at least three times” since January.",
                [
                    "Union leader Tomas Varga claimed that managers had postponed repairs to the fuel line “at least "
                    "three times” since January.",
                    "He did not provide evidence.",
                ],
            ),
            (
                "Chief executive Margaret Oduya rejected the allegation, saying that the vessel passed a statutory "
                "inspection on 3 February.",
                [
                    "Chief executive Margaret Oduya rejected the allegation.",
                    "She said that the vessel passed a statutory inspection on 3 February.",
                    (
                        "A statutory inspection is a check that the law says must be done.",
                        "statutory inspection",
                    ),
                ],
            ),
            (
                "“If anyone has proof, they should hand it to the investigators,” she said.",
                ["“If anyone has proof, they should hand it to the investigators,” she said."],
            ),
        ],
    ),
    (
        "paragraph",
        [
            (
                "The Marine Safety Board has opened an inquiry and may take up to nine months to report; it has not "
                "said whether the fire was an accident.",
                [
                    "The Marine Safety Board has opened an inquiry.",
                    ("An inquiry is an official search for the facts about something.", "inquiry"),
                    "It may take up to nine months to report.",
                    "The board has not said whether the fire was an accident.",
                ],
            ),
        ],
    ),
    ("heading", [("What islanders can do now", ["What islanders can do now"])]),
    (
        "item",
        [
            (
                "Day crossings at 7 a.m. and 2 p.m. will continue unless the weather is bad.",
                ["Day crossings at 7 a.m. and 2 p.m. will continue unless the weather is bad."],
            )
        ],
    ),
    (
        "item",
        [
            (
                "Passengers holding tickets for a night crossing can obtain a refund until 31 May.",
                ["Passengers who have tickets for a night crossing can get a refund until 31 May."],
            )
        ],
    ),
    (
        "item",
        [
            (
                "Patients with hospital appointments are asked to ring the council, which has chartered a smaller boat.",
                [
                    "Patients with hospital appointments are asked to ring the council.",
                    "The council has chartered a smaller boat.",
                ],
            )
        ],
    ),
    (
        "paragraph",
        [
            (
                "The island council estimates that the suspension will cost local businesses about £85,000 a week, "
                "a figure that Norrow Lines disputes.",
                [
                    "The island council estimates that the suspension will cost local businesses about £85,000 a week.",
                    "Norrow Lines disputes this figure.",
                ],
            ),
            ("By the quay, someone had already painted over the old timetable.", []),
        ],
    ),
]

SPEECH = {"We heard": "Ines Calder"}
ANSWERED = "The company, which carries"

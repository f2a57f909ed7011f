"""Rewrites that we wrote ourselves to try the check: honest ones, and ones that change a fact while much else changes.

`HONEST` has pairs of an original and a rewrite that says the same. `DISHONEST` has the kinds under which the fault may
be told (an editor would accept any of them), the original, and a rewrite with one fault.
"""

from __future__ import annotations

HONEST: tuple[tuple[str, str], ...] = (
    (
        "The ferry Aurora, which carries 200 passengers between Norham and the islands, ran aground on Tuesday after "
        "its engine failed.",
        "The ferry Aurora ran aground on Tuesday. Its engine had failed. The ship carries 200 passengers between "
        "Norham and the islands.",
    ),
    (
        "The bridge was closed by the council in March because inspectors had found cracks in two of its pillars.",
        "In March the council closed the bridge. Inspectors had found cracks in two pillars.",
    ),
    (
        "Tom Brandt has run the bakery for 30 years. He said he would not sell it to the chain.",
        "Tom Brandt has run the bakery for thirty years. Brandt said that he would not sell it to the chain.",
    ),
    (
        "About 20% of the town’s 3,000 households still burn coal.",
        "About one fifth of the 3,000 households in the town still burn coal.",
    ),
    (
        "Residents purchased additional food prior to the storm’s arrival.",
        "People who live there bought extra food before the storm came.",
    ),
    (
        "Although the harvest was poor, farmers did not raise their prices, according to the market’s director, Ines "
        "Moll.",
        "Ines Moll, the director of the market, said that farmers did not raise their prices although the harvest was "
        "poor.",
    ),
    (
        "The museum has no lift. Visitors who use wheelchairs cannot reach the second floor.",
        "The museum has no lift, so visitors in wheelchairs cannot get to the second floor.",
    ),
    (
        "The company failed to pay its drivers in April and refused to explain the delay.",
        "The company did not pay its drivers in April. It would not explain the delay.",
    ),
    (
        "“We have waited four years for this road, and we are not going to wait any longer,” said Rosa Lund, who keeps "
        "the village shop.",
        "Rosa Lund keeps the village shop. She said: “We have waited four years for this road, and we are not going to "
        "wait any longer.”",
    ),
    (
        "“The water came at night. Nobody warned us,” said Karim Dahl, whose house was ruined.",
        "Karim Dahl’s house was ruined. He said: “Nobody warned us.”",
    ),
    (
        "“I was never asked,” Karim Dahl told the inquiry.",
        "Karim Dahl told the inquiry that he had never been asked.",
    ),
    (
        "The fire was probably caused by a faulty cable, investigators believe.",
        "Investigators think that a broken cable probably caused the fire.",
    ),
    (
        "The talks may collapse before the end of the week.",
        "It is possible that the talks will fail before the end of the week.",
    ),
    (
        "The trial, which opened on 3 May, is due to end in late June.",
        "The trial began on 3 May. It should end in late June.",
    ),
    (
        "Unless it rains before Sunday, the reservoir will be empty by August.",
        "If it does not rain before Sunday, the reservoir will be empty by August.",
    ),
    (
        "Rents in Norham are higher than those in Velby, though wages are lower.",
        "People pay more rent in Norham than in Velby. But they earn less.",
    ),
    (
        "Dogs are not allowed on the beach in summer, a sign at the entrance says.",
        "A sign at the entrance says that dogs are banned from the beach in summer.",
    ),
    (
        "It is not impossible that the ship will be repaired by autumn, the yard’s owner said.",
        "The owner of the yard said that the ship may be repaired by autumn.",
    ),
    (
        "Anna Weir was succeeded as mayor by Jon Pell in 2019.",
        "In 2019 Jon Pell became mayor. Before him, Anna Weir was mayor.",
    ),
    (
        "Jon Pell beat Anna Weir by just 40 votes in the election for mayor.",
        "Anna Weir lost the election for mayor to Jon Pell by only 40 votes.",
    ),
    (
        "The harbour, once owned by the Lund family, belongs to the state today.",
        "The Lund family once owned the harbour. Today the state owns it.",
    ),
    (
        "The mast, which stands 2,000 m above the sea, was put up two decades ago.",
        "The mast was built 20 years ago. It stands 2,000 metres above the sea.",
    ),
    (
        "The majority of the islanders voted for the plan, and every single member of the council backed it.",
        "Most of the islanders voted for the plan. All the members of the council supported it.",
    ),
    (
        "The paper alleged, without offering evidence, that the vote had been rigged.",
        "The paper claimed that the vote had been rigged. It gave no evidence.",
    ),
    (
        "The International Sea Council (ISC), based in Velby, has 14 members.",
        "The ISC is based in Velby. It has 14 members.",
    ),
    (
        "The Danish government has pledged to restore the marshes within ten years.",
        "The government of Denmark has promised to restore the marshes within a decade.",
    ),
    (
        "Nearly half of the pupils, 46%, come to school by bus.",
        "Almost half of the pupils (46 per cent) go to school by bus.",
    ),
    (
        "The committee made a decision to carry out an inspection of the mill.",
        "The committee decided to inspect the mill.",
    ),
    (
        "The destruction of the old pier angered fishermen, many of whom had used it for decades.",
        "Fishermen were angry because the old pier was destroyed. Many of them had used it for decades.",
    ),
    (
        "Neither the owner nor the captain has been charged.",
        "The owner has not been charged. The captain has not been charged.",
    ),
    (
        "Only three of the twelve boats returned.",
        "Just 3 of the 12 boats came back.",
    ),
    (
        "No fewer than fifty people were treated for smoke inhalation, said the hospital, which is the only one on the "
        "island.",
        "The hospital said that at least 50 people were treated because they had breathed in smoke. It is the only "
        "hospital on the island.",
    ),
    (
        "A spokesman for the firm declined to comment on the report.",
        "A spokesman for the firm did not want to comment on the report.",
    ),
    (
        "President Maria Costa, 58, will fly to Oslo on Monday for talks on fishing quotas.",
        "Maria Costa is the president. She is 58. On Monday, she will fly to Oslo for talks on fishing quotas.",
    ),
    (
        "The old theatre, a red-brick building designed by a local architect whose name has been forgotten, will be "
        "turned into flats.",
        "The old theatre will become flats.",
    ),
    (
        "Sales fell by 3% last year after rising for ten years.",
        "Sales had gone up for 10 years. Last year they went down by 3%.",
    ),
    (
        "The pier reopened on Saturday, more than two years after a storm destroyed it.",
        "A storm destroyed the pier. More than two years later, on Saturday, it opened again.",
    ),
    (
        "It was the captain who called the coastguard, not the crew.",
        "The captain called the coastguard. The crew did not.",
    ),
    (
        "Rosa Lund told Tom Brandt that she would leave the band.",
        "Tom Brandt was told by Rosa Lund that she would leave the band.",
    ),
    (
        "The firm was ordered by a judge to pay £2.5m in damages to the families of the victims.",
        "A judge ordered the firm to pay the families of the victims £2.5 million in damages.",
    ),
    (
        "Critics say the dam will do more harm than good, but engineers insist that it is safe and that nobody will "
        "lose their home.",
        "Critics say that the dam will do more harm than good. But engineers insist that it is safe. They insist that "
        "nobody will lose their home.",
    ),
    (
        "Having lost its licence, the station went off the air at noon on Friday.",
        "The station lost its licence. At noon on Friday it stopped broadcasting.",
    ),
)

DISHONEST: tuple[tuple[str, str, str], ...] = (
    (
        "negation",
        "Despite months of warnings, the port authority did not inspect the crane before the accident, the report "
        "says.",
        "The report says that the port authority inspected the crane before the accident. There had been warnings for "
        "months.",
    ),
    (
        "negation",
        "The union ruled out a strike during the holidays, its leader Ada Voss told members on Friday.",
        "On Friday, the leader of the union, Ada Voss, told members that there would be a strike during the holidays.",
    ),
    (
        "negation speaker",
        "The two brothers, who grew up in Velby, deny that they stole the paintings from the chapel.",
        "The two brothers grew up in Velby. They stole the paintings from the chapel.",
    ),
    (
        "negation",
        "The new vaccine protects children against the fever, doctors at the clinic said.",
        "Doctors at the clinic said that the new vaccine does not protect children from the fever.",
    ),
    (
        "negation",
        "The captain left the harbour without asking for permission, an inquiry found.",
        "An inquiry found that the captain asked for permission. Then he left the harbour.",
    ),
    (
        "negation",
        "Nobody on the island, which has 900 inhabitants, has caught the disease since 2015.",
        "The island has 900 inhabitants. They have caught the disease since 2015.",
    ),
    (
        "negation",
        "After the storm the villagers, many of them elderly, were able to return to their homes within a week.",
        "Many of the villagers are old. After the storm they could not go back to their homes within a week.",
    ),
    (
        "certainty",
        "The factory could close next year if orders keep falling, its manager said.",
        "The manager of the factory said it will close next year if orders keep going down.",
    ),
    (
        "certainty",
        "Scientists suspect that the bones belong to a whale that died 4,000 years ago.",
        "Scientists know that the bones come from a whale. It died 4,000 years ago.",
    ),
    (
        "certainty",
        "The new rules might help small shops, which have struggled since the bypass opened.",
        "Small shops have had problems since the bypass opened. The new rules will certainly help them.",
    ),
    (
        "certainty",
        "Cutting the trees probably made the landslide worse, according to geologist Omar Reyes.",
        "Geologist Omar Reyes says that cutting down the trees made the landslide worse.",
    ),
    (
        "certainty speaker",
        "Police believe the thieves escaped by boat shortly after midnight.",
        "Shortly after midnight, the thieves got away by boat.",
    ),
    (
        "certainty",
        "The painting appears to be the work of a pupil rather than of the master himself.",
        "The painting is the work of a pupil. The master himself did not paint it.",
    ),
    (
        "evidence",
        "The alleged forger, who is 61, was led into the court in Norham on Monday.",
        "On Monday the forger was led into the court in Norham. He is 61.",
    ),
    (
        "evidence",
        "The governor claimed without evidence that outsiders had started the fires in the hills.",
        "The governor claimed that outsiders started the fires in the hills.",
    ),
    (
        "evidence",
        "The figures, which could not be independently verified, show that 300 houses were lost in the flood.",
        "The flood destroyed 300 houses, the figures show.",
    ),
    (
        "number",
        "At least 70 cars were stuck in the snow for almost nine hours, the road service said.",
        "The road service said that 70 cars could not move in the snow for almost nine hours.",
    ),
    (
        "number",
        "The orchestra, founded in 1964, has 82 musicians from 19 countries.",
        "The orchestra began in 1964. It has 82 musicians. They come from 29 countries.",
    ),
    (
        "number",
        "Tickets cost between £15 and £40, about a third less than last year.",
        "Tickets cost from £15 to £40. Last year they cost more: prices went down by about a quarter.",
    ),
    (
        "number",
        "One in five pupils at the school walks there, a survey of parents found.",
        "A survey asked parents how pupils get to school. It found that 25% of them walk.",
    ),
    (
        "number",
        "Twelve of the 30 hives survived the winter, the beekeeper said.",
        "The beekeeper has 30 hives. She said that 20 of them lived through the winter.",
    ),
    (
        "number",
        "The sea wall, built in the 1870s by prisoners, protects the lower town.",
        "Prisoners built the sea wall in the 1970s. It keeps the lower town safe.",
    ),
    (
        "scale number",
        "The reserve, which lies under the northern coast, holds 4.2 million barrels of oil.",
        "There is oil under the northern coast. The reserve holds 4.2 billion barrels.",
    ),
    (
        "scale",
        "The repairs, which began after Easter, took six weeks and were paid for by the state.",
        "The state paid for the repairs. They started after Easter and took six months.",
    ),
    (
        "scale",
        "Runners must cover 50 kilometres of hilly road, stopping only for water.",
        "Runners must run 50 metres on a road with hills. They stop only for water.",
    ),
    (
        "scale",
        "The boy, who had been missing since breakfast, was found after 11 hours in a barn.",
        "The boy had been missing since breakfast. People found him in a barn after 11 days.",
    ),
    (
        "date scale",
        "The council will vote on the plan on Wednesday, and protesters say they will be there.",
        "Protesters say that they will come when the council votes on the plan on Thursday.",
    ),
    (
        "date scale",
        "The last bank in Velby will shut its doors at the end of October, its owner announced.",
        "The owner announced that the last bank in Velby will close at the end of November.",
    ),
    (
        "date scale",
        "The school opened in the spring of 2012, and its first pupils have just finished university.",
        "The first pupils of the school have just finished university. The school opened in the autumn of 2012.",
    ),
    (
        "date opposite",
        "The crew landed yesterday at a field near Norham and was met by a large crowd.",
        "The crew will land tomorrow at a field near Norham. A large crowd meets it.",
    ),
    (
        "name",
        "Conductor Paulo Reis has left the choir after a dispute over pay, the choir said in a letter.",
        "Paulo Mendes no longer leads the choir. The choir said in a letter that there was a dispute about pay.",
    ),
    (
        "name",
        "The tunnel between Norham and Velby will be dug by a Swiss company.",
        "A Swiss company will dig the tunnel between Norham and Lisbon.",
    ),
    (
        "name",
        "The study, paid for by the Harbour Trust, found that mussels are getting smaller.",
        "A study found that mussels are getting smaller. Greenpeace paid for it.",
    ),
    (
        "name",
        "Foreign Minister Lena Holt met fishermen in the harbour and promised to listen to them.",
        "Prime Minister Lena Holt went to the harbour to meet fishermen. She promised that she would listen to them.",
    ),
    (
        "roles",
        "Anna Weir accused Jon Pell of hiding the letters from the committee for months.",
        "The committee did not see the letters for months. Jon Pell accused Anna Weir of hiding them.",
    ),
    (
        "roles",
        "The union sued the company over the accident, in which two men lost their hands.",
        "Two men lost their hands in the accident. The company sued the union because of it.",
    ),
    (
        "roles",
        "A teacher was hit by a cyclist outside the library during the morning rush.",
        "During the morning rush, a teacher hit a cyclist outside the library.",
    ),
    (
        "roles",
        "Denmark lent Iceland a ship after the harbour froze over in January.",
        "In January the harbour froze over. Then Iceland lent Denmark a ship.",
    ),
    (
        "roles",
        "The painter Ida Krag left her house to the sculptor Nils Bro, who turned it into a school.",
        "The sculptor Nils Bro left his house to the painter Ida Krag. It became a school.",
    ),
    (
        "opposite",
        "The price of bread, which families here eat every day, rose sharply over the winter.",
        "Families here eat bread every day. Over the winter its price fell a lot.",
    ),
    (
        "opposite",
        "The owner sold the mill before the fire, and he has not been seen in the valley since.",
        "After the fire the owner sold the mill. Nobody has seen him in the valley since then.",
    ),
    (
        "opposite",
        "Travelling by train is more expensive than flying, a comparison of forty routes shows.",
        "Someone compared 40 routes. It is cheaper to travel by train than to fly.",
    ),
    (
        "opposite",
        "Most of the new houses will be built in the north of the town, where land is cheap.",
        "Land is cheap in the south of the town. Most of the new houses will be built there.",
    ),
    (
        "opposite",
        "The under-16 team won its final match in front of 2,000 people and wept on the pitch.",
        "The under-16 team lost its final match. 2,000 people watched. The players cried on the pitch.",
    ),
    (
        "opposite",
        "The younger sister, Mina, runs the farm; the other teaches in the city.",
        "Mina is the older sister. She runs the farm. The other sister is a teacher in the city.",
    ),
    (
        "opposite",
        "Doctors praised the plan to shut the clinic at night, which would save money.",
        "The plan is to close the clinic at night. That would save money. Doctors criticised the plan.",
    ),
    (
        "amount",
        "All the sheep on the eastern slope survived the blizzard, the shepherd reported.",
        "The shepherd said that some of the sheep on the eastern slope lived through the blizzard.",
    ),
    (
        "amount",
        "Few people in the valley had heard of the singer until her song was used in a film.",
        "Many people in the valley already knew the singer when her song was used in a film.",
    ),
    (
        "amount",
        "Some of the wells in the district contain too much arsenic, a laboratory in the capital has found.",
        "A laboratory in the capital has found that every well in the district has too much arsenic in it.",
    ),
    (
        "amount opposite",
        "The old bus rarely broke down, even though its driver was seldom able to get new parts.",
        "The old bus often broke down. Its driver could seldom get new parts.",
    ),
    (
        "condition",
        "The strike will go ahead on Monday unless the owners offer more money.",
        "The strike will go ahead on Monday. The owners will not pay more.",
    ),
    (
        "condition",
        "If the court agrees, the family will get back the house that was seized in 1949.",
        "The family will get back its house. It was seized in 1949. The court agrees.",
    ),
    (
        "condition",
        "Visitors may touch the statues only if a guide is present and they wear gloves.",
        "Visitors may touch the statues. A guide is present. Visitors wear gloves.",
    ),
    (
        "condition",
        "The island will stay closed to tourists until the birds have left their nests.",
        "The island will stay closed to tourists. The birds have left their nests.",
    ),
    (
        "quotation",
        "“We were treated like cattle,” said Ewa Noll, who spent two nights at the station.",
        "Ewa Noll spent two nights at the station. She said: “We were treated like animals.”",
    ),
    (
        "quotation",
        "“I do not regret a single day of it,” said the former keeper of the lighthouse.",
        "The former keeper of the lighthouse said: “I do not regret one day of it.”",
    ),
    (
        "quotation",
        "The coach said that the referee had been unfair and that the team would appeal.",
        "The coach said: “The referee was unfair and we will appeal.”",
    ),
    (
        "quotation",
        "Farmer Jens Kold said he was tired and wanted to rest after forty harvests.",
        "Jens Kold is a farmer. “My back is finished and so is my patience,” he said.",
    ),
    (
        "quotation",
        "“The roof is safe,” the builder said. “But I would not let my children sleep under it.”",
        "The builder said: “The roof is safe and I would let my children sleep under it.”",
    ),
    (
        "speaker",
        "“The harbour is finished,” said Ada Voss. Her rival, Jon Pell, said that it could be saved.",
        "Jon Pell said: “The harbour is finished.” Ada Voss is his rival.",
    ),
    (
        "speaker",
        "The water company says that the river is clean enough for children to swim in.",
        "The river is clean enough for children to swim in.",
    ),
    (
        "speaker",
        "According to the mayor, the new stadium will pay for itself within eight years.",
        "Within eight years the new stadium will pay for itself.",
    ),
    (
        "speaker",
        "The prosecutor argued that the captain had been drinking before the ship left port.",
        "The defence lawyer argued that the captain had been drinking before the ship left port.",
    ),
    (
        "speech",
        "The developer claimed that the flats would remain affordable for local families.",
        "The developer explained that the flats would stay affordable for families from the area.",
    ),
    (
        "speech",
        "The bank said that it had made loans to the minister’s brother.",
        "The bank admitted that it had lent money to the brother of the minister.",
    ),
    (
        "speech",
        "Neighbours alleged that the landlord cut off the heating in January.",
        "Neighbours revealed that the landlord turned off the heating in January.",
    ),
    (
        "severity",
        "The massacre at the fishing village, in which 34 people died, is remembered every May.",
        "Every May people remember the incident at the fishing village. 34 people died in it.",
    ),
    (
        "severity",
        "Guards tortured the prisoners for days, a former cook at the camp told the court.",
        "A former cook at the camp told the court that guards mistreated the prisoners for days.",
    ),
    (
        "severity",
        "The famine in the highlands has driven thousands of families to the coast.",
        "Thousands of families have gone to the coast because of the food shortage in the highlands.",
    ),
    (
        "severity",
        "There was outrage in the capital when the verdict was read out.",
        "When the verdict was read out, there was concern in the capital.",
    ),
    (
        "severity",
        "The protest outside the ministry ended peacefully shortly before midnight.",
        "The riot outside the ministry ended peacefully just before midnight.",
    ),
    (
        "contested",
        "The ministry speaks of a “cleansing” of the hills, where 40 farms were burned.",
        "40 farms were burned during the cleansing of the hills, the ministry says.",
    ),
    (
        "contested",
        "The so-called liberators emptied the shops and took the villagers’ horses.",
        "The liberators emptied the shops. They took the horses of the villagers.",
    ),
    (
        "contested quotation",
        "The company calls the dismissals a “release of talent” and says that they were needed.",
        "The company says that the release of talent was needed.",
    ),
)

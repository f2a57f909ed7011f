"""Countries with their capitals, people and short forms; seats of government; a few hundred first names.

Written for this project. It settles what the parser's names get wrong ("Kyiv" as a person); it is no atlas.
Gender is what a first name most often tells in English news; names used for both are left out on purpose.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_COUNTRIES = """
Afghanistan|Kabul|Afghan Afghans
Albania|Tirana|Albanian Albanians
Algeria|Algiers|Algerian Algerians
Angola|Luanda|Angolan Angolans
Argentina|Buenos Aires|Argentine Argentinian Argentines Argentinians
Armenia|Yerevan|Armenian Armenians
Australia|Canberra|Australian Australians
Austria|Vienna|Austrian Austrians
Azerbaijan|Baku|Azerbaijani Azerbaijanis
Bahrain|Manama|Bahraini Bahrainis
Bangladesh|Dhaka|Bangladeshi Bangladeshis
Belarus|Minsk|Belarusian Belarusians
Belgium|Brussels|Belgian Belgians
Bolivia|La Paz|Bolivian Bolivians
Bosnia|Sarajevo|Bosnian Bosnians
Botswana|Gaborone|
Brazil|Brasilia|Brazilian Brazilians
Bulgaria|Sofia|Bulgarian Bulgarians
Burkina Faso|Ouagadougou|
Burundi|Bujumbura|Burundian
Cambodia|Phnom Penh|Cambodian Cambodians
Cameroon|Yaounde|Cameroonian
Canada|Ottawa|Canadian Canadians
Chad||Chadian
Chile|Santiago|Chilean Chileans
China|Beijing|Chinese
Colombia|Bogota|Colombian Colombians
Congo|Kinshasa|Congolese
Costa Rica|San Jose|
Croatia|Zagreb|Croatian Croatians Croat Croats
Cuba|Havana|Cuban Cubans
Cyprus|Nicosia|Cypriot Cypriots
Czech Republic|Prague|Czech Czechs|Czechia
Denmark|Copenhagen|Danish Dane Danes
Dominican Republic|Santo Domingo|Dominican
Ecuador|Quito|Ecuadorean Ecuadorian
Egypt|Cairo|Egyptian Egyptians
El Salvador|San Salvador|Salvadoran
England||English
Eritrea|Asmara|Eritrean Eritreans
Estonia|Tallinn|Estonian Estonians
Ethiopia|Addis Ababa|Ethiopian Ethiopians
Fiji|Suva|Fijian
Finland|Helsinki|Finnish Finn Finns
France|Paris|French
Gabon|Libreville|
Gambia|Banjul|Gambian
Georgia|Tbilisi|Georgian Georgians
Germany|Berlin|German Germans
Ghana|Accra|Ghanaian Ghanaians
Greece|Athens|Greek Greeks
Greenland|Nuuk|Greenlandic
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Haiti|Port-au-Prince|Haitian Haitians
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian Hungarians
Iceland|Reykjavik|Icelandic Icelander Icelanders
India|New Delhi|Indian Indians|Delhi
Indonesia|Jakarta|Indonesian Indonesians
Iran|Tehran|Iranian Iranians
Iraq|Baghdad|Iraqi Iraqis
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli Israelis
Italy|Rome|Italian Italians
Ivory Coast|Abidjan|Ivorian
Jamaica|Kingston|Jamaican Jamaicans
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian Jordanians
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan Kenyans
Kosovo|Pristina|Kosovan
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian Latvians
Lebanon|Beirut|Lebanese
Liberia|Monrovia|Liberian Liberians
Libya|Tripoli|Libyan Libyans
Lithuania|Vilnius|Lithuanian Lithuanians
Luxembourg||
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian Malaysians
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|
Mexico|Mexico City|Mexican Mexicans
Moldova|Chisinau|Moldovan Moldovans
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan Moroccans
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese|Burma
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepali Nepalese
Netherlands|The Hague|Dutch|Holland;the Netherlands
New Zealand|Wellington|New Zealander New Zealanders
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian Nigerians
North Korea|Pyongyang|North-Korean
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian Norwegians
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani Pakistanis
Palestine|Ramallah|Palestinian Palestinians
Panama|Panama City|Panamanian
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian Peruvians
Philippines|Manila|Filipino Filipinos Philippine|the Philippines
Poland|Warsaw|Polish Pole Poles
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari Qataris
Romania|Bucharest|Romanian Romanians
Russia|Moscow|Russian Russians|the Russian Federation;Russian Federation
Rwanda|Kigali|Rwandan Rwandans
Saudi Arabia|Riyadh|Saudi Saudis
Scotland|Edinburgh|Scottish Scot Scots
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian Serb Serbs Serbians
Sierra Leone|Freetown|
Singapore||Singaporean
Slovakia|Bratislava|Slovak Slovaks
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali Somalis
South Africa|Pretoria|South-African
South Korea|Seoul|South-Korean
South Sudan|Juba|
Spain|Madrid|Spanish Spaniard Spaniards
Sri Lanka|Colombo|
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish Swede Swedes
Switzerland|Bern|Swiss
Syria|Damascus|Syrian Syrians
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai Thais
Tunisia|Tunis|Tunisian Tunisians
Turkey|Ankara|Turkish Turk Turks|Türkiye
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan Ugandans
Ukraine|Kyiv|Ukrainian Ukrainians|Kiev
United Arab Emirates|Abu Dhabi|Emirati|UAE;the UAE;the United Arab Emirates
United Kingdom|London|British Briton Britons|UK;U.K.;Britain;the UK;Great Britain;the United Kingdom
United States|Washington|American Americans|US;U.S.;USA;America;the US;the United States;the USA
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vatican|Vatican City||the Vatican
Venezuela|Caracas|Venezuelan Venezuelans
Vietnam|Hanoi|Vietnamese
Wales|Cardiff|Welsh
Yemen|Sanaa|Yemeni Yemenis
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
"""

_OTHER_PLACES = """
Europe Asia Africa Antarctica Oceania Arctic Crimea Gaza Donbas Siberia Scandinavia Kashmir Tibet
Catalonia Bavaria California Texas Florida Alaska Hawaii Manhattan Brooklyn Chicago Boston Seattle Houston
Geneva Zurich Munich Hamburg Frankfurt Milan Naples Venice Barcelona Seville Lyon Marseille Rotterdam
Amsterdam Antwerp Glasgow Manchester Liverpool Birmingham Leeds Sheffield Bristol Cambridge Oxford Belfast
Istanbul Mumbai Kolkata Shanghai Guangzhou Osaka Kyoto Sydney Melbourne Brisbane Perth Auckland Toronto
Montreal Vancouver Johannesburg Lagos Casablanca Dubai Aleppo Mosul Basra Kharkiv Odesa Lviv Mariupol
Donetsk Luhansk Kherson Kursk Belgorod
"""

SEATS: Mapping[str, str] = MappingProxyType(
    {
        "the Kremlin": "Russia",
        "Kremlin": "Russia",
        "the White House": "United States",
        "White House": "United States",
        "Capitol Hill": "United States",
        "Downing Street": "United Kingdom",
        "Whitehall": "United Kingdom",
        "Westminster": "United Kingdom",
        "the Élysée": "France",
    }
)
"""Buildings that stand for a government, and whose it is."""

_MALE = """
Aaron Abdul Abdullah Adam Adrian Ahmed Alan Albert Alejandro Alexander Alexei Alfred Ali Alistair Andreas
Andrei Andrew Anthony Antonio Anton Arthur Barack Barry Bashar Ben Benjamin Bernard Bill Bob Boris Brad
Brian Bruce Carl Carlos Charles Christopher Clive Colin Craig Cyril Daniel Darren David Denis Dennis Derek
Dick Diego Dimitri Dmitri Dmitry Dominic Donald Douglas Duncan Dylan Ed Eduardo Edward Edwin Emmanuel
Enrique Eric Erik Ernest Eugene Ewan Felipe Felix Fernando Francisco Frank Franz Fred Frederick Gareth
Gary Gavin Geoff Geoffrey George Gerald Gerard Giles Giovanni Gordon Graham Greg Gregory Hamish Hans
Harold Harry Hassan Henrik Henry Herbert Howard Hugh Hugo Hussein Ian Ibrahim Igor Ivan Jack Jacob Jacques
Jake James Jason Javier Jeff Jeffrey Jeremy Jerome Jim Jimmy Joe Joel Johan Johannes John Jon Jonathan
Jorge Jose José Joseph Joshua Juan Julian Justin Karl Keir Keith Kenneth Kevin Khalid Kier Klaus Kofi Kurt
Lars Lawrence Leo Leon Leonard Leonardo Liam Louis Luca Lucas Luis Luke Magnus Malcolm Marcel Marco Marcus
Mario Mark Martin Marvin Matt Matthew Maurice Max Maxim Michael Miguel Mike Mikhail Mohamed Mohammad
Mohammed Muhammad Murray Mustafa Narendra Nathan Neil Nelson Nicholas Nicolas Nick Nigel Nikolai Noah
Norman Oleg Oleksandr Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Peter Phil Philip
Philippe Pierre Piotr Rafael Ralph Raymond Recep Richard Rob Robert Roberto Rodrigo Roger Roland Ron
Ronald Rory Ross Roy Rupert Russell Ryan Salman Samuel Saul Scott Sean Sebastian Sergei Sergey Sergio Seth
Shaun Silvio Simon Stanley Stefan Stephen Steve Steven Stuart Ted Terence Theodore Thierry Thomas Tim
Timothy Toby Todd Tom Tomas Tommy Tony Trevor Tristan Umberto Victor Viktor Vincent Vladimir Volodymyr
Walter Warren Wayne Wilhelm William Winston Wolfgang Xavier Yuri Yusuf Zac
"""

_FEMALE = """
Abigail Adele Agnes Aisha Alexandra Alice Alison Amanda Amelia Amina Amy Ana Anastasia Angela Anita Ann
Anna Anne Annette Annie Ariana Audrey Barbara Beatrice Becky Bella Bernadette Beth Bethany Betty Beyoncé
Brenda Bridget Camilla Carla Carmen Carol Caroline Catherine Cathy Cecilia Charlotte Cheryl Chloe
Christina Christine Clara Claire Clare Claudia Constance Cynthia Daisy Danielle Daphne Deborah Debbie
Denise Diana Diane Dianne Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth
Elise Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Esther Eva Eve Evelyn Fatima Felicity Fiona
Florence Frances Francesca Freya Gabriella Gemma Georgina Geraldine Gillian Gina Ginny Giulia Gloria Grace
Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Hilary Hillary Holly Ilse Imogen Ines Ingrid
Irena Irene Irina Isabel Isabella Isla Ivana Jacqueline Jacinda Jane Janet Janice Jenna Jennifer Jenny
Jessica Jill Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Julie Juliet Karen Kate
Katherine Kathleen Kathryn Katie Katya Kayla Khadija Kirsten Kristina Lara Larissa Laura Lauren Leila Lena
Leonora Lily Linda Lisa Liz Lorraine Louise Lucia Lucy Ludmila Lydia Lynn Madeleine Maggie Malala Manuela
Margaret Maria Marianne Marie Marina Marta Martha Mary Matilda Maureen Megan Melanie Melissa Michelle Mina
Mira Miriam Molly Monica Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Olga Olivia
Olivera Pamela Patricia Paula Pauline Penelope Petra Philippa Phoebe Phyllis Pippa Polly Priscilla Priti
Rachel Rebecca Renata Rhiannon Rita Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth Sabrina Sally Samantha
Sandra Sara Sarah Scarlett Selena Serena Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie
Stella Stephanie Sue Suella Susan Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Tessa
Theresa Tina Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet Wendy Winifred
Yasmin Yolanda Yvette Yvonne Zara Zoe
"""

MALE = frozenset(_MALE.split())
FEMALE = frozenset(_FEMALE.split())


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    countries: dict[str, str] = {}
    capitals: dict[str, str] = {}
    peoples: dict[str, str] = {}
    for row in _COUNTRIES.strip().splitlines():
        country, capital, demonyms, others = [*row.split("|"), ""][:4]
        for form in (country, *(other for other in others.split(";") if other)):
            countries[form] = country
        if capital:
            capitals[capital] = country
        for demonym in demonyms.split():
            peoples[demonym.replace("-", " ")] = country
    return countries, capitals, peoples


def country_of(form: str) -> str:
    """The usual name of the country that `form` names ("U.S." gives "United States"), or empty."""
    return _tables()[0].get(form, "")


def country_of_capital(form: str) -> str:
    """The country whose capital, or seat of government, is called `form`, or empty."""
    return _tables()[1].get(form, "") or SEATS.get(form, "")


def country_of_people(form: str) -> str:
    """The country of a demonym ("Russian" gives "Russia"), or empty."""
    return _tables()[2].get(form, "")


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    countries, capitals, _ = _tables()
    return frozenset(countries) | frozenset(capitals) | frozenset(_OTHER_PLACES.split())


def is_place(form: str) -> bool:
    """Whether `form` is a country, a capital or another well-known place."""
    return form in _places()


def gender_of(first_name: str) -> str:
    """ "m" or "f" for a first name that is nearly always one of them, else empty."""
    if first_name in MALE:
        return "m"
    return "f" if first_name in FEMALE else ""

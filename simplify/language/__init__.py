"""Language: the one place that knows spaCy, NLTK and the data packages.

Parse, sentences, quotations, speakers, names and who is meant by a pronoun; inflection, syllables, familiarity.
Nothing here judges or changes a text.
"""

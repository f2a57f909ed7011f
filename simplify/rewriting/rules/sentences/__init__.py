"""Rules that end a sentence earlier: one idea a sentence, each with its own subject, speaker and tense."""

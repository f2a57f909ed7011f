"""Rules for phrases of several words: shorter wordings that say the same."""

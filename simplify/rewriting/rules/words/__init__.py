"""Rules for single words: plainer ones where the sense is sure."""

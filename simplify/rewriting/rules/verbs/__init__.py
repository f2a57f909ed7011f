"""Rules for verbs: who does it, and a plain verb for what is done."""

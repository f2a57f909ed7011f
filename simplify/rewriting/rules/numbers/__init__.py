"""Rules for numbers: a plain aid beside a figure, never another figure in its place."""

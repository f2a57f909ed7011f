"""Rules for time: a day that a reader of next month can still place."""

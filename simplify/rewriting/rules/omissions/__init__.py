"""Rules that leave something out. They run only when shortening is asked for; every omission is on record."""

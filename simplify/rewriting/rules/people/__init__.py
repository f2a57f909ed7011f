"""Rules about people: who is meant stays plain in every sentence."""

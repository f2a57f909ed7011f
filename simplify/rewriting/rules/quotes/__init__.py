"""Rules about quotations: what was said stays as it was said, and it is plain who said it."""

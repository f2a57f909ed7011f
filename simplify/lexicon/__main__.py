"""`python -m simplify.lexicon`: the dictionary's tools for maintainers."""

import sys

from simplify.lexicon.maintaining import main

if __name__ == "__main__":
    sys.exit(main())

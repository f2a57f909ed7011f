"""`python -m simplify` is the same as the `simplify` command."""

from simplify.cli import main

if __name__ == "__main__":
    main()

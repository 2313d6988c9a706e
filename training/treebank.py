"""Reads the sentences that `training/train.mjs` prepared from the treebanks."""

import json
from dataclasses import dataclass


@dataclass
class Sentence:
    """One sentence. heads count tokens from 0; -1 is the root. names are (first, last, kind), end exclusive, and name_heads
    (index, kind): the words that head them, nested names included."""

    corpus: str
    document: str
    words: list
    lemmas: list
    upos: list
    xpos: list
    heads: list
    relations: list
    names: list
    name_heads: list


def read(path):
    """The sentences of a file with one JSON object a line."""
    with open(path, encoding="utf-8") as lines:
        return [Sentence(**json.loads(line)) for line in lines]

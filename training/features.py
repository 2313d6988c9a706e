"""What the network sees of a word. `src/language/features.ts` computes the same, unit for unit."""

import re
import unicodedata

DASHES = {"—": "--", "–": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "``": '"', "''": '"', "…": "..."}
CURLY = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "—": "-", "–": "-", "…": "."})
DIGIT = re.compile(r"[0-9]")

# Rows of each hashed table. Chosen: about twice the distinct values seen in training.
HASHED = (("prefix1", 256), ("prefix2", 1024), ("prefix3", 4096), ("suffix1", 256), ("suffix2", 1024), ("suffix3", 4096),
          ("suffix4", 8192), ("shape", 1024), ("length", 16))


def normal(word):
    """The word with typographic quotes and dashes made plain and digits made 0."""
    return DIGIT.sub("0", DASHES.get(word) or word.translate(CURLY))


def shape(word):
    """Xx for "Kabul", XX for "NATO", X.X. for "U.S.": runs longer than two are cut to two."""
    out = []
    for unit in word:
        mark = "X" if unit != unit.lower() else "x" if unit != unit.upper() else unit
        if len(out) < 2 or out[-1] != mark or out[-2] != mark:
            out.append(mark)
    return "".join(out[:12])


def hash_text(text, seed):
    """FNV-1a over UTF-16 code units, folded once."""
    value = (2166136261 ^ seed) & 0xFFFFFFFF
    units = text.encode("utf-16-le", "surrogatepass")
    for place in range(0, len(units), 2):
        value = ((value ^ (units[place] | units[place + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return value ^ (value >> 15)


def hashed(word):
    """The row of each hashed table for one word."""
    plain = normal(word)
    lower = plain.lower()
    parts = (plain[:1], lower[:2], lower[:3], lower[-1:], lower[-2:], lower[-3:], lower[-4:], shape(plain))
    rows = [hash_text(part, table) & (HASHED[table][1] - 1) for table, part in enumerate(parts)]
    return rows + [min(len(plain), 15)]


def vector_key(word):
    """How a word is looked up among the word vectors: lower case, no accents, no final full stop of an abbreviation."""
    lower = normal(word).lower()
    if not lower.isascii():
        lower = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
    return lower[:-1] if len(lower) > 2 and lower.endswith(".") and "." not in lower[:-1] else lower

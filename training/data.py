"""Treebank sentences as arrays: word types, their features, and gold answers."""

from collections import Counter

import numpy as np

from features import HASHED, hashed, normal, vector_key

KINDS = ("person", "organization", "place", "event")

BUCKETS = (14, 28, 56, 160)  # Lengths that sentences are padded to; each is compiled for by itself.
VECTOR_UNIT = 40.0  # int8 word vectors stand for so many parts of one.
NAME_TAGS = ["O", *KINDS]


class Vocabulary:
    """What the model knows of words and answers. Rows of `word` and `vector` start at 1; row 0 is the unknown."""

    def __init__(self, sentences, vectors, minimum):
        counts = Counter(normal(word).lower() for s in sentences for word in s.words)
        self.words = {w: i + 1 for i, w in enumerate(sorted(w for w, n in counts.items() if n >= minimum))}
        self.counts = counts
        self.vectors = {w: i + 1 for i, w in enumerate(vectors)}
        self.upos = sorted({t for s in sentences for t in s.upos})
        self.xpos = sorted({t for s in sentences for t in s.xpos})
        self.relations = sorted({t for s in sentences for t in s.relations})
        self.offsets = np.cumsum([0] + [size for _, size in HASHED])

    def sizes(self, vector_width):
        return {"word": len(self.words) + 1, "vector": vector_width, "hashed": int(self.offsets[-1]),
                "upos": len(self.upos), "xpos": len(self.xpos), "relation": len(self.relations), "name": len(NAME_TAGS)}


class Types:
    """Features of word types, computed once each."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.rows = {}
        self.texts = []
        self.features = []

    def row(self, word):
        if word not in self.rows:
            self.rows[word] = len(self.texts)
            self.texts.append(word)
            v = self.vocabulary
            self.features.append([v.words.get(normal(word).lower(), 0), v.vectors.get(normal(word).lower()) or v.vectors.get(vector_key(word), 0)]
                                 + [int(v.offsets[i]) + r for i, r in enumerate(hashed(word))])
        return self.rows[word]

    def array(self):
        return np.array(self.features, np.int32)


def encode(sentence, vocabulary, types):
    """A sentence as arrays of word types and of gold answers. Heads count from 1; 0 is the root."""
    tags = ["O"] * len(sentence.words)
    has_names = sentence.corpus.startswith("gum")
    for index, kind in sentence.name_heads:
        tags[index] = kind
    at = lambda table, values: [table.index(v) if v in table else 0 for v in values]
    return {
        "types": np.array([types.row(w) for w in sentence.words], np.int32),
        "upos": np.array(at(vocabulary.upos, sentence.upos), np.int32),
        "xpos": np.array(at(vocabulary.xpos, sentence.xpos), np.int32),
        "relation": np.array(at(vocabulary.relations, sentence.relations), np.int32),
        "head": np.array(sentence.heads, np.int32) + 1,
        "name": np.array([NAME_TAGS.index(t) for t in tags], np.int32),
        "has_names": has_names,
    }


def varied(item, words, types, rng, config):
    """The sentence as news may print it: now and then without its full stop, all capitals, title case, or all lower case."""
    draw = rng.random()
    count = len(words)
    if draw < config["vary_end"] and count > 3 and words[-1] == "." and not (item["head"] == count).any():
        return {k: (v[:-1] if isinstance(v, np.ndarray) else v) for k, v in item.items()}
    draw -= config["vary_end"]
    for rate, change in ((config["vary_upper"], str.upper), (config["vary_lower"], str.lower), (config["vary_title"], str.capitalize)):
        if 0 <= draw < rate and count > 2:
            return {**item, "types": np.array([types.row(change(w) if change is not str.capitalize or len(w) > 3 else w) for w in words], np.int32)}
        draw -= rate
    return item


class Pool:
    """Names that may stand for one another: same kind, same Penn tags."""

    def __init__(self, sentences, places=()):
        self.whole, self.firsts, self.lasts = {}, [], []
        for s in sentences:
            for first, last, kind in s.names:
                tags = tuple(s.xpos[first:last])
                self.whole.setdefault((kind, tags), []).append(s.words[first:last])
                if kind == "person" and tags == ("NNP", "NNP"):
                    self.firsts.append(s.words[first])
                    self.lasts.append(s.words[first + 1])
        self.places = {}
        for place in places:
            words = place.split(" ")
            self.places.setdefault(("NNP",) * len(words), []).append(words)

    def other(self, kind, tags, rng):
        """Words of another name, or None."""
        if kind == "person" and tags == ("NNP", "NNP"):
            return [rng.choice(self.firsts), rng.choice(self.lasts)]
        if kind == "place" and tags in self.places and rng.random() < 0.6:
            return rng.choice(self.places[tags])
        names = self.whole.get((kind, tags))
        return rng.choice(names) if names else None


def renamed(item, sentence, types, pool, rng, rate):
    """The sentence with some of its names replaced by others of their kind."""
    if not sentence.names or rng.random() >= rate:
        return item, sentence.words
    words = list(sentence.words)
    for first, last, kind in sentence.names:
        if rng.random() < 0.7:
            other = pool.other(kind, tuple(sentence.xpos[first:last]), rng)
            if other:
                words[first:last] = other
    return {**item, "types": np.array([types.row(w) for w in words], np.int32)}, words


def batches(items, tokens, rng):
    """Groups of sentences of like length, shuffled: (bucket length, rows, sentences)."""
    groups = {}
    order = list(range(len(items)))
    rng.shuffle(order)
    out = []
    for index in order:
        length = len(items[index]["types"])
        bucket = next((b for b in BUCKETS if b >= length), BUCKETS[-1])
        group = groups.setdefault(bucket, [])
        group.append(index)
        if len(group) == max(4, tokens // bucket):
            out.append((bucket, len(group), group))
            groups[bucket] = []
    for bucket, group in groups.items():
        if group:
            out.append((bucket, max(4, tokens // bucket), group))
    rng.shuffle(out)
    return out


def arrays(items, indices, bucket, rows, table):
    """One batch. Rows beyond the sentences given are empty."""
    shape = (rows, bucket)
    batch = {k: np.zeros(shape, np.int32) for k in ("upos", "xpos", "relation", "head", "name", "types")}
    batch["mask"] = np.zeros(shape, np.float32)
    batch["has_names"] = np.zeros(rows, np.float32)
    for row, index in enumerate(indices):
        item = items[index]
        n = min(len(item["types"]), bucket)
        for k in ("upos", "xpos", "relation", "head", "name", "types"):
            batch[k][row, :n] = item[k][:n]
        batch["head"][row, :n] = np.minimum(batch["head"][row, :n], n)
        batch["mask"][row, :n] = 1
        batch["has_names"][row] = item["has_names"]
    rows_of = table[batch.pop("types")]
    batch["word"], batch["vector"], batch["hashed"] = rows_of[..., 0], rows_of[..., 1], rows_of[..., 2:]
    return batch

"""
Trains the network and the lemma tables, and writes both: `python learn.py CACHE MODELS`, by `training/train.mjs`.

With `--held-out` it trains without some of the documents and prints how it does on these: for trying things without a look at the
test files, with MODELS some other folder. Further arguments change settings: `--held-out epochs=5 width=192`.
"""

import random
import sys
import time
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

import data
import export
import lemmas
import network
import treebank

# Chosen on held-out documents; README.md has the figures.
SETTINGS = dict(
    width=144, layers=2, type_width=128, type_hidden=256, arc=48, label=64, name_hidden=64,
    drop=0.1, arc_drop=0.12, word_drop=0.2, vector_drop=0.1, affix_drop=0.05,
    weight_tag=0.5, weight_name=1.0, smooth=0.03,
    epochs=20, batch=1600, rate=3e-3, warm=200, decay=1e-4, clip=1.0, average=0.998, seed=1,
    minimum=2, vector_count=100_000, vector_width=64,
    swap=0.3, vary_end=0.08, vary_upper=0.02, vary_lower=0.02, vary_title=0.02,
)
TASKS = ("upos", "xpos", "uas", "las")


def load_vectors(cache, count, width):
    """The most frequent words and their vectors, reduced by PCA and rounded to int8. Row 0 is the unknown word."""
    words = (cache / "vectors.words").read_text(encoding="utf-8").split("\n")[:count]
    full = np.fromfile(cache / "vectors.f32", np.float32, count=len(words) * 100).reshape(-1, 100)
    full = full - full.mean(0)
    values, axes = np.linalg.eigh(full.T @ full)
    reduced = full @ axes[:, np.argsort(-values)[:width]]
    scale = np.percentile(np.abs(reduced), 99.95) / 127
    whole = np.clip(np.round(reduced / scale), -127, 127).astype(np.int8)
    return words, np.concatenate([np.zeros((1, width), np.int8), whole])


def split(sentences):
    """To train on, and to hold out: EWT's development file, and every fifth document of GUM."""
    documents = sorted({s.document for s in sentences if s.corpus.startswith("gum")})
    out = set(documents[4::5])
    held = lambda s: s.corpus == "ewt-dev" or s.document in out
    return [s for s in sentences if not held(s)], [s for s in sentences if held(s)]


def stepper(config, total):
    """One step of Adam (Kingma and Ba 2015) with clipped gradients, a warm-up, a cosine, and a running mean of the weights."""

    @partial(jax.jit, donate_argnums=(0,))
    def step(state, batch, vectors, key):
        w, first, second, mean, count = state
        loss, gradient = jax.value_and_grad(network.loss_of)(w, batch, vectors, key, config)
        size = jnp.sqrt(sum((g * g).sum() for g in jax.tree.leaves(gradient)))
        gradient = jax.tree.map(lambda g: g * jnp.minimum(1.0, config["clip"] / (size + 1e-9)), gradient)
        count = count + 1
        cosine = 0.5 * (1 + jnp.cos(jnp.pi * jnp.minimum(1.0, count / total)))
        rate = config["rate"] * jnp.minimum(1.0, count / config["warm"]) * (0.98 * cosine + 0.02)
        first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, gradient)
        second = jax.tree.map(lambda m, g: 0.98 * m + 0.02 * g * g, second, gradient)
        a, b = 1 - 0.9**count, 1 - 0.98**count
        adam = lambda p, m, v: p - rate * ((m / a) / (jnp.sqrt(v / b) + 1e-8) + config["decay"] * p)
        w = jax.tree.map(adam, w, first, second)
        keep = jnp.minimum(config["average"], count / (count + 10.0))
        mean = jax.tree.map(lambda m, p: keep * m + (1 - keep) * p, mean, w)
        return (w, first, second, mean, count), loss

    return step


def train(config, sentences, held, cache, report):
    """Trains on the first sentences; measures on the held ones, if any, at the end. Returns weights, vocabulary and vectors."""
    started = time.time()
    say = lambda text: report(f"{time.time() - started:6.0f} s  {text}")
    rng = random.Random(config["seed"])
    words, vectors = load_vectors(cache, config["vector_count"], config["vector_width"])
    vocabulary = data.Vocabulary(sentences, words, config["minimum"])
    types = data.Types(vocabulary)
    pool = data.Pool(sentences, (cache / "places.txt").read_text(encoding="utf-8").split("\n"))
    items = [data.encode(s, vocabulary, types) for s in sentences]
    real_vectors = jnp.asarray(vectors.astype(np.float32) / data.VECTOR_UNIT)
    w = network.initial(jax.random.PRNGKey(config["seed"]), config, vocabulary.sizes(vectors.shape[1]))
    say(f"{len(items)} sentences, {len(vocabulary.words)} words, {sum(x.size for x in w.values())} weights")

    steps = len(data.batches(items, config["batch"], random.Random(0)))
    step = stepper(config, steps * config["epochs"])
    zeros = lambda: jax.tree.map(jnp.zeros_like, w)
    state = (w, zeros(), zeros(), jax.tree.map(jnp.copy, w), jnp.zeros((), jnp.int32))
    key = jax.random.PRNGKey(config["seed"] + 1)
    for epoch in range(config["epochs"]):
        now = [data.varied(*data.renamed(i, s, types, pool, rng, config["swap"]), types, rng, config) for i, s in zip(items, sentences)]
        table = types.array()
        losses = []
        for bucket, rows, group in data.batches(now, config["batch"], rng):
            key, use = jax.random.split(key)
            state, loss = step(state, data.arrays(now, group, bucket, rows, table), real_vectors, use)
            losses.append(loss)
        say(f"epoch {epoch + 1} of {config['epochs']}, loss {np.mean([float(x) for x in losses]):.4f}")
    if held:
        measure(config, state[3], held, vocabulary, types, real_vectors, say)
    return state[3], vocabulary, vectors


def measure(config, w, held, vocabulary, types, vectors, say):
    """Says by treebank how the network does: tags, heads and relations (no punctuation, no sub-types), and heads of names."""
    predict = jax.jit(lambda w, batch, vectors: network.predict(w, batch, vectors, config))
    items = [data.encode(s, vocabulary, types) for s in held]
    table = types.array()
    universal = np.array([sorted({r.split(":")[0] for r in vocabulary.relations}).index(r.split(":")[0]) for r in vocabulary.relations])
    totals = {}
    for bucket, rows, group in data.batches(items, 3200, random.Random(0)):
        got = {k: np.asarray(v) for k, v in predict(w, data.arrays(items, group, bucket, rows, table), vectors).items()}
        for row, index in enumerate(group):
            item, n = items[index], min(len(items[index]["types"]), bucket)
            total = totals.setdefault("GUM" if item["has_names"] else "EWT", np.zeros(9))
            word = np.array([tag != "PUNCT" for tag in held[index].upos[:n]])
            head = (got["head"][row, :n] == item["head"][:n]) & word
            label = universal[got["relation"][row, :n]] == universal[item["relation"][:n]]
            told, gold = got["name"][row, :n], item["name"][:n]
            total += [n, (got["upos"][row, :n] == item["upos"][:n]).sum(), (got["xpos"][row, :n] == item["xpos"][:n]).sum(),
                      word.sum(), head.sum(), (head & label).sum(),
                      (gold > 0).sum() * item["has_names"], (told > 0).sum() * item["has_names"], ((told == gold) & (gold > 0)).sum()]
    for name, (n, upos, xpos, m, uas, las, gold, told, right) in sorted(totals.items()):
        shares = zip(TASKS, (upos / n, xpos / n, uas / m, las / m))
        names = f"  names {200 * right / (gold + told):.2f}" if gold else ""
        say(f"{name}  " + "  ".join(f"{task} {100 * share:.2f}" for task, share in shares) + names)


def settings(arguments):
    """SETTINGS with those that arguments such as width=192 change."""
    given = dict(argument.split("=") for argument in arguments if "=" in argument)
    return SETTINGS | {name: type(SETTINGS[name])(value) for name, value in given.items()}


def main(cache, models, *arguments):
    cache, models = Path(cache), Path(models)
    report = partial(print, flush=True)
    config = settings(arguments)
    sentences = treebank.read(cache / "treebank.jsonl")
    taught, held = split(sentences) if "--held-out" in arguments else (sentences, [])
    w, vocabulary, vectors = train(config, taught, held, cache, report)
    models.mkdir(exist_ok=True)
    export.write(models / "network.bin", w, vocabulary, vectors, config)
    lemmas.write(models / "lemmas.json", lemmas.learn(taught, list(vocabulary.vectors)))


if __name__ == "__main__":
    main(*sys.argv[1:])

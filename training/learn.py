"""Trains the network, and measures it on held-out sentences."""

import json
import sys
import time
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

import data
import network
import treebank

DEFAULTS = dict(width=192, type_width=128, type_hidden=256, window=3, first="conv", kind="sru", layers=2, arc=64, label=96,
                drop=0.3, arc_drop=0.3, word_drop=0.2, vector_drop=0.1, affix_drop=0.05, weight_tag=0.5, weight_name=0.5,
                smooth=0.03, rate=3e-3, decay=1e-4, batch=1600, epochs=20, seed=1, average=0.998, minimum=2,
                vector_count=80000, vector_width=64, vary_end=0.08, vary_upper=0.02, vary_lower=0.02, vary_title=0.02, clip=1.0)


def load_vectors(folder, count, width):
    """The most frequent words and their vectors, reduced by PCA and rounded to int8. Row 0 is the unknown word."""
    words = open(f"{folder}/vectors.words", encoding="utf-8").read().split("\n")[:count]
    full = np.fromfile(f"{folder}/vectors.f16", np.float16, count=count * 100).reshape(-1, 100).astype(np.float32)
    full = full - full.mean(0)
    values, axes = np.linalg.eigh(full.T @ full)
    reduced = full @ axes[:, np.argsort(-values)[:width]]
    scale = np.percentile(np.abs(reduced), 99.95) / 127
    whole = np.clip(np.round(reduced / scale), -127, 127).astype(np.int8)
    return words, np.concatenate([np.zeros((1, width), np.int8), whole])


def split(sentences):
    """Held out: EWT's dev file, and every tenth document of GUM's training part."""
    documents = sorted({s.document for s in sentences if s.corpus.startswith("gum")})
    out = set(documents[4::10])
    held = lambda s: s.corpus == "ewt-dev" or s.document in out
    return [s for s in sentences if not held(s)], [s for s in sentences if held(s)]


def spans(tags):
    """(first, last, kind) of a BI-O tagging; an I after another kind opens a span."""
    found, start, kind = [], 0, None
    for i, tag in enumerate(list(tags) + ["O"]):
        k = tag[2:] if tag != "O" else None
        if kind is not None and (tag == "O" or tag[0] == "B" or k != kind):
            found.append((start, i, kind))
            kind = None
        if k is not None and kind is None:
            start, kind = i, k
    return found


def viterbi(scores):
    """Best tagging in which I follows only B or I of its kind."""
    tags = data.NAME_TAGS
    allowed = np.array([[0.0 if b[0] != "I" or a[2:] == b[2:] else -1e9 for b in tags] for a in tags])
    best = scores[0] + np.array([0.0 if t[0] != "I" else -1e9 for t in tags])
    back = []
    for row in scores[1:]:
        total = best[:, None] + allowed
        back.append(total.argmax(0))
        best = total.max(0) + row
    path = [int(best.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return [tags[i] for i in reversed(path)]


def measure(predict, w, items, sentences, table, vocabulary, vectors):
    """Scores by corpus part: upos, xpos, uas, las (no punctuation, no sub-types) and name F1."""
    totals = {}
    universal = [r.split(":")[0] for r in vocabulary.relations]
    order = sorted(range(len(items)), key=lambda i: len(items[i]["types"]))
    groups = {}
    for i in order:
        bucket = next((b for b in data.BUCKETS if b >= len(items[i]["types"])), data.BUCKETS[-1])
        groups.setdefault(bucket, []).append(i)
    for bucket, group in groups.items():
        rows = max(4, 3200 // bucket)
        for at in range(0, len(group), rows):
            part = group[at : at + rows]
            batch = data.arrays(items, part, bucket, rows, table)
            got = {k: np.asarray(v) for k, v in predict(w, batch, vectors).items()}
            for row, index in enumerate(part):
                s, item, n = sentences[index], items[index], min(len(items[index]["types"]), bucket)
                t = totals.setdefault("gum" if item["has_names"] else "ewt", dict(n=0, upos=0, xpos=0, m=0, uas=0, las=0, gold=0, found=0, right=0))
                t["n"] += n
                t["upos"] += int((got["upos"][row, :n] == item["upos"][:n]).sum())
                t["xpos"] += int((got["xpos"][row, :n] == item["xpos"][:n]).sum())
                for i in range(n):
                    if s.upos[i] != "PUNCT":
                        t["m"] += 1
                        if got["head"][row, i] == item["head"][i]:
                            t["uas"] += 1
                            t["las"] += universal[got["relation"][row, i]] == s.relations[i].split(":")[0]
                if item["has_names"]:
                    gold = {x for x in spans([data.NAME_TAGS[k] for k in item["name"]]) if x[2] != "event"}
                    found = {x for x in spans(viterbi(got["name_scores"][row, :n])) if x[2] != "event"}
                    t["gold"], t["found"], t["right"] = t["gold"] + len(gold), t["found"] + len(found), t["right"] + len(gold & found)
    return {part: dict(upos=t["upos"] / t["n"], xpos=t["xpos"] / t["n"], uas=t["uas"] / t["m"], las=t["las"] / t["m"],
                       ner=2 * t["right"] / max(1, t["gold"] + t["found"])) for part, t in totals.items()}


def line(scores):
    return "  ".join(f"{part} " + " ".join(f"{k} {100 * v:.2f}" for k, v in s.items()) for part, s in sorted(scores.items()))


def train(config, train_sentences, held, folder, report=print, limit_s=1e9):
    """Trains on the first sentences; measures on the held ones now and then. Returns weights, vocabulary, vectors."""
    started = time.time()
    data.BUCKETS = tuple(config.get("buckets", data.BUCKETS))
    rng = data.rng_of(config["seed"])
    words, vectors = load_vectors(folder, config["vector_count"], config["vector_width"])
    vocabulary = data.Vocabulary(train_sentences, words, config["minimum"])
    types = data.Types(vocabulary)
    items = [data.encode(s, vocabulary, types) for s in train_sentences]
    held_items = [data.encode(s, vocabulary, types) for s in held]
    vectors_f = jnp.asarray(vectors.astype(np.float32) / 40.0)
    w = network.initial(jax.random.PRNGKey(config["seed"]), config, vocabulary.sizes(vectors.shape[1]))
    report(f"prepared {time.time() - started:.0f}s, {len(items)} sentences, {len(vocabulary.words)} words, parameters {sum(x.size for x in w.values())}")
    steps_an_epoch = len(data.batches(items, config["batch"], data.rng_of(0)))
    total = steps_an_epoch * config["epochs"]
    state = (w, jax.tree.map(jnp.zeros_like, w), jax.tree.map(jnp.zeros_like, w), jax.tree.map(jnp.copy, w), jnp.zeros((), jnp.int32))

    @partial(jax.jit, donate_argnums=(0,))
    def step(state, batch, vectors, key):
        w, first, second, mean, count = state
        loss, gradient = jax.value_and_grad(network.loss_of)(w, batch, vectors, key, config)
        size = jnp.sqrt(sum((g * g).sum() for g in jax.tree.leaves(gradient)))
        gradient = jax.tree.map(lambda g: g * jnp.minimum(1.0, config["clip"] / (size + 1e-9)), gradient)
        count = count + 1
        warm = jnp.minimum(1.0, count / 200)
        rate = config["rate"] * warm * (0.5 * (1 + jnp.cos(jnp.pi * jnp.minimum(1.0, count / total))) * 0.98 + 0.02)
        first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, gradient)
        second = jax.tree.map(lambda m, g: 0.98 * m + 0.02 * g * g, second, gradient)
        a, b = 1 - 0.9**count, 1 - 0.98**count
        w = jax.tree.map(lambda p, m, v: p - rate * ((m / a) / (jnp.sqrt(v / b) + 1e-8) + config["decay"] * p), w, first, second)
        keep = jnp.minimum(config["average"], count / (count + 10.0))
        mean = jax.tree.map(lambda m, p: keep * m + (1 - keep) * p, mean, w)
        return (w, first, second, mean, count), loss

    predict = jax.jit(lambda w, batch, vectors: network.predict(w, batch, vectors, config))
    key = jax.random.PRNGKey(config["seed"] + 1)
    scores = {}
    for epoch in range(config["epochs"]):
        losses = []
        now = [varied(item, s.words, types, rng, config) for item, s in zip(items, train_sentences)]
        table = types.array()
        for bucket, rows, group in data.batches(now, config["batch"], rng):
            key, use = jax.random.split(key)
            state, loss = step(state, data.arrays(now, group, bucket, rows, table), vectors_f, use)
            losses.append(loss)
        losses = float(np.mean([float(x) for x in losses]))
        last = epoch == config["epochs"] - 1
        if held and (epoch % config.get("every", 5) == 4 or last):
            scores = measure(predict, state[3], held_items, held, types.array(), vocabulary, vectors_f)
            report(f"epoch {epoch + 1} {time.time() - started:.0f}s loss {losses:.4f}  {line(scores)}")
        else:
            report(f"epoch {epoch + 1} {time.time() - started:.0f}s loss {losses:.4f}")
        if time.time() - started > limit_s:
            break
    return state[3], vocabulary, vectors, scores


varied = data.varied

if __name__ == "__main__":
    treebank_folder, vector_folder = sys.argv[1], sys.argv[2]
    config = {**DEFAULTS, **(json.loads(sys.argv[3]) if len(sys.argv) > 3 else {})}
    everything = treebank.read_folder(treebank_folder)
    train_part, held = (everything, []) if config.get("all") else split(everything)
    if config.get("few"):
        train_part = train_part[:: config["few"]]
    w, vocabulary, vectors, scores = train(config, train_part, held, vector_folder, partial(print, flush=True))
    if config.get("save"):
        import pickle
        pickle.dump((jax.tree.map(np.asarray, w), vocabulary, vectors, config), open(config["save"], "wb"))
    print("FINAL", json.dumps({k: v for k, v in config.items() if v != DEFAULTS.get(k)}), line(scores), flush=True)

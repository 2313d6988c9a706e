"""
The joint network: tags, dependencies and names from one encoder.

Word types become vectors once (tables, then a small perceptron). A window over them feeds the first recurrence, and since
its products depend on the word type alone, the runtime keeps them and only adds. Then come gated recurrences in both
directions (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"), a biaffine arc scorer with
learned distances (Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing"), and taggers. A word that
heads a name says what it names; the parse says how far the name reaches.
"""

import jax
import jax.numpy as jnp
import numpy as np

NEGATIVE = -1e9
REACH = 1  # Words on either side that the first layer sees; `window3` of the kernel is made for one.
NEAR = 8  # Distances from -7 to 7 have their own weight, longer ones share by powers of two.


def soft(x):
    """The runtime's cheap tanh."""
    return x / (1.0 + jnp.abs(x))


def sigmoid(x):
    """The runtime's cheap sigmoid."""
    return 0.5 + 0.5 * soft(x)


def norm(x, gain, shift):
    centred = x - x.mean(-1, keepdims=True)
    return centred * jax.lax.rsqrt((centred * centred).mean(-1, keepdims=True) + 1e-5) * gain + shift


def matrix(key, out, into, scale=1.0):
    return jax.random.normal(key, (out, into), jnp.float32) * scale / np.sqrt(into)


def initial(key, config, sizes):
    """Fresh weights. `sizes`: rows of each table, and the numbers of upos, xpos, relation and name tags."""
    keys = iter(jax.random.split(key, 64))
    d, t, h, hidden = config["width"], config["type_width"], config["type_hidden"], config["name_hidden"]
    w = {
        "word": jnp.zeros((sizes["word"], t)),
        "hashed": jnp.zeros((sizes["hashed"], t)),
        "vector_map": matrix(next(keys), t, sizes["vector"]),
        "type_in": matrix(next(keys), h, t), "type_in_b": jnp.zeros(h),
        "type_out": matrix(next(keys), t, h),
        "type_gain": jnp.ones(t), "type_shift": jnp.zeros(t),
        "first": matrix(next(keys), 3 * d, t * (2 * REACH + 1)), "first_b": jnp.zeros(3 * d),
        "first_gain": jnp.ones(d), "first_shift": jnp.zeros(d),
    }
    for layer in range(config["layers"]):
        w[f"l{layer}"], w[f"l{layer}_b"] = matrix(next(keys), 3 * d, d), jnp.zeros(3 * d)
        w[f"l{layer}_gain"], w[f"l{layer}_shift"] = jnp.ones(d), jnp.zeros(d)
    a, r = config["arc"], config["label"]
    w |= {
        "arc_dep": matrix(next(keys), a, d), "arc_dep_b": jnp.zeros(a),
        "arc_head": matrix(next(keys), a, d), "arc_head_b": jnp.zeros(a),
        "arc_root": jnp.zeros(a),
        "arc": matrix(next(keys), a, a, 0.5), "arc_bias": jnp.zeros(a),
        "distance": jnp.zeros(4 * NEAR),
        "label_dep": matrix(next(keys), r, d), "label_b": jnp.zeros(r),
        "label_head": matrix(next(keys), r, d), "label_root": jnp.zeros(r),
        "label": matrix(next(keys), sizes["relation"], r), "label_out_b": jnp.zeros(sizes["relation"]),
        "name_in": matrix(next(keys), hidden, d), "name_in_b": jnp.zeros(hidden),
    }
    for task, into in (("upos", d), ("xpos", d), ("name", hidden)):
        w[task], w[task + "_b"] = matrix(next(keys), sizes[task], into), jnp.zeros(sizes[task])
    return w


def dropout(key, x, rate, shape=None):
    """`shape` with a 1 for time drops the same units all along a sentence. Without a key nothing is dropped."""
    if key is None:
        return x
    return jnp.where(jax.random.bernoulli(key, 1 - rate, shape or x.shape), x / (1 - rate), 0)


def types_of(w, batch, vectors, key, config):
    """Vectors of word types. In training now and then a word, its vector or an affix goes unseen, so that each learns to serve."""
    word = w["word"][batch["word"]]
    vector = vectors[batch["vector"]] @ w["vector_map"].T
    affixes = w["hashed"][batch["hashed"]]
    if key is not None:
        k1, k2, k3, key = jax.random.split(key, 4)
        word *= jax.random.bernoulli(k1, 1 - config["word_drop"], word.shape[:-1] + (1,))
        vector *= jax.random.bernoulli(k2, 1 - config["vector_drop"], vector.shape[:-1] + (1,))
        affixes *= jax.random.bernoulli(k3, 1 - config["affix_drop"], affixes.shape[:-1] + (1,))
    x = word + vector + affixes.sum(-2)
    inner = dropout(key, jax.nn.relu(x @ w["type_in"].T + w["type_in_b"]), config["drop"] * 0.5)
    return norm(x + inner @ w["type_out"].T, w["type_gain"], w["type_shift"])


def both_ways(forget, value, mask):
    """c[t] = f c[t-1] + (1 - f) v over time, for [batch, time, units]: half of the units forwards, half backwards."""
    half = forget.shape[-1] // 2
    flip = lambda x: jnp.concatenate([x[..., :half], x[:, ::-1, half:]], -1)

    def step(c, pair):
        f, v = pair
        c = f * c + v
        return c, c

    # Padding has no value, so what runs backwards enters the sentence with nothing.
    f, v = flip(forget), flip((1 - forget) * value * mask[..., None])
    _, out = jax.lax.scan(step, jnp.zeros_like(v[:, 0]), (f.swapaxes(0, 1), v.swapaxes(0, 1)), unroll=4)
    return flip(out.swapaxes(0, 1))


def shifted(x, by):
    """x moved along time, zeros moved in: shifted(x, 1)[t] = x[t - 1]."""
    if by == 0:
        return x
    pad = jnp.zeros_like(x[:, : abs(by)])
    return jnp.concatenate([pad, x[:, :-by]], 1) if by > 0 else jnp.concatenate([x[:, -by:], pad], 1)


def encode(w, batch, vectors, keys, config):
    mask, d = batch["mask"], config["width"]
    t = types_of(w, batch, vectors, keys[0], config) * mask[..., None]
    t = dropout(keys[1], t, config["drop"])
    window = jnp.concatenate([shifted(t, by) for by in range(REACH, -REACH - 1, -1)], -1)
    y = window @ w["first"].T + w["first_b"]
    c = both_ways(sigmoid(y[..., :d]), soft(y[..., d : 2 * d]), mask)
    x = norm(soft(c) * sigmoid(y[..., 2 * d :]), w["first_gain"], w["first_shift"]) * mask[..., None]
    for layer in range(config["layers"]):
        y = dropout(keys[2 + layer], x, config["drop"], (x.shape[0], 1, d)) @ w[f"l{layer}"].T + w[f"l{layer}_b"]
        c = both_ways(sigmoid(y[..., :d]), y[..., d : 2 * d], mask)
        gate = sigmoid(y[..., 2 * d :])
        x = norm(gate * c + (1 - gate) * x, w[f"l{layer}_gain"], w[f"l{layer}_shift"]) * mask[..., None]
    return x


def distance_rows(gap):
    """The row of the distance table for each distance from head to dependent."""
    far = np.sign(gap) * (np.log2(np.maximum(np.abs(gap), 1)).astype(int) + 5) + 2 * NEAR
    return np.where(np.abs(gap) < NEAR, gap + 2 * NEAR, np.clip(far, 0, 4 * NEAR - 1))


def forward(w, batch, vectors, key, config):
    """
    Scores: upos, xpos and name [batch, time, tags]; arc [batch, dependent, head + 1], column 0 being the root; and the parts
    that `labels` joins. Without a key nothing is dropped.
    """
    keys = jax.random.split(key, 12) if key is not None else [None] * 12
    x = encode(w, batch, vectors, keys[:6], config)
    mask, n = batch["mask"], x.shape[1]
    x = dropout(keys[6], x, config["drop"], (x.shape[0], 1, x.shape[2]))
    out = {task: x @ w[task].T + w[task + "_b"] for task in ("upos", "xpos")}
    inner = dropout(keys[7], jax.nn.relu(x @ w["name_in"].T + w["name_in_b"]), config["arc_drop"])
    out["name"] = inner @ w["name"].T + w["name_b"]

    dep = dropout(keys[8], jax.nn.relu(x @ w["arc_dep"].T + w["arc_dep_b"]), config["arc_drop"])
    head = jax.nn.relu(x @ w["arc_head"].T + w["arc_head_b"])
    root = jnp.broadcast_to(w["arc_root"], (x.shape[0], 1, head.shape[-1]))
    head = dropout(keys[9], jnp.concatenate([root, head], 1), config["arc_drop"])
    arcs = (dep @ w["arc"].T + w["arc_bias"]) @ head.swapaxes(1, 2)
    gap = np.arange(n)[:, None] - np.arange(n)[None, :]
    arcs = arcs.at[:, :, 1:].add(w["distance"][distance_rows(gap)])
    blocked = jnp.concatenate([jnp.ones_like(mask[:, :1]), mask], 1)[:, None, :] == 0
    itself = np.concatenate([np.zeros((n, 1), bool), np.eye(n, dtype=bool)], 1)
    out["arc"] = jnp.where(blocked | itself, NEGATIVE, arcs)

    out["label_dep"] = x @ w["label_dep"].T + w["label_b"]
    label_root = jnp.broadcast_to(w["label_root"], (x.shape[0], 1, w["label_root"].shape[0]))
    out["label_head"] = jnp.concatenate([label_root, x @ w["label_head"].T], 1)
    out["label_key"] = keys[10]
    return out


def labels(w, out, heads, config):
    """Relation scores of each token under the head given (0 is the root)."""
    chosen = jnp.take_along_axis(out["label_head"], heads[..., None], 1)
    inner = dropout(out["label_key"], jax.nn.relu(out["label_dep"] + chosen), config["arc_drop"])
    return inner @ w["label"].T + w["label_out_b"]


def cross_entropy(scores, gold, mask, smooth):
    """Mean over the tokens of the mask, with a little of the gold's weight spread over all answers that are possible."""
    log = jax.nn.log_softmax(scores)
    possible = scores > NEGATIVE / 2
    spread = jnp.where(possible, log, 0).sum(-1) / possible.sum(-1)
    picked = jnp.take_along_axis(log, gold[..., None], -1)[..., 0]
    return -(((1 - smooth) * picked + smooth * spread) * mask).sum() / jnp.maximum(mask.sum(), 1)


def loss_of(w, batch, vectors, key, config):
    """The sum of all tasks' losses. Names count where the treebank marks them."""
    out = forward(w, batch, vectors, key, config)
    mask, smooth = batch["mask"], config["smooth"]
    known = mask * batch["has_names"][:, None]
    share = known.sum() / jnp.maximum(mask.sum(), 1)
    return (
        config["weight_tag"] * cross_entropy(out["upos"], batch["upos"], mask, smooth)
        + config["weight_tag"] * cross_entropy(out["xpos"], batch["xpos"], mask, smooth)
        + cross_entropy(out["arc"], batch["head"], mask, smooth)
        + cross_entropy(labels(w, out, batch["head"], config), batch["relation"], mask, smooth)
        + config["weight_name"] * share * cross_entropy(out["name"], batch["name"], known, smooth)
    )


def predict(w, batch, vectors, config):
    """The best tags, heads (not yet a tree), relations and names."""
    out = forward(w, batch, vectors, None, config)
    heads = out["arc"].argmax(-1)
    best = {task: out[task].argmax(-1) for task in ("upos", "xpos", "name")}
    return best | {"head": heads, "relation": labels(w, out, heads, config).argmax(-1)}

"""
The joint network: tags, dependencies and names from one encoder.

Word types become vectors once (tables, then a small perceptron); a window over them and the first recurrence cost
the runtime only additions, since their products are kept per word type. Then come gated recurrences in both
directions (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"), a biaffine arc scorer
(Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing"), and linear taggers.
"""

import jax
import jax.numpy as jnp
import numpy as np

NEGATIVE = -1e9


def sigmoid(x):
    """The runtime's cheap sigmoid."""
    return 0.5 + 0.5 * x / (1.0 + jnp.abs(x))


def soft(x):
    """The runtime's cheap tanh."""
    return x / (1.0 + jnp.abs(x))


def norm(x, gain, shift):
    mean = x.mean(-1, keepdims=True)
    centred = x - mean
    return centred * jax.lax.rsqrt((centred * centred).mean(-1, keepdims=True) + 1e-5) * gain + shift


def matrix(key, out, into, scale=1.0):
    return jax.random.normal(key, (out, into), jnp.float32) * scale / np.sqrt(into)


def initial(key, config, sizes):
    """Fresh weights. `sizes`: rows of each table, and the numbers of upos, xpos, relation and name tags."""
    keys = iter(jax.random.split(key, 64))
    d, t, h = config["width"], config["type_width"], config["type_hidden"]
    w = {
        "word": jnp.zeros((sizes["word"], t)),
        "vector_map": matrix(next(keys), t, sizes["vector"]),
        "type_in": matrix(next(keys), h, t),
        "type_in_b": jnp.zeros(h),
        "type_out": matrix(next(keys), t, h),
        "type_gain": jnp.ones(t),
        "type_shift": jnp.zeros(t),
        "hashed": jax.random.normal(next(keys), (sizes["hashed"], t)) * 0.0,
        "gazetteer": jnp.zeros((sizes["gazetteer"], t)),
    }
    win = config["window"]
    first = {"conv": d, "sru": 3 * d, "both": d}[config["first"]]
    w["first"] = matrix(next(keys), first, t * win, 1.0)
    w["first_b"] = jnp.zeros(first)
    w["first_gain"], w["first_shift"] = jnp.ones(d), jnp.zeros(d)
    for layer in range(config["layers"]):
        kind = config["kind"]
        rows = {"sru": 3 * d, "min": 2 * d, "conv": d, "mix": 3 * d}[kind]
        cols = d * 3 if kind == "conv" else d
        if kind == "mix":
            w[f"l{layer}"] = matrix(next(keys), 2 * d, d)
            w[f"l{layer}_o"] = matrix(next(keys), d, d)
        else:
            w[f"l{layer}"] = matrix(next(keys), rows, cols)
        w[f"l{layer}_b"] = jnp.zeros(rows)
        w[f"l{layer}_gain"], w[f"l{layer}_shift"] = jnp.ones(d), jnp.zeros(d)
    a, r = config["arc"], config["label"]
    w["arc_dep"], w["arc_dep_b"] = matrix(next(keys), a, d), jnp.zeros(a)
    w["arc_head"], w["arc_head_b"] = matrix(next(keys), a, d), jnp.zeros(a)
    w["arc_root"] = jnp.zeros(a)
    w["arc"] = matrix(next(keys), a, a, 0.5)
    w["arc_bias"] = jnp.zeros(a)
    w["distance"] = jnp.zeros(64)
    w["label_dep"], w["label_b"] = matrix(next(keys), r, d), jnp.zeros(r)
    w["label_head"] = matrix(next(keys), r, d)
    w["label_root"] = jnp.zeros(r)
    w["label"], w["label_out_b"] = matrix(next(keys), sizes["relation"], r), jnp.zeros(sizes["relation"])
    for task in ("upos", "xpos", "name"):
        w[task], w[task + "_b"] = matrix(next(keys), sizes[task], d), jnp.zeros(sizes[task])
    return w


def dropout(key, x, rate, shape=None):
    if key is None or rate == 0:
        return x
    keep = jax.random.bernoulli(key, 1 - rate, shape or x.shape)
    return jnp.where(keep, x / (1 - rate), 0)


def types_of(w, batch, vectors, key, config):
    """Vectors of word types: [tokens..., type_width]."""
    word, vector, hashed, gazetteer = batch["word"], batch["vector"], batch["hashed"], batch["gazetteer"]
    word_part = w["word"][word]
    vector_part = vectors[vector] @ w["vector_map"].T
    rest = w["hashed"][hashed]
    gaz = gazetteer @ w["gazetteer"]
    if key is not None:
        k1, k2, k3, key = jax.random.split(key, 4)
        word_part *= jax.random.bernoulli(k1, 1 - config["word_drop"], word.shape + (1,))
        vector_part *= jax.random.bernoulli(k2, 1 - config["vector_drop"], word.shape + (1,))
        rest *= jax.random.bernoulli(k3, 1 - config["affix_drop"], hashed.shape + (1,))
    x = word_part + vector_part + rest.sum(-2) + gaz
    inner = jax.nn.relu(x @ w["type_in"].T + w["type_in_b"])
    inner = dropout(key, inner, config["drop"] * 0.5)
    return norm(x + inner @ w["type_out"].T, w["type_gain"], w["type_shift"])


def both_ways(forget, value, mask):
    """Half of the units run forwards, half backwards."""
    half = forget.shape[-1] // 2
    flip = lambda x: jnp.concatenate([x[..., :half], x[:, ::-1, half:]], -1)
    m = jnp.concatenate([jnp.repeat(mask[..., None], half, -1), jnp.repeat(mask[:, ::-1, None], half, -1)], -1)
    z = (1 - forget) * value

    def step(c, pair):
        f, v = pair
        c = f * c + v
        return c, c

    f, z = flip(forget), flip(z) * m
    if jax.default_backend() == "gpu":
        joined = lambda a, b: (a[0] * b[0], b[0] * a[1] + b[1])
        return flip(jax.lax.associative_scan(joined, (f, z), axis=1)[1])
    _, out = jax.lax.scan(step, jnp.zeros_like(z[:, 0]), (f.swapaxes(0, 1), z.swapaxes(0, 1)), unroll=4)
    return flip(out.swapaxes(0, 1))


def shift(x, by):
    """x moved along time, zeros moved in: shift(x, 1)[t] = x[t - 1]."""
    if by == 0:
        return x
    pad = jnp.zeros_like(x[:, : abs(by)])
    return jnp.concatenate([pad, x[:, :-by]], 1) if by > 0 else jnp.concatenate([x[:, -by:], pad], 1)


def encode(w, batch, vectors, key, config):
    mask = batch["mask"]
    keys = jax.random.split(key, 16) if key is not None else [None] * 16
    t = types_of(w, batch, vectors, keys[0], config) * mask[..., None]
    t = dropout(keys[1], t, config["drop"])
    d, reach = config["width"], config["window"] // 2
    window = jnp.concatenate([shift(t, by) for by in range(reach, -reach - 1, -1)], -1)
    y = window @ w["first"].T + w["first_b"]
    if config["first"] == "conv":
        x = norm(jax.nn.relu(y), w["first_gain"], w["first_shift"])
    else:
        forget, value, out = sigmoid(y[..., :d]), y[..., d : 2 * d], y[..., 2 * d :]
        x = norm(soft(both_ways(forget, soft(value), mask)) * sigmoid(out), w["first_gain"], w["first_shift"])
    x *= mask[..., None]
    for layer in range(config["layers"]):
        x_in = dropout(keys[2 + layer], x, config["drop"], (x.shape[0], 1, d))
        kind = config["kind"]
        gain, shift_ = w[f"l{layer}_gain"], w[f"l{layer}_shift"]
        bias = w[f"l{layer}_b"]
        if kind == "conv":
            y = jnp.concatenate([shift(x_in, 1), x_in, shift(x_in, -1)], -1) @ w[f"l{layer}"].T + bias
            x = norm(x + jax.nn.relu(y), gain, shift_)
        elif kind == "mix":
            y = x_in @ w[f"l{layer}"].T + bias[: 2 * d]
            c = both_ways(sigmoid(y[..., :d]), y[..., d:], mask)
            x = norm(x + jax.nn.relu(c) @ w[f"l{layer}_o"].T + bias[2 * d :], gain, shift_)
        else:
            y = x_in @ w[f"l{layer}"].T + bias
            c = both_ways(sigmoid(y[..., :d]), y[..., d : 2 * d], mask)
            if kind == "sru":
                o = sigmoid(y[..., 2 * d :])
                x = norm(o * c + (1 - o) * x if config.get("highway", 1) else x + o * c, gain, shift_)
            else:
                x = norm(x + c, gain, shift_)
        x *= mask[..., None]
    return x, keys


def forward(w, batch, vectors, key, config):
    """Scores: upos, xpos and name [batch, time, tags]; arcs [batch, dependent, head + 1], 0 being the root; and what labels need."""
    x, keys = encode(w, batch, vectors, key, config)
    mask = batch["mask"]
    d = x.shape[-1]
    x = dropout(keys[12], x, config["drop"], (x.shape[0], 1, d))
    out = {task: x @ w[task].T + w[task + "_b"] for task in ("upos", "xpos", "name")}
    dep = dropout(keys[13], jax.nn.relu(x @ w["arc_dep"].T + w["arc_dep_b"]), config["arc_drop"])
    head = jax.nn.relu(x @ w["arc_head"].T + w["arc_head_b"])
    root = jnp.broadcast_to(w["arc_root"], (x.shape[0], 1, head.shape[-1]))
    head = dropout(keys[14], jnp.concatenate([root, head], 1), config["arc_drop"])
    arcs = (dep @ w["arc"].T + w["arc_bias"]) @ head.swapaxes(1, 2)
    n = x.shape[1]
    if config.get("distance", 1):
        gap = np.arange(n)[:, None] - np.arange(n)[None, :]
        place = np.where(np.abs(gap) < 8, gap + 16, np.clip(np.sign(gap) * (np.log2(np.maximum(np.abs(gap), 1)).astype(int) + 5) + 16, 0, 31))
        arcs = arcs.at[:, :, 1:].add(w["distance"][place])
    blocked = jnp.concatenate([jnp.ones_like(mask[:, :1]), mask], 1)[:, None, :] == 0
    self_arc = np.concatenate([np.zeros((n, 1), bool), np.eye(n, dtype=bool)], 1)
    out["arc"] = jnp.where(blocked | self_arc, NEGATIVE, arcs)
    out["label_dep"] = x @ w["label_dep"].T + w["label_b"]
    out["label_head"] = jnp.concatenate([jnp.broadcast_to(w["label_root"], (x.shape[0], 1, w["label_root"].shape[0])), x @ w["label_head"].T], 1)
    out["keys"] = keys[15]
    return out


def labels(w, out, heads, config):
    """Relation scores of each token for the head given (0 is the root)."""
    chosen = jnp.take_along_axis(out["label_head"], heads[..., None], 1)
    inner = dropout(out["keys"], jax.nn.relu(out["label_dep"] + chosen), config["arc_drop"])
    return inner @ w["label"].T + w["label_out_b"]


def cross_entropy(scores, gold, mask, smooth=0.0):
    log = jax.nn.log_softmax(scores)
    picked = jnp.take_along_axis(log, gold[..., None], -1)[..., 0]
    loss = -picked
    if smooth:
        ok = scores > NEGATIVE / 2
        loss = (1 - smooth) * loss - smooth * (jnp.where(ok, log, 0).sum(-1) / ok.sum(-1))
    return (loss * mask).sum() / jnp.maximum(mask.sum(), 1)


def loss_of(w, batch, vectors, key, config):
    out = forward(w, batch, vectors, key, config)
    mask, smooth = batch["mask"], config.get("smooth", 0.0)
    known = mask * batch["has_names"][:, None]
    return (
        config["weight_tag"] * (cross_entropy(out["upos"], batch["upos"], mask, smooth) + cross_entropy(out["xpos"], batch["xpos"], mask, smooth))
        + cross_entropy(out["arc"], batch["head"], mask, smooth)
        + cross_entropy(labels(w, out, batch["head"], config), batch["relation"], mask, smooth)
        + config["weight_name"] * cross_entropy(out["name"], batch["name"], known, smooth) * known.sum() / mask.sum() * 2
    )


def predict(w, batch, vectors, config):
    out = forward(w, batch, vectors, None, config)
    heads = out["arc"].argmax(-1)
    return {
        "upos": out["upos"].argmax(-1),
        "xpos": out["xpos"].argmax(-1),
        "head": heads,
        "relation": labels(w, out, heads, config).argmax(-1),
        "name_scores": out["name"],
    }

"""Writes the trained network as one file of int8 matrices with a JSON header. `src/language/model-file.ts` reads it."""

import json
import struct

import numpy as np

import data
import network
from features import HASHED


def quantised(matrix):
    """int8 rows, and what each row is to be multiplied by."""
    scale = np.abs(matrix).max(1) / 127
    safe = np.where(scale == 0, 1, scale)
    return np.clip(np.round(matrix / safe[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def padded(matrix, rows):
    return np.concatenate([matrix, np.zeros((rows - matrix.shape[0],) + matrix.shape[1:], matrix.dtype)])


def up(count):
    return -(-count // 8) * 8


def distance_table(learned):
    """The learned distances, spread over every distance from -64 to 63."""
    return learned[network.distance_rows(np.arange(-64, 64))].astype(np.float32)


def write(path, w, vocabulary, vectors, config):
    """The whole model. Sections start at multiples of 16 bytes after the header."""
    w = {name: np.asarray(value, np.float32) for name, value in w.items()}
    sections = {}

    def put(name, array):
        sections[name] = array

    def put_matrix(name, matrix, bias=None):
        rows = up(matrix.shape[0])
        whole, scale = quantised(matrix)
        put(name, padded(whole, rows))
        put(name + ".scale", padded(scale, rows))
        put(name + ".bias", padded(np.zeros(matrix.shape[0], np.float32) if bias is None else bias, rows))

    table, scale = quantised(np.concatenate([w["hashed"], w["word"], np.zeros((1, w["word"].shape[1]), np.float32)]))
    put("table", table)
    put("table.scale", scale)
    put("vectors", vectors)
    put_matrix("vector_map", w["vector_map"] / data.VECTOR_UNIT)
    put_matrix("type_in", w["type_in"], w["type_in_b"])
    put_matrix("type_out", w["type_out"])
    put("type.gain", w["type_gain"])
    put("type.shift", w["type_shift"])
    t = config["type_width"]
    put_matrix("first", np.concatenate([w["first"][:, i * t : (i + 1) * t] for i in range(2 * network.REACH + 1)]))
    put("first.window_bias", w["first_b"])
    put("first.gain", w["first_gain"])
    put("first.shift", w["first_shift"])
    for layer in range(config["layers"]):
        put_matrix(f"layer{layer}", w[f"l{layer}"], w[f"l{layer}_b"])
        put(f"layer{layer}.gain", w[f"l{layer}_gain"])
        put(f"layer{layer}.shift", w[f"l{layer}_shift"])
    parts = (("upos", w["upos"], w["upos_b"]), ("xpos", w["xpos"], w["xpos_b"]), ("name", w["name_in"], w["name_in_b"]),
             ("arc_dep", w["arc_dep"], w["arc_dep_b"]), ("arc_head", w["arc_head"], w["arc_head_b"]),
             ("label_dep", w["label_dep"], w["label_b"]), ("label_head", w["label_head"], np.zeros(config["label"], np.float32)))
    columns, at = {}, 0
    for name, matrix, _ in parts:
        columns[name] = at
        at += up(matrix.shape[0])
    put_matrix("answers", np.concatenate([padded(m, up(m.shape[0])) for _, m, _ in parts]),
               np.concatenate([padded(b, up(b.shape[0])) for _, _, b in parts]))
    put_matrix("names", w["name"], w["name_b"])
    put_matrix("arc", w["arc"], w["arc_bias"])
    put("arc_root", w["arc_root"])
    put("distance", distance_table(w["distance"]))
    put_matrix("label", w["label"], w["label_out_b"])
    put("label_root", w["label_root"])
    put("words", np.frombuffer("\n".join(vocabulary.words).encode("utf-8"), np.uint8))
    put("vector_words", np.frombuffer("\n".join(vocabulary.vectors).encode("utf-8", "surrogatepass"), np.uint8))

    header = {
        "format": 1,
        "width": config["width"], "typeWidth": t, "typeHidden": config["type_hidden"], "layers": config["layers"],
        "arc": config["arc"], "label": config["label"], "vectorWidth": int(vectors.shape[1]),
        "hashed": [size for _, size in HASHED], "hashedRows": int(vocabulary.offsets[-1]),
        "upos": vocabulary.upos, "xpos": vocabulary.xpos, "relations": vocabulary.relations, "names": data.NAME_TAGS,
        "columns": columns, "answers": at, "sections": {},
    }
    offset = 0
    for name, array in sections.items():
        header["sections"][name] = [offset, array.nbytes]
        offset += -(-array.nbytes // 16) * 16
    text = json.dumps(header).encode()
    text += b" " * (-(len(text) + 4) % 16)
    with open(path, "wb") as out:
        out.write(struct.pack("<I", len(text)) + text)
        for array in sections.values():
            raw = np.ascontiguousarray(array).tobytes()
            out.write(raw + b"\0" * (-len(raw) % 16))
    return offset

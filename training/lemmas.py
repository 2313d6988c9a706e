"""
Learns lemmas: for each Penn tag a table of exceptions and a list of suffix rules.

Sources: the treebanks; a table of irregular forms; and for regular forms the words of the vector vocabulary, of which
the base that is the most frequent word wins ("bombed": bomb, for bombe is rare; "seized": seize, for seiz is none).
"""

import json
from collections import Counter, defaultdict
from pathlib import Path

VERB_TAGS = ("VBD", "VBN", "VBG", "VBZ")
INFLECTED = VERB_TAGS + ("NNS", "NNPS", "JJR", "JJS", "RBR", "RBS")
LONGEST_SUFFIX = 6
VOWELS = set("aeiou")


def script(form, lemma):
    """(units to cut from the end, text to add) that makes `lemma` of `form`."""
    common = 0
    while common < min(len(form), len(lemma)) and form[common] == lemma[common]:
        common += 1
    return len(form) - common, lemma[common:]


def candidates(form, tag):
    """Regular bases of an inflected form, likeliest first."""
    out = []
    if tag in ("VBZ", "NNS"):
        if form.endswith("ies") and len(form) > 4:
            out.append(form[:-3] + "y")
        if form.endswith("es"):
            out += [form[:-2], form[:-1]]
        elif form.endswith("s") and not form.endswith("ss"):
            out.append(form[:-1])
    elif tag in ("VBD", "VBN", "VBG"):
        ending = "ing" if tag == "VBG" else "ed"
        if not form.endswith(ending) or len(form) < len(ending) + 3 and ending == "ing":
            return out
        stem = form[: -len(ending)]
        if not any(c in VOWELS or c == "y" for c in stem):
            return out
        if ending == "ed" and stem.endswith("i"):
            out.append(stem[:-1] + "y")
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "s":
            out.append(stem[:-1])
        out += [stem, stem + "e"]
    return out


def regular(words):
    """{tag: {form: base}} for regular inflections whose base is among the words (ordered by frequency)."""
    rank = {word: place for place, word in enumerate(words)}
    table = {tag: {} for tag in VERB_TAGS + ("NNS",)}
    for word, place in rank.items():
        if not word.isalpha() or len(word) < 4:
            continue
        for tag in table:
            known = [c for c in candidates(word, tag) if c in rank and len(c) > 2]
            if known:
                best = min(known, key=rank.get)
                if rank[best] < 40000:
                    table[tag][word] = best
    return table


def irregular():
    """{tag: {form: base}} of the table of irregular forms."""
    table = defaultdict(dict)
    for line in (Path(__file__).parent / "irregular.txt").read_text(encoding="utf-8").splitlines():
        kind, *rest = line.split()
        if kind == "#":
            continue
        base, *forms = rest
        for form in forms:
            for tag in VERB_TAGS if kind == "v" else ("NNS",):
                table[tag].setdefault(form, base)
    return table


def learn(sentences, words):
    """The tables as plain data: {tag: {"exceptions": {form: lemma}, "suffixes": {suffix: [cut, add]}}}."""
    counts = defaultdict(lambda: defaultdict(Counter))
    exact = defaultdict(lambda: defaultdict(Counter))
    for s in sentences:
        for word, lemma, tag, upos in zip(s.words, s.lemmas, s.xpos, s.upos):
            if upos == "X" or tag == "GW" or lemma == "_":
                continue
            plain = word.replace("’", "'")
            exact[tag][plain][lemma] += 1
            counts[tag][plain if tag.startswith("NNP") else plain.lower()][lemma] += 1
    guessed, fixed = regular(words), irregular()
    tables = {}
    for tag in sorted(counts):
        known = {**guessed.get(tag, {}), **fixed.get(tag, {})}
        weight = Counter({form: 1 for form in known})
        for form, lemmas in counts[tag].items():
            (best, times), *_ = lemmas.most_common(1)
            if form not in fixed.get(tag, {}) and (times > 1 or form not in known):
                known[form], weight[form] = best, 3 * sum(lemmas.values())
        tables[tag] = compact(known, weight, tag in INFLECTED)
        for form, lemmas in exact[tag].items():
            best = lemmas.most_common(1)[0][0]
            key = form if tag.startswith("NNP") else form.lower()
            if form != key and best != best.lower() and best != apply(tables[tag], key) and lemmas[best] > 1:
                tables[tag]["exceptions"][form] = best
    return tables


def compact(known, weight, inflected):
    """The shortest suffix rules, and the forms that they get wrong. Tags without inflection get no rules."""
    if not inflected:
        return {"exceptions": {f: lemma for f, lemma in sorted(known.items()) if lemma != f and weight[f] > 3}, "suffixes": {}}
    votes = defaultdict(Counter)
    for form, lemma in known.items():
        rule = script(form, lemma)
        for length in range(0, LONGEST_SUFFIX + 1):
            if length < len(form) or length == 0:
                votes[form[len(form) - length :]][rule] += min(weight[form], 3)
    suffixes = {}
    for suffix in sorted(votes, key=lambda s: (len(s), s)):
        rule, times = votes[suffix].most_common(1)[0]
        shorter = next((suffixes[suffix[i:]] for i in range(1, len(suffix) + 1) if suffix[i:] in suffixes), None)
        if rule != shorter and (times > 2 or len(suffix) < 2) and rule[0] <= max(len(suffix), 1):
            suffixes[suffix] = rule
    table = {"exceptions": {}, "suffixes": {s: list(r) for s, r in suffixes.items()}}
    table["exceptions"] = {form: lemma for form, lemma in sorted(known.items()) if apply(table, form) != lemma}
    return table


def apply(table, form):
    """The lemma of a form by exceptions, then by the longest suffix rule."""
    if form in table["exceptions"]:
        return table["exceptions"][form]
    for start in range(max(0, len(form) - LONGEST_SUFFIX), len(form) + 1):
        rule = table["suffixes"].get(form[start:])
        if rule:
            return form[: len(form) - rule[0]] + rule[1]
    return form


def write(path, tables):
    Path(path).write_text(json.dumps(tables, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")

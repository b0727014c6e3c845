"""Distils a sentence-transformers model into a file of token vectors: `python distil.py MODEL WORDNET WORK TARGET`."""
import hashlib
import json
import re
import struct
import sys
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from make_texts import make_texts
from teacher import Teacher

DIMENSIONS = 256
HELD_OUT = 4000
RIDGE = 0.3
STEPS = 25


def cached(path: Path, make):
    if not path.exists():
        np.save(path, make())
    return np.load(path).astype(np.float32)


def counts(pieces: list[list[int]], vocabulary: int) -> sp.csr_matrix:
    """One row a text: the share of each token in it."""
    rows = np.repeat(np.arange(len(pieces)), [len(ids) for ids in pieces])
    columns = np.concatenate([np.array(ids, int) for ids in pieces])
    shares = np.concatenate([np.full(len(ids), 1 / max(1, len(ids))) for ids in pieces]).astype(np.float32)
    matrix = sp.csr_matrix((shares, (rows, columns)), shape=(len(pieces), vocabulary))
    matrix.sum_duplicates()
    return matrix


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def fit(texts: sp.csr_matrix, target: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """Ridge regression towards a prior by conjugate gradients, all columns at once: texts @ result is near target."""
    scaled = texts @ prior
    prior = prior * ((scaled * target).sum() / (scaled * scaled).sum())
    gram = (texts.T @ texts).tocsr()
    residual = texts.T @ (target - texts @ prior)
    change, direction, size = np.zeros_like(residual), residual.copy(), (residual**2).sum(0)
    for _ in range(STEPS):
        ahead = gram @ direction + RIDGE * direction
        step = size / (direction * ahead).sum(0)
        change += step * direction
        residual -= step * ahead
        new = (residual**2).sum(0)
        direction = residual + (new / size) * direction
        size = new
    return prior + change


def report(student: np.ndarray, teacher: np.ndarray) -> dict[str, float]:
    """How alike student and teacher are on texts not fitted: correlation of similarities, shared ten nearest."""
    one, two = unit(student) @ unit(student).T, unit(teacher) @ unit(teacher).T
    pairs = np.random.default_rng(0).integers(0, len(student), (2, 200_000))
    correlation = np.corrcoef(one[pairs[0], pairs[1]], two[pairs[0], pairs[1]])[0, 1]
    for matrix in (one, two):
        np.fill_diagonal(matrix, -1)
    near = [np.argpartition(-matrix, 10, 1)[:, :10] for matrix in (one, two)]
    shared = np.mean([len(set(a) & set(b)) / 10 for a, b in zip(*near)])
    return {'similarityCorrelation': round(float(correlation), 4), 'sharedNearest10': round(float(shared), 4)}


def write(target: Path, words: list[str], vectors: np.ndarray) -> None:
    """Tokens with a vector come first; [unused…] ones are left out, signs of other scripts keep no vector."""
    kept = [at for at, word in enumerate(words) if not word.startswith('[') and re.search(r'[\x21-\x7e]', word.removeprefix('##'))]
    taken = set(kept)
    bare = [at for at, word in enumerate(words) if at not in taken and not word.startswith('[unused')]
    rows = vectors[kept]
    scales = (np.abs(rows).max(1) / 127).astype('<f4')
    cells = np.round(rows / np.maximum(scales, 1e-12)[:, None]).astype(np.int8)
    text = '\n'.join(words[at] for at in kept + bare).encode()
    digest = hashlib.sha256(cells.tobytes() + scales.tobytes() + text).hexdigest()[:12]
    header = json.dumps(
        {
            'version': f'minilm-tokens-{digest}',
            'dimensions': rows.shape[1],
            'rows': len(kept),
            'words': len(kept) + len(bare),
            'wordBytes': len(text),
            'unknown': '[UNK]',
        }
    ).encode()
    header += b' ' * (-(12 + len(header)) % 4)
    target.write_bytes(b'SOUKTOK1' + struct.pack('<I', len(header)) + header + scales.tobytes() + cells.tobytes() + text)
    print(f'{target}: {target.stat().st_size} bytes, {len(kept)} vectors of {len(words)} tokens')


def main(model: Path, wordnet: Path, work: Path, target: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    teacher = Teacher(model)
    vocabulary = json.loads((model / 'tokenizer.json').read_text())['model']['vocab']
    words = sorted(vocabulary, key=vocabulary.get)
    listed = work / 'texts.json'
    if not listed.exists():
        listed.write_text(json.dumps(make_texts(wordnet)))
    texts = json.loads(listed.read_text())
    pieces = teacher.pieces(texts)
    alone = cached(work / 'vocab.npy', lambda: teacher.vectors([[at] for at in range(len(words))]))
    sentences = cached(work / 'texts.npy', lambda: teacher.vectors(pieces).astype(np.float16))

    # What all sentences share says nothing about any of them.
    mean = sentences[HELD_OUT:].mean(0)
    sentences = unit(sentences - mean)
    _, axes = np.linalg.eigh(sentences[HELD_OUT:].T @ sentences[HELD_OUT:])
    axes = axes[:, ::-1][:, :DIMENSIONS]
    # The vocabulary stands in order of frequency after some 1,000 reserved places; frequent tokens say less (SIF).
    zipf = 1 / (np.maximum(np.arange(len(words)) - 996, 1) + 2.7)
    weight = 1e-3 / (1e-3 + zipf / zipf.sum())
    matrix = counts(pieces, len(words))
    vectors = fit(matrix[HELD_OUT:], sentences[HELD_OUT:] @ axes, (alone - mean) @ axes * weight[:, None])
    print(report(matrix[:HELD_OUT] @ vectors, sentences[:HELD_OUT]))
    write(target, words, vectors)


if __name__ == '__main__':
    main(*map(Path, sys.argv[1:5]))

"""Sentence vectors of a sentence-transformers model, run on its ONNX file."""
from pathlib import Path

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

START, END = 101, 102


class Teacher:
    """`folder` holds model.onnx and tokenizer.json; vectors are averaged token states of length one."""

    def __init__(self, folder: Path):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = ort.InferenceSession(str(folder / 'model.onnx'), options)
        self.inputs = [one.name for one in self.session.get_inputs()]
        self.tokenizer = Tokenizer.from_file(str(folder / 'tokenizer.json'))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def pieces(self, texts: list[str]) -> list[list[int]]:
        return [one.ids for one in self.tokenizer.encode_batch(texts, add_special_tokens=False)]

    def vectors(self, pieces: list[list[int]], batch: int = 64) -> np.ndarray:
        rows = [[START, *ids[:126], END] for ids in pieces]
        order = np.argsort([len(row) for row in rows], kind='stable')
        out = None
        for first in range(0, len(rows), batch):
            some = order[first : first + batch]
            width = max(len(rows[at]) for at in some)
            ids = np.zeros((len(some), width), np.int64)
            mask = np.zeros_like(ids)
            for place, at in enumerate(some):
                ids[place, : len(rows[at])] = rows[at]
                mask[place, : len(rows[at])] = 1
            feed = {'input_ids': ids, 'attention_mask': mask, 'token_type_ids': np.zeros_like(ids)}
            states = self.session.run(None, {name: feed[name] for name in self.inputs})[0]
            mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
            if out is None:
                out = np.zeros((len(rows), mean.shape[1]), np.float32)
            out[some] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return out

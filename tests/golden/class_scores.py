#!/usr/bin/env python3
"""Precision, recall, F1 of each class and macro-F1 of some confusion matrices, by scikit-learn.

Run with Debian's python3-sklearn: tests/golden/class_scores.py > tests/golden/class_scores.json
"""

import argparse

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import json

import numpy
from sklearn.metrics import f1_score, precision_recall_fscore_support

MATRICES = {
    "all classes": [[5, 1, 0], [2, 7, 1], [0, 3, 6]],
    "a class that is neither there nor predicted": [[1, 1, 0], [0, 2, 0], [0, 0, 0]],
    "predicted, but not there": [[2, 0, 3, 1], [0, 4, 0, 2], [0, 0, 0, 0], [0, 0, 0, 0]],
    "there, but never predicted": [[3, 0, 1], [2, 0, 2], [1, 0, 4]],
    "one class left in validation": [[0, 0, 0, 0], [1, 27, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
    "nothing right": [[0, 3], [2, 0]],
}


def scores(matrix):
    truth, answer = [], []
    for row, counts in enumerate(matrix):
        for column, count in enumerate(counts):
            truth += [row] * count
            answer += [column] * count
    seen = sorted(set(truth) | set(answer))
    precision, recall, f1, _ = precision_recall_fscore_support(truth, answer, labels=seen, zero_division=0)
    classes = [None] * len(matrix)
    for i, label in enumerate(seen):
        classes[label] = {
            "precision": precision[i] if label in answer else None,
            "recall": recall[i] if label in truth else None,
            "f1": f1[i],
        }
    macro = f1_score(truth, answer, average="macro", zero_division=0)
    assert numpy.isclose(macro, f1.mean())
    return {"confusion": matrix, "macro_f1": macro, "classes": classes}


print(json.dumps({name: scores(matrix) for name, matrix in MATRICES.items()}, indent=1))

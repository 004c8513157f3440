#!/usr/bin/env python3
"""Multinomial logistic regression by Newton's method, Wilson intervals by solving the score equation, and
McNemar's exact test by counting: what core/features and core/base/proportion are held against.

Needs nothing but Python: tests/golden/linear_classifier.py > tests/golden/linear_classifier.json
"""

import argparse

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import json
import math
import random
from fractions import Fraction

CLASSES, WIDTH, ROWS = 3, 4, 36
random.seed(7)
CENTRES = [[random.gauss(0, 1) for _ in range(WIDTH)] for _ in range(CLASSES)]
LABELS = [i % CLASSES for i in range(ROWS)]
FEATURES = [[round(random.gauss(c, 1.2), 3) for c in CENTRES[label]] for label in LABELS]


def solve(matrix, right):
    n = len(right)
    rows = [matrix[i][:] + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, n + 1):
                rows[r][c] -= factor * rows[i][c]
    result = [0.0] * n
    for i in reversed(range(n)):
        result[i] = (rows[i][n] - sum(rows[i][c] * result[c] for c in range(i + 1, n))) / rows[i][i]
    return result


def regression(strength):
    """Weights and bias at the minimum of mean cross-entropy + strength / 2 · |weights|²."""
    width = WIDTH + 1  # the bias last; of all shifts of the biases the one with sum 0 is taken
    at = [0.0] * (CLASSES * width)
    for _ in range(60):
        gradient = [0.0] * len(at)
        hessian = [[0.0] * len(at) for _ in at]
        loss = 0.0
        for row, label in zip(FEATURES, LABELS):
            x = row + [1.0]
            logits = [sum(at[k * width + i] * x[i] for i in range(width)) for k in range(CLASSES)]
            total = sum(math.exp(each) for each in logits)
            p = [math.exp(each) / total for each in logits]
            loss -= math.log(p[label]) / ROWS
            for k in range(CLASSES):
                for i in range(width):
                    gradient[k * width + i] += (p[k] - (k == label)) * x[i] / ROWS
                    for m in range(CLASSES):
                        for j in range(width):
                            hessian[k * width + i][m * width + j] += p[k] * ((k == m) - p[m]) * x[i] * x[j] / ROWS
        for k in range(CLASSES):
            for i in range(width):
                penalty = strength if i < WIDTH else 1e-9
                loss += strength / 2 * at[k * width + i] ** 2 if i < WIDTH else 0
                gradient[k * width + i] += penalty * at[k * width + i]
                hessian[k * width + i][k * width + i] += penalty
        at = [a - d for a, d in zip(at, solve(hessian, gradient))]
    return {
        "strength": strength,
        "loss": loss,
        "weights": [at[k * width : k * width + WIDTH] for k in range(CLASSES)],
        "bias": [at[k * width + WIDTH] for k in range(CLASSES)],
    }


def wilson(right, n):
    """The shares whose score test does not reject `right` of `n`: where |right/n − p| = z·sqrt(p(1−p)/n)."""
    z, share = 1.959963984540054, right / n

    def edge(inside, outside):
        for _ in range(200):
            middle = (inside + outside) / 2
            if abs(share - middle) <= z * math.sqrt(middle * (1 - middle) / n):
                inside = middle
            else:
                outside = middle
        return inside

    return {"right": right, "n": n, "low": edge(share, 0.0), "high": edge(share, 1.0)}


def mcnemar(first, second):
    n, fewer = first + second, min(first, second)
    tail = sum(Fraction(math.comb(n, i), 2**n) for i in range(fewer + 1))
    return {"only_first": first, "only_second": second, "p": float(min(Fraction(1), 2 * tail))}


print(
    json.dumps(
        {
            "features": FEATURES,
            "labels": LABELS,
            "regressions": [regression(s) for s in (0.3, 0.01)],
            "wilson": [wilson(*c) for c in ((0, 7), (7, 7), (147, 153), (30, 40), (1, 3), (4000, 5000))],
            "mcnemar": [mcnemar(*c) for c in ((0, 0), (1, 0), (0, 6), (5, 15), (12, 12), (300, 360))],
        },
        indent=1,
    )
)

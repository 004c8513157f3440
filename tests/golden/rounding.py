#!/usr/bin/env python3
"""What rounding makes of EfficientNet-B0's multiply-adds, from the paper's table 1 and formulas alone: the rule
d·w²·r², the network with exactly the layers, channels and pixels that were asked for, then whole layers, channels in
eights, whole pixels.

    python3 tests/golden/rounding.py > tests/golden/rounding.json
"""
import argparse
import json
import math

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

# kernel, stride, expansion, channels, layers
STAGES = [(3, 1, 1, 16, 1), (3, 2, 6, 24, 2), (5, 2, 6, 40, 2), (3, 2, 6, 80, 3), (5, 1, 6, 112, 3), (5, 2, 6, 192, 4),
          (3, 1, 6, 320, 1)]


def block(k, s, e, cin, cout, side):
    middle, out = cin * e, side / s
    expand = cin * middle * side**2 if e != 1 else 0
    return expand + k * k * middle * out**2 + 2 * middle * cin / 4 + middle * cout * out**2


def block_whole(k, s, e, cin, cout, side):
    middle, out = cin * e, math.ceil(side / s)
    squeezed = max(1, int(cin * 0.25))
    expand = cin * middle * side**2 if e != 1 else 0
    return expand + k * k * middle * out**2 + 2 * middle * squeezed + middle * cout * out**2


def network(width, layers, side, of=block, half=lambda x: x / 2):
    """`width` maps a count of channels of table 1 to the network's, `layers` a stage's layers."""
    costs, side = [27 * width(32) * half(side) ** 2], half(side)
    cin = width(32)
    for k, s, e, c, n in STAGES:
        count, cout = layers(n), width(c)
        cost = of(k, s, e, cin, cout, side)
        side = half(side) if s == 2 else side
        cost = cost * min(count, 1) + max(0, count - 1) * of(k, 1, e, cout, cout, side)
        costs.append(cost)
        cin = cout
    costs.append(cin * width(1280) * side**2)
    costs.append(width(1280) * 1000)
    return costs


def eights(channels, width):
    wanted = channels * width
    rounded = max(8, int(wanted + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * wanted else rounded


cases = []
for phi in (-1.0, 0.0, 0.216, 1.0, 3.5):
    d, w, r = 1.2**phi, 1.1**phi, 1.15**phi
    whole_half = lambda x: math.ceil(x / 2)
    b0 = network(lambda c: c, lambda n: n, 224, block_whole, whole_half)
    up = lambda n: max(1, math.ceil(n * d - 1e-9))
    steps = [
        [cost * d * w * w * r * r for cost in b0],
        network(lambda c: c * w, lambda n: n * d, 224 * r),
        network(lambda c: c * w, up, 224 * r),
        network(lambda c: eights(c, w), up, 224 * r,
                lambda k, s, e, a, b, side: block(k, s, e, a, b, side) - 2 * a * e * a / 4 + 2 * a * e * max(1, int(a * 0.25))),
        network(lambda c: eights(c, w), up, round(224 * r), block_whole, whole_half),
    ]
    cases.append({"phi": phi, "baseline": sum(b0), "rule": sum(steps[0]), "unrounded": sum(steps[1]),
                  "with_layers": sum(steps[2]), "with_channels": sum(steps[3]), "counted": sum(steps[4]),
                  "stages": [list(stage) for stage in zip(*steps)]})
print(json.dumps({"cases": cases}, indent=1))

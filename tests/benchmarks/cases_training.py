"""Training steps on random images, beside PyTorch's in channels-last."""

from measuring import Case, Server

# Model, size, batch, threads, what learns, steps in a round, the ratio that we aim at.
STEPS = [
    ("efficientnet_b0", 64, 64, 2, "step", 3, 0.9),
    ("efficientnet_b0", 224, 16, 2, "step", 2, 0.9),
    ("efficientnet_b0", 224, 16, 2, "head", 3, 1 / 3),
    ("efficientnet_v2_s", 128, 8, 2, "step", 2, 0.9),
    ("resnet50", 128, 16, 2, "step", 2, 0.9),
]
WHAT = {"step": "a training step", "head": "a step of the classifier on a frozen network"}


def cases(context):
    def case(model, size, batch, threads, kind, steps, aim):
        arguments = (model, size, batch, threads, kind)
        environment = context.quiet_threads(threads)
        return Case(f"train-{model}-{size}-{kind}",
                    f"{WHAT[kind]}: {model} at {size}, batch {batch}, {threads} threads",
                    lambda: Server(context.ours("bench_training_step", *arguments), steps, environment),
                    {"PyTorch": lambda: Server(context.peer("train_step.py", *arguments), steps, environment)},
                    aim=aim, rounds=4)

    return [case(*step) for step in STEPS]

"""Networks alone, on random images: the fast path beside ONNX Runtime and PyTorch."""

from measuring import Case, Memory, PYTHON, Printed, HERE, Server

# Model, size, batch, threads, instruction set, runs in a round, the ratio that we aim at.
FORWARD = [
    ("efficientnet_b0", 224, 1, 1, None, 25, 0.75), ("efficientnet_b0", 224, 1, 2, None, 25, 0.75),
    ("efficientnet_b0", 224, 8, 1, None, 4, 0.75), ("efficientnet_b0", 224, 8, 2, None, 6, 0.75),
    ("efficientnet_b0", 224, 1, 1, "avx2", 25, 1.20),
    ("efficientnet_b4", 380, 1, 1, None, 3, 0.75), ("efficientnet_b4", 380, 1, 2, None, 5, 0.75),
    ("efficientnet_b7", 600, 1, 1, None, 1, 0.75), ("efficientnet_b7", 600, 1, 2, None, 1, 0.75),
    ("efficientnet_v2_s", 384, 1, 1, None, 3, 0.75), ("efficientnet_v2_s", 384, 1, 2, None, 4, 0.75),
    ("resnet50", 224, 1, 1, None, 6, 0.85), ("resnet50", 224, 1, 2, None, 8, 0.85),
]


def cases(context):
    def ours(model, size, batch, threads, *more):
        return context.ours("benchmark_fastpath", model, "--size", size, "--batch", batch, "--threads", threads, *more)

    def serving(kind, model, size, batch, threads, instructions, runs, *more):
        chosen = ("--set", instructions) if instructions else ()
        return lambda: kind(ours(model, size, batch, threads, "--serve", *chosen, *more), runs)

    def onnx_runtime(kind, model, size, batch, threads, runs):
        def start():
            environment = context.onnx_runtime()
            export = [PYTHON, HERE / "peers/onnx_export.py", model, size, batch]
            network = context.exported(f"{model}_{size}_{batch}.onnx", list(map(str, export)))
            return kind(["node", HERE / "peers/onnxruntime_serve.js", network, batch, size, threads], runs, environment)
        return {"ONNX Runtime": start}

    def quantised_onnx_runtime(model, size, runs):
        """ONNX Runtime on the file that effnet quantize writes of a random network."""
        def start():
            environment = context.onnx_runtime()
            weights = context.exported(f"{model}.pth", [PYTHON, str(HERE / "peers/random_checkpoint.py"), model])
            network = context.exported(f"{model}_int8.onnx", context.ours(
                "effnet", "quantize", "--weights", weights, "--data", context.data / "photos", "--input-size", size,
                "--images", 4, "--evaluate-images", 4, "--threads", 1, "--quiet", "--to"))
            return Server(["node", HERE / "peers/onnxruntime_serve.js", network, 1, size, 1], runs, environment)
        return start

    def weight_bytes(model, size, *more):
        return lambda: Printed(ours(model, size, 1, 1, "--runs", 1, *more), "weight_bytes", factor=1e-6)

    def torch(model, batch, runs):
        return {"PyTorch": lambda: Printed(context.peer("forward.py", model, batch, runs, 1), "min",
                                           environment=context.quiet_threads(1))}

    def text(model, size, batch, threads, instructions):
        return (f"{model} at {size}, batch {batch}, {threads} thread{'s' if threads > 1 else ''}"
                + (", AVX2 against its AVX-512" if instructions else ""))

    found = []
    for model, size, batch, threads, instructions, runs, aim in FORWARD:
        suffix = "-avx2" if instructions else ""
        found.append(Case(f"forward-{model}-b{batch}-t{threads}{suffix}",
                          text(model, size, batch, threads, instructions),
                          serving(Server, model, size, batch, threads, instructions, runs),
                          onnx_runtime(Server, model, size, batch, threads, runs), aim=aim))
        if batch == threads == 1 and not instructions:
            found.append(Case(f"memory-{model}", f"{model} at {size}, resident memory (Node's own 54 MB included)",
                              serving(Memory, model, size, 1, 1, None, 1),
                              onnx_runtime(Memory, model, size, 1, 1, 1), unit="MB", aim=0.5, rounds=1))
    for model, size, runs, aim in (("efficientnet_b0", 224, 25, 0.60), ("efficientnet_v2_s", 384, 3, 0.55),
                                   ("mobilenet_v2", 224, 25, None)):
        found.append(Case(f"int8-{model}", f"{model} at {size}, batch 1, 1 thread, in 8 bits",
                          serving(Server, model, size, 1, 1, None, runs, "--int8"),
                          {"its fp32": serving(Server, model, size, 1, 1, None, runs)}, aim=aim))
        found.append(Case(f"int8-onnxruntime-{model}", f"{model} at {size}, batch 1, 1 thread, in 8 bits",
                          serving(Server, model, size, 1, 1, None, runs, "--int8"),
                          {"ONNX Runtime, the same 8 bits": quantised_onnx_runtime(model, size, runs)},
                          aim=0.9 if model == "efficientnet_b0" else None))
        found.append(Case(f"int8-weights-{model}", f"{model}, packed weights in memory, in 8 bits",
                          weight_bytes(model, size, "--int8"), {"its fp32": weight_bytes(model, size)}, unit="MB",
                          aim=0.3, rounds=1))
    return found + [
        Case("torch-b0", "efficientnet_b0 at 224, batch 1, 1 thread",
             serving(Server, "efficientnet_b0", 224, 1, 1, None, 10), torch("efficientnet_b0", 1, 10), rounds=2),
        Case("torch-v2-s", "efficientnet_v2_s at 384, batch 1, 1 thread",
             serving(Server, "efficientnet_v2_s", 384, 1, 1, None, 3), torch("efficientnet_v2_s", 1, 3), rounds=2),
        Case("features", "efficientnet_b0 with its last map for a CAM, beside itself without",
             serving(Server, "efficientnet_b0", 224, 1, 1, None, 25, "--features"),
             {"without": serving(Server, "efficientnet_b0", 224, 1, 1, None, 25)}, aim=1.03),
        Case("plan-b0", "ready efficientnet_b0's weights, 1 thread",
             lambda: Printed(ours("efficientnet_b0", 64, 1, 1, "--runs", 1), "build"), limit=60, rounds=3),
        Case("plan-b7", "ready efficientnet_b7's weights, 1 thread",
             lambda: Printed(ours("efficientnet_b7", 64, 1, 1, "--runs", 1), "build"), limit=400, rounds=3),
    ]

"""Whole programs as people run them, and what the window waits for."""

from measuring import Absent, Case, Printed, Process

WEIGHTS = "weights/efficientnet_v2_b0_imagenet1k.pth"
REAL = ("--padding", "same", "--bn-eps", "1e-3")
FOLDER_PHOTOGRAPHS = 1000
BATCH = 16


def needed(path):
    if not path.exists():
        raise Absent(f"{path} is not there")
    return path


def folder_of_photographs(context):
    """A thousand photographs: those of the test data again and again."""
    photographs = sorted(needed(context.data / "photos").glob("n*.JPEG"))
    folder = context.networks / "photographs"
    if photographs and not folder.exists():
        folder.mkdir(parents=True)
        for i in range(FOLDER_PHOTOGRAPHS):
            source = photographs[i % len(photographs)]
            (folder / f"{i:04}-{source.name}").symlink_to(source.resolve())
    return folder


def single_box_photographs(context):
    """raccoon's photographs with exactly one box."""
    folder = needed(context.data / "datasets/raccoon")
    found = [folder / "images" / f"{file.stem}.jpg" for file in sorted(folder.glob("annotations/*.xml"))
             if file.read_text(encoding="utf-8").count("<object>") == 1]
    return folder / "annotations", [file for file in found if file.exists()]


def cases(context):
    threads = ("--threads", context.threads)
    weights = context.data / WEIGHTS

    def model():
        return ("--weights", needed(weights), *REAL)

    def counting(name):
        return Case(f"analyze-{name}", f"count {name}'s parameters and MACs, whole process",
                    lambda: Process(context.ours("effnet", "analyze", "--model", f"efficientnet_{name}", "--json")),
                    {"a pass with hooks in PyTorch": lambda: Process(
                        context.peer("count.py", f"efficientnet_{name}"), context.quiet_threads(context.threads))},
                    rounds=3)

    def folder_with_onnx_runtime():
        environment = context.onnx_runtime()
        network = context.exported("v2_b0.onnx", context.ours("effnet", "export", *model(), "--to"))
        return Process(context.peer("classify_folder.py", network, context.threads, BATCH, folder_of_photographs(context)),
                       environment)

    def localization(name, what, key):
        def ours():
            boxes, files = single_box_photographs(context)
            return Printed(context.ours("effnet", "explain", *model(), "--squash", "--method", "cam", "--boxes", boxes,
                                        *threads, "--json", *files), "summary", key, factor=100)

        def peer():
            boxes, files = single_box_photographs(context)
            return Printed(context.peer("localize.py", needed(weights), context.threads, boxes, *files), key, factor=100,
                           environment=context.quiet_threads(context.threads))

        return Case(name, f"{what}, CAM with V2-B0 on raccoon's photographs with one box", ours, {"PyTorch": peer},
                    unit="%", rounds=1, compared=False)

    def window(name, what, key, limit, unit="ms"):
        photographs = sorted((context.data / "photos").glob("n*.JPEG"))[:20]
        return Case(name, what, lambda: Printed(context.ours("bench_window", needed(weights), *photographs), key),
                    unit=unit, limit=limit, rounds=2)

    return [
        counting("b0"),
        counting("b7"),
        Case("follow", "scale, expand and count at B7's size, as a slider does",
             lambda: Printed(context.ours("bench_scaling"), "milliseconds"), limit=0.1, rounds=3),
        Case("fit", "the largest network within a budget of MACs",
             lambda: Printed(context.ours("bench_scaling"), "fit_milliseconds"), limit=5, rounds=3),
        Case("slider", "a slider's step to the painted page, 2500 × 1400",
             lambda: Printed(context.ours("bench_slider"), "milliseconds", "median"), limit=8, rounds=3),
        Case("chooser", "the chooser's table and plot of all published networks, painted",
             lambda: Printed(context.ours("bench_explore"), "chooser"), limit=100, rounds=3),
        Case("chooser-drag", "a step of a dragged budget to the painted chooser",
             lambda: Printed(context.ours("bench_explore"), "drag"), limit=16, rounds=3),
        Case("figure2", "a frame of figure 2 as φ plays, 2500 × 1400",
             lambda: Printed(context.ours("bench_explore"), "frame"), limit=33, rounds=3),
        window("window-paint", "the window's first paint, from the start of its process", "first_paint", 300),
        window("window-ready", "the engine ready, with the sample network open", "ready", 1000),
        window("window-overlay", "from a photograph to its map in the window, V2-B0", "overlay", 150),
        window("window-work", "the window's longest work at a time meanwhile", "longest_work", 16),
        window("window-idle", "the resting window's processor time", "idle_percent", 1, unit="%"),
        Case("inspect", "read the V2-B0 checkpoint and name its layout, whole process",
             lambda: Process(context.ours("effnet", "inspect", needed(weights), "--json")),
             {"torch.load": lambda: Process(context.peer("load.py", needed(weights)))}, rounds=5),
        Case("folder", f"classify {FOLDER_PHOTOGRAPHS:,} photographs with V2-B0, whole process",
             lambda: Process(context.ours("effnet", "classify", *model(), *threads, "--batch", BATCH, "--json",
                                          folder_of_photographs(context))),
             {"DataLoader + ONNX Runtime": folder_with_onnx_runtime}, aim=1 / 1.3, rounds=2),
        localization("pointing-game", "peak inside the box", "pointing_game"),
        localization("iou", "IoU of 0.5 or more", "iou_over_half"),
    ]

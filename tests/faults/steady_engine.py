#!/usr/bin/env python3
"""Asks one engine for the classes of a picture over and over: as much memory at the end as at the beginning.

    tests/faults/steady_engine.py --bin build/release/bin --requests 50000

Each tenth request is one that is refused (no picture, no such network, no such request). Compared is the resident memory
behind a tenth of the requests with that at the end.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

MOST_GROWTH = 8.0  # MB; a leak of 200 bytes a request is 9 in 50,000


class Engine:
    def __init__(self, program, work):
        self.process = subprocess.Popen([program, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, cwd=work, env=dict(os.environ, OMP_NUM_THREADS="1"))
        self.number = 0

    def ask(self, method, params, attachment=b""):
        self.number += 1
        body = json.dumps({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}).encode()
        header = f"Content-Length: {len(body)}\r\n"
        if attachment:
            header += f"Attachment-Length: {len(attachment)}\r\n"
        self.process.stdin.write(header.encode() + b"\r\n" + body + attachment)
        self.process.stdin.flush()
        while True:
            reply = self.read()
            if reply.get("id") == self.number:
                return reply

    def read(self):
        lengths = {}
        while True:
            line = self.process.stdout.readline()
            if not line:
                sys.exit(f"the engine ended: {self.process.wait()}")
            if line == b"\r\n":
                break
            name, _, value = line.decode().partition(":")
            lengths[name] = int(value)
        body = json.loads(self.process.stdout.read(lengths["Content-Length"]))
        self.process.stdout.read(lengths.get("Attachment-Length", 0))
        return body

    def megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True, help="the folder of effnet and effnet-engine")
    options.add_argument("--requests", type=int, default=50000)
    arguments = options.parse_args()
    folder = pathlib.Path(arguments.bin).resolve()
    with tempfile.TemporaryDirectory() as work:
        drawn = subprocess.run([folder / "effnet", "dataset", "shapes", "--out", "data", "--classes", "2", "--per-class",
                                "2", "--size", "64"], cwd=work, capture_output=True, text=True)
        if drawn.returncode != 0:
            sys.exit(drawn.stderr)
        pictures = [path.read_bytes() for path in sorted(pathlib.Path(work).rglob("data/*/*"))]
        engine = Engine(str(folder / "effnet-engine"), work)
        model = engine.ask("model/open", {"source": "builtin:shapes"})["result"]["model"]
        refused = [("image/classify", {"model": model}, b"no picture"), ("image/classify", {"model": 99}, pictures[0]),
                   ("no/such", {}, b"")]
        began, early, wrong = time.monotonic(), None, 0
        for number in range(1, arguments.requests + 1):
            if number % 10 == 0:
                wrong += "error" not in engine.ask(*refused[number // 10 % len(refused)])
            else:
                reply = engine.ask("image/classify", {"model": model}, pictures[number % len(pictures)])
                wrong += "result" not in reply
            if number == max(1, arguments.requests // 10):
                early = engine.megabytes()
        late = engine.megabytes()
        seconds = time.monotonic() - began
        engine.process.stdin.close()
        status = engine.process.wait(timeout=60)
    print(f"{arguments.requests} requests in {seconds:.0f} s: {early:.1f} MB behind a tenth of them, {late:.1f} MB at the "
          f"end; {wrong} answered otherwise than expected; exit status {status}")
    return 0 if late - early < MOST_GROWTH and wrong == 0 and status == 0 else 1


sys.exit(main())

// onnxruntime_serve.js MODEL.onnx BATCH SIZE THREADS: prints "ready", then for each line N read from stdin the
// milliseconds of N runs. NODE_PATH must lead to the package onnxruntime-node.
const ort = require("onnxruntime-node");
const readline = require("readline");

async function main() {
  const [model, batch, size, threads] = process.argv.slice(2);
  const session = await ort.InferenceSession.create(model, {
    intraOpNumThreads: Number(threads),
    graphOptimizationLevel: "all",
  });
  const values = Float32Array.from({ length: batch * 3 * size * size }, () => Math.random() * 2 - 1);
  const feeds = { [session.inputNames[0]]: new ort.Tensor("float32", values, [+batch, 3, +size, +size]) };
  await session.run(feeds);
  console.log("ready");
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const times = [];
    for (let runs = Number(line) + 1; runs > 0; --runs) {
      const start = process.hrtime.bigint();
      await session.run(feeds);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    console.log(times.slice(1).join(" ")); // the first one finds cold caches
  }
}

main();

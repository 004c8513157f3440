// onnxruntime_batches.js MODEL.onnx SHARED THREADS: for each line N read from stdin runs the first N images of 3 × 224 ×
// 224 floats of the file SHARED and prints the likeliest class of each. NODE_PATH must lead to onnxruntime-node.
const fs = require("fs");
const ort = require("onnxruntime-node");
const readline = require("readline");

const IMAGE = 3 * 224 * 224;

function likeliest(logits, image, classes) {
  let best = 0;
  for (let i = 1; i < classes; ++i) if (logits[image * classes + i] > logits[image * classes + best]) best = i;
  return best;
}

async function main() {
  const [model, shared, threads] = process.argv.slice(2);
  const session = await ort.InferenceSession.create(model, {
    intraOpNumThreads: Number(threads),
    graphOptimizationLevel: "all",
    extra: { session: { intra_op: { allow_spinning: process.env.SPIN || "0" } } }, // the workers need the processors
  });
  const file = fs.openSync(shared, "r");
  const values = new Float32Array(fs.fstatSync(file).size / 4);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const count = Number(line);
    fs.readSync(file, values, 0, count * IMAGE * 4, 0);
    const images = new ort.Tensor("float32", values.subarray(0, count * IMAGE), [count, 3, 224, 224]);
    const { data, dims } = (await session.run({ [session.inputNames[0]]: images }))[session.outputNames[0]];
    console.log(Array.from({ length: count }, (_, image) => likeliest(data, image, dims[1])).join(" "));
  }
}

main();

// Logits of an .onnx by ONNX Runtime: node onnx_runtime.js MODEL INPUT BATCH SIZE; INPUT holds raw 32-bit floats.
const ort = require('onnxruntime-node');
const fs = require('fs');

async function main([model, input, batch, size]) {
  const session = await ort.InferenceSession.create(model);
  const raw = fs.readFileSync(input);
  const values = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
  const images = new ort.Tensor('float32', values, [Number(batch), 3, Number(size), Number(size)]);
  const { logits } = await session.run({ images });
  process.stdout.write(Array.from(logits.data).join(' '));
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});

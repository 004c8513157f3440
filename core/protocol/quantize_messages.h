#pragma once

#include "core/protocol/checkpoint_requests.h"

#include <string>
#include <vector>

namespace effnet {

/// What a network in 8 bits was written as, and what that costs: `effnet quantize`'s figures.
struct QuantizedFile {
  std::string file;
  std::int64_t bytes = 0;
  int calibrationImages = 0;
  int images = 0;    ///< that it was measured on
  int labelled = 0;  ///< those of a known class
  double floatTop1 = kUnmeasured;
  double top1 = kUnmeasured;
  double naiveTop1 = kUnmeasured;
  double agreement = 0;
  double naiveAgreement = 0;
  double correlation = 0;
  std::vector<std::string> kept;
  bool reached = true;
  int changed = 0;  ///< pictures whose answer is another

  template <class V>
  void fields(V& v) {
    v.required("file", file, "on the engine's machine");
    v.usual("bytes", bytes, "of it");
    v.usual("calibration_images", calibrationImages, "that ranges and biases were taken from");
    v.usual("images", images, "that the rest was measured on");
    v.usual("labelled", labelled, "those whose class is known");
    v.usual("float_top1", Measured{floatTop1}, "share of the labelled, before");
    v.usual("top1", Measured{top1}, "in 8 bits");
    v.usual("naive_top1", Measured{naiveTop1}, "in 8 bits with one scale a tensor, least to greatest");
    v.usual("agreement", agreement, "share of pictures that are answered as before");
    v.usual("naive_agreement", naiveAgreement, "likewise");
    v.usual("correlation", correlation, "of a picture's logits with those of before, averaged");
    v.usual("kept", kept, "in float: `se`, or numbers of stages");
    v.usual("reached", reached, "whether the loss is within what was asked for");
    v.usual("changed", changed, "pictures with another answer");
  }
};

/// Writes a network in 8 bits.
struct QuantizeRequest {
  static constexpr char kMethod[] = "checkpoint/quantize";
  static constexpr char kPurpose[] = "Writes a network in 8 bits and says what that costs.";
  using Reply = QuantizedFile;

  std::string source = {};
  OpenHow how = {};
  std::string data = {};
  int images = 0;
  std::vector<std::string> keep = {};
  std::optional<double> keepWithin = {};
  std::string target = {};
  bool preprocess = false;
  int batch = 0;

  template <class V>
  void fields(V& v) {
    v.required("source", source, "of a file as `model/open` takes it, with");
    how.fields(v);
    v.required("data", data, "pictures on the engine's machine, as `folder/evaluate` takes them");
    v.optional("images", images, "to calibrate with; 0: 100, at most half of them", within(0, 10'000));
    v.optional("keep", keep, "in float: `se`, `stem`, `head`, `classifier` or a stage's number");
    v.optional("keep_within", keepWithin, "percentage points of top-1 that may be lost", within(0, 100));
    v.required("to", target, "a path on the engine's machine: `.safetensors` or `.onnx`");
    v.optional("preprocess", preprocess, "of an .onnx: it takes bytes of pixels");
    v.optional("batch", batch, "of an .onnx; 0: any", within(0, 4096));
  }
};

}  // namespace effnet

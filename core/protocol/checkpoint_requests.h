#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/checkpoint_answers.h"

#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What someone says about a checkpoint that it does not say itself, or says wrongly.
struct OpenOverrides {
  std::optional<Padding> padding = {};
  std::optional<double> bnEpsilon = {};
  std::optional<Preprocessing> preprocessing = {};
  std::optional<std::vector<std::string>> labels = {};
  std::optional<NetworkSpec> network = {};
  std::string activation = {};

  template <class V>
  void fields(V& v) {
    v.optional("padding", padding, "of its convolutions");
    v.optional("bn_epsilon", bnEpsilon, "of its normalisation");
    v.optional("preprocessing", preprocessing, "how a picture becomes its input");
    v.optional("labels", labels, "a name a class");
    v.optional("network", network, "expect this one, whatever the shapes say");
    v.optional("activation", activation, "`sigmoid`: several labels may hold at once");
  }
};

/// How a file of weights is opened.
struct OpenHow {
  bool partial = false;
  OpenOverrides overrides = {};

  template <class V>
  void fields(V& v) {
    v.optional("partial", partial, "load what fits although tensors are missing");
    v.optional("overrides", overrides, "what someone says about it");
  }
};

struct CloseRequest {
  static constexpr char kMethod[] = "model/close";
  static constexpr char kPurpose[] = "Lets go of a network.";
  using Reply = Done;

  int model = 0;

  template <class V>
  void fields(V& v) {
    v.required("model", model, "handle of an open network");
  }
};

struct OpenRequest {
  static constexpr char kMethod[] = "model/open";
  static constexpr char kPurpose[] = "Holds a network ready for requests about it.";
  using Reply = OpenedModel;
  /// What undoes a result that nobody wants any more; it is read from that result.
  using Undo = CloseRequest;

  std::string source = {};
  std::string device = {};
  OpenHow how = {};

  template <class V>
  void fields(V& v) {
    v.required("source", source, "a path on the engine's machine, or `builtin:` and a name");
    v.optional("device", device, "that it is to run on; otherwise the engine's choice");
    how.fields(v);
  }
};

struct ExportRequest {
  static constexpr char kMethod[] = "checkpoint/export";
  static constexpr char kPurpose[] = "Writes a network in another layout or format.";
  using Reply = WrittenFile;

  int model = 0;            ///< or
  std::string source = {};  ///< of a file that is opened for this
  OpenHow how = {};
  std::string layout = "torchvision";
  std::string target = {};
  bool fold = true;
  bool preprocess = false;
  int batch = 0;

  template <class V>
  void fields(V& v) {
    v.optional("model", model, "handle of an open network, or");
    v.optional("source", source, "of a file as `model/open` takes it, with");
    how.fields(v);
    v.optional("layout", layout,
               "whose names the tensors get: `torchvision`, `timm`, `lukemelas`, `hf`, `effnet`");
    v.required("to", target, "a path on the engine's machine: `.safetensors`, `.pth` or `.onnx`");
    v.optional("fold", fold, "of an .onnx: normalisation becomes part of the convolutions");
    v.optional("preprocess", preprocess, "of an .onnx: it takes bytes of pixels");
    v.optional("batch", batch, "of an .onnx; 0: any");
    v.require(model != 0 || !source.empty(), "model or source is missing");
  }
};

struct InspectRequest {
  static constexpr char kMethod[] = "checkpoint/inspect";
  static constexpr char kPurpose[] = "What a file of weights holds: `effnet inspect`'s JSON.";
  using Reply = CheckpointReport;

  std::string source = {};
  bool statistics = false;
  std::string against = {};

  template <class V>
  void fields(V& v) {
    v.required("source", source, "as `model/open` takes it");
    v.optional("statistics", statistics, "look at every element");
    v.optional("against", against, "another checkpoint to compare with");
  }
};

struct CatalogRequest {
  static constexpr char kMethod[] = "checkpoint/catalog";
  static constexpr char kPurpose[] = "The table of public weights.";
  using Reply = Catalog;

  template <class V>
  void fields(V&) {}
};

struct FetchRequest {
  static constexpr char kMethod[] = "checkpoint/download";
  static constexpr char kPurpose[] = "Fetches a file of public weights to the engine's machine.";
  using Reply = WrittenFile;

  std::string name = {};

  template <class V>
  void fields(V& v) {
    v.required("name", name, "of the table of public weights");
  }
};

}  // namespace effnet

#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/preprocessing.h"
#include "core/protocol/quantization_details.h"
#include "core/protocol/tensor_words.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What checkpoint/inspect and checkpoint/catalog answer, as values (message.h).

/// Numbers about a tensor's finite elements.
struct TensorFigures {
  double minimum = kUnknown;
  double maximum = kUnknown;
  double mean = kUnknown;
  double deviation = kUnknown;
  std::int64_t zeros = 0;
  std::int64_t notFinite = 0;
  std::vector<std::int64_t> histogram;  ///< equal steps from minimum to maximum; empty without elements

  static constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

  template <class V>
  void fields(V& v) {
    v.usual("zeros", zeros, "elements that are 0");
    v.usual("not_finite", notFinite, "NaN and infinities");
    v.optional("min", Measured{minimum}, "of the finite elements, as what follows");
    v.optional("max", Measured{maximum}, "the greatest");
    v.optional("mean", Measured{mean}, "of all");
    v.optional("std", Measured{deviation}, "their standard deviation");
    v.optional("histogram", histogram, "counts in equal steps from the least to the greatest");
  }
};

/// A row of the report about a file.
struct TensorRow {
  std::string name;
  TensorState state = TensorState::Matched;
  std::string type;  ///< "F32", "F16", …; empty where the file lacks it
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> wantedShape;
  std::optional<TensorFigures> figures;
  std::optional<TensorChange> change;         ///< absent: not compared
  std::string other;                          ///< its name in the other file
  double largest = TensorFigures::kUnknown;   ///< of |this − other|
  double rms = TensorFigures::kUnknown;       ///< root of the mean square of this − other
  double relative = TensorFigures::kUnknown;  ///< ‖this − other‖ / ‖this‖

  std::int64_t elements() const;

  template <class V>
  void fields(V& v) {
    v.usual("name", name, "in the file, or that it would have");
    v.usual("state", state, "what it is to the network");
    v.when(!type.empty() || !shape.empty(), [&] {
      v.usual("type", type, "of its elements: `F32`, `F16`, …");
      v.usual("shape", shape, "in the file");
    });
    v.when(state == TensorState::Missing || state == TensorState::WrongShape,
           [&] { v.usual("wanted_shape", wantedShape, "by the network"); });
    v.optional("statistics", figures, "of its elements, where they were looked at");
    v.optional("change", change, "against the other file");
    v.optional("other", other, "its name there");
    v.optional("largest", Measured{largest}, "difference of two elements");
    v.optional("rms", Measured{rms}, "root of the mean square of the differences");
    v.optional("relative", Measured{relative}, "norm of the differences to this tensor's norm");
    v.require(shape.size() <= 8 && wantedShape.size() <= 8, "a tensor has too many dimensions");
  }
};

/// A value that two checkpoints do not agree on.
struct SettingDifference {
  std::string field;
  std::string here;
  std::string there;

  template <class V>
  void fields(V& v) {
    v.usual("field", field, "of the network, of its preprocessing, or `labels`");
    v.usual("here", here, "its value as JSON");
    v.usual("there", there, "in the other file");
  }
};

struct CheckpointReport {
  std::string file;
  std::int64_t bytes = 0;
  std::string layout;
  std::string format;
  std::string model;
  std::string family;
  std::int64_t params = 0;
  int classes = 0;
  int tensors = 0;
  int matched = 0;
  NetworkSpec network;
  Preprocessing preprocessing;
  std::vector<std::string> guessed;
  bool labelled = false;  ///< the file carries class names, or they are ImageNet's
  std::string knownAs;    ///< entry of the table of public weights; empty where it is none
  std::vector<std::string> missing;
  std::vector<std::string> unexpected;
  std::vector<std::string> wrongShape;
  std::vector<std::string> notFinite;
  AnsweringNotes notes = {};
  std::vector<std::string> settingsFrom = {};    ///< files beside the weights that were followed
  std::vector<std::string> settingsUnused = {};  ///< those that are about another network
  std::vector<std::string> labels = {};
  bool detailed = false;  ///< statistics or another file were asked for
  std::vector<TensorRow> rows;
  std::string against;  ///< the file that it was compared with; empty without one
  std::vector<SettingDifference> settings;
  std::optional<QuantizationDetails> quantization = {};  ///< what a file in 8 bits says about its making

  template <class V>
  void fields(V& v) {
    v.usual("file", file, "that was looked into");
    v.usual("bytes", bytes, "of it");
    v.usual("layout", layout, "whose names the tensors have");
    v.usual("format", format, "of the file");
    v.usual("family", family, "of the network");
    v.usual("model", model, "its name; empty for one of one's own");
    v.usual("classes", classes, "that it tells apart");
    v.usual("tensors", tensors, "in the file");
    v.usual("matched", matched, "tensors that the network has a use for");
    v.usual("missing", missing, "tensors that it needs and the file lacks");
    v.usual("unexpected", unexpected, "tensors that it has no use for");
    v.usual("wrong_shape", wrongShape, "tensors of another shape");
    v.usual("not_finite", notFinite, "tensors with NaN or infinities");
    v.usual("params", params, "of the network");
    v.usual("guessed", guessed, "fields that nobody stated, taken by default");
    v.usual("labelled", labelled, "the classes have names");
    v.required("network", network, "what it is built of");
    v.required("preprocessing", preprocessing, "how a picture becomes its input");
    v.optional("known_as", knownAs, "entry of the table of public weights");
    notes.fields(v);
    v.optional("settings_from", settingsFrom, "files beside the weights that were followed");
    v.optional("settings_unused", settingsUnused, "those that are about another network");
    v.optional("labels", labels, "a name a class");
    v.when(detailed, [&] {
      v.usual("details", rows, "a row a tensor, where statistics or another file were asked for");
    });
    v.when(!against.empty(), [&] {
      v.usual("against", against, "the file that it was compared with");
      v.usual("settings", settings, "values that the two do not agree on");
    });
    v.optional("quantization", quantization, "of a file in 8 bits: where it loses, as it was measured then");
  }
};

/// An entry of the table of public weights.
struct CatalogEntry {
  std::string name;
  std::string model;
  std::string source;
  std::string licence;
  std::string sha256;
  std::string url = {};
  int classes = 0;
  int inputSize = 0;
  std::int64_t bytes = 0;    ///< 0 where unknown
  bool approximate = false;  ///< `bytes` is what the network's tensors take
  double top1 = 0;           ///< percent; 0 where unknown
  std::string file;          ///< on the engine's machine; empty where it is to be downloaded

  template <class V>
  void fields(V& v) {
    v.required("name", name, "by which it is downloaded");
    v.usual("model", model, "published network; empty where it is none of them");
    v.usual("source", source, "who made the file");
    v.usual("licence", licence, "as they state it");
    v.usual("classes", classes, "that it tells apart");
    v.usual("input_size", inputSize, "pixels");
    v.usual("sha256", sha256, "of the file, or its first digits");
    v.usual("url", url, "where it is fetched from");
    std::int64_t exact = approximate ? 0 : bytes;
    std::int64_t about = approximate ? bytes : 0;
    v.optional("bytes", exact, "of the file, where they are known");
    v.optional("approximate_bytes", about, "that its tensors take, where they are not");
    if constexpr (V::kReads) {
      approximate = exact <= 0 && about > 0;
      bytes = approximate ? about : exact;
    }
    v.optional("top1", top1, "published accuracy on ImageNet, percent");
    v.optional("file", file, "where it is on the engine's machine already");
  }
};

struct Catalog {
  std::string folder;
  std::vector<CatalogEntry> weights;

  template <class V>
  void fields(V& v) {
    v.usual("folder", folder, "that downloads lie in");
    v.required("weights", weights, "that can be downloaded");
  }
};

/// What checkpoint/export wrote or checkpoint/download fetched.
struct WrittenFile {
  std::string file;
  std::int64_t bytes = 0;
  std::int64_t tensors = 0;  ///< of what was written; 0 of a download
  std::string sha256 = {};   ///< of a download

  template <class V>
  void fields(V& v) {
    v.usual("file", file, "on the engine's machine");
    v.optional("tensors", tensors, "in it, where it was written");
    v.usual("bytes", bytes, "of it");
    v.optional("sha256", sha256, "of it, where it was downloaded");
  }
};

}  // namespace effnet

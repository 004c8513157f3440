#pragma once

#include "core/protocol/json.h"
#include "core/protocol/preprocessing.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What checkpoint/inspect and checkpoint/catalog answer, as values. Decoders throw Error("bad_answer").

/// Numbers about a tensor's finite elements.
struct TensorFigures {
  double minimum = 0;
  double maximum = 0;
  double mean = 0;
  double deviation = 0;
  std::int64_t zeros = 0;
  std::int64_t notFinite = 0;
  std::vector<std::int64_t> histogram;  ///< equal steps from minimum to maximum
};

/// A row of the report about a file.
struct TensorRow {
  std::string name;
  std::string state;  ///< "matched", "missing", "unexpected", "wrong_shape", "replaced"
  std::string type;   ///< "F32", "F16", …; empty where the file lacks it
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> wantedShape;
  std::optional<TensorFigures> figures;
  std::string change;   ///< "equal", "changed", "other_shape", "only_here", "only_there"; empty: not compared
  std::string other;    ///< its name in the other file
  double largest = 0;   ///< of |this − other|
  double relative = 0;  ///< ‖this − other‖ / ‖this‖

  std::int64_t elements() const;
};

/// A value that two checkpoints do not agree on.
struct SettingDifference {
  std::string field;
  std::string here;
  std::string there;
};

struct CheckpointReport {
  std::string file;
  std::int64_t bytes = 0;
  std::string layout;
  std::string format;
  std::string model;
  std::string family;
  std::int64_t params = 0;
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
  std::vector<TensorRow> rows;
  std::string against;  ///< the file that it was compared with; empty without one
  std::vector<SettingDifference> settings;
};

/// An entry of the table of public weights.
struct CatalogEntry {
  std::string name;
  std::string model;
  std::string source;
  std::string licence;
  std::string sha256;
  int inputSize = 0;
  std::int64_t bytes = 0;    ///< 0 where unknown
  bool approximate = false;  ///< `bytes` is what the network's tensors take
  double top1 = 0;           ///< percent; 0 where unknown
  std::string file;          ///< on the engine's machine; empty where it is to be downloaded
};

/// What checkpoint/export wrote or checkpoint/download fetched.
struct WrittenFile {
  std::string file;
  std::int64_t bytes = 0;
};

CheckpointReport checkpointReportFromJson(const Json& json);
std::vector<CatalogEntry> catalogFromJson(const Json& json);
WrittenFile writtenFileFromJson(const Json& json);

}  // namespace effnet

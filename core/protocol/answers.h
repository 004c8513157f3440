#pragma once

#include "core/protocol/json.h"
#include "core/protocol/preprocessing.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// The engine's answers as values, for both sides. Every decoder checks types and sizes and throws
/// Error("bad_answer") naming the field: the engine may be another version, on another machine.

struct EngineDevice {
  std::string id;    ///< "cpu", "cuda:0"
  std::string name;  ///< for people
  std::int64_t memoryBytes = 0;
};

struct EngineInfo {
  int protocol = 0;
  std::string version;
  std::string torch;
  int threads = 0;
  std::vector<EngineDevice> devices;
};

/// A checkpoint that the engine holds ready.
struct OpenedModel {
  Json handle;  ///< to be sent back as it came
  std::string name;
  std::string layout;
  std::string format;
  NetworkSpec network;
  std::int64_t params = 0;
  std::int64_t macs = 0;
  Preprocessing preprocessing;
  std::vector<std::string> labels;
  std::vector<std::string> guessed;  ///< fields that the file does not state, taken by default
  std::vector<std::string> missing;  ///< tensors that the network needs and the file lacks
  std::vector<std::string> unexpected;
  std::string device;
  std::optional<double> energyThreshold;  ///< that 95 of 100 validation images of its run stay below
};

struct ClassScore {
  int index = 0;
  std::string label;
  double logit = 0;
  double probability = 0;  ///< 0…1
};

/// A rectangle in pixels of the oriented original.
struct PixelBox {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// The raw map of one class, before any normalisation, row by row.
struct ClassMap {
  int index = 0;
  std::vector<float> values;
};

/// What a network says about a picture, and where it saw it.
struct Explanation {
  std::vector<ClassScore> top;
  double decodeMs = 0;
  double preprocessMs = 0;
  double forwardMs = 0;
  double explainMs = 0;
  int imageWidth = 0;
  int imageHeight = 0;
  PixelBox box;                   ///< that the network saw
  std::optional<double> entropy;  ///< nats, of all classes
  std::optional<double> energy;   ///< −log Σ exp(logit) of all classes
  std::string method;             ///< empty where no map was asked for
  int stage = 0;                  ///< whose map was asked, from 1; 0 without a map
  std::optional<int> against;     ///< class whose map was taken away from the others
  bool isSigned = false;          ///< negative values mean evidence against the class
  int rows = 0;
  int columns = 0;
  std::vector<ClassMap> maps;
  std::vector<ClassScore> asked;  ///< of the classes that were asked for by name and are not among `top`

  /// Nothing where the class has no map.
  const ClassMap* mapOf(int index) const;

  /// Among the top classes and those asked for; null for others.
  const ClassScore* scoreOf(int index) const;
};

struct LabelCount {
  std::string label;
  int images = 0;
};

struct SampleFile {
  std::string label;
  std::string file;
  std::string png = {};  ///< base64, where the picture is a part of the file
};

/// Of the pictures' widths or heights, pixels.
struct SizeRange {
  int least = 0;
  int median = 0;
  int most = 0;
};

/// What `dataset/inspect` found.
struct DatasetReport {
  std::string kind;  ///< "folder", "csv", "cifar", "idx", "voc"
  std::vector<LabelCount> train;
  std::vector<LabelCount> val;
  std::vector<LabelCount> test;
  int differentSizes = 0;  ///< 0 where no picture told its size
  SizeRange width;
  SizeRange height;
  std::vector<std::string> skipped;                 ///< "path: reason"
  std::optional<std::vector<std::string>> damaged;  ///< likewise; known once all pictures were decoded
  std::vector<std::vector<std::string>> duplicates;
  std::vector<std::vector<std::string>> contradictions;  ///< equal pictures of several classes
  std::vector<std::string> unused;                       ///< "path: why", lies there and is not used
  std::vector<std::string> notes;                        ///< what the reader decided
  std::vector<SampleFile> samples;
};

/// As image/classify and image/explain answer; explanationFromJson's counterpart.
Json toJson(const Explanation& explanation);

/// A map's rows, each number in the fewest digits that a 32-bit float needs.
Json mapRows(const Explanation& explanation, const ClassMap& map);

EngineInfo engineInfoFromJson(const Json& json);
OpenedModel openedModelFromJson(const Json& json);
Explanation explanationFromJson(const Json& json);
DatasetReport datasetReportFromJson(const Json& json);

}  // namespace effnet

#pragma once

#include "core/protocol/decision.h"
#include "core/protocol/message.h"
#include "core/protocol/preprocessing.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace effnet {

/// The engine's answers as values, for both sides (message.h). decodeAnswer checks types and sizes and throws
/// Error("bad_answer") naming the field: the engine may be another version, on another machine.

struct EngineDevice {
  std::string id;    ///< "cpu", "cuda:0"
  std::string name;  ///< for people
  std::int64_t memoryBytes = 0;

  template <class V>
  void fields(V& v) {
    v.required("id", id, "`cpu`, `cuda:0`");
    v.usual("name", name, "for people");
    v.usual("memory_bytes", memoryBytes, "of a GPU; 0 otherwise");
  }
};

struct EngineInfo {
  int protocol = 0;
  std::string version;
  std::string torch;
  std::string opencv;
  int threads = 0;
  std::vector<EngineDevice> devices;
  std::string gpuObstacle;  ///< why a GPU of the machine is not used; empty where it is, or there is none

  template <class V>
  void fields(V& v) {
    v.required("protocol", protocol, "1");
    v.usual("version", version, "of the engine");
    v.usual("torch", torch, "version of LibTorch");
    v.usual("opencv", opencv, "version of OpenCV");
    v.usual("threads", threads, "that a network uses");
    v.usual("devices", devices, "that networks can run on; the first one is the CPU");
    v.usual("gpu_obstacle", gpuObstacle,
            "why a GPU of the machine is not used; empty where nothing is wrong");
  }
};

/// `effnet analyze`'s JSON, of which a window reads the totals.
struct AnalysisField {
  Json& whole;
  std::int64_t& params;
  std::int64_t& macs;
};

/// What of a checkpoint's answers is out of the ordinary.
struct AnsweringNotes {
  bool inputSizeKnown = true;  ///< somebody said which input size the network was trained at
  std::string head;            ///< how a head of several layers is run
  std::string activation;      ///< "sigmoid": outputs are no alternatives
  int bits = 0;                ///< of its weights where they are quantised; 0: floating point

  template <class V>
  void fields(V& v) {
    v.optional("input_size_known", inputSizeKnown,
               "false: nobody said which size the network was trained at");
    v.optional("head", head, "how a head of several layers is run");
    v.optional("activation", activation, "`sigmoid`: several labels may hold at once");
    v.optional("bits", bits, "of its weights, where they are quantised");
  }
};

/// A checkpoint that the engine holds ready.
struct OpenedModel {
  int handle = 0;  ///< 0: none
  std::string name;
  std::string layout;
  std::string format;
  NetworkSpec network;
  Json analysis = {};
  std::int64_t params = 0;
  std::int64_t macs = 0;
  Preprocessing preprocessing;
  std::vector<std::string> labels;
  std::vector<std::string> guessed;  ///< fields that the file does not state, taken by default
  std::vector<std::string> missing;  ///< tensors that the network needs and the file lacks
  std::vector<std::string> unexpected;
  std::string device;
  AnsweringNotes notes = {};
  std::optional<double> energyThreshold;  ///< that 95 of 100 validation images of its run stay below
  std::optional<Decision> decision = {};  ///< thresholds that the file carries

  template <class V>
  void fields(V& v) {
    v.required("model", handle, "handle for the requests about it");
    v.usual("name", name, "of the network; empty for one of one's own");
    v.usual("layout", layout, "whose names the tensors have");
    v.usual("format", format, "of the file");
    v.required("network", network, "what it is built of");
    v.usual("analysis", AnalysisField{analysis, params, macs}, "what `effnet analyze` says of it");
    v.required("preprocessing", preprocessing, "how a picture becomes its input");
    v.usual("labels", labels, "a name a class");
    v.usual("guessed", guessed, "fields that nobody stated, taken by default");
    v.usual("missing", missing, "tensors that the network needs and the file lacks");
    v.usual("unexpected", unexpected, "tensors that it has no use for");
    v.usual("device", device, "that it runs on");
    notes.fields(v);
    v.optional("energy_threshold", energyThreshold,
               "energy that 95 of 100 validation images of its run stay below");
    v.optional("decision", decision, "thresholds that the file carries: when an answer counts");
  }
};

struct ClassScore {
  int index = 0;
  std::string label;
  double logit = 0;
  double probability = 0;  ///< 0…1

  template <class V>
  void fields(V& v) {
    v.required("index", index, "of the class, from 0");
    v.usual("label", label, "its name");
    v.required("logit", logit, "the network's output");
    v.required("probability", probability, "0 … 1");
  }
};

/// A rectangle in pixels of the oriented original.
struct PixelBox {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  auto tuple() { return std::tie(x, y, width, height); }
};

/// The raw map of one class, before any normalisation, row by row.
struct ClassMap {
  int index = 0;
  std::vector<float> values;
};

/// A list of maps with a common number of rows and columns.
struct MapsField {
  std::vector<ClassMap>& maps;
  int rows;
  int columns;
};

/// Larger grids are no answer to a question that the window asks.
inline constexpr int kMaxGridSide = 4096;

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
  AnsweringNotes notes = {};
  std::vector<std::string> warnings = {};  ///< what is wrong with a picture that was answered all the same
  std::optional<bool> rejected = {};       ///< by the file's thresholds: a person decides
  std::optional<int> decided = {};  ///< class that the file's operating point answers; of a single output 0:
                                    ///< no, 1: yes

  /// Nothing where the class has no map.
  const ClassMap* mapOf(int index) const;

  /// Among the top classes and those asked for; null for others.
  const ClassScore* scoreOf(int index) const;

  template <class V>
  void fields(V& v) {
    v.required("top", top, "the likeliest classes");
    v.group("milliseconds", "what it took", [&](auto& times) {
      times.usual("decode", decodeMs, "to decode the picture");
      times.usual("preprocess", preprocessMs, "to make the network's input of it");
      times.usual("forward", forwardMs, "of the network");
      times.when(!method.empty(), [&] { times.usual("explain", explainMs, "of the maps"); });
    });
    v.required("image", std::tie(imageWidth, imageHeight),
               "width and height of the oriented picture, pixels");
    v.required("box", box, "what the network saw of it: x, y, width, height in its pixels");
    v.optional("asked", asked, "classes that were asked for and are not among the top ones");
    v.optional("entropy", entropy, "of all classes, nats");
    v.optional("energy", energy, "−log Σ exp(logit) of all classes");
    v.when(!method.empty() || !maps.empty(), [&] {
      v.usual("method", method, "of the maps, where they were asked for");
      v.usual("stage", stage, "whose features they show, the stem being 1");
      v.optional("against", against, "class whose map was taken away from the others");
      v.usual("signed", isSigned, "negative values are evidence against the class");
      v.usual("grid", std::tie(rows, columns), "rows and columns of the maps", within(1, kMaxGridSide));
      v.usual("maps", MapsField{maps, rows, columns}, "raw, before any normalisation");
    });
    notes.fields(v);
    v.optional("warnings", warnings, "what is wrong with a picture that was answered all the same");
    v.optional("rejected", rejected, "by the file's thresholds: a person decides");
    v.optional("decided", decided,
               "class that the file's operating point answers; of a single output 0 no, 1 yes");
  }
};

struct LabelCount {
  std::string label;
  int images = 0;

  template <class V>
  void fields(V& v) {
    v.required("label", label, "name of the class");
    v.required("images", images, "how many it has", within(0, 2147483647));
  }
};

struct SampleFile {
  std::string label;
  std::string file;
  std::string png = {};  ///< base64, where the picture is a part of the file

  template <class V>
  void fields(V& v) {
    v.usual("label", label, "its class");
    v.required("file", file, "on the engine's machine");
    v.optional("png", png, "base64, where the picture is a part of the file");
  }
};

/// Of the pictures' widths or heights, pixels.
struct SizeRange {
  int least = 0;
  int median = 0;
  int most = 0;

  template <class V>
  void fields(V& v) {
    v.usual("min", least, "pixels");
    v.usual("median", median, "pixels");
    v.usual("max", most, "pixels");
  }
};

/// How many pictures have a size.
struct SizeCount {
  int width = 0;
  int height = 0;
  int images = 0;

  template <class V>
  void fields(V& v) {
    v.usual("width", width, "pixels");
    v.usual("height", height, "pixels");
    v.usual("images", images, "of this size");
  }
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
  std::vector<SizeCount> frequentSizes = {};
  std::vector<std::string> skipped;                     ///< "path: reason"
  std::optional<std::vector<std::string>> damaged;      ///< likewise; known once all pictures were decoded
  std::optional<std::vector<std::string>> flawed = {};  ///< likewise: trained on all the same
  std::vector<std::vector<std::string>> duplicates;
  std::vector<std::vector<std::string>> contradictions;  ///< equal pictures of several classes
  std::vector<std::string> unused;                       ///< "path: why", lies there and is not used
  std::vector<std::string> notes;                        ///< what the reader decided
  std::vector<SampleFile> samples;
  std::vector<std::string> columns = {};  ///< of a table, by name

  template <class V>
  void fields(V& v) {
    v.usual("kind", kind, "`folder`, `csv`, `cifar`, `idx` or `voc`");
    v.usual("train", train, "classes of the pictures that are trained on");
    v.usual("val", val, "of those that validate");
    v.optional("test", test, "of those that are kept for the end");
    v.when(differentSizes > 0, [&] {
      v.group("sizes", "of the pictures that tell theirs", [&](auto& sizes) {
        sizes.usual("different", differentSizes, "how many there are");
        sizes.usual("width", width, "of the pictures");
        sizes.usual("height", height, "of the pictures");
        sizes.usual("most", frequentSizes, "the most frequent ones");
      });
    });
    v.usual("skipped", skipped, "`path: reason`, no usable photographs");
    v.optional("damaged", damaged, "`path: reason`, once all were decoded");
    v.optional("flawed", flawed, "`path: reason`, trained on all the same");
    v.usual("duplicates", duplicates, "the same picture in several parts");
    v.usual("contradictions", contradictions, "`path (class)`: equal pictures of several classes");
    v.usual("unused", unused, "`path: why`: lies there and is not used");
    v.usual("notes", notes, "what the reader decided");
    v.usual("samples", samples, "some pictures of each class");
    v.optional("columns", columns, "of a table, by name: groups can come from one");
  }
};

/// A map's rows, each number in the fewest digits that a 32-bit float needs.
Json mapRows(const Explanation& explanation, const ClassMap& map);

}  // namespace effnet

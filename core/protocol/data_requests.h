#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/run_review.h"
#include "core/protocol/train_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

struct InspectDataRequest {
  static constexpr char kMethod[] = "dataset/inspect";
  static constexpr char kPurpose[] =
      "What training would find in a data set. The split is that of a run's configuration.";
  static constexpr int kMostSamples = 64;
  using Reply = DatasetReport;

  std::string data = {};
  std::string val = {};
  std::string columns = {};
  std::optional<double> valFraction = {};
  std::optional<double> minival = {};
  std::optional<std::uint64_t> seed = {};
  std::string group = {};
  int folds = 0;
  int fold = 0;
  bool decode = false;
  int samples = 4;

  template <class V>
  void fields(V& v) {
    v.required("data", data, "pictures on the engine's machine, of any kind that training reads");
    v.optional("val", val, "validation data of its own");
    v.optional("columns", columns, "of a table: `path,label` or `path,label,split`, by name");
    v.optional("val_fraction", valFraction, "share kept aside where nothing else validates");
    v.optional("minival", minival, "share that chooses the checkpoint in place of the validation data");
    v.optional("seed", seed, "decides which pictures those are");
    v.optional("group", group, "a column, or an expression that finds the name of an object in a path");
    v.optional("folds", folds, "above 1: so many parts, of which one validates", within(0, 100));
    v.optional("fold", fold, "which one, from 0", within(0, 99));
    v.optional("decode", decode, "decode every picture to find the damaged ones");
    v.optional("samples", samples, "pictures to name of each class", within(1, kMostSamples));
  }
};

struct AugmentedPictures {
  int size = 0;
  std::vector<std::string> pictures = {};

  template <class V>
  void fields(V& v) {
    v.usual("size", size, "pixels, width and height");
    v.required("pictures", pictures, "JPEG files, base64");
  }
};

struct AugmentRequest {
  static constexpr char kMethod[] = "augmentation/preview";
  static constexpr char kPurpose[] = "What training would show a network of a picture.";
  static constexpr bool kTakesPicture = true;
  static constexpr int kMostPictures = 64;
  using Reply = AugmentedPictures;

  std::optional<TrainConfig> config = {};
  std::string recipe = "finetune";
  std::optional<int> epoch = {};
  int count = 8;
  std::uint64_t seed = 0;
  std::string name = "the picture";

  template <class V>
  void fields(V& v) {
    v.optional("config", config, "of the run; or");
    v.optional("recipe", recipe, "whose augmentation is shown");
    v.optional("epoch", epoch, "from 0, for recipes that change on their way; otherwise the last");
    v.optional("count", count, "pictures to make", within(1, kMostPictures));
    v.optional("seed", seed, "decides them");
    v.optional("name", name, "of the picture, for what is said about it");
  }
};

struct ReviewRequest {
  static constexpr char kMethod[] = "run/review";
  static constexpr char kPurpose[] =
      "What a run's best checkpoint says about each picture that validated it, and what has changed in the "
      "data since.";
  using Reply = RunReview;

  std::string run = {};
  std::string device = {};

  template <class V>
  void fields(V& v) {
    v.required("run", run, "its directory");
    v.optional("device", device, "that its network is to run on");
  }
};

/// A page that needs no other file.
struct RunReportPage {
  std::string html = {};
  int images = 0;
  double top1 = 0;
  int leaks = 0;

  template <class V>
  void fields(V& v) {
    v.required("html", html, "the page, pictures in it");
    v.usual("images", images, "that it was measured on again", kCount);
    v.usual("top1", Measured{top1}, "share of them that is right");
    v.usual("leaks", leaks, "groups of pictures that are learnt from and measured with", kCount);
  }
};

struct RunReportRequest {
  static constexpr char kMethod[] = "run/report";
  static constexpr char kPurpose[] =
      "A run as a page for its reader: data, doubles, recipe, curves, the kept weights measured again, "
      "mistakes with maps, limits, hashes.";
  static constexpr int kMostExamples = 500;
  using Reply = RunReportPage;

  std::string run = {};
  int examples = 24;
  std::vector<std::string> words = {};
  std::string device = {};

  template <class V>
  void fields(V& v) {
    v.required("run", run, "its directory");
    v.optional("examples", examples, "pictures with maps at most", within(0, kMostExamples));
    v.optional("words", words, "`name=text`: what the page says in place of English");
    v.optional("device", device, "that its network is to run on");
  }
};

struct ExamplesRequest {
  static constexpr char kMethod[] = "run/examples";
  static constexpr char kPurpose[] = "Pictures of a run, of every class in turn.";
  static constexpr int kMostExamples = 64;
  using Reply = RunExamples;

  std::string run = {};
  int count = 6;
  std::string part = "val";
  std::vector<std::string> others = {};

  template <class V>
  void fields(V& v) {
    v.required("run", run, "its directory");
    v.optional("count", count, "pictures at most");
    v.optional("part", part, "`val` or `train`");
    v.optional("others", others, "runs whose training pictures are left out");
  }
};

}  // namespace effnet

#pragma once

#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/decision.h"
#include "core/protocol/evaluation_answers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// A share of the pictures is answered, the rest is left to a person.
struct CoverageStep {
  double minProbability = 0;
  double coverage = 0;
  double accuracy = 0;  ///< of those answered

  template <class V>
  void fields(V& v) {
    v.usual("min_probability", minProbability, "from which on an answer counts");
    v.usual("coverage", coverage, "share of the pictures that is answered");
    v.usual("accuracy", Measured{accuracy}, "of those");
  }
};

/// Of two classes: the second one is answered from this probability on.
struct OperatingPoint {
  double threshold = 0;
  double recall = 0;         ///< share of the second class that is found
  double falsePositive = 0;  ///< share of the first class that is taken for it
  double precision = 0;      ///< of the answers "second class"

  template <class V>
  void fields(V& v) {
    v.usual("threshold", threshold, "probability of the second class");
    v.usual("recall", recall, "share of the second class that is found");
    v.usual("false_positive", falsePositive, "share of the first class that is taken for it");
    v.usual("precision", Measured{precision}, "of the pictures answered so");
  }
};

/// Thresholds for a network's answers and what they bring (`effnet calibrate`).
struct DecisionReport {
  int images = 0;
  std::string part = {};
  double temperature = 1;
  double calibrationBefore = 0;
  double calibrationAfter = 0;
  Decision decision = {};
  int accepted = 0;
  double coverage = 0;
  double accuracy = 0;
  std::vector<double> interval = {};
  std::vector<CoverageStep> curve = {};
  std::vector<std::string> labels = {};
  std::vector<OperatingPoint> operating = {};
  double rocArea = kUnmeasured;
  double averagePrecision = kUnmeasured;
  std::string file = {};

  template <class V>
  void fields(V& v) {
    v.required("images", images, "that choose", kCount);
    v.usual("part", part, "of the data that they are: `val` or `all`");
    v.usual("temperature", temperature, "that the logits are divided by");
    v.usual("calibration_error_before", Measured{calibrationBefore}, "expected");
    v.usual("calibration_error", Measured{calibrationAfter}, "expected, with the temperature");
    v.usual("decision", decision, "as a checkpoint carries it");
    v.usual("accepted", accepted, "pictures, each judged by what the other folds chose", kCount);
    v.usual("coverage", coverage, "their share");
    v.usual("accuracy", Measured{accuracy}, "of them");
    v.usual("interval", interval, "95 % of that, low and high (Wilson)");
    v.usual("curve", curve, "from everything answered to a tenth");
    v.usual("labels", labels, "of the classes");
    v.when(!operating.empty(), [&] {
      v.usual("operating_points", operating, "of two classes, from the highest threshold");
      v.usual("roc_area", Measured{rocArea}, "area under recall against false positives");
      v.usual("average_precision", Measured{averagePrecision}, "area under precision against recall");
    });
    v.optional("file", file, "that was written");
  }
};

struct DecideRequest {
  static constexpr char kMethod[] = "checkpoint/decide";
  static constexpr char kPurpose[] =
      "Probabilities that mean what they say, and thresholds below which a person decides: `effnet "
      "calibrate`.";
  using Reply = DecisionReport;

  std::string data = {};
  std::string weights = {};
  OpenHow how = {};
  std::string val = {};
  std::string columns = {};
  std::optional<double> precision = {};
  std::optional<double> errorCost = {};
  std::optional<double> falsePositiveCost = {};
  std::optional<double> falseNegativeCost = {};
  std::string to = {};
  std::string device = {};

  template <class V>
  void fields(V& v) {
    v.required("data", data, "pictures on the engine's machine that nothing was learnt from");
    v.required("weights", weights, "of the network, as `model/open` takes its source");
    how.fields(v);
    v.optional("val", val, "validation data of its own");
    v.optional("columns", columns, "of a table: `path,label` or `path,label,split`, by name");
    v.optional("precision", precision, "share of the accepted answers that is to be right", within(0.01, 1));
    v.optional("error_cost", errorCost, "of a wrong answer, where one that is left to a person costs 1",
               within(1, 1e9));
    v.optional("false_positive_cost", falsePositiveCost,
               "of two classes: of taking the first for the second; nothing is left to a person then",
               within(1e-6, 1e9));
    v.optional("false_negative_cost", falseNegativeCost, "of taking the second for the first",
               within(1e-6, 1e9));
    v.optional("to", to, "checkpoint to write, .safetensors; empty: none");
    v.optional("device", device, "that the network is to run on");
  }
};

}  // namespace effnet

#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/report.h"

#include <functional>

namespace effnet {

/// Pictures beyond this many stand in no report, so that it stays a file that a browser opens.
inline constexpr std::size_t kReportPictures = 500;

/// What a report says besides numbers and names, in English here; the window fills in its language. %1, %2 …
/// are the values.
struct ReportWords {
  std::string settings = "Settings";
  std::string program = "program";
  std::string checkpoint = "checkpoint";
  std::string network = "network";
  std::string classes = "classes";
  std::string padding = "padding";
  std::string epsilon = "normalisation's epsilon";
  std::string input = "input";
  std::string mean = "mean";
  std::string deviation = "standard deviation";
  std::string date = "date";

  std::string classIndex = "class";
  std::string label = "label";
  std::string probability = "probability";
  std::string logit = "logit";
  std::string unnamed = "class %1";
  std::string named = "%1 (class %2)";
  std::string map = "%1 of %2, stage %3, %4 × %5 cells from %6 to %7";
  std::string against = "%1 against %2";
  std::string noMap = "the outline is what the network saw";
  std::string unsureness = "entropy %1, energy %2";

  std::string accuracy = "Accuracy";
  std::string images = "images";
  std::string top1 = "top-1";
  std::string top5 = "top-5";
  std::string macroF1 = "macro-F1";
  std::string calibrationError = "expected calibration error";
  std::string energyThreshold = "energy that 95 % stay below";
  std::string perClass = "Classes";
  std::string right = "right";
  std::string precision = "precision";
  std::string recall = "recall";
  std::string f1 = "F1";
  std::string confusion = "Confusion: rows are the folders' classes, columns the answers";
  std::string tooMany = "%1 classes are too many for a table.";
  std::string reliability = "Reliability: how often the network is right where it is this sure";
  std::string confidence = "mean confidence";
  std::string suspects = "Suspected label errors";
  std::string takenFor = "%1 taken for %2, %3";
  std::string suspect = "is its folder right?";

  std::function<std::string(double)> share;   ///< 0…1, "–" for NaN
  std::function<std::string(double)> number;  ///< rounded
};

/// What a report is about.
struct ReportFacts {
  std::string title;
  std::string checkpoint;
  std::string sha256 = {};  ///< empty where it is not known
  NetworkSpec network;
  Preprocessing preprocessing;
  std::string input;  ///< how pictures are brought to the network's size, in words
  std::string date;
  std::string command = {};  ///< that makes the same numbers again
};

/// The template with its %1, %2 … replaced.
std::string filled(const std::string& text, const std::vector<std::string>& values);

/// "tabby (class 281)", or "class 281" without a name of its own.
std::string className(int index, const std::string& label, const ReportWords& words);

/// A report with its settings and no section.
Report beginReport(const ReportFacts& facts, const ReportWords& words);

/// What the network answered to one picture; the picture's caption says what its map shows.
ReportSection answerSection(const std::string& title, const Explanation& answer, ReportPicture picture,
                            const ReportWords& words);

/// Figures, classes, confusion matrix with links to the images behind each cell, reliability, suspected label
/// errors, then mistakes, then right answers. `picture`: the section of an image, of which each has one at
/// most, and all together `most`.
void addEvaluation(Report& report, const EvaluationReport& evaluation, const ReportWords& words,
                   const std::function<ReportSection(const EvaluatedImage&)>& picture,
                   std::size_t most = kReportPictures);

}  // namespace effnet

#pragma once

#include "core/protocol/report_sections.h"
#include "core/protocol/run_story.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

/// What the report of a run says besides numbers and names, in English here; the window sends its own by
/// setReportWords(). %1, %2 … are the values.
struct RunReportWords {
  std::string title = "Report of the run %1";
  std::string summary = "What the network is worth";
  std::string state = "state";
  std::string epochs = "epochs";
  std::string epochsOf = "%1 of %2, %3 times resumed";
  std::string kept = "kept weights";
  std::string keptEpoch = "of epoch %1, chosen by %2";
  std::string validation = "validation accuracy, of the pictures that chose the weights";
  std::string test = "test accuracy, of pictures that chose nothing";
  std::string noTest = "not measured: the data has no test part";
  std::string ofPictures = "%1 of %2 pictures (95 %: %3 – %4)";
  std::string seconds = "seconds in its epochs";
  std::string device = "device";

  std::string data = "Data and its parts";
  std::string place = "place";
  std::string kind = "kind";
  std::string train = "to learn from";
  std::string val = "validation";
  std::string testPart = "test";
  std::string all = "all";

  std::string drawnNow =
      "The run kept no list of its parts: they were drawn again from the data of now, by the same rule.";
  std::string andMore = "and %1 more";

  std::string leaks = "Pictures that are there twice";
  std::string noLeaks = "Among %1 pictures none has the same bytes in two parts or in two classes.";
  std::string acrossParts = "The same picture in several parts: %1";
  std::string acrossClasses = "The same picture under several classes: %1";
  std::string lookAlike = "Look the same in several parts (perceptual hash): %1";
  std::string lookedAt = "Perceptual hashes were compared of %1 pictures.";
  std::string notLookedAt = "Perceptual hashes were not compared: %1 pictures are too many here.";

  std::string recipe = "Recipe: %1";
  std::string asRecipe = "Every setting is as the recipe has it.";
  std::string differs = "Where this run differs from its recipe";
  std::string setting = "setting";
  std::string here = "here";
  std::string usual = "recipe";
  std::string published = "published";

  std::string curves = "Curves";
  std::string curvesCaption =
      "Left: loss, right: top-1; grey: training, blue: validation, by epoch; the ring is the epoch that is "
      "kept.";

  std::string evaluation = "Measured again for this report: the kept weights on %1 pictures of the part %2.";
  std::string drawnPictures = "Of its %1 pictures, every %2th was taken.";
  std::string examples = "Below the tables: mistakes, the surest first, then right answers, with their maps.";

  std::string failures = "Failures and warnings";
  std::string noFailures = "The run told of none.";
  std::string code = "code";
  std::string detail = "what was said";

  std::string limits = "Limits";
  std::string limitAlways =
      "Pictures of another kind (other cameras, places, backgrounds, classes) were not measured. To each "
      "picture the network names one of its classes, whatever the picture shows.";
  std::string limitFew = "The accuracy is that of %1 pictures: its interval is %2 wide.";
  std::string limitChosen =
      "Nothing measured the network but the pictures that chose its weights, which flatters it.";
  std::string limitLeak = "Pictures that were learnt from are measured with, too: the accuracy is too high.";
  std::string limitClasses = "Classes measured on fewer than 10 pictures, which says little of them: %1.";
  std::string limitUneven = "The largest class has %1 times the pictures of the smallest to learn from.";
  std::string limitChanged = "The data has changed since the run: %1";
  std::string limitNoThreshold = "No threshold is stored (effnet calibrate): unsure answers count as others.";
  std::string limitThreshold = "Answers with a probability below %1 or an energy above %2 are for a person.";

  std::string hashes = "Hashes";
  std::string file = "file";
};

/// Numbers of pictures of a class.
struct ClassCounts {
  std::string label;
  int train = 0;
  int val = 0;
  int test = 0;
};

/// What the engine found out for a report.
struct RunReportData {
  std::string name;
  RunSummary summary;
  RunStory story;
  std::string kind;  ///< of the data
  bool listKept = false;
  std::vector<ClassCounts> classes;
  std::vector<std::vector<std::string>> acrossParts;
  std::vector<std::vector<std::string>> acrossClasses;
  std::vector<std::vector<std::string>> lookAlike;
  bool lookedAlike = false;
  std::vector<std::string> changed;  ///< what the data lacks or has more than the run knew
  EvaluationReport evaluation;
  std::size_t partPictures = 0;  ///< of the part that was evaluated
  std::size_t stride = 1;        ///< every so many of them
  std::string curves;            ///< a PNG; empty: there are none
  int curvesWidth = 0;
  double minProbability = 0;  ///< of a stored decision
  double maxEnergy = 0;
  bool hasDecision = false;
  std::vector<std::pair<std::string, std::string>> hashes;  ///< file, SHA-256

  int pictures() const;
  /// Groups of pictures of which some are learnt from and some measured with.
  int leaks() const { return static_cast<int>(acrossParts.size() + lookAlike.size()); }
};

/// The sections ahead of the evaluation's and behind it; texts from outside stand in cells and paragraphs
/// alone, which toHtml() escapes.
std::vector<ReportSection> runHead(const RunReportData& data, const RunReportWords& words,
                                   const ReportWords& common);
std::vector<ReportSection> runTail(const RunReportData& data, const RunReportWords& words,
                                   const ReportWords& common);

/// "name=text" puts a text in place of an English one of either struct. Throws Error("bad_value") for a name
/// that there is not.
void setReportWords(const std::vector<std::string>& assignments, RunReportWords& words, ReportWords& common);

/// All that setReportWords() takes, in English.
std::vector<std::string> englishReportWords();

}  // namespace effnet

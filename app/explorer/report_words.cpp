#include "app/explorer/report_words.h"

#include "app/explorer/report_wires.h"
#include "widgets/common/number_format.h"

#include <cmath>

namespace effnet {
namespace {

std::string text(const QString& words) {
  return words.toStdString();
}

}  // namespace

/// The words of an evaluation stay as they are: the window's reports hold none.
ReportWords reportWords() {
  ReportWords words;
  words.settings = text(ReportWires::tr("Settings"));
  words.program = text(ReportWires::tr("Program"));
  words.checkpoint = text(ReportWires::tr("Checkpoint"));
  words.network = text(ReportWires::tr("Network"));
  words.classes = text(ReportWires::tr("classes"));
  words.padding = text(ReportWires::tr("Padding"));
  words.epsilon = text(ReportWires::tr("Epsilon"));
  words.input = text(ReportWires::tr("Preprocessing"));
  words.mean = text(ReportWires::tr("Mean"));
  words.deviation = text(ReportWires::tr("Standard deviation"));
  words.date = text(ReportWires::tr("Date"));
  words.classIndex = text(ReportWires::tr("Class"));
  words.label = text(ReportWires::tr("Name"));
  words.probability = text(ReportWires::tr("Probability"));
  words.logit = text(ReportWires::tr("Logit"));
  words.unnamed = text(ReportWires::tr("class %1"));
  words.named = text(ReportWires::tr("%1 (class %2)"));
  words.map = text(ReportWires::tr("%1 of %2, stage %3, %4 × %5 cells from %6 to %7"));
  words.against = text(ReportWires::tr("%1 against %2"));
  words.noMap = text(ReportWires::tr("The outline is what the network saw."));
  words.unsureness = text(ReportWires::tr("Entropy %1, energy %2"));
  words.share = [](double share) { return std::isfinite(share) ? text(percent(share)) : std::string("–"); };
  words.number = [](double number) { return text(threeDigits(number)); };
  return words;
}

}  // namespace effnet

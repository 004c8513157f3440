#include "widgets/train/warning_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kDetails = 30;  ///< lines; a thousand unreadable pictures say nothing more

QString sentenceOf(const std::string& code, int count) {
  if (code == "smaller_batch")
    return QCoreApplication::translate("RunWarnings",
                                       "The memory does not suffice for a whole batch, so it is computed in "
                                       "parts; a smaller input or network "
                                       "is faster.");
  if (code == "image_skipped")
    return QCoreApplication::translate("RunWarnings", "%Ln pictures cannot be read and are left out.",
                                       nullptr, count);
  if (code == "duplicate_images")
    return QCoreApplication::translate(
        "RunWarnings", "%Ln pictures lie in several parts of the data: accuracy looks better than it is.",
        nullptr, count);
  if (code == "pictures_new")
    return QCoreApplication::translate(
        "RunWarnings", "The data set has pictures that this run does not know: they are left out.");
  if (code == "pictures_missing")
    return QCoreApplication::translate("RunWarnings", "Pictures of this run are not there any more.");
  if (code == "split_unknown")
    return QCoreApplication::translate("RunWarnings",
                                       "The data set has changed since this run of an earlier version began: "
                                       "pictures that it learnt from may be "
                                       "among those that validate it.");
  if (code == "validation_smaller")
    return QCoreApplication::translate(
        "RunWarnings",
        "Validation pictures could not be read: the epochs without them are not compared with the others.");
  if (code == "test_stale")
    return QCoreApplication::translate(
        "RunWarnings",
        "The test figure of before is of an earlier checkpoint; it is measured again at the end.");
  if (code == "pictures_learnt")
    return QCoreApplication::translate(
        "RunWarnings", "Validation pictures that another of the runs learnt from are left out.");
  if (code == "contradicting_labels")
    return QCoreApplication::translate(
        "RunWarnings", "%Ln pictures lie in several classes: one of their labels is wrong.", nullptr, count);
  if (code == "data_unused")
    return QCoreApplication::translate(
        "RunWarnings", "%Ln folders or files lie in the data and are not used; details name them.", nullptr,
        count);
  return {};
}

constexpr const char* kTold[]{"smaller_batch",        "image_skipped",    "duplicate_images",
                              "pictures_new",         "pictures_missing", "split_unknown",
                              "validation_smaller",   "test_stale",       "pictures_learnt",
                              "contradicting_labels", "data_unused"};

}  // namespace

WarningText warningText(const std::vector<RunWarning>& warnings) {
  QStringList sentences;
  QStringList details;
  for (const char* code : kTold) {
    const auto count = std::ranges::count(warnings, code, &RunWarning::code);
    if (count > 0) sentences.append(sentenceOf(code, static_cast<int>(count)));
  }
  if (sentences.isEmpty()) return {};
  for (const RunWarning& warning : warnings)
    if (details.size() < kDetails && !sentenceOf(warning.code, 1).isEmpty())
      details.append(QString::fromStdString(warning.detail));
  return {sentences.join(QLatin1Char(' ')), details.join(QLatin1Char('\n'))};
}

}  // namespace effnet

#include "widgets/train/warning_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kDetails = 30;  ///< lines; a thousand unreadable pictures say nothing more

/// `count` where the sentence has forms for one and for many.
QString words(const char* text, int count = -1) {
  return QCoreApplication::translate("RunWarnings", text, nullptr, count);
}

// clang-format off
QString sentenceOf(WarningCode code, int count) {
  switch (code) {
    case WarningCode::SmallerBatch:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "The memory does not suffice for a whole batch, so it is computed in parts; a smaller input or network is faster."));
    case WarningCode::ImageSkipped:
      return words(QT_TRANSLATE_N_NOOP("RunWarnings", "%Ln pictures cannot be read and are left out."), count);
    case WarningCode::DuplicateImages:
      return words(QT_TRANSLATE_N_NOOP("RunWarnings", "%Ln pictures lie in several parts of the data: accuracy looks better than it is."), count);
    case WarningCode::PicturesNew:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "The data set has pictures that this run does not know: they are left out."));
    case WarningCode::PicturesMissing:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "Pictures of this run are not there any more."));
    case WarningCode::SplitUnknown:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "The data set has changed since this run of an earlier version began: pictures that it learnt from may be among those that validate it."));
    case WarningCode::ValidationSmall:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "Few validation pictures: the true accuracy may lie anywhere in the interval. Folds measure on all pictures."));
    case WarningCode::NoGain:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "Fine-tuning is no better than the first answer, as far as these pictures tell. Good enough? Then stop here."));
    case WarningCode::ValidationSmaller:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "Validation pictures could not be read: the epochs without them are not compared with the others."));
    case WarningCode::TestStale:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "The test figure of before is of an earlier checkpoint; it is measured again at the end."));
    case WarningCode::PicturesLearnt:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "Validation pictures that another of the runs learnt from are left out."));
    case WarningCode::ContradictingLabels:
      return words(QT_TRANSLATE_N_NOOP("RunWarnings", "%Ln pictures lie in several classes: one of their labels is wrong."), count);
    case WarningCode::DataUnused:
      return words(QT_TRANSLATE_N_NOOP("RunWarnings", "%Ln folders or files lie in the data and are not used; details name them."), count);
    case WarningCode::PictureAlone:
      return words(QT_TRANSLATE_NOOP("RunWarnings", "A picture was alone in its batch and was left out: normalisations need two."));
    case WarningCode::Paused:
    case WarningCode::Continued:
      return {};  // the run's state tells it
  }
  return {};
}
// clang-format on

}  // namespace

WarningText warningText(const std::vector<RunWarning>& warnings) {
  QStringList sentences;
  QStringList details;
  for (const WarningRow& row : tableOf<WarningCode>()) {
    const auto count = std::ranges::count(warnings, row.value, &RunWarning::code);
    if (count > 0 && !row.isStep) sentences.append(sentenceOf(row.value, static_cast<int>(count)));
  }
  if (sentences.isEmpty()) return {};
  for (const RunWarning& warning : warnings)
    if (details.size() < kDetails && !rowOf(warning.code).isStep)
      details.append(QString::fromStdString(warning.detail));
  return {sentences.join(QLatin1Char(' ')), details.join(QLatin1Char('\n'))};
}

}  // namespace effnet

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
  return {};
}

}  // namespace

WarningText warningText(const std::vector<RunWarning>& warnings) {
  QStringList sentences;
  QStringList details;
  for (const char* code : {"smaller_batch", "image_skipped", "duplicate_images"}) {
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

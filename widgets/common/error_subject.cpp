#include "widgets/common/error_subject.h"

#include "widgets/common/error_text.h"

#include <QRegularExpression>

namespace effnet {

QString errorSubject(const QString& detail, const QString& otherwise) {
  static const QRegularExpression file(
      QStringLiteral("^(?:cannot (?:read|write|create|remove|copy) )?((?:/|builtin:)[^\\n]*?)(?:: |$)"));
  const QRegularExpressionMatch match = file.match(detail);
  return match.hasMatch() ? shortName(match.captured(1)) : otherwise;
}

}  // namespace effnet

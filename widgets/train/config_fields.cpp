#include "widgets/train/config_fields.h"

#include <QCoreApplication>

namespace effnet {
namespace {

QString words(const char* text) {
  return *text == '\0' ? QString() : QCoreApplication::translate("effnet::ConfigField", text);
}

}  // namespace

QString groupText(TrainGroup group) {
  return words(titleOf(group));
}

QString labelText(const TrainField& field) {
  return words(field.label);
}

QString fieldToolTip(const TrainField& field) {
  QString text = words(field.meaning);
  if (*field.published != '\0')
    text += QLatin1Char('\n') +
            QCoreApplication::translate("effnet::ConfigField", "Published: %1").arg(words(field.published));
  return text + QStringLiteral("\n--set ") + QLatin1String(field.name) + QStringLiteral("=…");
}

}  // namespace effnet

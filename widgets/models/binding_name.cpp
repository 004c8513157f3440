#include "widgets/models/binding_name.h"

#include <QCoreApplication>
#include <QStringList>

namespace effnet {
namespace {

const char* wordsOf(Binding binding) {
  switch (binding) {
    case Binding::Macs:
      return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "MACs");
    case Binding::Params:
      return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "parameters");
    case Binding::Memory:
      return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "memory for training");
    case Binding::InferenceMemory:
      return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "memory for inference");
    case Binding::FileSize:
      return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "size of the file of weights");
    case Binding::Latency:
      return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "latency");
    case Binding::NetworkSize:
      break;
  }
  return QT_TRANSLATE_NOOP("effnet::BudgetPanel", "largest size");
}

}  // namespace

QString bindingName(Binding binding) {
  return QCoreApplication::translate("effnet::BudgetPanel", wordsOf(binding));
}

QString bindingNames(const std::vector<Binding>& bindings) {
  QStringList names;
  for (const Binding binding : bindings) names << bindingName(binding);
  return names.join(QStringLiteral(", "));
}

}  // namespace effnet

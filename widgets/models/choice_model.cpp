#include "widgets/models/choice_model.h"

#include "core/scaling/families.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/binding_name.h"
#include "widgets/models/header_cell.h"
#include "widgets/models/network_comparison.h"

#include <QLocale>
#include <cmath>

namespace effnet {
namespace {

bool isNumber(int column) {
  return column >= ChoiceModel::Top1Column && column <= ChoiceModel::LatencyColumn;
}

}  // namespace

QString choiceName(const NetworkChoice& choice) {
  const QString name = displayName(choice.model);
  const int pixels = choice.analysis.spec.resolution;
  return pixels == publishedModel(choice.model).resolution ? name
                                                           : QStringLiteral("%1 @%2").arg(name).arg(pixels);
}

QString choiceTop1(const NetworkChoice& choice) {
  return choice.top1 > 0 ? QLocale().toString(choice.top1, 'f', 1) + QStringLiteral(" %")
                         : QStringLiteral("–");
}

ChoiceModel::ChoiceModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChoiceModel::judge(const Budget& budget) {
  budget_ = budget;
  const bool first = choices_.empty();
  if (first) beginResetModel();
  if (first) choices_ = publishedChoices();
  effnet::judge(choices_, budget_);
  if (first) return endResetModel();
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(choices_.size());
}

int ChoiceModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChoiceModel::value(const NetworkChoice& choice, int column) const {
  const auto cost = [&](Binding binding) {
    const double amount = costOf(choice.analysis, budget_, binding, choice.fileBytes);
    return std::isfinite(amount) ? QVariant(amount) : QVariant();
  };
  switch (column) {
    case Top1Column:
      return choice.top1 > 0 ? QVariant(choice.top1) : QVariant();
    case MacsColumn:
      return cost(Binding::Macs);
    case ParamsColumn:
      return cost(Binding::Params);
    case InputColumn:
      return choice.analysis.spec.resolution;
    case InferenceColumn:
      return cost(Binding::InferenceMemory);
    case FileColumn:
      return cost(Binding::FileSize);
    case TrainingColumn:
      return cost(Binding::Memory);
    case LatencyColumn:
      return cost(Binding::Latency);
    default:
      return display(choice, column);
  }
}

QString ChoiceModel::display(const NetworkChoice& choice, int column) const {
  const auto bytes = [&] { return byteSize(std::llround(value(choice, column).toDouble())); };
  switch (column) {
    case NetworkColumn:
      return choiceName(choice);
    case Top1Column:
      return choiceTop1(choice);
    case MacsColumn:
    case ParamsColumn:
      return siNumber(value(choice, column).toDouble());
    case InputColumn:
      return QString::number(choice.analysis.spec.resolution);
    case InferenceColumn:
    case FileColumn:
    case TrainingColumn:
      return bytes();
    case LatencyColumn:
      if (!choice.milliseconds) return QStringLiteral("–");
      return (choice.timed ? QString() : QStringLiteral("≈ ")) +
             tr("%1 ms").arg(threeDigits(*choice.milliseconds));
    case WeightsColumn:
      return choice.weights ? QString::fromStdString(choice.weights->source) : tr("none");
    case LicenceColumn:
      return choice.weights ? QString::fromStdString(choice.weights->licence) : QStringLiteral("–");
    case BreaksColumn:
      return choice.fits() ? QString() : bindingNames(choice.broken);
    default:
      return {};
  }
}

QString ChoiceModel::toolTip(const NetworkChoice& choice) const {
  const Counts& totals = choice.analysis.totals;
  QString text = tr("%1\n%2 parameters, %3 MACs")
                     .arg(choiceName(choice), exactNumber(totals.params), exactNumber(totals.macs));
  text += u'\n' + (choice.weights ? tr("weights %1").arg(QString::fromStdString(choice.weights->name))
                                  : tr("no public weights are known here"));
  if (choice.weights) text += u'\n' + tr("licence %1").arg(QString::fromStdString(choice.weights->licence));
  text += u'\n' + tr("input %1 px, file %2, memory %3 for an answer")
                      .arg(choice.analysis.spec.resolution)
                      .arg(byteSize(choice.fileBytes), byteSize(choice.analysis.memory.inference));
  if (choice.milliseconds)
    text += u'\n' + (choice.timed ? tr("latency measured here")
                                  : tr("latency told from networks that were measured"));
  if (!choice.fits()) text += u'\n' + tr("over the limit on %1").arg(bindingNames(choice.broken));
  if (choice.front) text += u'\n' + tr("nothing that fits is as accurate with fewer MACs");
  return text;
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const NetworkChoice& choice = choices_[static_cast<std::size_t>(index.row())];
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return display(choice, column);
    case Qt::EditRole:
      return value(choice, column);
    case Qt::ToolTipRole:
      return toolTip(choice);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
      return choice.fits() ? QVariant() : QVariant(Theme::current().muted);
    case Qt::FontRole:
      return choice.front ? QVariant(strongFont()) : QVariant();
    default:
      return {};
  }
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
  const QString names[ColumnCount] = {tr("Network"),    tr("Top-1"),     tr("MACs"),
                                      tr("Parameters"), tr("Input, px"), tr("Inference"),
                                      tr("File"),       tr("Training"),  tr("Latency"),
                                      tr("Weights"),    tr("Licence"),   tr("Over the limit on")};
  const QString help[ColumnCount] = {
      tr("Bold: nothing that fits is as accurate with fewer MACs; grey: over a limit"),
      tr("On ImageNet-1k, as the publisher of the weights states it; not measured here"),
      {},
      {},
      {},
      tr("Memory for the answer to one picture, fp32, weights included"),
      tr("Of the public weights; in fp32 where there are none"),
      tr("Memory for training at the budget's batch"),
      tr("For one pass on this machine: measured, or with ≈ told from networks that were measured"),
      tr("Who offers weights for download"),
      {},
      {}};
  if (role == Qt::ToolTipRole) return help[section];
  return headerCell(role, names[section], isNumber(section));
}

}  // namespace effnet

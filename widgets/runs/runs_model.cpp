#include "widgets/runs/runs_model.h"

#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/train/watch_panel.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace effnet {
namespace {

QString directoryOf(const RunSummary& run) {
  return QString::fromStdString(run.root.string());
}

QDateTime startOf(const RunSummary& run) {
  return QDateTime::fromString(QString::fromStdString(run.started), Qt::ISODateWithMs).toLocalTime();
}

bool isNumber(int column) {
  return column == RunsModel::Epochs || column == RunsModel::Accuracy || column == RunsModel::MacroF1;
}

QColor stateColor(const std::string& state) {
  const Theme& theme = Theme::current();
  if (state == "finished") return theme.good;
  if (state == "failed") return theme.bad;
  if (state == "interrupted") return theme.warning;
  if (state == "running") return theme.accent;
  return theme.muted;
}

}  // namespace

void RunsModel::setRuns(const std::vector<RunSummary>& runs) {
  const bool sameRuns =
      std::equal(runs.begin(), runs.end(), runs_.begin(), runs_.end(),
                 [](const auto& left, const auto& right) { return left.root == right.root; });
  if (sameRuns) {
    runs_ = runs;
    if (!runs_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    return;
  }
  // Run by run: a reset would lose the selection.
  for (int row = rowCount() - 1; row >= 0; --row) {
    const auto& root = runs_[static_cast<std::size_t>(row)].root;
    if (std::any_of(runs.begin(), runs.end(), [&](const RunSummary& run) { return run.root == root; }))
      continue;
    beginRemoveRows({}, row, row);
    runs_.erase(runs_.begin() + row);
    endRemoveRows();
  }
  for (const RunSummary& run : runs) {
    const auto known =
        std::find_if(runs_.begin(), runs_.end(), [&](const auto& old) { return old.root == run.root; });
    if (known != runs_.end()) {
      *known = run;
      const int row = static_cast<int>(known - runs_.begin());
      Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
      continue;
    }
    beginInsertRows({}, rowCount(), rowCount());
    runs_.push_back(run);
    endInsertRows();
  }
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

QVariant RunsModel::text(const RunSummary& run, int column) {
  switch (column) {
    case Name:
      return shortName(directoryOf(run));
    case State:
      return runStateText(QString::fromStdString(run.state));
    case Network:
      return QString::fromStdString(run.model);
    case Recipe:
      return QString::fromStdString(run.recipe);
    case Epochs:
      return tr("%1 / %2").arg(run.epochs).arg(run.epochsPlanned);
    case Accuracy:
      return run.epochs > 0 ? percent(run.bestTop1) : QStringLiteral("–");
    case MacroF1:
      return run.epochs > 0 ? percent(run.bestMacroF1) : QStringLiteral("–");
    case Started:
      return startOf(run).isValid() ? QLocale().toString(startOf(run), QLocale::ShortFormat) : QString();
    default:
      return {};
  }
}

QVariant RunsModel::sortKey(const RunSummary& run, int column) {
  switch (column) {
    case Epochs:
      return run.epochs;
    case Accuracy:
      return run.bestTop1;
    case MacroF1:
      return run.bestMacroF1;
    case Started:
      return startOf(run);
    default:
      return text(run, column);
  }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RunSummary& run = runs_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return text(run, index.column());
    case SortRole:
      return sortKey(run, index.column());
    case Qt::ToolTipRole:
    case DirectoryRole:
      return directoryOf(run);
    case StateRole:
      return QString::fromStdString(run.state);
    case Qt::ForegroundRole:
      return index.column() == State ? QVariant(stateColor(run.state)) : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter |
                                 (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
      return {};
  }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  const QStringList titles{tr("Name"),   tr("State"),         tr("Network"),  tr("Recipe"),
                           tr("Epochs"), tr("Best accuracy"), tr("Macro F1"), tr("Started")};
  return titles.value(section);
}

}  // namespace effnet

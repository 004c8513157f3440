#include "widgets/runs/runs_model.h"

#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/run_scaling.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_state_text.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace effnet {
namespace {

constexpr int kEveryRow = 8;  // changes in more rows than these are told as one

QString directoryOf(const RunSummary& run) {
  return QString::fromStdString(run.root.string());
}

QString utf8(const std::string& text) {
  return QString::fromStdString(text);
}

QDateTime startOf(const RunSummary& run) {
  return QDateTime::fromString(utf8(run.started), Qt::ISODateWithMs).toLocalTime();
}

bool isNumber(int column) {
  switch (column) {
    case RunsModel::Epochs:
    case RunsModel::Accuracy:
    case RunsModel::MacroF1:
    case RunsModel::Loss:
    case RunsModel::Phi:
    case RunsModel::Macs:
    case RunsModel::Params:
    case RunsModel::Time:
    case RunsModel::Seed:
      return true;
    default:
      return false;
  }
}

QString tagsOf(const RunSummary& run) {
  QStringList tags;
  for (const std::string& tag : run.notes.tags) tags.append(utf8(tag));
  return tags.join(QStringLiteral(", "));
}

/// Written by another version, or damaged so that not even its settings are known.
bool isUnreadable(const RunSummary& run) {
  return run.unreadableLines > 0 && run.started.empty();
}

bool isSame(const RunSummary& left, const RunSummary& right) {
  const auto facts = [](const RunSummary& run) {
    return std::tie(run.state, run.epochs, run.epochsPlanned, run.bestTop1, run.bestMacroF1, run.seconds,
                    run.unreadableLines, run.started, run.device, run.model, run.recipe, run.params, run.macs,
                    run.notes, run.config, run.standing);
  };
  const bool sameLoss =
      left.bestLoss == right.bestLoss || (std::isnan(left.bestLoss) && std::isnan(right.bestLoss));
  return sameLoss && facts(left) == facts(right);
}

const QString kNothing = QStringLiteral("–");

}  // namespace

QString plannedEpochs(const RunSummary& run) {
  return run.epochsPlanned > 0 ? QString::number(run.epochsPlanned) : kNothing;
}

QString networkText(const NetworkSpec& network) {
  if (network.stages.empty()) return {};
  if (network.name != "custom" && !network.name.empty()) return utf8(network.name);
  return QStringLiteral("%1 · d %2 · w %3 · %4\u00a0px")
      .arg(utf8(network.family))
      .arg(network.depth, 0, 'g', 3)
      .arg(network.width, 0, 'g', 3)
      .arg(network.resolution);
}

void RunsModel::indexRows() {
  rows_.clear();
  for (std::size_t row = 0; row < runs_.size(); ++row) rows_[directoryOf(runs_[row])] = static_cast<int>(row);
}

const RunSummary* RunsModel::find(const QString& directory) const {
  const auto row = rows_.find(directory);
  return row == rows_.end() ? nullptr : &runs_[static_cast<std::size_t>(*row)];
}

void RunsModel::removeMissing(const std::vector<RunSummary>& runs) {
  QSet<QString> kept;
  for (const RunSummary& run : runs) kept.insert(directoryOf(run));
  for (int row = rowCount() - 1; row >= 0; --row) {
    if (kept.contains(directoryOf(runs_[static_cast<std::size_t>(row)]))) continue;
    beginRemoveRows({}, row, row);
    searched_.erase(runs_[static_cast<std::size_t>(row)].root.native());
    runs_.erase(runs_.begin() + row);
    endRemoveRows();
  }
}

void RunsModel::setRuns(const std::vector<RunSummary>& runs) {
  // Run by run: a reset would lose the selection.
  removeMissing(runs);
  indexRows();
  std::vector<RunSummary> fresh;
  QList<int> changed;
  for (const RunSummary& run : runs) {
    const auto row = rows_.find(directoryOf(run));
    if (row == rows_.end()) {
      fresh.push_back(run);
    } else if (RunSummary& known = runs_[static_cast<std::size_t>(*row)]; !isSame(known, run)) {
      known = run;
      searched_.erase(run.root.native());
      changed.append(*row);
    }
  }
  if (changed.size() > kEveryRow) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  } else {
    for (const int row : changed) Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
  }
  if (fresh.empty()) return;
  beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
  runs_.insert(runs_.end(), fresh.begin(), fresh.end());
  endInsertRows();
  indexRows();
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

QVariant RunsModel::text(const RunSummary& run, int column) {
  const bool measured = run.epochs > 0;
  switch (column) {
    case Name:
      return shortName(directoryOf(run));
    case State:
      return isUnreadable(run) ? tr("unreadable") : runStateText(run.state);
    case Data:
      return shortName(utf8(run.config.data));
    case Network:
      return networkText(run.config.network);
    case Phi: {
      const double phi = compoundPhi(run.config.network);
      return std::isfinite(phi) ? QLocale().toString(phi, 'f', 1) : kNothing;
    }
    case Macs:
      return run.macs > 0 ? siNumber(static_cast<double>(run.macs)) : kNothing;
    case Params:
      return run.params > 0 ? siNumber(static_cast<double>(run.params)) : kNothing;
    case Recipe:
      return utf8(run.recipe);
    case Epochs:
      return tr("%1 / %2").arg(run.epochs).arg(plannedEpochs(run));
    case Accuracy:
      return measured ? percent(run.bestTop1) : kNothing;
    case Standing:
      return !run.standing        ? kNothing
             : run.standing->best ? tr("best")
             : run.standing->tied ? tr("tied")
                                  : tr("behind");
    case MacroF1:
      return measured ? percent(run.bestMacroF1) : kNothing;
    case Loss:
      return threeDigits(run.bestLoss);
    case Time:
      return run.seconds > 0 ? durationText(run.seconds) : kNothing;
    case Device:
      return utf8(run.device);
    case Seed:
      return QString::number(run.config.seed);
    case Started:
      return startOf(run).isValid() ? QLocale().toString(startOf(run), QLocale::ShortFormat) : QString();
    case Group:
      return utf8(run.root.parent_path().filename().string());
    case Tags:
      return tagsOf(run);
    case Note:
      return utf8(run.notes.note).simplified();
    default:
      return {};
  }
}

QVariant RunsModel::sortKey(const RunSummary& run, int column) {
  const auto orLowest = [](double value) { return std::isfinite(value) ? value : -1e300; };
  switch (column) {
    case Epochs:
      return run.epochs;
    case Accuracy:
      return run.epochs > 0 ? run.bestTop1 : -1.0;
    case MacroF1:
      return run.epochs > 0 ? run.bestMacroF1 : -1.0;
    case Loss:
      return orLowest(run.bestLoss);
    case Phi:
      return orLowest(compoundPhi(run.config.network));
    case Macs:
      return static_cast<qlonglong>(run.macs);
    case Params:
      return static_cast<qlonglong>(run.params);
    case Time:
      return run.seconds;
    case Seed:
      return static_cast<qlonglong>(run.config.seed);
    case Started:
      // In UTC, year first: sorts as it stands. One that is just about to begin is the newest.
      return run.started.empty() && isActiveRun(run.state) ? QStringLiteral("~") : utf8(run.started);
    default:
      return text(run, column);
  }
}

QString RunsModel::toolTip(const RunSummary& run, int column) {
  switch (column) {
    case Data:
      return utf8(run.config.data);
    case Accuracy:
      return run.epochs > 0 && run.bestImages > 0 ? intervalText(run.bestTop1, run.bestImages)
                                                  : directoryOf(run);
    case Standing:
      return !run.standing        ? tr("No other run was measured on the very same pictures.")
             : run.standing->best ? tr("Most right among %1 runs on the same %2 pictures.")
                                        .arg(run.standing->runs)
                                        .arg(run.standing->images)
                                  : tr("Against the best of %1 runs on the same %2 pictures: McNemar, p = "
                                       "%3; from 0.05 on they "
                                       "are not told apart.")
                                        .arg(run.standing->runs)
                                        .arg(run.standing->images)
                                        .arg(threeDigits(run.standing->p));
    case MacroF1:
    case Loss:
      return run.bestImages > 0 ? tr("Validation pictures: %1").arg(run.bestImages) : directoryOf(run);
    case Macs:
      return tr("%1 multiply-adds a picture").arg(exactNumber(run.macs));
    case Params:
      return exactNumber(run.params);
    case Note:
      return utf8(run.notes.note);
    case State:
      return run.unreadableLines > 0
                 ? tr("Damaged, or written by another version; lines that cannot be read: %1")
                       .arg(run.unreadableLines)
                 : QString();
    default:
      return directoryOf(run);
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
    case SearchRole:
      return searchText(run);
    case Qt::ToolTipRole:
      return toolTip(run, index.column());
    case DirectoryRole:
      return directoryOf(run);
    case StateRole:
      return QString::fromLatin1(wordOf(run.state));
    case ArchivedRole:
      return run.notes.archived;
    case Qt::ForegroundRole:
      if (index.column() == State) return runStateColor(run.state);
      return run.notes.archived ? QVariant(Theme::current().muted) : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter |
                                 (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
      return {};
  }
}

QString RunsModel::searchText(const RunSummary& run) const {
  QString& known = searched_[run.root.native()];
  if (!known.isNull()) return known;
  QStringList words;
  for (const int column : {Name, State, Data, Network, Recipe, Device, Group, Tags, Note})
    words.append(text(run, column).toString());
  return known = words.join(QLatin1Char('\n'));
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role == Qt::ToolTipRole && section == Phi)
    return tr("Of networks that were scaled by the paper's three coefficients together");
  if (role == Qt::ToolTipRole && section == Accuracy)
    return tr(
        "Of the network that is kept, on its validation pictures. They also chose it; only a test part "
        "measures without bias.");
  if (role != Qt::DisplayRole) return {};
  const QStringList titles{tr("Name"),   tr("State"),    tr("Accuracy"), tr("Standing"), tr("Epochs"),
                           tr("Data"),   tr("Network"),  tr("φ"),        tr("MACs"),     tr("Parameters"),
                           tr("Recipe"), tr("Macro F1"), tr("Loss"),     tr("Time"),     tr("Device"),
                           tr("Seed"),   tr("Started"),  tr("Group"),    tr("Tags"),     tr("Note")};
  return titles.value(section);
}

RunsFilter::RunsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(RunsModel::SortRole);
}

void RunsFilter::setWords(const QString& text) {
  words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

void RunsFilter::setArchivedShown(bool shown) {
  archivedShown_ = shown;
  invalidateFilter();
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (!archivedShown_ && index.data(RunsModel::ArchivedRole).toBool()) return false;
  if (words_.isEmpty()) return true;
  const QString all = index.data(RunsModel::SearchRole).toString();
  return std::ranges::all_of(words_,
                             [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace effnet

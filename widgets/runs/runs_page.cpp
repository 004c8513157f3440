#include "widgets/runs/runs_page.h"

#include "widgets/common/drop_target.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/theme.h"
#include "widgets/models/run_scaling.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_charts.h"
#include "widgets/runs/cost_scatter.h"
#include "widgets/runs/differences_table.h"
#include "widgets/runs/run_details.h"
#include "widgets/runs/runs_model.h"
#include "widgets/runs/sweep_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr RunsModel::Column kHiddenAtFirst[] = {RunsModel::Params, RunsModel::Recipe, RunsModel::Loss,
                                                RunsModel::Device, RunsModel::Seed,   RunsModel::Group,
                                                RunsModel::Note};

struct Width {
  RunsModel::Column column;
  int pixels;
};
/// At least; a heading is never cut, nor is a number or a word of ours (isPeoples).
constexpr Width kWidths[] = {{RunsModel::Name, 160},    {RunsModel::State, 88},    {RunsModel::Data, 64},
                             {RunsModel::Network, 124}, {RunsModel::Accuracy, 76}, {RunsModel::Standing, 60},
                             {RunsModel::Epochs, 76},   {RunsModel::Phi, 36},      {RunsModel::Macs, 72},
                             {RunsModel::MacroF1, 68},  {RunsModel::Time, 96},     {RunsModel::Started, 148},
                             {RunsModel::Tags, 44}};

/// Names of people's own may be long, and are cut where there is no room.
bool isPeoples(RunsModel::Column column) {
  return column == RunsModel::Name || column == RunsModel::Data || column == RunsModel::Network ||
         column == RunsModel::Tags;
}

/// A splitter does not ask how high its parts are at a width: rows of buttons that go on in the next line
/// would be covered by what stands below.
class HighEnough : public QWidget {
 protected:
  void resizeEvent(QResizeEvent* event) override {
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
  }
};

}  // namespace

RunsPage::RunsPage(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget),
      empty_(new DropTarget(QStringLiteral("runs"), tr("No runs yet"),
                            tr("What you train appears here, with its curves, and stays."))),
      banner_(new MessageBanner),
      model_(new RunsModel(this)),
      shown_(new RunsFilter(this)),
      table_(new QTableView),
      filter_(new QLineEdit),
      archived_(new QCheckBox(tr("Archived"))),
      count_(new QLabel),
      tabs_(new QTabWidget),
      compare_(new QPushButton(tr("Compare in Classify"))),
      charts_(new RunCharts),
      scatter_(new CostScatter),
      sweep_(new SweepView),
      differences_(new DifferencesTable),
      actions_(new RunActions(this)),
      details_(new RunDetails(*actions_)) {
  setObjectName(QStringLiteral("runsPage"));
  connect(empty_->addButton(tr("Train a network")), &QPushButton::clicked, this, &RunsPage::newRunRequested);
  shown_->setSourceModel(model_);
  auto* vertical = new QSplitter(Qt::Vertical);
  vertical->setObjectName(QStringLiteral("runsVertical"));
  vertical->setHandleWidth(1);
  vertical->addWidget(buildAnalysis());
  vertical->addWidget(buildTable());
  vertical->setStretchFactor(0, 3);
  vertical->setStretchFactor(1, 2);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("runsSplitter"));
  splitter->setHandleWidth(1);
  splitter->addWidget(vertical);
  splitter->addWidget(details_);
  splitter->setStretchFactor(0, 1);
  stack_->addWidget(empty_);
  stack_->addWidget(splitter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  connectParts();
  selectionChanged();
}

QWidget* RunsPage::buildAnalysis() {
  tabs_->setObjectName(QStringLiteral("runsTabs"));
  tabs_->addTab(charts_, tr("Curves"));
  tabs_->addTab(scatter_, tr("Accuracy against cost"));
  tabs_->addTab(sweep_, tr("Ranking"));
  tabs_->addTab(differences_, tr("What differs"));
  tabs_->setTabToolTip(0, tr("Of the chosen runs, laid over each other"));
  tabs_->setTabToolTip(1, tr("Of all runs in the table below"));
  tabs_->setTabToolTip(2, tr("Of the chosen runs, or of the sweep that the chosen one belongs to"));
  tabs_->setTabToolTip(3, tr("Settings of the chosen runs side by side"));
  compare_->setObjectName(QStringLiteral("compareRuns"));
  compare_->setToolTip(
      tr("Where these networks look, side by side: the paper's figure 7. Those that are chosen, or the best "
         "of the "
         "baseline and of each way of scaling on this data set."));
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(spacing::kMedium, spacing::kTiny, spacing::kMedium, spacing::kSmall);
  column->addWidget(tabs_);
  return box;
}

QWidget* RunsPage::buildTable() {
  filter_->setObjectName(QStringLiteral("findRun"));
  filter_->setPlaceholderText(tr("Find by name, data, network, tag…"));
  filter_->setClearButtonEnabled(true);
  filter_->setMinimumWidth(200);
  filter_->setMaximumWidth(320);
  archived_->setObjectName(QStringLiteral("archivedRuns"));
  for (QWidget* field : {static_cast<QWidget*>(filter_), static_cast<QWidget*>(archived_)})
    field->setProperty("remembered", true);
  archived_->setToolTip(tr("Show runs that were archived, too"));
  count_->setProperty("kind", "muted");
  auto* columns = new QToolButton;
  columns->setText(tr("Columns"));
  columns->setProperty("kind", "plain");
  connect(columns, &QToolButton::clicked, this, &RunsPage::chooseColumns);
  styleTable();
  auto* row = new FlowRow;
  row->setSpacing(spacing::kMedium);
  row->addWidget(filter_);
  row->addWidget(archived_);
  row->addWidget(count_);
  row->addGap();
  row->addWidget(compare_);
  row->addWidget(columns);
  auto* box = new HighEnough;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  column->setSpacing(spacing::kSmall);
  column->addLayout(row);
  column->addWidget(table_, 1);
  return box;
}

void RunsPage::styleTable() {
  table_->setObjectName(QStringLiteral("runsTable"));
  table_->setModel(shown_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setTextElideMode(Qt::ElideMiddle);  // what tells the runs of a sweep apart often stands last
  table_->setMinimumHeight(120);
  table_->setTabKeyNavigation(false);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + spacing::kSmall);
  QHeaderView* header = table_->horizontalHeader();
  header->setObjectName(QStringLiteral("runsHeader"));
  header->setHighlightSections(false);
  header->setSectionsMovable(true);
  header->setStretchLastSection(true);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  header->ensurePolished();               // its headings are as wide as the style sheet draws them
  header->setResizeContentsPrecision(0);  // of thousands of runs only those in sight are measured
  for (const Width& width : kWidths) {
    given_[width.column] = std::max(width.pixels, header->sectionSizeHint(width.column));
    table_->setColumnWidth(width.column, given_[width.column]);
  }
  for (const RunsModel::Column column : kHiddenAtFirst) table_->setColumnHidden(column, true);
}

void RunsPage::connectParts() {
  connect(filter_, &QLineEdit::textChanged, shown_, &RunsFilter::setWords);
  connect(archived_, &QCheckBox::toggled, shown_, &RunsFilter::setArchivedShown);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(shown_, signal, this, &RunsPage::countShown);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RunsPage::selectionChanged);
  connect(table_, &QTableView::doubleClicked, actions_->action(RunActions::Kind::Watch), &QAction::trigger);
  connect(table_, &QWidget::customContextMenuRequested, this, &RunsPage::showContextMenu);
  connect(table_->horizontalHeader(), &QWidget::customContextMenuRequested, this, &RunsPage::chooseColumns);
  connect(tabs_, &QTabWidget::currentChanged, this, &RunsPage::refreshTabs);
  connect(actions_, &RunActions::wished, this, [this](const RunWish& wish) {
    if (wish.kind == RunWish::Kind::Rename)
      awaited_ = QString::fromStdString((wish.run.root.parent_path() / wish.text.toStdString()).string());
    Q_EMIT runWished(wish);
  });
  connect(details_, &RunDetails::notesChanged, this, &RunsPage::notesChanged);
  connect(scatter_, &CostScatter::runClicked, this, &RunsPage::select);
  connect(sweep_, &SweepView::runClicked, this, &RunsPage::select);
  connect(sweep_, &SweepView::adoptRequested, this, &RunsPage::adoptRequested);
  connect(compare_, &QPushButton::clicked, this, &RunsPage::compare);
  const auto key = [this](const QKeySequence& keys, RunActions::Kind kind) {
    QAction* action = actions_->action(kind);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(action);
  };
  key(QKeySequence::Delete, RunActions::Kind::Trash);
  key(Qt::Key_F2, RunActions::Kind::Rename);
  key(Qt::Key_Return, RunActions::Kind::Watch);
}

void RunsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  widenColumns();
}

/// What the columns leave of the table's width; the last one is stretched over it.
int RunsPage::spareWidth() const {
  const QHeaderView& header = *table_->horizontalHeader();
  int last = header.count() - 1;
  while (last > 0 && header.isSectionHidden(header.logicalIndex(last))) --last;
  int spare = table_->viewport()->width() - given_.value(header.logicalIndex(last));
  for (int place = 0; place < last; ++place) spare -= header.sectionSize(header.logicalIndex(place));
  return spare;
}

/// Words are longer in other languages and types; names take what is left. A width that a person chose stays.
void RunsPage::widenColumns() {
  if (!table_->isVisible()) return;  // all of its rows would be measured
  const QAbstractItemView& cells = *table_;
  for (const bool names : {false, true})
    for (const Width& width : kWidths) {
      const int column = width.column;
      const bool chosen = table_->columnWidth(column) != given_[column];
      if (chosen || table_->isColumnHidden(column) || isPeoples(width.column) != names) continue;
      const int more = cells.sizeHintForColumn(column) - given_[column];
      given_[column] += std::max(0, names ? std::min(more, spareWidth()) : more);
      table_->setColumnWidth(column, given_[column]);
    }
}

void RunsPage::chooseColumns() {
  QMenu menu(this);
  for (int column = 1; column < RunsModel::Columns; ++column) {
    QAction* action = menu.addAction(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!table_->isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      table_->setColumnHidden(column, !shown);
      if (shown && table_->columnWidth(column) < 40) table_->setColumnWidth(column, 100);
    });
  }
  menu.exec(QCursor::pos());
}

void RunsPage::showContextMenu(const QPoint& position) {
  if (!table_->indexAt(position).isValid()) return;
  QMenu menu(this);
  actions_->fill(menu);
  menu.exec(table_->viewport()->mapToGlobal(position));
}

void RunsPage::showRuns(const std::vector<RunSummary>& runs) {
  const bool first = model_->rowCount() == 0;
  const QModelIndexList before = table_->selectionModel()->selectedRows();
  const int row = before.isEmpty() ? -1 : before.front().row();
  model_->setRuns(runs);
  stack_->setCurrentIndex(runs.empty() ? 0 : 1);
  if (!awaited_.isEmpty() && trySelect(awaited_)) awaited_.clear();
  // What was chosen went to the trash or the archive: its neighbour follows.
  const int last = shown_->rowCount() - 1;
  if ((first || row >= 0) && last >= 0 && selected().isEmpty()) table_->selectRow(std::clamp(row, 0, last));
  countShown();
  widenColumns();
  refresh();
}

void RunsPage::countShown() {
  const int all = model_->rowCount();
  const int shown = shown_->rowCount();
  count_->setText(shown == all ? tr("%n run(s)", nullptr, all) : tr("%1 of %2 runs").arg(shown).arg(all));
}

QStringList RunsPage::selected() const {
  QStringList directories;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
    if (directories.size() < kMostCurves) directories.append(index.data(RunsModel::DirectoryRole).toString());
  }
  return directories;
}

std::vector<RunSummary> RunsPage::chosen() const {
  std::vector<RunSummary> runs;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows())
    if (const RunSummary* run = model_->find(index.data(RunsModel::DirectoryRole).toString()))
      runs.push_back(*run);
  return runs;
}

std::vector<RunSummary> RunsPage::shownRuns() const {
  std::vector<RunSummary> runs;
  for (int row = 0; row < shown_->rowCount(); ++row) {
    const QString directory = shown_->index(row, 0).data(RunsModel::DirectoryRole).toString();
    if (const RunSummary* run = model_->find(directory)) runs.push_back(*run);
  }
  return runs;
}

bool RunsPage::trySelect(const QString& directory) {
  if (!model_->find(directory)) return false;
  const auto row = [&] {
    for (int each = 0; each < shown_->rowCount(); ++each)
      if (shown_->index(each, 0).data(RunsModel::DirectoryRole).toString() == directory) return each;
    return -1;
  };
  if (row() < 0) {  // it is filtered away
    filter_->clear();
    archived_->setChecked(true);
  }
  table_->selectRow(row());
  table_->scrollTo(shown_->index(row(), 0));
  return true;
}

void RunsPage::select(const QString& directory) {
  awaited_ = trySelect(directory) ? QString() : directory;
}

void RunsPage::selectionChanged() {
  const QStringList directories = selected();
  QHash<QString, std::shared_ptr<RunHistory>> kept;
  std::vector<RunCharts::Curve> curves;
  for (const QString& directory : directories) {
    auto history = histories_.value(directory);
    if (!history) history = std::make_shared<RunHistory>();
    kept.insert(directory, history);
    curves.push_back({shortName(directory), history.get()});
  }
  charts_->setCurves(curves);
  histories_.swap(kept);
  Q_EMIT historiesWanted(directories);
  refresh();
}

void RunsPage::addEvents(const QString& directory, const std::vector<RunEvent>& events) {
  const auto history = histories_.value(directory);
  if (!history) return;
  history->add(events);
  charts_->refresh();
  refresh();
}

void RunsPage::restartRun(const QString& directory) {
  if (const auto history = histories_.value(directory)) history->clear();
}

void RunsPage::refresh() {
  const std::vector<RunSummary> runs = chosen();
  const RunSummary one = runs.size() == 1 ? runs.front() : RunSummary();
  actions_->setRuns(runs);
  const QStringList directories = selected();
  const auto history = [&](int index) { return histories_.value(directories.value(index)).get(); };
  if (runs.size() > 1) {
    details_->showSeveral(runs, history(0), runs.size() == 2 ? history(1) : nullptr);
  } else {
    const RunHistory* own = history(0);
    details_->showRun(one, own != nullptr ? *own : RunHistory());
  }
  compare_->setEnabled(!runs.empty());
  refreshTabs();
}

void RunsPage::compare() {
  banner_->clear();
  const std::vector<RunSummary> runs = comparable();
  if (runs.size() > 1) return Q_EMIT comparisonRequested(runs);
  banner_->showMessage(
      MessageBanner::Kind::Information,
      tr("Choose two or more runs that were trained on the same pictures, or train a scaling "
         "experiment (Train, Several at once): there is nothing to set beside this one."));
}

std::vector<RunSummary> RunsPage::comparable() const {
  const auto isMeasured = [](const RunSummary& run) { return run.epochs > 0 && run.macs > 0; };
  std::vector<RunSummary> runs = chosen();
  const bool several = runs.size() > 1;
  const std::string pictures = runs.empty() ? std::string() : runs.front().config.data;
  if (!several) runs = shownRuns();
  std::erase_if(runs, [&](const RunSummary& run) { return !isMeasured(run) || run.config.data != pictures; });
  if (several) return runs;
  std::vector<ScoredRun> scored;
  for (const RunSummary& run : runs)
    scored.push_back({run.config.network, static_cast<double>(run.macs), run.bestTop1});
  std::vector<RunSummary> found;
  for (const std::size_t index : figureSeven(scored)) found.push_back(runs[index]);
  return found;
}

void RunsPage::refreshTabs() {
  const std::vector<RunSummary> runs = chosen();
  const QWidget* current = tabs_->currentWidget();
  if (current == scatter_) {
    scatter_->setRuns(shownRuns());
    scatter_->setSelected(runs);
  } else if (current == differences_) {
    differences_->setRuns(runs);
  } else if (current == sweep_) {
    std::vector<RunSummary> members = runs;
    if (runs.size() == 1) {
      members.clear();
      for (const RunSummary& run : shownRuns())
        if (run.root.parent_path() == runs.front().root.parent_path() &&
            run.config.data == runs.front().config.data)
          members.push_back(run);
    }
    sweep_->setRuns(members);
  }
}

void RunsPage::showReading(const QString& directory, const QString& sentence) {
  if (!sentence.isEmpty()) {
    reading_ = directory;
    banner_->showMessage(MessageBanner::Kind::Information, sentence);
  } else if (reading_ == directory) {
    reading_.clear();
    banner_->clear();
  }
}

void RunsPage::showError(const QString& code, const QString& subject, const QString& detail) {
  banner_->showMessage(MessageBanner::Kind::Error,
                       errorSentence(code, errorSubject(detail, shortName(subject))), detail);
}

}  // namespace effnet

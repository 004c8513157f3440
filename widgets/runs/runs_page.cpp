#include "widgets/runs/runs_page.h"

#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/runs/config_difference.h"
#include "widgets/runs/confusion_view.h"
#include "widgets/runs/run_charts.h"
#include "widgets/runs/runs_model.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace effnet {

RunsPage::RunsPage(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget),
      empty_(new DropTarget(QStringLiteral("runs"), tr("No runs yet"),
                            tr("What you train appears here, with its curves, and stays."))),
      banner_(new MessageBanner),
      model_(new RunsModel(this)),
      shown_(new QSortFilterProxyModel(this)),
      table_(new QTableView),
      filter_(new QLineEdit),
      charts_(new RunCharts),
      confusion_(new ConfusionView),
      differences_(new QTableWidget),
      detail_(new QLabel) {
  setObjectName(QStringLiteral("runsPage"));
  connect(empty_->addButton(tr("Train a network")), &QPushButton::clicked, this, &RunsPage::newRunRequested);
  shown_->setSourceModel(model_);
  shown_->setSortRole(RunsModel::SortRole);
  shown_->setFilterKeyColumn(-1);
  shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  auto* vertical = new QSplitter(Qt::Vertical);
  vertical->setObjectName(QStringLiteral("runsVertical"));
  vertical->addWidget(charts_);
  vertical->addWidget(buildTable());
  vertical->setStretchFactor(0, 3);
  vertical->setStretchFactor(1, 2);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("runsSplitter"));
  splitter->setHandleWidth(1);
  splitter->addWidget(vertical);
  splitter->addWidget(buildDetails());
  splitter->setStretchFactor(0, 1);
  charts_->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, 0);
  stack_->addWidget(empty_);
  stack_->addWidget(splitter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  connectActions();
  selectionChanged();
}

QWidget* RunsPage::buildTable() {
  filter_->setPlaceholderText(tr("Find a run"));
  filter_->setClearButtonEnabled(true);
  filter_->setMaximumWidth(320);
  table_->setObjectName(QStringLiteral("runsTable"));
  table_->setModel(shown_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setSectionsMovable(true);
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->setColumnWidth(RunsModel::Name, 260);
  table_->setColumnWidth(RunsModel::Network, 160);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  column->addWidget(filter_);
  column->addWidget(table_, 1);
  return box;
}

QWidget* RunsPage::buildDetails() {
  const auto button = [](const QString& text) { return new QPushButton(text); };
  open_ = button(tr("Open best in Classify"));
  open_->setProperty("kind", "primary");
  watch_ = button(tr("Show in Train"));
  resume_ = button(tr("Resume"));
  repeat_ = button(tr("Repeat with changes"));
  rename_ = button(tr("Rename…"));
  trash_ = button(tr("Move to trash"));
  auto* actions = new QWidget;
  auto* grid = new QGridLayout(actions);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(spacing::kSmall);
  grid->addWidget(open_, 0, 0, 1, 2);
  grid->addWidget(watch_, 1, 0);
  grid->addWidget(resume_, 1, 1);
  grid->addWidget(repeat_, 2, 0, 1, 2);
  grid->addWidget(rename_, 3, 0);
  grid->addWidget(trash_, 3, 1);
  detail_->setWordWrap(true);
  detail_->setProperty("kind", "muted");
  detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  confusion_->setMinimumHeight(260);
  differences_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  differences_->verticalHeader()->hide();
  differences_->setShowGrid(false);
  differences_->setMinimumHeight(180);
  auto* panel = new SidePanel(320);
  panel->addWidget(detail_);
  panel->addWidget(actions);
  panel->addSection(tr("Confusion, last epoch"), confusion_);
  panel->addSection(tr("What differs"), differences_);
  panel->addStretch();
  return panel;
}

void RunsPage::connectActions() {
  connect(filter_, &QLineEdit::textChanged, shown_, &QSortFilterProxyModel::setFilterFixedString);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RunsPage::selectionChanged);
  connect(table_, &QTableView::doubleClicked, this, [this] { Q_EMIT watchRequested(onlySelected()); });
  connect(watch_, &QPushButton::clicked, this, [this] { Q_EMIT watchRequested(onlySelected()); });
  connect(resume_, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(onlySelected()); });
  connect(rename_, &QPushButton::clicked, this, &RunsPage::rename);
  connect(trash_, &QPushButton::clicked, this, &RunsPage::moveToTrash);
  connect(open_, &QPushButton::clicked, this, [this] {
    const RunDirectory run{std::filesystem::path(onlySelected().toStdString())};
    Q_EMIT openRequested(QString::fromStdString(run.best().string()));
  });
  connect(repeat_, &QPushButton::clicked, this, [this] {
    const auto history = histories_.value(onlySelected());
    if (history && history->started()) Q_EMIT repeatRequested(history->started()->config);
  });
}

void RunsPage::showRuns(const std::vector<RunSummary>& runs) {
  const bool first = model_->rowCount() == 0;
  model_->setRuns(runs);
  stack_->setCurrentIndex(runs.empty() ? 0 : 1);
  if (first && !runs.empty()) table_->selectRow(0);
  refresh();
}

QStringList RunsPage::selected() const {
  QStringList directories;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
    if (directories.size() < kMostCurves) directories.append(index.data(RunsModel::DirectoryRole).toString());
  }
  return directories;
}

QString RunsPage::onlySelected() const {
  const QStringList directories = selected();
  return directories.size() == 1 ? directories.first() : QString();
}

void RunsPage::select(const QString& directory) {
  for (int row = 0; row < shown_->rowCount(); ++row) {
    if (shown_->index(row, 0).data(RunsModel::DirectoryRole).toString() == directory) table_->selectRow(row);
  }
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
  const QString only = onlySelected();
  const auto history = histories_.value(only);
  const QModelIndexList rows = table_->selectionModel()->selectedRows();
  const QString state = rows.isEmpty() ? QString() : rows.first().data(RunsModel::StateRole).toString();
  const bool running = state == QLatin1String("running");
  const RunDirectory run{std::filesystem::path(only.toStdString())};
  std::error_code ignored;
  open_->setEnabled(!only.isEmpty() && std::filesystem::exists(run.best(), ignored));
  watch_->setEnabled(!only.isEmpty());
  resume_->setEnabled(!only.isEmpty() && !running && state != QLatin1String("finished") &&
                      std::filesystem::exists(run.state(), ignored));
  repeat_->setEnabled(history && history->started());
  rename_->setEnabled(!only.isEmpty() && !running);
  trash_->setEnabled(!only.isEmpty() && !running);
  const bool known = history && history->started() && !history->epochs().empty();
  confusion_->setMatrix(known ? history->epochs().back().confusion : std::vector<std::vector<int>>(),
                        known ? history->started()->labels : std::vector<std::string>());
  if (history && history->started()) {
    const RunStarted& started = *history->started();
    detail_->setText(tr("%1 pictures for training, %2 for validation, from %3. %4 parameters, on %5.")
                         .arg(started.trainImages)
                         .arg(started.valImages)
                         .arg(QString::fromStdString(started.config.data),
                              siNumber(static_cast<double>(started.params)),
                              QString::fromStdString(started.device)));
  } else {
    detail_->setText(rows.size() > 1 ? tr("Runs selected: %1").arg(rows.size())
                                     : tr("Select a run; with Ctrl or Shift several, to compare them."));
  }
  showDifferences();
}

void RunsPage::showDifferences() {
  std::vector<TrainConfig> configs;
  QStringList titles{tr("Field")};
  for (const QString& directory : selected()) {
    const auto history = histories_.value(directory);
    if (!history || !history->started()) continue;
    configs.push_back(history->started()->config);
    titles.append(shortName(directory));
  }
  const QVector<ConfigDifference> rows = differences(configs);
  differences_->setVisible(configs.size() > 1);
  differences_->setColumnCount(static_cast<int>(titles.size()));
  differences_->setHorizontalHeaderLabels(titles);
  differences_->setRowCount(static_cast<int>(rows.size()));
  for (int row = 0; row < rows.size(); ++row) {
    differences_->setItem(row, 0, new QTableWidgetItem(rows[row].field));
    for (int column = 0; column < rows[row].values.size(); ++column) {
      differences_->setItem(row, column + 1, new QTableWidgetItem(rows[row].values[column]));
    }
  }
}

void RunsPage::rename() {
  const QString directory = onlySelected();
  bool accepted = false;
  const QString name = QInputDialog::getText(this, tr("Rename run"), tr("New name"), QLineEdit::Normal,
                                             shortName(directory), &accepted);
  if (accepted && name != shortName(directory)) Q_EMIT renameRequested(directory, name.trimmed());
}

void RunsPage::moveToTrash() {
  const QString directory = onlySelected();
  const auto answer = QMessageBox::question(
      this, tr("Move to trash"), tr("Move %1 with its checkpoints to the trash?").arg(shortName(directory)));
  if (answer == QMessageBox::Yes) Q_EMIT trashRequested(directory);
}

void RunsPage::showError(const QString& code, const QString& subject, const QString& detail) {
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, shortName(subject)), detail);
}

}  // namespace effnet

#include "widgets/runs/sweep_view.h"

#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/runs/config_difference.h"
#include "widgets/runs/parallel_plot.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr int kMostAxes = 6;
constexpr int kNameColumn = 1;
constexpr int kTimeColumn = 5;
constexpr int kNamePixels = 96;  // a run's name is cut before a result is left out

QString nameOf(const RunSummary& run) {
  return shortName(QString::fromStdString(run.root.string()));
}

QTableWidgetItem* numberItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

/// What the candidates were told to differ in, without what follows from that: names, places, channels.
QVector<ConfigDifference> settings(const std::vector<RunSummary>& runs) {
  std::vector<TrainConfig> configs;
  for (const RunSummary& run : runs) configs.push_back(run.config);
  QVector<ConfigDifference> found = differences(configs);
  found.removeIf([](const ConfigDifference& each) {
    static const QStringList kFollowing{QStringLiteral("network.name"), QStringLiteral("data"),
                                        QStringLiteral("network.stem_channels"),
                                        QStringLiteral("network.head_channels")};
    return kFollowing.contains(each.field);
  });
  for (ConfigDifference& each : found) each.field = each.field.section(QLatin1Char('.'), -1);
  // The network repeats what was set: its own resolution beside that of the training.
  QSet<QString> seen;
  found.removeIf([&](const ConfigDifference& each) {
    const qsizetype before = seen.size();
    seen.insert(each.field);
    return seen.size() == before;
  });
  return found.mid(0, kMostAxes);
}

}  // namespace

SweepView::SweepView(QWidget* parent)
    : QWidget(parent),
      plot_(new ParallelPlot),
      table_(new QTableWidget),
      exponent_(new QDoubleSpinBox),
      adopt_(new QPushButton(tr("Adopt the best in Explore"))) {
  table_->setObjectName(QStringLiteral("sweepTable"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setShowGrid(false);
  table_->verticalHeader()->hide();
  table_->setWordWrap(false);
  table_->setTextElideMode(Qt::ElideMiddle);  // what tells two runs apart often stands last
  table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + spacing::kSmall);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->viewport()->installEventFilter(this);
  exponent_->setRange(-1, 0);
  exponent_->setSingleStep(0.01);
  exponent_->setValue(-0.07);
  exponent_->setToolTip(
      tr("Score = accuracy · (MACs / median of the candidates)^w. Published: −0.07; 0 ranks by "
         "accuracy alone."));
  adopt_->setObjectName(QStringLiteral("adoptWinner"));
  auto* head = new FlowRow;
  head->setSpacing(spacing::kSmall);
  head->addWidget(new QLabel(tr("Weight of the cost, w")));
  head->addWidget(exponent_);
  head->addGap();
  head->addWidget(adopt_);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("sweepSplitter"));
  splitter->setHandleWidth(1);
  splitter->addWidget(plot_);
  splitter->addWidget(table_);
  splitter->setStretchFactor(0, 2);
  splitter->setStretchFactor(1, 3);
  splitter->setSizes({400, 600});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(head);
  column->addWidget(splitter, 1);
  connect(exponent_, &QDoubleSpinBox::valueChanged, this, &SweepView::rank);
  connect(adopt_, &QPushButton::clicked, this, [this] {
    if (!runs_.empty()) Q_EMIT adoptRequested(runs_.front());
  });
  const auto choose = [this](int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= runs_.size()) return;
    Q_EMIT runClicked(QString::fromStdString(runs_[static_cast<std::size_t>(row)].root.string()));
  };
  connect(plot_, &ParallelPlot::runClicked, this, choose);
  connect(table_, &QTableWidget::cellDoubleClicked, this, choose);
  connect(table_, &QTableWidget::currentCellChanged, this,
          [this](int current) { plot_->setChosen(current >= 0 ? QList<int>{current} : QList<int>()); });
}

double SweepView::scoreOf(const RunSummary& run) const {
  const double relative = target_ > 0 ? static_cast<double>(run.macs) / target_ : 1;
  return 100 * run.bestTop1 * std::pow(relative, exponent_->value());
}

void SweepView::setRuns(const std::vector<RunSummary>& runs) {
  runs_.clear();
  std::ranges::copy_if(runs, std::back_inserter(runs_),
                       [](const RunSummary& run) { return run.epochs > 0 && run.macs > 0; });
  std::vector<std::int64_t> costs;
  for (const RunSummary& run : runs_) costs.push_back(run.macs);
  std::ranges::sort(costs);
  target_ = costs.empty() ? 0 : static_cast<double>(costs[costs.size() / 2]);
  rank();
}

void SweepView::rank() {
  std::ranges::stable_sort(runs_, [this](const RunSummary& left, const RunSummary& right) {
    return scoreOf(left) > scoreOf(right);
  });
  const QVector<ConfigDifference> fields = settings(runs_);
  QVector<ParallelPlot::Axis> axes;
  // In the order in which a wider window has room for them; every line's tooltip has all.
  QStringList titles{tr("Rank"), tr("Run"), tr("Score"), tr("Accuracy"), tr("MACs"), tr("Time")};
  for (const ConfigDifference& field : fields) {
    axes.append({field.field, field.values});
    titles.append(field.field);
  }
  ParallelPlot::Axis score{tr("Score"), {}};
  QStringList names;
  table_->clear();
  table_->setColumnCount(static_cast<int>(titles.size()));
  table_->setHorizontalHeaderLabels(titles);
  for (int column = 0; column < table_->columnCount(); ++column)
    table_->horizontalHeaderItem(column)->setTextAlignment(
        (column == kNameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  table_->setRowCount(static_cast<int>(runs_.size()));
  // Figures of different pictures stand side by side only with their number.
  const bool sameImages = std::ranges::all_of(
      runs_, [&](const RunSummary& run) { return run.bestImages == runs_.front().bestImages; });
  int rank = 0;  // equal scores share it
  for (int row = 0; row < table_->rowCount(); ++row) {
    const RunSummary& run = runs_[static_cast<std::size_t>(row)];
    names.append(nameOf(run));
    score.values.append(QString::number(scoreOf(run), 'f', 2));
    int column = 0;
    const bool shared = row > 0 && scoreOf(run) == scoreOf(runs_[static_cast<std::size_t>(row) - 1]);
    rank = shared ? rank : row + 1;
    table_->setItem(row, column++, numberItem(QString::number(rank)));
    table_->setItem(row, column++, new QTableWidgetItem(nameOf(run)));
    table_->setItem(row, column++, numberItem(QLocale().toString(scoreOf(run), 'f', 2)));
    table_->setItem(
        row, column++,
        numberItem(percent(run.bestTop1) + (sameImages ? QString() : tr(" · n = %1").arg(run.bestImages))));
    table_->setItem(row, column++, numberItem(siNumber(static_cast<double>(run.macs))));
    table_->setItem(row, column++, numberItem(durationText(run.seconds)));
    for (const ConfigDifference& field : fields)
      table_->setItem(row, column++, numberItem(field.values[row]));
    QStringList lines;
    for (int each = 1; each < column; ++each)
      lines.append(titles[each] + QStringLiteral(": ") + table_->item(row, each)->text());
    if (run.bestImages > 0) lines.append(tr("Validation pictures: %1").arg(run.bestImages));
    for (int each = 0; each < column; ++each)
      table_->item(row, each)->setToolTip(lines.join(QLatin1Char('\n')));
  }
  measureColumns();
  axes.append(score);
  plot_->setAxes(axes, names);
  adopt_->setEnabled(!runs_.empty());
}

void SweepView::measureColumns() {
  QHeaderView* header = table_->horizontalHeader();
  header->setSectionResizeMode(QHeaderView::Interactive);
  for (int column = 0; column < table_->columnCount(); ++column) table_->setColumnHidden(column, false);
  table_->resizeColumnsToContents();
  widths_.clear();
  for (int column = 0; column < table_->columnCount(); ++column) widths_.append(table_->columnWidth(column));
  header->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
  fitColumns();
}

void SweepView::fitColumns() {
  if (widths_.isEmpty()) return;
  const int shortened = std::min(kNamePixels, widths_[kNameColumn]);
  int taken = shortened - widths_[kNameColumn];
  for (int column = 0; column < widths_.size(); ++column) {
    taken += widths_[column];
    if (column == kTimeColumn + 1) taken += widths_[kNameColumn] - shortened;
    table_->setColumnHidden(column, column > kNameColumn && taken > table_->viewport()->width());
  }
}

bool SweepView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) fitColumns();
  return QWidget::eventFilter(watched, event);
}

}  // namespace effnet

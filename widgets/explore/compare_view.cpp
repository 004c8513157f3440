#include "widgets/explore/compare_view.h"

#include "core/base/error.h"
#include "widgets/common/eliding_box.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/theme.h"
#include "widgets/drawing/network_drawing.h"
#include "widgets/plots/plot_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <cmath>

namespace effnet {
namespace {

constexpr int kDrawingColumns = 3;
constexpr int kNarrow = 600;          // pixels
constexpr int kStackedHeight = 1000;  // table, drawings and bars under each other
constexpr int kReadyCharacters = 34;  // of the longest names, so that the three of table 3 can be told apart

/// The colour of the dimension that was scaled, as everywhere in the program; the next free one where two
/// networks scale the same.
int colorOf(const Scaling& scaling, const QVector<int>& taken) {
  constexpr double kSame = 1e-6;
  const bool depth = std::abs(scaling.depth - 1) > kSame;
  const bool width = std::abs(scaling.width - 1) > kSame;
  const bool input = std::abs(scaling.resolution - 1) > kSame;
  const Series series = depth + width + input != 1 ? Series::Compound
                        : depth                    ? Series::Depth
                        : width                    ? Series::Width
                                                   : Series::Resolution;
  int color = static_cast<int>(series);
  while (taken.contains(color)) ++color;
  return color;
}

std::vector<ComparedSpec> specsOf(const QVector<ComparedNetwork>& networks) {
  const auto printed = [](double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
  };
  std::vector<ComparedSpec> specs;
  for (const ComparedNetwork& one : networks)
    specs.push_back({one.name.toStdString(), one.networks.baseline.spec(), one.networks.scaling,
                     printed(one.publishedFlops), printed(one.publishedTop1), printed(one.publishedParams)});
  return specs;
}

QVector<ComparedNetwork> networksOf(const std::vector<ComparedSpec>& specs) {
  QVector<ComparedNetwork> networks;
  for (const ComparedSpec& one : specs) {
    ComparedNetwork network;
    network.name = QString::fromStdString(one.name);
    network.networks = {makeNetwork(one.baseline), makeNetwork(scaleNetwork(one.baseline, one.scaling)),
                        one.scaling};
    network.publishedFlops = one.publishedFlops.value_or(qQNaN());
    network.publishedTop1 = one.publishedTop1.value_or(qQNaN());
    network.publishedParams = one.publishedParams.value_or(qQNaN());
    networks << network;
  }
  return networks;
}

/// The factor to the first network, muted, before the value.
class RatioDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const QString ratio = index.data(CompareModel::RatioRole).toString();
    const int own = option.fontMetrics.horizontalAdvance(index.data().toString());
    if (ratio.isEmpty() || own + option.fontMetrics.horizontalAdvance(ratio) + 24 > option.rect.width())
      return;
    painter->setPen(Theme::current().muted);
    painter->drawText(option.rect.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, ratio);
  }
};

}  // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      model_(new CompareModel(this)),
      ready_(new ElidingBox),
      add_(new QPushButton(tr("Add this network"))),
      note_(new QLabel),
      table_(new QTableView),
      bars_(new PlotView),
      drawings_(new QWidget),
      rows_(new QSplitter(Qt::Vertical)),
      lower_(new QSplitter(Qt::Horizontal)),
      grid_(new QGridLayout(drawings_)) {
  setObjectName("compareView");
  makeTable();
  bars_->setObjectName("compareBars");
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(1);
  lower_->setObjectName("compareLower");
  lower_->setHandleWidth(1);
  lower_->addWidget(drawings_);
  lower_->addWidget(bars_);
  lower_->setStretchFactor(0, 3);
  lower_->setStretchFactor(1, 2);
  lower_->setSizes({540, 360});
  rows_->setObjectName("compareRows");
  rows_->setHandleWidth(1);
  rows_->addWidget(table_);
  rows_->addWidget(lower_);
  rows_->setSizes({380, 320});
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);  // its tables are the Tab stops
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(rows_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(scroll, 1);
  for (auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
    connect(model_, signal, this, &CompareView::refresh);
  connect(model_, &QAbstractItemModel::modelReset, this, &CompareView::refresh);
  choose(readyComparisons().value(0));
  first_ = specsOf(model_->networks());
}

std::optional<std::vector<ComparedSpec>> CompareView::compared() const {
  std::vector<ComparedSpec> now = specsOf(model_->networks());
  return now == first_ ? std::nullopt : std::optional(std::move(now));
}

void CompareView::setCompared(const std::optional<std::vector<ComparedSpec>>& networks) {
  if (!networks) return choose(readyComparisons().value(0));
  chosen_ = ready_->itemText(0);
  for (const QString& name : readyComparisons())
    if (specsOf(readyComparison(name)) == *networks) chosen_ = name;
  ready_->setCurrentText(chosen_);
  model_->setNetworks(networksOf(*networks));
}

void CompareView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // Drawings and bars need some width each; a narrow view stacks them, and scrolls.
  const bool narrow = width() < kNarrow;
  lower_->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
  rows_->setMinimumHeight(narrow ? kStackedHeight : 0);
}

QWidget* CompareView::makeBar() {
  auto* bar = new QWidget;
  auto* column = new QVBoxLayout(bar);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  column->setSpacing(spacing::kSmall);
  auto* row = new FlowRow;
  row->setSpacing(spacing::kSmall);
  ready_->setObjectName("readyComparisons");
  ready_->setToolTip(
      tr("Comparisons that the papers made; the counted figures stand beside the printed ones"));
  ready_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  ready_->setMinimumContentsLength(kReadyCharacters);
  ready_->addItem(tr("Ready-made comparisons"));
  ready_->addItems(readyComparisons());
  add_->setObjectName("addToComparison");
  add_->setToolTip(tr("Puts the network of this page beside the others; six at most (Ctrl+D)"));
  auto* clear = new QPushButton(tr("Clear"));
  clear->setToolTip(tr("Takes every network out; single ones by the menu of their column"));
  note_->setProperty("kind", "muted");
  note_->setFont(captionFont());
  note_->setWordWrap(true);
  row->addWidget(ready_);
  row->addWidget(add_);
  row->addWidget(clear);
  column->addLayout(row);
  column->addWidget(note_);
  connect(ready_, &QComboBox::activated, this, [this](int index) {
    if (index > 0) choose(ready_->itemText(index));
  });
  connect(add_, &QPushButton::clicked, this, &CompareView::addCurrent);
  connect(clear, &QPushButton::clicked, this, [this] {
    model_->setNetworks({});
    ready_->setCurrentIndex(0);
    chosen_ = ready_->currentText();
  });
  return bar;
}

void CompareView::makeTable() {
  table_->setObjectName("compareTable");
  table_->setModel(model_);
  table_->setItemDelegate(new RatioDelegate(table_));
  table_->setShowGrid(false);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeader()->setMinimumSectionSize(90);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* copy = new QAction(tr("Copy"), table_);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  table_->addAction(copy);
  connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
  connect(table_, &QWidget::customContextMenuRequested, this, &CompareView::showTableMenu);
}

void CompareView::showTableMenu(const QPoint& position) {
  QMenu menu(this);
  menu.addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
  if (const int column = table_->columnAt(position.x()); column >= 0)
    menu.addAction(tr("Remove %1").arg(model_->networks()[column].name), this,
                   [this, column] { model_->remove(column); });
  menu.exec(table_->viewport()->mapToGlobal(position));
}

void CompareView::choose(const QString& ready) {
  if (ready.isEmpty()) return;
  try {
    model_->setNetworks(readyComparison(ready));
    chosen_ = ready;
  } catch (const Error&) {
    ready_->setCurrentText(chosen_);
    throw;
  }
  ready_->setCurrentText(chosen_);
}

void CompareView::addCurrent() {
  ComparedNetwork one;
  one.name = displayName(current_.scaled.spec());
  one.networks = current_;
  if (model_->add(one)) return Q_EMIT statusMessage(tr("%1 added to the comparison").arg(one.name));
  Q_EMIT statusMessage(tr("Six networks at most can be compared; remove one first"));
}

void CompareView::refresh() {
  add_->setEnabled(model_->columnCount() < CompareModel::kMost);
  bool published = false;
  for (int row : {CompareModel::PublishedParamsRow, CompareModel::PublishedRow, CompareModel::DifferenceRow,
                  CompareModel::Top1Row}) {
    bool any = false;
    for (int column = 0; column < model_->columnCount(); ++column)
      any = any || std::isfinite(model_->value(row, column));
    table_->setRowHidden(row, !any);
    published = published || any;
  }
  note_->setText(
      published
          ? tr("Published figures are the paper's own. It does not say how it rounded scaled layers and "
               "channels, nor which operations it counted, so some differ.")
          : QString());
  note_->setVisible(published);
  draw();
  Q_EMIT edited();
}

void CompareView::draw() {
  const std::pair<int, QString> quantities[] = {{CompareModel::ParamsRow, tr("Parameters")},
                                                {CompareModel::MacsRow, tr("MACs")},
                                                {CompareModel::ActivationsRow, tr("Activations")},
                                                {CompareModel::InferenceRow, tr("Memory")}};
  QStringList names;
  for (const auto& [row, name] : quantities) names << name;
  QVector<PlotSeries> series;
  QVector<int> taken;
  while (QLayoutItem* item = grid_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (int i = 0; i < model_->networks().size(); ++i) {
    PlotSeries bars{.name = model_->networks()[i].name,
                    .kind = PlotSeries::Kind::Bars,
                    .color = seriesColor(Series::Baseline)};
    if (i > 0) {
      taken << colorOf(model_->networks()[i].networks.scaling, taken);
      bars.color = seriesColor(taken.last());
    }
    for (int q = 0; q < names.size(); ++q) {
      bars.x << q;
      bars.y << model_->value(quantities[q].first, i) / model_->value(quantities[q].first, 0);
    }
    series << bars;
    auto* drawing = new NetworkDrawing;
    drawing->setMinimumSize(140, 90);
    drawing->setTitle(model_->networks()[i].name);
    drawing->setNetworks(model_->networks()[i].networks);
    grid_->addWidget(drawing, i / kDrawingColumns, i % kDrawingColumns);
  }
  bars_->setSeries({});
  bars_->setAxes({.label = {}, .categories = names},
                 {.label = tr("relative to the first"), .fromZero = true});
  bars_->setSeries(series);
}

QString CompareView::copyText() const {
  QStringList header{QString()};
  for (int column = 0; column < model_->columnCount(); ++column)
    header << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  QString text = header.join(u'\t') + u'\n';
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (table_->isRowHidden(row)) continue;
    QStringList cells{model_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
    for (int column = 0; column < model_->columnCount(); ++column) {
      const double value = model_->value(row, column);
      cells << (std::isfinite(value) ? QString::number(value, 'g', 12) : QString());
    }
    text += cells.join(u'\t') + u'\n';
  }
  return text;
}

}  // namespace effnet

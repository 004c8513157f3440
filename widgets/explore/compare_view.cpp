#include "widgets/explore/compare_view.h"

#include "widgets/common/theme.h"
#include "widgets/explore/network_drawing.h"
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
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <cmath>

namespace effnet {
namespace {

constexpr int kDrawingColumns = 3;

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
      ready_(new QComboBox),
      add_(new QPushButton(tr("Add this network"))),
      note_(new QLabel),
      table_(new QTableView),
      bars_(new PlotView),
      drawings_(new QWidget),
      grid_(new QGridLayout(drawings_)) {
  setObjectName("compareView");
  makeTable();
  bars_->setObjectName("compareBars");
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(1);
  auto* lower = new QSplitter(Qt::Horizontal);
  lower->setObjectName("compareLower");
  lower->setHandleWidth(1);
  lower->addWidget(drawings_);
  lower->addWidget(bars_);
  lower->setStretchFactor(0, 3);
  lower->setStretchFactor(1, 2);
  lower->setSizes({540, 360});
  auto* split = new QSplitter(Qt::Vertical);
  split->setObjectName("compareRows");
  split->setHandleWidth(1);
  split->addWidget(table_);
  split->addWidget(lower);
  split->setSizes({380, 320});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(split, 1);
  for (auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
    connect(model_, signal, this, &CompareView::refresh);
  connect(model_, &QAbstractItemModel::modelReset, this, &CompareView::refresh);
  choose(readyComparisons().value(0));
}

QWidget* CompareView::makeBar() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  ready_->setObjectName("readyComparisons");
  ready_->addItem(tr("Ready-made comparisons"));
  ready_->addItems(readyComparisons());
  add_->setObjectName("addToComparison");
  auto* clear = new QPushButton(tr("Clear"));
  note_->setProperty("kind", "muted");
  note_->setFont(captionFont());
  note_->setWordWrap(true);
  row->addWidget(ready_);
  row->addWidget(add_);
  row->addWidget(clear);
  row->addWidget(note_, 1);
  connect(ready_, &QComboBox::activated, this, [this](int index) {
    if (index > 0) choose(ready_->itemText(index));
  });
  connect(add_, &QPushButton::clicked, this, &CompareView::addCurrent);
  connect(clear, &QPushButton::clicked, this, [this] {
    model_->setNetworks({});
    ready_->setCurrentIndex(0);
  });
  return bar;
}

void CompareView::makeTable() {
  table_->setObjectName("compareTable");
  table_->setModel(model_);
  table_->setItemDelegate(new RatioDelegate(table_));
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
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
  ready_->setCurrentText(ready);
  model_->setNetworks(readyComparison(ready));
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
  draw();
}

void CompareView::draw() {
  const std::pair<int, QString> quantities[] = {{CompareModel::ParamsRow, tr("Params")},
                                                {CompareModel::MacsRow, tr("MACs")},
                                                {CompareModel::ActivationsRow, tr("Maps")},
                                                {CompareModel::InferenceRow, tr("Memory")}};
  QStringList names;
  for (const auto& [row, name] : quantities) names << name;
  QVector<PlotSeries> series;
  while (QLayoutItem* item = grid_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (int i = 0; i < model_->networks().size(); ++i) {
    PlotSeries bars{.name = model_->networks()[i].name,
                    .kind = PlotSeries::Kind::Bars,
                    .color = i == 0 ? seriesColor(Series::Baseline) : seriesColor(i - 1)};
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

#include "widgets/explore/published_view.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/explore/magnitude_points.h"
#include "widgets/explore/published_plots.h"
#include "widgets/explore/scaling_figure.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/implied_table.h"
#include "widgets/models/published_doors.h"
#include "widgets/models/published_table_model.h"
#include "widgets/models/published_words.h"
#include "widgets/plots/plot_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

constexpr char kFigure1[] = "figure:params";
constexpr char kFigure2[] = "figure:solids";
constexpr char kFigure3[] = "figure:dimensions";
constexpr char kFigure4[] = "figure:width";
constexpr char kFigure3Runs[] = "figure:dimensions_runs";
constexpr char kFigure4Runs[] = "figure:width_runs";
constexpr char kFigure5[] = "figure:flops";
constexpr char kFigure6[] = "figure:transfer:";
constexpr char kFigure8[] = "figure:four_ways";
constexpr char kTable3[] = "figure:baselines";
constexpr char kMagnitudes[] = "figure:magnitudes";
constexpr int kNarrow = 560;  // pixels: below it the list stands above what it chooses
constexpr int kListWidth = 200;
constexpr int kListHeight = 120;
constexpr int kLowest = 260;  // of the table or figure

/// Whether a figure is drawn of single points, the user's runs among them.
bool hasPoints(const QString& figure) {
  for (const char* one : {kFigure3Runs, kFigure4Runs, kFigure8, kTable3, kMagnitudes})
    if (figure == QLatin1String(one)) return true;
  return false;
}

/// Rows as high as their wrapped titles, within the padding that the style sheet gives them.
class TitleDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* view = static_cast<const QListView*>(option.widget);
    const int width = view->viewport()->width() - 2 * spacing::kMedium;
    const QRect text =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, index.data().toString());
    return {view->viewport()->width(), text.height() + spacing::kMedium};
  }
};

QLabel* wrapped(const char* kind) {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setProperty("kind", kind);
  return label;
}

}  // namespace

PublishedView::PublishedView(QWidget* parent)
    : QWidget(parent),
      split_(new QSplitter),
      list_(new QListWidget),
      stack_(new QStackedWidget),
      title_(wrapped("heading")),
      source_(wrapped("muted")),
      note_(wrapped("warning")),
      filter_(new QLineEdit),
      table_(new QTableView),
      model_(new PublishedTableModel(this)),
      proxy_(new QSortFilterProxyModel(this)),
      plot_(new PlotView),
      solids_(new ScalingFigure) {
  setObjectName("publishedView");
  const auto addEntry = [this](const QString& text, const QString& id) {
    auto* item = new QListWidgetItem(text, list_);
    item->setData(Qt::UserRole, id);
  };
  addEntry(tr("Figure 1: accuracy against parameters"), kFigure1);
  addEntry(tr("Figure 2: width, depth, resolution, all three"), kFigure2);
  addEntry(tr("Figure 3: one dimension at a time, its cost"), kFigure3);
  addEntry(tr("Figure 4: width on four baselines, its cost"), kFigure4);
  addEntry(tr("Figure 3: accuracy, as far as it is printed, and your runs"), kFigure3Runs);
  addEntry(tr("Figure 4: your runs"), kFigure4Runs);
  addEntry(tr("Figure 5: accuracy against FLOPs"), kFigure5);
  const PublishedTable implied = impliedPhiTable();
  addEntry(implied.title, implied.id);
  for (const PublishedTable& table : publishedTables()) addEntry(publishedWord(table.title), table.id);
  for (const QString& dataSet : transferDataSets())
    addEntry(tr("Figure 6: %1").arg(dataSet), kFigure6 + dataSet);
  addEntry(tr("Figure 8: B0 scaled four ways"), kFigure8);
  addEntry(tr("Table 3 as points: three baselines scaled"), kTable3);
  addEntry(tr("EfficientNetV2: RandAugment's magnitude and the image's size, and your runs"), kMagnitudes);
  list_->setObjectName("publishedList");
  list_->setMinimumWidth(160);
  list_->setWordWrap(true);
  list_->setItemDelegate(new TitleDelegate(list_));
  list_->setTextElideMode(Qt::ElideNone);
  list_->setResizeMode(QListView::Adjust);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setSpacing(1);

  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kMedium);
  title_->setFont(strongFont());
  stack_->addWidget(makeTable());
  stack_->addWidget(plot_);
  stack_->addWidget(solids_);
  connect(plot_, &PlotView::pointClicked, this, &PublishedView::openPoint);
  connect(solids_, &ScalingFigure::exportFailed, this, &PublishedView::exportFailed);
  for (QWidget* widget :
       {static_cast<QWidget*>(title_), static_cast<QWidget*>(source_), static_cast<QWidget*>(note_)})
    column->addWidget(widget);
  column->addWidget(stack_, 1);
  split_->setObjectName("publishedColumns");
  split_->setHandleWidth(1);
  stack_->setMinimumHeight(kLowest);
  auto* scroll = new QScrollArea;  // a long note and a low window leave the table its height
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);  // what lies in it are the Tab stops
  scroll->setWidget(body);
  split_->addWidget(list_);
  split_->addWidget(scroll);
  split_->setStretchFactor(1, 1);
  split_->setSizes({kListWidth, 600});
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(split_);
  connect(list_, &QListWidget::currentRowChanged, this, &PublishedView::choose);
  list_->setCurrentRow(0);
  connect(list_, &QListWidget::currentRowChanged, this, &PublishedView::chosenChanged);
}

QString PublishedView::chosen() const {
  return list_->currentRow() > 0 ? list_->currentItem()->data(Qt::UserRole).toString() : QString();
}

void PublishedView::setChosen(const QString& id) {
  int found = 0;
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->data(Qt::UserRole).toString() == id) found = row;
  list_->setCurrentRow(found);
}

void PublishedView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const Qt::Orientation wanted = width() < kNarrow ? Qt::Vertical : Qt::Horizontal;
  if (split_->orientation() == wanted) return;
  split_->setOrientation(wanted);
  split_->setSizes(wanted == Qt::Vertical ? QList<int>{kListHeight, height() - kListHeight}
                                          : QList<int>{kListWidth, width() - kListWidth});
}

QWidget* PublishedView::makeTable() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  filter_->setPlaceholderText(tr("Filter the rows"));
  filter_->setToolTip(tr("Rows that hold these letters in any column, such as a network or a data set"));
  filter_->setClearButtonEnabled(true);
  filter_->setObjectName("publishedFilter");
  proxy_->setSourceModel(model_);
  proxy_->setSortRole(Qt::EditRole);
  proxy_->setFilterKeyColumn(-1);
  proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  table_->setModel(proxy_);
  table_->setObjectName("publishedTable");
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  auto* copy = new QAction(tr("Copy"), table_);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  table_->addAction(copy);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  connect(table_, &QWidget::customContextMenuRequested, this, &PublishedView::showMenu);
  connect(table_, &QTableView::doubleClicked, this, &PublishedView::openRow);
  column->addWidget(filter_);
  column->addWidget(table_, 1);
  connect(filter_, &QLineEdit::textChanged, proxy_, &QSortFilterProxyModel::setFilterFixedString);
  connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
  return box;
}

void PublishedView::fitColumns() {
  constexpr int kSortArrow = 24;  // with the room around it; Qt's own hint keeps a row's height for it
  const QFontMetrics metrics = table_->horizontalHeader()->fontMetrics();
  const QAbstractItemView* cells = table_;
  for (int column = 0; column < proxy_->columnCount(); ++column) {
    const QString title = proxy_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int words = metrics.size(0, title).width() + kSortArrow;
    table_->setColumnWidth(column, std::max(words, cells->sizeHintForColumn(column)));
  }
}

QString PublishedView::copyText() const {
  const auto line = [this](auto cell) {
    QStringList cells;
    for (int column = 0; column < proxy_->columnCount(); ++column) cells << cell(column);
    return cells.join(u'\t') + u'\n';
  };
  QString text = line([this](int c) {
    return proxy_->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' ');
  });
  const bool all = !table_->selectionModel()->hasSelection();
  for (int row = 0; row < proxy_->rowCount(); ++row)
    if (all || table_->selectionModel()->isRowSelected(row))
      text += line([this, row](int c) { return proxy_->index(row, c).data().toString(); });
  return text;
}

void PublishedView::choose(int row) {
  const QListWidgetItem* item = list_->item(row);
  if (!item) return;
  const QString id = item->data(Qt::UserRole).toString();
  title_->setText(item->text());
  const PublishedTable* printed = publishedTable(id);
  const bool computed = id == impliedPhiTable().id;
  figure_ = printed || computed ? QString() : id;
  if (!figure_.isEmpty()) return drawFigure(id);
  shown_ = computed ? impliedPhiTable() : *printed;
  source_->setText(computed
                       ? tr("Source: %1.").arg(publishedWord(shown_.source))
                       : tr("Source: %1. Printed figures, not measured by this program; what is counted, "
                            "predicted (in mixed precision, on the page's card) or measured here says so. A "
                            "double click opens a row's network.")
                             .arg(publishedWord(shown_.source)));
  note_->setText(publishedWord(shown_.note));
  note_->setVisible(!shown_.note.isEmpty());
  filter_->clear();
  showTable();
  stack_->setCurrentIndex(0);
}

void PublishedView::showTable() {
  table_->setSortingEnabled(false);
  proxy_->sort(-1);
  model_->setTable(withCounts(shown_, measurements_, card_));
  table_->setSortingEnabled(true);
  table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  proxy_->sort(-1);
  fitColumns();
}

void PublishedView::setMeasurements(const QVector<Measurement>& measurements) {
  measurements_ = measurements;
  if (figure_.isEmpty()) showTable();
}

void PublishedView::setRuns(const QVector<RunScore>& runs) {
  runs_ = runs;
  if (hasPoints(figure_)) drawScaling();
}

void PublishedView::setCard(double gibibytes) {
  if (std::exchange(card_, gibibytes) != gibibytes && figure_.isEmpty()) showTable();
}

void PublishedView::openRow(const QModelIndex& index) {
  if (const auto state = stateOfRow(shown_, proxy_->mapToSource(index).row())) Q_EMIT networkWished(*state);
}

void PublishedView::showMenu(const QPoint& position) {
  QMenu menu(this);
  menu.addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
  if (const QModelIndex index = table_->indexAt(position); index.isValid()) {
    const int row = proxy_->mapToSource(index).row();
    menu.addAction(tr("Open this network"), this, [this, index] { openRow(index); })
        ->setEnabled(stateOfRow(shown_, row).has_value());
    if (const QString ready = comparisonOfRow(shown_, row); !ready.isEmpty())
      menu.addAction(tr("Open the comparison"), this, [this, ready] { Q_EMIT comparisonWished(ready); });
  }
  menu.exec(table_->viewport()->mapToGlobal(position));
}

void PublishedView::openPoint(const QString& series, int point) {
  for (const PlotSeries& one : plot_->series()) {
    if (one.name != series) continue;
    if (hasPoints(figure_)) {
      const int row = scaling_.rows.value(&one - plot_->series().constData()).value(point, -1);
      const PublishedTable* table = publishedTable(scaling_.table);
      const auto scaled = table ? stateOfRow(*table, row) : std::nullopt;
      if (scaled) Q_EMIT networkWished(*scaled);
      return;
    }
    const QString label = one.labels.value(point);
    const auto state = stateOfPrinted(label);
    // The paper's own networks are named by their size alone: "B3".
    const auto own = state ? state : stateOfPrinted(QStringLiteral("EfficientNet-") + label);
    if (!label.isEmpty() && own) Q_EMIT networkWished(*own);
  }
}

void PublishedView::setBaseline(const NetworkSpec& baseline, const Coefficients& coefficients) {
  const bool same = baseline == baseline_ && coefficients.alpha == coefficients_.alpha &&
                    coefficients.beta == coefficients_.beta && coefficients.gamma == coefficients_.gamma;
  if (same) return;
  baseline_ = baseline;
  coefficients_ = coefficients;
  if (figure_ == kFigure2) drawFigure(figure_);
}

void PublishedView::drawFigure(const QString& id) {
  if (id == kFigure2) {
    if (!baseline_.family.empty()) solids_->setBaseline(baseline_, coefficients_);
    source_->setText(
        tr("The paper's figure 2, drawn from the page's baseline as counted here, at one scale. A box is a "
           "stage: as wide as its channels, as high as its layers, as deep as the side of its map; stem and "
           "stages are drawn, the head is not. Hovering tells the numbers."));
    note_->setVisible(false);
    return stack_->setCurrentIndex(2);
  }
  if (id == kFigure3 || id == kFigure4) return drawCounted(id);
  if (hasPoints(id)) {
    stack_->setCurrentIndex(1);
    return drawScaling();
  }
  const bool transfer = id.startsWith(kFigure6);
  const PublishedTable* table = publishedTable(transfer ? "table5" : "table2");
  note_->setVisible(false);
  drawnFrom_ =
      tr("Drawn from %1 of the %2.")
          .arg(transfer ? tr("table 5") : tr("table 2"), table ? publishedWord(table->source) : QString());
  stack_->setCurrentIndex(1);
  if (transfer)
    drawTransfer(id.mid(static_cast<int>(qstrlen(kFigure6))));
  else
    drawAgainstCost(id == kFigure1);
}

void PublishedView::drawCounted(const QString& id) {
  source_->setText(tr(
      "The paper draws accuracy against FLOPS here and prints no values. The curves are this program's count "
      "of the same networks. Table 7 has the accuracy of three of figure 3's points (d = 4, w = 2, r = 2: "
      "see figure 8); the others are left to runs of your own, of Train or of `effnet sweep`."));
  note_->setText(tr("Figure 4's text says r = 2.0 where its caption says r = 1.3; drawn is the caption's."));
  note_->setVisible(id == kFigure4);
  stack_->setCurrentIndex(1);
  plot_->setSeries({});
  plot_->setMarkers({});
  plot_->setAxes(
      {.label = id == kFigure3 ? tr("Factor on B0's depth, width or resolution") : tr("Factor on width")},
      {.label = tr("MACs, counted"), .unit = QStringLiteral("G"), .logarithmic = true});
  plot_->setSeries(id == kFigure3 ? dimensionSeries() : widthSeries());
}

/// What a figure of points shows, the user's runs among them.
ScalingPoints PublishedView::pointsOf(const QString& figure) const {
  ScalingPoints points;
  if (figure == kFigure3Runs) points = oneDimension();
  if (figure == kFigure8) points = fourWays();
  if (figure == kTable3) points = threeBaselines();
  addRuns(points, runs_,
          figure == kFigure3Runs   ? runsOfOneDimension()
          : figure == kFigure4Runs ? runsOfWidth()
                                   : runsOf(figure == kFigure8 ? "efficientnet" : ""));
  return points;
}

void PublishedView::drawMagnitudes() {
  scaling_ = magnitudesAndSizes(runs_);
  const PublishedTable* table = publishedTable(scaling_.table);
  source_->setText(
      tr("Drawn from the %1. The paper does not name the network of this table, so another one re-enacts it: "
         "in Train, ‘Several at once’, ‘Sweep…’ has ‘RandAugment's magnitude and the pictures' size’ ready. "
         "Its runs "
         "stand here, hollow, with the accuracy on your own pictures. To be compared is which magnitude is "
         "best at which size; the height of the lines is another network's on another data set.")
          .arg(table ? publishedWord(table->source) : QString()));
  note_->setVisible(false);
  plot_->setSeries({});
  plot_->setMarkers({});
  plot_->setAxes({.label = tr("Image size"), .unit = tr("px")},
                 {.label = tr("Top-1"), .unit = QStringLiteral("%")});
  plot_->setSeries(scaling_.series);
}

void PublishedView::drawScaling() {
  if (figure_ == kMagnitudes) return drawMagnitudes();
  scaling_ = pointsOf(figure_);
  const PublishedTable* table = publishedTable(scaling_.table);
  if (!table)
    source_->setText(
        tr("The paper prints no value of figure 4. Here stand your own runs of B0 and of wider "
           "ones, on the figure's four baselines and its axes; a sweep over width fills it."));
  else
    source_->setText(
        tr("Drawn from %1 of the %2: the printed FLOPs and accuracies, each way of scaling from "
           "its baseline. Where "
           "the paper's figure has curves, only these points are printed. Your own runs, if there "
           "are any, stand at "
           "the multiply-adds counted here, with the accuracy on their own validation pictures.")
            .arg(figure_ == kTable3 ? tr("table 3") : tr("table 7"), publishedWord(table->source)));
  note_->setText(table ? publishedWord(table->note) : QString());
  note_->setVisible(!note_->text().isEmpty());
  plot_->setSeries({});
  plot_->setMarkers({});
  plot_->setAxes({.label = tr("FLOPs (multiply-adds)"), .unit = QStringLiteral("G"), .logarithmic = true},
                 {.label = tr("Top-1"), .unit = QStringLiteral("%")});
  plot_->setSeries(scaling_.series);
}

void PublishedView::drawAgainstCost(bool params) {
  plot_->setSeries({});
  plot_->setAxes({.label = params ? tr("Parameters") : tr("FLOPs (multiply-adds)"),
                  .unit = params ? QStringLiteral("M") : QStringLiteral("G"),
                  .logarithmic = true},
                 {.label = tr("ImageNet top-1"), .unit = QStringLiteral("%")});
  plot_->setSeries(accuracySeries(params));
  mark();
}

void PublishedView::drawTransfer(const QString& dataSet) {
  plot_->setSeries({});
  plot_->setAxes({.label = tr("Parameters"), .unit = QStringLiteral("M"), .logarithmic = true},
                 {.label = tr("Top-1"), .unit = QStringLiteral("%")});
  plot_->setSeries(transferSeries(dataSet));
  mark();
}

void PublishedView::mark() {
  if (hasPoints(figure_)) return;
  for (const char* figure : {"", kFigure2, kFigure3, kFigure4})
    if (figure_ == QLatin1String(figure)) return;
  const QString dataSet =
      figure_.startsWith(kFigure6) ? figure_.mid(static_cast<int>(qstrlen(kFigure6))) : QString();
  const double cost = costOnAxis(network_, figure_ != kFigure5, dataSet);
  constexpr int kImageNet = 1000;
  const bool comparable = network_.spec().classes == kImageNet || !dataSet.isEmpty();
  const QString name = comparable ? displayName(publishedNameOf(network_.spec())) : QString();
  const double printed = printedTop1(name, dataSet);
  const QString line = std::isfinite(printed)
                           ? tr("The line is where the cost of your network, %1, falls as counted here; its "
                                "printed accuracy is %2.")
                                 .arg(name, percent(printed / 100))
                           : tr("The line is where your network's cost falls; its accuracy is not known.");
  source_->setText(drawnFrom_ + u' ' + line +
                   (dataSet.isEmpty() ? QString() : u' ' + tr("Counted with this data set's classes.")));
  if (cost > 0) plot_->setMarkers({{cost, qQNaN(), displayName(network_.spec()), Theme::current().accent}});
}

void PublishedView::setNetwork(const PricedNetwork& network) {
  network_ = network;
  mark();
}

}  // namespace effnet

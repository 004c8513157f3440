#include "widgets/explore/measure_view.h"

#include "core/scaling/families.h"
#include "widgets/common/eliding_box.h"
#include "widgets/common/number_field.h"
#include "widgets/common/theme.h"
#include "widgets/explore/measure_plots.h"
#include "widgets/models/latency_settings.h"
#include "widgets/models/measurement_model.h"
#include "widgets/plots/plot_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

constexpr int kMostSizes = 16;

struct Protocol {
  const char* name;
  const char* explanation;
  int threads;  ///< 0 for all
  int batch;
  int runs;
  bool training;
  bool sizes;
};

constexpr Protocol kProtocols[] = {
    {QT_TRANSLATE_NOOP("effnet::MeasureView", "Latency"),
     QT_TRANSLATE_NOOP("effnet::MeasureView",
                       "One picture at a time on all threads, as an application feels it."),
     0, 1, 20, false, false},
    {QT_TRANSLATE_NOOP("effnet::MeasureView", "Table 4 of the paper"),
     QT_TRANSLATE_NOOP(
         "effnet::MeasureView",
         "Batch 1 on one core, mean of 20 runs. The paper's Xeon E5-2690 took 98 ms for B1 and 3.1 s "
         "for B7."),
     1, 1, 20, false, false},
    {QT_TRANSLATE_NOOP("effnet::MeasureView", "Throughput"),
     QT_TRANSLATE_NOOP("effnet::MeasureView",
                       "Sixteen pictures at a time on all threads, as a server works."),
     0, 16, 10, false, false},
    {QT_TRANSLATE_NOOP("effnet::MeasureView", "Training step"),
     QT_TRANSLATE_NOOP("effnet::MeasureView",
                       "Forward and backward pass of eight pictures, with the memory they need."),
     0, 8, 5, true, false},
    {QT_TRANSLATE_NOOP("effnet::MeasureView", "Training step against input size"),
     QT_TRANSLATE_NOOP(
         "effnet::MeasureView",
         "Why large pictures train slowly: time and memory of a step grow with the square of the "
         "input's side."),
     0, 4, 3, true, true},
};

QLabel* muted(const QString& text = {}) {
  auto* label = new QLabel(text);
  label->setFont(captionFont());
  label->setProperty("kind", "muted");
  return label;
}

void addField(QHBoxLayout* row, const QString& name, QWidget* field, int stretch) {
  auto* column = new QVBoxLayout;
  column->setSpacing(2);
  column->addWidget(muted(name));
  column->addWidget(field);
  row->addLayout(column, stretch);
}

NumberField* whole(double lowest, double highest, const QString& name) {
  auto* field = new NumberField;
  field->setRange(lowest, highest);
  field->setDecimals(0);
  field->setObjectName(name);
  field->setFixedWidth(80);
  return field;
}

}  // namespace

MeasureView::MeasureView(QWidget* parent)
    : QWidget(parent), model_(new MeasurementModel(this)), proxy_(new QSortFilterProxyModel(this)) {
  setObjectName("measureView");
  plots_ = new MeasurePlots;
  auto* split = new QSplitter(Qt::Vertical);
  split->setObjectName("measureRows");
  split->setHandleWidth(1);
  split->addWidget(makeResults());
  split->addWidget(plots_);
  split->setSizes({220, 380});
  split->setStretchFactor(1, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeForm());
  column->addWidget(split, 1);
  takeProtocol();
  setProgress(-1, {});
  setMeasurements({});
}

QWidget* MeasureView::makeForm() {
  auto* form = new QWidget;
  protocol_ = new ElidingBox;
  protocol_->setObjectName("measureProtocol");
  protocol_->setToolTip(tr("What is timed, and how; the fields below can be changed"));
  for (const Protocol& one : kProtocols) protocol_->addItem(tr(one.name));
  explanation_ = muted();
  explanation_->setWordWrap(true);
  device_ = new ElidingBox;
  device_->setObjectName("measureDevice");
  device_->setToolTip(tr("On which device of the engine's machine"));
  device_->addItem(tr("automatic"), QString());
  for (QComboBox* choice : {protocol_, device_}) {
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
  }
  threads_ = whole(1, 1024, "measureThreads");
  threads_->setOptional(true);
  threads_->setPlaceholder(tr("all"));
  threads_->setToolTip(tr("Processor threads; empty for all that the machine has"));
  batch_ = whole(1, 65536, "measureBatch");
  batch_->setToolTip(tr("Pictures in one pass"));
  runs_ = whole(1, 100000, "measureRuns");
  runs_->setToolTip(tr("Counted runs; three before them are not"));
  bits_ = new QComboBox;
  bits_->setObjectName("measureBits");
  bits_->setToolTip(tr("Of the numbers that the network computes on; 8 bits run on the processor alone"));
  for (const int bits : {32, 8}) bits_->addItem(QString::number(bits), bits);
  sizes_ = new QLineEdit(QStringLiteral("128, 160, 192, 224, 256"));
  sizes_->setObjectName("measureSizes");
  sizes_->setToolTip(tr("Input sizes in pixels, separated by commas"));
  sizesBox_ = new QWidget;
  measure_ = new QPushButton(tr("Measure"));
  measure_->setProperty("kind", "primary");
  measure_->setObjectName("measure");
  measure_->setToolTip(tr("Time the network of this page"));
  family_ = new QPushButton(tr("Whole family"));
  family_->setObjectName("measureFamily");
  family_->setToolTip(tr("Each published network of this family in turn, so that the latency axis fills"));
  all_ = new QPushButton(tr("Measure all"));
  all_->setObjectName("measureAll");
  all_->setToolTip(
      tr("Every published network that has no time in this way yet, the smallest first, while you go on "
         "working; cancel at any time, what was measured is kept and the rest can follow later"));
  cancel_ = new QPushButton(tr("Cancel"));
  cancel_->setObjectName("measureCancel");
  bar_ = new QProgressBar;
  bar_->setTextVisible(false);
  bar_->setMaximumWidth(220);
  activity_ = muted();
  activity_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  activity_->setWordWrap(true);
  problem_ = new QLabel;
  problem_->setProperty("kind", "bad");
  problem_->setObjectName("measureProblem");
  problem_->setWordWrap(true);
  problem_->hide();
  auto* sizesRow = new QVBoxLayout(sizesBox_);
  sizesRow->setContentsMargins(0, 0, 0, 0);
  sizesRow->setSpacing(2);
  sizesRow->addWidget(muted(tr("Input sizes, px")));
  sizesRow->addWidget(sizes_);
  // Two rows, so that the form fits beside both panels of the smallest window.
  auto* what = new QHBoxLayout;
  what->setSpacing(spacing::kSmall);
  addField(what, tr("Protocol"), protocol_, 3);
  addField(what, tr("Device"), device_, 1);
  what->addStretch(1);
  auto* how = new QHBoxLayout;
  how->setSpacing(spacing::kSmall);
  addField(how, tr("Threads"), threads_, 0);
  addField(how, tr("Batch"), batch_, 0);
  addField(how, tr("Runs"), runs_, 0);
  addField(how, tr("Bits"), bits_, 0);
  how->addWidget(sizesBox_, 3);
  how->addStretch(1);
  auto* buttons = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{measure_, family_, all_, cancel_, bar_, activity_})
    buttons->addWidget(widget);
  buttons->setStretchFactor(activity_, 1);
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  column->addLayout(what);
  column->addWidget(explanation_);
  column->addLayout(how);
  column->addWidget(problem_);
  column->addLayout(buttons);
  connect(protocol_, &QComboBox::currentIndexChanged, this, &MeasureView::takeProtocol);
  connect(measure_, &QPushButton::clicked, this, [this] { emitRequests(requests()); });
  connect(family_, &QPushButton::clicked, this, [this] { emitRequests(wholeFamily()); });
  connect(all_, &QPushButton::clicked, this, &MeasureView::measureAll);
  connect(cancel_, &QPushButton::clicked, this, &MeasureView::cancelRequested);
  return form;
}

QWidget* MeasureView::makeResults() {
  auto* box = new QWidget;
  empty_ =
      muted(tr("Nothing measured yet. ‘Measure’ times the network of this page on the engine's machine; "
               "times stay here, machine by machine."));
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  empty_->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  proxy_->setSourceModel(model_);
  proxy_->setSortRole(Qt::EditRole);
  table_ = new QTableView;
  table_->setObjectName("measurements");
  table_->setModel(proxy_);
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(24);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->setSortingEnabled(true);
  table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  proxy_->sort(-1);
  const auto addAction = [this](const QString& text, const QKeySequence& key, auto act) {
    auto* action = new QAction(text, table_);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(action);
    connect(action, &QAction::triggered, this, act);
  };
  addAction(tr("Copy"), QKeySequence::Copy, [this] { copyRows(); });
  addAction(tr("Forget"), QKeySequence::Delete, [this] {
    QVector<Measurement> gone;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows())
      gone << model_->rows()[proxy_->mapToSource(row).row()];
    for (const Measurement& one : gone) Q_EMIT removeRequested(one);
  });
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeasureView::showChosen);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(empty_);
  column->addWidget(table_, 1);
  return box;
}

void MeasureView::takeProtocol() {
  const Protocol& protocol = kProtocols[protocol_->currentIndex()];
  explanation_->setText(tr(protocol.explanation));
  threads_->setValue(protocol.threads > 0 ? protocol.threads : qQNaN());
  batch_->setValue(protocol.batch);
  runs_->setValue(protocol.runs);
  sizesBox_->setVisible(protocol.sizes);
  if (protocol.training) bits_->setCurrentIndex(0);
  for (QWidget* widget : std::initializer_list<QWidget*>{family_, all_, bits_})
    widget->setEnabled(!protocol.training);
  setProblem({});
}

QVector<int> MeasureView::sizes(QString* problem) const {
  QVector<int> found;
  for (const QString& word : sizes_->text().split(u',', Qt::SkipEmptyParts)) {
    bool ok = false;
    const int size = word.trimmed().toInt(&ok);
    if (!ok || size < 1 || size > limits::kResolution)
      *problem = tr("‘%1’ is no input size between 1 and %2").arg(word.trimmed()).arg(limits::kResolution);
    else
      found << size;
  }
  if (found.size() > kMostSizes) *problem = tr("%1 sizes at most, please").arg(kMostSizes);
  if (found.isEmpty() && problem->isEmpty()) *problem = tr("Which input sizes? For example 128, 192, 256");
  return found;
}

QVector<MeasureRequest> MeasureView::requests() const {
  const Protocol& protocol = kProtocols[protocol_->currentIndex()];
  MeasureRequest request;
  request.spec = network_.spec();
  request.device = device_->currentData().toString().toStdString();
  request.threads = std::isfinite(threads_->value()) ? static_cast<int>(threads_->value()) : 0;
  request.batch = static_cast<int>(batch_->value());
  request.runs = static_cast<int>(runs_->value());
  request.training = protocol.training;
  request.stages = !protocol.training;
  request.bits = bits_->currentData().toInt();
  if (!protocol.sizes) return {request};
  QVector<MeasureRequest> all;
  QString problem;
  for (int size : sizes(&problem)) {
    request.spec.resolution = size;
    all << request;
  }
  return problem.isEmpty() ? all : QVector<MeasureRequest>{};
}

QVector<MeasureRequest> MeasureView::wholeFamily() const {
  QVector<MeasureRequest> all;
  const QVector<MeasureRequest> one = requests();
  for (const PublishedModel& model : publishedModels()) {
    if (one.isEmpty() || model.family != network_.spec().family) continue;
    MeasureRequest request = one.first();
    request.spec = publishedModel(model.name);
    all << request;
  }
  return all;
}

void MeasureView::measureAll() {
  const QVector<MeasureRequest> one = requests();
  if (one.isEmpty()) return;
  const QVector<MeasureRequest> rest = unmeasured(one.first(), measurements_, engineThreads_);
  emitRequests(rest);
  if (rest.isEmpty()) setProblem(tr("Every published network has a time in this way already"));
}

void MeasureView::emitRequests(const QVector<MeasureRequest>& requests) {
  QString problem;
  if (kProtocols[protocol_->currentIndex()].sizes) sizes(&problem);
  if (!threads_->isValid() || !batch_->isValid() || !runs_->isValid())
    problem = tr("One of the fields above holds no number that can be used");
  setProblem(problem);
  if (problem.isEmpty() && !requests.isEmpty()) Q_EMIT measureRequested(requests);
}

void MeasureView::setNetwork(const PricedNetwork& network) {
  network_ = network;
  plots_->setNetwork(network);
}

void MeasureView::setDevices(const std::vector<EngineDevice>& devices, int threads) {
  engineThreads_ = threads;
  const QString before = device_->currentData().toString();
  device_->clear();
  device_->addItem(tr("automatic"), QString());
  for (const EngineDevice& device : devices) {
    device_->addItem(QString::fromStdString(device.id).toUpper(), QString::fromStdString(device.id));
    device_->setItemData(device_->count() - 1, QString::fromStdString(device.name), Qt::ToolTipRole);
  }
  device_->setCurrentIndex(std::max(0, device_->findData(before)));
}

void MeasureView::setMeasurements(const QVector<Measurement>& measurements) {
  measurements_ = measurements;
  model_->setMeasurements(measurements);
  const bool none = measurements.isEmpty();
  empty_->setVisible(none);
  table_->setVisible(!none);
  plots_->setVisible(!none);  // axes without a point would only puzzle
  table_->resizeColumnsToContents();
  showChosen();
}

void MeasureView::showChosen() {
  if (measurements_.isEmpty()) return plots_->setMeasurements({}, {});
  const QModelIndex row = proxy_->mapToSource(table_->currentIndex());
  plots_->setMeasurements(measurements_, row.isValid() ? model_->rows()[row.row()] : measurements_.last());
}

void MeasureView::setProgress(double fraction, const QString& what) {
  const bool running = fraction >= 0;
  const QWidget* focused = window()->focusWidget();
  const bool pressed = running && (focused == measure_ || focused == family_ || focused == all_);
  if (running) cancel_->setVisible(true);
  if (pressed) cancel_->setFocus();  // else it goes to the next field, whose value keys change
  measure_->setEnabled(!running);
  if (!running && focused == cancel_) measure_->setFocus();
  for (QPushButton* button : {family_, all_})
    button->setEnabled(!running && !kProtocols[protocol_->currentIndex()].training);
  cancel_->setVisible(running);
  bar_->setVisible(running);
  bar_->setRange(0, 1000);
  bar_->setValue(static_cast<int>(fraction * 1000));
  activity_->setText(what);
}

void MeasureView::setProblem(const QString& sentence) {
  problem_->setText(sentence);
  problem_->setVisible(!sentence.isEmpty());
}

void MeasureView::copyRows() {
  QString text;
  const auto addLine = [&](auto cell) {
    QStringList cells;
    for (int column = 0; column < MeasurementModel::ColumnCount; ++column) cells << cell(column);
    text += cells.join(u'\t') + u'\n';
  };
  addLine([this](int c) { return proxy_->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(); });
  const bool all = !table_->selectionModel()->hasSelection();
  for (int row = 0; row < proxy_->rowCount(); ++row)
    if (all || table_->selectionModel()->isRowSelected(row))
      addLine([this, row](int c) { return proxy_->index(row, c).data().toString(); });
  QGuiApplication::clipboard()->setText(text);
}

}  // namespace effnet

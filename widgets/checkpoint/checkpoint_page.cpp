#include "widgets/checkpoint/checkpoint_page.h"

#include "core/protocol/json_text.h"
#include "widgets/checkpoint/catalog_panel.h"
#include "widgets/checkpoint/checkpoint_summary.h"
#include "widgets/checkpoint/export_dialog.h"
#include "widgets/checkpoint/preprocessing_dialog.h"
#include "widgets/checkpoint/quantization_panel.h"
#include "widgets/checkpoint/tensor_filter.h"
#include "widgets/checkpoint/tensor_panel.h"
#include "widgets/checkpoint/tensor_table_model.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/common/weight_files.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kLongestToolTip = 2000;  // characters
constexpr int kWidestName = 360;       // pixels, so that the numbers stay in sight
constexpr int kNarrowestNumber = 76;
constexpr int kNarrowestCentre = 440;

/// A setting, which comes as JSON, in a few words; the whole of it is in the tooltip.
QString settingText(const std::string& json) {
  const Json value = parseJson(json);
  if (value.is_string()) return QString::fromStdString(value.get<std::string>());
  if (value.is_array() && value.size() > 4) return CheckpointPage::tr("%1 entries").arg(value.size());
  return QString::fromStdString(json);
}

}  // namespace

CheckpointPage::CheckpointPage(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget),
      empty_(new DropTarget(QStringLiteral("layers"), tr("No checkpoint"), QString())),
      banner_(new MessageBanner),
      catalog_(new CatalogPanel),
      summary_(new CheckpointSummary),
      model_(new TensorTableModel(this)),
      shown_(new TensorFilter(*model_, this)),
      table_(new QTableView),
      filter_(new QLineEdit),
      noteworthy_(new QCheckBox(tr("Only what is wrong or differs"))),
      shows_(new SegmentedControl({tr("Tensors"), tr("8 bits")})),
      quantization_(new QuantizationPanel),
      tensor_(new TensorPanel),
      settings_(new QTableWidget) {
  setObjectName(QStringLiteral("checkpointPage"));
  setAcceptDrops(true);
  connect(empty_->addButton(tr("Open checkpoint…")), &QPushButton::clicked, this,
          &CheckpointPage::chooseFile);
  auto* left = new SidePanel(320);
  left->addWidget(new Section(tr("Public weights"), catalog_), 1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("checkpointSplitter"));
  splitter->setHandleWidth(1);
  splitter->addWidget(left);
  splitter->addWidget(buildCentre());
  splitter->addWidget(buildRight());
  splitter->setStretchFactor(1, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(splitter, 1);
  connectActions();
  showIdle();
}

QWidget* CheckpointPage::buildCentre() {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kSmall);
  column->setSpacing(spacing::kSmall);
  column->addWidget(buildActions());
  column->addWidget(summary_);
  shows_->setObjectName(QStringLiteral("checkpointShows"));
  shows_->setSegmentToolTip(1, tr("What 8 bits cost, and in which tensors"));
  column->addWidget(shows_, 0, Qt::AlignLeft);
  column->addWidget(tensors_ = buildTable(), 1);
  column->addWidget(quantization_, 1);
  quantization_->hide();  // of a file in 8 bits, in the tensors' place
  stack_->addWidget(empty_);
  stack_->addWidget(content);
  stack_->setMinimumWidth(kNarrowestCentre);
  return stack_;
}

QWidget* CheckpointPage::buildActions() {
  const auto button = [](const QString& text, const QString& toolTip) {
    auto* made = new QPushButton(text);
    made->setToolTip(toolTip);
    return made;
  };
  open_ = button(tr("Open…"), tr("Inspect another checkpoint"));
  compare_ = button(tr("Compare…"), tr("With another checkpoint of the same network, of any layout"));
  export_ = button(tr("Export…"), tr("In another library's names, as .safetensors, .pth or .onnx"));
  label_ = button(tr("Name classes…"), tr("Attach a file of class names, and keep both in one .safetensors"));
  use_ = button(tr("Use in Classify"), tr("Open it there"));
  use_->setProperty("kind", "primary");
  use_->setObjectName(QStringLiteral("useInClassify"));
  export_->setObjectName(QStringLiteral("exportCheckpoint"));
  label_->setObjectName(QStringLiteral("nameClasses"));
  auto* row = new QWidget;
  auto* line = new FlowRow(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(spacing::kSmall);
  for (QPushButton* each : {open_, compare_, export_, label_}) line->addWidget(each);
  line->addGap();
  line->addWidget(use_);
  return row;
}

QWidget* CheckpointPage::buildTable() {
  filter_->setPlaceholderText(tr("Find a tensor"));
  filter_->setToolTip(tr("Shows only tensors whose name holds these letters"));
  noteworthy_->setToolTip(tr("Missing, unused, of a wrong shape, not finite, or not as in the other file"));
  filter_->setClearButtonEnabled(true);
  filter_->setMinimumWidth(160);
  filter_->setMaximumWidth(320);
  noteworthy_->setObjectName(QStringLiteral("noteworthyOnly"));
  table_->setObjectName(QStringLiteral("tensorTable"));
  table_->setModel(shown_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);  // in the order of the network until a header is clicked
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setSectionsMovable(true);
  table_->setTextElideMode(Qt::ElideMiddle);  // the end of a name tells tensors of a block apart
  auto* copy = new QAction(tr("Copy rows"), table_);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  table_->addAction(copy);
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(copy, &QAction::triggered, this, &CheckpointPage::copySelection);
  auto* box = new QWidget;
  auto* tools = new QHBoxLayout;
  tools->setSpacing(spacing::kMedium);
  tools->addWidget(filter_, 1);
  tools->addWidget(noteworthy_);
  tools->addStretch(1);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(tools);
  column->addWidget(table_, 1);
  return box;
}

QWidget* CheckpointPage::buildRight() {
  settings_->setColumnCount(3);
  settings_->setHorizontalHeaderLabels({tr("Setting"), tr("Here"), tr("There")});
  settings_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  settings_->verticalHeader()->hide();
  settings_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  settings_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  settings_->setTextElideMode(Qt::ElideMiddle);
  settings_->setShowGrid(false);
  settings_->setMinimumHeight(160);
  auto* panel = new SidePanel(300);
  panel->addSection(tr("Tensor"), tensor_);
  settingsSection_ = panel->addSection(tr("Settings that differ"), settings_);
  settingsSection_->hide();
  panel->addStretch();
  return panel;
}

void CheckpointPage::connectActions() {
  connect(empty_, &DropTarget::filesDropped, this, &CheckpointPage::openFiles);
  connect(catalog_, &CatalogPanel::openRequested, this, [this](const QString& file) { openFiles({file}); });
  connect(filter_, &QLineEdit::textChanged, shown_, &TensorFilter::setFilterFixedString);
  connect(noteworthy_, &QCheckBox::toggled, shown_, &TensorFilter::setNoteworthyOnly);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &CheckpointPage::selectionChanged);
  connect(open_, &QPushButton::clicked, this, &CheckpointPage::chooseFile);
  auto* open = new QAction(tr("Open…"), this);
  open->setShortcut(QKeySequence::Open);
  open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(open, &QAction::triggered, this, &CheckpointPage::chooseFile);
  addAction(open);
  connect(compare_, &QPushButton::clicked, this, &CheckpointPage::chooseOther);
  connect(export_, &QPushButton::clicked, this, [this] { startExport(false); });
  connect(label_, &QPushButton::clicked, this, [this] { startExport(true); });
  connect(use_, &QPushButton::clicked, this, &CheckpointPage::useInClassify);
  connect(shows_, &SegmentedControl::currentChanged, this, &CheckpointPage::showQuantization);
  connect(banner_, &MessageBanner::actionTriggered, this, [this] { Q_EMIT comparisonRequested(compared_); });
  connect(summary_, &CheckpointSummary::stateRequested, this, &CheckpointPage::stateConventions);
}

void CheckpointPage::openFiles(const QStringList& files) {
  if (files.isEmpty()) return;
  Q_EMIT inspectRequested(files.first(), files.size() > 1 ? files[1] : QString());
}

void CheckpointPage::chooseFile() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Open checkpoint"), QFileInfo(source_).path(),
                                                    checkpointFilter());
  if (!file.isEmpty()) openFiles({file});
}

void CheckpointPage::chooseOther() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Compare with"), QFileInfo(source_).path(), checkpointFilter());
  if (!file.isEmpty()) Q_EMIT inspectRequested(source_, file);
}

void CheckpointPage::showReading(const QString& source) {
  banner_->clear();
  empty_->setSentence(tr("Reading %1 …").arg(shortName(source)));
}

void CheckpointPage::showIdle() {
  empty_->setSentence(
      tr("Drop a .safetensors or .pth file here to see what is in it, or two to compare them."));
}

void CheckpointPage::showReport(const QString& source, const CheckpointReport& report) {
  source_ = source;
  report_ = report;
  stated_.reset();
  banner_->clear();
  summary_->showReport(report);
  model_->setRows(report.rows);
  shows_->setVisible(report.quantization.has_value());
  shows_->setCurrent(0);
  if (report.quantization) quantization_->showDetails(*report.quantization);
  showQuantization();
  const bool compared = !report.against.empty();
  table_->setColumnHidden(TensorTableModel::Difference, !compared);
  fitColumns();
  tensor_->clear();
  showSettings();
  settingsSection_->setVisible(compared && !report.settings.empty());
  if (!report.knownAs.empty()) catalog_->select(QString::fromStdString(report.knownAs));
  stack_->setCurrentIndex(1);
  if (shown_->rowCount() > 0) table_->selectRow(0);
}

void CheckpointPage::showQuantization() {
  const bool bits = report_ && report_->quantization && shows_->current() == 1;
  tensors_->setVisible(!bits);
  quantization_->setVisible(bits);
}

void CheckpointPage::fitColumns() {
  table_->resizeColumnsToContents();
  table_->setColumnWidth(TensorTableModel::Name,
                         std::min(kWidestName, table_->columnWidth(TensorTableModel::Name)));
  for (int column = TensorTableModel::Elements; column < TensorTableModel::Columns; ++column)
    if (!table_->isColumnHidden(column))
      table_->setColumnWidth(column, std::max(kNarrowestNumber, table_->columnWidth(column)));
}

void CheckpointPage::showSettings() {
  const auto& settings = report_->settings;
  settings_->setRowCount(static_cast<int>(settings.size()));
  for (int row = 0; row < settings_->rowCount(); ++row) {
    const SettingDifference& setting = settings[static_cast<std::size_t>(row)];
    int column = 0;
    for (const std::string& value : {setting.field, setting.here, setting.there}) {
      auto* item = new QTableWidgetItem(column == 0 ? QString::fromStdString(value).replace(u'_', u' ')
                                                    : settingText(value));
      item->setToolTip(QString::fromStdString(value).left(kLongestToolTip));
      settings_->setItem(row, column++, item);
    }
  }
}

void CheckpointPage::selectionChanged() {
  const QModelIndex index = shown_->mapToSource(table_->currentIndex());
  if (index.isValid()) tensor_->showTensor(model_->at(index.row()));
}

void CheckpointPage::copySelection() {
  QStringList lines;
  QStringList cells;
  for (int column = 0; column < shown_->columnCount(); ++column)
    cells.append(shown_->headerData(column, Qt::Horizontal).toString());
  lines.append(cells.join(QLatin1Char('\t')));
  for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
    cells.clear();
    for (int column = 0; column < shown_->columnCount(); ++column)
      cells.append(row.siblingAtColumn(column).data(Qt::EditRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
  }
  QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

std::optional<OpenWish> CheckpointPage::agreedWish() {
  if (!report_) return std::nullopt;
  OpenWish wish{source_, false, stated_};
  const auto absent = report_->missing.size() + report_->wrongShape.size();
  if (absent == 0) return wish;
  wish.partial = true;
  const auto answer =
      QMessageBox::question(this, tr("Open in part"),
                            tr("%1 of the network's tensors are missing in %2 or do not fit. Open it all the "
                               "same, with random numbers in "
                               "their place? Its answers will mean little until it is trained.")
                                .arg(absent)
                                .arg(shortName(source_)));
  return answer == QMessageBox::Yes ? std::optional(wish) : std::nullopt;
}

void CheckpointPage::useInClassify() {
  if (const auto wish = agreedWish()) Q_EMIT classifyRequested(*wish);
}

void CheckpointPage::stateConventions() {
  PreprocessingDialog dialog({report_->network.padding, report_->network.bnEpsilon, report_->preprocessing,
                              stated_ && stated_->sigmoid},
                             this);
  if (dialog.exec() != QDialog::Accepted) return;
  stated_ = dialog.conventions();
  useInClassify();
}

void CheckpointPage::startExport(bool withLabels) {
  QString labels;
  if (withLabels) {
    labels = QFileDialog::getOpenFileName(this, tr("Class names"), QFileInfo(source_).path(),
                                          tr("Class names (*.txt *.json *.csv);;All files (*)"));
    if (labels.isEmpty()) return;
  }
  const auto from = agreedWish();
  if (!from) return;
  ExportDialog dialog(*report_, *from, this);
  if (withLabels) dialog.chooseLabels(labels);
  if (dialog.exec() == QDialog::Accepted) Q_EMIT exportRequested(dialog.wish());
}

void CheckpointPage::showError(const QString& code, const QString& subject, const QString& detail) {
  showIdle();
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, shortName(subject)), detail);
}

void CheckpointPage::showWritten(const QString& file, std::int64_t bytes) {
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Information,
                       tr("Wrote %1, %2.").arg(shortName(file), byteSize(bytes)), file);
}

void CheckpointPage::offerComparison(const ExportWish& wish, int changed) {
  compared_ = wish;
  banner_->setAction(tr("See the %n picture(s) answered otherwise", nullptr, changed));
}

void CheckpointPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void CheckpointPage::dropEvent(QDropEvent* event) {
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  openFiles(files);
}

}  // namespace effnet

#include "widgets/train/data_panel.h"

#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kSampleSide = 64;
constexpr int kSamplesShown = 120;
constexpr int kNamedFiles = 2000;
constexpr double kAside = 0.2;  // of the pictures, where no part validates

int total(const std::vector<LabelCount>& counts) {
  int sum = 0;
  for (const LabelCount& count : counts) sum += count.images;
  return sum;
}

PlotSeries bars(const QString& name, const std::vector<LabelCount>& counts, const QColor& color) {
  PlotSeries series;
  series.name = name;
  series.kind = PlotSeries::Kind::Bars;
  series.color = color;
  for (const LabelCount& count : counts) {
    series.x.append(static_cast<double>(series.x.size()));
    series.y.append(count.images);
  }
  return series;
}

}  // namespace

DataPanel::DataPanel(QWidget* parent)
    : QFrame(parent),
      choose_(new QPushButton(tr("Choose folder…"))),
      path_(new QLineEdit),
      summary_(new QLabel),
      banner_(new MessageBanner),
      busy_(new QProgressBar),
      counts_(new PlotView),
      tabs_(new QTabWidget),
      samples_(new QListWidget),
      leftOut_(new QListWidget),
      duplicates_(new QListWidget) {
  setObjectName(QStringLiteral("dataPanel"));
  setProperty("kind", "card");
  setAcceptDrops(true);
  path_->setObjectName(QStringLiteral("dataFolder"));
  path_->setPlaceholderText(tr("A folder with one sub-folder for each class"));
  summary_->setProperty("kind", "muted");
  summary_->setWordWrap(true);
  busy_->setRange(0, 0);
  busy_->setTextVisible(false);
  busy_->hide();
  counts_->setLegendVisible(true);
  counts_->hide();
  buildTabs();
  auto* title = new QLabel(tr("1 · Pictures"));
  title->setProperty("kind", "heading");
  auto* row = new QHBoxLayout;
  row->addWidget(path_, 1);
  row->addWidget(choose_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addWidget(title);
  column->addLayout(row);
  column->addWidget(buildEmpty(), 1);
  column->addWidget(banner_);
  column->addWidget(busy_);
  column->addWidget(summary_);
  column->addWidget(counts_, 2);
  column->addWidget(tabs_, 3);
  column->addStretch(0);
  connect(choose_, &QPushButton::clicked, this, &DataPanel::browse);
  connect(path_, &QLineEdit::editingFinished, this, [this] {
    if (path_->text() != folder_ && !path_->text().isEmpty()) chooseFolder(path_->text());
  });
}

void DataPanel::buildTabs() {
  tabs_->setObjectName(QStringLiteral("dataTabs"));
  tabs_->setDocumentMode(true);
  samples_->setViewMode(QListView::IconMode);
  samples_->setIconSize({kSampleSide, kSampleSide});
  samples_->setGridSize({kSampleSide + 8, kSampleSide + 24});
  samples_->setResizeMode(QListView::Adjust);
  samples_->setMovement(QListView::Static);
  samples_->setUniformItemSizes(true);
  for (QListWidget* list : {samples_, leftOut_, duplicates_})
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  for (QListWidget* list : {leftOut_, duplicates_}) list->setTextElideMode(Qt::ElideLeft);
  tabs_->addTab(samples_, tr("Samples"));
  tabs_->addTab(leftOut_, tr("Left out"));
  tabs_->addTab(duplicates_, tr("Equal files"));
  tabs_->setTabToolTip(1, tr("Files that are damaged or no photographs; training passes them over"));
  tabs_->setTabToolTip(2,
                       tr("The same picture in more than one part makes validation look better than it is"));
  tabs_->hide();
}

QWidget* DataPanel::buildEmpty() {
  empty_ = new DropTarget(
      QStringLiteral("folder"), tr("Drop a folder of pictures"),
      tr("One sub-folder for each class, or train and val with those. A part is kept aside for "
         "validation where there is no val."));
  connect(empty_, &DropTarget::filesDropped, this,
          [this](const QStringList& folders) { chooseFolder(folders.first()); });
  connect(empty_->addButton(tr("Choose folder…")), &QPushButton::clicked, this, &DataPanel::browse);
  QPushButton* drawn = empty_->addButton(tr("Use the drawn data set"));
  drawn->setObjectName(QStringLiteral("drawnData"));
  drawn->setToolTip(
      tr("Shapes on textured grounds, drawn by this program: something to try everything with."));
  connect(drawn, &QPushButton::clicked, this, &DataPanel::drawnDataWanted);
  setEmpty(true);
  return empty_;
}

void DataPanel::setEmpty(bool empty) {
  empty_->setVisible(empty);
  for (QWidget* widget : {static_cast<QWidget*>(path_), static_cast<QWidget*>(choose_)})
    widget->setVisible(!empty);
}

void DataPanel::browse() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Choose the pictures to learn from"), folder_);
  if (!folder.isEmpty()) chooseFolder(folder);
}

void DataPanel::chooseFolder(const QString& folder) {
  folder_ = folder;
  usable_ = false;
  path_->setText(folder);
  showBusy(tr("Looking through %1…").arg(shortName(folder)));
  Q_EMIT folderChosen(folder);
  Q_EMIT changed();
}

void DataPanel::showBusy(const QString& sentence) {
  banner_->clear();
  setEmpty(false);
  busy_->show();
  summary_->setText(sentence);
  counts_->hide();
  tabs_->hide();
}

void DataPanel::showReport(const QString& folder, const DatasetReport& report) {
  if (folder != folder_) return;
  busy_->hide();
  banner_->clear();
  images_ = total(report.train) + total(report.val);
  const int classes = static_cast<int>(report.train.size());
  usable_ = classes >= 2 && images_ > 0;
  if (!usable_) {
    showError(folder, classes == 1 ? QStringLiteral("one_class") : QStringLiteral("no_images"), folder);
    return;
  }
  classes_ = classes;
  const bool split = total(report.val) > 0;
  trainImages_ = split ? total(report.train) : static_cast<int>(total(report.train) * (1 - kAside));
  const QString parts =
      split ? tr("%1 to learn from, %2 to validate").arg(total(report.train)).arg(total(report.val))
            : tr("a fifth of them kept aside to validate");
  summary_->setText(tr("%1 classes, %2 pictures: %3.").arg(classes).arg(images_).arg(parts));
  showCounts(report);
  showSamples(report);
  showTroubles(report);
  Q_EMIT changed();
}

void DataPanel::showTroubles(const DatasetReport& report) {
  leftOut_->clear();
  duplicates_->clear();
  for (const std::string& file : report.skipped)
    if (leftOut_->count() < kNamedFiles) leftOut_->addItem(QString::fromStdString(file));
  for (const auto& group : report.duplicates) {
    QStringList files;
    for (const std::string& file : group) files.append(QString::fromStdString(file));
    if (duplicates_->count() < kNamedFiles) duplicates_->addItem(files.join(QStringLiteral("  =  ")));
  }
  for (QListWidget* list : {leftOut_, duplicates_})
    for (int row = 0; row < list->count(); ++row) list->item(row)->setToolTip(list->item(row)->text());
  tabs_->setTabText(1,
                    report.skipped.empty() ? tr("Left out") : tr("Left out (%1)").arg(report.skipped.size()));
  tabs_->setTabText(2, report.duplicates.empty() ? tr("Equal files")
                                                 : tr("Equal files (%1)").arg(report.duplicates.size()));
  tabs_->setTabVisible(1, !report.skipped.empty());
  tabs_->setTabVisible(2, !report.duplicates.empty());
  tabs_->setCurrentIndex(0);
}

void DataPanel::showCounts(const DatasetReport& report) {
  QStringList names;
  for (const LabelCount& count : report.train) names.append(QString::fromStdString(count.label));
  counts_->setAxes({QString(), {}, false, names}, {tr("Pictures"), {}, false, {}, true});
  QVector<PlotSeries> series{bars(tr("training"), report.train, seriesColor(0))};
  if (total(report.val) > 0) series.append(bars(tr("validation"), report.val, seriesColor(1)));
  counts_->setSeries(series);
  counts_->show();
}

void DataPanel::showSamples(const DatasetReport& report) {
  samples_->clear();
  for (const SampleFile& sample : report.samples) {
    if (samples_->count() == kSamplesShown) break;
    const QString file = QString::fromStdString(sample.file);
    auto* item = new QListWidgetItem(samples_);
    item->setData(Qt::UserRole, file);
    item->setText(QString::fromStdString(sample.label));
    item->setToolTip(QString::fromStdString(sample.label) + QLatin1Char('\n') + file);
    Q_EMIT thumbnailWanted(file);
  }
  tabs_->show();
}

void DataPanel::showThumbnail(const QString& file, const QImage& thumbnail) {
  if (thumbnail.isNull()) return;
  for (int row = 0; row < samples_->count(); ++row) {
    QListWidgetItem* item = samples_->item(row);
    if (item->data(Qt::UserRole).toString() == file) item->setIcon(QPixmap::fromImage(thumbnail));
  }
}

void DataPanel::showError(const QString& folder, const QString& code, const QString& detail) {
  if (!folder.isEmpty() && folder != folder_) return;
  usable_ = false;
  setEmpty(folder_.isEmpty());
  busy_->hide();
  summary_->clear();
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, shortName(folder)), detail);
  Q_EMIT changed();
}

void DataPanel::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void DataPanel::dropEvent(QDropEvent* event) {
  const QStringList folders = localFiles(event->mimeData());
  if (folders.isEmpty()) return;
  event->acceptProposedAction();
  chooseFolder(folders.first());
}

}  // namespace effnet

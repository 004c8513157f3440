#include "widgets/train/data_panel.h"

#include "core/protocol/dataset_kind.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

enum Tab { kSamples, kAugmented, kLeftOut, kEqualFiles, kUnused };
constexpr int kSampleSide = 64;
constexpr int kAugmentedSide = 112;
constexpr int kSamplesShown = 120;
constexpr int kItemPadding = 24;   // of the style sheet and the list about an item's words
constexpr int kLongestLabel = 16;  // letters of usual width; a longer one is cut
constexpr int kNamedFiles = 2000;
constexpr int kNamedInBanner = 30;
constexpr double kUneven = 4;  // as core/dataset/dataset_warnings.h says it on the command line

int total(const std::vector<LabelCount>& counts) {
  int sum = 0;
  for (const LabelCount& count : counts) sum += count.images;
  return sum;
}

/// In the middle of a square, so that the labels of wide and tall pictures stand on one line.
QPixmap squared(const QPixmap& picture) {
  const int side = std::max(picture.width(), picture.height());
  QPixmap square(side, side);
  square.fill(Qt::transparent);
  QPainter(&square).drawPixmap((side - picture.width()) / 2, (side - picture.height()) / 2, picture);
  return square;
}

/// What cannot be learnt from, whether its first bytes tell or only decoding did.
QStringList leftOut(const DatasetReport& report) {
  QStringList files;
  for (const std::string& file : report.skipped) files.append(QString::fromStdString(file));
  if (report.damaged)
    for (const std::string& file : *report.damaged) files.append(QString::fromStdString(file));
  return files;
}

QString sizesText(const DatasetReport& report) {
  if (report.differentSizes == 0) return {};
  if (report.differentSizes == 1)
    return DataPanel::tr(" All are %1 × %2 pixels.").arg(report.width.median).arg(report.height.median);
  return DataPanel::tr(" Widths %1 to %2 pixels, heights %3 to %4; in the middle %5 × %6.")
      .arg(report.width.least)
      .arg(report.width.most)
      .arg(report.height.least)
      .arg(report.height.most)
      .arg(report.width.median)
      .arg(report.height.median);
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

/// How many times the pictures of the smallest class the largest has; 0 where one has none.
double unevenness(const std::vector<LabelCount>& counts) {
  const auto [least, most] = std::ranges::minmax_element(counts, {}, &LabelCount::images);
  return least == counts.end() || least->images == 0 ? 0.0 : 1.0 * most->images / least->images;
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
      augmented_(new QListWidget),
      augmentedHint_(new QLabel),
      leftOut_(new QListWidget),
      check_(new QPushButton(tr("Look for damaged pictures"))),
      duplicates_(new QListWidget),
      unused_(new QListWidget) {
  unused_->setObjectName(QStringLiteral("unusedData"));
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
  check_->hide();
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
  auto* found = new FlowRow;
  found->setSpacing(spacing::kSmall);
  found->addFilling(summary_);
  found->addGap();
  found->addWidget(check_);
  column->addLayout(found);
  column->addWidget(counts_, 2);
  column->addWidget(tabs_, 3);
  column->addStretch(0);
  connect(choose_, &QPushButton::clicked, this, &DataPanel::browse);
  connect(path_, &QLineEdit::editingFinished, this, [this] {
    if (path_->text() != folder_ && !path_->text().isEmpty()) chooseFolder(path_->text());
  });
}

QWidget* DataPanel::buildAugmented() {
  augmented_->setViewMode(QListView::IconMode);
  augmented_->setIconSize({kAugmentedSide, kAugmentedSide});
  augmented_->setGridSize({kAugmentedSide + 8, kAugmentedSide + 8});
  augmented_->setResizeMode(QListView::Adjust);
  augmented_->setMovement(QListView::Static);
  augmented_->setSelectionMode(QAbstractItemView::NoSelection);
  augmented_->setObjectName(QStringLiteral("augmented"));
  augmentedHint_->setProperty("kind", "muted");
  augmentedHint_->setWordWrap(true);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(augmentedHint_);
  column->addWidget(augmented_, 1);
  return box;
}

void DataPanel::buildTabs() {
  tabs_->setObjectName(QStringLiteral("dataTabs"));
  samples_->setObjectName(QStringLiteral("samples"));
  samples_->setViewMode(QListView::IconMode);
  samples_->setIconSize({kSampleSide, kSampleSide});
  samples_->setResizeMode(QListView::Adjust);
  samples_->setMovement(QListView::Static);
  samples_->setUniformItemSizes(true);
  for (QListWidget* list : {samples_, leftOut_, duplicates_, unused_})
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  for (QListWidget* list : {leftOut_, duplicates_, unused_}) list->setTextElideMode(Qt::ElideLeft);
  tabs_->addTab(samples_, tr("Samples"));
  tabs_->addTab(buildAugmented(), tr("As the network is shown them"));
  tabs_->addTab(leftOut_, tr("Left out"));
  tabs_->addTab(duplicates_, tr("Equal files"));
  tabs_->addTab(unused_, tr("Not used"));
  tabs_->setTabToolTip(kAugmented, tabs_->tabText(kAugmented));  // in a narrow window the tabs scroll
  tabs_->setTabToolTip(kUnused, tr("Folders and files that lie in the data and belong to no part of it"));
  tabs_->setTabToolTip(kLeftOut, tr("Files that are damaged or no photographs; training passes them over"));
  tabs_->setTabToolTip(
      kEqualFiles,
      tr("The same picture in more than one part makes validation look better than it is; in more "
         "than one class, one of its labels is wrong"));
  check_->setProperty("kind", "link");
  check_->setToolTip(tr("Decodes every picture; for large data sets that takes minutes"));
  tabs_->hide();
  connect(banner_, &MessageBanner::actionTriggered, this, [this] {
    banner_->clear();
    Q_EMIT balanceWanted();
  });
  connect(check_, &QPushButton::clicked, this, [this] {
    busy_->show();
    Q_EMIT checkRequested(folder_);
  });
  connect(tabs_, &QTabWidget::currentChanged, this, &DataPanel::refreshAugmented);
  connect(samples_, &QListWidget::itemActivated, this, [this] { tabs_->setCurrentIndex(kAugmented); });
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
  damaged_.reset();
  tabs_->setCurrentIndex(kSamples);
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
  check_->hide();
  tabs_->hide();
}

void DataPanel::showReport(const QString& folder, DatasetReport report) {
  if (folder != folder_) return;
  if (report.damaged) damaged_ = report.damaged;
  report.damaged = damaged_;
  busy_->hide();
  banner_->clear();
  images_ = total(report.train) + total(report.val) + total(report.test);
  const int classes = static_cast<int>(report.train.size());
  usable_ = classes >= 2 && images_ > 0;
  if (!usable_) {
    showError(folder, classes == 1 ? QStringLiteral("one_class") : QStringLiteral("no_images"), folder);
    return;
  }
  classes_ = classes;
  trainImages_ = total(report.train);
  QString parts = tr("%1 to learn from, %2 to validate").arg(trainImages_).arg(total(report.val));
  if (!report.test.empty()) parts += tr(", %1 to test once at the end").arg(total(report.test));
  summary_->setText(tr("%1 classes, %2 pictures: %3.").arg(classes).arg(images_).arg(parts) +
                    sizesText(report));
  check_->setVisible(!report.damaged.has_value());
  if (report.damaged && report.damaged->empty())
    summary_->setText(summary_->text() + tr(" None is damaged."));
  showNotes(report);
  showCounts(report);
  showSamples(report);
  showTroubles(report);
  Q_EMIT changed();
}

/// What must be seen before anything is trained on it.
void DataPanel::showNotes(const DatasetReport& report) {
  banner_->setAction({});
  QStringList details;
  for (const auto* texts : {&report.notes, &report.unused})
    for (const std::string& each : *texts)
      if (details.size() < kNamedInBanner) details.append(QString::fromStdString(each));
  if (!report.contradictions.empty()) {
    banner_->showMessage(MessageBanner::Kind::Warning,
                         tr("%Ln pictures lie in several classes: one of their labels is wrong.", nullptr,
                            static_cast<int>(report.contradictions.size())),
                         QString::fromStdString(report.contradictions.front().front()));
  } else if (!report.unused.empty()) {
    banner_->showMessage(
        MessageBanner::Kind::Warning,
        tr("%Ln folders or files in the data are not used.", nullptr, static_cast<int>(report.unused.size())),
        details.join(QLatin1Char('\n')));
  }
  summary_->setToolTip(details.join(QLatin1Char('\n')));
  if (const double times = unevenness(report.train); times >= kUneven && banner_->text().isEmpty()) {
    banner_->showMessage(
        MessageBanner::Kind::Information,
        tr("The largest class has %1 times the pictures of the smallest, which a network learns to "
           "neglect.")
            .arg(threeDigits(times)),
        details.join(QLatin1Char('\n')));
    banner_->setAction(tr("Show all classes equally often"));
  }
}

void DataPanel::showTroubles(const DatasetReport& report) {
  leftOut_->clear();
  duplicates_->clear();
  for (const QString& file : leftOut(report))
    if (leftOut_->count() < kNamedFiles) leftOut_->addItem(file);
  unused_->clear();
  for (const std::string& each : report.unused)
    if (unused_->count() < kNamedFiles) unused_->addItem(QString::fromStdString(each));
  for (const auto* groups : {&report.contradictions, &report.duplicates}) {
    for (const auto& group : *groups) {
      QStringList files;
      for (const std::string& file : group) files.append(QString::fromStdString(file));
      if (duplicates_->count() < kNamedFiles) duplicates_->addItem(files.join(QStringLiteral("  =  ")));
    }
  }
  for (QListWidget* list : {leftOut_, duplicates_, unused_})
    for (int row = 0; row < list->count(); ++row) list->item(row)->setToolTip(list->item(row)->text());
  const auto equal = report.duplicates.size() + report.contradictions.size();
  tabs_->setTabText(kLeftOut, tr("Left out (%1)").arg(leftOut_->count()));
  tabs_->setTabText(kEqualFiles, tr("Equal files (%1)").arg(equal));
  tabs_->setTabVisible(kLeftOut, leftOut_->count() > 0);
  tabs_->setTabVisible(kEqualFiles, equal > 0);
  tabs_->setTabText(kUnused, tr("Not used (%1)").arg(report.unused.size()));
  tabs_->setTabVisible(kUnused, !report.unused.empty());
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
  const QFontMetrics metrics = samples_->fontMetrics();
  int widest = 0;
  for (const SampleFile& sample : report.samples)
    widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(sample.label)));
  widest = std::min(widest, kLongestLabel * metrics.averageCharWidth());
  samples_->setGridSize({std::max(kSampleSide + spacing::kMedium, widest + kItemPadding), kSampleSide + 24});
  for (const SampleFile& sample : report.samples) {
    if (samples_->count() == kSamplesShown) break;
    const QString file = QString::fromStdString(sample.file);
    auto* item = new QListWidgetItem(samples_);
    item->setData(Qt::UserRole, file);
    item->setSizeHint(samples_->gridSize());  // also before its picture is there
    item->setText(QString::fromStdString(sample.label));
    item->setToolTip(QString::fromStdString(sample.label) + QLatin1Char('\n') + file);
    if (sample.png.empty()) {
      Q_EMIT thumbnailWanted(file);
    } else {  // a part of a file of many has come with the report
      QPixmap picture;
      picture.loadFromData(QByteArray::fromBase64(QByteArray::fromStdString(sample.png)));
      item->setIcon(squared(picture.scaled(kSampleSide, kSampleSide, Qt::KeepAspectRatio)));
    }
  }
  const auto kind = fromWord<DatasetKind>(report.kind);
  const bool files = !kind || !rowOf(*kind).isPacked;
  tabs_->setTabVisible(kAugmented, files && samples_->count() > 0);
  samples_->setCurrentRow(0);
  tabs_->show();
}

QString DataPanel::chosenSample() const {
  const QListWidgetItem* item = samples_->currentItem();
  return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void DataPanel::refreshAugmented() {
  if (usable_ && tabs_->currentIndex() == kAugmented && !chosenSample().isEmpty())
    Q_EMIT augmentationWanted(chosenSample());
}

void DataPanel::showAugmented(const QString& file, const QList<QImage>& pictures) {
  if (file != chosenSample()) return;
  augmented_->clear();
  for (const QImage& picture : pictures) {
    auto* item = new QListWidgetItem(augmented_);
    item->setIcon(QPixmap::fromImage(picture));
  }
  augmentedHint_->setText(
      tr("%1, as this recipe changes it anew each time. Another sample: choose it under Samples.")
          .arg(shortName(file)));
}

void DataPanel::showThumbnail(const QString& file, const QImage& thumbnail) {
  if (thumbnail.isNull()) return;
  for (int row = 0; row < samples_->count(); ++row) {
    QListWidgetItem* item = samples_->item(row);
    if (item->data(Qt::UserRole).toString() == file) item->setIcon(squared(QPixmap::fromImage(thumbnail)));
  }
}

void DataPanel::showError(const QString& folder, const QString& code, const QString& detail) {
  if (!folder.isEmpty() && folder != folder_) return;
  usable_ = false;
  setEmpty(folder_.isEmpty());
  busy_->hide();
  check_->hide();
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

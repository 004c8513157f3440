#include "core/protocol/label_requests.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/label/class_panel.h"
#include "widgets/label/data_map_view.h"
#include "widgets/label/findings_panel.h"
#include "widgets/label/label_bar.h"
#include "widgets/label/label_delegate.h"
#include "widgets/label/label_model.h"
#include "widgets/label/label_page.h"
#include "widgets/label/network_picker.h"
#include "widgets/label/single_view.h"

#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

// What the page consists of, and what it is given to show.

namespace effnet {
namespace {

constexpr int kLeftWidth = 262;  // two columns of pictures at 800 pixels
constexpr int kRightWidth = 208;

void dress(QListView& grid) {
  grid.setObjectName(QStringLiteral("labelGrid"));
  grid.setItemDelegate(new LabelDelegate(&grid));
  grid.setFlow(QListView::LeftToRight);
  grid.setWrapping(true);
  grid.setResizeMode(QListView::Adjust);
  grid.setUniformItemSizes(true);
  grid.setSelectionMode(QAbstractItemView::ExtendedSelection);
  grid.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  grid.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  grid.setFrameShape(QFrame::NoFrame);
  grid.setMinimumWidth(LabelDelegate::cellSize().width() + 2 * spacing::kLarge);
}

}  // namespace

void LabelPage::buildLayout() {
  connect(empty_->addButton(tr("Open a folder…")), &QPushButton::clicked, this, &LabelPage::chooseFolder);
  stack_->addWidget(empty_);
  stack_->addWidget(buildBench());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
}

QWidget* LabelPage::buildBench() {
  dress(*grid_);
  grid_->setModel(model_);
  for (QWidget* view : std::initializer_list<QWidget*>{grid_, single_, map_}) views_->addWidget(view);
  auto* left = new SidePanel(kLeftWidth);
  left->addSection(tr("Classes"), classes_);
  left->addSection(tr("Network that suggests"), network_);
  left->addStretch();
  auto* right = new SidePanel(kRightWidth);
  right->addSection(tr("Errors in the data"), findings_);
  right->addStretch();
  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(bar_);
  column->addWidget(views_, 1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("labelSplitter"));
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  for (QWidget* part : std::initializer_list<QWidget*>{left, middle, right}) splitter->addWidget(part);
  splitter->setStretchFactor(1, 1);
  return splitter;
}

void LabelPage::setNetworks(const QStringList& files) {
  network_->setNetworks(files);
}

QString LabelPage::network() const {
  return network_->chosen();
}

QString LabelPage::order() const {
  return bar_->order();
}

void LabelPage::showOpening() {
  banner_->showMessage(MessageBanner::Kind::Information, tr("The folder is looked through …"));
}

void LabelPage::showFolder(const LabelFolder& folder, LabelSheet sheet) {
  banner_->clear();
  waitingOrder_.clear();
  map_->setPoints({});
  findings_->clear();
  model_->setSheet(QString::fromStdString(folder.folder.string()), std::move(sheet));
  bar_->setSorted(folder.sorted);
  bar_->setNarrowed(false);
  stack_->setCurrentIndex(1);
  setView(LabelBar::Grid);
  grid_->setCurrentIndex(model_->index(0));
  if (folder.sorted)
    banner_->showMessage(
        MessageBanner::Kind::Information,
        tr("The folders' names are the classes. What you change is a correction, in corrections.csv; "
           "the pictures stay where they are until you move them."));
  else if (!folder.skipped.empty())
    banner_->showMessage(
        MessageBanner::Kind::Warning,
        tr("%n file(s) could not be taken.", nullptr, static_cast<int>(folder.skipped.size())),
        QString::fromStdString(folder.skipped.front()));
}

void LabelPage::showOpenError(const QString& code, const QString& detail) {
  showTrouble(errorSentence(code, detail.section(QLatin1Char(':'), 0, 0)), detail);
}

void LabelPage::showState(const QString& text, const QString& details) {
  network_->showState(text, details);
}

void LabelPage::showTrouble(const QString& sentence, const QString& details) {
  banner_->showMessage(MessageBanner::Kind::Error, sentence, details);
}

void LabelPage::clearTrouble() {
  banner_->clear();
}

void LabelPage::showSuggestions(const LabelSuggestions& found) {
  model_->setSuggestions(found.predicted, found.probability);
  colorMap();
  showCurrent();
  // Nothing moves under a hand that is choosing several.
  if (selectedPictures().size() > 1 || model_->showsOnly())
    waitingOrder_ = found.order;
  else
    reorder(order().isEmpty() ? std::vector<int>() : found.order);
}

/// The picture that is looked at stays so.
void LabelPage::reorder(const std::vector<int>& order) {
  const int picture = currentPicture();
  model_->setOrder(order, picture);
  const int row = std::max(0, model_->rowOf(picture));
  if (grid_->currentIndex().row() != row) grid_->setCurrentIndex(model_->index(row));
  grid_->scrollTo(grid_->currentIndex());
}

void LabelPage::showMap(const DataMapReport& map) {
  std::vector<DataMapView::Point> points;
  for (std::size_t i = 0; i < map.files.size() && i < map.x.size() && i < map.y.size(); ++i)
    if (map.files[i] >= 0 && map.files[i] < model_->sheet().size())
      points.push_back({map.files[i], map.x[i], map.y[i]});
  map_->setPoints(std::move(points),
                  std::isfinite(map.varianceShown)
                      ? tr("These two directions hold %1 of the differences.")
                            .arg(percent(map.varianceShown).replace(QLatin1Char(' '), QChar(QChar::Nbsp)))
                      : QString());
  colorMap();
}

void LabelPage::showReport(const AuditReport& report) {
  QStringList files;
  for (int i = 0; i < model_->sheet().size(); ++i)
    files.append(QString::fromStdString(model_->sheet().name(i)));
  QStringList classes;
  for (const std::string& each : model_->sheet().classes()) classes.append(QString::fromStdString(each));
  findings_->showReport(report, files, classes);
}

void LabelPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  model_->setThumbnail(file, thumbnail);
}

void LabelPage::showPicture(const QString& file, const QList<QImage>& levels) {
  single_->showPicture(file, levels);
}

void LabelPage::showPictureError(const QString& file, const QString& sentence) {
  if (currentPicture() >= 0 && model_->fileOf(currentPicture()) == file) single_->showText(sentence, true);
}

void LabelPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void LabelPage::dropEvent(QDropEvent* event) {
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT openRequested(files);
}

}  // namespace effnet

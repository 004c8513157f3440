#include "widgets/classify/nearest_panel.h"

#include "widgets/classify/picture_session.h"
#include "widgets/common/error_text.h"
#include "widgets/common/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr int kThumbnail = 80;

}  // namespace

NearestPanel::NearestPanel(PictureSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      text_(new QLabel),
      list_(new QListWidget),
      button_(new QPushButton(tr("Choose the training pictures…"))) {
  text_->setWordWrap(true);
  text_->setProperty("kind", "muted");
  list_->setObjectName(QStringLiteral("nearestPictures"));
  list_->setViewMode(QListView::IconMode);
  list_->setMovement(QListView::Static);
  list_->setResizeMode(QListView::Adjust);
  list_->setIconSize({kThumbnail, kThumbnail});
  list_->setFrameShape(QFrame::NoFrame);
  list_->setTextElideMode(Qt::ElideMiddle);
  const int cell = kThumbnail + spacing::kMedium;
  list_->setGridSize({cell, cell + fontMetrics().height()});
  list_->setFixedHeight(2 * (cell + fontMetrics().height()) + spacing::kSmall);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(text_);
  column->addWidget(list_);
  column->addWidget(button_, 0, Qt::AlignLeft);
  connect(button_, &QPushButton::clicked, this, &NearestPanel::choose);
  connect(&session_, &PictureSession::answered, this, &NearestPanel::ask);
  connect(&session_, &PictureSession::networkChanged, this, [this] { asked_.clear(); });
  connect(&session_, &PictureSession::chosen, this, [this] {
    asked_.clear();
    list_->clear();
  });
  connect(list_, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { Q_EMIT pictureChosen(item->data(Qt::UserRole).toString()); });
  setData({});
}

void NearestPanel::setData(const QString& data) {
  data_ = data;
  asked_.clear();
  list_->clear();
  list_->setVisible(!data.isEmpty());
  text_->setText(data.isEmpty() ? tr("What it learnt from, and sees most like this picture.")
                                : tr("In %1:").arg(shortName(data)));
  text_->setToolTip(data);
  ask();
}

void NearestPanel::choose() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose the training pictures"), data_);
  if (folder.isEmpty()) return;
  setData(folder);
  Q_EMIT dataChosen(folder);
}

void NearestPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

/// Once for each picture, and only where somebody looks.
void NearestPanel::ask() {
  if (data_.isEmpty() || !isVisible() || !session_.canMeasure() || !session_.answer()) return;
  if (asked_ == session_.file()) return;
  asked_ = session_.file();
  Q_EMIT wanted(data_, session_.file(), session_.bytes());
}

void NearestPanel::showBusy() {
  text_->setText(tr("In %1: looking …").arg(shortName(data_)));
}

void NearestPanel::showNearest(const QString& file, const NearestPictures& nearest) {
  if (file != session_.file()) return;
  list_->clear();
  for (const NearPicture& each : nearest.pictures) {
    const QString path = QString::fromStdString(each.file);
    const QString label = QString::fromStdString(each.label);
    auto* item = new QListWidgetItem(label.simplified(), list_);
    item->setData(Qt::UserRole, path);
    item->setToolTip(
        tr("%1\nclass %2, similarity %3").arg(path, label, QString::number(each.similarity, 'f', 2)));
    Q_EMIT thumbnailWanted(path);
  }
  text_->setText(tr("Of %1 training pictures in %2 the most similar, by the cosine of the features.")
                     .arg(nearest.images)
                     .arg(shortName(data_)));
}

void NearestPanel::showError(const QString& sentence, const QString& detail) {
  list_->clear();
  asked_.clear();
  text_->setText(sentence);
  text_->setToolTip(detail);
}

void NearestPanel::showThumbnail(const QString& file, const QImage& thumbnail) {
  for (int i = 0; i < list_->count(); ++i)
    if (list_->item(i)->data(Qt::UserRole).toString() == file)
      list_->item(i)->setIcon(QPixmap::fromImage(thumbnail));
}

}  // namespace effnet

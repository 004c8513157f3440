#include "widgets/train/examples_view.h"

#include "widgets/common/icons.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kTile = 208;         // at least
constexpr int kLargestTile = 360;  // in a wide window
constexpr int kShown = 72;
constexpr int kGap = spacing::kMedium;
constexpr int kStepMs = 700;

}  // namespace

/// As many tiles beside each other as the width allows, all of it filled.
class ExamplesView::Tiles : public QWidget {
 public:
  struct Tile {
    QString label;
    ExampleAnswer answer;
    QImage picture;
  };

  void setTiles(const QList<Tile>& tiles) {
    tiles_ = tiles;
    updateGeometry();
    setMinimumHeight(heightFor(width()));
    update();
  }

 protected:
  void resizeEvent(QResizeEvent*) override { setMinimumHeight(heightFor(width())); }

  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int columns = columnsFor(width());
    const int side = sideFor(width());
    for (int index = 0; index < tiles_.size(); ++index)
      paintTile(painter, tiles_[index],
                QRect((index % columns) * (side + kGap), (index / columns) * rowHeight(side), side, side));
  }

 private:
  int columnsFor(int width) const {
    return std::clamp((width + kGap) / (kTile + kGap), 1, std::max(1, static_cast<int>(tiles_.size())));
  }
  int sideFor(int width) const { return std::min((width + kGap) / columnsFor(width) - kGap, kLargestTile); }
  int rowHeight(int side) const { return side + 2 * fontMetrics().height() + spacing::kMedium; }
  int heightFor(int width) const {
    const int columns = columnsFor(width);
    return (static_cast<int>(tiles_.size()) + columns - 1) / columns * rowHeight(sideFor(width));
  }

  void paintTile(QPainter& painter, const Tile& tile, const QRect& box) const {
    const Theme& theme = Theme::current();
    painter.fillRect(box, mixed(theme.panel, theme.line, 0.5));
    if (!tile.picture.isNull()) {
      QRect fitted(QPoint(), tile.picture.size().scaled(box.size(), Qt::KeepAspectRatio));
      fitted.moveCenter(box.center());
      painter.drawImage(fitted, tile.picture);
    }
    const int line = fontMetrics().height();
    const QRect first(box.left(), box.bottom() + spacing::kTiny, box.width(), line);
    painter.setPen(theme.text);
    painter.drawText(first, Qt::AlignLeft, fontMetrics().elidedText(tile.label, Qt::ElideRight, box.width()));
    if (tile.answer.predicted.isEmpty()) return;
    painter.setPen(tile.answer.right ? theme.good : theme.bad);
    const QString said = tile.answer.predicted + QLatin1Char(' ') + percent(tile.answer.probability, 0);
    painter.drawText(first.translated(0, line), Qt::AlignLeft,
                     fontMetrics().elidedText(said, Qt::ElideRight, box.width()));
  }

  QList<Tile> tiles_;
};

ExamplesView::ExamplesView(QWidget* parent)
    : QWidget(parent),
      area_(new QScrollArea),
      tiles_(new Tiles),
      epoch_(new QSlider(Qt::Horizontal)),
      epochText_(new QLabel),
      shownTitle_(new QLabel),
      shown_(new QListWidget),
      play_(new QToolButton) {
  area_->setWidget(tiles_);
  area_->setWidgetResizable(true);
  epoch_->setObjectName(QStringLiteral("exampleEpoch"));
  epoch_->setPageStep(1);
  play_->setIcon(themedIcon("play"));
  play_->setToolTip(tr("Show the epochs one after another"));
  play_->setProperty("kind", "quiet");
  auto* row = new QHBoxLayout;
  row->addWidget(play_);
  row->addWidget(epoch_, 1);
  row->addWidget(epochText_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->setSpacing(spacing::kMedium);
  column->addLayout(row);
  column->addWidget(area_, 1);
  column->addWidget(shownTitle_);
  column->addWidget(shown_);
  shownTitle_->setText(
      tr("What it learnt from last: pictures of a batch, changed and mixed as it was given them"));
  shown_->setObjectName(QStringLiteral("batchPictures"));
  shown_->setViewMode(QListView::IconMode);
  shown_->setIconSize({kShown, kShown});
  shown_->setGridSize({kShown + spacing::kSmall, kShown + spacing::kSmall});
  shown_->setFixedHeight(kShown + 2 * spacing::kMedium);
  shown_->setWrapping(false);
  shown_->setMovement(QListView::Static);
  shown_->setSelectionMode(QAbstractItemView::NoSelection);
  connect(epoch_, &QSlider::valueChanged, this, &ExamplesView::showEpoch);
  connect(epoch_, &QSlider::sliderMoved, this, [this] { follow_ = epoch_->value() == epoch_->maximum(); });
  connect(play_, &QToolButton::clicked, this, &ExamplesView::play);
  clear();
}

void ExamplesView::clear() {
  examples_.clear();
  answers_.clear();
  pictures_.clear();
  wanted_.clear();
  follow_ = true;
  epoch_->setRange(0, 0);
  showEpoch();
  showBatch({});
}

void ExamplesView::showBatch(const QList<QImage>& pictures) {
  shown_->clear();
  for (const QImage& picture : pictures) (new QListWidgetItem(shown_))->setIcon(QPixmap::fromImage(picture));
  shownTitle_->setVisible(!pictures.isEmpty());
  shown_->setVisible(!pictures.isEmpty());
}

void ExamplesView::setExamples(const QList<QPair<QString, QString>>& filesAndLabels) {
  examples_ = filesAndLabels;
  showEpoch();
}

void ExamplesView::addAnswer(int epoch, const QString& file, const ExampleAnswer& answer) {
  answers_[epoch][file] = answer;
  epoch_->setRange(0, static_cast<int>(answers_.size()) - 1);
  if (follow_) epoch_->setValue(epoch_->maximum());
  showEpoch();
}

void ExamplesView::showPicture(int epoch, const QString& file, const QImage& picture) {
  if (epoch != epochShown()) return;
  pictures_[file] = picture;
  showEpoch();
}

void ExamplesView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  Q_EMIT appeared();
  wantPictures();
}

int ExamplesView::epochShown() const {
  return answers_.keys().value(epoch_->value());
}

void ExamplesView::wantPictures() {
  if (!isVisible()) return;
  const int epoch = epochShown();
  for (const QString& file : answers_.value(epoch).keys())
    if (std::exchange(wanted_[file], epoch) != epoch) Q_EMIT pictureWanted(epoch, file);
}

void ExamplesView::showEpoch() {
  const int epoch = epochShown();
  const auto answers = answers_.value(epoch);
  const bool some = !answers_.isEmpty();
  epoch_->setEnabled(answers_.size() > 1);
  play_->setEnabled(answers_.size() > 1);
  epochText_->setText(some ? tr("after epoch %1").arg(epoch)
                           : tr("After each epoch these pictures show where the network looks."));
  QList<Tiles::Tile> tiles;
  for (const auto& [file, label] : examples_)
    tiles.append({label, answers.value(file), answers.contains(file) ? pictures_.value(file) : QImage()});
  tiles_->setTiles(tiles);
  wantPictures();
}

void ExamplesView::play() {
  follow_ = false;
  epoch_->setValue(0);
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this, [this, timer] {
    if (epoch_->value() < epoch_->maximum()) return epoch_->setValue(epoch_->value() + 1);
    follow_ = true;
    timer->deleteLater();
  });
  timer->start(kStepMs);
}

}  // namespace effnet

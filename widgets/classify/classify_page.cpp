#include "widgets/classify/classify_page.h"

#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/raw_map_file.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

bool isCheckpoint(const QString& file) {
  static const QStringList suffixes{QStringLiteral("safetensors"), QStringLiteral("pth"),
                                    QStringLiteral("pt"), QStringLiteral("bin")};
  return suffixes.contains(QFileInfo(file).suffix().toLower());
}

QRectF rectangle(const PixelBox& box) {
  return {box.x, box.y, box.width, box.height};
}

}  // namespace

ClassifyPage::ClassifyPage(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("classifyPage"));
  setAcceptDrops(true);
  pictures_ = new FilmStripModel(this);
  shown_ = new FilmStripOrder(this);
  shown_->setSourceModel(pictures_);
  buildLayout();
  connectViews();
  connectPictures();
  addShortcuts();
  showEmptyOrContent();
}

void ClassifyPage::connectViews() {
  connect(banner_, &MessageBanner::actionTriggered, this, [this] {
    if (partial_.isEmpty()) return Q_EMIT engineRestartRequested();
    Q_EMIT partialRequested(partial_);
  });
  connect(card_, &CheckpointCard::inspectRequested, this, [this] { Q_EMIT inspectRequested(source_); });
  connect(card_, &CheckpointCard::openRequested, this, &ClassifyPage::chooseCheckpoint);
  connect(card_, &CheckpointCard::sourceChosen, this, &ClassifyPage::checkpointRequested);
  connect(empty_, &DropTarget::filesDropped, this, &ClassifyPage::openFiles);
  connect(view_, &ImageView::hovered, this, &ClassifyPage::updateHover);
  connect(view_, &ImageView::magnificationChanged, this,
          [this](double factor) { zoom_->setText(percent(factor, 0)); });
  connect(classes_, &ClassList::classChosen, this, &ClassifyPage::chooseClass);
  connect(panel_, &ExplainPanel::methodChanged, this, [this] {
    answer_.reset();
    ask({});
    compare_->setMethod(panel_->method());
  });
  connect(panel_, &ExplainPanel::optionsChanged, this, &ClassifyPage::updateLayer);
  connect(panel_, &ExplainPanel::optionsChanged, this,
          [this] { compare_->setOptions(panel_->options(), panel_->opacity()); });
  connect(panel_, &ExplainPanel::opacityChanged, this,
          [this](double opacity) { compare_->setOptions(panel_->options(), opacity); });
  connect(compare_, &ComparisonGrid::closed, this, [this] { stack_->setCurrentIndex(1); });
  connect(panel_, &ExplainPanel::opacityChanged, view_, &ImageView::setLayerOpacity);
  connect(panel_, &ExplainPanel::mapVisibleChanged, view_, &ImageView::setLayerVisible);
  connect(panel_, &ExplainPanel::boxVisibleChanged, view_, &ImageView::setBoxVisible);
}

void ClassifyPage::connectPictures() {
  connect(pictures_, &FilmStripModel::thumbnailWanted, this, &ClassifyPage::thumbnailWanted);
  connect(strip_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClassifyPage::select);
  connect(filter_, &QLineEdit::textChanged, shown_, &FilmStripOrder::setWords);
  connect(filter_, &QLineEdit::textChanged, this, &ClassifyPage::updateCounts);
  connect(order_, &QComboBox::currentIndexChanged, this,
          [this](int index) { shown_->setOrder(static_cast<FilmStripOrder::By>(index)); });
  connect(classifyAll_, &QPushButton::clicked, this, [this] {
    QStringList files;
    for (int row = 0; row < shown_->rowCount(); ++row) {
      files.append(shown_->index(row, 0).data(FilmStripModel::FileRole).toString());
    }
    Q_EMIT classifyAllRequested(files);
  });
}

void ClassifyPage::openFiles(const QStringList& files) {
  QStringList pictures;
  for (const QString& file : files) {
    if (isCheckpoint(file)) {
      Q_EMIT checkpointRequested(file);
    } else {
      pictures.append(file);
    }
  }
  if (pictures.isEmpty()) return;
  jump_ = true;
  Q_EMIT picturesRequested(pictures);
}

void ClassifyPage::addPictures(const QStringList& files) {
  if (files.isEmpty()) return;
  const bool jump = std::exchange(jump_, false) || pictures_->rowCount() == 0 || files.size() == 1;
  pictures_->add(files);
  showEmptyOrContent();
  updateCounts();
  if (jump) {
    strip_->setCurrentIndex(shown_->mapFromSource(pictures_->index(pictures_->rowOf(files.first()))));
  }
}

void ClassifyPage::showEmptyOrContent() {
  const bool any = pictures_->rowCount() > 0;
  if (stack_->currentWidget() != compare_) stack_->setCurrentIndex(any ? 1 : 0);
  strip_->setVisible(any);
}

void ClassifyPage::startComparison() {
  if (hasModel_) compare_->add(source_);
  stack_->setCurrentWidget(compare_);
}

void ClassifyPage::select(const QModelIndex& current) {
  const QString file = current.data(FilmStripModel::FileRole).toString();
  if (file.isEmpty() || file == file_) return;
  file_ = file;
  bytes_.clear();
  answer_.reset();
  banner_->clear();
  Q_EMIT pictureRequested(file);
}

void ClassifyPage::step(int by) {
  const QModelIndex next = shown_->index(strip_->currentIndex().row() + by, 0);
  if (next.isValid()) strip_->setCurrentIndex(next);
}

void ClassifyPage::showPicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes) {
  if (file != file_) return;
  bytes_ = bytes;
  view_->setPicture(levels);
  compare_->setPicture(file, levels, bytes);
  // The classes stay, paler, until the new ones arrive: a list that empties between two pictures flickers.
  classes_->setEnabled(false);
  ask({});
}

void ClassifyPage::showPictureError(const QString& file, const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, shortName(file));
  pictures_->setError(file, sentence);
  if (file != file_) return;
  view_->clear();
  classes_->clearScores();
  showAnswerTexts();
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  pictures_->setThumbnail(file, thumbnail);
}

void ClassifyPage::ask(const QList<int>& classes) {
  if (!hasModel_ || bytes_.isEmpty()) return;
  ExplainWish wish{file_, bytes_, panel_->method(), classes};
  // Methods of many forward passes explain one class at a time.
  const bool costly =
      wish.method.name == QLatin1String("scorecam") || wish.method.name == QLatin1String("ablationcam");
  if (classes.isEmpty() && costly && classes_->currentClass() >= 0) wish.classes = {classes_->currentClass()};
  if (costly) Q_EMIT statusMessage(tr("Explaining %1 by many forward passes…").arg(shortName(file_)));
  Q_EMIT explainRequested(wish);
}

void ClassifyPage::showModel(const OpenedModel& model, const QString& source) {
  hasModel_ = true;
  source_ = source;
  card_->showModel(model, source);
  panel_->setStages(static_cast<int>(model.network.stages.size()) + (model.network.headChannels > 0 ? 2 : 1));
  pictures_->forgetAnswers();
  answer_.reset();
  banner_->clear();
  empty_->setSentence(
      tr("Drop photographs here to see what %1 recognises in them, and where.").arg(card_->title()));
  ask({});
}

void ClassifyPage::showOpening(const QString& source) {
  hasModel_ = false;
  card_->showOpening(source);
}

void ClassifyPage::showModelError(const QString& source, const QString& code, const QString& detail) {
  if (!hasModel_) card_->showEmpty();
  const bool partly =
      code == QLatin1String("checkpoint_incomplete") || code == QLatin1String("checkpoint_mismatch");
  partial_ = partly ? source : QString();
  banner_->setAction(partly ? tr("Open what fits") : QString());
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, checkpointTitle(source)), detail);
}

void ClassifyPage::setRecentCheckpoints(const QStringList& sources) {
  card_->setRecent(sources);
}

void ClassifyPage::showExplanation(const ExplainWish& wish, const Explanation& explanation) {
  if (!explanation.top.empty()) pictures_->setTop(wish.file, explanation.top.front());
  if (wish.file != file_ || wish.method != panel_->method()) return;
  const int keep = answer_ ? classes_->currentClass() : -1;
  std::vector<ClassMap> known;
  if (answer_ && answer_->rows == explanation.rows && answer_->columns == explanation.columns) {
    known = std::move(answer_->maps);
  }
  answer_ = explanation;
  for (ClassMap& map : known) {
    if (answer_->mapOf(map.index) == nullptr) answer_->maps.push_back(std::move(map));
  }
  banner_->clear();
  classes_->setEnabled(true);
  classes_->setScores(explanation.top, keep);
  showAnswerTexts();
  updateLayer();
}

void ClassifyPage::showExplainError(const ExplainWish& wish, const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, shortName(wish.file));
  const bool aboutPicture = code.startsWith(QLatin1String("image_"));
  if (aboutPicture) pictures_->setError(wish.file, sentence);
  if (wish.file != file_) return;
  view_->clearLayer();
  answer_.reset();
  classes_->clearScores();
  showAnswerTexts();
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::chooseClass(int index) {
  if (!answer_) return;
  if (answer_->mapOf(index) == nullptr) {
    ask({index});
  } else {
    updateLayer();
  }
}

void ClassifyPage::updateLayer() {
  const ClassMap* map = answer_ ? answer_->mapOf(classes_->currentClass()) : nullptr;
  if (map == nullptr) {
    view_->clearLayer();
    return;
  }
  const QRectF box = rectangle(answer_->box);
  const HeatLayer layer = makeHeatLayer(*map, answer_->rows, answer_->columns, box.size(), panel_->options());
  panel_->showRange(layer.range);
  view_->setLayer(layer, box);
}

void ClassifyPage::updateHover(const std::optional<QPointF>& pixel) {
  const ClassMap* map = answer_ ? answer_->mapOf(classes_->currentClass()) : nullptr;
  std::optional<float> value;
  if (pixel && map != nullptr && answer_->box.width > 0 && answer_->box.height > 0) {
    value =
        heatValue(*map, answer_->rows, answer_->columns, (pixel->x() - answer_->box.x) / answer_->box.width,
                  (pixel->y() - answer_->box.y) / answer_->box.height);
  }
  panel_->showValue(value);
  QString text;
  if (pixel) {
    text = tr("x %1, y %2").arg(static_cast<int>(pixel->x())).arg(static_cast<int>(pixel->y()));
    if (value) text += tr(" · map %1").arg(threeDigits(*value));
  }
  hover_->setText(text);
}

void ClassifyPage::showAnswerTexts() {
  timing_->clear();
  hint_->clear();
  if (!answer_) return;
  const auto milliseconds = [](double value) { return QLocale().toString(value, 'f', value < 10 ? 1 : 0); };
  QStringList parts{tr("decode %1").arg(milliseconds(answer_->decodeMs)),
                    tr("prepare %1").arg(milliseconds(answer_->preprocessMs)),
                    tr("network %1").arg(milliseconds(answer_->forwardMs))};
  if (answer_->explainMs > 0) parts.append(tr("explain %1").arg(milliseconds(answer_->explainMs)));
  timing_->setText(parts.join(QStringLiteral(" · ")) + tr(" ms"));
  QStringList hints;
  if (answer_->entropy) {
    hints.append(tr("As undecided as between %1 equal classes (entropy %2).")
                     .arg(threeDigits(std::exp(*answer_->entropy)), threeDigits(*answer_->entropy)));
  }
  if (answer_->energy) {
    hints.append(tr("Energy %1; pictures unlike the training data have a higher one.")
                     .arg(threeDigits(*answer_->energy)));
  }
  hint_->setText(hints.join(QLatin1Char(' ')));
  hint_->setVisible(!hints.isEmpty());
}

void ClassifyPage::showTop(const QString& file, const ClassScore& top) {
  pictures_->setTop(file, top);
}

void ClassifyPage::showFolderError(const QString& file, const QString& code) {
  pictures_->setError(file, errorSentence(code, shortName(file)));
}

void ClassifyPage::updateCounts() {
  const int all = pictures_->rowCount();
  const int visible = shown_->rowCount();
  count_->setText(visible == all ? tr("Pictures: %1").arg(all)
                                 : tr("Pictures: %1 of %2").arg(visible).arg(all));
  classifyAll_->setEnabled(visible > 1);
}

void ClassifyPage::showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart) {
  partial_.clear();
  banner_->setAction(canRestart ? tr("Try again") : QString());
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::clearEngineTrouble() {
  banner_->clear();
}

void ClassifyPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasImage())
    event->acceptProposedAction();
}

void ClassifyPage::dropEvent(QDropEvent* event) {
  if (takeMime(event->mimeData())) event->acceptProposedAction();
}

bool ClassifyPage::takeMime(const QMimeData* mime) {
  if (mime == nullptr) return false;
  const QStringList files = localFiles(mime);
  if (!files.isEmpty()) {
    openFiles(files);
    return true;
  }
  const QImage picture = qvariant_cast<QImage>(mime->imageData());
  if (picture.isNull()) return false;
  Q_EMIT pasted(picture);
  return true;
}

void ClassifyPage::paste() {
  if (takeMime(QGuiApplication::clipboard()->mimeData())) return;
  Q_EMIT statusMessage(tr("There is no picture in the clipboard."));
}

void ClassifyPage::chooseFiles() {
  openFiles(QFileDialog::getOpenFileNames(this, tr("Open pictures or a checkpoint"), {},
                                          tr("Pictures and checkpoints (*.jpg *.jpeg *.png *.webp *.bmp "
                                             "*.tif *.tiff *.safetensors *.pth *.pt);;All files (*)")));
}

void ClassifyPage::chooseCheckpoint() {
  const QString file = QFileDialog::getOpenFileName(
      this, tr("Open a checkpoint"), {}, tr("Checkpoints (*.safetensors *.pth *.pt *.bin);;All files (*)"));
  if (!file.isEmpty()) Q_EMIT checkpointRequested(file);
}

void ClassifyPage::copyView() {
  const QImage picture = view_->composed();
  if (picture.isNull()) return;
  QGuiApplication::clipboard()->setImage(picture);
  Q_EMIT statusMessage(tr("The picture with its map is in the clipboard."));
}

void ClassifyPage::saveView() {
  const QString suggested = QFileInfo(file_).completeBaseName() + QStringLiteral("_map.png");
  const QString file = QFileDialog::getSaveFileName(this, tr("Save the picture with its map"), suggested,
                                                    tr("PNG (*.png);;JPEG (*.jpg)"));
  if (file.isEmpty()) return;
  if (view_->composed().save(file)) {
    Q_EMIT statusMessage(tr("Saved %1.").arg(file));
  } else {
    banner_->showMessage(MessageBanner::Kind::Error,
                         errorSentence(QStringLiteral("write_failed"), shortName(file)));
  }
}

void ClassifyPage::saveRawMap() {
  const ClassMap* map = answer_ ? answer_->mapOf(classes_->currentClass()) : nullptr;
  if (map == nullptr) {
    Q_EMIT statusMessage(tr("There is no map to save yet."));
    return;
  }
  const QString suggested = QFileInfo(file_).completeBaseName() + QStringLiteral("_map.npy");
  const QString file =
      QFileDialog::getSaveFileName(this, tr("Save the raw map"), suggested, tr("NumPy array (*.npy)"));
  QString error;
  if (file.isEmpty()) return;
  if (writeRawMap(file, map->values, answer_->rows, answer_->columns, &error)) {
    Q_EMIT statusMessage(tr("Saved %1.").arg(file));
  } else {
    banner_->showMessage(MessageBanner::Kind::Error,
                         errorSentence(QStringLiteral("write_failed"), shortName(file)), error);
  }
}

}  // namespace effnet

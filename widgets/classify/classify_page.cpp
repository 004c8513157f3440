#include "widgets/classify/classify_page.h"

#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/faithfulness_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

QRectF rectangle(const PixelBox& box) {
  return {box.x, box.y, box.width, box.height};
}

}  // namespace

ClassifyPage::ClassifyPage(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("classifyPage"));
  setAcceptDrops(true);
  pictures_ = new FilmStripModel(this);
  shown_ = new FilmStripOrder(this);
  shown_->setPictures(pictures_);
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
  connect(anyClass_, &QLineEdit::returnPressed, this, [this] { chooseOtherClass(anyClass_->text()); });
  connect(classes_, &ClassList::classChosen, this, &ClassifyPage::chooseClass);
  connect(panel_, &ExplainPanel::methodChanged, this, [this] {
    resetMeasures();
    answer_.reset();
    ask({});
    compare_->setMethod(panel_->method());
  });
  connect(panel_, &ExplainPanel::optionsChanged, this, &ClassifyPage::updateLayer);
  connect(panel_, &ExplainPanel::opacityChanged, this,
          [this](double opacity) { compare_->setOptions(panel_->options(), opacity); });
  connect(compare_, &ComparisonGrid::closed, this, &ClassifyPage::showPictures);
  connect(compare_, &ComparisonGrid::pictureChosen, this, [this](const QString& file) {
    const int row = pictures_->rowOf(file);
    if (row >= 0) strip_->setCurrentIndex(shown_->mapFromSource(pictures_->index(row)));
  });
  connect(evaluation_, &EvaluationView::closed, this, &ClassifyPage::showPictures);
  connect(evaluation_, &EvaluationView::imagesChosen, this, &ClassifyPage::showOnly);
  connect(evaluation_, &EvaluationView::saveRequested, this, &ClassifyPage::saveEvaluation);
  connect(faithfulness_, &FaithfulnessPanel::measureRequested, this, &ClassifyPage::askForMeasures);
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
  connect(kind_, &QComboBox::currentIndexChanged, this, [this](int index) {
    shown_->setKind(static_cast<FilmStripOrder::Kind>(index));
    updateCounts();
  });
  connect(only_, &QToolButton::clicked, this, [this] { showOnly({}, {}); });
  connect(classifyAll_, &QPushButton::clicked, this, [this] { Q_EMIT classifyAllRequested(shownFiles()); });
}

void ClassifyPage::addPictures(const QStringList& files) {
  if (files.isEmpty()) return;
  if (only_->isVisibleTo(this)) {
    shown_->setOnly({});
    only_->hide();
  }
  const bool jump = std::exchange(jump_, false) || pictures_->rowCount() == 0 || files.size() == 1;
  pictures_->add(files);
  showEmptyOrContent();
  updateCounts();
  if (!jump) return;
  strip_->setCurrentIndex(shown_->mapFromSource(pictures_->index(pictures_->rowOf(files.first()))));
  // Arrows, Space, R and W work from here on, unless somebody is typing.
  if (qobject_cast<QLineEdit*>(focusWidget()) == nullptr) strip_->setFocus();
}

void ClassifyPage::addUnreadable(const QString& path, const QString& code) {
  pictures_->add({path});
  showFolderError(path, code);
  showEmptyOrContent();
  updateCounts();
  if (!strip_->currentIndex().isValid())
    strip_->setCurrentIndex(shown_->mapFromSource(pictures_->index(pictures_->rowOf(path))));
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Warning, errorSentence(code, shortName(path)));
}

QStringList ClassifyPage::shownFiles() const {
  QStringList files;
  for (int row = 0; row < shown_->rowCount(); ++row) {
    files.append(shown_->index(row, 0).data(FilmStripModel::FileRole).toString());
  }
  return files;
}

void ClassifyPage::showEmptyOrContent() {
  const bool elsewhere = stack_->currentWidget() == compare_ || stack_->currentWidget() == evaluation_;
  if (!elsewhere) showPictures();
  strip_->setVisible(pictures_->rowCount() > 0);
}

void ClassifyPage::showPictures() {
  stack_->setCurrentIndex(pictures_->rowCount() > 0 ? 1 : 0);
}

void ClassifyPage::showOnly(const QString& title, const QStringList& files) {
  const QString current = file_;
  pictures_->add(files);
  shown_->setOnly(files);
  only_->setVisible(!files.isEmpty());
  only_->setText(tr("%1  ✕").arg(title));
  showEmptyOrContent();
  updateCounts();
  showPictures();
  const int row = pictures_->rowOf(files.isEmpty() ? current : files.first());
  if (row >= 0) strip_->setCurrentIndex(shown_->mapFromSource(pictures_->index(row)));
  strip_->setFocus();  // its keys step through them and take notes
}

void ClassifyPage::showEvaluation(const QString& folder, const EvaluationReport& report) {
  evaluation_->showReport(folder, card_->title(), report);
  showEvaluation_->show();
  stack_->setCurrentWidget(evaluation_);
  // Images of a labelled folder stand for what the network was trained on, where no run says better.
  if (!energyFromRun_ && std::isfinite(report.energyThreshold)) energyThreshold_ = report.energyThreshold;
  showAnswerTexts();
}

void ClassifyPage::startComparison(bool methods) {
  compare_->setPictures(shownFiles());
  // Methods part at the earlier stages, which exact CAM does not have.
  if (methods && !panel_->hasStages()) {
    ExplainMethod staged = panel_->method();
    staged.name = QStringLiteral("gradcam");
    panel_->setMethod(staged);
  }
  if (hasModel_ && methods) compare_->showMethods(source_);
  if (hasModel_ && !methods) compare_->add(source_);
  stack_->setCurrentWidget(compare_);
}

void ClassifyPage::compareNetworks(const QStringList& sources, const QStringList& pictures) {
  compare_->showNetworks(sources);
  compare_->setPictures(pictures);
  stack_->setCurrentWidget(compare_);
  openFiles(sources.mid(0, 1) + pictures);
}

void ClassifyPage::select(const QModelIndex& current) {
  const QString file = current.data(FilmStripModel::FileRole).toString();
  if (file.isEmpty() || file == file_) return;
  camera_->setChecked(false);
  if (stack_->currentWidget() == evaluation_) showPictures();  // whoever chooses a picture wants to see it
  file_ = file;
  bytes_.clear();
  answer_.reset();
  forgetOtherClass();
  classes_->setCurrentIndex({});
  resetMeasures();
  showNote();
  banner_->clear();
  flaws_.clear();
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

void ClassifyPage::showPictureFlaw(const QString& file, const QString& flaws) {
  if (file != file_) return;
  flaws_ = flaws;
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Warning,
                       errorSentence(QStringLiteral("image_flawed"), shortName(file)), flaws);
}

void ClassifyPage::showPictureError(const QString& file, const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, shortName(file));
  pictures_->setError(file, sentence);
  if (file != file_) return;
  view_->clear(sentence);  // stays, whatever the banner has to say next
  resetMeasures();
  classes_->clearScores();
  showAnswerTexts();
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  pictures_->setThumbnail(file, thumbnail);
  for (QToolButton* sample : empty_->findChildren<QToolButton*>("sample"))
    if (sample->property("file") == file) sample->setIcon(QPixmap::fromImage(thumbnail));
}

void ClassifyPage::ask(const QList<int>& classes) {
  if (!hasModel_ || bytes_.isEmpty()) return;
  ExplainWish wish{file_, bytes_, panel_->method(), classes};
  if (classes.isEmpty() && otherClass_) wish.classes = {*otherClass_};
  Q_EMIT explainRequested(wish);
}

void ClassifyPage::showModel(const OpenedModel& model, const QString& source) {
  hasModel_ = true;
  source_ = source;
  card_->showModel(model, source);
  panel_->setNetwork(model.network);
  energyFromRun_ = model.energyThreshold.has_value();
  energyThreshold_ = model.energyThreshold;
  labels_.clear();
  for (const std::string& label : model.labels) labels_.append(QString::fromStdString(label));
  offerClasses();
  pictures_->forgetAnswers();
  answer_.reset();
  forgetOtherClass();
  classes_->setCurrentIndex({});
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
  std::vector<ClassScore> asked;
  if (answer_) asked = std::move(answer_->asked);
  std::vector<ClassMap> known;
  if (answer_ && answer_->rows == explanation.rows && answer_->columns == explanation.columns) {
    known = std::move(answer_->maps);
  }
  answer_ = explanation;
  for (ClassMap& map : known) {
    if (answer_->mapOf(map.index) == nullptr) answer_->maps.push_back(std::move(map));
  }
  banner_->clear();
  if (!flaws_.isEmpty()) showPictureFlaw(file_, flaws_);
  classes_->setEnabled(true);
  shownMethod_ = wish.method;
  for (const ClassScore& score : asked)
    if (answer_->scoreOf(score.index) == nullptr) answer_->asked.push_back(score);
  listClasses();
  panel_->setClasses(explanation.top);
  resetMeasures();
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
  classes_->setEnabled(true);
  classes_->clearScores();
  showAnswerTexts();
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::showExplainStopped(const ExplainWish& wish) {
  if (wish.file != file_) return;
  panel_->setMethod(shownMethod_ == wish.method ? ExplainMethod() : shownMethod_);
  Q_EMIT statusMessage(errorSentence(QStringLiteral("cancelled"), {}));
}

int ClassifyPage::explainedClass() const {
  return otherClass_.value_or(classes_->currentClass());
}

void ClassifyPage::chooseClass(int index) {
  forgetOtherClass();
  showClass(index);
}

void ClassifyPage::forgetOtherClass() {
  otherClass_.reset();
  anyClass_->clear();
}

void ClassifyPage::chooseOtherClass(const QString& label) {
  const auto same = [&](const QString& each) { return each.compare(label, Qt::CaseInsensitive) == 0; };
  const auto found = std::ranges::find_if(labels_, same);
  if (found == labels_.end()) return;
  const auto index = static_cast<int>(found - labels_.begin());
  if (classes_->choose(index)) return;
  otherClass_ = index;
  classes_->setCurrentIndex({});
  showClass(index);
}

/// The top classes, and below them the one that was asked for by its name.
void ClassifyPage::listClasses() {
  std::vector<ClassScore> scores = answer_->top;
  if (const ClassScore* other = otherClass_ ? answer_->scoreOf(*otherClass_) : nullptr;
      other && std::ranges::find(scores, other->index, &ClassScore::index) == scores.end())
    scores.push_back(*other);
  const int wanted = explainedClass();
  classes_->setScores(scores, wanted);
  if (otherClass_ && classes_->currentClass() != wanted) classes_->setCurrentIndex({});
}

void ClassifyPage::showClass(int index) {
  if (!answer_) return;
  resetMeasures();
  if (otherClass_) listClasses();
  if (answer_->mapOf(index) == nullptr) {
    ask({index});
  } else {
    updateLayer();
  }
}

void ClassifyPage::updateLayer() {
  const ClassMap* map = answer_ ? answer_->mapOf(explainedClass()) : nullptr;
  if (map == nullptr) {
    view_->clearLayer();
  } else {
    const QRectF box = rectangle(answer_->box);
    const HeatLayer layer =
        makeHeatLayer(*map, answer_->rows, answer_->columns, box.size(), panel_->options());
    panel_->showRange(layer.range);
    view_->setLayer(layer, box);
  }
  compare_->setOptions(panel_->options(), panel_->opacity());
}

void ClassifyPage::updateHover(const std::optional<QPointF>& pixel) {
  const ClassMap* map = answer_ ? answer_->mapOf(explainedClass()) : nullptr;
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
  if (answer_->energy) hints.append(energyText(*answer_->energy));
  hint_->setText(hints.join(QLatin1Char(' ')));
  hint_->setVisible(!hints.isEmpty());
}

QString ClassifyPage::energyText(double energy) const {
  const QString value = threeDigits(energy);
  if (!energyThreshold_)
    return tr("Energy %1; pictures unlike the training data have a higher one. No limit is known for this "
              "network: "
              "evaluate a labelled folder to have one.")
        .arg(value);
  const QString limit = threeDigits(*energyThreshold_);
  const QString from = energyFromRun_ ? tr("the run's validation pictures") : tr("the evaluated folder");
  return energy > *energyThreshold_
             ? tr("Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.")
                   .arg(value, limit, from)
             : tr("Energy %1, below %2 as 95 % of %3: nothing unusual.").arg(value, limit, from);
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
  saveAnswers_->setEnabled(visible > 0);
}

void ClassifyPage::showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart) {
  partial_.clear();
  banner_->setAction(canRestart ? tr("Try again") : QString());
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::clearEngineTrouble() {
  banner_->clear();
}

}  // namespace effnet

#include "widgets/classify/picture_session.h"

#include "widgets/common/error_text.h"
#include "widgets/maps/heat_layer.h"

#include <algorithm>
#include <utility>

namespace effnet {

PictureSession::PictureSession(QObject* parent) : QObject(parent), pictures_(new FilmStripModel(this)) {}

void PictureSession::openNetwork(const OpenedModel& model, const QString& source) {
  source_ = source;
  hasNetwork_ = true;
  labels_.clear();
  for (const std::string& label : model.labels) labels_.append(QString::fromStdString(label));
  // An engine that was started anew opens the same network: what it said of pictures still holds.
  const KnownNetwork now(model, source.toStdString());
  if (!network_ || !network_->isSame(now)) pictures_->forgetAnswers();
  network_ = now;
  answer_.reset();
  forgetClass();
  Q_EMIT networkChanged(model);
  ask({});
}

void PictureSession::choose(const QString& file) {
  if (file.isEmpty() || file == file_) return;
  file_ = file;
  bytes_.clear();
  flaws_.clear();
  answer_.reset();
  forgetClass();
  Q_EMIT chosen();
  forgetMeasures();
  Q_EMIT pictureRequested(file);
}

void PictureSession::takePicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes) {
  if (file != file_) return;
  bytes_ = bytes;
  Q_EMIT pictureShown(levels, bytes);
  ask({});
}

void PictureSession::takeFlaw(const QString& file, const QString& flaws) {
  if (file != file_) return;
  flaws_ = flaws;
  Q_EMIT flawFound(errorSentence(QStringLiteral("image_flawed"), shortName(file)), flaws);
}

void PictureSession::failPicture(const QString& file, const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, shortName(file));
  pictures_->setError(file, sentence);
  if (file != file_) return;
  forgetMeasures();
  Q_EMIT pictureFailed(sentence, detail);
}

void PictureSession::setMethod(const ExplainMethod& method) {
  method_ = method;
  forgetMeasures();
  answer_.reset();
  ask({});
}

void PictureSession::ask(const QList<int>& classes) {
  if (!hasNetwork_ || bytes_.isEmpty()) return;
  Q_EMIT explainRequested(
      {file_, bytes_, method_, classes.isEmpty() && byName_ ? QList<int>{*byName_} : classes});
}

void PictureSession::forgetClass() {
  chosen_ = -1;
  byName_.reset();
}

void PictureSession::explain(int index, bool byName) {
  chosen_ = byName ? -1 : index;
  byName_ = byName ? std::optional(index) : std::nullopt;
  if (!answer_) return;
  forgetMeasures();
  if (map() == nullptr) return ask({index});  // the one of before stays until then
  Q_EMIT mapChanged();
}

int PictureSession::explainedClass() const {
  return byName_.value_or(answer_ ? chosen_ : -1);
}

void PictureSession::takeAnswer(const ExplainWish& wish, const Explanation& answer) {
  if (!answer.top.empty()) pictures_->setTop(wish.file, answer.top.front());
  if (wish.file != file_ || wish.method != method_) return;
  std::optional<Explanation> before = std::exchange(answer_, answer);
  if (before) keepWhatWasAsked(*before);
  answeredBy_ = wish.method;
  chooseAmongTop();
  Q_EMIT answered();
  forgetMeasures();
  if (!flaws_.isEmpty()) takeFlaw(file_, flaws_);
}

/// The class chosen by hand, or the likeliest where it is not in the list any more.
void PictureSession::chooseAmongTop() {
  const auto& top = answer_->top;
  if (std::ranges::find(top, chosen_, &ClassScore::index) == top.end())
    chosen_ = top.empty() ? -1 : top.front().index;
}

/// Maps and scores of classes that were asked for one by one.
void PictureSession::keepWhatWasAsked(Explanation& before) {
  if (before.rows == answer_->rows && before.columns == answer_->columns)
    for (ClassMap& map : before.maps)
      if (answer_->mapOf(map.index) == nullptr) answer_->maps.push_back(std::move(map));
  for (ClassScore& score : before.asked)
    if (answer_->scoreOf(score.index) == nullptr) answer_->asked.push_back(std::move(score));
}

void PictureSession::failAnswer(const ExplainWish& wish, const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, shortName(wish.file));
  if (code.startsWith(QLatin1String("image_"))) pictures_->setError(wish.file, sentence);
  if (wish.file != file_) return;
  answer_.reset();
  Q_EMIT answerFailed(sentence, detail);
}

void PictureSession::stopAnswer(const ExplainWish& wish) {
  if (wish.file != file_) return;
  Q_EMIT methodWanted(answeredBy_ == wish.method ? ExplainMethod() : answeredBy_);
}

std::optional<float> PictureSession::mapValue(const QPointF& pixel) const {
  const ClassMap* shown = map();
  if (shown == nullptr || answer_->box.width <= 0 || answer_->box.height <= 0) return {};
  return heatValue(*shown, answer_->rows, answer_->columns, (pixel.x() - answer_->box.x) / answer_->box.width,
                   (pixel.y() - answer_->box.y) / answer_->box.height);
}

void PictureSession::forgetMeasures() {
  ++measureRun_;
  Q_EMIT measuresForgotten();
}

void PictureSession::measure(int steps) {
  if (!answer_ || explainedClass() < 0) return;
  ExplainWish wish{file_, bytes_, method_, {explainedClass()}};
  wish.steps = steps;
  Q_EMIT measureRequested(wish, measureRun_);
}

void PictureSession::takeMeasures(int run, const MapMeasures& measures) {
  if (run == measureRun_) Q_EMIT measured(measures);
}

void PictureSession::failMeasures(int run, const QString& code) {
  if (run == measureRun_) Q_EMIT measuringFailed(errorSentence(code, shortName(file_)));
}

void PictureSession::toggleNote(PictureNote note) {
  if (file_.isEmpty()) return;
  // The filter may take the picture out of the strip, which chooses another one.
  const QString file = file_;
  const PictureNote changed = pictures_->noteOf(file) == note ? PictureNote::None : note;
  pictures_->setNote(file, changed);
  Q_EMIT noteChanged(file, changed);
}

void PictureSession::startCamera() {
  beforeCamera_ = std::exchange(file_, QStringLiteral("camera"));
}

void PictureSession::takeFrame(const QImage& frame, const QByteArray& jpeg,
                               const std::optional<Explanation>& answer) {
  bytes_ = jpeg;
  answer_ = answer;
  if (answer_) chooseAmongTop();
  Q_EMIT frameShown(frame);
}

}  // namespace effnet

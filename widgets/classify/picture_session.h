#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/same_network.h"
#include "widgets/classify/explain_wish.h"
#include "widgets/classify/film_strip_model.h"

#include <QImage>
#include <QObject>
#include <QPointF>
#include <optional>

namespace effnet {

/// The pictures, the one that is looked at, its answer, and the network that answers: what services fill and
/// the panes show. What is late, of another picture or by another method, changes nothing.
class PictureSession : public QObject {
  Q_OBJECT

 public:
  explicit PictureSession(QObject* parent = nullptr);

  /// What is known of each picture.
  FilmStripModel& pictures() const { return *pictures_; }

  /// The open network; without one nothing is asked.
  void openNetwork(const OpenedModel& model, const QString& source);
  void closeNetwork() { hasNetwork_ = false; }
  bool hasNetwork() const { return hasNetwork_; }
  const QString& source() const { return source_; }
  QString label(int index) const { return labels_.value(index); }

  /// Another picture: what was known of the one before is forgotten.
  void choose(const QString& file);
  const QString& file() const { return file_; }
  /// As they lie in its file; empty until they are read.
  const QByteArray& bytes() const { return bytes_; }
  void takePicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes);
  /// It is shown all the same; what is wrong with it stays beside its answer.
  void takeFlaw(const QString& file, const QString& flaws);
  void failPicture(const QString& file, const QString& code, const QString& detail);

  /// The method chosen; the picture is asked about anew.
  void setMethod(const ExplainMethod& method);
  /// The method that questions are asked by from now on.
  void prepareMethod(const ExplainMethod& method) { method_ = method; }
  const ExplainMethod& method() const { return method_; }
  /// The class whose map is shown. `byName`: it need not be among the likeliest.
  void explain(int index, bool byName);
  /// −1 where there is none.
  int explainedClass() const;
  /// The one that was asked for by its name.
  std::optional<int> classByName() const { return byName_; }

  void takeAnswer(const ExplainWish& wish, const Explanation& answer);
  void failAnswer(const ExplainWish& wish, const QString& code, const QString& detail);
  /// The user does not want to wait for it: back to the method of before.
  void stopAnswer(const ExplainWish& wish);
  const std::optional<Explanation>& answer() const { return answer_; }
  /// Of the explained class; null where there is none yet.
  const ClassMap* map() const { return answer_ ? answer_->mapOf(explainedClass()) : nullptr; }
  std::optional<float> mapValue(const QPointF& pixel) const;

  /// Whether the map is faithful.
  void measure(int steps);
  bool canMeasure() const { return hasNetwork_ && !bytes_.isEmpty(); }
  void takeMeasures(int run, const MapMeasures& measures);
  void failMeasures(int run, const QString& code);

  void toggleNote(PictureNote note);

  /// The camera takes the place of a picture; where it never gave one, that picture is current again.
  void startCamera();
  void takeFrame(const QImage& frame, const QByteArray& jpeg, const std::optional<Explanation>& answer);
  void endCamera(bool sawSomething) { file_ = sawSomething ? QString() : beforeCamera_; }

 Q_SIGNALS:
  void pictureRequested(const QString& file);
  void explainRequested(const effnet::ExplainWish& wish);
  void measureRequested(const effnet::ExplainWish& wish, int run);
  void noteChanged(const QString& file, effnet::PictureNote note);

  void networkChanged(const effnet::OpenedModel& model);
  /// Another picture, of which nothing is known yet.
  void chosen();
  void pictureShown(const QList<QImage>& levels, const QByteArray& bytes);
  void pictureFailed(const QString& sentence, const QString& detail);
  /// There is an answer, or another one.
  void answered();
  void answerFailed(const QString& sentence, const QString& detail);
  /// The explained class is another one, or has its map now.
  void mapChanged();
  void methodWanted(const effnet::ExplainMethod& method);
  void flawFound(const QString& sentence, const QString& detail);
  void measuresForgotten();
  void measured(const effnet::MapMeasures& measures);
  void measuringFailed(const QString& sentence);
  void frameShown(const QImage& frame);

 private:
  void ask(const QList<int>& classes);
  void forgetClass();
  void forgetMeasures();
  void chooseAmongTop();
  void keepWhatWasAsked(Explanation& before);

  FilmStripModel* pictures_;
  QString source_;
  QStringList labels_;
  bool hasNetwork_ = false;
  std::optional<KnownNetwork> network_;  ///< that answered last
  QString file_;
  QString beforeCamera_;
  QString flaws_;
  QByteArray bytes_;
  std::optional<Explanation> answer_;
  ExplainMethod method_;
  ExplainMethod answeredBy_;
  int chosen_ = -1;
  std::optional<int> byName_;
  int measureRun_ = 0;
};

}  // namespace effnet

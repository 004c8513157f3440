#pragma once

#include "widgets/classify/picture_session.h"
#include "widgets/classify/report_wish.h"

#include <QUrl>
#include <QWidget>

namespace effnet {

class AnswerPane;
class CentrePane;
class CheckpointCard;
class ComparisonGrid;
class ComparisonLeader;
class EvaluationView;
class NearestPanel;
class PictureIntake;
class PictureOutput;
class PicturesPane;
class StartPane;
class TroubleBanner;
class ViewPane;

/// What does this network see? The panes around one session: shows values, emits wishes, holds no service.
class ClassifyPage : public QWidget {
  Q_OBJECT

 public:
  explicit ClassifyPage(QWidget* parent = nullptr);

  /// Opens what was dropped or chosen, here or anywhere in the window: checkpoints, pictures, folders.
  void openFiles(const QStringList& files);
  void setSamples(const QStringList& files);
  void setRecentCheckpoints(const QStringList& sources);

  void showOpening(const QString& source);
  /// `source`: the file, whose name is shown, or a built-in one.
  void showModel(const OpenedModel& model, const QString& source);
  void showModelError(const QString& source, const QString& code, const QString& detail);

  /// Adds something that holds no picture, with its reason. It is selected only where nothing else is.
  void addUnreadable(const QString& path, const QString& code);

  /// Adds pictures to the film strip; the first one is shown.
  void addPictures(const QStringList& files);
  void showPicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes) {
    session_->takePicture(file, levels, bytes);
  }
  /// What is wrong with a picture that is shown all the same.
  void showPictureFlaw(const QString& file, const QString& flaws) { session_->takeFlaw(file, flaws); }
  void showPictureError(const QString& file, const QString& code, const QString& detail) {
    session_->failPicture(file, code, detail);
  }
  void showThumbnail(const QString& file, const QImage& thumbnail);

  void showExplanation(const ExplainWish& wish, const Explanation& explanation) {
    session_->takeAnswer(wish, explanation);
  }
  void showExplainError(const ExplainWish& wish, const QString& code, const QString& detail) {
    session_->failAnswer(wish, code, detail);
  }
  /// The user does not want to wait for it: back to the method of before.
  void showExplainStopped(const ExplainWish& wish) { session_->stopAnswer(wish); }

  /// An answer of 'Classify all'.
  void showTop(const QString& file, const ClassScore& top) { session_->pictures().setTop(file, top); }
  void showFolderError(const QString& file, const QString& code);

  void showEvaluation(const QString& folder, const EvaluationReport& report);
  /// `run`: as in measureRequested; what another picture's measurement brings is dropped.
  void showMeasures(int run, const MapMeasures& measures) { session_->takeMeasures(run, measures); }
  void showMeasureError(int run, const QString& code) { session_->failMeasures(run, code); }
  /// What people noted about the open network's answers.
  void setNotes(const QHash<QString, PictureNote>& notes) { session_->pictures().setNotes(notes); }

  /// A sentence over the picture, and, where starting the engine anew may help, the button for it.
  void showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart);
  void clearEngineTrouble();

  /// What the camera sees now, with the answer to it where a network is open.
  void showCameraFrame(const QImage& frame, const QByteArray& jpeg, const std::optional<Explanation>& answer);
  void showCameraError(const QString& code, const QString& detail);

  ExplainMethod method() const { return session_->method(); }
  QString currentFile() const { return session_->file(); }

  /// These networks side by side on these pictures.
  void compareNetworks(const QStringList& sources, const QStringList& pictures);
  /// Networks side by side on the pictures of a folder, beside those that are there.
  void compareOnFolder(const QStringList& sources, const QString& folder);

  /// The comparison of networks, for its own wires.
  ComparisonGrid& comparison() const { return *compare_; }

  /// The evaluation of a folder, for its own wires.
  EvaluationView& evaluation() const { return *evaluation_; }

  /// The training pictures most like the current one, for their own wires.
  NearestPanel& nearest() const;

  /// Whether the current picture's classes and map are shown.
  bool isAnswered() const { return session_->answer().has_value(); }

 Q_SIGNALS:
  void checkpointRequested(const QString& source);
  /// The user agreed to what is missing in it.
  void partialRequested(const QString& source);
  /// What is inside?
  void inspectRequested(const QString& source);
  /// Folders and files to be looked through for pictures.
  void picturesRequested(const QStringList& paths);
  void pictureRequested(const QString& file);
  void pasted(const QImage& picture);
  void linkDropped(const QUrl& link);
  void cameraRequested(bool on);
  void thumbnailWanted(const QString& file);
  void explainRequested(const effnet::ExplainWish& wish);
  void classifyAllRequested(const QStringList& files);
  void evaluateRequested(const QString& folder);
  void measureRequested(const effnet::ExplainWish& wish, int run);
  void reportRequested(const effnet::ReportWish& wish);
  void fileWanted(const QString& file, const QByteArray& content);
  void noteChanged(const QString& file, effnet::PictureNote note);
  void engineRestartRequested();
  void statusMessage(const QString& text);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLayout();
  void connectWaysIn();
  void connectSession();
  void connectViews();
  void showOnly(const QString& title, const QStringList& files);

  PictureSession* session_;
  PictureIntake* intake_;
  PicturesPane* pictures_;
  AnswerPane* answers_;
  ViewPane* view_;
  ComparisonGrid* compare_;
  ComparisonLeader* leader_;
  EvaluationView* evaluation_;
  PictureOutput* output_;
  CheckpointCard* card_;
  StartPane* start_;
  TroubleBanner* banner_;
  CentrePane* centre_;
  bool jump_ = false;  ///< to the first of the pictures that were just asked for
};

}  // namespace effnet

#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/report_wish.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QStringList>
#include <QUrl>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace effnet {

class CheckpointCard;
class ClassList;
class ComparisonGrid;
class DropTarget;
class EvaluationView;
class FaithfulnessPanel;
class FilmStrip;
class ImageView;
class MessageBanner;

/// What does this network see? Shows values, emits wishes, holds no service.
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
  void showPicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes);
  /// What is wrong with a picture that is shown all the same.
  void showPictureFlaw(const QString& file, const QString& flaws);
  void showPictureError(const QString& file, const QString& code, const QString& detail);
  void showThumbnail(const QString& file, const QImage& thumbnail);

  void showExplanation(const ExplainWish& wish, const Explanation& explanation);
  void showExplainError(const ExplainWish& wish, const QString& code, const QString& detail);
  /// The user does not want to wait for it: back to the method of before.
  void showExplainStopped(const ExplainWish& wish);

  /// An answer of 'Classify all'.
  void showTop(const QString& file, const ClassScore& top);
  void showFolderError(const QString& file, const QString& code);

  void showEvaluation(const QString& folder, const EvaluationReport& report);
  /// `run`: as in measureRequested; what another picture's measurement brings is dropped.
  void showMeasures(int run, const MapMeasures& measures);
  void showMeasureError(int run, const QString& code);
  /// What people noted about the open network's answers.
  void setNotes(const QHash<QString, PictureNote>& notes);

  void showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart);
  void clearEngineTrouble();

  /// What the camera sees now, with the answer to it where a network is open.
  void showCameraFrame(const QImage& frame, const QByteArray& jpeg, const std::optional<Explanation>& answer);
  void showCameraError(const QString& code, const QString& detail);

  ExplainMethod method() const { return panel_->method(); }
  QString currentFile() const { return file_; }

  /// These networks side by side on these pictures.
  void compareNetworks(const QStringList& sources, const QStringList& pictures);

  /// The comparison of networks, for its own wires.
  ComparisonGrid& comparison() const { return *compare_; }

  /// Whether the current picture's classes and map are shown.
  bool isAnswered() const { return answer_.has_value(); }

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
  QWidget* buildLeft();
  QWidget* buildCentre();
  QWidget* buildViewBar();
  QWidget* buildRight();
  void connectViews();
  void connectPictures();
  void addShortcuts();
  void chooseFiles();
  void chooseCheckpoint();
  void paste();
  void startComparison(bool methods);
  void switchCamera(bool on);
  void pickFromScreen();
  QMenu* makeAddMenu();
  bool takeMime(const QMimeData* mime);
  void copyView();
  void saveView();
  void saveRawMap();
  void saveReport(bool all);
  void saveTable();
  void saveEvaluation();
  static QString noteText(PictureNote note);
  void toggleNote(PictureNote note);
  void showNote();
  void resetMeasures();
  void askForMeasures();
  void chooseFolderToEvaluate();
  QStringList shownFiles() const;
  void showPictures();
  void showOnly(const QString& title, const QStringList& files);
  void offerClasses();
  int explainedClass() const;
  void chooseOtherClass(const QString& label);
  void showClass(int index);
  void listClasses();
  void forgetOtherClass();
  QString energyText(double energy) const;
  QMenu* makeSaveMenu();
  void step(int by);
  void select(const QModelIndex& current);
  void ask(const QList<int>& classes);
  void chooseClass(int index);
  void updateLayer();
  void updateHover(const std::optional<QPointF>& pixel);
  void updateCounts();
  void showAnswerTexts();
  void showEmptyOrContent();

  QStackedWidget* stack_;
  DropTarget* empty_;
  MessageBanner* banner_;
  CheckpointCard* card_;
  QLabel* count_;
  QLineEdit* filter_;
  QComboBox* order_;
  QComboBox* kind_;
  QToolButton* only_;
  QPushButton* camera_;
  QImage frame_;  ///< the camera's last
  QString beforeCamera_;
  QPushButton* classifyAll_;
  QPushButton* saveAnswers_;
  QPushButton* showEvaluation_;
  ImageView* view_;
  ComparisonGrid* compare_;
  EvaluationView* evaluation_;
  QToolButton* right_;
  QToolButton* wrong_;
  QLabel* zoom_;
  QLabel* hover_;
  FilmStrip* strip_;
  FilmStripModel* pictures_;
  FilmStripOrder* shown_;
  ClassList* classes_;
  QLabel* hint_;
  QLabel* timing_;
  QLineEdit* anyClass_;
  ExplainPanel* panel_;
  FaithfulnessPanel* faithfulness_;

  QString source_;   ///< of the open checkpoint
  QString partial_;  ///< one that could be opened in part; empty otherwise
  bool hasModel_ = false;
  bool jump_ = false;  ///< to the first of the pictures that were just asked for
  QString file_;
  QString flaws_;  ///< of the current picture, which stay beside its answer
  QByteArray bytes_;
  std::optional<Explanation> answer_;
  ExplainMethod shownMethod_;      ///< of the last answer
  std::optional<int> otherClass_;  ///< one that is not among the top ones
  int measureRun_ = 0;
  std::optional<double> energyThreshold_;
  bool energyFromRun_ = false;
  QStringList labels_;
};

}  // namespace effnet

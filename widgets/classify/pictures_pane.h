#pragma once

#include "widgets/classify/film_strip_order.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace effnet {

class FilmStrip;
class PictureFilter;
class PictureSession;

/// The pictures that are there: their strip, which of them it shows and in what order, and what is done with
/// all of them.
class PicturesPane : public QWidget {
  Q_OBJECT

 public:
  /// `ways`: the menu by which pictures are added.
  PicturesPane(PictureSession& session, QMenu* ways, QWidget* parent = nullptr);

  /// Stands elsewhere on the page.
  FilmStrip* strip() const { return strip_; }
  bool isEmpty() const { return model_.rowCount() == 0; }

  /// The files that the strip shows, in its order.
  QStringList shownFiles() const;

  /// Adds pictures, and shows all again.
  void add(const QStringList& files);
  /// Adds something that holds no picture; it is chosen only where nothing else is.
  void addUnreadable(const QString& path, const QString& sentence);
  /// Only these, which `title` names; an empty list shows all again.
  void showOnly(const QString& title, const QStringList& files);
  void select(const QString& file);
  void step(int by);

  /// There is an evaluation to go back to.
  void offerEvaluation();

  bool isCameraOn() const;
  void stopCamera();
  /// Whether the camera gave a picture since it was switched on.
  bool hasFrame() const { return !frame_.isNull(); }

 Q_SIGNALS:
  /// Not the chosen few any more.
  void allWanted();
  /// There are more pictures, or others are shown.
  void shownChanged();
  void thumbnailWanted(const QString& file);
  void classifyAllRequested(const QStringList& files);
  void saveRequested();
  void evaluateRequested(const QString& folder);
  void evaluationWanted();
  void cameraSwitched(bool on);
  /// The camera's last picture, which stays once it is switched off by hand.
  void pictureKept(const QImage& frame);

 private:
  void build(QMenu* ways);
  void connectParts();
  void chooseFolderToEvaluate();
  void updateCounts();

  PictureSession& session_;
  FilmStripModel& model_;
  FilmStripOrder* shown_;
  FilmStrip* strip_;
  QLabel* count_;
  QPushButton* camera_;
  PictureFilter* filter_;
  QPushButton* classifyAll_;
  QPushButton* save_;
  QPushButton* evaluate_;
  QPushButton* showEvaluation_;
  QImage frame_;
};

}  // namespace effnet

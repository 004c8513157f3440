#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_review.h"

#include <QImage>
#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace effnet {

class MessageBanner;
class ReviewModel;

/// A correction as the panel lists it.
struct ListedCorrection {
  QString file;
  QString to;
  QString place = {};  ///< where it lies now; empty as long as it was not moved
};

/// Where a finished run's checkpoint is wrong: the surest and the hardest mistakes, suspected label errors,
/// the images of a cell; each with what the network saw. Wrong labels go to a list; files move only when the
/// list is applied, and can be moved back.
class ReviewPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewPanel(QWidget* parent = nullptr);

  void clear();
  void showBusy(double fraction);
  void showError(const QString& code, const QString& subject, const QString& detail);
  void showReview(const RunReview& review);
  bool hasReview() const;

  /// The images of one cell of the confusion matrix, once they are known.
  void showCell(int label, int predicted);
  void showThumbnail(const QString& file, const QImage& thumbnail);
  void showExplanation(const QString& file, const QImage& picture, const Explanation& explanation);
  void showCorrections(const QList<ListedCorrection>& corrections);

 Q_SIGNALS:
  void reviewWanted();
  void thumbnailWanted(const QString& file);
  /// Maps of these classes for an image.
  void explanationWanted(const QString& file, const QList<int>& classes);
  void correctionNoted(const QString& file, const QString& toClass);
  void correctionForgotten(const QString& file);
  void correctionsApplied();
  void correctionsReverted();

 private:
  QWidget* buildList();
  QWidget* buildDetail();
  QWidget* buildCorrections();
  QMenu* buildClasses();
  void choose();
  void note(const QString& to);
  void showCurrent();
  void updateCorrections();
  void updateButtons();
  int currentImage() const;
  const ListedCorrection* listed(const QString& file) const;
  QString placeOf(const QString& file) const;

  ReviewModel* model_;
  QStackedWidget* stack_;
  QPushButton* start_;
  QLabel* hint_;
  MessageBanner* banner_;
  QComboBox* which_;
  QLabel* count_;
  QListView* list_;
  QLabel* caption_;
  QLabel* saidPicture_;
  QLabel* saidText_;
  QLabel* toldPicture_;
  QLabel* toldText_;
  QPushButton* move_;
  QPushButton* another_;
  QPushButton* keep_;
  QLabel* corrections_;
  QPushButton* apply_;
  QPushButton* revert_;
  QList<ListedCorrection> listed_;
  QPair<int, int> cell_{-1, -1};
};

}  // namespace effnet

#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_review.h"
#include "widgets/train/corrections_bar.h"

#include <QImage>
#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace effnet {

class MessageBanner;
class ReviewDetail;
class ReviewList;

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
  QWidget* buildEmpty();
  void connectParts();
  void showCurrent();
  void showNoted();
  QString currentFile() const;

  QStackedWidget* stack_;
  QPushButton* start_;
  QLabel* hint_;
  MessageBanner* banner_;
  ReviewList* list_;
  ReviewDetail* detail_;
  CorrectionsBar* corrections_;
};

}  // namespace effnet

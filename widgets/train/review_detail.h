#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_review.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace effnet {

/// One picture of a review: what the network saw it as, what it is labelled, where each lies in it; and what
/// may be noted of its label.
class ReviewDetail : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewDetail(QWidget* parent = nullptr);

  /// What a person noted of it.
  enum class Noted { Nothing, Correction, Moved };

  /// `labels`: of all classes. `place`: where its file lies now.
  void showImage(const ReviewedImage& image, const std::vector<std::string>& labels, const QString& place);
  void showNothing();
  void showMaps(const ReviewedImage& image, const QImage& picture, const Explanation& explanation);
  void showNoted(Noted noted);

 Q_SIGNALS:
  /// It belongs to that class.
  void correctionNoted(const QString& toClass);
  void correctionForgotten();

 private:
  QMenu* buildClasses();
  void connectButtons();

  QLabel* saidPicture_;
  QLabel* saidText_;
  QLabel* toldPicture_;
  QLabel* toldText_;
  QLabel* caption_;
  QPushButton* move_;
  QPushButton* another_;
  QPushButton* keep_;
  QStringList labels_;  ///< empty while there is no picture
  QString said_;
  QString told_;
};

}  // namespace effnet

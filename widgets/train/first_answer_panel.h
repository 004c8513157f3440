#pragma once

#include "core/protocol/first_answer_request.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace effnet {

class Figure;

/// What the chosen pretrained network gives for the chosen pictures before any training: accuracy with its
/// interval, beside what the largest class alone would reach; the confusion and the doubtful pictures on a
/// click.
class FirstAnswerPanel : public QFrame {
  Q_OBJECT

 public:
  explicit FirstAnswerPanel(QWidget* parent = nullptr);

  /// Nothing to answer: no pictures yet, or a start from scratch.
  void clear();
  void showBusy();
  void showProgress(double done, double total);
  void showReport(const FirstAnswerReport& report);
  void showError(const QString& code, const QString& detail);

 private:
  void showDetails();

  Figure* accuracy_;
  QLabel* text_;
  QPushButton* details_;
  FirstAnswerReport report_;
};

}  // namespace effnet

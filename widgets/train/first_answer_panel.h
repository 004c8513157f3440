#pragma once

#include "core/protocol/curve_request.h"
#include "core/protocol/first_answer_request.h"

#include <QFrame>
#include <QPointer>
#include <QString>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace effnet {

class CurveView;
class Figure;

/// What the chosen pretrained network gives for the chosen pictures before any training: accuracy with its
/// interval, beside what the largest class alone would reach; how it is measured; the confusion, the doubtful
/// pictures and whether more pictures would help on a click; and whether fine-tuning goes on from it.
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

  void showCurve(const LearningCurveReport& report);
  void showCurveError(const QString& code, const QString& detail);

  /// Columns of the data's table, from which groups can come, and whether a part of it validates.
  void setData(const QStringList& columns, bool validated);

  /// 0: the validation part measures.
  int folds() const;
  /// A column or a pattern; empty: every picture stands alone.
  QString group() const;
  void setGroup(const QString& group);
  bool isStart() const;
  void setStart(bool start);

 Q_SIGNALS:
  /// It is to be measured in another way.
  void measureChanged();
  void startChanged();
  void curveWanted(double target);
  /// These pictures, with the network that has the first answer's classifier: where does it look?
  void picturesWanted(const QStringList& files);

 private:
  QWidget* buildOptions();
  void showDetails();
  void openCurve();

  Figure* accuracy_;
  QLabel* text_;
  QComboBox* by_;
  QComboBox* group_;
  QCheckBox* start_;
  QPushButton* details_;
  QPushButton* curve_;
  QPointer<CurveView> view_;
  FirstAnswerReport report_;
};

}  // namespace effnet

#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableView;
class QTableWidget;

namespace effnet {

class ConfusionView;
class EvaluatedImagesModel;

/// "93.5 %", "100 %", or a dash.
QString percentOrDash(double share);

/// What an evaluation calls a class.
QString classLabel(const EvaluationReport& report, int classIndex);

/// A muted sentence above something.
QLabel* mutedNote(const QString& text = {});

/// Which class is taken for which; a cell opens the pictures behind it.
class EvaluationMatrix : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluationMatrix(QWidget* parent = nullptr);

  void showReport(const EvaluationReport& report);

  /// Classes beyond this many, the least confused ones, are left out.
  static constexpr std::size_t kMostClasses = 40;

 Q_SIGNALS:
  void cellChosen(int classIndex, int predicted);

 private:
  ConfusionView* confusion_;
  QLabel* note_;
  std::vector<int> classes_;
};

/// Pictures that were taken for another class, those first whose class got the least belief.
class EvaluatedTable : public QWidget {
  Q_OBJECT

 public:
  /// A sentence above: `hint`, or `none` where there are no pictures.
  EvaluatedTable(const QString& hint, const QString& none, bool onlySuspects, QWidget* parent = nullptr);

  void showReport(const EvaluationReport& report);
  int count() const;

 Q_SIGNALS:
  /// The chosen one first.
  void imagesChosen(const QStringList& files);

 private:
  EvaluatedImagesModel* model_;
  QTableView* view_;
  QLabel* note_;
  QString hint_;
  QString none_;
  bool onlySuspects_;
};

/// How well each class is recognised.
class EvaluatedClasses : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluatedClasses(QWidget* parent = nullptr);

  void showReport(const EvaluationReport& report);

 private:
  QTableWidget* table_;
};

}  // namespace effnet

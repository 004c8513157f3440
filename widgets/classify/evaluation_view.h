#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QStringList>
#include <QWidget>
#include <array>

class QLabel;
class QTabWidget;

namespace effnet {

class EvaluatedClasses;
class EvaluatedTable;
class EvaluationMatrix;
class Figure;
class ReliabilityView;

/// How good a network is on a labelled folder: figures, classes, the confusion matrix, whose cells open the
/// images behind them, reliability, suspected label errors.
class EvaluationView : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluationView(QWidget* parent = nullptr);

  void showReport(const QString& folder, const QString& network, EvaluationReport report);
  const EvaluationReport& report() const { return report_; }

 Q_SIGNALS:
  /// Look at these, in this order. `title` says what they have in common.
  void imagesChosen(const QString& title, const QStringList& files);
  void saveRequested();
  /// From when on an answer counts, by the pictures of this folder.
  void decideRequested(const QString& folder, const QString& network, int classes);
  void closed();

 private:
  QWidget* makeHead();
  void openCell(int truth, int answer);

  EvaluationReport report_;
  QString folder_;
  QString network_;
  QLabel* title_;
  std::array<Figure*, 5> figures_{};
  QTabWidget* tabs_;
  EvaluationMatrix* matrix_;
  EvaluatedTable* mistakes_;
  EvaluatedTable* suspects_;
  EvaluatedClasses* classes_;
  ReliabilityView* reliability_;
  QLabel* notes_;
};

}  // namespace effnet

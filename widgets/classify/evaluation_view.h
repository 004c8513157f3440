#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QStringList>
#include <QWidget>
#include <array>

class QLabel;
class QTabWidget;
class QTableView;
class QTableWidget;

namespace effnet {

class ConfusionView;
class EvaluatedImagesModel;
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

  /// Classes beyond this many, the least confused ones, are left out of the matrix.
  static constexpr std::size_t kMatrixClasses = 40;

 Q_SIGNALS:
  /// Look at these, in this order. `title` says what they have in common.
  void imagesChosen(const QString& title, const QStringList& files);
  void saveRequested();
  void closed();

 private:
  QWidget* makeHead();
  QWidget* makeMatrix();
  /// Pictures in a table, with a sentence above it: `hint`, or `none` where there are no pictures.
  struct ImageTable {
    EvaluatedImagesModel* model = nullptr;
    QTableView* view = nullptr;
    QLabel* note = nullptr;
    QString hint;
    QString none;
  };

  QWidget* makeTable(ImageTable& table, const QString& hint, const QString& none);
  void fillTable(const ImageTable& table, bool onlySuspects);
  QWidget* makeClasses();
  void fillMatrix();
  void fillClasses();
  void openCell(int row, int column);
  QString label(int classIndex) const;

  EvaluationReport report_;
  std::vector<int> matrixClasses_;
  QLabel* title_;
  std::array<Figure*, 5> figures_{};
  QTabWidget* tabs_;
  ConfusionView* confusion_;
  QLabel* matrixNote_;
  QTableWidget* classes_ = nullptr;
  ReliabilityView* reliability_;
  ImageTable mistakes_;
  ImageTable suspects_;
  QLabel* notes_;
};

}  // namespace effnet

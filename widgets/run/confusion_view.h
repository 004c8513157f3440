#pragma once

#include <QString>
#include <QWidget>
#include <memory>
#include <string>
#include <vector>

class QMimeData;

namespace effnet {

/// A confusion matrix: rows are the true classes, columns what the network said. Rows are coloured by their
/// share, so that rare classes show as well as frequent ones.
class ConfusionView : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  explicit ConfusionView(QWidget* parent = nullptr);

  /// `note` stands beneath, behind what rows and columns are: which epoch it is.
  void setMatrix(const std::vector<std::vector<int>>& counts, const std::vector<std::string>& labels,
                 const QString& note = {});

  /// Shows by how many percentage points of a class `second` says something more often than `first`. Matrices
  /// of different sizes give an empty view.
  void setDifference(const std::vector<std::vector<int>>& first, const std::vector<std::vector<int>>& second,
                     const std::vector<std::string>& labels);

  /// The matrix row by row, largest cells first where there are many classes.
  QString inWords() const;

  QSize sizeHint() const override { return {320, 320}; }
  QSize minimumSizeHint() const override { return {160, 160}; }

 Q_SIGNALS:
  void cellClicked(int trueClass, int predicted);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  std::unique_ptr<QMimeData> toDrag();

  struct Geometry {
    QRectF cells;
    double side = 0;
  };

  Geometry geometry() const;
  QPoint cellAt(const QPointF& position) const;
  QString label(int index) const;
  double share(int row, int column) const;
  double value(int row, int column) const;
  QString cellText(int row, int column) const;
  QString cellInWords(const QPoint& cell) const;
  void moveTo(const QPoint& cell);
  QColor cellColor(int row, int column) const;
  bool shrinkToCells(QPainter& painter, double side) const;
  void paintCells(QPainter& painter, const Geometry& geometry) const;
  void paintLabels(QPainter& painter, const Geometry& geometry) const;

  std::vector<std::vector<int>> counts_;
  std::vector<std::vector<int>> other_;  ///< subtracted where it is not empty
  std::vector<std::string> labels_;
  QString note_;
  QPoint hovered_{-1, -1};  ///< column, row
};

}  // namespace effnet

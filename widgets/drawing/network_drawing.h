#pragma once

#include "widgets/models/network_comparison.h"

#include <QVector>
#include <QWidget>

namespace effnet {

/// The network in the manner of the paper's figure 2: a slab for each layer, as wide as its channels and as
/// high as its resolution (square roots of both, so that 7 pixels stay visible beside 600), the baseline in
/// outline behind.
class NetworkDrawing : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  explicit NetworkDrawing(QWidget* parent = nullptr);

  void setNetworks(const NetworkComparison& networks);

  /// A name in the corner, where several drawings stand side by side.
  void setTitle(const QString& title);

  /// Marks a stage (from 1); 0 for none.
  void setSelectedStage(int stage);

  /// The stage at a place, 0 for none.
  int stageAt(const QPointF& position) const;

  /// Every stage as its tooltip tells it.
  QString inWords() const;

  QSize sizeHint() const override { return {640, 230}; }
  QSize minimumSizeHint() const override { return {300, 120}; }

 Q_SIGNALS:
  void stageClicked(int stage);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Slabs {
    int layers = 0;
    double width = 0;   ///< of one slab, pixels
    double height = 0;  ///< pixels
    double total() const { return layers * width; }
  };
  struct Column {
    int stage = 0;
    QRectF area;
    Slabs scaled;
    Slabs baseline;
    QColor color;
  };

  void layOut();
  QRect faceOf(const Column& column, const Slabs& slabs) const;
  void paintGround(QPainter& painter) const;
  void paintSlabs(QPainter& painter, const Column& column, const Slabs& slabs, bool outline) const;
  void paintLabels(QPainter& painter, const Column& column, double& lastRight) const;
  QString describe(int stage) const;

  NetworkComparison networks_;
  QVector<Column> columns_;
  double gap_ = 0;   ///< between stages, pixels
  double skew_ = 0;  ///< how far a slab leans back, of its height
  int hovered_ = 0;
  int selected_ = 0;
  QString title_;
};

}  // namespace effnet

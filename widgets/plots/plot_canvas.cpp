#include "widgets/plots/plot_canvas.h"

#include <qcustomplot.h>

namespace effnet {
namespace {

class Canvas : public QCustomPlot {
 public:
  // The library guards replot() against calling itself with this; left set, no picture in between is drawn,
  // whichever of its functions asks for one.
  Canvas() { mReplotting = true; }

 protected:
  void resizeEvent(QResizeEvent*) override {
    setViewport(rect());
    updateLayout();  // how many ticks and points there is room for is asked before the next painting
  }

  void mouseMoveEvent(QMouseEvent* event) override {
    QCustomPlot::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) update();
  }

  void wheelEvent(QWheelEvent* event) override {
    QCustomPlot::wheelEvent(event);
    update();
  }

  void paintEvent(QPaintEvent*) override {
    setBufferDevicePixelRatio(devicePixelRatioF());  // the axes' kept labels have it, too
    Q_EMIT beforeReplot();
    QCPPainter painter(this);
    painter.fillRect(rect(), mBackgroundBrush);
    draw(&painter);
  }
};

}  // namespace

QCustomPlot* makePlotCanvas() {
  return new Canvas;
}

}  // namespace effnet

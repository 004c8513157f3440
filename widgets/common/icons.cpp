#include "widgets/common/icons.h"

#include "widgets/common/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace effnet {
namespace {

class ThemedIconEngine : public QIconEngine {
 public:
  explicit ThemedIconEngine(const QString& name)
      : name_(name), renderer_(std::make_shared<QSvgRenderer>(QStringLiteral(":/icons/%1.svg").arg(name))) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    QPixmap image = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
    image.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), image);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap image(size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer_->render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color(mode, state));
    return image;
  }

  QIconEngine* clone() const override { return new ThemedIconEngine(name_); }

 private:
  static QColor color(QIcon::Mode mode, QIcon::State state) {
    const Theme& theme = Theme::current();
    if (mode == QIcon::Disabled) return mixed(theme.muted, theme.panel, 0.45);
    return state == QIcon::On ? theme.accent : theme.text;
  }

  QString name_;
  std::shared_ptr<QSvgRenderer> renderer_;
};

}  // namespace

QIcon themedIcon(const QString& name) {
  return QIcon(new ThemedIconEngine(name));
}

QIcon programIcon() {
  QSvgRenderer renderer(QStringLiteral(":/icons/io.github.effnet.Explorer.svg"));
  QIcon icon;
  for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
    QPixmap image(size, size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    icon.addPixmap(image);
  }
  return icon;
}

}  // namespace effnet

#include "widgets/common/text_cache.h"

#include <QCache>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QStaticText>

namespace effnet {
namespace {

constexpr int kKept = 2000;  // texts; a page shows some hundred

struct Key {
  QFont font;
  QString text;

  bool operator==(const Key&) const = default;
};

size_t qHash(const Key& key, size_t seed) {
  return qHashMulti(seed, key.text, key.font.pointSizeF(), key.font.weight());
}

QCache<Key, QStaticText> cache(kKept);

const QStaticText& shaped(const QFont& font, const QString& text) {
  // Shaped text holds fonts, which must go before the application does.
  static const bool registered = (qAddPostRoutine([] { cache.clear(); }), true);
  Q_UNUSED(registered);
  const Key key{font, text};
  if (const QStaticText* found = cache.object(key)) return *found;
  auto* made = new QStaticText(text);
  made->setTextFormat(Qt::PlainText);
  made->prepare({}, font);
  cache.insert(key, made);
  return *made;
}

}  // namespace

void drawCachedText(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text) {
  if (text.isEmpty()) return;
  const QStaticText& line = shaped(painter.font(), text);
  const QSizeF size = line.size();
  if (size.width() > room.width() + 1) {
    const QString cut = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room.width());
    if (cut != text) return drawCachedText(painter, room, alignment, cut);
  }
  const double x = alignment & Qt::AlignRight     ? room.right() - size.width()
                   : alignment & Qt::AlignHCenter ? room.center().x() - size.width() / 2
                                                  : room.left();
  const double y = alignment & Qt::AlignBottom    ? room.bottom() - size.height()
                   : alignment & Qt::AlignVCenter ? room.center().y() - size.height() / 2
                                                  : room.top();
  painter.drawStaticText(QPointF(x, y), line);
}

double cachedTextWidth(const QFont& font, const QString& text) {
  return shaped(font, text).size().width();
}

}  // namespace effnet

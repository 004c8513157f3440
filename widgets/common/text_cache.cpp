#include "widgets/common/text_cache.h"

#include <QCache>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QStaticText>
#include <QVarLengthArray>
#include <deque>
#include <optional>

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

/// A font's characters one by one, for texts that may be put together of them without being shaped.
class Alphabet {
 public:
  struct Glyph {
    quint32 index = 0;  ///< 0 where the character has to be shaped
    double advance = 0;
  };

  explicit Alphabet(const QFont& font)
      : font_(font), raw_(QRawFont::fromFont(font)), ascent_(QFontMetricsF(font).ascent()) {}

  const QFont& font() const { return font_; }
  const QRawFont& raw() const { return raw_; }
  double ascent() const { return ascent_; }

  Glyph glyph(QChar character) {
    const auto found = glyphs_.constFind(character.unicode());
    if (found != glyphs_.cend()) return *found;
    Glyph glyph;
    if (standsAlone(character))
      if (const QList<quint32> indexes = raw_.glyphIndexesForString(character); indexes.size() == 1)
        glyph = {indexes.first(), raw_.advancesForGlyphIndexes(indexes).constFirst().x()};
    return *glyphs_.insert(character.unicode(), glyph);
  }

 private:
  static bool standsAlone(QChar character) {
    const QChar::Script script = character.script();
    return character.isPrint() && !character.isMark() &&
           (script == QChar::Script_Common || script == QChar::Script_Latin || script == QChar::Script_Greek);
  }

  QFont font_;
  QRawFont raw_;
  double ascent_;
  QHash<char16_t, Glyph> glyphs_;
};

/// What is drawn of a number: its characters side by side.
struct Line {
  const Alphabet* alphabet = nullptr;
  QVarLengthArray<quint32, 48> glyphs;
  QVarLengthArray<QPointF, 48> places;
  double width = 0;
};

QCache<Key, QStaticText> cache(kKept);
std::deque<Alphabet> alphabets;  // a handful: a page has few fonts

/// Glyphs hold fonts, which must go before the application does.
void dropWithApplication() {
  static const bool registered = (qAddPostRoutine([] {
                                    cache.clear();
                                    alphabets.clear();
                                  }),
                                  true);
  Q_UNUSED(registered);
}

Alphabet& alphabetOf(const QFont& font) {
  for (Alphabet& one : alphabets)
    if (one.font() == font) return one;
  dropWithApplication();
  return alphabets.emplace_back(font);
}

/// Digits with at most a unit: the letters of words may be kerned, and words are few.
bool isNumber(const QFont& font, const QString& text) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  if (!font.featureTags().isEmpty()) return false;  // only shaping picks the glyphs of a feature
#else
  Q_UNUSED(font);
#endif
  constexpr int kLongestUnit = 2;
  bool digits = false;
  int letters = 0;
  for (QChar character : text) {
    letters = character.isLetter() ? letters + 1 : 0;
    if (letters > kLongestUnit) return false;
    digits = digits || character.isDigit();
  }
  return digits;
}

/// Numbers are new at each step of a slider; shaping them anew would cost more than all else. Other texts,
/// and numbers with characters that the font has not, are shaped.
std::optional<Line> composed(const QFont& font, const QString& text) {
  if (!isNumber(font, text)) return std::nullopt;
  Line line;
  Alphabet& alphabet = alphabetOf(font);
  line.alphabet = &alphabet;
  for (QChar character : text) {
    const Alphabet::Glyph glyph = alphabet.glyph(character);
    if (glyph.index == 0) return std::nullopt;
    line.glyphs.append(glyph.index);
    line.places.append(QPointF(line.width, 0));
    line.width += glyph.advance;
  }
  return line;
}

const QStaticText& shaped(const QFont& font, const QString& text) {
  const Key key{font, text};
  if (const QStaticText* found = cache.object(key)) return *found;
  dropWithApplication();
  auto* made = new QStaticText(text);
  made->setTextFormat(Qt::PlainText);
  made->prepare({}, font);
  cache.insert(key, made);
  return *made;
}

/// The left upper corner of something of this size.
QPointF cornerOf(const QSizeF& size, const QRectF& room, Qt::Alignment alignment) {
  const double x = alignment & Qt::AlignRight     ? room.right() - size.width()
                   : alignment & Qt::AlignHCenter ? room.center().x() - size.width() / 2
                                                  : room.left();
  const double y = alignment & Qt::AlignBottom    ? room.bottom() - size.height()
                   : alignment & Qt::AlignVCenter ? room.center().y() - size.height() / 2
                                                  : room.top();
  return {x, y};
}

void draw(QPainter& painter, const QPointF& corner, const Line& line) {
  QGlyphRun run;
  run.setRawFont(line.alphabet->raw());
  run.setRawData(line.glyphs.constData(), line.places.constData(), static_cast<int>(line.glyphs.size()));
  painter.drawGlyphRun(corner + QPointF(0, line.alphabet->ascent()), run);
}

}  // namespace

void drawCachedText(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text) {
  if (text.isEmpty()) return;
  const QFont& font = painter.font();
  const std::optional<Line> line = composed(font, text);
  const double height = painter.fontMetrics().height();
  const QSizeF size = line ? QSizeF(line->width, height) : shaped(font, text).size();
  if (size.width() > room.width() + 1) {
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width());
    if (cut != text) return drawCachedText(painter, room, alignment, cut);
  }
  const QPointF corner = cornerOf(size, room, alignment);
  if (line)
    draw(painter, corner, *line);
  else
    painter.drawStaticText(corner, shaped(font, text));
}

double cachedTextWidth(const QFont& font, const QString& text) {
  if (const std::optional<Line> line = composed(font, text)) return line->width;
  return shaped(font, text).size().width();
}

}  // namespace effnet

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <optional>

class QApplication;

namespace effnet {

/// The window's colours, light and dark, in one place. Every widget paints with these or with the palette
/// made of them; text colours keep a contrast of at least 4.5:1 on window and panel (tested).
struct Theme {
  bool dark = false;
  QColor window;
  QColor panel;
  QColor line;  ///< between things that are told apart without it
  QColor edge;  ///< of fields, boxes and handles: 3:1 on window and panel
  QColor text;
  QColor muted;     ///< secondary text
  QColor accent;    ///< selection, links, the primary button
  QColor onAccent;  ///< text on accent
  QColor good;
  QColor warning;
  QColor bad;

  static const Theme& light();
  static const Theme& night();

  /// The one in use; light until a ThemeManager exists.
  static const Theme& current();
};

/// What a series means: the same colour and dash in every plot, table and drawing.
enum class Series { Compound, Depth, Width, Resolution, Fifth, Sixth, Seventh, Baseline };

/// Okabe and Ito's colours, distinguishable to colour-blind eyes, as near to them as 3:1 on the theme's panel
/// allows; the baseline is grey.
QColor seriesColor(Series series);

/// The n-th series of a plot without such meanings, wrapping around after seven.
QColor seriesColor(int index);

/// A series' colour of either theme as the theme in use has it; any other colour as it is.
QColor seriesInTheme(const QColor& color);

/// Repeats in dashes what the colour says.
Qt::PenStyle seriesDash(int index);

/// WCAG 2's contrast ratio, 1 … 21.
double contrastRatio(const QColor& one, const QColor& other);

/// `amount` (0 … 1) of `over` mixed into `under`.
QColor mixed(const QColor& under, const QColor& over, double amount);

namespace spacing {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kCorner = 6;
}  // namespace spacing

/// The desktop's font: one point smaller for captions, eight larger for figures, digits of equal width.
QFont captionFont();
QFont figureFont();
QFont strongFont();

enum class Appearance { Desktop, Light, Dark };

/// Dresses a QApplication (style, palette, style sheet) and follows the desktop between light and dark.
/// Widgets that paint by themselves repaint on QEvent::PaletteChange.
class ThemeManager : public QObject {
  Q_OBJECT

 public:
  explicit ThemeManager(QApplication& application);

  Appearance appearance() const { return appearance_; }
  void setAppearance(Appearance appearance);

  /// What the desktop prefers, where something knows better than Qt's palette.
  void setDesktopDark(bool dark);

 Q_SIGNALS:
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void apply();
  bool desktopIsDark();

  QApplication& application_;
  Appearance appearance_ = Appearance::Desktop;
  std::optional<bool> desktopDark_;
  bool applying_ = false;
};

}  // namespace effnet

#include "widgets/common/theme.h"

#include "widgets/common/style_hold.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>
#include <algorithm>
#include <array>
#include <cmath>

namespace effnet {
namespace {

const Theme* theCurrent = nullptr;

// Nearest to Okabe and Ito's with 3:1 on panel and window and a distance of 15 (CIE 76) from each other, also
// for eyes without one kind of cones (Machado, Oliveira, Fernandes 2009); theirs have 16.
constexpr std::array kSeriesOnLight{0x20679C, 0x9B5200, 0x038D5F, 0xC673A0, 0x1D91DD, 0xDE6411, 0x999046};
constexpr std::array kSeriesOnDark{0x0A76B8, 0xE69F00, 0x0C9F74, 0xCC79A7, 0x55B5EA, 0xD65F02, 0xF0E543};
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

double relativeLuminance(const QColor& color) {
  const auto linear = [](double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPalette paletteOf(const Theme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme.window);
  palette.setColor(QPalette::WindowText, theme.text);
  palette.setColor(QPalette::Base, theme.panel);
  palette.setColor(QPalette::AlternateBase, mixed(theme.panel, theme.window, 0.6));
  palette.setColor(QPalette::Text, theme.text);
  palette.setColor(QPalette::PlaceholderText, theme.muted);
  palette.setColor(QPalette::Button, theme.panel);
  palette.setColor(QPalette::ButtonText, theme.text);
  palette.setColor(QPalette::BrightText, theme.bad);
  palette.setColor(QPalette::Highlight, theme.accent);
  palette.setColor(QPalette::HighlightedText, theme.onAccent);
  palette.setColor(QPalette::Link, theme.accent);
  palette.setColor(QPalette::LinkVisited, theme.accent);
  palette.setColor(QPalette::ToolTipBase, theme.panel);
  palette.setColor(QPalette::ToolTipText, theme.text);
  palette.setColor(QPalette::Light, mixed(theme.panel, Qt::white, theme.dark ? 0.1 : 0.5));
  palette.setColor(QPalette::Midlight, mixed(theme.panel, theme.line, 0.4));
  palette.setColor(QPalette::Mid, theme.line);
  palette.setColor(QPalette::Dark, mixed(theme.line, theme.text, 0.2));
  palette.setColor(QPalette::Shadow, theme.dark ? Qt::black : theme.muted);
  for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, mixed(theme.muted, theme.panel, 0.45));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
  return palette;
}

QString styleSheetOf(const Theme& theme) {
  QFile file(":/style.qss");
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const std::pair<const char*, QColor> tokens[] = {
      {"@window", theme.window},
      {"@panel", theme.panel},
      {"@line", theme.line},
      {"@edge", theme.edge},
      {"@text", theme.text},
      {"@muted", theme.muted},
      {"@onAccent", theme.onAccent},
      {"@accentSoft", mixed(theme.panel, theme.accent, theme.dark ? 0.22 : 0.12)},
      {"@accentDeep", mixed(theme.accent, theme.dark ? Qt::white : Qt::black, 0.15)},
      {"@accent", theme.accent},
      {"@bad", theme.bad},
      {"@warning", theme.warning},
      {"@good", theme.good},
      {"@hover", mixed(theme.panel, theme.text, 0.06)},
      {"@disabled", mixed(theme.muted, theme.panel, 0.45)},
  };
  for (const auto& [token, color] : tokens) sheet.replace(QLatin1String(token), color.name());
  return sheet.replace("tick.png", theme.dark ? "tick-dark.png" : "tick-light.png");
}

QFont fontLarger(double points) {
  QFont font = QApplication::font();
  font.setPointSizeF(std::max(6.0, font.pointSizeF() + points));
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  font.setFeature("tnum", 1);
#endif
  return font;
}

}  // namespace

const Theme& Theme::light() {
  static const Theme theme{false,    0xF6F7F9, 0xFFFFFF, 0xDADDE3, 0x838A95, 0x1C1F24,
                           0x5B626D, 0x2C6AD8, 0xFFFFFF, 0x1F7F46, 0x8F6000, 0xC2312B};
  return theme;
}

const Theme& Theme::night() {
  static const Theme theme{true,     0x1B1D21, 0x24272C, 0x363A41, 0x737A86, 0xE8EAED,
                           0xA2A9B4, 0x6EA0FF, 0x10141B, 0x5CC98A, 0xE3B341, 0xFF7B72};
  return theme;
}

const Theme& Theme::current() {
  return theCurrent ? *theCurrent : light();
}

QColor seriesColor(Series series) {
  if (series == Series::Baseline) return Theme::current().muted;
  return seriesColor(static_cast<int>(series));
}

QColor seriesColor(int index) {
  const auto& colors = Theme::current().dark ? kSeriesOnDark : kSeriesOnLight;
  return QColor::fromRgb(colors[static_cast<std::size_t>(index) % colors.size()]);
}

QColor seriesInTheme(const QColor& color) {
  if (color == Theme::light().muted || color == Theme::night().muted) return Theme::current().muted;
  const int rgb = static_cast<int>(color.rgb() & 0xFFFFFF);
  for (const auto& colors : {kSeriesOnLight, kSeriesOnDark})
    if (const auto found = std::ranges::find(colors, rgb); found != colors.end())
      return seriesColor(static_cast<int>(found - colors.begin()));
  return color;
}

Qt::PenStyle seriesDash(int index) {
  return kDashes[static_cast<std::size_t>(index) % kDashes.size()];
}

double contrastRatio(const QColor& one, const QColor& other) {
  const double a = relativeLuminance(one);
  const double b = relativeLuminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& under, const QColor& over, double amount) {
  const auto mix = [amount](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * amount)); };
  return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

QFont captionFont() {
  return fontLarger(-1);
}
QFont figureFont() {
  return fontLarger(8);
}

QFont strongFont() {
  QFont font = fontLarger(0);
  font.setWeight(QFont::DemiBold);
  return font;
}

ThemeManager::ThemeManager(QApplication& application) : QObject(&application), application_(application) {
  application.setStyle(QStyleFactory::create("Fusion"));
  application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::apply);
#endif
  apply();
}

void ThemeManager::setAppearance(Appearance appearance) {
  if (appearance_ == appearance) return;
  appearance_ = appearance;
  apply();
}

void ThemeManager::setDesktopDark(bool dark) {
  if (desktopDark_ == dark) return;
  desktopDark_ = dark;
  if (appearance_ == Appearance::Desktop) apply();
}

bool ThemeManager::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ThemeChange && !applying_ && appearance_ == Appearance::Desktop) apply();
  return QObject::eventFilter(watched, event);
}

bool ThemeManager::desktopIsDark() {
  if (desktopDark_) return *desktopDark_;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
  // Qt 6.4 does not say which scheme the desktop has: the palette that it would give without ours does.
  application_.setPalette(QPalette());
  const QPalette palette = QGuiApplication::palette();
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
#endif
}

void ThemeManager::apply() {
  applying_ = true;
  const bool dark = appearance_ == Appearance::Desktop ? desktopIsDark() : appearance_ == Appearance::Dark;
  theCurrent = dark ? &Theme::night() : &Theme::light();
  restyle([this] {
    application_.setPalette(paletteOf(*theCurrent));
    application_.setStyleSheet(styleSheetOf(*theCurrent));
  });
  applying_ = false;
  Q_EMIT changed();
}

}  // namespace effnet

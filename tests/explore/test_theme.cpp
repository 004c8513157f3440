#include "widgets/common/icons.h"
#include "widgets/common/style_hold.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace effnet;

namespace {

/// Colours, the style sheet, and when widgets are told of another.
class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textsHaveContrast_data();
  void textsHaveContrast();
  void edgesHaveContrast_data();
  void edgesHaveContrast();
  void styleSheetHasContrast_data();
  void styleSheetHasContrast();
  void seriesAreToldApart();
  void seriesFollowTheTheme();
  void themeFollowsTheChoice();
  void picturesOfTheStyleAreDrawn();
  void hiddenPagesAreStyledInTime_data();
  void hiddenPagesAreStyledInTime();
  void hiddenPagesTakeTheAppearanceInTime_data() { hiddenPagesAreStyledInTime_data(); }
  void hiddenPagesTakeTheAppearanceInTime();
};

void TestTheme::textsHaveContrast_data() {
  QTest::addColumn<QColor>("text");
  QTest::addColumn<QColor>("ground");
  for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
    const std::pair<const char*, QColor> texts[] = {{"text", theme->text},       {"muted", theme->muted},
                                                    {"accent", theme->accent},   {"good", theme->good},
                                                    {"warning", theme->warning}, {"bad", theme->bad}};
    for (const auto& [name, color] : texts) {
      const QByteArray label = QByteArray(theme->dark ? "dark " : "light ") + name;
      QTest::newRow((label + " on panel").constData()) << color << theme->panel;
      QTest::newRow((label + " on window").constData()) << color << theme->window;
    }
    QTest::newRow(theme->dark ? "dark button" : "light button") << theme->onAccent << theme->accent;
  }
}

void TestTheme::textsHaveContrast() {
  QFETCH(QColor, text);
  QFETCH(QColor, ground);
  const double ratio = contrastRatio(text, ground);
  QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

// WCAG 2.1, 1.4.11: what is needed to see a control, its state or a part of a drawing has 3:1.
void TestTheme::edgesHaveContrast_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("light") << false;
  QTest::newRow("dark") << true;
}

void TestTheme::edgesHaveContrast() {
  QFETCH(bool, dark);
  ThemeManager manager(*qApp);
  manager.setAppearance(dark ? Appearance::Dark : Appearance::Light);
  const Theme& theme = Theme::current();
  QVector<QColor> edges{theme.edge, theme.accent, theme.bad, theme.warning, seriesColor(Series::Baseline)};
  for (int series = 0; series < 7; ++series) edges << seriesColor(series);
  for (const QColor& edge : edges)
    for (const QColor& ground : {theme.panel, theme.window})
      QVERIFY2(contrastRatio(edge, ground) >= 3, qPrintable(edge.name() + " on " + ground.name()));
}

void TestTheme::styleSheetHasContrast_data() {
  edgesHaveContrast_data();
}

/// Each rule's texts on what it is written on, and the borders of what is typed into, ticked and chosen.
void TestTheme::styleSheetHasContrast() {
  QFETCH(bool, dark);
  ThemeManager manager(*qApp);
  manager.setAppearance(dark ? Appearance::Dark : Appearance::Light);
  const Theme& theme = Theme::current();
  static const QRegularExpression rule("([^{}]+)\\{([^{}]*)\\}");
  static const QRegularExpression ground("background(?:-color)?:\\s*(#[0-9a-f]{6})");
  static const QRegularExpression text("(?:^|[;\\s])color:\\s*(#[0-9a-f]{6})");
  static const QRegularExpression border("border(?:-color)?:[^;]*(#[0-9a-f]{6})");
  static const QRegularExpression field(
      "QCheckBox::indicator|QRadioButton|QLineEdit|QComboBox|segments|handle");
  int texts = 0;
  int borders = 0;
  for (auto rules = rule.globalMatch(qApp->styleSheet()); rules.hasNext();) {
    const auto found = rules.next();
    const QString name = found.captured(1).trimmed();
    if (name.contains("disabled") || name.startsWith("QToolTip")) continue;
    QList<QColor> grounds{theme.panel};
    if (const auto own = ground.match(found.captured(2)); own.hasMatch()) grounds = {QColor(own.captured(1))};
    if (const auto ink = text.match(found.captured(2)); ink.hasMatch()) {
      ++texts;
      for (const QColor& under : grounds)
        QVERIFY2(contrastRatio(QColor(ink.captured(1)), under) >= 4.5, qPrintable(name));
    }
    if (const auto line = border.match(found.captured(2)); line.hasMatch() && field.match(name).hasMatch()) {
      ++borders;
      QVERIFY2(contrastRatio(QColor(line.captured(1)), theme.panel) >= 3, qPrintable(name));
    }
  }
  QVERIFY(texts > 20);
  QVERIFY(borders > 5);
}

/// Not by colour alone: a dash comes back only where the colour is another one.
void TestTheme::seriesAreToldApart() {
  QSet<QString> looks;
  for (int series = 0; series < 7; ++series)
    looks.insert(seriesColor(series).name() + QString::number(seriesDash(series)));
  QCOMPARE(looks.size(), 7);
  QSet<int> dashes;
  for (int series = 0; series < 5; ++series) dashes.insert(seriesDash(series));
  QCOMPARE(dashes.size(), 5);
}

void TestTheme::seriesFollowTheTheme() {
  ThemeManager manager(*qApp);
  manager.setAppearance(Appearance::Light);
  const QColor onLight = seriesColor(Series::Depth);
  manager.setDesktopDark(true);
  QVERIFY(!Theme::current().dark);  // the user's choice goes before the desktop's
  manager.setAppearance(Appearance::Desktop);
  QVERIFY(Theme::current().dark);
  QCOMPARE(seriesInTheme(onLight), seriesColor(Series::Depth));
  QVERIFY(seriesInTheme(onLight) != onLight);
  manager.setDesktopDark(false);
  QVERIFY(!Theme::current().dark);
  QCOMPARE(seriesInTheme(QColor(1, 2, 3)), QColor(1, 2, 3));
}

namespace {

bool isDrawn(const QImage& image) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y).alpha() > 0) return true;
  return false;
}

}  // namespace

void TestTheme::picturesOfTheStyleAreDrawn() {
  ThemeManager manager(*qApp);
  static const QRegularExpression picture("url\\(([^)]*)\\)");
  QSet<QString> files;
  for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
    manager.setAppearance(appearance);
    for (auto found = picture.globalMatch(qApp->styleSheet()); found.hasNext();)
      files.insert(found.next().captured(1));
  }
  QVERIFY(files.size() >= 4);
  for (const QString& file : files) {
    QVERIFY2(QFile::exists(file), qPrintable(file));
    // Of the formats that need no plugin.
    QVERIFY2(file.endsWith(".png"), qPrintable(file + " is drawn only where a plugin is installed"));
    for (const int scale : {1, 2, 3}) {
      const QString name = scale == 1 ? file : file.chopped(4) + QString("@%1x.png").arg(scale);
      QVERIFY2(isDrawn(QImage(name)), qPrintable(name));
    }
  }
  QVERIFY(isDrawn(programIcon().pixmap(48, 48).toImage()));
}

void TestTheme::themeFollowsTheChoice() {
  ThemeManager manager(*qApp);
  QSignalSpy changes(&manager, &ThemeManager::changed);
  manager.setAppearance(Appearance::Dark);
  QVERIFY(Theme::current().dark);
  QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::night().window);
  manager.setAppearance(Appearance::Light);
  QVERIFY(!Theme::current().dark);
  QCOMPARE(changes.count(), 2);
  QVERIFY(!qApp->styleSheet().contains('@'));
}

/// Counts how often it is told of another style.
class Told : public QPushButton {
 public:
  using QPushButton::QPushButton;
  int times = 0;

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::StyleChange) ++times;
    QPushButton::changeEvent(event);
  }
};

void TestTheme::hiddenPagesAreStyledInTime_data() {
  QTest::addColumn<bool>("shownEarly");
  QTest::newRow("when there is time") << false;
  QTest::newRow("shown at once") << true;
}

void TestTheme::hiddenPagesAreStyledInTime() {
  QFETCH(bool, shownEarly);
  ThemeManager theme(*qApp);
  QStackedWidget pages;
  Told* seen = nullptr;
  Told* hidden = nullptr;
  {
    StyleHold hold;
    for (Told** button : {&seen, &hidden}) {
      auto* page = new QWidget;
      *button = new Told(QStringLiteral("Start training"), page);
      pages.addWidget(page);
    }
    const QSize plain = hidden->sizeHint();  // under Qt's own style, which it remembers
    QVERIFY(plain.isValid());
    seen->times = hidden->times = 0;
    hold.postpone(pages.widget(1));
  }
  QVERIFY(seen->times > 0);
  QCOMPARE(hidden->times, 0);
  if (shownEarly) pages.setCurrentIndex(1);
  pages.show();
  if (shownEarly) QVERIFY(hidden->times > 0);
  QTRY_VERIFY(hidden->times > 0);
  QCOMPARE(hidden->sizeHint(), seen->sizeHint());
  QVERIFY(hidden->testAttribute(Qt::WA_WState_Polished));
  qApp->setStyleSheet({});
}

// Dark or light: the page on the screen changes at once, the others when there is time or when they are
// shown.
void TestTheme::hiddenPagesTakeTheAppearanceInTime() {
  QFETCH(bool, shownEarly);
  ThemeManager theme(*qApp);
  theme.setAppearance(Appearance::Light);
  QStackedWidget pages;
  QList<Told*> told;
  for (int i = 0; i < 3; ++i) {
    auto* page = new QWidget;
    told.append(new Told(QStringLiteral("Start training"), page));
    pages.addWidget(page);
  }
  pages.show();
  const auto ground = [](QWidget* widget) {
    return widget->grab().toImage().pixelColor(6, widget->height() / 2);  // beside the text
  };
  const QColor light = ground(told[0]);
  for (Told* button : told) button->times = 0;
  theme.setAppearance(Appearance::Dark);
  QVERIFY(told[0]->times > 0);
  QCOMPARE(told[1]->times + told[2]->times, 0);
  if (shownEarly) {
    pages.setCurrentIndex(2);
    QVERIFY(told[2]->times > 0);
    QCOMPARE(told[1]->times, 0);
  }
  QTRY_VERIFY(told[1]->times > 0 && told[2]->times > 0);
  pages.setCurrentIndex(1);
  QVERIFY(ground(told[0]).lightness() < light.lightness() - 100);
  QCOMPARE(ground(told[1]), ground(told[0]));
  QCOMPARE(told[1]->palette().color(QPalette::ButtonText), told[0]->palette().color(QPalette::ButtonText));
  qApp->setStyleSheet({});
}

}  // namespace

QTEST_MAIN(TestTheme)
#include "test_theme.moc"

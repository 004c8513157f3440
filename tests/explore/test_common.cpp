#include "widgets/common/drop_target.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_field.h"
#include "widgets/common/number_format.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/status_line.h"
#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

using namespace effnet;

namespace {

class TestCommon : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numbersAreShort_data();
  void numbersAreShort();
  void numberFieldSaysWhatIsWrong_data();
  void numberFieldSaysWhatIsWrong();
  void numberFieldStepsAndKeepsItsLastValidValue();
  void dropTargetTakesFiles();
  void bannerUnfoldsAndCopies();
  void sidePanelCutsNothingOff();
  void wheelScrollsASidePanel();
  void flowRowCutsNothingOff();
  void flowRowIsFilled();
  void statusLineShowsProgress();
  void textsAreDrawnAsQtDrawsThem_data();
  void textsAreDrawnAsQtDrawsThem();
};

void TestCommon::numbersAreShort_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  QTest::newRow("M") << siNumber(385814752) << "386 M";
  QTest::newRow("three digits") << siNumber(5288548) << "5.29 M";
  QTest::newRow("ten") << siNumber(37745884192.0) << "37.7 G";
  QTest::newRow("carry") << siNumber(999999) << "1.00 M";
  QTest::newRow("whole") << siNumber(928) << "928";
  QTest::newRow("zero") << siNumber(0) << "0";
  QTest::newRow("three digits of a small one") << threeDigits(-0.00512) << "-0.00512";
  QTest::newRow("small") << siNumber(0.0123, "s") << "12.3 ms";
  QTest::newRow("nan") << siNumber(qQNaN()) << "–";
  QTest::newRow("bytes") << byteSize(24 * 1024 * 1024) << "24.0 MiB";
  QTest::newRow("few bytes") << byteSize(12) << "12 B";
  QTest::newRow("percent") << percent(0.1234) << "12.3 %";
  QTest::newRow("factor") << factor(2.574) << "×2.57";
  QTest::newRow("large factor") << factor(102.8) << "×103";
  QTest::newRow("seconds") << durationText(45) << "45 s";
  QTest::newRow("minutes") << durationText(125) << "2 min 5 s";
  QTest::newRow("whole minutes") << durationText(37 * 60) << "37 min";
  QTest::newRow("whole hours") << durationText(7210) << "2 h";
  QTest::newRow("hours") << durationText(4800) << "1 h 20 min";
  QTest::newRow("no duration") << durationText(-1) << "–";
}

void TestCommon::numbersAreShort() {
  QFETCH(QString, text);
  QFETCH(QString, expected);
  QCOMPARE(text, expected);
}

void TestCommon::numberFieldSaysWhatIsWrong_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<bool>("valid");
  QTest::newRow("number") << "1.25" << true;
  QTest::newRow("exponent") << "1e0" << true;
  QTest::newRow("word") << "much" << false;
  QTest::newRow("nan") << "nan" << false;
  QTest::newRow("infinity") << "inf" << false;
  QTest::newRow("too small") << "-1" << false;
  QTest::newRow("too large") << "1e300" << false;
  QTest::newRow("nothing") << "" << false;
}

void TestCommon::numberFieldSaysWhatIsWrong() {
  QFETCH(QString, typed);
  QFETCH(bool, valid);
  NumberField field;
  field.setRange(0, 10);
  field.setValue(3);
  auto* edit = field.findChild<QLineEdit*>();
  edit->selectAll();
  if (typed.isEmpty())
    QTest::keyClick(edit, Qt::Key_Delete);
  else
    QTest::keyClicks(edit, typed);
  QCOMPARE(field.problem().isEmpty(), valid);
  QVERIFY(field.value() >= 0 && field.value() <= 10);
}

void TestCommon::numberFieldStepsAndKeepsItsLastValidValue() {
  NumberField field;
  field.setRange(0, 2);
  field.setStep(0.5);
  field.setValue(1);
  QSignalSpy changes(&field, &NumberField::valueChanged);
  auto* edit = field.findChild<QLineEdit*>();
  QTest::keyClick(edit, Qt::Key_Up);
  QCOMPARE(field.value(), 1.5);
  QTest::keyClick(edit, Qt::Key_PageUp);
  QCOMPARE(field.value(), 2.0);
  edit->selectAll();
  QTest::keyClicks(edit, "x");
  QCOMPARE(field.value(), 2.0);
  QVERIFY(!field.isValid());
  QCOMPARE(changes.count(), 2);
  field.setValue(1);
  QVERIFY(field.isValid());
}

void TestCommon::dropTargetTakesFiles() {
  DropTarget target("image", "Drop", "Here");
  target.resize(400, 300);
  QSignalSpy dropped(&target, &DropTarget::filesDropped);
  QMimeData files;
  files.setUrls({QUrl::fromLocalFile("/tmp/a.jpg"), QUrl("https://example.org/b.jpg")});
  QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &enter);
  QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &drop);
  QCOMPARE(dropped.count(), 1);
  QCOMPARE(dropped.first().first().toStringList(), QStringList{"/tmp/a.jpg"});
  QMimeData text;
  text.setText("no file");
  QDropEvent other(QPointF(100, 100), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &other);
  QCOMPARE(dropped.count(), 1);
}

void TestCommon::bannerUnfoldsAndCopies() {
  MessageBanner banner;
  QVERIFY(banner.text().isEmpty());
  banner.showMessage(MessageBanner::Kind::Error, "It broke. Try another file.", "errno 5");
  QCOMPARE(banner.text(), QString("It broke. Try another file."));
  banner.clear();
  QVERIFY(banner.text().isEmpty());
}

void TestCommon::sidePanelCutsNothingOff() {
  SidePanel panel(100);
  auto* wide = new QLabel;
  wide->setMinimumWidth(333);
  panel.addSection("Wide", wide);
  QVERIFY(panel.minimumSizeHint().width() >= 333);
}

void TestCommon::wheelScrollsASidePanel() {
  SidePanel panel(200);
  auto* combo = new QComboBox;
  combo->addItems({"CAM", "Grad-CAM", "LayerCAM"});
  auto* below = new QWidget;
  below->setMinimumHeight(2000);
  panel.addWidget(combo);
  panel.addWidget(below);
  panel.resize(220, 200);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  panel.setFocus();
  const auto turn = [combo] {
    const QPointF at = combo->rect().center();
    QWheelEvent wheel(at, combo->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(combo, &wheel);
  };
  turn();
  QCOMPARE(combo->currentIndex(), 0);
  QVERIFY(panel.verticalScrollBar()->value() > 0);
  combo->setFocus();
  turn();
  QCOMPARE(combo->currentIndex(), 1);
}

void TestCommon::flowRowCutsNothingOff() {
  QWidget bar;
  auto* row = new FlowRow(&bar);
  QList<QPushButton*> buttons;
  for (const char* text : {"Duplicate stage", "Remove stage", "Back to the published baseline"}) {
    buttons << new QPushButton(QString::fromLatin1(text));
    row->addWidget(buttons.last());
    if (buttons.size() == 2) row->addGap();
  }
  const int whole = row->sizeHint().width();
  for (int width : {whole + 100, whole - 20, row->minimumSize().width()}) {
    bar.resize(width, row->heightForWidth(width));
    bar.layout()->setGeometry(bar.rect());
    for (const QPushButton* button : buttons) {
      QVERIFY(button->width() >= button->sizeHint().width());
      QVERIFY(bar.rect().contains(button->geometry()));
      for (const QPushButton* other : buttons)
        QVERIFY(button == other || !button->geometry().intersects(other->geometry()));
    }
  }
  bar.resize(whole + 100, row->heightForWidth(whole + 100));
  bar.layout()->setGeometry(bar.rect());
  QCOMPARE(buttons[0]->y(), buttons[2]->y());
  QCOMPARE(buttons[2]->geometry().right(), bar.rect().right() - row->contentsMargins().right());
}

/// A sentence takes what its buttons leave, or a line of its own.
void TestCommon::flowRowIsFilled() {
  QWidget bar;
  auto* row = new FlowRow(&bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* sentence = new QLabel(QStringLiteral("About 3 min and 1.2 GB of memory, 210 ms a step."));
  sentence->setWordWrap(true);
  auto* button = new QPushButton(QStringLiteral("Start training"));
  row->addFilling(sentence);
  row->addGap();
  row->addWidget(button);
  const auto place = [&](int width) {
    bar.resize(width, row->heightForWidth(width));
    row->setGeometry(bar.rect());
  };
  place(900);
  QCOMPARE(sentence->width(), 900 - row->spacing() - button->sizeHint().width());
  QCOMPARE(button->geometry().right(), bar.rect().right());
  place(button->sizeHint().width() + 20);
  QCOMPARE(sentence->width(), bar.width());
  QVERIFY(sentence->height() >= sentence->heightForWidth(bar.width()));
  QVERIFY(button->y() >= sentence->geometry().bottom());
}

void TestCommon::statusLineShowsProgress() {
  StatusLine line;
  const QObject measurement;
  const QObject folder;
  line.show();
  QList<const QObject*> cancelled;
  connect(&line, &StatusLine::cancelRequested, this, [&](const QObject* job) { cancelled.append(job); });
  const auto shown = [&line](const QString& text) {
    for (const QLabel* label : line.findChildren<QLabel*>())
      if (label->isVisible() && label->text().startsWith(text)) return true;
    return false;
  };
  auto* cross = line.findChild<QToolButton*>();
  QVERIFY(!cross->isVisible());
  line.showProgress(&measurement, "Measuring", 0.5, 12, true);
  line.showProgress(&folder, "Classifying", -1, -1, true);
  line.showProgress(&measurement, "Measuring on", 0.6, 10, true);
  QVERIFY(shown("Classifying"));  // what began last, whatever else goes on
  cross->click();
  line.clearProgress(&folder);
  QVERIFY(shown("Measuring on"));
  cross->click();
  line.clearProgress(&measurement);
  QVERIFY(!cross->isVisible());
  cross->click();
  QCOMPARE(cancelled, (QList<const QObject*>{&folder, &measurement}));
}

void TestCommon::textsAreDrawnAsQtDrawsThem_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("points");
  for (const char* text : {"386 M", "2304 → 2560", "×1.21 · 2^φ ×1.19", "Conv3×3", "224 px · 32", "MBConv6",
                           "第 3 阶段", "−0.1 %"})
    for (double points : {9.0, 10.0, 18.0})
      QTest::newRow((text + QByteArray(", points ") + QByteArray::number(points)).constData())
          << QString::fromUtf8(text) << points;
}

void TestCommon::textsAreDrawnAsQtDrawsThem() {
  QFETCH(QString, text);
  QFETCH(double, points);
  QFont font = QApplication::font();
  font.setPointSizeF(points);
  const auto picture = [&](const auto& draw) {
    QImage image(300, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    draw(painter);
    return image;
  };
  const QImage ours = picture([&](QPainter& painter) {
    drawCachedText(painter, {8, 8, 280, 40}, Qt::AlignLeft, text);
  });
  const QImage expected =
      picture([&](QPainter& painter) { painter.drawText(QRect(8, 8, 280, 40), Qt::AlignLeft, text); });
  QCOMPARE(ours, expected);
  QCOMPARE(qRound(cachedTextWidth(font, text)), qRound(QFontMetricsF(font).horizontalAdvance(text)));
}

}  // namespace

QTEST_MAIN(TestCommon)
#include "test_common.moc"

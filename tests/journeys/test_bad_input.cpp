#include "tests/journeys/journey.h"
#include "widgets/classify/classify_page.h"
#include "widgets/common/message_banner.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <csignal>
#include <functional>
#include <sys/resource.h>

namespace effnet {

/// What people drop by mistake, in the window and on the command line: a sentence in both that names it, and
/// what was open stays open.
class TestBadInput : public Journey {
  Q_OBJECT

  using Make = std::function<void(const QString& path)>;

  static void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
  }

  static QByteArray png() {
    QImage picture(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y)
      for (int x = 0; x < 64; ++x) picture.setPixel(x, y, qRgb(x * 4, y * 4, (x * y) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
  }

  static QByteArray safetensors(const QByteArray& tensor) {
    const QByteArray header = "{\"" + tensor + "\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}";
    QByteArray file(8, '\0');
    file[0] = static_cast<char>(header.size());
    return file + header + QByteArray(4, '\0');
  }

  /// The banner of `page` once it names `word`; nothing else may have been lost meanwhile.
  void expectSentence(const QWidget& page, const QString& word) {
    const auto told = [&] {
      for (const auto* banner : page.findChildren<MessageBanner*>())
        if (!banner->isHidden() && banner->text().contains(word)) return true;
      return false;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(told(), qPrintable("no sentence names " + word), 60'000);
    QVERIFY(find<QLabel>("checkpointName")->text().contains("Sample"));
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkpointName")->text().contains("Sample"), 60'000);
  }

  void cleanupTestCase() { close(); }

  void isDropped_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<Make>("make");
    QTest::addColumn<QStringList>("command");
    const QStringList classify{"classify", "--weights", "builtin:shapes"};
    const QStringList inspect{"inspect"};
    const auto content = [](const QByteArray& bytes) {
      return Make([bytes](const QString& path) { write(path, bytes); });
    };
    QTest::newRow("text as a picture") << "text.jpg" << content("not a picture at all") << classify;
    QTest::newRow("empty file") << "empty.jpg" << content({}) << classify;
    QTest::newRow("truncated PNG") << "half.png" << content(png().left(png().size() / 2)) << classify;
    QTest::newRow("missing file") << "gone.png" << Make([](const QString&) {}) << classify;
    QTest::newRow("empty folder") << "nothing" << Make([](const QString& path) { QDir().mkpath(path); })
                                  << classify;
    QTest::newRow("not a checkpoint") << "weights.pth" << content("no checkpoint") << inspect;
    QTest::newRow("another network") << "language.safetensors" << content(safetensors("decoder.embed.weight"))
                                     << inspect;
    QTest::newRow("a pickle that runs a command") << "evil.pth"
                                                  << content(
                                                         "\x80\x02"
                                                         "cos\nsystem\nX" +
                                                         QByteArray("\x0b\0\0\0", 4) + "touch owned\x85R.")
                                                  << inspect;
  }
  void isDropped() {
    QFETCH(QString, name);
    QFETCH(Make, make);
    QFETCH(QStringList, command);
    const QString path = home_.filePath(name);
    make(path);
    auto* page = find<ClassifyPage>();
    window().showPage(page);
    QVERIFY(drop(*page, path));
    expectSentence(*page, name);
    const test::Outcome outcome = test::runTool("effnet", command + QStringList{path});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith("effnet: ") && outcome.err.contains(name.toUtf8()),
             outcome.err.constData());
    QVERIFY2(!QFile::exists("owned"), "the pickle's command was run");
  }

  void isChosenToTrainOn_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("classes");
    QTest::newRow("empty folder") << "hollow" << QStringList{};
    QTest::newRow("one class") << "alone" << QStringList{"ants"};
    QTest::newRow("missing folder") << "moved" << QStringList{};
  }
  void isChosenToTrainOn() {
    QFETCH(QString, name);
    QFETCH(QStringList, classes);
    const QString path = home_.filePath(name);
    if (name != "moved") QDir().mkpath(path);
    for (const QString& label : classes) {
      QDir().mkpath(path + "/" + label);
      for (int each = 0; each < 4; ++each)
        write(QStringLiteral("%1/%2/%3.png").arg(path, label).arg(each), png());
    }
    auto* page = find<TrainPage>();
    window().showPage(page);
    page->chooseData(path);
    expectSentence(*page, name);
    QVERIFY(!find<QPushButton>("startRun")->isEnabled());
    const test::Outcome outcome = test::runTool(
        "effnet",
        {"train", "--data", path, "--weights", "builtin:shapes", "--out", home_.filePath(name + ".run")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(name.toUtf8()), outcome.err.constData());
  }

  /// A limit on the size of files stands for a full disk: the first checkpoint does not fit, small files do.
  void fullDisk() {
    auto* page = find<TrainPage>();
    window().showPage(page);
    page->chooseData(shapes_);
    auto* start = find<QPushButton>("startRun");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 60'000);
    find<QSpinBox>("epochs")->setValue(2);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{100'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    start->click();
    auto* watch = find<WatchPanel>();
    QTRY_VERIFY_WITH_TIMEOUT(watch->history().ended().has_value(), 240'000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(QString::fromStdString(watch->history().ended()->code), QString("write_failed"));
    expectSentence(*page, QStringLiteral("could not be written"));
    QVERIFY(QFile::exists(page->currentRun() + "/config.json"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestBadInput)
#include "test_bad_input.moc"

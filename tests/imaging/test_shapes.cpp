#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/rng.h"
#include "core/imaging/decode.h"
#include "core/imaging/shapes.h"
#include "tests/imaging/golden_file.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using effnet::Rng;
using effnet::ShapesOptions;

namespace {

std::filesystem::path below(const QTemporaryDir& folder, const char* name) {
  return std::filesystem::path(folder.path().toStdString()) / name;
}

int filesIn(const std::filesystem::path& folder) {
  QDirIterator iterator(QString::fromStdString(folder.string()), QDir::Files, QDirIterator::Subdirectories);
  int count = 0;
  for (; iterator.hasNext(); iterator.next()) ++count;
  return count;
}

}  // namespace

class TestShapes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyClassHasABoxInThePicture_data() {
    QTest::addColumn<int>("label");
    const auto& names = effnet::shapeNames();
    QVERIFY(names.size() >= 10);
    for (std::size_t i = 0; i < names.size(); ++i) QTest::newRow(names[i].c_str()) << static_cast<int>(i);
  }
  void everyClassHasABoxInThePicture() {
    QFETCH(int, label);
    for (std::uint64_t index = 0; index < 50; ++index) {
      Rng random(7, 0, index);
      const effnet::ShapePicture picture = effnet::drawShape(label, 96, random);
      QCOMPARE(picture.rgb.size(), cv::Size(96, 96));
      QCOMPARE(picture.box & cv::Rect(0, 0, 96, 96), picture.box);
      const int longer = std::max(picture.box.width, picture.box.height);
      QVERIFY2(longer >= 34 && longer <= 65, qPrintable(QString::number(longer)));
    }
  }

  void writesAnImageFolder() {
    const QTemporaryDir folder;
    ShapesOptions options;
    options.out = below(folder, "shapes");
    options.classes = 3;
    options.perClass = 4;
    options.size = 48;
    int calls = 0;
    effnet::generateShapes(options, [&calls](int done, int total) {
      QCOMPARE(done, ++calls);
      QCOMPARE(total, 12);
    });
    QCOMPARE(calls, 12);
    QCOMPARE(filesIn(options.out), 13);
    QCOMPARE(effnet::decodeImageFile(options.out / "square" / "0004.png").size(), cv::Size(48, 48));
    const auto boxes = QString::fromStdString(effnet::readFile(options.out / "boxes.csv")).split(u'\n');
    QCOMPARE(boxes.size(), 14);
    QCOMPARE(boxes[0], QStringLiteral("path,label,x,y,width,height"));
    QVERIFY(boxes[1].startsWith(QStringLiteral("circle/0001.png,circle,")));
    QCOMPARE(boxes[1].split(u',').size(), 6);
  }

  void sameSeedSameBytes() {
    const QTemporaryDir folder;
    ShapesOptions options{
        .out = below(folder, "a"), .classes = 2, .perClass = 2, .size = 40, .seed = 5, .stop = {}};
    effnet::generateShapes(options);
    options.out = below(folder, "b");
    effnet::generateShapes(options);
    options.out = below(folder, "c");
    options.seed = 6;
    effnet::generateShapes(options);
    const auto read = [&folder](const char* set, const char* file) {
      return effnet::readFile(below(folder, set) / file);
    };
    for (const char* file : {"boxes.csv", "circle/0001.png", "ring/0002.png"}) {
      QCOMPARE(read("a", file), read("b", file));
      QVERIFY(read("a", file) != read("c", file));
    }
  }

  void refusesNonsense_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("perClass");
    QTest::addColumn<int>("size");
    QTest::newRow("one class") << 1 << 5 << 64;
    QTest::newRow("too many classes") << 1000 << 5 << 64;
    QTest::newRow("no pictures") << 3 << 0 << 64;
    QTest::newRow("tiny") << 3 << 5 << 4;
    QTest::newRow("huge") << 3 << 5 << 100000;
  }
  void refusesNonsense() {
    QFETCH(int, classes);
    QFETCH(int, perClass);
    QFETCH(int, size);
    const QTemporaryDir folder;
    const ShapesOptions options{.out = below(folder, "x"),
                                .classes = classes,
                                .perClass = perClass,
                                .size = size,
                                .seed = 0,
                                .stop = {}};
    QVERIFY_THROWS_EXCEPTION(effnet::Error, effnet::generateShapes(options));
    QVERIFY(!std::filesystem::exists(options.out));
  }

  void keepsOtherPeoplesFiles() {
    const QTemporaryDir folder;
    effnet::writeFileAtomically(below(folder, "thesis.txt"), "three years of work");
    ShapesOptions options;
    options.out = folder.path().toStdString();
    try {
      effnet::generateShapes(options);
      QFAIL("wrote into a folder in use");
    } catch (const effnet::Error& error) {
      QCOMPARE(error.code(), std::string("not_empty"));
    }
  }

  void stopsWhenAsked() {
    const QTemporaryDir folder;
    std::stop_source stop;
    ShapesOptions options;
    options.out = below(folder, "stopped");
    options.size = 32;
    options.stop = stop.get_token();
    effnet::generateShapes(options, [&stop](int done, int) {
      if (done == 3) stop.request_stop();
    });
    QCOMPARE(filesIn(options.out), 3);
  }

  void streamsAreIndependentOfEachOther() {
    Rng a(1, 2, 3);
    Rng again(1, 2, 3);
    QCOMPARE(a.next(), again.next());
    QVERIFY(Rng(1, 2, 3).next() != Rng(1, 3, 2).next());
    QVERIFY(Rng(1, 0, 0).next() != Rng(0, 1, 0).next());
    QVERIFY(Rng(1, 2, 3).next() != Rng(1, 2, 4).next());
  }

  void normalNumbersHaveTheirMoments() {
    Rng random(11);
    constexpr int kDraws = 40000;
    double normal = 0;
    double square = 0;
    for (int i = 0; i < kDraws; ++i) {
      const double value = random.normal();
      normal += value / kDraws;
      square += value * value / kDraws;
    }
    QVERIFY(std::abs(normal) < 0.02);
    QVERIFY(std::abs(square - 1) < 0.03);
  }
};

QTEST_APPLESS_MAIN(TestShapes)
#include "test_shapes.moc"

#include "core/base/error.h"
#include "core/dataset/dataset.h"
#include "core/dataset/sample_image.h"
#include "core/dataset/tar_shard.h"
#include "tests/training/stored_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
namespace fs = std::filesystem;

namespace {

Dataset scan(const fs::path& data) {
  return scanDataset({.data = data, .val = {}});
}

}  // namespace

/// Shards of pictures: where each lies, what its class is, and what nobody follows.
class TestTarShards : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void members() {
    const std::string bytes = tarMember("a/", "", '5') + tarMember("a/1.jpg", "first") +
                              tarMember("a/1.cls", " 7\n") + tarMember("b/2.seg.png", "second") +
                              tarMember("._3.jpg", "clutter") + tarMember("c/notes.txt", "text") + tarEnd();
    const TarShard shard = readTarBytes(bytes, "x.tar");
    QCOMPARE(shard.pictures.size(), std::size_t{2});
    QCOMPARE(shard.pictures[0].key, std::string("a/1"));
    QCOMPARE(shard.pictures[0].label, std::string("7"));
    QCOMPARE(bytes.substr(std::size_t(shard.pictures[0].offset), std::size_t(shard.pictures[0].bytes)),
             std::string("first"));
    QCOMPARE(shard.pictures[1].label, std::string("b"));  // no .cls: its folder
    QCOMPARE(bytes.substr(std::size_t(shard.pictures[1].offset), std::size_t(shard.pictures[1].bytes)),
             std::string("second"));
    QCOMPARE(shard.skippedMembers, std::size_t{0});
  }

  void hostile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const std::string& bytes, int skipped, const char* code) {
      QTest::newRow(name) << QByteArray::fromStdString(bytes) << skipped << QString(code);
    };
    row("a path that leads out", tarMember("../../etc/x.png", "p") + tarEnd(), 1, "");
    row("a path within that leads out", tarMember("a/../../x.png", "p") + tarEnd(), 1, "");
    row("an absolute path", tarMember("/etc/x.png", "p") + tarEnd(), 1, "");
    row("a symbolic link", tarMember("a/x.png", "", '2', "/etc/passwd") + tarEnd(), 1, "");
    row("a hard link", tarMember("a/x.png", "", '1', "/etc/passwd") + tarEnd(), 1, "");
    row("a device", tarMember("a/x.png", "", '3') + tarEnd(), 1, "");
    row("a pipe", tarMember("a/x.png", "", '6') + tarEnd(), 1, "");
    row("no class", tarMember("x.png", "p") + tarEnd(), 1, "");
    row("a label as long as a book", tarMember("x.cls", std::string(5000, 'x')) + tarEnd(), 1, "");
    row("an empty picture", tarMember("a/x.png", "") + tarEnd(), 1, "");
    row("8 GiB that are not there", tarMember("a/x.png", "p", '0', {}, "77777777777"), 1, "bad_data");
    row("cut off", tarMember("a/x.png", std::string(4000, 'x')).substr(0, 1500), 0, "bad_data");
    row("no archive", std::string(2000, 'x'), 0, "bad_data");
  }
  void hostile() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, skipped);
    QFETCH(QString, code);
    try {
      const TarShard shard = readTarBytes(bytes.toStdString(), "x.tar");
      QVERIFY2(code.isEmpty(), "it was read");
      QCOMPARE(int(shard.pictures.size()), 0);
      QCOMPARE(int(shard.skippedMembers), skipped);
      QCOMPARE(int(shard.skipped.size()), skipped);
    } catch (const Error& error) {
      QCOMPARE(QString::fromStdString(error.code()), code);
    }
  }

  /// GNU's sparse members have no bytes of their own where they are empty.
  void sparse() {
    QTemporaryDir folder;
    const QString file = folder.filePath("hole.png");
    QFile hole(file);
    QVERIFY(hole.open(QIODevice::WriteOnly) && hole.resize(1 << 20) && hole.seek(500'000));
    QVERIFY(hole.write("x") == 1);
    hole.close();
    QProcess tar;
    tar.setWorkingDirectory(folder.path());
    tar.start("tar", {"-S", "-cf", "sparse.tar", "hole.png"});
    if (!tar.waitForFinished() || tar.exitCode() != 0) QSKIP("SKIP: no tar here");
    const TarShard shard = readTarShard(folder.filePath("sparse.tar").toStdString());
    QVERIFY(shard.pictures.empty());
    QCOMPARE(shard.skippedMembers, std::size_t{1});
  }

  /// Numbers with names beside them, parts by folders, a single shard, and a folder of classes with a stray
  /// archive.
  void layouts() {
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const fs::path picture = root / "p.bmp";
    writePicture(picture, 12, 200, 100, 50);
    const auto shard = [&](const std::vector<std::string>& labels) {
      std::string bytes;
      for (std::size_t i = 0; i < labels.size(); ++i)
        bytes += tarMember(std::to_string(i) + ".bmp", bytesOfFile(picture)) +
                 tarMember(std::to_string(i) + ".cls", labels[i]);
      return bytes + tarEnd();
    };
    writeBytes(root / "numbers" / "train" / "0000.tar", shard({"0", "1", "0", "1", "2"}));
    writeBytes(root / "numbers" / "val" / "0000.tar", shard({"2", "1"}));
    writeBytes(root / "numbers" / "classes.txt", "ant\nbee\nwasp\n");
    const Dataset numbers = scan(root / "numbers");
    QCOMPARE(numbers.notes.back(), std::string("the pictures lie in 2 shards (.tar)"));
    QCOMPARE(numbers.labels, (std::vector<std::string>{"ant", "bee", "wasp"}));
    QCOMPARE(numbers.train.size(), std::size_t{5});
    QCOMPARE(numbers.val.size(), std::size_t{2});
    QCOMPARE(numbers.val[0].label, 2);
    QCOMPARE(readSampleImage(numbers.val[0]).cols, 12);
    writeBytes(root / "one.tar", shard({"x", "y", "x", "y"}));
    QCOMPARE(scan(root / "one.tar").labels, (std::vector<std::string>{"x", "y"}));
    writeTwoClasses(root / "classes", 4);
    writeBytes(root / "classes" / "backup.tar", shard({"x", "y"}));
    QCOMPARE(scan(root / "classes").labels, (std::vector<std::string>{"cold", "warm"}));
  }

  /// The same picture within a shard and as a file is one picture.
  void equalPictures() {
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const fs::path picture = root / "p.bmp";
    std::string train;
    for (int i = 0; i < 4; ++i) {
      writePicture(picture, 12, 10, 20, 30, i);
      train += tarMember(std::to_string(i) + ".bmp", bytesOfFile(picture)) +
               tarMember(std::to_string(i) + ".cls", i % 2 ? "a" : "b");
    }
    writeBytes(root / "data" / "train-0.tar", train + tarEnd());
    writeBytes(root / "data" / "val-0.tar",
               tarMember("9.bmp", bytesOfFile(picture)) + tarMember("9.cls", "a") + tarEnd());
    QCOMPARE(scan(root / "data").duplicates.size(), std::size_t{1});
  }
};

QTEST_GUILESS_MAIN(TestTarShards)
#include "test_tar_shards.moc"

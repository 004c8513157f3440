#include "app/services/answer_writer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;

/// The first answer's checkpoint and its pictures from another machine: stand-ins for ssh, which runs the
/// command in a folder of its own, and for the command line there.
class TestAnswerWriter : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  QString at(const QString& name) const { return folder_.filePath(name); }
  void write(const QString& name, const QByteArray& text, bool program = false) const {
    QDir().mkpath(QFileInfo(at(name)).path());
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    if (program) file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  }

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    const QByteArray there = at("there").toUtf8();
    const QByteArray bin = at("bin").toUtf8();
    write("bin/ssh",
          "#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\n[ \"$1\" = box ] || exit 255\nshift\n"
          "export HOME='" +
              there + "' PATH='" + there + "/bin:'\"$PATH\"\ncd \"$HOME\" && exec sh -c \"$*\"\n",
          true);
    write("there/bin/effnet",
          "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$HOME/said\"\n[ -e \"$HOME/broken\" ] && { echo 'effnet: no "
          "room' >&2; exit 1; }\n"
          "for each; do last=$each; done\necho written >\"$last\"\nprintf '{\"file\":\"%s\"}\\n' \"$last\"\n",
          true);
    for (const char* name : {"there/far/1.png", "there/far/it's 2.png", "there/far/$(x) \"3\".png"})
      write(name, name);
    write("here.png", "here");
    qputenv("PATH", bin + ":" + qgetenv("PATH"));
  }

  void picturesAreBrought() {
    AnswerWriter writer;
    QSignalSpy written(&writer, &AnswerWriter::written);
    QSignalSpy failed(&writer, &AnswerWriter::failed);
    const QStringList files{"far/1.png", at("here.png"), "far/it's 2.png", "far/$(x) \"3\".png",
                            "far/gone.png"};
    writer.write("box", {"--weights", "w.pth", "--data", "my 'data'"}, files);
    QTRY_COMPARE_WITH_TIMEOUT(written.size() + failed.size(), 1, 30'000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QCOMPARE(written[0][0].toString(), at("there/.cache/effnet/first-answer.safetensors"));
    QVERIFY(QFile::exists(written[0][0].toString()));
    const QStringList here = written[0][1].toStringList();
    QCOMPARE(here.size(), 4);  // all but the one that is gone
    QCOMPARE(here[1], at("here.png"));
    for (const int i : {0, 2, 3}) {
      QFile file(here[i]);
      QVERIFY(file.open(QIODevice::ReadOnly));
      QCOMPARE(QString::fromUtf8(file.readAll()), "there/" + files[i]);
    }
    QFile said(at("there/said"));
    QVERIFY(said.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(said.readAll()).section('\n', 0, 4),
             QString("answer\n--weights\nw.pth\n--data\nmy 'data'"));
  }

  void whatItSaysThereIsSaid() {
    write("there/broken", "");
    AnswerWriter writer;
    QSignalSpy failed(&writer, &AnswerWriter::failed);
    writer.write("box", {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(failed[0][0].toString(), QString("effnet: no room"));
  }
};

QTEST_GUILESS_MAIN(TestAnswerWriter)
#include "test_answer_writer.moc"

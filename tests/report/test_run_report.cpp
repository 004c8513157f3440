#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/protocol/json_text.h"
#include "core/protocol/run_report.h"
#include "tests/cli/program_runner.h"
#include "tests/training/picture_folder.h"
#ifdef EFFNET_GUI
#include "app/explorer/run_report_words.h"
#endif

#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
using namespace effnet::test;
namespace fs = std::filesystem;

/// `effnet report` on a run of two epochs whose data has a picture in two parts and a class with a hostile
/// name.
class TestRunReport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    const fs::path data = path("data");
    for (const char* part : {"train", "val"})
      for (int i = 0; i < 8; ++i) {
        const int variant = i + (part[0] == 'v' ? 100 : 0);
        const std::string name = std::to_string(i) + ".bmp";
        writePicture(data / part / "cold" / name, 40, 20, 40, 180, variant);
        writePicture(data / part / kHostile / name, 40, 180, 40, 20, variant);
      }
    fs::copy_file(data / "train" / "cold" / "3.bmp", data / "val" / "cold" / "again.bmp");
    TrainConfig config = quickConfig(data);
    config.epochs = 2;
    config.mixup = 0.3;  // differs from its recipe
    fs::create_directories(path("run"));
    writeFileAtomically(path("run") / "config.json", toJson(config).dump());
    const Outcome trained = runTool("effnet", {"train", "--resume", text("run"), "--threads", "1"});
    QVERIFY2(trained.status == 0, trained.err.constData());
  }

  void page() {
    const Outcome made = report({"--to", text("page.html"), "--json", "--examples", "6"});
    QVERIFY2(made.status == 0, made.err.constData());
    const Json said = parseJson(made.out.toStdString());
    QCOMPARE(said["file"].get<std::string>(), path("page.html").string());
    QCOMPARE(said["part"].get<std::string>(), std::string("val"));
    QCOMPARE(said["images"].get<int>(), 17);
    QCOMPARE(said["leaks"].get<int>(), 1);
    QCOMPARE(said["interval"].size(), std::size_t{2});
    const std::string page = readFile(path("page.html"));
    QCOMPARE(page.size(), said["bytes"].get<std::size_t>());
    QVERIFY(page.find("<img src=x") == std::string::npos);
    QVERIFY(page.find("&lt;img src=x onerror=alert(1)&gt;") != std::string::npos);
    // What a reader must find: the leak by its name, the setting that differs, the digest, the way to repeat.
    for (const std::string& wanted :
         {std::string("again.bmp"), std::string("<td>mixup</td><td>0.3</td><td>0.0</td>"),
          sha256OfFile(path("run") / "checkpoints" / "best.safetensors"),
          std::string("data:image/png;base64,"), std::string("data:image/jpeg;base64,"),
          RunReportWords().limitLeak, RunReportWords().limitChosen,
          "effnet train --config " + (path("run") / "config.json").string()})
      QVERIFY2(page.find(wanted) != std::string::npos, wanted.c_str());
  }

  void card() {
    const Outcome made = report({"--to", text("README.md")});
    QVERIFY2(made.status == 0, made.err.constData());
    const std::string card = readFile(path("README.md"));
    QVERIFY(card.find("<img") == std::string::npos);
    QVERIFY(card.starts_with("# Report of the run run"));
  }

  void pdf_data() {
    QTest::addColumn<QStringList>("words");
    const QString page = text("page.pdf");
    QTest::newRow("--to=FILE") << QStringList{"--to=" + page};
    QTest::newRow("--to FILE") << QStringList{"--to", page};
    QTest::newRow("-o FILE") << QStringList{"-o", page};
    QTest::newRow("-oFILE") << QStringList{"-o" + page};
  }
  void pdf() {
    QFETCH(QStringList, words);
#ifdef EFFNET_GUI
    QFile::remove(text("page.pdf"));
    const Outcome made = report(words + QStringList{"--json"});
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(parseJson(made.out.toStdString())["file"].get<std::string>(), path("page.pdf").string());
    const std::string page = readFile(path("page.pdf"));
    QVERIFY(page.starts_with("%PDF-"));
    QVERIFY(page.size() > 20'000);
    // Nothing lies beside it any more.
    QCOMPARE(QDir(folder_.path()).entryList({"page.pdf*"}), QStringList{"page.pdf"});
#else
    QSKIP("a PDF is written by the window's program");
#endif
  }

  void refusals_data() {
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("why");
    QTest::newRow("no run") << "nothing"
                            << "a.html"
                            << "no run lies there";
    QTest::newRow("another ending") << "run"
                                    << "a.docx"
                                    << "must end in .html, .pdf or .md";
    QTest::newRow("no such folder") << "run"
                                    << "nowhere/a.html"
                                    << "cannot write";
  }
  void refusals() {
    QFETCH(QString, run);
    QFETCH(QString, to);
    QFETCH(QString, why);
    const Outcome made = runTool("effnet", {"report", text(run.toUtf8()), "--to", text(to.toUtf8())});
    QCOMPARE(made.status, 2);
    QVERIFY2(made.err.contains(why.toUtf8()), made.err.constData());
  }

  /// The window says the same words, and each can be replaced.
  void words() {
    RunReportWords own;
    ReportWords common;
    setReportWords({"summary=Was es taugt", "recall=Trefferquote"}, own, common);
    QCOMPARE(own.summary, std::string("Was es taugt"));
    QCOMPARE(common.recall, std::string("Trefferquote"));
    QVERIFY_EXCEPTION_THROWN(setReportWords({"sumary=x"}, own, common), Error);
    QVERIFY_EXCEPTION_THROWN(setReportWords({"summary"}, own, common), Error);
#ifdef EFFNET_GUI
    // The same words with the same values in them, whatever the wording.
    const auto shapes = [](const std::vector<std::string>& words) {
      QStringList list;
      for (const std::string& each : words) {
        QString shape = QString::fromStdString(each).section('=', 0, 0);
        for (int value = 1; value <= 9; ++value)
          if (each.find(std::string("%") + std::to_string(value)) != std::string::npos)
            shape += QStringLiteral(" %") + QString::number(value);
        list << shape;
      }
      list.sort();
      return list;
    };
    QCOMPARE(shapes(runReportWords()), shapes(englishReportWords()));
#endif
  }

 private:
  static constexpr char kHostile[] = "<img src=x onerror=alert(1)>";
  fs::path path(const QByteArray& name) const {
    return fs::path(folder_.filePath(name).toStdString());
  }
  QString text(const QByteArray& name) const {
    return folder_.filePath(name);
  }
  Outcome report(const QStringList& more) const {
    return runTool("effnet", QStringList{"report", text("run"), "--device", "cpu", "--threads", "1"} + more);
  }

  QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestRunReport)
#include "test_run_report.moc"

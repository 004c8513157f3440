#include "core/protocol/json_text.h"
#include "tests/cli/program_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
using namespace effnet::test;

/// From pictures to runs on the command line: which network to start from, fine-tuning that goes on from the
/// first answer, folds, who is tied.
class TestTrainingStart : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void recommends();
  void goesOnFromTheFirstAnswer();
  void aScratchHasNoFirstAnswer();
  void foldsOfATraining();
  void runsStandInARanking();

 private:
  Outcome run(const QStringList& words) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_CACHE", folder_.filePath("cache"));
    return runTool("effnet", words, environment, 240'000);
  }
  Outcome train(const QString& out, const QStringList& more) const {
    return run(QStringList{"train", "--json", "--threads", "1", "--weights", "builtin:shapes", "--data",
                           data_, "--epochs", "1", "--batch", "8", "--set", "tensorboard=false", "--out",
                           folder_.filePath(out)} +
               more);
  }
  static std::vector<Json> events(const QByteArray& out, const char* kind) {
    std::vector<Json> found;
    for (const QByteArray& line : out.split('\n')) {
      const Json json = parseJson(line.toStdString());
      if (json.is_object() && json["event"] == kind) found.push_back(json);
    }
    return found;
  }
  static bool warnedOf(const QByteArray& out, const char* code) {
    const auto warnings = events(out, "warning");
    return std::ranges::any_of(warnings, [&](const Json& each) { return each["code"] == code; });
  }

  QTemporaryDir folder_;
  QString data_;
};

void TestTrainingStart::initTestCase() {
  data_ = folder_.filePath("shapes");
  const Outcome drawn =
      run({"dataset", "shapes", "--out", data_, "--classes", "2", "--per-class", "20", "--size", "64"});
  QVERIFY2(drawn.status == 0, drawn.err.constData());
}

void TestTrainingStart::recommends() {
  const Outcome outcome = run({"recommend", "--json", "--threads", "1", "--data", data_});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = parseJson(outcome.out.toStdString());
  QVERIFY(json["images"].get<int>() > 0);
  QCOMPARE(json["networks"][0]["recommended"], Json(true));
  QVERIFY(json["networks"][0]["milliseconds"].get<double>() > 0);
  const Outcome small =
      run({"recommend", "--json", "--threads", "1", "--data", data_, "--max-inference-memory", "30MiB"});
  QVERIFY2(small.status == 0, small.err.constData());
  const Json within = parseJson(small.out.toStdString())["networks"][0];
  QCOMPARE(within["recommended"], Json(true));
  QVERIFY(within["bytes"].get<double>() < 30 * 1024 * 1024);
  QVERIFY(within["top1"].get<double>() <= json["networks"][0]["top1"].get<double>());
  const Outcome none = run({"recommend", "--threads", "1", "--data", data_, "--max-milliseconds", "0.001"});
  QCOMPARE(none.status, 2);
  QVERIFY2(none.err.startsWith("effnet: recommend: "), none.err.constData());
}

void TestTrainingStart::goesOnFromTheFirstAnswer() {
  const Outcome outcome = train("first", {"--set", "head_start=linear"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const auto answers = events(outcome.out, "first_answer");
  QCOMPARE(answers.size(), std::size_t{1});
  QVERIFY(answers[0]["val"]["top1"].get<double>() > 0.5);
  QVERIFY(answers[0]["val"].contains("interval"));
  const auto started = events(outcome.out, "run");
  QCOMPARE(started[0]["config"]["head_start"], Json("linear"));
  QCOMPARE(started[0]["config"]["head_epochs"], Json(0));
  QVERIFY(warnedOf(outcome.out, "validation_small"));
  // So few pictures and an epoch: nothing that they could tell apart.
  QVERIFY(warnedOf(outcome.out, "no_gain"));
  QVERIFY(QFile::exists(folder_.filePath("first/answers.csv")));
  QVERIFY(QFile::exists(folder_.filePath("first/first_answer/answers.csv")));
}

void TestTrainingStart::aScratchHasNoFirstAnswer() {
  const Outcome outcome =
      run({"train", "--json", "--threads", "1", "--model", "efficientnet_b0", "--resolution", "32", "--data",
           data_, "--epochs", "1", "--set", "head_start=linear", "--out", folder_.filePath("scratch")});
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.contains("head_start"), outcome.err.constData());
}

void TestTrainingStart::foldsOfATraining() {
  const Outcome outcome = train("fold", {"--set", "folds=4", "--set", "fold=3"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QCOMPARE(events(outcome.out, "run")[0]["val_images"], Json(10));
  QCOMPARE(events(outcome.out, "first_answer").size(), std::size_t{0});
  const Outcome wrong = train("wrong", {"--set", "folds=4", "--set", "fold=4"});
  QCOMPARE(wrong.status, 2);
}

void TestTrainingStart::runsStandInARanking() {
  const Outcome again = train("second", {"--set", "head_start=linear", "--set", "learning_rate=1e-5"});
  QVERIFY2(again.status == 0, again.err.constData());
  const Outcome listed = run({"runs", "--json", folder_.path()});
  QVERIFY2(listed.status == 0, listed.err.constData());
  int ranked = 0;
  int best = 0;
  for (const QByteArray& line : listed.out.split('\n')) {
    const Json json = parseJson(line.toStdString());
    if (!json.is_object() || !json.contains("ranking")) continue;
    ++ranked;
    best += json["ranking"]["best"] == true ? 1 : 0;
    QCOMPARE(json["ranking"]["runs"], Json(2));
    QCOMPARE(json["ranking"]["tied_with_best"], Json(true));
    QVERIFY(json["best"].contains("chosen_by") && json["best"].contains("first_answer"));
  }
  QCOMPARE(ranked, 2);  // the fold's run has other pictures
  QCOMPARE(best, 1);
  const Outcome compared = run({"compare", "--json", folder_.filePath("first"), folder_.filePath("second")});
  QVERIFY2(compared.status == 0, compared.err.constData());
  QCOMPARE(parseJson(compared.out.toStdString())["pairs"].size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestTrainingStart)
#include "test_training_start.moc"

#include "tests/cli/program_runner.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using effnet::test::Outcome;
using effnet::test::runTool;
using Json = nlohmann::json;

/// `effnet fit`: the largest network within limits.
class TestFitCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fitNamesTheLimit();
  void fitTellsTheLimitInWords_data();
  void fitTellsTheLimitInWords();
  void fitAnyTakesTheMostAccurate_data();
  void fitAnyTakesTheMostAccurate();
  void fitSaysWhatDoesNotMove();
  void fitStartsFromWhatIsNamed();
  void fitAnySaysWhatDoesNotMove();
  void fitKeepsAMeasuredLatency();
};

void TestFitCommand::fitNamesTheLimit() {
  const Outcome outcome =
      runTool("effnet", {"fit", "--family", "efficientnet", "--max-macs", "1.9G", "--json"});
  QCOMPARE(outcome.status, 0);
  const Json json = Json::parse(outcome.out.toStdString());
  QCOMPARE(QString::fromStdString(json.at("binding")), QStringLiteral("macs"));
  QVERIFY(json.at("phi").get<double>() > 2 && json.at("phi").get<double>() < 2.2);
  QVERIFY(json.at("macs").get<qint64>() <= 1'900'000'000);
}

void TestFitCommand::fitTellsTheLimitInWords_data() {
  QTest::addColumn<QString>("limit");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("words");
  QTest::newRow("MACs") << "--max-macs"
                        << "1G"
                        << "multiply-adds";
  QTest::newRow("parameters") << "--max-params"
                              << "8M"
                              << "parameters";
  QTest::newRow("training") << "--max-memory"
                            << "4GiB"
                            << "memory for training";
  QTest::newRow("inference") << "--max-inference-memory"
                             << "40MiB"
                             << "memory for inference";
  QTest::newRow("file") << "--max-file-size"
                        << "40M"
                        << "the size of the file of weights";
}

void TestFitCommand::fitTellsTheLimitInWords() {
  QFETCH(QString, limit);
  QFETCH(QString, value);
  QFETCH(QString, words);
  const QString said = "stopped by the limit on " + words;
  const Outcome outcome = runTool("effnet", {"fit", "--family", "efficientnet", limit, value});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QVERIFY2(outcome.out.contains(said.toUtf8()), outcome.out.constData());
}

void TestFitCommand::fitAnyTakesTheMostAccurate_data() {
  QTest::addColumn<QString>("limit");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<QString>("binding");
  QTest::newRow("MACs") << "--max-macs"
                        << "1000000000"
                        << "macs"
                        << "macs";
  QTest::newRow("parameters") << "--max-params"
                              << "8000000"
                              << "params"
                              << "params";
  QTest::newRow("inference") << "--max-inference-memory"
                             << "60000000"
                             << "inference_bytes"
                             << "inference_memory";
  QTest::newRow("file") << "--max-file-size"
                        << "33000000"
                        << "file_bytes"
                        << "file_size";
}

void TestFitCommand::fitAnyTakesTheMostAccurate() {
  QFETCH(QString, limit);
  QFETCH(QString, value);
  QFETCH(QString, figure);
  QFETCH(QString, binding);
  const Outcome outcome = runTool("effnet", {"fit", "--any", limit, value, "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = Json::parse(outcome.out.toStdString());
  const std::string key = figure.toStdString();
  const double most = value.toDouble();
  double best = 0;
  for (const Json& candidate : json.at("candidates")) {
    const bool within = candidate.at(key).get<double>() <= most;
    QVERIFY2(candidate.at("fits").get<bool>() == within, candidate.dump().c_str());
    QCOMPARE(candidate.at("breaks").empty(), within);
    if (within) best = std::max(best, candidate.value("top1", 0.0));
    QVERIFY2(candidate.at("file_bytes").get<double>() > 1e6, candidate.dump().c_str());
  }
  QVERIFY(best > 70);
  QCOMPARE(json.at("top1").get<double>(), best);
  QCOMPARE(json.at("best").at("top1").get<double>(), best);
  QCOMPARE(json.at("name").get<std::string>(), json.at("best").at("model").get<std::string>());
  QCOMPARE(QString::fromStdString(json.at("binding")), binding);
  QVERIFY(json.at("next").at("top1").get<double>() > best);
  QVERIFY(!json.at("untrained").empty());
  for (const Json& family : json.at("untrained"))
    if (limit == "--max-macs") QVERIFY2(family.at("macs").get<double>() <= most, family.dump().c_str());
  const Outcome text = runTool("effnet", {"fit", "--any", limit, value});
  QVERIFY2(text.out.contains("best that fits") && text.out.contains("untrained"), text.out.constData());
}

void TestFitCommand::fitSaysWhatDoesNotMove() {
  const QStringList fit{"fit",        "--model", "efficientnet_b1", "--mode", "resolution",
                        "--max-macs", "1G",      "--max-params"};
  const Outcome idle = runTool("effnet", fit + QStringList{"100M"});
  QVERIFY2(idle.status == 0 && idle.out.contains("does not change parameters"), idle.out.constData());
  const Json json = Json::parse(runTool("effnet", fit + QStringList{"100M", "--json"}).out.toStdString());
  QCOMPARE(json.at("unmoved"), Json::array({"params"}));
  const Outcome never = runTool("effnet", fit + QStringList{"1M"});
  QCOMPARE(never.status, 2);
  QVERIFY2(never.err.contains("scaling the resolution does not change"), never.err.constData());
}

/// The network of a saved page, the same one as its published name, and as one candidate of many.
void TestFitCommand::fitStartsFromWhatIsNamed() {
  QTemporaryDir folder;
  const QString file = folder.filePath("my network, v2.txt");
  QFile state(file);
  QVERIFY(state.open(QIODevice::WriteOnly));
  state.write(
      R"({"effnet_state":1,"family":"efficientnet","mode":"custom","depth":1.1,"width":1,"resolution":240})");
  state.close();
  const QStringList limit{"--max-inference-memory", "128MiB", "--max-file-size", "60M", "--json"};
  const auto fitted = [&](const QStringList& named) {
    const Outcome outcome = runTool("effnet", QStringList{"fit"} + named + limit);
    if (outcome.status != 0) qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? Json::parse(outcome.out.toStdString()) : Json::object();
  };
  const Json byState = fitted({"--state", file});
  const Json byModel = fitted({"--model", "efficientnet_b1"});
  for (const char* key : {"phi", "params", "macs", "binding"}) {
    QVERIFY2(byState.contains(key), key);
    QCOMPARE(byState.at(key), byModel.at(key));
  }
  QVERIFY(byState.at("memory").at("inference_bytes").get<double>() <= 128.0 * 1024 * 1024);
  for (const QStringList& named : {QStringList{"--state", file}, QStringList{"--model", "efficientnet_b1"}}) {
    const Json any = fitted(QStringList{"--any"} + named);
    const Json& first = any.at("untrained").at(0);
    QCOMPARE(first.at("family").get<std::string>(), named[1].toStdString());
    QCOMPARE(first.at("phi"), byState.at("phi"));
    QCOMPARE(first.at("binding"), byState.at("binding"));
    QVERIFY(any.at("untrained").size() > 2);
  }
}

/// A limit that a mode cannot influence says so, of all families, too.
void TestFitCommand::fitAnySaysWhatDoesNotMove() {
  const QStringList fit{"fit",        "--any", "--mode",          "resolution",
                        "--max-macs", "1G",    "--max-file-size", "100M"};
  const Outcome outcome = runTool("effnet", fit);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QVERIFY2(outcome.out.contains("does not change the size of the file"), outcome.out.constData());
  const Json json = Json::parse(runTool("effnet", fit + QStringList{"--json"}).out.toStdString());
  QCOMPARE(json.at("unmoved"), Json::array({"file_size"}));
}

void TestFitCommand::fitKeepsAMeasuredLatency() {
  QTemporaryDir folder;
  const QString file = folder.filePath("measured.jsonl");
  const auto measurement = [](const char* macs, const char* median, const char* threads) {
    return QByteArray(R"({"macs":)") + macs + R"(,"batch":1,"threads":)" + threads +
           R"(,"milliseconds":{"min":1,"median":)" + median + R"(,"p90":99}})" + "\n";
  };
  const auto write = [&](const QByteArray& lines) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(lines);
  };
  const QStringList fit{"fit",           "--family", "efficientnet", "--json",
                        "--max-latency", "20",       "--measured",   file};
  write(measurement("1000000000", "20", "1") + measurement("2000000000", "40", "1"));
  const Outcome outcome = runTool("effnet", fit);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = Json::parse(outcome.out.toStdString());
  QCOMPARE(json["binding"].get<std::string>(), std::string("latency"));
  QVERIFY(json["milliseconds"].get<double>() <= 20);
  QVERIFY(json["macs"].get<qint64>() > 900'000'000);
  for (const QByteArray& bad : {QByteArray("not json\n"), QByteArray("{}\n"), QByteArray(),
                                measurement("1", "2", "1") + measurement("1", "2", "2")}) {
    write(bad);
    const Outcome refused = runTool("effnet", fit);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("measured.jsonl") && refused.err.count('\n') == 1, refused.err.constData());
  }
}

QTEST_APPLESS_MAIN(TestFitCommand)
#include "test_fit_command.moc"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/framing.h"
#include "core/protocol/input_size.h"
#include "core/protocol/macro_f1.h"
#include "core/protocol/network_json.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/protocol/train_config.h"
#include "core/scaling/families.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <functional>

using namespace effnet;

namespace {

using Call = std::function<void()>;

void expectError(const Call& call, const QByteArray& code, const QByteArray& words) {
  try {
    call();
  } catch (const Error& error) {
    QCOMPARE(QByteArray::fromStdString(error.code()), code);
    QVERIFY2(error.detail().find(words.toStdString()) != std::string::npos, error.detail().c_str());
    return;
  }
  QFAIL("no error was thrown");
}

RunEvent roundTrip(const RunEvent& event) {
  return *decodeEvent(encodeEvent(event));
}

}  // namespace

class TestProtocol : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void networkSurvivesJson_data();
  void networkSurvivesJson();
  void messagesSurviveAnySplit();
  void badMessages_data();
  void badMessages();
  void oneInputSize_data();
  void oneInputSize();
  void configSurvivesJson();
  void setFieldTakesTypedText();
  void anyNumberOfEpochsIsSound();
  void badInput_data();
  void badInput();
  void everyProblemIsNamed();
  void eventsSurviveJson();
  void classScoresAsScikitLearn();
  void unmeasuredNumbersAreLeftOut();
  void unknownEventsAreSkipped();
  void runLockIsExclusive();
  void failedWriteLeavesTheOldFile();
  void summaryOfAKilledRun();
  void summaryIsOfTheKeptNetwork();
};

void TestProtocol::networkSurvivesJson_data() {
  QTest::addColumn<QByteArray>("model");
  for (const PublishedModel& model : publishedModels())
    QTest::newRow(model.name.c_str()) << QByteArray::fromStdString(model.name);
}

void TestProtocol::networkSurvivesJson() {
  QFETCH(QByteArray, model);
  NetworkSpec spec = publishedModel(model.toStdString());
  spec.padding = Padding::Same;
  QVERIFY(networkSpecFromJson(Json::parse(toJson(spec).dump())) == spec);
}

void TestProtocol::messagesSurviveAnySplit() {
  const std::string attachment("\0raw\r\n\r\nbytes", 13);
  const std::string wire = encodeMessage(makeRequest(7, "image/classify", {{"model", 1}}), attachment) +
                           encodeMessage(makeNotification("$/cancelRequest", {{"id", 7}}));
  for (std::size_t split = 0; split <= wire.size(); ++split) {
    MessageReader reader;
    std::vector<Message> messages;
    const auto drain = [&] {
      while (auto message = reader.next()) messages.push_back(*message);
    };
    reader.append(std::string_view(wire).substr(0, split));
    drain();
    reader.append(std::string_view(wire).substr(split));
    drain();
    QCOMPARE(messages.size(), std::size_t{2});
    QCOMPARE(messages[0].body["id"].get<int>(), 7);
    QVERIFY(messages[0].attachment == attachment);
    QVERIFY(messages[1].attachment.empty());
  }
}

void TestProtocol::badMessages_data() {
  QTest::addColumn<QByteArray>("wire");
  QTest::newRow("no length") << QByteArray("Foo: 1\r\n\r\n{}");
  QTest::newRow("no colon") << QByteArray("hello\r\n\r\n{}");
  QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n\r\n{}");
  QTest::newRow("huge") << QByteArray("Content-Length: 99999999999999999999\r\n\r\n{}");
  QTest::newRow("beyond the cap") << QByteArray("Content-Length: 999999999\r\n\r\n{}");
  QTest::newRow("header without end") << QByteArray(5000, 'x');
  QTest::newRow("no JSON") << QByteArray("Content-Length: 3\r\n\r\n{{{");
  QTest::newRow("no object") << QByteArray("Content-Length: 2\r\n\r\n42");
}

void TestProtocol::badMessages() {
  QFETCH(QByteArray, wire);
  MessageReader reader;
  reader.append(wire.toStdString());
  expectError([&] { reader.next(); }, "bad_message", "");
}

void TestProtocol::oneInputSize_data() {
  QTest::addColumn<QString>("json");
  QTest::addColumn<int>("side");  // 0: the checkpoint's
  QTest::addColumn<int>("resize");
  const auto network = toJson(publishedModel("efficientnet_b0")).dump();
  const auto row = [&](const char* name, const std::string& fields, int side, int resize) {
    QTest::newRow(name) << QString::fromStdString("{" + fields + "}") << side << resize;
  };
  // Written by the sweeps of a window up to version 0.1: the network of a candidate, the pictures of the
  // base.
  row("an older sweep's",
      R"("recipe":"scratch","preprocessing":{"input_size":96,"resize":96},"network":)" + network, 224, 224);
  row("a wish",
      R"("recipe":"scratch","resolution":64,"preprocessing":{"input_size":96,"resize":96},"network":)" +
          network,
      64, 64);
  row("not the usual framing",
      R"("recipe":"scratch","preprocessing":{"input_size":112,"resize":128},"network":)" + network, 224, 256);
  row("a checkpoint's", R"("weights":"b0.pth")", 0, 256);
  row("a checkpoint at another size", R"("weights":"b0.pth","resolution":64)", 64, 256);
  row("a checkpoint with its preprocessing",
      R"("weights":"b0.pth","preprocessing":{"input_size":192,"resize":219})", 192, 219);
}
void TestProtocol::oneInputSize() {
  QFETCH(QString, json);
  QFETCH(int, side);
  QFETCH(int, resize);
  const TrainConfig config = trainConfigFromJson(Json::parse(json.toStdString()));
  QCOMPARE(inputSize(config), side);
  QCOMPARE(config.preprocessing.resize, resize);
  const Json written = toJson(config);
  if (written.contains("network")) QCOMPARE(written["network"]["resolution"].get<int>(), side);
  if (written.contains("preprocessing") && side > 0)
    QCOMPARE(written["preprocessing"]["input_size"].get<int>(), side);
  QVERIFY(trainConfigFromJson(written) == config);
}

void TestProtocol::configSurvivesJson() {
  for (const char* recipe : {"finetune", "scratch", "paper", "progressive"}) {
    TrainConfig config = recipeDefaults(recipe);
    QVERIFY2(problems(config).empty(), recipe);
    config.network = publishedModel("efficientnet_v2_b0");
    config.data = "/data/parts";
    config.learningRate = 0.0123;
    QVERIFY(trainConfigFromJson(Json::parse(toJson(config).dump())) == config);
  }
}

void TestProtocol::setFieldTakesTypedText() {
  TrainConfig config;
  setField(config, "epochs=3");
  setField(config, "learning_rate=1e-3");
  setField(config, "deterministic=true");
  setField(config, "data=2026");
  QCOMPARE(config.epochs, 3);
  QCOMPARE(config.learningRate, 1e-3);
  QVERIFY(config.deterministic);
  QCOMPARE(config.data, std::string("2026"));
}

void TestProtocol::anyNumberOfEpochsIsSound() {
  for (const char* recipe : {"finetune", "scratch", "paper", "progressive"}) {
    for (int epochs = 1; epochs <= 12; ++epochs) {
      TrainConfig config = recipeDefaults(recipe);
      setEpochs(config, epochs);
      QCOMPARE(config.epochs, epochs);
      QVERIFY2(problems(config).empty(), recipe);
      QVERIFY2(config.headEpochs < epochs, "the whole network never learns");
    }
  }
}

void TestProtocol::badInput_data() {
  QTest::addColumn<Call>("call");
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<QByteArray>("words");
  const auto set = [](const char* text) {
    return Call([text] {
      TrainConfig config;
      setField(config, text);
    });
  };
  const auto spec = [](const char* text) { return Call([text] { networkSpecFromJson(Json::parse(text)); }); };
  QTest::newRow("unknown field") << set("epoch=3") << QByteArray("bad_config") << QByteArray("epoch");
  QTest::newRow("wrong type") << set("epochs=many") << QByteArray("bad_config")
                              << QByteArray("epochs must be a whole");
  QTest::newRow("fraction") << set("epochs=2.5") << QByteArray("bad_config")
                            << QByteArray("epochs must be a whole");
  QTest::newRow("no equals") << set("epochs") << QByteArray("bad_config") << QByteArray("field=value");
  QTest::newRow("spec is a list") << spec("[]") << QByteArray("bad_spec") << QByteArray("object");
  QTest::newRow("no stages") << spec("{}") << QByteArray("bad_spec") << QByteArray("stages");
  QTest::newRow("unknown operator") << spec(R"({"stages":[{"operator":"conv9"}]})") << QByteArray("bad_spec")
                                    << QByteArray("conv9");
  QTest::newRow("huge integer") << spec(R"({"resolution":99999999999,"stages":[{"channels":8}]})")
                                << QByteArray("bad_spec") << QByteArray("resolution");
  QTest::newRow("preprocessing") << Call([] {
    preprocessingFromJson(Json::parse(R"({"std":[0,1,1],"input_size":-3})"));
  }) << QByteArray("bad_value") << QByteArray("std must be positive");
}

void TestProtocol::badInput() {
  QFETCH(Call, call);
  QFETCH(QByteArray, code);
  QFETCH(QByteArray, words);
  expectError(call, code, words);
}

void TestProtocol::everyProblemIsNamed() {
  expectError([] { trainConfigFromJson(Json::parse(R"({"epochs":"x","batch":1.5,"colour":"red"})")); },
              "bad_config",
              "epochs must be a whole number; batch must be a whole number; unknown field 'colour'");
  TrainConfig config;
  config.epochs = 0;
  config.headEpochs = 0;
  config.flip = 7;
  QCOMPARE(problems(config).size(), std::size_t{2});
  expectError([] { trainConfigFromJson(Json::parse(R"({"optimizer":"lion","augment":"heavy"})")); },
              "bad_config",
              "optimizer must be one of adamw, sgd, rmsprop, not 'lion'; augment must be one of none, light, "
              "randaugment, autoaugment, trivialaugment, not 'heavy'");
}

void TestProtocol::eventsSurviveJson() {
  EpochDone epoch;
  epoch.epoch = 3;
  epoch.val.top1 = 0.875;
  epoch.confusion = {{3, 1}, {0, 4}};
  const RunEvent event = roundTrip({utcNow(), epoch});
  QCOMPARE(std::get<EpochDone>(event.what).val.top1, 0.875);
  QVERIFY(std::get<EpochDone>(event.what).confusion == epoch.confusion);

  RunStarted run;
  run.config.network = publishedModel("efficientnet_b0");
  run.labels = {"ants", "bees"};
  run.skipped = {"ants/imageNotFound.gif: not a photograph"};
  const RunEvent started = roundTrip({utcNow(), run});
  QVERIFY(std::get<RunStarted>(started.what).config == run.config);
  QVERIFY(std::get<RunStarted>(started.what).skipped == run.skipped);
  QCOMPARE(
      std::get<RunEnded>(roundTrip({utcNow(), RunEnded{RunState::Failed, "nan", "loss is NaN"}}).what).code,
      std::string("nan"));
}

void TestProtocol::classScoresAsScikitLearn() {
  const auto file = qgetenv("EFFNET_SOURCE").toStdString() + "/tests/golden/class_scores.json";
  const Json golden = Json::parse(readFile(file));
  QVERIFY(golden.size() >= 6);
  const auto same = [](double value, const Json& wanted) {
    return wanted.is_null() ? std::isnan(value) : std::abs(value - wanted.get<double>()) < 1e-12;
  };
  for (const auto& [name, wanted] : golden.items()) {
    const auto confusion = wanted.at("confusion").get<std::vector<std::vector<int>>>();
    QVERIFY2(same(macroF1(confusion), wanted.at("macro_f1")), name.c_str());
    const auto scores = classScores(confusion);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const Json& one = wanted.at("classes").at(i);
      const bool absent = one.is_null();
      QVERIFY2(same(scores[i].precision, absent ? Json() : one.at("precision")), name.c_str());
      QVERIFY2(same(scores[i].recall, absent ? Json() : one.at("recall")), name.c_str());
      QVERIFY2(same(scores[i].f1, absent ? Json() : one.at("f1")), name.c_str());
    }
  }
  QVERIFY(std::isnan(macroF1({{0, 0}, {0, 0}})));
}

void TestProtocol::unmeasuredNumbersAreLeftOut() {
  StepDone step;
  step.step = 4;
  step.loss = std::nan("");
  const std::string line = encodeEvent({utcNow(), step});
  QVERIFY(line.find("\"loss\"") == std::string::npos);
  QVERIFY(std::isnan(std::get<StepDone>(decodeEvent(line)->what).loss));
}

void TestProtocol::unknownEventsAreSkipped() {
  QVERIFY(!decodeEvent(R"({"event":"confetti","time":"2031-01-01T00:00:00Z"})"));
  expectError([] { decodeEvent(R"({"event":"step","lo)"); }, "bad_event", "damaged");
}

void TestProtocol::runLockIsExclusive() {
  QTemporaryDir folder;
  const RunDirectory run{folder.path().toStdString()};
  QVERIFY(!RunLock::held(run));
  {
    const RunLock lock(run);
    QVERIFY(RunLock::held(run));
    expectError([&] { RunLock second(run); }, "run_locked", "another process");
  }
  QVERIFY(!RunLock::held(run));
}

void TestProtocol::failedWriteLeavesTheOldFile() {
  QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath("config.json").toStdString();
  writeFileAtomically(file, "old");
  QCOMPARE(readFile(file), std::string("old"));
  expectError([&] { writeFileAtomically(file / "below", "new"); }, "write_failed", "below");
  QCOMPARE(readFile(file), std::string("old"));
  expectError([&] { readFile(folder.filePath("none").toStdString()); }, "file_missing", "none");
  expectError([&] { readFile(file, 2); }, "too_large", "limit");
}

void TestProtocol::summaryOfAKilledRun() {
  QTemporaryDir folder;
  const RunDirectory run{folder.path().toStdString()};
  QVERIFY(!summarizeRun(run.root));
  RunStarted started;
  started.config.network = publishedModel("efficientnet_b0");
  EpochDone epoch;
  epoch.epoch = 2;
  epoch.val.top1 = 0.9;
  writeFileAtomically(run.config(), toJson(started.config).dump());
  writeFileAtomically(run.events(), encodeEvent({utcNow(), started}) + "\n" + encodeEvent({utcNow(), epoch}) +
                                        "\n{\"event\":\"epo");
  const auto summary = summarizeRun(run.root);
  QVERIFY(summary);
  QCOMPARE(summary->state, RunState::Interrupted);
  QCOMPARE(summary->epochs, 2);
  QCOMPARE(summary->bestTop1, 0.9);
}

// One network is kept: its figures, not the best of each from whatever epoch.
void TestProtocol::summaryIsOfTheKeptNetwork() {
  QTemporaryDir folder;
  const RunDirectory run{folder.path().toStdString()};
  RunStarted started;
  started.config.network = publishedModel("efficientnet_b0");
  writeFileAtomically(run.config(), toJson(started.config).dump());
  std::string lines = encodeEvent({utcNow(), started}) + "\n";
  const auto add = [&](int number, double top1, double macroF1, double loss, bool best) {
    EpochDone epoch;
    epoch.epoch = number;
    epoch.val = {.loss = loss, .top1 = top1, .top5 = 1, .macroF1 = macroF1};
    epoch.best = best;
    lines += encodeEvent({utcNow(), epoch}) + "\n";
  };
  add(1, 0.601, 0.51, 0.9, true);
  add(2, 0.59, 0.50, 0.7, false);
  add(3, 0.588, 0.57, 0.8, true);
  add(4, 0.62, 0.56, 0.6, false);
  writeFileAtomically(run.events(), lines);
  const auto summary = summarizeRun(run.root);
  QCOMPARE(summary->bestTop1, 0.588);
  QCOMPARE(summary->bestMacroF1, 0.57);
  QCOMPARE(summary->bestLoss, 0.8);
  QCOMPARE(summary->epochs, 4);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "test_protocol.moc"

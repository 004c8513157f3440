#include "core/base/error.h"
#include "core/protocol/answer_fields.h"
#include "core/protocol/field_description.h"
#include "core/protocol/json_text.h"
#include "core/protocol/requests.h"
#include "tests/protocol/protocol_page.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <memory>
#include <string_view>

using namespace effnet;

/// Requests and replies of the engine: each is what its fields say, in both directions.
class TestRequests : public QObject {
  Q_OBJECT

 private:
  template <class T>
  static std::string answerProblem(const Json& json) {
    try {
      decodeAnswer<T>(json);
    } catch (const Error& error) {
      return error.code() + ": " + error.detail();
    }
    return {};
  }
  template <class T>
  static std::string requestProblem(const Json& json) {
    try {
      decodeRequest<T>(json);
    } catch (const Error& error) {
      return error.code() + ": " + error.detail();
    }
    return {};
  }
  /// Fields whose sample is another than what reading it gives: a truth value for a word, a default left out.
  template <class T>
  static void survives(const char* what) {
    Json sample = sampleOf<T>();
    if constexpr (std::is_same_v<T, MeasureRequest>) sample["bits"] = 32;  // a training step has no fewer
    QVERIFY2(answerProblem<T>(sample).empty(), (std::string(what) + " " + answerProblem<T>(sample)).c_str());
    const Json written = encode(decodeAnswer<T>(sample));
    QCOMPARE(encode(decodeAnswer<T>(written)).dump(), written.dump());
    for (const auto& [name, value] : written.items())
      QVERIFY2(sample.contains(name), (std::string(what) + " has an unknown " + name).c_str());
  }

  template <class T>
  static void survivesDamage(const char* what) {
    constexpr int kTries = 100;
    constexpr std::string_view kLetters = "0123456789-+.eE{}[],:\"\\ truefalsn";
    const std::string whole = sampleOf<T>().dump();
    QRandomGenerator random(7);
    for (int i = 0; i < kTries; ++i) {
      std::string text = whole;
      for (int changes = random.bounded(1, 4); changes > 0; --changes)
        text[random.bounded(static_cast<quint32>(text.size()))] =
            kLetters[random.bounded(static_cast<quint32>(kLetters.size()))];
      const Json json = parseJson(text);
      if (json.is_discarded()) continue;
      try {
        answerProblem<T>(json);
        requestProblem<T>(json);
      } catch (const std::exception& other) {
        QFAIL(qPrintable(QString("%1: %2: %3").arg(what, other.what(), QString::fromStdString(text))));
      }
    }
  }

 private Q_SLOTS:
  void everyMessageSurvivesItsJson() {
    Requests::each([]<class Request>() {
      survives<Request>(Request::kMethod);
      survives<typename Request::Reply>(Request::kMethod);
    });
    survives<FolderClassifyPart>("a part of folder/classify");
    survives<EvaluationPart>("a part of folder/evaluate");
  }

  /// Whatever a message's text becomes: it is read, or refused by an Error, and by nothing else.
  void damagedMessagesAreRefused() {
    Requests::each([]<class Request>() {
      survivesDamage<Request>(Request::kMethod);
      survivesDamage<typename Request::Reply>(Request::kMethod);
    });
    survivesDamage<FolderClassifyPart>("a part of folder/classify");
    survivesDamage<EvaluationPart>("a part of folder/evaluate");
  }

  void errorsNameTheField() {
    QCOMPARE(requestProblem<ExplainRequest>(Json::object()), std::string("bad_request: model is missing"));
    QCOMPARE(requestProblem<ExplainRequest>({{"model", "one"}, {"classes", {1, "two"}}}),
             std::string("bad_request: model must be a whole number; classes[1] must be a whole number"));
    QCOMPARE(requestProblem<ExplainRequest>(Json::array()),
             std::string("bad_request: a JSON object was expected"));
    QCOMPARE(requestProblem<MeasureMapRequest>({{"model", 1}, {"steps", 5000}}),
             std::string("bad_value: steps must be between 1 and 4096"));
    QCOMPARE(requestProblem<MeasureMapRequest>({{"model", 1}, {"boxes", {{1, 2, 3}}}}),
             std::string("bad_request: boxes[0] must be a list of 4 numbers"));
    QVERIFY(
        requestProblem<MeasureRequest>({{"network", {{"depth", "deep"}}}}).starts_with("bad_spec: network"));
    QVERIFY(answerProblem<Explanation>({{"image", {4, 3}}, {"box", {0, 0, 3, 3}}})
                .starts_with("bad_answer: top is missing"));
    Json grid = sampleOf<Explanation>();
    grid["grid"] = {2, 1};
    QCOMPARE(answerProblem<Explanation>(grid),
             std::string("bad_answer: maps[0] map has not the grid's rows and columns"));
    QVERIFY(!answerProblem<FolderClasses>(
                 {{"labels", {"a"}}, {"folders", {{{"folder", "b"}, {"images", 1}, {"near", {1}}}}}})
                 .empty());
  }

  void whatIsTheDefaultIsNotSent() {
    ExplainRequest asked;
    asked.model = 3;
    QCOMPARE(encode(asked).dump(), std::string(R"({"model":3})"));
    const auto request =
        std::make_unique<ExportRequest>();  // on the stack, GCC 12 takes it for uninitialised
    request->source = "a";
    request->target = "b";
    request->fold = false;
    request->how.overrides.padding = Padding::Same;
    QCOMPARE(encode(*request).dump(),
             std::string(R"({"source":"a","overrides":{"padding":"same"},"to":"b","fold":false})"));
    const Json again = Coded<ExportRequest>::write(decodeRequest<ExportRequest>(encode(*request)));
    QCOMPARE(again.dump(), encode(*request).dump());
  }

  void whatUsedToBeSentIsStillRead() {
    QCOMPARE(decodeRequest<ClassifyRequest>({{"model", 1}, {"tta", true}}).tta, std::string("mirror"));
    QCOMPARE(decodeRequest<ClassifyRequest>({{"model", 1}, {"tta", "five_crops"}}).tta,
             std::string("five_crops"));
    const MapMeasures old =
        decodeAnswer<MapMeasures>({{"deletion", {1, 0.5, 0}}, {"insertion", {0, 0.5, 1}}});
    QCOMPARE(old.steps, 2);
    QVERIFY(!old.hasBoxes && std::isnan(old.drop));
  }

  void manualNamesEveryMessage() {
    const std::string wanted = protocolPage();
    QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/resources/manual/protocol.md");
    const bool same = file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == wanted;
    if (same) return;
    QFile written("protocol.md");
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QByteArray::fromStdString(wanted));
    QFAIL(qPrintable("resources/manual/protocol.md is not what the requests say; the page is in " +
                     QFileInfo(written).absoluteFilePath()));
  }
};

QTEST_APPLESS_MAIN(TestRequests)
#include "test_requests.moc"

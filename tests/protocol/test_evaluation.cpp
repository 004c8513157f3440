#include "core/protocol/json_text.h"
#include "core/protocol/report_sections.h"
#include "core/scaling/families.h"

#include <QTest>
#include <cmath>

using namespace effnet;

/// One evaluation: its JSON and table are the same wherever it is made, sent or saved; a report's sections do
/// not depend on whose words they are in.
class TestEvaluation : public QObject {
  Q_OBJECT

 private:
  static EvaluationReport report() {
    const double none = std::nan("");
    EvaluationReport result;
    result.images = 4;
    result.top1 = 0.5;
    result.top5 = 1;
    result.macroF1 = 1.0 / 3;
    result.calibrationError = 0.1;
    result.energyThreshold = -3.25;
    result.imagesPerSecond = 12.5;
    result.classes = {{"ant", 3, 1, 1, 1.0 / 3, 0.5},
                      {"bee, small", 1, 1, 1.0 / 3, 1, 0.5},
                      {"wasp", 0, 0, none, none, none}};
    result.reliability = {{0, none, none}, {4, 0.7, 0.5}};
    result.skipped = {{"", "no_photograph", "notes.txt: no picture"}, {"/d/x.jpg", "image_damaged", "cut"}};
    result.warnings = {{"/d/ant/1.jpg", "", "2 bytes missing"}};
    result.kind = "folder";
    result.part = "all";
    result.unused = {"boxes.csv"};
    result.notes = {"named as ImageNet"};
    result.answering.head = "two layers";
    result.answering.activation = "sigmoid";
    result.predictions = {{"/d/ant/1.jpg", 0, 0, 0.9, 0.9, false, -5},
                          {"/d/ant/2.jpg", 0, 1, 0.7, 0.2, false, -4},
                          {"/d/ant/\xff.jpg", 0, 1, 0.1 + 0.2, 0.01, true, -3},
                          {"/d/bee/=1.jpg", 1, 1, 0.8, 0.8, false, none}};
    return result;
  }

 private Q_SLOTS:
  void survivesItsJson() {
    EvaluationReport original = report();
    original.predictions[2].file = "/d/ant/3.jpg";  // bytes that are no UTF-8 do not survive
    const std::string text = evaluationText(original);
    const EvaluationReport again = decodeAnswer<EvaluationReport>(parseJson(text));
    QCOMPARE(evaluationText(again), text);
    QCOMPARE(evaluationCsv(again), evaluationCsv(original));
    QVERIFY(std::isnan(again.predictions[3].energy) && std::isnan(again.classes[2].f1));
    QCOMPARE(again.skipped[1].file, std::string("/d/x.jpg"));
    // As the engine sends it: figures, and the predictions in parts.
    Json sent = parseJson(jsonText(encode(figuresOf(original))));
    QVERIFY(!sent.contains("predictions") && !sent.contains("confusion"));
    EvaluationReport received = decodeAnswer<EvaluationReport>(sent);
    for (const EvaluatedImage& image : original.predictions)
      received.predictions.push_back(decodeAnswer<EvaluatedImage>(parseJson(jsonText(encode(image)))));
    QCOMPARE(evaluationText(received), text);
  }

  void tableHasARowAnImage() {
    const QByteArray csv = QByteArray::fromStdString(evaluationCsv(report()));
    QCOMPARE(csv.count("\r\n"), 5);
    QVERIFY(csv.startsWith(
        "file,class,label,predicted,predicted_label,probability,probability_of_class,energy,right,"
        "suspect\r\n"));
    QVERIFY(csv.contains("/d/ant/2.jpg,0,ant,1,\"bee, small\",0.7,0.2,-4,no,no\r\n"));
    QVERIFY(csv.contains(",-3,no,yes\r\n"));
    QVERIFY(csv.endsWith("0.8,0.8,,yes,no\r\n"));
  }

  void confusionCounts() {
    const EvaluationReport made = report();
    QCOMPARE(confusionOf(made), (std::vector<std::vector<int>>{{1, 2, 0}, {0, 1, 0}, {0, 0, 0}}));
    const auto wrong = hardestFirst(made);
    QCOMPARE(wrong.size(), std::size_t{2});
    QCOMPARE(wrong[0]->probabilityOfClass, 0.01);
    QCOMPARE(hardestFirst(made, 1, 1).size(), std::size_t{1});
  }

  void reportsSayTheSameInOtherWords() {
    ReportWords english;
    english.share = [](double value) { return std::to_string(value); };
    english.number = english.share;
    ReportWords other = english;
    other.accuracy = "Treffsicherheit";
    other.takenFor = "%2 statt %1 (%3)";
    const auto made = [](const ReportWords& words) {
      Report page = beginReport({.title = "t",
                                 .checkpoint = "c",
                                 .network = publishedModel("efficientnet_b0"),
                                 .preprocessing = {},
                                 .input = "i",
                                 .date = "d"},
                                words);
      addEvaluation(page, report(), words,
                    [](const EvaluatedImage& image) { return ReportSection{.title = image.file}; });
      return page;
    };
    const Report first = made(english);
    const Report second = made(other);
    QCOMPARE(first.sections.size(), second.sections.size());
    QCOMPARE(first.sections[0].tables[0].rows.size(), second.sections[0].tables[0].rows.size());
    QCOMPARE(second.sections[0].title, std::string("Treffsicherheit"));
    QCOMPARE(first.sections[5].paragraphs[0],
             std::string("ant taken for bee, small, 0.300000; is its folder right?"));
    QCOMPARE(second.sections[5].paragraphs[0],
             std::string("bee, small statt ant (0.300000); is its folder right?"));
  }

  void wordsAreFilled_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("in order") << QByteArray("%1 of %2") << QByteArray("a of %1");
    QTest::newRow("turned") << QByteArray("%2, %1") << QByteArray("%1, a");
    QTest::newRow("others stay") << QByteArray("95 % of %3, %") << QByteArray("95 % of %3, %");
  }

  void wordsAreFilled() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    // A value that looks like a place is not filled again.
    QCOMPARE(QByteArray::fromStdString(filled(text.toStdString(), {"a", "%1"})), expected);
  }
};

QTEST_APPLESS_MAIN(TestEvaluation)

#include "test_evaluation.moc"

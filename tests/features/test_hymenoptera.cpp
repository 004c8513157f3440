#include "core/protocol/json_text.h"
#include "tests/cli/program_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace effnet;
using namespace effnet::test;

/// Ants and bees with EfficientNetV2-B0's weights: what the whole has to reach on real photographs.
class TestHymenoptera : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void firstAnswer();
  void learningCurve();
  void plantedFaults();

 private:
  Json run(const QStringList& arguments, double* seconds = nullptr) const;

  QString data_;
  QString weights_;
  QTemporaryDir folder_;
};

void TestHymenoptera::initTestCase() {
  const QString root = qEnvironmentVariable("EFFNET_TEST_DATA");
  data_ = root + "/datasets/hymenoptera";
  weights_ = root + "/weights/efficientnet_v2_b0_imagenet1k.pth";
  if (!QFile::exists(data_) || !QFile::exists(weights_)) QSKIP("the real data are not there");
}

Json TestHymenoptera::run(const QStringList& arguments, double* seconds) const {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("EFFNET_CACHE", folder_.filePath("cache"));
  const Outcome outcome =
      runTool("effnet", arguments + QStringList{"--json", "--weights", weights_}, environment, 300000);
  if (seconds != nullptr) *seconds = outcome.milliseconds / 1000;
  if (outcome.status != 0) qWarning("%s", outcome.err.constData());
  return outcome.status == 0 ? parseJson(outcome.out.toStdString()) : Json();
}

void TestHymenoptera::firstAnswer() {
  double seconds = 0;
  const Json json = run({"answer", "--data", data_, "--to", folder_.filePath("ants.safetensors")}, &seconds);
  QVERIFY(json.is_object());
  qInfo("%.2f %% of %d after %.1f s", 100 * json["top1"].get<double>(), json["images"].get<int>(), seconds);
  QCOMPARE(json["images"].get<int>(), 153);
  QVERIFY(json["top1"].get<double>() >= 0.95);
  const Json again = run({"answer", "--data", data_}, &seconds);
  qInfo("from kept features: %.3f s to fit, %.2f s in all", again["fit_seconds"].get<double>(), seconds);
  QCOMPARE(again["features"]["computed"].get<int>(), 0);
  QCOMPARE(again["top1"], json["top1"]);
}

void TestHymenoptera::learningCurve() {
  const Json json = run({"answer", "--data", data_, "--curve", "--target", "0.97"});
  QVERIFY(json["curve"]["measured"].size() >= 5);
  const Json& last = json["curve"]["measured"].back();
  QVERIFY(last["interval"][0].get<double>() <= last["accuracy"].get<double>());
  QCOMPARE(json["curve"]["classes"].size(), std::size_t{2});
}

/// 12 label errors, 6 re-saved copies, 3 copies in the other class: at least 10, all 6, all 3, at most 15
/// others.
void TestHymenoptera::plantedFaults() {
  const QString out = folder_.filePath("planted");
  QProcess planter;
  planter.start("/usr/bin/python3",
                {qEnvironmentVariable("EFFNET_SOURCE") + "/tests/features/plant_faults.py", data_, out});
  QVERIFY(planter.waitForFinished(60000));
  if (planter.exitCode() != 0) QSKIP("python3-pil is not there");
  QFile truthFile(out + "/truth.json");
  QVERIFY(truthFile.open(QIODevice::ReadOnly));
  const Json truth = parseJson(truthFile.readAll().toStdString());
  const Json json = run({"dataset", "audit", "--data", out});
  QVERIFY(json.is_object());
  const auto below = [&](const Json& file) {
    return QDir(out).relativeFilePath(QString::fromStdString(file.get<std::string>())).toStdString();
  };
  std::set<std::string> errors;
  for (const Json& each : truth["label_errors"]) errors.insert(each.get<std::string>());
  int found = 0;
  int copies = 0;
  int crossed = 0;
  int others = 0;
  const auto holds = [&](const Json& list, const Json& files) {
    std::set<std::string> names;
    for (const Json& file : files) names.insert(below(file));
    return std::ranges::count_if(list, [&](const Json& pair) {
      return names.contains(pair[0].get<std::string>()) && names.contains(pair[1].get<std::string>());
    });
  };
  for (const Json& each : json["findings"]) {
    const std::string kind = each["kind"].get<std::string>();
    if (kind == "label_error") (errors.contains(below(each["files"][0])) ? found : others) += 1;
    if (kind == "leak" || kind == "near_duplicate") {
      const auto here = holds(truth["copies"], each["files"]);
      copies += static_cast<int>(here);
      others += here == 0 ? 1 : 0;
    }
    if (kind == "two_classes") {
      const auto here = holds(truth["cross_class"], each["files"]);
      crossed += static_cast<int>(here);
      others += here == 0 ? 1 : 0;
    }
  }
  qInfo("label errors %d of 12, copies %d of 6, in two classes %d of 3, others %d", found, copies, crossed,
        others);
  QVERIFY(found >= 10);
  QCOMPARE(copies, 6);
  QCOMPARE(crossed, 3);
  QVERIFY(others <= 15);
}

QTEST_GUILESS_MAIN(TestHymenoptera)
#include "test_hymenoptera.moc"

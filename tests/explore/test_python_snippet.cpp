#include "core/protocol/json.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/cli/program_runner.h"
#include "widgets/explore/python_snippet.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <optional>

using namespace effnet;

namespace {

/// What 'Copy as Python' writes is run by torchvision, which Debian's python3-torchvision brings; skipped
/// where it is not installed.
class TestPythonSnippet : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void buildsThisNetwork_data();
  void buildsThisNetwork();
  void givesTheseLogits_data();
  void givesTheseLogits();
  void saysWhyItCannot_data();
  void saysWhyItCannot();
  void namesTellNetworksApart();

 private:
  static std::optional<Json> run(const QStringList& arguments) {
    QProcess python;
    python.start(
        "/usr/bin/python3",
        QStringList{qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/run_snippet.py"} + arguments);
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
      qWarning("%s", python.readAllStandardError().constData());
      return std::nullopt;
    }
    return Json::parse(python.readAllStandardOutput().toStdString(), nullptr, false);
  }

  QString write(const NetworkSpec& spec) const {
    const QString path = folder_.filePath("snippet.py");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(pythonSnippet(makeNetwork(spec)).toUtf8());
    return path;
  }

  QTemporaryDir folder_;
};

void TestPythonSnippet::initTestCase() {
  if (!run({"can"})) QSKIP("python3-torchvision is not installed");
}

/// What torchvision has no class for.
bool canBe(const std::string& name) {
  for (const char* foreign : {"mobilenet_v1", "efficientnet_lite", "efficientnet_edgetpu",
                              "efficientnet_v2_rw_s", "efficientnet_v2_rw_m", "mnasnet_a1", "mnasnet_small"})
    if (name.starts_with(foreign)) return false;
  return true;
}

void TestPythonSnippet::buildsThisNetwork_data() {
  QTest::addColumn<NetworkSpec>("spec");
  for (const std::string& name : publishedNames())
    if (canBe(name)) QTest::newRow(name.c_str()) << publishedModel(name);
  QTest::newRow("B0 at 1.7, 10 classes") << [] {
    NetworkSpec spec = scaleNetwork(familyBaseline("efficientnet"), {1.7, 1.3, 1.2});
    spec.classes = 10;
    return spec;
  }();
  QTest::newRow("expansion 3, momentum .01") << [] {
    NetworkSpec spec = familyBaseline("efficientnet");
    spec.stages[2].expandRatio = 3;  // 72 and 120 inner channels
    spec.bnMomentum = 0.01;
    return spec;
  }();
}

void TestPythonSnippet::buildsThisNetwork() {
  QFETCH(NetworkSpec, spec);
  const std::optional<Json> found = run({"count", write(spec)});
  QVERIFY2(found && found->is_object(), qPrintable(pythonSnippet(makeNetwork(spec))));
  QCOMPARE((*found)["params"].get<std::int64_t>(), makeNetwork(spec).analysis.totals.params);
  QCOMPARE((*found)["epsilons"].get<std::vector<double>>(), std::vector<double>{spec.bnEpsilon});
  QCOMPARE((*found)["momenta"].get<std::vector<double>>(), std::vector<double>{spec.bnMomentum});
}

void TestPythonSnippet::givesTheseLogits_data() {
  QTest::addColumn<QString>("model");
  for (const char* model :
       {"efficientnet_b0", "efficientnet_b1", "efficientnet_b2", "efficientnet_v2_b0", "efficientnet_v2_b3",
        "mobilenet_v2", "mobilenet_v3_large", "mobilenet_v3_small", "mnasnet0_5", "resnet18", "resnet50"})
    QTest::newRow(model) << model;
}

/// One batch of weights in both: what torchvision's model says of a picture, this program's engine says, too.
void TestPythonSnippet::givesTheseLogits() {
  QFETCH(QString, model);
  const NetworkSpec spec = publishedModel(model.toStdString());
  const std::optional<Json> expected = run({"weights", write(spec), folder_.path()});
  QVERIFY(expected && expected->is_array());
  const test::Outcome outcome = test::runTool("effnet", {"classify",
                                                         "--weights",
                                                         folder_.filePath("weights.safetensors"),
                                                         "--model",
                                                         model,
                                                         "--padding",
                                                         toString(spec.padding),
                                                         "--bn-eps",
                                                         QString::number(spec.bnEpsilon),
                                                         "--input-size",
                                                         "96",
                                                         "--squash",
                                                         "--interpolation",
                                                         "nearest",
                                                         "--mean",
                                                         ".5,.5,.5",
                                                         "--std",
                                                         ".5,.5,.5",
                                                         "--topk",
                                                         "1000",
                                                         "--threads",
                                                         "1",
                                                         "--json",
                                                         folder_.filePath("picture.png")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json line = Json::parse(outcome.out.toStdString());
  double largest = 0;
  double apart = 0;
  QCOMPARE(line["top"].size(), expected->size());
  for (const Json& score : line["top"]) {
    const double theirs = (*expected)[score["index"].get<std::size_t>()].get<double>();
    largest = std::max(largest, std::abs(theirs));
    apart = std::max(apart, std::abs(theirs - score["logit"].get<double>()));
  }
  QVERIFY2(apart < 1e-4 * largest, qPrintable(QString("%1 of %2").arg(apart).arg(largest)));
}

void TestPythonSnippet::saysWhyItCannot_data() {
  QTest::addColumn<NetworkSpec>("spec");
  const auto changed = [](auto change) {
    NetworkSpec spec = familyBaseline("efficientnet");
    change(spec);
    return spec;
  };
  for (const std::string& name : publishedNames())
    if (!canBe(name)) QTest::newRow(name.c_str()) << publishedModel(name);
  QTest::newRow("TensorFlow's padding") << changed([](NetworkSpec& s) { s.padding = Padding::Same; });
  QTest::newRow("fraction") << changed([](NetworkSpec& s) { s.stages[1].expandRatio = 3.3; });
  QTest::newRow("activation") << changed([](NetworkSpec& s) { s.activation = Activation::ReLU; });
  QTest::newRow("squeeze-excite") << changed([](NetworkSpec& s) { s.stages[1].seRatio = 0.5; });
  QTest::newRow("seven channels") << changed([](NetworkSpec& s) { s.stages[1].channels = 23; });
  QTest::newRow("wide ResNet") << scaleNetwork(familyBaseline("resnet50"), {1, 2, 1});
  QTest::newRow("wide MobileNetV2") << scaleNetwork(familyBaseline("mobilenet_v2"), {1, 2, 1});
}

void TestPythonSnippet::saysWhyItCannot() {
  QFETCH(NetworkSpec, spec);
  const QString text = pythonSnippet(makeNetwork(spec));
  QVERIFY2(text.contains("torchvision cannot build it: "), qPrintable(text));
  // timm may be able to: that stands in a part of its own.
  QVERIFY2(!text.section("# timm", 0, 0).contains("\nmodel = "), qPrintable(text));
}

void TestPythonSnippet::namesTellNetworksApart() {
  const NetworkSpec b0 = familyBaseline("efficientnet");
  NetworkSpec edited = b0;
  edited.stages[2].kernel = 3;
  NetworkSpec otherwise = b0;
  otherwise.stages[2].kernel = 7;
  NetworkSpec ten = b0;
  ten.classes = 10;
  NetworkSpec scaled = scaleNetwork(b0, {1.2, 1.1, 1.15});
  NetworkSpec head = scaled;
  head.headChannels += 8;
  QSet<QString> names;
  for (const NetworkSpec& spec : {b0, edited, otherwise, ten, scaled, head}) names << displayName(spec);
  QCOMPARE(names.size(), 6);
  QVERIFY(names.contains("EfficientNet-B0"));
  QVERIFY(names.contains("EfficientNet d1.2 w1.1 @258"));
}

}  // namespace

QTEST_GUILESS_MAIN(TestPythonSnippet)
#include "test_python_snippet.moc"

#include "core/base/error.h"
#include "core/inference/cam.h"
#include "core/inference/cam_methods.h"
#include "core/inference/faithfulness.h"
#include "core/inference/rise_blur.h"
#include "core/inference/road.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/test_device.h"

#include <QFile>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace effnet;

/// Class activation maps against NumPy's and against what the network's linear end implies.
class TestCam : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void golden_data();
  void golden();
  void signsAreThoseOfTheGoldenMaps();
  void repeatedPassesAgree();
  void exactCamSumsToTheLogit();
  void gradientMethodsAgreeAtTheLastStage_data();
  void gradientMethodsAgreeAtTheLastStage();
  void ablationOfTheLinearEnd();
  void maskedScoresOneByOne();
  void everyMethodAtEveryStage_data();
  void everyMethodAtEveryStage();
  void refusals();
  void cancelled();
  void faithfulnessCurves();
  void insertionBlursAsRise();
  void roadFillsHoles_data();
  void roadFillsHoles();
};

namespace {

constexpr int kClass = 3;

InferenceNetwork smallNetwork() {
  torch::manual_seed(7);
  NetworkSpec spec = scaleNetwork(familyBaseline("efficientnet"), {0.4, 0.25, 1});
  spec.resolution = 96;
  spec.classes = 10;
  return {Network(spec), testDevice()};
}

torch::Tensor someImage() {
  torch::manual_seed(11);
  return torch::randn({1, 3, 96, 96});
}

torch::Tensor mapOf(InferenceNetwork& network, CamMethod method, std::optional<int> stage = {}) {
  const torch::Tensor image = someImage();
  CamParams params;
  params.method = method;
  params.classes = {kClass};
  params.stage = stage;
  return classMaps(network, image, network.run(image), params).front();
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max().clamp_min(1e-12)).item<double>();
}

torch::Tensor tensorFrom(const nlohmann::json& json) {
  std::vector<float> values;
  for (const auto& row : json)
    for (const auto& value : row) values.push_back(value.get<float>());
  return torch::tensor(values).view({static_cast<std::int64_t>(json.size()), -1});
}

torch::Tensor volumeFrom(const nlohmann::json& json) {
  std::vector<torch::Tensor> channels;
  for (const auto& channel : json) channels.push_back(tensorFrom(channel));
  return torch::stack(channels);
}

torch::Tensor vectorFrom(const nlohmann::json& json) {
  return torch::tensor(json.get<std::vector<float>>());
}

torch::Tensor goldenMap(CamMethod method, const nlohmann::json& given) {
  const torch::Tensor map = volumeFrom(given.at("map"));
  const torch::Tensor gradient = volumeFrom(given.at("gradient"));
  switch (method) {
    case CamMethod::Cam:
      return exactMap(vectorFrom(given.at("row")), map);
    case CamMethod::GradCam:
      return gradMap(map, gradient);
    case CamMethod::GradCamPlusPlus:
      return gradPlusPlusMap(map, gradient);
    case CamMethod::HiResCam:
      return hiResMap(map, gradient);
    case CamMethod::LayerCam:
      return layerMap(map, gradient);
    case CamMethod::XGradCam:
      return xGradMap(map, gradient);
    case CamMethod::EigenCam:
      return principalMap(map);
    case CamMethod::ScoreCam:
      return scoreMap(map, vectorFrom(given.at("masked")));
    case CamMethod::AblationCam:
      return ablationMap(map, given.at("logit").get<double>(), vectorFrom(given.at("ablated")));
  }
  return {};
}

}  // namespace

void TestCam::golden_data() {
  QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/cam_methods.json");
  QVERIFY(file.open(QIODevice::ReadOnly));
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<int>("method");
  for (const auto& entry : nlohmann::json::parse(file.readAll().toStdString()))
    for (const CamMethodRow& row : tableOf<CamMethod>())
      QTest::addRow("%s, %s", row.word, entry.at("name").get<std::string>().c_str())
          << QByteArray::fromStdString(entry.dump()) << static_cast<int>(row.value);
}

void TestCam::golden() {
  QFETCH(QByteArray, json);
  QFETCH(int, method);
  const auto entry = nlohmann::json::parse(json.toStdString());
  const CamMethodRow& row = rowOf(static_cast<CamMethod>(method));
  QVERIFY2(entry.at("expected").contains(row.word), "tests/golden/cam_methods.py does not know this method");
  const torch::Tensor expected = tensorFrom(entry.at("expected").at(row.word));
  const torch::Tensor ours = goldenMap(row.value, entry);
  const double difference = (ours.to(torch::kFloat) - expected).abs().max().item<double>();
  QVERIFY2(difference <= 1e-3 * expected.abs().max().item<double>() + 1e-9,
           qPrintable(QString::number(difference)));
}

/// Colours and their range follow from it: the published formulas decide, not what somebody remembers of
/// them.
void TestCam::signsAreThoseOfTheGoldenMaps() {
  QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/cam_methods.json");
  QVERIFY(file.open(QIODevice::ReadOnly));
  std::map<std::string, bool> below;
  for (const auto& entry : nlohmann::json::parse(file.readAll().toStdString()))
    for (const auto& [method, map] : entry.at("expected").items())
      below[method] = below[method] || tensorFrom(map).min().item<double>() < 0;
  for (const CamMethodRow& row : tableOf<CamMethod>())
    QVERIFY2(below.contains(row.word) && below.at(row.word) == row.isSigned, row.word);
}

/// From the second pass of a shape on, a GPU replays a recording.
void TestCam::repeatedPassesAgree() {
  InferenceNetwork network = smallNetwork();
  const torch::NoGradGuard noGradients;
  for (const int batch : {1, 1, 1, 3, 1, 3, 3}) {
    const torch::Tensor images = torch::randn({batch, 3, 96, 96});
    const NetworkOutput output = network.run(images);
    const torch::Tensor features = network.module()->features(network.place(images));
    const torch::Tensor logits = network.module()->classify(features).cpu();
    QVERIFY(relativeDifference(output.features, features) < 1e-4);
    QVERIFY(relativeDifference(output.logits, logits) < 1e-4);
  }
}

void TestCam::exactCamSumsToTheLogit() {
  InferenceNetwork network = smallNetwork();
  const double logit = network.run(someImage()).logits[0][kClass].item<double>();
  const double bias = network.module()->classifier()->bias[kClass].item<double>();
  const double mean = mapOf(network, CamMethod::Cam).mean().item<double>();
  QVERIFY2(std::abs(mean + bias - logit) < 1e-4, qPrintable(QString::number(mean + bias - logit)));
}

void TestCam::gradientMethodsAgreeAtTheLastStage_data() {
  QTest::addColumn<int>("method");
  QTest::addColumn<double>("tolerance");
  QTest::newRow("gradcam") << static_cast<int>(CamMethod::GradCam) << 1e-4;
  QTest::newRow("hirescam") << static_cast<int>(CamMethod::HiResCam) << 1e-4;
  // Its constant in the denominator weighs on channels that hardly answer.
  QTest::newRow("xgradcam") << static_cast<int>(CamMethod::XGradCam) << 2e-2;
}

void TestCam::gradientMethodsAgreeAtTheLastStage() {
  QFETCH(int, method);
  QFETCH(double, tolerance);
  InferenceNetwork network = smallNetwork();
  const torch::Tensor exact = mapOf(network, CamMethod::Cam);
  // Behind the last map come only an average and a linear layer: the gradient is the classifier's row /
  // cells.
  const torch::Tensor other = mapOf(network, static_cast<CamMethod>(method)) * exact.numel();
  const double difference = relativeDifference(other, exact);
  QVERIFY2(difference < tolerance, qPrintable(QString::number(difference)));
}

void TestCam::ablationOfTheLinearEnd() {
  InferenceNetwork network = smallNetwork();
  const NetworkOutput output = network.run(someImage());
  const torch::Tensor row = network.module()->classifier()->weight[kClass];
  const torch::Tensor weights = row * output.features[0].mean({1, 2}) / output.logits[0][kClass];
  const torch::Tensor expected = torch::relu((weights.view({-1, 1, 1}) * output.features[0]).sum(0)).cpu();
  const torch::Tensor ours = mapOf(network, CamMethod::AblationCam);
  QVERIFY((ours - expected).abs().max().item<double>() < 1e-4 * output.features.abs().max().item<double>());
}

void TestCam::maskedScoresOneByOne() {
  InferenceNetwork network = smallNetwork();
  const torch::NoGradGuard noGradients;
  const torch::Tensor image = network.place(someImage());
  const int stage = 3;
  const CamInput input{network, image, stage, network.module()->stageOutput(stage, image), {}};
  CamParams params;
  params.classes = {kClass, 5};
  params.batch = 3;
  const torch::Tensor scores = maskedScores(input, params);
  const std::int64_t channels = input.map.size(1);
  QCOMPARE(scores.sizes(), (std::vector<std::int64_t>{2, channels}));
  const auto score = [&](std::int64_t channel) {
    const torch::Tensor mask = torch::upsample_bilinear2d(input.map.slice(1, channel, channel + 1),
                                                          {image.size(2), image.size(3)}, false);
    const torch::Tensor stretched = (mask - mask.min()) / (mask.max() - mask.min());
    return network.module()->forward(image * stretched)[0][kClass].item<double>();
  };
  const double difference = scores[0][1].item<double>() - scores[0][0].item<double>();
  QVERIFY(std::abs(difference - (score(1) - score(0))) < 1e-3);
}

void TestCam::everyMethodAtEveryStage_data() {
  QTest::addColumn<int>("method");
  for (const CamMethodRow& row : tableOf<CamMethod>())
    if (row.anyStage) QTest::newRow(row.word) << static_cast<int>(row.value);
}

void TestCam::everyMethodAtEveryStage() {
  QFETCH(int, method);
  InferenceNetwork network = smallNetwork();
  const std::vector<int> sides{48, 48, 24, 12, 6, 6, 3, 3, 3};
  for (int stage : {1, 4, 9}) {
    const torch::Tensor map = mapOf(network, static_cast<CamMethod>(method), stage);
    QCOMPARE(map.size(0), sides[static_cast<std::size_t>(stage) - 1]);
    QVERIFY(torch::isfinite(map).all().item<bool>());
    if (!rowOf(static_cast<CamMethod>(method)).isSigned) QVERIFY(map.min().item<float>() >= 0);
  }
}

void TestCam::refusals() {
  InferenceNetwork network = smallNetwork();
  const torch::Tensor image = someImage();
  const NetworkOutput output = network.run(image);
  const auto refused = [&](const CamParams& params) {
    try {
      classMaps(network, image, output, params);
    } catch (const Error& error) {
      return error.code() == "bad_value";
    }
    return false;
  };
  CamParams params;
  params.classes = {10};
  QVERIFY(refused(params));
  params.classes = {-1};
  QVERIFY(refused(params));
  params.classes = {0};
  params.stage = 3;
  QVERIFY2(refused(params), "exact CAM before the last stage");
  params.method = CamMethod::GradCam;
  params.stage = 0;
  QVERIFY(refused(params));
  params.stage = 10;
  QVERIFY(refused(params));
}

void TestCam::cancelled() {
  InferenceNetwork network = smallNetwork();
  const torch::Tensor image = someImage();
  std::stop_source stop;
  CamParams params;
  params.method = CamMethod::ScoreCam;
  params.classes = {kClass};
  params.batch = 1;
  params.stop = stop.get_token();
  int last = 0;
  params.progress = [&](int done, int) {
    last = done;
    if (done == 3) stop.request_stop();
  };
  try {
    classMaps(network, image, network.run(image), params);
    QFAIL("not cancelled");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("cancelled"));
  }
  QCOMPARE(last, 3);
}

void TestCam::faithfulnessCurves() {
  InferenceNetwork network = smallNetwork();
  const torch::Tensor image = someImage();
  FaithfulnessParams params;
  params.classIndex = kClass;
  params.steps = 4;
  params.batch = 3;
  const Faithfulness found = measureFaithfulness(network, image, mapOf(network, CamMethod::Cam), params);
  const double soft = torch::softmax(network.run(riseBlur(image)).logits, 1)[0][kClass].item<double>();
  QVERIFY(std::abs(found.insertion.front() - soft) < 1e-5);
  const double whole = torch::softmax(network.run(image).logits, 1)[0][kClass].item<double>();
  const double blank =
      torch::softmax(network.run(torch::zeros_like(image)).logits, 1)[0][kClass].item<double>();
  QCOMPARE(found.deletion.size(), std::size_t{5});
  QCOMPARE(found.insertion.size(), std::size_t{5});
  QVERIFY(std::abs(found.probability - whole) < 1e-5);
  QVERIFY(std::abs(found.deletion.front() - whole) < 1e-5);
  QVERIFY(std::abs(found.deletion.back() - blank) < 1e-5);
  QVERIFY(std::abs(found.insertion.back() - whole) < 1e-5);
  const auto [low, high] = std::ranges::minmax(found.deletion);
  QVERIFY(found.deletionArea >= low && found.deletionArea <= high);
  QCOMPARE(found.increase, found.drop == 0);
  QCOMPARE(found.roadStrongest.size(), std::size_t{4});
  QCOMPARE(found.roadWeakest.size(), std::size_t{4});
  double road = 0;
  for (std::size_t i = 0; i < 4; ++i) road += (found.roadWeakest[i] - found.roadStrongest[i]) / 8;
  QVERIFY(std::abs(found.road - road) < 1e-12);
}

void TestCam::insertionBlursAsRise() {
  QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/rise_blur.json");
  QVERIFY(file.open(QIODevice::ReadOnly));
  const auto golden = nlohmann::json::parse(file.readAll().toStdString());
  const torch::Tensor blurred = riseBlur(volumeFrom(golden.at("image")).unsqueeze(0));
  const double difference = (blurred[0] - volumeFrom(golden.at("expected"))).abs().max().item<double>();
  QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
}

void TestCam::roadFillsHoles_data() {
  QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/road.json");
  QVERIFY(file.open(QIODevice::ReadOnly));
  QTest::addColumn<QByteArray>("json");
  for (const auto& entry : nlohmann::json::parse(file.readAll().toStdString()))
    QTest::newRow(entry.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
}

void TestCam::roadFillsHoles() {
  QFETCH(QByteArray, json);
  const auto entry = nlohmann::json::parse(json.toStdString());
  const torch::Tensor image = volumeFrom(entry.at("image")).unsqueeze(0);
  const torch::Tensor removed = tensorFrom(entry.at("removed")) > 0.5;
  const torch::Tensor filled = imputed(image, removed, 0);
  const double difference = (filled[0] - volumeFrom(entry.at("expected"))).abs().max().item<double>();
  QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
  QVERIFY(torch::equal(imputed(image, removed, 0.1), imputed(image, removed, 0.1)));
  QVERIFY(!torch::equal(imputed(image, removed, 0.1), filled));
}

QTEST_APPLESS_MAIN(TestCam)
#include "test_cam.moc"

#include "core/base/error.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"
#include "core/scaling/receptive_field.h"

#include <QTest>
#include <cmath>
#include <fstream>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>

using namespace effnet;

namespace {

std::vector<int> channelsOf(const NetworkSpec& spec) {
  std::vector<int> channels{spec.stemChannels};
  for (const StageSpec& stage : spec.stages) channels.push_back(stage.channels);
  channels.push_back(spec.headChannels);
  return channels;
}

std::vector<int> layersOf(const NetworkSpec& spec) {
  std::vector<int> layers;
  for (const StageSpec& stage : spec.stages) layers.push_back(stage.layers);
  return layers;
}

NetworkSpec compoundB0(double phi) {
  return scaleNetwork(familyBaseline("efficientnet"), scalingFor(ScalingMode::Compound, phi));
}

}  // namespace

class TestScaling : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nearNamesAreOffered_data();
  void nearNamesAreOffered();
  void torchvisionCounts_data();
  void torchvisionCounts();
  void publishedCounts_data();
  void publishedCounts();
  void timmCounts_data();
  void timmCounts();
  void otherNames();
  void fixedParts();
  void stagesOfB0_data();
  void stagesOfB0();
  void conventions();
  void compoundScaling_data();
  void compoundScaling();
  void structure_data();
  void structure();
  void channelRounding_data();
  void channelRounding();
  void layerRoundingIgnoresBinaryNoise();
  void oneDimensionCostsTwoToThePhi_data();
  void oneDimensionCostsTwoToThePhi();
  void headWidthRulesDiffer();
  void stochasticDepthRisesToTheLastBlock();
  void impliedPhiOfPublishedModels_data();
  void impliedPhiOfPublishedModels();
  void nearestPublishedModels();
  void receptiveField_data();
  void receptiveField();
  void refusals_data();
  void refusals();
};

void TestScaling::torchvisionCounts_data() {
  QTest::addColumn<int>("resolution");
  QTest::addColumn<qint64>("params");
  QTest::addColumn<qint64>("buffers");
  QTest::addColumn<qint64>("macs");
  std::ifstream file(qEnvironmentVariable("EFFNET_SOURCE").toStdString() + "/tests/golden/counts.json");
  for (const auto& row : nlohmann::json::parse(file))
    QTest::newRow(row["model"].get<std::string>().c_str())
        << row["resolution"].get<int>() << row["params"].get<qint64>() << row["buffers"].get<qint64>()
        << row["macs"].get<qint64>();
}

void TestScaling::torchvisionCounts() {
  QFETCH(int, resolution);
  NetworkSpec spec = publishedModel(QTest::currentDataTag());
  spec.resolution = resolution;
  const Counts totals = analyzeCost(spec).totals;
  QTEST(qint64(totals.params), "params");
  QTEST(qint64(totals.buffers), "buffers");
  QTEST(qint64(totals.macs), "macs");
}

void TestScaling::publishedCounts_data() {
  QTest::addColumn<qint64>("params");
  QTest::addColumn<qint64>("macs");
  QTest::addColumn<double>("activationsM");
  QTest::addColumn<double>("timmG");
  QTest::addColumn<qint64>("buffers");
  // timm's benchmark tables (activations, GMACs) and a count independent of this project's.
  QTest::newRow("efficientnet_b0") << 5288548LL << 385814752LL << 6.75 << 0.40 << 42016LL;
  QTest::newRow("efficientnet_b1") << 7794184LL << 686802832LL << 10.88 << 0.71 << 62048LL;
  QTest::newRow("efficientnet_b2") << 9109994LL << 993561872LL << 13.83 << 1.02 << 67568LL;
  QTest::newRow("efficientnet_b3") << 12233232LL << 1827141392LL << 23.83 << 1.87 << 87296LL;
  QTest::newRow("efficientnet_b4") << 19341616LL << 4393771024LL << 49.49 << 4.49 << 125200LL;
  QTest::newRow("efficientnet_b5") << 30389784LL << 10266384752LL << 98.86 << 10.46 << 172736LL;
  QTest::newRow("efficientnet_b6") << 43040704LL << 19067593536LL << 167.39 << 19.40 << 224432LL;
  QTest::newRow("efficientnet_b7") << 66347960LL << 37745884192LL << 289.94 << 38.33 << 310720LL;
  QTest::newRow("efficientnet_b8") << 87413142LL << 62597461568LL << 442.89 << 63.48 << 380032LL;
  QTest::newRow("efficientnet_l2") << 480309308LL << 475703653280LL << 1707.39 << 479.12 << 1090688LL;
  QTest::newRow("efficientnet_v2_s") << 21458488LL << 8365617152LL << 35.77 << 8.44 << 153872LL;
  QTest::newRow("efficientnet_v2_m") << 54139356LL << 24582460384LL << 89.84 << 24.76 << 292032LL;
  QTest::newRow("efficientnet_v2_l") << 118515272LL << 56079699008LL << 157.99 << 56.40 << 512576LL;
  QTest::newRow("efficientnet_v2_xl") << 208119808LL << 93353451520LL << 247.32 << 93.85 << 777024LL;
  QTest::newRow("efficientnet_v2_b0") << 7139704LL << 718086176LL << 4.77 << 0.73 << 60608LL;
  QTest::newRow("efficientnet_v2_b1") << 8141052LL << 1196819360LL << 7.34 << 1.21 << 71072LL;
  QTest::newRow("efficientnet_v2_b2") << 10096086LL << 1697542832LL << 9.84 << 1.72 << 82288LL;
  QTest::newRow("efficientnet_v2_b3") << 14358406LL << 3011458816LL << 15.74 << 3.04 << 109216LL;
}

void TestScaling::publishedCounts() {
  const Counts totals = analyzeCost(publishedModel(QTest::currentDataTag())).totals;
  QTEST(qint64(totals.params), "params");
  QTEST(qint64(totals.macs), "macs");
  QTEST(qint64(totals.buffers), "buffers");
  QTEST(std::round(totals.activations / 1e4) / 100, "activationsM");
  QTEST(std::round(totals.operations(Convention::Timm) / 1e7) / 100, "timmG");
}

/// As timm prints them, for networks that torchvision does not have (or has otherwise): millions of
/// parameters, GMACs, millions of activations.
void TestScaling::timmCounts_data() {
  QTest::addColumn<double>("paramsM");
  QTest::addColumn<double>("timmG");
  QTest::addColumn<double>("activationsM");
  QTest::newRow("mnasnet1_0") << 4.38 << 0.33 << 5.46;
  QTest::newRow("mnasnet_a1") << 3.89 << 0.32 << 6.23;
  QTest::newRow("mnasnet_small") << 2.03 << 0.07 << 2.16;
  QTest::newRow("mobilenet_v3_large") << 5.48 << 0.23 << 4.41;
  QTest::newRow("mobilenet_v3_small") << 2.54 << 0.06 << 1.42;
  QTest::newRow("efficientnet_lite0") << 4.65 << 0.4 << 6.74;
  QTest::newRow("efficientnet_lite1") << 5.42 << 0.62 << 10.14;
  QTest::newRow("efficientnet_lite2") << 6.09 << 0.89 << 12.9;
  QTest::newRow("efficientnet_lite3") << 8.2 << 1.65 << 21.85;
  QTest::newRow("efficientnet_lite4") << 13.01 << 4.04 << 45.66;
  QTest::newRow("efficientnet_edgetpu_s") << 5.44 << 1.81 << 8.73;
  QTest::newRow("efficientnet_edgetpu_m") << 6.9 << 3.04 << 14.34;
  QTest::newRow("efficientnet_edgetpu_l") << 10.59 << 8.0 << 30.7;
  QTest::newRow("efficientnet_v2_rw_t") << 13.65 << 3.19 << 16.42;
  QTest::newRow("efficientnet_v2_rw_s") << 23.94 << 8.72 << 38.03;
  QTest::newRow("efficientnet_v2_rw_m") << 53.24 << 21.49 << 79.62;
}

void TestScaling::timmCounts() {
  const Counts totals = analyzeCost(publishedModel(QTest::currentDataTag())).totals;
  QTEST(std::round(totals.params / 1e4) / 100, "paramsM");
  QTEST(std::round(totals.activations / 1e4) / 100, "activationsM");
  QTEST(std::round(totals.operations(Convention::Timm) / 1e7) / 100, "timmG");
}

/// Other libraries' names are understood, and given back.
void TestScaling::otherNames() {
  QCOMPARE(publishedModel("efficientnet_es"), publishedModel("efficientnet_edgetpu_s"));
  QCOMPARE(publishedModel("mnasnet_b1"), publishedModel("mnasnet1_0"));
  QCOMPARE(timmNameOf("mnasnet1_0"), std::string("mnasnet_100"));
  QCOMPARE(timmNameOf("efficientnet_b0"), std::string());
}

/// What is fixed stays: Lite's stem, head, first and last stage; MobileNetV3's hidden layer.
void TestScaling::fixedParts() {
  const NetworkSpec lite = publishedModel("efficientnet_lite4");
  QCOMPARE(channelsOf(lite), (std::vector{32, 24, 32, 56, 112, 160, 272, 448, 1280}));
  QCOMPARE(layersOf(lite), (std::vector{1, 4, 4, 6, 6, 8, 1}));
  const NetworkSpec wide = scaleNetwork(familyBaseline("mobilenet_v3_large"), {1, 2, 1});
  QCOMPARE(wide.headChannels, 1920);
  QCOMPARE(wide.hiddenChannels, 1280);
}

void TestScaling::stagesOfB0_data() {
  QTest::addColumn<int>("index");
  QTest::addColumn<QString>("operatorText");
  QTest::addColumn<qint64>("params");
  QTest::addColumn<qint64>("macs");
  QTest::addColumn<int>("outResolution");
  QTest::newRow("stem") << 1 << "Conv3x3" << 928LL << 10838016LL << 112;
  QTest::newRow("stage 1") << 2 << "MBConv1" << 1448LL << 10035712LL << 112;
  QTest::newRow("stage 2") << 3 << "MBConv6" << 16714LL << 54945216LL << 56;
  QTest::newRow("stage 3") << 4 << "MBConv6" << 46640LL << 37939584LL << 28;
  QTest::newRow("stage 4") << 5 << "MBConv6" << 242930LL << 43555200LL << 14;
  QTest::newRow("stage 5") << 6 << "MBConv6" << 543148LL << 86102400LL << 14;
  QTest::newRow("stage 6") << 7 << "MBConv6" << 2026348LL << 91528224LL << 7;
  QTest::newRow("stage 7") << 8 << "MBConv6" << 717232LL << 29520000LL << 7;
  QTest::newRow("head") << 9 << "Conv1x1" << 412160LL << 20070400LL << 7;
  QTest::newRow("classifier") << 10 << "Pooling & FC" << 1281000LL << 1280000LL << 1;
}

void TestScaling::stagesOfB0() {
  QFETCH(int, index);
  const Analysis analysis = analyzeCost(publishedModel("efficientnet_b0"));
  QCOMPARE(int(analysis.stages.size()), 10);
  const StageCost& stage = analysis.stages[index - 1];
  QCOMPARE(stage.index, index);
  QTEST(QString::fromStdString(operatorName(stage)), "operatorText");
  QTEST(qint64(stage.counts.params), "params");
  QTEST(qint64(stage.counts.macs), "macs");
  QTEST(stage.outResolution, "outResolution");
}

void TestScaling::conventions() {
  const Counts b0 = analyzeCost(publishedModel("efficientnet_b0")).totals;
  const auto millions = [&](Convention c) { return std::round(b0.operations(c) / 1e5) / 10; };
  QCOMPARE(millions(Convention::Macs), 385.8);
  QCOMPARE(b0.operations(Convention::Flops), 2 * b0.macs);
  QCOMPARE(millions(Convention::Timm), 399.4);
  QCOMPARE(millions(Convention::Fvcore), 401.7);
  QCOMPARE(millions(Convention::Thop), 412.8);
}

void TestScaling::compoundScaling_data() {
  QTest::addColumn<double>("phi");
  QTest::addColumn<int>("resolution");
  QTest::addColumn<qint64>("params");
  QTest::addColumn<double>("gigaMacs");
  QTest::newRow("0") << 0.0 << 224 << 5288548LL << 0.386;
  QTest::newRow("1") << 1.0 << 258 << 9109994LL << 0.993;
  QTest::newRow("2") << 2.0 << 296 << 12255408LL << 1.811;
  QTest::newRow("3") << 3.0 << 341 << 16350296LL << 3.251;
  QTest::newRow("4") << 4.0 << 392 << 25916448LL << 6.320;
  QTest::newRow("5") << 5.0 << 451 << 33726740LL << 11.374;
  QTest::newRow("6") << 6.0 << 518 << 45464648LL << 20.094;
  QTest::newRow("7") << 7.0 << 596 << 68741810LL << 39.664;
}

void TestScaling::compoundScaling() {
  QFETCH(double, phi);
  const Analysis analysis = analyzeCost(compoundB0(phi));
  QTEST(analysis.spec.resolution, "resolution");
  QTEST(qint64(analysis.totals.params), "params");
  QTEST(std::round(analysis.totals.macs / 1e6) / 1e3, "gigaMacs");
}

void TestScaling::structure_data() {
  QTest::addColumn<NetworkSpec>("spec");
  QTest::addColumn<std::vector<int>>("channels");
  QTest::addColumn<std::vector<int>>("layers");
  using List = std::vector<int>;
  QTest::newRow("B7") << publishedModel("efficientnet_b7") << List{64, 32, 48, 80, 160, 224, 384, 640, 2560}
                      << List{4, 7, 7, 10, 10, 13, 4};
  QTest::newRow("B8") << publishedModel("efficientnet_b8") << List{72, 32, 56, 88, 176, 248, 424, 704, 2816}
                      << List{4, 8, 8, 11, 11, 15, 4};
  QTest::newRow("L2") << publishedModel("efficientnet_l2")
                      << List{136, 72, 104, 176, 344, 480, 824, 1376, 5504} << List{6, 11, 11, 16, 16, 22, 6};
  QTest::newRow("V2-B3") << publishedModel("efficientnet_v2_b3") << List{40, 16, 40, 56, 112, 136, 232, 1536}
                         << List{2, 3, 3, 5, 7, 12};
  QTest::newRow("phi 2") << compoundB0(2) << List{40, 24, 32, 48, 96, 136, 232, 384, 1552}
                         << List{2, 3, 3, 5, 5, 6, 2};
  QTest::newRow("phi 7") << compoundB0(7) << List{64, 32, 48, 80, 152, 216, 376, 624, 2496}
                         << List{4, 8, 8, 11, 11, 15, 4};
}

void TestScaling::structure() {
  QFETCH(NetworkSpec, spec);
  QTEST(channelsOf(spec), "channels");
  QTEST(layersOf(spec), "layers");
}

void TestScaling::channelRounding_data() {
  QTest::addColumn<double>("channels");
  QTest::addColumn<double>("width");
  QTest::addColumn<int>("tenPercent");
  QTest::addColumn<int>("nearest");
  QTest::newRow("V1-B3 against V2-B3, stage 1") << 16.0 << 1.2 << 24 << 16;
  QTest::newRow("unchanged") << 112.0 << 1.0 << 112 << 112;
  QTest::newRow("never below eight") << 16.0 << 0.1 << 8 << 8;
  QTest::newRow("half way goes up") << 40.0 << 1.1 << 48 << 48;
  QTest::newRow("ten percent step") << 24.0 << 0.8 << 24 << 16;
}

void TestScaling::channelRounding() {
  QFETCH(double, channels);
  QFETCH(double, width);
  QTEST(roundChannels(channels, width, ChannelRounding::TenPercent), "tenPercent");
  QTEST(roundChannels(channels, width, ChannelRounding::Nearest), "nearest");
}

void TestScaling::layerRoundingIgnoresBinaryNoise() {
  // Exact arithmetic in hundredths: ⌈r · d / 100⌉ for every d = 0.25 … 8.00.
  for (int hundredths = 25; hundredths <= 800; ++hundredths)
    for (int layers = 1; layers <= 40; ++layers)
      QCOMPARE(roundLayers(layers, hundredths / 100.0), (layers * hundredths + 99) / 100);
}

void TestScaling::oneDimensionCostsTwoToThePhi_data() {
  QTest::addColumn<int>("mode");
  for (ScalingMode mode : {ScalingMode::Depth, ScalingMode::Width, ScalingMode::Resolution})
    QTest::newRow(toString(mode)) << static_cast<int>(mode);
}

void TestScaling::oneDimensionCostsTwoToThePhi() {
  QFETCH(int, mode);
  const NetworkSpec base = familyBaseline("efficientnet");
  const double unscaled = static_cast<double>(analyzeCost(base).totals.macs);
  const auto scaled =
      analyzeCost(scaleNetwork(base, scalingFor(static_cast<ScalingMode>(mode), 2))).totals.macs;
  const double ratio = static_cast<double>(scaled) / unscaled;
  QVERIFY2(ratio > 3.5 && ratio < 4.5, qPrintable(QString::number(ratio)));
}

void TestScaling::headWidthRulesDiffer() {
  NetworkSpec base = familyBaseline("efficientnet");
  QCOMPARE(scaleNetwork(base, {1, 1.21, 1}).headChannels, 1552);
  base.headWidth = HeadWidth::FourTimesLastStage;
  QCOMPARE(scaleNetwork(base, {1, 1.21, 1}).headChannels, 1536);
}

void TestScaling::stochasticDepthRisesToTheLastBlock() {
  const ExpandedNetwork network = expand(publishedModel("efficientnet_b0"));
  const auto block = [&](int flatIndex) {
    return *std::ranges::find(network.blocks, flatIndex, &Block::flatIndex);
  };
  QCOMPARE(block(0).dropProbability, 0.0);
  QVERIFY(block(2).residual);
  QCOMPARE(block(2).dropProbability, 0.2 * 2 / 16);
  QVERIFY(!block(15).residual);
  QCOMPARE(block(15).dropProbability, 0.0);
}

void TestScaling::impliedPhiOfPublishedModels_data() {
  QTest::addColumn<double>("depth");
  QTest::addColumn<double>("width");
  QTest::addColumn<double>("resolution");
  QTest::newRow("efficientnet_b1") << .52 << 0. << .49;
  QTest::newRow("efficientnet_b2") << 1. << 1. << 1.07;
  QTest::newRow("efficientnet_b3") << 1.85 << 1.91 << 2.09;
  QTest::newRow("efficientnet_b4") << 3.22 << 3.53 << 3.78;
  QTest::newRow("efficientnet_b5") << 4.32 << 4.93 << 5.09;
  QTest::newRow("efficientnet_b6") << 5.24 << 6.17 << 6.14;
  QTest::newRow("efficientnet_b7") << 6.21 << 7.27 << 7.05;
}

void TestScaling::impliedPhiOfPublishedModels() {
  const ImpliedPhi phi = impliedPhi(publishedScaling(QTest::currentDataTag()));
  const auto hundredths = [](double value) { return std::round(value * 100) / 100; };
  QTEST(hundredths(phi.depth), "depth");
  QTEST(hundredths(phi.width), "width");
  QTEST(hundredths(phi.resolution), "resolution");
}

void TestScaling::nearestPublishedModels() {
  const NearestPublished nearest = nearestPublished("efficientnet", scalingFor(ScalingMode::Compound, 4));
  QCOMPARE(nearest.depth, std::string("efficientnet_b5"));
  QCOMPARE(nearest.width, std::string("efficientnet_b4"));
  QCOMPARE(nearest.resolution, std::string("efficientnet_b4"));
}

void TestScaling::receptiveField_data() {
  QTest::addColumn<int>("size");
  // Araujo, Norris and Sim, 'Computing Receptive Fields' (Distill 2019) for MobileNetV1; the others by its
  // recurrence.
  QTest::newRow("mobilenet_v1") << 315;
  QTest::newRow("resnet50") << 427;
  QTest::newRow("efficientnet_b0") << 851;
}

void TestScaling::receptiveField() {
  const auto fields = receptiveFields(expand(publishedModel(QTest::currentDataTag())));
  QTEST(fields.back().size, "size");
  QCOMPARE(fields.back().step, 32);
  QCOMPARE(fields.front().stage, 1);
}

void TestScaling::refusals_data() {
  QTest::addColumn<std::function<void()>>("call");
  QTest::addColumn<QByteArray>("code");
  using Call = std::function<void()>;
  const double nan = std::numeric_limits<double>::quiet_NaN();
  QTest::newRow("unknown model") << Call([] { publishedModel("efficientnet_b9"); })
                                 << QByteArray("unknown_model");
  QTest::newRow("unknown family") << Call([] { familyBaseline("vgg"); }) << QByteArray("unknown_family");
  QTest::newRow("phi NaN") << Call([=] { scalingFor(ScalingMode::Compound, nan); })
                           << QByteArray("bad_value");
  QTest::newRow("alpha 0") << Call([] {
    scalingFor(ScalingMode::Compound, 1, {0, 1.1, 1.15});
  }) << QByteArray("bad_value");
  QTest::newRow("phi 1000") << Call([] { compoundB0(1000); }) << QByteArray("bad_value");
  QTest::newRow("phi 25") << Call([] { compoundB0(25); }) << QByteArray("bad_value");
  QTest::newRow("width NaN") << Call([=] {
    scaleNetwork(familyBaseline("resnet50"), {1, nan, 1});
  }) << QByteArray("bad_value");
  QTest::newRow("even kernel") << Call([] {
    NetworkSpec spec = familyBaseline("efficientnet");
    spec.stages[0].kernel = 4;
    expand(spec);
  }) << QByteArray("bad_spec");
}

void TestScaling::refusals() {
  QFETCH(std::function<void()>, call);
  QFETCH(QByteArray, code);
  try {
    call();
  } catch (const Error& error) {
    QCOMPARE(QByteArray::fromStdString(error.code()), code);
    QVERIFY(!error.detail().empty());
    return;
  }
  QFAIL("no error was thrown");
}

void TestScaling::nearNamesAreOffered_data() {
  QTest::addColumn<QString>("wanted");
  QTest::addColumn<QString>("said");
  QTest::newRow("the short name") << "b0"
                                  << "did you mean efficientnet_b0 or efficientnet_v2_b0?";
  QTest::newRow("punctuation") << "EfficientNet-B3"
                               << "did you mean efficientnet_b3?";
  QTest::newRow("a letter wrong") << "eficientnet_b5"
                                  << "did you mean efficientnet_b5";
  QTest::newRow("another library's prefix") << "tf_efficientnet_b1"
                                            << "did you mean efficientnet_b1?";
  QTest::newRow("nothing near") << "vgg16"
                                << "known are efficientnet_b0, ";
  QTest::newRow("empty") << ""
                         << "known are efficientnet_b0, ";
}

void TestScaling::nearNamesAreOffered() {
  QFETCH(QString, wanted);
  QFETCH(QString, said);
  try {
    publishedModel(wanted.toStdString());
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("unknown_model"));
    const QString detail = QString::fromStdString(error.detail());
    QVERIFY2(detail.startsWith("unknown model '" + wanted + "'; ") && detail.contains(said),
             qPrintable(detail));
  }
}

QTEST_GUILESS_MAIN(TestScaling)
#include "test_scaling.moc"

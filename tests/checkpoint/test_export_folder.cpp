#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/library_config.h"
#include "core/checkpoint/model_card.h"
#include "core/checkpoint/safetensors.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/checkpoint/waves.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace effnet;

namespace {

/// A published network with weights by a formula.
Checkpoint sample(const std::string& name, double epsilon, Padding padding, int size = 64) {
  const torch::NoGradGuard noGrad;
  Checkpoint checkpoint;
  checkpoint.file = name;
  checkpoint.spec = publishedModel(name);
  checkpoint.spec.resolution = size;
  checkpoint.spec.classes = 7;
  checkpoint.spec.bnEpsilon = epsilon;
  checkpoint.spec.padding = padding;
  checkpoint.preprocessing.inputSize = size;
  checkpoint.preprocessing.resize = size + 11;
  checkpoint.preprocessing.interpolation = Interpolation::Bilinear;
  checkpoint.preprocessing.mean = {0.5, 0.4, 0.3};
  for (int i = 0; i < 7; ++i) checkpoint.labels.push_back("class " + std::to_string(i));
  checkpoint.network = Network(checkpoint.spec, false);
  auto parameters = checkpoint.network->named_parameters();
  auto buffers = checkpoint.network->named_buffers();
  for (const TensorName& tensor : tensorNames(expand(checkpoint.spec), Layout::Timm)) {
    if (tensor.canonical.empty()) continue;
    torch::Tensor* const found = parameters.find(tensor.canonical) ? parameters.find(tensor.canonical)
                                                                   : buffers.find(tensor.canonical);
    found->copy_(waveWeights(tensor.external, found->sizes()));
  }
  checkpoint.network->eval();
  return checkpoint;
}

torch::Tensor logitsOf(Checkpoint& checkpoint, int size = 64) {
  const torch::NoGradGuard noGrad;
  return checkpoint.network->forward(wave("images", {1, 3, size, size}).to(torch::kFloat32))[0];
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max()).item<double>();
}

std::string codeOf(const Checkpoint& checkpoint, Layout layout, const std::filesystem::path& target) {
  try {
    exportCheckpoint(checkpoint, layout, target);
  } catch (const Error& error) {
    return error.code();
  }
  return {};
}

Json configIn(const std::filesystem::path& folder) {
  return parseJson(readFile(folder / "config.json"));
}

}  // namespace

class TestExportFolder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setThreads(1); }

  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    target_ = std::filesystem::path(folder_->path().toStdString()) / "hub";
  }

  void timmBuildsIt_data() {
    QTest::addColumn<QString>("golden");
    const std::string file =
        qEnvironmentVariable("EFFNET_SOURCE").toStdString() + "/tests/golden/timm_folders.json";
    for (const Json& golden : parseJson(readFile(file)))
      QTest::addRow("%s, %s", golden["network"].get<std::string>().c_str(),
                    golden["model_args"].dump().c_str())
          << QString::fromStdString(golden.dump());
  }
  /// The config names a network that timm has built, and whose logits with these weights are the golden ones.
  void timmBuildsIt() {
    QFETCH(QString, golden);
    const Json expected = parseJson(golden.toStdString());
    const Json& arguments = expected["model_args"];
    Checkpoint checkpoint =
        sample(expected["network"], arguments.value("bn_eps", 1e-5),
               arguments.value("pad_type", std::string()) == "same" ? Padding::Same : Padding::Symmetric);
    QCOMPARE(exportCheckpoint(checkpoint, Layout::Timm, target_).file, target_.string());
    const Json config = configIn(target_);
    QCOMPARE(config["architecture"].get<std::string>(), expected["architecture"].get<std::string>());
    QCOMPARE(config.value("model_args", Json::object()).dump(), arguments.dump());
    QCOMPARE(config["num_classes"].get<int>(), 7);
    const auto wanted = torch::tensor(expected["logits"].get<std::vector<double>>(), torch::kFloat64);
    const torch::Tensor got = logitsOf(checkpoint).to(torch::kFloat64);
    QVERIFY2(relativeDifference(got, wanted) < 1e-4, std::to_string(relativeDifference(got, wanted)).c_str());
  }

  void comesBack_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("same");
    QTest::addColumn<bool>("squash");
    for (const bool squash : {false, true}) {
      QTest::addRow("timm, same, %d", squash) << "timm" << true << squash;
      QTest::addRow("timm, symmetric, %d", squash) << "timm" << false << squash;
      QTest::addRow("hf, %d", squash) << "hf" << true << squash;
    }
  }
  /// Also where only the library's own files say how: the metadata of the weights is taken away.
  void comesBack() {
    QFETCH(QString, layout);
    QFETCH(bool, same);
    QFETCH(bool, squash);
    Checkpoint checkpoint = sample("efficientnet_b0", 2e-3, same ? Padding::Same : Padding::Symmetric);
    if (squash) {
      checkpoint.preprocessing.mode = ResizeMode::Squash;
      checkpoint.preprocessing.resize = checkpoint.preprocessing.inputSize;
    }
    const Layout wanted = parseWord<Layout>(layout.toStdString(), "layout");
    exportCheckpoint(checkpoint, wanted, target_);
    for (const bool bare : {false, true}) {
      if (bare)
        writeFileAtomically(target_ / "model.safetensors",
                            writeSafetensors(namedTensors(checkpoint.network, wanted), {{"format", "pt"}}));
      Checkpoint opened = openCheckpoint(target_);
      QCOMPARE(opened.layout, layout.toStdString());
      QCOMPARE(opened.labels, checkpoint.labels);
      QVERIFY(opened.spec.padding == checkpoint.spec.padding);
      QCOMPARE(opened.spec.bnEpsilon, 2e-3);
      QCOMPARE(toJson(opened.preprocessing).dump(), toJson(checkpoint.preprocessing).dump());
      QVERIFY(relativeDifference(logitsOf(opened), logitsOf(checkpoint)) < 1e-6);
    }
  }

  /// timm takes the whole part of size / crop_pct.
  void timmResizesAlike() {
    Checkpoint checkpoint = sample("efficientnet_b0", 1e-3, Padding::Same);
    for (int size = 32; size <= 672; size += 7)
      for (const int more : {0, 1, 2, 31, 32, 33, 96}) {
        checkpoint.preprocessing.inputSize = size;
        checkpoint.preprocessing.resize = size + more;
        const double crop = timmConfig(checkpoint)["pretrained_cfg"]["crop_pct"];
        QCOMPARE(static_cast<int>(std::floor(size / crop)), size + more);
      }
  }

  void publishedPaddings_data() {
    QTest::addColumn<QString>("blocks");
    // As transformers' own conversion of Google's weights has them.
    QTest::newRow("efficientnet_b0") << "[]";
    QTest::newRow("efficientnet_b1") << "[16]";
    QTest::newRow("efficientnet_b2") << "[5,8,16]";
    QTest::newRow("efficientnet_b3") << "[5,18]";
    QTest::newRow("efficientnet_b4") << "[6]";
    QTest::newRow("efficientnet_b5") << "[13,27]";
    QTest::newRow("efficientnet_b6") << "[31]";
    QTest::newRow("efficientnet_b7") << "[18]";
  }
  void publishedPaddings() {
    QFETCH(QString, blocks);
    Checkpoint checkpoint;
    checkpoint.spec = publishedModel(QTest::currentDataTag());
    checkpoint.spec.padding = Padding::Same;
    checkpoint.preprocessing.inputSize = checkpoint.spec.resolution;
    QCOMPARE(QString::fromStdString(transformersConfig(checkpoint)["depthwise_padding"].dump()), blocks);
  }

  /// What would be computed otherwise there is not written, and leaves nothing.
  void refused() {
    const Checkpoint symmetric = sample("efficientnet_b0", 1e-5, Padding::Symmetric);
    QCOMPARE(codeOf(symmetric, Layout::HuggingFace, target_), std::string("layout_unsupported"));
    QCOMPARE(codeOf(symmetric, Layout::Torchvision, target_), std::string("bad_value"));
    Checkpoint odd = sample("efficientnet_b0", 1e-5, Padding::Same);
    odd.spec.resolution = 63;
    QCOMPARE(codeOf(odd, Layout::HuggingFace, target_), std::string("layout_unsupported"));
    Checkpoint own = sample("efficientnet_b0", 1e-5, Padding::Same);
    own.spec.stages[2].layers = 3;
    QCOMPARE(codeOf(own, Layout::Timm, target_), std::string("layout_unsupported"));
    QCOMPARE(codeOf(own, Layout::HuggingFace, target_), std::string("layout_unsupported"));
    QVERIFY(QDir(folder_->path()).isEmpty());
    std::filesystem::create_directories(target_);
    writeFileAtomically(target_ / "README.md", "mine");
    QCOMPARE(codeOf(symmetric, Layout::Timm, target_), std::string("not_empty"));
    QCOMPARE(readFile(target_ / "README.md"), std::string("mine"));
  }

  void cancelled() {
    std::stop_source stop;
    stop.request_stop();
    try {
      exportCheckpoint(sample("efficientnet_b0", 1e-5, Padding::Symmetric), Layout::Timm, target_, {},
                       {stop.get_token(), {}});
      QFAIL("not cancelled");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("cancelled"));
    }
    QVERIFY(QDir(folder_->path()).isEmpty());
  }

  /// A name from outside is text in the card, and what was noted in the checkpoint travels along.
  void cardIsText() {
    Checkpoint checkpoint = sample("efficientnet_b0", 1e-5, Padding::Symmetric);
    checkpoint.labels[0] = "<script>alert(1)</script>";
    checkpoint.labels[1] = "a|b\n# head";
    checkpoint.labels[2] = "[x](javascript:y) `z` **w**";
    checkpoint.metadata["effnet.training"] = R"({"decision":{"min_probability":0.75},"recipe":"finetune"})";
    exportCheckpoint(checkpoint, Layout::Timm, target_);
    const std::string card = readFile(target_ / "README.md");
    for (const char* markup : {"<script", "\n# head", "](javascript", "**w", "a|b", " `z"})
      QVERIFY2(card.find(markup) == std::string::npos, markup);
    QVERIFY(card.find("&lt;script&gt;") != std::string::npos);
    QVERIFY(card.find("min\\_probability") != std::string::npos);
    QVERIFY(card.starts_with("---\nlibrary_name: timm\n"));
    QVERIFY(openCheckpoint(target_).metadata.at("effnet.training").find("0.75") != std::string::npos);
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path target_;
};

QTEST_GUILESS_MAIN(TestExportFolder)
#include "test_export_folder.moc"

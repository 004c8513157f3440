#include "widgets/models/published_words.h"

#include <QCoreApplication>

namespace effnet {
namespace {

/// What lupdate is to find of resources/published/tables.json, which it cannot read: titles, sources, names
/// of columns, units. A text that is missing here fails `test_published`.
constexpr const char* kWords[] = {
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 1: the baseline, EfficientNet-B0"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNet paper (Tan and Le, 2019, arXiv 1905.11946)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 2: ImageNet, single crop and single model"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 3: scaling MobileNets and ResNet"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Table 4: latency at batch 1 on one core of a Xeon E5-2690, mean of 20 runs"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 5: transfer learning"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 6: the data sets of transfer learning"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 7: B0 scaled four ways (the networks of figure 7)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 8: ImageNet validation against test"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "EfficientNetV2: training speed against image size (EfficientNet-B6's size class)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNetV2 paper (Tan and Le, 2021, arXiv 2104.00298)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "EfficientNetV2: replacing MBConv by Fused-MBConv (a network of B4's size)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "EfficientNetV2: RandAugment magnitude against image size (top-1 %)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNetV2-S architecture"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "EfficientNetV2: progressive training, first and last values of four stages"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "EfficientNetV2, table 7: ImageNet top-1 and parameters of its networks"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNetV2, table 8: transfer learning (top-1 %)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNetV2: Google's public checkpoints"),
    QT_TRANSLATE_NOOP(
        "effnet::PublishedTable",
        "google/automl, efficientnetv2/README.md at 25907c2 (beside the paper, arXiv 2104.00298)"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Stage"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Operator"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Input resolution"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Output channels"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Layers"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Model"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Top-1"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Top-5"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Parameters"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Parameter ratio"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "FLOPs"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "FLOPs ratio"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Scaling"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Latency"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Speed-up"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Data set"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Against"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNet"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNet top-1"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "EfficientNet parameters"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Ratio"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Train size"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Test size"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Classes"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Validation top-1"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Test top-1"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Validation top-5"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Test top-5"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Image size"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "TPUv3, batch 32"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "images/s/core"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "TPUv3, batch 128"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "V100, batch 12"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "images/s"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "V100, batch 24"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Fused stages"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "TPU"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "V100"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Magnitude"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "128 px"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± at 128 px"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "192 px"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± at 192 px"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "300 px"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± at 300 px"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Stride"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Channels"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "First size"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Last size"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "First RandAugment"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Last RandAugment"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "First mixup"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Last mixup"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "First dropout"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Last dropout"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "CIFAR-10"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± of CIFAR-10"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "CIFAR-100"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± of CIFAR-100"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Flowers"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± of Flowers"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Cars"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "± of Cars"),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Trained on")};

}  // namespace

QString publishedWord(const QString& english) {
  if (english.isEmpty()) return {};
  return QCoreApplication::translate("effnet::PublishedTable", english.toUtf8().constData());
}

QStringList publishedWords() {
  QStringList words = publishedNotes();
  for (const char* word : kWords) words << QString::fromUtf8(word);
  return words;
}

}  // namespace effnet

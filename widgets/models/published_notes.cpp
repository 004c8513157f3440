#include "widgets/models/published_words.h"

#include <QCoreApplication>

namespace effnet {
namespace {

constexpr const char* kNotes[] = {
    QT_TRANSLATE_NOOP(
        "effnet::PublishedTable",
        "Ratios are to the EfficientNet above, as printed; several are not the quotient of the printed "
        "figures: ResNet-152 has 7.6× the parameters, where 60 M to 7.8 M is 7.7×, and PNASNet 6.0× the "
        "FLOPs, where 23 G to 4.2 G is 5.5×. The paper calls multiply-adds FLOPS. B0 stands with 77.1 % here "
        "and 77.3 % in table 7, B1 with 79.1 % here and 78.8 % in table 4, B7 with 84.3 % here and 84.4 % in "
        "table 4; SENet has 146 M here and 145 M in the text; B2 is printed with 9.2 M parameters and counts "
        "9.11 M; the text says 'B4 from 76.3 to 83.0', this table 76.0 and 82.9; a caption says 'up to 16× "
        "fewer FLOPS', this table gives 19× for PolyNet."),
    QT_TRANSLATE_NOOP(
        "effnet::PublishedTable",
        "Figures in brackets are not printed: a factor of 1 where nothing is scaled; and for MobileNetV2 and "
        "ResNet-50, whose compound factors the paper leaves out, those of MobileNetV1's row (assumed; not "
        "printed). The paper does not publish how it rounded scaled layers and channels. Counted from the "
        "architecture, ResNet-50 has 14.57 G at d=4 and 16.12 G at w=2, which look exchanged in print."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "Table 2 has 79.1 % for B1 and 84.3 % for B7."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Geometric mean of the parameter ratios: 4.7× against public models, 9.6× against the "
                      "best reported. Figure 6 draws accuracy against parameters for each of these."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Oxford-IIIT Pets has 3,669 test pictures; the paper prints 3,369."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Figures in brackets are not printed: a factor of 1 where nothing is scaled. Counted "
                      "from the architecture, depth, width and resolution alone have 1.575, 1.450 and 1.538 "
                      "G. Table 2 has 77.1 % for B0."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable", "OOM: out of memory."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Stages are counted as in EfficientNetV2's own table of its architecture, where the "
                      "stem is stage 0. This program counts the stem as stage 1, as EfficientNet's table 1 "
                      "does: 'stages 1–3' are its stages 2–4."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Bold, as printed, is the best of each image size: larger pictures want stronger "
                      "augmentation. The paper does not name the network of this table; a sweep over size "
                      "and magnitude re-enacts it with one of yours (manual, ‘Sweeps’)."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Google's public configuration differs in places (for instance dropout .2 and "
                      "RandAugment 10 for S)."),
    QT_TRANSLATE_NOOP(
        "effnet::PublishedTable",
        "21k: pretrained on ImageNet-21k. Left out, because two sources that agree were not found: the "
        "paper's FLOPs, inference and training times, the parameters of the rows of 21k, and its rows of "
        "other networks. L counts 118.5 M parameters, where 120 M are printed. Google's checkpoints are "
        "listed with 85.2 % for M, 86.9 % for L (21k) and 87.2 % for XL (21k)."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "Left out, because two sources could not be compared: the paper's parameters and its "
                      "rows of other networks."),
    QT_TRANSLATE_NOOP("effnet::PublishedTable",
                      "The paper's table 7 has 85.1 % for M, 86.8 % for L (21k) and 87.3 % for XL (21k). L "
                      "counts 118.5 M parameters, where 119.5 M are listed.")};

}  // namespace

QStringList publishedNotes() {
  QStringList notes;
  for (const char* note : kNotes) notes << QString::fromUtf8(note);
  return notes;
}

}  // namespace effnet

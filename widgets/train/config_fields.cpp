#include "widgets/train/config_fields.h"

#include <QCoreApplication>
#include <algorithm>

namespace effnet {
namespace {

constexpr const char* kLength = QT_TRANSLATE_NOOP("effnet::ConfigField", "How long");
constexpr const char* kOptimizer = QT_TRANSLATE_NOOP("effnet::ConfigField", "Optimizer");
constexpr const char* kRate = QT_TRANSLATE_NOOP("effnet::ConfigField", "Learning rate");
constexpr const char* kNetwork = QT_TRANSLATE_NOOP("effnet::ConfigField", "Network");
constexpr const char* kAugment = QT_TRANSLATE_NOOP("effnet::ConfigField", "Augmentation");
constexpr const char* kProgressive = QT_TRANSLATE_NOOP("effnet::ConfigField", "Progressive learning");
constexpr const char* kData = QT_TRANSLATE_NOOP("effnet::ConfigField", "Data");
constexpr const char* kMachine = QT_TRANSLATE_NOOP("effnet::ConfigField", "Machine and files");

QString words(const char* text) {
  return *text == '\0' ? QString() : QCoreApplication::translate("effnet::ConfigField", text);
}

}  // namespace

const std::vector<ConfigField>& configFields() {
  // clang-format off
  static const std::vector<ConfigField> table{
      {"epochs", kLength, QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Times that all pictures are seen"), QT_TRANSLATE_NOOP("effnet::ConfigField", "350 on ImageNet"), ""},
      {"head_epochs", kLength, QT_TRANSLATE_NOOP("effnet::ConfigField", "Head alone"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs at the start in which the classifier learns alone"), "", ""},
      {"minutes", kLength, QT_TRANSLATE_NOOP("effnet::ConfigField", "Minutes at most"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Budget of time, 0 for none; the run ends in good order"), "", ""},
      {"patience", kLength, QT_TRANSLATE_NOOP("effnet::ConfigField", "Patience"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs without a better result before it stops, 0 for never"), QT_TRANSLATE_NOOP("effnet::ConfigField", "early stopping on a minival split"), ""},
      {"metric", kLength, QT_TRANSLATE_NOOP("effnet::ConfigField", "Best by"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Chooses the best checkpoint"), "", "macro_f1|top1|loss"},

      {"learning_rate", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Learning rate"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of all layers but the classifier, per step of the whole batch"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.016 for a batch of 256, in proportion to it"), ""},
      {"head_learning_rate", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Of the head"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of the classifier"), "", ""},
      {"schedule", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Schedule"), QT_TRANSLATE_NOOP("effnet::ConfigField", "How the rate falls"), QT_TRANSLATE_NOOP("effnet::ConfigField", "exponential"), "cosine|exponential|constant"},
      {"warmup_epochs", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Warm-up"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs in which the rate rises to its value"), QT_TRANSLATE_NOOP("effnet::ConfigField", "5"), ""},
      {"decay_rate", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Decay"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Exponential schedule: factor on the rate …"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.97"), ""},
      {"decay_epochs", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Decay every"), QT_TRANSLATE_NOOP("effnet::ConfigField", "… every so many epochs"), QT_TRANSLATE_NOOP("effnet::ConfigField", "2.4"), ""},
      {"layer_decay", kRate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Layer decay"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Factor on the rate from each stage to the one before it"), "", ""},

      {"optimizer", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Optimizer"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Rule of the steps; rmsprop is TensorFlow's"), QT_TRANSLATE_NOOP("effnet::ConfigField", "rmsprop, decay 0.9"), "adamw|sgd|rmsprop"},
      {"batch", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Pictures a step"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Fewer need less memory; 0 for as many as fit"), QT_TRANSLATE_NOOP("effnet::ConfigField", "4096 on TPUs"), ""},
      {"accumulate", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Accumulate"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Batches whose gradients are summed into one step"), "", ""},
      {"momentum", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Momentum"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of SGD and RMSProp"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.9"), ""},
      {"weight_decay", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Weight decay"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Pull of weights towards zero; not on normalisations and biases"), QT_TRANSLATE_NOOP("effnet::ConfigField", "1e-5"), ""},
      {"clip_norm", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Clip gradients"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Largest norm of the gradient, 0 for any"), "", ""},
      {"ema_decay", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Average of weights"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Decay of the averaged weights that are validated and saved, 0 for none"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.9999"), ""},
      {"label_smoothing", kOptimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Label smoothing"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the target given to the other classes"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.1"), ""},

      {"trainable_stages", kNetwork, QT_TRANSLATE_NOOP("effnet::ConfigField", "Stages that learn"), QT_TRANSLATE_NOOP("effnet::ConfigField", "How many of the last stages learn, −1 for all"), "", ""},
      {"batch_norm", kNetwork, QT_TRANSLATE_NOOP("effnet::ConfigField", "Normalisation"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Statistics of batch normalisation; auto freezes them below a batch of 32 when fine-tuning"), QT_TRANSLATE_NOOP("effnet::ConfigField", "trained"), "auto|frozen|train|sync"},
      {"bn_momentum", kNetwork, QT_TRANSLATE_NOOP("effnet::ConfigField", "Its momentum"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of each batch in the statistics of normalisation; −1: the network's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.01, TensorFlow's 0.99"), ""},
      {"dropout", kNetwork, QT_TRANSLATE_NOOP("effnet::ConfigField", "Dropout"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Before the classifier; −1: the network's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.2 (B0) to 0.5 (B7)"), ""},
      {"stochastic_depth", kNetwork, QT_TRANSLATE_NOOP("effnet::ConfigField", "Stochastic depth"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Drop probability of the last block; −1: the network's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "survival 0.8, that is 0.2"), ""},
      {"resolution", kNetwork, QT_TRANSLATE_NOOP("effnet::ConfigField", "Input size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Pixels; 0: the network's or the checkpoint's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "224 (B0) to 600 (B7)"), ""},

      {"augment", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Policy"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Changes of colour and form, drawn anew for each picture"), QT_TRANSLATE_NOOP("effnet::ConfigField", "autoaugment"), "none|light|randaugment|autoaugment|trivialaugment"},
      {"rand_magnitude", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Magnitude"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Strength of RandAugment, 0 to 30"), QT_TRANSLATE_NOOP("effnet::ConfigField", "V2: 5 to 15 (S), 20 (M), 25 (L)"), ""},
      {"crop_scale", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Random crop"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Smallest share of a picture that a random crop keeps; 1 for none"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.08"), ""},
      {"flip", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Mirror"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Probability of mirroring left and right"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.5"), ""},
      {"jitter", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Colour jitter"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Change of brightness, contrast and saturation"), "", ""},
      {"erase", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Random erasing"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Probability of erasing a rectangle"), "", ""},
      {"mixup", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Mixup"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Strength of mixing two pictures, 0 for off"), QT_TRANSLATE_NOOP("effnet::ConfigField", "V2: 0 (S), 0.2 (M), 0.5 (L)"), ""},
      {"cutmix", kAugment, QT_TRANSLATE_NOOP("effnet::ConfigField", "CutMix"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Strength of pasting a part of another picture, 0 for off"), "", ""},

      {"progressive_stages", kProgressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "Stages"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Steps of growing size and regularisation; 1 for none of it"), QT_TRANSLATE_NOOP("effnet::ConfigField", "4"), ""},
      {"first_resolution", kProgressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Input size of the first step, pixels; 0: as published, else half of the last"), QT_TRANSLATE_NOOP("effnet::ConfigField", "128"), ""},
      {"last_resolution", kProgressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "Last size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Input size of the last step, pixels; 0: as published, else that of validation"), QT_TRANSLATE_NOOP("effnet::ConfigField", "300 (S), 380 (M, L)"), ""},
      {"first_magnitude", kProgressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First magnitude"), QT_TRANSLATE_NOOP("effnet::ConfigField", "RandAugment in the first step; −1: as published"), QT_TRANSLATE_NOOP("effnet::ConfigField", "5"), ""},
      {"first_dropout", kProgressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First dropout"), QT_TRANSLATE_NOOP("effnet::ConfigField", "In the first step; −1: as published"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.1"), ""},
      {"first_mixup", kProgressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First mixup"), QT_TRANSLATE_NOOP("effnet::ConfigField", "In the first step; −1: as published"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0"), ""},

      {"val_fraction", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Kept for validation"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the pictures kept aside where there is no val folder"), "", ""},
      {"columns", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Columns"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of a table, by name: path,label or path,label,split; empty: told from what stands in them"), "", ""},
      {"minival", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Minival"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the training pictures that chooses the checkpoint; the val folder is then measured once, at the end. 0: the val folder chooses"), QT_TRANSLATE_NOOP("effnet::ConfigField", "25,000 of 1.28 million pictures, 0.02"), ""},
      {"balanced", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Balanced"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Show all classes equally often"), "", "true|false"},
      {"class_weights", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Class weights"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Rare classes count more in the loss"), "", "true|false"},
      {"cache_megabytes", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Cache"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Megabytes of decoded pictures kept in memory, 0 for none"), "", ""},
      {"seed", kData, QT_TRANSLATE_NOOP("effnet::ConfigField", "Seed"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Decides every random choice, the split among them"), "", ""},

      {"device", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Device"), QT_TRANSLATE_NOOP("effnet::ConfigField", "auto, cpu, cuda:0 …"), "", ""},
      {"precision", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Precision"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Numbers of the forward and backward pass; 16 bits are faster on newer machines"), QT_TRANSLATE_NOOP("effnet::ConfigField", "bf16 on TPUs"), "fp32|bf16|fp16"},
      {"threads", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Threads"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0 for as many as the processor has"), "", ""},
      {"workers", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Loaders"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Threads that decode pictures, 0 for one for each thread"), "", ""},
      {"channels_last", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Channels last"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Order of the numbers in memory; faster for these networks"), "", "true|false"},
      {"deterministic", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Deterministic"), QT_TRANSLATE_NOOP("effnet::ConfigField", "The same seed gives the same weights, bit for bit; slower"), "", "true|false"},
      {"checkpoint_minutes", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Save every"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Minutes between two saved states within an epoch, 0 at its end alone"), "", ""},
      {"checkpoint_steps", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Save every"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Likewise in steps, 0 for by time alone"), "", ""},
      {"tensorboard", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "TensorBoard"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Event files for TensorBoard beside the run's own"), "", "true|false"},
      {"save_half", kMachine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Small checkpoints"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Weights as 16-bit floats in the files"), "", "true|false"},
  };
  // clang-format on
  return table;
}

const ConfigField* configField(const QString& name) {
  const auto& fields = configFields();
  const auto found = std::ranges::find_if(
      fields, [&](const ConfigField& field) { return name == QLatin1String(field.name); });
  return found == fields.end() ? nullptr : &*found;
}

QString ConfigField::groupText() const {
  return effnet::words(group);
}

QString ConfigField::labelText() const {
  return effnet::words(label);
}

QStringList ConfigField::words() const {
  return QString::fromLatin1(choices).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

QString ConfigField::toolTip() const {
  QString text = effnet::words(meaning);
  if (*published != '\0')
    text += QLatin1Char('\n') +
            QCoreApplication::translate("effnet::ConfigField", "Published: %1").arg(effnet::words(published));
  return text + QStringLiteral("\n--set ") + QLatin1String(name) + QStringLiteral("=…");
}

}  // namespace effnet

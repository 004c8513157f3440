#include "widgets/train/config_model.h"

#include "core/scaling/error.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QHash>
#include <QSet>

namespace effnet {
namespace {

/// Fields that have controls of their own on the page.
const QSet<QString>& elsewhere() {
  static const QSet<QString> names{QStringLiteral("recipe"),  QStringLiteral("data"),
                                   QStringLiteral("val"),     QStringLiteral("weights"),
                                   QStringLiteral("network"), QStringLiteral("preprocessing"),
                                   QStringLiteral("version")};
  return names;
}

const QHash<QString, const char*>& meanings() {
  // clang-format off
  static const QHash<QString, const char*> table{
      {"val_fraction", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Share of the pictures kept for validation where there is no val folder")},
      {"epochs", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Times that all pictures are seen")},
      {"head_epochs", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Epochs at the start in which the classifier learns alone")},
      {"minutes", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Budget of time, 0 for none; the run ends in good order")},
      {"patience", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Epochs without a better result before it stops, 0 for never")},
      {"metric", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Chooses the best checkpoint: macro_f1, top1 or loss")},
      {"batch", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Pictures in a step; fewer need less memory")},
      {"accumulate", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Batches whose gradients are summed into one step")},
      {"optimizer", QT_TRANSLATE_NOOP("effnet::ConfigModel", "adamw, sgd or rmsprop (the paper's)")},
      {"schedule", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Of the learning rate: cosine, exponential (the paper's) or constant")},
      {"learning_rate", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Of all layers but the classifier")},
      {"head_learning_rate", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Of the classifier")},
      {"layer_decay", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Factor on the rate from each stage to the one before it")},
      {"trainable_stages", QT_TRANSLATE_NOOP("effnet::ConfigModel", "How many of the last stages learn, −1 for all")},
      {"warmup_epochs", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Epochs in which the rate rises to its value")},
      {"weight_decay", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Pull of weights towards zero; published 1e-5 with RMSProp")},
      {"momentum", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Of SGD and RMSProp; published 0.9")},
      {"clip_norm", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Largest norm of the gradient, 0 for any")},
      {"batch_norm", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Statistics of normalisations: frozen, train or auto")},
      {"ema_decay", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Of the averaged weights, 0 for none; published 0.9999")},
      {"precision", QT_TRANSLATE_NOOP("effnet::ConfigModel", "fp32, bf16 or fp16")},
      {"label_smoothing", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Share of the target given to the other classes; published 0.1")},
      {"augment", QT_TRANSLATE_NOOP("effnet::ConfigModel", "none, light, randaugment, autoaugment or trivialaugment")},
      {"crop_scale", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Smallest share of a picture that a random crop keeps")},
      {"flip", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Probability of mirroring left and right")},
      {"jitter", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Change of brightness, contrast and saturation")},
      {"erase", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Probability of erasing a rectangle")},
      {"mixup", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Strength of mixing two pictures, 0 for off")},
      {"cutmix", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Strength of pasting a part of another picture, 0 for off")},
      {"balanced", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Show all classes equally often")},
      {"seed", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Decides every random choice")},
      {"deterministic", QT_TRANSLATE_NOOP("effnet::ConfigModel", "The same seed gives the same weights; slower")},
      {"device", QT_TRANSLATE_NOOP("effnet::ConfigModel", "auto, cpu, cuda:0 …")},
      {"threads", QT_TRANSLATE_NOOP("effnet::ConfigModel", "0 for as many as the processor has")},
      {"workers", QT_TRANSLATE_NOOP("effnet::ConfigModel", "Threads that decode pictures, 0 for one for each thread")},
  };
  // clang-format on
  return table;
}

QString written(const Json& value) {
  return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

}  // namespace

ConfigModel::ConfigModel(QObject* parent) : QAbstractTableModel(parent), config_(recipeDefaults("finetune")) {
  rebuild();
}

void ConfigModel::rebuild() {
  beginResetModel();
  rows_.clear();
  const Json now = toJson(config_);
  const Json usual = toJson(recipeDefaults(config_.recipe));
  for (const auto& [name, value] : now.items()) {
    const QString field = QString::fromStdString(name);
    if (!elsewhere().contains(field)) rows_.push_back({field, written(value), written(usual[name])});
  }
  endResetModel();
  Q_EMIT configChanged();
}

void ConfigModel::setRecipe(const std::string& recipe) {
  TrainConfig config = recipeDefaults(recipe);
  config.data = config_.data;
  config.val = config_.val;
  config.weights = config_.weights;
  config.network = config_.network;
  config.preprocessing = config_.preprocessing;
  config.seed = config_.seed;
  config.device = config_.device;
  setConfig(config);
}

void ConfigModel::setConfig(const TrainConfig& config) {
  config_ = config;
  rebuild();
}

bool ConfigModel::assign(const std::string& assignment) {
  TrainConfig changed = config_;
  try {
    setField(changed, assignment);
  } catch (const Error&) {
    return false;
  }
  if (!problems(changed).empty() && problems(config_).empty()) return false;
  config_ = changed;
  const Json now = toJson(config_);
  for (Row& row : rows_) row.value = written(now[row.name.toStdString()]);
  Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
  Q_EMIT configChanged();
  return true;
}

int ConfigModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ConfigModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

QVariant ConfigModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const char* meaning = meanings().value(row.name, "");
  if (role == Qt::DisplayRole || role == Qt::EditRole) {
    if (index.column() == Name) return row.name;
    if (index.column() == Value) return row.value;
    return *meaning == '\0' ? QString() : tr(meaning);
  }
  if (role == Qt::ToolTipRole && row.value != row.usual) return tr("The recipe has %1.").arg(row.usual);
  if (role == Qt::FontRole && row.value != row.usual && index.column() != Meaning) return strongFont();
  return {};
}

bool ConfigModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  const std::string name = rows_[static_cast<std::size_t>(index.row())].name.toStdString();
  return assign(name + "=" + value.toString().trimmed().toStdString());
}

QVariant ConfigModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QStringList titles{tr("Field"), tr("Value"), tr("Meaning")};
  return titles.value(section);
}

Qt::ItemFlags ConfigModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags base = QAbstractTableModel::flags(index);
  return index.column() == Value ? base | Qt::ItemIsEditable : base;
}

}  // namespace effnet

#include "widgets/train/config_model.h"

#include "core/base/error.h"
#include "widgets/common/theme.h"
#include "widgets/train/config_fields.h"

#include <QFont>
#include <QLocale>
#include <algorithm>
#include <map>
#include <utility>

namespace effnet {
namespace {

QString written(const Json& value) {
  if (value.is_string()) return QString::fromStdString(value.get<std::string>());
  // The shortest text that is the same number: 0.1 rather than 0.1000000001.
  if (value.is_number_float())
    return QString::number(value.get<double>(), 'g', QLocale::FloatingPointShortest);
  return QString::fromStdString(value.dump());
}

QStringList wordsOf(const TrainField& field) {
  QStringList words;
  for (const std::string& word : choicesOf(field)) words.append(QString::fromStdString(word));
  return words;
}

}  // namespace

ConfigModel::ConfigModel(QObject* parent)
    : QAbstractItemModel(parent),
      config_(recipeDefaults(Recipe::Finetune)),
      headEpochs_(config_.headEpochs),
      warmupEpochs_(config_.warmupEpochs) {
  std::map<TrainGroup, std::vector<Row>> rows;
  for (const TrainField& field : trainFields())
    if (*field.label != '\0') rows[field.group].push_back({&field, {}, {}});
  for (auto& [group, ofGroup] : rows) groups_.push_back({groupText(group), std::move(ofGroup)});
  read();
}

void ConfigModel::read() {
  const TrainConfig usual = recipeDefaults(config_.recipe);
  for (Group& group : groups_) {
    for (Row& row : group.rows) {
      row.value = written(valueOf(*row.field, config_));
      row.usual = written(valueOf(*row.field, usual));
    }
  }
  for (int group = 0; group < static_cast<int>(groups_.size()); ++group) {
    const QModelIndex above = index(group, 0);
    Q_EMIT dataChanged(above, index(group, Value));
    Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, Value, above));
  }
  Q_EMIT configChanged();
}

void ConfigModel::setRecipe(Recipe recipe) {
  TrainConfig config = recipeDefaults(recipe);
  config.data = config_.data;
  config.val = config_.val;
  config.columns = config_.columns;
  config.weights = config_.weights;
  config.network = config_.network;
  config.preprocessing = config_.preprocessing;
  config.seed = config_.seed;
  config.device = config_.device;
  setConfig(config);
}

void ConfigModel::setConfig(const TrainConfig& config) {
  headEpochs_ = config.headEpochs;
  warmupEpochs_ = config.warmupEpochs;
  show(config);
}

void ConfigModel::show(const TrainConfig& config) {
  config_ = config;
  read();
}

bool ConfigModel::assign(const std::string& assignment) {
  TrainConfig changed = config_;
  try {
    setField(changed, assignment);
    if (changed.epochs != config_.epochs) {
      changed.headEpochs = headEpochs_;
      changed.warmupEpochs = warmupEpochs_;
      setEpochs(changed, changed.epochs);
    }
  } catch (const Error&) {
    return false;
  }
  if (!problems(changed).empty() && problems(config_).empty()) return false;
  if (changed.epochs == config_.epochs && changed.headEpochs != config_.headEpochs)
    headEpochs_ = changed.headEpochs;
  if (changed.epochs == config_.epochs && changed.warmupEpochs != config_.warmupEpochs)
    warmupEpochs_ = changed.warmupEpochs;
  show(changed);
  return true;
}

const ConfigModel::Row* ConfigModel::rowAt(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return nullptr;
  return &groups_[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

std::string ConfigModel::assignment(const Row& row, const QString& value) {
  return std::string(row.field->name).append("=").append(value.toStdString());
}

void ConfigModel::setBack(const QModelIndex& index) {
  if (const Row* row = rowAt(index)) assign(assignment(*row, row->usual));
}

int ConfigModel::changedFields() const {
  std::ptrdiff_t count = 0;
  for (const Group& group : groups_)
    count += std::ranges::count_if(group.rows, [](const Row& row) { return row.value != row.usual; });
  return static_cast<int>(count);
}

QModelIndex ConfigModel::indexOf(const QString& name) const {
  for (int group = 0; group < rowCount(); ++group)
    for (int row = 0; row < rowCount(index(group, 0)); ++row) {
      const QModelIndex cell = index(row, Value, index(group, 0));
      if (cell.data(NameRole).toString() == name) return cell;
    }
  return {};
}

QModelIndex ConfigModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  // Groups have the number 0, the rows below one its place plus one.
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ConfigModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, static_cast<quintptr>(0));
}

int ConfigModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(groups_.size());
  if (parent.internalId() != 0 || parent.column() != 0) return 0;
  return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].rows.size());
}

int ConfigModel::columnCount(const QModelIndex&) const {
  return Columns;
}

QVariant ConfigModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row* row = rowAt(index);
  if (row == nullptr) {
    if (index.column() != Label) return {};
    if (role == Qt::DisplayRole) return groups_[static_cast<std::size_t>(index.row())].title;
    if (role == Qt::FontRole) return strongFont();
    return {};
  }
  const bool changed = row->value != row->usual;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return index.column() == Label ? labelText(*row->field) : row->value;
    case Qt::ToolTipRole:
      return changed
                 ? fieldToolTip(*row->field) + QLatin1Char('\n') + tr("The recipe has %1.").arg(row->usual)
                 : fieldToolTip(*row->field);
    case Qt::FontRole:
      return changed ? QVariant(strongFont()) : QVariant();
    case Qt::ForegroundRole:
      return changed ? QVariant(Theme::current().accent) : QVariant();
    case NameRole:
      return QString::fromLatin1(row->field->name);
    case ChoicesRole:
      return wordsOf(*row->field);
    case ChangedRole:
      return changed;
    default:
      return {};
  }
}

bool ConfigModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const Row* row = rowAt(index);
  if (role != Qt::EditRole || row == nullptr) return false;
  return assign(assignment(*row, value.toString().trimmed()));
}

QVariant ConfigModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == Label ? tr("Setting") : tr("Value");
}

Qt::ItemFlags ConfigModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags base = QAbstractItemModel::flags(index);
  return rowAt(index) != nullptr && index.column() == Value ? base | Qt::ItemIsEditable : base;
}

}  // namespace effnet

#include "widgets/models/network_fields_model.h"

#include "core/base/error.h"
#include "widgets/models/header_cell.h"
#include "widgets/models/network_fields.h"

#include <QLocale>
#include <cmath>

namespace effnet {
namespace {

const QVector<NetworkField>& allFields() {
  static const QVector<NetworkField> fields = networkFields();
  return fields;
}

}  // namespace

void NetworkFieldsModel::setSpec(const NetworkSpec& spec) {
  if (spec == spec_) return;
  QVector<int> shown;
  for (int i = 0; i < allFields().size(); ++i)
    if (allFields()[i].applies(spec)) shown << i;
  if (shown == shown_) {
    spec_ = spec;
    return Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
  beginResetModel();
  spec_ = spec;
  shown_ = shown;
  endResetModel();
}

QStringList NetworkFieldsModel::words(const QModelIndex& index) const {
  return index.isValid() ? allFields()[shown_[index.row()]].words : QStringList();
}

int NetworkFieldsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int NetworkFieldsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

Qt::ItemFlags NetworkFieldsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
  return index.isValid() && index.column() == ValueColumn ? usual | Qt::ItemIsEditable : usual;
}

QVariant NetworkFieldsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const NetworkField& field = allFields()[shown_[index.row()]];
  if (role == Qt::ToolTipRole) return field.help.isEmpty() ? QVariant() : QVariant(field.help);
  if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
  if (index.column() == NameColumn) return field.name;
  const double value = field.get(spec_);
  if (!field.words.isEmpty()) return field.words.value(static_cast<int>(value));
  return role == Qt::EditRole ? QVariant(value) : QVariant(QLocale().toString(value, 'g', 6));
}

bool NetworkFieldsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || index.column() != ValueColumn || role != Qt::EditRole) return false;
  const NetworkField& field = allFields()[shown_[index.row()]];
  const bool number = field.words.isEmpty();
  bool ok = false;
  double wanted = value.toDouble(&ok);
  if (number && !ok) wanted = QLocale().toDouble(value.toString(), &ok);
  if (!number) wanted = static_cast<double>(field.words.indexOf(value.toString()));
  if (number && (!ok || !std::isfinite(wanted) || wanted < field.least || wanted > field.most ||
                 (field.whole && wanted != std::floor(wanted)))) {
    Q_EMIT refused(tr("%1: ‘%2’ is no number from %3 to %4")
                       .arg(field.name, value.toString(), QLocale().toString(field.least),
                            QLocale().toString(field.most)));
    return false;
  }
  if (!number && wanted < 0) return false;
  NetworkSpec next = spec_;
  field.set(next, wanted);
  if (next == spec_) return false;
  try {
    validate(next);
  } catch (const Error& error) {
    Q_EMIT refused(QString::fromStdString(error.detail()));
    return false;
  }
  setSpec(next);
  Q_EMIT edited(spec_);
  return true;
}

QVariant NetworkFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  return headerCell(role, section == NameColumn ? tr("The whole network") : tr("Value"), false);
}

}  // namespace effnet

#include "widgets/checkpoint/catalog_model.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace effnet {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// Publishers end the names of their files with eight digits of the hash, which say nothing to a reader.
QString withoutHash(const QString& name) {
  static const QRegularExpression hash(QStringLiteral("-[0-9a-f]{8}$"));
  return QString(name).remove(hash);
}

QString toolTipOf(const CatalogEntry& entry) {
  QString tip = CatalogModel::tr("%1\nfrom %2, licence %3\ninput %4 px\nSHA-256 %5")
                    .arg(text(entry.name), text(entry.source), text(entry.licence))
                    .arg(entry.inputSize)
                    .arg(text(entry.sha256) + (entry.sha256.size() < 64 ? QStringLiteral("…") : QString()));
  tip += QLatin1Char('\n') + downloadSize(entry);
  if (!entry.file.empty())
    tip += QLatin1Char('\n') + CatalogModel::tr("on this computer: %1").arg(text(entry.file));
  return tip;
}

}  // namespace

QString downloadSize(const CatalogEntry& entry) {
  if (entry.bytes == 0) return QStringLiteral("–");
  return (entry.approximate ? QStringLiteral("≈ ") : QString()) + byteSize(entry.bytes);
}

void CatalogModel::setEntries(std::vector<CatalogEntry> entries) {
  beginResetModel();
  entries_ = std::move(entries);
  QHash<QString, int> alike;
  for (const CatalogEntry& entry : entries_) ++alike[withoutHash(text(entry.name))];
  titles_.clear();
  for (const CatalogEntry& entry : entries_) {
    const QString name = text(entry.name);
    const QString title = withoutHash(name);
    titles_.append(alike[title] == 1 ? title : name);
  }
  endResetModel();
}

void CatalogModel::setFile(const QString& name, const QString& file) {
  for (int row = 0; row < rowCount(); ++row) {
    CatalogEntry& entry = entries_[static_cast<std::size_t>(row)];
    if (text(entry.name) != name) continue;
    entry.file = file.toStdString();
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
  }
}

int CatalogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int CatalogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const CatalogEntry& entry = at(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::ToolTipRole:
      return toolTipOf(entry);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter | (column == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
      return entry.file.empty() ? QVariant() : QVariant(Theme::current().good);
    case Qt::EditRole:
      if (column == Top1) return entry.top1;
      if (column == Size) return static_cast<qlonglong>(entry.bytes);
      return text(entry.name);
    case Qt::DisplayRole:
      if (column == Top1)
        return entry.top1 > 0 ? QString::number(entry.top1, 'f', 1) + " %" : QStringLiteral("–");
      if (column == Name)  // said by more than its colour
        return entry.file.empty() ? titles_[index.row()] : QStringLiteral("✓ ") + titles_[index.row()];
      return downloadSize(entry);
    default:
      return {};
  }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= Columns) return {};
  const QString titles[Columns] = {tr("Weights"), tr("Top-1"), tr("Size")};
  const QString toolTips[Columns] = {
      tr("The publisher's name of the file, whole in the tooltip; ✓: already on this computer"),
      tr("Published accuracy on ImageNet-1k, percent"),
      tr("To download; ≈ where only the network's own size is known")};
  if (role == Qt::ToolTipRole) return toolTips[section];
  return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

}  // namespace effnet

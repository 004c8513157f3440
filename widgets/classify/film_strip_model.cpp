#include "widgets/classify/film_strip_model.h"

#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"

namespace effnet {
namespace {

constexpr int kThumbnailsKept = 1500;  // at 96 px about 55 MB

}  // namespace

FilmStripModel::FilmStripModel(QObject* parent) : QAbstractListModel(parent), thumbnails_(kThumbnailsKept) {}

void FilmStripModel::add(const QStringList& files) {
  std::vector<Item> fresh;
  int next = rowCount();
  for (const QString& file : files) {
    if (rows_.contains(file)) continue;
    rows_.insert(file, next++);
    fresh.push_back({file, shortName(file), {}, -1, {}});
  }
  if (fresh.empty()) return;
  beginInsertRows({}, rowCount(), next - 1);
  items_.insert(items_.end(), fresh.begin(), fresh.end());
  endInsertRows();
}

void FilmStripModel::clear() {
  beginResetModel();
  items_.clear();
  rows_.clear();
  thumbnails_.clear();
  endResetModel();
}

QString FilmStripModel::fileAt(int row) const {
  return row >= 0 && row < rowCount() ? items_[static_cast<std::size_t>(row)].file : QString();
}

void FilmStripModel::changed(int row, const QList<int>& roles) {
  Q_EMIT dataChanged(index(row), index(row), roles);
}

void FilmStripModel::setThumbnail(const QString& file, const QImage& thumbnail) {
  const int row = rowOf(file);
  if (row < 0) return;
  thumbnails_.insert(file, new QImage(thumbnail));
  changed(row, {Qt::DecorationRole, BrokenRole});
}

void FilmStripModel::setTop(const QString& file, const ClassScore& top) {
  const int row = rowOf(file);
  if (row < 0) return;
  Item& item = items_[static_cast<std::size_t>(row)];
  item.label = top.label.empty() ? tr("class %1").arg(top.index) : QString::fromStdString(top.label);
  item.probability = top.probability;
  item.error.clear();
  changed(row, {LabelRole, ProbabilityRole, ErrorRole});
}

void FilmStripModel::setError(const QString& file, const QString& sentence) {
  const int row = rowOf(file);
  if (row < 0) return;
  items_[static_cast<std::size_t>(row)].error = sentence;
  changed(row, {ErrorRole});
}

void FilmStripModel::setNote(const QString& file, PictureNote note) {
  if (note == PictureNote::None) {
    notes_.remove(file);
  } else {
    notes_.insert(file, note);
  }
  const int row = rowOf(file);
  if (row >= 0) changed(row, {NoteRole});
}

void FilmStripModel::setNotes(const QHash<QString, PictureNote>& notes) {
  notes_ = notes;
  if (!items_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NoteRole});
}

void FilmStripModel::forgetAnswers() {
  if (items_.empty()) return;
  for (Item& item : items_) {
    item.label.clear();
    item.probability = -1;
  }
  Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LabelRole, ProbabilityRole});
}

int FilmStripModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

bool FilmStripModel::isBroken(int row) const {
  const Item& item = at(row);
  const QImage* thumbnail = thumbnails_.object(item.file);
  return !item.error.isEmpty() || (thumbnail != nullptr && thumbnail->isNull());
}

QString FilmStripModel::toolTip(const Item& item) const {
  QString text = item.file;
  if (!item.error.isEmpty()) return text + QLatin1Char('\n') + item.error;
  if (item.probability >= 0) text += QStringLiteral("\n%1, %2").arg(item.label, percent(item.probability));
  return text;
}

QVariant FilmStripModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Item& item = items_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return item.name;
    case Qt::ToolTipRole:
      return toolTip(item);
    case Qt::DecorationRole:
      if (const QImage* thumbnail = thumbnails_.object(item.file)) return *thumbnail;
      Q_EMIT thumbnailWanted(item.file);
      return {};
    case BrokenRole:
      return isBroken(index.row());
    case FileRole:
      return item.file;
    case LabelRole:
      return item.label;
    case ProbabilityRole:
      return item.probability;
    case ErrorRole:
      return item.error;
    case NoteRole:
      return static_cast<int>(noteOf(item.file));
    default:
      return {};
  }
}

}  // namespace effnet

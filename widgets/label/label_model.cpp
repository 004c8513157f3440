#include "widgets/label/label_model.h"

#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"

#include <QDir>
#include <algorithm>
#include <map>
#include <numeric>

namespace effnet {
namespace {

constexpr int kThumbnailsKept = 1500;  // at 128 px about 95 MB

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

LabelModel::LabelModel(QObject* parent) : QAbstractListModel(parent), thumbnails_(kThumbnailsKept) {}

void LabelModel::setSheet(const QString& folder, LabelSheet sheet) {
  beginResetModel();
  folder_ = folder;
  sheet_ = std::move(sheet);
  const auto count = static_cast<std::size_t>(sheet_.size());
  predicted_.assign(count, -1);
  probability_.assign(count, 0);
  ranked_.resize(count);
  std::iota(ranked_.begin(), ranked_.end(), 0);
  only_.clear();
  shown_ = Shown::All;
  thumbnails_.clear();
  rebuild();
  endResetModel();
  Q_EMIT classesChanged();
}

QString LabelModel::fileOf(int picture) const {
  return QDir(folder_).filePath(text(sheet_.name(picture)));
}

int LabelModel::rowOf(int picture) const {
  return picture < 0 ? -1 : rows_[static_cast<std::size_t>(picture)];
}

bool LabelModel::wanted(int picture) const {
  const int label = sheet_.labelOf(picture);
  switch (shown_) {
    case Shown::All:
      return true;
    case Shown::Unlabelled:
      return label == LabelSheet::kNone;
    case Shown::Labelled:
      return label != LabelSheet::kNone;
    case Shown::Doubtful:
      return label != LabelSheet::kNone && suggestedOf(picture) >= 0 && suggestedOf(picture) != label;
  }
  return true;
}

void LabelModel::rebuild() {
  order_.clear();
  if (!only_.empty()) {
    order_ = only_;
  } else {
    std::ranges::copy_if(ranked_, std::back_inserter(order_),
                         [this](int picture) { return wanted(picture); });
  }
  rows_.assign(static_cast<std::size_t>(sheet_.size()), -1);
  for (std::size_t row = 0; row < order_.size(); ++row)
    rows_[static_cast<std::size_t>(order_[row])] = static_cast<int>(row);
}

void LabelModel::apply(const std::vector<int>& changed) {
  if (changed.empty()) return;
  int low = rowCount();
  int high = -1;
  for (const int picture : changed)
    if (const int row = rowOf(picture); row >= 0) {
      low = std::min(low, row);
      high = std::max(high, row);
    }
  if (high >= low) Q_EMIT dataChanged(index(low), index(high), {LabelRole, DiffersRole});
  Q_EMIT labelsChanged({changed.begin(), changed.end()});
  Q_EMIT classesChanged();
}

void LabelModel::setLabel(const std::vector<int>& pictures, int index) {
  apply(sheet_.set(pictures, index));
}

int LabelModel::addClass(const QString& name) {
  const std::size_t before = sheet_.classes().size();
  const int index = sheet_.addClass(name.toStdString());
  if (sheet_.classes().size() != before) Q_EMIT classesChanged();
  return index;
}

/// What was suggested by the number of a class is still of that class, whatever its number is now.
void LabelModel::remapSuggestions(const std::vector<std::string>& before) {
  if (before == sheet_.classes()) return;
  std::vector<int> now;
  for (const std::string& name : before) now.push_back(sheet_.findClass(name));
  for (int& each : predicted_)
    if (each >= 0) each = now[static_cast<std::size_t>(each)];
}

void LabelModel::renameClass(int index, const QString& name) {
  const std::vector<std::string> before = sheet_.classes();
  const bool renamed = sheet_.findClass(effnet::className(name.toStdString())) < 0;
  const std::vector<int> changed = sheet_.rename(index, name.toStdString());
  if (!renamed) remapSuggestions(before);
  apply(changed);
  Q_EMIT classesChanged();  // one without pictures, too
  if (rowCount() > 0) Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1));
}

void LabelModel::undo() {
  const std::vector<std::string> before = sheet_.classes();
  const std::vector<int> changed = sheet_.undo();
  if (before.size() != sheet_.classes().size()) remapSuggestions(before);
  apply(changed);
  Q_EMIT classesChanged();
}

void LabelModel::agree(const std::vector<int>& pictures) {
  // By class, so that pictures of one class are one step.
  std::map<int, std::vector<int>> byClass;
  for (const int picture : pictures)
    if (const int suggested = suggestedOf(picture); suggested >= 0) byClass[suggested].push_back(picture);
  for (const auto& [index, same] : byClass) setLabel(same, index);
}

void LabelModel::takeOver(const QString& name, const QString& label) {
  const int picture = sheet_.find(name.toStdString());
  if (picture < 0) return;
  const std::string given = sheet_.givenText(picture);
  if (!sheet_.takeOver(picture, label.isEmpty() ? given : label.toStdString())) return;
  if (const int row = rowOf(picture); row >= 0)
    Q_EMIT dataChanged(index(row), index(row), {LabelRole, DiffersRole});
  Q_EMIT classesChanged();
}

void LabelModel::setSuggestions(const std::vector<int>& predicted, const std::vector<double>& probability) {
  if (predicted.size() != predicted_.size() || probability.size() != predicted.size()) return;
  const int classes = static_cast<int>(sheet_.classes().size());
  predicted_ = predicted;
  for (int& each : predicted_)
    if (each >= classes) each = -1;
  probability_ = probability;
  if (rowCount() > 0)
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SuggestedRole, ProbabilityRole, DiffersRole});
}

void LabelModel::forgetSuggestions() {
  setSuggestions(std::vector<int>(predicted_.size(), -1), std::vector<double>(predicted_.size(), 0));
}

int LabelModel::suggestedOf(int picture) const {
  return predicted_[static_cast<std::size_t>(picture)];
}

double LabelModel::probabilityOf(int picture) const {
  return probability_[static_cast<std::size_t>(picture)];
}

void LabelModel::setOrder(const std::vector<int>& order, int first) {
  std::vector<int> ranked;
  std::vector<char> taken(ranked_.size());
  const auto take = [&](int picture) {
    if (picture < 0 || picture >= sheet_.size() || taken[static_cast<std::size_t>(picture)]) return;
    taken[static_cast<std::size_t>(picture)] = 1;
    ranked.push_back(picture);
  };
  if (!order.empty()) take(first);
  for (const int picture : order) take(picture);
  for (int picture = 0; picture < sheet_.size(); ++picture) take(picture);
  if (ranked == ranked_ && shown_ == Shown::All) return;
  if (shown_ != Shown::All) {  // some are shown no longer: more than another order
    beginResetModel();
    ranked_ = std::move(ranked);
    rebuild();
    return endResetModel();
  }
  Q_EMIT layoutAboutToBeChanged();
  const QModelIndexList before = persistentIndexList();
  std::vector<int> pictures;
  for (const QModelIndex& each : before) pictures.push_back(pictureAt(each.row()));
  ranked_ = std::move(ranked);
  rebuild();
  QModelIndexList after;
  for (const int picture : pictures) after.append(index(rowOf(picture)));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

void LabelModel::show(Shown shown) {
  beginResetModel();
  shown_ = shown;
  only_.clear();
  rebuild();
  endResetModel();
}

void LabelModel::showOnly(const std::vector<int>& pictures) {
  beginResetModel();
  only_.clear();
  QSet<int> known;
  for (const int picture : pictures)
    if (picture >= 0 && picture < sheet_.size() && !known.contains(picture)) {
      known.insert(picture);
      only_.push_back(picture);
    }
  rebuild();
  endResetModel();
}

int LabelModel::nextUnlabelled(int row) const {
  const int count = rowCount();
  for (int step = 1; step <= count; ++step) {
    const int next = (row + step) % count;
    if (sheet_.labelOf(pictureAt(next)) == LabelSheet::kNone) return next;
  }
  return -1;
}

void LabelModel::setThumbnail(const QString& file, const QImage& thumbnail) {
  const int picture = sheet_.find(QDir(folder_).relativeFilePath(file).toStdString());
  if (picture < 0) return;
  thumbnails_.insert(file, new QImage(thumbnail));
  if (const int row = rowOf(picture); row >= 0)
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

int LabelModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QString LabelModel::className(int index) const {
  return index < 0 ? QString() : text(sheet_.classes()[static_cast<std::size_t>(index)]);
}

QString LabelModel::toolTip(int picture) const {
  QString tip = fileOf(picture);
  if (sheet_.labelOf(picture) >= 0)
    tip += QLatin1Char('\n') + tr("Class: %1").arg(className(sheet_.labelOf(picture)));
  if (suggestedOf(picture) >= 0)
    tip += QLatin1Char('\n') +
           tr("Taken for: %1, %2").arg(className(suggestedOf(picture)), percent(probabilityOf(picture)));
  return tip;
}

QVariant LabelModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int picture = pictureAt(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return shortName(text(sheet_.name(picture)));
    case Qt::ToolTipRole:
      return toolTip(picture);
    case Qt::DecorationRole: {
      const QString file = fileOf(picture);
      if (const QImage* thumbnail = thumbnails_.object(file)) return *thumbnail;
      Q_EMIT thumbnailWanted(file);
      return {};
    }
    case FileRole:
      return fileOf(picture);
    case PictureRole:
      return picture;
    case LabelRole:
      return className(sheet_.labelOf(picture));
    case SuggestedRole:
      return className(suggestedOf(picture));
    case ProbabilityRole:
      return probabilityOf(picture);
    case DiffersRole:
      return sheet_.labelOf(picture) >= 0 && suggestedOf(picture) >= 0 &&
             suggestedOf(picture) != sheet_.labelOf(picture);
    default:
      return {};
  }
}

}  // namespace effnet

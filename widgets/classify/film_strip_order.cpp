#include "widgets/classify/film_strip_order.h"

#include "core/base/natural_order.h"

namespace effnet {

FilmStripOrder::FilmStripOrder(QObject* parent) : QSortFilterProxyModel(parent) {
  constexpr int kMomentMs = 250;
  setDynamicSortFilter(false);
  sorting_.setSingleShot(true);
  sorting_.setInterval(kMomentMs);
  connect(&sorting_, &QTimer::timeout, this, [this] { invalidate(); });
}

void FilmStripOrder::setPictures(FilmStripModel* pictures) {
  pictures_ = pictures;
  setSourceModel(pictures);
  connect(pictures, &QAbstractItemModel::dataChanged, this,
          [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            const bool matters = roles != QList<int>{Qt::DecorationRole, FilmStripModel::BrokenRole};
            const bool unordered =
                by_ == By::Added && kind_ == Kind::All && words_.isEmpty() && only_.isEmpty();
            if (matters && !unordered && !sorting_.isActive()) sorting_.start();
          });
  connect(pictures, &QAbstractItemModel::rowsInserted, this, [this] {
    if (by_ != By::Added && !sorting_.isActive()) sorting_.start();
  });
}

void FilmStripOrder::setOrder(By by) {
  by_ = by;
  applyOrder();
}

void FilmStripOrder::setKind(Kind kind) {
  kind_ = kind;
  invalidateFilter();
}

void FilmStripOrder::setOnly(const QStringList& files) {
  only_.clear();
  for (const QString& file : files) only_.insert(file, static_cast<int>(only_.size()));
  invalidateFilter();
  applyOrder();
}

void FilmStripOrder::applyOrder() {
  if (by_ == By::Added && only_.isEmpty()) {
    sort(-1);
  } else {
    sort(0);
    invalidate();
  }
}

void FilmStripOrder::setWords(const QString& words) {
  words_ = words.trimmed();
  invalidateFilter();
}

bool FilmStripOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const FilmStripModel::Item& one = pictures_->at(left.row());
  const FilmStripModel::Item& other = pictures_->at(right.row());
  if (!only_.isEmpty()) return only_.value(one.file) < only_.value(other.file);
  // Pictures without an answer come last whatever the order.
  if (by_ != By::File && (one.probability < 0) != (other.probability < 0)) return other.probability < 0;
  switch (by_) {
    case By::Class: {
      const int order = one.label.compare(other.label, Qt::CaseInsensitive);
      return order != 0 ? order < 0 : one.probability > other.probability;
    }
    case By::LeastSure:
      return one.probability < other.probability;
    case By::MostSure:
      return one.probability > other.probability;
    case By::File:
    case By::Added:
      break;
  }
  return naturalLess(one.name.toStdString(), other.name.toStdString());
}

bool FilmStripOrder::filterAcceptsRow(int row, const QModelIndex&) const {
  const FilmStripModel::Item& item = pictures_->at(row);
  if (!only_.isEmpty() && !only_.contains(item.file)) return false;
  const PictureNote note = pictures_->noteOf(item.file);
  const bool fits = kind_ == Kind::All || (kind_ == Kind::Right && note == PictureNote::Right) ||
                    (kind_ == Kind::Wrong && note == PictureNote::Wrong) ||
                    (kind_ == Kind::WithoutNote && note == PictureNote::None) ||
                    (kind_ == Kind::Unreadable && pictures_->isBroken(row));
  if (!fits || words_.isEmpty()) return fits;
  return item.file.contains(words_, Qt::CaseInsensitive) || item.label.contains(words_, Qt::CaseInsensitive);
}

}  // namespace effnet

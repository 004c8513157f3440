#pragma once

#include "widgets/classify/film_strip_model.h"

#include <QSortFilterProxyModel>
#include <QTimer>

namespace effnet {

/// Sorts by file name, class or confidence, and shows what contains the filter's words and fits the chosen
/// kind, or a chosen few in their own order. Answers that come are sorted in a moment later, together: moving
/// each of ten thousand pictures by itself would stall the window.
class FilmStripOrder : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  enum class By { Added, File, Class, LeastSure, MostSure };
  enum class Kind { All, Right, Wrong, WithoutNote, Unreadable };

  explicit FilmStripOrder(QObject* parent = nullptr);

  void setPictures(FilmStripModel* pictures);
  void setOrder(By by);
  void setWords(const QString& words);
  void setKind(Kind kind);
  /// Only these files, in this order whatever setOrder says; an empty list shows all again.
  void setOnly(const QStringList& files);

 protected:
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  void applyOrder();

  FilmStripModel* pictures_ = nullptr;
  QTimer sorting_;  ///< many answers in a row are sorted in together
  By by_ = By::Added;
  Kind kind_ = Kind::All;
  QString words_;
  QHash<QString, int> only_;  ///< place by file
};

}  // namespace effnet

#pragma once

#include "core/search/search_progress.h"

#include <QTreeWidget>
#include <QVector>

namespace effnet {

/// The networks of a search as a family tree: below each the ones that came of it, with what changed.
class SearchTree : public QTreeWidget {
  Q_OBJECT

 public:
  explicit SearchTree(QWidget* parent = nullptr);

  /// What was unfolded and chosen before stays so.
  void showProgress(const SearchProgress& progress);
  void choose(int network);

 Q_SIGNALS:
  /// A place among the networks.
  void chosen(int network);

 private:
  QVector<QTreeWidgetItem*> items_;
};

/// "386 M" or "2.5 ms".
QString costText(const SearchRequest& request, double cost);

}  // namespace effnet

#pragma once

#include <QListView>

namespace effnet {

/// A grid of pictures that all take the same room. A QListView lays all of them out anew whenever one
/// changes; with ten thousand pictures every key would wait for that.
class LabelGrid : public QListView {
 public:
  using QListView::QListView;

 protected:
  void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                   const QList<int>& roles) override {
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
  }
};

}  // namespace effnet

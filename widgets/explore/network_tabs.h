#pragma once

#include "widgets/explore/explore_document.h"

#include <QTabBar>

namespace effnet {

/// The networks that the Explore page has open, a tab each; hidden while there is only one. It shows a
/// document and tells of wishes.
class NetworkTabs : public QTabBar {
  Q_OBJECT

 public:
  explicit NetworkTabs(QWidget* parent = nullptr);

  /// Emits nothing.
  void setDocument(const ExploreDocument& document);

 Q_SIGNALS:
  void currentWished(int tab);
  void closeWished(int tab);

 private:
  bool showing_ = false;
};

}  // namespace effnet

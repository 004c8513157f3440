#pragma once

#include <QWidget>

namespace effnet {

/// Choose and understand a scaled network.
class ExplorePage : public QWidget {
  Q_OBJECT

 public:
  explicit ExplorePage(QWidget* parent = nullptr);

  /// Reads a saved state or `effnet analyze`'s JSON; says on the page what is wrong with it.
  void openState(const QString& file);

 Q_SIGNALS:
  void statusMessage(const QString& text);
};

}  // namespace effnet

#pragma once

#include "widgets/models/run_history.h"

#include <QSplitter>

namespace effnet {

class ClassTable;
class ConfusionView;

/// What a run takes for what, and how good it is at each class.
class RunClasses : public QSplitter {
  Q_OBJECT

 public:
  explicit RunClasses(QWidget* parent = nullptr);

  void clear() { shownEpoch_ = -1; }
  /// Of the last epoch while it trains, afterwards of the network that is kept.
  void showHistory(const RunHistory& history, bool active);

 Q_SIGNALS:
  void cellClicked(int label, int predicted);

 private:
  ConfusionView* confusion_;
  ClassTable* classes_;
  int shownEpoch_ = -1;
};

}  // namespace effnet

#pragma once

#include "widgets/models/run_history.h"

#include <QFrame>

namespace effnet {

class Figure;

/// How far a run is and how good: while it trains its last epoch, afterwards the network that is kept.
class RunFigures : public QFrame {
  Q_OBJECT

 public:
  explicit RunFigures(QWidget* parent = nullptr);

  void showHistory(const RunHistory& history, bool active);
  /// Until what it needs has reached another machine; `secondsLeft` is negative while not known.
  void showSending(double secondsLeft);

 private:
  Figure* epoch_;
  Figure* accuracy_;
  Figure* loss_;
  Figure* speed_;
  Figure* left_;
};

}  // namespace effnet

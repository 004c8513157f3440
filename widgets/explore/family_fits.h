#pragma once

#include "widgets/explore/explore_state.h"

#include <QTableWidget>

class QTimer;

namespace effnet {

/// The largest network of each family within a budget, which nobody has trained. It is searched for a family
/// at a time once the budget stands still, so that a dragged one does not wait for it.
class FamilyFits : public QTableWidget {
  Q_OBJECT

 public:
  explicit FamilyFits(QWidget* parent = nullptr);

  void setBudget(const Budget& budget, const Coefficients& coefficients, int classes);

 Q_SIGNALS:
  void chosen(const QString& family, double phi);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void begin();
  void solveNext();
  void put(int row, int column, const QString& text, const QVariant& value = {});

  Budget budget_;
  Coefficients coefficients_;
  int classes_ = 1000;
  QTimer* next_;
  int row_ = 0;  ///< of the family that is searched next
  bool stale_ = true;
};

}  // namespace effnet

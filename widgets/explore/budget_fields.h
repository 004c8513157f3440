#pragma once

#include "core/protocol/budget_settings.h"

#include <QWidget>
#include <vector>

class QCheckBox;

namespace effnet {

class NumberField;

/// The limits of a budget to type: empty for none. The side panel has them below each other, the view that
/// chooses in a row; both say the same of the page's state.
class BudgetFields : public QWidget {
  Q_OBJECT

 public:
  enum class Shape { Column, Row };

  /// Controls are named `prefix` + "Macs" and so on.
  BudgetFields(Shape shape, const QString& prefix, QWidget* parent = nullptr);

  /// Emits nothing.
  void setSettings(const BudgetSettings& settings);
  const BudgetSettings& settings() const { return settings_; }

  /// Whether there are measurements that a limit on latency is told from.
  void setLatencyKnown(bool known);

 Q_SIGNALS:
  /// `field` names the quantity, "budgetMacs" in both shapes.
  void edited(const effnet::BudgetSettings& settings, const QString& field);

 private:
  void layColumn();
  void layRow();
  void fill(const BudgetSettings& settings);
  void take(const QString& field);

  BudgetSettings settings_;
  std::vector<NumberField*> fields_;  ///< one for each quantity, in their order
  QCheckBox* amp_;
};

}  // namespace effnet

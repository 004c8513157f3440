#pragma once

#include <QWidget>

namespace effnet {

class QuietLabel;

/// One large number under its caption, with a line of comparison below: a total of the network, a run's best
/// score.
class Figure : public QWidget {
  Q_OBJECT

 public:
  explicit Figure(const QString& caption, int comparisonLines = 1, QWidget* parent = nullptr);

  void setCaption(const QString& caption);

  /// `exact` becomes the tooltip; the number can be copied by its context menu.
  void setValue(const QString& value, const QString& exact = {});
  void setComparison(const QString& text);
  QString value() const;

 private:
  QuietLabel* caption_;
  QuietLabel* value_;
  QuietLabel* comparison_;
};

}  // namespace effnet

#pragma once

#include <QWidget>

class QLabel;

namespace effnet {

/// One large number under its caption, with a line of comparison below: a total of the network, a run's best
/// score.
class Figure : public QWidget {
  Q_OBJECT

 public:
  explicit Figure(const QString& caption, QWidget* parent = nullptr);

  void setCaption(const QString& caption);

  /// `exact` becomes the tooltip; the number can be copied by its context menu.
  void setValue(const QString& value, const QString& exact = {});
  void setComparison(const QString& text);
  QString value() const;

 private:
  QLabel* caption_;
  QLabel* value_;
  QLabel* comparison_;
};

}  // namespace effnet

#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

class QCheckBox;
class QPushButton;

namespace effnet {

/// Which GPUs share the work of one run.
class DevicesDialog : public QDialog {
  Q_OBJECT

 public:
  /// Ids with names for people; `chosen`: ids with commas between.
  DevicesDialog(const QList<QPair<QString, QString>>& gpus, const QString& chosen, QWidget* parent = nullptr);

  /// Ids with commas between, in the order of the list.
  QString chosen() const;

 private:
  void update();

  QList<QCheckBox*> boxes_;
  QPushButton* use_;
};

}  // namespace effnet

#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace effnet {

/// Where networks run: this computer, and machines that ssh reaches. Shows values and emits wishes; who
/// opened it tests and keeps.
class EnginesDialog : public QDialog {
  Q_OBJECT

 public:
  /// `current` is one of `hosts`, or empty for this computer.
  EnginesDialog(const QStringList& hosts, const QString& current, QWidget* parent = nullptr);

  /// Without this computer, in the order of the list.
  QStringList hosts() const;
  /// Empty: this computer.
  QString chosen() const;

  /// What came of a test: versions, devices and round trip, or why it failed.
  void showTest(const QString& host, const QString& text, bool good);

 Q_SIGNALS:
  void testRequested(const QString& host);
  void hostsChanged(const QStringList& hosts);

 private:
  QTreeWidgetItem* addRow(const QString& host);
  QTreeWidgetItem* row(const QString& host) const;
  void add();
  void remove();
  void test();
  void updateButtons();

  QTreeWidget* list_;
  QLineEdit* edit_;
  QPushButton* add_;
  QPushButton* remove_;
  QPushButton* test_;
};

}  // namespace effnet

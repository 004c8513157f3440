#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QAction;
class QLineEdit;
class QListWidget;

namespace effnet {

/// Everything that the window can do, found by typing: Ctrl+K. Enter does it.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  /// Takes the named, enabled actions of `window` and of its visible pages.
  explicit CommandPalette(QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void collect(const QWidget& window);
  void filter(const QString& text);
  void run();

  QList<QAction*> actions_;
  QStringList titles_;  ///< of each
  QLineEdit* edit_;
  QListWidget* list_;
};

}  // namespace effnet

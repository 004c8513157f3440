#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>
#include <functional>

class QLineEdit;
class QListWidget;

namespace effnet {

/// Everything that the window can do, found by typing: Ctrl+K. Enter does it.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  /// Takes the named, enabled actions of `window` and of its visible pages, and the buttons that are shown.
  explicit CommandPalette(QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void collect(const QWidget& window);
  QList<qsizetype> inOrder(bool sought) const;
  void filter(const QString& text);
  void run();

  QList<std::function<void()>> deeds_;
  QStringList titles_;         ///< of each
  QList<bool> elsewhere_;      ///< of each: on another page
  qsizetype firstButton_ = 0;  ///< behind the actions of menus stand the page's buttons
  QLineEdit* edit_;
  QListWidget* list_;
};

}  // namespace effnet

#pragma once

#include <QApplication>

namespace effnet {

/// The program's QApplication: an exception that leaves an event handler or a slot becomes a message, and the
/// window stays. Pages still catch what they can answer better; whatever a slot had begun to change is its
/// own to put back.
class GuardedApplication : public QApplication {
  Q_OBJECT

 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override;

 Q_SIGNALS:
  /// Emitted from the event loop, after the handler has been left. `code` is an effnet::Error's, or empty.
  void caught(const QString& code, const QString& detail);
};

}  // namespace effnet

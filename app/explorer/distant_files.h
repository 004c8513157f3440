#pragma once

#include "app/services/file_sender.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

namespace effnet {

class EngineClient;
class StatusLine;

/// Where the engine finds a file of this computer: in its place for an engine here, for a distant one where
/// `effnet send` has brought it. One file travels after the other; the status line shows it.
class DistantFiles : public QObject {
  Q_OBJECT

 public:
  struct Outcome {
    QString there;
    QString code;  ///< of the error; empty where it went well
    QString detail;

    bool ok() const { return code.isEmpty(); }
  };
  using Handler = std::function<void(const Outcome&)>;

  DistantFiles(EngineClient& engine, StatusLine& status);

  /// `handler` is called once, unless `context` is gone: at once where nothing has to travel.
  void bring(const QString& source, QObject* context, Handler handler);

  /// Ends every transfer; their handlers are called with "cancelled".
  void cancel();

 private:
  struct Job {
    QString file;
    QPointer<QObject> context;
    Handler handler;
  };

  void sendNext();
  void finish(const Outcome& outcome);

  EngineClient& engine_;
  StatusLine& status_;
  FileSender sender_;
  QList<Job> jobs_;  ///< the first one travels
};

}  // namespace effnet

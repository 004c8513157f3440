#pragma once

#include "app/services/engine_client.h"
#include "app/services/thumbnail_loader.h"

#include <QObject>

namespace effnet {

class NearestPanel;
class StatusLine;

/// Between Classify's training pictures that are most like the one looked at, and the engine.
class NearestWires : public QObject {
  Q_OBJECT

 public:
  NearestWires(NearestPanel& panel, EngineClient& engine, StatusLine& status);

  /// The open network's handle; 0: none.
  void setModel(int handle);

 private:
  void ask(const QString& data, const QString& file, const QByteArray& bytes);

  NearestPanel& panel_;
  EngineClient& engine_;
  StatusLine& status_;
  ThumbnailLoader thumbnails_;
  int model_ = 0;
};

}  // namespace effnet

#pragma once

#include "app/services/engine_client.h"
#include "widgets/checkpoint/checkpoint_wish.h"

#include <QObject>

namespace effnet {

class CheckpointPage;
class StatusLine;

/// The wires between the Checkpoints page and the engine, which reads, compares, writes and downloads files.
class CheckpointWires : public QObject {
  Q_OBJECT

 public:
  CheckpointWires(CheckpointPage& page, EngineClient& engine, StatusLine& status);

 private:
  void inspect(const QString& source, const QString& against);
  void write(const ExportWish& wish);
  void listCatalog();
  void download(const QString& name);
  void cancelDownload();
  void showProgress(const QString& lane, double done, double total, double secondsLeft);
  void endWork();
  void cancelWork();

  CheckpointPage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  QString downloading_;  ///< name of the public weights, empty when none are on their way
  QString working_;      ///< the lane whose progress the status line shows
};

/// model/open's and checkpoint/export's parameters for a source.
Json openParams(const OpenWish& wish);

}  // namespace effnet

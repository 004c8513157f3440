#pragma once

#include "app/services/engine_client.h"
#include "widgets/checkpoint/checkpoint_wish.h"

#include <QObject>
#include <functional>
#include <vector>

namespace effnet {

class CheckpointPage;
class DistantFiles;
class StatusLine;

/// The wires between the Checkpoints page and the engine, which reads, compares, writes and downloads files.
class CheckpointWires : public QObject {
  Q_OBJECT

 public:
  CheckpointWires(CheckpointPage& page, EngineClient& engine, DistantFiles& files, StatusLine& status);

 private:
  void inspect(const QString& source, const QString& against);
  void inspectThere(const QString& source, const QString& against, const std::vector<QString>& there);
  void write(const ExportWish& wish);
  void writeThere(const ExportWish& wish, const QString& there);
  void quantizeThere(const ExportWish& wish, const QString& there);
  void bring(const std::vector<QString>& sources, std::vector<QString> there,
             const std::function<void(const std::vector<QString>& there)>& next);
  void listCatalog();
  void download(const QString& name);
  void cancelDownload();
  void endWork();
  void cancelWork();

  CheckpointPage& page_;
  EngineClient& engine_;
  DistantFiles& files_;
  StatusLine& status_;
  QString downloading_;  ///< name of the public weights, empty when none are on their way
  QString working_;      ///< the lane whose progress the status line shows
  int job_ = 0;          ///< counts inspections and exports, so that what a replaced one brings is dropped
};

}  // namespace effnet

#pragma once

#include "app/explorer/camera_wires.h"
#include "app/explorer/compare_wires.h"
#include "app/explorer/decide_wires.h"
#include "app/explorer/evaluate_wires.h"
#include "app/explorer/nearest_wires.h"
#include "app/explorer/report_wires.h"
#include "app/services/engine_client.h"
#include "app/services/folder_classifier.h"
#include "app/services/folder_scanner.h"
#include "app/services/link_loader.h"
#include "app/services/open_model.h"
#include "app/services/picture_loader.h"
#include "app/services/picture_notes.h"
#include "app/services/settings.h"
#include "app/services/thumbnail_loader.h"
#include "core/protocol/same_network.h"
#include "widgets/checkpoint/checkpoint_wish.h"

#include <QObject>
#include <QTemporaryDir>
#include <optional>

namespace effnet {

class ClassifyPage;
class DistantFiles;
class StatusLine;

/// The wires between the Classify page and the services: what is wished there is done here.
class ClassifyWires : public QObject {
  Q_OBJECT

 public:
  ClassifyWires(ClassifyPage& page, EngineClient& engine, DistantFiles& files, Settings& settings,
                StatusLine& status);

  /// Opens a checkpoint; the one that was open stays if that fails.
  void openCheckpoint(const QString& source) { openCheckpoint(OpenWish{source, false, {}}); }
  void openCheckpoint(const OpenWish& wish);

 private:
  void connectEngine();
  void connectPictures();
  void connectFolder();
  void showFolderProgress(int done, int total, double secondsLeft);
  void connectNotes();
  void showNotes();
  void explain(const ExplainWish& wish);
  void connectExplanations();
  void connectModel();
  void take(const OpenedModel& model);
  void giveUp(const Error& error);
  void forgetModel();
  void rememberSource(const QString& source);
  QStringList offeredCheckpoints() const;

  ClassifyPage& page_;
  EngineClient& engine_;
  Settings& settings_;
  StatusLine& status_;
  PictureLoader pictures_;
  ThumbnailLoader thumbnails_;
  FolderScanner scanner_;
  FolderClassifier folder_;
  CompareWires compare_;
  CameraWires camera_;
  EvaluateWires evaluate_;
  DecideWires decide_;
  NearestWires nearest_;
  ReportWires report_;
  PictureNotes notes_;
  QTemporaryDir pasted_;
  LinkLoader links_{pasted_.path()};
  OpenModel model_;
  std::optional<KnownNetwork> last_;  ///< that was open, also in an engine that has ended
  OpenWish open_;                     ///< how the model that is open was asked for
  OpenWish wanted_;                   ///< what was asked for last
};

}  // namespace effnet

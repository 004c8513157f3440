#pragma once

#include "app/services/engine_client.h"
#include "app/services/label_keeper.h"
#include "app/services/picture_loader.h"
#include "app/services/thumbnail_loader.h"
#include "core/protocol/label_requests.h"

#include <QObject>
#include <QTimer>

namespace effnet {

class LabelPage;
class Settings;
class StatusLine;

/// Between the Label page, the labels' table and the engine: after every few labels the classifier learns
/// anew from what is known, while the person goes on.
class LabelWires : public QObject {
  Q_OBJECT

 public:
  LabelWires(LabelPage& page, EngineClient& engine, Settings& settings, StatusLine& status);

  /// Pictures to label, from the page or from elsewhere.
  void open(const QStringList& paths);

 private:
  void connectKeeper();
  void connectEngine();
  void show(const LabelBook& book);
  void take(const QList<int>& pictures);
  void readFeatures();
  void learn();
  void showLearnt(const LabelSuggestions& found);
  void audit();
  void map(const QString& method);
  void fail(const Error& error);

  LabelPage& page_;
  EngineClient& engine_;
  Settings& settings_;
  StatusLine& status_;
  LabelKeeper keeper_;
  ThumbnailLoader thumbnails_;
  PictureLoader pictures_;
  QTimer pause_;            ///< after the last label
  std::vector<int> parts_;  ///< of each picture
  int set_ = 0;             ///< the engine's number of the features; 0: none yet
  int unlearnt_ = 0;        ///< labels since the classifier learnt
  bool learning_ = false;
  bool trouble_ = false;  ///< labels could not be written
};

}  // namespace effnet

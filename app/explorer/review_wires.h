#pragma once

#include "app/services/engine_client.h"
#include "app/services/label_corrections.h"
#include "app/services/open_model.h"
#include "app/services/picture_loader.h"
#include "app/services/thumbnail_loader.h"

#include <QObject>
#include <functional>

namespace effnet {

class ReviewPanel;
class WatchPanel;

/// Between the pictures that a run's checkpoint gets wrong and the engine, the disk and the list of wrong
/// labels.
class ReviewWires : public QObject {
  Q_OBJECT

 public:
  ReviewWires(WatchPanel& watch, EngineClient& engine);

  void follow(const QString& run);

 private:
  void connectCorrections();
  void ask();
  void explain(const QString& file, const QList<int>& classes);
  void sendExplain(const QString& file, const QImage& picture, const QByteArray& bytes);
  void correct(const std::function<void(LabelCorrections&)>& change);
  void listCorrections();

  WatchPanel& watch_;
  ReviewPanel& panel_;
  EngineClient& engine_;
  ThumbnailLoader thumbnails_;
  PictureLoader pictures_;
  QString run_;
  OpenModel model_;
  QString wantedFile_;
  QList<int> wantedClasses_;
};

}  // namespace effnet

#pragma once

#include "widgets/common/drop_target.h"

namespace effnet {

class PictureIntake;
class SampleRow;

/// The Classify page before there are pictures: a place to drop some on, and samples to begin with.
class StartPane : public DropTarget {
  Q_OBJECT

 public:
  explicit StartPane(PictureIntake& intake);

  /// The network that the pictures will be shown to.
  void setNetwork(const QString& title);

  void setSamples(const QStringList& files);
  void setThumbnail(const QString& file, const QImage& thumbnail);

 Q_SIGNALS:
  void sampleChosen(const QStringList& files, const QString& file);

 private:
  SampleRow* samples_ = nullptr;
};

}  // namespace effnet

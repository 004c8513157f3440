#pragma once

#include <QListView>

namespace effnet {

/// One row of thumbnails with each picture's top class. Only what is visible is painted or asked for.
class FilmStrip : public QListView {
  Q_OBJECT

 public:
  explicit FilmStrip(QWidget* parent = nullptr);

  /// The longer side of a thumbnail in device-independent pixels.
  static constexpr int kThumbnail = 72;

  QSize sizeHint() const override;

 protected:
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace effnet

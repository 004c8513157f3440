#pragma once

#include "core/heatmap/overlay.h"

#include <QWidget>
#include <optional>

namespace effnet {

/// The colours of a map with the values at both ends, and a mark at the value under the cursor.
class ColorBar : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  explicit ColorBar(QWidget* parent = nullptr);

  void setScale(ColorMap colors, const ValueRange& range);
  void setMark(const std::optional<float>& value);

  QString inWords() const;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ColorMap colors_ = ColorMap::Viridis;
  ValueRange range_;
  std::optional<float> mark_;
};

}  // namespace effnet

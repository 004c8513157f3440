#pragma once

#include <QWidget>
#include <optional>

namespace effnet {

class ExplainPanel;
class ImageView;
class PictureSession;
class ViewBar;

/// One picture with its map, and below it what is under the cursor, the user's note and what can be done with
/// it.
class ViewPane : public QWidget {
  Q_OBJECT

 public:
  /// `map`: how the map is painted.
  ViewPane(PictureSession& session, ExplainPanel& map, QWidget* parent = nullptr);

  ImageView& view() const { return *view_; }
  ViewBar& bar() const { return *bar_; }

  /// The map of the explained class.
  void showMap();

 private:
  void connectSession();
  void connectMap();
  void showNote();
  void showHover(const std::optional<QPointF>& pixel);

  PictureSession& session_;
  ExplainPanel& map_;
  ImageView* view_;
  ViewBar* bar_;
};

}  // namespace effnet

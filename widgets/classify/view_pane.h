#pragma once

#include <QWidget>
#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace effnet {

class ExplainPanel;
class ImageView;
class PictureSession;

/// One picture with its map, and below it what is under the cursor, the user's note and what can be done with
/// it.
class ViewPane : public QWidget {
  Q_OBJECT

 public:
  /// `map`: how the map is painted.
  ViewPane(PictureSession& session, ExplainPanel& map, QWidget* parent = nullptr);

  ImageView& view() const { return *view_; }

  /// The map of the explained class.
  void showMap();

 Q_SIGNALS:
  void comparisonWanted(bool methods);
  void copyWanted();
  void pictureWanted();
  void rawMapWanted();
  void reportWanted(bool allPictures);

 private:
  QWidget* buildBar();
  void connectSession();
  void connectMap();
  void showNote();
  void showHover(const std::optional<QPointF>& pixel);
  QMenu* makeSaveMenu();

  PictureSession& session_;
  ExplainPanel& map_;
  ImageView* view_;
  QToolButton* right_;
  QToolButton* wrong_;
  QLabel* zoom_;
  QLabel* hover_;
};

}  // namespace effnet

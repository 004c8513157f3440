#pragma once

#include "widgets/classify/film_strip_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace effnet {

class ImageView;

/// Below a picture: how large it is shown, what is under the cursor, the user's note, and what can be done
/// with it.
class ViewBar : public QWidget {
  Q_OBJECT

 public:
  explicit ViewBar(ImageView& view, QWidget* parent = nullptr);

  void showNote(PictureNote note);
  /// What is under the cursor, in words.
  void showPlace(const QString& text);

 Q_SIGNALS:
  void noteToggled(effnet::PictureNote note);
  void comparisonWanted(bool methods);
  void copyWanted();
  void pictureWanted();
  void rawMapWanted();
  void reportWanted(bool allPictures);

 private:
  QMenu* makeSaveMenu();

  QToolButton* right_;
  QToolButton* wrong_;
  QLabel* zoom_;
  QLabel* place_;
};

}  // namespace effnet

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace effnet {

class FilmStripOrder;

/// Which pictures the strip shows, and in what order.
class PictureFilter : public QWidget {
  Q_OBJECT

 public:
  explicit PictureFilter(FilmStripOrder& shown, QWidget* parent = nullptr);

  /// Only these, which `title` names; an empty list shows all again.
  void showOnly(const QString& title, const QStringList& files);
  bool isOnlySome() const;

 Q_SIGNALS:
  /// Others are shown.
  void changed();
  /// Not the chosen few any more.
  void allWanted();

 private:
  FilmStripOrder& shown_;
  QLineEdit* words_;
  QComboBox* order_;
  QComboBox* kind_;
  QToolButton* only_;
};

}  // namespace effnet

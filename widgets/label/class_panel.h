#pragma once

#include "core/labels/label_sheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace effnet {

/// The classes with their keys and numbers of pictures, and a field that finds one or makes a new one.
class ClassPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ClassPanel(QWidget* parent = nullptr);

  void showClasses(const LabelSheet& sheet);

  /// Beside each class the colour that its pictures have on the map.
  void showColors(bool shown);

  /// The field, with this text in it, to go on typing.
  void type(const QString& text);

 Q_SIGNALS:
  void classChosen(int index);
  void newClassWanted(const QString& name);
  void renameWanted(int index, const QString& name);
  /// The pictures are to have the keyboard again.
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void paintColors();
  void filter();
  void take();
  void askForName();

  QLineEdit* field_;
  QListWidget* list_;
  QToolButton* rename_;
  QLabel* hint_;
  bool colors_ = false;
};

}  // namespace effnet

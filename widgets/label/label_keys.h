#pragma once

#include <QObject>

class QKeyEvent;

namespace effnet {

/// The keys of labelling, in whatever view of the pictures they are pressed.
class LabelKeys : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void listenTo(QWidget* view);

 Q_SIGNALS:
  void classWanted(int index);  ///< of keys 1 to 9
  void agreed();
  void undone();
  void cleared();
  void viewSwitched();
  /// A letter begins the name of a class.
  void typed(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool take(const QKeyEvent& event);
};

}  // namespace effnet

#pragma once

#include <QHash>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace effnet {

/// While Alt is held, every button, box, tab and label of a field in the window has an underlined letter that
/// leads there: chosen from its words, each once, so that no translation need think of it. Words without
/// such letters get one behind them, as is the custom in Chinese and Korean.
class Mnemonics {
 public:
  void show(QWidget& window);
  void hide();
  bool isShown() const { return !given_.isEmpty(); }

 private:
  struct Given {
    QPointer<QWidget> widget;
    int tab = -1;    ///< of a tab bar
    QString before;  ///< what was written there
    QString now;
  };
  void give(QWidget& widget, int tab, const QString& text);

  QList<Given> given_;
  QString taken_;
};

}  // namespace effnet

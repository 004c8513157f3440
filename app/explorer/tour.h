#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace effnet {

/// Takes a window through a list of steps and saves a picture of it after each one: for the README, and as
/// the first sight of the program on a machine without a display.
class Tour : public QObject {
  Q_OBJECT

 public:
  struct Step {
    QString name;                 ///< of the picture, without ".png"
    std::function<void()> act;    ///< brings the window there
    std::function<bool()> ready;  ///< whether what was started there has arrived; empty: at once
  };

  /// Pictures go to `folder`, which is made. The window must outlive the tour.
  Tour(QWidget& window, QString folder, QObject* parent = nullptr);

  void add(Step step) { steps_.append(std::move(step)); }
  void start();

 Q_SIGNALS:
  /// `complete` is false where a step was not ready in time or a picture could not be written; stderr says
  /// which.
  void finished(bool complete);

 private:
  void next();
  void look();
  void save(const QImage& picture);

  QWidget& window_;
  QString folder_;
  QList<Step> steps_;
  QTimer timer_;
  QImage previous_;
  int current_ = -1;
  int looks_ = 0;    ///< at a step that was not ready
  int changes_ = 0;  ///< seen since it was
  bool complete_ = true;
};

}  // namespace effnet

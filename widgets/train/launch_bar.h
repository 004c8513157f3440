#pragma once

#include <QFrame>
#include <QList>
#include <QPair>
#include <QString>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace effnet {

/// What a run is expected to take, from a step measured on the device.
struct RunEstimate {
  double seconds = 0;
  double bytes = 0;  ///< of memory
  double secondsPerStep = 0;
  double secondsPerMac = 0;  ///< of training
  int stepsPerEpoch = 0;
};

/// The foot of the form: on which device, how long it takes and how much memory, and go.
class LaunchBar : public QFrame {
  Q_OBJECT

 public:
  explicit LaunchBar(QWidget* parent = nullptr);

  /// Ids with names for people, without "auto", which is always there.
  void setDevices(const QList<QPair<QString, QString>>& devices);
  /// An id, or several with commas between.
  QString device() const;

  /// Why there is no GPU among the devices and what adds one, below the rest; empty hides it.
  void setGpuNote(const QString& note);

  void setReady(bool ready);
  /// Whether a run trains now, behind which another can wait.
  void setQueueing(bool possible);
  void showEstimate(const RunEstimate& estimate);
  void showMeasuring();
  void showNoEstimate(const QString& why);
  void setBack(bool possible);

 Q_SIGNALS:
  void startRequested();
  void queueRequested();
  void searchRequested(bool scalingExperiment);
  void networkSearchRequested();
  void backRequested();
  void deviceChanged();

 private:
  void chooseDevice();
  void addSeveral(const QString& ids);

  QComboBox* device_;
  QList<QPair<QString, QString>> gpus_;
  QString used_;  ///< the device chosen last, while a dialog asks for another
  QLabel* gpuNote_;
  QLabel* estimate_;
  QPushButton* back_;
  QToolButton* search_;
  QPushButton* queue_;
  QPushButton* start_;
};

}  // namespace effnet

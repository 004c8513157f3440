#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QMap>
#include <QString>
#include <QWidget>

class QLabel;
class QListWidget;
class QScrollArea;
class QSlider;
class QToolButton;

namespace effnet {

/// What a network says about an example after an epoch.
struct ExampleAnswer {
  QImage picture;  ///< with the map of the predicted class over it
  QString predicted;
  double probability = 0;  ///< 0…1
  bool right = false;
};

/// A few validation pictures with what the network saw in them, epoch by epoch: one moves through the epochs
/// and sees attention wander to where it belongs.
class ExamplesView : public QWidget {
  Q_OBJECT

 public:
  explicit ExamplesView(QWidget* parent = nullptr);

  void clear();
  void setExamples(const QList<QPair<QString, QString>>& filesAndLabels);
  void addAnswer(int epoch, const QString& file, const ExampleAnswer& answer);
  QList<int> epochs() const { return answers_.keys(); }

  /// Pictures that the run has just learnt from, as it was given them; replaces those of before.
  void showBatch(const QList<QImage>& pictures);

 private:
  class Tiles;

  void showEpoch();
  void play();

  QList<QPair<QString, QString>> examples_;
  QMap<int, QHash<QString, ExampleAnswer>> answers_;
  QScrollArea* area_;
  Tiles* tiles_;
  QSlider* epoch_;
  QLabel* epochText_;
  QLabel* shownTitle_;
  QListWidget* shown_;
  QToolButton* play_;
  bool follow_ = true;
};

}  // namespace effnet

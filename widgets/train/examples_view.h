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
  QString predicted;
  double probability = 0;  ///< 0…1
  bool right = false;
};

/// A few validation pictures with what the network saw in them, epoch by epoch: one moves through the epochs
/// and sees attention wander to where it belongs. Only what is looked at is drawn: hundreds of epochs of
/// pictures would fill the memory.
class ExamplesView : public QWidget {
  Q_OBJECT

 public:
  explicit ExamplesView(QWidget* parent = nullptr);

  void clear();
  void setExamples(const QList<QPair<QString, QString>>& filesAndLabels);
  void addAnswer(int epoch, const QString& file, const ExampleAnswer& answer);
  QList<int> epochs() const { return answers_.keys(); }

  /// Of the epoch that is shown; none as long as nobody looks.
  int picturesDrawn() const { return static_cast<int>(pictures_.size()); }

  /// `picture` has the map of the predicted class over it; dropped where another epoch is shown by now.
  void showPicture(int epoch, const QString& file, const QImage& picture);

  /// Pictures that the run has just learnt from, as it was given them; replaces those of before.
  void showBatch(const QList<QImage>& pictures);

 Q_SIGNALS:
  /// The user looks here now.
  void appeared();
  /// What `showPicture` takes is missing.
  void pictureWanted(int epoch, const QString& file);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  class Tiles;

  int epochShown() const;
  void showEpoch();
  void wantPictures();
  void play();

  QList<QPair<QString, QString>> examples_;
  QMap<int, QHash<QString, ExampleAnswer>> answers_;
  QHash<QString, QImage> pictures_;  ///< of the epoch that is shown, or until they come, of the one before
  QHash<QString, int> wanted_;       ///< epoch of which a file's picture was asked for last
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

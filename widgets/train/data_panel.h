#pragma once

#include "core/protocol/answers.h"

#include <QFrame>
#include <QImage>
#include <QList>
#include <QString>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace effnet {

class DropTarget;
class MessageBanner;
class PlotView;

/// The pictures that a network is to learn from: the folder, its classes and their counts, what is wrong with
/// it, and some samples.
class DataPanel : public QFrame {
  Q_OBJECT

 public:
  explicit DataPanel(QWidget* parent = nullptr);

  QString folder() const { return folder_; }

  /// Whether the folder was looked through and can be trained on.
  bool isUsable() const { return usable_; }
  int images() const { return images_; }
  int classes() const { return classes_; }
  int trainImages() const { return trainImages_; }

  void chooseFolder(const QString& folder);
  void showBusy(const QString& sentence);
  /// The same folder again, split in another way: what decoding found of it is kept.
  void showReport(const QString& folder, DatasetReport report);
  void showError(const QString& folder, const QString& code, const QString& detail);
  void showThumbnail(const QString& file, const QImage& thumbnail);

  /// What training would make of the chosen sample.
  void showAugmented(const QString& file, const QList<QImage>& pictures);
  /// Asks for that again: the recipe has changed.
  void refreshAugmented();

 Q_SIGNALS:
  void folderChosen(const QString& folder);
  void drawnDataWanted();
  void thumbnailWanted(const QString& file);
  void augmentationWanted(const QString& file);
  /// Decode every picture to find the damaged ones.
  void checkRequested(const QString& folder);
  /// The classes are uneven, and all shall be shown equally often.
  void balanceWanted();
  void changed();

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* buildEmpty();
  void browse();
  void setEmpty(bool empty);
  void showCounts(const DatasetReport& report);
  void showSamples(const DatasetReport& report);
  void showNotes(const DatasetReport& report);
  void showTroubles(const DatasetReport& report);
  void buildTabs();
  QWidget* buildAugmented();
  QString chosenSample() const;

  DropTarget* empty_;
  QPushButton* choose_;
  QLineEdit* path_;
  QLabel* summary_;
  MessageBanner* banner_;
  QProgressBar* busy_;
  PlotView* counts_;
  QTabWidget* tabs_;
  QListWidget* samples_;
  QListWidget* augmented_;
  QLabel* augmentedHint_;
  QListWidget* leftOut_;
  QPushButton* check_;
  QListWidget* duplicates_;
  QListWidget* unused_;
  QString folder_;
  bool usable_ = false;
  int images_ = 0;
  int trainImages_ = 0;
  int classes_ = 0;
  std::optional<std::vector<std::string>> damaged_;  ///< none: not looked for
};

}  // namespace effnet

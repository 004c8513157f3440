#pragma once

#include "core/protocol/label_requests.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace effnet {

class PictureSession;

/// The training pictures that the network sees most like the one that is looked at: where an answer comes
/// from, and whether anything like it was ever learnt.
class NearestPanel : public QWidget {
  Q_OBJECT

 public:
  explicit NearestPanel(PictureSession& session, QWidget* parent = nullptr);

  /// Folder or table of the training pictures; empty: none is chosen yet.
  QString data() const { return data_; }
  void setData(const QString& data);

  void showBusy();
  void showNearest(const QString& file, const NearestPictures& nearest);
  void showError(const QString& sentence, const QString& detail);
  void showThumbnail(const QString& file, const QImage& thumbnail);

 Q_SIGNALS:
  void wanted(const QString& data, const QString& file, const QByteArray& bytes);
  void dataChosen(const QString& data);
  void thumbnailWanted(const QString& file);
  void pictureChosen(const QString& file);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void choose();
  void ask();

  PictureSession& session_;
  QString data_;
  QString asked_;  ///< the picture that was asked about last
  QLabel* text_;
  QListWidget* list_;
  QPushButton* button_;
};

}  // namespace effnet

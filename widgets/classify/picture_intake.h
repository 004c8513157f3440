#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QUrl>

class QMenu;
class QMimeData;
class QWidget;

namespace effnet {

/// The ways by which pictures and checkpoints come in: drops, the clipboard, dialogs, links, the screen. Each
/// ends in a signal.
class PictureIntake : public QObject {
  Q_OBJECT

 public:
  /// `page`: over which dialogs stand.
  explicit PictureIntake(QWidget& page);

  static bool canTake(const QMimeData* mime);
  /// False where there is nothing of use in it.
  bool take(const QMimeData* mime);
  void paste();
  void chooseFiles();
  void chooseCheckpoint();
  /// "Files…", "A folder…" and so on.
  QMenu* makeMenu();

 Q_SIGNALS:
  /// Pictures, folders, checkpoints.
  void filesGiven(const QStringList& files);
  /// Chosen as such, whatever its name.
  void checkpointGiven(const QString& file);
  void pictureGiven(const QImage& picture);
  void linkGiven(const QUrl& link);
  void told(const QString& text);

 private:
  void pickFromScreen();

  QWidget& page_;
};

}  // namespace effnet

#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <optional>

namespace effnet {

/// What people noted about networks' answers, right or wrong, by checkpoint and picture; kept between two
/// starts in one small file.
class PictureNotes : public QObject {
  Q_OBJECT

 public:
  /// `file`: where they are kept; it need not exist. A damaged one counts as empty.
  explicit PictureNotes(QString file, QObject* parent = nullptr);
  ~PictureNotes() override;

  /// Right or not, by picture, of a checkpoint.
  QHash<QString, bool> of(const QString& checkpoint) const { return notes_.value(checkpoint); }
  void set(const QString& checkpoint, const QString& picture, std::optional<bool> right);

 Q_SIGNALS:
  void saveFailed(const QString& file);

 private:
  void read();
  void save();

  QString file_;
  QHash<QString, QHash<QString, bool>> notes_;
  QTimer saving_;  ///< several notes in a row are written once
  QThreadPool pool_;
};

}  // namespace effnet

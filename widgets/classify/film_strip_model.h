#pragma once

#include "core/protocol/answers.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QStringList>
#include <vector>

namespace effnet {

/// What a person says about the network's answer.
enum class PictureNote { None, Right, Wrong };

/// The pictures that were dropped, with what is known of each. Thumbnails are asked for when they are about
/// to be seen, and forgotten again when there are too many.
class FilmStripModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { FileRole = Qt::UserRole + 1, LabelRole, ProbabilityRole, ErrorRole, BrokenRole, NoteRole };

  explicit FilmStripModel(QObject* parent = nullptr);

  /// Leaves out what is there already.
  void add(const QStringList& files);
  void clear();
  /// What is known of one picture.
  struct Item {
    QString file;
    QString name;
    QString label;
    double probability = -1;
    QString error;
  };

  int rowOf(const QString& file) const { return rows_.value(file, -1); }
  const Item& at(int row) const { return items_[static_cast<std::size_t>(row)]; }
  bool isBroken(int row) const;
  QString fileAt(int row) const;

  void setThumbnail(const QString& file, const QImage& thumbnail);
  void setTop(const QString& file, const ClassScore& top);
  void setError(const QString& file, const QString& sentence);
  void setNote(const QString& file, PictureNote note);
  PictureNote noteOf(const QString& file) const { return notes_.value(file, PictureNote::None); }
  /// Replaces all notes; those of files that are not here yet wait for them.
  void setNotes(const QHash<QString, PictureNote>& notes);
  /// Another checkpoint was opened: answers of before do not count.
  void forgetAnswers();

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void thumbnailWanted(const QString& file) const;

 private:
  QString toolTip(const Item& item) const;
  void changed(int row, const QList<int>& roles);

  std::vector<Item> items_;
  QHash<QString, int> rows_;
  QHash<QString, PictureNote> notes_;
  QCache<QString, QImage> thumbnails_;
};

}  // namespace effnet

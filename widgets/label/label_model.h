#pragma once

#include "core/labels/label_sheet.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QStringList>
#include <vector>

namespace effnet {

/// The pictures that are being labelled, in the order in which they are worth it, with their classes and what
/// a classifier takes them for. Rows are what is shown; pictures are numbers of the sheet.
class LabelModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    FileRole = Qt::UserRole + 1,
    PictureRole,
    LabelRole,
    SuggestedRole,
    ProbabilityRole,
    DiffersRole
  };
  enum class Shown { All, Unlabelled, Labelled, Doubtful };

  explicit LabelModel(QObject* parent = nullptr);

  /// Another folder's pictures, as their labels are now.
  void setSheet(const QString& folder, LabelSheet sheet);
  const LabelSheet& sheet() const { return sheet_; }
  const QString& folder() const { return folder_; }
  QString fileOf(int picture) const;

  int pictureAt(int row) const { return order_[static_cast<std::size_t>(row)]; }
  int rowOf(int picture) const;  ///< −1 where it is not shown

  // Steps; each tells labelsChanged().
  void setLabel(const std::vector<int>& pictures, int index);
  /// The class of this name, a new one where there is none; throws as className().
  int addClass(const QString& name);
  void renameClass(int index, const QString& name);
  void undo();
  void agree(const std::vector<int>& pictures);

  /// What another program wrote; tells classesChanged(), and no step.
  void takeOver(const QString& name, const QString& label);

  /// Of each picture: a class or −1, and its probability.
  void setSuggestions(const std::vector<int>& predicted, const std::vector<double>& probability);
  void forgetSuggestions();
  int suggestedOf(int picture) const;
  double probabilityOf(int picture) const;

  /// These unlabelled pictures first, the others behind them; `first` stays in front. Empty: by name.
  void setOrder(const std::vector<int>& order, int first = -1);
  void show(Shown shown);
  Shown shown() const { return shown_; }
  /// Only these pictures, in this order, whatever is shown otherwise; empty: all again.
  void showOnly(const std::vector<int>& pictures);
  bool showsOnly() const { return !only_.empty(); }

  /// The next row after this one whose picture has no class, from the beginning where there is none behind;
  /// −1 where all have one.
  int nextUnlabelled(int row) const;

  void setThumbnail(const QString& file, const QImage& thumbnail);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void thumbnailWanted(const QString& file) const;
  void labelsChanged(const QList<int>& pictures);
  /// Their names or numbers of pictures.
  void classesChanged();

 private:
  void apply(const std::vector<int>& changed);
  void remapSuggestions(const std::vector<std::string>& before);
  void rebuild();
  bool wanted(int picture) const;
  QString className(int index) const;
  QString toolTip(int picture) const;

  QString folder_;
  LabelSheet sheet_;
  std::vector<int> predicted_;
  std::vector<double> probability_;
  std::vector<int> ranked_;  ///< all pictures, as they are worth a label
  std::vector<int> order_;   ///< of ranked_, what is shown
  std::vector<int> rows_;    ///< of each picture, −1: not shown
  std::vector<int> only_;
  Shown shown_ = Shown::All;
  QCache<QString, QImage> thumbnails_;
};

}  // namespace effnet

#pragma once

#include "core/labels/label_book.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QStringList>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace effnet {

/// The table of labels of the folder that is open, off the UI thread: read, and written again after each
/// label. While it is written, what comes then waits and is written at once: a program that is killed loses
/// what a disk takes for one file at most.
class LabelKeeper : public QObject {
  Q_OBJECT

 public:
  explicit LabelKeeper(QObject* parent = nullptr);

  /// Waits until all is written.
  ~LabelKeeper() override;

  /// A folder, or pictures of one; answers with opened() or openFailed().
  void open(const QStringList& paths);

  /// Of the folder that was opened last: labels of these pictures, empty ones to take them away.
  void save(const LabelsByPicture& changes, const std::vector<std::string>& classes);

  /// Copies, moves or writes with the labels of `sheet`; answers with exported() or failed().
  void exportTo(const LabelSheet& sheet, const QString& target, bool move);
  void applyCorrections(const LabelSheet& sheet);
  void takeBack(const QString& record);

 Q_SIGNALS:
  void opened(const std::shared_ptr<const effnet::LabelBook>& book);
  void openFailed(const QString& code, const QString& detail);
  void saved();
  /// Labels that another program wrote, each a picture's name and its class; empty: none any more.
  void changedOutside(const QList<QPair<QString, QString>>& labels);
  /// A table that could not be understood any more lies here now.
  void setAside(const QString& file);
  void failed(const QString& code, const QString& detail);
  void exported(int pictures, const QString& record);
  void takenBack(int pictures);

 private:
  struct Kept {
    LabelBook book;
    LabelsByPicture known;  ///< what the table holds
  };

  void writeNext();
  void flush();
  void work(std::function<void()> job);

  QThreadPool pool_;
  std::atomic<bool> stopped_ = false;
  std::shared_ptr<Kept> kept_;  ///< used by the pool's thread alone
  bool writing_ = false;
  LabelsByPicture waiting_;
  std::vector<std::string> classes_;
};

}  // namespace effnet

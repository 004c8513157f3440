#include "app/services/label_keeper.h"

#include "core/base/error.h"
#include "core/labels/label_export.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// The folder in which all of these lie, and the names of those that are no folder themselves.
QPair<QString, QStringList> folderOf(const QStringList& paths) {
  if (paths.size() == 1 && QFileInfo(paths.first()).isDir()) return {paths.first(), {}};
  const QDir folder(QFileInfo(paths.first()).absolutePath());
  QStringList names;
  for (const QString& path : paths) names.append(folder.relativeFilePath(path));
  return {folder.absolutePath(), names};
}

/// Only what was dropped, of a folder with more in it.
void keepOnly(LabelFolder& folder, const QStringList& names) {
  if (names.isEmpty()) return;
  std::erase_if(folder.pictures, [&](const LabelFolder::Picture& each) {
    return std::ranges::none_of(names, [&](const QString& name) {
      return text(each.name) == name || text(each.name).startsWith(name + QLatin1Char('/'));
    });
  });
  if (folder.pictures.empty()) throw Error("no_images", folder.folder.string() + ": no picture among them");
}

QList<QPair<QString, QString>> differences(const LabelsByPicture& expected, const LabelsByPicture& found) {
  QList<QPair<QString, QString>> others;
  for (const auto& [picture, label] : found)
    if (const auto known = expected.find(picture); known == expected.end() || known->second != label)
      others.append({text(picture), text(label)});
  for (const auto& [picture, label] : expected)
    if (!found.contains(picture)) others.append({text(picture), QString()});
  return others;
}

}  // namespace

LabelKeeper::LabelKeeper(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

LabelKeeper::~LabelKeeper() {
  stopped_ = true;
  pool_.waitForDone();
  if (kept_ && !waiting_.empty()) {
    try {
      kept_->book.store.write(waiting_, classes_, kept_->book.was);
    } catch (const Error&) {
      // Said before, when it was tried and failed.
    }
  }
}

void LabelKeeper::work(std::function<void()> job) {
  pool_.start([this, job = std::move(job)] {
    try {
      job();
    } catch (const Error& error) {
      QMetaObject::invokeMethod(
          this, [this, error] { Q_EMIT failed(text(error.code()), text(error.detail())); },
          Qt::QueuedConnection);
    }
  });
}

void LabelKeeper::open(const QStringList& paths) {
  if (paths.isEmpty()) return;
  flush();  // before the folder, which may be the same, is read
  pool_.start([this, paths] {
    try {
      const auto [place, names] = folderOf(paths);
      LabelFolder folder =
          openLabelFolder(place.toStdString(), FolderMeaning::AsItLooks, [this] { return stopped_.load(); });
      keepOnly(folder, names);
      const auto kept = std::make_shared<Kept>(Kept{readLabels(std::move(folder)), {}});
      for (int i = 0; i < kept->book.sheet.size(); ++i)
        if (const std::string label = kept->book.sheet.labelText(i);
            !label.empty() && label != kept->book.sheet.givenText(i))
          kept->known[kept->book.sheet.name(i)] = label;
      QMetaObject::invokeMethod(
          this,
          [this, kept] {
            flush();
            kept_ = kept;
            Q_EMIT opened(std::make_shared<const LabelBook>(kept->book));
          },
          Qt::QueuedConnection);
    } catch (const Error& error) {
      QMetaObject::invokeMethod(
          this, [this, error] { Q_EMIT openFailed(text(error.code()), text(error.detail())); },
          Qt::QueuedConnection);
    }
  });
}

/// What waits is of the folder that is open now.
void LabelKeeper::flush() {
  if (!kept_ || waiting_.empty()) return;
  work([kept = kept_, changes = std::exchange(waiting_, {}), classes = classes_] {
    kept->known = kept->book.store.write(changes, classes, kept->book.was);
  });
}

void LabelKeeper::save(const LabelsByPicture& changes, const std::vector<std::string>& classes) {
  for (const auto& [picture, label] : changes) waiting_[picture] = label;
  classes_ = classes;
  if (!writing_) writeNext();
}

void LabelKeeper::writeNext() {
  if (!kept_ || waiting_.empty()) return;
  writing_ = true;
  pool_.start([this, kept = kept_, changes = std::exchange(waiting_, {}), classes = classes_] {
    QList<QPair<QString, QString>> others;
    QString aside;
    Error error("", "");
    try {
      const std::size_t asides = kept->book.store.asides().size();
      const LabelsByPicture found = kept->book.store.write(changes, classes, kept->book.was);
      for (const auto& [picture, label] : changes)
        if (label.empty())
          kept->known.erase(picture);
        else
          kept->known[picture] = label;
      others = differences(kept->known, found);
      kept->known = found;
      if (kept->book.store.asides().size() > asides) aside = text(kept->book.store.asides().back().string());
    } catch (const Error& caught) {
      error = caught;
    }
    QMetaObject::invokeMethod(
        this,
        [this, kept, changes, others, aside, error] {
          writing_ = false;
          if (!error.code().empty()) {
            // Still to be written: with the next label, or at the end. What was changed since is newer.
            if (kept == kept_)
              for (const auto& [picture, label] : changes) waiting_.try_emplace(picture, label);
            return Q_EMIT failed(text(error.code()), text(error.detail()));
          }
          if (kept == kept_) {
            if (!others.isEmpty()) Q_EMIT changedOutside(others);
            if (!aside.isEmpty()) Q_EMIT setAside(aside);
            if (waiting_.empty()) Q_EMIT saved();
          }
          writeNext();
        },
        Qt::QueuedConnection);
  });
}

void LabelKeeper::exportTo(const LabelSheet& sheet, const QString& target, bool move) {
  if (!kept_) return;
  work([this, kept = kept_, sheet, place = std::filesystem::path(target.toStdString()), move] {
    const LabelExport done = place.extension() == ".csv"
                                 ? exportTable(kept->book.folder, sheet, place)
                                 : exportFolders(kept->book.folder, sheet, place, move);
    QMetaObject::invokeMethod(
        this, [this, done] { Q_EMIT exported(done.pictures, text(done.record.string())); },
        Qt::QueuedConnection);
  });
}

void LabelKeeper::applyCorrections(const LabelSheet& sheet) {
  if (!kept_) return;
  work([this, kept = kept_, sheet] {
    const LabelExport done = effnet::applyCorrections(kept->book.folder, sheet);
    QMetaObject::invokeMethod(
        this, [this, done] { Q_EMIT exported(done.pictures, text(done.record.string())); },
        Qt::QueuedConnection);
  });
}

void LabelKeeper::takeBack(const QString& record) {
  work([this, place = record.toStdString()] {
    const int moved = revertMoves(place);
    QMetaObject::invokeMethod(
        this, [this, moved] { Q_EMIT takenBack(moved); }, Qt::QueuedConnection);
  });
}

}  // namespace effnet

#include "app/services/dataset_maker.h"

#include <QDir>
#include <QFile>

namespace effnet {
namespace {

/// Drawn under another name and renamed when whole, so that a half drawn set is never taken for the real one.
QString unfinished(const QString& folder) {
  return folder + QStringLiteral(".part");
}

}  // namespace

DatasetMaker::DatasetMaker(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {
  process_.setStandardOutputFile(QProcess::nullDevice());
  connect(&process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
    finish(status == QProcess::NormalExit && code == 0);
  });
  connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) {
      Q_EMIT failed(QStringLiteral("engine_missing"),
                    program_ + QStringLiteral(": ") + process_.errorString());
    }
  });
}

DatasetMaker::~DatasetMaker() {
  process_.disconnect(this);
  process_.kill();
  process_.waitForFinished(1000);
}

void DatasetMaker::make(const QString& folder) {
  if (busy()) return;
  if (QFile::exists(QDir(folder).filePath(QStringLiteral("boxes.csv")))) {
    Q_EMIT made(folder);
    return;
  }
  folder_ = folder;
  QDir().mkpath(QFileInfo(folder).path());
  QDir(unfinished(folder)).removeRecursively();
  process_.start(program_, {QStringLiteral("dataset"), QStringLiteral("shapes"), QStringLiteral("--out"),
                            unfinished(folder), QStringLiteral("--per-class"), QStringLiteral("50"),
                            QStringLiteral("--size"), QStringLiteral("160")});
}

void DatasetMaker::finish(bool ok) {
  if (ok && QDir().rename(unfinished(folder_), folder_)) {
    Q_EMIT made(folder_);
    return;
  }
  QDir(unfinished(folder_)).removeRecursively();
  const QString words = QString::fromUtf8(process_.readAllStandardError()).trimmed();
  Q_EMIT failed(QStringLiteral("write_failed"), words.isEmpty() ? folder_ : words);
}

}  // namespace effnet

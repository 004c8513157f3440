#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace effnet {

/// Writes the first answer's classifier into a checkpoint where the engine runs, by the command line: from
/// kept features that takes a moment. Pictures that only the engine's machine holds are brought here to be
/// shown.
class AnswerWriter : public QObject {
  Q_OBJECT

 public:
  explicit AnswerWriter(QObject* parent = nullptr) : QObject(parent) {}

  /// `host`: as EngineCommand has it. `words`: of `effnet answer`, without where it writes. `files`: as the
  /// engine names them. Of the newest answer alone.
  void write(const QString& host, const QStringList& words, const QStringList& files);

 Q_SIGNALS:
  /// `files`: of this computer; those that could not be brought are left out.
  void written(const QString& checkpoint, const QStringList& files);
  void failed(const QString& why);

 private:
  void writeThere(const QString& host, const QStringList& words, const QStringList& files);
  void bring(const QString& host, const QString& checkpoint, const QStringList& files);
  template <typename Done>
  void start(const QString& program, const QStringList& arguments, Done done);
};

}  // namespace effnet

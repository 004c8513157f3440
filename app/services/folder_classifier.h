#pragma once

#include "core/base/error.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/test_augmentation.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace effnet {

class EngineClient;
struct PictureFile;

/// Classifies many pictures beside what the user looks at. An engine on this machine gets their paths, and
/// reads, decodes and runs them in batches; to another machine each is sent while the one before is worked
/// on.
class FolderClassifier : public QObject {
  Q_OBJECT

 public:
  /// `lanes`: begins the names of its lanes to the engine; different for each that works at a time.
  explicit FolderClassifier(EngineClient& engine, QString lanes = QStringLiteral("folder"));
  ~FolderClassifier() override;

  /// Replaces what is under way.
  void start(const QStringList& files, int model, TestAugmentation augmentation = TestAugmentation::Off);
  void cancel();

  /// The engine ended under it; what is left waits for resume(), with the same network in the next one.
  bool interrupted() const { return interrupted_; }
  void resume(int model);
  bool busy() const { return done_ < files_.size(); }

 Q_SIGNALS:
  void answered(const QString& file, const effnet::ClassScore& top);
  void failed(const QString& file, const QString& code);
  void progressed(int done, int total, double secondsLeft);
  void finished(int classified, bool cancelled);

 private:
  static constexpr int kLanes = 2;

  void send();
  void sendPaths();
  void takePart(const FolderClassifyPart& part);
  void endChunk();
  void failRest(const QString& code);
  bool interrupt(const Error& error);
  void sendNext(int lane);
  void ask(int lane, int run, const QString& file, const PictureFile& read);
  void finishOne();
  void sayProgress();
  QString laneName(int lane) const;
  bool engineSees(const QStringList& files) const;
  static constexpr qsizetype kChunk = 1000;  ///< paths in one request

  EngineClient& engine_;
  QString lanes_;
  QThreadPool pool_;
  QStringList files_;
  QStringList again_;  ///< of those that were sent singly, to an engine that ended
  bool interrupted_ = false;
  int model_ = 0;
  TestAugmentation augmentation_ = TestAugmentation::Off;
  int run_ = 0;  ///< counts starts, so that late readers of a replaced run stay silent
  qsizetype next_ = 0;
  qsizetype done_ = 0;
  int classified_ = 0;
  qint64 startedMs_ = 0;  ///< of the first answers, since other jobs may go first; 0 before those
  qsizetype doneAtStart_ = 0;
};

}  // namespace effnet

#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace effnet {

/// Brings a checkpoint or a data set to the machine of a distant engine, by running `effnet send`. What lies
/// there already does not travel again; what broke off goes on where it stopped.
class FileSender : public QObject {
  Q_OBJECT

 public:
  explicit FileSender(QString program, QObject* parent = nullptr);
  ~FileSender() override;

  /// Replaces a transfer that is still going on.
  void send(const QString& host, const QString& path);
  void cancel();

 Q_SIGNALS:
  /// `secondsLeft` is negative while it is not known.
  void progressed(double fraction, double secondsLeft);
  /// `there`: where it lies on the other machine.
  void sent(const QString& path, const QString& there);
  void failed(const QString& path, const QString& code, const QString& detail);

 private:
  void read();
  void finish(bool ok);

  QString program_;
  QProcess* process_ = nullptr;
  QString path_;
  QString there_;
};

}  // namespace effnet

#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace effnet {

/// Draws the data set of shapes by running `effnet dataset shapes`.
class DatasetMaker : public QObject {
  Q_OBJECT

 public:
  explicit DatasetMaker(QString program, QObject* parent = nullptr);
  ~DatasetMaker() override;

  bool busy() const { return process_.state() != QProcess::NotRunning; }

  /// Draws into `folder`, or answers at once when the data set lies there already. Does nothing while busy.
  void make(const QString& folder);

 Q_SIGNALS:
  void made(const QString& folder);
  void failed(const QString& code, const QString& detail);

 private:
  void finish(bool ok);

  QString program_;
  QProcess process_;
  QString folder_;
};

}  // namespace effnet

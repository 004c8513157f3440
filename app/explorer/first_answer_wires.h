#pragma once

#include "app/services/answer_writer.h"
#include "app/services/engine_client.h"
#include "core/protocol/train_config.h"

#include <QObject>
#include <QStringList>

namespace effnet {

class StatusLine;
class TrainPage;

/// Between the Train page and the engine: as soon as pictures and a pretrained network are chosen, the first
/// answer.
class FirstAnswerWires : public QObject {
  Q_OBJECT

 public:
  FirstAnswerWires(TrainPage& page, EngineClient& engine, StatusLine& status);

  /// Pretrained networks that were downloaded, the best start for a processor first.
  static QStringList downloadedNetworks();

 Q_SIGNALS:
  /// The first answer's classifier was written into a checkpoint, to look at these pictures with.
  void lookWanted(const QString& checkpoint, const QStringList& files);

 private:
  void ask(const TrainConfig& config);
  void look(const QStringList& files);
  void askCurve(double target);

  TrainPage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  AnswerWriter writer_;
  TrainConfig asked_;  ///< the first answer's
};

}  // namespace effnet

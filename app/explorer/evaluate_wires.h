#pragma once

#include "app/services/engine_client.h"
#include "core/protocol/evaluation_answers.h"

#include <QObject>
#include <QThreadPool>
#include <optional>
#include <vector>

namespace effnet {

class ClassifyPage;
class StatusLine;
struct ExplainWish;

/// The wires for what takes many forward passes: the accuracy on a labelled folder, and how faithful a map
/// is.
class EvaluateWires : public QObject {
  Q_OBJECT

 public:
  EvaluateWires(ClassifyPage& page, EngineClient& engine, StatusLine& status);
  ~EvaluateWires() override;

  /// Handle of the open model; null while none is open.
  void setModel(const Json& handle);

 private:
  void evaluate(const QString& folder, const Json& classes = {});
  void askForClasses(const QString& folder);
  void take(const QString& folder, const EngineReply& reply);
  void measure(const ExplainWish& wish, int run);
  void send(const ExplainWish& wish, int run, const Json& boxes);

  ClassifyPage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  QThreadPool pool_;
  Json model_;
  std::vector<EvaluatedImage> images_;  ///< of the evaluation under way
};

}  // namespace effnet

#pragma once

#include "app/services/engine_client.h"
#include "core/protocol/image_requests.h"

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

  /// Handle of the open model; 0 while none is open.
  void setModel(int handle);

 private:
  /// A request about the pictures of a folder and the open network.
  template <class Request>
  Request about(const QString& folder) const;
  void evaluate(const QString& folder, const Json& classes = {});
  void askForClasses(const QString& folder);
  void showTrouble(const QString& subject, const Error& error);
  void measure(const ExplainWish& wish, int run);
  void send(const ExplainWish& wish, int run, const std::vector<PixelBox>& boxes);

  ClassifyPage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  QThreadPool pool_;
  int model_ = 0;
  std::vector<EvaluatedImage> images_;  ///< of the evaluation under way
};

}  // namespace effnet

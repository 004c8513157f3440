#pragma once

#include "app/services/engine_call.h"
#include "core/protocol/checkpoint_requests.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <optional>
#include <string>

namespace effnet {

class EngineClient;

/// A network that is open in the engine for as long as this lives. It is closed when this goes, opened again
/// after the engine was started anew, and an opening that is cancelled, replaced or given up leaves nothing
/// behind. Each has a lane of its own: one's closing is never in the way of another's opening.
class OpenModel : public QObject {
  Q_OBJECT

 public:
  using Arrived = std::function<void(const std::string& there)>;
  using Stuck = std::function<void(const Error& why)>;
  /// Brings a file to where the engine finds it; calls one of the two unless `context` is gone.
  using Way = std::function<void(const std::string& source, QObject* context, Arrived, Stuck)>;

  explicit OpenModel(EngineClient& engine, Way way = {}, QObject* parent = nullptr);
  ~OpenModel() override;

  /// What is open stays until the new one is, and if that fails.
  void open(const OpenRequest& request);

  /// Also ends what is being opened.
  void close();

  /// Ends what is being opened; what is open stays.
  void cancel();

  bool isOpen() const { return model_.has_value(); }
  bool isOpening() const { return opening_; }

  /// For requests about it; 0 while none is open.
  int handle() const { return model_ ? model_->handle : 0; }
  const std::optional<OpenedModel>& model() const { return model_; }

 Q_SIGNALS:
  /// Again, too, after the engine was started anew.
  void opened(const effnet::OpenedModel& model);
  void failed(const effnet::Error& error);
  /// The engine that held it is gone.
  void lost();

 private:
  void request();
  void ask(const OpenRequest& found);
  void stop();
  void take(const OpenedModel& model);
  void giveUp(const Error& error);
  void lose();

  EngineClient& engine_;
  Way way_;
  QString lane_;
  std::optional<OpenedModel> model_;
  std::optional<OpenRequest> current_;  ///< how what is open, or was until the engine ended, was opened
  std::optional<OpenRequest> wanted_;   ///< what is being opened, or will be in the next engine
  bool triedAgain_ = false;             ///< it was being opened when an engine ended: once more, not for ever
  bool opening_ = false;                ///< its file is on its way, or the engine is at it
  int attempt_ = 0;                     ///< so that what was brought for an older wish is dropped
  QPointer<EngineCall> call_;
};

}  // namespace effnet

#include "app/services/open_model.h"

#include "app/services/engine_client.h"

#include <utility>

namespace effnet {
namespace {

QString freshLane() {
  static int last = 0;
  return QStringLiteral("model %1").arg(++last);
}

/// What says nothing about the network, only about the process that was to open it.
bool isEngineTrouble(const Error& error) {
  return error.code().starts_with("engine_");
}

}  // namespace

OpenModel::OpenModel(EngineClient& engine, Way way, QObject* parent)
    : QObject(parent), engine_(engine), way_(std::move(way)), lane_(freshLane()) {
  connect(&engine_, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
    if (state != EngineClient::State::Ready) lose();
  });
  connect(&engine_, &EngineClient::ready, this, [this] {
    if (wanted_ && !opening_) request();
  });
}

OpenModel::~OpenModel() {
  close();
}

void OpenModel::open(const OpenRequest& request) {
  wanted_ = request;
  triedAgain_ = false;
  this->request();
}

void OpenModel::request() {
  stop();
  opening_ = true;
  if (!way_) return ask(*wanted_);
  const auto still = [this, attempt = ++attempt_] { return opening_ && attempt == attempt_; };
  way_(
      wanted_->source, this,
      [this, still](const std::string& there) {
        if (!still()) return;
        OpenRequest found = *wanted_;
        found.source = there;
        ask(found);
      },
      [this, still](const Error& why) {
        if (still()) giveUp(why);
      });
}

void OpenModel::ask(const OpenRequest& found) {
  auto* call = engine_.call(lane_, found);
  call_ = call;
  call->then(this, [this](const OpenedModel& model) { take(model); })
      ->otherwise(this, [this](const Error& error) { giveUp(error); });
}

void OpenModel::stop() {
  opening_ = false;
  if (const QPointer<EngineCall> call = std::exchange(call_, nullptr)) call->cancel();
}

void OpenModel::take(const OpenedModel& model) {
  if (model_) engine_.tell(CloseRequest{model_->handle});
  model_ = model;
  current_ = std::exchange(wanted_, std::nullopt);
  opening_ = false;
  call_.clear();
  Q_EMIT opened(model);
}

void OpenModel::giveUp(const Error& error) {
  opening_ = false;
  call_.clear();
  // Another engine is on its way, and is asked once more.
  const bool again = isEngineTrouble(error) && engine_.state() != EngineClient::State::Failed;
  if (again && !std::exchange(triedAgain_, true)) return;
  // What was open before is what the next engine is to have.
  wanted_ = model_ ? std::nullopt : std::exchange(current_, std::nullopt);
  if (wanted_ && engine_.state() == EngineClient::State::Ready) request();
  Q_EMIT failed(error);
}

void OpenModel::lose() {
  if (!model_) return;
  model_.reset();
  if (!wanted_) {
    wanted_ = current_;
    triedAgain_ = false;
  }
  Q_EMIT lost();
}

void OpenModel::cancel() {
  stop();
  wanted_ = model_ ? std::nullopt : std::exchange(current_, std::nullopt);
}

void OpenModel::close() {
  stop();
  if (model_) engine_.tell(CloseRequest{model_->handle});
  model_.reset();
  current_.reset();
  wanted_.reset();
}

}  // namespace effnet

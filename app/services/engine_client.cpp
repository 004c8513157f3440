#include "app/services/engine_client.h"

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/protocol/engine_environment.h"
#include "core/protocol/image_requests.h"

#include <QDateTime>
#include <QProcessEnvironment>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kLogBytes = 16 * 1024;
constexpr int kHandshakeMs = 60'000;  // loading Torch from a cold disk, or ssh's own waiting
constexpr int kRestartMs = 300;
constexpr std::chrono::milliseconds kPulse{250};
constexpr int kDeathsInARow = 3;
constexpr qint64 kDeathWindowMs = 60'000;

QProcessEnvironment engineEnvironment() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  const QString name = QLatin1String(kEngineEnvironment.first);
  if (!environment.contains(name)) environment.insert(name, QLatin1String(kEngineEnvironment.second));
  return environment;
}

}  // namespace

EngineClient::EngineClient(EngineCommand command, QObject* parent)
    : QObject(parent), command_(std::move(command)) {
  for (QTimer* timer : {&handshakeTimer_, &patienceTimer_, &restartTimer_}) timer->setSingleShot(true);
  connect(&handshakeTimer_, &QTimer::timeout, this, [this] { died(tr("It did not answer for a minute.")); });
  connect(&patienceTimer_, &QTimer::timeout, this, &EngineClient::losePatience);
  connect(&restartTimer_, &QTimer::timeout, this, &EngineClient::start);
  connect(&pulse_, &QTimer::timeout, this, &EngineClient::feelPulse);
}

EngineClient::~EngineClient() {
  endProcess();
  for (QProcess* ended : findChildren<QProcess*>()) ended->waitForFinished(1000);
}

void EngineClient::setState(State state, const QString& detail) {
  state_ = state;
  Q_EMIT stateChanged(state, detail);
}

void EngineClient::start() {
  if (state_ == State::Starting || state_ == State::Ready) return;
  restartTimer_.stop();
  endProcess();
  reader_ = MessageReader();
  log_.clear();
  process_ = new QProcess(this);
  connectProcess();
  setState(State::Starting);
  handshakeTimer_.start(kHandshakeMs);
  process_->setProcessEnvironment(engineEnvironment());
  process_->start(command_.program, command_.arguments);
}

void EngineClient::connectProcess() {
  connect(process_, &QProcess::started, this, &EngineClient::handshake);
  connect(process_, &QProcess::readyReadStandardOutput, this, &EngineClient::readMessages);
  connect(process_, &QProcess::readyReadStandardError, this, &EngineClient::readLog);
  connect(process_, &QProcess::bytesWritten, this, [this] { heard_.restart(); });  // a picture on a slow line
  connect(process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error != QProcess::FailedToStart) return;
    const QString why = tr("%1: %2").arg(command_.program, process_->errorString());
    endProcess();
    handshakeTimer_.stop();
    failure_ = "engine_missing";
    setState(State::Failed, why);
    failAll(failure_, why.toStdString());
  });
  connect(process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
    readLog();
    died(status == QProcess::CrashExit ? tr("It crashed (signal %1).").arg(code)
                                       : tr("It ended by itself (exit status %1).").arg(code));
  });
}

void EngineClient::endProcess() {
  pulse_.stop();
  asked_.invalidate();
  silent_ = hasPulse_ = false;
  if (process_ == nullptr) return;
  QProcess* ended = std::exchange(process_, nullptr);
  ended->disconnect(this);
  // The engine keeps nothing that a kill could harm; its own files are written whole or not at all.
  ended->kill();
  connect(ended, &QProcess::finished, ended, &QObject::deleteLater);
  if (ended->state() == QProcess::NotRunning) ended->deleteLater();
}

void EngineClient::setCommand(const EngineCommand& command) {
  if (command == command_) return;
  command_ = command;
  restart();
}

void EngineClient::restart() {
  deaths_.clear();
  for (QTimer* timer : {&handshakeTimer_, &patienceTimer_, &restartTimer_}) timer->stop();
  endProcess();
  setState(State::NotStarted);
  failAll("engine_changed", "The engine was started anew.");
  start();
}

void EngineClient::handshake() {
  handshakeId_ = ++lastId_;
  const InitializeRequest request{"effnet-explorer " EFFNET_VERSION};
  const std::string bytes = encodeMessage(makeRequest(handshakeId_, request.kMethod, encode(request)));
  process_->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void EngineClient::readLog() {
  if (process_ == nullptr) return;
  log_ += process_->readAllStandardError();
  if (log_.size() > kLogBytes) log_ = log_.right(kLogBytes);
}

void EngineClient::readMessages() {
  hear();
  const QByteArray bytes = process_->readAllStandardOutput();
  reader_.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
  try {
    while (process_ != nullptr) {
      const std::optional<Message> message = reader_.next();
      if (!message) return;
      take(*message);
    }
  } catch (const Error& error) {
    died(tr("It sent something that is no message: %1").arg(QString::fromStdString(error.detail())));
  } catch (const Json::exception& error) {
    died(tr("It sent something that is no message: %1").arg(QString::fromUtf8(error.what())));
  }
}

void EngineClient::take(const Message& message) {
  if (!message.body.is_object()) throw Error("bad_message", "no JSON object");
  if (message.body.contains("method")) {
    takeNotification(message.body);
  } else if (message.body.value("id", Json()) == Json(handshakeId_) && state_ == State::Starting) {
    takeHandshake(message.body);
  } else {
    takeReply(message.body);
  }
}

void EngineClient::takeHandshake(const Json& body) {
  handshakeTimer_.stop();
  if (!body.contains("result")) throw Error("bad_message", "the engine refused to begin: " + body.dump());
  info_ = decodeAnswer<EngineInfo>(body["result"]);
  if (info_.protocol != 1) {
    endProcess();
    const QString why =
        tr("It speaks version %1 of the protocol, this window version 1.").arg(info_.protocol);
    failure_ = "engine_version";
    setState(State::Failed, why);
    failAll(failure_, why.toStdString());
    return;
  }
  setState(State::Ready);
  pulseId_ = lastId_ + 1;
  tell(PingRequest{});  // an engine of before does not know it, and is not asked again
  Q_EMIT ready(info_);
  const QStringList names = lanes_.keys();
  for (const QString& name : names) dispatch(lanes_[name]);
}

void EngineClient::takeReply(const Json& body) {
  const Json id = body.value("id", Json());
  if (!id.is_number_integer()) return;
  if (id == Json(pulseId_)) hasPulse_ = body.contains("result");
  for (auto lane = lanes_.begin(); lane != lanes_.end(); ++lane) {
    if (!lane->inFlight || id != Json(lane->inFlight->id)) continue;
    const QString name = lane.key();
    EngineCall* call = std::exchange(lane->inFlight, std::nullopt)->call;
    const bool stale = std::exchange(lane->abandoned, false);
    if (stale) restartPatience();
    dispatch(*lane);
    if (stale) {
      takeBack(*call, body.value("result", Json()));
    } else {
      deliver(*call, body);
    }
    call->end();
    call->deleteLater();
    Q_EMIT answered(name);
    return;
  }
}

void EngineClient::deliver(EngineCall& call, const Json& body) {
  if (body.contains("error")) {
    const Json& error = body["error"];
    const Json data = error.value("data", Json::object());
    call.takeFailure(Error(data.value("code", std::string("engine_error")),
                           data.value("detail", error.value("message", std::string()))));
    return;
  }
  const Json result = body.value("result", Json::object());
  if (!call.takeResult(result)) takeBack(call, result);
}

/// A result that nobody wants any more: a network that was opened all the same would be known to nobody.
void EngineClient::takeBack(const EngineCall& call, const Json& result) {
  if (const auto undo = result.is_object() ? call.undo(result) : std::nullopt)
    tell(undo->first, undo->second);
}

void EngineClient::takeNotification(const Json& body) {
  const Json params = body.value("params", Json::object());
  const std::string method = body.value("method", std::string());
  if (!params.is_object() || !params.contains("id")) return;
  for (const Lane& lane : std::as_const(lanes_)) {
    if (!lane.inFlight || lane.abandoned || params["id"] != Json(lane.inFlight->id)) continue;
    EngineCall* call = lane.inFlight->call;
    if (method == kProgress) {
      const Progress progress = decodeAnswer<Progress>(params);
      Q_EMIT call->progressed(progress.done, progress.total, progress.secondsLeft);
    } else if (method == kPartial && !call->takePart(params)) {
      call->cancel();
    }
    return;
  }
}

bool EngineClient::busy() const {
  const auto open = [](const Lane& lane) { return lane.inFlight || lane.waiting; };
  return state_ == State::NotStarted || state_ == State::Starting || std::ranges::any_of(lanes_, open);
}

QStringList EngineClient::methodsBeside(const QString& lane) const {
  QStringList methods;
  for (auto other = lanes_.cbegin(); other != lanes_.cend(); ++other)
    if (other.key() != lane && other->inFlight)
      methods.append(QString::fromStdString(other->inFlight->call->method()));
  return methods;
}

void EngineClient::enqueue(EngineCall* call, Json params, const QByteArray& attachment) {
  Lane& target = lanes_[call->lane()];
  std::optional<Sent> replaced =
      std::exchange(target.waiting, Sent{++lastId_, call, std::move(params), attachment});
  if (state_ == State::Ready) {
    if (target.inFlight) {
      abandon(target);
    } else {
      dispatch(target);
    }
  } else if (state_ == State::NotStarted) {
    start();
  } else if (state_ == State::Failed) {
    // The caller has not returned yet: answer from the event loop.
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (state_ == State::Failed) failAll(failure_, "The engine is not running.");
        },
        Qt::QueuedConnection);
  }
  finish(replaced);
}

void EngineClient::tell(const std::string& method, Json params) {
  if (state_ == State::Ready) write(encodeMessage(makeRequest(++lastId_, method, std::move(params))));
}

void EngineClient::write(const std::string& wire) {
  process_->write(wire.data(), static_cast<qint64>(wire.size()));
}

void EngineClient::cancel(const QString& lane) {
  const auto found = lanes_.find(lane);
  if (found == lanes_.end()) return;
  if (found->inFlight) abandon(*found);
  finish(lanes_[lane].waiting);
}

void EngineClient::drop(const EngineCall& call) {
  const auto found = lanes_.find(call.lane());
  if (found == lanes_.end()) return;
  if (found->waiting && found->waiting->call == &call) return finish(found->waiting);
  if (found->inFlight && found->inFlight->call == &call) abandon(*found);
}

/// Ends a call that is answered by nothing. Whoever hears of it may call the client again.
void EngineClient::finish(std::optional<Sent>& sent) {
  if (!sent) return;
  EngineCall* call = std::exchange(sent, std::nullopt)->call;
  call->deleteLater();
  call->end();
}

void EngineClient::dispatch(Lane& lane) {
  if (state_ != State::Ready || lane.inFlight || !lane.waiting) return;
  lane.inFlight = std::exchange(lane.waiting, std::nullopt);
  Sent& request = *lane.inFlight;
  const std::string_view bytes(request.attachment.constData(),
                               static_cast<std::size_t>(request.attachment.size()));
  const std::string wire = encodeMessage(
      makeRequest(request.id, request.call->method(), std::exchange(request.params, {})), bytes);
  request.attachment.clear();
  write(wire);
  if (pulse_.isActive()) return;
  heard_.restart();
  pulse_.start(std::min<std::chrono::milliseconds>(kPulse, silenceNoted_ / 4));
}

bool EngineClient::isWorking() const {
  return std::ranges::any_of(lanes_, [](const Lane& lane) { return lane.inFlight.has_value(); });
}

void EngineClient::hear() {
  heard_.restart();
  asked_.invalidate();
  if (std::exchange(silent_, false)) Q_EMIT silent(false);
}

/// The engine's reading thread answers at once, whatever the others are at: where it does not, the engine
/// hangs.
void EngineClient::feelPulse() {
  if (state_ != State::Ready || !hasPulse_ || !isWorking()) return pulse_.stop();
  const int slower = command_.host.isEmpty() ? 1 : 10;
  if (!asked_.isValid()) {
    if (heard_.elapsed() < slower * silenceNoted_.count()) return;
    asked_.start();
    return tell(PingRequest{});
  }
  const auto waited = std::min(asked_.elapsed(), heard_.elapsed());
  if (waited > slower * silenceEnded_.count()) {
    died(tr("It did not answer for %1 seconds.").arg(waited / 1000));
  } else if (waited > slower * silenceNoted_.count() && !std::exchange(silent_, true)) {
    Q_EMIT silent(true);
  }
}

void EngineClient::abandon(Lane& lane) {
  if (lane.abandoned || process_ == nullptr) return;
  lane.abandoned = true;
  const CancelNotice notice{lane.inFlight->id};
  write(encodeMessage(makeNotification(notice.kMethod, encode(notice))));
  if (!patienceTimer_.isActive()) patienceTimer_.start(patience_);
  lane.inFlight->call->end();
}

void EngineClient::restartPatience() {
  const auto waits = [](const Lane& lane) { return lane.abandoned; };
  if (std::any_of(lanes_.cbegin(), lanes_.cend(), waits)) {
    patienceTimer_.start(patience_);
  } else {
    patienceTimer_.stop();
  }
}

void EngineClient::losePatience() {
  const auto wanted = [](const Lane& lane) { return lane.inFlight && !lane.abandoned; };
  if (std::any_of(lanes_.cbegin(), lanes_.cend(), wanted)) {
    // It may be busy with another lane's request, behind which the cancelled one waits for its turn.
    patienceTimer_.start(patience_);
  } else {
    died(tr("It went on with a cancelled request for too long."));
  }
}

void EngineClient::died(const QString& why) {
  for (QTimer* timer : {&handshakeTimer_, &patienceTimer_}) timer->stop();
  endProcess();
  const qint64 now = QDateTime::currentMSecsSinceEpoch();
  deaths_.append(now);
  while (now - deaths_.first() > kDeathWindowMs) deaths_.removeFirst();
  const QString lastWords = QString::fromUtf8(log_).trimmed().section(QLatin1Char('\n'), -1);
  const QString detail = lastWords.isEmpty() ? why : tr("%1 Its last words: %2").arg(why, lastWords);
  const bool hopeless = deaths_.size() >= kDeathsInARow;
  failure_ = hopeless ? "engine_unstable" : "engine_crashed";
  setState(hopeless ? State::Failed : State::Crashed, detail);
  failAll(failure_, detail.toStdString());
  if (!hopeless) restartTimer_.start(kRestartMs);
}

void EngineClient::failAll(const std::string& code, const std::string& detail) {
  QHash<QString, Lane> failed;
  failed.swap(lanes_);
  const Error error(code, detail);
  for (Lane& lane : failed)
    for (std::optional<Sent>* sent : {&lane.inFlight, &lane.waiting}) {
      if (*sent && !(*sent)->call->ended_) (*sent)->call->takeFailure(error);
      finish(*sent);
    }
}

}  // namespace effnet

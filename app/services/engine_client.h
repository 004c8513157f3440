#pragma once

#include "app/services/engine_call.h"
#include "app/services/engine_command.h"
#include "core/protocol/answers.h"
#include "core/protocol/framing.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <chrono>
#include <cstdint>
#include <optional>

namespace effnet {

/// Hides the engine's process: starts it, sends requests, hands out replies, survives its crash. Nothing here
/// blocks.
///
/// Requests are grouped in lanes ("look", "open", …). A lane has one request in flight and one waiting; a
/// newer request replaces the waiting one and cancels the one in flight, whose reply is then dropped.
class EngineClient : public QObject {
  Q_OBJECT

 public:
  enum class State { NotStarted, Starting, Ready, Failed, Crashed };
  Q_ENUM(State)

  explicit EngineClient(EngineCommand command, QObject* parent = nullptr);
  ~EngineClient() override;

  State state() const { return state_; }

  /// Why the last engine failed or crashed, as an error's code.
  const std::string& failure() const { return failure_; }

  /// Whether a request is being answered.
  bool isWorking() const;

  /// Whether an answer is still to come, the engine's first one included.
  bool busy() const;

  /// The methods of the requests that other lanes than this one wait for.
  QStringList methodsBeside(const QString& lane) const;
  const EngineCommand& command() const { return command_; }
  const EngineInfo& info() const { return info_; }

  /// The last lines of the engine's stderr, for 'Copy details'.
  QString log() const { return QString::fromUtf8(log_); }

  /// Starts the engine, again after a failure. Requests do so by themselves.
  void start();

  /// Ends the engine that runs, with all it holds, and starts it anew.
  void restart();

  /// Ends the engine that runs and uses another one from now on.
  void setCommand(const EngineCommand& command);

  /// Sends a request, or keeps it until the engine is ready and the lane free.
  template <class Request>
  EngineCallOf<Request>* call(const QString& lane, const Request& request,
                              const QByteArray& attachment = {}) {
    auto* made = new EngineCallOf<Request>(*this, lane, request);
    enqueue(made, encode(request), attachment);
    return made;
  }

  /// Sends a request whose answer nobody waits for: no lane, nothing replaces it. An engine that is not ready
  /// has nothing that it could be about.
  template <class Request>
  void tell(const Request& request) {
    tell(Request::kMethod, encode(request));
  }

  /// Ends the lane's requests; no handler of theirs is called.
  void cancel(const QString& lane);

  /// How long an engine that was asked for a sign of life may take before it is called silent, and before it
  /// is ended. Ten times as long for one behind a network.
  void setSilence(std::chrono::milliseconds noted, std::chrono::milliseconds ended) {
    silenceNoted_ = noted;
    silenceEnded_ = ended;
  }

  /// How long a cancelled request may hold up its lane before the engine counts as hung and is restarted.
  void setPatience(std::chrono::milliseconds patience) { patience_ = patience; }

 Q_SIGNALS:
  /// `detail` says why, in the system's words, for Failed and Crashed.
  void stateChanged(effnet::EngineClient::State state, const QString& detail);
  /// A fresh engine: models have to be opened again.
  void ready(const effnet::EngineInfo& info);
  /// The engine says nothing although it is alive (true), or speaks again. Calls go on; an engine that stays
  /// silent is ended, and they with it.
  void silent(bool is);
  /// The engine is done with a request of the lane, with a cancelled one, too.
  void answered(const QString& lane);

 private:
  friend class EngineCall;

  struct Sent {
    std::int64_t id = 0;
    EngineCall* call = nullptr;
    Json params = {};
    QByteArray attachment = {};
  };
  struct Lane {
    std::optional<Sent> inFlight;
    bool abandoned = false;
    std::optional<Sent> waiting;
  };

  void enqueue(EngineCall* call, Json params, const QByteArray& attachment);
  void drop(const EngineCall& call);
  void tell(const std::string& method, Json params);
  void setState(State state, const QString& detail = {});
  void connectProcess();
  void endProcess();
  void handshake();
  void readMessages();
  void readLog();
  void take(const Message& message);
  void takeReply(const Json& body);
  void takeNotification(const Json& body);
  void takeHandshake(const Json& body);
  void dispatch(Lane& lane);
  void write(const std::string& wire);
  void deliver(EngineCall& call, const Json& body);
  void takeBack(const EngineCall& call, const Json& result);
  static void finish(std::optional<Sent>& sent);
  void abandon(Lane& lane);
  void restartPatience();
  void losePatience();
  void feelPulse();
  void hear();
  void died(const QString& why);
  void failAll(const std::string& code, const std::string& detail);

  EngineCommand command_;
  State state_ = State::NotStarted;
  QProcess* process_ = nullptr;
  MessageReader reader_;
  EngineInfo info_;
  std::string failure_;
  QByteArray log_;
  QHash<QString, Lane> lanes_;
  QTimer handshakeTimer_;
  QTimer patienceTimer_;
  QTimer restartTimer_;
  QTimer pulse_;  ///< while an answer is waited for
  QElapsedTimer heard_;
  QElapsedTimer asked_;  ///< for a sign of life; invalid: not asked
  bool silent_ = false;
  bool hasPulse_ = false;  ///< the engine answers `$/ping`
  std::int64_t pulseId_ = 0;
  std::chrono::milliseconds silenceNoted_{1'000};
  std::chrono::milliseconds silenceEnded_{15'000};
  std::chrono::milliseconds patience_{30'000};
  QList<qint64> deaths_;  ///< when, in milliseconds, of the last crashes
  std::int64_t lastId_ = 0;
  std::int64_t handshakeId_ = 0;
};

}  // namespace effnet

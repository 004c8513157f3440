#pragma once

#include "core/base/error.h"
#include "core/protocol/message.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace effnet {

class EngineClient;

/// A request to another process on its way, for whoever shows how far it is and lets a person end it. Belongs
/// to the client and deletes itself once it has ended.
class EngineCall : public QObject {
  Q_OBJECT

 public:
  const QString& lane() const { return lane_; }
  const std::string& method() const { return method_; }

  /// Ends it quietly: neither its result nor its failure is told any more.
  void cancel();

 Q_SIGNALS:
  void progressed(double done, double total, double secondsLeft);
  /// Once, however it ends: answered, failed, cancelled, or replaced by a newer one of its lane.
  void ended();

 protected:
  EngineCall(EngineClient& client, QString lane, std::string method);

  /// False where nobody wanted to know, or it is not understood (which is a failure).
  virtual bool takeResult(const Json& result) = 0;
  virtual void takeFailure(const Error& error) = 0;
  virtual bool takePart(const Json& part) = 0;

  /// The request, as method and parameters, that takes back what a result stands for.
  virtual std::optional<std::pair<std::string, Json>> undo(const Json& result) const = 0;

 private:
  friend class EngineClient;

  void end();

  EngineClient& client_;
  QString lane_;
  std::string method_;
  bool ended_ = false;
};

/// What a request's reply comes in, where it does so in parts.
template <class Request>
struct PartOf {
  using Type = Done;
};
template <class Request>
requires requires {
  typename Request::Part;
}
struct PartOf<Request> {
  using Type = typename Request::Part;
};

/// With the types of a request: what it gives, in parts where it does so, or why it fails. Each handler is
/// called only while its context lives, and never before the caller has returned to the event loop. An answer
/// that is not understood is a failure.
template <class Request>
class EngineCallOf : public EngineCall {
 public:
  using Reply = typename Request::Reply;
  using Part = typename PartOf<Request>::Type;

  EngineCallOf(EngineClient& client, const QString& lane, const Request& request)
      : EngineCall(client, lane, std::string(request.kMethod)) {}

  EngineCallOf* then(QObject* context, std::function<void(const Reply&)> handler) {
    result_ = {context, std::move(handler)};
    return this;
  }
  EngineCallOf* otherwise(QObject* context, std::function<void(const Error&)> handler) {
    failure_ = {context, std::move(handler)};
    return this;
  }
  EngineCallOf* inParts(QObject* context, std::function<void(const Part&)> handler) {
    part_ = {context, [handler](const Json& json) { handler(decodeAnswer<Part>(json)); }};
    return this;
  }

 protected:
  bool takeResult(const Json& json) override {
    std::optional<Reply> reply;
    return understood([&] { reply = decodeAnswer<Reply>(json); }) && result_(*reply);
  }
  bool takePart(const Json& json) override {
    return understood([&] { part_(json); });
  }
  void takeFailure(const Error& error) override { failure_(error); }

  std::optional<std::pair<std::string, Json>> undo(const Json& result) const override {
    if constexpr (requires { typename Request::Undo; }) try {
        using Undo = typename Request::Undo;
        return std::pair(std::string(Undo::kMethod), encode(decodeAnswer<Undo>(result)));
      } catch (const Error&) {
      }
    return std::nullopt;
  }

 private:
  template <class Read>
  bool understood(Read read) {
    try {
      read();
      return true;
    } catch (const Error& error) {
      takeFailure(error);
      return false;
    }
  }

  template <class Value>
  struct Listener {
    QPointer<QObject> context;
    std::function<void(const Value&)> handler;

    bool operator()(const Value& value) const {
      if (context.isNull() || !handler) return false;
      handler(value);
      return true;
    }
  };

  Listener<Reply> result_;
  Listener<Error> failure_;
  Listener<Json> part_;
};

}  // namespace effnet

#pragma once

#include "core/protocol/framing.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace effnet {

/// What a request's handler may use while it works.
struct RequestContext {
  std::stop_token stop;                       ///< set by $/cancelRequest and at the end of input
  std::function<void(Json fields)> progress;  ///< sends `progress` with the request's id; throttled
  std::function<void(Json fields)> partial;   ///< sends `partial` with the request's id
};

/// Long requests have a thread of their own: a photograph is answered while a folder is still evaluated.
/// Within a lane requests keep their order.
enum class ServerLane { Quick, Long };

/// The engine's side of the protocol (core/protocol/methods.h): reads requests on the calling thread and
/// answers them on one thread a lane, so that a cancellation is seen while a request is worked on.
class Server {
 public:
  using Handler =
      std::function<Json(const Json& params, const std::string& attachment, const RequestContext&)>;
  using Discard = std::function<void(const Json& result)>;

  /// Reads from one descriptor and writes to another; neither is closed.
  Server(int input, int output);

  /// `discard` undoes what a result stands for, of a request that was cancelled before it could be answered:
  /// a network that was opened would otherwise stay, its handle known to nobody.
  void handle(std::string method, Handler handler, ServerLane lane = ServerLane::Quick, Discard discard = {});

  /// Runs before the first request, on each thread that answers.
  void prepare(std::function<void()> preparation) { preparation_ = std::move(preparation); }

  /// Until the input ends. Throws Error("bad_message") when the peer does not speak the protocol.
  void run();

 private:
  struct Pending {
    std::int64_t id = 0;
    std::string method;
    Json params;
    std::string attachment;
    std::stop_source stop;
  };

  struct Lane {
    std::deque<Pending> queue;
    std::optional<std::int64_t> currentId;
    std::stop_source currentStop;
  };
  struct Method {
    Handler handler;
    ServerLane lane = ServerLane::Quick;
    Discard discard;
  };

  Lane& laneOf(const std::string& method);
  void readAll();
  void receive(Message message);
  void cancel(const Json& id);
  void work(Lane& lane);
  void answer(Pending& request);
  Json call(Pending& request);
  void send(const Json& message);

  int input_;
  int output_;
  std::map<std::string, Method> methods_;
  std::function<void()> preparation_;

  std::mutex mutex_;  ///< of what follows
  std::condition_variable changed_;
  std::array<Lane, 2> lanes_;
  bool ended_ = false;

  std::mutex writing_;
};

}  // namespace effnet

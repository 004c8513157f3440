#pragma once

#include "core/protocol/framing.h"

#include <condition_variable>
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

/// The engine's side of the protocol (core/protocol/methods.h): reads requests on the calling thread, answers
/// them in their order on another one, so that a cancellation is seen while a request is worked on.
class Server {
 public:
  using Handler =
      std::function<Json(const Json& params, const std::string& attachment, const RequestContext&)>;

  /// Reads from one descriptor and writes to another; neither is closed.
  Server(int input, int output);

  void handle(std::string method, Handler handler);

  /// Runs before the first request, on the thread that answers.
  void prepare(std::function<void()> preparation) { preparation_ = std::move(preparation); }

  /// Until the input ends. Throws Error("bad_message") when the peer does not speak the protocol.
  void run();

 private:
  struct Pending {
    int id = 0;
    std::string method;
    Json params;
    std::string attachment;
    std::stop_source stop;
  };

  void readAll();
  void receive(Message message);
  void cancel(const Json& id);
  void work();
  void answer(Pending& request);
  Json call(Pending& request);
  void send(const Json& message);

  int input_;
  int output_;
  std::map<std::string, Handler> handlers_;
  std::function<void()> preparation_;

  std::mutex mutex_;  ///< of what follows
  std::condition_variable changed_;
  std::deque<Pending> queue_;
  std::optional<int> currentId_;
  std::stop_source currentStop_;
  bool ended_ = false;

  std::mutex writing_;
};

}  // namespace effnet

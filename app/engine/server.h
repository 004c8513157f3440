#pragma once

#include "core/protocol/framing.h"
#include "core/protocol/message.h"

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
#include <string_view>
#include <type_traits>

namespace effnet {

/// What a request's handler may use while it works.
struct RequestContext {
  std::string_view attachment;                    ///< the picture
  std::stop_token stop;                           ///< set by $/cancelRequest and at the end of input
  std::function<void(const Progress&)> progress;  ///< sends `progress` with the request's id; throttled
  std::function<void(const Json& part)> send;     ///< sends `partial` with the request's id

  template <class Part>
  void partial(const Part& part) const {
    send(encode(part));
  }
};

/// The types in a handler's signature.
template <class Handler>
struct HandlerTraits;
template <class Owner, class R, class Q>
struct HandlerTraits<R (Owner::*)(const Q&, const RequestContext&)> {
  using Request = Q;
  using Reply = R;
};
template <class Owner, class R, class Q>
struct HandlerTraits<R (Owner::*)(const Q&, const RequestContext&) const>
    : HandlerTraits<R (Owner::*)(const Q&, const RequestContext&)> {};

/// Long requests have a thread of their own: a photograph is answered while a folder is still evaluated.
/// Within a lane requests keep their order.
enum class ServerLane { Quick, Long };

/// The engine's side of the protocol (core/protocol/requests.h): reads requests on the calling thread and
/// answers them on one thread a lane, so that a cancellation is seen while a request is worked on.
class Server {
 public:
  /// Reads from one descriptor and writes to another; neither is closed.
  Server(int input, int output);

  /// A member function that answers a request, of which its types tell everything:
  /// `Reply explain(const Request&, const RequestContext&)`. `owner` must outlive the server's run.
  template <class Owner, class Handler>
  void on(Owner& owner, Handler handler, ServerLane lane = ServerLane::Quick) {
    using Request = typename HandlerTraits<Handler>::Request;
    static_assert(std::is_same_v<typename HandlerTraits<Handler>::Reply, typename Request::Reply>);
    Method& method = methods_[Request::kMethod];
    method.lane = lane;
    method.answer = [&owner, handler](const Json& params, const RequestContext& context) {
      return encode((owner.*handler)(decodeRequest<Request>(params), context));
    };
    if constexpr (requires { typename Request::Undo; }) method.undo = Request::Undo::kMethod;
  }

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
    std::function<Json(const Json& params, const RequestContext&)> answer;
    ServerLane lane = ServerLane::Quick;
    std::string undo = {};  ///< method that takes back what a result stands for
  };

  Lane& laneOf(const std::string& method);
  void readAll();
  void receive(Message message);
  void cancel(const Json& id);
  void work(Lane& lane);
  void answer(Pending& request);
  Json call(const Pending& request);
  void takeBack(const std::string& method, const Json& result);
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

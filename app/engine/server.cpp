#include "app/engine/server.h"

#include "core/base/error.h"
#include "core/base/system/memory.h"
#include "core/base/system/streams.h"
#include "core/protocol/image_requests.h"

#include <array>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace effnet {
namespace {

// A client that pipelines more than this many requests has lost count of its answers.
constexpr std::size_t kMostPending = 1024;
constexpr auto kProgressInterval = std::chrono::milliseconds(80);
/// Without a request for so long, an engine gives back what its answers left in the heap. Each of many in a
/// row would pay for it.
constexpr auto kRest = std::chrono::seconds(1);

/// Lets a notification through when the last one is old enough.
class Throttle {
 public:
  bool due() {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < kProgressInterval) return false;
    last_ = now;
    return true;
  }

 private:
  std::chrono::steady_clock::time_point last_{};
};

Json withId(std::int64_t id, const Json& fields) {
  Json params{{"id", id}};
  params.update(fields);
  return params;
}

}  // namespace

Server::Server(int input, int output) : input_(input), output_(output) {}

Server::Lane& Server::laneOf(const std::string& method) {
  const auto found = methods_.find(method);
  const ServerLane lane = found == methods_.end() ? ServerLane::Quick : found->second.lane;
  return lanes_[static_cast<std::size_t>(lane)];
}

void Server::run() {
  std::vector<std::jthread> workers;
  for (Lane& lane : lanes_) workers.emplace_back([this, &lane] { work(lane); });
  const auto finish = [this] {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    for (Lane& lane : lanes_) lane.currentStop.request_stop();
    changed_.notify_all();
  };
  try {
    readAll();
  } catch (...) {
    finish();
    throw;
  }
  finish();
}

void Server::readAll() {
  MessageReader reader;
  std::array<char, 1 << 16> buffer;
  while (true) {
    const std::ptrdiff_t count = readSome(input_, buffer);
    if (count <= 0) return;
    reader.append({buffer.data(), static_cast<std::size_t>(count)});
    while (std::optional<Message> message = reader.next()) receive(std::move(*message));
  }
}

void Server::receive(Message message) {
  const Json& body = message.body;
  if (!body.is_object() || !body.contains("method") || !body["method"].is_string())
    throw Error("bad_message", "a message is no request");
  Pending request;
  request.method = body["method"].get<std::string>();
  request.params = body.value("params", Json::object());
  if (request.method == CancelNotice::kMethod) {
    if (request.params.is_object()) cancel(request.params.value("id", Json()));
    return;
  }
  if (!body.contains("id")) return;  // an unknown notification asks for nothing
  if (!body["id"].is_number_integer()) throw Error("bad_message", "a request's id is no whole number");
  request.id = body["id"].get<std::int64_t>();
  if (request.method == PingRequest::kMethod) return send(makeResult(request.id, encode(Done{})));
  request.attachment = std::move(message.attachment);
  const std::lock_guard lock(mutex_);
  std::deque<Pending>& queue = laneOf(request.method).queue;
  if (queue.size() >= kMostPending) throw Error("bad_message", "too many requests wait for an answer");
  queue.push_back(std::move(request));
  changed_.notify_all();
}

void Server::cancel(const Json& id) {
  const std::lock_guard lock(mutex_);
  for (Lane& lane : lanes_) {
    if (lane.currentId && id == Json(*lane.currentId)) lane.currentStop.request_stop();
    for (Pending& request : lane.queue)
      if (id == Json(request.id)) request.stop.request_stop();
  }
}

void Server::work(Lane& lane) {
  if (preparation_) preparation_();
  std::unique_lock lock(mutex_);
  bool trimmed = true;
  while (true) {
    const auto due = [&] { return ended_ || !lane.queue.empty(); };
    if (!trimmed && !changed_.wait_for(lock, kRest, due)) {
      lock.unlock();
      trimHeap();
      lock.lock();
    }
    trimmed = true;
    changed_.wait(lock, due);
    if (ended_) return;
    Pending request = std::move(lane.queue.front());
    lane.queue.pop_front();
    lane.currentId = request.id;
    lane.currentStop = request.stop;
    lock.unlock();
    answer(request);
    lock.lock();
    lane.currentId.reset();
    trimmed = false;
  }
}

void Server::answer(Pending& request) {
  try {
    Json result = call(request);
    // A result that comes in spite of a cancellation is not wanted any more.
    if (request.stop.stop_requested()) {
      takeBack(request.method, result);
      throw Error("cancelled", "the request was cancelled");
    }
    send(makeResult(request.id, std::move(result)));
  } catch (const Error& error) {
    send(makeError(request.id, error.code(), error.detail()));
  } catch (const Json::exception& error) {
    send(makeError(request.id, "bad_request",
                   std::string("a parameter is missing or has the wrong type: ") + error.what()));
  } catch (const std::exception& error) {
    send(makeError(request.id, "internal", error.what()));
  }
}

/// A network that was opened for a request that was cancelled meanwhile would stay, its handle known to
/// nobody.
void Server::takeBack(const std::string& method, const Json& result) {
  if (const std::string& undo = methods_.at(method).undo; !undo.empty()) methods_.at(undo).answer(result, {});
}

Json Server::call(const Pending& request) {
  if (request.stop.stop_requested()) throw Error("cancelled", "the request was cancelled");
  const auto method = methods_.find(request.method);
  if (method == methods_.end())
    throw Error("unknown_method", "this engine does not know '" + request.method + "'");
  RequestContext context;
  context.attachment = request.attachment;
  context.stop = request.stop.get_token();
  context.progress = [this, id = request.id,
                      throttle = std::make_shared<Throttle>()](const Progress& progress) {
    if (throttle->due()) send(makeNotification(kProgress, withId(id, encode(progress))));
  };
  context.send = [this, id = request.id](const Json& part) {
    send(makeNotification(kPartial, withId(id, part)));
  };
  return method->second.answer(request.params, context);
}

void Server::send(const Json& message) {
  const std::string wire = encodeMessage(message);
  const std::lock_guard lock(writing_);
  // Where that fails, the peer is gone: the end of the input, which follows, ends the engine.
  writeAll(output_, wire);
}

}  // namespace effnet

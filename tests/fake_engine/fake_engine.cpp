#include "core/base/error.h"
#include "core/protocol/framing.h"
#include "core/protocol/requests.h"
#include "core/scaling/families.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <map>
#include <poll.h>
#include <set>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using effnet::Json;
using effnet::Message;

/// What the request's method names is how this engine behaves.
class FakeEngine {
 public:
  FakeEngine(int protocol, bool answersPing) : protocol_(protocol), answersPing_(answersPing) {}

  int run() {
    for (;;) {
      pollfd input{STDIN_FILENO, POLLIN, 0};
      poll(&input, 1, late_.empty() ? -1 : 5);
      if ((input.revents & (POLLIN | POLLHUP)) != 0 && !readInput()) return 0;
      sendDue();
    }
  }

 private:
  bool readInput() {
    char bytes[65536];
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) return false;
    reader_.append({bytes, static_cast<std::size_t>(count)});
    while (const auto message = reader_.next()) handle(*message);
    return true;
  }

  void handle(const Message& message) {
    const std::string method = message.body.value("method", "");
    const Json params = message.body.value("params", Json::object());
    const int id = message.body.value("id", 0);
    if (method == effnet::InitializeRequest::kMethod) {
      send(effnet::makeResult(id, Json{{"protocol", protocol_},
                                       {"version", "fake"},
                                       {"threads", 1},
                                       {"devices", Json::array({Json{{"id", "cpu"}, {"name", "none"}}})}}));
    } else if (method == effnet::PingRequest::kMethod) {
      send(answersPing_ ? effnet::makeResult(id, Json::object())
                        : effnet::makeError(id, "unknown_method", ""));
    } else if (method == effnet::OpenRequest::kMethod) {
      open(id, params);
    } else if (method == effnet::CloseRequest::kMethod) {
      open_.erase(params.value("model", 0));
      send(effnet::makeResult(id, Json::object()));
    } else if (method == effnet::FolderClassifyRequest::kMethod) {
      classify(id, effnet::decodeRequest<effnet::FolderClassifyRequest>(params));
    } else if (method == "open") {
      send(effnet::makeResult(id, Json{{"turn", open_.size()}}));
    } else if (method == effnet::CancelNotice::kMethod) {
      const int cancelled = params.value("id", 0);
      if (deaf_) return;
      if (late_.erase(cancelled) > 0) send(effnet::makeError(cancelled, "cancelled", "cancelled"));
    } else if (method == "echo") {
      send(effnet::makeResult(id, Json{{"params", params}, {"attachment", message.attachment.size()}}));
    } else if (method == "late") {
      late_[id] = {Clock::now() + std::chrono::milliseconds(params.value("ms", 100)), params};
    } else {
      misbehave(method, id);
    }
  }

  /// Answers late; a cancellation comes too late for it, as it may for an engine that is at it already.
  void open(int id, const Json& params) {
    const std::string source = params.value("source", "");
    if (source == "missing") return send(effnet::makeError(id, "file_missing", "there is no such file"));
    if (source == "crash") std::abort();
    open_.insert(++lastModel_);
    effnet::OpenedModel model;
    model.handle = lastModel_;
    model.name = source;
    model.network = effnet::familyBaseline("efficientnet");
    late_[id] = {Clock::now() + std::chrono::milliseconds(20), {}, effnet::encode(model)};
    deaf_ = true;
  }

  /// With the first network it crashes behind the first file.
  void classify(int id, const effnet::FolderClassifyRequest& request) {
    for (const std::string& file : request.files) {
      effnet::FolderClassifyPart part;
      part.answers.push_back({.file = file, .top = {{0, "x", 1, 1}}, .error = {}});
      Json fields{{"id", id}};
      fields.update(effnet::encode(part));
      send(effnet::makeNotification(effnet::kPartial, fields));
      if (request.model == 1) std::abort();
    }
    send(effnet::makeResult(id, effnet::encode(effnet::FolderClassifyReply{})));
  }

  void misbehave(const std::string& method, int id) {
    if (method == "crash") std::abort();
    if (method == "leave") std::exit(3);
    if (method == "freeze") std::raise(SIGSTOP);
    if (method == "garbage") write("HTTP/1.1 200 OK\nhello\r\n\r\n");
    if (method == "huge") write("Content-Length: 99999999999999\r\n\r\n");
    if (method == "no json") write("Content-Length: 5\r\n\r\n{{{{{");
    if (method == "refuse") send(effnet::makeError(id, "file_missing", "there is no such file"));
    if (method == "twice") {
      send(effnet::makeResult(id, Json{{"turn", 1}}));
      send(effnet::makeResult(id, Json{{"turn", 2}}));
    }
    if (method == "progress") {
      send(effnet::makeNotification(effnet::kProgress,
                                    Json{{"id", id}, {"done", 3}, {"total", 4}, {"seconds_left", 2}}));
      send(effnet::makeResult(id, Json::object()));
    }
    if (method == "talk") {
      for (int line = 0; line < 20000; ++line) std::cerr << "a line of the log, number " << line << '\n';
      send(effnet::makeResult(id, Json::object()));
    }
    // "deaf" falls through: no answer, whatever comes.
  }

  void sendDue() {
    const auto now = Clock::now();
    for (auto entry = late_.begin(); entry != late_.end();) {
      if (entry->second.due > now) {
        ++entry;
        continue;
      }
      const Late& late = entry->second;
      send(effnet::makeResult(entry->first,
                              late.result.is_null() ? Json{{"params", late.params}} : late.result));
      entry = late_.erase(entry);
    }
  }

  static void send(const Json& body) { write(effnet::encodeMessage(body)); }

  static void write(std::string_view bytes) {
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::cout.flush();
  }

  struct Late {
    Clock::time_point due;
    Json params;
    Json result = {};
  };

  int protocol_;
  bool answersPing_;
  bool deaf_ = false;  ///< to cancellations
  int lastModel_ = 0;
  std::set<int> open_;
  effnet::MessageReader reader_;
  std::map<int, Late> late_;
};

}  // namespace

int main(int argc, char** argv) {
  const std::string_view mood = argc > 1 ? argv[1] : "";
  if (mood == "dies") {
    std::cerr << "cannot load libtorch.so\n";
    return 127;
  }
  return FakeEngine(mood == "other-version" ? 2 : 1, mood == "pings").run();
}

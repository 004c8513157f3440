#include "core/base/error.h"
#include "core/protocol/framing.h"
#include "core/protocol/requests.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>
#include <poll.h>
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
  explicit FakeEngine(int protocol) : protocol_(protocol) {}

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
    } else if (method == effnet::CancelNotice::kMethod) {
      const int cancelled = params.value("id", 0);
      if (late_.erase(cancelled) > 0) send(effnet::makeError(cancelled, "cancelled", "cancelled"));
    } else if (method == "echo") {
      send(effnet::makeResult(id, Json{{"params", params}, {"attachment", message.attachment.size()}}));
    } else if (method == "late") {
      late_[id] = {Clock::now() + std::chrono::milliseconds(params.value("ms", 100)), params};
    } else {
      misbehave(method, id);
    }
  }

  void misbehave(const std::string& method, int id) {
    if (method == "crash") std::abort();
    if (method == "leave") std::exit(3);
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
      send(effnet::makeResult(entry->first, Json{{"params", entry->second.params}}));
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
  };

  int protocol_;
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
  return FakeEngine(mood == "other-version" ? 2 : 1).run();
}

#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>

namespace effnet {

/// An HTTP server on this machine's loopback: one connection after the other, each answered by the caller's
/// function from the request's head to the raw bytes of the answer; then the connection is closed.
class LocalServer {
 public:
  using Answer = std::function<std::string(const std::string& head)>;

  explicit LocalServer(Answer answer);
  ~LocalServer();
  LocalServer(const LocalServer&) = delete;
  LocalServer& operator=(const LocalServer&) = delete;

  std::string url(const std::string& path) const;
  int requests() const { return requests_; }

 private:
  void serve();

  Answer answer_;
  int socket_ = -1;
  int port_ = 0;
  std::atomic<int> requests_{0};
  std::jthread thread_;
};

/// A complete answer with this body.
std::string httpAnswer(const std::string& status, const std::string& body, const std::string& headers = "");

/// The number behind "Range: bytes=", or −1.
std::int64_t rangeStart(const std::string& head);

}  // namespace effnet

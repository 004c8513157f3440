#include "tests/catalog/local_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace effnet {

LocalServer::LocalServer(Answer answer)
    : answer_(std::move(answer)), socket_(socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* const plain = reinterpret_cast<sockaddr*>(&address);
  if (socket_ < 0 || bind(socket_, plain, length) != 0 || listen(socket_, 8) != 0 ||
      getsockname(socket_, plain, &length) != 0)
    throw std::runtime_error("no local server");
  port_ = ntohs(address.sin_port);
  thread_ = std::jthread([this] { serve(); });
}

LocalServer::~LocalServer() {
  shutdown(socket_, SHUT_RDWR);
  close(socket_);
}

std::string LocalServer::url(const std::string& path) const {
  return "http://127.0.0.1:" + std::to_string(port_) + path;
}

void LocalServer::serve() {
  for (;;) {
    const int client = accept(socket_, nullptr, nullptr);
    if (client < 0) return;
    std::string head;
    char buffer[4096];
    while (head.find("\r\n\r\n") == std::string::npos) {
      const ssize_t count = recv(client, buffer, sizeof buffer, 0);
      if (count <= 0) break;
      head.append(buffer, static_cast<std::size_t>(count));
    }
    ++requests_;
    const std::string answer = answer_(head);
    for (std::size_t sent = 0; sent < answer.size();) {
      const ssize_t count = send(client, answer.data() + sent, answer.size() - sent, MSG_NOSIGNAL);
      if (count <= 0) break;
      sent += static_cast<std::size_t>(count);
    }
    shutdown(client, SHUT_WR);
    close(client);
  }
}

std::string httpAnswer(const std::string& status, const std::string& body, const std::string& headers) {
  return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

std::int64_t rangeStart(const std::string& head) {
  const auto at = head.find("Range: bytes=");
  return at == std::string::npos ? -1 : std::stoll(head.substr(at + 13));
}

}  // namespace effnet

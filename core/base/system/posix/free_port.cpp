#include "core/base/error.h"
#include "core/base/system/posix/descriptor.h"
#include "core/base/system/process.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace effnet {

int freePort() {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const Descriptor descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (descriptor.value() < 0 || bind(descriptor.value(), any, size) != 0 ||
      getsockname(descriptor.value(), any, &size) != 0)
    throw Error("engine_failed",
                std::string("no port for the processes to meet at: ") + std::strerror(errno));
  return ntohs(address.sin_port);
}

}  // namespace effnet

#pragma once

#include "core/protocol/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace effnet {

/// One message of `effnet serve`: JSON-RPC 2.0 with raw bytes beside it.
struct Message {
  Json body;
  std::string attachment;
};

/// Wire form: "Content-Length: N\r\n[Attachment-Length: M\r\n]\r\n", N bytes of JSON, M raw bytes.
std::string encodeMessage(const Json& body, std::string_view attachment = {});

/// Takes bytes as they arrive and gives whole messages. A peer that sends anything but the wire form, or
/// lengths beyond the caps, is reported by Error("bad_message"); the stream cannot be resumed behind it.
class MessageReader {
 public:
  static constexpr std::size_t kMaxHeader = 4 * 1024;
  static constexpr std::size_t kMaxBody = 64 * 1024 * 1024;
  static constexpr std::size_t kMaxAttachment = std::size_t{1024} * 1024 * 1024;

  void append(std::string_view bytes) { buffer_.append(bytes); }
  std::optional<Message> next();

 private:
  std::string buffer_;
  std::size_t consumed_ = 0;
};

/// JSON-RPC envelopes.
Json makeRequest(std::int64_t id, std::string_view method, Json params);
Json makeNotification(std::string_view method, Json params);
Json makeResult(std::int64_t id, Json result);
Json makeError(std::int64_t id, std::string_view code,
               std::string_view detail);  ///< error.data = {"code","detail"}

}  // namespace effnet

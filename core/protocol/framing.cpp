#include "core/protocol/framing.h"

#include "core/base/error.h"
#include "core/protocol/json_text.h"

#include <charconv>

namespace effnet {
namespace {

struct Lengths {
  std::optional<std::size_t> body;
  std::size_t attachment = 0;
};

std::size_t parseLength(std::string_view text, std::size_t limit) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  std::size_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size() || text.empty())
    throw Error("bad_message", "a message's length is not a number");
  if (value > limit)
    throw Error("bad_message", "a message of " + std::to_string(value) + " bytes is beyond the limit");
  return value;
}

Lengths parseHeader(std::string_view header) {
  Lengths lengths;
  while (!header.empty()) {
    const std::size_t end = header.find("\r\n");
    const std::string_view line = header.substr(0, end);
    header.remove_prefix(end == std::string_view::npos ? header.size() : end + 2);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) throw Error("bad_message", "a message's header has no colon");
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = line.substr(colon + 1);
    if (name == "Content-Length") lengths.body = parseLength(value, MessageReader::kMaxBody);
    if (name == "Attachment-Length") lengths.attachment = parseLength(value, MessageReader::kMaxAttachment);
  }
  if (!lengths.body) throw Error("bad_message", "a message has no Content-Length");
  return lengths;
}

Json envelope() {
  return Json{{"jsonrpc", "2.0"}};
}

}  // namespace

std::string encodeMessage(const Json& body, std::string_view attachment) {
  // A file name that is no UTF-8 must not end the conversation.
  const std::string text = jsonText(body);
  std::string wire = "Content-Length: " + std::to_string(text.size()) + "\r\n";
  if (!attachment.empty()) wire += "Attachment-Length: " + std::to_string(attachment.size()) + "\r\n";
  wire += "\r\n";
  wire.reserve(wire.size() + text.size() + attachment.size());
  wire += text;
  wire += attachment;
  return wire;
}

std::optional<Message> MessageReader::next() {
  constexpr std::string_view kEnd = "\r\n\r\n";
  const std::string_view pending = std::string_view(buffer_).substr(consumed_);
  const std::size_t headerEnd = pending.substr(0, kMaxHeader).find(kEnd);
  if (headerEnd == std::string_view::npos) {
    if (pending.size() >= kMaxHeader) throw Error("bad_message", "a message's header does not end");
    return std::nullopt;
  }
  const Lengths lengths = parseHeader(pending.substr(0, headerEnd));
  const std::size_t start = headerEnd + kEnd.size();
  if (pending.size() < start + *lengths.body + lengths.attachment) return std::nullopt;

  Message message;
  message.body = parseJson(pending.substr(start, *lengths.body));
  if (message.body.is_discarded() || !message.body.is_object())
    throw Error("bad_message", "a message is not JSON");
  message.attachment = pending.substr(start + *lengths.body, lengths.attachment);
  consumed_ += start + *lengths.body + lengths.attachment;
  if (consumed_ == buffer_.size() || consumed_ > kMaxBody) {
    buffer_.erase(0, consumed_);
    consumed_ = 0;
  }
  return message;
}

Json makeRequest(std::int64_t id, std::string_view method, Json params) {
  Json message = envelope();
  message["id"] = id;
  message["method"] = method;
  message["params"] = std::move(params);
  return message;
}

Json makeNotification(std::string_view method, Json params) {
  Json message = envelope();
  message["method"] = method;
  message["params"] = std::move(params);
  return message;
}

Json makeResult(std::int64_t id, Json result) {
  Json message = envelope();
  message["id"] = id;
  message["result"] = std::move(result);
  return message;
}

Json makeError(std::int64_t id, std::string_view code, std::string_view detail) {
  Json message = envelope();
  message["id"] = id;
  message["error"] = {{"code", -32000}, {"message", detail}, {"data", {{"code", code}, {"detail", detail}}}};
  return message;
}

}  // namespace effnet

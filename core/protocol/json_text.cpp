#include "core/protocol/json_text.h"

namespace effnet {
namespace {

constexpr int kMostLevels = 64;

/// Counts brackets outside strings, without building anything. The text need not be JSON.
bool tooDeep(std::string_view text) {
  int level = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') ++i;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '[' || c == '{') {
      if (++level > kMostLevels) return true;
    } else if (c == ']' || c == '}') {
      --level;
    }
  }
  return false;
}

}  // namespace

Json parseJson(std::string_view text) {
  if (tooDeep(text)) return Json(Json::value_t::discarded);
  return Json::parse(text, nullptr, false);
}

std::string jsonText(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace effnet

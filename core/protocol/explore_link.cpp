#include "core/protocol/explore_link.h"

#include "core/base/error.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <cctype>

namespace effnet {
namespace {

constexpr std::string_view kScheme = "effnet:";
constexpr std::size_t kLongest = 1 << 16;

std::string encoded(const std::string& text) {
  constexpr char kHex[] = "0123456789ABCDEF";
  constexpr std::string_view kPlain = "-._~";
  std::string out;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte < 0x80 && (std::isalnum(byte) || kPlain.find(letter) != std::string_view::npos)) {
      out += letter;
    } else {
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
  return out;
}

int hexDigit(char letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
  return -1;
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
    if (high < 0 || low < 0) throw Error("bad_state", "the link has a '%' without two digits behind it");
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

/// Numbers, true, false and objects are JSON already; other values are words.
Json valueOf(const std::string& text) {
  const Json value = parseJson(text);
  return value.is_discarded() || value.is_null() ? Json(text) : value;
}

}  // namespace

std::string linkOf(const ExploreState& state) {
  Json json = toJson(state);
  const Json fresh = toJson(ExploreState{});
  std::string link(kScheme);
  link += "family=" + encoded(state.family);
  for (const auto& [key, value] : json.items()) {
    if (key == "family" || key == "effnet_state" || (fresh.contains(key) && fresh[key] == value)) continue;
    link += '&' + encoded(key) + '=' + encoded(value.is_string() ? value.get<std::string>() : value.dump());
  }
  return link;
}

bool isLink(std::string_view text) {
  return text.starts_with(kScheme);
}

ExploreState stateOfLink(std::string_view link) {
  if (!isLink(link)) throw Error("bad_state", "a link to a network begins with 'effnet:'");
  if (link.size() > kLongest) throw Error("bad_state", "the link is longer than one can be");
  link.remove_prefix(kScheme.size());
  Json json{{"effnet_state", 1}};
  while (!link.empty()) {
    const std::string_view field = link.substr(0, link.find('&'));
    link.remove_prefix(std::min(link.size(), field.size() + 1));
    const std::size_t equals = field.find('=');
    if (equals == std::string_view::npos || equals == 0)
      throw Error("bad_state", "the link's '" + std::string(field) + "' is no name=value");
    const std::string key = decoded(field.substr(0, equals));
    const std::string value = decoded(field.substr(equals + 1));
    if (key == "effnet_state") continue;
    // A family or a mode is a word, whatever it looks like.
    json[key] = key == "family" || key == "mode" || key == "convention" ? Json(value) : valueOf(value);
  }
  try {
    return exploreStateFromJson(json);
  } catch (const Json::exception&) {
    throw Error("bad_state", "a value of the link is of the wrong kind");
  }
}

}  // namespace effnet

#include "app/cli/translated.h"

#include "core/protocol/image_formats.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <vector>

namespace effnet {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

/// What the C library takes for messages: "vi_VN.UTF-8".
std::string localeOfMessages() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (std::string value = variable(name); !value.empty()) return value;
  return {};
}

bool takesUtf8(std::string locale) {
  const auto dot = locale.find('.');
  if (dot == std::string::npos) return true;
  std::erase(locale, '-');
  std::ranges::transform(locale, locale.begin(), [](unsigned char c) { return std::tolower(c); });
  return locale.find(".utf8") != std::string::npos;
}

/// The catalogue for "zh_CN.UTF-8", "zh" or "vi_VN@x"; a language of another script is another language.
std::string catalogueOf(std::string wanted) {
  wanted = wanted.substr(0, wanted.find_first_of(".@"));
  if (wanted == "zh" || wanted == "zh_SG") wanted = "zh_CN";
  const std::string base = wanted.substr(0, wanted.find('_'));
  for (const CatalogueText& each : catalogueTexts())
    if (each.language == wanted || each.language == base) return std::string(each.language);
  return {};
}

std::vector<std::string> wantedLanguages(const std::string& locale) {
  std::vector<std::string> wanted;
  std::string list = variable("LANGUAGE");
  for (std::size_t end = list.find(':'); !list.empty(); end = list.find(':')) {
    wanted.push_back(list.substr(0, end));
    list = end == std::string::npos ? std::string() : list.substr(end + 1);
  }
  std::erase(wanted, "");
  wanted.push_back(locale);
  return wanted;
}

std::string_view find(std::string_view key) {
  static const std::string language = languageOfComplaints();
  if (language.empty()) return {};
  for (const CatalogueText& each : catalogueTexts())
    if (each.language == language && each.key == key) return each.text;
  return {};
}

/// All at once: a value may hold a percent sign and a digit, too.
std::string filled(std::string_view text, const std::vector<std::string>& values) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t which =
        text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
    if (which < values.size()) {
      result += values[which];
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace

std::string languageOfComplaints() {
  const std::string locale = localeOfMessages();
  if (locale.empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C.") || !takesUtf8(locale))
    return {};
  for (const std::string& wanted : wantedLanguages(locale)) {
    if (wanted == "en" || wanted.starts_with("en_")) return {};
    if (std::string found = catalogueOf(wanted); !found.empty()) return found;
  }
  return {};
}

std::string translated(std::string_view source, std::initializer_list<std::string> values) {
  const std::string_view found = find(source);
  return filled(found.empty() ? source : found, values);
}

std::string translatedSentence(std::string_view code, const std::string& subject) {
  return filled(find(code), {subject, readableFormats()});
}

}  // namespace effnet

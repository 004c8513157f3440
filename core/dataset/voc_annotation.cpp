#include "core/dataset/voc_annotation.h"

#include "core/base/error.h"

#include <array>
#include <utility>

namespace effnet {
namespace {

constexpr std::size_t kDeepest = 32;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string withoutEntities(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
      {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}}};
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char next = text[i];
    for (const auto& [entity, character] : kEntities) {
      if (!text.substr(i).starts_with(entity)) continue;
      next = character;
      i += entity.size() - 1;
      break;
    }
    plain += next;
  }
  return plain;
}

class VocReader {
 public:
  VocAnnotation read(std::string_view xml) {
    while (!xml.empty()) {
      const std::size_t open = xml.find('<');
      text_ += xml.substr(0, open);
      if (open == std::string_view::npos) break;
      xml.remove_prefix(open);
      xml.remove_prefix(takeMarkup(xml));
    }
    if (!path_.empty()) fail("is cut off");
    return std::move(found_);
  }

 private:
  [[noreturn]] static void fail(const char* why) {
    throw Error("bad_data", std::string("the annotation ") + why);
  }

  /// Of the markup at the beginning of `xml`.
  std::size_t takeMarkup(std::string_view xml) {
    for (const auto& [begin, end] : {std::pair{"<!--", "-->"}, std::pair{"<?", "?>"}, std::pair{"<!", ">"}}) {
      if (xml.starts_with(begin)) return after(xml, end);
    }
    const std::size_t length = after(xml, ">");
    std::string_view tag = xml.substr(1, length - 2);
    if (tag.starts_with('/'))
      close(trimmed(tag.substr(1)));
    else
      open(tag);
    return length;
  }

  static std::size_t after(std::string_view xml, std::string_view end) {
    const std::size_t found = xml.find(end);
    if (found == std::string_view::npos) fail("is cut off");
    return found + end.size();
  }

  void open(std::string_view tag) {
    text_.clear();
    if (tag.ends_with('/')) return;
    if (path_.size() == kDeepest) fail("is nested too deep");
    path_.emplace_back(tag.substr(0, tag.find_first_of(" \t\r\n")));
  }

  void close(std::string_view name) {
    if (path_.empty() || path_.back() != name) fail("is not well nested");
    const std::string text = withoutEntities(trimmed(text_));
    const bool inObject = path_.size() == 3 && path_[1] == "object";
    if (inObject && name == "name") found_.objects.push_back(text);
    if (path_.size() == 2 && name == "filename") found_.filename = text.substr(text.find_last_of("/\\") + 1);
    text_.clear();
    path_.pop_back();
  }

  VocAnnotation found_;
  std::vector<std::string> path_;
  std::string text_;
};

}  // namespace

VocAnnotation parseVocAnnotation(std::string_view xml) {
  return VocReader().read(xml);
}

}  // namespace effnet

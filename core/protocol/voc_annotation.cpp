#include "core/protocol/voc_annotation.h"

#include "core/base/error.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <pugixml.hpp>

namespace effnet {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string textOf(const pugi::xml_node& node, const char* name) {
  return std::string(trimmed(node.child_value(name)));
}

double numberOf(const pugi::xml_node& node, const char* name) {
  const std::string text = textOf(node, name);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
  return whole ? value : std::numeric_limits<double>::quiet_NaN();
}

VocObject objectOf(const pugi::xml_node& node) {
  VocObject object{textOf(node, "name"), std::nullopt};
  if (const auto box = node.child("bndbox")) {
    const double left = numberOf(box, "xmin");
    const double top = numberOf(box, "ymin");
    object.box = PixelBox{left, top, numberOf(box, "xmax") - left, numberOf(box, "ymax") - top};
  }
  return object;
}

}  // namespace

VocAnnotation parseVocAnnotation(std::string_view xml) {
  pugi::xml_document document;
  const auto status = document.load_buffer(xml.data(), xml.size());
  if (!status)
    throw Error("bad_data", "the annotation is no XML: " + std::string(status.description()) + " at byte " +
                                std::to_string(status.offset));
  const auto annotation = document.child("annotation");
  if (!annotation) throw Error("bad_data", "it is no Pascal-VOC annotation");
  VocAnnotation found;
  const std::string filename = textOf(annotation, "filename");
  found.filename = filename.substr(filename.find_last_of("/\\") + 1);
  for (const auto& object : annotation.children("object")) found.objects.push_back(objectOf(object));
  return found;
}

}  // namespace effnet

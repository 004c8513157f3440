#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_event.h"
#include "core/protocol/value_fields.h"

namespace effnet {

/// Parts of answers that stand in JSON in a way of their own.

template <>
struct JsonOf<MapsField> {
  static Json write(const MapsField& field);
  static void read(const Json& json, MapsField field);
  static std::string type() { return "a list, each `{\"class\", \"map\": rows of numbers}`"; }
  static Json sample() { return Json::array({{{"class", 0}, {"map", {{0.5}}}}}); }
};

template <>
struct JsonOf<AnalysisField> {
  static Json write(const AnalysisField& field);
  static void read(const Json& json, AnalysisField field);
  static std::string type() { return "an analysis"; }
  static Json sample() { return {{"params", 0}, {"macs", 0}}; }
};

/// Warnings of a kind that this version does not know are left out.
template <>
struct JsonOf<std::vector<RunWarning>> {
  static Json write(const std::vector<RunWarning>& warnings) {
    Json list = Json::array();
    for (const RunWarning& each : warnings)
      list.push_back({{"code", wordOf(each.code)}, {"detail", each.detail}});
    return list;
  }
  static void read(const Json& json, std::vector<RunWarning>& warnings) {
    if (!json.is_array()) throw Error(kWrongType, type());
    for (const Json& each : json) {
      FieldReader reader(each, kBadField);
      std::string code;
      RunWarning warning;
      reader.required("code", code, "");
      reader.usual("detail", warning.detail, "");
      reader.finish(false);
      if (const auto known = fromWord<WarningCode>(code)) {
        warning.code = *known;
        warnings.push_back(warning);
      }
    }
  }
  static std::string type() { return "a list, each `{\"code\", \"detail\"}`"; }
  static Json sample() { return Json::array(); }
};

}  // namespace effnet

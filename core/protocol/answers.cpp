#include "core/protocol/answers.h"

#include "core/protocol/answer_fields.h"

#include <algorithm>
#include <charconv>

namespace effnet {
namespace {

/// The double that prints as the float does: 0.1f as 0.1, not as 0.10000000149.
double shortest(float value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  double result = value;
  std::from_chars(digits.data(), end, result);
  return result;
}

Json rowsOf(const ClassMap& map, int rows, int columns) {
  Json json = Json::array();
  auto value = map.values.begin();
  for (int row = 0; row < rows; ++row) {
    Json cells = Json::array();
    for (int column = 0; column < columns; ++column) cells.push_back(shortest(*value++));
    json.push_back(std::move(cells));
  }
  return json;
}

ClassMap mapFrom(const Json& json, int rows, int columns) {
  ClassMap map;
  FieldReader reader(json, kBadField);
  reader.required("class", map.index, "");
  std::vector<std::vector<float>> grid;
  reader.required("map", grid, "");
  const auto fits = [&](const std::vector<float>& row) {
    return row.size() == static_cast<std::size_t>(columns);
  };
  reader.require(grid.size() == static_cast<std::size_t>(rows) && std::ranges::all_of(grid, fits),
                 "map has not the grid's rows and columns");
  reader.finish(false);
  map.values.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
  for (const auto& row : grid) map.values.insert(map.values.end(), row.begin(), row.end());
  return map;
}

}  // namespace

Json JsonOf<MapsField>::write(const MapsField& field) {
  Json list = Json::array();
  for (const ClassMap& map : field.maps)
    list.push_back({{"class", map.index}, {"map", rowsOf(map, field.rows, field.columns)}});
  return list;
}

void JsonOf<MapsField>::read(const Json& json, MapsField field) {
  if (!json.is_array()) throw Error(kWrongType, type());
  if (field.rows < 1 || field.columns < 1) throw Error(kBadField, "they have no grid");
  field.maps.clear();
  for (std::size_t i = 0; i < json.size(); ++i) try {
      field.maps.push_back(mapFrom(json[i], field.rows, field.columns));
    } catch (const Error& error) {
      throwAt(i, error);
    }
}

Json JsonOf<AnalysisField>::write(const AnalysisField& field) {
  return field.whole.is_null() ? Json{{"params", field.params}, {"macs", field.macs}} : field.whole;
}

void JsonOf<AnalysisField>::read(const Json& json, AnalysisField field) {
  FieldReader reader(json, kBadField);
  reader.read("params", field.params);
  reader.read("macs", field.macs);
  reader.finish(false);
  field.whole = json;
}

const ClassMap* Explanation::mapOf(int index) const {
  const auto found =
      std::find_if(maps.begin(), maps.end(), [&](const ClassMap& map) { return map.index == index; });
  return found == maps.end() ? nullptr : &*found;
}

const ClassScore* Explanation::scoreOf(int index) const {
  for (const std::vector<ClassScore>* list : {&top, &asked})
    for (const ClassScore& score : *list)
      if (score.index == index) return &score;
  return nullptr;
}

Json mapRows(const Explanation& explanation, const ClassMap& map) {
  return rowsOf(map, explanation.rows, explanation.columns);
}

template struct Coded<EngineDevice>;
template struct Coded<EngineInfo>;
template struct Coded<AnsweringNotes>;
template struct Coded<OpenedModel>;
template struct Coded<ClassScore>;
template struct Coded<Explanation>;
template struct Coded<DatasetReport>;
template struct Coded<Done>;
template struct Coded<Progress>;
template struct Coded<CancelNotice>;

}  // namespace effnet

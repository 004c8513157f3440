#include "app/cli/description.h"

namespace effnet {
namespace {

Json describe(const CLI::Option& option) {
  Json names = Json::array();
  for (const std::string& name : option.get_snames()) names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) names.push_back("--" + name);
  if (names.empty()) names.push_back(option.get_name());
  Json json{{"names", names}, {"description", option.get_description()}, {"required", option.get_required()}};
  json["positional"] = option.get_positional();
  if (option.get_items_expected_max() > 0 && !option.get_type_name().empty())
    json["metavar"] = option.get_type_name();
  if (!option.get_default_str().empty()) json["default"] = option.get_default_str();
  return json;
}

}  // namespace

Json describe(const CLI::App& app) {
  Json json{{"name", app.get_name()}, {"description", app.get_description()}, {"footer", app.get_footer()}};
  json["options"] = Json::array();
  json["commands"] = Json::array();
  for (const CLI::Option* option : app.get_options())
    if (!option->get_group().empty()) json["options"].push_back(describe(*option));
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    if (!command->get_group().empty()) json["commands"].push_back(describe(*command));
  return json;
}

}  // namespace effnet

#include "app/cli/numbers.h"

#include "core/base/error.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

constexpr std::array<std::pair<std::string_view, double>, 13> kUnits{{{"", 1},
                                                                      {"k", 1e3},
                                                                      {"K", 1e3},
                                                                      {"M", 1e6},
                                                                      {"G", 1e9},
                                                                      {"B", 1e9},
                                                                      {"T", 1e12},
                                                                      {"KiB", 1024.0},
                                                                      {"MiB", 1048576.0},
                                                                      {"GiB", 1073741824.0},
                                                                      {"TiB", 1099511627776.0},
                                                                      {"MB", 1e6},
                                                                      {"GB", 1e9}}};

[[noreturn]] void refuse(std::string_view what, std::string_view text, const std::string& wanted) {
  throw Error("bad_value", std::string(what) + " '" + std::string(text) + "' is not " + wanted);
}

std::string shortest(double value) {
  char buffer[32];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
  return std::string(buffer, end);
}

int parseInteger(std::string_view text, std::string_view what, NumberRange range) {
  const double value = parseNumber(text, what, range);
  if (value != std::floor(value)) refuse(what, text, "a whole number");
  return static_cast<int>(value);
}

template <typename Target, typename Parse>
CLI::Option* addParsed(CLI::App& app, const std::string& name, Target& target, const std::string& help,
                       const char* type, Parse parse) {
  const std::string what = name.substr(name.rfind(',') + 1);
  return app
      .add_option_function<std::string>(
          name, [&target, what, parse](const std::string& text) { target = parse(text, what); }, help)
      ->type_name(type);
}

}  // namespace

double parseNumber(std::string_view text, std::string_view what, NumberRange range) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
    refuse(what, text, "a number");
  if (value < range.lowest || value > range.highest)
    refuse(what, text, "between " + shortest(range.lowest) + " and " + shortest(range.highest));
  return value;
}

std::int64_t parseCount(std::string_view text, std::string_view what) {
  constexpr double kMost = 1e18;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (error == std::errc() && std::isfinite(value))
    for (const auto& [name, factor] : kUnits)
      if (unit == name && value * factor >= 1 && value * factor <= kMost)
        return static_cast<std::int64_t>(std::floor(value * factor));
  refuse(what, text, "a positive number such as 400000000, 4e8, 0.4G or 24GiB");
}

CLI::Option* addNumber(CLI::App& app, const std::string& name, double& target, const std::string& help,
                       NumberRange range) {
  return addParsed(
      app, name, target, help, "NUMBER",
      [range](const std::string& text, const std::string& what) { return parseNumber(text, what, range); });
}

CLI::Option* addNumber(CLI::App& app, const std::string& name, std::optional<double>& target,
                       const std::string& help, NumberRange range) {
  return addParsed(
      app, name, target, help, "NUMBER",
      [range](const std::string& text, const std::string& what) { return parseNumber(text, what, range); });
}

CLI::Option* addInteger(CLI::App& app, const std::string& name, int& target, const std::string& help,
                        NumberRange range) {
  return addParsed(app, name, target, help, "N", [range](const std::string& text, const std::string& what) {
    return parseInteger(text, what, range);
  });
}

CLI::Option* addInteger(CLI::App& app, const std::string& name, std::optional<int>& target,
                        const std::string& help, NumberRange range) {
  return addParsed(app, name, target, help, "N", [range](const std::string& text, const std::string& what) {
    return parseInteger(text, what, range);
  });
}

CLI::Option* addCount(CLI::App& app, const std::string& name, std::optional<std::int64_t>& target,
                      const std::string& help) {
  return addParsed(app, name, target, help, "COUNT", parseCount);
}

}  // namespace effnet

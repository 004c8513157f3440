#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace effnet {

/// What a number on the command line may be; the whole word must be the number, and finite.
struct NumberRange {
  double lowest;
  double highest;
};

/// A decimal number within the range. Throws Error("bad_value") naming `what`.
double parseNumber(std::string_view text, std::string_view what, NumberRange range);

/// A count as people write it: "400000000", "4e8", "0.4G" (k, M, G, T by thousands), "24GiB" (KiB, MiB, GiB,
/// TiB by 1024). At least 1, at most 10^18. Throws Error("bad_value") naming `what`.
std::int64_t parseCount(std::string_view text, std::string_view what);

/// Options that refuse NaN, infinity, octal surprises and whatever is out of range, in one sentence.
CLI::Option* addNumber(CLI::App& app, const std::string& name, double& target, const std::string& help,
                       NumberRange range);
CLI::Option* addNumber(CLI::App& app, const std::string& name, std::optional<double>& target,
                       const std::string& help, NumberRange range);
CLI::Option* addInteger(CLI::App& app, const std::string& name, int& target, const std::string& help,
                        NumberRange range);
CLI::Option* addInteger(CLI::App& app, const std::string& name, std::optional<int>& target,
                        const std::string& help, NumberRange range);
CLI::Option* addCount(CLI::App& app, const std::string& name, std::optional<std::int64_t>& target,
                      const std::string& help);

}  // namespace effnet

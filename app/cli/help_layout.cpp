#include "app/cli/help_layout.h"

#include <array>
#include <string_view>
#include <utility>

namespace effnet {
namespace {

bool quiet = false;

constexpr char kNetwork[] = "Network";
constexpr char kWeights[] = "Weights and preprocessing";
constexpr char kMachine[] = "Where it runs";
constexpr char kOutput[] = "Output";

/// Options that several commands have, and their place in the help. All others stand before these.
constexpr std::pair<std::string_view, const char*> kGroups[] = {
    {"--model", kNetwork},   {"--family", kNetwork},     {"--depth", kNetwork},
    {"--width", kNetwork},   {"--resolution", kNetwork}, {"--phi", kNetwork},
    {"--mode", kNetwork},    {"--alpha", kNetwork},      {"--beta", kNetwork},
    {"--gamma", kNetwork},   {"--classes", kNetwork},    {"--state", kNetwork},
    {"--weights", kWeights}, {"--labels", kWeights},     {"--padding", kWeights},
    {"--bn-eps", kWeights},  {"--input-size", kWeights}, {"--resize", kWeights},
    {"--crop", kWeights},    {"--squash", kWeights},     {"--interpolation", kWeights},
    {"--mean", kWeights},    {"--std", kWeights},        {"--sigmoid", kWeights},
    {"--partial", kWeights}, {"--device", kMachine},     {"--threads", kMachine},
    {"--workers", kMachine}, {"--out", kOutput},         {"--to", kOutput},
    {"--csv", kOutput},      {"--report", kOutput},      {"--overlay", kOutput},
    {"--overlays", kOutput}, {"--raw", kOutput},         {"--json", kOutput},
    {"--quiet", kOutput}};

/// A command as one would type it; the manual's tour runs them.
constexpr std::pair<std::string_view, const char*> kExamples[] = {
    {"analyze", "effnet analyze --family efficientnet --phi 3"},
    {"fit", "effnet fit --family efficientnet --max-macs 0.6G"},
    {"follow", "effnet follow run"},
    {"stop", "effnet stop run --after-epoch"},
    {"pause", "effnet pause run"},
    {"queue", "effnet queue next --after run"},
    {"remote", "effnet remote gpu-box --data photos --weights b0.safetensors --out run"},
    {"report", "effnet report run --to report.pdf"},
    {"runs", "effnet runs ."},
    {"search", "effnet search --data photos --max-macs 0.3G --out found"},
    {"send", "effnet send gpu-box photos"},
    {"sweep",
     "effnet sweep --data photos --weights b0.safetensors --grid learning_rate=1e-3,1e-4 --out sweep"},
    {"classify", "effnet classify --weights builtin:shapes photo.jpg"},
    {"explain", "effnet explain --weights builtin:shapes --method gradcam --overlay map.png photo.jpg"},
    {"inspect", "effnet inspect b0.safetensors"},
    {"evaluate", "effnet evaluate --weights builtin:shapes --data shapes"},
    {"export", "effnet export --weights builtin:shapes --layout timm -o shapes.onnx"},
    {"quantize", "effnet quantize --weights builtin:shapes --data shapes -o shapes8.safetensors"},
    {"train", "effnet train --data photos --weights builtin:shapes --epochs 5 -o run"},
    {"label", "effnet label photographs --weights builtin:shapes --suggest 20"},
    {"recommend", "effnet recommend --data photos"},
    {"answer", "effnet answer --weights builtin:shapes --data photos"},
    {"compare", "effnet compare first.csv second.csv"},
    {"watch", "effnet watch incoming --weights builtin:shapes --csv answers.csv"},
    {"calibrate", "effnet calibrate --weights builtin:shapes --data shapes"},
    {"benchmark", "effnet benchmark --model efficientnet_b0 -j 1"},
    {"dataset", "effnet dataset shapes -o shapes"},
    {"dataset shapes", "effnet dataset shapes -o shapes --classes 3"},
    {"dataset inspect", "effnet dataset inspect shapes"},
    {"dataset audit", "effnet dataset audit --weights builtin:shapes --data shapes"},
    {"dataset map", "effnet dataset map --weights builtin:shapes --data shapes -o map.csv"},
    {"download", "effnet download --list"},
    {"serve", "ssh gpu-box effnet serve"},
    {"devices", "effnet devices"}};

/// "dataset inspect": a command below another, with its name before it.
std::string fullName(const CLI::App& command) {
  const CLI::App* above = command.get_parent();
  return above && above->get_parent() ? fullName(*above) + " " + command.get_name() : command.get_name();
}

void arrangeOne(CLI::App& command) {
  for (CLI::Option* option : command.get_options())
    for (const auto& [name, group] : kGroups)
      if (option->get_name() == name && !option->get_group().empty()) option->group(group);
  const std::string own = fullName(command);
  for (const auto& [name, example] : kExamples) {
    if (own != name) continue;
    const std::string before = command.get_footer();
    command.footer("Example:\n  " + std::string(example) + (before.empty() ? "" : "\n\n" + before));
  }
}

}  // namespace

void arrangeHelp(CLI::App& app) {
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    arrangeHelp(*command);
    if (command->get_help_ptr() == nullptr) continue;  // the engine has its options
    const bool hasOwn = command->get_option_no_throw("--quiet") != nullptr;
    if (!command->get_group().empty() && !hasOwn)
      command->add_flag_function(
          "-q,--quiet", [](std::int64_t) { quiet = true; }, "No remarks and no progress; errors stay");
    arrangeOne(*command);
  }
}

bool isQuiet() {
  return quiet;
}

}  // namespace effnet

// benchmark_fastpath MODEL [--size S] [--batch N] [--threads N] [--set avx2|avx512] [--runs N]
//                    [--features] [--profile | --serve] [--int8 | --turns]
// Times the fast path on a network with random weights and prints one JSON object. --profile prints each
// step's time instead; --serve is for fastpath.py: it prints "ready", then for each line N read from stdin
// the times of N runs. --int8 quantises the network first; --turns times both by turns, run by run, and
// prints the least and the median of each and the medians' ratio.
#include "core/base/error.h"
#include "core/fastpath/plan.h"
#include "core/quantize/quantizer.h"
#include "core/scaling/families.h"
#include "tests/fastpath/reference_network.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <string>

namespace {

using namespace effnet;
using namespace effnet::fastpath;

struct Options {
  std::string model;
  int size = 0;
  int batch = 1;
  int threads = 1;
  int runs = 30;
  bool features = false;
  bool profile = false;
  bool serve = false;
  bool int8 = false;
  bool turns = false;
  InstructionSet set = InstructionSet::Avx2;
};

InstructionSet setFromString(const std::string& word) {
  if (word == "portable") return InstructionSet::Portable;  // only for --int8
  return word == "avx2" ? InstructionSet::Avx2 : InstructionSet::Avx512;
}

Options parsed(int argc, char** argv) {
  Options options;
  options.set = bestInstructionSet().value_or(InstructionSet::Avx2);
  if (argc > 1) options.model = argv[1];
  options.size = publishedModel(options.model).resolution;
  for (int i = 2; i < argc; ++i) {
    const std::string name = argv[i];
    const auto value = [&] {
      return i + 1 < argc ? std::string(argv[++i]) : throw Error("bad_value", name + " wants a value");
    };
    if (name == "--size")
      options.size = std::stoi(value());
    else if (name == "--batch")
      options.batch = std::stoi(value());
    else if (name == "--threads")
      options.threads = std::stoi(value());
    else if (name == "--runs")
      options.runs = std::stoi(value());
    else if (name == "--set")
      options.set = setFromString(value());
    else if (name == "--features")
      options.features = true;
    else if (name == "--profile")
      options.profile = true;
    else if (name == "--serve")
      options.serve = true;
    else if (name == "--int8")
      options.int8 = true;
    else if (name == "--turns")
      options.turns = true;
    else
      throw Error("bad_value", "unknown option " + name);
  }
  return options;
}

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void serve(const std::function<void()>& run) {
  std::cout << "ready" << std::endl;
  for (int runs; std::cin >> runs && runs > 0;) {
    run();
    for (int i = 0; i < runs; ++i) std::cout << milliseconds(run) << ' ';
    std::cout << std::endl;
  }
}

void report(const Options& options, const Plan& plan, double buildMs, const std::function<void()>& run) {
  std::vector<double> times;
  for (int i = 0; i < options.runs; ++i) times.push_back(milliseconds(run));
  std::ranges::sort(times);
  std::cout << "{\"model\":\"" << options.model << "\",\"instructions\":\"" << toString(plan.instructionSet())
            << "\",\"build\":" << buildMs << ",\"min\":" << times.front()
            << ",\"median\":" << times[times.size() / 2] << ",\"p90\":" << times[times.size() * 9 / 10]
            << ",\"weight_bytes\":" << plan.weightBytes() << ",\"workspace_bytes\":" << plan.workspaceBytes()
            << "}\n";
}

/// The least time of each step over all runs.
void profile(const Options& options, Plan& plan, const std::vector<float>& images,
             std::vector<float>& logits) {
  auto least = plan.profile(images.data(), options.batch, options.size, logits.data());
  for (int i = 1; i < options.runs; ++i) {
    const auto times = plan.profile(images.data(), options.batch, options.size, logits.data());
    for (std::size_t s = 0; s < least.size(); ++s)
      least[s].seconds = std::min(least[s].seconds, times[s].seconds);
  }
  for (const auto& step : least) std::cout << step.seconds * 1e3 << " ms  " << step.name << '\n';
}

QuantizedNetwork quantizedOf(const ReferenceNetwork& network, int size) {
  std::vector<quantize::MapValues> pictures;
  pictures.push_back(
      quantize::MapValues::ofImages(randomValues(std::size_t{3} * size * size, 1, -2, 2), 1, size));
  const quantize::Quantizer quantizer(quantize::fold(network.network(), network.weights()), pictures,
                                      {.ranges = quantize::RangeMethod::MinMax, .equalize = false});
  return quantizer.assemble({});
}

void byTurns(const Options& options) {
  const ReferenceNetwork network(publishedModel(options.model));
  Plan floats(network.network(), network.weights(), options.set, options.threads);
  Plan bytes(quantizedOf(network, options.size), options.set, options.threads);
  const std::vector<float> images =
      randomValues(std::size_t{3} * options.batch * options.size * options.size, 1);
  std::vector<float> logits(static_cast<std::size_t>(options.batch) * floats.spec().classes);
  const auto time = [&](Plan& plan) {
    return milliseconds([&] { plan.run(images.data(), options.batch, options.size, logits.data()); });
  };
  std::vector<double> of32, of8;
  time(floats);
  time(bytes);
  for (int i = 0; i < options.runs; ++i) {
    of32.push_back(time(floats));
    of8.push_back(time(bytes));
  }
  std::ranges::sort(of32);
  std::ranges::sort(of8);
  const double median32 = of32[of32.size() / 2];
  const double median8 = of8[of8.size() / 2];
  std::cout << "{\"model\":\"" << options.model << "\",\"fp32\":{\"min\":" << of32.front()
            << ",\"median\":" << median32 << "},\"int8\":{\"min\":" << of8.front()
            << ",\"median\":" << median8 << "},\"ratio\":" << median8 / median32
            << ",\"ratio_of_least\":" << of8.front() / of32.front()
            << ",\"weight_bytes\":" << bytes.weightBytes() << "}\n";
}

/// The random network goes once its weights are packed, so that the process's memory is the plan's.
Plan planFor(const Options& options, double& buildMs) {
  const ReferenceNetwork network(publishedModel(options.model));
  std::optional<Plan> plan;
  std::optional<QuantizedNetwork> quantized;
  if (options.int8) quantized = quantizedOf(network, options.size);
  buildMs = milliseconds([&] {
    if (quantized)
      plan.emplace(*quantized, options.set, options.threads);
    else
      plan.emplace(network.network(), network.weights(), options.set, options.threads);
  });
  return std::move(*plan);
}

void benchmark(const Options& options) {
  if (options.turns) return byTurns(options);
  double buildMs = 0;
  Plan plan = planFor(options, buildMs);
  const std::vector<float> images =
      randomValues(std::size_t{3} * options.batch * options.size * options.size, 1);
  std::vector<float> logits(static_cast<std::size_t>(options.batch) * plan.spec().classes);
  const auto mapSize = static_cast<std::size_t>(plan.featureSize(options.size));
  std::vector<float> features(
      options.features ? options.batch * mapSize * mapSize * featureChannels(plan.spec()) : 0);
  const auto run = [&] {
    plan.run(images.data(), options.batch, options.size, logits.data(),
             options.features ? features.data() : nullptr);
  };
  run();
  if (options.profile)
    profile(options, plan, images, logits);
  else if (options.serve)
    serve(run);
  else
    report(options, plan, buildMs, run);
}

}  // namespace

int main(int argc, char** argv) try { benchmark(parsed(argc, argv)); } catch (const std::exception& failure) {
  std::cerr << "benchmark_fastpath: " << failure.what() << '\n';
  return 2;
}

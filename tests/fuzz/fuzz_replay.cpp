#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <new>
#include <random>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// What the fuzzers call, each under its own name (CMakeLists.txt).
#define EFFNET_TARGET(name) extern "C" int fuzz_##name(const unsigned char*, std::size_t)
EFFNET_TARGET(pickle);
EFFNET_TARGET(zip);
EFFNET_TARGET(tensor_file);
EFFNET_TARGET(quantized);
EFFNET_TARGET(message);
EFFNET_TARGET(state);
EFFNET_TARGET(run);
EFFNET_TARGET(search);
EFFNET_TARGET(labels);
EFFNET_TARGET(dataset);
EFFNET_TARGET(packed);
EFFNET_TARGET(tar);
EFFNET_TARGET(image);
#undef EFFNET_TARGET

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 400'000;
constexpr unsigned kMostSecondsEach = 60;  // for one input, on a busy machine

struct Target {
  const char* corpus;
  int (*run)(const unsigned char*, std::size_t);
};

constexpr std::array kTargets{Target{"pickle", fuzz_pickle},
                              Target{"zip", fuzz_zip},
                              Target{"safetensors", fuzz_tensor_file},
                              Target{"torch_zip", fuzz_tensor_file},
                              Target{"torch_legacy", fuzz_tensor_file},
                              Target{"quantized", fuzz_quantized},
                              Target{"message", fuzz_message},
                              Target{"state", fuzz_state},
                              Target{"run", fuzz_run},
                              Target{"search", fuzz_search},
                              Target{"labels", fuzz_labels},
                              Target{"dataset", fuzz_dataset},
                              Target{"packed", fuzz_packed},
                              Target{"tar", fuzz_tar},
                              Target{"image", fuzz_image}};

/// Seen by both processes: the input that is being read outlives the one that it ends.
struct Shared {
  std::uint64_t inputs;
  std::size_t size;
  unsigned char bytes[kMostBytes];
};

std::vector<std::string> readAll(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<std::string> contents;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    contents.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    contents.back().resize(std::min(contents.back().size(), kMostBytes));
  }
  return contents;
}

/// Changes valid files a little: enough to reach the checks behind their headers.
class Mutator {
 public:
  Mutator(const std::vector<std::string>& seeds, std::uint64_t seed) : seeds_(seeds), dice_(seed) {}

  std::string next() {
    std::string text = seeds_[below(seeds_.size())];
    for (std::size_t left = 1 + below(4); left > 0 && !text.empty(); --left) change(text);
    text.resize(std::min(text.size(), kMostBytes));
    return text;
  }

 private:
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(dice_() % count); }

  void change(std::string& text) {
    static constexpr std::array<const char*, 12> kWords{"-1",         "0",    "1e999", "99999999999999999999",
                                                        "2147483648", "null", "true",  "[[",
                                                        "{\"",        "\"\"", "../",   "\n"};
    static constexpr std::array<std::uint64_t, 8> kNumbers{
        0, 1, 0x7f, 0xff, 0x7fffffff, 0xffffffff, 0x7fffffffffffffff, 0xffffffffffffffff};
    const std::size_t at = below(text.size());
    const std::size_t length = 1 + below(std::min<std::size_t>(64, text.size() - at));
    switch (below(8)) {
      case 0:
        text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
      case 1:
        text[at] = static_cast<char>(dice_());
        break;
      case 2:
        text.resize(at);
        break;
      case 3:
        text.erase(at, length);
        break;
      case 4:
        text.insert(at, text.substr(at, length));
        break;
      case 5:
        text.replace(at, length, kWords[below(kWords.size())]);
        break;
      case 6: {
        const std::uint64_t number = kNumbers[below(kNumbers.size())];
        const std::size_t width = std::min(std::size_t{1} << below(4), text.size() - at);
        const bool swapped = below(2) == 0;
        for (std::size_t i = 0; i < width; ++i)
          text[at + i] = static_cast<char>(number >> (8 * (swapped ? width - 1 - i : i)));
        break;
      }
      default: {
        const std::string& other = seeds_[below(seeds_.size())];
        if (!other.empty()) text.replace(at, length, other.substr(below(other.size()), length));
      }
    }
  }

  const std::vector<std::string>& seeds_;
  std::mt19937_64 dice_;
};

void read(const Target& target, const std::string& input, Shared& shared) {
  std::ranges::copy(input, shared.bytes);
  shared.size = input.size();
  // A copy of its own size: a sanitizer sees what is read beyond its end.
  const std::vector<unsigned char> bytes(input.begin(), input.end());
  alarm(kMostSecondsEach);
  target.run(bytes.data(), bytes.size());
  ++shared.inputs;
}

/// The corpus as it is, then changed, for so long; in a process of its own.
[[noreturn]] void child(const Target& target, const fs::path& corpus, double seconds, std::uint64_t seed,
                        Shared& shared) {
  const std::vector<std::string> seeds = readAll(corpus);
  for (const std::string& each : seeds) read(target, each, shared);
  Mutator mutator(seeds, seed);
  const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  while (std::chrono::steady_clock::now() < end) read(target, mutator.next(), shared);
  std::exit(0);
}

/// Whether nothing was found.
bool replay(const Target& target, const fs::path& folder, double seconds, std::uint64_t seed,
            Shared& shared) {
  const fs::path corpus = folder / target.corpus;
  if (!fs::is_directory(corpus) || fs::is_empty(corpus)) {
    std::cout << target.corpus << ": no files in " << corpus.string() << std::endl;
    return false;
  }
  shared.inputs = 0;
  std::cout.flush();
  const pid_t process = fork();
  if (process == 0) child(target, corpus, seconds, seed, shared);
  int status = 0;
  if (process < 0 || waitpid(process, &status, 0) != process) return false;
  std::cout << target.corpus << ": " << shared.inputs << " inputs";
  if (status != 0) {
    const fs::path finding = folder / (std::string("finding-") + target.corpus);
    std::ofstream(finding, std::ios::binary)
        .write(reinterpret_cast<const char*>(shared.bytes), static_cast<std::streamsize>(shared.size));
    std::cout << ", then "
              << (WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                                      : "status " + std::to_string(WEXITSTATUS(status)))
              << ": " << finding.string();
  }
  std::cout << std::endl;
  return status == 0;
}

}  // namespace

/// fuzz_replay CORPUS [SECONDS [SEED [TARGET…]]]
int main(int argc, char** argv) {
  const std::vector<std::string> given(argv + 1, argv + argc);
  if (given.empty() || given[0] == "--help" || given[0] == "-h") {
    std::cout
        << "fuzz_replay CORPUS [SECONDS [SEED [TARGET...]]]: gives each fuzz target the files of its\n"
           "corpus (seeds.py, message_seeds), then changed ones for so many seconds (2). Needs no clang;\n"
           "the same seed (1) changes them alike. An input that ends it is left in CORPUS/finding-TARGET.\n";
    return given.empty() ? 2 : 0;
  }
  const double seconds = given.size() > 1 ? std::atof(given[1].c_str()) : 2;
  const std::uint64_t seed = given.size() > 2 ? std::strtoull(given[2].c_str(), nullptr, 10) : 1;
  void* page = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return 1;
  auto* shared = new (page) Shared;
  int found = 0;
  for (const Target& target : kTargets)
    if (given.size() < 4 || std::find(given.begin() + 3, given.end(), target.corpus) != given.end())
      found += !replay(target, given[0], seconds, seed, *shared);
  std::cout << (found == 0 ? "nothing found" : std::to_string(found) + " targets ended") << std::endl;
  return found == 0 ? 0 : 1;
}

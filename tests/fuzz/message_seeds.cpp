#include "core/protocol/answer_fields.h"
#include "core/protocol/field_description.h"
#include "core/protocol/framing.h"
#include "core/protocol/requests.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

void write(const std::filesystem::path& folder, std::string name, const effnet::Json& body) {
  std::ranges::replace(name, '/', '_');
  constexpr const char* kEvent =
      R"({"event":"step","time":"2026-01-01T00:00:00Z","step":1,"epoch":1,"loss":2.5,"learning_rate":0.1})";
  std::ofstream(folder / name, std::ios::binary) << effnet::encodeMessage(body, kEvent);
}

}  // namespace

/// message_seeds FOLDER: a message of every kind, with every field, for fuzz_message to start from.
int main(int argc, char** argv) {
  using namespace effnet;
  const std::string_view given = argc == 2 ? argv[1] : "--help";
  if (given == "--help" || given == "-h") {
    std::cout << "message_seeds FOLDER: a message of every kind, with every field\n";
    return argc == 2 ? 0 : 2;
  }
  const std::filesystem::path folder(given);
  std::filesystem::create_directories(folder);
  Requests::each([&]<class Request>() {
    write(folder, Request::kMethod,
          {{"id", 1}, {"method", Request::kMethod}, {"params", sampleOf<Request>()}});
    write(folder, std::string(Request::kMethod) + " reply",
          {{"id", 1}, {"result", sampleOf<typename Request::Reply>()}});
  });
  write(folder, "answers", sampleOf<FolderClassifyPart>());
  write(folder, "predictions", sampleOf<EvaluationPart>());
  write(folder, "config", JsonOf<TrainConfig>::sample());
  return 0;
}

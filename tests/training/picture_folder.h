#pragma once

#include "core/protocol/train_config.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace effnet {

/// A BMP of one colour with a little pattern that depends on `variant`.
inline void writePicture(const std::filesystem::path& file, int size, int red, int green, int blue,
                         int variant = 0) {
  const int row = (size * 3 + 3) / 4 * 4;
  const auto bytes = [](std::uint64_t value, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += static_cast<char>(i < 8 ? value >> (8 * i) & 0xFF : 0);
    return text;
  };
  const auto pixels = static_cast<std::uint32_t>(row * size);
  const auto side = static_cast<std::uint32_t>(size);
  std::string content = "BM" + bytes(54 + pixels, 4) + bytes(0, 4) + bytes(54, 4) + bytes(40, 4) +
                        bytes(side, 4) + bytes(side, 4) + bytes(1, 2) + bytes(24, 2) + bytes(0, 4) +
                        bytes(pixels, 4) + bytes(0, 16);
  for (int y = 0; y < size; ++y) {
    for (int i = 0; i < row; ++i) {
      const int base = i % 3 == 0 ? blue : i % 3 == 1 ? green : red;
      content += static_cast<char>((base + (i * 7 + y * 13 + variant * 29) % 40) & 0xFF);
    }
  }
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << content;
}

/// Two classes that differ in colour.
inline void writeTwoClasses(const std::filesystem::path& folder, int perClass) {
  for (int i = 0; i < perClass; ++i) {
    writePicture(folder / "cold" / (std::to_string(i) + ".bmp"), 40, 20, 40, 180, i);
    writePicture(folder / "warm" / (std::to_string(i) + ".bmp"), 40, 180, 40, 20, i);
  }
}

/// A network that trains in milliseconds.
inline NetworkSpec tinyNetwork(int classes = 2) {
  NetworkSpec spec;
  spec.family = "efficientnet";
  spec.name = "custom";
  spec.resolution = 32;
  spec.stemChannels = 8;
  spec.stages = {{Operator::MBConv, 3, 1, 1, 0.25, 8, 1},
                 {Operator::MBConv, 3, 2, 4, 0.25, 16, 2},
                 {Operator::MBConv, 5, 2, 6, 0.25, 24, 1}};
  spec.headChannels = 96;
  spec.classes = classes;
  return spec;
}

/// A run of a few seconds on writeTwoClasses.
inline TrainConfig quickConfig(const std::filesystem::path& data) {
  TrainConfig config = recipeDefaults("scratch");
  config.data = data.string();
  config.network = tinyNetwork();
  config.epochs = 3;
  config.batch = 8;
  config.warmupEpochs = 0.5;
  config.threads = 1;
  config.workers = 2;
  config.deterministic = true;
  config.device = "cpu";
  return config;
}

}  // namespace effnet

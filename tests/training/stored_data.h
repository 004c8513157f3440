#pragma once

#include "tests/training/picture_folder.h"
#include "tests/training/tar_writer.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace effnet {

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

/// Big-endian, as IDX headers have them.
inline std::string idxNumber(std::uint32_t value) {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) text += static_cast<char>(value >> shift & 0xFF);
  return text;
}

/// One record: planes of one colour, in which the first red value is `mark`.
inline std::string cifarRecord(const std::string& labels, int red, int green, int blue, int mark) {
  std::string record = labels;
  for (const int value : {red, green, blue}) record += std::string(32 * 32, static_cast<char>(value));
  record[labels.size()] = static_cast<char>(mark);
  return record;
}

/// Two classes, `count` pictures in data_batch_1.bin and two in test_batch.bin.
inline void writeCifar10(const std::filesystem::path& folder, int count) {
  std::string train;
  for (int i = 0; i < count; ++i) train += cifarRecord({static_cast<char>(i % 2 ? 7 : 3)}, 200, 100, 50, i);
  writeBytes(folder / "data_batch_1.bin", train);
  writeBytes(folder / "test_batch.bin",
             cifarRecord({3}, 200, 100, 50, 250) + cifarRecord({7}, 200, 100, 50, 251));
}

/// Fine labels 0 and 1 under one coarse label, with names.
inline void writeCifar100(const std::filesystem::path& folder, int count) {
  std::string train;
  for (int i = 0; i < count; ++i)
    train += cifarRecord({static_cast<char>(9), static_cast<char>(i % 2)}, 200, 100, 50, i);
  writeBytes(folder / "train.bin", train);
  writeBytes(folder / "fine_label_names.txt", "apple\nbear\n");
}

/// MNIST's files with pictures of 6 x 4: `count` to learn from, two to test. Labels 0, 1, 2.
inline void writeIdx(const std::filesystem::path& folder, int count) {
  const auto write = [&](const std::string& part, int pictures, int first) {
    const auto number = static_cast<std::uint32_t>(pictures);
    std::string images = idxNumber(0x803) + idxNumber(number) + idxNumber(6) + idxNumber(4);
    std::string labels = idxNumber(0x801) + idxNumber(number);
    for (int i = 0; i < pictures; ++i) {
      images += std::string(24, static_cast<char>(first + i));
      labels += static_cast<char>(i % 3);
    }
    writeBytes(folder / (part + "-images-idx3-ubyte"), images);
    writeBytes(folder / (part + "-labels-idx1-ubyte"), labels);
  };
  write("train", count, 10);
  write("t10k", 3, 200);
}

inline std::string vocXml(const std::string& picture, const std::string& objects) {
  return "<annotation><folder>x</folder><filename>" + picture + "</filename>" + objects + "</annotation>";
}

inline std::string vocObject(const std::string& name) {
  return "<object><name>" + name +
         "</name><bndbox><xmin>1</xmin></bndbox><part><name>head</name></part></object>";
}

/// cat and dog, `count` of each, and one picture with two boxes.
inline void writeVoc(const std::filesystem::path& folder, int count) {
  for (int i = 0; i < count; ++i) {
    for (const std::string name : {"cat", "dog"}) {
      const std::string stem = name + std::to_string(i);
      writePicture(folder / "JPEGImages" / (stem + ".bmp"), 12, 200, 100, 50, i);
      writeBytes(folder / "Annotations" / (stem + ".xml"), vocXml(stem + ".bmp", vocObject(name)));
    }
  }
  writeBytes(folder / "Annotations" / "two.xml", vocXml("cat0.bmp", vocObject("cat") + vocObject("dog")));
}

inline std::string bytesOfFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Shards with `count` pictures of each of two classes to learn from, two of each to validate with.
inline void writeShards(const std::filesystem::path& folder, int count) {
  const std::filesystem::path picture = folder / "scratch.bmp";
  const auto shard = [&](const char* name, int pictures, int first) {
    std::string bytes;
    for (int i = 0; i < 2 * pictures; ++i) {
      const std::string key = "part/" + std::to_string(first + i);
      writePicture(picture, 12, i % 2 ? 200 : 20, 100, 50, first + i);
      bytes += tarMember(key + ".bmp", bytesOfFile(picture));
      bytes += tarMember(key + ".cls", i % 2 ? "warm\n" : "cold\n");
      bytes += tarMember(key + ".json", "{}");
    }
    writeBytes(folder / name, bytes + tarEnd());
  };
  shard("train-000000.tar", count / 2, 0);
  shard("train-000001.tar", count - count / 2, 100);
  shard("val-000000.tar", 2, 200);
  std::filesystem::remove(picture);
}

/// Four pictures of each of two classes to learn from, one to validate, one to test.
inline void writeTable(const std::filesystem::path& folder) {
  std::string table = "label,path,split\r\n";
  for (int i = 0; i < 6; ++i) {
    const std::string split = i < 4 ? "train" : i == 4 ? "val" : "test";
    for (const std::string name : {"9", "10"}) {
      const std::string file = "pictures/" + name + "-" + std::to_string(i) + ".bmp";
      writePicture(folder / file, 12, 200, 100, 50, i);
      table += name + ",\"" + file + "\"," + split + "\r\n";
    }
  }
  writeBytes(folder / "labels.csv", table);
}

}  // namespace effnet

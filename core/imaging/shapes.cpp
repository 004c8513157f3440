#include "core/imaging/shapes.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/imaging/encode.h"
#include "core/imaging/shape_outlines.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <limits>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <sstream>
#include <string_view>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr int kSmallestSize = 32;
constexpr int kLargestSize = 1024;
constexpr int kMostPerClass = 9999;

/// Shapes are drawn this much larger and averaged down, which smooths their edges alike on every machine.
constexpr int kOversampling = 4;

// Shares of the picture's side, degrees and factors between which a shape varies: wide enough to need
// learning, narrow enough for a small network to learn from a hundred pictures a class.
constexpr double kSmallest = 0.4;
constexpr double kLargest = 0.65;
constexpr double kMargin = 0.03;
constexpr double kMostTurned = 25;
constexpr double kMostSquashed = 0.12;

// Shapes are lighter than their grounds, by at least so much luma: with edges of one direction a network from
// scratch learns from a thousand pictures what would take it ten thousand.
constexpr double kGroundMost = 150;
constexpr double kShapeLeast = 90;
constexpr double kContrast = 80;
constexpr double kGrain = 6;  ///< standard deviation of the noise over everything

double luma(const cv::Vec3d& color) {
  return 0.299 * color[0] + 0.587 * color[1] + 0.114 * color[2];
}

cv::Vec3d randomColor(double low, double high, Rng& random) {
  cv::Vec3d color;
  for (int c = 0; c < 3; ++c) color[c] = random.uniform(low, high);
  return color;
}

/// A colour lighter than the ground's; the lightest of many where none is by enough.
cv::Vec3d lighterColor(double groundLuma, Rng& random) {
  cv::Vec3d best;
  for (int attempt = 0; attempt < 60; ++attempt) {
    const cv::Vec3d color = randomColor(kShapeLeast, 255, random);
    if (luma(color) > luma(best)) best = color;
    if (luma(best) > groundLuma + kContrast) break;
  }
  return best;
}

/// Smooth noise in 0…1: a small random grid, enlarged.
cv::Mat cloudTexture(int size, int cells, Rng& random) {
  cv::Mat grid(cells, cells, CV_32F);
  for (float& value : cv::Mat_<float>(grid)) value = static_cast<float>(random.uniform());
  cv::Mat clouds;
  cv::resize(grid, clouds, {size, size}, 0, 0, cv::INTER_CUBIC);
  return clouds;
}

/// Soft parallel stripes in 0…1 at any angle.
cv::Mat stripeTexture(int size, Rng& random) {
  const double angle = random.uniform(0, std::numbers::pi);
  const double waves = 2 * std::numbers::pi * random.uniform(2, 8) / size;
  const double phase = random.uniform(0, 2 * std::numbers::pi);
  cv::Mat stripes(size, size, CV_32F);
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      const double along = x * std::cos(angle) + y * std::sin(angle);
      stripes.at<float>(y, x) = static_cast<float>(0.5 + 0.5 * std::sin(along * waves + phase));
    }
  }
  return stripes;
}

cv::Mat texture(int size, Rng& random) {
  switch (random.below(4)) {
    case 0:
      return cloudTexture(size, 4, random);
    case 1:
      return cloudTexture(size, size / 8, random);
    case 2:
      return stripeTexture(size, random);
    default:
      return (cloudTexture(size, 5, random) + stripeTexture(size, random)) / 2;
  }
}

/// Turned, squashed, and scaled so that the longer side of its bounding box is `extent` oversampled pixels.
Outline posed(const Outline& outline, double extent, Rng& random) {
  const double angle = random.uniform(-kMostTurned, kMostTurned) * std::numbers::pi / 180;
  const double squash = random.uniform(1 - kMostSquashed, 1 + kMostSquashed);
  const bool mirrored = random.chance(0.5);
  Outline result = outline;
  cv::Point2d low(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
  cv::Point2d high = -low;
  for (auto& line : result) {
    for (cv::Point2d& point : line) {
      const cv::Point2d squashed(mirrored ? -point.x * squash : point.x * squash, point.y);
      point = {squashed.x * std::cos(angle) - squashed.y * std::sin(angle),
               squashed.x * std::sin(angle) + squashed.y * std::cos(angle)};
      low = {std::min(low.x, point.x), std::min(low.y, point.y)};
      high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
  }
  const double scale = extent / std::max(high.x - low.x, high.y - low.y);
  for (auto& line : result) {
    for (cv::Point2d& point : line) point = (point - low) * scale;
  }
  return result;
}

/// How much of each pixel the shape covers, 0…1, somewhere within the picture.
cv::Mat coverage(const Outline& outline, int size, Rng& random) {
  const double side = static_cast<double>(size) * kOversampling;
  const Outline shape = posed(outline, random.uniform(kSmallest, kLargest) * side, random);
  double width = 0;
  double height = 0;
  for (const auto& line : shape) {
    for (const cv::Point2d& point : line) {
      width = std::max(width, point.x);
      height = std::max(height, point.y);
    }
  }
  const double margin = kMargin * side;
  const cv::Point2d place(random.uniform(margin, side - margin - width),
                          random.uniform(margin, side - margin - height));
  std::vector<std::vector<cv::Point>> lines;
  for (const auto& line : shape) {
    auto& pixels = lines.emplace_back();
    for (const cv::Point2d& point : line) pixels.emplace_back(cv::Point(point + place));
  }
  cv::Mat large = cv::Mat::zeros(size * kOversampling, size * kOversampling, CV_32F);
  cv::fillPoly(large, lines, cv::Scalar::all(1));
  cv::Mat covered;
  cv::resize(large, covered, {size, size}, 0, 0, cv::INTER_AREA);
  return covered;
}

void checkOptions(const ShapesOptions& options) {
  const auto check = [](std::string_view what, int value, int low, int high) {
    if (value >= low && value <= high) return;
    throw Error("bad_value", std::string(what) + " has to be between " + std::to_string(low) + " and " +
                                 std::to_string(high) + ", not " + std::to_string(value));
  };
  check("the number of classes", options.classes, 2, static_cast<int>(shapeClasses().size()));
  check("the number of pictures a class", options.perClass, 1, kMostPerClass);
  check("the size in pixels", options.size, kSmallestSize, kLargestSize);
  std::error_code error;
  if (fs::exists(options.out, error) && !fs::is_empty(options.out, error)) {
    throw Error("not_empty", options.out.string() + ": the folder for the new data set is not empty");
  }
}

void writePng(const fs::path& file, const cv::Mat& rgb) {
  const std::string encoded = encodePng(rgb);
  errno = 0;
  std::ofstream stream(file, std::ios::binary);
  stream.write(encoded.data(), static_cast<std::streamsize>(encoded.size()));
  if (stream.flush()) return;
  const int reason = errno;
  std::error_code ignored;
  stream.close();
  fs::remove(file, ignored);  // half a picture is none
  throw Error("write_failed",
              "cannot write " + file.string() + ": " + std::generic_category().message(reason));
}

void makeFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Error("write_failed", folder.string() + ": " + error.message());
}

std::string fileName(int number) {
  char name[16];
  std::snprintf(name, sizeof name, "%04d.png", number);
  return name;
}

}  // namespace

const std::vector<std::string>& shapeNames() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names;
    for (const ShapeClass& shape : shapeClasses()) names.push_back(shape.name);
    return names;
  }();
  return kNames;
}

ShapePicture drawShape(int label, int size, Rng& random) {
  const cv::Vec3d ground = randomColor(0, kGroundMost, random);
  const cv::Vec3d pattern = ground + (randomColor(0, kGroundMost, random) - ground) * 0.6;
  const cv::Vec3d fill = lighterColor(std::max(luma(ground), luma(pattern)), random);
  const cv::Mat weave = texture(size, random);
  const cv::Mat covered = coverage(shapeClasses().at(static_cast<std::size_t>(label)).outline, size, random);

  ShapePicture picture;
  picture.rgb.create(size, size, CV_8UC3);
  cv::Point low(size, size);
  cv::Point high(-1, -1);
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      const auto share = static_cast<double>(covered.at<float>(y, x));
      const cv::Vec3d behind = ground + (pattern - ground) * static_cast<double>(weave.at<float>(y, x));
      const cv::Vec3d color = behind + (fill - behind) * share;
      for (int c = 0; c < 3; ++c) {
        picture.rgb.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>(color[c] + kGrain * random.normal());
      }
      if (share < 0.5) continue;
      low = {std::min(low.x, x), std::min(low.y, y)};
      high = {std::max(high.x, x), std::max(high.y, y)};
    }
  }
  picture.box = {low, high + cv::Point(1, 1)};
  return picture;
}

void generateShapes(const ShapesOptions& options, const std::function<void(int done, int total)>& progress) {
  checkOptions(options);
  const int total = options.classes * options.perClass;
  int done = 0;
  std::ostringstream boxes;
  boxes << "path,label,x,y,width,height\n";
  for (int label = 0; label < options.classes; ++label) {
    const std::string& name = shapeNames()[static_cast<std::size_t>(label)];
    makeFolder(options.out / name);
    for (int number = 0; number < options.perClass; ++number) {
      if (options.stop.stop_requested()) return;
      Rng random(options.seed, static_cast<std::uint64_t>(label), static_cast<std::uint64_t>(number));
      const ShapePicture picture = drawShape(label, options.size, random);
      const std::string path = name + "/" + fileName(number + 1);
      writePng(options.out / path, picture.rgb);
      const cv::Rect& box = picture.box;
      boxes << path << ',' << name << ',' << box.x << ',' << box.y << ',' << box.width << ',' << box.height
            << '\n';
      if (progress) progress(++done, total);
    }
  }
  writeFileAtomically(options.out / "boxes.csv", boxes.str());
}

}  // namespace effnet

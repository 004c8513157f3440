#include "core/inference/road.h"

#include "core/base/rng.h"

#include <array>
#include <cstdint>
#include <vector>

namespace effnet {
namespace {

constexpr int kMostRounds = 1000;
constexpr double kTolerance = 1e-4;  // of the residual's norm, relative to the right-hand side's

struct Neighbour {
  int y;
  int x;
  float weight;
};
constexpr float kStraight = 1.0F / 6;
constexpr float kDiagonal = 1.0F / 12;
constexpr std::array<Neighbour, 8> kNeighbours{{{-1, -1, kDiagonal},
                                                {-1, 0, kStraight},
                                                {-1, 1, kDiagonal},
                                                {0, -1, kStraight},
                                                {0, 1, kStraight},
                                                {1, -1, kDiagonal},
                                                {1, 0, kStraight},
                                                {1, 1, kDiagonal}}};

/// The equations of the pixels that were removed: Σ weights · x − Σ weight · neighbour = known neighbours.
/// The matrix is symmetric and positive definite, so conjugate gradients solve it.
class Imputation {
 public:
  Imputation(const bool* removed, int rows, int columns)
      : unknown_(static_cast<std::size_t>(rows * columns), -1) {
    for (int at = 0; at < rows * columns; ++at) {
      if (!removed[at]) continue;
      unknown_[static_cast<std::size_t>(at)] = static_cast<int>(pixels_.size());
      pixels_.push_back(at);
    }
    for (const int pixel : pixels_) addEquation(pixel / columns, pixel % columns, rows, columns);
  }

  /// Fills one channel in.
  void fill(float* channel) const {
    const std::size_t count = pixels_.size();
    std::vector<float> solution(count);
    std::vector<float> residual(count);
    for (std::size_t i = 0; i < count; ++i)
      for (const Link& link : links_[i])
        if (link.unknown < 0) residual[i] += link.weight * channel[link.pixel];
    solve(solution, residual);
    for (std::size_t i = 0; i < count; ++i) channel[pixels_[i]] = solution[i];
  }

  const std::vector<int>& pixels() const { return pixels_; }

 private:
  struct Link {
    int unknown;  ///< index of the neighbour among the unknowns, −1 for a pixel that was kept
    int pixel;
    float weight;
  };
  struct Equation {
    std::array<Link, 8> links;
    int count = 0;
    const Link* begin() const { return links.data(); }
    const Link* end() const { return links.data() + count; }
  };

  void addEquation(int y, int x, int rows, int columns) {
    Equation equation;
    float sum = 0;
    for (const Neighbour& step : kNeighbours) {
      const int row = y + step.y;
      const int column = x + step.x;
      if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
      const int pixel = row * columns + column;
      equation.links[static_cast<std::size_t>(equation.count++)] = {unknown_[static_cast<std::size_t>(pixel)],
                                                                    pixel, step.weight};
      sum += step.weight;
    }
    links_.push_back(equation);
    diagonal_.push_back(sum);
  }

  void multiply(const std::vector<float>& in, std::vector<float>& out) const {
    for (std::size_t i = 0; i < in.size(); ++i) {
      float sum = diagonal_[i] * in[i];
      for (const Link& link : links_[i])
        if (link.unknown >= 0) sum -= link.weight * in[static_cast<std::size_t>(link.unknown)];
      out[i] = sum;
    }
  }

  static double dot(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * b[i];
    return sum;
  }

  /// From zero; `residual` begins as the right-hand side.
  void solve(std::vector<float>& solution, std::vector<float>& residual) const {
    std::vector<float> direction = residual;
    std::vector<float> product(residual.size());
    double square = dot(residual, residual);
    const double enough = kTolerance * kTolerance * square;
    for (int round = 0; round < kMostRounds && square > enough; ++round) {
      multiply(direction, product);
      const double curvature = dot(direction, product);
      if (!(curvature > 0)) return;  // everything was removed: there is nothing to take values from
      const auto step = static_cast<float>(square / curvature);
      for (std::size_t i = 0; i < solution.size(); ++i) {
        solution[i] += step * direction[i];
        residual[i] -= step * product[i];
      }
      const double next = dot(residual, residual);
      const auto share = static_cast<float>(next / square);
      for (std::size_t i = 0; i < direction.size(); ++i) direction[i] = residual[i] + share * direction[i];
      square = next;
    }
  }

  std::vector<int> unknown_;  ///< index among the unknowns by pixel, −1 for the others
  std::vector<int> pixels_;
  std::vector<Equation> links_;
  std::vector<float> diagonal_;
};

}  // namespace

torch::Tensor imputed(const torch::Tensor& image, const torch::Tensor& removed, double noise) {
  const torch::Tensor mask = removed.to(torch::kBool).contiguous();
  torch::Tensor result = image.to(torch::kFloat).contiguous().clone();
  const int rows = static_cast<int>(image.size(2));
  const int columns = static_cast<int>(image.size(3));
  const Imputation imputation(mask.data_ptr<bool>(), rows, columns);
  Rng random(0);
  for (std::int64_t channel = 0; channel < image.size(1); ++channel) {
    float* pixels = result.data_ptr<float>() + channel * rows * columns;
    imputation.fill(pixels);
    for (const int pixel : imputation.pixels()) pixels[pixel] += static_cast<float>(noise * random.normal());
  }
  return result;
}

}  // namespace effnet

#include "core/training/plan/progressive.h"

#include <string_view>

namespace effnet {
namespace {

struct Range {
  double first;
  double last;
};

struct PublishedCourse {
  std::string_view network;
  Range size, magnitude, mixup, dropout;
};

constexpr PublishedCourse kPublished[] = {
    {"efficientnet_v2_s", {128, 300}, {5, 15}, {0, 0}, {.1, .3}},
    {"efficientnet_v2_m", {128, 380}, {5, 20}, {0, .2}, {.1, .4}},
    {"efficientnet_v2_l", {128, 380}, {5, 25}, {0, .5}, {.1, .5}},
};

PublishedCourse courseOf(const TrainConfig& config) {
  // A published size is of use only where the network is trained at its own.
  for (const auto& course : kPublished) {
    if (config.network.name == course.network && config.preprocessing.inputSize >= course.size.last)
      return course;
  }
  const double last = config.preprocessing.inputSize;
  return {"", {last / 2, last}, {5, 9}, {0, 0}, {.1, config.network.dropout}};
}

template <typename Number>
void settle(Number& value, Number unset, double published) {
  if (value <= unset) value = static_cast<Number>(published);
}

}  // namespace

void settleProgressive(TrainConfig& config) {
  if (config.recipe != Recipe::Progressive) return;
  const auto course = courseOf(config);
  settle(config.firstResolution, 0, course.size.first);
  settle(config.lastResolution, 0, course.size.last);
  settle(config.firstMagnitude, -1.0, course.magnitude.first);
  settle(config.randMagnitude, -1.0, course.magnitude.last);
  settle(config.firstMixup, -1.0, course.mixup.first);
  settle(config.mixup, -1.0, course.mixup.last);
  settle(config.firstDropout, -1.0, course.dropout.first);
  if (config.dropout < 0) config.network.dropout = course.dropout.last;
}

}  // namespace effnet

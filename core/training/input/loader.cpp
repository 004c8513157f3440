#include "core/training/input/loader.h"

#include "core/base/error.h"
#include "core/dataset/sample_image.h"
#include "core/imaging/decode.h"
#include "core/imaging/preprocess.h"
#include "core/training/input/picture_cache.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <chrono>
#include <utility>

namespace effnet {

struct Loader::Slot {
  std::size_t begin;  ///< place in the order of its first picture
  std::size_t count;
  std::size_t started = 0;  ///< pictures that workers have taken
  std::size_t done = 0;
  torch::Tensor pixels;               ///< [count, size, size, 3]
  std::vector<std::string> problems;  ///< one for each picture, empty when it is good
};

namespace {

/// CV_8UC3 to interleaved floats, (value / 255 − mean) / std.
void normalizeInto(float* target, const cv::Mat& rgb, const Preprocessing& preprocessing) {
  float scale[3];
  float shift[3];
  for (std::size_t c = 0; c < 3; ++c) {
    scale[c] = static_cast<float>(1 / (255 * preprocessing.std[c]));
    shift[c] = static_cast<float>(-preprocessing.mean[c] / preprocessing.std[c]);
  }
  for (int y = 0; y < rgb.rows; ++y) {
    const auto* row = rgb.ptr<unsigned char>(y);
    for (int x = 0; x < rgb.cols * 3; x += 3) {
      for (int c = 0; c < 3; ++c) *target++ = static_cast<float>(row[x + c]) * scale[c] + shift[c];
    }
  }
}

}  // namespace

Loader::Loader(const std::vector<Sample>& samples, std::vector<int> order, LoaderOptions options)
    : samples_(samples),
      order_(std::move(order)),
      options_(std::move(options)),
      startedBatches_(options_.skip / static_cast<std::size_t>(std::max(1, options_.batch))),
      delivered_(startedBatches_) {
  const auto batch = static_cast<std::size_t>(options_.batch);
  for (std::size_t begin = 0; begin < order_.size(); begin += batch) {
    const auto share = shareOf(std::min(batch, order_.size() - begin), options_.rank, options_.processes);
    shares_.push_back({begin + share.begin, share.count});
  }
  for (int i = 0; i < std::max(1, options_.workers); ++i) workers_.emplace_back([this] { work(); });
}

Loader::~Loader() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  mayStart_.notify_all();
  for (auto& worker : workers_) worker.join();
}

std::shared_ptr<Loader::Slot> Loader::slotToFill() {
  const auto prefetch = static_cast<std::size_t>(std::max(1, options_.prefetch));
  const std::int64_t size = options_.preprocessing.inputSize;
  if (!slots_.empty() && slots_.back()->started < slots_.back()->count) return slots_.back();
  if (startedBatches_ >= shares_.size() || startedBatches_ >= delivered_ + prefetch) return nullptr;
  const auto share = shares_[startedBatches_++];
  auto slot = std::make_shared<Slot>();
  slot->begin = share.begin;
  slot->count = share.count;
  slot->problems.resize(share.count);
  slot->pixels = at::empty({static_cast<std::int64_t>(share.count), size, size, 3},
                           at::TensorOptions(at::kFloat).pinned_memory(options_.pinned));
  slots_.push_back(slot);
  return slot;
}

void Loader::work() {
  try {
    fillSlots();
  } catch (...) {
    const std::lock_guard lock(mutex_);
    failure_ = std::current_exception();
    stopping_ = true;
    finished_.notify_all();
  }
}

void Loader::fillSlots() {
  std::unique_lock lock(mutex_);
  while (true) {
    std::shared_ptr<Slot> slot;
    mayStart_.wait(lock, [&] {
      if (stopping_) return true;
      slot = slotToFill();
      return slot || startedBatches_ >= shares_.size();
    });
    if (stopping_ || !slot) return;
    // A share may be empty: fewer pictures are left than there are processes.
    if (slot->count > 0) {
      const std::size_t item = slot->started++;
      lock.unlock();
      prepare(*slot, item, slot->begin + item);
      lock.lock();
      ++slot->done;
    }
    if (slot->done == slot->count) finished_.notify_all();
  }
}

cv::Mat Loader::decoded(int sample) const {
  if (options_.cache) {
    if (const auto kept = options_.cache->find(sample)) return *kept;
  }
  cv::Mat picture = readSampleImage(samples_[static_cast<std::size_t>(sample)]);
  if (options_.cache) options_.cache->add(sample, picture);
  return picture;
}

void Loader::prepare(Slot& slot, std::size_t item, std::size_t place) {
  const auto pixelsEach = slot.pixels.numel() / static_cast<std::int64_t>(slot.count);
  float* target = slot.pixels.data_ptr<float>() + static_cast<std::int64_t>(item) * pixelsEach;
  try {
    const cv::Mat picture = decoded(order_[place]);
    if (options_.augment) {
      Rng random(options_.seed, 0, place);
      normalizeInto(target, augment(picture, options_.preprocessing.inputSize, *options_.augment, random),
                    options_.preprocessing);
    } else {
      normalizeInto(target, croppedImage(picture, options_.preprocessing), options_.preprocessing);
    }
  } catch (const Error& error) {
    slot.problems[item] = error.detail();
  }
}

std::optional<Batch> Loader::next() {
  const auto began = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex_);
  const auto ready = [&] { return !slots_.empty() && slots_.front()->done == slots_.front()->count; };
  finished_.wait(lock, [&] { return failure_ || ready() || delivered_ >= shares_.size(); });
  waited_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  if (failure_) std::rethrow_exception(failure_);
  if (slots_.empty()) return std::nullopt;
  const auto slot = slots_.front();
  slots_.pop_front();
  ++delivered_;
  lock.unlock();
  mayStart_.notify_all();

  Batch batch;
  std::vector<std::int64_t> good;
  std::vector<std::int64_t> labels;
  for (std::size_t i = 0; i < slot->count; ++i) {
    if (slot->problems[i].empty()) {
      const int index = order_[slot->begin + i];
      good.push_back(static_cast<std::int64_t>(i));
      batch.samples.push_back(index);
      labels.push_back(samples_[static_cast<std::size_t>(index)].label);
    } else if (const int index = order_[slot->begin + i]; !samples_[static_cast<std::size_t>(index)].gone) {
      batch.damaged.push_back(slot->problems[i]);
      batch.failed.push_back(index);
    }
  }
  auto pixels = slot->pixels;
  if (good.size() != slot->count) pixels = pixels.index_select(0, at::tensor(good, at::kLong));
  batch.images = pixels.permute({0, 3, 1, 2});
  batch.labels = at::tensor(labels, at::kLong);
  return batch;
}

}  // namespace effnet

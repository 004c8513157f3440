#include "core/inference/picture_features.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/dataset/sample_image.h"
#include "core/features/feature_cache.h"
#include "core/imaging/encode.h"
#include "core/inference/image_stream.h"
#include "core/protocol/network_json.h"
#include "core/scaling/expansion.h"

#include <ATen/ops/isfinite.h>
#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <utility>

namespace effnet {
namespace {

std::string hashOf(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.finish();
}

/// Of each sample's bytes; empty where they cannot be read, which the stream will say.
std::vector<std::string> hashesOf(const PictureFeaturesParams& params) {
  std::vector<std::string> hashes(params.samples.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = 0; (i = next++) < hashes.size() && !params.stop.stop_requested();) {
      try {
        hashes[i] = hashOf(sampleBytes(params.samples[i]));
      } catch (const Error&) {
        hashes[i].clear();
      }
    }
  };
  const int wanted =
      params.workers > 0 ? params.workers : static_cast<int>(std::thread::hardware_concurrency());
  std::vector<std::jthread> helpers;
  for (int i = 1; i < std::clamp(wanted, 1, 64); ++i) helpers.emplace_back(work);
  work();
  return hashes;
}

void throwIfStopped(const PictureFeaturesParams& params) {
  if (params.stop.stop_requested()) throw Error("cancelled", "reading the pictures was cancelled");
}

/// Computes what is missing, and knows for each sample its features and the hash of the bytes they are of.
class FeatureReader {
 public:
  FeatureReader(Classifier& classifier, const PictureFeaturesParams& params)
      : classifier_(classifier),
        params_(params),
        dimensions_(featureChannels(classifier.network().spec())),
        cache_(params.cache,
               params.cache.empty()
                   ? std::string()
                   : featureNetworkHash(classifier.network().module(), classifier.checkpoint().preprocessing),
               dimensions_),
        hashes_(params.samples.size()),
        rows_(params.samples.size()) {}

  PictureFeatures read() {
    if (!params_.cache.empty()) findKept();
    computeMissing();
    keep();
    return collect();
  }

 private:
  void findKept() {
    hashes_ = hashesOf(params_);
    throwIfStopped(params_);
    const FeaturesByContent found = cache_.find({hashes_.begin(), hashes_.end()});
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (const auto each = found.find(hashes_[i]); each != found.end()) {
        rows_[i] = each->second;
        ++result_.kept;
      }
  }

  void computeMissing() {
    std::vector<std::size_t> missing;
    std::vector<std::filesystem::path> files;
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (rows_[i].empty()) {
        missing.push_back(i);
        files.push_back(params_.samples[i].file);
      }
    std::size_t done = rows_.size() - missing.size();
    if (params_.progress) params_.progress(done, rows_.size());
    // The bytes that are decoded are those that are hashed: each index is written by one thread, before the
    // stream hands the picture out.
    ImageStream stream(files, classifier_.checkpoint().preprocessing, params_.workers, 2 * params_.batch,
                       TestAugmentation::Off, [&](std::size_t index) {
                         std::string bytes = sampleBytes(params_.samples[missing[index]]);
                         hashes_[missing[index]] = hashOf(bytes);
                         return bytes;
                       });
    for (auto images = stream.nextWhole(params_.batch); !images.empty();
         images = stream.nextWhole(params_.batch)) {
      throwIfStopped(params_);
      compute(images, missing);
      done += images.size();
      if (params_.progress) params_.progress(done, rows_.size());
    }
  }

  void compute(const std::vector<StreamedImage>& images, const std::vector<std::size_t>& missing) {
    std::vector<const ImageInput*> inputs;
    std::vector<std::size_t> samples;
    for (const StreamedImage& image : images) {
      const std::size_t sample = missing[image.index];
      const std::string name = describeSample(params_.samples[sample]);
      if (!image.input) {
        result_.skipped.push_back({name, image.errorCode, image.errorDetail});
        continue;
      }
      for (const std::string& warning : image.input->warnings)
        result_.flawed.push_back({name, "image_flawed", warning});
      inputs.push_back(&*image.input);
      samples.push_back(sample);
    }
    if (inputs.empty()) return;
    const torch::Tensor features = classifier_.network()
                                       .run(toBatch(inputs))
                                       .features.mean({2, 3})
                                       .to(torch::kCPU, torch::kFloat)
                                       .contiguous();
    if (!at::isfinite(features).all().item<bool>())
      throw Error(
          "not_finite",
          "the network's features are not finite: its weights or the normalisation do not suit each other");
    const auto width = static_cast<std::size_t>(dimensions_);
    const float* values = features.data_ptr<float>();
    for (std::size_t i = 0; i < samples.size(); ++i, values += width)
      rows_[samples[i]].assign(values, values + width);
    computed_.insert(computed_.end(), samples.begin(), samples.end());
  }

  void keep() {
    if (params_.cache.empty()) return;
    FeaturesByContent fresh;
    for (const std::size_t sample : computed_) fresh[hashes_[sample]] = rows_[sample];
    try {
      cache_.add(fresh);
    } catch (const Error& error) {
      result_.notKept = error.detail();  // a full disk costs the next start's time, not this one's answer
    }
  }

  PictureFeatures collect() {
    result_.table.dimensions = dimensions_;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].empty()) continue;
      result_.table.values.insert(result_.table.values.end(), rows_[i].begin(), rows_[i].end());
      result_.samples.push_back(i);
      result_.contents.push_back(hashes_[i]);
    }
    if (result_.samples.empty()) throw Error("no_images", "there is no readable image");
    return std::move(result_);
  }

  Classifier& classifier_;
  const PictureFeaturesParams& params_;
  int dimensions_;
  FeatureCache cache_;
  std::vector<std::string> hashes_;
  std::vector<std::vector<float>> rows_;  ///< of each sample; empty: not there yet
  std::vector<std::size_t> computed_;
  PictureFeatures result_;
};

}  // namespace

std::string sampleBytes(const Sample& sample) {
  return sample.record ? encodedSample(sample) : readImageFile(sample.file);
}

std::string featureNetworkHash(Network network, const Preprocessing& preprocessing) {
  Sha256 hash;
  NetworkSpec spec = network->spec();
  spec.classes = 1;
  spec.name.clear();
  hash.add("features of effnet 1\n" + toJson(spec).dump() + toJson(preprocessing).dump());
  const auto add = [&](const auto& tensors) {
    for (const auto& item : tensors) {
      if (item.key().starts_with("classifier.")) continue;
      const torch::Tensor values = item.value().detach().to(torch::kCPU).contiguous();
      hash.add(item.key() + "\n");
      hash.add({static_cast<const char*>(values.data_ptr()), static_cast<std::size_t>(values.nbytes())});
    }
  };
  add(network->named_parameters());
  add(network->named_buffers());
  return hash.finish();
}

PictureFeatures pictureFeatures(Classifier& classifier, const PictureFeaturesParams& params) {
  const Stopwatch stopwatch;
  PictureFeatures features = FeatureReader(classifier, params).read();
  features.seconds = stopwatch.milliseconds() / 1000;
  return features;
}

}  // namespace effnet

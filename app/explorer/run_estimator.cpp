#include "app/explorer/run_estimator.h"

#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/input_size.h"
#include "core/protocol/training_work.h"
#include "core/scaling/cost.h"
#include "widgets/common/error_text.h"
#include "widgets/train/launch_bar.h"
#include "widgets/train/train_page.h"

#include <algorithm>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("estimate");
constexpr int kRuns = 3;
constexpr int kMostPictures = 8;     // in the measured step: a larger batch costs in proportion
constexpr int kLikelyBatch = 16;     // where the trainer chooses it
constexpr double kTrainingMacs = 3;  // of the forward pass: it, and backward for maps and for weights
constexpr double kHeadAlone = 0.4;   // of a step, without the backward pass through the backbone
constexpr double kValidation = 0.1;  // of an epoch: a fifth of the pictures, forward only

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// Of several that train together each takes its share of a batch.
QStringList devicesOf(const TrainConfig& config) {
  return text(config.device).split(QLatin1Char(','));
}

}  // namespace

RunEstimator::RunEstimator(TrainPage& page, EngineClient& engine) : page_(page), engine_(engine) {
  connect(&page_, &TrainPage::estimateCancelled, this, [this] { engine_.cancel(kLane); });
  connect(&page_, &TrainPage::estimateRequested, this,
          [this](const TrainConfig& config, int classes, int images) {
            ask({config, classes, images});
          });
}

void RunEstimator::giveUp(const Error& error) {
  page_.showNoEstimate(errorSentence(text(error.code()), tr("this network")));
}

void RunEstimator::ask(const Question& question) {
  if (question.config.weights.empty()) {
    Question own = question;
    own.config.network = trainedNetwork(question.config);
    return measure(own);
  }
  engine_.call(kLane, InspectRequest{.source = question.config.weights})
      ->then(this,
             [this, question](const CheckpointReport& report) {
               Question known = question;
               known.config.network = report.network;
               known.config.network = trainedNetwork(known.config);
               measure(known);
             })
      ->otherwise(this, [this](const Error& error) { giveUp(error); });
}

void RunEstimator::measure(const Question& question) {
  NetworkSpec network = question.config.network;
  network.classes = std::max(2, question.classes);
  const int batch = question.config.batch > 0 ? question.config.batch : kLikelyBatch;
  MeasureRequest request;
  request.spec = network;
  request.batch = std::min(batch, kMostPictures);
  request.runs = kRuns;
  request.training = true;
  request.device = devicesOf(question.config).front().toStdString();
  engine_.call(kLane, request)
      ->then(this, [this, question](const Measurement& measured) { answer(question, measured); })
      ->otherwise(this, [this](const Error& error) { giveUp(error); });
}

void RunEstimator::answer(const Question& question, const Measurement& measured) {
  const TrainConfig& config = question.config;
  const auto devices = static_cast<double>(devicesOf(config).size());
  const double speed = measured.imagesPerSecond * devices;
  if (!(speed > 0)) return page_.showNoEstimate(QString());
  const int batch = config.batch > 0 ? config.batch : kLikelyBatch;
  const int images = std::max(1, question.images);
  RunEstimate estimate;
  estimate.stepsPerEpoch = std::max(1, images / batch);
  estimate.secondsPerStep = batch / speed;
  const double macs = static_cast<double>(analyzeCost(config.network).totals.macs);
  estimate.secondsPerMac = macs > 0 ? 1 / (speed * kTrainingMacs * macs) : 0;
  const double epoch = images / speed * averageEpochWork(config);
  const int head = std::min(config.headEpochs, config.epochs);
  estimate.seconds = epoch * (head * kHeadAlone + (config.epochs - head) + config.epochs * kValidation);
  if (config.minutes > 0) estimate.seconds = std::min(estimate.seconds, config.minutes * 60);
  const MemoryEstimate memory = analyzeCost(config.network).memory;
  const bool half = rowOf(config.precision).isHalf;
  const auto each = static_cast<double>(half ? memory.trainingPerImageAmp : memory.trainingPerImageFp32);
  estimate.bytes = static_cast<double>(memory.trainingFixed) + each * batch / devices;
  latest_ = estimate;
  page_.showEstimate(estimate);
}

}  // namespace effnet

#include "app/cli/event_text.h"

#include "app/cli/accuracy_text.h"

#include <cmath>
#include <cstdio>

namespace effnet {
namespace {

template <typename... Values>
std::string format(const char* pattern, Values... values) {
  char text[512];
  std::snprintf(text, sizeof text, pattern, values...);
  return text;
}

std::string duration(double seconds) {
  if (!std::isfinite(seconds)) return "?";
  const auto whole = static_cast<long>(std::lround(seconds));
  return whole < 3600 ? format("%ld:%02ld", whole / 60, whole % 60)
                      : format("%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string describe(const RunStarted& run) {
  std::string text = format("%s on %s: %zu classes, %d images to learn from, %d to validate",
                            run.config.network.name.c_str(), run.device.c_str(), run.labels.size(),
                            run.trainImages, run.valImages);
  for (const auto& each : run.skipped) text += "\nskipped " + each;
  return text;
}

std::string describe(const StepDone& step) {
  return format("  step %ld  epoch %.2f  loss %.4f  rate %.2e  %.1f images/s  %s left",
                static_cast<long>(step.step), step.epoch, step.loss, step.learningRate, step.imagesPerSecond,
                duration(step.secondsLeft).c_str());
}

std::string describe(const EpochDone& epoch) {
  return format(
      "epoch %d: training loss %.4f, top-1 %.1f %%; validation loss %.4f, top-1 %s, macro-F1 %.3f%s (%s)",
      epoch.epoch, epoch.train.loss, 100 * epoch.train.top1, epoch.val.loss,
      accuracyText(epoch.val.top1, epoch.val.images).c_str(), epoch.val.macroF1,
      epoch.competes ? "" : ", fewer than before: it is compared with no other epoch",
      duration(epoch.seconds).c_str());
}

std::string describe(const BestMeasured& best) {
  return format("measured again on the validation images of now: epoch %d, top-1 %s, macro-F1 %.3f",
                best.epoch, accuracyText(best.val.top1, best.val.images).c_str(), best.val.macroF1);
}

std::string describe(const FirstAnswered& answer) {
  return format("first answer, before any training: top-1 %s, macro-F1 %.3f (%s)",
                accuracyText(answer.val.top1, answer.val.images).c_str(), answer.val.macroF1,
                duration(answer.seconds).c_str());
}

std::string describe(const CheckpointWritten& checkpoint) {
  return checkpoint.reason == "best" ? "  best so far: " + checkpoint.file : "";
}

std::string describe(const TestMeasured& test) {
  return format("test: loss %.4f, top-1 %s, macro-F1 %.3f; nothing was chosen by these images",
                test.metrics.loss, accuracyText(test.metrics.top1, test.images).c_str(),
                test.metrics.macroF1);
}

std::string describe(const RunWarning& warning) {
  return "warning: " + warning.detail;
}

std::string describe(const RunResumed& resumed) {
  return "resumed at step " + std::to_string(resumed.step);
}

std::string describe(const RunEnded& end) {
  std::string text = wordOf(end.state);
  if (!end.code.empty()) text += " (" + end.code + ")";
  if (!end.detail.empty()) text += ": " + end.detail;
  if (end.bestEpoch > 0) {
    text += format("; best: epoch %d, top-1 %s, macro-F1 %.3f on the validation images that chose it",
                   end.bestEpoch, accuracyText(end.selectionVal.top1, end.selectionVal.images).c_str(),
                   end.selectionVal.macroF1);
    if (!end.selectedBy.empty()) text += " by " + end.selectedBy;
  }
  return text;
}

}  // namespace

std::string describeEvent(const RunEvent& event) {
  return std::visit([](const auto& what) { return describe(what); }, event.what);
}

}  // namespace effnet

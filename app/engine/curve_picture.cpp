#include "app/engine/curve_picture.h"

#include "app/cli/table.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace effnet {
namespace {

const cv::Scalar kTraining(130, 138, 150);
const cv::Scalar kValidation(32, 99, 199);
const cv::Scalar kLines(222, 225, 230);
const cv::Scalar kText(91, 98, 109);
constexpr int kWidth = 520;
constexpr int kHeight = 280;
constexpr int kLeft = 56;
constexpr int kBottom = 30;
constexpr int kEdge = 12;

/// Where values lie in a panel.
struct Frame {
  int left;       ///< of the panel
  double epochs;  ///< the last one
  double low;
  double high;

  cv::Point at(double epoch, double value) const {
    const double x = epochs > 1 ? (epoch - 1) / (epochs - 1) : 0.5;
    const double y = (value - low) / (high - low);
    return {left + kLeft + static_cast<int>(std::lround(x * (kWidth - kLeft - kEdge))),
            kHeight - kBottom - static_cast<int>(std::lround(y * (kHeight - kBottom - kEdge)))};
  }
};

void write(cv::Mat& picture, const std::string& text, cv::Point at) {
  cv::putText(picture, text, at, cv::FONT_HERSHEY_SIMPLEX, 0.42, kText, 1, cv::LINE_AA);
}

void drawGrid(cv::Mat& picture, const Frame& frame) {
  constexpr int kSteps = 4;
  for (int i = 0; i <= kSteps; ++i) {
    const double value = frame.low + (frame.high - frame.low) * i / kSteps;
    const cv::Point left = frame.at(1, value);
    cv::line(picture, {frame.left + kLeft, left.y}, {frame.left + kWidth - kEdge, left.y}, kLines, 1);
    write(picture, rounded(value), {frame.left + 4, left.y + 4});
  }
  write(picture, "1", {frame.at(1, frame.low).x - 3, kHeight - 10});
  const std::string last = std::to_string(static_cast<int>(frame.epochs));
  if (frame.epochs > 1)
    write(picture, last,
          {frame.at(frame.epochs, frame.low).x - 8 * static_cast<int>(last.size()), kHeight - 10});
}

using Value = double (*)(const Metrics&);

void drawLine(cv::Mat& picture, const Frame& frame, const std::vector<EpochDone>& epochs, bool training,
              Value value, int kept) {
  const cv::Scalar colour = training ? kTraining : kValidation;
  std::vector<cv::Point> line;
  for (const EpochDone& epoch : epochs) {
    const double y = value(training ? epoch.train : epoch.val);
    if (!std::isfinite(y)) continue;
    line.push_back(frame.at(epoch.epoch, y));
    if (!training && epoch.epoch == kept) cv::circle(picture, line.back(), 6, colour, 2, cv::LINE_AA);
  }
  if (line.size() == 1) cv::circle(picture, line.front(), 3, colour, cv::FILLED, cv::LINE_AA);
  cv::polylines(picture, line, false, colour, 2, cv::LINE_AA);
}

void drawPanel(cv::Mat& picture, int left, const std::vector<EpochDone>& epochs, Value value, bool share,
               int kept) {
  double low = share ? 1 : 0;
  double high = 0;
  for (const EpochDone& epoch : epochs)
    for (const Metrics* metrics : {&epoch.train, &epoch.val})
      if (const double y = value(*metrics); std::isfinite(y)) {
        low = std::min(low, y);
        high = std::max(high, y);
      }
  if (share) {
    low = std::floor(10 * low) / 10;
    high = 1;
  }
  if (high - low < 1e-9) high = low + 1;
  const Frame frame{left, static_cast<double>(epochs.back().epoch), low, high};
  drawGrid(picture, frame);
  drawLine(picture, frame, epochs, true, value, kept);
  drawLine(picture, frame, epochs, false, value, kept);
}

}  // namespace

cv::Mat curvePicture(const std::vector<EpochDone>& epochs, int kept) {
  if (epochs.empty()) return {};
  cv::Mat picture(kHeight, 2 * kWidth, CV_8UC3, cv::Scalar::all(255));
  drawPanel(
      picture, 0, epochs, [](const Metrics& m) { return m.loss; }, false, kept);
  drawPanel(
      picture, kWidth, epochs, [](const Metrics& m) { return m.top1; }, true, kept);
  return picture;
}

}  // namespace effnet

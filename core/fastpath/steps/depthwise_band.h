#pragma once

#include "core/fastpath/steps/step.h"

#include <algorithm>

namespace effnet::fastpath {

/// Pixels that depthwise steps expand in one go: enough for full tiles, few enough for their ring of lines to
/// stay in the cache.
inline constexpr int kBandPixels = 96;
inline constexpr int kSmallestBand = 8;

/// What one task of a depthwise step does: output lines of one panel of channels, of one image.
struct DepthwiseBand {
  int panel = 0;
  int band = 0;
  int image = 0;
  int firstLine = 0;
  int lastLine = 0;  ///< the one behind

  DepthwiseBand(int task, int panels, int bands, int lines)
      : panel(task % panels),
        band(task / panels % bands),
        image(task / panels / bands),
        firstLine(partBegin(lines, band, bands)),
        lastLine(partBegin(lines, band + 1, bands)) {}
};

/// How a band is walked: so many output lines between two fillings of the ring of input lines.
struct DepthwiseWalk {
  int linesAtOnce = 1;
  int kernel = 1;
  int stride = 1;
  int paddingBefore = 0;
  int inputLines = 0;
};

/// `fill(begin, end)` brings input lines into the ring, each once and in order; `compute(line, top)` does an
/// output line, `top` being the first input line that it reads, negative in the padding.
template <class Fill, class Compute>
void walkBand(const DepthwiseBand& band, const DepthwiseWalk& walk, Fill fill, Compute compute) {
  const auto topOf = [&walk](int line) { return line * walk.stride - walk.paddingBefore; };
  int filled = std::max(0, topOf(band.firstLine));
  for (int line = band.firstLine; line < band.lastLine;) {
    const int end = std::min(band.lastLine, line + walk.linesAtOnce);
    const int needed = std::min(walk.inputLines, topOf(end - 1) + walk.kernel);
    if (needed > filled) {
      fill(std::max(filled, topOf(line)), needed);
      filled = needed;
    }
    for (; line < end; ++line) compute(line, topOf(line));
  }
}

}  // namespace effnet::fastpath

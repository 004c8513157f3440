#include "core/quantize/stage_search.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace effnet::quantize {
namespace {

Agreement agreementWith(const Quantizer& quantizer, const Kept& kept, const Pictures& pictures,
                        const Answers& reference, int threads, const Control& control) {
  return compare(reference, answersOf(quantizer.assemble(kept), pictures, threads, control), pictures);
}

}  // namespace

double lostPoints(const Agreement& agreement, double floatTop1) {
  return 100 * (std::isnan(floatTop1) ? 1 - agreement.agreement : floatTop1 - agreement.top1);
}

std::vector<StageLoss> lossOfStages(const Quantizer& quantizer, const Pictures& pictures,
                                    const Answers& reference, bool squeezeExciteInFloat, int threads,
                                    const Control& control) {
  const int last = quantizer.network().network.stageCount();
  std::vector<StageLoss> losses;
  for (int stage = 1; stage <= last; ++stage) {
    control.step("stages", stage - 1, last);
    Kept kept{{}, squeezeExciteInFloat};
    for (int other = 1; other <= last; ++other)
      if (other != stage) kept.stages.insert(other);
    losses.push_back({stage, agreementWith(quantizer, kept, pictures, reference, threads, control)});
  }
  return losses;
}

KeepSearch keepWithin(const Quantizer& quantizer, const Pictures& pictures, const Answers& reference,
                      double points, const Kept& start, int threads, const Control& control) {
  const double floatTop1 = top1(reference, pictures);
  const int last = quantizer.network().network.stageCount();
  KeepSearch search{start, agreementWith(quantizer, start, pictures, reference, threads, control), false, {}};
  const auto within = [&] { return lostPoints(search.agreement, floatTop1) <= points + 1e-9; };
  while (!(search.reached = within()) && static_cast<int>(search.kept.stages.size()) < last) {
    int best = 0;
    Agreement mended;
    for (int stage = 1; stage <= last; ++stage) {
      if (search.kept.stages.contains(stage)) continue;
      Kept attempt = search.kept;
      attempt.stages.insert(stage);
      const Agreement agreement = agreementWith(quantizer, attempt, pictures, reference, threads, control);
      const auto merit = [&](const Agreement& a) {
        return std::tuple(-lostPoints(a, floatTop1), a.snr);  // of equal ones the quieter
      };
      if (best == 0 || merit(agreement) > merit(mended)) {
        best = stage;
        mended = agreement;
      }
    }
    search.kept.stages.insert(best);
    search.order.push_back(best);
    search.agreement = mended;
  }
  return search;
}

}  // namespace effnet::quantize

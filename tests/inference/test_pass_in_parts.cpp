#include "core/inference/pass_in_parts.h"

#include <ATen/Functions.h>
#include <QtTest>
#include <c10/util/Exception.h>

using namespace effnet;

class TestPassInParts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void halvesUntilItFits();
  void keepsWhatItLearnt();
  void oneImageThatDoesNotFit();
  void otherErrorsAreNotTriedAgain();
};

namespace {

/// Rows of two tensors that tell which image they are of; out of memory for more than `most` at once.
PassInParts::Pass passFor(std::int64_t most, std::vector<std::int64_t>& sizes) {
  return [most, &sizes](const torch::Tensor& images) {
    sizes.push_back(images.size(0));
    TORCH_CHECK(images.size(0) <= most, "CUDA out of memory. Tried to allocate 20.00 MiB");
    const torch::Tensor rows = images.reshape({images.size(0), -1}).sum(1, true);
    return std::vector{rows, 2 * rows};
  };
}

torch::Tensor tenImages() {
  return at::arange(10, at::kFloat).reshape({10, 1, 1, 1}).expand({10, 3, 2, 2}).contiguous();
}

}  // namespace

void TestPassInParts::halvesUntilItFits() {
  PassInParts parts;
  std::vector<std::int64_t> sizes;
  const auto answers = parts.run(tenImages(), passFor(3, sizes));
  QCOMPARE(sizes, (std::vector<std::int64_t>{10, 5, 3, 3, 3, 1}));
  QCOMPARE(parts.limit(), 3);
  QCOMPARE(answers.size(), std::size_t{2});
  QVERIFY(at::equal(answers[0], 12 * at::arange(10, at::kFloat).reshape({10, 1})));
  QVERIFY(at::equal(answers[1], 2 * answers[0]));
}

void TestPassInParts::keepsWhatItLearnt() {
  PassInParts parts;
  std::vector<std::int64_t> sizes;
  QCOMPARE(parts.limit(), 0);
  parts.run(tenImages(), passFor(5, sizes));
  sizes.clear();
  parts.run(tenImages().slice(0, 0, 7), passFor(5, sizes));
  QCOMPARE(sizes, (std::vector<std::int64_t>{5, 2}));
  sizes.clear();
  parts.run(tenImages().slice(0, 0, 4), passFor(5, sizes));
  QCOMPARE(sizes, (std::vector<std::int64_t>{4}));
}

void TestPassInParts::oneImageThatDoesNotFit() {
  PassInParts parts;
  std::vector<std::int64_t> sizes;
  QVERIFY_THROWS_EXCEPTION(c10::Error, parts.run(tenImages(), passFor(0, sizes)));
  QCOMPARE(sizes.back(), 1);
}

void TestPassInParts::otherErrorsAreNotTriedAgain() {
  PassInParts parts;
  int calls = 0;
  const auto broken = [&](const torch::Tensor&) -> std::vector<torch::Tensor> {
    ++calls;
    TORCH_CHECK(false, "CUDA error: an illegal memory access was encountered");
    return {};
  };
  QVERIFY_THROWS_EXCEPTION(c10::Error, parts.run(tenImages(), broken));
  QCOMPARE(calls, 1);
  QCOMPARE(parts.limit(), 0);
}

QTEST_APPLESS_MAIN(TestPassInParts)
#include "test_pass_in_parts.moc"

#include <QTemporaryFile>
#include <QtTest>
#include <c10/util/Exception.h>
#include <cerrno>
#include <torch/cuda.h>
#include <torch/types.h>
#include <unistd.h>

/// Whether the stand-in is as strict as a GPU: a test on it proves nothing else.
class TestStandIn : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void twoDevices();
  void computesWhatTheCpuComputes();
  void memoryIsClosedToTheProgram();
  void mixedDevicesAreRefused();
  void memoryEnds();
};

namespace {

const torch::Device kFirst(torch::kCUDA, 0);
const torch::Device kSecond(torch::kCUDA, 1);

}  // namespace

void TestStandIn::twoDevices() {
  QVERIFY(torch::cuda::is_available());
  QCOMPARE(torch::cuda::device_count(), 2u);
  QVERIFY_THROWS_EXCEPTION(c10::Error, torch::ones({2}, torch::Device(torch::kCUDA, 2)));
}

void TestStandIn::computesWhatTheCpuComputes() {
  const torch::Tensor here = torch::randn({2, 3, 8, 8});
  const torch::Tensor there = here.to(kSecond);
  QVERIFY(there.device() == kSecond);
  QVERIFY(torch::equal((there * 2 + there.mean()).to(torch::kCPU), here * 2 + here.mean()));
  torch::Tensor halves = here.to(kFirst, torch::kHalf);
  halves.add_(1);  // computed in 32 bits, and brought back
  QVERIFY(torch::allclose(halves.to(torch::kCPU, torch::kFloat), here + 1, 1e-2, 1e-2));
}

void TestStandIn::memoryIsClosedToTheProgram() {
  QTemporaryFile file;
  QVERIFY(file.open());
  const torch::Tensor there = torch::ones({4}, kFirst);
  (there + 1).to(torch::kCPU);  // open for an operation, and closed behind it
  QCOMPARE(::write(file.handle(), there.data_ptr(), 4), -1);
  QCOMPARE(errno, EFAULT);
}

void TestStandIn::mixedDevicesAreRefused() {
  const torch::Tensor first = torch::ones({4}, kFirst);
  QVERIFY_THROWS_EXCEPTION(c10::Error, first + torch::ones({4}));
  QVERIFY_THROWS_EXCEPTION(c10::Error, first + torch::ones({4}, kSecond));
  QVERIFY_THROWS_EXCEPTION(c10::Error, torch::matmul(first, torch::ones({4})));
  QVERIFY_THROWS_EXCEPTION(c10::Error,
                           torch::conv2d(torch::ones({1, 1, 4, 4}, kFirst), torch::ones({1, 1, 3, 3})));
  QCOMPARE((first + torch::tensor(1.0)).sum().item<double>(), 8.0);  // a number may lie anywhere
  QCOMPARE(first.index({torch::tensor({0, 1})}).numel(), 2);         // and so may indices
}

void TestStandIn::memoryEnds() {
  constexpr std::int64_t kBytes = std::int64_t{3} << 20;  // of 4 MiB, as the test's environment says
  const auto take = [](torch::Device device) {
    return torch::empty({kBytes}, torch::TensorOptions(torch::kByte).device(device));
  };
  {
    const torch::Tensor most = take(kFirst);
    QVERIFY_THROWS_EXCEPTION(c10::OutOfMemoryError, take(kFirst));
    take(kSecond);  // has memory of its own
  }
  take(kFirst);  // what was given back
}

QTEST_APPLESS_MAIN(TestStandIn)
#include "test_stand_in.moc"

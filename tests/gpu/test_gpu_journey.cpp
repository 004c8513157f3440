#include "tests/journeys/journey.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace effnet {
namespace {

constexpr int kLong = 120'000;  // milliseconds; a training run on a busy machine

}  // namespace

/// The window on a computer with two GPUs: stand-ins (stand_in.cpp), which only the engine and the runs see.
class TestGpuJourney : public Journey {
  Q_OBJECT

 private:
  WatchPanel* watch() const { return find<WatchPanel>(); }

  void train() {
    find<QSpinBox>("epochs")->setValue(1);
    find<QSpinBox>("batch")->setValue(24);
    auto* start = find<QPushButton>("startRun");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kLong);
    const QString before = watch()->directory();
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(watch()->directory() != before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(watch()->history().ended().has_value(), kLong);
    QCOMPARE(watch()->history().ended()->state, RunState::Finished);
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    qputenv("LD_PRELOAD", qgetenv("EFFNET_STAND_IN_GPU"));
    open();
  }
  void cleanupTestCase() { close(); }

  void theFirstGpuIsTaken() {
    const auto* engine = find<QToolButton>("engineButton");
    QTRY_VERIFY_WITH_TIMEOUT(engine->text().endsWith("CUDA:0"), 20'000);
    auto* device = find<QComboBox>("trainDevice");
    QTRY_VERIFY(device->findData("cuda:1") > 0);
    QCOMPARE(device->currentData().toString(), QString("auto"));
    QVERIFY(device->findText("Several GPUs…") > 0);
    QVERIFY(find<QWidget>("gpuNote")->isHidden());
  }

  void aRunTrainsOnTheSecond() {
    window().showPage(find<TrainPage>());
    find<QPushButton>("drawnData")->click();
    auto* device = find<QComboBox>("trainDevice");
    device->setCurrentIndex(device->findData("cuda:1"));
    Q_EMIT device->activated(device->currentIndex());
    train();
    QCOMPARE(watch()->history().started()->config.device, std::string("cuda:1"));
    for (const RunWarning& each : watch()->history().warnings())
      QVERIFY2(each.code == WarningCode::ValidationSmall || each.code == WarningCode::NoGain,
               each.detail.c_str());
  }

  void tooLittleMemoryIsTold() {
    qputenv("STAND_IN_GPU_MEMORY", "60000000");
    find<TrainPage>()->showForm();
    train();
    QVERIFY(!watch()->history().warnings().empty());
    QVERIFY(isTold("memory"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestGpuJourney)
#include "test_gpu_journey.moc"

#include "app/explorer/camera_wires.h"

#include "app/explorer/wish_requests.h"
#include "widgets/classify/classify_page.h"

namespace effnet {
namespace {

const QString kLane = QStringLiteral("camera");
constexpr int kTopk = 8;

/// The first camera, or what EFFNET_CAMERA names: another one's number, a film, a stream's address.
std::string cameraSource() {
  return qEnvironmentVariable("EFFNET_CAMERA", QStringLiteral("0")).toStdString();
}

}  // namespace

CameraWires::CameraWires(ClassifyPage& page, EngineClient& engine) : page_(page), engine_(engine) {
  pool_.setMaxThreadCount(1);
  connect(&page_, &ClassifyPage::cameraRequested, this, &CameraWires::run);
}

CameraWires::~CameraWires() {
  pool_.clear();
  pool_.waitForDone();
}

void CameraWires::setModel(int handle) {
  model_ = handle;
}

void CameraWires::run(bool on) {
  if (on == on_) return;
  on_ = on;
  ++run_;
  if (on) return next();
  // The lane's next request waits for the one in flight, so the camera is closed behind its last picture.
  engine_.call(kLane, CloseCameraRequest{});
}

void CameraWires::next() {
  engine_.call(kLane, CameraRequest{cameraSource()})
      ->then(this,
             [this, run = run_](const CameraFrame& frame) {
               if (run == run_) decode(frame.jpeg);
             })
      ->otherwise(this, [this, run = run_](const Error& error) {
        if (run == run_) fail(error);
      });
}

void CameraWires::decode(const std::string& base64) {
  pool_.start([this, base64, run = run_] {
    const QByteArray jpeg = QByteArray::fromBase64(QByteArray::fromStdString(base64));
    const QImage frame = QImage::fromData(jpeg, "JPEG").convertToFormat(QImage::Format_RGB32);
    QMetaObject::invokeMethod(
        this,
        [this, frame, jpeg, run] {
          if (run == run_) explain(frame, jpeg);
        },
        Qt::QueuedConnection);
  });
}

void CameraWires::explain(const QImage& frame, const QByteArray& jpeg) {
  if (model_ == 0) {
    page_.showCameraFrame(frame, jpeg, {});
    return next();
  }
  engine_.call(kLane, explainRequest(model_, page_.method(), kTopk), jpeg)
      ->then(this,
             [this, frame, jpeg, run = run_](const Explanation& answer) {
               if (run != run_) return;
               page_.showCameraFrame(frame, jpeg, answer);
               next();
             })
      ->otherwise(this, [this, run = run_](const Error& error) {
        if (run == run_) fail(error);
      });
}

void CameraWires::fail(const Error& error) {
  on_ = false;
  ++run_;
  page_.showCameraError(QString::fromStdString(error.code()), QString::fromStdString(error.detail()));
}

}  // namespace effnet

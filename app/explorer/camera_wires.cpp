#include "app/explorer/camera_wires.h"

#include "core/base/error.h"
#include "core/protocol/methods.h"
#include "widgets/classify/classify_page.h"

namespace effnet {
namespace {

const QString kLane = QStringLiteral("camera");

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

void CameraWires::setModel(const Json& handle) {
  model_ = handle;
}

void CameraWires::run(bool on) {
  if (on == on_) return;
  on_ = on;
  ++run_;
  if (on) return next();
  // The lane's next request waits for the one in flight, so the camera is closed behind its last picture.
  engine_.send(kLane, methods::kCameraClose, Json::object(), {}, this, {});
}

void CameraWires::next() {
  engine_.send(kLane, methods::kCameraNext, Json{{"source", cameraSource()}}, {}, this,
               [this, run = run_](const EngineReply& reply) {
                 if (run != run_) return;
                 if (!reply.ok()) return fail(reply);
                 decode(reply.result.value("jpeg", std::string()));
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
  if (model_.is_null()) {
    page_.showCameraFrame(frame, jpeg, {});
    return next();
  }
  const ExplainMethod method = page_.method();
  Json params{{"model", model_},
              {"method", method.name.toStdString()},
              {"topk", 8},
              {"tta", method.augmentation.toStdString()}};
  if (method.stage) params["stage"] = *method.stage;
  if (method.against) params["against"] = *method.against;
  engine_.send(kLane, methods::kImageExplain, params, jpeg, this,
               [this, frame, jpeg, run = run_](const EngineReply& reply) {
                 if (run != run_) return;
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   page_.showCameraFrame(frame, jpeg, explanationFromJson(reply.result));
                   next();
                 } catch (const Error& error) {
                   fail({{}, error.code(), error.detail()});
                 }
               });
}

void CameraWires::fail(const EngineReply& reply) {
  on_ = false;
  ++run_;
  page_.showCameraError(QString::fromStdString(reply.errorCode), QString::fromStdString(reply.errorDetail));
}

}  // namespace effnet

#pragma once

#include "app/services/engine_client.h"
#include "core/protocol/answers.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace effnet {

class ClassifyPage;

/// The wires of the webcam: the engine takes a picture, explains it, and is asked for the next one when both
/// are shown.
class CameraWires : public QObject {
  Q_OBJECT

 public:
  CameraWires(ClassifyPage& page, EngineClient& engine);
  ~CameraWires() override;

  /// Handle of the open model; null while none is open.
  void setModel(const Json& handle);

 private:
  void run(bool on);
  void next();
  void decode(const std::string& base64);
  void explain(const QImage& frame, const QByteArray& jpeg);
  void fail(const EngineReply& reply);

  ClassifyPage& page_;
  EngineClient& engine_;
  QThreadPool pool_;
  Json model_;
  bool on_ = false;
  int run_ = 0;  ///< counts switches, so that late frames stay away
};

}  // namespace effnet

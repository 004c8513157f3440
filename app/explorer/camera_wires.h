#pragma once

#include "app/services/engine_client.h"

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

  /// Handle of the open model; 0 while none is open.
  void setModel(int handle);

 private:
  void run(bool on);
  void next();
  void decode(const std::string& base64);
  void explain(const QImage& frame, const QByteArray& jpeg);
  void fail(const Error& error);

  ClassifyPage& page_;
  EngineClient& engine_;
  QThreadPool pool_;
  int model_ = 0;
  bool on_ = false;
  int run_ = 0;  ///< counts switches, so that late frames stay away
};

}  // namespace effnet

#pragma once

#include "core/scaling/network_spec.h"

#include <QObject>

namespace effnet {

class EngineClient;
class ExplorePage;
class StatusLine;

/// Between the Explore page and the engine: measuring a network's forward pass. Everything else there is
/// computed on the page itself.
class ExploreWires : public QObject {
  Q_OBJECT

 public:
  ExploreWires(ExplorePage& page, EngineClient& engine, StatusLine& status);

 private:
  void measure(const NetworkSpec& spec, int threads);
  void cancel();

  ExplorePage& page_;
  EngineClient& engine_;
  StatusLine& status_;
};

}  // namespace effnet

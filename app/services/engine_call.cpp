#include "app/services/engine_call.h"

#include "app/services/engine_client.h"

namespace effnet {

EngineCall::EngineCall(EngineClient& client, QString lane, std::string method)
    : QObject(&client), client_(client), lane_(std::move(lane)), method_(std::move(method)) {}

void EngineCall::cancel() {
  client_.drop(*this);
  end();
}

void EngineCall::end() {
  if (std::exchange(ended_, true)) return;
  Q_EMIT ended();
}

}  // namespace effnet

#include "core/base/error.h"
#include "core/protocol/answers.h"
#include "core/protocol/checkpoint_answers.h"
#include "core/protocol/framing.h"
#include "core/protocol/network_json.h"
#include "core/protocol/run_event.h"
#include "core/protocol/train_config.h"

namespace {

template <typename Decode>
void decoded(const effnet::Json& json, Decode decode) {
  try {
    decode(json);
  } catch (const effnet::Error&) {
  }
}

}  // namespace

/// Any stream of bytes is messages or an Error, any message's body an answer or an Error, any attachment a
/// run's event or none.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace effnet;
  MessageReader reader;
  reader.append({reinterpret_cast<const char*>(data), size});
  try {
    while (const auto message = reader.next()) {
      decoded(message->body, engineInfoFromJson);
      decoded(message->body, openedModelFromJson);
      decoded(message->body, explanationFromJson);
      decoded(message->body, datasetReportFromJson);
      decoded(message->body, checkpointReportFromJson);
      decoded(message->body, catalogFromJson);
      decoded(message->body, writtenFileFromJson);
      decoded(message->body, networkSpecFromJson);
      decoded(message->body, preprocessingFromJson);
      decoded(message->body, trainConfigFromJson);
      decodeEvent(message->attachment);
    }
  } catch (const Error&) {
  }
  return 0;
}

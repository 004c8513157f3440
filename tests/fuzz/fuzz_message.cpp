#include "core/base/error.h"
#include "core/protocol/framing.h"
#include "core/protocol/network_json.h"
#include "core/protocol/requests.h"
#include "core/protocol/run_event.h"

namespace {

template <typename Decode>
void decoded(Decode decode) {
  try {
    decode();
  } catch (const effnet::Error&) {
  }
}

/// As the engine reads it, and as a window reads what answers it.
template <class Request>
void readAs(const effnet::Json& body) {
  const effnet::Json params = body.value("params", effnet::Json());
  const effnet::Json result = body.value("result", effnet::Json());
  if (body.value("method", effnet::Json()) == effnet::Json(Request::kMethod))
    decoded([&] { effnet::encode(effnet::decodeRequest<Request>(params)); });
  decoded([&] { effnet::encode(effnet::decodeAnswer<typename Request::Reply>(result)); });
}

}  // namespace

/// Any stream of bytes is messages or an Error, any message a request and its reply or an Error, any
/// attachment a run's event or none.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace effnet;
  MessageReader reader;
  reader.append({reinterpret_cast<const char*>(data), size});
  try {
    while (const auto message = reader.next()) {
      Requests::each([&]<class Request>() { readAs<Request>(message->body); });
      decoded([&] { decodeAnswer<FolderClassifyPart>(message->body); });
      decoded([&] { decodeAnswer<EvaluationPart>(message->body); });
      decoded([&] { decodeAnswer<Progress>(message->body); });
      decoded([&] { trainConfigFromJson(message->body); });
      decodeEvent(message->attachment);
    }
  } catch (const Error&) {
  }
  return 0;
}

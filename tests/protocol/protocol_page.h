#pragma once

#include "core/protocol/field_description.h"
#include "core/protocol/requests.h"

#include <string>

namespace effnet {

inline std::string tableOfFields(const std::vector<DescribedField>& rows) {
  std::string text = "| field | what it is | there | meaning |\n|---|---|---|---|\n";
  for (const DescribedField& row : rows)
    text += "| `" + row.path + "` | " + row.type + " | " + (row.always ? "always" : "may be left out") +
            " | " + row.meaning + " |\n";
  return text;
}

template <class T>
std::string fieldsText(const char* lead) {
  const auto rows = fieldsOf<T>();
  return rows.empty() ? std::string() : std::string(lead) + "\n\n" + tableOfFields(rows) + "\n";
}

/// resources/manual/protocol.md
inline std::string protocolPage() {
  std::string page =
      "# The engine's protocol\n\n"
      "The window talks to its engine, `effnet serve`, as any other program may: JSON-RPC 2.0 on standard "
      "input "
      "and output, each message behind a header `Content-Length: N` and an empty line (lines end in CR LF), "
      "as "
      "editors talk to language servers. A header `Attachment-Length: M` says that M bytes follow the JSON: "
      "a "
      "picture as it was in its file. Standard error is a log. The engine ends when its input does.\n\n"
      "An error has `data` with `code`, one of the words of [the command line](command-line.md), and "
      "`detail`. "
      "The notification `$/cancelRequest` with a request's `id` makes that request answer with the code "
      "`cancelled`, if it has not yet. While a long request is worked on come notifications `progress` with "
      "its "
      "`id`, `done`, `total` (0 while nobody knows it: a folder that is being listed) and perhaps "
      "`seconds_left`; `partial` with its `id` brings a part of a "
      "reply.\n\n"
      "A *network* is the JSON of a saved state's network, an *analysis* what `effnet analyze --json` "
      "prints, a "
      "*preprocessing* what `effnet inspect --json` says of one, a *run's configuration* is its config.json. "
      "Fields that are not known are passed over.\n\n";
  Requests::each([&]<class Request>() {
    page += "## " + std::string(Request::kMethod) + "\n\n" + purposeOf<Request>();
    if constexpr (requires { Request::kTakesPicture; }) page += " The picture is the attachment.";
    page += "\n\n" + fieldsText<Request>("Asks with");
    if constexpr (requires { typename Request::Part; })
      page += fieldsText<typename Request::Part>("Parts bring");
    page += fieldsText<typename Request::Reply>("Is answered with");
  });
  page.pop_back();
  return page;
}

}  // namespace effnet

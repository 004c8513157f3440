#include "widgets/classify/answers_table.h"

#include "core/base/csv_writer.h"
#include "core/protocol/json_text.h"
#include "widgets/classify/picture_output.h"

namespace effnet {

std::string answersCsv(const std::vector<AnswerRow>& rows) {
  std::string text = csvLine({"file", "label", "probability", "note", "error"});
  for (const AnswerRow& row : rows)
    text += csvLine(
        {row.file, row.label, row.probability >= 0 ? csvNumber(row.probability) : "", row.note, row.error});
  return text;
}

std::string answersJson(const std::vector<AnswerRow>& rows) {
  Json list = Json::array();
  for (const AnswerRow& row : rows)
    list.push_back({{"file", row.file},
                    {"label", row.label},
                    {"note", row.note},
                    {"error", row.error},
                    {"probability", row.probability >= 0 ? Json(row.probability) : Json()}});
  return jsonText(list, 1);
}

QString noteText(PictureNote note) {
  switch (note) {
    case PictureNote::Right:
      return PictureOutput::tr("right");
    case PictureNote::Wrong:
      return PictureOutput::tr("wrong");
    case PictureNote::None:
      break;
  }
  return {};
}

}  // namespace effnet

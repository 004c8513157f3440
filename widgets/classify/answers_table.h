#pragma once

#include "widgets/classify/film_strip_model.h"

#include <string>
#include <vector>

namespace effnet {

/// What is known of one picture's answer.
struct AnswerRow {
  std::string file;
  std::string label;
  double probability = -1;
  std::string note;
  std::string error;
};

std::string answersCsv(const std::vector<AnswerRow>& rows);
std::string answersJson(const std::vector<AnswerRow>& rows);

/// "right", "wrong" or nothing.
QString noteText(PictureNote note);

}  // namespace effnet

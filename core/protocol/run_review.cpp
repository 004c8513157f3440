#include "core/protocol/run_review.h"

#include "core/protocol/field_reader.h"

namespace effnet {
namespace {

ReviewedImage imageFromJson(const Json& json, std::size_t classes) {
  ReviewedImage image;
  FieldReader fields(json, "bad_answer");
  fields.read("file", image.file);
  fields.read("class", image.label);
  fields.read("predicted", image.predicted);
  fields.read("probability", image.probability);
  fields.read("probability_of_class", image.probabilityOfLabel);
  for (const int index : {image.label, image.predicted})
    fields.require(index >= 0 && static_cast<std::size_t>(index) < classes, "there is no such class");
  fields.finish(false);
  return image;
}

}  // namespace

Json toJson(const RunReview& review) {
  Json images = Json::array();
  for (const ReviewedImage& image : review.images)
    images.push_back({{"file", image.file},
                      {"class", image.label},
                      {"predicted", image.predicted},
                      {"probability", image.probability},
                      {"probability_of_class", image.probabilityOfLabel}});
  return {{"labels", review.labels}, {"images", std::move(images)}, {"warnings", toJson(review.warnings)}};
}

Json toJson(const std::vector<RunWarning>& warnings) {
  Json list = Json::array();
  for (const RunWarning& each : warnings)
    list.push_back({{"code", wordOf(each.code)}, {"detail", each.detail}});
  return list;
}

RunReview runReviewFromJson(const Json& json) {
  RunReview review;
  FieldReader fields(json, "bad_answer");
  fields.readWith("labels", [&](const Json& list) { review.labels = list.get<std::vector<std::string>>(); });
  fields.readWith("images", [&](const Json& list) {
    for (const Json& image : list) review.images.push_back(imageFromJson(image, review.labels.size()));
  });
  fields.readWith("warnings", [&](const Json& list) {
    for (const Json& each : list)
      if (const auto code = fromWord<WarningCode>(each.at("code").get<std::string>()))
        review.warnings.push_back({*code, each.at("detail").get<std::string>()});
  });
  fields.finish(false);
  return review;
}

}  // namespace effnet

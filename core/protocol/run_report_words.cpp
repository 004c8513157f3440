#include "core/base/error.h"
#include "core/protocol/run_report.h"

#include <utility>

namespace effnet {
namespace {

// clang-format off
constexpr std::pair<const char*, std::string RunReportWords::*> kRunWords[] = {
    {"title", &RunReportWords::title},
    {"summary", &RunReportWords::summary},
    {"state", &RunReportWords::state},
    {"epochs", &RunReportWords::epochs},
    {"epochsOf", &RunReportWords::epochsOf},
    {"kept", &RunReportWords::kept},
    {"keptEpoch", &RunReportWords::keptEpoch},
    {"validation", &RunReportWords::validation},
    {"test", &RunReportWords::test},
    {"noTest", &RunReportWords::noTest},
    {"ofPictures", &RunReportWords::ofPictures},
    {"seconds", &RunReportWords::seconds},
    {"device", &RunReportWords::device},
    {"data", &RunReportWords::data},
    {"place", &RunReportWords::place},
    {"kind", &RunReportWords::kind},
    {"train", &RunReportWords::train},
    {"val", &RunReportWords::val},
    {"testPart", &RunReportWords::testPart},
    {"all", &RunReportWords::all},
    {"drawnNow", &RunReportWords::drawnNow},
    {"andMore", &RunReportWords::andMore},
    {"leaks", &RunReportWords::leaks},
    {"noLeaks", &RunReportWords::noLeaks},
    {"acrossParts", &RunReportWords::acrossParts},
    {"acrossClasses", &RunReportWords::acrossClasses},
    {"lookAlike", &RunReportWords::lookAlike},
    {"lookedAt", &RunReportWords::lookedAt},
    {"notLookedAt", &RunReportWords::notLookedAt},
    {"recipe", &RunReportWords::recipe},
    {"asRecipe", &RunReportWords::asRecipe},
    {"differs", &RunReportWords::differs},
    {"setting", &RunReportWords::setting},
    {"here", &RunReportWords::here},
    {"usual", &RunReportWords::usual},
    {"published", &RunReportWords::published},
    {"curves", &RunReportWords::curves},
    {"curvesCaption", &RunReportWords::curvesCaption},
    {"evaluation", &RunReportWords::evaluation},
    {"drawnPictures", &RunReportWords::drawnPictures},
    {"examples", &RunReportWords::examples},
    {"failures", &RunReportWords::failures},
    {"noFailures", &RunReportWords::noFailures},
    {"code", &RunReportWords::code},
    {"detail", &RunReportWords::detail},
    {"limits", &RunReportWords::limits},
    {"limitAlways", &RunReportWords::limitAlways},
    {"limitFew", &RunReportWords::limitFew},
    {"limitChosen", &RunReportWords::limitChosen},
    {"limitLeak", &RunReportWords::limitLeak},
    {"limitClasses", &RunReportWords::limitClasses},
    {"limitUneven", &RunReportWords::limitUneven},
    {"limitChanged", &RunReportWords::limitChanged},
    {"limitNoThreshold", &RunReportWords::limitNoThreshold},
    {"limitThreshold", &RunReportWords::limitThreshold},
    {"hashes", &RunReportWords::hashes},
    {"file", &RunReportWords::file},
};
constexpr std::pair<const char*, std::string ReportWords::*> kWords[] = {
    {"settings", &ReportWords::settings},
    {"program", &ReportWords::program},
    {"checkpoint", &ReportWords::checkpoint},
    {"network", &ReportWords::network},
    {"classes", &ReportWords::classes},
    {"padding", &ReportWords::padding},
    {"epsilon", &ReportWords::epsilon},
    {"input", &ReportWords::input},
    {"mean", &ReportWords::mean},
    {"deviation", &ReportWords::deviation},
    {"date", &ReportWords::date},
    {"classIndex", &ReportWords::classIndex},
    {"label", &ReportWords::label},
    {"probability", &ReportWords::probability},
    {"logit", &ReportWords::logit},
    {"unnamed", &ReportWords::unnamed},
    {"named", &ReportWords::named},
    {"map", &ReportWords::map},
    {"against", &ReportWords::against},
    {"noMap", &ReportWords::noMap},
    {"unsureness", &ReportWords::unsureness},
    {"accuracy", &ReportWords::accuracy},
    {"images", &ReportWords::images},
    {"top1", &ReportWords::top1},
    {"top5", &ReportWords::top5},
    {"macroF1", &ReportWords::macroF1},
    {"calibrationError", &ReportWords::calibrationError},
    {"energyThreshold", &ReportWords::energyThreshold},
    {"perClass", &ReportWords::perClass},
    {"right", &ReportWords::right},
    {"precision", &ReportWords::precision},
    {"recall", &ReportWords::recall},
    {"f1", &ReportWords::f1},
    {"confusion", &ReportWords::confusion},
    {"tooMany", &ReportWords::tooMany},
    {"reliability", &ReportWords::reliability},
    {"confidence", &ReportWords::confidence},
    {"suspects", &ReportWords::suspects},
    {"takenFor", &ReportWords::takenFor},
    {"suspect", &ReportWords::suspect},
};
// clang-format on

template <typename Rows, typename Words>
bool setWord(const Rows& rows, Words& words, const std::string& name, const std::string& text) {
  for (const auto& [known, member] : rows) {
    if (name != known) continue;
    words.*member = text;
    return true;
  }
  return false;
}

}  // namespace

void setReportWords(const std::vector<std::string>& assignments, RunReportWords& words, ReportWords& common) {
  for (const std::string& each : assignments) {
    const std::size_t equals = each.find('=');
    const std::string name = each.substr(0, equals);
    const std::string text = equals == std::string::npos ? std::string() : each.substr(equals + 1);
    if (equals == std::string::npos ||
        !(setWord(kRunWords, words, name, text) || setWord(kWords, common, name, text)))
      throw Error("bad_value", "a report has no word '" + name.substr(0, 80) + "'");
  }
}

std::vector<std::string> englishReportWords() {
  std::vector<std::string> words;
  for (const auto& [name, member] : kRunWords)
    words.push_back(std::string(name) + "=" + RunReportWords().*member);
  for (const auto& [name, member] : kWords) words.push_back(std::string(name) + "=" + ReportWords().*member);
  return words;
}

}  // namespace effnet

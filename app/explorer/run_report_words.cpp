#include "app/explorer/run_report_words.h"

#include <QCoreApplication>

namespace effnet {
namespace {

struct Word {
  const char* name;
  const char* text;
};

// clang-format off
/// The English is what core has, so that both catalogues of words stay one: a test holds it.
constexpr Word kWords[] = {
    {"title", QT_TRANSLATE_NOOP("effnet::RunReport", "Report of the run %1")},
    {"summary", QT_TRANSLATE_NOOP("effnet::RunReport", "What the network is worth")},
    {"state", QT_TRANSLATE_NOOP("effnet::RunReport", "state")},
    {"epochs", QT_TRANSLATE_NOOP("effnet::RunReport", "epochs")},
    {"epochsOf", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 of %2, %3 times resumed")},
    {"kept", QT_TRANSLATE_NOOP("effnet::RunReport", "kept weights")},
    {"keptEpoch", QT_TRANSLATE_NOOP("effnet::RunReport", "of epoch %1, chosen by %2")},
    {"validation", QT_TRANSLATE_NOOP("effnet::RunReport", "validation accuracy, of the pictures that chose the weights")},
    {"test", QT_TRANSLATE_NOOP("effnet::RunReport", "test accuracy, of pictures that chose nothing")},
    {"noTest", QT_TRANSLATE_NOOP("effnet::RunReport", "not measured: the data has no test part")},
    {"ofPictures", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 of %2 pictures (95 %: %3 – %4)")},
    {"seconds", QT_TRANSLATE_NOOP("effnet::RunReport", "seconds in its epochs")},
    {"device", QT_TRANSLATE_NOOP("effnet::RunReport", "device")},
    {"data", QT_TRANSLATE_NOOP("effnet::RunReport", "Data and its parts")},
    {"place", QT_TRANSLATE_NOOP("effnet::RunReport", "place")},
    {"kind", QT_TRANSLATE_NOOP("effnet::RunReport", "kind")},
    {"train", QT_TRANSLATE_NOOP("effnet::RunReport", "to learn from")},
    {"val", QT_TRANSLATE_NOOP("effnet::RunReport", "validation")},
    {"testPart", QT_TRANSLATE_NOOP("effnet::RunReport", "test")},
    {"all", QT_TRANSLATE_NOOP("effnet::RunReport", "all")},
    {"drawnNow", QT_TRANSLATE_NOOP("effnet::RunReport", "The run kept no list of its parts: they were drawn again from the data of now, by the same rule.")},
    {"andMore", QT_TRANSLATE_NOOP("effnet::RunReport", "and %1 more")},
    {"leaks", QT_TRANSLATE_NOOP("effnet::RunReport", "Pictures that are there twice")},
    {"noLeaks", QT_TRANSLATE_NOOP("effnet::RunReport", "Among %1 pictures none has the same bytes in two parts or in two classes.")},
    {"acrossParts", QT_TRANSLATE_NOOP("effnet::RunReport", "The same picture in several parts: %1")},
    {"acrossClasses", QT_TRANSLATE_NOOP("effnet::RunReport", "The same picture under several classes: %1")},
    {"lookAlike", QT_TRANSLATE_NOOP("effnet::RunReport", "Look the same in several parts (perceptual hash): %1")},
    {"lookedAt", QT_TRANSLATE_NOOP("effnet::RunReport", "Perceptual hashes were compared of %1 pictures.")},
    {"notLookedAt", QT_TRANSLATE_NOOP("effnet::RunReport", "Perceptual hashes were not compared: %1 pictures are too many here.")},
    {"recipe", QT_TRANSLATE_NOOP("effnet::RunReport", "Recipe: %1")},
    {"asRecipe", QT_TRANSLATE_NOOP("effnet::RunReport", "Every setting is as the recipe has it.")},
    {"differs", QT_TRANSLATE_NOOP("effnet::RunReport", "Where this run differs from its recipe")},
    {"setting", QT_TRANSLATE_NOOP("effnet::RunReport", "setting")},
    {"here", QT_TRANSLATE_NOOP("effnet::RunReport", "here")},
    {"usual", QT_TRANSLATE_NOOP("effnet::RunReport", "recipe")},
    {"published", QT_TRANSLATE_NOOP("effnet::RunReport", "published")},
    {"curves", QT_TRANSLATE_NOOP("effnet::RunReport", "Curves")},
    {"curvesCaption", QT_TRANSLATE_NOOP("effnet::RunReport", "Left: loss, right: top-1; grey: training, blue: validation, by epoch; the ring is the epoch that is kept.")},
    {"evaluation", QT_TRANSLATE_NOOP("effnet::RunReport", "Measured again for this report: the kept weights on %1 pictures of the part %2.")},
    {"drawnPictures", QT_TRANSLATE_NOOP("effnet::RunReport", "Of its %1 pictures, every %2th was taken.")},
    {"examples", QT_TRANSLATE_NOOP("effnet::RunReport", "Below the tables: mistakes, the most confident first, then right answers, with their maps.")},
    {"failures", QT_TRANSLATE_NOOP("effnet::RunReport", "Failures and warnings")},
    {"noFailures", QT_TRANSLATE_NOOP("effnet::RunReport", "The run told of none.")},
    {"code", QT_TRANSLATE_NOOP("effnet::RunReport", "code")},
    {"detail", QT_TRANSLATE_NOOP("effnet::RunReport", "what was said")},
    {"limits", QT_TRANSLATE_NOOP("effnet::RunReport", "Limits")},
    {"limitAlways", QT_TRANSLATE_NOOP("effnet::RunReport", "Pictures of another kind (other cameras, places, backgrounds, classes) were not measured. To each picture the network names one of its classes, whatever the picture shows.")},
    {"limitFew", QT_TRANSLATE_NOOP("effnet::RunReport", "The accuracy is that of %1 pictures: its interval is %2 wide.")},
    {"limitChosen", QT_TRANSLATE_NOOP("effnet::RunReport", "Nothing measured the network but the pictures that chose its weights, which flatters it.")},
    {"limitLeak", QT_TRANSLATE_NOOP("effnet::RunReport", "Pictures that were learnt from are measured with, too: the accuracy is too high.")},
    {"limitClasses", QT_TRANSLATE_NOOP("effnet::RunReport", "Classes measured on fewer than 10 pictures, which says little of them: %1.")},
    {"limitUneven", QT_TRANSLATE_NOOP("effnet::RunReport", "The largest class has %1 times the pictures of the smallest to learn from.")},
    {"limitChanged", QT_TRANSLATE_NOOP("effnet::RunReport", "The data has changed since the run: %1")},
    {"limitNoThreshold", QT_TRANSLATE_NOOP("effnet::RunReport", "No threshold is stored (effnet calibrate): unsure answers count as others.")},
    {"limitThreshold", QT_TRANSLATE_NOOP("effnet::RunReport", "Answers with a probability below %1 or an energy above %2 are for a person.")},
    {"hashes", QT_TRANSLATE_NOOP("effnet::RunReport", "Hashes")},
    {"file", QT_TRANSLATE_NOOP("effnet::RunReport", "file")},
    {"settings", QT_TRANSLATE_NOOP("effnet::RunReport", "Settings")},
    {"program", QT_TRANSLATE_NOOP("effnet::RunReport", "program")},
    {"checkpoint", QT_TRANSLATE_NOOP("effnet::RunReport", "checkpoint")},
    {"network", QT_TRANSLATE_NOOP("effnet::RunReport", "network")},
    {"classes", QT_TRANSLATE_NOOP("effnet::RunReport", "classes")},
    {"padding", QT_TRANSLATE_NOOP("effnet::RunReport", "padding")},
    {"epsilon", QT_TRANSLATE_NOOP("effnet::RunReport", "normalisation's epsilon")},
    {"input", QT_TRANSLATE_NOOP("effnet::RunReport", "input")},
    {"mean", QT_TRANSLATE_NOOP("effnet::RunReport", "mean")},
    {"deviation", QT_TRANSLATE_NOOP("effnet::RunReport", "standard deviation")},
    {"date", QT_TRANSLATE_NOOP("effnet::RunReport", "date")},
    {"classIndex", QT_TRANSLATE_NOOP("effnet::RunReport", "class")},
    {"label", QT_TRANSLATE_NOOP("effnet::RunReport", "label")},
    {"probability", QT_TRANSLATE_NOOP("effnet::RunReport", "probability")},
    {"logit", QT_TRANSLATE_NOOP("effnet::RunReport", "logit")},
    {"unnamed", QT_TRANSLATE_NOOP("effnet::RunReport", "class %1")},
    {"named", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 (class %2)")},
    {"map", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 of %2, stage %3, %4 × %5 cells from %6 to %7")},
    {"against", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 against %2")},
    {"noMap", QT_TRANSLATE_NOOP("effnet::RunReport", "the outline is what the network saw")},
    {"unsureness", QT_TRANSLATE_NOOP("effnet::RunReport", "entropy %1, energy %2")},
    {"accuracy", QT_TRANSLATE_NOOP("effnet::RunReport", "Accuracy")},
    {"images", QT_TRANSLATE_NOOP("effnet::RunReport", "images")},
    {"top1", QT_TRANSLATE_NOOP("effnet::RunReport", "top-1")},
    {"top5", QT_TRANSLATE_NOOP("effnet::RunReport", "top-5")},
    {"macroF1", QT_TRANSLATE_NOOP("effnet::RunReport", "macro-F1")},
    {"calibrationError", QT_TRANSLATE_NOOP("effnet::RunReport", "expected calibration error")},
    {"energyThreshold", QT_TRANSLATE_NOOP("effnet::RunReport", "energy that 95 % stay below")},
    {"perClass", QT_TRANSLATE_NOOP("effnet::RunReport", "Classes")},
    {"right", QT_TRANSLATE_NOOP("effnet::RunReport", "right")},
    {"precision", QT_TRANSLATE_NOOP("effnet::RunReport", "precision")},
    {"recall", QT_TRANSLATE_NOOP("effnet::RunReport", "recall")},
    {"f1", QT_TRANSLATE_NOOP("effnet::RunReport", "F1")},
    {"confusion", QT_TRANSLATE_NOOP("effnet::RunReport", "Confusion: rows are the folders' classes, columns the answers")},
    {"tooMany", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 classes are too many for a table.")},
    {"reliability", QT_TRANSLATE_NOOP("effnet::RunReport", "Reliability: how often the network is right where it is this sure")},
    {"confidence", QT_TRANSLATE_NOOP("effnet::RunReport", "mean confidence")},
    {"suspects", QT_TRANSLATE_NOOP("effnet::RunReport", "Suspected label errors")},
    {"takenFor", QT_TRANSLATE_NOOP("effnet::RunReport", "%1 taken for %2, %3")},
    {"suspect", QT_TRANSLATE_NOOP("effnet::RunReport", "is its folder right?")},
};
// clang-format on

}  // namespace

std::vector<std::string> runReportWords() {
  std::vector<std::string> words;
  for (const Word& word : kWords)
    words.push_back(std::string(word.name) + "=" +
                    QCoreApplication::translate("effnet::RunReport", word.text).toStdString());
  return words;
}

}  // namespace effnet

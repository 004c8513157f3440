#include "widgets/common/error_text.h"

#include "core/protocol/image_formats.h"

#include <QCoreApplication>
#include <QHash>

namespace effnet {
namespace {

/// %1 is the subject.
const QHash<QString, const char*>& sentences() {
  static const QHash<QString, const char*> table{
      {"file_missing", QT_TRANSLATE_NOOP("Errors", "%1 is not there any more. Choose another file.")},
      {"read_failed", QT_TRANSLATE_NOOP("Errors", "%1 cannot be read. Check its permissions.")},
      {"too_large", QT_TRANSLATE_NOOP("Errors", "%1 is too large to be opened.")},
      {"write_failed",
       QT_TRANSLATE_NOOP("Errors", "%1 could not be written. Check the free space and the permissions.")},
      {"not_an_image",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 is not a picture, whatever its name says. Choose a file of one of these kinds: "
                         "%2.")},
      {"image_unsupported",
       QT_TRANSLATE_NOOP("Errors", "%1 is of a kind that cannot be read. Save it as one of these: %2.")},
      {"image_flawed",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 has a fault, and may not be what it was: the answer is for what can be read. "
                         "Details name the fault.")},
      {"image_damaged",
       QT_TRANSLATE_NOOP("Errors", "%1 is damaged or incomplete. Save or download it again.")},
      {"image_empty", QT_TRANSLATE_NOOP("Errors", "%1 is an empty file. Choose another one.")},
      {"image_too_large",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 has more pixels than can be opened (100 million). Make it smaller first.")},
      {"checkpoint_damaged",
       QT_TRANSLATE_NOOP("Errors", "%1 is damaged or incomplete. Download or copy the checkpoint again.")},
      {"checkpoint_unknown",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 holds no network that this program knows. Open a checkpoint of an EfficientNet, "
                         "MobileNet or ResNet classifier; details say what this is.")},
      {"checkpoint_unsafe",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 wants to run code when it is opened, so it was refused. Get the weights as "
                         ".safetensors, or save them as a plain state_dict.")},
      {"checkpoint_incomplete",
       QT_TRANSLATE_NOOP("Errors",
                         "Some of the network's weights are missing in %1. Open a complete checkpoint.")},
      {"layout_unsupported",
       QT_TRANSLATE_NOOP(
           "Errors", "%1 was not written: that library has no such network. Choose another one's names.")},
      {"bad_weights",
       QT_TRANSLATE_NOOP("Errors",
                         "The weights in %1 do not fit the network. Choose the network they were made for.")},
      {"data_missing", QT_TRANSLATE_NOOP("Errors", "The folder %1 is not there. Choose the data set again.")},
      {"no_images",
       QT_TRANSLATE_NOOP("Errors",
                         "There are no pictures in %1. Choose a folder with one sub-folder for each class.")},
      {"no_classes",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 has no sub-folders with pictures. Put the pictures of each class into a "
                         "sub-folder of that name.")},
      {"empty_class",
       QT_TRANSLATE_NOOP("Errors", "A class in %1 has no usable picture. Add some, or remove its folder.")},
      {"bad_label",
       QT_TRANSLATE_NOOP("Errors",
                         "The classes of the parts of %1 do not match. Details name the folder to rename.")},
      {"data_changed",
       QT_TRANSLATE_NOOP("Errors",
                         "The data set of %1 has other classes or pictures than when it began. Restore them, "
                         "or start a new run.")},
      {"pictures_gone",
       QT_TRANSLATE_NOOP(
           "Errors",
           "Pictures of %1 cannot be read any more, so it stopped with everything saved. Resume it "
           "when they are back.")},
      {"config_changed",
       QT_TRANSLATE_NOOP("Errors",
                         "The settings of %1 were changed since it began. Undo that, or start a new run.")},
      {"bad_split",
       QT_TRANSLATE_NOOP("Errors", "The list of pictures of %1, split.csv, is damaged. Start a new run.")},
      {"images_unreadable",
       QT_TRANSLATE_NOOP("Errors",
                         "Too many pictures of %1 cannot be read any more. See whether the folder is still "
                         "there.")},
      {"no_state", QT_TRANSLATE_NOOP("Errors", "%1 has no checkpoint to go on from. Start it anew.")},
      {"checkpoint_mismatch",
       QT_TRANSLATE_NOOP("Errors",
                         "The weights in %1 belong to another network than the one that was asked for.")},
      {"model_closed", QT_TRANSLATE_NOOP("Errors", "The checkpoint is not open any more. Open it again.")},
      {"unknown_method",
       QT_TRANSLATE_NOOP("Errors", "This engine is older than the window and cannot do that. Update it.")},
      {"folder_empty",
       QT_TRANSLATE_NOOP("Errors", "There are no pictures in %1 or in the folders below it.")},
      {"one_class",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 has a single class; there is nothing to tell apart. Add a second sub-folder.")},
      {"send_failed", QT_TRANSLATE_NOOP("Errors",
                                        "%1 could not be brought to the other machine. See whether ssh gets "
                                        "there, and whether rsync is installed on both.")},
      {"bad_config", QT_TRANSLATE_NOOP("Errors", "Some of the settings make no sense. Details name them.")},
      {"labels_mismatch",
       QT_TRANSLATE_NOOP(
           "Errors",
           "The classes of %1 are not those of this network. Say which is which, or open the network "
           "that was trained on them.")},
      {"bad_mapping",
       QT_TRANSLATE_NOOP("Errors", "What was said about the folders of %1 does not fit the network.")},
      {"bad_columns",
       QT_TRANSLATE_NOOP("Errors",
                         "Which columns of %1 are the paths and the classes is not clear. Name them under "
                         "Columns.")},
      {"bad_data",
       QT_TRANSLATE_NOOP("Errors", "The data in %1 is damaged or not understood. Details say where.")},
      {"data_packed",
       QT_TRANSLATE_NOOP(
           "Errors",
           "%1 is packed or stored in a way that is not read. Details say what it is and how to "
           "unpack it.")},
      {"camera_missing",
       QT_TRANSLATE_NOOP("Errors",
                         "There is no camera, or another program uses it. Connect one, then try again.")},
      {"camera_lost", QT_TRANSLATE_NOOP("Errors", "The camera gives no picture any more. Connect it again.")},
      {"link_failed",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 could not be fetched. Save the picture in the browser and drop the file.")},
      {"download_failed",
       QT_TRANSLATE_NOOP("Errors",
                         "%1 could not be downloaded. See whether there is a way to the network, then try "
                         "again: it goes on where it stopped.")},
      {"hash_mismatch",
       QT_TRANSLATE_NOOP("Errors",
                         "What came for %1 is not the file that its publisher announced, so it was thrown "
                         "away. Try again later, or from another network.")},
      {"unknown_weights", QT_TRANSLATE_NOOP("Errors", "No public weights are called %1.")},
      {"not_as_planned",
       QT_TRANSLATE_NOOP(
           "Errors",
           "%1 would train another network than its sweep has planned. Details name both; start "
           "the sweep anew.")},
      {"run_locked",
       QT_TRANSLATE_NOOP("Errors", "%1 is training now. Stop it first, or wait until it has finished.")},
      {"run_exists",
       QT_TRANSLATE_NOOP("Errors", "There is a run of the name %1 already. Choose another name.")},
      {"run_ended", QT_TRANSLATE_NOOP("Errors", "%1 does not train any more.")},
      {"run_missing", QT_TRANSLATE_NOOP("Errors", "%1 is no run, or was removed.")},
      {"out_of_memory",
       QT_TRANSLATE_NOOP("Errors",
                         "The memory does not suffice for %1. Choose a smaller batch, picture or network.")},
      {"not_finite",
       QT_TRANSLATE_NOOP("Errors", "Numbers of %1 are not finite. Details say where, and what helps.")},
      {"weights_not_finite",
       QT_TRANSLATE_NOOP("Errors",
                         "The weights that %1 starts from hold numbers that are not finite. Choose another "
                         "checkpoint.")},
      {"batch_too_small",
       QT_TRANSLATE_NOOP("Errors",
                         "The batch of %1 is too small for pictures of this size. Choose a larger batch or "
                         "larger pictures, or freeze the normalisations.")},
      {"device_missing", QT_TRANSLATE_NOOP("Errors", "That device is not there. Choose another one.")},
      {"engine_missing",
       QT_TRANSLATE_NOOP("Errors",
                         "The engine, effnet-engine, does not start. Install it beside this program, then "
                         "try again.")},
      {"engine_crashed",
       QT_TRANSLATE_NOOP("Errors",
                         "The engine stopped while it worked on %1. It is started again; try once more.")},
      {"engine_version",
       QT_TRANSLATE_NOOP("Errors", "The engine is of another version than this window. Update both.")},
      {"unsupported",
       QT_TRANSLATE_NOOP("Errors", "This engine cannot do that yet. Choose another method or stage.")},
      {"bad_answer", QT_TRANSLATE_NOOP("Errors", "The engine's answer about %1 is not understood.")},
      {"cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled.")},
  };
  return table;
}

}  // namespace

QString errorSentence(const QString& code, const QString& subject) {
  const char* sentence =
      sentences().value(code, QT_TRANSLATE_NOOP("Errors", "That did not work for %1. Details say why."));
  QString text = QCoreApplication::translate("Errors", sentence);
  // The kinds first: a file's name may hold a percent sign and a digit, too.
  text.replace(QStringLiteral("%2"), QString::fromStdString(readableFormats()));
  return text.replace(QStringLiteral("%1"), subject);
}

QString shortName(const QString& path) {
  const QString name = path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
  return name.isEmpty() ? path : name;
}

}  // namespace effnet

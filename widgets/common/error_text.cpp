#include "widgets/common/error_text.h"

#include "core/base/error_codes.h"
#include "core/protocol/image_formats.h"

#include <QCoreApplication>

namespace effnet {
namespace {

// clang-format off
/// %1 is the subject; null for what the window never meets.
const char* sentenceOf(ErrorCode code) {
  switch (code) {
    case ErrorCode::FileMissing:
      return QT_TRANSLATE_NOOP("Errors", "%1 is not there. Choose another file.");
    case ErrorCode::ReadFailed:
      return QT_TRANSLATE_NOOP("Errors", "%1 cannot be read. Check its permissions.");
    case ErrorCode::TooLarge:
      return QT_TRANSLATE_NOOP("Errors", "%1 is too large to be opened.");
    case ErrorCode::WriteFailed:
      return QT_TRANSLATE_NOOP("Errors", "%1 could not be written. Check the free space and the permissions.");
    case ErrorCode::NotAnImage:
      return QT_TRANSLATE_NOOP("Errors", "%1 is not a picture, whatever its name says. Choose a file of one of these kinds: %2.");
    case ErrorCode::ImageUnsupported:
      return QT_TRANSLATE_NOOP("Errors", "%1 is of a kind that cannot be read. Save it as one of these: %2.");
    case ErrorCode::ImageFlawed:
      return QT_TRANSLATE_NOOP("Errors", "%1 has a fault, and may not be what it was: the answer is for what can be read. Details name the fault.");
    case ErrorCode::ImageDamaged:
      return QT_TRANSLATE_NOOP("Errors", "%1 is damaged or incomplete. Save or download it again.");
    case ErrorCode::ImageEmpty:
      return QT_TRANSLATE_NOOP("Errors", "%1 is an empty file. Choose another one.");
    case ErrorCode::ImageTooLarge:
      return QT_TRANSLATE_NOOP("Errors", "%1 has more pixels than can be opened (100 million). Make it smaller first.");
    case ErrorCode::CheckpointDamaged:
      return QT_TRANSLATE_NOOP("Errors", "%1 is damaged or incomplete. Download or copy the checkpoint again.");
    case ErrorCode::CheckpointUnknown:
      return QT_TRANSLATE_NOOP("Errors", "%1 holds no network that this program knows. Open a checkpoint of an EfficientNet, MobileNet or ResNet classifier; details say what this is.");
    case ErrorCode::CheckpointUnsafe:
      return QT_TRANSLATE_NOOP("Errors", "%1 wants to run code when it is opened, so it was refused. Get the weights as .safetensors, or save them as a plain state_dict.");
    case ErrorCode::CheckpointIncomplete:
      return QT_TRANSLATE_NOOP("Errors", "Some of the network's weights are missing in %1. Open a complete checkpoint.");
    case ErrorCode::LayoutUnsupported:
      return QT_TRANSLATE_NOOP("Errors", "%1 was not written: that library has no such network. Choose another one's names.");
    case ErrorCode::BadWeights:
      return QT_TRANSLATE_NOOP("Errors", "The weights in %1 do not fit the network. Choose the network they were made for.");
    case ErrorCode::DataMissing:
      return QT_TRANSLATE_NOOP("Errors", "The folder %1 is not there. Choose the data set again.");
    case ErrorCode::NoImages:
      return QT_TRANSLATE_NOOP("Errors", "There are no pictures in %1. Choose a folder with one sub-folder for each class.");
    case ErrorCode::NoClasses:
      return QT_TRANSLATE_NOOP("Errors", "%1 has no sub-folders with pictures. Put the pictures of each class into a sub-folder of that name.");
    case ErrorCode::EmptyClass:
      return QT_TRANSLATE_NOOP("Errors", "A class in %1 has no usable picture. Add some, or remove its folder.");
    case ErrorCode::BadLabel:
      return QT_TRANSLATE_NOOP("Errors", "The classes of the parts of %1 do not match. Details name the folder to rename.");
    case ErrorCode::DataChanged:
      return QT_TRANSLATE_NOOP("Errors", "The data set of %1 has other classes or pictures than when it began. Restore them, or start a new run.");
    case ErrorCode::PicturesGone:
      return QT_TRANSLATE_NOOP("Errors", "Pictures of %1 cannot be read any more, so it stopped with everything saved. Resume it when they are back.");
    case ErrorCode::ConfigChanged:
      return QT_TRANSLATE_NOOP("Errors", "The settings of %1 were changed since it began. Undo that, or start a new run.");
    case ErrorCode::BadSplit:
      return QT_TRANSLATE_NOOP("Errors", "The list of pictures of %1, split.csv, is damaged. Start a new run.");
    case ErrorCode::ImagesUnreadable:
      return QT_TRANSLATE_NOOP("Errors", "Too many pictures of %1 cannot be read any more. See whether the folder is still there.");
    case ErrorCode::NoState:
      return QT_TRANSLATE_NOOP("Errors", "%1 has no checkpoint to go on from. Start it anew.");
    case ErrorCode::CheckpointMismatch:
      return QT_TRANSLATE_NOOP("Errors", "The weights in %1 belong to another network than the one that was asked for.");
    case ErrorCode::ModelClosed:
      return QT_TRANSLATE_NOOP("Errors", "The checkpoint is not open any more. Open it again.");
    case ErrorCode::UnknownMethod:
      return QT_TRANSLATE_NOOP("Errors", "This engine is older than the window and cannot do that. Update it.");
    case ErrorCode::FolderEmpty:
      return QT_TRANSLATE_NOOP("Errors", "There are no pictures in %1 or in the folders below it.");
    case ErrorCode::OneClass:
      return QT_TRANSLATE_NOOP("Errors", "%1 has a single class; there is nothing to tell apart. Add a second sub-folder.");
    case ErrorCode::SendFailed:
      return QT_TRANSLATE_NOOP("Errors", "%1 could not be brought to the other machine. See whether ssh gets there, and whether rsync is installed on both.");
    case ErrorCode::BadConfig:
      return QT_TRANSLATE_NOOP("Errors", "Some of the settings make no sense. Details name them.");
    case ErrorCode::LabelsMismatch:
      return QT_TRANSLATE_NOOP("Errors", "The classes of %1 are not those of this network. Say which is which, or open the network that was trained on them.");
    case ErrorCode::BadMapping:
      return QT_TRANSLATE_NOOP("Errors", "What was said about the folders of %1 does not fit the network.");
    case ErrorCode::BadColumns:
      return QT_TRANSLATE_NOOP("Errors", "Which columns of %1 are the paths and the classes is not clear. Name them under Columns.");
    case ErrorCode::BadData:
      return QT_TRANSLATE_NOOP("Errors", "The data in %1 is damaged or not understood. Details say where.");
    case ErrorCode::DataPacked:
      return QT_TRANSLATE_NOOP("Errors", "%1 is packed or stored in a way that is not read. Details say what it is and how to unpack it.");
    case ErrorCode::CameraMissing:
      return QT_TRANSLATE_NOOP("Errors", "There is no camera, or another program uses it. Connect one, then try again.");
    case ErrorCode::CameraLost:
      return QT_TRANSLATE_NOOP("Errors", "The camera gives no picture any more. Connect it again.");
    case ErrorCode::LinkFailed:
      return QT_TRANSLATE_NOOP("Errors", "%1 could not be fetched. Save the picture in the browser and drop the file.");
    case ErrorCode::DownloadFailed:
      return QT_TRANSLATE_NOOP("Errors", "%1 could not be downloaded. See whether there is a way to the network, then try again: it goes on where it stopped.");
    case ErrorCode::HashMismatch:
      return QT_TRANSLATE_NOOP("Errors", "What came for %1 is not the file that its publisher announced, so it was thrown away. Try again later, or from another network.");
    case ErrorCode::UnknownWeights:
      return QT_TRANSLATE_NOOP("Errors", "No public weights are called %1.");
    case ErrorCode::NotAsPlanned:
      return QT_TRANSLATE_NOOP("Errors", "%1 would train another network than its sweep has planned. Details name both; start the sweep anew.");
    case ErrorCode::RunLocked:
      return QT_TRANSLATE_NOOP("Errors", "%1 is training now. Stop it first, or wait until it has finished.");
    case ErrorCode::RunExists:
      return QT_TRANSLATE_NOOP("Errors", "There is a run of the name %1 already. Choose another name.");
    case ErrorCode::RunEnded:
      return QT_TRANSLATE_NOOP("Errors", "%1 does not train any more.");
    case ErrorCode::RunMissing:
      return QT_TRANSLATE_NOOP("Errors", "%1 is no run, or was removed.");
    case ErrorCode::OutOfMemory:
      return QT_TRANSLATE_NOOP("Errors", "The memory does not suffice for %1. Choose a smaller batch, picture or network.");
    case ErrorCode::NotFinite:
      return QT_TRANSLATE_NOOP("Errors", "Numbers of %1 are not finite. Details say where, and what helps.");
    case ErrorCode::WeightsNotFinite:
      return QT_TRANSLATE_NOOP("Errors", "The weights that %1 starts from hold numbers that are not finite. Choose another checkpoint.");
    case ErrorCode::BatchTooSmall:
      return QT_TRANSLATE_NOOP("Errors", "The batch of %1 is too small for pictures of this size. Choose a larger batch or larger pictures, or freeze the normalisations.");
    case ErrorCode::DeviceMissing:
      return QT_TRANSLATE_NOOP("Errors", "That device is not there. Choose another one.");
    case ErrorCode::EngineMissing:
      return QT_TRANSLATE_NOOP("Errors", "The engine, effnet-engine, does not start. Install it beside this program, then try again.");
    case ErrorCode::EngineCrashed:
      return QT_TRANSLATE_NOOP("Errors", "The engine stopped while it worked on %1. It is started again; try once more.");
    case ErrorCode::EngineUnstable:
      return QT_TRANSLATE_NOOP("Errors", "The engine ended three times within a minute. Details say why; start it again, or choose another one.");
    case ErrorCode::EngineVersion:
      return QT_TRANSLATE_NOOP("Errors", "The engine is of another version than this window. Update both.");
    case ErrorCode::Unsupported:
      return QT_TRANSLATE_NOOP("Errors", "This engine cannot do that yet. Choose another method or stage.");
    case ErrorCode::BadAnswer:
      return QT_TRANSLATE_NOOP("Errors", "The engine's answer about %1 is not understood.");
    case ErrorCode::Cancelled:
      return QT_TRANSLATE_NOOP("Errors", "Cancelled.");
    case ErrorCode::BadBoxes:
      return QT_TRANSLATE_NOOP("Errors", "The boxes in %1 are not understood. Details say where.");
    case ErrorCode::BadGrid:
      return QT_TRANSLATE_NOOP("Errors", "The values to try make no sense. Details say which.");
    case ErrorCode::BadLabels:
      return QT_TRANSLATE_NOOP("Errors", "There are no class names in %1. Choose a text file with one name a line.");
    case ErrorCode::BadSpec:
      return QT_TRANSLATE_NOOP("Errors", "No network can be built so. Details say which of its numbers does not fit.");
    case ErrorCode::BadState:
      return QT_TRANSLATE_NOOP("Errors", "%1 is no state that this program has saved, or is damaged. Choose another file.");
    case ErrorCode::BadSweep:
      return QT_TRANSLATE_NOOP("Errors", "The plan of the sweep in %1 is damaged. Start the sweep anew.");
    case ErrorCode::BadValue:
      return QT_TRANSLATE_NOOP("Errors", "A value given for %1 makes no sense. Details name it.");
    case ErrorCode::BadEvent:
      return QT_TRANSLATE_NOOP("Errors", "The record of %1 is damaged, or of another version.");
    case ErrorCode::BadNotes:
      return QT_TRANSLATE_NOOP("Errors", "The notes of %1 are damaged. Write them anew.");
    case ErrorCode::BadCorrections:
      return QT_TRANSLATE_NOOP("Errors", "The list of corrections of %1 is damaged. Details say where.");
    case ErrorCode::BadMessage:
      return QT_TRANSLATE_NOOP("Errors", "The engine does not speak this window's language. Update both.");
    case ErrorCode::BadRequest:
      return QT_TRANSLATE_NOOP("Errors", "The engine does not understand what this window asks for. Update both.");
    case ErrorCode::EngineFailed:
      return QT_TRANSLATE_NOOP("Errors", "The engine ended before it had an answer. Details say why.");
    case ErrorCode::EngineChanged:
      return QT_TRANSLATE_NOOP("Errors", "The engine was started anew. Ask again.");
    case ErrorCode::EngineError:
      return QT_TRANSLATE_NOOP("Errors", "The engine could not do that for %1. Details say why.");
    case ErrorCode::NetworkFailed:
      return QT_TRANSLATE_NOOP("Errors", "The network could not be computed for %1. Details say why.");
    case ErrorCode::Torch:
      return QT_TRANSLATE_NOOP("Errors", "The computation of %1 failed. Details have the library's own words.");
    case ErrorCode::Internal:
      return QT_TRANSLATE_NOOP("Errors", "A fault of this program stopped the work on %1. Details say where.");
    case ErrorCode::NothingFits:
      return QT_TRANSLATE_NOOP("Errors", "Nothing is within these limits. Widen one of them.");
    case ErrorCode::ProcessLost:
      return QT_TRANSLATE_NOOP("Errors", "One of the processes that train %1 together is gone. Resume the run.");
    case ErrorCode::BadCluster:
      return QT_TRANSLATE_NOOP("Errors", "The processes that should train %1 together were not started alike. Details say how.");
    case ErrorCode::NoCluster:
      return QT_TRANSLATE_NOOP("Errors", "This installation trains in one process only. Choose a single device.");
    case ErrorCode::UnknownFamily:
      return QT_TRANSLATE_NOOP("Errors", "There is no family of networks of that name.");
    case ErrorCode::UnknownModel:
      return QT_TRANSLATE_NOOP("Errors", "There is no network of that name.");
    case ErrorCode::UnsupportedDevice:
      return QT_TRANSLATE_NOOP("Errors", "This processor cannot compute that. Choose another device.");
    case ErrorCode::NotEmpty:
      return QT_TRANSLATE_NOOP("Errors", "The folder %1 is not empty. Choose another one.");
    case ErrorCode::RemoteFailed:
      return QT_TRANSLATE_NOOP("Errors", "The other machine could not do it. Details have its own words.");
    case ErrorCode::NoConnection:
      return QT_TRANSLATE_NOOP("Errors", "The other machine cannot be reached. See whether ssh gets there.");
    case ErrorCode::SweepExists:
      return QT_TRANSLATE_NOOP("Errors", "Another sweep lies in %1. Choose another name.");
    case ErrorCode::Stopped:
      return QT_TRANSLATE_NOOP("Errors", "%1 was stopped before it began. What has arrived there stays for the next time.");
    case ErrorCode::BadUsage:
    case ErrorCode::BadSpace:
    case ErrorCode::BadSearch:
    case ErrorCode::SearchExists:
    case ErrorCode::CandidatesFailed:
    case ErrorCode::ProgramMissing:
    case ErrorCode::NotHere:
      return nullptr;
  }
  return nullptr;
}
// clang-format on

}  // namespace

QString errorSentence(const QString& code, const QString& subject) {
  const auto known = fromWord<ErrorCode>(code.toStdString());
  const char* sentence = known ? sentenceOf(*known) : nullptr;
  if (sentence == nullptr)
    sentence = QT_TRANSLATE_NOOP("Errors", "That did not work for %1. Details say why.");
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

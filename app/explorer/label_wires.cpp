#include "app/explorer/label_wires.h"

#include "app/explorer/call_progress.h"
#include "app/explorer/first_answer_wires.h"
#include "app/services/settings.h"
#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"
#include "widgets/label/findings_panel.h"
#include "widgets/label/label_delegate.h"
#include "widgets/label/label_model.h"
#include "widgets/label/label_page.h"

#include <algorithm>
#include <span>
#include <utility>

namespace effnet {
namespace {

const QString kReading = QStringLiteral("label-features");
const QString kLearning = QStringLiteral("label-suggest");
const QString kLooking = QStringLiteral("label-look");
constexpr int kLabelsPerLesson = 3;
constexpr int kPauseMs = 800;

int classesWithLabels(const LabelSheet& sheet) {
  int count = 0;
  for (std::size_t i = 0; i < sheet.classes().size(); ++i)
    count += sheet.count(static_cast<int>(i)) > 0 ? 1 : 0;
  return count;
}

}  // namespace

LabelWires::LabelWires(LabelPage& page, EngineClient& engine, Settings& settings, StatusLine& status)
    : page_(page),
      engine_(engine),
      settings_(settings),
      status_(status),
      thumbnails_(LabelDelegate::kThumbnail) {
  QStringList networks = FirstAnswerWires::downloadedNetworks();
  for (const QString& file : settings_.recentCheckpoints())
    if (!networks.contains(file) && !file.startsWith(QLatin1String("builtin:"))) networks.append(file);
  page_.setNetworks(networks);
  pause_.setSingleShot(true);
  pause_.setInterval(kPauseMs);
  connectKeeper();
  connectEngine();
  connect(page_.model(), &LabelModel::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&thumbnails_, &ThumbnailLoader::made, &page_, &LabelPage::showThumbnail);
  connect(&page_, &LabelPage::pictureWanted, &pictures_, &PictureLoader::load);
  connect(&pictures_, &PictureLoader::loaded, &page_, &LabelPage::showPicture);
  connect(&pictures_, &PictureLoader::failed, this, [this](const QString& file, const QString& code) {
    page_.showPictureError(file, errorSentence(code, shortName(file)));
  });
}

void LabelWires::connectKeeper() {
  connect(&page_, &LabelPage::openRequested, this, &LabelWires::open);
  connect(&keeper_, &LabelKeeper::opened, this,
          [this](const std::shared_ptr<const LabelBook>& book) { show(*book); });
  connect(&keeper_, &LabelKeeper::openFailed, &page_, &LabelPage::showOpenError);
  connect(page_.model(), &LabelModel::labelsChanged, this, &LabelWires::take);
  connect(&keeper_, &LabelKeeper::changedOutside, this, [this](const QList<QPair<QString, QString>>& labels) {
    for (const auto& [picture, label] : labels) page_.model()->takeOver(picture, label);
    status_.showMessage(tr("%n label(s) were changed by another program and taken over", nullptr,
                           static_cast<int>(labels.size())));
  });
  connect(&keeper_, &LabelKeeper::setAside, this, [this](const QString& file) {
    page_.showTrouble(
        tr("The table of labels was changed and is not understood any more. It lies in %1 now; your "
           "labels are in a new one.")
            .arg(shortName(file)),
        file);
  });
  connect(&keeper_, &LabelKeeper::failed, this, [this](const QString& code, const QString& detail) {
    trouble_ = true;
    page_.showTrouble(errorSentence(code, errorSubject(detail, page_.model()->folder())), detail);
  });
  connect(&keeper_, &LabelKeeper::saved, this, [this] {
    if (std::exchange(trouble_, false)) page_.clearTrouble();
  });
  connect(&page_, &LabelPage::exportWanted, this, [this](const QString& target, bool move) {
    keeper_.exportTo(page_.model()->sheet(), target, move);
  });
  connect(&page_, &LabelPage::applyWanted, this,
          [this] { keeper_.applyCorrections(page_.model()->sheet()); });
  connect(&page_, &LabelPage::takeBackWanted, &keeper_, &LabelKeeper::takeBack);
  connect(&keeper_, &LabelKeeper::exported, this, [this](int pictures, const QString& record) {
    if (record.isEmpty()) return status_.showMessage(tr("%n picture(s) exported", nullptr, pictures));
    status_.showMessage(
        tr("%n picture(s) moved; %1 takes that back", nullptr, pictures).arg(shortName(record)));
    open({page_.model()->folder()});
  });
  connect(&keeper_, &LabelKeeper::takenBack, this, [this](int pictures) {
    status_.showMessage(tr("%n picture(s) are back where they came from", nullptr, pictures));
    if (!page_.model()->folder().isEmpty()) open({page_.model()->folder()});
  });
}

void LabelWires::connectEngine() {
  connect(&page_, &LabelPage::networkChanged, this, &LabelWires::readFeatures);
  connect(&page_, &LabelPage::orderChanged, this, &LabelWires::learn);
  connect(&pause_, &QTimer::timeout, this, &LabelWires::learn);
  connect(&page_, &LabelPage::auditWanted, this, &LabelWires::audit);
  connect(&page_, &LabelPage::mapWanted, this, &LabelWires::map);
  // What an engine knew went with it.
  connect(&engine_, &EngineClient::ready, this, [this] {
    if (page_.model()->sheet().size() > 0) readFeatures();
  });
}

void LabelWires::open(const QStringList& paths) {
  page_.showOpening();
  keeper_.open(paths);
}

void LabelWires::show(const LabelBook& book) {
  parts_.clear();
  for (const LabelFolder::Picture& each : book.folder.pictures) parts_.push_back(static_cast<int>(each.part));
  page_.showFolder(book.folder, book.sheet);
  readFeatures();
}

void LabelWires::take(const QList<int>& pictures) {
  const LabelSheet& sheet = page_.model()->sheet();
  const std::span<const int> changed(pictures.constData(), static_cast<std::size_t>(pictures.size()));
  keeper_.save(changesOf(sheet, changed), sheet.classes());
  unlearnt_ += static_cast<int>(pictures.size());
  page_.findings()->setPossible(set_ > 0 && classesWithLabels(sheet) > 1);
  if (unlearnt_ >= kLabelsPerLesson)
    learn();
  else
    pause_.start();
}

void LabelWires::readFeatures() {
  engine_.cancel(kReading);
  engine_.cancel(kLearning);
  engine_.cancel(kLooking);
  set_ = 0;
  learning_ = false;
  page_.findings()->setPossible(false);
  const LabelModel& model = *page_.model();
  if (model.sheet().size() == 0) return;
  page_.model()->forgetSuggestions();
  if (page_.network().isEmpty())
    return page_.showState(
        tr("Labels can be given at once. With a network that was trained on photographs, classes "
           "are suggested: the page Checkpoints downloads one."));
  ReadFeaturesRequest request;
  request.weights = page_.network().toStdString();
  for (int i = 0; i < model.sheet().size(); ++i) request.files.push_back(model.fileOf(i).toStdString());
  auto* call = engine_.call(kReading, request);
  page_.showState(tr("The network looks at each picture once. Label meanwhile."));
  effnet::show(status_, call, {.soFar = [](double done, double total) {
                 return tr("%1 of %2 pictures looked at").arg(done, 0, 'f', 0).arg(total, 0, 'f', 0);
               }});
  call->then(this,
             [this](const FeatureSet& set) {
               set_ = set.set;
               page_.findings()->setPossible(classesWithLabels(page_.model()->sheet()) > 1);
               QStringList unread;
               for (const FileNote& each : set.skipped) unread << QString::fromStdString(each.detail);
               if (!unread.isEmpty())
                 page_.showTrouble(tr("%n picture(s) cannot be read; they get no suggestion.", nullptr,
                                      static_cast<int>(unread.size())),
                                   unread.join(QLatin1Char('\n')));
               learn();
             })
      ->otherwise(this, [this](const Error& error) { fail(error); });
}

void LabelWires::learn() {
  if (set_ == 0 || learning_) return;
  pause_.stop();
  const LabelSheet& sheet = page_.model()->sheet();
  SuggestLabelsRequest request;
  request.set = set_;
  request.labels = sheet.labels();
  request.classes = static_cast<int>(sheet.classes().size());
  if (page_.order() == QLatin1String("different")) request.order = "different";
  unlearnt_ = 0;
  learning_ = true;
  const std::vector<std::string> classes = sheet.classes();
  engine_.call(kLearning, request)
      ->then(this,
             [this, classes](const LabelSuggestions& found) {
               learning_ = false;
               // Classes that were merged or taken back meanwhile have other numbers now: ask again.
               const auto& now = page_.model()->sheet().classes();
               const bool same =
                   now.size() >= classes.size() && std::equal(classes.begin(), classes.end(), now.begin());
               if (same) showLearnt(found);
               if (!same || unlearnt_ >= kLabelsPerLesson) learn();
             })
      ->otherwise(this, [this](const Error& error) {
        learning_ = false;
        fail(error);
      });
}

void LabelWires::showLearnt(const LabelSuggestions& found) {
  page_.showSuggestions(found);
  if (found.images == 0)
    return page_.showState(
        classesWithLabels(page_.model()->sheet()) < 2
            ? tr("Ready. Label a few pictures of two classes or more; suggestions follow.")
            : tr("Suggestions from few labels. Accuracy is told from eight labelled pictures on."));
  page_.showState(
      tr("Of the labelled pictures %1 are recognised without having been learnt (%2). Those chosen as the "
         "most uncertain are harder than the others.")
          .arg(percent(found.top1), intervalText(found.top1, found.effectiveImages)));
}

void LabelWires::audit() {
  const LabelSheet& sheet = page_.model()->sheet();
  AuditRequest request;
  request.set = set_;
  request.labels = sheet.labels();
  request.classes = static_cast<int>(sheet.classes().size());
  request.parts = parts_;
  page_.findings()->showBusy();
  auto* call = engine_.call(kLooking, request);
  effnet::show(status_, call, {.begun = tr("Looking for errors in the data")});
  call->then(this, [this](const AuditReport& report) { page_.showReport(report); })
      ->otherwise(this, [this](const Error& error) {
        const QString detail = QString::fromStdString(error.detail());
        page_.findings()->showError(errorSentence(QString::fromStdString(error.code()),
                                                  errorSubject(detail, page_.model()->folder())),
                                    detail);
      });
}

void LabelWires::map(const QString& method) {
  if (set_ == 0) return page_.showState(tr("The map needs a network that has looked at the pictures."));
  DataMapRequest request;
  request.set = set_;
  request.method = method.toStdString();
  auto* call = engine_.call(kLooking, request);
  effnet::show(status_, call, {.begun = tr("Drawing the map")});
  call->then(this, [this](const DataMapReport& map) { page_.showMap(map); })
      ->otherwise(this, [this](const Error& error) { fail(error); });
}

void LabelWires::fail(const Error& error) {
  const QString detail = QString::fromStdString(error.detail());
  // An engine that was started anew knows nothing of these features.
  if (error.code() == "model_closed") return readFeatures();
  page_.showState(
      errorSentence(QString::fromStdString(error.code()), errorSubject(detail, page_.model()->folder())),
      detail);
}

}  // namespace effnet

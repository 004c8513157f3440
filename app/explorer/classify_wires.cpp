#include "app/explorer/classify_wires.h"

#include "app/explorer/checkpoint_wires.h"
#include "app/explorer/distant_files.h"
#include "core/base/error.h"
#include "core/protocol/methods.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"

#include <QGuiApplication>
#include <QStandardPaths>

namespace effnet {
namespace {

const QString kBuiltin = QStringLiteral("builtin:shapes");
const QString kOpenLane = QStringLiteral("open");
const QString kLookLane = QStringLiteral("look");

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

ClassifyWires::ClassifyWires(ClassifyPage& page, EngineClient& engine, DistantFiles& files,
                             Settings& settings, StatusLine& status)
    : page_(page),
      engine_(engine),
      files_(files),
      settings_(settings),
      status_(status),
      thumbnails_(static_cast<int>(FilmStrip::kThumbnail * qGuiApp->devicePixelRatio())),
      folder_(engine),
      compare_(page.comparison(), engine, files, status),
      camera_(page, engine),
      evaluate_(page, engine, status),
      report_(page, engine, status),
      notes_(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
             QStringLiteral("/notes.json")),
      source_(kBuiltin) {
  const QStringList recent = settings.recentCheckpoints();
  if (!recent.isEmpty()) source_ = recent.first();
  wanted_.source = source_;
  page_.setRecentCheckpoints(offeredCheckpoints());
  connectEngine();
  connectPictures();
  connectFolder();
  connectNotes();
  connectExplanations();
  report_.setTemporaryFolder(pasted_.path());
  connect(&page_, &ClassifyPage::statusMessage, &status_, &StatusLine::showMessage);
}

QStringList ClassifyWires::offeredCheckpoints() const {
  return settings_.recentCheckpoints() << kBuiltin;
}

void ClassifyWires::connectEngine() {
  connect(&page_, &ClassifyPage::checkpointRequested, this,
          [this](const QString& source) { openCheckpoint(source); });
  connect(&page_, &ClassifyPage::partialRequested, this, [this](const QString& source) {
    openCheckpoint(OpenWish{source, true, {}});
  });
  connect(&page_, &ClassifyPage::engineRestartRequested, &engine_, &EngineClient::start);
  connect(&engine_, &EngineClient::ready, this, [this] {
    // A fresh engine holds no model; handles of before mean nothing to it.
    model_.reset();
    camera_.setModel(Json());
    evaluate_.setModel(Json());
    report_.setModel({}, {});
    page_.clearEngineTrouble();
    openCheckpoint(wanted_);
  });
  connect(&engine_, &EngineClient::stateChanged, this,
          [this](EngineClient::State state, const QString& detail) {
            const bool failed = state == EngineClient::State::Failed;
            if (!failed && state != EngineClient::State::Crashed) return;
            const QString code = failed ? QStringLiteral("engine_missing") : QStringLiteral("engine_crashed");
            page_.showEngineTrouble(errorSentence(code, tr("the last request")), detail, failed);
          });
}

void ClassifyWires::connectPictures() {
  connect(&page_, &ClassifyPage::picturesRequested, &scanner_, &FolderScanner::scan);
  connect(&page_, &ClassifyPage::pictureRequested, &pictures_, &PictureLoader::load);
  connect(&page_, &ClassifyPage::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&page_, &ClassifyPage::pasted, this,
          [this](const QImage& picture) { pictures_.store(picture, pasted_.path()); });
  connect(&page_, &ClassifyPage::linkDropped, &links_, &LinkLoader::load);
  connect(&links_, &LinkLoader::loaded, this, [this](const QString& file) { page_.addPictures({file}); });
  connect(&links_, &LinkLoader::failed, this, [this](const QUrl& link, const QString& why) {
    page_.showEngineTrouble(errorSentence(QStringLiteral("link_failed"), link.toDisplayString().left(80)),
                            why, false);
  });
  connect(&pictures_, &PictureLoader::stored, this,
          [this](const QString& file) { page_.addPictures({file}); });
  connect(&pictures_, &PictureLoader::loaded, &page_, &ClassifyPage::showPicture);
  connect(&pictures_, &PictureLoader::flawed, &page_, &ClassifyPage::showPictureFlaw);
  connect(&pictures_, &PictureLoader::failed, &page_, &ClassifyPage::showPictureError);
  connect(&thumbnails_, &ThumbnailLoader::made, &page_, &ClassifyPage::showThumbnail);
  connect(&scanner_, &FolderScanner::found, &page_, &ClassifyPage::addPictures);
  connect(&scanner_, &FolderScanner::leftOut, &page_, [this](const QString& folder, int files) {
    status_.showMessage(
        tr("%n file(s) in %1 are no pictures and were left out.", nullptr, files).arg(shortName(folder)));
  });
  connect(&scanner_, &FolderScanner::empty, &page_, [this](const QString& folder) {
    // An item with its reason; the other folders and files go on.
    page_.addUnreadable(folder, QStringLiteral("folder_empty"));
    status_.showMessage(errorSentence(QStringLiteral("folder_empty"), shortName(folder)));
  });
}

void ClassifyWires::connectNotes() {
  connect(&page_, &ClassifyPage::noteChanged, this, [this](const QString& file, PictureNote note) {
    notes_.set(source_, file,
               note == PictureNote::None ? std::nullopt : std::optional(note == PictureNote::Right));
  });
  connect(&notes_, &PictureNotes::saveFailed, this, [this](const QString& file) {
    status_.showMessage(errorSentence(QStringLiteral("write_failed"), shortName(file)));
  });
}

void ClassifyWires::showNotes() {
  QHash<QString, PictureNote> notes;
  const QHash<QString, bool> known = notes_.of(source_);
  for (auto note = known.cbegin(); note != known.cend(); ++note)
    notes.insert(note.key(), note.value() ? PictureNote::Right : PictureNote::Wrong);
  page_.setNotes(notes);
}

void ClassifyWires::connectFolder() {
  connect(&page_, &ClassifyPage::classifyAllRequested, this, [this](const QStringList& files) {
    if (!model_) return;
    folder_.start(files, model_->handle, page_.method().augmentation);
    // The engine may be busy with another long job, behind which this one waits.
    if (folder_.busy()) showFolderProgress(0, static_cast<int>(files.size()), -1);
  });
  connect(&folder_, &FolderClassifier::answered, &page_, &ClassifyPage::showTop);
  connect(&folder_, &FolderClassifier::failed, &page_, &ClassifyPage::showFolderError);
  connect(&folder_, &FolderClassifier::progressed, this, &ClassifyWires::showFolderProgress);
  connect(&folder_, &FolderClassifier::finished, this, [this](int classified, bool cancelled) {
    status_.clearProgress(this);
    status_.showMessage(cancelled ? tr("Stopped. Pictures classified: %1.").arg(classified)
                                  : tr("Pictures classified: %1.").arg(classified));
  });
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job == this) folder_.cancel();
  });
}

void ClassifyWires::showFolderProgress(int done, int total, double secondsLeft) {
  status_.showProgress(this, tr("Classifying %1 of %2").arg(done).arg(total),
                       done > 0 ? static_cast<double>(done) / total : -1, secondsLeft, true);
}

void ClassifyWires::openCheckpoint(const OpenWish& wish) {
  wanted_ = wish;
  stopLooking();  // the engine opens it after what it is at
  page_.showOpening(wish.source);
  files_.bring(wish.source, this, [this, wish](const DistantFiles::Outcome& outcome) {
    if (wish.source != wanted_.source) return;
    if (outcome.ok()) return request(wish, outcome.there);
    if (model_) page_.showModel(*model_, source_);
    page_.showModelError(wish.source, outcome.code, outcome.detail);
  });
}

/// `there`: where the engine finds the file.
void ClassifyWires::request(const OpenWish& wish, const QString& there) {
  OpenWish found = wish;
  found.source = there;
  engine_.send(kOpenLane, methods::kModelOpen, openParams(found), {}, this,
               [this, wish](const EngineReply& reply) { take(wish, reply); });
}

void ClassifyWires::take(const OpenWish& wish, const EngineReply& reply) {
  const QString& source = wish.source;
  try {
    if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
    OpenedModel opened = openedModelFromJson(reply.result);
    if (source != kBuiltin && opened.name.empty()) opened.name = shortName(source).toStdString();
    if (model_) {
      engine_.closeModel(model_->handle);
    }
    model_ = std::move(opened);
    rememberSource(source);
    camera_.setModel(model_->handle);
    evaluate_.setModel(model_->handle);
    report_.setModel(model_, wish);
    page_.showModel(*model_, source);
    showNotes();
    status_.showMessage(tr("Opened %1.").arg(checkpointTitle(source)));
  } catch (const Error& error) {
    wanted_ = OpenWish{source_, false, {}};
    if (model_) page_.showModel(*model_, source_);
    page_.showModelError(source, text(error.code()), text(error.detail()));
  }
}

void ClassifyWires::rememberSource(const QString& source) {
  source_ = source;
  if (source == kBuiltin) return;
  settings_.addRecentCheckpoint(source);
  page_.setRecentCheckpoints(offeredCheckpoints());
}

/// Methods of many forward passes take their time; `page_` stands for them in the status line.
void ClassifyWires::connectExplanations() {
  connect(&page_, &ClassifyPage::explainRequested, this, &ClassifyWires::explain);
  connect(&engine_, &EngineClient::progressed, this,
          [this](const QString& lane, double done, double total, double secondsLeft) {
            if (lane != kLookLane || total <= 0) return;
            status_.showProgress(&page_, tr("Explaining %1").arg(shortName(looking_.file)), done / total,
                                 secondsLeft, true);
          });
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job != &page_) return;
    stopLooking();
    page_.showExplainStopped(looking_);
  });
  // What takes its time ends with the picture that it was asked about.
  connect(&page_, &ClassifyPage::pictureRequested, this, &ClassifyWires::stopLooking);
}

void ClassifyWires::stopLooking() {
  engine_.cancel(kLookLane);
  status_.clearProgress(&page_);
}

void ClassifyWires::explain(const ExplainWish& wish) {
  if (!model_) return;
  looking_ = wish;
  Json params{{"model", model_->handle},
              {"method", wish.method.name.toStdString()},
              {"topk", wish.topk},
              {"name", shortName(wish.file).toStdString()}};
  if (wish.method.stage) params["stage"] = *wish.method.stage;
  if (wish.method.against) params["against"] = *wish.method.against;
  params["tta"] = wish.method.augmentation.toStdString();
  if (!wish.classes.isEmpty()) params["classes"] = std::vector<int>(wish.classes.begin(), wish.classes.end());
  engine_.send(kLookLane, methods::kImageExplain, params, wish.bytes, this,
               [this, wish](const EngineReply& reply) {
                 status_.clearProgress(&page_);
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   page_.showExplanation(wish, explanationFromJson(reply.result));
                 } catch (const Error& error) {
                   page_.showExplainError(wish, text(error.code()), text(error.detail()));
                 }
               });
}

}  // namespace effnet

#include "app/explorer/classify_wires.h"

#include "app/explorer/call_progress.h"
#include "app/explorer/wish_requests.h"
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
const QString kLookLane = QStringLiteral("look");

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// One of one's own is called by its file.
OpenedModel named(OpenedModel model, const QString& source) {
  if (source != kBuiltin && model.name.empty()) model.name = shortName(source).toStdString();
  return model;
}

}  // namespace

ClassifyWires::ClassifyWires(ClassifyPage& page, EngineClient& engine, DistantFiles& files,
                             Settings& settings, StatusLine& status)
    : page_(page),
      engine_(engine),
      settings_(settings),
      status_(status),
      thumbnails_(static_cast<int>(FilmStrip::kThumbnail * qGuiApp->devicePixelRatio())),
      folder_(engine),
      compare_(page.comparison(), engine, files, status),
      camera_(page, engine),
      evaluate_(page, engine, status),
      decide_(page, engine),
      nearest_(page.nearest(), engine, status),
      report_(page, engine, status),
      notes_(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
             QStringLiteral("/notes.json")),
      model_(engine, wayOf(files)) {
  const QStringList recent = settings.recentCheckpoints();
  open_.source = recent.isEmpty() ? kBuiltin : recent.first();
  wanted_ = open_;
  page_.setRecentCheckpoints(offeredCheckpoints());
  connectEngine();
  connectModel();
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
  connect(&page_, &ClassifyPage::engineRestartRequested, &engine_, &EngineClient::restart);
  connect(&engine_, &EngineClient::silent, this, [this](bool is) {
    if (!is) return page_.clearEngineTrouble();
    page_.showEngineTrouble(tr("The engine does not answer."),
                            tr("It is ended and started anew if it goes on so."), true);
  });
  connect(&engine_, &EngineClient::ready, this, [this] {
    page_.clearEngineTrouble();
    if (!model_.isOpening()) return openCheckpoint(wanted_);
    page_.showOpening(wanted_.source);  // what the engine before had open
  });
  connect(&engine_, &EngineClient::stateChanged, this,
          [this](EngineClient::State state, const QString& detail) {
            const bool failed = state == EngineClient::State::Failed;
            if (!failed && state != EngineClient::State::Crashed) return;
            if (failed) folder_.cancel();
            const QString code = QString::fromStdString(engine_.failure());
            const QString sentence = failed || engine_.isWorking()
                                         ? errorSentence(code, tr("the last request"))
                                         : tr("The engine stopped, and is started again.");
            page_.showEngineTrouble(sentence, detail, failed);
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
    notes_.set(open_.source, file,
               note == PictureNote::None ? std::nullopt : std::optional(note == PictureNote::Right));
  });
  connect(&notes_, &PictureNotes::saveFailed, this, [this](const QString& file) {
    status_.showMessage(errorSentence(QStringLiteral("write_failed"), shortName(file)));
  });
}

void ClassifyWires::showNotes() {
  QHash<QString, PictureNote> notes;
  const QHash<QString, bool> known = notes_.of(open_.source);
  for (auto note = known.cbegin(); note != known.cend(); ++note)
    notes.insert(note.key(), note.value() ? PictureNote::Right : PictureNote::Wrong);
  page_.setNotes(notes);
}

void ClassifyWires::connectFolder() {
  connect(&page_, &ClassifyPage::classifyAllRequested, this, [this](const QStringList& files) {
    if (!model_.isOpen()) return;
    folder_.start(files, model_.handle(), page_.method().augmentation);
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

void ClassifyWires::connectModel() {
  connect(&model_, &OpenModel::opened, this, &ClassifyWires::take);
  connect(&model_, &OpenModel::failed, this, &ClassifyWires::giveUp);
  connect(&model_, &OpenModel::lost, this, &ClassifyWires::forgetModel);
}

void ClassifyWires::openCheckpoint(const OpenWish& wish) {
  wanted_ = wish;
  engine_.cancel(kLookLane);  // the engine opens it after what it is at
  page_.showOpening(wish.source);
  model_.open(openRequest(wish));
}

void ClassifyWires::take(const OpenedModel& model) {
  open_ = wanted_;
  const OpenedModel opened = named(model, open_.source);
  rememberSource(open_.source);
  camera_.setModel(opened.handle);
  evaluate_.setModel(opened.handle);
  decide_.setNetwork(open_);
  nearest_.setModel(opened.handle);
  const KnownNetwork now(model, open_.source.toStdString());
  if (last_ && last_->isSame(now)) {
    folder_.resume(opened.handle);
  } else {
    folder_.cancel();
  }
  last_ = now;
  compare_.openAs(open_);
  report_.setModel(opened, open_);
  page_.showModel(opened, open_.source);
  showNotes();
  status_.showMessage(tr("Opened %1.").arg(checkpointTitle(open_.source)));
}

void ClassifyWires::giveUp(const Error& error) {
  const QString source = std::exchange(wanted_, open_).source;
  if (const auto& model = model_.model()) page_.showModel(named(*model, open_.source), open_.source);
  if (!model_.isOpen() && !model_.isOpening()) folder_.cancel();
  page_.showModelError(source, text(error.code()), text(error.detail()));
}

/// The engine is gone; handles of before mean nothing to the next one.
void ClassifyWires::forgetModel() {
  camera_.setModel(0);
  evaluate_.setModel(0);
  nearest_.setModel(0);
  report_.setModel({}, {});
}

void ClassifyWires::rememberSource(const QString& source) {
  if (source == kBuiltin) return;
  settings_.addRecentCheckpoint(source);
  page_.setRecentCheckpoints(offeredCheckpoints());
}

void ClassifyWires::connectExplanations() {
  connect(&page_, &ClassifyPage::explainRequested, this, &ClassifyWires::explain);
  // What takes its time ends with the picture that it was asked about.
  connect(&page_, &ClassifyPage::pictureRequested, this, [this] { engine_.cancel(kLookLane); });
}

void ClassifyWires::explain(const ExplainWish& wish) {
  if (!model_.isOpen()) return;
  ExplainRequest request = explainRequest(model_.handle(), wish.method, wish.topk);
  request.name = shortName(wish.file).toStdString();
  request.map.classes.assign(wish.classes.begin(), wish.classes.end());
  auto* call = engine_.call(kLookLane, request, wish.bytes);
  // Methods of many forward passes take their time.
  show(status_, call,
       {.soFar = [name = shortName(wish.file)](double, double) { return tr("Explaining %1").arg(name); },
        .stopped = [this, wish] { page_.showExplainStopped(wish); }});
  call->then(this, [this, wish](const Explanation& answer) { page_.showExplanation(wish, answer); })
      ->otherwise(this, [this, wish](const Error& error) {
        page_.showExplainError(wish, text(error.code()), text(error.detail()));
      });
}

}  // namespace effnet

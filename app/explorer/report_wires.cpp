#include "app/explorer/report_wires.h"

#include "app/explorer/report_command.h"
#include "app/explorer/report_words.h"
#include "app/explorer/wish_requests.h"
#include "app/services/picture_decoder.h"
#include "app/services/picture_file.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "widgets/classify/classify_page.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"
#include "widgets/maps/cam_picture.h"

#include <QBuffer>
#include <QDateTime>
#include <algorithm>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("report");
constexpr int kPictureSide = 480;

std::string words(const QString& text) {
  return text.toStdString();
}

std::string chosenClass(const ReportWish& wish, const ReportWords& said) {
  return wish.classIndex ? className(*wish.classIndex, words(wish.classLabel), said)
                         : words(ReportWires::tr("each picture's likeliest"));
}

/// The picture, reduced, with its map and the outline of what the network saw.
QImage painted(const QByteArray& bytes, const Explanation& answer, const ReportWish& wish) {
  const QImage picture = decodePicture(bytes, QString()).picture;
  const int side = std::min(kPictureSide, std::max(picture.width(), picture.height()));
  return camPicture(picture, answer, answer.maps.empty() ? -1 : answer.maps.front().index,
                    {.side = side, .heat = wish.options, .opacity = wish.opacity, .outline = true});
}

}  // namespace

ReportWires::ReportWires(ClassifyPage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status), words_(reportWords()) {
  pool_.setMaxThreadCount(1);
  connect(&page_, &ClassifyPage::reportRequested, this, &ReportWires::start);
  connect(&page_, &ClassifyPage::fileWanted, this,
          [this](const QString& file, const QByteArray& content) { file_.write(file, content); });
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job == this) cancel();
  });
  connect(&file_, &ReportFile::written, this,
          [this](const QString& file) { status_.showMessage(tr("Saved %1.").arg(file)); });
  connect(&file_, &ReportFile::failed, this, [this](const QString& file, const QString& why) {
    page_.showEngineTrouble(errorSentence(QStringLiteral("write_failed"), shortName(file)), why, false);
  });
}

ReportWires::~ReportWires() {
  pool_.clear();
  pool_.waitForDone();
}

void ReportWires::setModel(const std::optional<OpenedModel>& model, const OpenWish& opened) {
  cancel();
  model_ = model;
  opened_ = opened;
}

void ReportWires::start(const ReportWish& wish) {
  cancel();
  if (!model_) return;
  ++run_;
  busy_ = true;
  wish_ = wish;
  wish_.files = wish.files.mid(0, static_cast<qsizetype>(kReportPictures));
  describeSettings();
  addChecksum();
  next();
}

void ReportWires::describeSettings() {
  const ExplainMethod& method = wish_.method;
  report_ = beginReport({.title = words(tr("What %1 saw").arg(checkpointTitle(opened_.source))),
                         .checkpoint = words(opened_.source),
                         .network = model_->network,
                         .preprocessing = model_->preprocessing,
                         .input = words(describe(model_->preprocessing)),
                         .date = words(QDateTime::currentDateTime().toString(Qt::ISODate))},
                        words_);
  report_.settings.insert(
      report_.settings.end(),
      {{words(tr("Class")), chosenClass(wish_, words_)},
       {words(tr("Method")), wordOf(method.cam)},
       {words(tr("Stage")), method.stage ? std::to_string(*method.stage) : words(tr("last"))}});
  const QStringList files = lastingFiles(wish_.files, temporary_);
  if (const auto others = wish_.files.size() - files.size(); others > 0)
    report_.settings.emplace_back(words(tr("Not in the command")),
                                  words(tr("pictures that have no file of their own: %1").arg(others)));
  report_.command = reportCommand(opened_, wish_, files);
}

/// The checkpoint's, ahead of the pictures on the same thread; built-in ones and those of a distant engine
/// have no file here.
void ReportWires::addChecksum() {
  pool_.start([this, run = run_, file = opened_.source.toStdString()] {
    try {
      const std::string sum = sha256OfFile(file);
      QMetaObject::invokeMethod(
          this,
          [this, run, sum] {
            if (run == run_) report_.settings.emplace_back("SHA-256", sum);
          },
          Qt::QueuedConnection);
    } catch (const Error&) {
      // The report names the file; that there is none to be read here is no news about the pictures.
    }
  });
}

void ReportWires::cancel() {
  if (!busy_) return;
  busy_ = false;
  ++run_;
  engine_.cancel(kLane);
  status_.clearProgress(this);
}

void ReportWires::next() {
  const auto at = static_cast<qsizetype>(report_.sections.size());
  if (at == wish_.files.size()) return finish();
  status_.showProgress(this, tr("Report: %1 of %2").arg(at + 1).arg(wish_.files.size()),
                       static_cast<double>(at) / static_cast<double>(wish_.files.size()), -1, true);
  pool_.start([this, run = run_, at, path = wish_.files[at]] {
    const PictureFile file = readPictureFile(path);
    QMetaObject::invokeMethod(
        this,
        [this, run, at, file] { file.code.isEmpty() ? ask(run, at, file.bytes) : fail(run, at, file.code); },
        Qt::QueuedConnection);
  });
}

void ReportWires::ask(int run, qsizetype at, const QByteArray& bytes) {
  if (run != run_) return;
  ExplainRequest request = explainRequest(model_->handle, wish_.method, kReportedClasses);
  if (wish_.classIndex) request.map.classes = {*wish_.classIndex};
  engine_.call(kLane, request, bytes)
      ->then(this, [this, run, at, bytes](const Explanation& answer) { paint(run, at, bytes, answer); })
      ->otherwise(
          this, [this, run, at](const Error& error) { fail(run, at, QString::fromStdString(error.code())); });
}

void ReportWires::paint(int run, qsizetype at, const QByteArray& bytes, const Explanation& answer) {
  if (run != run_) return;
  ReportSection section = answerSection(words(wish_.files[at]), answer, {.type = "image/jpeg"}, words_);
  if (const QString note = wish_.notes.value(at); !note.isEmpty())
    section.paragraphs.push_back(words(tr("Noted as %1.").arg(note)));
  pool_.start([this, run, bytes, answer, wish = wish_, section]() mutable {
    const QImage picture = painted(bytes, answer, wish);
    QByteArray jpeg;
    QBuffer out(&jpeg);
    picture.save(&out, "JPEG", 88);
    section.pictures.front().bytes = jpeg.toStdString();
    section.pictures.front().width = picture.width();
    QMetaObject::invokeMethod(
        this, [this, run, section] { add(run, section); }, Qt::QueuedConnection);
  });
}

void ReportWires::add(int run, ReportSection section) {
  if (run != run_) return;
  report_.sections.push_back(std::move(section));
  next();
}

void ReportWires::fail(int run, qsizetype at, const QString& code) {
  if (run != run_) return;
  ReportSection section{.title = words(wish_.files[at])};
  section.paragraphs.push_back(words(errorSentence(code, shortName(wish_.files[at]))));
  add(run, section);
}

void ReportWires::finish() {
  busy_ = false;
  status_.clearProgress(this);
  file_.write(wish_.target, report_);
  report_ = {};
}

}  // namespace effnet

#include "app/explorer/report_wires.h"

#include "app/explorer/report_command.h"
#include "app/services/picture_decoder.h"
#include "app/services/picture_file.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/protocol/methods.h"
#include "widgets/classify/classify_page.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <algorithm>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("report");
constexpr int kPictureSide = 480;

std::string words(const QString& text) {
  return text.toStdString();
}

QString named(int index, const std::string& label) {
  const QString text = QString::fromStdString(label);
  if (text.isEmpty() || text == QString::number(index)) return ReportWires::tr("class %1").arg(index);
  return ReportWires::tr("%1 (class %2)").arg(text).arg(index);
}

QString chosenClass(const ReportWish& wish) {
  return wish.classIndex ? named(*wish.classIndex, words(wish.classLabel))
                         : ReportWires::tr("each picture's likeliest");
}

/// The picture, reduced, with its map and the outline of what the network saw.
QImage painted(const QByteArray& bytes, const Explanation& answer, const ReportWish& wish) {
  QImage picture = decodePicture(bytes, QString()).picture;
  if (picture.isNull()) return picture;
  const double whole = picture.width();
  if (std::max(picture.width(), picture.height()) > kPictureSide)
    picture = picture.scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  const double scale = picture.width() / whole;
  const QRectF box(answer.box.x * scale, answer.box.y * scale, answer.box.width * scale,
                   answer.box.height * scale);
  QPainter painter(&picture);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  if (!answer.maps.empty()) {
    const HeatLayer layer =
        makeHeatLayer(answer.maps.front(), answer.rows, answer.columns, box.size(), wish.options);
    painter.setOpacity(wish.opacity);
    painter.drawImage(box, layer.colors);
    painter.setOpacity(1);
    painter.setPen(Qt::white);
    QTransform place;
    place.translate(box.x(), box.y());
    place.scale(box.width(), box.height());
    painter.drawPath(place.map(layer.contour));
  }
  painter.setPen(Qt::white);
  painter.drawRect(box.intersected(QRectF(picture.rect()).adjusted(0, 0, -1, -1)));
  return picture;
}

}  // namespace

ReportWires::ReportWires(ClassifyPage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status) {
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
  wish_.files = wish.files.mid(0, kMostPictures);
  describeSettings();
  addChecksum();
  next();
}

void ReportWires::describeSettings() {
  const ExplainMethod& method = wish_.method;
  report_ = Report{.title = words(tr("What %1 saw").arg(checkpointTitle(opened_.source))),
                   .settingsTitle = words(tr("Settings"))};
  report_.settings = {{words(tr("Program")), "EfficientNet Explorer " EFFNET_VERSION},
                      {words(tr("Checkpoint")), words(opened_.source)},
                      {words(tr("Network")), model_->network.name},
                      {words(tr("Padding")), toString(model_->network.padding)},
                      {words(tr("Epsilon")), words(exactText(model_->network.bnEpsilon))},
                      {words(tr("Input")), words(describe(model_->preprocessing))},
                      {words(tr("Mean")), words(exactText(model_->preprocessing.mean))},
                      {words(tr("Standard deviation")), words(exactText(model_->preprocessing.std))},
                      {words(tr("Class")), words(chosenClass(wish_))},
                      {words(tr("Date")), words(QDateTime::currentDateTime().toString(Qt::ISODate))},
                      {words(tr("Method")), words(method.name)},
                      {words(tr("Stage")), method.stage ? std::to_string(*method.stage) : words(tr("last"))}};
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
  Json params{{"model", model_->handle},
              {"method", wish_.method.name.toStdString()},
              {"topk", kReportedClasses},
              {"tta", wish_.method.augmentation.toStdString()}};
  if (wish_.method.stage) params["stage"] = *wish_.method.stage;
  if (wish_.method.against) params["against"] = *wish_.method.against;
  if (wish_.classIndex) params["classes"] = {*wish_.classIndex};
  engine_.send(kLane, methods::kImageExplain, params, bytes, this,
               [this, run, at, bytes](const EngineReply& reply) {
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   paint(run, at, bytes, explanationFromJson(reply.result));
                 } catch (const Error& error) {
                   fail(run, at, QString::fromStdString(error.code()));
                 }
               });
}

void ReportWires::paint(int run, qsizetype at, const QByteArray& bytes, const Explanation& answer) {
  if (run != run_) return;
  ReportSection section{.title = words(wish_.files[at])};
  ReportTable table{
      .header = {words(tr("Class")), words(tr("Name")), words(tr("Probability")), words(tr("Logit"))}};
  for (const auto* scores : {&answer.top, &answer.asked})
    for (const ClassScore& score : *scores)
      table.rows.push_back({{std::to_string(score.index)},
                            {score.label},
                            {words(percent(score.probability))},
                            {words(threeDigits(score.logit))}});
  section.tables.push_back(table);
  if (const QString note = wish_.notes.value(at); !note.isEmpty())
    section.paragraphs.push_back(words(tr("Noted as %1.").arg(note)));
  QString caption;
  if (!answer.maps.empty()) {
    const auto [low, high] = std::ranges::minmax(answer.maps.front().values);
    const int index = answer.maps.front().index;
    const ClassScore* score = answer.scoreOf(index);
    caption =
        tr("%1 of %2, from %3 to %4")
            .arg(QString::fromStdString(answer.method), named(index, score ? score->label : std::string()),
                 threeDigits(low), threeDigits(high));
  }
  pool_.start([this, run, bytes, answer, wish = wish_, section, caption]() mutable {
    const QImage picture = painted(bytes, answer, wish);
    QByteArray jpeg;
    QBuffer out(&jpeg);
    picture.save(&out, "JPEG", 88);
    section.pictures.push_back({"image/jpeg", jpeg.toStdString(), words(caption), picture.width()});
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

#include "app/explorer/nearest_wires.h"

#include "app/explorer/call_progress.h"
#include "core/protocol/label_requests.h"
#include "widgets/classify/nearest_panel.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"

#include <QSettings>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("nearest");
constexpr char kData[] = "classify/training_pictures";
constexpr int kSide = 160;

}  // namespace

NearestWires::NearestWires(NearestPanel& panel, EngineClient& engine, StatusLine& status)
    : panel_(panel), engine_(engine), status_(status), thumbnails_(kSide) {
  panel_.setData(QSettings().value(kData).toString());
  connect(&panel_, &NearestPanel::dataChosen, this,
          [](const QString& data) { QSettings().setValue(kData, data); });
  connect(&panel_, &NearestPanel::wanted, this, &NearestWires::ask);
  connect(&panel_, &NearestPanel::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&thumbnails_, &ThumbnailLoader::made, &panel_, &NearestPanel::showThumbnail);
}

void NearestWires::setModel(int handle) {
  engine_.cancel(kLane);
  model_ = handle;
}

void NearestWires::ask(const QString& data, const QString& file, const QByteArray& bytes) {
  if (model_ == 0) return;
  NearestRequest request;
  request.model = model_;
  request.data = data.toStdString();
  request.name = shortName(file).toStdString();
  panel_.showBusy();
  auto* call = engine_.call(kLane, request, bytes);
  show(status_, call, {.soFar = [](double done, double total) {
         return tr("%1 of %2 training pictures looked at").arg(done, 0, 'f', 0).arg(total, 0, 'f', 0);
       }});
  call->then(this, [this, file](const NearestPictures& found) { panel_.showNearest(file, found); })
      ->otherwise(this, [this, data](const Error& error) {
        const QString detail = QString::fromStdString(error.detail());
        panel_.showError(errorSentence(QString::fromStdString(error.code()), errorSubject(detail, data)),
                         detail);
      });
}

}  // namespace effnet

#include "widgets/classify/start_pane.h"

#include "core/protocol/image_formats.h"
#include "widgets/classify/picture_intake.h"
#include "widgets/classify/sample_row.h"

#include <QPushButton>

namespace effnet {

StartPane::StartPane(PictureIntake& intake)
    : DropTarget(QStringLiteral("image"), tr("What does this network see?"),
                 tr("Drop photographs (%1), folders or a checkpoint here.")
                     .arg(QString::fromStdString(readableFormats()))) {
  setObjectName(QStringLiteral("classifyEmpty"));
  connect(this, &DropTarget::filesDropped, &intake, &PictureIntake::filesGiven);
  connect(addButton(tr("Open…")), &QPushButton::clicked, &intake, &PictureIntake::chooseFiles);
  connect(addButton(tr("Paste")), &QPushButton::clicked, &intake, &PictureIntake::paste);
}

void StartPane::setNetwork(const QString& title) {
  setSentence(tr("Drop photographs here to see what %1 recognises in them, and where.").arg(title));
}

void StartPane::setSamples(const QStringList& files) {
  samples_ = new SampleRow(files);
  connect(samples_, &SampleRow::chosen, this,
          [this, files](const QString& file) { Q_EMIT sampleChosen(files, file); });
  setExamples(samples_);
}

void StartPane::setThumbnail(const QString& file, const QImage& thumbnail) {
  if (samples_ != nullptr) samples_->setThumbnail(file, thumbnail);
}

}  // namespace effnet

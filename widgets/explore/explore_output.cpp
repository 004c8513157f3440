#include "widgets/explore/explore_output.h"

#include "core/base/error.h"
#include "core/protocol/explore_link.h"
#include "widgets/common/drawing_export.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/explore/handout.h"
#include "widgets/explore/python_snippet.h"
#include "widgets/explore/stage_table.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

namespace effnet {

ExploreOutput::ExploreOutput(const ExploreDocument& document, const NetworkComparison& networks,
                             const QVector<Measurement>& measurements, MessageBanner* banner, QWidget* page)
    : QObject(page),
      document_(document),
      networks_(networks),
      measurements_(measurements),
      banner_(banner),
      page_(page) {}

void ExploreOutput::openFile(const QString& file) {
  try {
    std::vector<Measurement> measurements;
    const ExploreDocument document = readExploreDocument(file.toStdString(), &measurements);
    Q_EMIT documentRead(document, QVector<Measurement>(measurements.begin(), measurements.end()));
    banner_->clear();
    Q_EMIT statusMessage(tr("%1 opened").arg(QFileInfo(file).fileName()));
  } catch (const Error& error) {
    banner_->showMessage(
        MessageBanner::Kind::Error,
        tr("%1 holds no network that can be shown; yours is unchanged.").arg(QFileInfo(file).fileName()),
        QString::fromStdString(error.detail()));
  }
}

void ExploreOutput::openLink(const QString& link) {
  try {
    Q_EMIT stateRead(stateOfLink(link.toStdString()));
    banner_->clear();
  } catch (const Error& error) {
    banner_->showMessage(MessageBanner::Kind::Error,
                         tr("The link gives no network that can be shown; yours is unchanged."),
                         QString::fromStdString(error.detail()));
  }
}

void ExploreOutput::chooseFile() {
  const QString file = QFileDialog::getOpenFileName(page_, tr("Open a saved network"), {},
                                                    tr("Networks (*.json);;All files (*)"));
  if (!file.isEmpty()) openFile(file);
}

void ExploreOutput::save() {
  const QString file = QFileDialog::getSaveFileName(page_, tr("Save this network"),
                                                    displayName(networks_.scaled.spec()) + ".json",
                                                    tr("Networks (*.json);;All files (*)"));
  if (file.isEmpty()) return;
  QSaveFile out(file);
  const std::string text = toJson(document_, measurements_).dump(2) + "\n";
  if (out.open(QIODevice::WriteOnly) && out.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
      out.commit())
    return Q_EMIT statusMessage(tr("Saved to %1").arg(file));
  banner_->showMessage(MessageBanner::Kind::Error, tr("%1 could not be written.").arg(file),
                       out.errorString());
}

void ExploreOutput::chooseHandout() {
  const QString file = QFileDialog::getSaveFileName(
      page_, tr("Hand-out of this network"), displayName(networks_.scaled.spec()) + ".pdf",
      tr("PDF document (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png)"));
  QString error;
  if (file.isEmpty()) return;
  if (saveHandout(file, &error)) return Q_EMIT statusMessage(tr("Saved to %1").arg(file));
  banner_->showMessage(MessageBanner::Kind::Error, tr("%1 could not be written.").arg(file), error);
}

bool ExploreOutput::saveHandout(const QString& file, QString* error) const {
  return saveDrawing([this](QPainter& painter) { paintHandout(painter, document_.state(), networks_); },
                     handoutSize(), file, error);
}

void ExploreOutput::fillCopyMenu(QMenu* menu, const StageTable* table) {
  const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
  menu->addAction(tr("Table as text"), this,
                  [table, copy] { copy(table->copyText(StageTable::Format::Text)); });
  menu->addAction(tr("Table as Markdown"), this,
                  [table, copy] { copy(table->copyText(StageTable::Format::Markdown)); });
  menu->addAction(tr("Table as CSV"), this,
                  [table, copy] { copy(table->copyText(StageTable::Format::Csv)); });
  menu->addSeparator();
  menu->addAction(tr("As a link"), this,
                  [this, copy] { copy(QString::fromStdString(linkOf(document_.state()))); });
  menu->addAction(tr("As Python (torchvision, timm)"), this,
                  [this, copy] { copy(pythonSnippet(networks_.scaled)); });
  menu->addAction(tr("As JSON"), this,
                  [this, copy] { copy(QString::fromStdString(toJson(document_.state()).dump(2))); });
}

}  // namespace effnet

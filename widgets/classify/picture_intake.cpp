#include "widgets/classify/picture_intake.h"

#include "core/protocol/image_formats.h"
#include "widgets/classify/screen_picker.h"
#include "widgets/classify/web_link.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/weight_files.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QTimer>

namespace effnet {
namespace {

constexpr int kHiddenMs = 350;  // until a desktop has taken a hidden window off the screen

/// "*.jpg *.jpeg …": the names of the pictures that are read.
QString pictureGlobs() {
  QStringList globs;
  for (const ImageFormatInfo& format : imageFormats())
    for (const std::string_view ending : format.endings)
      globs.append(QStringLiteral("*.") +
                   QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size())));
  return globs.join(QLatin1Char(' '));
}

}  // namespace

PictureIntake::PictureIntake(QWidget& page) : QObject(&page), page_(page) {}

bool PictureIntake::canTake(const QMimeData* mime) {
  return mime != nullptr && (!localFiles(mime).isEmpty() || mime->hasImage() || !webLinkOf(mime).isEmpty());
}

bool PictureIntake::take(const QMimeData* mime) {
  if (mime == nullptr) return false;
  const QStringList files = localFiles(mime);
  if (!files.isEmpty()) {
    Q_EMIT filesGiven(files);
    return true;
  }
  // A browser gives the picture itself where it can; its link is the second best.
  const QImage picture = qvariant_cast<QImage>(mime->imageData());
  const QUrl link = webLinkOf(mime);
  if (!picture.isNull()) {
    Q_EMIT pictureGiven(picture);
  } else if (!link.isEmpty()) {
    Q_EMIT told(tr("Fetching %1…").arg(link.toDisplayString().left(80)));
    Q_EMIT linkGiven(link);
  } else {
    return false;
  }
  return true;
}

void PictureIntake::paste() {
  if (!take(QGuiApplication::clipboard()->mimeData()))
    Q_EMIT told(tr("There is no picture in the clipboard."));
}

void PictureIntake::chooseFiles() {
  const QStringList files =
      QFileDialog::getOpenFileNames(&page_, tr("Open pictures or a checkpoint"), {},
                                    tr("Pictures and checkpoints (%1);;All files (*)")
                                        .arg(pictureGlobs() + QLatin1Char(' ') + checkpointPatterns()));
  if (!files.isEmpty()) Q_EMIT filesGiven(files);
}

void PictureIntake::chooseCheckpoint() {
  const QString file = QFileDialog::getOpenFileName(&page_, tr("Open a checkpoint"), {}, checkpointFilter());
  if (!file.isEmpty()) Q_EMIT checkpointGiven(file);
}

QMenu* PictureIntake::makeMenu() {
  auto* menu = new QMenu(&page_);
  menu->addAction(tr("Files…"), this, &PictureIntake::chooseFiles);
  menu->addAction(tr("A folder…"), this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(&page_, tr("Folder of pictures"));
    if (!folder.isEmpty()) Q_EMIT filesGiven({folder});
  });
  menu->addAction(tr("From the clipboard"), this, &PictureIntake::paste);
  menu->addAction(tr("A part of the screen…"), this, &PictureIntake::pickFromScreen);
  return menu;
}

void PictureIntake::pickFromScreen() {
  // Transparent at once where a desktop can do that, and out of the way on the others.
  const Qt::WindowStates before = page_.window()->windowState();
  page_.window()->setWindowOpacity(0);
  page_.window()->setWindowState(before | Qt::WindowMinimized);
  QTimer::singleShot(kHiddenMs, this, [this, before] {
    const QImage screen = ScreenPicker::photograph(*page_.window());
    page_.window()->setWindowState(before);
    page_.window()->setWindowOpacity(1);
    if (screen.isNull()) {
      Q_EMIT told(
          tr("This desktop gives no picture of the screen. Take one with its own tool and paste it."));
      return;
    }
    auto* picker = new ScreenPicker(screen);
    connect(picker, &ScreenPicker::picked, this, &PictureIntake::pictureGiven);
    picker->setGeometry(page_.window()->screen()->geometry());
    picker->showFullScreen();
    picker->activateWindow();
  });
}

}  // namespace effnet

#include "core/protocol/image_formats.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/screen_picker.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/weight_files.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTimer>

// Where pictures come from: files, folders, the clipboard, links, the screen, the camera.
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

/// The picture that a browser's drag is about; empty where there is none. One that leads somewhere else is
/// dragged with that address for its link, and names itself only here.
QString pictureInHtml(const QString& html) {
  static const QRegularExpression source(QStringLiteral("<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']([^\"']+)"),
                                         QRegularExpression::CaseInsensitiveOption);
  return source.match(html).captured(1).replace(QLatin1String("&amp;"), QLatin1String("&")).trimmed();
}

/// A link to something on the web, as a browser's drag or a copied address gives it; empty for anything else.
QUrl linkOf(const QMimeData* mime) {
  static const QStringList web{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("data")};
  QList<QUrl> links = mime->urls();
  if (mime->hasHtml()) links.prepend(QUrl(pictureInHtml(mime->html()), QUrl::StrictMode));
  links.append(QUrl(mime->text().trimmed(), QUrl::StrictMode));
  for (const QUrl& link : links)
    if (web.contains(link.scheme()) && link.isValid()) return link;
  return {};
}

}  // namespace

void ClassifyPage::openFiles(const QStringList& files) {
  QStringList pictures;
  for (const QString& file : files) {
    if (isCheckpoint(file)) {
      Q_EMIT checkpointRequested(file);
    } else {
      pictures.append(file);
    }
  }
  if (pictures.isEmpty()) return;
  jump_ = true;
  Q_EMIT picturesRequested(pictures);
}

void ClassifyPage::dragEnterEvent(QDragEnterEvent* event) {
  const QMimeData* mime = event->mimeData();
  if (!localFiles(mime).isEmpty() || mime->hasImage() || !linkOf(mime).isEmpty())
    event->acceptProposedAction();
}

void ClassifyPage::dropEvent(QDropEvent* event) {
  if (takeMime(event->mimeData())) event->acceptProposedAction();
}

bool ClassifyPage::takeMime(const QMimeData* mime) {
  if (mime == nullptr) return false;
  const QStringList files = localFiles(mime);
  if (!files.isEmpty()) {
    openFiles(files);
    return true;
  }
  // A browser gives the picture itself where it can; its link is the second best.
  const QImage picture = qvariant_cast<QImage>(mime->imageData());
  const QUrl link = linkOf(mime);
  if (!picture.isNull()) {
    Q_EMIT pasted(picture);
  } else if (!link.isEmpty()) {
    Q_EMIT statusMessage(tr("Fetching %1…").arg(link.toDisplayString().left(80)));
    Q_EMIT linkDropped(link);
  } else {
    return false;
  }
  return true;
}

void ClassifyPage::paste() {
  if (takeMime(QGuiApplication::clipboard()->mimeData())) return;
  Q_EMIT statusMessage(tr("There is no picture in the clipboard."));
}

void ClassifyPage::chooseFiles() {
  openFiles(
      QFileDialog::getOpenFileNames(this, tr("Open pictures or a checkpoint"), {},
                                    tr("Pictures and checkpoints (%1);;All files (*)")
                                        .arg(pictureGlobs() + QLatin1Char(' ') + checkpointPatterns())));
}

void ClassifyPage::chooseCheckpoint() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Open a checkpoint"), {}, checkpointFilter());
  if (!file.isEmpty()) Q_EMIT checkpointRequested(file);
}

QMenu* ClassifyPage::makeAddMenu() {
  auto* menu = new QMenu(this);
  menu->addAction(tr("Files…"), this, &ClassifyPage::chooseFiles);
  menu->addAction(tr("A folder…"), this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of pictures"));
    if (!folder.isEmpty()) openFiles({folder});
  });
  menu->addAction(tr("From the clipboard"), this, &ClassifyPage::paste);
  menu->addAction(tr("A part of the screen…"), this, &ClassifyPage::pickFromScreen);
  return menu;
}

void ClassifyPage::pickFromScreen() {
  // Transparent at once where a desktop can do that, and out of the way on the others.
  const Qt::WindowStates before = window()->windowState();
  window()->setWindowOpacity(0);
  window()->setWindowState(before | Qt::WindowMinimized);
  QTimer::singleShot(kHiddenMs, this, [this, before] {
    const QImage screen = ScreenPicker::photograph(*window());
    window()->setWindowState(before);
    window()->setWindowOpacity(1);
    if (screen.isNull()) {
      Q_EMIT statusMessage(
          tr("This desktop gives no picture of the screen. Take one with its own tool and paste it."));
      return;
    }
    auto* picker = new ScreenPicker(screen);
    connect(picker, &ScreenPicker::picked, this, &ClassifyPage::pasted);
    picker->setGeometry(window()->screen()->geometry());
    picker->showFullScreen();
    picker->activateWindow();
  });
}

void ClassifyPage::switchCamera(bool on) {
  if (on) {
    strip_->setCurrentIndex({});
    beforeCamera_ = file_;
    file_ = QStringLiteral("camera");
    frame_ = {};
    banner_->clear();
  }
  Q_EMIT cameraRequested(on);
}

void ClassifyPage::showCameraFrame(const QImage& frame, const QByteArray& jpeg,
                                   const std::optional<Explanation>& answer) {
  if (!camera_->isChecked() || frame.isNull()) return;
  frame_ = frame;
  bytes_ = jpeg;
  stack_->setCurrentIndex(1);
  view_->setPicture({frame});
  answer_ = answer;
  if (!answer) return;
  classes_->setEnabled(true);
  classes_->setScores(answer->top, classes_->currentClass());
  showAnswerTexts();
  updateLayer();
}

void ClassifyPage::showCameraError(const QString& code, const QString& detail) {
  camera_->setChecked(false);
  // Where it never gave a picture, the one of before is still shown, and is the current one again.
  file_ = frame_.isNull() ? beforeCamera_ : QString();
  const int row = pictures_->rowOf(file_);
  if (row >= 0) strip_->setCurrentIndex(shown_->mapFromSource(pictures_->index(row)));
  showEmptyOrContent();
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, tr("the camera")), detail);
}

}  // namespace effnet

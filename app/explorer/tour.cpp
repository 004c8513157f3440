#include "app/explorer/tour.h"

#include <QDir>
#include <QWidget>
#include <cstdio>

namespace effnet {
namespace {

constexpr int kLookEvery = 400;   // milliseconds
constexpr int kMostLooks = 900;   // six minutes for the slowest step, some training epochs on two cores
constexpr int kMostChanges = 20;  // a live curve or a blinking cursor never comes to rest

void complain(const QString& text) {
  std::fprintf(stderr, "effnet-explorer: tour: %s\n", qPrintable(text));
}

}  // namespace

Tour::Tour(QWidget& window, QString folder, QObject* parent)
    : QObject(parent), window_(window), folder_(std::move(folder)) {
  timer_.setInterval(kLookEvery);
  connect(&timer_, &QTimer::timeout, this, &Tour::look);
}

void Tour::start() {
  if (!QDir().mkpath(folder_)) {
    complain("cannot make the folder " + folder_);
    complete_ = false;
  }
  timer_.start();
  next();
}

void Tour::next() {
  if (++current_ == steps_.size()) {
    timer_.stop();
    Q_EMIT finished(complete_);
    return;
  }
  looks_ = 0;
  changes_ = 0;
  previous_ = {};
  if (steps_[current_].act) steps_[current_].act();
}

void Tour::look() {
  const Step& step = steps_[current_];
  if (step.ready && !step.ready()) {
    if (++looks_ < kMostLooks) return;
    complain(step.name + " was not ready in time");
    complete_ = false;
    changes_ = kMostChanges;
  }
  // Two equal looks in a row: layouts, thumbnails and overlays that come later have come.
  const QImage picture = window_.grab().toImage();
  const bool settled = picture == previous_;
  previous_ = picture;
  if (!settled && ++changes_ <= kMostChanges) return;
  save(picture);
  next();
}

void Tour::save(const QImage& picture) {
  const QString file = QDir(folder_).filePath(steps_[current_].name + ".png");
  if (picture.save(file)) return;
  complain("cannot write " + file);
  complete_ = false;
}

}  // namespace effnet

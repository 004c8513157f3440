#pragma once

#include "app/explorer/application.h"
#include "app/explorer/main_window.h"
#include "tests/cli/program_runner.h"
#include "widgets/common/message_banner.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <functional>
#include <memory>

namespace effnet {

/// A window on a fresh account, with the real programs behind it: what every journey starts from.
class Journey : public QObject {
 protected:
  /// Call first: from here on settings, runs and data sets lie in a folder that goes with this object.
  void useFreshAccount() {
    qputenv("XDG_DATA_HOME", home_.filePath("data").toUtf8());
    qputenv("XDG_CONFIG_HOME", home_.filePath("config").toUtf8());
    QApplication::setOrganizationName("effnet");
    QApplication::setApplicationName("io.github.effnet.Explorer");
  }

  void open() {
    application_ = std::make_unique<Application>(*qApp);
    application_->show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
  }

  void close() { application_.reset(); }

  /// A small drawn data set where the program looks for its own, so that a run ends within seconds.
  void drawShapes() {
    shapes_ = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/datasets/shapes";
    const test::Outcome drawn = test::runTool("effnet", {"dataset", "shapes", "--out", shapes_, "--classes",
                                                         "2", "--per-class", "16", "--size", "96"});
    QVERIFY2(drawn.status == 0, drawn.err.constData());
  }

  static bool drop(QWidget& target, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);  // Qt delivers a drop only where a drag has entered
    QDropEvent event(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    return event.isAccepted();
  }

  /// Does something to the next dialog of its kind, once that is up: one that is waited for can be answered
  /// from a timer only.
  template <class Dialog>
  static void onDialog(std::function<void(Dialog&)> act) {
    auto* look = new QTimer(qApp);
    connect(look, &QTimer::timeout, look, [look, act = std::move(act)] {
      auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      look->stop();
      look->deleteLater();
      act(*dialog);
    });
    look->start(10);
  }

  /// Names this file in the next dialog that asks for one.
  static void answerFileDialog(const QString& path) {
    onDialog<QFileDialog>([path](QFileDialog& dialog) {
      dialog.findChild<QLineEdit*>()->setText(path);
      QMetaObject::invokeMethod(&dialog, "accept");
    });
  }

  /// Whether a sentence of the window's pages names this word.
  bool isTold(const QString& word) const {
    for (const auto* banner : window().findChildren<MessageBanner*>())
      if (!banner->isHidden() && banner->text().contains(word)) return true;
    return false;
  }

  template <class Widget>
  Widget* find(const QString& name = {}) const {
    auto* found = name.isEmpty() ? window().findChild<Widget*>() : window().findChild<Widget*>(name);
    if (found == nullptr) qFatal("no such widget: %s", qPrintable(name));
    return found;
  }

  MainWindow& window() const { return application_->window(); }

  QTemporaryDir home_;
  QString shapes_;
  std::unique_ptr<Application> application_;
};

}  // namespace effnet

#include "app/explorer/engine_wires.h"

#include "app/explorer/main_window.h"
#include "core/protocol/image_requests.h"
#include "widgets/common/engines_dialog.h"

#include <QActionGroup>
#include <QElapsedTimer>
#include <QMenu>
#include <memory>

namespace effnet {
namespace {

QString placeOf(const EngineCommand& command) {
  return command.host.isEmpty() ? EngineWires::tr("this computer") : command.host;
}

/// The one that an engine takes by itself: the first GPU, which follows the CPU, or the CPU.
QString deviceInUse(const EngineInfo& info) {
  const auto& devices = info.devices;
  return QString::fromStdString(devices.empty() ? "cpu" : devices[devices.size() > 1 ? 1 : 0].id).toUpper();
}

QString devicesOf(const EngineInfo& info) {
  QStringList names;
  for (const EngineDevice& device : info.devices) names.append(QString::fromStdString(device.name));
  return names.join(QStringLiteral(", "));
}

QString versionsOf(const EngineInfo& info) {
  return EngineWires::tr("Engine %1, LibTorch %2, threads: %3")
      .arg(QString::fromStdString(info.version), QString::fromStdString(info.torch))
      .arg(info.threads);
}

}  // namespace

EngineWires::EngineWires(MainWindow& window, EngineClient& engine, Settings& settings)
    : window_(window), engine_(engine), settings_(settings) {
  connect(window_.engineMenu(), &QMenu::aboutToShow, this, &EngineWires::fillMenu);
  connect(&engine_, &EngineClient::stateChanged, this, &EngineWires::showState);
  connect(&engine_, &EngineClient::silent, this, [this](bool is) {
    if (!is) return showState(engine_.state(), {});
    window_.setEngine(MainWindow::EngineState::Failed,
                      tr("%1 · does not answer").arg(placeOf(engine_.command())));
  });
}

void EngineWires::fillMenu() {
  QMenu* menu = window_.engineMenu();
  menu->clear();
  auto* group = new QActionGroup(menu);
  const QString current = settings_.engineHost();
  for (const QString& host : QStringList{QString()} + settings_.engineHosts()) {
    QAction* action =
        menu->addAction(host.isEmpty() ? tr("This computer") : host, this, [this, host] { use(host); });
    action->setCheckable(true);
    action->setChecked(host == current);
    group->addAction(action);
  }
  menu->addAction(tr("Engines…"), this, &EngineWires::chooseEngine);
  menu->addSeparator();
  menu->addAction(tr("Start again"), this, [this] { engine_.restart(); });
}

void EngineWires::use(const QString& host) {
  settings_.setEngineHost(host);
  engine_.setCommand(settings_.engineCommand());
}

void EngineWires::chooseEngine() {
  auto* dialog = new EnginesDialog(settings_.engineHosts(), settings_.engineHost(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &EnginesDialog::hostsChanged, this, [this](const QStringList& hosts) {
    settings_.setEngineHosts(hosts);
    if (!hosts.contains(settings_.engineHost())) use({});
  });
  connect(dialog, &EnginesDialog::testRequested, this,
          [this, dialog](const QString& host) { test(dialog, host); });
  connect(dialog, &QDialog::accepted, this, [this, dialog] { use(dialog->chosen()); });
  dialog->open();
}

void EngineWires::test(EnginesDialog* dialog, const QString& host) {
  // An engine of its own: the one in use keeps what it has loaded.
  auto* probe =
      new EngineClient(host.isEmpty() ? EngineCommand::local() : EngineCommand::onHost(host), dialog);
  const auto end = [probe] { probe->deleteLater(); };
  connect(probe, &EngineClient::ready, dialog, [=](const EngineInfo& info) {
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    probe->call(QStringLiteral("test"), InitializeRequest{})->then(dialog, [=](const EngineInfo&) {
      dialog->showTest(host,
                       tr("%1 · %2 · round trip %3 ms")
                           .arg(versionsOf(info), devicesOf(info))
                           .arg(static_cast<double>(clock->nsecsElapsed()) / 1e6, 0, 'f', 1),
                       true);
      end();
    });
  });
  connect(probe, &EngineClient::stateChanged, dialog, [=](EngineClient::State state, const QString& detail) {
    if (state != EngineClient::State::Failed && state != EngineClient::State::Crashed) return;
    const QString said = probe->log().trimmed().section('\n', -1);
    dialog->showTest(host, said.isEmpty() ? detail : said, false);
    end();
  });
  probe->start();
}

void EngineWires::showState(EngineClient::State state, const QString& detail) {
  const QString place = placeOf(engine_.command());
  using Look = MainWindow::EngineState;
  switch (state) {
    case EngineClient::State::NotStarted:
    case EngineClient::State::Starting:
      return window_.setEngine(Look::Starting, tr("%1 · starting").arg(place));
    case EngineClient::State::Ready: {
      const EngineInfo& info = engine_.info();
      return window_.setEngine(Look::Ready, tr("%1 · %2").arg(place, deviceInUse(info)), versionsOf(info));
    }
    case EngineClient::State::Crashed:
      return window_.setEngine(Look::Failed, tr("%1 · restarting").arg(place), detail);
    case EngineClient::State::Failed:
      return window_.setEngine(Look::Failed, tr("%1 · not running").arg(place), detail);
  }
}

}  // namespace effnet

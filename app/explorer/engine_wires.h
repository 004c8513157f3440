#pragma once

#include "app/services/engine_client.h"
#include "app/services/settings.h"

#include <QObject>

namespace effnet {

class EnginesDialog;
class MainWindow;

/// The engine's button and menu: which machine it runs on, how it is, and the list of those to choose from.
class EngineWires : public QObject {
  Q_OBJECT

 public:
  EngineWires(MainWindow& window, EngineClient& engine, Settings& settings);

 private:
  void fillMenu();
  void use(const QString& host);
  void chooseEngine();
  void test(EnginesDialog* dialog, const QString& host);
  void showState(EngineClient::State state, const QString& detail);

  MainWindow& window_;
  EngineClient& engine_;
  Settings& settings_;
};

}  // namespace effnet

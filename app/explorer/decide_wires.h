#pragma once

#include "app/services/engine_client.h"
#include "widgets/checkpoint/checkpoint_wish.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace effnet {

class ClassifyPage;
class DecideDialog;

/// Between the dialog that chooses when an answer counts, and the engine.
class DecideWires : public QObject {
  Q_OBJECT

 public:
  DecideWires(ClassifyPage& page, EngineClient& engine);

  /// The network that is open, as it was opened.
  void setNetwork(const OpenWish& network) { open_ = network; }

 private:
  void open(const QString& folder, const QString& network, int classes);
  void ask(const QString& to = {});

  ClassifyPage& page_;
  EngineClient& engine_;
  OpenWish open_;
  OpenWish asked_;  ///< the network that the dialog is about
  QString folder_;
  QPointer<DecideDialog> dialog_;
};

}  // namespace effnet

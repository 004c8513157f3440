#pragma once

#include "core/protocol/train_config.h"

#include <QFrame>
#include <QString>
#include <QStringList>
#include <vector>

class QComboBox;
class QLabel;

namespace effnet {

class StartNetworks;

/// Where the network starts from.
class StartPanel : public QFrame {
  Q_OBJECT

 public:
  explicit StartPanel(QWidget* parent = nullptr);

  void setCheckpoints(const QStringList& sources);

  /// Adds a network and chooses it.
  void setNetwork(const NetworkSpec& network);

  /// The network that the Explore page shows now, to start from scratch; replaces the one offered before.
  void offerNetwork(const NetworkSpec& network);
  void chooseCheckpoint(const QString& source);

  /// Fills in `weights`, or `network` for a start from scratch.
  void fill(TrainConfig& config) const;
  bool fromScratch() const;
  StartNetworks* networks() const { return offers_; }

 Q_SIGNALS:
  void changed();

 private:
  void browse();
  void explain();

  QComboBox* start_;
  QLabel* hint_;
  StartNetworks* offers_;
  std::vector<NetworkSpec> networks_;
  int offered_ = -1;  ///< of networks_, the one of the Explore page
};

}  // namespace effnet

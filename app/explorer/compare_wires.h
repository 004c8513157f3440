#pragma once

#include "app/services/engine_client.h"
#include "app/services/folder_classifier.h"
#include "app/services/open_model.h"
#include "core/protocol/same_network.h"
#include "widgets/checkpoint/checkpoint_wish.h"
#include "widgets/classify/explain_wish.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>

namespace effnet {

class ComparisonGrid;
class DistantFiles;
class StatusLine;

/// The wires between the comparison of networks and the engine: each network is opened once; each of its
/// cells, and the list of all pictures, is asked in a lane of its own.
class CompareWires : public QObject {
  Q_OBJECT

 public:
  CompareWires(ComparisonGrid& view, EngineClient& engine, DistantFiles& files, StatusLine& status);

  /// A checkpoint that is compared is opened as it was last opened elsewhere: what a person stated about it
  /// holds here, too.
  void openAs(const OpenWish& wish);

 private:
  void ask(const QString& source, const ExplainWish& wish);
  struct Network;

  Network& networkOf(const QString& source);
  OpenWish wishOf(const QString& source) const;
  void explain(const QString& source, const ExplainWish& wish);
  void list(const QStringList& sources, const QStringList& files);
  void fail(const QString& source, std::optional<CamMethod> method, const std::string& code);
  void close(const QString& source);
  void connectProgress();
  void endExplaining(const QString& lane);

  ComparisonGrid& view_;
  EngineClient& engine_;
  DistantFiles& files_;
  StatusLine& status_;
  /// One that is compared: open, or being opened for what waits.
  struct Network {
    OpenModel model;
    FolderClassifier list;
    QList<ExplainWish> waiting = {};
    std::optional<KnownNetwork> known = {};  ///< that answered last
  };
  struct Explaining {
    QString source;
    CamMethod method;
  };

  std::map<QString, std::unique_ptr<Network>> networks_;
  std::map<QString, OpenWish> wishes_;
  QHash<QString, Explaining> explaining_;  ///< by lane
};

}  // namespace effnet

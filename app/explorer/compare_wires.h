#pragma once

#include "app/services/engine_client.h"
#include "widgets/classify/explain_wish.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace effnet {

class ComparisonGrid;
class DistantFiles;
class FolderClassifier;
class StatusLine;

/// The wires between the comparison of networks and the engine: each network is opened once; each of its
/// cells, and the list of all pictures, is asked in a lane of its own.
class CompareWires : public QObject {
  Q_OBJECT

 public:
  CompareWires(ComparisonGrid& view, EngineClient& engine, DistantFiles& files, StatusLine& status);

 private:
  void ask(const QString& source, const ExplainWish& wish);
  void open(const QString& source);
  void explain(const QString& source, const ExplainWish& wish);
  void list(const QStringList& sources, const QStringList& files);
  FolderClassifier* listOf(const QString& source);
  void fail(const QString& source, const QString& method, const std::string& code);
  void close(const QString& source);
  void connectProgress();
  void endExplaining(const QString& lane);

  ComparisonGrid& view_;
  EngineClient& engine_;
  DistantFiles& files_;
  StatusLine& status_;
  struct Explaining {
    QString source;
    QString method;
  };

  QHash<QString, Json> handles_;
  QHash<QString, Explaining> explaining_;       ///< by lane
  QHash<QString, QList<ExplainWish>> waiting_;  ///< by network that is being opened
  QHash<QString, FolderClassifier*> lists_;     ///< by network whose answers to all pictures are wanted
};

}  // namespace effnet

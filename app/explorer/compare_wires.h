#pragma once

#include "app/services/engine_client.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace effnet {

class ComparisonGrid;
struct ExplainWish;

/// The wires between the comparison of networks and the engine: each network is opened once and asked in a
/// lane of its own.
class CompareWires : public QObject {
  Q_OBJECT

 public:
  CompareWires(ComparisonGrid& view, EngineClient& engine);

 private:
  void ask(const QString& source, const ExplainWish& wish);
  void open(const QString& source, const ExplainWish& wish);
  void explain(const QString& source, const ExplainWish& wish);
  void fail(const QString& source, const std::string& code);

  ComparisonGrid& view_;
  EngineClient& engine_;
  QHash<QString, Json> handles_;
};

}  // namespace effnet

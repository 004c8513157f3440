#pragma once

#include "app/services/engine_client.h"
#include "app/services/open_model.h"
#include "core/protocol/answers.h"
#include "core/protocol/run_event.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <vector>

namespace effnet {

class ExamplesView;

/// Shows after each epoch of a run what its checkpoint sees in a few validation pictures, and what it learns
/// from.
class ExampleWires : public QObject {
  Q_OBJECT

 public:
  ExampleWires(ExamplesView& view, EngineClient& engine);
  ~ExampleWires() override;

  void follow(const QString& run);
  void note(const std::vector<RunEvent>& events);

 private:
  struct Example {
    QString file;
    QString label;
    QByteArray bytes;
    QImage picture;
  };

  void askForExamples();
  void load(const std::vector<SampleFile>& samples);
  void take(const QList<Example>& loaded);
  void lookAtBatch();
  void openSnapshot();
  void explain(int index);
  void keep(int epoch, const Example& example, const Explanation& answer);
  void draw(int epoch, const QString& file);
  void close();

  ExamplesView& view_;
  EngineClient& engine_;
  QThreadPool pool_;
  QString run_;
  QList<Example> examples_;
  QMap<int, QHash<QString, Explanation>> seen_;  ///< of each epoch; kilobytes, their pictures megabytes
  QDateTime batchTime_;                          ///< of the sheet of a batch that is shown
  bool asked_ = false;
  OpenModel snapshot_;
  int written_ = 0;    ///< epoch of the newest checkpoint
  int explained_ = 0;  ///< epoch that was shown last
};

}  // namespace effnet

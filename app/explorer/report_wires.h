#pragma once

#include "app/services/engine_client.h"
#include "app/services/report_file.h"
#include "core/protocol/report_sections.h"
#include "widgets/checkpoint/checkpoint_wish.h"
#include "widgets/classify/report_wish.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace effnet {

class ClassifyPage;
class StatusLine;

/// The wires that write reports: each picture is explained by the engine, painted on a thread of its own, and
/// becomes a section.
class ReportWires : public QObject {
  Q_OBJECT

 public:
  ReportWires(ClassifyPage& page, EngineClient& engine, StatusLine& status);
  ~ReportWires() override;

  /// The model that reports are about; nothing while none is open.
  void setModel(const std::optional<OpenedModel>& model, const OpenWish& opened);

  /// Where pasted and fetched pictures lie: what is there is gone with the window.
  void setTemporaryFolder(const QString& folder) { temporary_ = folder; }

 private:
  void start(const ReportWish& wish);
  void cancel();
  void describeSettings();
  void addChecksum();
  void next();
  void ask(int run, qsizetype at, const QByteArray& bytes);
  void paint(int run, qsizetype at, const QByteArray& bytes, const Explanation& answer);
  void add(int run, ReportSection section);
  void fail(int run, qsizetype at, const QString& code);
  void finish();

  ClassifyPage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  ReportFile file_;
  QThreadPool pool_;
  std::optional<OpenedModel> model_;
  OpenWish opened_;
  QString temporary_;
  ReportWords words_;
  ReportWish wish_;
  Report report_;
  int run_ = 0;
  bool busy_ = false;
};

}  // namespace effnet

#pragma once

#include "core/protocol/run_directory.h"
#include "widgets/common/side_panel.h"
#include "widgets/models/run_history.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace effnet {

class ConfusionView;
class Figure;
class MessageBanner;
class RunActions;

/// What is to know about the chosen run, what can be done with it, and what a person wrote about it.
class RunDetails : public SidePanel {
  Q_OBJECT

 public:
  explicit RunDetails(RunActions& actions, QWidget* parent = nullptr);

  /// One run; its history may still be empty.
  void showRun(const RunSummary& run, const RunHistory& history);

  /// Several: what the second confuses more or less than the first. The histories may be null.
  void showSeveral(const std::vector<RunSummary>& runs, const RunHistory* first, const RunHistory* second);

 Q_SIGNALS:
  void notesChanged(const QString& directory, const effnet::RunNotes& notes);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildHead();
  QWidget* buildNotes();
  void showFacts(const RunHistory& history);
  QString origin() const;
  void showTroubles();
  void showNotes();
  void saveNotes();

  RunActions& actions_;
  RunSummary run_;
  QLabel* name_;
  QLabel* state_;
  MessageBanner* trouble_;
  Figure* accuracy_;
  Figure* macroF1_;
  Figure* loss_;
  Figure* time_;
  QWidget* figures_;
  QWidget* buttons_;
  QLabel* facts_;
  QLineEdit* tags_;
  QPlainTextEdit* note_;
  QTimer* saving_;
  Section* notesSection_;
  Section* confusionSection_ = nullptr;
  ConfusionView* confusion_;
};

}  // namespace effnet

#pragma once

#include "widgets/explore/explore_state.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace effnet {

/// A walk through the paper, step by step: its three equations with the page's own numbers put in, and its
/// figures and tables, each beside the view that shows it.
class GuidedPath : public QFrame {
  Q_OBJECT

 public:
  explicit GuidedPath(QWidget* parent = nullptr);

  /// The numbers that are put in.
  void setNetworks(const ExploreState& state, const NetworkComparison& networks);

  /// From the first step on.
  void begin();

  int step() const { return step_; }
  static int steps();

 Q_SIGNALS:
  /// What a step is about: a view's name in files, and for the published ones a table or figure.
  void viewWished(const QString& tab, const QString& published);

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void go(int step);
  void showStep();
  void keepHeight();

  ExploreState state_;
  NetworkComparison networks_;
  int step_ = 0;
  QLabel* title_;
  QLabel* text_;
  QPushButton* back_;
  QPushButton* next_;
};

}  // namespace effnet

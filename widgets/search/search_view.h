#pragma once

#include "core/search/search_progress.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;

namespace effnet {

class MessageBanner;
class NetworkDrawing;
class PlotView;
class SearchTree;

/// A search as it goes on: accuracy against cost with the front, the family tree, the network under the
/// pointer, rungs, time left.
class SearchView : public QWidget {
  Q_OBJECT

 public:
  explicit SearchView(QWidget* parent = nullptr);

  void showProgress(const SearchProgress& progress);
  void showError(const QString& code, const QString& detail);

  /// Another search is shown from now on.
  void clear();

  /// Of the best network so far; null before there is one.
  const SearchedNetwork* best() const;
  const SearchProgress& progress() const { return progress_; }

 Q_SIGNALS:
  void stopRequested();
  void goOnRequested();
  void adoptRequested(const effnet::NetworkSpec& network);
  void runClicked(const QString& name);

 private:
  void draw();
  void drawNetwork(int place);
  void describe();
  int placeOf(const QString& series, int point) const;

  SearchProgress progress_;
  int shown_ = -1;                ///< place of the network that is drawn; −1: the best
  QVector<QVector<int>> places_;  ///< of each series' points among the networks
  QWidget* found_;                ///< all below the head: once a network is known
  PlotView* plot_;
  SearchTree* tree_;
  NetworkDrawing* drawing_;
  QLabel* state_;
  QLabel* rungs_;
  QLabel* network_;
  MessageBanner* banner_;
  QPushButton* stop_;
  QPushButton* goOn_;
  QPushButton* adopt_;
};

}  // namespace effnet

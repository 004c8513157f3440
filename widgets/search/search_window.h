#pragma once

#include "core/scaling/families.h"
#include "widgets/search/search_form.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace effnet {

class GridView;
class ScaleView;
class SearchView;
class SegmentedControl;
struct SearchProgress;

/// The paper's whole way on somebody's own pictures: 1 a search finds a network, 2 a grid finds how it should
/// grow, 3 it is scaled to a family.
class SearchWindow : public QWidget {
  Q_OBJECT

 public:
  explicit SearchWindow(QWidget* parent = nullptr);

  void setTask(const SearchTask& task);

  /// Folders of searches, the newest first, and the one that is shown; empty: the form of a new one.
  void setSearches(const QStringList& folders, const QString& current);
  QString current() const { return current_; }

  void showProgress(const SearchProgress& progress);

  SearchForm* form() const { return form_; }
  SearchView* view() const { return view_; }
  GridView* grid() const { return grid_; }
  ScaleView* scale() const { return scale_; }

 Q_SIGNALS:
  /// The search in this folder is wanted; empty: a new one.
  void searchChosen(const QString& folder);

 private:
  void showStep(int step);

  QString current_;
  NetworkSpec winner_;
  SegmentedControl* steps_;
  QComboBox* searches_;
  QStackedWidget* stack_;
  SearchForm* form_;
  SearchView* view_;
  GridView* grid_;
  ScaleView* scale_;
};

}  // namespace effnet

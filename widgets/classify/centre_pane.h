#pragma once

#include <QWidget>

class QStackedWidget;

namespace effnet {

class ComparisonGrid;
class EvaluationView;
class PicturesPane;
class StartPane;
class TroubleBanner;
class ViewPane;

/// The middle of the Classify page: one of its views at a time, over it what went wrong, under it the strip
/// of pictures.
class CentrePane : public QWidget {
  Q_OBJECT

 public:
  struct Views {
    StartPane* start;
    ViewPane* picture;
    ComparisonGrid* comparison;
    EvaluationView* evaluation;
  };

  CentrePane(const Views& views, TroubleBanner* banner, PicturesPane& pictures);

  /// The current picture, or where to begin.
  void showPictures();

  /// As showPictures, but a comparison or an evaluation stays.
  void showWhatIsThere();
  void showPicture();
  void showComparison();
  void showEvaluation();

  /// Whoever chooses a picture wants to see it.
  void leaveEvaluation();

 private:
  Views views_;
  PicturesPane& pictures_;
  QStackedWidget* stack_;
};

}  // namespace effnet

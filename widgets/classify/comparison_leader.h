#pragma once

#include <QObject>
#include <QStringList>

namespace effnet {

class ComparisonGrid;
class ExplainPanel;
class PictureSession;
class PicturesPane;
class ViewPane;

/// Leads into the comparison, and keeps it at the page's picture, by the same method and in the same colours.
class ComparisonLeader : public QObject {
  Q_OBJECT

 public:
  ComparisonLeader(ComparisonGrid& grid, PictureSession& session, PicturesPane& pictures,
                   const ViewPane& view, ExplainPanel& map);

  /// The open network by several methods, or beside others.
  void start(bool methods);

  /// These networks side by side on these pictures.
  void startWith(const QStringList& sources, const QStringList& pictures);

  /// These networks side by side on whatever the film strip shows, now and later, and where they disagree.
  void startBeside(const QStringList& sources);

 Q_SIGNALS:
  /// It is to be shown now.
  void started();

 private:
  ComparisonGrid& grid_;
  PictureSession& session_;
  PicturesPane& pictures_;
  ExplainPanel& map_;
  bool followsStrip_ = false;  ///< 'List' asks about the film strip's pictures
};

}  // namespace effnet

#pragma once

#include "widgets/explore/explore_document.h"
#include "widgets/explore/explore_state.h"

#include <QObject>

class QMenu;

namespace effnet {

class MessageBanner;
class StageTable;

/// What the Explore page reads and gives away: saved networks, links, the hand-out, the clipboard.
class ExploreOutput : public QObject {
  Q_OBJECT

 public:
  /// `document`, `networks` and `measurements`: the page's, as they stand whenever something is given away.
  /// What goes wrong is said in `banner`.
  ExploreOutput(const ExploreDocument& document, const NetworkComparison& networks,
                const QVector<Measurement>& measurements, MessageBanner* banner, QWidget* page);

  /// Reads what save() wrote, another saved state or `effnet analyze`'s JSON.
  void openFile(const QString& file);
  void openLink(const QString& link);
  void chooseFile();

  void save();
  void chooseHandout();
  bool saveHandout(const QString& file, QString* error) const;

  /// Fills in the formats in which the network is copied; `table` gives the tables.
  void fillCopyMenu(QMenu* menu, const StageTable* table);

 Q_SIGNALS:
  /// `measurements`: what the file has, measured wherever it was made.
  void documentRead(const effnet::ExploreDocument& document,
                    const QVector<effnet::Measurement>& measurements);
  void stateRead(const effnet::ExploreState& state);
  void statusMessage(const QString& text);

 private:
  const ExploreDocument& document_;
  const NetworkComparison& networks_;
  const QVector<Measurement>& measurements_;
  MessageBanner* banner_;
  QWidget* page_;
};

}  // namespace effnet

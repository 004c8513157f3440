#include "widgets/classify/comparison_leader.h"

#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/picture_session.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/view_bar.h"
#include "widgets/classify/view_pane.h"

namespace effnet {

ComparisonLeader::ComparisonLeader(ComparisonGrid& grid, PictureSession& session, PicturesPane& pictures,
                                   const ViewPane& view, ExplainPanel& map)
    : QObject(&grid), grid_(grid), session_(session), pictures_(pictures), map_(map) {
  const auto paint = [this] { grid_.setOptions(map_.options(), map_.opacity()); };
  connect(&map_, &ExplainPanel::optionsChanged, this, paint);
  connect(&map_, &ExplainPanel::opacityChanged, this, paint);
  connect(&session_, &PictureSession::answered, this, paint);
  connect(&session_, &PictureSession::mapChanged, this, paint);
  connect(&map_, &ExplainPanel::methodChanged, this, [this] { grid_.setMethod(session_.method()); });
  connect(&session_, &PictureSession::pictureShown, this,
          [this](const QList<QImage>& levels, const QByteArray& bytes) {
            grid_.setPicture(session_.file(), levels, bytes);
          });
  connect(&view.bar(), &ViewBar::comparisonWanted, this, &ComparisonLeader::start);
  connect(&pictures_, &PicturesPane::shownChanged, this, [this] {
    if (followsStrip_) grid_.setPictures(pictures_.shownFiles());
  });
  connect(&grid_, &ComparisonGrid::pictureChosen, &pictures_, &PicturesPane::select);
}

void ComparisonLeader::start(bool methods) {
  followsStrip_ = true;
  grid_.setPictures(pictures_.shownFiles());
  if (methods) map_.chooseStages();  // where methods part
  if (session_.hasNetwork() && methods) grid_.showMethods(session_.source());
  if (session_.hasNetwork() && !methods) grid_.add(session_.source());
  Q_EMIT started();
}

void ComparisonLeader::startWith(const QStringList& sources, const QStringList& pictures) {
  followsStrip_ = false;
  grid_.showNetworks(sources);
  grid_.setPictures(pictures);
  Q_EMIT started();
}

void ComparisonLeader::startBeside(const QStringList& sources) {
  followsStrip_ = true;
  grid_.showNetworks(sources);
  grid_.setPictures(pictures_.shownFiles());
  grid_.listDifferences();
  Q_EMIT started();
}

}  // namespace effnet

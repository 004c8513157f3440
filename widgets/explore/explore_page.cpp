#include "widgets/explore/explore_page.h"

namespace effnet {

ExplorePage::ExplorePage(QWidget* parent) : QWidget(parent) {}

void ExplorePage::openState(const QString& file) {
  Q_EMIT statusMessage(file);
}

}  // namespace effnet
